# Written by the generator from the contract; do not edit.
"""Operations of portfolio, one module each."""
