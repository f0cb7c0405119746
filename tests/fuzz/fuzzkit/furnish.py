"""Known ids in the places of generated ones, so that valid requests reach what they are about.

A contract says which requests are well formed, not which accounts and orders exist. Left alone, nearly every generated
request for an account would name one that is not there, and "valid data is accepted" would mean nothing. So wherever a
part of a request was generated as valid, the ids in it are replaced by ids of the stage, except one in `KEEP_ONE_IN`,
which stays as generated: the mock's answers about absent things are tested too. Ids that came out of answers (by links)
are left alone. The choice depends on the value alone, so the same seed sends the same bytes.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any
from zlib import crc32

from schemathesis import Case
from schemathesis.core.parameters import ParameterLocation

from fuzzkit.places import AMOUNTS, MEMBERS, OF_OPERATION, PARAMETERS
from fuzzkit.stage import Known

__all__ = ["KEEP_ONE_IN", "Furnisher"]

KEEP_ONE_IN = 8
SHORTEST_ID = 5
"""Shorter scalars of answers are counts and flags, which generated values are often equal to by chance."""


class Furnisher:
    """Puts known ids into cases and remembers which cases kept an id that nobody knows."""

    def __init__(self) -> None:
        self._seen: set[str] = set()
        self._absent: set[str] = set()
        self._keeps_amounts = False

    def forget(self) -> None:
        """A new stage: ids out of old answers are worth nothing now."""
        self._seen.clear()

    def learn(self, answer: Any) -> None:
        """Remember the ids of an answer: a link may carry them into a later request."""
        self._seen.update(_scalars(answer))

    def names_absent(self, case: Case[Any]) -> bool:
        """Whether the case went out with a generated id that exists nowhere."""
        return case.id in self._absent

    def furnish(self, case: Case[Any], known: Known) -> None:
        """Replace generated ids in the valid parts of `case` in place."""
        operation = str(case.operation.definition.raw.get("operationId"))
        # Copies throughout: what was generated may be a constant of its strategy, and a changed constant changes what
        # is drawn later.
        if case.meta is not None and not case.meta.generation.mode.is_positive:
            # Parts that are broken on purpose stay as they are, ids included.
            self._absent.add(case.id)
        if self._is_valid(case, ParameterLocation.PATH) and case.path_parameters:
            case.path_parameters = self._parameters(case, operation, case.path_parameters, known)
        if self._is_valid(case, ParameterLocation.QUERY) and case.query:
            case.query = self._parameters(case, operation, case.query, known)
        if self._is_valid(case, ParameterLocation.BODY) and isinstance(case.body, dict | list):
            self._keeps_amounts = self._keeps(repr(case.body))
            body: Any = copy.deepcopy(case.body)
            self._body(case, operation, body, "", known)
            if operation in ("place_orders", "preview_orders") and not self._keeps_amounts:
                _link_tickets(body["orders"], known)
            case.body = body

    def _parameters(self, case: Case[Any], operation: str, generated: Any, known: Known) -> dict[str, Any]:
        names = dict(generated)
        for name, value in names.items():
            kind = OF_OPERATION.get((operation, name), PARAMETERS.get(name))
            if kind is not None:
                names[name] = self._settle(case, value, getattr(known, kind))
        for name in ("orderId", "alertId"):
            if name in names and "accountId" in names:
                # An order and an alert are looked for in their own account only.
                names["accountId"] = known.account_of.get(str(names[name]), names["accountId"])
        return names

    def _body(self, case: Case[Any], operation: str, node: Any, place: str, known: Known) -> None:
        if isinstance(node, list):
            for item in node:
                self._body(case, operation, item, place, known)
        elif isinstance(node, dict):
            for name, value in node.items():
                inner = f"{place}/{name}".lstrip("/")
                kind = OF_OPERATION.get((operation, inner), MEMBERS.get(inner, MEMBERS.get(name)))
                if inner in ("acctId", "orders/acctId") and "accountId" in case.path_parameters:
                    # A ticket for another account than the request's is always refused.
                    node[name] = self._settle(case, value, [case.path_parameters["accountId"]])
                elif name in AMOUNTS and not self._keeps_amounts:
                    options = getattr(known, AMOUNTS[name])
                    node[name] = options[_hash(str(value)) % len(options)]
                elif kind is None:
                    self._body(case, operation, value, inner, known)
                elif isinstance(value, list):
                    node[name] = [self._settle(case, item, _options(known, kind, case)) for item in value]
                else:
                    node[name] = self._settle(case, value, _options(known, kind, case))

    def _settle(self, case: Case[Any], value: Any, options: list[Any]) -> Any:
        text = str(value)
        if value is None or text in map(str, options):
            return value
        if not options or text in self._seen or self._keeps(text):
            self._absent.add(case.id)
            return value
        return options[_hash(text) // KEEP_ONE_IN % len(options)]

    @staticmethod
    def _keeps(text: str) -> bool:
        return _hash(text) % KEEP_ONE_IN == KEEP_ONE_IN - 1

    @staticmethod
    def _is_valid(case: Case[Any], location: ParameterLocation) -> bool:
        """Whether this part of the case was generated as valid. Parts that an example filled have no mode of their
        own."""
        if case.meta is None:
            return False
        component = case.meta.components.get(location)
        return (component or case.meta.generation).mode.is_positive


def _options(known: Known, kind: str, case: Case) -> list[Any]:
    options: list[Any] = getattr(known, kind)
    account = case.path_parameters.get("accountId")
    if kind != "alert" or account is None:
        return options
    return [alert for alert in options if known.account_of.get(str(alert), account) == account]


def _link_tickets(tickets: list[dict[str, Any]], known: Known) -> None:
    """One ticket, or a bracket: tickets that have nothing to do with each other are always refused."""
    del tickets[3:]
    tickets[0].pop("parentId", None)
    for child in tickets[1:]:
        child.pop("cOID", None)
        child["parentId"] = tickets[0].setdefault("cOID", known.intent[0])


def _hash(text: str) -> int:
    return crc32(text.encode("utf-8", "surrogatepass"))


def _scalars(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for value in node.values():
            yield from _scalars(value)
    elif isinstance(node, list):
        for value in node:
            yield from _scalars(value)
    elif isinstance(node, str | int) and not isinstance(node, bool) and len(text := str(node)) >= SHORTEST_ID:
        yield text
