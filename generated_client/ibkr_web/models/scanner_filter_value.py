# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 3d8ddaa3674b31a8a8d831b51e4cac532e29e0e3154e73a0cb4d03a200af5f39; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_number, as_one_of, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ScannerFilterValue(RequestModel):
    """One filter with its value."""

    _keys: ClassVar[Mapping[str, str]] = {"code": "code", "value": "value"}

    code: str
    """Code of the filter."""
    value: bool | float | str
    """The value, in the form the filter needs."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        v: Any
        v = src.get("code")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "code", drift)
            if v is None:
                missing(src, "code", drift, "text")
        self.code = v
        v = src.get("value")
        if type(v) is not bool and type(v) is not float and type(v) is not int and type(v) is not str:
            n = -1
            v = as_one_of(v, src, "value", drift, "a truth value or a number or text", as_bool, as_number, as_text)
            if v is None:
                missing(src, "value", drift, "a truth value or a number or text")
        self.value = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
