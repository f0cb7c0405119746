"""How accounts are spread over kinds, classes, sectors, regions and countries."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..catalogue.terms import Instrument
from ..market import Market
from ..trading.portfolio import Portfolio
from ..wire import BadRequest

__all__ = ["exposures"]

_COLORS = ("#008fd5", "#007aa0", "#00a88f", "#8ac14a", "#f4a300", "#d6492c", "#7b5ea7", "#5c6f7b")
_KIND_NAMES = {
    "STK": "Stocks",
    "OPT": "Options",
    "FUT": "Futures",
    "BOND": "Bonds",
    "CRYPTO": "Crypto",
    "CASH": "Cash",
}
_CLASS_NAMES = {"STK": "Equities", "OPT": "Equities", "FUT": "Commodities", "BOND": "Fixed Income", "CRYPTO": "Crypto"}
_REGIONS = {"US": "North America", "MX": "North America", "DE": "Europe"}
_COUNTRIES = {"US": "United States", "MX": "Mexico", "DE": "Germany"}
_HOMES = {"USD": "US", "EUR": "DE", "MXN": "MX"}
_BASE_KIND = "CASH"

_Category = Callable[[str, str, Instrument | None], str]
"""From kind, country and instrument to the name of the category."""
_TYPES: dict[str, _Category] = {
    "FINANCIAL_INSTRUMENT": lambda kind, _country, _instrument: _KIND_NAMES.get(kind, kind),
    "ASSET_CLASS": lambda kind, _country, _instrument: _CLASS_NAMES.get(kind, "Cash"),
    "SECTOR": lambda _kind, _country, instrument: (instrument.sector if instrument is not None else "") or "Others",
    "REGION": lambda _kind, country, _instrument: _REGIONS.get(country, "Others"),
    "COUNTRY": lambda _kind, country, _instrument: _COUNTRIES.get(country, "Others"),
}


def exposures(
    portfolios: list[Portfolio], market: Market, wanted: str, currency: str, when: float
) -> dict[str, dict[str, Any]]:
    """From type to its long and short side; `ALL` stands for each type. `BadRequest` for an unknown one."""
    name = wanted.strip().upper()
    if name != "ALL" and name not in _TYPES:
        raise BadRequest(f"type {wanted[:40]} is not one of {', '.join(_TYPES)}, ALL")
    pieces: list[tuple[str, str, Instrument | None, float]] = []
    for portfolio in portfolios:
        for holding in portfolio.holdings.values():
            if holding.quantity:
                instrument = holding.instrument
                value = portfolio.worth(holding, when) * market.rate(instrument.currency, currency, when)
                pieces.append((instrument.sec_type, instrument.country, instrument, value))
        for unit, cash in portfolio.cash.items():
            if cash:
                country = _HOMES.get(unit, "")
                pieces.append((_BASE_KIND, country, None, cash * market.rate(unit, currency, when)))
    chosen = _TYPES if name == "ALL" else {name: _TYPES[name]}
    return {kind: _sides(pieces, category) for kind, category in chosen.items()}


def _sides(pieces: list[tuple[str, str, Instrument | None, float]], category: _Category) -> dict[str, Any]:
    answer: dict[str, Any] = {}
    for side, sign in (("long", 1), ("short", -1)):
        sums: dict[str, float] = {}
        for kind, country, instrument, value in pieces:
            if value * sign > 0:
                name = category(kind, country, instrument)
                sums[name] = sums.get(name, 0.0) + value
        if sums:
            whole = sum(sums.values())
            answer[side] = {
                "total": {"nav": round(whole, 2), "weight": 1},
                "items": [
                    {
                        "id": str(sum(name.encode()) % 1000),
                        "name": name,
                        "nav": round(value, 2),
                        "weight": round(value / whole, 4),
                        "color": _COLORS[index % len(_COLORS)],
                    }
                    for index, (name, value) in enumerate(sorted(sums.items(), key=lambda item: -abs(item[1])))
                ],
            }
    return answer
