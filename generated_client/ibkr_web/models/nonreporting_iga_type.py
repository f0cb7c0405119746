# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 97bde3ec1eadd32148f8b3131d5457810928f9247c8f86b368ef2970b9ae4ac8; do not edit.
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
