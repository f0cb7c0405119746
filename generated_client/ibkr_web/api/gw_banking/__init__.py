# Written by the generator from the contract; do not edit.
"""Operations of gw_banking, one module each."""
