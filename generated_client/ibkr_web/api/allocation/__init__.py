# Written by the generator from the contract; do not edit.
"""Operations of allocation, one module each."""
