# Written by the generator from the contract; do not edit.
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
