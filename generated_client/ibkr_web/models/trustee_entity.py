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

    from .individual import Individual
    from .legal_entity import LegalEntity


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TrusteeEntity(RequestModel):
    """An organisation as trustee, with its employees."""

    _keys: ClassVar[Mapping[str, str]] = {"legalEntity": "legal_entity", "employees": "employees"}

    legal_entity: LegalEntity | Unset = UNSET
    """Organisation that is the trustee."""
    employees: list[Individual] | Unset = UNSET
    """Employees who act for it."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import Items

        from .individual import Individual
        from .legal_entity import LegalEntity

        return Rules({"legalEntity": Object(LegalEntity), "employees": Items(Object(Individual))})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .individual import Individual
        from .legal_entity import LegalEntity

        self = new(cls)
        n: int = 2
        v: Any
        r: Any
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
        if "employees" in src:
            v = src["employees"]
            if type(v) is JsonArray:
                r = [Individual.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "employees", drift)
            self.employees = v
        else:
            n -= 1
            self.employees = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
