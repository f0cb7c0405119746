# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

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
        "alpha": "alpha",
        "ibamWidget": "ibam_widget",
        "debugMenu": "debug_menu",
        "record": "record",
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
    alpha: bool | None = None
    """Whether pages in an early state are shown. Only some logins have it; the meaning is read from its name."""
    ibam_widget: bool | None = None
    """Whether the part about managed portfolios is shown. Only some logins have it; the meaning is read from its
    name."""
    debug_menu: bool | None = None
    """Whether the broker's own menu for debugging is shown. Only some logins have it; the meaning is read from
    its name."""
    record: bool | None = None
    """Whether the session is recorded for support. Only some logins have it; the meaning is read from its name."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 11
        try:
            values: Any = _members(src) if len(src) >= 11 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_env,
            v_wlms,
            v_realtime,
            v_bond,
            v_option_chains,
            v_calendar,
            v_new_mf,
            v_alpha,
            v_ibam_widget,
            v_debug_menu,
            v_record,
        ) = values
        if type(v_env) is not str:
            if v_env is None:
                n -= 1
            else:
                n = -1
                v_env = as_text(v_env, src, "env", drift)
        self.env = v_env
        if type(v_wlms) is not bool:
            if v_wlms is None:
                n -= 1
            else:
                n = -1
                v_wlms = as_bool(v_wlms, src, "wlms", drift)
        self.wlms = v_wlms
        if type(v_realtime) is not bool:
            if v_realtime is None:
                n -= 1
            else:
                n = -1
                v_realtime = as_bool(v_realtime, src, "realtime", drift)
        self.realtime = v_realtime
        if type(v_bond) is not bool:
            if v_bond is None:
                n -= 1
            else:
                n = -1
                v_bond = as_bool(v_bond, src, "bond", drift)
        self.bond = v_bond
        if type(v_option_chains) is not bool:
            if v_option_chains is None:
                n -= 1
            else:
                n = -1
                v_option_chains = as_bool(v_option_chains, src, "optionChains", drift)
        self.option_chains = v_option_chains
        if type(v_calendar) is not bool:
            if v_calendar is None:
                n -= 1
            else:
                n = -1
                v_calendar = as_bool(v_calendar, src, "calendar", drift)
        self.calendar = v_calendar
        if type(v_new_mf) is not bool:
            if v_new_mf is None:
                n -= 1
            else:
                n = -1
                v_new_mf = as_bool(v_new_mf, src, "newMf", drift)
        self.new_mf = v_new_mf
        if type(v_alpha) is not bool:
            if v_alpha is None:
                n -= 1
            else:
                n = -1
                v_alpha = as_bool(v_alpha, src, "alpha", drift)
        self.alpha = v_alpha
        if type(v_ibam_widget) is not bool:
            if v_ibam_widget is None:
                n -= 1
            else:
                n = -1
                v_ibam_widget = as_bool(v_ibam_widget, src, "ibamWidget", drift)
        self.ibam_widget = v_ibam_widget
        if type(v_debug_menu) is not bool:
            if v_debug_menu is None:
                n -= 1
            else:
                n = -1
                v_debug_menu = as_bool(v_debug_menu, src, "debugMenu", drift)
        self.debug_menu = v_debug_menu
        if type(v_record) is not bool:
            if v_record is None:
                n -= 1
            else:
                n = -1
                v_record = as_bool(v_record, src, "record", drift)
        self.record = v_record
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(LoginFeatures)
