# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_figure, as_int, as_number, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new
from ibkr_core.numbers import Figure

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PortfolioFigure(Model):
    """One figure of an account, as a number or as text."""

    _keys: ClassVar[Mapping[str, str]] = {
        "amount": "amount",
        "currency": "currency",
        "isNull": "is_null",
        "timestamp": "timestamp",
        "value": "value",
        "severity": "severity",
    }

    amount: float | None = None
    """The figure as a number; 0 where it is text."""
    currency: str | None = None
    """Currency of the amount; null or empty where it is none. The published document declares a number."""
    is_null: bool | None = None
    """The figure is unknown."""
    timestamp: int | None = None
    """When it was taken, in epoch seconds where recorded, in epoch milliseconds as other sources have it; the
    size tells them apart."""
    value: Figure | None = None
    """The figure as text; words, such as an account id or the title of a segment, for what is no number."""
    severity: int | None = None
    """Mark of the broker, usually 0."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 6
        try:
            values: Any = _members(src) if len(src) >= 6 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_amount, v_currency, v_is_null, v_timestamp, v_value, v_severity = values
        if type(v_amount) is not float and type(v_amount) is not int:
            if v_amount is None:
                n -= 1
            else:
                n = -1
                v_amount = as_number(v_amount, src, "amount", drift)
        self.amount = v_amount
        if type(v_currency) is not str:
            if v_currency is None:
                n -= 1
            else:
                n = -1
                v_currency = as_text(v_currency, src, "currency", drift)
        self.currency = v_currency
        if type(v_is_null) is not bool:
            if v_is_null is None:
                n -= 1
            else:
                n = -1
                v_is_null = as_bool(v_is_null, src, "isNull", drift)
        self.is_null = v_is_null
        if type(v_timestamp) is not int:
            if v_timestamp is None:
                n -= 1
            else:
                n = -1
                v_timestamp = as_int(v_timestamp, src, "timestamp", drift)
        self.timestamp = v_timestamp
        if v_value is None:
            n -= 1
        elif type(v_value) is str or type(v_value) is float or type(v_value) is int:
            v_value = Figure(v_value)
        else:
            n = -1
            v_value = as_figure(Figure, v_value, src, "value", drift, "a number or text")
        self.value = v_value
        if type(v_severity) is not int:
            if v_severity is None:
                n -= 1
            else:
                n = -1
                v_severity = as_int(v_severity, src, "severity", drift)
        self.severity = v_severity
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(PortfolioFigure)
