# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import (
    JsonArray,
    JsonObject,
    as_bool,
    as_figure,
    as_int,
    as_integer,
    as_text,
    int_member,
    no_list,
    odd_item,
)
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import Amount, TextInt

from .model_cash import ModelCash
from .model_position import ModelPosition
from .subscription_status import SubscriptionStatus

if TYPE_CHECKING:
    from typing import Self

_READ_MODEL_CASH = ModelCash.from_object
_READ_MODEL_POSITION = ModelPosition.from_object
_SUBSCRIPTION_STATUS = members(SubscriptionStatus)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ModelPositions(Model):
    """Targets and weights of a model."""

    _keys: ClassVar[Mapping[str, str]] = {
        "model": "model",
        "positionList": "position_list",
        "cash": "cash",
        "nlv": "nlv",
        "totalDlv": "total_dlv",
        "totalMv": "total_mv",
        "mismatched": "mismatched",
        "stkOnly": "stk_only",
        "positionTs": "position_ts",
        "reqID": "req_id",
        "subscriptionStatus": "subscription_status",
        "subscriptionKey": "subscription_key",
    }

    model: str | None = None
    """Name of the model."""
    position_list: list[ModelPosition] | None = None
    """One row an instrument."""
    cash: list[ModelCash] | None = None
    """One row a currency."""
    nlv: Amount | None = None
    """Net liquidation value."""
    total_dlv: Amount | None = None
    """Liquidation value of all positions."""
    total_mv: Amount | None = None
    """Market value of all positions."""
    mismatched: bool | None = None
    """Holdings and targets are not the same instruments any more."""
    stk_only: bool | None = None
    """The model holds nothing but stocks."""
    position_ts: int | None = None
    """When the positions were taken, epoch milliseconds."""
    req_id: int | None = None
    """The caller's number of the request."""
    subscription_status: SubscriptionStatus | None = None
    """Whether the answer is complete."""
    subscription_key: str | None = None
    """Key to ask again with, while the answer is not complete."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 12
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 12 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_model,
            v_position_list,
            v_cash,
            v_nlv,
            v_total_dlv,
            v_total_mv,
            v_mismatched,
            v_stk_only,
            v_position_ts,
            v_req_id,
            v_subscription_status,
            v_subscription_key,
        ) = values
        if type(v_model) is not str:
            if v_model is None:
                n -= 1
            else:
                n = -1
                v_model = as_text(v_model, src, "model", drift)
        self.model = v_model
        if type(v_position_list) is JsonArray:
            r = [
                _READ_MODEL_POSITION(i, drift)
                for i in v_position_list
                if type(i) is JsonObject or odd_item(i, v_position_list, drift)
            ]
            if len(r) != len(v_position_list):
                n = -1
            v_position_list = r
        else:
            if v_position_list is None:
                n -= 1
            else:
                n = -1
                v_position_list = no_list(v_position_list, src, "positionList", drift)
        self.position_list = v_position_list
        if type(v_cash) is JsonArray:
            r = [_READ_MODEL_CASH(i, drift) for i in v_cash if type(i) is JsonObject or odd_item(i, v_cash, drift)]
            if len(r) != len(v_cash):
                n = -1
            v_cash = r
        else:
            if v_cash is None:
                n -= 1
            else:
                n = -1
                v_cash = no_list(v_cash, src, "cash", drift)
        self.cash = v_cash
        if v_nlv is None:
            n -= 1
        elif type(v_nlv) is str or type(v_nlv) is float or type(v_nlv) is int:
            v_nlv = Amount(v_nlv)
        else:
            n = -1
            v_nlv = as_figure(Amount, v_nlv, src, "nlv", drift, "a number or text")
        self.nlv = v_nlv
        if v_total_dlv is None:
            n -= 1
        elif type(v_total_dlv) is str or type(v_total_dlv) is float or type(v_total_dlv) is int:
            v_total_dlv = Amount(v_total_dlv)
        else:
            n = -1
            v_total_dlv = as_figure(Amount, v_total_dlv, src, "totalDlv", drift, "a number or text")
        self.total_dlv = v_total_dlv
        if v_total_mv is None:
            n -= 1
        elif type(v_total_mv) is str or type(v_total_mv) is float or type(v_total_mv) is int:
            v_total_mv = Amount(v_total_mv)
        else:
            n = -1
            v_total_mv = as_figure(Amount, v_total_mv, src, "totalMv", drift, "a number or text")
        self.total_mv = v_total_mv
        if type(v_mismatched) is not bool:
            if v_mismatched is None:
                n -= 1
            else:
                n = -1
                v_mismatched = as_bool(v_mismatched, src, "mismatched", drift)
        self.mismatched = v_mismatched
        if type(v_stk_only) is not bool:
            if v_stk_only is None:
                n -= 1
            else:
                n = -1
                v_stk_only = as_bool(v_stk_only, src, "stkOnly", drift)
        self.stk_only = v_stk_only
        if type(v_position_ts) is not int:
            if v_position_ts is None:
                n -= 1
            else:
                n = -1
                v_position_ts = as_int(v_position_ts, src, "positionTs", drift)
        self.position_ts = v_position_ts
        if type(v_req_id) is not int:
            if v_req_id is None:
                n -= 1
            else:
                r = as_integer(v_req_id, src, "reqID", drift)
                if type(r) is not TextInt and not says_the_same(r, v_req_id):
                    n = -1
                v_req_id = r
        self.req_id = v_req_id
        if type(v_subscription_status) is int:
            v_subscription_status = _SUBSCRIPTION_STATUS.get(v_subscription_status) or int_member(
                SubscriptionStatus, v_subscription_status, src, "subscriptionStatus", drift
            )
        else:
            if v_subscription_status is None:
                n -= 1
            else:
                n = -1
                v_subscription_status = int_member(
                    SubscriptionStatus, v_subscription_status, src, "subscriptionStatus", drift
                )
        self.subscription_status = v_subscription_status
        if type(v_subscription_key) is not str:
            if v_subscription_key is None:
                n -= 1
            else:
                n = -1
                v_subscription_key = as_text(v_subscription_key, src, "subscriptionKey", drift)
        self.subscription_key = v_subscription_key
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ModelPositions)
