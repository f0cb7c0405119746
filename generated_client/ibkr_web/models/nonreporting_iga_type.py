# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 8e3fb233641a0e652d19b3b6593ef70b40938cdb184a9968a100b5c6bca8d3f7; do not edit.
from ibkr_core.enums import OpenStrEnum


class NonreportingIgaType(OpenStrEnum):
    """Kind of a nonreporting institution under an intergovernmental agreement (line 26)."""

    COLLECTIVEINVESTMENTVEHICLE = "CollectiveInvestmentVehicle"
    """Collective investment vehicle."""
    EXEMPTBENEFICIALOWNER_RETIREMENTPLAN = "ExemptBeneficialOwner-RetirementPlan"
    """Exempt beneficial owner retirement plan."""
    FINANCIALINSTITUTIONWITHLOCALCLIENTBASE = "FinancialInstitutionwithlocalClientBase"
    """Financial institutionwithlocal client base."""
    INVESTMENTADVISORSANDMANAGERS = "InvestmentAdvisorsandManagers"
    """Investment advisorsand managers."""
    LOCALBANK = "LocalBank"
    """Local bank."""
    SPONSOREDCLOSELYHELDINVESTMENTVEHICLE = "SponsoredCloselyHeldInvestmentVehicle"
    """Sponsored closely held investment vehicle."""
    SPONSOREDINVESTMENTENTITY = "SponsoredInvestmentEntity"
    """Sponsored investment entity."""
    TRUSTEEDOCUMENTEDTRUST = "TrusteeDocumentedTrust"
    """Trustee documented trust."""
