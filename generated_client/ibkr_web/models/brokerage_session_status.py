# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_bool, as_object, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .server_info import ServerInfo

if TYPE_CHECKING:
    from typing import Self

_READ_SERVER_INFO = ServerInfo.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BrokerageSessionStatus(Model):
    """State of the brokerage session. Trading calls work once `established` is true. `connected` without
    `authenticated` means that the session is lost and has to be opened again. A login that signs each request
    (OAuth 1.0a) gets a shorter form with `passed` and without machine and server."""

    _keys: ClassVar[Mapping[str, str]] = {
        "authenticated": "authenticated",
        "established": "established",
        "competing": "competing",
        "connected": "connected",
        "passed": "passed",
        "message": "message",
        "MAC": "mac",
        "serverInfo": "server_info",
        "hardware_info": "hardware_info",
        "fail": "fail",
    }

    authenticated: bool
    """Whether a brokerage session stands. False in a 200 of the opening call means that another login kept it."""
    established: bool | None = None
    """Whether the session is ready for trading. It may lag a few seconds behind `authenticated`."""
    competing: bool | None = None
    """Whether another login of the same user holds or wants the brokerage session."""
    connected: bool | None = None
    """Whether the gateway reaches the broker's servers."""
    passed: bool | None = None
    """Whether the login passed. Only in the short form."""
    message: str | None = None
    """Text for the user, usually empty."""
    mac: str | None = None
    """Network address of the machine that holds the session, six bytes as `98:F2:B3:23:BF:A0`."""
    server_info: ServerInfo | None = None
    """The broker's server behind the session."""
    hardware_info: str | None = None
    """Machine id, a bar, and the machine's network address. The release note prints the name as `hardward_info`;
    the wire has only this spelling. Release note of 2023-10."""
    fail: str | None = None
    """Why the session could not be opened; empty or absent when it could."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 10
        try:
            values: Any = _members(src) if len(src) >= 10 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_authenticated,
            v_established,
            v_competing,
            v_connected,
            v_passed,
            v_message,
            v_mac,
            v_server_info,
            v_hardware_info,
            v_fail,
        ) = values
        if type(v_authenticated) is not bool:
            n = -1
            v_authenticated = as_bool(v_authenticated, src, "authenticated", drift)
            if v_authenticated is None:
                missing(src, "authenticated", drift, "a truth value")
        self.authenticated = v_authenticated
        if type(v_established) is not bool:
            if v_established is None:
                n -= 1
            else:
                n = -1
                v_established = as_bool(v_established, src, "established", drift)
        self.established = v_established
        if type(v_competing) is not bool:
            if v_competing is None:
                n -= 1
            else:
                n = -1
                v_competing = as_bool(v_competing, src, "competing", drift)
        self.competing = v_competing
        if type(v_connected) is not bool:
            if v_connected is None:
                n -= 1
            else:
                n = -1
                v_connected = as_bool(v_connected, src, "connected", drift)
        self.connected = v_connected
        if type(v_passed) is not bool:
            if v_passed is None:
                n -= 1
            else:
                n = -1
                v_passed = as_bool(v_passed, src, "passed", drift)
        self.passed = v_passed
        if type(v_message) is not str:
            if v_message is None:
                n -= 1
            else:
                n = -1
                v_message = as_text(v_message, src, "message", drift)
        self.message = v_message
        if type(v_mac) is not str:
            if v_mac is None:
                n -= 1
            else:
                n = -1
                v_mac = as_text(v_mac, src, "MAC", drift)
        self.mac = v_mac
        if type(v_server_info) is JsonObject:
            v_server_info = _READ_SERVER_INFO(v_server_info, drift)
        else:
            if v_server_info is None:
                n -= 1
            else:
                n = -1
                v_server_info = as_object(v_server_info, src, "serverInfo", drift)
        self.server_info = v_server_info
        if type(v_hardware_info) is not str:
            if v_hardware_info is None:
                n -= 1
            else:
                n = -1
                v_hardware_info = as_text(v_hardware_info, src, "hardware_info", drift)
        self.hardware_info = v_hardware_info
        if type(v_fail) is not str:
            if v_fail is None:
                n -= 1
            else:
                n = -1
                v_fail = as_text(v_fail, src, "fail", drift)
        self.fail = v_fail
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(BrokerageSessionStatus)
