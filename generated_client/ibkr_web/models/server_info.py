# Written by the generator from the contract; do not edit.
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
class ServerInfo(Model):
    """The broker's server that a session runs on. Both fields are null before the login is complete."""

    _keys: ClassVar[Mapping[str, str]] = {"serverName": "server_name", "serverVersion": "server_version"}

    server_name: str | None = None
    """Name of the broker's server, such as `JifN19053`."""
    server_version: str | None = None
    """Build and date of the server, as text."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_server_name, v_server_version = values
        if type(v_server_name) is not str:
            if v_server_name is None:
                n -= 1
            else:
                n = -1
                v_server_name = as_text(v_server_name, src, "serverName", drift)
        self.server_name = v_server_name
        if type(v_server_version) is not str:
            if v_server_version is None:
                n -= 1
            else:
                n = -1
                v_server_version = as_text(v_server_version, src, "serverVersion", drift)
        self.server_version = v_server_version
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ServerInfo)
