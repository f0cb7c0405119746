# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class LoginFeatures(Model):
    """What a login may use. More flags than these occur."""

    _keys: ClassVar[Mapping[str, str]] = {
        "env": "env",
        "wlms": "wlms",
        "realtime": "realtime",
        "bond": "bond",
        "optionChains": "option_chains",
        "calendar": "calendar",
        "newMf": "new_mf",
    }

    env: str | None = None
    """Environment, `PROD` for production. The published schema spells it `envs`, its example and the wire this
    way."""
    wlms: bool | None = None
    """Whether watch lists are kept on the server."""
    realtime: bool | None = None
    """Whether market data comes in real time."""
    bond: bool | None = None
    """Whether bonds are shown."""
    option_chains: bool | None = None
    """Whether option chains are shown."""
    calendar: bool | None = None
    """Whether the calendar of events is shown."""
    new_mf: bool | None = None
    """Whether the newer search for mutual funds is used."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 7
        v: Any
        v = src.get("env")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "env", drift)
        self.env = v
        v = src.get("wlms")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "wlms", drift)
        self.wlms = v
        v = src.get("realtime")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "realtime", drift)
        self.realtime = v
        v = src.get("bond")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "bond", drift)
        self.bond = v
        v = src.get("optionChains")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "optionChains", drift)
        self.option_chains = v
        v = src.get("calendar")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "calendar", drift)
        self.calendar = v
        v = src.get("newMf")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "newMf", drift)
        self.new_mf = v
        if len(src) != n:
            self._finish(src, drift)
        return self
