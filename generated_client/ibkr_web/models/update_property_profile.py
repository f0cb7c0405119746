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
class UpdatePropertyProfile(RequestModel):
    """A new property profile of an account."""

    _keys: ClassVar[Mapping[str, str]] = {"accountId": "account_id", "propertyProfile": "property_profile"}
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    account_id: str | Unset = UNSET
    """Id of the account, such as `U7654321`."""
    property_profile: str | Unset = UNSET
    """Name of a set of properties that the broker keeps for its partners."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT

        return Rules({"accountId": TEXT, "propertyProfile": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        v: Any
        if "accountId" in src:
            v = src["accountId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "accountId", drift)
            self.account_id = v
        else:
            n -= 1
            self.account_id = UNSET
        if "propertyProfile" in src:
            v = src["propertyProfile"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "propertyProfile", drift)
            self.property_profile = v
        else:
            n -= 1
            self.property_profile = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
