# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_object
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

from .report_data import ReportData

if TYPE_CHECKING:
    from typing import Self

_READ_REPORT_DATA = ReportData.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class Report(Model):
    """A report."""

    _keys: ClassVar[Mapping[str, str]] = {"data": "data"}

    data: ReportData | None = None
    """The document and how it is packed."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 1
        v_data = src.get("data")
        if type(v_data) is JsonObject:
            v_data = _READ_REPORT_DATA(v_data, drift)
        else:
            if v_data is None:
                n -= 1
            else:
                n = -1
                v_data = as_object(v_data, src, "data", drift)
        self.data = v_data
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
