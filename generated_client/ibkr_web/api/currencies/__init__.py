# Written by the generator from the contract; do not edit.
"""Operations of currencies, one module each."""
