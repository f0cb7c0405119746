# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 e45cc9a994c3edf3a7b3917608dac19d1f0093778b18364207466b62bc959c09; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_number, as_one_of, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.maps import MapModel
from ibkr_core.model import fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MarketValueFigures(MapModel[float | str | None]):
    """Values in one currency, as text with separators. Further keys occur."""

    _keys: ClassVar[Mapping[str, str]] = {
        "total_cash": "total_cash",
        "settled_cash": "settled_cash",
        "MTD Interest": "mtd_interest",
        "stock": "stock",
        "options": "options",
        "futures": "futures",
        "future_options": "future_options",
        "funds": "funds",
        "mutual_funds": "mutual_funds",
        "money_market": "money_market",
        "dividends_receivable": "dividends_receivable",
        "bonds": "bonds",
        "Govt Bonds": "govt_bonds",
        "t_bills": "t_bills",
        "warrants": "warrants",
        "issuer_option": "issuer_option",
        "commodity": "commodity",
        "Notional CFD": "notional_cfd",
        "cfd": "cfd",
        "Cryptocurrency": "cryptocurrency",
        "net_liquidation": "net_liquidation",
        "unrealized_pnl": "unrealized_pnl",
        "realized_pnl": "realized_pnl",
        "Exchange Rate": "exchange_rate",
    }

    total_cash: str | None = None
    """Cash."""
    settled_cash: str | None = None
    """Cash that has settled."""
    mtd_interest: str | None = None
    """Interest of the month so far."""
    stock: str | None = None
    """Value of stocks."""
    options: str | None = None
    """Value of options."""
    futures: str | None = None
    """Value of futures."""
    future_options: str | None = None
    """Value of options on futures."""
    funds: str | None = None
    """Value of funds."""
    mutual_funds: str | None = None
    """Value of mutual funds."""
    money_market: str | None = None
    """Value of money market funds."""
    dividends_receivable: str | None = None
    """Dividends announced and not yet paid."""
    bonds: str | None = None
    """Value of corporate bonds."""
    govt_bonds: str | None = None
    """Value of government bonds."""
    t_bills: str | None = None
    """Value of treasury bills."""
    warrants: str | None = None
    """Value of warrants."""
    issuer_option: str | None = None
    """Value of structured products."""
    commodity: str | None = None
    """Value of commodities."""
    notional_cfd: str | None = None
    """Notional value of contracts for difference."""
    cfd: str | None = None
    """Value of contracts for difference."""
    cryptocurrency: str | None = None
    """Value of cryptocurrencies."""
    net_liquidation: str | None = None
    """Net liquidation value."""
    unrealized_pnl: str | None = None
    """Unrealised profit."""
    realized_pnl: str | None = None
    """Realised profit of the day."""
    exchange_rate: str | None = None
    """Rate to the base currency."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 24
        try:
            values: Any = _members(src) if len(src) >= 24 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_total_cash,
            v_settled_cash,
            v_mtd_interest,
            v_stock,
            v_options,
            v_futures,
            v_future_options,
            v_funds,
            v_mutual_funds,
            v_money_market,
            v_dividends_receivable,
            v_bonds,
            v_govt_bonds,
            v_t_bills,
            v_warrants,
            v_issuer_option,
            v_commodity,
            v_notional_cfd,
            v_cfd,
            v_cryptocurrency,
            v_net_liquidation,
            v_unrealized_pnl,
            v_realized_pnl,
            v_exchange_rate,
        ) = values
        if type(v_total_cash) is not str:
            if v_total_cash is None:
                n -= 1
            else:
                n = -1
                v_total_cash = as_text(v_total_cash, src, "total_cash", drift)
        self.total_cash = v_total_cash
        if type(v_settled_cash) is not str:
            if v_settled_cash is None:
                n -= 1
            else:
                n = -1
                v_settled_cash = as_text(v_settled_cash, src, "settled_cash", drift)
        self.settled_cash = v_settled_cash
        if type(v_mtd_interest) is not str:
            if v_mtd_interest is None:
                n -= 1
            else:
                n = -1
                v_mtd_interest = as_text(v_mtd_interest, src, "MTD Interest", drift)
        self.mtd_interest = v_mtd_interest
        if type(v_stock) is not str:
            if v_stock is None:
                n -= 1
            else:
                n = -1
                v_stock = as_text(v_stock, src, "stock", drift)
        self.stock = v_stock
        if type(v_options) is not str:
            if v_options is None:
                n -= 1
            else:
                n = -1
                v_options = as_text(v_options, src, "options", drift)
        self.options = v_options
        if type(v_futures) is not str:
            if v_futures is None:
                n -= 1
            else:
                n = -1
                v_futures = as_text(v_futures, src, "futures", drift)
        self.futures = v_futures
        if type(v_future_options) is not str:
            if v_future_options is None:
                n -= 1
            else:
                n = -1
                v_future_options = as_text(v_future_options, src, "future_options", drift)
        self.future_options = v_future_options
        if type(v_funds) is not str:
            if v_funds is None:
                n -= 1
            else:
                n = -1
                v_funds = as_text(v_funds, src, "funds", drift)
        self.funds = v_funds
        if type(v_mutual_funds) is not str:
            if v_mutual_funds is None:
                n -= 1
            else:
                n = -1
                v_mutual_funds = as_text(v_mutual_funds, src, "mutual_funds", drift)
        self.mutual_funds = v_mutual_funds
        if type(v_money_market) is not str:
            if v_money_market is None:
                n -= 1
            else:
                n = -1
                v_money_market = as_text(v_money_market, src, "money_market", drift)
        self.money_market = v_money_market
        if type(v_dividends_receivable) is not str:
            if v_dividends_receivable is None:
                n -= 1
            else:
                n = -1
                v_dividends_receivable = as_text(v_dividends_receivable, src, "dividends_receivable", drift)
        self.dividends_receivable = v_dividends_receivable
        if type(v_bonds) is not str:
            if v_bonds is None:
                n -= 1
            else:
                n = -1
                v_bonds = as_text(v_bonds, src, "bonds", drift)
        self.bonds = v_bonds
        if type(v_govt_bonds) is not str:
            if v_govt_bonds is None:
                n -= 1
            else:
                n = -1
                v_govt_bonds = as_text(v_govt_bonds, src, "Govt Bonds", drift)
        self.govt_bonds = v_govt_bonds
        if type(v_t_bills) is not str:
            if v_t_bills is None:
                n -= 1
            else:
                n = -1
                v_t_bills = as_text(v_t_bills, src, "t_bills", drift)
        self.t_bills = v_t_bills
        if type(v_warrants) is not str:
            if v_warrants is None:
                n -= 1
            else:
                n = -1
                v_warrants = as_text(v_warrants, src, "warrants", drift)
        self.warrants = v_warrants
        if type(v_issuer_option) is not str:
            if v_issuer_option is None:
                n -= 1
            else:
                n = -1
                v_issuer_option = as_text(v_issuer_option, src, "issuer_option", drift)
        self.issuer_option = v_issuer_option
        if type(v_commodity) is not str:
            if v_commodity is None:
                n -= 1
            else:
                n = -1
                v_commodity = as_text(v_commodity, src, "commodity", drift)
        self.commodity = v_commodity
        if type(v_notional_cfd) is not str:
            if v_notional_cfd is None:
                n -= 1
            else:
                n = -1
                v_notional_cfd = as_text(v_notional_cfd, src, "Notional CFD", drift)
        self.notional_cfd = v_notional_cfd
        if type(v_cfd) is not str:
            if v_cfd is None:
                n -= 1
            else:
                n = -1
                v_cfd = as_text(v_cfd, src, "cfd", drift)
        self.cfd = v_cfd
        if type(v_cryptocurrency) is not str:
            if v_cryptocurrency is None:
                n -= 1
            else:
                n = -1
                v_cryptocurrency = as_text(v_cryptocurrency, src, "Cryptocurrency", drift)
        self.cryptocurrency = v_cryptocurrency
        if type(v_net_liquidation) is not str:
            if v_net_liquidation is None:
                n -= 1
            else:
                n = -1
                v_net_liquidation = as_text(v_net_liquidation, src, "net_liquidation", drift)
        self.net_liquidation = v_net_liquidation
        if type(v_unrealized_pnl) is not str:
            if v_unrealized_pnl is None:
                n -= 1
            else:
                n = -1
                v_unrealized_pnl = as_text(v_unrealized_pnl, src, "unrealized_pnl", drift)
        self.unrealized_pnl = v_unrealized_pnl
        if type(v_realized_pnl) is not str:
            if v_realized_pnl is None:
                n -= 1
            else:
                n = -1
                v_realized_pnl = as_text(v_realized_pnl, src, "realized_pnl", drift)
        self.realized_pnl = v_realized_pnl
        if type(v_exchange_rate) is not str:
            if v_exchange_rate is None:
                n -= 1
            else:
                n = -1
                v_exchange_rate = as_text(v_exchange_rate, src, "Exchange Rate", drift)
        self.exchange_rate = v_exchange_rate
        if n != 24:
            self._finish(src, drift, n >= 0)
        keys = self._keys
        entries = self.additional_properties
        for key, v in src.items():
            if key in keys:
                continue
            if v is None:
                entries[key] = None
            else:
                if type(v) is float or type(v) is int or type(v) is str:
                    entries[key] = v
                else:
                    self._put(src, key, as_one_of(v, src, key, drift, "a number or text", as_number, as_text), drift)
        return self


_members, _names = fetching(MarketValueFigures)
