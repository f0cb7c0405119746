# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_text, missing, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .algo_parameter import AlgoParameter

if TYPE_CHECKING:
    from typing import Self

_READ_ALGO_PARAMETER = AlgoParameter.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class Algo(Model):
    """One algorithm."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "parameters": "parameters",
    }

    id: str
    """Id, for `strategy` in a ticket."""
    name: str | None = None
    """Name for people; tickets take the `id`."""
    description: str | None = None
    """What it does, with `addDescription`."""
    parameters: list[AlgoParameter] | None = None
    """Parameters, with `addParams`."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 4
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 4 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_id, v_name, v_description, v_parameters = values
        if type(v_id) is not str:
            n = -1
            v_id = as_text(v_id, src, "id", drift)
            if v_id is None:
                missing(src, "id", drift, "text")
        self.id = v_id
        if type(v_name) is not str:
            if v_name is None:
                n -= 1
            else:
                n = -1
                v_name = as_text(v_name, src, "name", drift)
        self.name = v_name
        if type(v_description) is not str:
            if v_description is None:
                n -= 1
            else:
                n = -1
                v_description = as_text(v_description, src, "description", drift)
        self.description = v_description
        if type(v_parameters) is JsonArray:
            r = [
                _READ_ALGO_PARAMETER(i, drift)
                for i in v_parameters
                if type(i) is JsonObject or odd_item(i, v_parameters, drift)
            ]
            if len(r) != len(v_parameters):
                n = -1
            v_parameters = r
        else:
            if v_parameters is None:
                n -= 1
            else:
                n = -1
                v_parameters = no_list(v_parameters, src, "parameters", drift)
        self.parameters = v_parameters
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(Algo)
