"""Event contracts as release notes name them. No form of these answers was ever published: this one follows the
siblings that were in use. The data is that of the forecast calls.
"""

from __future__ import annotations

from typing import Any

from ..catalogue.derivatives import CATEGORIES, EVENTS
from ..registry import Call, handles
from .forecast import market_of

__all__: list[str] = []


@handles("list_event_categories")
def list_event_categories(_call: Call) -> Any:
    return [{"id": number, "label": label, "parentId": parent} for number, (label, parent) in CATEGORIES.items()]


@handles("list_binary_options")
def list_binary_options(_call: Call) -> Any:
    return [
        {
            "conid": contract.conid,
            "category": market_of(contract).category,
            "question": contract.question,
            "expiration": contract.expiry,
            "strike": contract.strike,
            "payout": 1.0,
        }
        for contract in EVENTS
        if contract.right == "C"
    ]
