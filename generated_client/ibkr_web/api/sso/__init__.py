# Written by the generator from the contract; do not edit.
"""Operations of sso, one module each."""
