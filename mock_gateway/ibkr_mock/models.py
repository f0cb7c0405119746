"""Model portfolios of an advisor: targets, and the part of each account that follows them.

A part is cash that plans have moved into the model, and what orders for the model have bought with it. Plans move
nothing until their transfers are submitted, once; their allocations are bought by orders that name the model in place
of the account.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .instruments import INSTRUMENTS, Instrument
from .market import Market
from .people import UserSpec
from .trading.orders import Fill

__all__ = ["CURRENCY", "Model", "Models", "Part", "Plan", "Targets"]

CURRENCY = "USD"
"""What all models are counted in."""
_PRESETS = (
    "preferTransferFromIndependent",
    "preferCrossWithIndependent",
    "fullyInvestExistingLongPositions",
    "useToleranceRange",
    "useNonBaseCcy",
    "keepModelOpen",
    "avoidNegativeCashInIndependent",
    "closeDivestIndependentPosition",
    "roundAllocationQuantityToExchangeBoardLot",
)
_OLDER = {
    "avoidNegativeCashInCore": "avoidNegativeCashInIndependent",
    "closeDivestCorePosition": "closeDivestIndependentPosition",
    "roundAllocExchBoardLot": "roundAllocationQuantityToExchangeBoardLot",
}
"""Names of presets in the published document, with those of today."""


Targets = tuple[dict[int, float], dict[str, float]]
"""Fractions by instrument and by currency."""


@dataclass(slots=True)
class Part:
    """What one account has in a model. `paid` is the cost of the units."""

    cash: float = 0.0
    units: dict[int, float] = field(default_factory=dict)
    paid: float = 0.0


@dataclass(slots=True)
class Model:
    """Targets are fractions that add up to 1."""

    name: str
    text: str
    static: bool
    targets: dict[int, float]
    cash_target: float
    parts: dict[str, Part] = field(default_factory=dict)
    """By account; an account is invested from the first transfer on."""
    booked: int = 0
    """How many fills of the simulation are already in the parts."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Cash that a submitted plan moves: account, model, amount."""

    transfers: tuple[tuple[str, str, float], ...]


class Models:
    """All models of one advisor. `fills` are those of the whole simulation, in order."""

    def __init__(self, user: UserSpec, market: Market, fills: list[Fill]) -> None:
        self.master = user.accounts[0]
        self.clients = user.accounts[1:]
        self._market = market
        self._fills = fills
        self._plans: dict[int, Plan] = {}
        self._count = 0
        self._models: dict[str, Model] = {}
        self.presets: dict[str, Any] = dict.fromkeys(_PRESETS, False)
        growth = Model("Growth", "Large companies", False, {265598: 0.45, 8314: 0.45}, 0.1)
        for account, conid, units, price in (("DU7654321", 265598, 30.0, 201.5), ("DU7654322", 8314, 20.0, 198.0)):
            if account in self.clients:
                growth.parts[account] = Part(1_000.0, {conid: units}, units * price)
        self._models[growth.name] = growth
        self._models["Income"] = Model("Income", "Dividends", False, {756733: 0.8}, 0.2)

    def all(self) -> list[Model]:
        """Every model, with what was filled for it until now."""
        return [self._settled(model) for model in self._models.values()]

    def find(self, name: str) -> Model | None:
        """One model; names are case sensitive."""
        model = self._models.get(name)
        return None if model is None else self._settled(model)

    def save(self, name: str, text: str | None, static: bool | None, targets: Targets) -> str | None:
        """Create a model or change it; `None` keeps what is there. Gives the reason when it is refused."""
        positions, cash = targets
        wrong = _wrong(positions, cash)
        if wrong is not None:
            return wrong
        model = self._models.get(name)
        if model is None:
            model = self._models[name] = Model(name, "", False, {}, 0.0, booked=len(self._fills))
        elif static is not None and static != model.static and model.parts:
            return "isStatic of an invested model cannot be changed"
        model.targets, model.cash_target = positions, sum(cash.values())
        model.text = model.text if text is None else text
        model.static = model.static if static is None else static
        return None

    def set_presets(self, sent: Mapping[str, Any]) -> None:
        """Keep the presets that are known, under either name."""
        for name, value in sent.items():
            known = _OLDER.get(name, name)
            if known in self.presets:
                self.presets[known] = value

    def keep(self, transfers: Iterable[tuple[str, str, float]]) -> int:
        """Remember a plan; gives its number."""
        self._count += 1
        self._plans[self._count] = Plan(tuple(transfers))
        return self._count

    def submit(self, number: int) -> bool:
        """Move the cash of a plan. False when there is none, or it was submitted before."""
        plan = self._plans.pop(number, None)
        if plan is None:
            return False
        for account, name, amount in plan.transfers:
            model = self._settled(self._models[name])
            part = model.parts.setdefault(account, Part())
            part.cash = round(part.cash + amount, 6)
        return True

    def price(self, instrument: Instrument, now: float) -> float:
        """Price of one unit in the currency of models."""
        quote = self._market.quote(instrument, now)
        return quote.last * instrument.multiplier * self._market.rate(instrument.currency, CURRENCY, now)

    def worth(self, part: Part, now: float) -> float:
        """Value of a part."""
        held = sum(units * self.price(INSTRUMENTS[conid], now) for conid, units in part.units.items())
        return part.cash + held

    def shares(self, model: Model, now: float) -> tuple[tuple[str, float], ...]:
        """How an order for the model is divided among the accounts in it: by their value, else equally."""
        accounts = list(model.parts)
        values = [max(0.0, self.worth(model.parts[account], now)) for account in accounts]
        whole = sum(values)
        return tuple(
            (account, value / whole if whole else 1.0 / len(accounts))
            for account, value in zip(accounts, values, strict=True)
        )

    def _settled(self, model: Model) -> Model:
        fills = self._fills[model.booked :]
        model.booked = len(self._fills)
        for fill in fills:
            instrument, sign = fill.instrument, fill.sign
            if fill.order.ticket.model != model.name or fill.account not in self.clients:
                continue
            part = model.parts.setdefault(fill.account, Part())
            rate = self._market.rate(instrument.currency, CURRENCY, fill.when)
            value = sign * fill.quantity * fill.price * instrument.multiplier * rate
            conid = instrument.conid
            before = part.units.get(conid, 0.0)
            part.units[conid] = round(before + sign * fill.quantity, 8)
            part.cash = round(part.cash - value - fill.fee * rate, 6)
            part.paid += value if sign > 0 or not before else -part.paid * min(1.0, fill.quantity / abs(before))
        return model


def _wrong(positions: Mapping[int, float], cash: Mapping[str, float]) -> str | None:
    unknown = next((conid for conid in positions if conid not in INSTRUMENTS), None)
    if unknown is not None:
        return f"conid {unknown} is not known"
    if any(not 0.0 <= target <= 1.0 for target in (*positions.values(), *cash.values())):
        return "Targets are fractions between 0 and 1"
    if abs(sum(positions.values()) + sum(cash.values()) - 1.0) > 1e-6:
        return "Targets do not add up to 1.0"
    if len({INSTRUMENTS[conid].currency for conid in positions} | set(cash)) > 1:
        return "All targets of a model have to be in one currency"
    return None
