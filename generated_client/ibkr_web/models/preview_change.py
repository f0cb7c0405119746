# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 e45cc9a994c3edf3a7b3917608dac19d1f0093778b18364207466b62bc959c09; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PreviewChange(Model):
    """One figure now, its change, and after the order. Text with thousands separators."""

    _keys: ClassVar[Mapping[str, str]] = {"current": "current", "change": "change", "after": "after"}

    current: str | None = None
    """The figure now."""
    change: str | None = None
    """What the order changes."""
    after: str | None = None
    """The figure after the order."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_current, v_change, v_after = values
        if type(v_current) is not str:
            if v_current is None:
                n -= 1
            else:
                n = -1
                v_current = as_text(v_current, src, "current", drift)
        self.current = v_current
        if type(v_change) is not str:
            if v_change is None:
                n -= 1
            else:
                n = -1
                v_change = as_text(v_change, src, "change", drift)
        self.change = v_change
        if type(v_after) is not str:
            if v_after is None:
                n -= 1
            else:
                n = -1
                v_after = as_text(v_after, src, "after", drift)
        self.after = v_after
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(PreviewChange)
