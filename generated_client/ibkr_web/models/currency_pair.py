# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class CurrencyPair(Model):
    """A currency pair that can be traded."""

    _keys: ClassVar[Mapping[str, str]] = {"symbol": "symbol", "conid": "conid", "ccyPair": "ccy_pair"}

    symbol: str | None = None
    """Both currencies, base first, as `EUR.USD`. The currency asked for may stand on either side."""
    conid: int | None = None
    """The pair's contract id."""
    ccy_pair: str | None = None
    """The other currency. The published document declares an integer, which cannot be."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        v: Any
        v = src.get("symbol")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "symbol", drift)
        self.symbol = v
        v = src.get("conid")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "conid", drift)
        self.conid = v
        v = src.get("ccyPair")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "ccyPair", drift)
        self.ccy_pair = v
        if len(src) != n:
            self._finish(src, drift)
        return self
