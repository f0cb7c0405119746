# Written by the generator from the contract; do not edit.
"""Operations of oauth, one module each."""
