# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 6f6fd5954569a0f1fd18592e63ec787ef2bcc2aeb7c61b17b926989a18936f69; do not edit.
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
