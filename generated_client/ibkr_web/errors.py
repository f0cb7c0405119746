# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 1e2e0d6246ef0d3650046820bf04a5eb7ac21af57d9bb22d024f42495fae9eac; do not edit.
"""Everything that a client raises; the tree is drawn in `ibkr_core.errors`."""

from ibkr_core.errors import *
