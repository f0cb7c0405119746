# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenIntEnum


class AlertConditionType(OpenIntEnum):
    """What a condition watches."""

    PRICE = 1
    """Price."""
    TIME = 3
    """Time."""
    MARGIN = 4
    """Margin cushion."""
    TRADE = 5
    """A trade."""
    VOLUME = 6
    """Volume."""
    ASSISTANT_MARKET = 7
    """The market, for the mobile trading assistant."""
    ASSISTANT_POSITION = 8
    """A position, for the mobile trading assistant."""
    ASSISTANT_ACCOUNT = 9
    """The daily profit of an account, for the mobile trading assistant."""
