# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_int, as_one_of, as_text, missing, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, new

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
    _secret: ClassVar[frozenset[str]] = frozenset({"account", "order_clearing_account"})

    order_id: int
    """The broker's number of the order."""
    account: str | None = None
    """The account."""
    order_clearing_account: str | None = None
    """The account that the order clears in."""
    conid: int | None = None
    """Contract id. An integer on the wire; the published document declares text."""
    conidex: str | None = None
    """Contract id with exchange, or the legs of a combination."""
    symbol: str | None = None
    """Symbol."""
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
    size: str | None = None
    """Size still open, as text, on most servers; the whole size on some."""
    total_size: str | None = None
    """Whole size, as text."""
    total_cash_size: str | None = None
    """Money amount of an order by cash quantity."""
    filled_quantity: str | None = None
    """How much was filled."""
    remaining_quantity: str | None = None
    """How much is still open."""
    cum_fill: str | None = None
    """How much was filled, on some servers."""
    size_and_fills: str | None = None
    """Filled and total size, `0/100`."""
    price: str | None = None
    """Limit or stop as text."""
    limit_price: str | None = None
    """Limit; empty where there is none."""
    stop_price: str | None = None
    """Stop; empty where there is none."""
    average_price: str | None = None
    """Average price of the fills."""
    avg_fill_price: str | None = None
    """Average price of the fills, on some servers."""
    fill_price: str | None = None
    """Price of the fill, on some servers."""
    last_fill_price: str | None = None
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
    exit_strategy_display_price: str | None = None
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
    request_id: int | str | None = None
    """Id of this request inside the broker."""
    server_id: int | str | None = None
    """Id of the answering server."""
    sub_type: str | None = None
    """Subtype of the order, usually null."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 60
        v: Any
        v = src.get("order_id")
        if type(v) is not int:
            n -= 1
            v = as_int(v, src, "order_id", drift)
            if v is None:
                missing(src, "order_id", drift, "a whole number")
        self.order_id = v
        v = src.get("account")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "account", drift)
        self.account = v
        v = src.get("order_clearing_account")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "order_clearing_account", drift)
        self.order_clearing_account = v
        v = src.get("conid")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "conid", drift)
        self.conid = v
        v = src.get("conidex")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "conidex", drift)
        self.conidex = v
        v = src.get("symbol")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "symbol", drift)
        self.symbol = v
        v = src.get("company_name")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "company_name", drift)
        self.company_name = v
        v = src.get("sec_type")
        if type(v) is str:
            v = _SECURITY_TYPE.get(v) or str_member(SecurityType, v, src, "sec_type", drift)
        else:
            n -= 1
            if v is not None:
                v = str_member(SecurityType, v, src, "sec_type", drift)
        self.sec_type = v
        v = src.get("currency")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "currency", drift)
        self.currency = v
        v = src.get("listing_exchange")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "listing_exchange", drift)
        self.listing_exchange = v
        v = src.get("contract_description_1")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "contract_description_1", drift)
        self.contract_description_1 = v
        v = src.get("contract_description_2")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "contract_description_2", drift)
        self.contract_description_2 = v
        v = src.get("side")
        if type(v) is str:
            v = _REPORTED_SIDE.get(v) or str_member(ReportedSide, v, src, "side", drift)
        else:
            n -= 1
            if v is not None:
                v = str_member(ReportedSide, v, src, "side", drift)
        self.side = v
        v = src.get("order_type")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "order_type", drift)
        self.order_type = v
        v = src.get("tif")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "tif", drift)
        self.tif = v
        v = src.get("order_status")
        if type(v) is str:
            v = _ORDER_STATUS.get(v) or str_member(OrderStatus, v, src, "order_status", drift)
        else:
            n -= 1
            if v is not None:
                v = str_member(OrderStatus, v, src, "order_status", drift)
        self.order_status = v
        v = src.get("order_status_description")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "order_status_description", drift)
        self.order_status_description = v
        v = src.get("order_ccp_status")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "order_ccp_status", drift)
        self.order_ccp_status = v
        v = src.get("order_description")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "order_description", drift)
        self.order_description = v
        v = src.get("order_description_with_contract")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "order_description_with_contract", drift)
        self.order_description_with_contract = v
        v = src.get("order_desc")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "order_desc", drift)
        self.order_desc = v
        v = src.get("size")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "size", drift)
        self.size = v
        v = src.get("total_size")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "total_size", drift)
        self.total_size = v
        v = src.get("total_cash_size")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "total_cash_size", drift)
        self.total_cash_size = v
        v = src.get("filled_quantity")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "filled_quantity", drift)
        self.filled_quantity = v
        v = src.get("remaining_quantity")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "remaining_quantity", drift)
        self.remaining_quantity = v
        v = src.get("cum_fill")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "cum_fill", drift)
        self.cum_fill = v
        v = src.get("size_and_fills")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "size_and_fills", drift)
        self.size_and_fills = v
        v = src.get("price")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "price", drift)
        self.price = v
        v = src.get("limit_price")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "limit_price", drift)
        self.limit_price = v
        v = src.get("stop_price")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "stop_price", drift)
        self.stop_price = v
        v = src.get("average_price")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "average_price", drift)
        self.average_price = v
        v = src.get("avg_fill_price")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "avg_fill_price", drift)
        self.avg_fill_price = v
        v = src.get("fill_price")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "fill_price", drift)
        self.fill_price = v
        v = src.get("last_fill_price")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "last_fill_price", drift)
        self.last_fill_price = v
        v = src.get("outside_rth")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "outside_rth", drift)
        self.outside_rth = v
        v = src.get("all_or_none")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "all_or_none", drift)
        self.all_or_none = v
        v = src.get("use_price_mgmt_algo")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "use_price_mgmt_algo", drift)
        self.use_price_mgmt_algo = v
        v = src.get("order_ref")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "order_ref", drift)
        self.order_ref = v
        v = src.get("order_time")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "order_time", drift)
        self.order_time = v
        v = src.get("order_not_editable")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "order_not_editable", drift)
        self.order_not_editable = v
        v = src.get("editable_fields")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "editable_fields", drift)
        self.editable_fields = v
        v = src.get("cannot_cancel_order")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "cannot_cancel_order", drift)
        self.cannot_cancel_order = v
        v = src.get("deactivate_order")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "deactivate_order", drift)
        self.deactivate_order = v
        v = src.get("allowed_duplicate_opposite")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "allowed_duplicate_opposite", drift)
        self.allowed_duplicate_opposite = v
        v = src.get("child_order_type")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "child_order_type", drift)
        self.child_order_type = v
        v = src.get("alert_active")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "alert_active", drift)
        self.alert_active = v
        v = src.get("is_event_trading")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "is_event_trading", drift)
        self.is_event_trading = v
        v = src.get("clearing_id")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "clearing_id", drift)
        self.clearing_id = v
        v = src.get("clearing_name")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "clearing_name", drift)
        self.clearing_name = v
        v = src.get("option_acct")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "option_acct", drift)
        self.option_acct = v
        v = src.get("exit_strategy_display_price")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "exit_strategy_display_price", drift)
        self.exit_strategy_display_price = v
        v = src.get("exit_strategy_chart_description")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "exit_strategy_chart_description", drift)
        self.exit_strategy_chart_description = v
        v = src.get("exit_strategy_tool_availability")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "exit_strategy_tool_availability", drift)
        self.exit_strategy_tool_availability = v
        v = src.get("available_chart_periods")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "available_chart_periods", drift)
        self.available_chart_periods = v
        v = src.get("bg_color")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "bg_color", drift)
        self.bg_color = v
        v = src.get("fg_color")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "fg_color", drift)
        self.fg_color = v
        v = src.get("request_id")
        if type(v) is not int and type(v) is not str:
            n -= 1
            if v is not None:
                v = as_one_of(v, src, "request_id", drift, "a whole number or text", as_int, as_text)
        self.request_id = v
        v = src.get("server_id")
        if type(v) is not int and type(v) is not str:
            n -= 1
            if v is not None:
                v = as_one_of(v, src, "server_id", drift, "a whole number or text", as_int, as_text)
        self.server_id = v
        v = src.get("sub_type")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "sub_type", drift)
        self.sub_type = v
        if len(src) != n:
            self._finish(src, drift)
        return self
