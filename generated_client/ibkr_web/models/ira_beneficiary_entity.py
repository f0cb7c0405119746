# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_number, as_object, as_text, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .address import Address
    from .beneficiary_relationship import BeneficiaryRelationship
    from .holder_title import HolderTitle
    from .individual import Individual


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IraBeneficiaryEntity(RequestModel):
    """An organisation that inherits."""

    _keys: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "address": "address",
        "id": "id",
        "externalId": "external_id",
        "ownershipPercentage": "ownership_percentage",
        "title": "title",
        "relationship": "relationship",
        "executor": "executor",
        "executionDate": "execution_date",
        "articleOfWill": "article_of_will",
        "entityType": "entity_type",
        "charityNumber": "charity_number",
    }

    name: str | Unset = UNSET
    """As it stands in official papers."""
    address: Address | Unset = UNSET
    """Where post reaches it."""
    id: str | Unset = UNSET
    """The caller's own id inside the request."""
    external_id: str | Unset = UNSET
    """The caller's own id, by which other parts of the request refer to it."""
    ownership_percentage: float | Unset = UNSET
    """Share in percent."""
    title: HolderTitle | Unset = UNSET
    """What the person is."""
    relationship: BeneficiaryRelationship | str | Unset = UNSET
    """Relationship to the owner."""
    executor: Individual | Unset = UNSET
    """Executor of the will."""
    execution_date: str | Unset = UNSET
    """Day of the will, `YYYY-MM-DD`."""
    article_of_will: str | Unset = UNSET
    """Article of the will that says so."""
    entity_type: str | Unset = UNSET
    """Kind of organisation: `Trust`, `Estate` or `Charity`."""
    charity_number: str | Unset = UNSET
    """Number of the charity; only of those who inherit first."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import NUMBER, TEXT, Text

        from .address import Address
        from .holder_title import HolderTitle
        from .individual import Individual

        return Rules(
            {
                "name": TEXT,
                "address": Object(Address),
                "id": TEXT,
                "externalId": TEXT,
                "ownershipPercentage": NUMBER,
                "title": Object(HolderTitle),
                "relationship": TEXT,
                "executor": Object(Individual),
                "executionDate": Text(form="date"),
                "articleOfWill": TEXT,
                "entityType": TEXT,
                "charityNumber": TEXT,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .address import Address
        from .beneficiary_relationship import BeneficiaryRelationship
        from .holder_title import HolderTitle
        from .individual import Individual

        self = new(cls)
        n: int = 12
        v: Any
        if "name" in src:
            v = src["name"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "name", drift)
            self.name = v
        else:
            n -= 1
            self.name = UNSET
        if "address" in src:
            v = src["address"]
            if type(v) is JsonObject:
                v = Address.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "address", drift)
            self.address = v
        else:
            n -= 1
            self.address = UNSET
        if "id" in src:
            v = src["id"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "id", drift)
            self.id = v
        else:
            n -= 1
            self.id = UNSET
        if "externalId" in src:
            v = src["externalId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "externalId", drift)
            self.external_id = v
        else:
            n -= 1
            self.external_id = UNSET
        if "ownershipPercentage" in src:
            v = src["ownershipPercentage"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "ownershipPercentage", drift)
            self.ownership_percentage = v
        else:
            n -= 1
            self.ownership_percentage = UNSET
        if "title" in src:
            v = src["title"]
            if type(v) is JsonObject:
                v = HolderTitle.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "title", drift)
            self.title = v
        else:
            n -= 1
            self.title = UNSET
        if "relationship" in src:
            v = src["relationship"]
            if type(v) is str:
                v = members(BeneficiaryRelationship).get(v) or str_member(
                    BeneficiaryRelationship, v, src, "relationship", drift
                )
            else:
                n = -1
                v = str_member(BeneficiaryRelationship, v, src, "relationship", drift)
            self.relationship = v
        else:
            n -= 1
            self.relationship = UNSET
        if "executor" in src:
            v = src["executor"]
            if type(v) is JsonObject:
                v = Individual.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "executor", drift)
            self.executor = v
        else:
            n -= 1
            self.executor = UNSET
        if "executionDate" in src:
            v = src["executionDate"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "executionDate", drift)
            self.execution_date = v
        else:
            n -= 1
            self.execution_date = UNSET
        if "articleOfWill" in src:
            v = src["articleOfWill"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "articleOfWill", drift)
            self.article_of_will = v
        else:
            n -= 1
            self.article_of_will = UNSET
        if "entityType" in src:
            v = src["entityType"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "entityType", drift)
            self.entity_type = v
        else:
            n -= 1
            self.entity_type = UNSET
        if "charityNumber" in src:
            v = src["charityNumber"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "charityNumber", drift)
            self.charity_number = v
        else:
            n -= 1
            self.charity_number = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
