# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_object, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .form_w8_ben import FormW8Ben


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TaxPayerDetails(RequestModel):
    """The form of one user."""

    _keys: ClassVar[Mapping[str, str]] = {"w8Ben": "w_8_ben", "userName": "user_name"}
    _secret: ClassVar[frozenset[str]] = frozenset({"user_name"})

    w_8_ben: FormW8Ben | Unset = UNSET
    """Form W-8BEN."""
    user_name: str | Unset = UNSET
    """Name the user signs in with."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT

        from .form_w8_ben import FormW8Ben

        return Rules({"w8Ben": Object(FormW8Ben), "userName": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .form_w8_ben import FormW8Ben

        self = new(cls)
        n: int = 2
        v: Any
        if "w8Ben" in src:
            v = src["w8Ben"]
            if type(v) is JsonObject:
                v = FormW8Ben.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "w8Ben", drift)
            self.w_8_ben = v
        else:
            n -= 1
            self.w_8_ben = UNSET
        if "userName" in src:
            v = src["userName"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "userName", drift)
            self.user_name = v
        else:
            n -= 1
            self.user_name = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
