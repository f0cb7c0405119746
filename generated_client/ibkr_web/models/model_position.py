# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_figure, as_int, as_text, int_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new
from ibkr_core.numbers import Amount, Figure, Size

from .mismatch_type import MismatchType

if TYPE_CHECKING:
    from typing import Self

_MISMATCH_TYPE = members(MismatchType)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ModelPosition(Model):
    """One instrument of a model, under long or short names by server. Weights are fractions."""

    _keys: ClassVar[Mapping[str, str]] = {
        "conid": "conid",
        "target": "target",
        "actual": "actual",
        "actualRangeMax": "actual_range_max",
        "actualRangeMin": "actual_range_min",
        "instrumentImbalance": "instrument_imbalance",
        "exchangeRate": "exchange_rate",
        "flags": "flags",
        "cid": "cid",
        "trgt": "trgt",
        "actl": "actl",
        "actlRangeMax": "actl_range_max",
        "actlRangeMin": "actl_range_min",
        "instrImbalance": "instr_imbalance",
        "exrt": "exrt",
        "flg": "flg",
        "instrument": "instrument",
        "ccy": "ccy",
        "position": "position",
        "mv": "mv",
        "dlv": "dlv",
        "mismatchType": "mismatch_type",
    }

    conid: int | None = None
    """Contract id."""
    target: Figure | None = None
    """Target weight."""
    actual: Figure | None = None
    """Actual weight."""
    actual_range_max: Figure | None = None
    """Highest weight that is tolerated; null or `None` where there is none."""
    actual_range_min: Figure | None = None
    """Lowest weight that is tolerated; null or `None` where there is none."""
    instrument_imbalance: Figure | None = None
    """Actual less target, weighted."""
    exchange_rate: Figure | None = None
    """Rate to the base currency of the model."""
    flags: int | None = None
    """Marks of the broker."""
    cid: int | None = None
    """Contract id, short name."""
    trgt: Figure | None = None
    """Target weight, short name."""
    actl: Figure | None = None
    """Actual weight, short name."""
    actl_range_max: Figure | None = None
    """Highest weight that is tolerated, short name."""
    actl_range_min: Figure | None = None
    """Lowest weight that is tolerated, short name."""
    instr_imbalance: Figure | None = None
    """Actual less target, short name."""
    exrt: Figure | None = None
    """Rate to the base currency of the model, short name."""
    flg: int | None = None
    """Marks of the broker, short name."""
    instrument: str | None = None
    """Symbol of the instrument."""
    ccy: str | None = None
    """Currency of the instrument."""
    position: Size | None = None
    """Size that the model holds."""
    mv: Amount | None = None
    """Market value."""
    dlv: Amount | None = None
    """Liquidation value."""
    mismatch_type: MismatchType | None = None
    """Whether target and holding disagree."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 22
        try:
            values: Any = _members(src) if len(src) >= 22 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_conid,
            v_target,
            v_actual,
            v_actual_range_max,
            v_actual_range_min,
            v_instrument_imbalance,
            v_exchange_rate,
            v_flags,
            v_cid,
            v_trgt,
            v_actl,
            v_actl_range_max,
            v_actl_range_min,
            v_instr_imbalance,
            v_exrt,
            v_flg,
            v_instrument,
            v_ccy,
            v_position,
            v_mv,
            v_dlv,
            v_mismatch_type,
        ) = values
        if type(v_conid) is not int:
            if v_conid is None:
                n -= 1
            else:
                n = -1
                v_conid = as_int(v_conid, src, "conid", drift)
        self.conid = v_conid
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
        if v_actual_range_max is None:
            n -= 1
        elif type(v_actual_range_max) is str or type(v_actual_range_max) is float or type(v_actual_range_max) is int:
            v_actual_range_max = Figure(v_actual_range_max)
        else:
            n = -1
            v_actual_range_max = as_figure(Figure, v_actual_range_max, src, "actualRangeMax", drift, "a number or text")
        self.actual_range_max = v_actual_range_max
        if v_actual_range_min is None:
            n -= 1
        elif type(v_actual_range_min) is str or type(v_actual_range_min) is float or type(v_actual_range_min) is int:
            v_actual_range_min = Figure(v_actual_range_min)
        else:
            n = -1
            v_actual_range_min = as_figure(Figure, v_actual_range_min, src, "actualRangeMin", drift, "a number or text")
        self.actual_range_min = v_actual_range_min
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
        if type(v_flags) is not int:
            if v_flags is None:
                n -= 1
            else:
                n = -1
                v_flags = as_int(v_flags, src, "flags", drift)
        self.flags = v_flags
        if type(v_cid) is not int:
            if v_cid is None:
                n -= 1
            else:
                n = -1
                v_cid = as_int(v_cid, src, "cid", drift)
        self.cid = v_cid
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
        if v_actl_range_max is None:
            n -= 1
        elif type(v_actl_range_max) is str or type(v_actl_range_max) is float or type(v_actl_range_max) is int:
            v_actl_range_max = Figure(v_actl_range_max)
        else:
            n = -1
            v_actl_range_max = as_figure(Figure, v_actl_range_max, src, "actlRangeMax", drift, "a number or text")
        self.actl_range_max = v_actl_range_max
        if v_actl_range_min is None:
            n -= 1
        elif type(v_actl_range_min) is str or type(v_actl_range_min) is float or type(v_actl_range_min) is int:
            v_actl_range_min = Figure(v_actl_range_min)
        else:
            n = -1
            v_actl_range_min = as_figure(Figure, v_actl_range_min, src, "actlRangeMin", drift, "a number or text")
        self.actl_range_min = v_actl_range_min
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
        if type(v_flg) is not int:
            if v_flg is None:
                n -= 1
            else:
                n = -1
                v_flg = as_int(v_flg, src, "flg", drift)
        self.flg = v_flg
        if type(v_instrument) is not str:
            if v_instrument is None:
                n -= 1
            else:
                n = -1
                v_instrument = as_text(v_instrument, src, "instrument", drift)
        self.instrument = v_instrument
        if type(v_ccy) is not str:
            if v_ccy is None:
                n -= 1
            else:
                n = -1
                v_ccy = as_text(v_ccy, src, "ccy", drift)
        self.ccy = v_ccy
        if v_position is None:
            n -= 1
        elif type(v_position) is str or type(v_position) is float or type(v_position) is int:
            v_position = Size(v_position)
        else:
            n = -1
            v_position = as_figure(Size, v_position, src, "position", drift, "a number or text")
        self.position = v_position
        if v_mv is None:
            n -= 1
        elif type(v_mv) is str or type(v_mv) is float or type(v_mv) is int:
            v_mv = Amount(v_mv)
        else:
            n = -1
            v_mv = as_figure(Amount, v_mv, src, "mv", drift, "a number or text")
        self.mv = v_mv
        if v_dlv is None:
            n -= 1
        elif type(v_dlv) is str or type(v_dlv) is float or type(v_dlv) is int:
            v_dlv = Amount(v_dlv)
        else:
            n = -1
            v_dlv = as_figure(Amount, v_dlv, src, "dlv", drift, "a number or text")
        self.dlv = v_dlv
        if type(v_mismatch_type) is int:
            v_mismatch_type = _MISMATCH_TYPE.get(v_mismatch_type) or int_member(
                MismatchType, v_mismatch_type, src, "mismatchType", drift
            )
        else:
            if v_mismatch_type is None:
                n -= 1
            else:
                n = -1
                v_mismatch_type = int_member(MismatchType, v_mismatch_type, src, "mismatchType", drift)
        self.mismatch_type = v_mismatch_type
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ModelPosition)
