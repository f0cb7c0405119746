# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class SortDirection(OpenStrEnum):
    """Direction of sorting. The broker's document explains the two the wrong way round."""

    ASC = "ASC"
    """Ascending."""
    DESC = "DESC"
    """Descending."""
