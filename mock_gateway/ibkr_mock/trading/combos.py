"""Combinations: several legs that trade as one. An order names them in its `conidex`, as the spread id of the currency
and the conid and ratio of each leg: `28812380;;;265598/1,8314/-1`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..instruments import INSTRUMENTS, Instrument

__all__ = ["SPREADS", "legs_of", "read_combo"]

SPREADS = {
    28812380: "USD",
    61227069: "JPY",
    61227072: "HKD",
    61227077: "AUD",
    61227082: "CAD",
    61227087: "CHF",
    58666491: "GBP",
    136000424: "KRW",
    136000429: "SEK",
    136000441: "CNH",
    136000444: "INR",
    136000449: "MXN",
    426116555: "SGD",
}
"""The broker's ids for combinations, one a currency."""
_TEXT = re.compile(r"(\d{1,12})(?:@\w+)?;;;(\d{1,12}/-?\d{1,4}(?:,\d{1,12}/-?\d{1,4}){1,7})\Z", re.ASCII)
_NO_LEG = frozenset({"IND", "CASH", "BOND", "CRYPTO"})


@lru_cache(maxsize=256)
def read_combo(text: str) -> Instrument | None:
    """The combination that a text names, the same object for the same text; None when it names none."""
    found = _TEXT.match(text)
    if found is None:
        return None
    currency = SPREADS.get(int(found[1]))
    legs: list[tuple[Instrument, int]] = []
    for part in found[2].split(","):
        conid, _, ratio = part.partition("/")
        leg = INSTRUMENTS.get(int(conid))
        if leg is None or leg.currency != currency or leg.sec_type in _NO_LEG or leg.is_event or not int(ratio):
            return None
        legs.append((leg, int(ratio)))
    if len({leg.conid for leg, _ in legs}) < len(legs):
        return None
    first = legs[0][0]
    return Instrument(
        int(found[1]),
        first.symbol,
        "BAG",
        "".join(f"{ratio:+}*{leg.conid}" for leg, ratio in legs).lstrip("+"),
        "SMART",
        first.price,
        currency=first.currency,
        tick=min(leg.tick for leg, _ in legs),
        multiplier=max(leg.multiplier for leg, _ in legs),
        depth=min(leg.depth for leg, _ in legs),
        subscribed=all(leg.subscribed for leg, _ in legs),
        legs=tuple(legs),
    )


def legs_of(instrument: Instrument, quantity: float) -> tuple[tuple[Instrument, float], ...]:
    """What is held after this many units: the legs of a combination, the instrument itself otherwise."""
    if not instrument.legs:
        return ((instrument, quantity),)
    return tuple((leg, ratio * quantity) for leg, ratio in instrument.legs)
