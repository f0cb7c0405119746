# Written by the generator from the contract; do not edit.
"""Operations of tokens, one module each."""
