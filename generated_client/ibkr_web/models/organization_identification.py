# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_object, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .address import Address
    from .phone import Phone


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OrganizationIdentification(RequestModel):
    """Name, addresses and registration of an organisation."""

    _keys: ClassVar[Mapping[str, str]] = {
        "placeOfBusinessAddress": "place_of_business_address",
        "mailingAddress": "mailing_address",
        "phones": "phones",
        "name": "name",
        "businessDescription": "business_description",
        "websiteAddress": "website_address",
        "identification": "identification",
        "identificationCountry": "identification_country",
        "formationCountry": "formation_country",
        "formationState": "formation_state",
        "sameMailAddress": "same_mail_address",
        "translated": "translated",
    }

    place_of_business_address: Address | Unset = UNSET
    """Where the organisation does its business, if not at its registered seat."""
    mailing_address: Address | Unset = UNSET
    """Address for letters."""
    phones: list[Phone] | Unset = UNSET
    """Telephone numbers of the organisation, one row each."""
    name: str | Unset = UNSET
    """As it stands in official papers."""
    business_description: str | Unset = UNSET
    """What the business does."""
    website_address: str | Unset = UNSET
    """Address on the web."""
    identification: str | Unset = UNSET
    """Number that identifies it."""
    identification_country: str | Unset = UNSET
    """Country that gave the number, ISO 3166 with three letters."""
    formation_country: str | Unset = UNSET
    """Country of foundation, ISO 3166 with three letters."""
    formation_state: str | Unset = UNSET
    """State of foundation."""
    same_mail_address: bool | Unset = UNSET
    """Whether letters go to the first address."""
    translated: bool | Unset = UNSET
    """Whether the texts were translated."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, TRUTH, Items

        from .address import Address
        from .phone import Phone

        return Rules(
            {
                "placeOfBusinessAddress": Object(Address),
                "mailingAddress": Object(Address),
                "phones": Items(Object(Phone)),
                "name": TEXT,
                "businessDescription": TEXT,
                "websiteAddress": TEXT,
                "identification": TEXT,
                "identificationCountry": TEXT,
                "formationCountry": TEXT,
                "formationState": TEXT,
                "sameMailAddress": TRUTH,
                "translated": TRUTH,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .address import Address
        from .phone import Phone

        self = new(cls)
        n: int = 12
        v: Any
        r: Any
        if "placeOfBusinessAddress" in src:
            v = src["placeOfBusinessAddress"]
            if type(v) is JsonObject:
                v = Address.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "placeOfBusinessAddress", drift)
            self.place_of_business_address = v
        else:
            n -= 1
            self.place_of_business_address = UNSET
        if "mailingAddress" in src:
            v = src["mailingAddress"]
            if type(v) is JsonObject:
                v = Address.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "mailingAddress", drift)
            self.mailing_address = v
        else:
            n -= 1
            self.mailing_address = UNSET
        if "phones" in src:
            v = src["phones"]
            if type(v) is JsonArray:
                r = [Phone.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "phones", drift)
            self.phones = v
        else:
            n -= 1
            self.phones = UNSET
        if "name" in src:
            v = src["name"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "name", drift)
            self.name = v
        else:
            n -= 1
            self.name = UNSET
        if "businessDescription" in src:
            v = src["businessDescription"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "businessDescription", drift)
            self.business_description = v
        else:
            n -= 1
            self.business_description = UNSET
        if "websiteAddress" in src:
            v = src["websiteAddress"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "websiteAddress", drift)
            self.website_address = v
        else:
            n -= 1
            self.website_address = UNSET
        if "identification" in src:
            v = src["identification"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "identification", drift)
            self.identification = v
        else:
            n -= 1
            self.identification = UNSET
        if "identificationCountry" in src:
            v = src["identificationCountry"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "identificationCountry", drift)
            self.identification_country = v
        else:
            n -= 1
            self.identification_country = UNSET
        if "formationCountry" in src:
            v = src["formationCountry"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "formationCountry", drift)
            self.formation_country = v
        else:
            n -= 1
            self.formation_country = UNSET
        if "formationState" in src:
            v = src["formationState"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "formationState", drift)
            self.formation_state = v
        else:
            n -= 1
            self.formation_state = UNSET
        if "sameMailAddress" in src:
            v = src["sameMailAddress"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "sameMailAddress", drift)
            self.same_mail_address = v
        else:
            n -= 1
            self.same_mail_address = UNSET
        if "translated" in src:
            v = src["translated"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "translated", drift)
            self.translated = v
        else:
            n -= 1
            self.translated = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
