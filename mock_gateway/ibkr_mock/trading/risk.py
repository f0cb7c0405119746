"""Commission and margin. The figures are plausible and consistent with the prices, not the broker's."""

from __future__ import annotations

from ..instruments import Instrument

__all__ = ["MAINTENANCE", "commission", "initial_margin", "notional"]

_INITIAL = {"STK": 0.25, "CASH": 0.03, "CRYPTO": 1.0, "FUT": 0.06, "OPT": 1.0, "BOND": 0.2}
_SHORT_OPTION = 0.15
MAINTENANCE = 0.8
"""Margin below which the broker would liquidate, as a share of the initial margin."""


def notional(instrument: Instrument, quantity: float, price: float) -> float:
    """Value of a trade in the instrument's currency, without sign."""
    return abs(quantity) * price * instrument.multiplier


def commission(instrument: Instrument, quantity: float, price: float) -> float:
    """Fee of one fill in the instrument's currency."""
    value = notional(instrument, quantity, price)
    size = abs(quantity)
    kind = instrument.sec_type
    if instrument.is_event:
        fee = 0.01 * size
    elif kind == "OPT":
        fee = max(1.0, 0.65 * size)
    elif kind == "FUT":
        fee = 2.25 * size
    elif kind == "CASH":
        fee = max(2.0, 0.00002 * value)
    elif kind == "CRYPTO":
        fee = max(min(1.75, 0.01 * value), 0.0018 * value)
    else:
        fee = min(max(1.0, 0.005 * size), max(0.01, 0.01 * value))
    return round(fee, 4)


def initial_margin(instrument: Instrument, quantity: float, price: float) -> float:
    """Margin that a position of this size needs, in the instrument's currency."""
    value = notional(instrument, quantity, price)
    if instrument.sec_type == "OPT" and quantity < 0 and not instrument.is_event:
        return value + _SHORT_OPTION * abs(quantity) * instrument.strike * instrument.multiplier
    return value * _INITIAL.get(instrument.sec_type, 1.0)
