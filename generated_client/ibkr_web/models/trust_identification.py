# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_object, as_text, no_list, odd_item, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .address import Address
    from .phone import Phone
    from .trust_type import TrustType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TrustIdentification(RequestModel):
    """Name, purpose and registration of a trust."""

    _keys: ClassVar[Mapping[str, str]] = {
        "address": "address",
        "mailingAddress": "mailing_address",
        "phones": "phones",
        "name": "name",
        "description": "description",
        "typeOfTrust": "type_of_trust",
        "purposeOfTrust": "purpose_of_trust",
        "dateFormed": "date_formed",
        "formationCountry": "formation_country",
        "formationState": "formation_state",
        "registrationNumber": "registration_number",
        "registrationType": "registration_type",
        "registrationCountry": "registration_country",
        "sameMailAddress": "same_mail_address",
        "translated": "translated",
    }

    address: Address | Unset = UNSET
    """Where post reaches it."""
    mailing_address: Address | Unset = UNSET
    """Address for letters."""
    phones: list[Phone] | Unset = UNSET
    """Telephone numbers of the trust, one row each."""
    name: str | Unset = UNSET
    """As it stands in official papers."""
    description: str | Unset = UNSET
    """What it is, in a sentence."""
    type_of_trust: TrustType | str | Unset = UNSET
    """Kind of trust."""
    purpose_of_trust: str | Unset = UNSET
    """What the trust is for."""
    date_formed: str | Unset = UNSET
    """Day of foundation, `YYYY-MM-DD`."""
    formation_country: str | Unset = UNSET
    """Country of foundation, ISO 3166 with three letters."""
    formation_state: str | Unset = UNSET
    """State of foundation."""
    registration_number: str | Unset = UNSET
    """Number that the trust is registered under, of the kind in `registrationType`."""
    registration_type: str | Unset = UNSET
    """Kind of that number: `SSN`, `EIN` or `NonUS_NationalId`."""
    registration_country: str | Unset = UNSET
    """Country of the registration, ISO 3166 with three letters."""
    same_mail_address: bool | Unset = UNSET
    """Whether letters go to the first address."""
    translated: bool | Unset = UNSET
    """Whether the texts were translated."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, TRUTH, Items, Text

        from .address import Address
        from .phone import Phone

        return Rules(
            {
                "address": Object(Address),
                "mailingAddress": Object(Address),
                "phones": Items(Object(Phone)),
                "name": TEXT,
                "description": TEXT,
                "typeOfTrust": TEXT,
                "purposeOfTrust": TEXT,
                "dateFormed": Text(form="date"),
                "formationCountry": TEXT,
                "formationState": TEXT,
                "registrationNumber": TEXT,
                "registrationType": TEXT,
                "registrationCountry": TEXT,
                "sameMailAddress": TRUTH,
                "translated": TRUTH,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .address import Address
        from .phone import Phone
        from .trust_type import TrustType

        self = new(cls)
        n: int = 15
        v: Any
        r: Any
        if "address" in src:
            v = src["address"]
            if type(v) is JsonObject:
                v = Address.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "address", drift)
            self.address = v
        else:
            n -= 1
            self.address = UNSET
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
        if "description" in src:
            v = src["description"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "description", drift)
            self.description = v
        else:
            n -= 1
            self.description = UNSET
        if "typeOfTrust" in src:
            v = src["typeOfTrust"]
            if type(v) is str:
                v = members(TrustType).get(v) or str_member(TrustType, v, src, "typeOfTrust", drift)
            else:
                n = -1
                v = str_member(TrustType, v, src, "typeOfTrust", drift)
            self.type_of_trust = v
        else:
            n -= 1
            self.type_of_trust = UNSET
        if "purposeOfTrust" in src:
            v = src["purposeOfTrust"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "purposeOfTrust", drift)
            self.purpose_of_trust = v
        else:
            n -= 1
            self.purpose_of_trust = UNSET
        if "dateFormed" in src:
            v = src["dateFormed"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "dateFormed", drift)
            self.date_formed = v
        else:
            n -= 1
            self.date_formed = UNSET
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
        if "registrationNumber" in src:
            v = src["registrationNumber"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "registrationNumber", drift)
            self.registration_number = v
        else:
            n -= 1
            self.registration_number = UNSET
        if "registrationType" in src:
            v = src["registrationType"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "registrationType", drift)
            self.registration_type = v
        else:
            n -= 1
            self.registration_type = UNSET
        if "registrationCountry" in src:
            v = src["registrationCountry"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "registrationCountry", drift)
            self.registration_country = v
        else:
            n -= 1
            self.registration_country = UNSET
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
