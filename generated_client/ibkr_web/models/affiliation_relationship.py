# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class AffiliationRelationship(OpenStrEnum):
    """Who works for a broker."""

    SELF = "Self"
    """The holder."""
    SPOUSE = "Spouse"
    """Spouse."""
    PARENT = "Parent"
    """Parent."""
    CHILD = "Child"
    """Child."""
    OTHER = "Other"
    """Other."""
