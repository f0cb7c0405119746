# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AccountConfiguration(RequestModel):
    """A setting of an account."""

    _keys: ClassVar[Mapping[str, str]] = {"accountId": "account_id", "type": "type_", "value": "value"}
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    account_id: str | Unset = UNSET
    """Id of the account, such as `U7654321`."""
    type_: str | Unset = UNSET
    """Which setting is switched."""
    value: bool | Unset = UNSET
    """Whether the setting is switched on."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT, TRUTH

        return Rules({"accountId": TEXT, "type": TEXT, "value": TRUTH})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
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
        if "type" in src:
            v = src["type"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "type", drift)
            self.type_ = v
        else:
            n -= 1
            self.type_ = UNSET
        if "value" in src:
            v = src["value"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "value", drift)
            self.value = v
        else:
            n -= 1
            self.value = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
