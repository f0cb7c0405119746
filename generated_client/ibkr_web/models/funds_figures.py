# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_figure
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.maps import MapModel
from ibkr_core.model import fetching, new
from ibkr_core.numbers import Amount, Figure

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FundsFigures(MapModel[Amount | None]):
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

    current_available: Amount | None = None
    """Available funds now."""
    current_excess: Amount | None = None
    """Excess liquidity now."""
    overnight_available: Amount | None = None
    """Available funds at the overnight margin."""
    overnight_excess: Amount | None = None
    """Excess liquidity at the overnight margin."""
    look_ahead_available: Amount | None = None
    """Available funds after the next change of margins."""
    look_ahead_excess: Amount | None = None
    """Excess liquidity after the next change of margins."""
    buying_power: Amount | None = None
    """What can be bought without more equity."""
    sma: Amount | None = None
    """Special memorandum account."""
    leverage: Figure | None = None
    """Gross value of positions over net liquidation value, a plain number as text."""
    day_trades_left: Figure | None = None
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
        if v_current_available is None:
            n -= 1
        elif type(v_current_available) is str or type(v_current_available) is float or type(v_current_available) is int:
            v_current_available = Amount(v_current_available)
        else:
            n = -1
            v_current_available = as_figure(
                Amount, v_current_available, src, "current_available", drift, "a number or text"
            )
        self.current_available = v_current_available
        if v_current_excess is None:
            n -= 1
        elif type(v_current_excess) is str or type(v_current_excess) is float or type(v_current_excess) is int:
            v_current_excess = Amount(v_current_excess)
        else:
            n = -1
            v_current_excess = as_figure(Amount, v_current_excess, src, "current_excess", drift, "a number or text")
        self.current_excess = v_current_excess
        if v_overnight_available is None:
            n -= 1
        elif (
            type(v_overnight_available) is str
            or type(v_overnight_available) is float
            or type(v_overnight_available) is int
        ):
            v_overnight_available = Amount(v_overnight_available)
        else:
            n = -1
            v_overnight_available = as_figure(
                Amount, v_overnight_available, src, "overnight_available", drift, "a number or text"
            )
        self.overnight_available = v_overnight_available
        if v_overnight_excess is None:
            n -= 1
        elif type(v_overnight_excess) is str or type(v_overnight_excess) is float or type(v_overnight_excess) is int:
            v_overnight_excess = Amount(v_overnight_excess)
        else:
            n = -1
            v_overnight_excess = as_figure(
                Amount, v_overnight_excess, src, "overnight_excess", drift, "a number or text"
            )
        self.overnight_excess = v_overnight_excess
        if v_look_ahead_available is None:
            n -= 1
        elif (
            type(v_look_ahead_available) is str
            or type(v_look_ahead_available) is float
            or type(v_look_ahead_available) is int
        ):
            v_look_ahead_available = Amount(v_look_ahead_available)
        else:
            n = -1
            v_look_ahead_available = as_figure(
                Amount, v_look_ahead_available, src, "look_ahead_available", drift, "a number or text"
            )
        self.look_ahead_available = v_look_ahead_available
        if v_look_ahead_excess is None:
            n -= 1
        elif type(v_look_ahead_excess) is str or type(v_look_ahead_excess) is float or type(v_look_ahead_excess) is int:
            v_look_ahead_excess = Amount(v_look_ahead_excess)
        else:
            n = -1
            v_look_ahead_excess = as_figure(
                Amount, v_look_ahead_excess, src, "look_ahead_excess", drift, "a number or text"
            )
        self.look_ahead_excess = v_look_ahead_excess
        if v_buying_power is None:
            n -= 1
        elif type(v_buying_power) is str or type(v_buying_power) is float or type(v_buying_power) is int:
            v_buying_power = Amount(v_buying_power)
        else:
            n = -1
            v_buying_power = as_figure(Amount, v_buying_power, src, "buying_power", drift, "a number or text")
        self.buying_power = v_buying_power
        if v_sma is None:
            n -= 1
        elif type(v_sma) is str or type(v_sma) is float or type(v_sma) is int:
            v_sma = Amount(v_sma)
        else:
            n = -1
            v_sma = as_figure(Amount, v_sma, src, "SMA", drift, "a number or text")
        self.sma = v_sma
        if v_leverage is None:
            n -= 1
        elif type(v_leverage) is str or type(v_leverage) is float or type(v_leverage) is int:
            v_leverage = Figure(v_leverage)
        else:
            n = -1
            v_leverage = as_figure(Figure, v_leverage, src, "leverage", drift, "a number or text")
        self.leverage = v_leverage
        if v_day_trades_left is None:
            n -= 1
        elif type(v_day_trades_left) is str or type(v_day_trades_left) is float or type(v_day_trades_left) is int:
            v_day_trades_left = Figure(v_day_trades_left)
        else:
            n = -1
            v_day_trades_left = as_figure(Figure, v_day_trades_left, src, "day_trades_left", drift, "a number or text")
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
                if type(v) is str or type(v) is float or type(v) is int:
                    entries[key] = Amount(v)
                else:
                    self._put(src, key, as_figure(Amount, v, src, key, drift, "a number or text"), drift)
        return self


_members, _names = fetching(FundsFigures)
