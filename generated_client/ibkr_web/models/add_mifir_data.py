# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .identification import Identification


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AddMifirData(RequestModel):
    """Data for reports under MiFIR."""

    _keys: ClassVar[Mapping[str, str]] = {
        "accountId": "account_id",
        "title": "title",
        "identifications": "identifications",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    account_id: str | Unset = UNSET
    """Id of the account, such as `U7654321`."""
    title: str | Unset = UNSET
    """What the person is."""
    identifications: list[Identification] | Unset = UNSET
    """Documents and numbers that identify the holder."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, Items

        from .identification import Identification

        return Rules({"accountId": TEXT, "title": TEXT, "identifications": Items(Object(Identification))})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .identification import Identification

        self = new(cls)
        n: int = 3
        v: Any
        r: Any
        if "accountId" in src:
            v = src["accountId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "accountId", drift)
            self.account_id = v
        else:
            n -= 1
            self.account_id = UNSET
        if "title" in src:
            v = src["title"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "title", drift)
            self.title = v
        else:
            n -= 1
            self.title = UNSET
        if "identifications" in src:
            v = src["identifications"]
            if type(v) is JsonArray:
                r = [Identification.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "identifications", drift)
            self.identifications = v
        else:
            n -= 1
            self.identifications = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
