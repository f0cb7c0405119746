"""Algorithms of the broker with their parameters. A few of many, in the broker's vocabulary."""

from __future__ import annotations

from typing import Any

__all__ = ["ALGOS"]


def _parameter(rank: int, name: str, number: str, kind: str, **more: Any) -> dict[str, Any]:
    return {"guiRank": rank, "name": name, "id": number, "valueClassName": kind, **more}


_LIMITS = {"minValue": 0.01, "maxValue": 50}
_TIMES = (
    _parameter(3, "Start Time", "startTime", "Time"),
    _parameter(4, "End Time", "endTime", "Time"),
)

ALGOS: tuple[dict[str, Any], ...] = (
    {
        "name": "Adaptive",
        "id": "Adaptive",
        "description": "Looks for a better price inside the spread, the longer the more patient it is.",
        "parameters": [
            _parameter(
                1,
                "Adaptive order priority/urgency",
                "adaptivePriority",
                "String",
                defaultValue="Normal",
                legalStrings=["Urgent", "Normal", "Patient"],
                required="true",
            )
        ],
    },
    {
        "name": "TWAP",
        "id": "Twap",
        "description": "Spreads an order evenly over time.",
        "parameters": [
            _parameter(2, "Allow trading past end time", "allowPastEndTime", "Boolean", defaultValue=True),
            *_TIMES,
        ],
    },
    {
        "name": "VWAP",
        "id": "Vwap",
        "description": "Follows the volume of the day, so that the average price is close to that of the market.",
        "parameters": [
            _parameter(1, "Max Percentage", "maxPctVol", "Double", description="From 0.01 to 50.0", **_LIMITS),
            _parameter(2, "Attempt to never take liquidity", "noTakeLiq", "Boolean", defaultValue=False),
            *_TIMES,
        ],
    },
    {
        "name": "Percentage of Volume",
        "id": "PctVol",
        "description": "Takes part in the volume of the market with a fixed share.",
        "parameters": [
            _parameter(1, "Target Percentage", "pctVol", "Double", required="true", **_LIMITS),
            _parameter(2, "Attempt to never take liquidity", "noTakeLiq", "Boolean", defaultValue=False),
            *_TIMES,
        ],
    },
)
