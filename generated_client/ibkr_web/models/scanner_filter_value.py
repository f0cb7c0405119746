# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_number, as_one_of, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ScannerFilterValue(RequestModel):
    """One filter with its value."""

    _keys: ClassVar[Mapping[str, str]] = {"code": "code", "value": "value"}

    code: str
    """Code of the filter."""
    value: bool | float | str
    """The value, in the form the filter needs."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import NUMBER, TEXT, TRUTH, Either

        return Rules({"code": TEXT, "value": Either(TEXT, NUMBER, TRUTH)}, needs=("code", "value"))

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
