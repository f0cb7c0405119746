# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 2c5f987b2091185ab20416c95b6550500472723e84e612e23e7c8afadd947a3e; do not edit.
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
