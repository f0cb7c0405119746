# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 e45cc9a994c3edf3a7b3917608dac19d1f0093778b18364207466b62bc959c09; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_number, as_one_of, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OrderDefaults(Model):
    """What to fill in at first for one order type. May be empty."""

    _keys: ClassVar[Mapping[str, str]] = {"LP": "lp"}

    lp: float | str | None = None
    """Limit price."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 1
        v_lp = src.get("LP")
        if type(v_lp) is not float and type(v_lp) is not int and type(v_lp) is not str:
            if v_lp is None:
                n -= 1
            else:
                n = -1
                v_lp = as_one_of(v_lp, src, "LP", drift, "a number or text", as_number, as_text)
        self.lp = v_lp
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
