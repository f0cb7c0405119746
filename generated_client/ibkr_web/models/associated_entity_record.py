# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_int, as_object, as_text, no_list, odd_item, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new, says_the_same

from .associated_person import AssociatedPerson
from .text_map import TextMap

if TYPE_CHECKING:
    from typing import Self

_READ_ASSOCIATED_PERSON = AssociatedPerson.from_object
_READ_TEXT_MAP = TextMap.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AssociatedEntityRecord(Model):
    """An organisation of an account, as stored."""

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

    entity_id: int | None = None
    """The broker's id of the holder."""
    external_code: str | None = None
    """The caller's own id."""
    name: str | None = None
    """As it stands in official papers."""
    email: str | None = None
    """Mail address."""
    organization_country: str | None = None
    """Country of the organisation."""
    phones: TextMap | None = None
    """Telephone numbers by kind."""
    residence: TextMap | None = None
    """Where the organisation resides, by part of the address."""
    mailing: TextMap | None = None
    """Address for letters."""
    associations: list[str | None] | None = None
    """What it is in the account."""
    identity_documents: list[TextMap] | None = None
    """Documents that identify it."""
    tax_treaty_details: list[TextMap] | None = None
    """Tax treaties that apply to the organisation, one row each."""
    associated_persons: list[AssociatedPerson] | None = None
    """People of it. Spelt with a capital letter."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 12
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 12 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_entity_id,
            v_external_code,
            v_name,
            v_email,
            v_organization_country,
            v_phones,
            v_residence,
            v_mailing,
            v_associations,
            v_identity_documents,
            v_tax_treaty_details,
            v_associated_persons,
        ) = values
        if type(v_entity_id) is not int:
            if v_entity_id is None:
                n -= 1
            else:
                n = -1
                v_entity_id = as_int(v_entity_id, src, "entityId", drift)
        self.entity_id = v_entity_id
        if type(v_external_code) is not str:
            if v_external_code is None:
                n -= 1
            else:
                n = -1
                v_external_code = as_text(v_external_code, src, "externalCode", drift)
        self.external_code = v_external_code
        if type(v_name) is not str:
            if v_name is None:
                n -= 1
            else:
                n = -1
                v_name = as_text(v_name, src, "name", drift)
        self.name = v_name
        if type(v_email) is not str:
            if v_email is None:
                n -= 1
            else:
                n = -1
                v_email = as_text(v_email, src, "email", drift)
        self.email = v_email
        if type(v_organization_country) is not str:
            if v_organization_country is None:
                n -= 1
            else:
                n = -1
                v_organization_country = as_text(v_organization_country, src, "organizationCountry", drift)
        self.organization_country = v_organization_country
        if type(v_phones) is JsonObject:
            v_phones = _READ_TEXT_MAP(v_phones, drift)
        else:
            if v_phones is None:
                n -= 1
            else:
                n = -1
                v_phones = as_object(v_phones, src, "phones", drift)
        self.phones = v_phones
        if type(v_residence) is JsonObject:
            v_residence = _READ_TEXT_MAP(v_residence, drift)
        else:
            if v_residence is None:
                n -= 1
            else:
                n = -1
                v_residence = as_object(v_residence, src, "residence", drift)
        self.residence = v_residence
        if type(v_mailing) is JsonObject:
            v_mailing = _READ_TEXT_MAP(v_mailing, drift)
        else:
            if v_mailing is None:
                n -= 1
            else:
                n = -1
                v_mailing = as_object(v_mailing, src, "mailing", drift)
        self.mailing = v_mailing
        if type(v_associations) is JsonArray:
            r = read_items(v_associations, as_text, True, drift)
            if not says_the_same(r, v_associations):
                n = -1
            v_associations = r
        else:
            if v_associations is None:
                n -= 1
            else:
                n = -1
                v_associations = no_list(v_associations, src, "associations", drift)
        self.associations = v_associations
        if type(v_identity_documents) is JsonArray:
            r = [
                _READ_TEXT_MAP(i, drift)
                for i in v_identity_documents
                if type(i) is JsonObject or odd_item(i, v_identity_documents, drift)
            ]
            if len(r) != len(v_identity_documents):
                n = -1
            v_identity_documents = r
        else:
            if v_identity_documents is None:
                n -= 1
            else:
                n = -1
                v_identity_documents = no_list(v_identity_documents, src, "identityDocuments", drift)
        self.identity_documents = v_identity_documents
        if type(v_tax_treaty_details) is JsonArray:
            r = [
                _READ_TEXT_MAP(i, drift)
                for i in v_tax_treaty_details
                if type(i) is JsonObject or odd_item(i, v_tax_treaty_details, drift)
            ]
            if len(r) != len(v_tax_treaty_details):
                n = -1
            v_tax_treaty_details = r
        else:
            if v_tax_treaty_details is None:
                n -= 1
            else:
                n = -1
                v_tax_treaty_details = no_list(v_tax_treaty_details, src, "taxTreatyDetails", drift)
        self.tax_treaty_details = v_tax_treaty_details
        if type(v_associated_persons) is JsonArray:
            r = [
                _READ_ASSOCIATED_PERSON(i, drift)
                for i in v_associated_persons
                if type(i) is JsonObject or odd_item(i, v_associated_persons, drift)
            ]
            if len(r) != len(v_associated_persons):
                n = -1
            v_associated_persons = r
        else:
            if v_associated_persons is None:
                n -= 1
            else:
                n = -1
                v_associated_persons = no_list(v_associated_persons, src, "AssociatedPersons", drift)
        self.associated_persons = v_associated_persons
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AssociatedEntityRecord)
