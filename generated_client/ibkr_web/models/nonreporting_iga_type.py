# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 1ca338848fc0a26b3e81dd6342ec72ede5a674f5926a3e23827c913e597551ec; do not edit.
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
