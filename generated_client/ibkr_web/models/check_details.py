# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CheckDetails(RequestModel):
    """A cheque."""

    _keys: ClassVar[Mapping[str, str]] = {
        "checkNumber": "check_number",
        "routingNumber": "routing_number",
        "accountNumber": "account_number",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_number"})

    check_number: str | Unset = UNSET
    """Number of the cheque."""
    routing_number: str | Unset = UNSET
    """Routing number of the bank."""
    account_number: str | Unset = UNSET
    """Number of the account at the bank."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT

        return Rules({"checkNumber": TEXT, "routingNumber": TEXT, "accountNumber": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        v: Any
        if "checkNumber" in src:
            v = src["checkNumber"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "checkNumber", drift)
            self.check_number = v
        else:
            n -= 1
            self.check_number = UNSET
        if "routingNumber" in src:
            v = src["routingNumber"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "routingNumber", drift)
            self.routing_number = v
        else:
            n -= 1
            self.routing_number = UNSET
        if "accountNumber" in src:
            v = src["accountNumber"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "accountNumber", drift)
            self.account_number = v
        else:
            n -= 1
            self.account_number = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
