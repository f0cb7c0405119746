# Written by the generator from the contract; do not edit.
"""Operations of gw_reports, one module each."""
