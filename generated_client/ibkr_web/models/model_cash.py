# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_figure, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new
from ibkr_core.numbers import Amount, Figure

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ModelCash(Model):
    """One currency of a model, under long or short names by server. Weights are fractions."""

    _keys: ClassVar[Mapping[str, str]] = {
        "ccy": "ccy",
        "target": "target",
        "actual": "actual",
        "instrumentImbalance": "instrument_imbalance",
        "exchangeRate": "exchange_rate",
        "trgt": "trgt",
        "actl": "actl",
        "instrImbalance": "instr_imbalance",
        "exrt": "exrt",
        "mv": "mv",
    }

    ccy: str | None = None
    """Currency that the row is about, ISO 4217."""
    target: Figure | None = None
    """Target weight."""
    actual: Figure | None = None
    """Actual weight."""
    instrument_imbalance: Figure | None = None
    """Actual less target."""
    exchange_rate: Figure | None = None
    """Rate to the base currency of the model."""
    trgt: Figure | None = None
    """Target weight, short name."""
    actl: Figure | None = None
    """Actual weight, short name."""
    instr_imbalance: Figure | None = None
    """Actual less target, short name."""
    exrt: Figure | None = None
    """Rate to the base currency of the model, short name."""
    mv: Amount | None = None
    """Value of the cash in the model, short name."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 10
        try:
            values: Any = _members(src) if len(src) >= 10 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_ccy,
            v_target,
            v_actual,
            v_instrument_imbalance,
            v_exchange_rate,
            v_trgt,
            v_actl,
            v_instr_imbalance,
            v_exrt,
            v_mv,
        ) = values
        if type(v_ccy) is not str:
            if v_ccy is None:
                n -= 1
            else:
                n = -1
                v_ccy = as_text(v_ccy, src, "ccy", drift)
        self.ccy = v_ccy
        if v_target is None:
            n -= 1
        elif type(v_target) is str or type(v_target) is float or type(v_target) is int:
            v_target = Figure(v_target)
        else:
            n = -1
            v_target = as_figure(Figure, v_target, src, "target", drift, "a number or text")
        self.target = v_target
        if v_actual is None:
            n -= 1
        elif type(v_actual) is str or type(v_actual) is float or type(v_actual) is int:
            v_actual = Figure(v_actual)
        else:
            n = -1
            v_actual = as_figure(Figure, v_actual, src, "actual", drift, "a number or text")
        self.actual = v_actual
        if v_instrument_imbalance is None:
            n -= 1
        elif (
            type(v_instrument_imbalance) is str
            or type(v_instrument_imbalance) is float
            or type(v_instrument_imbalance) is int
        ):
            v_instrument_imbalance = Figure(v_instrument_imbalance)
        else:
            n = -1
            v_instrument_imbalance = as_figure(
                Figure, v_instrument_imbalance, src, "instrumentImbalance", drift, "a number or text"
            )
        self.instrument_imbalance = v_instrument_imbalance
        if v_exchange_rate is None:
            n -= 1
        elif type(v_exchange_rate) is str or type(v_exchange_rate) is float or type(v_exchange_rate) is int:
            v_exchange_rate = Figure(v_exchange_rate)
        else:
            n = -1
            v_exchange_rate = as_figure(Figure, v_exchange_rate, src, "exchangeRate", drift, "a number or text")
        self.exchange_rate = v_exchange_rate
        if v_trgt is None:
            n -= 1
        elif type(v_trgt) is str or type(v_trgt) is float or type(v_trgt) is int:
            v_trgt = Figure(v_trgt)
        else:
            n = -1
            v_trgt = as_figure(Figure, v_trgt, src, "trgt", drift, "a number or text")
        self.trgt = v_trgt
        if v_actl is None:
            n -= 1
        elif type(v_actl) is str or type(v_actl) is float or type(v_actl) is int:
            v_actl = Figure(v_actl)
        else:
            n = -1
            v_actl = as_figure(Figure, v_actl, src, "actl", drift, "a number or text")
        self.actl = v_actl
        if v_instr_imbalance is None:
            n -= 1
        elif type(v_instr_imbalance) is str or type(v_instr_imbalance) is float or type(v_instr_imbalance) is int:
            v_instr_imbalance = Figure(v_instr_imbalance)
        else:
            n = -1
            v_instr_imbalance = as_figure(Figure, v_instr_imbalance, src, "instrImbalance", drift, "a number or text")
        self.instr_imbalance = v_instr_imbalance
        if v_exrt is None:
            n -= 1
        elif type(v_exrt) is str or type(v_exrt) is float or type(v_exrt) is int:
            v_exrt = Figure(v_exrt)
        else:
            n = -1
            v_exrt = as_figure(Figure, v_exrt, src, "exrt", drift, "a number or text")
        self.exrt = v_exrt
        if v_mv is None:
            n -= 1
        elif type(v_mv) is str or type(v_mv) is float or type(v_mv) is int:
            v_mv = Amount(v_mv)
        else:
            n = -1
            v_mv = as_figure(Amount, v_mv, src, "mv", drift, "a number or text")
        self.mv = v_mv
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ModelCash)
