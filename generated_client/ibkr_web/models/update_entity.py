# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_int, as_object, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .application_document import ApplicationDocument
    from .entity_role import EntityRole
    from .individual import Individual
    from .legal_entity import LegalEntity
    from .organization_change import OrganizationChange
    from .trust_change import TrustChange


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateEntity(RequestModel):
    """A holder to change."""

    _keys: ClassVar[Mapping[str, str]] = {
        "addRelationships": "add_relationships",
        "deleteRelationships": "delete_relationships",
        "individual": "individual",
        "legalEntity": "legal_entity",
        "trust": "trust",
        "organization": "organization",
        "documents": "documents",
        "ibEntityId": "ib_entity_id",
    }

    add_relationships: list[EntityRole] | Unset = UNSET
    """Roles to add."""
    delete_relationships: list[EntityRole] | Unset = UNSET
    """Roles to remove."""
    individual: Individual | Unset = UNSET
    """The holder, where it is a person."""
    legal_entity: LegalEntity | Unset = UNSET
    """The holder, where it is an organisation."""
    trust: TrustChange | Unset = UNSET
    """New details of a trust."""
    organization: OrganizationChange | Unset = UNSET
    """New details of an organisation."""
    documents: list[ApplicationDocument] | Unset = UNSET
    """Signed documents."""
    ib_entity_id: int | Unset = UNSET
    """The broker's id of the holder."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import Items, Whole

        from .application_document import ApplicationDocument
        from .entity_role import EntityRole
        from .individual import Individual
        from .legal_entity import LegalEntity
        from .organization_change import OrganizationChange
        from .trust_change import TrustChange

        return Rules(
            {
                "addRelationships": Items(Object(EntityRole)),
                "deleteRelationships": Items(Object(EntityRole)),
                "individual": Object(Individual),
                "legalEntity": Object(LegalEntity),
                "trust": Object(TrustChange),
                "organization": Object(OrganizationChange),
                "documents": Items(Object(ApplicationDocument)),
                "ibEntityId": Whole(),
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .application_document import ApplicationDocument
        from .entity_role import EntityRole
        from .individual import Individual
        from .legal_entity import LegalEntity
        from .organization_change import OrganizationChange
        from .trust_change import TrustChange

        self = new(cls)
        n: int = 8
        v: Any
        r: Any
        if "addRelationships" in src:
            v = src["addRelationships"]
            if type(v) is JsonArray:
                r = [EntityRole.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "addRelationships", drift)
            self.add_relationships = v
        else:
            n -= 1
            self.add_relationships = UNSET
        if "deleteRelationships" in src:
            v = src["deleteRelationships"]
            if type(v) is JsonArray:
                r = [EntityRole.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "deleteRelationships", drift)
            self.delete_relationships = v
        else:
            n -= 1
            self.delete_relationships = UNSET
        if "individual" in src:
            v = src["individual"]
            if type(v) is JsonObject:
                v = Individual.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "individual", drift)
            self.individual = v
        else:
            n -= 1
            self.individual = UNSET
        if "legalEntity" in src:
            v = src["legalEntity"]
            if type(v) is JsonObject:
                v = LegalEntity.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "legalEntity", drift)
            self.legal_entity = v
        else:
            n -= 1
            self.legal_entity = UNSET
        if "trust" in src:
            v = src["trust"]
            if type(v) is JsonObject:
                v = TrustChange.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "trust", drift)
            self.trust = v
        else:
            n -= 1
            self.trust = UNSET
        if "organization" in src:
            v = src["organization"]
            if type(v) is JsonObject:
                v = OrganizationChange.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "organization", drift)
            self.organization = v
        else:
            n -= 1
            self.organization = UNSET
        if "documents" in src:
            v = src["documents"]
            if type(v) is JsonArray:
                r = [
                    ApplicationDocument.from_object(i, drift)
                    for i in v
                    if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "documents", drift)
            self.documents = v
        else:
            n -= 1
            self.documents = UNSET
        if "ibEntityId" in src:
            v = src["ibEntityId"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "ibEntityId", drift)
            self.ib_entity_id = v
        else:
            n -= 1
            self.ib_entity_id = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
