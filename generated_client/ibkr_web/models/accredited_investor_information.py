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
class AccreditedInvestorInformation(RequestModel):
    """Five questions that tell whether an investor is accredited. The form has their texts."""

    _keys: ClassVar[Mapping[str, str]] = {"q1": "q1", "q2": "q2", "q3": "q3", "q4": "q4", "q5": "q5"}

    q1: bool | Unset = UNSET
    """Answer to the first question."""
    q2: bool | Unset = UNSET
    """Answer to the second question."""
    q3: bool | Unset = UNSET
    """Answer to the third question."""
    q4: bool | Unset = UNSET
    """Answer to the fourth question."""
    q5: bool | Unset = UNSET
    """Answer to the fifth question."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TRUTH

        return Rules({"q1": TRUTH, "q2": TRUTH, "q3": TRUTH, "q4": TRUTH, "q5": TRUTH})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 5
        v: Any
        if "q1" in src:
            v = src["q1"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "q1", drift)
            self.q1 = v
        else:
            n -= 1
            self.q1 = UNSET
        if "q2" in src:
            v = src["q2"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "q2", drift)
            self.q2 = v
        else:
            n -= 1
            self.q2 = UNSET
        if "q3" in src:
            v = src["q3"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "q3", drift)
            self.q3 = v
        else:
            n -= 1
            self.q3 = UNSET
        if "q4" in src:
            v = src["q4"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "q4", drift)
            self.q4 = v
        else:
            n -= 1
            self.q4 = UNSET
        if "q5" in src:
            v = src["q5"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "q5", drift)
            self.q5 = v
        else:
            n -= 1
            self.q5 = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
