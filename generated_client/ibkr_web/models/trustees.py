# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 3d8ddaa3674b31a8a8d831b51e4cac532e29e0e3154e73a0cb4d03a200af5f39; do not edit.
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

    from .trustee_entity import TrusteeEntity
    from .trustee_individual import TrusteeIndividual


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class Trustees(RequestModel):
    """Trustees of a trust."""

    _keys: ClassVar[Mapping[str, str]] = {"individuals": "individuals", "entities": "entities"}

    individuals: list[TrusteeIndividual] | Unset = UNSET
    """People."""
    entities: list[TrusteeEntity] | Unset = UNSET
    """Organisations."""

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
