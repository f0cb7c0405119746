# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_object
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .allocation_profile import AllocationProfile


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OrderPayload(RequestModel):
    """Extra instructions of advisors."""

    _keys: ClassVar[Mapping[str, str]] = {"allocation_profile": "allocation_profile"}

    allocation_profile: AllocationProfile | Unset = UNSET
    """How the order is divided among accounts."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules

        from .allocation_profile import AllocationProfile

        return Rules({"allocation_profile": Object(AllocationProfile)})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .allocation_profile import AllocationProfile

        self = new(cls)
        n: int = 1
        v: Any
        if "allocation_profile" in src:
            v = src["allocation_profile"]
            if type(v) is JsonObject:
                v = AllocationProfile.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "allocation_profile", drift)
            self.allocation_profile = v
        else:
            n -= 1
            self.allocation_profile = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
