"""From a ticket of the wire to one the book can take, with the refusals that need no market."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..instruments import INSTRUMENTS, Instrument
from ..wire import BadRequest, Rejected
from ..words import NO_WORDS, Words
from .combos import legs_of, read_combo

__all__ = ["LIMITED", "MOST", "STOPPED", "TRAILING", "Ticket", "find_instrument", "profile_shares", "read_ticket"]

_ALIASES = {"STP LMT": "STOP_LIMIT"}
_TYPES = ("MKT", "LMT", "STP", "STOP_LIMIT", "MIDPRICE", "TRAIL", "TRAILLMT", "MOC", "LOC", "MIT", "LIT", "REL")
_TIFS = ("DAY", "GTC", "IOC", "OPG", "PAX", "OVT", "OND", "GTD")
LIMITED = frozenset({"LMT", "LOC", "STOP_LIMIT", "TRAILLMT", "LIT"})
"""Order types whose `price` is a limit."""
STOPPED = frozenset({"STP", "STOP_LIMIT", "TRAIL", "TRAILLMT"})
"""Order types that wait for the market to come against them."""
TRAILING = frozenset({"TRAIL", "TRAILLMT"})
_COMBINED = frozenset({"MKT", "LMT"})
MOST = 1e9
"""No size and no price above this is taken for real."""


@dataclass(slots=True)
class Ticket:
    """One order as the book needs it. `limit`, `stop` and `trail` are None where the type has none."""

    account: str
    instrument: Instrument
    side: str
    order_type: str
    tif: str
    quantity: float
    raw: Mapping[str, Any]
    limit: float | None = None
    stop: float | None = None
    trail: float | None = None
    trail_percent: bool = False
    cash: float | None = None
    ref: str | None = None
    parent_ref: str | None = None
    one_cancels_all: bool = False
    outside_hours: bool = False
    all_or_none: bool = False
    conidex: str = ""
    held: bool = False
    """Kept unsent (`deactivated`)."""
    off_tick: bool = False
    """A price did not fit the tick and was rounded."""
    shares: tuple[tuple[str, float], ...] = ()
    """Accounts of an advisor that fills are divided among, with their fractions; none for the account itself."""
    model: str = ""
    """The model portfolio that the order trades for."""

    @property
    def sign(self) -> int:
        """1 to buy, -1 to sell."""
        return 1 if self.side == "BUY" else -1

    @property
    def text(self) -> str:
        """As questions quote the order."""
        price = "" if self.limit is None else f" {self.limit:.2f}"
        return f"{self.side} {self.quantity:g} {self.instrument.symbol} {self.order_type}{price}"


def read_ticket(
    raw: Mapping[str, Any], account: str, last_price: float | None, where: str, words: Words = NO_WORDS
) -> Ticket:
    """Read one ticket. `last_price` of its instrument turns money into a quantity.

    `BadRequest` for what the broker answers with 400, `Rejected` for what it answers with 200 and an error.
    """
    instrument = find_instrument(raw, where)
    side, order_type, tif = raw.get("side"), raw.get("orderType"), raw.get("tif")
    if side not in ("BUY", "SELL"):
        raise BadRequest(f"{where}/side: Invalid Side (must be 'BUY' or 'SELL').")
    order_type = _ALIASES.get(str(order_type), str(order_type))
    if order_type not in _TYPES:
        raise BadRequest(f"{where}/orderType: Unknown order type")
    if tif not in _TIFS:
        raise Rejected(f"{tif if tif is not None else 'null'} time in force is not supported for this order")
    if instrument.sec_type == "IND":
        raise Rejected(f"{instrument.symbol} is an index and cannot be traded")
    if instrument.legs and order_type not in _COMBINED:
        raise Rejected(f"{order_type} is not supported for combinations")
    if "manualIndicator" not in raw and any(leg.sec_type == "FUT" for leg, _ in legs_of(instrument, 1.0)):
        raise Rejected("manualIndicator is required for orders in US futures")
    ticket = Ticket(
        account,
        instrument,
        side,
        order_type,
        str(tif),
        0.0,
        raw,
        cash=raw.get("cashQty", raw.get("fxQty")),
        ref=raw.get("cOID"),
        parent_ref=raw.get("parentId"),
        one_cancels_all=raw.get("isSingleGroup") is True,
        outside_hours=raw.get("outsideRTH") is True,
        all_or_none=raw.get("allOrNone") is True,
        conidex=str(raw.get("conidex") or instrument.conid),
        held=raw.get("deactivated") is True,
    )
    _read_prices(ticket)
    _read_size(ticket, last_price, words)
    return ticket


def find_instrument(raw: Mapping[str, Any], where: str) -> Instrument:
    """The instrument that `conid` or `conidex` names."""
    conid, text = raw.get("conid"), str(raw.get("conidex") or "")
    combo = read_combo(text) if ";;;" in text else None
    if combo is not None and conid in (None, combo.conid):
        return combo
    if conid is None:
        if not text:
            raise BadRequest(f"{where}/conid: conid or conidex is required")
        head = text.partition("@")[0]
        conid = int(head) if head.isascii() and head.isdigit() else None
    found = None if conid is None else INSTRUMENTS.get(conid)
    if found is None:
        raise Rejected(f"no sec defs returned forSecDef reqId={raw.get('conid', raw.get('conidex'))}")
    return found


def profile_shares(ticket: Ticket, accounts: Sequence[str]) -> tuple[tuple[str, float], ...]:
    """The inline allocation of an advisor's ticket, as fractions; none when it has no such thing."""
    payload = ticket.raw.get("jsonPayload") or {}
    rows = (payload.get("allocation_profile") or {}).get("allocations") or ()
    amounts: dict[str, float] = {}
    for row in rows:
        account = str(row["account"]).partition(".")[0]
        if account not in accounts:
            raise Rejected(f"accountId is not valid: {account[:40]}")
        amounts[account] = amounts.get(account, 0.0) + abs(float(row["amount"]))
    whole = sum(amounts.values())
    if rows and not 0 < whole < MOST:
        raise Rejected("The amounts of the allocation are not valid")
    return tuple((account, amount / whole) for account, amount in amounts.items())


