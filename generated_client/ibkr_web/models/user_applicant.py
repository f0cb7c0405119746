# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_int, as_object, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .country import Country

if TYPE_CHECKING:
    from typing import Self

_READ_COUNTRY = Country.from_object


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
        try:
            values: Any = _members(src) if len(src) >= 5 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_id, v_type_, v_business_type, v_nlcode, v_legal_country = values
        if type(v_id) is not int:
            if v_id is None:
                n -= 1
            else:
                n = -1
                v_id = as_int(v_id, src, "id", drift)
        self.id = v_id
        if type(v_type_) is not str:
            if v_type_ is None:
                n -= 1
            else:
                n = -1
                v_type_ = as_text(v_type_, src, "type", drift)
        self.type_ = v_type_
        if type(v_business_type) is not str:
            if v_business_type is None:
                n -= 1
            else:
                n = -1
                v_business_type = as_text(v_business_type, src, "businessType", drift)
        self.business_type = v_business_type
        if type(v_nlcode) is not str:
            if v_nlcode is None:
                n -= 1
            else:
                n = -1
                v_nlcode = as_text(v_nlcode, src, "nlcode", drift)
        self.nlcode = v_nlcode
        if type(v_legal_country) is JsonObject:
            v_legal_country = _READ_COUNTRY(v_legal_country, drift)
        else:
            if v_legal_country is None:
                n -= 1
            else:
                n = -1
                v_legal_country = as_object(v_legal_country, src, "legalCountry", drift)
        self.legal_country = v_legal_country
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(UserApplicant)
