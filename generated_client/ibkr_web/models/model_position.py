# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 e45cc9a994c3edf3a7b3917608dac19d1f0093778b18364207466b62bc959c09; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_number, as_one_of, as_text, int_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new

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
    target: float | str | None = None
    """Target weight."""
    actual: float | str | None = None
    """Actual weight."""
    actual_range_max: float | str | None = None
    """Highest weight that is tolerated; null or `None` where there is none."""
    actual_range_min: float | str | None = None
    """Lowest weight that is tolerated; null or `None` where there is none."""
    instrument_imbalance: float | str | None = None
    """Actual less target, weighted."""
    exchange_rate: float | str | None = None
    """Rate to the base currency of the model."""
    flags: int | None = None
    """Marks of the broker."""
    cid: int | None = None
    """Contract id, short name."""
    trgt: float | str | None = None
    """Target weight, short name."""
    actl: float | str | None = None
    """Actual weight, short name."""
    actl_range_max: float | str | None = None
    """Highest weight that is tolerated, short name."""
    actl_range_min: float | str | None = None
    """Lowest weight that is tolerated, short name."""
    instr_imbalance: float | str | None = None
    """Actual less target, short name."""
    exrt: float | str | None = None
    """Rate to the base currency of the model, short name."""
    flg: int | None = None
    """Marks of the broker, short name."""
    instrument: str | None = None
    """Symbol."""
    ccy: str | None = None
    """Currency of the instrument."""
    position: float | str | None = None
    """Size that the model holds."""
    mv: float | str | None = None
    """Market value."""
    dlv: float | str | None = None
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
            type(v_actual_range_max) is not float
            and type(v_actual_range_max) is not int
            and type(v_actual_range_max) is not str
        ):
            if v_actual_range_max is None:
                n -= 1
            else:
                n = -1
                v_actual_range_max = as_one_of(
                    v_actual_range_max, src, "actualRangeMax", drift, "a number or text", as_number, as_text
                )
        self.actual_range_max = v_actual_range_max
        if (
            type(v_actual_range_min) is not float
            and type(v_actual_range_min) is not int
            and type(v_actual_range_min) is not str
        ):
            if v_actual_range_min is None:
                n -= 1
            else:
                n = -1
                v_actual_range_min = as_one_of(
                    v_actual_range_min, src, "actualRangeMin", drift, "a number or text", as_number, as_text
                )
        self.actual_range_min = v_actual_range_min
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
            type(v_actl_range_max) is not float
            and type(v_actl_range_max) is not int
            and type(v_actl_range_max) is not str
        ):
            if v_actl_range_max is None:
                n -= 1
            else:
                n = -1
                v_actl_range_max = as_one_of(
                    v_actl_range_max, src, "actlRangeMax", drift, "a number or text", as_number, as_text
                )
        self.actl_range_max = v_actl_range_max
        if (
            type(v_actl_range_min) is not float
            and type(v_actl_range_min) is not int
            and type(v_actl_range_min) is not str
        ):
            if v_actl_range_min is None:
                n -= 1
            else:
                n = -1
                v_actl_range_min = as_one_of(
                    v_actl_range_min, src, "actlRangeMin", drift, "a number or text", as_number, as_text
                )
        self.actl_range_min = v_actl_range_min
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
        if type(v_position) is not float and type(v_position) is not int and type(v_position) is not str:
            if v_position is None:
                n -= 1
            else:
                n = -1
                v_position = as_one_of(v_position, src, "position", drift, "a number or text", as_number, as_text)
        self.position = v_position
        if type(v_mv) is not float and type(v_mv) is not int and type(v_mv) is not str:
            if v_mv is None:
                n -= 1
            else:
                n = -1
                v_mv = as_one_of(v_mv, src, "mv", drift, "a number or text", as_number, as_text)
        self.mv = v_mv
        if type(v_dlv) is not float and type(v_dlv) is not int and type(v_dlv) is not str:
            if v_dlv is None:
                n -= 1
            else:
                n = -1
                v_dlv = as_one_of(v_dlv, src, "dlv", drift, "a number or text", as_number, as_text)
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
