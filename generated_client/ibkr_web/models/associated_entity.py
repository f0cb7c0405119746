# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_int, as_object, as_text, no_list, odd_item, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .any_map import AnyMap
    from .text_entries import TextEntries


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AssociatedEntity(RequestModel):
    """An organisation behind an organisation. The document uses the form of its answers here."""

    _keys: ClassVar[Mapping[str, str]] = {
        "entityId": "entity_id",
        "externalCode": "external_code",
        "name": "name",
        "email": "email",
        "organizationCountry": "organization_country",
        "phones": "phones",
        "residence": "residence",
        "mailing": "mailing",
        "associations": "associations",
        "identityDocuments": "identity_documents",
        "taxTreatyDetails": "tax_treaty_details",
        "AssociatedPersons": "associated_persons",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"email"})

    entity_id: int | Unset = UNSET
    """The broker's id of the holder."""
    external_code: str | Unset = UNSET
    """The caller's own id."""
    name: str | Unset = UNSET
    """As it stands in official papers."""
    email: str | Unset = UNSET
    """Mail address."""
    organization_country: str | Unset = UNSET
    """Country of the organisation."""
    phones: TextEntries | Unset = UNSET
    """Telephones by kind."""
    residence: TextEntries | Unset = UNSET
    """Address of the business."""
    mailing: TextEntries | Unset = UNSET
    """Address for letters."""
    associations: list[str] | Unset = UNSET
    """What it is in the account."""
    identity_documents: list[TextEntries] | Unset = UNSET
    """Documents that identify it."""
    tax_treaty_details: list[TextEntries] | Unset = UNSET
    """Tax treaties that apply to the organisation, one row each."""
    associated_persons: list[AnyMap] | Unset = UNSET
    """People of it. Spelt with a capital letter."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, Items, Whole

        from .any_map import AnyMap
        from .text_entries import TextEntries

        return Rules(
            {
                "entityId": Whole(),
                "externalCode": TEXT,
                "name": TEXT,
                "email": TEXT,
                "organizationCountry": TEXT,
                "phones": Object(TextEntries),
                "residence": Object(TextEntries),
                "mailing": Object(TextEntries),
                "associations": Items(TEXT),
                "identityDocuments": Items(Object(TextEntries)),
                "taxTreatyDetails": Items(Object(TextEntries)),
                "AssociatedPersons": Items(Object(AnyMap)),
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .any_map import AnyMap
        from .text_entries import TextEntries

        self = new(cls)
        n: int = 12
        v: Any
        r: Any
        if "entityId" in src:
            v = src["entityId"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "entityId", drift)
            self.entity_id = v
        else:
            n -= 1
            self.entity_id = UNSET
        if "externalCode" in src:
            v = src["externalCode"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "externalCode", drift)
            self.external_code = v
        else:
            n -= 1
            self.external_code = UNSET
        if "name" in src:
            v = src["name"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "name", drift)
            self.name = v
        else:
            n -= 1
            self.name = UNSET
        if "email" in src:
            v = src["email"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "email", drift)
            self.email = v
        else:
            n -= 1
            self.email = UNSET
        if "organizationCountry" in src:
            v = src["organizationCountry"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "organizationCountry", drift)
            self.organization_country = v
        else:
            n -= 1
            self.organization_country = UNSET
        if "phones" in src:
            v = src["phones"]
            if type(v) is JsonObject:
                v = TextEntries.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "phones", drift)
            self.phones = v
        else:
            n -= 1
            self.phones = UNSET
        if "residence" in src:
            v = src["residence"]
            if type(v) is JsonObject:
                v = TextEntries.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "residence", drift)
            self.residence = v
        else:
            n -= 1
            self.residence = UNSET
        if "mailing" in src:
            v = src["mailing"]
            if type(v) is JsonObject:
                v = TextEntries.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "mailing", drift)
            self.mailing = v
        else:
            n -= 1
            self.mailing = UNSET
        if "associations" in src:
            v = src["associations"]
            if type(v) is JsonArray:
                for i in v:
                    if type(i) is not str:
                        n = -1
                        v = read_items(v, as_text, False, drift)
                        break
            else:
                n = -1
                v = no_list(v, src, "associations", drift)
            self.associations = v
        else:
            n -= 1
            self.associations = UNSET
        if "identityDocuments" in src:
            v = src["identityDocuments"]
            if type(v) is JsonArray:
                r = [TextEntries.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "identityDocuments", drift)
            self.identity_documents = v
        else:
            n -= 1
            self.identity_documents = UNSET
        if "taxTreatyDetails" in src:
            v = src["taxTreatyDetails"]
            if type(v) is JsonArray:
                r = [TextEntries.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "taxTreatyDetails", drift)
            self.tax_treaty_details = v
        else:
            n -= 1
            self.tax_treaty_details = UNSET
        if "AssociatedPersons" in src:
            v = src["AssociatedPersons"]
            if type(v) is JsonArray:
                r = [AnyMap.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "AssociatedPersons", drift)
            self.associated_persons = v
        else:
            n -= 1
            self.associated_persons = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
