"""Portfolio analyst: values, returns, transactions and exposures, all replayed from the fills."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from ..hours import DAY, day_text, sessions_back
from ..instruments import CURRENCIES, INSTRUMENTS, Instrument, read_conid
from ..registry import Call, handles
from ..trading.accounting import account_at, realized_by_fill, value_at
from ..wire import BadRequest
from .exposure import exposures

__all__: list[str] = []

_CALENDAR = 265598
"""The instrument whose trading days count."""
_PERIODS = {"1D": 0, "7D": 7, "1M": 30, "3M": 91, "6M": 182, "12M": 365, "1Y": 365}
"""Period -> calendar days back; 0 stands for the last trading day."""
_ALL_PERIODS = ("1D", "7D", "MTD", "1M", "YTD", "1Y")
DEFAULT_PERIOD = "12M"
DEFAULT_DAYS = 90
_MOST_DAYS = 36_500


class _Values:
    """Net asset values of one account at the end of its last trading days."""

    def __init__(self, call: Call, account: str, most: int) -> None:
        world = call.world
        portfolio = world.portfolio(account)
        first = int(call.now // DAY) - most
        self.account, self.currency = account, portfolio.spec.currency
        self.days: list[int] = []
        self.values: list[float] = []
        for session in sessions_back(INSTRUMENTS[_CALENDAR], call.now):
            when = min(float(session.closing), call.now)
            self.days.insert(0, session.day)
            self.values.insert(0, round(value_at(portfolio, world.market, world.book.fills, when), 4))
            if session.day < first:
                break

    def since(self, first: int) -> tuple[list[str], list[float], int, float]:
        """Days and values from a day on (the last one at least), with day and value before them."""
        index = next((i for i, day in enumerate(self.days) if day >= first and i > 0), len(self.days) - 1)
        start = index - 1
        return [day_text(day) for day in self.days[index:]], self.values[index:], self.days[start], self.values[start]


@handles("get_performance")
def get_performance(call: Call) -> Any:
    """Values and returns, one row an account."""
    accounts = _accounts(call)
    period = call.body.get("period", DEFAULT_PERIOD)
    first = _first_day(call, period)
    navs, returns, monthly = [], [], []
    dates: list[str] = []
    months: list[str] = []
    for account in accounts:
        series = _Values(call, account, int(call.now // DAY) - first)
        dates, values, before, start = series.since(first)
        head = {
            "id": account,
            "idType": "acctid",
            "start": dates[0],
            "end": dates[-1],
            "baseCurrency": series.currency,
        }
        navs.append({**head, "startNAV": {"date": day_text(before), "val": start}, "navs": values})
        returns.append({**head, "returns": [round(value / start - 1, 6) for value in values]})
        ends = {date[:6]: value for date, value in zip(dates, values, strict=True)}
        months, parts, last = list(ends), [], start
        for value in ends.values():
            parts.append(round(value / last - 1, 6))
            last = value
        monthly.append({**head, "returns": parts})
    return {
        "currencyType": "base",
        "rc": 0,
        "nav": {"data": navs, "freq": "D", "dates": dates},
        "nd": int(call.now // DAY) - first + 1,
        "cps": {"data": returns, "freq": "D", "dates": dates},
        "tpps": {"data": monthly, "freq": "M", "dates": months},
        "id": "getPerformanceData",
        "included": accounts,
        "pm": "TWR",
    }


@handles("get_performance_all_periods")
def get_performance_all_periods(call: Call) -> Any:
    accounts = _accounts(call)
    answer: dict[str, Any] = {}
    for account in accounts:
        series = _Values(call, account, _PERIODS["1Y"])
        rows = {}
        for period in _ALL_PERIODS:
            dates, values, before, start = series.since(_first_day(call, period))
            rows[period] = {
                "nav": values,
                "cps": [round(value / start - 1, 6) for value in values],
                "freq": "D",
                "dates": dates,
                "startNAV": {"date": day_text(before), "val": start},
            }
        answer[account] = {
            "lastSuccessfulUpdate": datetime.fromtimestamp(int(call.now), UTC).strftime("%Y-%m-%d %H:%M:%S"),
            "start": day_text(series.days[1]),
            "periods": list(_ALL_PERIODS),
            "end": day_text(series.days[-1]),
            "baseCurrency": series.currency,
            **rows,
        }
    return {
        "currencyType": "base",
        "rc": 0,
        "view": accounts,
        "nd": _PERIODS["1Y"] + 1,
        "id": "getPerformanceAllPeriods",
        "included": accounts,
        "pm": "TWR",
        **answer,
    }


@handles("list_transactions")
def list_transactions(call: Call) -> Any:
    """Purchases and sales in the instruments, with what the sales realised."""
    body, world = call.body, call.world
    accounts, currency = _accounts(call), _currency(body["currency"])
    conids = {read_conid(conid) for conid in body["conids"]}
    days = int(min(max(body.get("days", DEFAULT_DAYS), 0), _MOST_DAYS))
    start = call.now - days * DAY
    rows: list[dict[str, Any]] = []
    gains: dict[tuple[str, str, int], float] = {}
    for account in accounts:
        for fill, gain in realized_by_fill(world.portfolio(account), world.market, world.book.fills):
            instrument = fill.instrument
            if fill.when < start or instrument.conid not in conids:
                continue
            when = datetime.fromtimestamp(fill.when, UTC) - timedelta(hours=5)
            row = _transaction(instrument, account, when, fill.price, fill.sign * fill.quantity)
            row["fxRate"] = round(world.market.rate(instrument.currency, currency, fill.when), 6)
            rows.append(row)
            if gain:
                key = (row["rawDate"], account, instrument.conid)
                gains[key] = gains.get(key, 0.0) + gain
    realized = [
        {
            "date": date,
            "cur": INSTRUMENTS[conid].currency,
            "fxRate": round(world.market.rate(INSTRUMENTS[conid].currency, currency, call.now), 6),
            "side": "G" if gain >= 0 else "L",
            "acctid": account,
            "amt": f"{gain:.4f}",
            "conid": str(conid),
        }
        for (date, account, conid), gain in gains.items()
    ]
    total = sum(float(row["amt"]) * float(row["fxRate"]) for row in realized)
    return {
        "rc": 0,
        "nd": days,
        "rpnl": {"data": realized, "amt": f"{total:.4f}"},
        "currency": currency,
        "from": int(start * 1000),
        "id": "getTransactions",
        "to": int(call.now * 1000),
        "includesRealTime": True,
        "transactions": rows,
    }


@handles("get_analyst_allocation")
def get_analyst_allocation(call: Call) -> Any:
    """Exposures now, or at the end of a day in the past."""
    body, world = call.body, call.world
    currency, when = _currency(body.get("currency", "USD")), call.now
    answer: dict[str, Any] = {"id": "getAllocation", "currency": currency, "realtime": "date" not in body}
    if "date" in body:
        try:
            when = min(datetime.strptime(body["date"], "%Y%m%d").replace(hour=21, tzinfo=UTC).timestamp(), call.now)
        except ValueError as error:
            raise BadRequest(f"date {body['date']} is no day") from error
        answer["date"] = body["date"]
    portfolios = [
        account_at(world.portfolio(account), world.market, world.book.fills, when) for account in _accounts(call)
    ]
    answer["allocations"] = exposures(portfolios, world.market, body["type"], currency, when)
    return answer


def _accounts(call: Call) -> list[str]:
    """The accounts that the body names, each once."""
    accounts = list(dict.fromkeys(call.body["acctIds"]))
    unknown = [account for account in accounts if account not in call.login.accounts]
    if unknown or not accounts:
        raise BadRequest(f"accountId is not valid: {(unknown or [''])[0][:40]}")
    return accounts


def _currency(text: str) -> str:
    if text not in CURRENCIES:
        raise BadRequest(f"currency {text[:20]} is not known")
    return text


def _first_day(call: Call, period: str) -> int:
    """First calendar day of a period, counted since the epoch. An unknown period is the usual one."""
    today = datetime.fromtimestamp(call.now, UTC)
    number = int(call.now // DAY)
    if period == "MTD":
        return number - today.day + 1
    if period == "YTD":
        return number - today.timetuple().tm_yday + 1
    back = _PERIODS.get(period, _PERIODS[DEFAULT_PERIOD])
    return number - back + 1 if back else next(sessions_back(INSTRUMENTS[_CALENDAR], call.now)).day


def _transaction(instrument: Instrument, account: str, when: datetime, price: float, quantity: float) -> dict[str, Any]:
    return {
        "date": f"{when:%a %b %d} 00:00:00 EST {when.year}",
        "rawDate": f"{when:%Y%m%d}",
        "cur": instrument.currency,
        "pr": price,
        "qty": quantity,
        "acctid": account,
        "amt": round(-quantity * price * instrument.multiplier, 4),
        "conid": instrument.conid,
        "type": "Buy" if quantity > 0 else "Sell",
        "desc": instrument.name,
    }
