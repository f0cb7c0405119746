# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 b2fcb422113e7b2fb872aa55d9d8c3a0259588b7247faa0854671d14d708e9f4; do not edit.
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
