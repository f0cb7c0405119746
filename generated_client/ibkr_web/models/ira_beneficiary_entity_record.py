# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_object, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .text_map import TextMap

if TYPE_CHECKING:
    from typing import Self

_READ_TEXT_MAP = TextMap.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class IraBeneficiaryEntityRecord(Model):
    """An organisation that inherits a retirement account."""

    _keys: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "entityType": "entity_type",
        "type": "type_",
        "location": "location",
        "articleOfWill": "article_of_will",
    }

    name: str | None = None
    """As it stands in official papers."""
    entity_type: str | None = None
    """Kind of organisation."""
    type_: str | None = None
    """Primary or contingent."""
    location: TextMap | None = None
    """Address of the organisation that inherits."""
    article_of_will: str | None = None
    """Article of the will that says so."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 5
        try:
            values: Any = _members(src) if len(src) >= 5 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_name, v_entity_type, v_type_, v_location, v_article_of_will = values
        if type(v_name) is not str:
            if v_name is None:
                n -= 1
            else:
                n = -1
                v_name = as_text(v_name, src, "name", drift)
        self.name = v_name
        if type(v_entity_type) is not str:
            if v_entity_type is None:
                n -= 1
            else:
                n = -1
                v_entity_type = as_text(v_entity_type, src, "entityType", drift)
        self.entity_type = v_entity_type
        if type(v_type_) is not str:
            if v_type_ is None:
                n -= 1
            else:
                n = -1
                v_type_ = as_text(v_type_, src, "type", drift)
        self.type_ = v_type_
        if type(v_location) is JsonObject:
            v_location = _READ_TEXT_MAP(v_location, drift)
        else:
            if v_location is None:
                n -= 1
            else:
                n = -1
                v_location = as_object(v_location, src, "location", drift)
        self.location = v_location
        if type(v_article_of_will) is not str:
            if v_article_of_will is None:
                n -= 1
            else:
                n = -1
                v_article_of_will = as_text(v_article_of_will, src, "articleOfWill", drift)
        self.article_of_will = v_article_of_will
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(IraBeneficiaryEntityRecord)
