# Written by the generator from the contract; do not edit.
"""Operations of marketdata, one module each."""
