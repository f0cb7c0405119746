# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 1299291eaad887da3767f06737f576e003a7874cbcc090b26a98653bea3b0ce6; do not edit.
"""Everything that a client raises; the tree is drawn in `ibkr_core.errors`."""

from ibkr_core.errors import *
