# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_int, as_object, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .instrument_description import InstrumentDescription


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TradingInstrument(RequestModel):
    """What is moved, by contract id or by a code. One of the two."""

    _keys: ClassVar[Mapping[str, str]] = {
        "conid": "conid",
        "tradingInstrumentDescription": "trading_instrument_description",
        "currency": "currency",
    }

    conid: int | Unset = UNSET
    """Contract id."""
    trading_instrument_description: InstrumentDescription | Unset = UNSET
    """Instrument by a code, in place of a contract id."""
    currency: str
    """Currency in which it is traded, ISO 4217."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, OneOf, Rules
        from ibkr_core.rules import INT64, SOME_TEXT

        from .instrument_description import InstrumentDescription

        return Rules(
            {"conid": INT64, "tradingInstrumentDescription": Object(InstrumentDescription), "currency": SOME_TEXT},
            OneOf(("conid",), ("tradingInstrumentDescription",)),
            needs=("currency",),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .instrument_description import InstrumentDescription

        self = new(cls)
        n: int = 3
        v: Any
        if "conid" in src:
            v = src["conid"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "conid", drift)
            self.conid = v
        else:
            n -= 1
            self.conid = UNSET
        if "tradingInstrumentDescription" in src:
            v = src["tradingInstrumentDescription"]
            if type(v) is JsonObject:
                v = InstrumentDescription.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "tradingInstrumentDescription", drift)
            self.trading_instrument_description = v
        else:
            n -= 1
            self.trading_instrument_description = UNSET
        v = src.get("currency")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "currency", drift)
            if v is None:
                missing(src, "currency", drift, "text")
        self.currency = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
