# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, Key, Place, missing, no_list, read_items, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new, says_the_same

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .question_id import QuestionId


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SuppressRequest(RequestModel):
    """Kinds of question that are to be confirmed silently."""

    _keys: ClassVar[Mapping[str, str]] = {"messageIds": "message_ids"}

    message_ids: list[QuestionId | str]
    """The kinds, at most 51. An empty list is answered with a 500."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT, Items

        return Rules({"messageIds": Items(TEXT, 1, 51)}, needs=("messageIds",))

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 1
        v: Any
        r: Any
        v = src.get("messageIds")
        if type(v) is JsonArray:
            r = read_items(v, _read_1, False, drift)
            if not says_the_same(r, v):
                n = -1
            v = r
        else:
            n = -1
            v = no_list(v, src, "messageIds", drift)
            if v is None:
                missing(src, "messageIds", drift, "a list")
        self.message_ids = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


def _read_1(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    from .question_id import QuestionId

    if type(v) is str:
        return members(QuestionId).get(v) or str_member(QuestionId, v, src, key, drift)
    return str_member(QuestionId, v, src, key, drift)
