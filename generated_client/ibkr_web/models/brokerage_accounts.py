# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_object, as_text, missing, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .account_aliases import AccountAliases
from .brokerage_account_properties_map import BrokerageAccountPropertiesMap
from .brokerage_features import BrokerageFeatures
from .chart_periods import ChartPeriods
from .server_info import ServerInfo

if TYPE_CHECKING:
    from typing import Self

_READ_ACCOUNT_ALIASES = AccountAliases.from_object
_READ_BROKERAGE_ACCOUNT_PROPERTIES_MAP = BrokerageAccountPropertiesMap.from_object
_READ_BROKERAGE_FEATURES = BrokerageFeatures.from_object
_READ_CHART_PERIODS = ChartPeriods.from_object
_READ_SERVER_INFO = ServerInfo.from_object


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
    """Session that the answer was given in."""
    is_ft: bool | None = None
    """Whether this is a free trial. The published document spells it `isFt`."""
    is_paper: bool | None = None
    """Whether the accounts are paper accounts."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 12
        try:
            values: Any = _members(src) if len(src) >= 12 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_accounts,
            v_acct_props,
            v_aliases,
            v_allow_features,
            v_chart_periods,
            v_groups,
            v_profiles,
            v_selected_account,
            v_server_info,
            v_session_id,
            v_is_ft,
            v_is_paper,
        ) = values
        if type(v_accounts) is JsonArray:
            for i in v_accounts:
                if type(i) is not str:
                    n = -1
                    v_accounts = read_items(v_accounts, as_text, False, drift)
                    break
        else:
            n = -1
            v_accounts = no_list(v_accounts, src, "accounts", drift)
            if v_accounts is None:
                missing(src, "accounts", drift, "a list")
        self.accounts = v_accounts
        if type(v_acct_props) is JsonObject:
            v_acct_props = _READ_BROKERAGE_ACCOUNT_PROPERTIES_MAP(v_acct_props, drift)
        else:
            if v_acct_props is None:
                n -= 1
            else:
                n = -1
                v_acct_props = as_object(v_acct_props, src, "acctProps", drift)
        self.acct_props = v_acct_props
        if type(v_aliases) is JsonObject:
            v_aliases = _READ_ACCOUNT_ALIASES(v_aliases, drift)
        else:
            if v_aliases is None:
                n -= 1
            else:
                n = -1
                v_aliases = as_object(v_aliases, src, "aliases", drift)
        self.aliases = v_aliases
        if type(v_allow_features) is JsonObject:
            v_allow_features = _READ_BROKERAGE_FEATURES(v_allow_features, drift)
        else:
            if v_allow_features is None:
                n -= 1
            else:
                n = -1
                v_allow_features = as_object(v_allow_features, src, "allowFeatures", drift)
        self.allow_features = v_allow_features
        if type(v_chart_periods) is JsonObject:
            v_chart_periods = _READ_CHART_PERIODS(v_chart_periods, drift)
        else:
            if v_chart_periods is None:
                n -= 1
            else:
                n = -1
                v_chart_periods = as_object(v_chart_periods, src, "chartPeriods", drift)
        self.chart_periods = v_chart_periods
        if type(v_groups) is JsonArray:
            for i in v_groups:
                if type(i) is not str:
                    n = -1
                    v_groups = read_items(v_groups, as_text, False, drift)
                    break
        else:
            if v_groups is None:
                n -= 1
            else:
                n = -1
                v_groups = no_list(v_groups, src, "groups", drift)
        self.groups = v_groups
        if type(v_profiles) is JsonArray:
            for i in v_profiles:
                if type(i) is not str:
                    n = -1
                    v_profiles = read_items(v_profiles, as_text, False, drift)
                    break
        else:
            if v_profiles is None:
                n -= 1
            else:
                n = -1
                v_profiles = no_list(v_profiles, src, "profiles", drift)
        self.profiles = v_profiles
        if type(v_selected_account) is not str:
            if v_selected_account is None:
                n -= 1
            else:
                n = -1
                v_selected_account = as_text(v_selected_account, src, "selectedAccount", drift)
        self.selected_account = v_selected_account
        if type(v_server_info) is JsonObject:
            v_server_info = _READ_SERVER_INFO(v_server_info, drift)
        else:
            if v_server_info is None:
                n -= 1
            else:
                n = -1
                v_server_info = as_object(v_server_info, src, "serverInfo", drift)
        self.server_info = v_server_info
        if type(v_session_id) is not str:
            if v_session_id is None:
                n -= 1
            else:
                n = -1
                v_session_id = as_text(v_session_id, src, "sessionId", drift)
        self.session_id = v_session_id
        if type(v_is_ft) is not bool:
            if v_is_ft is None:
                n -= 1
            else:
                n = -1
                v_is_ft = as_bool(v_is_ft, src, "isFT", drift)
        self.is_ft = v_is_ft
        if type(v_is_paper) is not bool:
            if v_is_paper is None:
                n -= 1
            else:
                n = -1
                v_is_paper = as_bool(v_is_paper, src, "isPaper", drift)
        self.is_paper = v_is_paper
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(BrokerageAccounts)
