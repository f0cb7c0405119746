# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import (
    JsonArray,
    JsonObject,
    Key,
    Place,
    as_bool,
    as_int,
    as_number,
    as_object,
    as_text,
    no_list,
    odd_item,
    read_items,
    str_member,
)
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new, says_the_same

from .display_message import DisplayMessage
from .increment_rule import IncrementRule
from .order_defaults_by_type import OrderDefaultsByType
from .rule_order_type import RuleOrderType
from .tif_defaults import TifDefaults

if TYPE_CHECKING:
    from typing import Self

_READ_DISPLAY_MESSAGE = DisplayMessage.from_object
_READ_INCREMENT_RULE = IncrementRule.from_object
_READ_ORDER_DEFAULTS_BY_TYPE = OrderDefaultsByType.from_object
_READ_TIF_DEFAULTS = TifDefaults.from_object
_RULE_ORDER_TYPE = members(RuleOrderType)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ContractRules(Model):
    """What orders in an instrument may look like. `error` says why there are no rules; the client raises it."""

    _keys: ClassVar[Mapping[str, str]] = {
        "algoEligible": "algo_eligible",
        "overnightEligible": "overnight_eligible",
        "displayMessage": "display_message",
        "allOrNoneEligible": "all_or_none_eligible",
        "costReport": "cost_report",
        "canTradeAcctIds": "can_trade_acct_ids",
        "error": "error",
        "orderTypes": "order_types",
        "ibAlgoTypes": "ib_algo_types",
        "fraqTypes": "fraq_types",
        "cqtTypes": "cqt_types",
        "orderTypesOutside": "order_types_outside",
        "forceOrderPreview": "force_order_preview",
        "preview": "preview",
        "orderDefaults": "order_defaults",
        "tifTypes": "tif_types",
        "tifDefaults": "tif_defaults",
        "defaultSize": "default_size",
        "sizeIncrement": "size_increment",
        "displaySize": "display_size",
        "fraqInt": "fraq_int",
        "cashSize": "cash_size",
        "cashCcy": "cash_ccy",
        "cashQtyIncr": "cash_qty_incr",
        "limitPrice": "limit_price",
        "stopPrice": "stop_price",
        "stopprice": "stopprice",
        "orderOrigination": "order_origination",
        "priceMagnifier": "price_magnifier",
        "negativeCapable": "negative_capable",
        "incrementType": "increment_type",
        "increment": "increment",
        "incrementDigits": "increment_digits",
        "incrementRules": "increment_rules",
        "hasSecondary": "has_secondary",
        "modTypes": "mod_types",
    }

    algo_eligible: bool | None = None
    """The broker's algorithms can be used."""
    overnight_eligible: bool | None = None
    """The overnight session can be traded."""
    display_message: DisplayMessage | None = None
    """A message about the instrument that the broker's own applications show."""
    all_or_none_eligible: bool | None = None
    """Orders can be all or none."""
    cost_report: bool | None = None
    """A report of costs has to be shown before an order."""
    can_trade_acct_ids: list[str] | None = None
    """Accounts that can trade it."""
    error: str | None = None
    """Why there are no rules; null otherwise."""
    order_types: list[RuleOrderType] | None = None
    """Order types that are taken."""
    ib_algo_types: list[RuleOrderType] | None = None
    """Order types that the broker's algorithms can use."""
    fraq_types: list[RuleOrderType] | None = None
    """Order types for fractions."""
    cqt_types: list[RuleOrderType] | None = None
    """Order types for an amount of money instead of a size."""
    order_types_outside: list[RuleOrderType] | None = None
    """Order types outside regular hours."""
    force_order_preview: bool | None = None
    """Whether the broker wants a preview before an order in this instrument."""
    preview: bool | None = None
    """Orders can be previewed."""
    order_defaults: OrderDefaultsByType | None = None
    """What to fill in at first, by order type."""
    tif_types: list[str] | None = None
    """Times in force, each followed by a slash and what it goes with: order types, `o` outside regular hours,
    `a` algorithms."""
    tif_defaults: TifDefaults | None = None
    """Time in force and size to fill in at first."""
    default_size: float | None = None
    """Size to fill in at first."""
    size_increment: float | None = None
    """Step by which the size is changed."""
    display_size: float | None = None
    """Size shown to the market."""
    fraq_int: float | None = None
    """Digits after the point of a size."""
    cash_size: float | None = None
    """Amount of money to fill in at first, in `cashCcy`."""
    cash_ccy: str | None = None
    """Currency of amounts of money."""
    cash_qty_incr: float | None = None
    """Step by which an amount of money is changed."""
    limit_price: float | None = None
    """Limit to fill in at first."""
    stop_price: float | None = None
    """Stop to fill in at first. Declared; the wire spells it `stopprice`."""
    stopprice: float | None = None
    """Stop to fill in at first, as the wire spells it."""
    order_origination: str | None = None
    """Where the order comes from; only seen null."""
    price_magnifier: float | None = None
    """What a price as the contract is quoted is divided by to be in its currency: 100 where shares in London are
    quoted in pence. Prices of tickets, of live orders and of market data are quoted alike. Null stands for 1.
    Unverified."""
    negative_capable: bool | None = None
    """Prices can be negative."""
    increment_type: int | None = None
    """Kind of the price steps."""
    increment: float | None = None
    """Price step at the present price."""
    increment_digits: int | None = None
    """Digits after the point of a price."""
    increment_rules: list[IncrementRule] | None = None
    """Price steps by price."""
    has_secondary: bool | None = None
    """There is a second price to fill in."""
    mod_types: list[str] | None = None
    """Order types that an order can be changed to."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 36
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 36 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_algo_eligible,
            v_overnight_eligible,
            v_display_message,
            v_all_or_none_eligible,
            v_cost_report,
            v_can_trade_acct_ids,
            v_error,
            v_order_types,
            v_ib_algo_types,
            v_fraq_types,
            v_cqt_types,
            v_order_types_outside,
            v_force_order_preview,
            v_preview,
            v_order_defaults,
            v_tif_types,
            v_tif_defaults,
            v_default_size,
            v_size_increment,
            v_display_size,
            v_fraq_int,
            v_cash_size,
            v_cash_ccy,
            v_cash_qty_incr,
            v_limit_price,
            v_stop_price,
            v_stopprice,
            v_order_origination,
            v_price_magnifier,
            v_negative_capable,
            v_increment_type,
            v_increment,
            v_increment_digits,
            v_increment_rules,
            v_has_secondary,
            v_mod_types,
        ) = values
        if type(v_algo_eligible) is not bool:
            if v_algo_eligible is None:
                n -= 1
            else:
                n = -1
                v_algo_eligible = as_bool(v_algo_eligible, src, "algoEligible", drift)
        self.algo_eligible = v_algo_eligible
        if type(v_overnight_eligible) is not bool:
            if v_overnight_eligible is None:
                n -= 1
            else:
                n = -1
                v_overnight_eligible = as_bool(v_overnight_eligible, src, "overnightEligible", drift)
        self.overnight_eligible = v_overnight_eligible
        if type(v_display_message) is JsonObject:
            v_display_message = _READ_DISPLAY_MESSAGE(v_display_message, drift)
        else:
            if v_display_message is None:
                n -= 1
            else:
                n = -1
                v_display_message = as_object(v_display_message, src, "displayMessage", drift)
        self.display_message = v_display_message
        if type(v_all_or_none_eligible) is not bool:
            if v_all_or_none_eligible is None:
                n -= 1
            else:
                n = -1
                v_all_or_none_eligible = as_bool(v_all_or_none_eligible, src, "allOrNoneEligible", drift)
        self.all_or_none_eligible = v_all_or_none_eligible
        if type(v_cost_report) is not bool:
            if v_cost_report is None:
                n -= 1
            else:
                n = -1
                v_cost_report = as_bool(v_cost_report, src, "costReport", drift)
        self.cost_report = v_cost_report
        if type(v_can_trade_acct_ids) is JsonArray:
            for i in v_can_trade_acct_ids:
                if type(i) is not str:
                    n = -1
                    v_can_trade_acct_ids = read_items(v_can_trade_acct_ids, as_text, False, drift)
                    break
        else:
            if v_can_trade_acct_ids is None:
                n -= 1
            else:
                n = -1
                v_can_trade_acct_ids = no_list(v_can_trade_acct_ids, src, "canTradeAcctIds", drift)
        self.can_trade_acct_ids = v_can_trade_acct_ids
        if type(v_error) is not str:
            if v_error is None:
                n -= 1
            else:
                n = -1
                v_error = as_text(v_error, src, "error", drift)
        self.error = v_error
        if type(v_order_types) is JsonArray:
            r = read_items(v_order_types, _read_1, False, drift)
            if not says_the_same(r, v_order_types):
                n = -1
            v_order_types = r
        else:
            if v_order_types is None:
                n -= 1
            else:
                n = -1
                v_order_types = no_list(v_order_types, src, "orderTypes", drift)
        self.order_types = v_order_types
        if type(v_ib_algo_types) is JsonArray:
            r = read_items(v_ib_algo_types, _read_2, False, drift)
            if not says_the_same(r, v_ib_algo_types):
                n = -1
            v_ib_algo_types = r
        else:
            if v_ib_algo_types is None:
                n -= 1
            else:
                n = -1
                v_ib_algo_types = no_list(v_ib_algo_types, src, "ibAlgoTypes", drift)
        self.ib_algo_types = v_ib_algo_types
        if type(v_fraq_types) is JsonArray:
            r = read_items(v_fraq_types, _read_3, False, drift)
            if not says_the_same(r, v_fraq_types):
                n = -1
            v_fraq_types = r
        else:
            if v_fraq_types is None:
                n -= 1
            else:
                n = -1
                v_fraq_types = no_list(v_fraq_types, src, "fraqTypes", drift)
        self.fraq_types = v_fraq_types
        if type(v_cqt_types) is JsonArray:
            r = read_items(v_cqt_types, _read_4, False, drift)
            if not says_the_same(r, v_cqt_types):
                n = -1
            v_cqt_types = r
        else:
            if v_cqt_types is None:
                n -= 1
            else:
                n = -1
                v_cqt_types = no_list(v_cqt_types, src, "cqtTypes", drift)
        self.cqt_types = v_cqt_types
        if type(v_order_types_outside) is JsonArray:
            r = read_items(v_order_types_outside, _read_5, False, drift)
            if not says_the_same(r, v_order_types_outside):
                n = -1
            v_order_types_outside = r
        else:
            if v_order_types_outside is None:
                n -= 1
            else:
                n = -1
                v_order_types_outside = no_list(v_order_types_outside, src, "orderTypesOutside", drift)
        self.order_types_outside = v_order_types_outside
        if type(v_force_order_preview) is not bool:
            if v_force_order_preview is None:
                n -= 1
            else:
                n = -1
                v_force_order_preview = as_bool(v_force_order_preview, src, "forceOrderPreview", drift)
        self.force_order_preview = v_force_order_preview
        if type(v_preview) is not bool:
            if v_preview is None:
                n -= 1
            else:
                n = -1
                v_preview = as_bool(v_preview, src, "preview", drift)
        self.preview = v_preview
        if type(v_order_defaults) is JsonObject:
            v_order_defaults = _READ_ORDER_DEFAULTS_BY_TYPE(v_order_defaults, drift)
        else:
            if v_order_defaults is None:
                n -= 1
            else:
                n = -1
                v_order_defaults = as_object(v_order_defaults, src, "orderDefaults", drift)
        self.order_defaults = v_order_defaults
        if type(v_tif_types) is JsonArray:
            for i in v_tif_types:
                if type(i) is not str:
                    n = -1
                    v_tif_types = read_items(v_tif_types, as_text, False, drift)
                    break
        else:
            if v_tif_types is None:
                n -= 1
            else:
                n = -1
                v_tif_types = no_list(v_tif_types, src, "tifTypes", drift)
        self.tif_types = v_tif_types
        if type(v_tif_defaults) is JsonObject:
            v_tif_defaults = _READ_TIF_DEFAULTS(v_tif_defaults, drift)
        else:
            if v_tif_defaults is None:
                n -= 1
            else:
                n = -1
                v_tif_defaults = as_object(v_tif_defaults, src, "tifDefaults", drift)
        self.tif_defaults = v_tif_defaults
        if type(v_default_size) is not float and type(v_default_size) is not int:
            if v_default_size is None:
                n -= 1
            else:
                n = -1
                v_default_size = as_number(v_default_size, src, "defaultSize", drift)
        self.default_size = v_default_size
        if type(v_size_increment) is not float and type(v_size_increment) is not int:
            if v_size_increment is None:
                n -= 1
            else:
                n = -1
                v_size_increment = as_number(v_size_increment, src, "sizeIncrement", drift)
        self.size_increment = v_size_increment
        if type(v_display_size) is not float and type(v_display_size) is not int:
            if v_display_size is None:
                n -= 1
            else:
                n = -1
                v_display_size = as_number(v_display_size, src, "displaySize", drift)
        self.display_size = v_display_size
        if type(v_fraq_int) is not float and type(v_fraq_int) is not int:
            if v_fraq_int is None:
                n -= 1
            else:
                n = -1
                v_fraq_int = as_number(v_fraq_int, src, "fraqInt", drift)
        self.fraq_int = v_fraq_int
        if type(v_cash_size) is not float and type(v_cash_size) is not int:
            if v_cash_size is None:
                n -= 1
            else:
                n = -1
                v_cash_size = as_number(v_cash_size, src, "cashSize", drift)
        self.cash_size = v_cash_size
        if type(v_cash_ccy) is not str:
            if v_cash_ccy is None:
                n -= 1
            else:
                n = -1
                v_cash_ccy = as_text(v_cash_ccy, src, "cashCcy", drift)
        self.cash_ccy = v_cash_ccy
        if type(v_cash_qty_incr) is not float and type(v_cash_qty_incr) is not int:
            if v_cash_qty_incr is None:
                n -= 1
            else:
                n = -1
                v_cash_qty_incr = as_number(v_cash_qty_incr, src, "cashQtyIncr", drift)
        self.cash_qty_incr = v_cash_qty_incr
        if type(v_limit_price) is not float and type(v_limit_price) is not int:
            if v_limit_price is None:
                n -= 1
            else:
                n = -1
                v_limit_price = as_number(v_limit_price, src, "limitPrice", drift)
        self.limit_price = v_limit_price
        if type(v_stop_price) is not float and type(v_stop_price) is not int:
            if v_stop_price is None:
                n -= 1
            else:
                n = -1
                v_stop_price = as_number(v_stop_price, src, "stopPrice", drift)
        self.stop_price = v_stop_price
        if type(v_stopprice) is not float and type(v_stopprice) is not int:
            if v_stopprice is None:
                n -= 1
            else:
                n = -1
                v_stopprice = as_number(v_stopprice, src, "stopprice", drift)
        self.stopprice = v_stopprice
        if type(v_order_origination) is not str:
            if v_order_origination is None:
                n -= 1
            else:
                n = -1
                v_order_origination = as_text(v_order_origination, src, "orderOrigination", drift)
        self.order_origination = v_order_origination
        if type(v_price_magnifier) is not float and type(v_price_magnifier) is not int:
            if v_price_magnifier is None:
                n -= 1
            else:
                n = -1
                v_price_magnifier = as_number(v_price_magnifier, src, "priceMagnifier", drift)
        self.price_magnifier = v_price_magnifier
        if type(v_negative_capable) is not bool:
            if v_negative_capable is None:
                n -= 1
            else:
                n = -1
                v_negative_capable = as_bool(v_negative_capable, src, "negativeCapable", drift)
        self.negative_capable = v_negative_capable
        if type(v_increment_type) is not int:
            if v_increment_type is None:
                n -= 1
            else:
                n = -1
                v_increment_type = as_int(v_increment_type, src, "incrementType", drift)
        self.increment_type = v_increment_type
        if type(v_increment) is not float and type(v_increment) is not int:
            if v_increment is None:
                n -= 1
            else:
                n = -1
                v_increment = as_number(v_increment, src, "increment", drift)
        self.increment = v_increment
        if type(v_increment_digits) is not int:
            if v_increment_digits is None:
                n -= 1
            else:
                n = -1
                v_increment_digits = as_int(v_increment_digits, src, "incrementDigits", drift)
        self.increment_digits = v_increment_digits
        if type(v_increment_rules) is JsonArray:
            r = [
                _READ_INCREMENT_RULE(i, drift)
                for i in v_increment_rules
                if type(i) is JsonObject or odd_item(i, v_increment_rules, drift)
            ]
            if len(r) != len(v_increment_rules):
                n = -1
            v_increment_rules = r
        else:
            if v_increment_rules is None:
                n -= 1
            else:
                n = -1
                v_increment_rules = no_list(v_increment_rules, src, "incrementRules", drift)
        self.increment_rules = v_increment_rules
        if type(v_has_secondary) is not bool:
            if v_has_secondary is None:
                n -= 1
            else:
                n = -1
                v_has_secondary = as_bool(v_has_secondary, src, "hasSecondary", drift)
        self.has_secondary = v_has_secondary
        if type(v_mod_types) is JsonArray:
            for i in v_mod_types:
                if type(i) is not str:
                    n = -1
                    v_mod_types = read_items(v_mod_types, as_text, False, drift)
                    break
        else:
            if v_mod_types is None:
                n -= 1
            else:
                n = -1
                v_mod_types = no_list(v_mod_types, src, "modTypes", drift)
        self.mod_types = v_mod_types
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ContractRules)


def _read_1(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is str:
        return _RULE_ORDER_TYPE.get(v) or str_member(RuleOrderType, v, src, key, drift)
    return str_member(RuleOrderType, v, src, key, drift)


def _read_2(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is str:
        return _RULE_ORDER_TYPE.get(v) or str_member(RuleOrderType, v, src, key, drift)
    return str_member(RuleOrderType, v, src, key, drift)


def _read_3(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is str:
        return _RULE_ORDER_TYPE.get(v) or str_member(RuleOrderType, v, src, key, drift)
    return str_member(RuleOrderType, v, src, key, drift)


def _read_4(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is str:
        return _RULE_ORDER_TYPE.get(v) or str_member(RuleOrderType, v, src, key, drift)
    return str_member(RuleOrderType, v, src, key, drift)


def _read_5(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is str:
        return _RULE_ORDER_TYPE.get(v) or str_member(RuleOrderType, v, src, key, drift)
    return str_member(RuleOrderType, v, src, key, drift)
