# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SessionInitRequest(RequestModel):
    """How to open the brokerage session."""

    _keys: ClassVar[Mapping[str, str]] = {"publish": "publish", "compete": "compete"}

    publish: bool | Unset = UNSET
    """Always true. With false the broker fails with a 500."""
    compete: bool | Unset = UNSET
    """True takes the brokerage session away from another login of the same user; false leaves it there."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TRUTH, Truth

        return Rules({"publish": Truth(True), "compete": TRUTH})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        v: Any
        if "publish" in src:
            v = src["publish"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "publish", drift)
            self.publish = v
        else:
            n -= 1
            self.publish = UNSET
        if "compete" in src:
            v = src["compete"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "compete", drift)
            self.compete = v
        else:
            n -= 1
            self.compete = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
