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

    from .associated_individual import AssociatedIndividual
    from .legal_entity import LegalEntity


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RelatedParties(RequestModel):
    """People and organisations in one role."""

    _keys: ClassVar[Mapping[str, str]] = {"individual": "individual", "legalEntity": "legal_entity"}

    individual: list[AssociatedIndividual] | Unset = UNSET
    """People in the role, one row each."""
    legal_entity: list[LegalEntity] | Unset = UNSET
    """Organisations in the role, one row each."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import Items

        from .associated_individual import AssociatedIndividual
        from .legal_entity import LegalEntity

        return Rules({"individual": Items(Object(AssociatedIndividual)), "legalEntity": Items(Object(LegalEntity))})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .associated_individual import AssociatedIndividual
        from .legal_entity import LegalEntity

        self = new(cls)
        n: int = 2
        v: Any
        r: Any
        if "individual" in src:
            v = src["individual"]
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
                v = no_list(v, src, "individual", drift)
            self.individual = v
        else:
            n -= 1
            self.individual = UNSET
        if "legalEntity" in src:
            v = src["legalEntity"]
            if type(v) is JsonArray:
                r = [LegalEntity.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "legalEntity", drift)
            self.legal_entity = v
        else:
            n -= 1
            self.legal_entity = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
