# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 280c5fffcadbf80cbacdf4c90f4264e07bff760a1564fa74622aa44b96d2a0c6; do not edit.
"""Everything that a client raises; the tree is drawn in `ibkr_core.errors`."""

from ibkr_core.errors import *
