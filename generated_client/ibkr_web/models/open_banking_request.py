# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_object, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .plaid_options import PlaidOptions


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OpenBankingRequest(RequestModel):
    """A payment by open banking."""

    _keys: ClassVar[Mapping[str, str]] = {"serviceProvider": "service_provider", "plaidOptions": "plaid_options"}

    service_provider: str
    """Who carries it out. `PLAID` is the only one."""
    plaid_options: PlaidOptions | Unset = UNSET
    """How the service shows itself to the user."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import SOME_TEXT

        from .plaid_options import PlaidOptions

        return Rules({"serviceProvider": SOME_TEXT, "plaidOptions": Object(PlaidOptions)}, needs=("serviceProvider",))

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .plaid_options import PlaidOptions

        self = new(cls)
        n: int = 2
        v: Any
        v = src.get("serviceProvider")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "serviceProvider", drift)
            if v is None:
                missing(src, "serviceProvider", drift, "text")
        self.service_provider = v
        if "plaidOptions" in src:
            v = src["plaidOptions"]
            if type(v) is JsonObject:
                v = PlaidOptions.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "plaidOptions", drift)
            self.plaid_options = v
        else:
            n -= 1
            self.plaid_options = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
