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

    from .name_suffix import NameSuffix
    from .salutation import Salutation


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IndividualName(RequestModel):
    """Name of a person."""

    _keys: ClassVar[Mapping[str, str]] = {
        "salutation": "salutation",
        "first": "first",
        "last": "last",
        "middle": "middle",
        "suffix": "suffix",
        "title": "title",
    }

    salutation: Salutation | str | Unset = UNSET
    """How the person is addressed."""
    first: str | Unset = UNSET
    """First name."""
    last: str | Unset = UNSET
    """Last name."""
    middle: str | Unset = UNSET
    """Middle name."""
    suffix: NameSuffix | str | Unset = UNSET
    """What follows the name."""
    title: str | Unset = UNSET
    """Title before the name."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT

        return Rules({"salutation": TEXT, "first": TEXT, "last": TEXT, "middle": TEXT, "suffix": TEXT, "title": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .name_suffix import NameSuffix
        from .salutation import Salutation

        self = new(cls)
        n: int = 6
        v: Any
        if "salutation" in src:
            v = src["salutation"]
            if type(v) is str:
                v = members(Salutation).get(v) or str_member(Salutation, v, src, "salutation", drift)
            else:
                n = -1
                v = str_member(Salutation, v, src, "salutation", drift)
            self.salutation = v
        else:
            n -= 1
            self.salutation = UNSET
        if "first" in src:
            v = src["first"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "first", drift)
            self.first = v
        else:
            n -= 1
            self.first = UNSET
        if "last" in src:
            v = src["last"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "last", drift)
            self.last = v
        else:
            n -= 1
            self.last = UNSET
        if "middle" in src:
            v = src["middle"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "middle", drift)
            self.middle = v
        else:
            n -= 1
            self.middle = UNSET
        if "suffix" in src:
            v = src["suffix"]
            if type(v) is str:
                v = members(NameSuffix).get(v) or str_member(NameSuffix, v, src, "suffix", drift)
            else:
                n = -1
                v = str_member(NameSuffix, v, src, "suffix", drift)
            self.suffix = v
        else:
            n -= 1
            self.suffix = UNSET
        if "title" in src:
            v = src["title"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "title", drift)
            self.title = v
        else:
            n -= 1
            self.title = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
