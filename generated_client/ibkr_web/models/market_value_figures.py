# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_figure
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.maps import MapModel
from ibkr_core.model import fetching, new
from ibkr_core.numbers import Amount, Figure

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MarketValueFigures(MapModel[Amount | None]):
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

    total_cash: Amount | None = None
    """All cash in the currency."""
    settled_cash: Amount | None = None
    """Cash whose trades are settled, in the currency."""
    mtd_interest: Amount | None = None
    """Interest of the month so far."""
    stock: Amount | None = None
    """Value of stocks."""
    options: Amount | None = None
    """Value of options."""
    futures: Amount | None = None
    """Value of futures."""
    future_options: Amount | None = None
    """Value of options on futures."""
    funds: Amount | None = None
    """Value of funds."""
    mutual_funds: Amount | None = None
    """Value of mutual funds."""
    money_market: Amount | None = None
    """Value of money market funds."""
    dividends_receivable: Amount | None = None
    """Dividends announced and not yet paid."""
    bonds: Amount | None = None
    """Value of corporate bonds."""
    govt_bonds: Amount | None = None
    """Value of government bonds."""
    t_bills: Amount | None = None
    """Value of treasury bills."""
    warrants: Amount | None = None
    """Value of warrants."""
    issuer_option: Amount | None = None
    """Value of structured products."""
    commodity: Amount | None = None
    """Value of commodities."""
    notional_cfd: Amount | None = None
    """Notional value of contracts for difference."""
    cfd: Amount | None = None
    """Value of contracts for difference."""
    cryptocurrency: Amount | None = None
    """Value of cryptocurrencies."""
    net_liquidation: Amount | None = None
    """Net liquidation value."""
    unrealized_pnl: Amount | None = None
    """Unrealised profit."""
    realized_pnl: Amount | None = None
    """Realised profit of the day."""
    exchange_rate: Figure | None = None
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
        if v_total_cash is None:
            n -= 1
        elif type(v_total_cash) is str or type(v_total_cash) is float or type(v_total_cash) is int:
            v_total_cash = Amount(v_total_cash)
        else:
            n = -1
            v_total_cash = as_figure(Amount, v_total_cash, src, "total_cash", drift, "a number or text")
        self.total_cash = v_total_cash
        if v_settled_cash is None:
            n -= 1
        elif type(v_settled_cash) is str or type(v_settled_cash) is float or type(v_settled_cash) is int:
            v_settled_cash = Amount(v_settled_cash)
        else:
            n = -1
            v_settled_cash = as_figure(Amount, v_settled_cash, src, "settled_cash", drift, "a number or text")
        self.settled_cash = v_settled_cash
        if v_mtd_interest is None:
            n -= 1
        elif type(v_mtd_interest) is str or type(v_mtd_interest) is float or type(v_mtd_interest) is int:
            v_mtd_interest = Amount(v_mtd_interest)
        else:
            n = -1
            v_mtd_interest = as_figure(Amount, v_mtd_interest, src, "MTD Interest", drift, "a number or text")
        self.mtd_interest = v_mtd_interest
        if v_stock is None:
            n -= 1
        elif type(v_stock) is str or type(v_stock) is float or type(v_stock) is int:
            v_stock = Amount(v_stock)
        else:
            n = -1
            v_stock = as_figure(Amount, v_stock, src, "stock", drift, "a number or text")
        self.stock = v_stock
        if v_options is None:
            n -= 1
        elif type(v_options) is str or type(v_options) is float or type(v_options) is int:
            v_options = Amount(v_options)
        else:
            n = -1
            v_options = as_figure(Amount, v_options, src, "options", drift, "a number or text")
        self.options = v_options
        if v_futures is None:
            n -= 1
        elif type(v_futures) is str or type(v_futures) is float or type(v_futures) is int:
            v_futures = Amount(v_futures)
        else:
            n = -1
            v_futures = as_figure(Amount, v_futures, src, "futures", drift, "a number or text")
        self.futures = v_futures
        if v_future_options is None:
            n -= 1
        elif type(v_future_options) is str or type(v_future_options) is float or type(v_future_options) is int:
            v_future_options = Amount(v_future_options)
        else:
            n = -1
            v_future_options = as_figure(Amount, v_future_options, src, "future_options", drift, "a number or text")
        self.future_options = v_future_options
        if v_funds is None:
            n -= 1
        elif type(v_funds) is str or type(v_funds) is float or type(v_funds) is int:
            v_funds = Amount(v_funds)
        else:
            n = -1
            v_funds = as_figure(Amount, v_funds, src, "funds", drift, "a number or text")
        self.funds = v_funds
        if v_mutual_funds is None:
            n -= 1
        elif type(v_mutual_funds) is str or type(v_mutual_funds) is float or type(v_mutual_funds) is int:
            v_mutual_funds = Amount(v_mutual_funds)
        else:
            n = -1
            v_mutual_funds = as_figure(Amount, v_mutual_funds, src, "mutual_funds", drift, "a number or text")
        self.mutual_funds = v_mutual_funds
        if v_money_market is None:
            n -= 1
        elif type(v_money_market) is str or type(v_money_market) is float or type(v_money_market) is int:
            v_money_market = Amount(v_money_market)
        else:
            n = -1
            v_money_market = as_figure(Amount, v_money_market, src, "money_market", drift, "a number or text")
        self.money_market = v_money_market
        if v_dividends_receivable is None:
            n -= 1
        elif (
            type(v_dividends_receivable) is str
            or type(v_dividends_receivable) is float
            or type(v_dividends_receivable) is int
        ):
            v_dividends_receivable = Amount(v_dividends_receivable)
        else:
            n = -1
            v_dividends_receivable = as_figure(
                Amount, v_dividends_receivable, src, "dividends_receivable", drift, "a number or text"
            )
        self.dividends_receivable = v_dividends_receivable
        if v_bonds is None:
            n -= 1
        elif type(v_bonds) is str or type(v_bonds) is float or type(v_bonds) is int:
            v_bonds = Amount(v_bonds)
        else:
            n = -1
            v_bonds = as_figure(Amount, v_bonds, src, "bonds", drift, "a number or text")
        self.bonds = v_bonds
        if v_govt_bonds is None:
            n -= 1
        elif type(v_govt_bonds) is str or type(v_govt_bonds) is float or type(v_govt_bonds) is int:
            v_govt_bonds = Amount(v_govt_bonds)
        else:
            n = -1
            v_govt_bonds = as_figure(Amount, v_govt_bonds, src, "Govt Bonds", drift, "a number or text")
        self.govt_bonds = v_govt_bonds
        if v_t_bills is None:
            n -= 1
        elif type(v_t_bills) is str or type(v_t_bills) is float or type(v_t_bills) is int:
            v_t_bills = Amount(v_t_bills)
        else:
            n = -1
            v_t_bills = as_figure(Amount, v_t_bills, src, "t_bills", drift, "a number or text")
        self.t_bills = v_t_bills
        if v_warrants is None:
            n -= 1
        elif type(v_warrants) is str or type(v_warrants) is float or type(v_warrants) is int:
            v_warrants = Amount(v_warrants)
        else:
            n = -1
            v_warrants = as_figure(Amount, v_warrants, src, "warrants", drift, "a number or text")
        self.warrants = v_warrants
        if v_issuer_option is None:
            n -= 1
        elif type(v_issuer_option) is str or type(v_issuer_option) is float or type(v_issuer_option) is int:
            v_issuer_option = Amount(v_issuer_option)
        else:
            n = -1
            v_issuer_option = as_figure(Amount, v_issuer_option, src, "issuer_option", drift, "a number or text")
        self.issuer_option = v_issuer_option
        if v_commodity is None:
            n -= 1
        elif type(v_commodity) is str or type(v_commodity) is float or type(v_commodity) is int:
            v_commodity = Amount(v_commodity)
        else:
            n = -1
            v_commodity = as_figure(Amount, v_commodity, src, "commodity", drift, "a number or text")
        self.commodity = v_commodity
        if v_notional_cfd is None:
            n -= 1
        elif type(v_notional_cfd) is str or type(v_notional_cfd) is float or type(v_notional_cfd) is int:
            v_notional_cfd = Amount(v_notional_cfd)
        else:
            n = -1
            v_notional_cfd = as_figure(Amount, v_notional_cfd, src, "Notional CFD", drift, "a number or text")
        self.notional_cfd = v_notional_cfd
        if v_cfd is None:
            n -= 1
        elif type(v_cfd) is str or type(v_cfd) is float or type(v_cfd) is int:
            v_cfd = Amount(v_cfd)
        else:
            n = -1
            v_cfd = as_figure(Amount, v_cfd, src, "cfd", drift, "a number or text")
        self.cfd = v_cfd
        if v_cryptocurrency is None:
            n -= 1
        elif type(v_cryptocurrency) is str or type(v_cryptocurrency) is float or type(v_cryptocurrency) is int:
            v_cryptocurrency = Amount(v_cryptocurrency)
        else:
            n = -1
            v_cryptocurrency = as_figure(Amount, v_cryptocurrency, src, "Cryptocurrency", drift, "a number or text")
        self.cryptocurrency = v_cryptocurrency
        if v_net_liquidation is None:
            n -= 1
        elif type(v_net_liquidation) is str or type(v_net_liquidation) is float or type(v_net_liquidation) is int:
            v_net_liquidation = Amount(v_net_liquidation)
        else:
            n = -1
            v_net_liquidation = as_figure(Amount, v_net_liquidation, src, "net_liquidation", drift, "a number or text")
        self.net_liquidation = v_net_liquidation
        if v_unrealized_pnl is None:
            n -= 1
        elif type(v_unrealized_pnl) is str or type(v_unrealized_pnl) is float or type(v_unrealized_pnl) is int:
            v_unrealized_pnl = Amount(v_unrealized_pnl)
        else:
            n = -1
            v_unrealized_pnl = as_figure(Amount, v_unrealized_pnl, src, "unrealized_pnl", drift, "a number or text")
        self.unrealized_pnl = v_unrealized_pnl
        if v_realized_pnl is None:
            n -= 1
        elif type(v_realized_pnl) is str or type(v_realized_pnl) is float or type(v_realized_pnl) is int:
            v_realized_pnl = Amount(v_realized_pnl)
        else:
            n = -1
            v_realized_pnl = as_figure(Amount, v_realized_pnl, src, "realized_pnl", drift, "a number or text")
        self.realized_pnl = v_realized_pnl
        if v_exchange_rate is None:
            n -= 1
        elif type(v_exchange_rate) is str or type(v_exchange_rate) is float or type(v_exchange_rate) is int:
            v_exchange_rate = Figure(v_exchange_rate)
        else:
            n = -1
            v_exchange_rate = as_figure(Figure, v_exchange_rate, src, "Exchange Rate", drift, "a number or text")
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
                if type(v) is str or type(v) is float or type(v) is int:
                    entries[key] = Amount(v)
                else:
                    self._put(src, key, as_figure(Amount, v, src, key, drift, "a number or text"), drift)
        return self


_members, _names = fetching(MarketValueFigures)
