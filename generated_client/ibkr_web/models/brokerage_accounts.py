# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_object, as_text, missing, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

from .account_aliases import AccountAliases
from .brokerage_account_properties_map import BrokerageAccountPropertiesMap
from .brokerage_features import BrokerageFeatures
from .chart_periods import ChartPeriods
from .server_info import ServerInfo

if TYPE_CHECKING:
    from typing import Self

_STR = frozenset((str,))


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BrokerageAccounts(Model):
    """The accounts that this session can trade, their properties, and what the user may do."""

    _keys: ClassVar[Mapping[str, str]] = {
        "accounts": "accounts",
        "acctProps": "acct_props",
        "aliases": "aliases",
        "allowFeatures": "allow_features",
        "chartPeriods": "chart_periods",
        "groups": "groups",
        "profiles": "profiles",
        "selectedAccount": "selected_account",
        "serverInfo": "server_info",
        "sessionId": "session_id",
        "isFT": "is_ft",
        "isPaper": "is_paper",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"accounts", "aliases", "selected_account", "session_id"})

    accounts: list[str]
    """Account ids. An advisor also finds `All` and his groups here."""
    acct_props: BrokerageAccountPropertiesMap | None = None
    """Properties by account id."""
    aliases: AccountAliases | None = None
    """The user's own names by account id; the id itself where none was given."""
    allow_features: BrokerageFeatures | None = None
    """What the user may do."""
    chart_periods: ChartPeriods | None = None
    """Chart periods by security type."""
    groups: list[str] | None = None
    """Allocation groups of an advisor."""
    profiles: list[str] | None = None
    """Allocation profiles of an advisor."""
    selected_account: str | None = None
    """Account that calls without an account id use."""
    server_info: ServerInfo | None = None
    """The broker's server behind the session."""
    session_id: str | None = None
    """Id of the session."""
    is_ft: bool | None = None
    """Whether this is a free trial. The published document spells it `isFt`."""
    is_paper: bool | None = None
    """Whether the accounts are paper accounts."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 12
        v: Any
        r: Any
        v = src.get("accounts")
        if type(v) is JsonArray:
            r = read_items(v, _STR, as_text, False, drift)
            if r is not v:
                n -= 1
            v = r
        else:
            n -= 1
            v = no_list(v, src, "accounts", drift)
            if v is None:
                missing(src, "accounts", drift, "a list")
        self.accounts = v
        v = src.get("acctProps")
        if type(v) is JsonObject:
            v = BrokerageAccountPropertiesMap.from_object(v, drift)
        else:
            n -= 1
            if v is not None:
                v = as_object(v, src, "acctProps", drift)
        self.acct_props = v
        v = src.get("aliases")
        if type(v) is JsonObject:
            v = AccountAliases.from_object(v, drift)
        else:
            n -= 1
            if v is not None:
                v = as_object(v, src, "aliases", drift)
        self.aliases = v
        v = src.get("allowFeatures")
        if type(v) is JsonObject:
            v = BrokerageFeatures.from_object(v, drift)
        else:
            n -= 1
            if v is not None:
                v = as_object(v, src, "allowFeatures", drift)
        self.allow_features = v
        v = src.get("chartPeriods")
        if type(v) is JsonObject:
            v = ChartPeriods.from_object(v, drift)
        else:
            n -= 1
            if v is not None:
                v = as_object(v, src, "chartPeriods", drift)
        self.chart_periods = v
        v = src.get("groups")
        if type(v) is JsonArray:
            r = read_items(v, _STR, as_text, False, drift)
            if r is not v:
                n -= 1
            v = r
        else:
            n -= 1
            if v is not None:
                v = no_list(v, src, "groups", drift)
        self.groups = v
        v = src.get("profiles")
        if type(v) is JsonArray:
            r = read_items(v, _STR, as_text, False, drift)
            if r is not v:
                n -= 1
            v = r
        else:
            n -= 1
            if v is not None:
                v = no_list(v, src, "profiles", drift)
        self.profiles = v
        v = src.get("selectedAccount")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "selectedAccount", drift)
        self.selected_account = v
        v = src.get("serverInfo")
        if type(v) is JsonObject:
            v = ServerInfo.from_object(v, drift)
        else:
            n -= 1
            if v is not None:
                v = as_object(v, src, "serverInfo", drift)
        self.server_info = v
        v = src.get("sessionId")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "sessionId", drift)
        self.session_id = v
        v = src.get("isFT")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "isFT", drift)
        self.is_ft = v
        v = src.get("isPaper")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "isPaper", drift)
        self.is_paper = v
        if len(src) != n:
            self._finish(src, drift)
        return self
