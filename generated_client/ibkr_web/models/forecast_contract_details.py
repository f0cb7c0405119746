# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_figure, as_int, as_integer, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import Amount, Figure, TextInt

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ForecastContractDetails(Model):
    """A contract with its counterpart."""

    _keys: ClassVar[Mapping[str, str]] = {
        "conid_yes": "conid_yes",
        "conid_no": "conid_no",
        "question": "question",
        "side": "side",
        "strike": "strike",
        "strike_label": "strike_label",
        "exchange": "exchange",
        "expiration": "expiration",
        "symbol": "symbol",
        "category": "category",
        "logo_category": "logo_category",
        "measured_period": "measured_period",
        "market_name": "market_name",
        "underlying_conid": "underlying_conid",
        "payout": "payout",
        "product_conid": "product_conid",
        "party": "party",
        "is_restricted": "is_restricted",
    }

    conid_yes: int | None = None
    """Contract id of the contract for yes."""
    conid_no: int | None = None
    """Contract id of the contract for no."""
    question: str | None = None
    """What the contract asks, as a sentence."""
    side: str | None = None
    """Side of the contract that was asked for: `Y` or `N`."""
    strike: Figure | None = None
    """Threshold; for outcomes with names only a number that tells them apart."""
    strike_label: str | None = None
    """The outcome in words."""
    exchange: str | None = None
    """Where it trades, `FORECASTX`."""
    expiration: str | None = None
    """Day of expiry, yyyyMMdd."""
    symbol: str | None = None
    """Symbol of the instrument, such as `AAPL`."""
    category: str | None = None
    """Category of the market."""
    logo_category: str | None = None
    """Category that the picture is taken from."""
    measured_period: str | None = None
    """Day or period that counts, in words."""
    market_name: str | None = None
    """Name of the market that the contract belongs to, such as `US Fed Funds Target Rate`."""
    underlying_conid: int | None = None
    """Contract id of the market. A number on the wire; the published document declares text."""
    payout: Amount | None = None
    """What one contract pays."""
    product_conid: int | None = None
    """Contract id of the product."""
    party: str | None = None
    """Party of a candidate."""
    is_restricted: bool | None = None
    """The login may not trade it."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 18
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 18 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_conid_yes,
            v_conid_no,
            v_question,
            v_side,
            v_strike,
            v_strike_label,
            v_exchange,
            v_expiration,
            v_symbol,
            v_category,
            v_logo_category,
            v_measured_period,
            v_market_name,
            v_underlying_conid,
            v_payout,
            v_product_conid,
            v_party,
            v_is_restricted,
        ) = values
        if type(v_conid_yes) is not int:
            if v_conid_yes is None:
                n -= 1
            else:
                n = -1
                v_conid_yes = as_int(v_conid_yes, src, "conid_yes", drift)
        self.conid_yes = v_conid_yes
        if type(v_conid_no) is not int:
            if v_conid_no is None:
                n -= 1
            else:
                n = -1
                v_conid_no = as_int(v_conid_no, src, "conid_no", drift)
        self.conid_no = v_conid_no
        if type(v_question) is not str:
            if v_question is None:
                n -= 1
            else:
                n = -1
                v_question = as_text(v_question, src, "question", drift)
        self.question = v_question
        if type(v_side) is not str:
            if v_side is None:
                n -= 1
            else:
                n = -1
                v_side = as_text(v_side, src, "side", drift)
        self.side = v_side
        if v_strike is None:
            n -= 1
        elif type(v_strike) is str or type(v_strike) is float or type(v_strike) is int:
            v_strike = Figure(v_strike)
        else:
            n = -1
            v_strike = as_figure(Figure, v_strike, src, "strike", drift, "a number or text")
        self.strike = v_strike
        if type(v_strike_label) is not str:
            if v_strike_label is None:
                n -= 1
            else:
                n = -1
                v_strike_label = as_text(v_strike_label, src, "strike_label", drift)
        self.strike_label = v_strike_label
        if type(v_exchange) is not str:
            if v_exchange is None:
                n -= 1
            else:
                n = -1
                v_exchange = as_text(v_exchange, src, "exchange", drift)
        self.exchange = v_exchange
        if type(v_expiration) is not str:
            if v_expiration is None:
                n -= 1
            else:
                n = -1
                v_expiration = as_text(v_expiration, src, "expiration", drift)
        self.expiration = v_expiration
        if type(v_symbol) is not str:
            if v_symbol is None:
                n -= 1
            else:
                n = -1
                v_symbol = as_text(v_symbol, src, "symbol", drift)
        self.symbol = v_symbol
        if type(v_category) is not str:
            if v_category is None:
                n -= 1
            else:
                n = -1
                v_category = as_text(v_category, src, "category", drift)
        self.category = v_category
        if type(v_logo_category) is not str:
            if v_logo_category is None:
                n -= 1
            else:
                n = -1
                v_logo_category = as_text(v_logo_category, src, "logo_category", drift)
        self.logo_category = v_logo_category
        if type(v_measured_period) is not str:
            if v_measured_period is None:
                n -= 1
            else:
                n = -1
                v_measured_period = as_text(v_measured_period, src, "measured_period", drift)
        self.measured_period = v_measured_period
        if type(v_market_name) is not str:
            if v_market_name is None:
                n -= 1
            else:
                n = -1
                v_market_name = as_text(v_market_name, src, "market_name", drift)
        self.market_name = v_market_name
        if type(v_underlying_conid) is not int:
            if v_underlying_conid is None:
                n -= 1
            else:
                r = as_integer(v_underlying_conid, src, "underlying_conid", drift)
                if type(r) is not TextInt and not says_the_same(r, v_underlying_conid):
                    n = -1
                v_underlying_conid = r
        self.underlying_conid = v_underlying_conid
        if v_payout is None:
            n -= 1
        elif type(v_payout) is str or type(v_payout) is float or type(v_payout) is int:
            v_payout = Amount(v_payout)
        else:
            n = -1
            v_payout = as_figure(Amount, v_payout, src, "payout", drift, "a number or text")
        self.payout = v_payout
        if type(v_product_conid) is not int:
            if v_product_conid is None:
                n -= 1
            else:
                n = -1
                v_product_conid = as_int(v_product_conid, src, "product_conid", drift)
        self.product_conid = v_product_conid
        if type(v_party) is not str:
            if v_party is None:
                n -= 1
            else:
                n = -1
                v_party = as_text(v_party, src, "party", drift)
        self.party = v_party
        if type(v_is_restricted) is not bool:
            if v_is_restricted is None:
                n -= 1
            else:
                n = -1
                v_is_restricted = as_bool(v_is_restricted, src, "is_restricted", drift)
        self.is_restricted = v_is_restricted
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ForecastContractDetails)
