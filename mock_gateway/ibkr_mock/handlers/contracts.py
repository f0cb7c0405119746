"""Instruments on the trading side: search, chains, details, rules and algorithms."""

from __future__ import annotations

from typing import Any

from ..catalogue.algos import ALGOS
from ..catalogue.terms import MONTHS
from ..finder import bonds_of, search_bonds, search_underlyings, sections_of
from ..instruments import INSTRUMENTS, Instrument, derivatives_of, read_conid
from ..registry import Call, handles
from ..wire import BadRequest, Refusal
from .rules import rules_of

__all__ = ["find"]

_BOND_COLUMNS = ((27, "Maturity Date"), (28, "Issue Date"), (25, "Coupon"), (5, "Currency"))
_SIDES = {"C": "CALL", "P": "PUT"}
_TERMS = ("sectype", "month", "exchange", "strike", "right", "filters")
_NO_DETAILS = (
    '{"reason":"Details currently unavailable. '
    'Please try again later and contact client services if the issue persists."}'
)


@handles("search_contracts")
def search_contracts(call: Call) -> Any:
    return _search(call, call.params)


@handles("search_contracts_by_post")
def search_contracts_by_post(call: Call) -> Any:
    return _search(call, call.body)


@handles("list_strikes")
def list_strikes(call: Call) -> Any:
    """Both lists are empty unless the underlying was searched for in this session."""
    params = call.params
    contracts = [
        c for c in _chain(call, params["conid"], params["sectype"]) if c.month == params["month"] and _on(c, params)
    ]
    return {
        "call": [c.strike for c in contracts if c.right == "C"],
        "put": [c.strike for c in contracts if c.right == "P"],
    }


@handles("get_secdef_info")
def get_secdef_info(call: Call) -> Any:
    """Contracts that fit the terms; those left out fit all. By its id alone one contract, as an object."""
    params = call.params
    if params.get("issuerId"):
        return [_derivative(bond, params) for bond in _filtered(bonds_of(params["issuerId"]), params)]
    conid, kind = params.get("conid"), params.get("sectype")
    if conid is None:
        return []
    if not any(params.get(name) is not None for name in _TERMS):
        found = INSTRUMENTS.get(conid)
        if found is None:
            raise Refusal(500, _NO_DETAILS)
        return _by_id(found)
    if kind in ("STK", "CASH", "CRYPTO", "IND", "BOND"):
        found = INSTRUMENTS.get(conid)
        return [] if found is None or found.sec_type != kind else [_derivative(found, params)]
    month, strike, right = params.get("month"), params.get("strike"), params.get("right")
    return [
        _derivative(contract, params)
        for contract in _chain(call, conid, kind)
        if month in (None, contract.month)
        and _on(contract, params)
        and (contract.sec_type != "OPT" or (strike in (None, contract.strike) and right in (None, contract.right)))
    ]


@handles("list_bond_filters")
def list_bond_filters(call: Call) -> Any:
    bonds = bonds_of(call.params["issuerId"])
    if not bonds:
        return {"bondFilters": []}
    columns = []
    for number, title in _BOND_COLUMNS:
        options = {_column(bond, number): _column_text(bond, number) for bond in bonds}
        columns.append(
            {
                "displayText": title,
                "columnId": number,
                "options": [
                    {"value": value} if text is None else {"text": text, "value": value}
                    for value, text in options.items()
                ],
            }
        )
    return {"bondFilters": columns}


@handles("get_contract_info")
def get_contract_info(call: Call) -> Any:
    return _info(find(call.params["conid"]))


@handles("get_contract_rules")
def get_contract_rules(call: Call) -> Any:
    body = call.body
    number = body.get("orderId") if body.get("modifyOrder") else None
    return rules_of(call, int(body["conid"]), body.get("isBuy", True), number)


@handles("get_contract_info_and_rules")
def get_contract_info_and_rules(call: Call) -> Any:
    instrument = find(call.params["conid"])
    return {**_info(instrument), "rules": rules_of(call, instrument.conid, True, None)}


@handles("list_algos")
def list_algos(call: Call) -> Any:
    """An unknown contract id is a 503."""
    instrument = INSTRUMENTS.get(call.params["conid"])
    if instrument is None:
        raise Refusal(503, "Service Unavailable")
    wanted = [name for name in (call.params.get("algos") or "").split(";") if name]
    rows = []
    for algo in ALGOS if instrument.sec_type in ("STK", "OPT", "FUT") and not instrument.is_event else ():
        if wanted and algo["id"] not in wanted:
            continue
        row = {"name": algo["name"], "id": algo["id"]}
        if call.params.get("addDescription"):
            row["description"] = algo["description"]
        if call.params.get("addParams"):
            row["parameters"] = algo["parameters"]
        rows.append(row)
    return {"algos": rows}


def find(conid: int) -> Instrument:
    """The instrument with this id; `BadRequest` when there is none."""
    found = INSTRUMENTS.get(conid)
    if found is None:
        raise BadRequest(f"conid {conid} is not known")
    return found


