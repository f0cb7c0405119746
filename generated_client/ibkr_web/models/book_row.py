# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_figure, as_int, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new
from ibkr_core.numbers import Price, Size

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BookRow(Model):
    """One row of a price ladder. A row without `ask` and `bid` shows a price only. Needs a subscription to
    market depth. Release note of 2023-10."""

    _keys: ClassVar[Mapping[str, str]] = {"row": "row", "focus": "focus", "price": "price", "ask": "ask", "bid": "bid"}

    row: int
    """Number of the row, from the top of the ladder."""
    focus: int | None = None
    """1 on the row of the last price, else 0."""
    price: Price | None = None
    """The price as text, sometimes as `size @ price`."""
    ask: Size | None = None
    """Size offered at this price, as text that may end in a letter for the quantity (`2M` for two million).
    Never a plain number. Release note of 2023-10."""
    bid: Size | None = None
    """Size asked for at this price, as text that may end in a letter for the quantity (`2M` for two million).
    Never a plain number. Release note of 2023-10."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 5
        try:
            values: Any = _members(src) if len(src) >= 5 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_row, v_focus, v_price, v_ask, v_bid = values
        if type(v_row) is not int:
            n = -1
            v_row = as_int(v_row, src, "row", drift)
            if v_row is None:
                missing(src, "row", drift, "a whole number")
        self.row = v_row
        if type(v_focus) is not int:
            if v_focus is None:
                n -= 1
            else:
                n = -1
                v_focus = as_int(v_focus, src, "focus", drift)
        self.focus = v_focus
        if v_price is None:
            n -= 1
        elif type(v_price) is str or type(v_price) is float or type(v_price) is int:
            v_price = Price(v_price)
        else:
            n = -1
            v_price = as_figure(Price, v_price, src, "price", drift, "a number or text")
        self.price = v_price
        if v_ask is None:
            n -= 1
        elif type(v_ask) is str:
            v_ask = Size(v_ask)
        else:
            n = -1
            v_ask = as_figure(Size, v_ask, src, "ask", drift, "text")
        self.ask = v_ask
        if v_bid is None:
            n -= 1
        elif type(v_bid) is str:
            v_bid = Size(v_bid)
        else:
            n = -1
            v_bid = as_figure(Size, v_bid, src, "bid", drift, "text")
        self.bid = v_bid
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(BookRow)
