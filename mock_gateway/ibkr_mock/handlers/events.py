"""Event contracts. No form of these answers was ever published: this one follows the siblings that were in use."""

from __future__ import annotations

from typing import Any

from ..registry import Call, handles

__all__: list[str] = []

_CATEGORIES = (
    ("g1000", "Economic events", None),
    ("g1001", "Inflation", "g1000"),
    ("g1002", "Interest rates", "g1000"),
    ("g2000", "CME events", None),
)
_OPTIONS = (
    (750_000_001, "g1001", "Will consumer prices rise by more than 0.3% in the month?", "20261211", 0.3),
    (750_000_002, "g1002", "Will the target rate be above 3.50% after the meeting?", "20261209", 3.5),
    (750_000_003, "g2000", "Will the index future settle above 6,000?", "20261218", 6_000.0),
)


@handles("list_event_categories")
def list_event_categories(_call: Call) -> Any:
    return [{"id": number, "label": label, "parentId": parent} for number, label, parent in _CATEGORIES]


@handles("list_binary_options")
def list_binary_options(_call: Call) -> Any:
    return [
        {
            "conid": conid,
            "category": category,
            "question": question,
            "expiration": expiration,
            "strike": strike,
            "payout": 1.0,
        }
        for conid, category, question, expiration, strike in _OPTIONS
    ]
