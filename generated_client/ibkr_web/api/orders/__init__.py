# Written by the generator from the contract; do not edit.
"""Operations of orders, one module each."""
