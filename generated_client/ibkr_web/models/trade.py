# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_figure, as_int, as_integer, as_text, missing, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import Amount, Price, Size, TextInt

from .reported_side import ReportedSide
from .security_type import SecurityType

if TYPE_CHECKING:
    from typing import Self

_REPORTED_SIDE = members(ReportedSide)
_SECURITY_TYPE = members(SecurityType)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class Trade(Model):
    """One execution, whichever program placed the order. Rows are sparse: the newest ones can lack all but ids,
    size and price."""

    _keys: ClassVar[Mapping[str, str]] = {
        "execution_id": "execution_id",
        "order_id": "order_id",
        "order_ref": "order_ref",
        "account": "account",
        "accountCode": "account_code",
        "account_allocation_name": "account_allocation_name",
        "submitter": "submitter",
        "conid": "conid",
        "conidEx": "conid_ex",
        "symbol": "symbol",
        "company_name": "company_name",
        "contract_description_1": "contract_description_1",
        "contract_description_2": "contract_description_2",
        "sec_type": "sec_type",
        "listing_exchange": "listing_exchange",
        "exchange": "exchange",
        "side": "side",
        "order_description": "order_description",
        "size": "size",
        "price": "price",
        "commission": "commission",
        "net_amount": "net_amount",
        "position": "position",
        "trade_time": "trade_time",
        "trade_time_r": "trade_time_r",
        "open_close": "open_close",
        "directed_exchange": "directed_exchange",
        "clearing_id": "clearing_id",
        "clearing_name": "clearing_name",
        "liquidation_trade": "liquidation_trade",
        "is_event_trading": "is_event_trading",
        "supports_tax_opt": "supports_tax_opt",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account", "account_code"})

    execution_id: str
    """What tells one execution from all others."""
    order_id: int | None = None
    """The broker's number of the order."""
    order_ref: str | None = None
    """The caller's own id (`cOID` of the ticket). Missing on orders of other clients."""
    account: str | None = None
    """Id of the account, such as `U7654321`."""
    account_code: str | None = None
    """The account again."""
    account_allocation_name: str | None = None
    """Account that the trade was allocated to."""
    submitter: str | None = None
    """Login or account that placed the order."""
    conid: int | None = None
    """Contract id. An integer on the wire; the published document declares text."""
    conid_ex: str | None = None
    """Contract id with the exchange of the execution."""
    symbol: str | None = None
    """Symbol of the instrument, such as `AAPL`."""
    company_name: str | None = None
    """Name of the company or instrument."""
    contract_description_1: str | None = None
    """Short description of the contract."""
    contract_description_2: str | None = None
    """Rest of the description, for derivatives."""
    sec_type: SecurityType | None = None
    """Kind of instrument."""
    listing_exchange: str | None = None
    """Exchange where the contract is listed."""
    exchange: str | None = None
    """Exchange of the execution."""
    side: ReportedSide | None = None
    """Bought or sold; declared as one letter, recorded as `BOT` too."""
    order_description: str | None = None
    """The execution in words."""
    size: Size | None = None
    """Executed size, fractions possible."""
    price: Price | None = None
    """Price, in the currency of the contract. Declared as text; numbers have been recorded."""
    commission: Amount | None = None
    """Commission, in the currency of the contract. Missing or empty until it is known."""
    net_amount: Amount | None = None
    """Size times price and multiplier, in the currency of the contract."""
    position: Size | None = None
    """Position after the trade."""
    trade_time: str | None = None
    """Time of the execution, UTC, as yyyyMMdd-HH:mm:ss."""
    trade_time_r: int | None = None
    """Time of the execution in epoch milliseconds."""
    open_close: str | None = None
    """Whether the trade opens or closes a position; `???` when unknown."""
    directed_exchange: str | None = None
    """Exchange that the order was sent to."""
    clearing_id: str | None = None
    """Code of the clearing firm."""
    clearing_name: str | None = None
    """Name of the clearing firm."""
    liquidation_trade: str | None = None
    """`1` where the broker closed the position by force, else `0`."""
    is_event_trading: str | None = None
    """`1` for an event contract, else `0`."""
    supports_tax_opt: str | None = None
    """`1` where tax lots may be chosen, else `0`."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 32
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 32 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_execution_id,
            v_order_id,
            v_order_ref,
            v_account,
            v_account_code,
            v_account_allocation_name,
            v_submitter,
            v_conid,
            v_conid_ex,
            v_symbol,
            v_company_name,
            v_contract_description_1,
            v_contract_description_2,
            v_sec_type,
            v_listing_exchange,
            v_exchange,
            v_side,
            v_order_description,
            v_size,
            v_price,
            v_commission,
            v_net_amount,
            v_position,
            v_trade_time,
            v_trade_time_r,
            v_open_close,
            v_directed_exchange,
            v_clearing_id,
            v_clearing_name,
            v_liquidation_trade,
            v_is_event_trading,
            v_supports_tax_opt,
        ) = values
        if type(v_execution_id) is not str:
            n = -1
            v_execution_id = as_text(v_execution_id, src, "execution_id", drift)
            if v_execution_id is None:
                missing(src, "execution_id", drift, "text")
        self.execution_id = v_execution_id
        if type(v_order_id) is not int:
            if v_order_id is None:
                n -= 1
            else:
                n = -1
                v_order_id = as_int(v_order_id, src, "order_id", drift)
        self.order_id = v_order_id
        if type(v_order_ref) is not str:
            if v_order_ref is None:
                n -= 1
            else:
                n = -1
                v_order_ref = as_text(v_order_ref, src, "order_ref", drift)
        self.order_ref = v_order_ref
        if type(v_account) is not str:
            if v_account is None:
                n -= 1
            else:
                n = -1
                v_account = as_text(v_account, src, "account", drift)
        self.account = v_account
        if type(v_account_code) is not str:
            if v_account_code is None:
                n -= 1
            else:
                n = -1
                v_account_code = as_text(v_account_code, src, "accountCode", drift)
        self.account_code = v_account_code
        if type(v_account_allocation_name) is not str:
            if v_account_allocation_name is None:
                n -= 1
            else:
                n = -1
                v_account_allocation_name = as_text(v_account_allocation_name, src, "account_allocation_name", drift)
        self.account_allocation_name = v_account_allocation_name
        if type(v_submitter) is not str:
            if v_submitter is None:
                n -= 1
            else:
                n = -1
                v_submitter = as_text(v_submitter, src, "submitter", drift)
        self.submitter = v_submitter
        if type(v_conid) is not int:
            if v_conid is None:
                n -= 1
            else:
                r = as_integer(v_conid, src, "conid", drift)
                if type(r) is not TextInt and not says_the_same(r, v_conid):
                    n = -1
                v_conid = r
        self.conid = v_conid
        if type(v_conid_ex) is not str:
            if v_conid_ex is None:
                n -= 1
            else:
                n = -1
                v_conid_ex = as_text(v_conid_ex, src, "conidEx", drift)
        self.conid_ex = v_conid_ex
        if type(v_symbol) is not str:
            if v_symbol is None:
                n -= 1
            else:
                n = -1
                v_symbol = as_text(v_symbol, src, "symbol", drift)
        self.symbol = v_symbol
        if type(v_company_name) is not str:
            if v_company_name is None:
                n -= 1
            else:
                n = -1
                v_company_name = as_text(v_company_name, src, "company_name", drift)
        self.company_name = v_company_name
        if type(v_contract_description_1) is not str:
            if v_contract_description_1 is None:
                n -= 1
            else:
                n = -1
                v_contract_description_1 = as_text(v_contract_description_1, src, "contract_description_1", drift)
        self.contract_description_1 = v_contract_description_1
        if type(v_contract_description_2) is not str:
            if v_contract_description_2 is None:
                n -= 1
            else:
                n = -1
                v_contract_description_2 = as_text(v_contract_description_2, src, "contract_description_2", drift)
        self.contract_description_2 = v_contract_description_2
        if type(v_sec_type) is str:
            v_sec_type = _SECURITY_TYPE.get(v_sec_type) or str_member(SecurityType, v_sec_type, src, "sec_type", drift)
        else:
            if v_sec_type is None:
                n -= 1
            else:
                n = -1
                v_sec_type = str_member(SecurityType, v_sec_type, src, "sec_type", drift)
        self.sec_type = v_sec_type
        if type(v_listing_exchange) is not str:
            if v_listing_exchange is None:
                n -= 1
            else:
                n = -1
                v_listing_exchange = as_text(v_listing_exchange, src, "listing_exchange", drift)
        self.listing_exchange = v_listing_exchange
        if type(v_exchange) is not str:
            if v_exchange is None:
                n -= 1
            else:
                n = -1
                v_exchange = as_text(v_exchange, src, "exchange", drift)
        self.exchange = v_exchange
        if type(v_side) is str:
            v_side = _REPORTED_SIDE.get(v_side) or str_member(ReportedSide, v_side, src, "side", drift)
        else:
            if v_side is None:
                n -= 1
            else:
                n = -1
                v_side = str_member(ReportedSide, v_side, src, "side", drift)
        self.side = v_side
        if type(v_order_description) is not str:
            if v_order_description is None:
                n -= 1
            else:
                n = -1
                v_order_description = as_text(v_order_description, src, "order_description", drift)
        self.order_description = v_order_description
        if v_size is None:
            n -= 1
        elif type(v_size) is str or type(v_size) is float or type(v_size) is int:
            v_size = Size(v_size)
        else:
            n = -1
            v_size = as_figure(Size, v_size, src, "size", drift, "a number or text")
        self.size = v_size
        if v_price is None:
            n -= 1
        elif type(v_price) is str or type(v_price) is float or type(v_price) is int:
            v_price = Price(v_price)
        else:
            n = -1
            v_price = as_figure(Price, v_price, src, "price", drift, "a number or text")
        self.price = v_price
        if v_commission is None:
            n -= 1
        elif type(v_commission) is str or type(v_commission) is float or type(v_commission) is int:
            v_commission = Amount(v_commission)
        else:
            n = -1
            v_commission = as_figure(Amount, v_commission, src, "commission", drift, "a number or text")
        self.commission = v_commission
        if v_net_amount is None:
            n -= 1
        elif type(v_net_amount) is str or type(v_net_amount) is float or type(v_net_amount) is int:
            v_net_amount = Amount(v_net_amount)
        else:
            n = -1
            v_net_amount = as_figure(Amount, v_net_amount, src, "net_amount", drift, "a number or text")
        self.net_amount = v_net_amount
        if v_position is None:
            n -= 1
        elif type(v_position) is str or type(v_position) is float or type(v_position) is int:
            v_position = Size(v_position)
        else:
            n = -1
            v_position = as_figure(Size, v_position, src, "position", drift, "a number or text")
        self.position = v_position
        if type(v_trade_time) is not str:
            if v_trade_time is None:
                n -= 1
            else:
                n = -1
                v_trade_time = as_text(v_trade_time, src, "trade_time", drift)
        self.trade_time = v_trade_time
        if type(v_trade_time_r) is not int:
            if v_trade_time_r is None:
                n -= 1
            else:
                n = -1
                v_trade_time_r = as_int(v_trade_time_r, src, "trade_time_r", drift)
        self.trade_time_r = v_trade_time_r
        if type(v_open_close) is not str:
            if v_open_close is None:
                n -= 1
            else:
                n = -1
                v_open_close = as_text(v_open_close, src, "open_close", drift)
        self.open_close = v_open_close
        if type(v_directed_exchange) is not str:
            if v_directed_exchange is None:
                n -= 1
            else:
                n = -1
                v_directed_exchange = as_text(v_directed_exchange, src, "directed_exchange", drift)
        self.directed_exchange = v_directed_exchange
        if type(v_clearing_id) is not str:
            if v_clearing_id is None:
                n -= 1
            else:
                n = -1
                v_clearing_id = as_text(v_clearing_id, src, "clearing_id", drift)
        self.clearing_id = v_clearing_id
        if type(v_clearing_name) is not str:
            if v_clearing_name is None:
                n -= 1
            else:
                n = -1
                v_clearing_name = as_text(v_clearing_name, src, "clearing_name", drift)
        self.clearing_name = v_clearing_name
        if type(v_liquidation_trade) is not str:
            if v_liquidation_trade is None:
                n -= 1
            else:
                n = -1
                v_liquidation_trade = as_text(v_liquidation_trade, src, "liquidation_trade", drift)
        self.liquidation_trade = v_liquidation_trade
        if type(v_is_event_trading) is not str:
            if v_is_event_trading is None:
                n -= 1
            else:
                n = -1
                v_is_event_trading = as_text(v_is_event_trading, src, "is_event_trading", drift)
        self.is_event_trading = v_is_event_trading
        if type(v_supports_tax_opt) is not str:
            if v_supports_tax_opt is None:
                n -= 1
            else:
                n = -1
                v_supports_tax_opt = as_text(v_supports_tax_opt, src, "supports_tax_opt", drift)
        self.supports_tax_opt = v_supports_tax_opt
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(Trade)
