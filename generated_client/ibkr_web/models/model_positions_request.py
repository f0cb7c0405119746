# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_text, missing, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .model_sort_field import ModelSortField
    from .sort_direction import SortDirection


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ModelPositionsRequest(RequestModel):
    """A question about targets and weights of a model."""

    _keys: ClassVar[Mapping[str, str]] = {
        "reqID": "req_id",
        "model": "model",
        "sortField": "sort_field",
        "sortDirection": "sort_direction",
        "limit": "limit",
        "subscriptionKey": "subscription_key",
    }

    req_id: int
    """The caller's number of the request, which comes back in the answer."""
    model: str
    """Name of the model, case sensitive."""
    sort_field: ModelSortField | str | Unset = UNSET
    """Column to sort by; empty for no order."""
    sort_direction: SortDirection | str | Unset = UNSET
    """Up or down."""
    limit: int | Unset = UNSET
    """How many rows at most; -1 for all."""
    subscription_key: str | Unset = UNSET
    """Empty at first; the key of the answer when asking again."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import INT64, SOME_TEXT, TEXT, Whole

        return Rules(
            {
                "reqID": INT64,
                "model": SOME_TEXT,
                "sortField": TEXT,
                "sortDirection": TEXT,
                "limit": Whole(-1, 2147483647),
                "subscriptionKey": TEXT,
            },
            needs=("reqID", "model"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .model_sort_field import ModelSortField
        from .sort_direction import SortDirection

        self = new(cls)
        n: int = 6
        v: Any
        v = src.get("reqID")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "reqID", drift)
            if v is None:
                missing(src, "reqID", drift, "a whole number")
        self.req_id = v
        v = src.get("model")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "model", drift)
            if v is None:
                missing(src, "model", drift, "text")
        self.model = v
        if "sortField" in src:
            v = src["sortField"]
            if type(v) is str:
                v = members(ModelSortField).get(v) or str_member(ModelSortField, v, src, "sortField", drift)
            else:
                n = -1
                v = str_member(ModelSortField, v, src, "sortField", drift)
            self.sort_field = v
        else:
            n -= 1
            self.sort_field = UNSET
        if "sortDirection" in src:
            v = src["sortDirection"]
            if type(v) is str:
                v = members(SortDirection).get(v) or str_member(SortDirection, v, src, "sortDirection", drift)
            else:
                n = -1
                v = str_member(SortDirection, v, src, "sortDirection", drift)
            self.sort_direction = v
        else:
            n -= 1
            self.sort_direction = UNSET
        if "limit" in src:
            v = src["limit"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "limit", drift)
            self.limit = v
        else:
            n -= 1
            self.limit = UNSET
        if "subscriptionKey" in src:
            v = src["subscriptionKey"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "subscriptionKey", drift)
            self.subscription_key = v
        else:
            n -= 1
            self.subscription_key = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
