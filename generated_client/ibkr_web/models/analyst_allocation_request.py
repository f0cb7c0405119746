# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, as_text, missing, no_list, read_items, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .allocation_type import AllocationType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AnalystAllocationRequest(RequestModel):
    """Whose allocation is wanted, and by what."""

    _keys: ClassVar[Mapping[str, str]] = {
        "acctIds": "acct_ids",
        "type": "type_",
        "currency": "currency",
        "date": "date",
        "model": "model",
    }

    acct_ids: list[str]
    """The accounts, taken together."""
    type_: AllocationType | str
    """What to divide by; case does not matter."""
    currency: str | Unset = UNSET
    """Currency of the values."""
    date: str | Unset = UNSET
    """A day in the past, yyyyMMdd. Today without it."""
    model: str | Unset = UNSET
    """Only what belongs to this model."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import SOME_TEXT, TEXT, Items, Text

        return Rules(
            {
                "acctIds": Items(SOME_TEXT, 1),
                "type": TEXT,
                "currency": TEXT,
                "date": Text(pattern="^[0-9]{8}\\Z"),
                "model": TEXT,
            },
            needs=("acctIds", "type"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .allocation_type import AllocationType

        self = new(cls)
        n: int = 5
        v: Any
        v = src.get("acctIds")
        if type(v) is JsonArray:
            for i in v:
                if type(i) is not str:
                    n = -1
                    v = read_items(v, as_text, False, drift)
                    break
        else:
            n = -1
            v = no_list(v, src, "acctIds", drift)
            if v is None:
                missing(src, "acctIds", drift, "a list")
        self.acct_ids = v
        v = src.get("type")
        if type(v) is str:
            v = members(AllocationType).get(v) or str_member(AllocationType, v, src, "type", drift)
        else:
            n = -1
            v = str_member(AllocationType, v, src, "type", drift)
            if v is None:
                missing(src, "type", drift, "AllocationType")
        self.type_ = v
        if "currency" in src:
            v = src["currency"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "currency", drift)
            self.currency = v
        else:
            n -= 1
            self.currency = UNSET
        if "date" in src:
            v = src["date"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "date", drift)
            self.date = v
        else:
            n -= 1
            self.date = UNSET
        if "model" in src:
            v = src["model"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "model", drift)
            self.model = v
        else:
            n -= 1
            self.model = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
