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
class CommissionConfig(RequestModel):
    """How commissions are charged."""

    _keys: ClassVar[Mapping[str, str]] = {"style": "style", "type": "type_"}

    style: str | Unset = UNSET
    """`Bundled` or `Unbundled`."""
    type_: str | Unset = UNSET
    """`Commodities` or `Securities`."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT

        return Rules({"style": TEXT, "type": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        v: Any
        if "style" in src:
            v = src["style"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "style", drift)
            self.style = v
        else:
            n -= 1
            self.style = UNSET
        if "type" in src:
            v = src["type"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "type", drift)
            self.type_ = v
        else:
            n -= 1
            self.type_ = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
