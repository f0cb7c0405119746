# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_int, as_object, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

from .country import Country

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UserApplicant(Model):
    """A person or company behind a user."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type_",
        "businessType": "business_type",
        "nlcode": "nlcode",
        "legalCountry": "legal_country",
    }

    id: int | None = None
    """Number of the applicant."""
    type_: str | None = None
    """Kind of applicant, such as `INDIVIDUAL`."""
    business_type: str | None = None
    """How the applicant came to the broker."""
    nlcode: str | None = None
    """Language, such as `en_US`."""
    legal_country: Country | None = None
    """Country of legal residence."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 5
        v: Any
        v = src.get("id")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "id", drift)
        self.id = v
        v = src.get("type")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "type", drift)
        self.type_ = v
        v = src.get("businessType")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "businessType", drift)
        self.business_type = v
        v = src.get("nlcode")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "nlcode", drift)
        self.nlcode = v
        v = src.get("legalCountry")
        if type(v) is JsonObject:
            v = Country.from_object(v, drift)
        else:
            n -= 1
            if v is not None:
                v = as_object(v, src, "legalCountry", drift)
        self.legal_country = v
        if len(src) != n:
            self._finish(src, drift)
        return self
