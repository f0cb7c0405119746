# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ReplyRequest(RequestModel):
    """The answer to a question."""

    _keys: ClassVar[Mapping[str, str]] = {"confirmed": "confirmed"}

    confirmed: bool
    """True places the order, false drops it."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TRUTH

        return Rules({"confirmed": TRUTH}, needs=("confirmed",))

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 1
        v: Any
        v = src.get("confirmed")
        if type(v) is not bool:
            n = -1
            v = as_bool(v, src, "confirmed", drift)
            if v is None:
                missing(src, "confirmed", drift, "a truth value")
        self.confirmed = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
