# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_text, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .phone_type import PhoneType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class Phone(RequestModel):
    """A telephone number."""

    _keys: ClassVar[Mapping[str, str]] = {
        "type": "type_",
        "number": "number",
        "country": "country",
        "verified": "verified",
    }

    type_: PhoneType | str | Unset = UNSET
    """Kind of telephone."""
    number: str | Unset = UNSET
    """Number without the country's prefix."""
    country: str | Unset = UNSET
    """Country of the number, ISO 3166 with three letters."""
    verified: bool | Unset = UNSET
    """Whether the number was verified."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT, TRUTH

        return Rules({"type": TEXT, "number": TEXT, "country": TEXT, "verified": TRUTH})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .phone_type import PhoneType

        self = new(cls)
        n: int = 4
        v: Any
        if "type" in src:
            v = src["type"]
            if type(v) is str:
                v = members(PhoneType).get(v) or str_member(PhoneType, v, src, "type", drift)
            else:
                n = -1
                v = str_member(PhoneType, v, src, "type", drift)
            self.type_ = v
        else:
            n -= 1
            self.type_ = UNSET
        if "number" in src:
            v = src["number"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "number", drift)
            self.number = v
        else:
            n -= 1
            self.number = UNSET
        if "country" in src:
            v = src["country"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "country", drift)
            self.country = v
        else:
            n -= 1
            self.country = UNSET
        if "verified" in src:
            v = src["verified"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "verified", drift)
            self.verified = v
        else:
            n -= 1
            self.verified = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
