# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 8e3fb233641a0e652d19b3b6593ef70b40938cdb184a9968a100b5c6bca8d3f7; do not edit.
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
