# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 8e3fb233641a0e652d19b3b6593ef70b40938cdb184a9968a100b5c6bca8d3f7; do not edit.
from ibkr_core.enums import OpenStrEnum


class LimitationOnBenefits(OpenStrEnum):
    """Provision of a tax treaty that limits benefits (line 14b)."""

    COMPANYMEETSOWNERSHIPANDBASEEROSIONTEST = "CompanyMeetsOwnershipAndBaseErosionTest"
    """Company meets ownership and base erosion test."""
    TAXEXEMPTPENSIONTRUSTORPENSIONFUND = "TaxExemptPensionTrustOrPensionFund"
    """Tax exempt pension trust or pension fund."""
    COMPANYMEETSDERIVATIVEBENEFITSTEST = "CompanyMeetsDerivativeBenefitsTest"
    """Company meets derivative benefits test."""
    TAXEXEMPTORGANIZATION = "TaxExemptOrganization"
    """Tax exempt organization."""
    COMPANYWITHINCOMEACTIVEBUSINESS = "CompanyWithIncomeActiveBusiness"
    """Company with income active business."""
    PUBLICLYTRADEDCORPORATION = "PubliclyTradedCorporation"
    """Publicly traded corporation."""
    FAVORABLEDISCRETIONARYDETERMINATION = "FavorableDiscretionaryDetermination"
    """Favorable discretionary determination."""
    SUBSIDIARYOFAPUBLICLYTRADEDCORPORATION = "SubsidiaryOfAPubliclyTradedCorporation"
    """Subsidiary of apublicly traded corporation."""
    GOVERNMENT = "Government"
    """Government."""
    NOLOBARTICLEINTREATY = "NoLobArticleInTreaty"
    """No lob article in treaty."""
    OTHER = "Other"
    """Other."""
