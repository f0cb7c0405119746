# Written by the generator from the contract; do not edit.
"""The operations of each tag as methods."""
