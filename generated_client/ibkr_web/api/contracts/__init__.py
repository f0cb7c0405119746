# Written by the generator from the contract; do not edit.
"""Operations of contracts, one module each."""
