# Written by the generator from the contract; do not edit.
"""Operations of gw_utilities, one module each."""
