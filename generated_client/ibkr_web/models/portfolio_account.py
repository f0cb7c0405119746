# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_bool, as_int, as_object, as_text, missing, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new

from .account_parent import AccountParent
from .clearing_status import ClearingStatus

if TYPE_CHECKING:
    from typing import Self

_CLEARING_STATUS = members(ClearingStatus)
_READ_ACCOUNT_PARENT = AccountParent.from_object


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
    _secret: ClassVar[frozenset[str]] = frozenset(
        {"account_alias", "account_id", "account_title", "account_van", "display_name"}
    )

    account_id: str
    """Id of the account, such as `U7654321`."""
    id: str | None = None
    """The account again."""
    account_van: str | None = None
    """The account again, or its virtual number."""
    account_title: str | None = None
    """Title of the account, such as the name of its holder."""
    display_name: str | None = None
    """Name to show, the alias where there is one."""
    account_alias: str | None = None
    """Name that the user gave the account."""
    account_status: int | None = None
    """Epoch milliseconds of the day the account was opened. The published document declares 32 bits, which is
    too small."""
    prepaid_crypto_z: bool | None = None
    """The account has a prepaid crypto segment at ZEROHASH. Accounts with permission for crypto only. Release
    note of 2023-10."""
    prepaid_crypto_p: bool | None = None
    """The account has a prepaid crypto segment at PAXOS. Accounts with permission for crypto only. Release note
    of 2023-10."""
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
        try:
            values: Any = _members(src) if len(src) >= 24 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_account_id,
            v_id,
            v_account_van,
            v_account_title,
            v_display_name,
            v_account_alias,
            v_account_status,
            v_prepaid_crypto_z,
            v_prepaid_crypto_p,
            v_brokerage_access,
            v_currency,
            v_type_,
            v_trading_type,
            v_business_type,
            v_category,
            v_acct_cust_type,
            v_ib_entity,
            v_faclient,
            v_clearing_status,
            v_covestor,
            v_no_client_trading,
            v_track_virtual_fx_portfolio,
            v_parent,
            v_desc,
        ) = values
        if type(v_account_id) is not str:
            n = -1
            v_account_id = as_text(v_account_id, src, "accountId", drift)
            if v_account_id is None:
                missing(src, "accountId", drift, "text")
        self.account_id = v_account_id
        if type(v_id) is not str:
            if v_id is None:
                n -= 1
            else:
                n = -1
                v_id = as_text(v_id, src, "id", drift)
        self.id = v_id
        if type(v_account_van) is not str:
            if v_account_van is None:
                n -= 1
            else:
                n = -1
                v_account_van = as_text(v_account_van, src, "accountVan", drift)
        self.account_van = v_account_van
        if type(v_account_title) is not str:
            if v_account_title is None:
                n -= 1
            else:
                n = -1
                v_account_title = as_text(v_account_title, src, "accountTitle", drift)
        self.account_title = v_account_title
        if type(v_display_name) is not str:
            if v_display_name is None:
                n -= 1
            else:
                n = -1
                v_display_name = as_text(v_display_name, src, "displayName", drift)
        self.display_name = v_display_name
        if type(v_account_alias) is not str:
            if v_account_alias is None:
                n -= 1
            else:
                n = -1
                v_account_alias = as_text(v_account_alias, src, "accountAlias", drift)
        self.account_alias = v_account_alias
        if type(v_account_status) is not int:
            if v_account_status is None:
                n -= 1
            else:
                n = -1
                v_account_status = as_int(v_account_status, src, "accountStatus", drift)
        self.account_status = v_account_status
        if type(v_prepaid_crypto_z) is not bool:
            if v_prepaid_crypto_z is None:
                n -= 1
            else:
                n = -1
                v_prepaid_crypto_z = as_bool(v_prepaid_crypto_z, src, "PrepaidCrypto-Z", drift)
        self.prepaid_crypto_z = v_prepaid_crypto_z
        if type(v_prepaid_crypto_p) is not bool:
            if v_prepaid_crypto_p is None:
                n -= 1
            else:
                n = -1
                v_prepaid_crypto_p = as_bool(v_prepaid_crypto_p, src, "PrepaidCrypto-P", drift)
        self.prepaid_crypto_p = v_prepaid_crypto_p
        if type(v_brokerage_access) is not bool:
            if v_brokerage_access is None:
                n -= 1
            else:
                n = -1
                v_brokerage_access = as_bool(v_brokerage_access, src, "brokerageAccess", drift)
        self.brokerage_access = v_brokerage_access
        if type(v_currency) is not str:
            if v_currency is None:
                n -= 1
            else:
                n = -1
                v_currency = as_text(v_currency, src, "currency", drift)
        self.currency = v_currency
        if type(v_type_) is not str:
            if v_type_ is None:
                n -= 1
            else:
                n = -1
                v_type_ = as_text(v_type_, src, "type", drift)
        self.type_ = v_type_
        if type(v_trading_type) is not str:
            if v_trading_type is None:
                n -= 1
            else:
                n = -1
                v_trading_type = as_text(v_trading_type, src, "tradingType", drift)
        self.trading_type = v_trading_type
        if type(v_business_type) is not str:
            if v_business_type is None:
                n -= 1
            else:
                n = -1
                v_business_type = as_text(v_business_type, src, "businessType", drift)
        self.business_type = v_business_type
        if type(v_category) is not str:
            if v_category is None:
                n -= 1
            else:
                n = -1
                v_category = as_text(v_category, src, "category", drift)
        self.category = v_category
        if type(v_acct_cust_type) is not str:
            if v_acct_cust_type is None:
                n -= 1
            else:
                n = -1
                v_acct_cust_type = as_text(v_acct_cust_type, src, "acctCustType", drift)
        self.acct_cust_type = v_acct_cust_type
        if type(v_ib_entity) is not str:
            if v_ib_entity is None:
                n -= 1
            else:
                n = -1
                v_ib_entity = as_text(v_ib_entity, src, "ibEntity", drift)
        self.ib_entity = v_ib_entity
        if type(v_faclient) is not bool:
            if v_faclient is None:
                n -= 1
            else:
                n = -1
                v_faclient = as_bool(v_faclient, src, "faclient", drift)
        self.faclient = v_faclient
        if type(v_clearing_status) is str:
            v_clearing_status = _CLEARING_STATUS.get(v_clearing_status) or str_member(
                ClearingStatus, v_clearing_status, src, "clearingStatus", drift
            )
        else:
            if v_clearing_status is None:
                n -= 1
            else:
                n = -1
                v_clearing_status = str_member(ClearingStatus, v_clearing_status, src, "clearingStatus", drift)
        self.clearing_status = v_clearing_status
        if type(v_covestor) is not bool:
            if v_covestor is None:
                n -= 1
            else:
                n = -1
                v_covestor = as_bool(v_covestor, src, "covestor", drift)
        self.covestor = v_covestor
        if type(v_no_client_trading) is not bool:
            if v_no_client_trading is None:
                n -= 1
            else:
                n = -1
                v_no_client_trading = as_bool(v_no_client_trading, src, "noClientTrading", drift)
        self.no_client_trading = v_no_client_trading
        if type(v_track_virtual_fx_portfolio) is not bool:
            if v_track_virtual_fx_portfolio is None:
                n -= 1
            else:
                n = -1
                v_track_virtual_fx_portfolio = as_bool(
                    v_track_virtual_fx_portfolio, src, "trackVirtualFXPortfolio", drift
                )
        self.track_virtual_fx_portfolio = v_track_virtual_fx_portfolio
        if type(v_parent) is JsonObject:
            v_parent = _READ_ACCOUNT_PARENT(v_parent, drift)
        else:
            if v_parent is None:
                n -= 1
            else:
                n = -1
                v_parent = as_object(v_parent, src, "parent", drift)
        self.parent = v_parent
        if type(v_desc) is not str:
            if v_desc is None:
                n -= 1
            else:
                n = -1
                v_desc = as_text(v_desc, src, "desc", drift)
        self.desc = v_desc
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(PortfolioAccount)
