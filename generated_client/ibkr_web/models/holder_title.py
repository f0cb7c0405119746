# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .holder_title_code import HolderTitleCode


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HolderTitle(RequestModel):
    """What somebody is in an account or organisation."""

    _keys: ClassVar[Mapping[str, str]] = {"value": "value", "code": "code"}

    value: str | Unset = UNSET
    """What it is in words."""
    code: HolderTitleCode | str | Unset = UNSET
    """What somebody is."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT

        return Rules({"value": TEXT, "code": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .holder_title_code import HolderTitleCode

        self = new(cls)
        n: int = 2
        v: Any
        if "value" in src:
            v = src["value"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "value", drift)
            self.value = v
        else:
            n -= 1
            self.value = UNSET
        if "code" in src:
            v = src["code"]
            if type(v) is str:
                v = members(HolderTitleCode).get(v) or str_member(HolderTitleCode, v, src, "code", drift)
            else:
                n = -1
                v = str_member(HolderTitleCode, v, src, "code", drift)
            self.code = v
        else:
            n -= 1
            self.code = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
