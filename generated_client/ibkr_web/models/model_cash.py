# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 e45cc9a994c3edf3a7b3917608dac19d1f0093778b18364207466b62bc959c09; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_number, as_one_of, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

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
    """The currency."""
    target: float | str | None = None
    """Target weight."""
    actual: float | str | None = None
    """Actual weight."""
    instrument_imbalance: float | str | None = None
    """Actual less target."""
    exchange_rate: float | str | None = None
    """Rate to the base currency of the model."""
    trgt: float | str | None = None
    """Target weight, short name."""
    actl: float | str | None = None
    """Actual weight, short name."""
    instr_imbalance: float | str | None = None
    """Actual less target, short name."""
    exrt: float | str | None = None
    """Rate to the base currency of the model, short name."""
    mv: float | str | None = None
    """Value."""

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
        if type(v_target) is not float and type(v_target) is not int and type(v_target) is not str:
            if v_target is None:
                n -= 1
            else:
                n = -1
                v_target = as_one_of(v_target, src, "target", drift, "a number or text", as_number, as_text)
        self.target = v_target
        if type(v_actual) is not float and type(v_actual) is not int and type(v_actual) is not str:
            if v_actual is None:
                n -= 1
            else:
                n = -1
                v_actual = as_one_of(v_actual, src, "actual", drift, "a number or text", as_number, as_text)
        self.actual = v_actual
        if (
            type(v_instrument_imbalance) is not float
            and type(v_instrument_imbalance) is not int
            and type(v_instrument_imbalance) is not str
        ):
            if v_instrument_imbalance is None:
                n -= 1
            else:
                n = -1
                v_instrument_imbalance = as_one_of(
                    v_instrument_imbalance, src, "instrumentImbalance", drift, "a number or text", as_number, as_text
                )
        self.instrument_imbalance = v_instrument_imbalance
        if type(v_exchange_rate) is not float and type(v_exchange_rate) is not int and type(v_exchange_rate) is not str:
            if v_exchange_rate is None:
                n -= 1
            else:
                n = -1
                v_exchange_rate = as_one_of(
                    v_exchange_rate, src, "exchangeRate", drift, "a number or text", as_number, as_text
                )
        self.exchange_rate = v_exchange_rate
        if type(v_trgt) is not float and type(v_trgt) is not int and type(v_trgt) is not str:
            if v_trgt is None:
                n -= 1
            else:
                n = -1
                v_trgt = as_one_of(v_trgt, src, "trgt", drift, "a number or text", as_number, as_text)
        self.trgt = v_trgt
        if type(v_actl) is not float and type(v_actl) is not int and type(v_actl) is not str:
            if v_actl is None:
                n -= 1
            else:
                n = -1
                v_actl = as_one_of(v_actl, src, "actl", drift, "a number or text", as_number, as_text)
        self.actl = v_actl
        if (
            type(v_instr_imbalance) is not float
            and type(v_instr_imbalance) is not int
            and type(v_instr_imbalance) is not str
        ):
            if v_instr_imbalance is None:
                n -= 1
            else:
                n = -1
                v_instr_imbalance = as_one_of(
                    v_instr_imbalance, src, "instrImbalance", drift, "a number or text", as_number, as_text
                )
        self.instr_imbalance = v_instr_imbalance
        if type(v_exrt) is not float and type(v_exrt) is not int and type(v_exrt) is not str:
            if v_exrt is None:
                n -= 1
            else:
                n = -1
                v_exrt = as_one_of(v_exrt, src, "exrt", drift, "a number or text", as_number, as_text)
        self.exrt = v_exrt
        if type(v_mv) is not float and type(v_mv) is not int and type(v_mv) is not str:
            if v_mv is None:
                n -= 1
            else:
                n = -1
                v_mv = as_one_of(v_mv, src, "mv", drift, "a number or text", as_number, as_text)
        self.mv = v_mv
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ModelCash)
