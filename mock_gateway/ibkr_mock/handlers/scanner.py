"""Scans over the instruments that the gateway knows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, NamedTuple

from ..figures import short_number
from ..instruments import Instrument, listed
from ..market import Quote
from ..registry import Call, handles
from ..tape import Day

__all__: list[str] = []

MOST_ROWS = 50
MOST_HMDS_ROWS = 250
_INSTRUMENTS = {"STK": "US Stocks", "ETF.EQ.US": "US Equity ETFs", "BOND": "Corporate Bonds", "CRYPTO": "Crypto"}
_LOCATIONS = (
    ("STK.US.MAJOR", "Listed/NASDAQ", "STK"),
    ("STK.US", "US Stocks", "STK"),
    ("ETF.EQ.US.MAJOR", "US Equity ETFs", "ETF.EQ.US"),
    ("BOND.US", "US", "BOND"),
    ("CRYPTO.PAXOS", "PAXOS", "CRYPTO"),
)
_FILTERS = ("priceAbove", "priceBelow", "volumeAbove", "changePercAbove", "changePercBelow")


class _Seen(NamedTuple):
    instrument: Instrument
    quote: Quote
    day: Day

    @property
    def change(self) -> float:
        return (self.quote.last / self.day.before - 1.0) * 100.0


_Key = Callable[[_Seen], float]
_SCANS: dict[str, tuple[str, str, _Key]] = {
    "TOP_PERC_GAIN": ("Top % Gainers", "Chg%", lambda seen: -seen.change),
    "TOP_PERC_LOSE": ("Top % Losers", "Chg%", lambda seen: seen.change),
    "MOST_ACTIVE": ("Most Active", "Volume", lambda seen: -seen.day.volume),
    "MOST_ACTIVE_USD": ("Most Active (USD)", "Value", lambda seen: -seen.day.volume * seen.quote.last),
    "HIGH_LAST_VS_OPEN": ("Top Gainers Since Open", "Chg", lambda seen: 1 - seen.quote.last / seen.day.open),
    "LOW_LAST_VS_OPEN": ("Top Losers Since Open", "Chg", lambda seen: seen.quote.last / seen.day.open - 1),
}
"""Code -> name, column, order."""


@handles("get_scanner_params")
def get_scanner_params(_call: Call) -> Any:
    return {
        "scan_type_list": [
            {"display_name": name, "code": code, "instruments": list(_INSTRUMENTS)}
            for code, (name, _, _) in _SCANS.items()
        ],
        "instrument_list": [
            {"display_name": name, "type": kind, "filters": ["price", "volume", "changePerc"]}
            for kind, name in _INSTRUMENTS.items()
        ],
        "filter_list": [
            {"group": code, "display_name": _spaced(code), "code": code, "type": "non-range"} for code in _FILTERS
        ],
        "location_tree": [
            {
                "display_name": name,
                "type": kind,
                "locations": [
                    {"display_name": text, "type": code, "locations": []}
                    for code, text, above in _LOCATIONS
                    if above == kind
                ],
            }
            for kind, name in _INSTRUMENTS.items()
        ],
    }


@handles("run_scanner")
def run_scanner(call: Call) -> Any:
    """A scan that is not known finds nothing."""
    body = call.body
    found = _scan(call, body["type"], body["instrument"], body.get("filter") or [])
    column = _SCANS[body["type"]][1] if body["type"] in _SCANS else None
    rows = []
    for index, seen in enumerate(found[:MOST_ROWS]):
        instrument = seen.instrument
        row: dict[str, Any] = {
            "server_id": str(index),
            "symbol": instrument.symbol,
            "conidex": str(instrument.conid),
            "con_id": instrument.conid,
            "available_chart_periods": "#R|1",
            "company_name": instrument.name,
            "contract_description_1": instrument.description,
            "listing_exchange": instrument.exchange,
            "sec_type": instrument.sec_type,
        }
        if index == 0:
            row["column_name"] = column
        if column == "Volume":
            row["scan_data"] = short_number(seen.day.volume)
        rows.append(row)
    return {"contracts": rows, "scan_data_column_name": column}


@handles("run_hmds_scanner")
def run_hmds_scanner(call: Call) -> Any:
    body = call.body
    found = _scan(call, body["scanCode"], body["instrument"], body.get("filters") or [])
    size = int(min(max(body.get("maxItems", MOST_HMDS_ROWS), 0), MOST_HMDS_ROWS))
    when = datetime.fromtimestamp(int(call.now), UTC).strftime("%Y%m%d-%H:%M:%S")
    rows = [
        {"inScanTime": when, "distance": index, "contractID": str(seen.instrument.conid)}
        for index, seen in enumerate(found[:size])
    ]
    return {
        "total": str(len(found)),
        "size": str(len(rows)),
        "offset": "0",
        "scanTime": when,
        "id": f"scanner{call.world.ids.count('scanner')}",
        "Contracts": {"Contract": rows},
    }


def _scan(call: Call, code: str, kind: str, filters: list[Mapping[str, Any]]) -> list[_Seen]:
    if code not in _SCANS:
        return []
    world, now = call.world, call.now
    seen = [_Seen(i, world.market.quote(i, now), world.tape.day(i, now)) for i in _of_kind(kind)]
    limits = {entry["code"]: value for entry in filters if (value := _number(entry["value"])) is not None}
    seen = [one for one in seen if _passes(one, limits)]
    return sorted(seen, key=lambda one: (_SCANS[code][2](one), one.instrument.conid))


def _of_kind(kind: str) -> list[Instrument]:
    if kind == "ETF.EQ.US":
        return [i for i in listed(("STK",)) if i.kind == "ETF"]
    return [i for i in listed((kind,)) if i.kind != "ETF" and i.country == "US"] if kind in _INSTRUMENTS else []


def _passes(seen: _Seen, limits: Mapping[str, float]) -> bool:
    price, volume, change = seen.quote.last, seen.day.volume, seen.change
    return (
        limits.get("priceAbove", price) <= price <= limits.get("priceBelow", price)
        and limits.get("volumeAbove", volume) <= volume
        and limits.get("changePercAbove", change) <= change <= limits.get("changePercBelow", change)
    )


def _number(value: Any) -> float | None:
    try:
        return float(value)
    except (TypeError, ValueError, OverflowError):
        return None


def _spaced(code: str) -> str:
    return "".join(f" {letter}" if letter.isupper() else letter for letter in code).title()
