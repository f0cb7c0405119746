# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SelfRegulatedMembership(RequestModel):
    """Memberships in exchanges and self-regulating organisations."""

    _keys: ClassVar[Mapping[str, str]] = {"exchanges": "exchanges", "organizations": "organizations"}

    exchanges: str | Unset = UNSET
    """Codes of the exchanges that it is a member of."""
    organizations: str | Unset = UNSET
    """Names of the exchanges and organisations."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT

        return Rules({"exchanges": TEXT, "organizations": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        v: Any
        if "exchanges" in src:
            v = src["exchanges"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "exchanges", drift)
            self.exchanges = v
        else:
            n -= 1
            self.exchanges = UNSET
        if "organizations" in src:
            v = src["organizations"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "organizations", drift)
            self.organizations = v
        else:
            n -= 1
            self.organizations = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
