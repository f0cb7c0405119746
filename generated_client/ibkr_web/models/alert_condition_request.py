# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_number, as_one_of, as_text, int_member, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .alert_condition_type import AlertConditionType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AlertConditionRequest(RequestModel):
    """One condition of an alert."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type_",
        "conidex": "conidex",
        "operator": "operator",
        "value": "value",
        "triggerMethod": "trigger_method",
        "logicBind": "logic_bind",
        "timeZone": "time_zone",
    }

    type_: AlertConditionType | int
    """What is watched."""
    conidex: str
    """Instrument and exchange as `265598@SMART`; `*` stands for all of the account."""
    operator: str
    """How the value is compared, `>=` or `<=`."""
    value: float | str
    """The value compared with; a time as yyyyMMdd-HH:mm:ss."""
    trigger_method: str | Unset = UNSET
    """Which price triggers, `0` for the default."""
    logic_bind: str
    """How the next condition is joined: `a` and, `o` or, `n` none follows."""
    time_zone: str | Unset = UNSET
    """Time zone of a condition on time, such as `US/Eastern`."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import NUMBER, TEXT, Either, Whole

        return Rules(
            {
                "type": Whole(),
                "conidex": TEXT,
                "operator": TEXT,
                "value": Either(TEXT, NUMBER),
                "triggerMethod": TEXT,
                "logicBind": TEXT,
                "timeZone": TEXT,
            },
            needs=("conidex", "logicBind", "operator", "type", "value"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .alert_condition_type import AlertConditionType

        self = new(cls)
        n: int = 7
        v: Any
        v = src.get("type")
        if type(v) is int:
            v = members(AlertConditionType).get(v) or int_member(AlertConditionType, v, src, "type", drift)
        else:
            n = -1
            v = int_member(AlertConditionType, v, src, "type", drift)
            if v is None:
                missing(src, "type", drift, "AlertConditionType")
        self.type_ = v
        v = src.get("conidex")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "conidex", drift)
            if v is None:
                missing(src, "conidex", drift, "text")
        self.conidex = v
        v = src.get("operator")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "operator", drift)
            if v is None:
                missing(src, "operator", drift, "text")
        self.operator = v
        v = src.get("value")
        if type(v) is not float and type(v) is not int and type(v) is not str:
            n = -1
            v = as_one_of(v, src, "value", drift, "a number or text", as_number, as_text)
            if v is None:
                missing(src, "value", drift, "a number or text")
        self.value = v
        if "triggerMethod" in src:
            v = src["triggerMethod"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "triggerMethod", drift)
            self.trigger_method = v
        else:
            n -= 1
            self.trigger_method = UNSET
        v = src.get("logicBind")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "logicBind", drift)
            if v is None:
                missing(src, "logicBind", drift, "text")
        self.logic_bind = v
        if "timeZone" in src:
            v = src["timeZone"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "timeZone", drift)
            self.time_zone = v
        else:
            n -= 1
            self.time_zone = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
