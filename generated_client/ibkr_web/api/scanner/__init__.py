# Written by the generator from the contract; do not edit.
"""Operations of scanner, one module each."""
