# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, Key, Place, as_bool, as_text, missing, no_list, read_items, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new, says_the_same

from .question_id import QuestionId

if TYPE_CHECKING:
    from typing import Self

_QUESTION_ID = members(QuestionId)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OrderQuestion(Model):
    """A question that stands between a ticket and the market. Answer it with `client.orders.reply` before
    sending anything else: another request makes the question stale. Kinds that may always be confirmed can be
    suppressed for the session with `client.orders.suppress`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "message": "message",
        "isSuppressed": "is_suppressed",
        "messageIds": "message_ids",
        "messageOptions": "message_options",
        "isSuppressible": "is_suppressible",
        "defaultSuppressionOption": "default_suppression_option",
    }

    id: str
    """Id for the reply. Good for one answer, for a short time."""
    message: list[str] | None = None
    """The question, a paragraph each. Some carry HTML tags and line breaks."""
    is_suppressed: bool | None = None
    """The kind is suppressed in this session."""
    message_ids: list[QuestionId] | None = None
    """The kinds of the question, in step with `message`. These are the ids that can be suppressed."""
    message_options: list[str] | None = None
    """The possible answers, for a person to read. The reply itself is a truth value."""
    is_suppressible: bool | None = None
    """Whether `client.orders.suppress` takes the kind."""
    default_suppression_option: str | None = None
    """The one of `messageOptions` that a suppressed question is answered with."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 7
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 7 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_id,
            v_message,
            v_is_suppressed,
            v_message_ids,
            v_message_options,
            v_is_suppressible,
            v_default_suppression_option,
        ) = values
        if type(v_id) is not str:
            n = -1
            v_id = as_text(v_id, src, "id", drift)
            if v_id is None:
                missing(src, "id", drift, "text")
        self.id = v_id
        if type(v_message) is JsonArray:
            for i in v_message:
                if type(i) is not str:
                    n = -1
                    v_message = read_items(v_message, as_text, False, drift)
                    break
        else:
            if v_message is None:
                n -= 1
            else:
                n = -1
                v_message = no_list(v_message, src, "message", drift)
        self.message = v_message
        if type(v_is_suppressed) is not bool:
            if v_is_suppressed is None:
                n -= 1
            else:
                n = -1
                v_is_suppressed = as_bool(v_is_suppressed, src, "isSuppressed", drift)
        self.is_suppressed = v_is_suppressed
        if type(v_message_ids) is JsonArray:
            r = read_items(v_message_ids, _read_1, False, drift)
            if not says_the_same(r, v_message_ids):
                n = -1
            v_message_ids = r
        else:
            if v_message_ids is None:
                n -= 1
            else:
                n = -1
                v_message_ids = no_list(v_message_ids, src, "messageIds", drift)
        self.message_ids = v_message_ids
        if type(v_message_options) is JsonArray:
            for i in v_message_options:
                if type(i) is not str:
                    n = -1
                    v_message_options = read_items(v_message_options, as_text, False, drift)
                    break
        else:
            if v_message_options is None:
                n -= 1
            else:
                n = -1
                v_message_options = no_list(v_message_options, src, "messageOptions", drift)
        self.message_options = v_message_options
        if type(v_is_suppressible) is not bool:
            if v_is_suppressible is None:
                n -= 1
            else:
                n = -1
                v_is_suppressible = as_bool(v_is_suppressible, src, "isSuppressible", drift)
        self.is_suppressible = v_is_suppressible
        if type(v_default_suppression_option) is not str:
            if v_default_suppression_option is None:
                n -= 1
            else:
                n = -1
                v_default_suppression_option = as_text(
                    v_default_suppression_option, src, "defaultSuppressionOption", drift
                )
        self.default_suppression_option = v_default_suppression_option
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(OrderQuestion)


def _read_1(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is str:
        return _QUESTION_ID.get(v) or str_member(QuestionId, v, src, key, drift)
    return str_member(QuestionId, v, src, key, drift)
