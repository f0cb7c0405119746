# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class W8BenEEntityType(OpenStrEnum):
    """Kind of entity on a W-8BEN-E (line 4)."""

    CORPORATION = "CORPORATION"
    """Corporation."""
    DISREGARDED_ENTITY = "DISREGARDED_ENTITY"
    """Disregarded entity."""
    PARTNERSHIP = "PARTNERSHIP"
    """Partnership."""
    SIMPLE_TRUST = "SIMPLE_TRUST"
    """Simple trust."""
    GRANTOR_TRUST = "GRANTOR_TRUST"
    """Grantor trust."""
    COMPLEX_TRUST = "COMPLEX_TRUST"
    """Complex trust."""
    ESTATE = "ESTATE"
    """Estate."""
    GOVERNMENT = "GOVERNMENT"
    """Government."""
    CENTRAL_BANK_OF_ISSUE = "CENTRAL_BANK_OF_ISSUE"
    """Central bank of issue."""
    TAX_EXEMPT_ORGANIZATION = "TAX_EXEMPT_ORGANIZATION"
    """Tax exempt organization."""
    PRIVATE_FOUNDATION = "PRIVATE_FOUNDATION"
    """Private foundation."""
