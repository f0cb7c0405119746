# Written by the generator from the contract; do not edit.
"""Operations of fyi, one module each."""
