# Written by the generator from the contract; do not edit.
"""Operations of models, one module each."""
