"""Currency pairs and exchange rates, consistent with one another in both directions and around every triangle."""

from __future__ import annotations

from typing import Any

from ..instruments import CURRENCIES, PAIRS
from ..registry import Call, handles
from ..wire import BadRequest

__all__: list[str] = []


@handles("list_currency_pairs")
def list_currency_pairs(call: Call) -> Any:
    currency = call.params["currency"]
    rows = []
    for symbol, conid in PAIRS.items():
        base, _, quote = symbol.partition(".")
        if currency in (base, quote):
            rows.append({"symbol": symbol, "conid": conid, "ccyPair": quote if currency == base else base})
    return {currency: rows}


@handles("get_exchange_rate")
def get_exchange_rate(call: Call) -> Any:
    source, target = call.params["source"], call.params["target"]
    for name, currency in (("source", source), ("target", target)):
        if currency not in CURRENCIES:
            raise BadRequest(f"{name} {currency} is not a known currency")
    if source == target:
        raise BadRequest(f"source and target are both {source}")
    rate = call.world.market.rate(source, target, call.now)
    return {"rate": float(f"{rate:.10g}")}
