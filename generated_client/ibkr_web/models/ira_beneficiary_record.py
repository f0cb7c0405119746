# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_number, as_object, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .text_map import TextMap

if TYPE_CHECKING:
    from typing import Self

_READ_TEXT_MAP = TextMap.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IraBeneficiaryRecord(Model):
    """A person who inherits a retirement account."""

    _keys: ClassVar[Mapping[str, str]] = {
        "firstName": "first_name",
        "lastName": "last_name",
        "dateOfBirth": "date_of_birth",
        "type": "type_",
        "identification": "identification",
        "location": "location",
        "relationship": "relationship",
        "ownership": "ownership",
        "perStripes": "per_stripes",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"first_name", "last_name"})

    first_name: str | None = None
    """Given name."""
    last_name: str | None = None
    """Family name."""
    date_of_birth: str | None = None
    """Day when the person was born."""
    type_: str | None = None
    """Primary or contingent."""
    identification: TextMap | None = None
    """Documents of identity."""
    location: TextMap | None = None
    """Address of the person who inherits."""
    relationship: str | None = None
    """Relationship to the owner."""
    ownership: float | None = None
    """Share in percent."""
    per_stripes: str | None = None
    """Whether the share passes on to descendants. Spelt so by the broker."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 9
        try:
            values: Any = _members(src) if len(src) >= 9 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_first_name,
            v_last_name,
            v_date_of_birth,
            v_type_,
            v_identification,
            v_location,
            v_relationship,
            v_ownership,
            v_per_stripes,
        ) = values
        if type(v_first_name) is not str:
            if v_first_name is None:
                n -= 1
            else:
                n = -1
                v_first_name = as_text(v_first_name, src, "firstName", drift)
        self.first_name = v_first_name
        if type(v_last_name) is not str:
            if v_last_name is None:
                n -= 1
            else:
                n = -1
                v_last_name = as_text(v_last_name, src, "lastName", drift)
        self.last_name = v_last_name
        if type(v_date_of_birth) is not str:
            if v_date_of_birth is None:
                n -= 1
            else:
                n = -1
                v_date_of_birth = as_text(v_date_of_birth, src, "dateOfBirth", drift)
        self.date_of_birth = v_date_of_birth
        if type(v_type_) is not str:
            if v_type_ is None:
                n -= 1
            else:
                n = -1
                v_type_ = as_text(v_type_, src, "type", drift)
        self.type_ = v_type_
        if type(v_identification) is JsonObject:
            v_identification = _READ_TEXT_MAP(v_identification, drift)
        else:
            if v_identification is None:
                n -= 1
            else:
                n = -1
                v_identification = as_object(v_identification, src, "identification", drift)
        self.identification = v_identification
        if type(v_location) is JsonObject:
            v_location = _READ_TEXT_MAP(v_location, drift)
        else:
            if v_location is None:
                n -= 1
            else:
                n = -1
                v_location = as_object(v_location, src, "location", drift)
        self.location = v_location
        if type(v_relationship) is not str:
            if v_relationship is None:
                n -= 1
            else:
                n = -1
                v_relationship = as_text(v_relationship, src, "relationship", drift)
        self.relationship = v_relationship
        if type(v_ownership) is not float and type(v_ownership) is not int:
            if v_ownership is None:
                n -= 1
            else:
                n = -1
                v_ownership = as_number(v_ownership, src, "ownership", drift)
        self.ownership = v_ownership
        if type(v_per_stripes) is not str:
            if v_per_stripes is None:
                n -= 1
            else:
                n = -1
                v_per_stripes = as_text(v_per_stripes, src, "perStripes", drift)
        self.per_stripes = v_per_stripes
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(IraBeneficiaryRecord)
