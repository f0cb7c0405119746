"""What an account holds: cash by currency and positions. Fills change both, prices come from the market."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..instruments import INSTRUMENTS, Instrument
from ..market import Market
from ..people import AccountSpec
from .risk import MAINTENANCE, initial_margin

__all__ = ["Figures", "Holding", "Portfolio"]


@dataclass(slots=True)
class Holding:
    """One position; `average` is the price paid for one unit."""

    instrument: Instrument
    quantity: float
    average: float
    realized: float = 0.0


@dataclass(slots=True)
class Figures:
    """Money of an account in its base currency."""

    equity: float
    cash: float
    initial: float
    maintenance: float

    @property
    def available(self) -> float:
        return self.equity - self.initial


class Portfolio:
    """One account."""

    __slots__ = ("_market", "cash", "holdings", "realized", "spec")

    def __init__(self, spec: AccountSpec, market: Market) -> None:
        self.spec = spec
        self._market = market
        self.cash: dict[str, float] = dict(spec.cash)
        self.holdings: dict[int, Holding] = {
            conid: Holding(INSTRUMENTS[conid], quantity, average)
            for conid, (quantity, average) in spec.holdings.items()
        }
        self.realized: dict[str, float] = {}

    def position(self, conid: int) -> float:
        """Units held, negative when short."""
        holding = self.holdings.get(conid)
        return 0.0 if holding is None else holding.quantity

    def fill(self, instrument: Instrument, quantity: float, price: float, fee: float) -> None:
        """Book a fill; `quantity` is negative for a sale, `fee` is in the instrument's currency."""
        self._pay(instrument.currency, -fee)
        self.realized[instrument.currency] = self.realized.get(instrument.currency, 0.0) - fee
        if (pair := instrument.pair) is not None:
            base, quote = pair
            self._pay(base, quantity)
            self._pay(quote, -quantity * price)
            return
        holding = self.holdings.get(instrument.conid)
        if holding is None:
            holding = self.holdings[instrument.conid] = Holding(instrument, 0.0, 0.0)
        closed = 0.0
        if holding.quantity * quantity < 0:
            closed = min(abs(holding.quantity), abs(quantity)) * (1 if holding.quantity > 0 else -1)
        gain = closed * (price - holding.average) * instrument.multiplier
        holding.realized += gain
        self.realized[instrument.currency] += gain
        after = round(holding.quantity + quantity, 8)
        if holding.quantity * after <= 0:
            holding.average = price
        elif abs(after) > abs(holding.quantity):
            holding.average = (holding.average * holding.quantity + price * quantity) / after
        holding.quantity = after
        self._pay(
            instrument.currency, gain if instrument.sec_type == "FUT" else -quantity * price * instrument.multiplier
        )

    def price(self, instrument: Instrument, when: float) -> float:
        """What a position is valued at."""
        return self._market.quote(instrument, when).last

    def to_base(self, currency: str, when: float) -> float:
        """Units of the account's base currency for one unit of `currency`."""
        return self._market.rate(currency, self.spec.currency, when)

    def worth(self, holding: Holding, when: float) -> float:
        """What a position adds to the equity, in its own currency: a future counts with its gain, all else with its
        value.
        """
        price = self.price(holding.instrument, when)
        paid = holding.average if holding.instrument.sec_type == "FUT" else 0.0
        return holding.quantity * (price - paid) * holding.instrument.multiplier

    def figures(self, when: float, extra: Iterable[tuple[Instrument, float]] = ()) -> Figures:
        """Equity, cash and margin in base currency; `extra` adds positions that are not there, to see their margin."""
        cash = sum(amount * self.to_base(currency, when) for currency, amount in self.cash.items())
        equity, initial = cash, 0.0
        needed = {instrument.conid: (instrument, quantity) for instrument, quantity in extra}
        for holding in self.holdings.values():
            equity += self.worth(holding, when) * self.to_base(holding.instrument.currency, when)
            _, more = needed.get(holding.instrument.conid, (holding.instrument, 0.0))
            needed[holding.instrument.conid] = (holding.instrument, holding.quantity + more)
        for instrument, quantity in needed.values():
            margin = initial_margin(instrument, quantity, self.price(instrument, when))
            initial += margin * self.to_base(instrument.currency, when)
        return Figures(equity, cash, initial, initial * MAINTENANCE)

    def _pay(self, currency: str, amount: float) -> None:
        self.cash[currency] = round(self.cash.get(currency, 0.0) + amount, 6)
