# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, Key, Place, as_int, as_one_of, as_text, missing, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TransactionsRequest(RequestModel):
    """Whose transactions are wanted, and in what."""

    _keys: ClassVar[Mapping[str, str]] = {
        "acctIds": "acct_ids",
        "conids": "conids",
        "currency": "currency",
        "days": "days",
    }

    acct_ids: list[str]
    """Account ids, such as `U7654321`; one at least."""
    conids: list[int | str]
    """Contract ids of the instruments, as integers or as text."""
    currency: str
    """Currency that amounts are shown in, such as `USD`."""
    days: int | Unset = UNSET
    """How many days to go back."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import LONG, SOME_TEXT, TEXT, Either, Items, Whole

        return Rules(
            {
                "acctIds": Items(SOME_TEXT, 1),
                "conids": Items(Either(TEXT, LONG), 1),
                "currency": SOME_TEXT,
                "days": Whole(1, 2147483647),
            },
            needs=("acctIds", "conids", "currency"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 4
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
        v = src.get("conids")
        if type(v) is JsonArray:
            for i in v:
                if type(i) is not int and type(i) is not str:
                    n = -1
                    v = read_items(v, _read_1, False, drift)
                    break
        else:
            n = -1
            v = no_list(v, src, "conids", drift)
            if v is None:
                missing(src, "conids", drift, "a list")
        self.conids = v
        v = src.get("currency")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "currency", drift)
            if v is None:
                missing(src, "currency", drift, "text")
        self.currency = v
        if "days" in src:
            v = src["days"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "days", drift)
            self.days = v
        else:
            n -= 1
            self.days = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


def _read_1(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is int or type(v) is str:
        return v
    return as_one_of(v, src, key, drift, "a whole number or text", as_int, as_text)
