# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 1044fec3171a46aa53f1751d70be2add2fb096e7b7f42dfb8c3ba5a83bc3f42e; do not edit.
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
