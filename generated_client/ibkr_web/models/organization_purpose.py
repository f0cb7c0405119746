# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class OrganizationPurpose(OpenStrEnum):
    """What an organisation does."""

    FINANCIALINSTITUTION = "FINANCIALINSTITUTION"
    """Financial institution."""
    PROPRIETARYTRADING = "PROPRIETARYTRADING"
    """Trades for itself."""
    FAMILYINVVEHICLE = "FAMILYINVVEHICLE"
    """Invests for a family."""
    OPERATINGBUSINESS = "OPERATINGBUSINESS"
    """Operates a business."""
    BROKERDEALER = "BROKERDEALER"
    """Broker or dealer."""
    LICENSEDADVISOR = "LICENSEDADVISOR"
    """Licensed advisor."""