def _search(call: Call, question: Any) -> Any:
    kind = question.get("secType") or None
    if kind == "BOND":
        return search_bonds(question["symbol"])
    if question.get("fund") is True:
        return []
    hits = search_underlyings(question["symbol"], kind, question.get("name") is True, question.get("pattern") is True)
    call.brokerage.searched.update(hit.conid for hit in hits)
    return [
        {
            "conid": str(hit.conid),
            "companyHeader": f"{hit.name} - {hit.home}",
            "companyName": hit.name,
            "symbol": hit.symbol,
            "description": hit.home,
            "restricted": None,
            "sections": sections_of(hit),
        }
        for hit in hits
    ]


def _chain(call: Call, conid: int, kind: str | None) -> list[Instrument]:
    return derivatives_of(conid, kind) if conid in call.brokerage.searched else []


def _on(contract: Instrument, params: Any) -> bool:
    exchange = params.get("exchange")
    return not exchange or exchange == "SMART" or exchange in contract.venue_list


def _derivative(contract: Instrument, params: Any) -> dict[str, Any]:
    return {
        "conid": contract.conid,
        "symbol": contract.symbol,
        "secType": contract.sec_type,
        "exchange": params.get("exchange") or ("SMART" if "SMART" in contract.venue_list else contract.home),
        "listingExchange": None if contract.sec_type == "OPT" else contract.home,
        "right": contract.right or "?",
        "strike": contract.strike,
        "currency": contract.currency,
        "cusip": None,
        "coupon": f"{contract.coupon:g}" if contract.coupon else "No Coupon",
        "desc1": contract.symbol if contract.sec_type != "FUT" else contract.local_symbol,
        "desc2": contract.words,
        "maturityDate": contract.expiry,
        "multiplier": f"{contract.multiplier:g}",
        "tradingClass": contract.symbol,
        "validExchanges": ",".join(contract.venue_list),
        "showPrips": contract.is_derivative,
    }


def _by_id(contract: Instrument) -> dict[str, Any]:
    """Other names than in a list of those that fit terms."""
    return {
        "conid": contract.conid,
        "ticker": contract.symbol,
        "secType": contract.sec_type,
        "listingExchange": contract.exchange,
        "exchange": "SMART" if "SMART" in contract.venue_list else contract.home,
        "companyName": contract.name,
        "currency": contract.currency,
        "validExchanges": ",".join(contract.venue_list),
        "priceRendering": None,
        "maturityDate": contract.expiry,
        "right": contract.right or "?",
        "strike": contract.strike or 0.0,
    }


def _info(instrument: Instrument) -> dict[str, Any]:
    derivative, stock = instrument.is_derivative, instrument.sec_type == "STK"
    return {
        "cfi_code": "",
        "symbol": instrument.symbol,
        "cusip": None,
        "expiry_full": instrument.expiry,
        "con_id": instrument.conid,
        "maturity_date": instrument.expiry,
        "industry": instrument.industry or None,
        "instrument_type": instrument.sec_type,
        "has_related_contracts": bool(derivatives_of(instrument.conid)),
        "trading_class": "NMS" if instrument.exchange.endswith(".NMS") else instrument.symbol,
        "valid_exchanges": ",".join(instrument.venue_list),
        "allow_sell_long": False,
        "is_zero_commission_security": False,
        "local_symbol": instrument.local_symbol,
        "contract_clarification_type": None,
        "classifier": instrument.classifier,
        "currency": instrument.currency,
        "text": instrument.words or None,
        "underlying_con_id": instrument.underlying,
        "r_t_h": stock or instrument.sec_type == "FUT",
        "multiplier": f"{instrument.multiplier:g}" if derivative else None,
        "strike": f"{instrument.strike:g}" if instrument.sec_type == "OPT" else None,
        "right": _SIDES.get(instrument.right or ""),
        "underlying_issuer": None,
        "contract_month": instrument.expiry[:6] if derivative and instrument.expiry else None,
        "company_name": instrument.name,
        "smart_available": "SMART" in instrument.venue_list,
        "exchange": "SMART" if "SMART" in instrument.venue_list else instrument.home,
        "category": instrument.category or None,
    }


def _filtered(bonds: list[Instrument], params: Any) -> list[Instrument]:
    for part in (params.get("filters") or "").split(","):
        number, colon, value = part.partition(":")
        if colon and (wanted := read_conid(number)) is not None:
            bonds = [bond for bond in bonds if _column(bond, wanted) in (value, None)]
    return bonds


def _column(bond: Instrument, number: int) -> str | None:
    values = {
        27: (bond.expiry or "")[:6],
        28: (bond.issued or "")[:6],
        25: f"{bond.coupon:g}",
        5: bond.currency,
    }
    return values.get(number)


def _column_text(bond: Instrument, number: int) -> str | None:
    if number == 5:
        return None
    day = {27: bond.expiry, 28: bond.issued}.get(number)
    if day is None:
        return f"{bond.coupon:g}%"
    return f"{MONTHS[int(day[4:6]) - 1].title()} {day[:4]}"
