# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_bool, as_object, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .address import Address


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LegalEntityIdentification(RequestModel):
    """Addresses and registration of an organisation."""

    _keys: ClassVar[Mapping[str, str]] = {
        "placeOfBusinessAddress": "place_of_business_address",
        "mailingAddress": "mailing_address",
        "identification": "identification",
        "identificationCountry": "identification_country",
        "formationCountry": "formation_country",
        "formationType": "formation_type",
        "exchangeCode": "exchange_code",
        "exchangeSymbol": "exchange_symbol",
        "sameMailAddress": "same_mail_address",
    }

    place_of_business_address: Address | Unset = UNSET
    """Where the entity does its business, if not at its registered seat."""
    mailing_address: Address | Unset = UNSET
    """Address for letters."""
    identification: str | Unset = UNSET
    """Number that identifies it."""
    identification_country: str | Unset = UNSET
    """Country that gave the number, ISO 3166 with three letters."""
    formation_country: str | Unset = UNSET
    """Country of foundation, ISO 3166 with three letters."""
    formation_type: str | Unset = UNSET
    """Kind: `PUBLIC`, `PRIVATE` or `OTHER`."""
    exchange_code: str | Unset = UNSET
    """Exchange where it is listed."""
    exchange_symbol: str | Unset = UNSET
    """What its shares are listed under."""
    same_mail_address: bool | Unset = UNSET
    """Whether letters go to the first address."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, TRUTH

        from .address import Address

        return Rules(
            {
                "placeOfBusinessAddress": Object(Address),
                "mailingAddress": Object(Address),
                "identification": TEXT,
                "identificationCountry": TEXT,
                "formationCountry": TEXT,
                "formationType": TEXT,
                "exchangeCode": TEXT,
                "exchangeSymbol": TEXT,
                "sameMailAddress": TRUTH,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .address import Address

        self = new(cls)
        n: int = 9
        v: Any
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
        if "formationType" in src:
            v = src["formationType"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "formationType", drift)
            self.formation_type = v
        else:
            n -= 1
            self.formation_type = UNSET
        if "exchangeCode" in src:
            v = src["exchangeCode"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "exchangeCode", drift)
            self.exchange_code = v
        else:
            n -= 1
            self.exchange_code = UNSET
        if "exchangeSymbol" in src:
            v = src["exchangeSymbol"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "exchangeSymbol", drift)
            self.exchange_symbol = v
        else:
            n -= 1
            self.exchange_symbol = UNSET
        if "sameMailAddress" in src:
            v = src["sameMailAddress"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "sameMailAddress", drift)
            self.same_mail_address = v
        else:
            n -= 1
            self.same_mail_address = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
