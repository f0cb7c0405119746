# Written by the generator from the contract; do not edit.
"""Operations of oauth2, one module each."""
