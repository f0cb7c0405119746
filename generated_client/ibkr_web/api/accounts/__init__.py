# Written by the generator from the contract; do not edit.
"""Operations of accounts, one module each."""
