# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_int, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BrokerageFeatures(Model):
    """What the user may do in this session. More flags than these occur."""

    _keys: ClassVar[Mapping[str, str]] = {
        "allowDynAccount": "allow_dyn_account",
        "allowFA": "allow_fa",
        "allowCrypto": "allow_crypto",
        "allowEventContract": "allow_event_contract",
        "allowEventTrading": "allow_event_trading",
        "allowFXConv": "allow_fx_conv",
        "allowFinancialLens": "allow_financial_lens",
        "allowLiteUnderPro": "allow_lite_under_pro",
        "allowMTA": "allow_mta",
        "allowTypeAhead": "allow_type_ahead",
        "allowedAssetTypes": "allowed_asset_types",
        "snapshotRefreshTimeout": "snapshot_refresh_timeout",
        "restrictTradeSubscription": "restrict_trade_subscription",
        "showGFIS": "show_gfis",
        "showEUCostReport": "show_eu_cost_report",
        "showTaxOpt": "show_tax_opt",
        "showImpactDashboard": "show_impact_dashboard",
        "showWebNews": "show_web_news",
        "showUkUserLabels": "show_uk_user_labels",
        "research": "research",
        "debugPnl": "debug_pnl",
        "liteUser": "lite_user",
        "sideBySide": "side_by_side",
    }

    allow_dyn_account: bool | None = None
    """Whether accounts are found and set by search (property DYNACCT). Release note of 2023-04."""
    allow_fa: bool | None = None
    """Whether the user is an advisor and may allocate."""
    allow_crypto: bool | None = None
    """Whether crypto may be traded."""
    allow_event_contract: bool | None = None
    """Whether event contracts may be traded."""
    allow_event_trading: bool | None = None
    """Whether event contracts can be traded."""
    allow_fx_conv: bool | None = None
    """Whether currencies may be converted."""
    allow_financial_lens: bool | None = None
    """Whether the broker's planning tool is on."""
    allow_lite_under_pro: bool | None = None
    """Whether a Lite account may stand below a Pro account."""
    allow_mta: bool | None = None
    """Whether the mobile trading assistant may send alerts."""
    allow_type_ahead: bool | None = None
    """Whether the search for instruments completes what is typed."""
    allowed_asset_types: str | None = None
    """Security types that the user may see, separated by commas."""
    snapshot_refresh_timeout: int | None = None
    """Seconds after which a snapshot of market data is stale."""
    restrict_trade_subscription: bool | None = None
    """Whether the stream of executions is restricted."""
    show_gfis: bool | None = None
    """Whether the broker's fundamental data are shown."""
    show_eu_cost_report: bool | None = None
    """Whether the cost report that the EU asks for is shown before an order."""
    show_tax_opt: bool | None = None
    """Whether the tax optimizer is shown."""
    show_impact_dashboard: bool | None = None
    """Whether the sustainability dashboard is shown."""
    show_web_news: bool | None = None
    """Whether news are shown."""
    show_uk_user_labels: bool | None = None
    """Whether the wording for users in the United Kingdom is used."""
    research: bool | None = None
    """Whether research is shown."""
    debug_pnl: bool | None = None
    """Whether profit and loss carry data for debugging."""
    lite_user: bool | None = None
    """Whether the user has the Lite plan."""
    side_by_side: bool | None = None
    """Whether two layouts are shown side by side."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 23
        try:
            values: Any = _members(src) if len(src) >= 23 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_allow_dyn_account,
            v_allow_fa,
            v_allow_crypto,
            v_allow_event_contract,
            v_allow_event_trading,
            v_allow_fx_conv,
            v_allow_financial_lens,
            v_allow_lite_under_pro,
            v_allow_mta,
            v_allow_type_ahead,
            v_allowed_asset_types,
            v_snapshot_refresh_timeout,
            v_restrict_trade_subscription,
            v_show_gfis,
            v_show_eu_cost_report,
            v_show_tax_opt,
            v_show_impact_dashboard,
            v_show_web_news,
            v_show_uk_user_labels,
            v_research,
            v_debug_pnl,
            v_lite_user,
            v_side_by_side,
        ) = values
        if type(v_allow_dyn_account) is not bool:
            if v_allow_dyn_account is None:
                n -= 1
            else:
                n = -1
                v_allow_dyn_account = as_bool(v_allow_dyn_account, src, "allowDynAccount", drift)
        self.allow_dyn_account = v_allow_dyn_account
        if type(v_allow_fa) is not bool:
            if v_allow_fa is None:
                n -= 1
            else:
                n = -1
                v_allow_fa = as_bool(v_allow_fa, src, "allowFA", drift)
        self.allow_fa = v_allow_fa
        if type(v_allow_crypto) is not bool:
            if v_allow_crypto is None:
                n -= 1
            else:
                n = -1
                v_allow_crypto = as_bool(v_allow_crypto, src, "allowCrypto", drift)
        self.allow_crypto = v_allow_crypto
        if type(v_allow_event_contract) is not bool:
            if v_allow_event_contract is None:
                n -= 1
            else:
                n = -1
                v_allow_event_contract = as_bool(v_allow_event_contract, src, "allowEventContract", drift)
        self.allow_event_contract = v_allow_event_contract
        if type(v_allow_event_trading) is not bool:
            if v_allow_event_trading is None:
                n -= 1
            else:
                n = -1
                v_allow_event_trading = as_bool(v_allow_event_trading, src, "allowEventTrading", drift)
        self.allow_event_trading = v_allow_event_trading
        if type(v_allow_fx_conv) is not bool:
            if v_allow_fx_conv is None:
                n -= 1
            else:
                n = -1
                v_allow_fx_conv = as_bool(v_allow_fx_conv, src, "allowFXConv", drift)
        self.allow_fx_conv = v_allow_fx_conv
        if type(v_allow_financial_lens) is not bool:
            if v_allow_financial_lens is None:
                n -= 1
            else:
                n = -1
                v_allow_financial_lens = as_bool(v_allow_financial_lens, src, "allowFinancialLens", drift)
        self.allow_financial_lens = v_allow_financial_lens
        if type(v_allow_lite_under_pro) is not bool:
            if v_allow_lite_under_pro is None:
                n -= 1
            else:
                n = -1
                v_allow_lite_under_pro = as_bool(v_allow_lite_under_pro, src, "allowLiteUnderPro", drift)
        self.allow_lite_under_pro = v_allow_lite_under_pro
        if type(v_allow_mta) is not bool:
            if v_allow_mta is None:
                n -= 1
            else:
                n = -1
                v_allow_mta = as_bool(v_allow_mta, src, "allowMTA", drift)
        self.allow_mta = v_allow_mta
        if type(v_allow_type_ahead) is not bool:
            if v_allow_type_ahead is None:
                n -= 1
            else:
                n = -1
                v_allow_type_ahead = as_bool(v_allow_type_ahead, src, "allowTypeAhead", drift)
        self.allow_type_ahead = v_allow_type_ahead
        if type(v_allowed_asset_types) is not str:
            if v_allowed_asset_types is None:
                n -= 1
            else:
                n = -1
                v_allowed_asset_types = as_text(v_allowed_asset_types, src, "allowedAssetTypes", drift)
        self.allowed_asset_types = v_allowed_asset_types
        if type(v_snapshot_refresh_timeout) is not int:
            if v_snapshot_refresh_timeout is None:
                n -= 1
            else:
                n = -1
                v_snapshot_refresh_timeout = as_int(v_snapshot_refresh_timeout, src, "snapshotRefreshTimeout", drift)
        self.snapshot_refresh_timeout = v_snapshot_refresh_timeout
        if type(v_restrict_trade_subscription) is not bool:
            if v_restrict_trade_subscription is None:
                n -= 1
            else:
                n = -1
                v_restrict_trade_subscription = as_bool(
                    v_restrict_trade_subscription, src, "restrictTradeSubscription", drift
                )
        self.restrict_trade_subscription = v_restrict_trade_subscription
        if type(v_show_gfis) is not bool:
            if v_show_gfis is None:
                n -= 1
            else:
                n = -1
                v_show_gfis = as_bool(v_show_gfis, src, "showGFIS", drift)
        self.show_gfis = v_show_gfis
        if type(v_show_eu_cost_report) is not bool:
            if v_show_eu_cost_report is None:
                n -= 1
            else:
                n = -1
                v_show_eu_cost_report = as_bool(v_show_eu_cost_report, src, "showEUCostReport", drift)
        self.show_eu_cost_report = v_show_eu_cost_report
        if type(v_show_tax_opt) is not bool:
            if v_show_tax_opt is None:
                n -= 1
            else:
                n = -1
                v_show_tax_opt = as_bool(v_show_tax_opt, src, "showTaxOpt", drift)
        self.show_tax_opt = v_show_tax_opt
        if type(v_show_impact_dashboard) is not bool:
            if v_show_impact_dashboard is None:
                n -= 1
            else:
                n = -1
                v_show_impact_dashboard = as_bool(v_show_impact_dashboard, src, "showImpactDashboard", drift)
        self.show_impact_dashboard = v_show_impact_dashboard
        if type(v_show_web_news) is not bool:
            if v_show_web_news is None:
                n -= 1
            else:
                n = -1
                v_show_web_news = as_bool(v_show_web_news, src, "showWebNews", drift)
        self.show_web_news = v_show_web_news
        if type(v_show_uk_user_labels) is not bool:
            if v_show_uk_user_labels is None:
                n -= 1
            else:
                n = -1
                v_show_uk_user_labels = as_bool(v_show_uk_user_labels, src, "showUkUserLabels", drift)
        self.show_uk_user_labels = v_show_uk_user_labels
        if type(v_research) is not bool:
            if v_research is None:
                n -= 1
            else:
                n = -1
                v_research = as_bool(v_research, src, "research", drift)
        self.research = v_research
        if type(v_debug_pnl) is not bool:
            if v_debug_pnl is None:
                n -= 1
            else:
                n = -1
                v_debug_pnl = as_bool(v_debug_pnl, src, "debugPnl", drift)
        self.debug_pnl = v_debug_pnl
        if type(v_lite_user) is not bool:
            if v_lite_user is None:
                n -= 1
            else:
                n = -1
                v_lite_user = as_bool(v_lite_user, src, "liteUser", drift)
        self.lite_user = v_lite_user
        if type(v_side_by_side) is not bool:
            if v_side_by_side is None:
                n -= 1
            else:
                n = -1
                v_side_by_side = as_bool(v_side_by_side, src, "sideBySide", drift)
        self.side_by_side = v_side_by_side
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(BrokerageFeatures)
