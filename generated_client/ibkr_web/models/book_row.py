# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BookRow(Model):
    """One row of a price ladder. A row without `ask` and `bid` shows a price only. Needs a subscription to
    market depth."""

    _keys: ClassVar[Mapping[str, str]] = {"row": "row", "focus": "focus", "price": "price", "ask": "ask", "bid": "bid"}

    row: int
    """Number of the row, from the top of the ladder."""
    focus: int | None = None
    """1 on the row of the last price, else 0."""
    price: str | None = None
    """The price as text, sometimes as `size @ price`."""
    ask: str | None = None
    """Size offered at this price, as text that may end in a letter for the quantity (`2M` for two million).
    Never a plain number."""
    bid: str | None = None
    """Size asked for at this price, as text that may end in a letter for the quantity (`2M` for two million).
    Never a plain number."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 5
        v: Any
        v = src.get("row")
        if type(v) is not int:
            n -= 1
            v = as_int(v, src, "row", drift)
            if v is None:
                missing(src, "row", drift, "a whole number")
        self.row = v
        v = src.get("focus")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "focus", drift)
        self.focus = v
        v = src.get("price")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "price", drift)
        self.price = v
        v = src.get("ask")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "ask", drift)
        self.ask = v
        v = src.get("bid")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "bid", drift)
        self.bid = v
        if len(src) != n:
            self._finish(src, drift)
        return self
