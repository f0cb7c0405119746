# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_bool, as_object, as_text, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .administrator import Administrator
    from .administrator_contact import AdministratorContact
    from .organization_purpose import OrganizationPurpose
    from .primary_contributor import PrimaryContributor


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AccountSupport(RequestModel):
    """What an organisation does and who funds and administers it."""

    _keys: ClassVar[Mapping[str, str]] = {
        "businessDescription": "business_description",
        "primaryContributor": "primary_contributor",
        "administrator": "administrator",
        "administratorContactPerson": "administrator_contact_person",
        "ownersResideUS": "owners_reside_us",
        "solicitOwnersResideUS": "solicit_owners_reside_us",
        "acceptOwnersResideUS": "accept_owners_reside_us",
        "type": "type_",
    }

    business_description: str | Unset = UNSET
    """What the business does."""
    primary_contributor: PrimaryContributor | Unset = UNSET
    """Who pays in most."""
    administrator: Administrator | Unset = UNSET
    """Who administers."""
    administrator_contact_person: AdministratorContact | Unset = UNSET
    """Who speaks for the administrator."""
    owners_reside_us: bool | Unset = UNSET
    """Whether owners live in the United States."""
    solicit_owners_reside_us: bool | Unset = UNSET
    """Whether owners in the United States are looked for."""
    accept_owners_reside_us: bool | Unset = UNSET
    """Whether owners in the United States are accepted."""
    type_: OrganizationPurpose | str | Unset = UNSET
    """What the organisation does."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, TRUTH

        from .administrator import Administrator
        from .administrator_contact import AdministratorContact
        from .primary_contributor import PrimaryContributor

        return Rules(
            {
                "businessDescription": TEXT,
                "primaryContributor": Object(PrimaryContributor),
                "administrator": Object(Administrator),
                "administratorContactPerson": Object(AdministratorContact),
                "ownersResideUS": TRUTH,
                "solicitOwnersResideUS": TRUTH,
                "acceptOwnersResideUS": TRUTH,
                "type": TEXT,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .administrator import Administrator
        from .administrator_contact import AdministratorContact
        from .organization_purpose import OrganizationPurpose
        from .primary_contributor import PrimaryContributor

        self = new(cls)
        n: int = 8
        v: Any
        if "businessDescription" in src:
            v = src["businessDescription"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "businessDescription", drift)
            self.business_description = v
        else:
            n -= 1
            self.business_description = UNSET
        if "primaryContributor" in src:
            v = src["primaryContributor"]
            if type(v) is JsonObject:
                v = PrimaryContributor.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "primaryContributor", drift)
            self.primary_contributor = v
        else:
            n -= 1
            self.primary_contributor = UNSET
        if "administrator" in src:
            v = src["administrator"]
            if type(v) is JsonObject:
                v = Administrator.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "administrator", drift)
            self.administrator = v
        else:
            n -= 1
            self.administrator = UNSET
        if "administratorContactPerson" in src:
            v = src["administratorContactPerson"]
            if type(v) is JsonObject:
                v = AdministratorContact.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "administratorContactPerson", drift)
            self.administrator_contact_person = v
        else:
            n -= 1
            self.administrator_contact_person = UNSET
        if "ownersResideUS" in src:
            v = src["ownersResideUS"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "ownersResideUS", drift)
            self.owners_reside_us = v
        else:
            n -= 1
            self.owners_reside_us = UNSET
        if "solicitOwnersResideUS" in src:
            v = src["solicitOwnersResideUS"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "solicitOwnersResideUS", drift)
            self.solicit_owners_reside_us = v
        else:
            n -= 1
            self.solicit_owners_reside_us = UNSET
        if "acceptOwnersResideUS" in src:
            v = src["acceptOwnersResideUS"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "acceptOwnersResideUS", drift)
            self.accept_owners_reside_us = v
        else:
            n -= 1
            self.accept_owners_reside_us = UNSET
        if "type" in src:
            v = src["type"]
            if type(v) is str:
                v = members(OrganizationPurpose).get(v) or str_member(OrganizationPurpose, v, src, "type", drift)
            else:
                n = -1
                v = str_member(OrganizationPurpose, v, src, "type", drift)
            self.type_ = v
        else:
            n -= 1
            self.type_ = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
