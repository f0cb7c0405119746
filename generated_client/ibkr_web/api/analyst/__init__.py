# Written by the generator from the contract; do not edit.
"""Operations of analyst, one module each."""
