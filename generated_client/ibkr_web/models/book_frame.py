# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_text, missing, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .book_row import BookRow

if TYPE_CHECKING:
    from typing import Self

_READ_BOOK_ROW = BookRow.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BookFrame(Model):
    """A price ladder as the stream sends it (topic `sbd`)."""

    _keys: ClassVar[Mapping[str, str]] = {"topic": "topic", "data": "data"}

    topic: str
    """`sbd+`, the account, `+`, the contract id."""
    data: list[BookRow]
    """The rows that changed."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_topic, v_data = values
        if type(v_topic) is not str:
            n = -1
            v_topic = as_text(v_topic, src, "topic", drift)
            if v_topic is None:
                missing(src, "topic", drift, "text")
        self.topic = v_topic
        if type(v_data) is JsonArray:
            r = [_READ_BOOK_ROW(i, drift) for i in v_data if type(i) is JsonObject or odd_item(i, v_data, drift)]
            if len(r) != len(v_data):
                n = -1
            v_data = r
        else:
            n = -1
            v_data = no_list(v_data, src, "data", drift)
            if v_data is None:
                missing(src, "data", drift, "a list")
        self.data = v_data
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(BookFrame)
