# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class FromIraType(OpenStrEnum):
    """Kind of retirement account that a deposit comes from."""

    NONE = "NONE"
    """None."""
    TRADITIONAL = "TRADITIONAL"
    """Traditional."""
    ROLLOVER = "ROLLOVER"
    """Rollover."""
    ROTH = "ROTH"
    """Roth."""
    SEP = "SEP"
    """SEP."""
    EDUCATION = "EDUCATION"
    """Education."""
    TRADITIONAL_INHERITED = "TRADITIONAL_INHERITED"
    """Traditional inherited."""
    ROTH_INHERITED = "ROTH_INHERITED"
    """Roth inherited."""
    SEP_INHERITED = "SEP_INHERITED"
    """SEP inherited."""
    RETIREMENT_SAVING_PLAN = "RETIREMENT_SAVING_PLAN"
    """Retirement saving plan."""
    SPOUSAL_RETIREMENT_SAVING_PLAN = "SPOUSAL_RETIREMENT_SAVING_PLAN"
    """Spousal retirement saving plan."""
    TAX_FREE_SAVING_ACCOUNT = "TAX_FREE_SAVING_ACCOUNT"
    """Tax free saving account."""
