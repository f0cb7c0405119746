# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_object
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .individual import Individual
    from .legal_entity import LegalEntity


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class Custodian(RequestModel):
    """Custodian of a minor."""

    _keys: ClassVar[Mapping[str, str]] = {
        "individual": "individual",
        "legalEntity": "legal_entity",
        "employee": "employee",
    }

    individual: Individual | Unset = UNSET
    """The custodian, where it is a person."""
    legal_entity: LegalEntity | Unset = UNSET
    """The custodian, where it is an organisation."""
    employee: Individual | Unset = UNSET
    """Employee who acts for the organisation."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules

        from .individual import Individual
        from .legal_entity import LegalEntity

        return Rules(
            {"individual": Object(Individual), "legalEntity": Object(LegalEntity), "employee": Object(Individual)}
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .individual import Individual
        from .legal_entity import LegalEntity

        self = new(cls)
        n: int = 3
        v: Any
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
        if "employee" in src:
            v = src["employee"]
            if type(v) is JsonObject:
                v = Individual.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "employee", drift)
            self.employee = v
        else:
            n -= 1
            self.employee = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
