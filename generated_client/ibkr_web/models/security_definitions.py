# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

from .security_definition import SecurityDefinition

if TYPE_CHECKING:
    from typing import Self

_READ_SECURITY_DEFINITION = SecurityDefinition.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SecurityDefinitions(Model):
    """Definitions of instruments."""

    _keys: ClassVar[Mapping[str, str]] = {"secdef": "secdef"}

    secdef: list[SecurityDefinition] | None = None
    """One entry an instrument, in no promised order."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 1
        r: Any
        v_secdef = src.get("secdef")
        if type(v_secdef) is JsonArray:
            r = [
                _READ_SECURITY_DEFINITION(i, drift)
                for i in v_secdef
                if type(i) is JsonObject or odd_item(i, v_secdef, drift)
            ]
            if len(r) != len(v_secdef):
                n = -1
            v_secdef = r
        else:
            if v_secdef is None:
                n -= 1
            else:
                n = -1
                v_secdef = no_list(v_secdef, src, "secdef", drift)
        self.secdef = v_secdef
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
