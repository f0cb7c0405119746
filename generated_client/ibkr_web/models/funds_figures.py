# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 e45cc9a994c3edf3a7b3917608dac19d1f0093778b18364207466b62bc959c09; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_number, as_one_of, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.maps import MapModel
from ibkr_core.model import fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FundsFigures(MapModel[float | str | None]):
    """What one segment has available. Servers differ in their names: what the published document abbreviates
    (`Lk Ahd Avlbl Fnds`, `Lk Ahd Excss Lqdty`, `Lk Ahd Nxt Chng`, `Prdctd Pst-xpry Excss`) was recorded in
    plain words. Further keys occur."""

    _keys: ClassVar[Mapping[str, str]] = {
        "current_available": "current_available",
        "current_excess": "current_excess",
        "overnight_available": "overnight_available",
        "overnight_excess": "overnight_excess",
        "look_ahead_available": "look_ahead_available",
        "look_ahead_excess": "look_ahead_excess",
        "buying_power": "buying_power",
        "SMA": "sma",
        "leverage": "leverage",
        "day_trades_left": "day_trades_left",
    }

    current_available: str | None = None
    """Available funds now."""
    current_excess: str | None = None
    """Excess liquidity now."""
    overnight_available: str | None = None
    """Available funds at the overnight margin."""
    overnight_excess: str | None = None
    """Excess liquidity at the overnight margin."""
    look_ahead_available: str | None = None
    """Available funds after the next change of margins."""
    look_ahead_excess: str | None = None
    """Excess liquidity after the next change of margins."""
    buying_power: str | None = None
    """What can be bought without more equity."""
    sma: str | None = None
    """Special memorandum account."""
    leverage: str | None = None
    """Gross value of positions over net liquidation value, a plain number as text."""
    day_trades_left: str | None = None
    """Day trades left before the account counts as a pattern day trader, a number as text or `Unlimited`."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 10
        try:
            values: Any = _members(src) if len(src) >= 10 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_current_available,
            v_current_excess,
            v_overnight_available,
            v_overnight_excess,
            v_look_ahead_available,
            v_look_ahead_excess,
            v_buying_power,
            v_sma,
            v_leverage,
            v_day_trades_left,
        ) = values
        if type(v_current_available) is not str:
            if v_current_available is None:
                n -= 1
            else:
                n = -1
                v_current_available = as_text(v_current_available, src, "current_available", drift)
        self.current_available = v_current_available
        if type(v_current_excess) is not str:
            if v_current_excess is None:
                n -= 1
            else:
                n = -1
                v_current_excess = as_text(v_current_excess, src, "current_excess", drift)
        self.current_excess = v_current_excess
        if type(v_overnight_available) is not str:
            if v_overnight_available is None:
                n -= 1
            else:
                n = -1
                v_overnight_available = as_text(v_overnight_available, src, "overnight_available", drift)
        self.overnight_available = v_overnight_available
        if type(v_overnight_excess) is not str:
            if v_overnight_excess is None:
                n -= 1
            else:
                n = -1
                v_overnight_excess = as_text(v_overnight_excess, src, "overnight_excess", drift)
        self.overnight_excess = v_overnight_excess
        if type(v_look_ahead_available) is not str:
            if v_look_ahead_available is None:
                n -= 1
            else:
                n = -1
                v_look_ahead_available = as_text(v_look_ahead_available, src, "look_ahead_available", drift)
        self.look_ahead_available = v_look_ahead_available
        if type(v_look_ahead_excess) is not str:
            if v_look_ahead_excess is None:
                n -= 1
            else:
                n = -1
                v_look_ahead_excess = as_text(v_look_ahead_excess, src, "look_ahead_excess", drift)
        self.look_ahead_excess = v_look_ahead_excess
        if type(v_buying_power) is not str:
            if v_buying_power is None:
                n -= 1
            else:
                n = -1
                v_buying_power = as_text(v_buying_power, src, "buying_power", drift)
        self.buying_power = v_buying_power
        if type(v_sma) is not str:
            if v_sma is None:
                n -= 1
            else:
                n = -1
                v_sma = as_text(v_sma, src, "SMA", drift)
        self.sma = v_sma
        if type(v_leverage) is not str:
            if v_leverage is None:
                n -= 1
            else:
                n = -1
                v_leverage = as_text(v_leverage, src, "leverage", drift)
        self.leverage = v_leverage
        if type(v_day_trades_left) is not str:
            if v_day_trades_left is None:
                n -= 1
            else:
                n = -1
                v_day_trades_left = as_text(v_day_trades_left, src, "day_trades_left", drift)
        self.day_trades_left = v_day_trades_left
        if n != 10:
            self._finish(src, drift, n >= 0)
        keys = self._keys
        entries = self.additional_properties
        for key, v in src.items():
            if key in keys:
                continue
            if v is None:
                entries[key] = None
            else:
                if type(v) is float or type(v) is int or type(v) is str:
                    entries[key] = v
                else:
                    self._put(src, key, as_one_of(v, src, key, drift, "a number or text", as_number, as_text), drift)
        return self


_members, _names = fetching(FundsFigures)
