# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SsoBrowserSession(Model):
    """A session of a user in a browser."""

    _keys: ClassVar[Mapping[str, str]] = {"url": "url", "active": "active"}

    url: str
    """Address to open in the browser, where the user is signed in. The published schema requires `access_token`
    instead, which it does not declare."""
    active: bool | None = None
    """Whether the session is in force."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_url, v_active = values
        if type(v_url) is not str:
            n = -1
            v_url = as_text(v_url, src, "url", drift)
            if v_url is None:
                missing(src, "url", drift, "text")
        self.url = v_url
        if type(v_active) is not bool:
            if v_active is None:
                n -= 1
            else:
                n = -1
                v_active = as_bool(v_active, src, "active", drift)
        self.active = v_active
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(SsoBrowserSession)
