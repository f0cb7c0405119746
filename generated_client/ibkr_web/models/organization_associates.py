# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .associated_entity import AssociatedEntity
    from .associated_individual import AssociatedIndividual


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OrganizationAssociates(RequestModel):
    """People and organisations behind an organisation."""

    _keys: ClassVar[Mapping[str, str]] = {
        "associatedIndividuals": "associated_individuals",
        "associatedEntities": "associated_entities",
    }

    associated_individuals: list[AssociatedIndividual] | Unset = UNSET
    """People behind the organisation, one row each."""
    associated_entities: list[AssociatedEntity] | Unset = UNSET
    """Organisations behind the organisation, one row each."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import Items

        from .associated_entity import AssociatedEntity
        from .associated_individual import AssociatedIndividual

        return Rules(
            {
                "associatedIndividuals": Items(Object(AssociatedIndividual)),
                "associatedEntities": Items(Object(AssociatedEntity)),
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .associated_entity import AssociatedEntity
        from .associated_individual import AssociatedIndividual

        self = new(cls)
        n: int = 2
        v: Any
        r: Any
        if "associatedIndividuals" in src:
            v = src["associatedIndividuals"]
            if type(v) is JsonArray:
                r = [
                    AssociatedIndividual.from_object(i, drift)
                    for i in v
                    if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "associatedIndividuals", drift)
            self.associated_individuals = v
        else:
            n -= 1
            self.associated_individuals = UNSET
        if "associatedEntities" in src:
            v = src["associatedEntities"]
            if type(v) is JsonArray:
                r = [
                    AssociatedEntity.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "associatedEntities", drift)
            self.associated_entities = v
        else:
            n -= 1
            self.associated_entities = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
