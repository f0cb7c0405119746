# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_bool, as_int, as_object, as_text, missing, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, new

from .account_parent import AccountParent
from .clearing_status import ClearingStatus

if TYPE_CHECKING:
    from typing import Self

_CLEARING_STATUS = members(ClearingStatus)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PortfolioAccount(Model):
    """One account as the back office sees it. Names, kinds and entities are open lists; the published document
    shows one value of each."""

    _keys: ClassVar[Mapping[str, str]] = {
        "accountId": "account_id",
        "id": "id",
        "accountVan": "account_van",
        "accountTitle": "account_title",
        "displayName": "display_name",
        "accountAlias": "account_alias",
        "accountStatus": "account_status",
        "PrepaidCrypto-Z": "prepaid_crypto_z",
        "PrepaidCrypto-P": "prepaid_crypto_p",
        "brokerageAccess": "brokerage_access",
        "currency": "currency",
        "type": "type_",
        "tradingType": "trading_type",
        "businessType": "business_type",
        "category": "category",
        "acctCustType": "acct_cust_type",
        "ibEntity": "ib_entity",
        "faclient": "faclient",
        "clearingStatus": "clearing_status",
        "covestor": "covestor",
        "noClientTrading": "no_client_trading",
        "trackVirtualFXPortfolio": "track_virtual_fx_portfolio",
        "parent": "parent",
        "desc": "desc",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id", "account_title", "account_van", "display_name"})

    account_id: str
    """The account."""
    id: str | None = None
    """The account again."""
    account_van: str | None = None
    """The account again, or its virtual number."""
    account_title: str | None = None
    """Title of the account."""
    display_name: str | None = None
    """Name to show, the alias where there is one."""
    account_alias: str | None = None
    """Name that the user gave the account."""
    account_status: int | None = None
    """Epoch milliseconds of the day the account was opened. The published document declares 32 bits, which is
    too small."""
    prepaid_crypto_z: bool | None = None
    """The account has a prepaid crypto segment at ZEROHASH. Accounts with permission for crypto only."""
    prepaid_crypto_p: bool | None = None
    """The account has a prepaid crypto segment at PAXOS. Accounts with permission for crypto only."""
    brokerage_access: bool | None = None
    """The account can be traded."""
    currency: str | None = None
    """Base currency."""
    type_: str | None = None
    """Kind of account, `INDIVIDUAL` or `DEMO` among others."""
    trading_type: str | None = None
    """Margin and product class, such as `STKNOPT`, `STKCASH` or `PMRGN`."""
    business_type: str | None = None
    """Kind of business, such as `INDEPENDENT`."""
    category: str | None = None
    """Category, usually empty."""
    acct_cust_type: str | None = None
    """Kind of customer."""
    ib_entity: str | None = None
    """Entity of the broker that keeps the account, such as `IBLLC-US` or `IB-IE`."""
    faclient: bool | None = None
    """The account belongs to a client of an advisor. The published document spells it `faClient`."""
    clearing_status: ClearingStatus | None = None
    """State of the account at the clearing house."""
    covestor: bool | None = None
    """The account follows a managed portfolio."""
    no_client_trading: bool | None = None
    """The client may not trade the account."""
    track_virtual_fx_portfolio: bool | None = None
    """Positions in currencies are tracked separately."""
    parent: AccountParent | None = None
    """Place in a family of accounts."""
    desc: str | None = None
    """The account again, as text to show."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 24
        v: Any
        v = src.get("accountId")
        if type(v) is not str:
            n -= 1
            v = as_text(v, src, "accountId", drift)
            if v is None:
                missing(src, "accountId", drift, "text")
        self.account_id = v
        v = src.get("id")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "id", drift)
        self.id = v
        v = src.get("accountVan")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "accountVan", drift)
        self.account_van = v
        v = src.get("accountTitle")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "accountTitle", drift)
        self.account_title = v
        v = src.get("displayName")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "displayName", drift)
        self.display_name = v
        v = src.get("accountAlias")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "accountAlias", drift)
        self.account_alias = v
        v = src.get("accountStatus")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "accountStatus", drift)
        self.account_status = v
        v = src.get("PrepaidCrypto-Z")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "PrepaidCrypto-Z", drift)
        self.prepaid_crypto_z = v
        v = src.get("PrepaidCrypto-P")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "PrepaidCrypto-P", drift)
        self.prepaid_crypto_p = v
        v = src.get("brokerageAccess")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "brokerageAccess", drift)
        self.brokerage_access = v
        v = src.get("currency")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "currency", drift)
        self.currency = v
        v = src.get("type")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "type", drift)
        self.type_ = v
        v = src.get("tradingType")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "tradingType", drift)
        self.trading_type = v
        v = src.get("businessType")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "businessType", drift)
        self.business_type = v
        v = src.get("category")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "category", drift)
        self.category = v
        v = src.get("acctCustType")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "acctCustType", drift)
        self.acct_cust_type = v
        v = src.get("ibEntity")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "ibEntity", drift)
        self.ib_entity = v
        v = src.get("faclient")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "faclient", drift)
        self.faclient = v
        v = src.get("clearingStatus")
        if type(v) is str:
            v = _CLEARING_STATUS.get(v) or str_member(ClearingStatus, v, src, "clearingStatus", drift)
        else:
            n -= 1
            if v is not None:
                v = str_member(ClearingStatus, v, src, "clearingStatus", drift)
        self.clearing_status = v
        v = src.get("covestor")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "covestor", drift)
        self.covestor = v
        v = src.get("noClientTrading")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "noClientTrading", drift)
        self.no_client_trading = v
        v = src.get("trackVirtualFXPortfolio")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "trackVirtualFXPortfolio", drift)
        self.track_virtual_fx_portfolio = v
        v = src.get("parent")
        if type(v) is JsonObject:
            v = AccountParent.from_object(v, drift)
        else:
            n -= 1
            if v is not None:
                v = as_object(v, src, "parent", drift)
        self.parent = v
        v = src.get("desc")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "desc", drift)
        self.desc = v
        if len(src) != n:
            self._finish(src, drift)
        return self
