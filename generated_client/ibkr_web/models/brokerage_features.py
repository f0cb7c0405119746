# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_int, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

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
    """Whether accounts are found and set by search (property DYNACCT)."""
    allow_fa: bool | None = None
    """Whether the user is an advisor and may allocate."""
    allow_crypto: bool | None = None
    """Whether crypto may be traded."""
    allow_event_contract: bool | None = None
    """Whether event contracts may be traded."""
    allow_event_trading: bool | None = None
    """Whether event trading is on."""
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
        v: Any
        v = src.get("allowDynAccount")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "allowDynAccount", drift)
        self.allow_dyn_account = v
        v = src.get("allowFA")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "allowFA", drift)
        self.allow_fa = v
        v = src.get("allowCrypto")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "allowCrypto", drift)
        self.allow_crypto = v
        v = src.get("allowEventContract")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "allowEventContract", drift)
        self.allow_event_contract = v
        v = src.get("allowEventTrading")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "allowEventTrading", drift)
        self.allow_event_trading = v
        v = src.get("allowFXConv")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "allowFXConv", drift)
        self.allow_fx_conv = v
        v = src.get("allowFinancialLens")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "allowFinancialLens", drift)
        self.allow_financial_lens = v
        v = src.get("allowLiteUnderPro")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "allowLiteUnderPro", drift)
        self.allow_lite_under_pro = v
        v = src.get("allowMTA")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "allowMTA", drift)
        self.allow_mta = v
        v = src.get("allowTypeAhead")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "allowTypeAhead", drift)
        self.allow_type_ahead = v
        v = src.get("allowedAssetTypes")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "allowedAssetTypes", drift)
        self.allowed_asset_types = v
        v = src.get("snapshotRefreshTimeout")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "snapshotRefreshTimeout", drift)
        self.snapshot_refresh_timeout = v
        v = src.get("restrictTradeSubscription")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "restrictTradeSubscription", drift)
        self.restrict_trade_subscription = v
        v = src.get("showGFIS")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "showGFIS", drift)
        self.show_gfis = v
        v = src.get("showEUCostReport")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "showEUCostReport", drift)
        self.show_eu_cost_report = v
        v = src.get("showTaxOpt")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "showTaxOpt", drift)
        self.show_tax_opt = v
        v = src.get("showImpactDashboard")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "showImpactDashboard", drift)
        self.show_impact_dashboard = v
        v = src.get("showWebNews")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "showWebNews", drift)
        self.show_web_news = v
        v = src.get("showUkUserLabels")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "showUkUserLabels", drift)
        self.show_uk_user_labels = v
        v = src.get("research")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "research", drift)
        self.research = v
        v = src.get("debugPnl")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "debugPnl", drift)
        self.debug_pnl = v
        v = src.get("liteUser")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "liteUser", drift)
        self.lite_user = v
        v = src.get("sideBySide")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "sideBySide", drift)
        self.side_by_side = v
        if len(src) != n:
            self._finish(src, drift)
        return self
