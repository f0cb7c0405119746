# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RepresentativeDetail(RequestModel):
    """A representative and the share."""

    _keys: ClassVar[Mapping[str, str]] = {"representativeId": "representative_id", "percentage": "percentage"}

    representative_id: str | Unset = UNSET
    """Which representative is meant, as the broker numbers them."""
    percentage: int | Unset = UNSET
    """Share in percent."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT, Whole

        return Rules({"representativeId": TEXT, "percentage": Whole()})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        v: Any
        if "representativeId" in src:
            v = src["representativeId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "representativeId", drift)
            self.representative_id = v
        else:
            n -= 1
            self.representative_id = UNSET
        if "percentage" in src:
            v = src["percentage"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "percentage", drift)
            self.percentage = v
        else:
            n -= 1
            self.percentage = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
