"""Rules for orders in an instrument. They are those that the desk holds tickets to."""

from __future__ import annotations

from typing import Any

from ..instruments import INSTRUMENTS, Instrument
from ..registry import Call
from ..trading.rows import number_text
from ..wire import Rejected

__all__ = ["rules_of"]

_ALL = [
    "limit",
    "midprice",
    "market",
    "stop",
    "stop_limit",
    "mit",
    "lit",
    "trailing_stop",
    "trailing_stop_limit",
    "relative",
    "marketonclose",
    "limitonclose",
]
_PLAIN = ["limit", "market", "stop", "stop_limit"]
_FRACTIONS = ["limit", "market", "stop", "stop_limit"]
_OUTSIDE = ["limit", "stop_limit", "lit"]
_FRACTION_DIGITS = {"STK": 4, "CRYPTO": 8, "CASH": 2}


def rules_of(call: Call, conid: int, buys: bool, number: int | None) -> dict[str, Any]:
    """The rules for a new order, or for the change of order `number`. `Rejected` when there are none."""
    instrument = INSTRUMENTS.get(conid)
    if instrument is None or instrument.sec_type == "IND":
        raise Rejected(f"No rules for conid {conid}")
    order = None if number is None else call.world.book.orders.get(number)
    if number is not None and (order is None or order.ticket.account not in call.login.accounts):
        raise Rejected(call.world.words("not_found", order=number))
    quote = call.world.market.quote(instrument, call.now)
    price = quote.ask if buys else quote.bid
    kinds = _kinds(instrument)
    fractions = instrument.fractional
    stock = instrument.sec_type == "STK"
    size = _default_size(instrument)
    return {
        "algoEligible": instrument.sec_type in ("STK", "OPT", "FUT") and not instrument.is_event,
        "overnightEligible": stock and instrument.country == "US",
        "allOrNoneEligible": stock,
        "costReport": False,
        "canTradeAcctIds": list(call.login.accounts),
        "error": None,
        "orderTypes": kinds,
        "ibAlgoTypes": [kind for kind in ("limit", "stop_limit", "relative") if kind in kinds],
        "fraqTypes": _FRACTIONS if fractions else [],
        "forceOrderPreview": False,
        "cqtTypes": _FRACTIONS if fractions else [],
        "orderDefaults": {"LMT": {"LP": number_text(price)}, "MKT": {}},
        "orderTypesOutside": _OUTSIDE if stock else [],
        "defaultSize": size,
        "cashSize": 0.0,
        "sizeIncrement": size,
        "tifTypes": ["IOC/MARKET,LIMIT,RELATIVE,a", "GTC/o,a", "DAY/o,a", "GTD/o,a"],
        "tifDefaults": {"TIF": "DAY", "SIZE": f"{size:.2f}"},
        "limitPrice": price,
        "stopprice": price,
        "orderOrigination": None,
        "preview": True,
        "displaySize": None,
        "fraqInt": _FRACTION_DIGITS.get(instrument.sec_type, 0) if fractions else 0,
        "cashCcy": instrument.currency,
        "cashQtyIncr": 500 if fractions else 0,
        "priceMagnifier": None,
        "negativeCapable": False,
        "incrementType": 1,
        "incrementRules": [{"lowerEdge": 0.0, "increment": instrument.tick}],
        "hasSecondary": True,
        "modTypes": kinds if order is not None else [],
        "increment": instrument.tick,
        "incrementDigits": instrument.digits,
    }


def _kinds(instrument: Instrument) -> list[str]:
    return list(_ALL if instrument.sec_type in ("STK", "FUT") else _PLAIN)


def _default_size(instrument: Instrument) -> int:
    if instrument.sec_type == "CASH":
        return 20_000
    return 100 if instrument.sec_type == "STK" else 1
