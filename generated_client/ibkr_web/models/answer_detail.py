# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AnswerDetail(RequestModel):
    """A part of an answer."""

    _keys: ClassVar[Mapping[str, str]] = {"name": "name", "detail": "detail"}

    name: str | Unset = UNSET
    """Name of the part."""
    detail: str | Unset = UNSET
    """Details, in the form that the form asks for."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT

        return Rules({"name": TEXT, "detail": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        v: Any
        if "name" in src:
            v = src["name"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "name", drift)
            self.name = v
        else:
            n -= 1
            self.name = UNSET
        if "detail" in src:
            v = src["detail"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "detail", drift)
            self.detail = v
        else:
            n -= 1
            self.detail = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
