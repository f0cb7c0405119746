# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_object, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .preview_action_query import PreviewActionQuery

if TYPE_CHECKING:
    from typing import Self

_READ_PREVIEW_ACTION_QUERY = PreviewActionQuery.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PreviewAction(Model):
    """A request that the broker offers to make before the order, such as the conversion of a currency."""

    _keys: ClassVar[Mapping[str, str]] = {"query": "query", "request_method": "request_method"}

    query: PreviewActionQuery | None = None
    """What to send."""
    request_method: str | None = None
    """How to send it, such as `GET`."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_query, v_request_method = values
        if type(v_query) is JsonObject:
            v_query = _READ_PREVIEW_ACTION_QUERY(v_query, drift)
        else:
            if v_query is None:
                n -= 1
            else:
                n = -1
                v_query = as_object(v_query, src, "query", drift)
        self.query = v_query
        if type(v_request_method) is not str:
            if v_request_method is None:
                n -= 1
            else:
                n = -1
                v_request_method = as_text(v_request_method, src, "request_method", drift)
        self.request_method = v_request_method
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(PreviewAction)
