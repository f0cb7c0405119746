# Written by the generator from the contract; do not edit.
"""Operations of watchlists, one module each."""
