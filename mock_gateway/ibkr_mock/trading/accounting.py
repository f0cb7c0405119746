"""Figures of an account by segment, its profit of the day, and its value at any moment of the past. All follow from the
same cash, positions, fills and prices as the ledger.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..market import Market
from ..tape import Tape
from .orders import Fill
from .portfolio import Holding, Portfolio
from .risk import MAINTENANCE, initial_margin

__all__ = [
    "CRYPTO_SEGMENT",
    "Segment",
    "account_at",
    "daily_profit",
    "realized_by_fill",
    "segments",
    "total",
    "unrealized",
    "value_at",
]

CRYPTO_SEGMENT = "Crypto at Paxos"


@dataclass(slots=True)
class Segment:
    """Money of one segment in the base currency of the account."""

    cash: float = 0.0
    equity: float = 0.0
    gross: float = 0.0
    initial: float = 0.0

    @property
    def maintenance(self) -> float:
        return self.initial * MAINTENANCE

    @property
    def available(self) -> float:
        return self.equity - self.initial

    @property
    def excess(self) -> float:
        return self.equity - self.maintenance


def segments(portfolio: Portfolio, now: float) -> dict[str, Segment]:
    """Securities with all cash, commodities, and crypto where the account has it at Paxos."""
    found = {"securities": Segment(), "commodities": Segment()}
    if portfolio.spec.crypto == "P":
        found[CRYPTO_SEGMENT] = Segment()
    cash = sum(amount * portfolio.to_base(currency, now) for currency, amount in portfolio.cash.items())
    found["securities"].cash = found["securities"].equity = cash
    for holding in _held(portfolio):
        instrument = holding.instrument
        name = "commodities" if instrument.sec_type == "FUT" else "securities"
        if instrument.sec_type == "CRYPTO" and CRYPTO_SEGMENT in found:
            name = CRYPTO_SEGMENT
        segment, rate = found[name], portfolio.to_base(instrument.currency, now)
        price = portfolio.price(instrument, now)
        worth = portfolio.worth(holding, now) * rate
        segment.equity += worth
        segment.gross += abs(worth)
        segment.initial += initial_margin(instrument, holding.quantity, price) * rate
    return found


def total(parts: dict[str, Segment]) -> Segment:
    """All segments together."""
    return Segment(
        sum(part.cash for part in parts.values()),
        sum(part.equity for part in parts.values()),
        sum(part.gross for part in parts.values()),
        sum(part.initial for part in parts.values()),
    )


def unrealized(portfolio: Portfolio, now: float, currency: str | None = None) -> float:
    """Gain of the open positions in base currency, or of those in one currency in that currency."""
    gain = 0.0
    for holding in _held(portfolio):
        instrument = holding.instrument
        if currency in (None, instrument.currency):
            rate = portfolio.to_base(instrument.currency, now) if currency is None else 1.0
            price = portfolio.price(instrument, now)
            gain += holding.quantity * (price - holding.average) * instrument.multiplier * rate
    return gain


def daily_profit(portfolio: Portfolio, tape: Tape, fills: Iterable[Fill], now: float) -> float:
    """Gain since the close of the day before, in base currency: what is held moved with its price, what was traded
    since moved from its own price, and fees are paid. Currency pairs count with their fees alone.
    """
    gain = 0.0
    for holding in _held(portfolio):
        instrument = holding.instrument
        move = portfolio.price(instrument, now) - tape.before(instrument, now)
        gain += holding.quantity * move * instrument.multiplier * portfolio.to_base(instrument.currency, now)
    for fill in fills:
        instrument = fill.instrument
        if fill.account != portfolio.spec.id:
            continue
        if fill.when < tape.day(instrument, now).session.opening:
            continue
        rate = portfolio.to_base(instrument.currency, now)
        gain -= fill.fee * rate
        if instrument.pair is None:
            move = tape.before(instrument, now) - fill.price
            gain += fill.sign * fill.quantity * move * instrument.multiplier * rate
    return gain


def account_at(portfolio: Portfolio, market: Market, fills: Iterable[Fill], when: float) -> Portfolio:
    """The account as it was at a moment: as it started, with the fills until then."""
    past = Portfolio(portfolio.spec, market)
    for fill in fills:
        if fill.account == portfolio.spec.id and fill.when <= when:
            past.fill(fill.instrument, fill.sign * fill.quantity, fill.price, fill.fee)
    return past


def value_at(portfolio: Portfolio, market: Market, fills: Iterable[Fill], when: float) -> float:
    """Net liquidation value at a moment, in base currency."""
    return account_at(portfolio, market, fills, when).figures(when).equity


def realized_by_fill(portfolio: Portfolio, market: Market, fills: Iterable[Fill]) -> list[tuple[Fill, float]]:
    """Every fill of the account with what it realised, in the instrument's currency."""
    past, answer = Portfolio(portfolio.spec, market), []
    for fill in fills:
        if fill.account != portfolio.spec.id:
            continue
        held = past.holdings.get(fill.instrument.conid)
        before = 0.0 if held is None else held.realized
        past.fill(fill.instrument, fill.sign * fill.quantity, fill.price, fill.fee)
        held = past.holdings.get(fill.instrument.conid)
        answer.append((fill, 0.0 if held is None else held.realized - before))
    return answer


def _held(portfolio: Portfolio) -> list[Holding]:
    return [holding for holding in portfolio.holdings.values() if holding.quantity]
