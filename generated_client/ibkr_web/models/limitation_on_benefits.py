# Written by the generator from the contract; do not edit.
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
