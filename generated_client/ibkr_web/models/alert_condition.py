# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_figure, as_integer, as_one_of, as_text, int_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import Figure, TextInt

from .alert_condition_type import AlertConditionType

if TYPE_CHECKING:
    from typing import Self

_ALERT_CONDITION_TYPE = members(AlertConditionType)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AlertCondition(Model):
    """One condition of an alert."""

    _keys: ClassVar[Mapping[str, str]] = {
        "condition_type": "condition_type",
        "conidex": "conidex",
        "contract_description_1": "contract_description_1",
        "condition_operator": "condition_operator",
        "condition_trigger_method": "condition_trigger_method",
        "condition_value": "condition_value",
        "condition_logic_bind": "condition_logic_bind",
        "condition_time_zone": "condition_time_zone",
    }

    condition_type: AlertConditionType | None = None
    """What is watched."""
    conidex: str | None = None
    """Instrument and exchange as `265598@SMART`, or the instrument alone."""
    contract_description_1: str | None = None
    """Name of the instrument."""
    condition_operator: str | None = None
    """How the value is compared, `>=` or `<=`."""
    condition_trigger_method: int | None = None
    """Which price triggers, `0` for the default. Text on the wire, an integer in the published schema."""
    condition_value: Figure | None = None
    """The value compared with, usually as text."""
    condition_logic_bind: bool | str | None = None
    """How the next condition is joined: `a` and, `o` or, `n` none follows. The published schema declares a
    boolean."""
    condition_time_zone: str | None = None
    """Time zone that the value of a condition on time is read in."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 8
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 8 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_condition_type,
            v_conidex,
            v_contract_description_1,
            v_condition_operator,
            v_condition_trigger_method,
            v_condition_value,
            v_condition_logic_bind,
            v_condition_time_zone,
        ) = values
        if type(v_condition_type) is int:
            v_condition_type = _ALERT_CONDITION_TYPE.get(v_condition_type) or int_member(
                AlertConditionType, v_condition_type, src, "condition_type", drift
            )
        else:
            if v_condition_type is None:
                n -= 1
            else:
                n = -1
                v_condition_type = int_member(AlertConditionType, v_condition_type, src, "condition_type", drift)
        self.condition_type = v_condition_type
        if type(v_conidex) is not str:
            if v_conidex is None:
                n -= 1
            else:
                n = -1
                v_conidex = as_text(v_conidex, src, "conidex", drift)
        self.conidex = v_conidex
        if type(v_contract_description_1) is not str:
            if v_contract_description_1 is None:
                n -= 1
            else:
                n = -1
                v_contract_description_1 = as_text(v_contract_description_1, src, "contract_description_1", drift)
        self.contract_description_1 = v_contract_description_1
        if type(v_condition_operator) is not str:
            if v_condition_operator is None:
                n -= 1
            else:
                n = -1
                v_condition_operator = as_text(v_condition_operator, src, "condition_operator", drift)
        self.condition_operator = v_condition_operator
        if type(v_condition_trigger_method) is not int:
            if v_condition_trigger_method is None:
                n -= 1
            else:
                r = as_integer(v_condition_trigger_method, src, "condition_trigger_method", drift)
                if type(r) is not TextInt and not says_the_same(r, v_condition_trigger_method):
                    n = -1
                v_condition_trigger_method = r
        self.condition_trigger_method = v_condition_trigger_method
        if v_condition_value is None:
            n -= 1
        elif type(v_condition_value) is str or type(v_condition_value) is float or type(v_condition_value) is int:
            v_condition_value = Figure(v_condition_value)
        else:
            n = -1
            v_condition_value = as_figure(Figure, v_condition_value, src, "condition_value", drift, "a number or text")
        self.condition_value = v_condition_value
        if type(v_condition_logic_bind) is not bool and type(v_condition_logic_bind) is not str:
            if v_condition_logic_bind is None:
                n -= 1
            else:
                n = -1
                v_condition_logic_bind = as_one_of(
                    v_condition_logic_bind,
                    src,
                    "condition_logic_bind",
                    drift,
                    "a truth value or text",
                    as_bool,
                    as_text,
                )
        self.condition_logic_bind = v_condition_logic_bind
        if type(v_condition_time_zone) is not str:
            if v_condition_time_zone is None:
                n -= 1
            else:
                n = -1
                v_condition_time_zone = as_text(v_condition_time_zone, src, "condition_time_zone", drift)
        self.condition_time_zone = v_condition_time_zone
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AlertCondition)
