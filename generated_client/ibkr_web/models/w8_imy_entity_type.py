# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class W8ImyEntityType(OpenStrEnum):
    """Kind of entity on a W-8IMY (line 4)."""

    QUALIFIED_INTERMEDIARY = "QUALIFIED_INTERMEDIARY"
    """Qualified intermediary."""
    NONQUALIFIED_INTERMEDIARY = "NONQUALIFIED_INTERMEDIARY"
    """Nonqualified intermediary."""
    TERRITORY_FINANCIAL = "TERRITORY_FINANCIAL"
    """Territory financial."""
    US_BRANCH = "US_BRANCH"
    """US branch."""
    WITHHOLDING_FOREIGN_PARTNERSHIP = "WITHHOLDING_FOREIGN_PARTNERSHIP"
    """Withholding foreign partnership."""
    WITHHOLDING_FOREIGN_TRUST = "WITHHOLDING_FOREIGN_TRUST"
    """Withholding foreign trust."""
    NONWITHHOLDING_FOREIGN_PARTNERSHIP = "NONWITHHOLDING_FOREIGN_PARTNERSHIP"
    """Nonwithholding foreign partnership."""
    NONWITHHOLDING_FOREIGN_SIMPLE_TRUST = "NONWITHHOLDING_FOREIGN_SIMPLE_TRUST"
    """Nonwithholding foreign simple trust."""
    NONWITHHOLDING_FOREIGN_GRANTOR_TRUST = "NONWITHHOLDING_FOREIGN_GRANTOR_TRUST"
    """Nonwithholding foreign grantor trust."""
