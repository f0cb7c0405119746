# Written by the generator from the contract; do not edit.
"""Operations of forecast, one module each."""
