# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class OrderStatus(OpenStrEnum):
    """Where an order is in its life. Only `Filled` and `Cancelled` are final for certain; an `Inactive` order
    can come back."""

    PENDINGSUBMIT = "PendingSubmit"
    """Taken over, not yet confirmed by the market."""
    PRESUBMITTED = "PreSubmitted"
    """Held by the broker until it may go to the market, for example a stop, a bracket child, or outside trading
    hours."""
    SUBMITTED = "Submitted"
    """Working in the market."""
    FILLED = "Filled"
    """Filled completely."""
    PENDINGCANCEL = "PendingCancel"
    """A cancel was sent, not yet confirmed. The order can still fill."""
    PRECANCELLED = "PreCancelled"
    """A cancel was sent before the order reached the market."""
    CANCELLED = "Cancelled"
    """Cancelled; what was filled before stays filled."""
    INACTIVE = "Inactive"
    """Refused, saved unsent, or waiting; not working in the market."""
    WARNSTATE = "WarnState"
    """Waits for an answer of the user."""
    FAILED = "Failed"
    """This leg of a request was refused (`order_id` is `-1`, `text` says why). Only in answers to placing
    orders."""
