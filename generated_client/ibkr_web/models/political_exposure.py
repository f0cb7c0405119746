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
class PoliticalExposure(RequestModel):
    """A political, military or diplomatic office."""

    _keys: ClassVar[Mapping[str, str]] = {
        "personName": "person_name",
        "title": "title",
        "organization": "organization",
        "country": "country",
    }

    person_name: str | Unset = UNSET
    """Name of who holds or held the office."""
    title: str | Unset = UNSET
    """Title of the office."""
    organization: str | Unset = UNSET
    """Organisation of the office."""
    country: str | Unset = UNSET
    """Country, ISO 3166 with three letters."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT

        return Rules({"personName": TEXT, "title": TEXT, "organization": TEXT, "country": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 4
        v: Any
        if "personName" in src:
            v = src["personName"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "personName", drift)
            self.person_name = v
        else:
            n -= 1
            self.person_name = UNSET
        if "title" in src:
            v = src["title"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "title", drift)
            self.title = v
        else:
            n -= 1
            self.title = UNSET
        if "organization" in src:
            v = src["organization"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "organization", drift)
            self.organization = v
        else:
            n -= 1
            self.organization = UNSET
        if "country" in src:
            v = src["country"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "country", drift)
            self.country = v
        else:
            n -= 1
            self.country = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
