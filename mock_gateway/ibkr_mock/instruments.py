"""All instruments that the gateway knows, and ways to find them."""

from __future__ import annotations

from collections.abc import Iterable

from .catalogue.derivatives import EVENTS, FUTURES, OPTIONS
from .catalogue.money import CRYPTO, CURRENCIES, PAIR_INSTRUMENTS, PAIRS
from .catalogue.securities import BONDS, INDICES, STOCKS
from .catalogue.terms import Instrument

__all__ = ["CURRENCIES", "INSTRUMENTS", "PAIRS", "Instrument", "derivatives_of", "listed", "months_of", "read_conid"]

_MOST_DIGITS = 19

INSTRUMENTS: dict[int, Instrument] = {
    instrument.conid: instrument
    for instrument in (*STOCKS, *OPTIONS, *FUTURES, *CRYPTO, *PAIR_INSTRUMENTS, *INDICES, *BONDS, *EVENTS)
}
"""All instruments by conid."""


def listed(sec_types: Iterable[str]) -> list[Instrument]:
    """Instruments of these kinds that are no derivatives of others, in the order of the catalogue."""
    wanted = frozenset(sec_types)
    return [i for i in INSTRUMENTS.values() if i.sec_type in wanted and not i.underlying]


def read_conid(text: object) -> int | None:
    """The contract id in `265598`, `265598.0`, `"265598"` or `265598@NYSE`; None when there is none."""
    if isinstance(text, float):
        text = int(text) if text.is_integer() else ""
    head = str(text).partition("@")[0].strip()
    if not (head.isascii() and head.isdigit() and len(head) <= _MOST_DIGITS):
        return None
    return number if (number := int(head)) < 1 << 63 else None


def derivatives_of(conid: int, sec_type: str | None = None) -> list[Instrument]:
    """What is written on an instrument, by expiry, strike and right."""
    found = [i for i in INSTRUMENTS.values() if i.underlying == conid and (sec_type is None or i.sec_type == sec_type)]
    return sorted(found, key=lambda i: (i.expiry or "", i.strike, i.right or ""))


def months_of(derivatives: Iterable[Instrument]) -> list[str]:
    """Months of expiry as `JAN27`, earliest first."""
    return list(dict.fromkeys(i.month for i in derivatives if i.month is not None))
