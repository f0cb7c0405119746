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
    from .legal_entity_identification import LegalEntityIdentification
    from .phone import Phone
    from .tax_residency import TaxResidency


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LegalEntity(RequestModel):
    """An organisation beside the applicant."""

    _keys: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "address": "address",
        "phones": "phones",
        "email": "email",
        "legalEntityIdentification": "legal_entity_identification",
        "taxResidencies": "tax_residencies",
        "id": "id",
        "externalId": "external_id",
        "usTaxResident": "us_tax_resident",
        "translated": "translated",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"email"})

    name: str | Unset = UNSET
    """As it stands in official papers."""
    address: Address | Unset = UNSET
    """Where post reaches it."""
    phones: list[Phone] | Unset = UNSET
    """Telephone numbers of the organisation, one row each."""
    email: str | Unset = UNSET
    """Mail address."""
    legal_entity_identification: LegalEntityIdentification | Unset = UNSET
    """Addresses and registration."""
    tax_residencies: list[TaxResidency] | Unset = UNSET
    """Countries where taxes are paid."""
    id: str | Unset = UNSET
    """The caller's own id inside the request."""
    external_id: str | Unset = UNSET
    """The caller's own id, by which other parts of the request refer to it."""
    us_tax_resident: bool | Unset = UNSET
    """Whether taxes are paid in the United States."""
    translated: bool | Unset = UNSET
    """Whether the texts were translated."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, TRUTH, Items

        from .address import Address
        from .legal_entity_identification import LegalEntityIdentification
        from .phone import Phone
        from .tax_residency import TaxResidency

        return Rules(
            {
                "name": TEXT,
                "address": Object(Address),
                "phones": Items(Object(Phone)),
                "email": TEXT,
                "legalEntityIdentification": Object(LegalEntityIdentification),
                "taxResidencies": Items(Object(TaxResidency)),
                "id": TEXT,
                "externalId": TEXT,
                "usTaxResident": TRUTH,
                "translated": TRUTH,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .address import Address
        from .legal_entity_identification import LegalEntityIdentification
        from .phone import Phone
        from .tax_residency import TaxResidency

        self = new(cls)
        n: int = 10
        v: Any
        r: Any
        if "name" in src:
            v = src["name"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "name", drift)
            self.name = v
        else:
            n -= 1
            self.name = UNSET
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
        if "email" in src:
            v = src["email"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "email", drift)
            self.email = v
        else:
            n -= 1
            self.email = UNSET
        if "legalEntityIdentification" in src:
            v = src["legalEntityIdentification"]
            if type(v) is JsonObject:
                v = LegalEntityIdentification.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "legalEntityIdentification", drift)
            self.legal_entity_identification = v
        else:
            n -= 1
            self.legal_entity_identification = UNSET
        if "taxResidencies" in src:
            v = src["taxResidencies"]
            if type(v) is JsonArray:
                r = [TaxResidency.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "taxResidencies", drift)
            self.tax_residencies = v
        else:
            n -= 1
            self.tax_residencies = UNSET
        if "id" in src:
            v = src["id"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "id", drift)
            self.id = v
        else:
            n -= 1
            self.id = UNSET
        if "externalId" in src:
            v = src["externalId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "externalId", drift)
            self.external_id = v
        else:
            n -= 1
            self.external_id = UNSET
        if "usTaxResident" in src:
            v = src["usTaxResident"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "usTaxResident", drift)
            self.us_tax_resident = v
        else:
            n -= 1
            self.us_tax_resident = UNSET
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
