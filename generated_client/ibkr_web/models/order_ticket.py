# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_bool, as_int, as_number, as_object, as_text, missing, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Self

    from ibkr_core.checks import Rules

    from .order_payload import OrderPayload
    from .order_side import OrderSide
    from .order_type import OrderType
    from .rebalance_type import RebalanceType
    from .strategy_parameters import StrategyParameters
    from .time_in_force import TimeInForce
    from .trailing_type import TrailingType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OrderTicket(RequestModel):
    """One order as the caller wants it. To change an order, send its whole ticket again with the change.

    Always needed: the contract (`conid` or `conidex`), `orderType`, `side`, `tif`, and exactly one of
    `quantity`, `cashQty`, `fxQty`. What the order types need on top:

    | orderType | price | auxPrice | trailingAmt, trailingType |
    |---|---|---|---|
    | MKT, MOC | - | - | - |
    | LMT, LOC | limit | - | - |
    | STP | stop | - | - |
    | STOP_LIMIT, STP LMT | limit | stop | - |
    | MIDPRICE | cap, optional | - | - |
    | TRAIL | first stop, optional | - | needed |
    | TRAILLMT | limit | stop | needed |
    | MIT, LIT, REL | unsettled | unsettled | - |

    Which order types, times in force, price steps and fractions a contract takes is in its trading rules.
    There is no field for conditions: conditional orders cannot be placed through this API."""

    _keys: ClassVar[Mapping[str, str]] = {
        "acctId": "acct_id",
        "conid": "conid",
        "conidex": "conidex",
        "secType": "sec_type",
        "cOID": "c_oid",
        "parentId": "parent_id",
        "orderType": "order_type",
        "side": "side",
        "tif": "tif",
        "quantity": "quantity",
        "cashQty": "cash_qty",
        "fxQty": "fx_qty",
        "isCcyConv": "is_ccy_conv",
        "price": "price",
        "auxPrice": "aux_price",
        "trailingAmt": "trailing_amt",
        "trailingType": "trailing_type",
        "outsideRTH": "outside_rth",
        "allOrNone": "all_or_none",
        "listingExchange": "listing_exchange",
        "isSingleGroup": "is_single_group",
        "ticker": "ticker",
        "referrer": "referrer",
        "useAdaptive": "use_adaptive",
        "strategy": "strategy",
        "strategyParameters": "strategy_parameters",
        "extOperator": "ext_operator",
        "manualIndicator": "manual_indicator",
        "manualOrderTime": "manual_order_time",
        "taxOptimizerId": "tax_optimizer_id",
        "jsonPayload": "json_payload",
        "allocationMethod": "allocation_method",
        "customerAccount": "customer_account",
        "isProCustomer": "is_pro_customer",
        "deactivated": "deactivated",
        "isModel": "is_model",
        "trgtPercent": "trgt_percent",
        "rebalanceType": "rebalance_type",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"acct_id", "customer_account"})

    acct_id: str | Unset = UNSET
    """The account, the same as in the path if it is given. An advisor may name a group or profile in both."""
    conid: int | Unset = UNSET
    """Contract id, 1 or above, routed by SMART. `conid` or `conidex` is needed; when both are sent the order
    goes to SMART."""
    conidex: str | Unset = UNSET
    """Contract id and exchange, `265598@ARCA`; or a combination, `28812380;;;265598/1,8314/-1`: the spread conid
    of the currency, then the legs as conid and ratio, a negative ratio selling the leg. Combinations of US
    stocks use the bare spread conid, those of other countries `spreadconid@exchange`."""
    sec_type: str | Unset = UNSET
    """Contract id and kind of instrument, `265598:STK`."""
    c_oid: str | Unset = UNSET
    """The caller's own id of this order, unique for 24 hours. It comes back as `order_ref` in lists and as
    `local_order_id` in answers, and a second order with the same id is refused (a text that starts with
    `Order couldn't be submitted: Local order ID=`), so a call whose outcome is unknown does not trade twice.
    Leave it out on the children of a bracket."""
    parent_id: str | Unset = UNSET
    """On the children of a bracket, the `cOID` of the parent. A child works once the parent fills; its siblings
    cancel one another."""
    order_type: OrderType | str
    """Kind of order; the table says which fields it needs."""
    side: OrderSide | str
    """Buy or sell."""
    tif: TimeInForce | str
    """How long the order stays alive."""
    quantity: float | Decimal | Unset = UNSET
    """Number of shares, contracts or units of the base currency. Fractions only where the contract allows them."""
    cash_qty: float | Decimal | Unset = UNSET
    """Amount of money to trade for, in the currency of the contract, instead of `quantity`. Meant for crypto and
    currencies; stocks are rounded down to whole shares unless the account may hold fractions. The broker asks
    `o10164` or `o10223` first."""
    fx_qty: float | Decimal | Unset = UNSET
    """Amount of a currency conversion, instead of `quantity`. Only together with `isCcyConv`. Unverified."""
    is_ccy_conv: bool | Unset = UNSET
    """The order converts currency instead of opening a position in a pair."""
    price: float | Decimal | Unset = UNSET
    """Limit, stop or cap, as the contract is quoted; see the table. Where `priceMagnifier` of its trading rules
    is 100, it is quoted in hundredths of its currency: 250 for 2.50 GBP of a share in London. Combinations
    may have a price of zero or below."""
    aux_price: float | Decimal | Unset = UNSET
    """Stop price of `STOP_LIMIT` and `TRAILLMT`, quoted as `price` is."""
    trailing_amt: float | Decimal | Unset = UNSET
    """Distance at which the stop follows the market; `trailingType` says in what unit. An amount is quoted as
    `price` is, in hundredths of the currency where `priceMagnifier` is 100."""
    trailing_type: TrailingType | str | Unset = UNSET
    """What `trailingAmt` counts."""
    outside_rth: bool | Unset = UNSET
    """The order may also fill outside regular trading hours."""
    all_or_none: bool | Unset = UNSET
    """Fill completely or not at all."""
    listing_exchange: str | Unset = UNSET
    """Exchange to route to; SMART when left out."""
    is_single_group: bool | Unset = UNSET
    """On every ticket of a one-cancels-all group; the first fill cancels the others."""
    ticker: str | Unset = UNSET
    """Symbol of the contract, informative only."""
    referrer: str | Unset = UNSET
    """Where the order came from, informative only (`QuickTrade`)."""
    use_adaptive: bool | Unset = UNSET
    """Use the price management algorithm."""
    strategy: str | Unset = UNSET
    """Id of an IB algorithm that the contract offers."""
    strategy_parameters: StrategyParameters | Unset = UNSET
    """What the algorithm named in `strategy` is told, by the names that the list of algorithms has."""
    ext_operator: str | Unset = UNSET
    """Id of the person or system that enters the order, for futures and options on futures at CME (rule 536-B)."""
    manual_indicator: bool | Unset = UNSET
    """True when a person entered the order, false when a program did. Required for futures and options on
    futures in the US, on placing, modifying and cancelling."""
    manual_order_time: int | Unset = UNSET
    """Epoch time at which the customer gave the order; the sources do not say whether seconds or milliseconds.
    For brokers and advisors: needed where `allowCustomerTime` of the account is true, forbidden where it is
    false. Unverified."""
    tax_optimizer_id: str | Unset = UNSET
    """Id of a tax lot matching method."""
    json_payload: OrderPayload | Unset = UNSET
    """Inline allocation of an advisor."""
    allocation_method: str | Unset = UNSET
    """How a group of accounts divides this order, for advisors. No source lists the spellings. Unverified."""
    customer_account: str | Unset = UNSET
    """Customer's account below an omnibus account. Unverified."""
    is_pro_customer: bool | Unset = UNSET
    """The customer below an omnibus account counts as a professional. Unverified."""
    deactivated: bool | Unset = UNSET
    """Save the order without sending it to the market. Unverified."""
    is_model: bool | Unset = UNSET
    """The order trades a model portfolio; the account in the path is then the code of the model. Unverified."""
    trgt_percent: float | Decimal | Unset = UNSET
    """Target weight of a model order, in percent. Unverified."""
    rebalance_type: RebalanceType | str | Unset = UNSET
    """How a model order rebalances."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import AnyOf, Object, OneOf, Rules, When
        from ibkr_core.rules import ID, INT64, NUMBER, SOME_TEXT, TEXT, TRUTH, Number, Text

        from .order_payload import OrderPayload
        from .order_side import OrderSide
        from .order_type import OrderType
        from .strategy_parameters import StrategyParameters
        from .time_in_force import TimeInForce
        from .trailing_type import TrailingType

        return Rules(
            {
                "acctId": TEXT,
                "conid": ID,
                "conidex": SOME_TEXT,
                "secType": TEXT,
                "cOID": Text(least=1, most=64, pattern="^[ -~]+\\Z"),
                "parentId": Text(least=1, most=64, pattern="^[ -~]+\\Z"),
                "orderType": Text(values=OrderType, of=OrderType),
                "side": Text(values=OrderSide, of=OrderSide),
                "tif": Text(values=TimeInForce, of=TimeInForce),
                "quantity": Number(above=0),
                "cashQty": Number(above=0),
                "fxQty": Number(above=0),
                "isCcyConv": TRUTH,
                "price": NUMBER,
                "auxPrice": NUMBER,
                "trailingAmt": Number(above=0),
                "trailingType": Text(values=TrailingType, of=TrailingType),
                "outsideRTH": TRUTH,
                "allOrNone": TRUTH,
                "listingExchange": TEXT,
                "isSingleGroup": TRUTH,
                "ticker": TEXT,
                "referrer": TEXT,
                "useAdaptive": TRUTH,
                "strategy": TEXT,
                "strategyParameters": Object(StrategyParameters),
                "extOperator": TEXT,
                "manualIndicator": TRUTH,
                "manualOrderTime": INT64,
                "taxOptimizerId": TEXT,
                "jsonPayload": Object(OrderPayload),
                "allocationMethod": TEXT,
                "customerAccount": TEXT,
                "isProCustomer": TRUTH,
                "deactivated": TRUTH,
                "isModel": TRUTH,
                "trgtPercent": NUMBER,
                "rebalanceType": TEXT,
            },
            When(("trailingAmt",), needs=("trailingType",)),
            When(("trailingType",), needs=("trailingAmt",)),
            AnyOf(("conid",), ("conidex",)),
            OneOf(("quantity",), ("cashQty",), ("fxQty",)),
            When(("fxQty",), needs=("isCcyConv",), then={"isCcyConv": (True,)}),
            When(among={"orderType": ("LMT", "LOC", "STP")}, needs=("price",)),
            When(among={"orderType": ("STOP_LIMIT", "STP LMT", "TRAILLMT")}, needs=("price", "auxPrice")),
            When(among={"orderType": ("TRAIL", "TRAILLMT")}, needs=("trailingAmt", "trailingType")),
            needs=("orderType", "side", "tif"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .order_payload import OrderPayload
        from .order_side import OrderSide
        from .order_type import OrderType
        from .rebalance_type import RebalanceType
        from .strategy_parameters import StrategyParameters
        from .time_in_force import TimeInForce
        from .trailing_type import TrailingType

        self = new(cls)
        n: int = 38
        v: Any
        if "acctId" in src:
            v = src["acctId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "acctId", drift)
            self.acct_id = v
        else:
            n -= 1
            self.acct_id = UNSET
        if "conid" in src:
            v = src["conid"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "conid", drift)
            self.conid = v
        else:
            n -= 1
            self.conid = UNSET
        if "conidex" in src:
            v = src["conidex"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "conidex", drift)
            self.conidex = v
        else:
            n -= 1
            self.conidex = UNSET
        if "secType" in src:
            v = src["secType"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "secType", drift)
            self.sec_type = v
        else:
            n -= 1
            self.sec_type = UNSET
        if "cOID" in src:
            v = src["cOID"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "cOID", drift)
            self.c_oid = v
        else:
            n -= 1
            self.c_oid = UNSET
        if "parentId" in src:
            v = src["parentId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "parentId", drift)
            self.parent_id = v
        else:
            n -= 1
            self.parent_id = UNSET
        v = src.get("orderType")
        if type(v) is str:
            v = members(OrderType).get(v) or str_member(OrderType, v, src, "orderType", drift)
        else:
            n = -1
            v = str_member(OrderType, v, src, "orderType", drift)
            if v is None:
                missing(src, "orderType", drift, "OrderType")
        self.order_type = v
        v = src.get("side")
        if type(v) is str:
            v = members(OrderSide).get(v) or str_member(OrderSide, v, src, "side", drift)
        else:
            n = -1
            v = str_member(OrderSide, v, src, "side", drift)
            if v is None:
                missing(src, "side", drift, "OrderSide")
        self.side = v
        v = src.get("tif")
        if type(v) is str:
            v = members(TimeInForce).get(v) or str_member(TimeInForce, v, src, "tif", drift)
        else:
            n = -1
            v = str_member(TimeInForce, v, src, "tif", drift)
            if v is None:
                missing(src, "tif", drift, "TimeInForce")
        self.tif = v
        if "quantity" in src:
            v = src["quantity"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "quantity", drift)
            self.quantity = v
        else:
            n -= 1
            self.quantity = UNSET
        if "cashQty" in src:
            v = src["cashQty"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "cashQty", drift)
            self.cash_qty = v
        else:
            n -= 1
            self.cash_qty = UNSET
        if "fxQty" in src:
            v = src["fxQty"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "fxQty", drift)
            self.fx_qty = v
        else:
            n -= 1
            self.fx_qty = UNSET
        if "isCcyConv" in src:
            v = src["isCcyConv"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "isCcyConv", drift)
            self.is_ccy_conv = v
        else:
            n -= 1
            self.is_ccy_conv = UNSET
        if "price" in src:
            v = src["price"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "price", drift)
            self.price = v
        else:
            n -= 1
            self.price = UNSET
        if "auxPrice" in src:
            v = src["auxPrice"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "auxPrice", drift)
            self.aux_price = v
        else:
            n -= 1
            self.aux_price = UNSET
        if "trailingAmt" in src:
            v = src["trailingAmt"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "trailingAmt", drift)
            self.trailing_amt = v
        else:
            n -= 1
            self.trailing_amt = UNSET
        if "trailingType" in src:
            v = src["trailingType"]
            if type(v) is str:
                v = members(TrailingType).get(v) or str_member(TrailingType, v, src, "trailingType", drift)
            else:
                n = -1
                v = str_member(TrailingType, v, src, "trailingType", drift)
            self.trailing_type = v
        else:
            n -= 1
            self.trailing_type = UNSET
        if "outsideRTH" in src:
            v = src["outsideRTH"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "outsideRTH", drift)
            self.outside_rth = v
        else:
            n -= 1
            self.outside_rth = UNSET
        if "allOrNone" in src:
            v = src["allOrNone"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "allOrNone", drift)
            self.all_or_none = v
        else:
            n -= 1
            self.all_or_none = UNSET
        if "listingExchange" in src:
            v = src["listingExchange"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "listingExchange", drift)
            self.listing_exchange = v
        else:
            n -= 1
            self.listing_exchange = UNSET
        if "isSingleGroup" in src:
            v = src["isSingleGroup"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "isSingleGroup", drift)
            self.is_single_group = v
        else:
            n -= 1
            self.is_single_group = UNSET
        if "ticker" in src:
            v = src["ticker"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "ticker", drift)
            self.ticker = v
        else:
            n -= 1
            self.ticker = UNSET
        if "referrer" in src:
            v = src["referrer"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "referrer", drift)
            self.referrer = v
        else:
            n -= 1
            self.referrer = UNSET
        if "useAdaptive" in src:
            v = src["useAdaptive"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "useAdaptive", drift)
            self.use_adaptive = v
        else:
            n -= 1
            self.use_adaptive = UNSET
        if "strategy" in src:
            v = src["strategy"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "strategy", drift)
            self.strategy = v
        else:
            n -= 1
            self.strategy = UNSET
        if "strategyParameters" in src:
            v = src["strategyParameters"]
            if type(v) is JsonObject:
                v = StrategyParameters.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "strategyParameters", drift)
            self.strategy_parameters = v
        else:
            n -= 1
            self.strategy_parameters = UNSET
        if "extOperator" in src:
            v = src["extOperator"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "extOperator", drift)
            self.ext_operator = v
        else:
            n -= 1
            self.ext_operator = UNSET
        if "manualIndicator" in src:
            v = src["manualIndicator"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "manualIndicator", drift)
            self.manual_indicator = v
        else:
            n -= 1
            self.manual_indicator = UNSET
        if "manualOrderTime" in src:
            v = src["manualOrderTime"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "manualOrderTime", drift)
            self.manual_order_time = v
        else:
            n -= 1
            self.manual_order_time = UNSET
        if "taxOptimizerId" in src:
            v = src["taxOptimizerId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "taxOptimizerId", drift)
            self.tax_optimizer_id = v
        else:
            n -= 1
            self.tax_optimizer_id = UNSET
        if "jsonPayload" in src:
            v = src["jsonPayload"]
            if type(v) is JsonObject:
                v = OrderPayload.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "jsonPayload", drift)
            self.json_payload = v
        else:
            n -= 1
            self.json_payload = UNSET
        if "allocationMethod" in src:
            v = src["allocationMethod"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "allocationMethod", drift)
            self.allocation_method = v
        else:
            n -= 1
            self.allocation_method = UNSET
        if "customerAccount" in src:
            v = src["customerAccount"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "customerAccount", drift)
            self.customer_account = v
        else:
            n -= 1
            self.customer_account = UNSET
        if "isProCustomer" in src:
            v = src["isProCustomer"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "isProCustomer", drift)
            self.is_pro_customer = v
        else:
            n -= 1
            self.is_pro_customer = UNSET
        if "deactivated" in src:
            v = src["deactivated"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "deactivated", drift)
            self.deactivated = v
        else:
            n -= 1
            self.deactivated = UNSET
        if "isModel" in src:
            v = src["isModel"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "isModel", drift)
            self.is_model = v
        else:
            n -= 1
            self.is_model = UNSET
        if "trgtPercent" in src:
            v = src["trgtPercent"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "trgtPercent", drift)
            self.trgt_percent = v
        else:
            n -= 1
            self.trgt_percent = UNSET
        if "rebalanceType" in src:
            v = src["rebalanceType"]
            if type(v) is str:
                v = members(RebalanceType).get(v) or str_member(RebalanceType, v, src, "rebalanceType", drift)
            else:
                n = -1
                v = str_member(RebalanceType, v, src, "rebalanceType", drift)
            self.rebalance_type = v
        else:
            n -= 1
            self.rebalance_type = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
