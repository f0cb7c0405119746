# Written by the generator from the contract; do not edit.
"""Operations of echo, one module each."""
