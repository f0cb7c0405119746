# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_int, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PartialStockPosition(RequestModel):
    """Stocks to transfer."""

    _keys: ClassVar[Mapping[str, str]] = {
        "symbol": "symbol",
        "numberOfShares": "number_of_shares",
        "all": "all_",
        "position": "position",
        "exchange": "exchange",
    }

    symbol: str | Unset = UNSET
    """Symbol of the instrument, such as `AAPL`."""
    number_of_shares: int | Unset = UNSET
    """Number of shares or units."""
    all_: bool | Unset = UNSET
    """Whether everything is transferred."""
    position: str | Unset = UNSET
    """Long or short: `LONG` or `SHORT`."""
    exchange: str | Unset = UNSET
    """Code of the exchange, such as `NASDAQ`."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import INT64, TEXT, TRUTH

        return Rules({"symbol": TEXT, "numberOfShares": INT64, "all": TRUTH, "position": TEXT, "exchange": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 5
        v: Any
        if "symbol" in src:
            v = src["symbol"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "symbol", drift)
            self.symbol = v
        else:
            n -= 1
            self.symbol = UNSET
        if "numberOfShares" in src:
            v = src["numberOfShares"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "numberOfShares", drift)
            self.number_of_shares = v
        else:
            n -= 1
            self.number_of_shares = UNSET
        if "all" in src:
            v = src["all"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "all", drift)
            self.all_ = v
        else:
            n -= 1
            self.all_ = UNSET
        if "position" in src:
            v = src["position"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "position", drift)
            self.position = v
        else:
            n -= 1
            self.position = UNSET
        if "exchange" in src:
            v = src["exchange"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "exchange", drift)
            self.exchange = v
        else:
            n -= 1
            self.exchange = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
