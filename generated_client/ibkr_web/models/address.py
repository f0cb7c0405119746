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
class Address(RequestModel):
    """An address."""

    _keys: ClassVar[Mapping[str, str]] = {
        "street1": "street1",
        "street2": "street2",
        "city": "city",
        "state": "state",
        "country": "country",
        "postalCode": "postal_code",
    }

    street1: str | Unset = UNSET
    """Street and number."""
    street2: str | Unset = UNSET
    """Second line of the street."""
    city: str | Unset = UNSET
    """City or town."""
    state: str | Unset = UNSET
    """State or province, ISO 3166-2."""
    country: str | Unset = UNSET
    """Country, ISO 3166 with three letters."""
    postal_code: str | Unset = UNSET
    """Code of the post for the place."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT

        return Rules(
            {"street1": TEXT, "street2": TEXT, "city": TEXT, "state": TEXT, "country": TEXT, "postalCode": TEXT}
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 6
        v: Any
        if "street1" in src:
            v = src["street1"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "street1", drift)
            self.street1 = v
        else:
            n -= 1
            self.street1 = UNSET
        if "street2" in src:
            v = src["street2"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "street2", drift)
            self.street2 = v
        else:
            n -= 1
            self.street2 = UNSET
        if "city" in src:
            v = src["city"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "city", drift)
            self.city = v
        else:
            n -= 1
            self.city = UNSET
        if "state" in src:
            v = src["state"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "state", drift)
            self.state = v
        else:
            n -= 1
            self.state = UNSET
        if "country" in src:
            v = src["country"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "country", drift)
            self.country = v
        else:
            n -= 1
            self.country = UNSET
        if "postalCode" in src:
            v = src["postalCode"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "postalCode", drift)
            self.postal_code = v
        else:
            n -= 1
            self.postal_code = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
