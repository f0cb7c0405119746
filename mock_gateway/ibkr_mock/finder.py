"""Finding instruments the way the broker's searches do."""

from __future__ import annotations

from typing import Any

from .catalogue.securities import ISSUERS
from .instruments import INSTRUMENTS, Instrument, derivatives_of, listed, months_of

__all__ = ["bonds_of", "search_bonds", "search_underlyings", "sections_of"]

_BONDS_CONID = "2147483647"
_KINDS = {
    "STK": ("STK",),
    "IND": ("IND",),
    "FUT": ("IND",),
    "OPT": ("STK",),
    "CASH": ("CASH",),
    "CRYPTO": ("CRYPTO",),
    "CFD": ("STK",),
}
_MOST = 50
"""Hits of one search."""


def search_underlyings(symbol: str, sec_type: str | None, by_name: bool, prefix: bool) -> list[Instrument]:
    """Underlyings that carry a symbol, or whose name holds a text."""
    kinds = _KINDS.get(sec_type or "", ("STK", "IND") if sec_type is None else ())
    wanted = symbol.strip().upper()
    hits = []
    for instrument in listed(kinds):
        if instrument.exchange == "FORECASTX":
            continue
        if by_name:
            hit = wanted in instrument.name.upper()
        elif prefix:
            hit = instrument.symbol.startswith(wanted)
        else:
            hit = wanted in (instrument.symbol, *(instrument.pair or ())[:1])
        if hit:
            hits.append(instrument)
    return hits[:_MOST]


def sections_of(instrument: Instrument) -> list[dict[str, Any]]:
    """What exists under an underlying, with months and exchanges of its derivatives."""
    rows: list[dict[str, Any]] = [{"secType": instrument.sec_type}]
    if instrument.sec_type not in ("STK", "IND"):
        return rows
    if instrument.country != "US":
        rows[0]["exchange"] = f"{instrument.home};"
    for kind in ("OPT", "FUT"):
        contracts = derivatives_of(instrument.conid, kind)
        if contracts:
            venues = dict.fromkeys(venue for contract in contracts for venue in contract.venue_list)
            rows.append({"secType": kind, "months": ";".join(months_of(contracts)), "exchange": ";".join(venues)})
    return rows


def search_bonds(symbol: str) -> list[dict[str, Any]]:
    """One group of issuers whose name or symbol holds the text."""
    wanted = symbol.strip().upper()
    found = [
        {"id": number, "name": name}
        for number, name in ISSUERS.items()
        if wanted in name.upper() or any(bond.symbol == wanted for bond in bonds_of(number))
    ]
    if not found:
        return []
    return [
        {
            "bondid": 5,
            "conid": _BONDS_CONID,
            "companyHeader": "Corporate Fixed Income",
            "companyName": None,
            "symbol": None,
            "description": None,
            "restricted": None,
            "fop": None,
            "opt": None,
            "war": None,
            "sections": [{"secType": "BOND"}],
            "issuers": found,
        }
    ]


def bonds_of(issuer: str) -> list[Instrument]:
    """The bonds of an issuer, the next to be repaid first."""
    found = [i for i in INSTRUMENTS.values() if i.issuer == issuer and issuer]
    return sorted(found, key=lambda i: i.expiry or "")
