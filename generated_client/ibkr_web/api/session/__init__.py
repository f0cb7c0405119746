# Written by the generator from the contract; do not edit.
"""Operations of session, one module each."""
