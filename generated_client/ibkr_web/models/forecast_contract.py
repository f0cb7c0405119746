# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_figure, as_int, as_integer, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import Figure, TextInt

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ForecastContract(Model):
    """One contract: yes or no to one outcome."""

    _keys: ClassVar[Mapping[str, str]] = {
        "conid": "conid",
        "side": "side",
        "expiration": "expiration",
        "strike": "strike",
        "strike_label": "strike_label",
        "expiry_label": "expiry_label",
        "underlying_conid": "underlying_conid",
        "time_specifier": "time_specifier",
        "party": "party",
    }

    conid: int
    """Contract id."""
    side: str | None = None
    """`Y` yes, `N` no."""
    expiration: str | None = None
    """Day of expiry, yyyyMMdd."""
    strike: Figure | None = None
    """Threshold; for outcomes with names only a number that tells them apart."""
    strike_label: str | None = None
    """The outcome in words."""
    expiry_label: str | None = None
    """The expiry in words."""
    underlying_conid: int | None = None
    """Contract id of the market."""
    time_specifier: str | None = None
    """Day of the event, as `2027.1.28`."""
    party: str | None = None
    """Party of a candidate."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 9
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 9 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_conid,
            v_side,
            v_expiration,
            v_strike,
            v_strike_label,
            v_expiry_label,
            v_underlying_conid,
            v_time_specifier,
            v_party,
        ) = values
        if type(v_conid) is not int:
            n = -1
            v_conid = as_int(v_conid, src, "conid", drift)
            if v_conid is None:
                missing(src, "conid", drift, "a whole number")
        self.conid = v_conid
        if type(v_side) is not str:
            if v_side is None:
                n -= 1
            else:
                n = -1
                v_side = as_text(v_side, src, "side", drift)
        self.side = v_side
        if type(v_expiration) is not str:
            if v_expiration is None:
                n -= 1
            else:
                n = -1
                v_expiration = as_text(v_expiration, src, "expiration", drift)
        self.expiration = v_expiration
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
        if type(v_expiry_label) is not str:
            if v_expiry_label is None:
                n -= 1
            else:
                n = -1
                v_expiry_label = as_text(v_expiry_label, src, "expiry_label", drift)
        self.expiry_label = v_expiry_label
        if type(v_underlying_conid) is not int:
            if v_underlying_conid is None:
                n -= 1
            else:
                r = as_integer(v_underlying_conid, src, "underlying_conid", drift)
                if type(r) is not TextInt and not says_the_same(r, v_underlying_conid):
                    n = -1
                v_underlying_conid = r
        self.underlying_conid = v_underlying_conid
        if type(v_time_specifier) is not str:
            if v_time_specifier is None:
                n -= 1
            else:
                n = -1
                v_time_specifier = as_text(v_time_specifier, src, "time_specifier", drift)
        self.time_specifier = v_time_specifier
        if type(v_party) is not str:
            if v_party is None:
                n -= 1
            else:
                n = -1
                v_party = as_text(v_party, src, "party", drift)
        self.party = v_party
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ForecastContract)
