# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .ira_beneficiary import IraBeneficiary
    from .ira_beneficiary_entity import IraBeneficiaryEntity


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IraBeneficiaries(RequestModel):
    """Who inherits a retirement account."""

    _keys: ClassVar[Mapping[str, str]] = {
        "primaryBeneficiaries": "primary_beneficiaries",
        "primaryBeneficiaryEntities": "primary_beneficiary_entities",
        "contingentBeneficiaries": "contingent_beneficiaries",
        "contingentBeneficiaryEntities": "contingent_beneficiary_entities",
        "spousePrimaryBeneficary": "spouse_primary_beneficary",
        "successor": "successor",
    }

    primary_beneficiaries: list[IraBeneficiary] | Unset = UNSET
    """People who inherit first."""
    primary_beneficiary_entities: list[IraBeneficiaryEntity] | Unset = UNSET
    """Organisations that inherit first."""
    contingent_beneficiaries: list[IraBeneficiary] | Unset = UNSET
    """People who inherit otherwise."""
    contingent_beneficiary_entities: list[IraBeneficiaryEntity] | Unset = UNSET
    """Organisations that inherit otherwise."""
    spouse_primary_beneficary: bool | Unset = UNSET
    """Whether the spouse inherits first. Spelt so by the broker."""
    successor: bool | Unset = UNSET
    """Whether heirs of heirs are named."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TRUTH, Items

        from .ira_beneficiary import IraBeneficiary
        from .ira_beneficiary_entity import IraBeneficiaryEntity

        return Rules(
            {
                "primaryBeneficiaries": Items(Object(IraBeneficiary)),
                "primaryBeneficiaryEntities": Items(Object(IraBeneficiaryEntity)),
                "contingentBeneficiaries": Items(Object(IraBeneficiary)),
                "contingentBeneficiaryEntities": Items(Object(IraBeneficiaryEntity)),
                "spousePrimaryBeneficary": TRUTH,
                "successor": TRUTH,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .ira_beneficiary import IraBeneficiary
        from .ira_beneficiary_entity import IraBeneficiaryEntity

        self = new(cls)
        n: int = 6
        v: Any
        r: Any
        if "primaryBeneficiaries" in src:
            v = src["primaryBeneficiaries"]
            if type(v) is JsonArray:
                r = [IraBeneficiary.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "primaryBeneficiaries", drift)
            self.primary_beneficiaries = v
        else:
            n -= 1
            self.primary_beneficiaries = UNSET
        if "primaryBeneficiaryEntities" in src:
            v = src["primaryBeneficiaryEntities"]
            if type(v) is JsonArray:
                r = [
                    IraBeneficiaryEntity.from_object(i, drift)
                    for i in v
                    if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "primaryBeneficiaryEntities", drift)
            self.primary_beneficiary_entities = v
        else:
            n -= 1
            self.primary_beneficiary_entities = UNSET
        if "contingentBeneficiaries" in src:
            v = src["contingentBeneficiaries"]
            if type(v) is JsonArray:
                r = [IraBeneficiary.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "contingentBeneficiaries", drift)
            self.contingent_beneficiaries = v
        else:
            n -= 1
            self.contingent_beneficiaries = UNSET
        if "contingentBeneficiaryEntities" in src:
            v = src["contingentBeneficiaryEntities"]
            if type(v) is JsonArray:
                r = [
                    IraBeneficiaryEntity.from_object(i, drift)
                    for i in v
                    if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "contingentBeneficiaryEntities", drift)
            self.contingent_beneficiary_entities = v
        else:
            n -= 1
            self.contingent_beneficiary_entities = UNSET
        if "spousePrimaryBeneficary" in src:
            v = src["spousePrimaryBeneficary"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "spousePrimaryBeneficary", drift)
            self.spouse_primary_beneficary = v
        else:
            n -= 1
            self.spouse_primary_beneficary = UNSET
        if "successor" in src:
            v = src["successor"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "successor", drift)
            self.successor = v
        else:
            n -= 1
            self.successor = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
