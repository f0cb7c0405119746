# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_object, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .any_map import AnyMap

if TYPE_CHECKING:
    from typing import Self

_READ_ANY_MAP = AnyMap.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OpenBankingState(Model):
    """State of a payment by open banking."""

    _keys: ClassVar[Mapping[str, str]] = {
        "serviceProvider": "service_provider",
        "providerResponse": "provider_response",
    }

    service_provider: str | None = None
    """Who carries it out."""
    provider_response: AnyMap | None = None
    """What that service says, such as an address for the user to open."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_service_provider, v_provider_response = values
        if type(v_service_provider) is not str:
            if v_service_provider is None:
                n -= 1
            else:
                n = -1
                v_service_provider = as_text(v_service_provider, src, "serviceProvider", drift)
        self.service_provider = v_service_provider
        if type(v_provider_response) is JsonObject:
            v_provider_response = _READ_ANY_MAP(v_provider_response, drift)
        else:
            if v_provider_response is None:
                n -= 1
            else:
                n = -1
                v_provider_response = as_object(v_provider_response, src, "providerResponse", drift)
        self.provider_response = v_provider_response
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(OpenBankingState)
