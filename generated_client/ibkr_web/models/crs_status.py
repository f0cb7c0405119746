# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class CrsStatus(OpenStrEnum):
    """Status of an organisation under the CRS of the OECD."""

    DEPOSITORY_INSTITUTION = "DEPOSITORY_INSTITUTION"
    """Depository institution."""
    CUSTODIAL_INSTITUTION = "CUSTODIAL_INSTITUTION"
    """Custodial institution."""
    SPECIFIED_INSURANCE_COMPANY = "SPECIFIED_INSURANCE_COMPANY"
    """Specified insurance company."""
    INVESTMENT_ENTITY_IN_NONPARTICIPATING_JURISDICTION = "INVESTMENT_ENTITY_IN_NONPARTICIPATING_JURISDICTION"
    """Investment entity in nonparticipating jurisdiction."""
    INVESTMENT_ENTITY_NOT_LISTED = "INVESTMENT_ENTITY_NOT_LISTED"
    """Investment entity not listed."""
    PUBLICLY_TRADED_CORPORATION_OR_AFFILIATE = "PUBLICLY_TRADED_CORPORATION_OR_AFFILIATE"
    """Publicly traded corporation or affiliate."""
    OTHER_ACTIVE_NON_FINANCIAL_ENTITY = "OTHER_ACTIVE_NON_FINANCIAL_ENTITY"
    """Other active non financial entity."""
    PASSIVE_NON_FINANCIAL_ENTITY = "PASSIVE_NON_FINANCIAL_ENTITY"
    """Passive non financial entity."""
    EXEMPT_RETIREMENT_PLAN = "EXEMPT_RETIREMENT_PLAN"
    """Exempt retirement plan."""
    NON_REPORTING_FI = "NON_REPORTING_FI"
    """Non reporting fi."""
    OTHER_INVESTMENT_ENTITY = "OTHER_INVESTMENT_ENTITY"
    """Other investment entity."""
    FINANCIAL_INSTITUTION = "FINANCIAL_INSTITUTION"
    """Financial institution."""
    NON_REPORTING_FINANCIAL_INSTITUTION = "NON_REPORTING_FINANCIAL_INSTITUTION"
    """Non reporting financial institution."""
