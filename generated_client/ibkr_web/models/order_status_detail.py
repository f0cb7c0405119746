# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_figure, as_int, as_integer, as_text, missing, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import Amount, Price, Size, TextInt

from .order_status import OrderStatus
from .reported_side import ReportedSide
from .security_type import SecurityType

if TYPE_CHECKING:
    from typing import Self

_ORDER_STATUS = members(OrderStatus)
_REPORTED_SIDE = members(ReportedSide)
_SECURITY_TYPE = members(SecurityType)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OrderStatusDetail(Model):
    """One order in full. Names are in snake case here, in camel case in the list of orders. What does not apply
    is missing, empty text or null. Which of the price and fill fields come differs by order and by server."""

    _keys: ClassVar[Mapping[str, str]] = {
        "order_id": "order_id",
        "account": "account",
        "order_clearing_account": "order_clearing_account",
        "conid": "conid",
        "conidex": "conidex",
        "symbol": "symbol",
        "company_name": "company_name",
        "sec_type": "sec_type",
        "currency": "currency",
        "listing_exchange": "listing_exchange",
        "contract_description_1": "contract_description_1",
        "contract_description_2": "contract_description_2",
        "side": "side",
        "order_type": "order_type",
        "tif": "tif",
        "order_status": "order_status",
        "order_status_description": "order_status_description",
        "order_ccp_status": "order_ccp_status",
        "order_description": "order_description",
        "order_description_with_contract": "order_description_with_contract",
        "order_desc": "order_desc",
        "size": "size",
        "total_size": "total_size",
        "total_cash_size": "total_cash_size",
        "filled_quantity": "filled_quantity",
        "remaining_quantity": "remaining_quantity",
        "cum_fill": "cum_fill",
        "size_and_fills": "size_and_fills",
        "price": "price",
        "limit_price": "limit_price",
        "stop_price": "stop_price",
        "average_price": "average_price",
        "avg_fill_price": "avg_fill_price",
        "fill_price": "fill_price",
        "last_fill_price": "last_fill_price",
        "outside_rth": "outside_rth",
        "all_or_none": "all_or_none",
        "use_price_mgmt_algo": "use_price_mgmt_algo",
        "order_ref": "order_ref",
        "order_time": "order_time",
        "order_not_editable": "order_not_editable",
        "editable_fields": "editable_fields",
        "cannot_cancel_order": "cannot_cancel_order",
        "order_cancellation_by_system_reason": "order_cancellation_by_system_reason",
        "deactivate_order": "deactivate_order",
        "allowed_duplicate_opposite": "allowed_duplicate_opposite",
        "child_order_type": "child_order_type",
        "alert_active": "alert_active",
        "is_event_trading": "is_event_trading",
        "clearing_id": "clearing_id",
        "clearing_name": "clearing_name",
        "option_acct": "option_acct",
        "exit_strategy_display_price": "exit_strategy_display_price",
        "exit_strategy_chart_description": "exit_strategy_chart_description",
        "exit_strategy_tool_availability": "exit_strategy_tool_availability",
        "available_chart_periods": "available_chart_periods",
        "bg_color": "bg_color",
        "fg_color": "fg_color",
        "request_id": "request_id",
        "server_id": "server_id",
        "sub_type": "sub_type",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account", "option_acct", "order_clearing_account"})

    order_id: int
    """The broker's number of the order."""
    account: str | None = None
    """Id of the account, such as `U7654321`."""
    order_clearing_account: str | None = None
    """Account that trades of the order are cleared in, such as `U7654321`."""
    conid: int | None = None
    """Contract id. An integer on the wire; the published document declares text."""
    conidex: str | None = None
    """Contract id with exchange, or the legs of a combination."""
    symbol: str | None = None
    """Symbol of the instrument, such as `AAPL`."""
    company_name: str | None = None
    """Name of the company or instrument."""
    sec_type: SecurityType | None = None
    """Kind of instrument."""
    currency: str | None = None
    """Currency of the contract."""
    listing_exchange: str | None = None
    """Exchange where the contract is listed."""
    contract_description_1: str | None = None
    """Short description of the contract."""
    contract_description_2: str | None = None
    """Rest of the description, for derivatives."""
    side: ReportedSide | None = None
    """Buy or sell; some servers write one letter, the published document the whole word."""
    order_type: str | None = None
    """Kind of order in words, upper case on some servers."""
    tif: str | None = None
    """Time in force."""
    order_status: OrderStatus | None = None
    """Where the order is in its life."""
    order_status_description: str | None = None
    """Status in words."""
    order_ccp_status: str | None = None
    """Status code of the clearing system."""
    order_description: str | None = None
    """The order in words."""
    order_description_with_contract: str | None = None
    """The order in words, with the contract."""
    order_desc: str | None = None
    """The order in words, on some servers."""
    size: Size | None = None
    """Size still open, as text, on most servers; the whole size on some."""
    total_size: Size | None = None
    """Whole size, as text."""
    total_cash_size: Amount | None = None
    """Money amount of an order by cash quantity."""
    filled_quantity: Size | None = None
    """How much was filled."""
    remaining_quantity: Size | None = None
    """How much is still open."""
    cum_fill: Size | None = None
    """How much was filled, on some servers."""
    size_and_fills: str | None = None
    """Filled and total size, `0/100`."""
    price: Price | None = None
    """Limit or stop as text."""
    limit_price: Price | None = None
    """Limit; empty where there is none."""
    stop_price: Price | None = None
    """Stop; empty where there is none."""
    average_price: Price | None = None
    """Average price of the fills."""
    avg_fill_price: Price | None = None
    """Average price of the fills, on some servers."""
    fill_price: Price | None = None
    """Price of the fill, on some servers."""
    last_fill_price: Price | None = None
    """Price of the last fill, on some servers."""
    outside_rth: bool | None = None
    """The order may fill outside regular hours."""
    all_or_none: bool | None = None
    """Fill completely or not at all."""
    use_price_mgmt_algo: bool | None = None
    """The price management algorithm is used."""
    order_ref: str | None = None
    """The caller's own id (`cOID` of the ticket), where it is reported."""
    order_time: str | None = None
    """When the order was placed, UTC, as yyMMddHHmmss."""
    order_not_editable: bool | None = None
    """The order can no longer be modified."""
    editable_fields: str | None = None
    """Names of the fields that may be modified, separated by control characters."""
    cannot_cancel_order: bool | None = None
    """The order can no longer be cancelled."""
    order_cancellation_by_system_reason: str | None = None
    """Why the broker's system cancelled the order, where it did."""
    deactivate_order: bool | None = None
    """The order is saved, not sent."""
    allowed_duplicate_opposite: bool | None = None
    """A copy of the order for the other side may be made."""
    child_order_type: str | None = None
    """`0` for an order of its own; other codes for attached orders."""
    alert_active: int | None = None
    """1 where an alert watches the order, else 0."""
    is_event_trading: str | None = None
    """`1` for an event contract, else `0`."""
    clearing_id: str | None = None
    """Code of the clearing firm."""
    clearing_name: str | None = None
    """Name of the clearing firm."""
    option_acct: str | None = None
    """Customer or firm, as the exchange asks for it; `c` is a customer."""
    exit_strategy_display_price: Price | None = None
    """Price that the exit-strategy tool starts from."""
    exit_strategy_chart_description: str | None = None
    """Text for the exit-strategy tool."""
    exit_strategy_tool_availability: str | None = None
    """`1` where the exit-strategy tool can be used, else `0`."""
    available_chart_periods: str | None = None
    """Chart periods that the broker's own pages offer."""
    bg_color: str | None = None
    """Background colour in the broker's own pages. The published document spells it `bgColor`."""
    fg_color: str | None = None
    """Text colour in the broker's own pages. The published document spells it `fgColor`."""
    request_id: int | None = None
    """Id of this request inside the broker."""
    server_id: int | None = None
    """Id of the answering server."""
    sub_type: str | None = None
    """Subtype of the order, usually null."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 61
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 61 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_order_id,
            v_account,
            v_order_clearing_account,
            v_conid,
            v_conidex,
            v_symbol,
            v_company_name,
            v_sec_type,
            v_currency,
            v_listing_exchange,
            v_contract_description_1,
            v_contract_description_2,
            v_side,
            v_order_type,
            v_tif,
            v_order_status,
            v_order_status_description,
            v_order_ccp_status,
            v_order_description,
            v_order_description_with_contract,
            v_order_desc,
            v_size,
            v_total_size,
            v_total_cash_size,
            v_filled_quantity,
            v_remaining_quantity,
            v_cum_fill,
            v_size_and_fills,
            v_price,
            v_limit_price,
            v_stop_price,
            v_average_price,
            v_avg_fill_price,
            v_fill_price,
            v_last_fill_price,
            v_outside_rth,
            v_all_or_none,
            v_use_price_mgmt_algo,
            v_order_ref,
            v_order_time,
            v_order_not_editable,
            v_editable_fields,
            v_cannot_cancel_order,
            v_order_cancellation_by_system_reason,
            v_deactivate_order,
            v_allowed_duplicate_opposite,
            v_child_order_type,
            v_alert_active,
            v_is_event_trading,
            v_clearing_id,
            v_clearing_name,
            v_option_acct,
            v_exit_strategy_display_price,
            v_exit_strategy_chart_description,
            v_exit_strategy_tool_availability,
            v_available_chart_periods,
            v_bg_color,
            v_fg_color,
            v_request_id,
            v_server_id,
            v_sub_type,
        ) = values
        if type(v_order_id) is not int:
            n = -1
            v_order_id = as_int(v_order_id, src, "order_id", drift)
            if v_order_id is None:
                missing(src, "order_id", drift, "a whole number")
        self.order_id = v_order_id
        if type(v_account) is not str:
            if v_account is None:
                n -= 1
            else:
                n = -1
                v_account = as_text(v_account, src, "account", drift)
        self.account = v_account
        if type(v_order_clearing_account) is not str:
            if v_order_clearing_account is None:
                n -= 1
            else:
                n = -1
                v_order_clearing_account = as_text(v_order_clearing_account, src, "order_clearing_account", drift)
        self.order_clearing_account = v_order_clearing_account
        if type(v_conid) is not int:
            if v_conid is None:
                n -= 1
            else:
                r = as_integer(v_conid, src, "conid", drift)
                if type(r) is not TextInt and not says_the_same(r, v_conid):
                    n = -1
                v_conid = r
        self.conid = v_conid
        if type(v_conidex) is not str:
            if v_conidex is None:
                n -= 1
            else:
                n = -1
                v_conidex = as_text(v_conidex, src, "conidex", drift)
        self.conidex = v_conidex
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
        if type(v_sec_type) is str:
            v_sec_type = _SECURITY_TYPE.get(v_sec_type) or str_member(SecurityType, v_sec_type, src, "sec_type", drift)
        else:
            if v_sec_type is None:
                n -= 1
            else:
                n = -1
                v_sec_type = str_member(SecurityType, v_sec_type, src, "sec_type", drift)
        self.sec_type = v_sec_type
        if type(v_currency) is not str:
            if v_currency is None:
                n -= 1
            else:
                n = -1
                v_currency = as_text(v_currency, src, "currency", drift)
        self.currency = v_currency
        if type(v_listing_exchange) is not str:
            if v_listing_exchange is None:
                n -= 1
            else:
                n = -1
                v_listing_exchange = as_text(v_listing_exchange, src, "listing_exchange", drift)
        self.listing_exchange = v_listing_exchange
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
        if type(v_side) is str:
            v_side = _REPORTED_SIDE.get(v_side) or str_member(ReportedSide, v_side, src, "side", drift)
        else:
            if v_side is None:
                n -= 1
            else:
                n = -1
                v_side = str_member(ReportedSide, v_side, src, "side", drift)
        self.side = v_side
        if type(v_order_type) is not str:
            if v_order_type is None:
                n -= 1
            else:
                n = -1
                v_order_type = as_text(v_order_type, src, "order_type", drift)
        self.order_type = v_order_type
        if type(v_tif) is not str:
            if v_tif is None:
                n -= 1
            else:
                n = -1
                v_tif = as_text(v_tif, src, "tif", drift)
        self.tif = v_tif
        if type(v_order_status) is str:
            v_order_status = _ORDER_STATUS.get(v_order_status) or str_member(
                OrderStatus, v_order_status, src, "order_status", drift
            )
        else:
            if v_order_status is None:
                n -= 1
            else:
                n = -1
                v_order_status = str_member(OrderStatus, v_order_status, src, "order_status", drift)
        self.order_status = v_order_status
        if type(v_order_status_description) is not str:
            if v_order_status_description is None:
                n -= 1
            else:
                n = -1
                v_order_status_description = as_text(v_order_status_description, src, "order_status_description", drift)
        self.order_status_description = v_order_status_description
        if type(v_order_ccp_status) is not str:
            if v_order_ccp_status is None:
                n -= 1
            else:
                n = -1
                v_order_ccp_status = as_text(v_order_ccp_status, src, "order_ccp_status", drift)
        self.order_ccp_status = v_order_ccp_status
        if type(v_order_description) is not str:
            if v_order_description is None:
                n -= 1
            else:
                n = -1
                v_order_description = as_text(v_order_description, src, "order_description", drift)
        self.order_description = v_order_description
        if type(v_order_description_with_contract) is not str:
            if v_order_description_with_contract is None:
                n -= 1
            else:
                n = -1
                v_order_description_with_contract = as_text(
                    v_order_description_with_contract, src, "order_description_with_contract", drift
                )
        self.order_description_with_contract = v_order_description_with_contract
        if type(v_order_desc) is not str:
            if v_order_desc is None:
                n -= 1
            else:
                n = -1
                v_order_desc = as_text(v_order_desc, src, "order_desc", drift)
        self.order_desc = v_order_desc
        if v_size is None:
            n -= 1
        elif type(v_size) is str or type(v_size) is float or type(v_size) is int:
            v_size = Size(v_size)
        else:
            n = -1
            v_size = as_figure(Size, v_size, src, "size", drift, "a number or text")
        self.size = v_size
        if v_total_size is None:
            n -= 1
        elif type(v_total_size) is str or type(v_total_size) is float or type(v_total_size) is int:
            v_total_size = Size(v_total_size)
        else:
            n = -1
            v_total_size = as_figure(Size, v_total_size, src, "total_size", drift, "a number or text")
        self.total_size = v_total_size
        if v_total_cash_size is None:
            n -= 1
        elif type(v_total_cash_size) is str or type(v_total_cash_size) is float or type(v_total_cash_size) is int:
            v_total_cash_size = Amount(v_total_cash_size)
        else:
            n = -1
            v_total_cash_size = as_figure(Amount, v_total_cash_size, src, "total_cash_size", drift, "a number or text")
        self.total_cash_size = v_total_cash_size
        if v_filled_quantity is None:
            n -= 1
        elif type(v_filled_quantity) is str or type(v_filled_quantity) is float or type(v_filled_quantity) is int:
            v_filled_quantity = Size(v_filled_quantity)
        else:
            n = -1
            v_filled_quantity = as_figure(Size, v_filled_quantity, src, "filled_quantity", drift, "a number or text")
        self.filled_quantity = v_filled_quantity
        if v_remaining_quantity is None:
            n -= 1
        elif (
            type(v_remaining_quantity) is str
            or type(v_remaining_quantity) is float
            or type(v_remaining_quantity) is int
        ):
            v_remaining_quantity = Size(v_remaining_quantity)
        else:
            n = -1
            v_remaining_quantity = as_figure(
                Size, v_remaining_quantity, src, "remaining_quantity", drift, "a number or text"
            )
        self.remaining_quantity = v_remaining_quantity
        if v_cum_fill is None:
            n -= 1
        elif type(v_cum_fill) is str or type(v_cum_fill) is float or type(v_cum_fill) is int:
            v_cum_fill = Size(v_cum_fill)
        else:
            n = -1
            v_cum_fill = as_figure(Size, v_cum_fill, src, "cum_fill", drift, "a number or text")
        self.cum_fill = v_cum_fill
        if type(v_size_and_fills) is not str:
            if v_size_and_fills is None:
                n -= 1
            else:
                n = -1
                v_size_and_fills = as_text(v_size_and_fills, src, "size_and_fills", drift)
        self.size_and_fills = v_size_and_fills
        if v_price is None:
            n -= 1
        elif type(v_price) is str or type(v_price) is float or type(v_price) is int:
            v_price = Price(v_price)
        else:
            n = -1
            v_price = as_figure(Price, v_price, src, "price", drift, "a number or text")
        self.price = v_price
        if v_limit_price is None:
            n -= 1
        elif type(v_limit_price) is str or type(v_limit_price) is float or type(v_limit_price) is int:
            v_limit_price = Price(v_limit_price)
        else:
            n = -1
            v_limit_price = as_figure(Price, v_limit_price, src, "limit_price", drift, "a number or text")
        self.limit_price = v_limit_price
        if v_stop_price is None:
            n -= 1
        elif type(v_stop_price) is str or type(v_stop_price) is float or type(v_stop_price) is int:
            v_stop_price = Price(v_stop_price)
        else:
            n = -1
            v_stop_price = as_figure(Price, v_stop_price, src, "stop_price", drift, "a number or text")
        self.stop_price = v_stop_price
        if v_average_price is None:
            n -= 1
        elif type(v_average_price) is str or type(v_average_price) is float or type(v_average_price) is int:
            v_average_price = Price(v_average_price)
        else:
            n = -1
            v_average_price = as_figure(Price, v_average_price, src, "average_price", drift, "a number or text")
        self.average_price = v_average_price
        if v_avg_fill_price is None:
            n -= 1
        elif type(v_avg_fill_price) is str or type(v_avg_fill_price) is float or type(v_avg_fill_price) is int:
            v_avg_fill_price = Price(v_avg_fill_price)
        else:
            n = -1
            v_avg_fill_price = as_figure(Price, v_avg_fill_price, src, "avg_fill_price", drift, "a number or text")
        self.avg_fill_price = v_avg_fill_price
        if v_fill_price is None:
            n -= 1
        elif type(v_fill_price) is str or type(v_fill_price) is float or type(v_fill_price) is int:
            v_fill_price = Price(v_fill_price)
        else:
            n = -1
            v_fill_price = as_figure(Price, v_fill_price, src, "fill_price", drift, "a number or text")
        self.fill_price = v_fill_price
        if v_last_fill_price is None:
            n -= 1
        elif type(v_last_fill_price) is str or type(v_last_fill_price) is float or type(v_last_fill_price) is int:
            v_last_fill_price = Price(v_last_fill_price)
        else:
            n = -1
            v_last_fill_price = as_figure(Price, v_last_fill_price, src, "last_fill_price", drift, "a number or text")
        self.last_fill_price = v_last_fill_price
        if type(v_outside_rth) is not bool:
            if v_outside_rth is None:
                n -= 1
            else:
                n = -1
                v_outside_rth = as_bool(v_outside_rth, src, "outside_rth", drift)
        self.outside_rth = v_outside_rth
        if type(v_all_or_none) is not bool:
            if v_all_or_none is None:
                n -= 1
            else:
                n = -1
                v_all_or_none = as_bool(v_all_or_none, src, "all_or_none", drift)
        self.all_or_none = v_all_or_none
        if type(v_use_price_mgmt_algo) is not bool:
            if v_use_price_mgmt_algo is None:
                n -= 1
            else:
                n = -1
                v_use_price_mgmt_algo = as_bool(v_use_price_mgmt_algo, src, "use_price_mgmt_algo", drift)
        self.use_price_mgmt_algo = v_use_price_mgmt_algo
        if type(v_order_ref) is not str:
            if v_order_ref is None:
                n -= 1
            else:
                n = -1
                v_order_ref = as_text(v_order_ref, src, "order_ref", drift)
        self.order_ref = v_order_ref
        if type(v_order_time) is not str:
            if v_order_time is None:
                n -= 1
            else:
                n = -1
                v_order_time = as_text(v_order_time, src, "order_time", drift)
        self.order_time = v_order_time
        if type(v_order_not_editable) is not bool:
            if v_order_not_editable is None:
                n -= 1
            else:
                n = -1
                v_order_not_editable = as_bool(v_order_not_editable, src, "order_not_editable", drift)
        self.order_not_editable = v_order_not_editable
        if type(v_editable_fields) is not str:
            if v_editable_fields is None:
                n -= 1
            else:
                n = -1
                v_editable_fields = as_text(v_editable_fields, src, "editable_fields", drift)
        self.editable_fields = v_editable_fields
        if type(v_cannot_cancel_order) is not bool:
            if v_cannot_cancel_order is None:
                n -= 1
            else:
                n = -1
                v_cannot_cancel_order = as_bool(v_cannot_cancel_order, src, "cannot_cancel_order", drift)
        self.cannot_cancel_order = v_cannot_cancel_order
        if type(v_order_cancellation_by_system_reason) is not str:
            if v_order_cancellation_by_system_reason is None:
                n -= 1
            else:
                n = -1
                v_order_cancellation_by_system_reason = as_text(
                    v_order_cancellation_by_system_reason, src, "order_cancellation_by_system_reason", drift
                )
        self.order_cancellation_by_system_reason = v_order_cancellation_by_system_reason
        if type(v_deactivate_order) is not bool:
            if v_deactivate_order is None:
                n -= 1
            else:
                n = -1
                v_deactivate_order = as_bool(v_deactivate_order, src, "deactivate_order", drift)
        self.deactivate_order = v_deactivate_order
        if type(v_allowed_duplicate_opposite) is not bool:
            if v_allowed_duplicate_opposite is None:
                n -= 1
            else:
                n = -1
                v_allowed_duplicate_opposite = as_bool(
                    v_allowed_duplicate_opposite, src, "allowed_duplicate_opposite", drift
                )
        self.allowed_duplicate_opposite = v_allowed_duplicate_opposite
        if type(v_child_order_type) is not str:
            if v_child_order_type is None:
                n -= 1
            else:
                n = -1
                v_child_order_type = as_text(v_child_order_type, src, "child_order_type", drift)
        self.child_order_type = v_child_order_type
        if type(v_alert_active) is not int:
            if v_alert_active is None:
                n -= 1
            else:
                n = -1
                v_alert_active = as_int(v_alert_active, src, "alert_active", drift)
        self.alert_active = v_alert_active
        if type(v_is_event_trading) is not str:
            if v_is_event_trading is None:
                n -= 1
            else:
                n = -1
                v_is_event_trading = as_text(v_is_event_trading, src, "is_event_trading", drift)
        self.is_event_trading = v_is_event_trading
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
        if type(v_option_acct) is not str:
            if v_option_acct is None:
                n -= 1
            else:
                n = -1
                v_option_acct = as_text(v_option_acct, src, "option_acct", drift)
        self.option_acct = v_option_acct
        if v_exit_strategy_display_price is None:
            n -= 1
        elif (
            type(v_exit_strategy_display_price) is str
            or type(v_exit_strategy_display_price) is float
            or type(v_exit_strategy_display_price) is int
        ):
            v_exit_strategy_display_price = Price(v_exit_strategy_display_price)
        else:
            n = -1
            v_exit_strategy_display_price = as_figure(
                Price, v_exit_strategy_display_price, src, "exit_strategy_display_price", drift, "a number or text"
            )
        self.exit_strategy_display_price = v_exit_strategy_display_price
        if type(v_exit_strategy_chart_description) is not str:
            if v_exit_strategy_chart_description is None:
                n -= 1
            else:
                n = -1
                v_exit_strategy_chart_description = as_text(
                    v_exit_strategy_chart_description, src, "exit_strategy_chart_description", drift
                )
        self.exit_strategy_chart_description = v_exit_strategy_chart_description
        if type(v_exit_strategy_tool_availability) is not str:
            if v_exit_strategy_tool_availability is None:
                n -= 1
            else:
                n = -1
                v_exit_strategy_tool_availability = as_text(
                    v_exit_strategy_tool_availability, src, "exit_strategy_tool_availability", drift
                )
        self.exit_strategy_tool_availability = v_exit_strategy_tool_availability
        if type(v_available_chart_periods) is not str:
            if v_available_chart_periods is None:
                n -= 1
            else:
                n = -1
                v_available_chart_periods = as_text(v_available_chart_periods, src, "available_chart_periods", drift)
        self.available_chart_periods = v_available_chart_periods
        if type(v_bg_color) is not str:
            if v_bg_color is None:
                n -= 1
            else:
                n = -1
                v_bg_color = as_text(v_bg_color, src, "bg_color", drift)
        self.bg_color = v_bg_color
        if type(v_fg_color) is not str:
            if v_fg_color is None:
                n -= 1
            else:
                n = -1
                v_fg_color = as_text(v_fg_color, src, "fg_color", drift)
        self.fg_color = v_fg_color
        if type(v_request_id) is not int:
            if v_request_id is None:
                n -= 1
            else:
                r = as_integer(v_request_id, src, "request_id", drift)
                if type(r) is not TextInt and not says_the_same(r, v_request_id):
                    n = -1
                v_request_id = r
        self.request_id = v_request_id
        if type(v_server_id) is not int:
            if v_server_id is None:
                n -= 1
            else:
                r = as_integer(v_server_id, src, "server_id", drift)
                if type(r) is not TextInt and not says_the_same(r, v_server_id):
                    n = -1
                v_server_id = r
        self.server_id = v_server_id
        if type(v_sub_type) is not str:
            if v_sub_type is None:
                n -= 1
            else:
                n = -1
                v_sub_type = as_text(v_sub_type, src, "sub_type", drift)
        self.sub_type = v_sub_type
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(OrderStatusDetail)
