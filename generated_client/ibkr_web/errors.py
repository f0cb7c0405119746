# Written by the generator from the contract; do not edit.
"""Everything that a client raises; the tree is drawn in `ibkr_core.errors`."""

from ibkr_core.errors import *
