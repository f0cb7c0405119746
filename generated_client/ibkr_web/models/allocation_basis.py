# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class AllocationBasis(OpenStrEnum):
    """What the amounts of an inline allocation count."""

    SHARE = "SHARE"
    """Shares or contracts; the amounts add up to `quantity`."""
    CASH = "CASH"
    """Money; the amounts add up to `cashQty`."""
