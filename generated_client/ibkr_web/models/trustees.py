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

    from .trustee_entity import TrusteeEntity
    from .trustee_individual import TrusteeIndividual


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class Trustees(RequestModel):
    """Trustees of a trust."""

    _keys: ClassVar[Mapping[str, str]] = {"individuals": "individuals", "entities": "entities"}

    individuals: list[TrusteeIndividual] | Unset = UNSET
    """People who are trustees, one row each."""
    entities: list[TrusteeEntity] | Unset = UNSET
    """Organisations that are trustees, one row each."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import Items

        from .trustee_entity import TrusteeEntity
        from .trustee_individual import TrusteeIndividual

        return Rules({"individuals": Items(Object(TrusteeIndividual)), "entities": Items(Object(TrusteeEntity))})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .trustee_entity import TrusteeEntity
        from .trustee_individual import TrusteeIndividual

        self = new(cls)
        n: int = 2
        v: Any
        r: Any
        if "individuals" in src:
            v = src["individuals"]
            if type(v) is JsonArray:
                r = [
                    TrusteeIndividual.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "individuals", drift)
            self.individuals = v
        else:
            n -= 1
            self.individuals = UNSET
        if "entities" in src:
            v = src["entities"]
            if type(v) is JsonArray:
                r = [TrusteeEntity.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "entities", drift)
            self.entities = v
        else:
            n -= 1
            self.entities = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
