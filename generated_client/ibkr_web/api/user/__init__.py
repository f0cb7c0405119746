# Written by the generator from the contract; do not edit.
"""Operations of user, one module each."""
