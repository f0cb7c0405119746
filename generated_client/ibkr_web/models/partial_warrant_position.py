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
class PartialWarrantPosition(RequestModel):
    """Warrants to transfer."""

    _keys: ClassVar[Mapping[str, str]] = {
        "symbol": "symbol",
        "numberOfShares": "number_of_shares",
        "all": "all_",
        "position": "position",
        "optionType": "option_type",
        "strikePrice": "strike_price",
        "expirationDate": "expiration_date",
    }

    symbol: str | Unset = UNSET
    """Symbol of the instrument, such as `AAPL`."""
    number_of_shares: int | Unset = UNSET
    """Number of shares or units."""
    all_: bool | Unset = UNSET
    """Whether everything is transferred."""
    position: str | Unset = UNSET
    """Long or short: `LONG` or `SHORT`."""
    option_type: str | Unset = UNSET
    """Right: `CALL` or `PUT`."""
    strike_price: int | Unset = UNSET
    """Strike. The document declares a whole number."""
    expiration_date: str | Unset = UNSET
    """Last day of the document, `YYYY-MM-DD`."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import INT64, TEXT, TRUTH

        return Rules(
            {
                "symbol": TEXT,
                "numberOfShares": INT64,
                "all": TRUTH,
                "position": TEXT,
                "optionType": TEXT,
                "strikePrice": INT64,
                "expirationDate": TEXT,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 7
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
        if "optionType" in src:
            v = src["optionType"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "optionType", drift)
            self.option_type = v
        else:
            n -= 1
            self.option_type = UNSET
        if "strikePrice" in src:
            v = src["strikePrice"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "strikePrice", drift)
            self.strike_price = v
        else:
            n -= 1
            self.strike_price = UNSET
        if "expirationDate" in src:
            v = src["expirationDate"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "expirationDate", drift)
            self.expiration_date = v
        else:
            n -= 1
            self.expiration_date = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
