# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_object, no_list, odd_item
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


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AddEntity(RequestModel):
    """A holder to add."""

    _keys: ClassVar[Mapping[str, str]] = {
        "addRelationships": "add_relationships",
        "individual": "individual",
        "legalEntity": "legal_entity",
        "documents": "documents",
    }

    add_relationships: list[EntityRole] | Unset = UNSET
    """Roles to add."""
    individual: Individual | Unset = UNSET
    """The holder, where it is a person."""
    legal_entity: LegalEntity | Unset = UNSET
    """The holder, where it is an organisation."""
    documents: list[ApplicationDocument] | Unset = UNSET
    """Signed documents."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import Items

        from .application_document import ApplicationDocument
        from .entity_role import EntityRole
        from .individual import Individual
        from .legal_entity import LegalEntity

        return Rules(
            {
                "addRelationships": Items(Object(EntityRole)),
                "individual": Object(Individual),
                "legalEntity": Object(LegalEntity),
                "documents": Items(Object(ApplicationDocument)),
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .application_document import ApplicationDocument
        from .entity_role import EntityRole
        from .individual import Individual
        from .legal_entity import LegalEntity

        self = new(cls)
        n: int = 4
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
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
