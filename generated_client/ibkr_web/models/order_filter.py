# Written by the generator from the contract; do not edit.
from ibkr_core.enums import OpenStrEnum


class OrderFilter(OpenStrEnum):
    """A state by which the list of live orders is narrowed, in any case, or the word that sorts it."""

    INACTIVE = "inactive"
    """Refused, or not held by the broker any more."""
    PENDING_SUBMIT = "pending_submit"
    """Sent, not yet taken."""
    PRE_SUBMITTED = "pre_submitted"
    """Held by the broker until it may go to the exchange."""
    SUBMITTED = "submitted"
    """Working."""
    FILLED = "filled"
    """Filled in whole."""
    PENDING_CANCEL = "pending_cancel"
    """Cancellation sent, not yet confirmed."""
    PRE_CANCELLED = "pre_cancelled"
    """Cancellation taken, not yet confirmed by the exchange."""
    CANCELLED = "cancelled"
    """Cancelled."""
    WARN_STATE = "warn_state"
    """Waiting for an answer to a warning."""
    SORT_BY_TIME = "sort_by_time"
    """No state; sorts the list, newest first."""
