# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 8e3fb233641a0e652d19b3b6593ef70b40938cdb184a9968a100b5c6bca8d3f7; do not edit.
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
