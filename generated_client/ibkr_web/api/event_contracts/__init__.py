# Written by the generator from the contract; do not edit.
"""Operations of event_contracts, one module each."""
