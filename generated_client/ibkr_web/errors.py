# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 6f6fd5954569a0f1fd18592e63ec787ef2bcc2aeb7c61b17b926989a18936f69; do not edit.
"""Everything that a client raises; the tree is drawn in `ibkr_core.errors`."""

from ibkr_core.errors import *
