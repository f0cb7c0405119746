# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DeleteEntity(RequestModel):
    """A holder to remove."""

    _keys: ClassVar[Mapping[str, str]] = {"ibEntityId": "ib_entity_id"}

    ib_entity_id: int | Unset = UNSET
    """The broker's id of the holder."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import Whole

        return Rules({"ibEntityId": Whole()})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 1
        v: Any
        if "ibEntityId" in src:
            v = src["ibEntityId"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "ibEntityId", drift)
            self.ib_entity_id = v
        else:
            n -= 1
            self.ib_entity_id = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
