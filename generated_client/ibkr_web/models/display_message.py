# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DisplayMessage(Model):
    """A message for a person."""

    _keys: ClassVar[Mapping[str, str]] = {"url": "url"}

    url: str | None = None
    """Page that shows it."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 1
        v_url = src.get("url")
        if type(v_url) is not str:
            if v_url is None:
                n -= 1
            else:
                n = -1
                v_url = as_text(v_url, src, "url", drift)
        self.url = v_url
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
