# Written by the generator from the contract; do not edit.
"""Operations of alerts, one module each."""