def _read_prices(ticket: Ticket) -> None:
    raw, kind = ticket.raw, ticket.order_type
    price, aux = raw.get("price"), raw.get("auxPrice")
    if kind in LIMITED:
        ticket.limit, ticket.stop = price, aux if kind != "LMT" and kind != "LOC" else None
    elif kind in ("MIDPRICE", "REL"):
        ticket.limit = price
    elif kind in ("STP", "TRAIL"):
        ticket.stop = price
    elif kind == "MIT":
        ticket.stop = price if price is not None else aux
    if kind in TRAILING:
        ticket.trail, ticket.trail_percent = raw.get("trailingAmt"), raw.get("trailingType") == "%"
    needs_limit = kind in LIMITED
    needs_stop = kind in ("STP", "STOP_LIMIT", "TRAILLMT", "MIT", "LIT")
    if (
        (needs_limit and ticket.limit is None)
        or (needs_stop and ticket.stop is None)
        or (kind in TRAILING and ticket.trail is None)
    ):
        raise Rejected("Invalid order price fields")
    ticket.limit, ticket.stop = _price(ticket, ticket.limit), _price(ticket, ticket.stop)
    if ticket.trail is not None and not 0 < ticket.trail < (100 if ticket.trail_percent else MOST):
        raise Rejected("Invalid order price fields")


def _read_size(ticket: Ticket, last_price: float | None, words: Words) -> None:
    instrument = ticket.instrument
    quantity = ticket.raw.get("quantity")
    if ticket.cash is not None:
        if instrument.sec_type in ("FUT", "OPT", "BAG"):
            raise Rejected("Cash quantity is not supported for this instrument")
        price = ticket.limit or last_price or instrument.price
        step = (
            1e-8
            if instrument.sec_type == "CRYPTO"
            else 0.01
            if instrument.sec_type == "CASH"
            else 0.0001
            if instrument.fractional
            else 1.0
        )
        quantity = math.floor(min(ticket.cash, MOST) / price / step) * step
        quantity = round(quantity, 8)
    if quantity is None:
        raise BadRequest("quantity: one of quantity, cashQty, fxQty is required")
    if not 0 < quantity < MOST:
        raise Rejected(words("order_field_not_valid", size=f"{quantity:g}"))
    if quantity != int(quantity) and not instrument.fractional:
        raise Rejected("Fractional-sized orders are not supported for this instrument")
    if round(quantity, 8) <= 0:
        raise Rejected(words("order_field_not_valid", size=f"{quantity:g}"))
    ticket.quantity = round(float(quantity), 8)


def _price(ticket: Ticket, value: float | None) -> float | None:
    """A price on the instrument's tick; the ticket remembers that it was not."""
    if value is None:
        return None
    tick = ticket.instrument.tick
    if not (-MOST if ticket.instrument.legs else tick) <= value < MOST:
        raise Rejected("Invalid order price fields")
    steps = round(value / tick)
    if abs(value / tick - steps) > 1e-6 * max(1.0, abs(steps)):
        ticket.off_tick = True
    return round(steps * tick, 8)
