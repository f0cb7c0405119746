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

    from .address import Address


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class EmploymentDetails(RequestModel):
    """Where and as what a person works."""

    _keys: ClassVar[Mapping[str, str]] = {
        "employer": "employer",
        "occupation": "occupation",
        "description": "description",
        "employerBusiness": "employer_business",
        "employerAddress": "employer_address",
        "employerPhone": "employer_phone",
        "emplCountryResCountryDetails": "empl_country_res_country_details",
    }

    employer: str | Unset = UNSET
    """Name of the employer."""
    occupation: str | Unset = UNSET
    """Occupation; the enumerations have the values."""
    description: str | Unset = UNSET
    """Occupation in words."""
    employer_business: str | Unset = UNSET
    """Business of the employer; the enumerations have the values."""
    employer_address: Address | Unset = UNSET
    """Where the employer can be reached."""
    employer_phone: str | Unset = UNSET
    """Telephone of the employer."""
    empl_country_res_country_details: str | Unset = UNSET
    """Why the country of work differs from the country of residence."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT

        from .address import Address

        return Rules(
            {
                "employer": TEXT,
                "occupation": TEXT,
                "description": TEXT,
                "employerBusiness": TEXT,
                "employerAddress": Object(Address),
                "employerPhone": TEXT,
                "emplCountryResCountryDetails": TEXT,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .address import Address

        self = new(cls)
        n: int = 7
        v: Any
        if "employer" in src:
            v = src["employer"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "employer", drift)
            self.employer = v
        else:
            n -= 1
            self.employer = UNSET
        if "occupation" in src:
            v = src["occupation"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "occupation", drift)
            self.occupation = v
        else:
            n -= 1
            self.occupation = UNSET
        if "description" in src:
            v = src["description"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "description", drift)
            self.description = v
        else:
            n -= 1
            self.description = UNSET
        if "employerBusiness" in src:
            v = src["employerBusiness"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "employerBusiness", drift)
            self.employer_business = v
        else:
            n -= 1
            self.employer_business = UNSET
        if "employerAddress" in src:
            v = src["employerAddress"]
            if type(v) is JsonObject:
                v = Address.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "employerAddress", drift)
            self.employer_address = v
        else:
            n -= 1
            self.employer_address = UNSET
        if "employerPhone" in src:
            v = src["employerPhone"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "employerPhone", drift)
            self.employer_phone = v
        else:
            n -= 1
            self.employer_phone = UNSET
        if "emplCountryResCountryDetails" in src:
            v = src["emplCountryResCountryDetails"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "emplCountryResCountryDetails", drift)
            self.empl_country_res_country_details = v
        else:
            n -= 1
            self.empl_country_res_country_details = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
