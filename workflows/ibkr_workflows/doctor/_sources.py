"""Where the parameters of a call come from: the contract's links first, then a short table, as a user would look."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final
from urllib.parse import unquote

from ibkr_workflows.doctor._contract import Contract, Get, Link
from ibkr_workflows.doctor._guard import Exchange

__all__ = ["Answers", "Missing", "Sources"]

DAYS_BACK: Final = 30


class Missing(Exception):
    """A parameter for which nothing was found; the text names it."""


class Answers:
    """The good answers so far, by operation."""

    def __init__(self) -> None:
        self._answers: dict[str, list[tuple[Exchange, Any]]] = {}

    def add(self, exchange: Exchange, document: Any) -> None:
        """Keep a success with its parsed body."""
        self._answers.setdefault(exchange.get.id, []).append((exchange, document))

    def of(self, operation: str) -> list[tuple[Exchange, Any]]:
        """Latest first."""
        return self._answers.get(operation, [])[::-1]


class _Find:
    """A place in an answer of another operation, and what to make of the value."""

    def __init__(self, operation: str, pointer: str, make: Callable[[str], str] = str) -> None:
        self.operation = operation
        self.pointer = pointer
        self.make = make


class _Fixed:
    """The same for everybody: a well-known symbol, a period."""

    def __init__(self, value: str) -> None:
        self.value = value


_ACCOUNT: Final = (
    _Find("list_portfolio_accounts", "/0/accountId"),
    _Find("list_brokerage_accounts", "/accounts/0"),
)
_CONID: Final = (
    _Find("list_positions", "/0/conid"),
    _Find("list_positions2", "/0/conid"),
    _Find("search_contracts", "/0/conid"),
)
_HIT: Final = (_Find("search_contracts", "/0/conid"),)
_MONTH: Final = (_Find("search_contracts", "/0/sections/1/months", lambda text: text.partition(";")[0]),)
_CLIENT: Final = (
    _Find("list_account_statuses", "/accounts/0/accountId"),
    _Find("get_application", "/accountId"),
)

#: (operation, or `*` for any, and parameter) -> where to look, in this order.
_TABLE: Final[dict[tuple[str, str], tuple[_Find | _Fixed, ...]]] = {
    ("*", "accountId"): _ACCOUNT,
    ("*", "conid"): _CONID,
    ("*", "conids"): _CONID,
    ("*", "pageId"): (_Fixed("0"),),
    ("search_dynamic_accounts", "searchPattern"): (
        _Find("list_portfolio_accounts", "/0/accountId", lambda text: text[:2]),
    ),
    ("list_currency_pairs", "currency"): (_Fixed("USD"),),
    ("list_futures", "symbols"): (_Fixed("ES"),),
    ("list_all_conids", "exchange"): (_Fixed("AMEX"),),
    ("list_strikes", "conid"): _HIT,
    ("list_strikes", "sectype"): (_Fixed("OPT"),),
    ("list_strikes", "month"): _MONTH,
    ("get_secdef_info", "month"): _MONTH,
    ("list_bond_filters", "issuerId"): (_Find("search_contracts", "/0/issuers/0/id"),),
    ("get_history", "conid"): _HIT,
    ("get_history", "period"): (_Fixed("1d"),),
    ("get_history", "bar"): (_Fixed("5min"),),
    ("list_notifications", "max"): (_Fixed("10"),),
}
#: Calls that mean nothing without the parameters that a link gives them, although none of these is required.
_LINKED_ONLY: Final = frozenset({"get_secdef_info", "get_application"})


class Sources:
    """Finds the parameters of each GET in what was answered so far."""

    def __init__(self, contract: Contract, answers: Answers, *, symbol: str, dates: tuple[str, str]) -> None:
        self._contract = contract
        self._answers = answers
        self._named = {"symbol": symbol, "symbols": symbol, "startDate": dates[0], "endDate": dates[1]}

    def values(self, get: Get) -> dict[str, str]:
        """The parameters to send, by name.

        Raises:
            Missing: one of them is not known (yet).
        """
        problem: Missing | None = None
        for link in self._contract.links.get(get.id, ()):
            for exchange, document in self._answers.of(link.source):
                try:
                    return self._required(get, self._linked(get, link, exchange, document))
                except Missing as missing:
                    problem = problem or missing
        if get.id in _LINKED_ONLY:
            raise problem or Missing("no answer so far leads to it")
        return self._required(get, {})

    def _required(self, get: Get, given: dict[str, str]) -> dict[str, str]:
        values = {name: value for name, value in given.items() if name in get.parameters}
        for name, parameter in get.parameters.items():
            if parameter.required and name not in values:
                values[name] = self._from_table(get, name)
        return values

    def _linked(self, get: Get, link: Link, exchange: Exchange, document: Any) -> dict[str, str]:
        values = {}
        for name, expression in link.parameters.items():
            if not expression.startswith("$"):
                # A literal is the value of the contract's example, which ages (`JAN27`); the table knows today's.
                fresh = (get.id, name) in _TABLE
                values[name] = self._from_table(get, name) if fresh else expression
            elif (found := self._evaluate(expression, exchange, document)) is None:
                raise Missing(f"the answer of {link.source} has no {name}")
            else:
                values[name] = found
        return values

    def _evaluate(self, expression: str, exchange: Exchange, document: Any) -> str | None:
        place, _, rest = expression.removeprefix("$").partition("#")
        if place == "response.body":
            return self._at(document, rest)
        where, _, name = place.removeprefix("request.").partition(".")
        sent: Mapping[str, str] = (
            {key: unquote(value) for key, value in exchange.values.items()} if where == "path" else dict(exchange.query)
        )
        return sent.get(name)

    def _from_table(self, get: Get, name: str) -> str:
        # The clients of a login for account management are not the accounts of the login for trading.
        sources = _CLIENT if get.server and name == "accountId" else ()
        for source in sources or _TABLE.get((get.id, name)) or _TABLE.get(("*", name)) or ():
            if isinstance(source, _Fixed):
                return source.value
            for _, document in self._answers.of(source.operation):
                if (found := self._at(document, source.pointer)) is not None:
                    return source.make(found)
        if (get.id, name) not in _TABLE and name in self._named:
            return self._named[name]
        parameter = get.parameters[name]
        if get.server and isinstance(parameter.example, str | int) and not _names_something(name):
            return str(parameter.example)
        raise Missing(f"no answer so far has a value for {name}")

    def _at(self, document: Any, pointer: str) -> str | None:
        steps = [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]
        return next(self._reached(document, steps), None)

    def _reached(self, node: Any, steps: list[str]) -> Iterator[str]:
        """Values at the end of a pointer.

        The contract's pointers name the first row and the map keys of an example. Other rows serve as well, and so do
        other keys of a map; the name of a member is no map key.
        """
        if not steps:
            if isinstance(node, float):
                yield f"{node:.12g}"
            elif isinstance(node, str | int) and not isinstance(node, bool) and node != "":
                yield str(node)
            return
        step, rest = steps[0], steps[1:]
        if isinstance(node, list):
            first = int(step) if step.isdigit() else 0
            for child in [*node[first:], *node[:first]]:
                yield from self._reached(child, rest)
        elif isinstance(node, dict) and step in node:
            yield from self._reached(node[step], rest)
        elif isinstance(node, dict) and step not in self._contract.names:
            for child in node.values():
                if isinstance(child, list | dict):
                    yield from self._reached(child, rest)


def _names_something(name: str) -> bool:
    """Whether a parameter names somebody's or something's id, which an example cannot know."""
    return re.search(r"(?i)id$|name$|account", name) is not None
