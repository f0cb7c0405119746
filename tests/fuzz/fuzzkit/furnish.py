"""Known ids in the places of generated ones, so that valid requests reach what they are about.

A contract says which requests are well formed, not which accounts and orders exist. Left alone, nearly every generated
request for an account would name one that is not there, and "valid data is accepted" would mean nothing. So wherever a
part of a request was generated as valid, the ids in it are replaced by ids of the stage, except one in `KEEP_ONE_IN`,
which stays as generated: the mock's answers about absent things are tested too. Ids that came out of answers (by links)
are left alone. The choice depends on the value alone, so the same seed sends the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from zlib import crc32

from schemathesis import Case
from schemathesis.core.parameters import ParameterLocation

from fuzzkit.stage import Known

__all__ = ["KEEP_ONE_IN", "Furnisher"]

KEEP_ONE_IN = 8
SHORTEST_ID = 5
"""Shorter scalars of answers are counts and flags, which generated values are often equal to by chance."""

_PARAMETERS = {
    "accountId": "account",
    "acctId": "account",
    "orderId": "order",
    "replyId": "question",
    "searchPattern": "account_prefix",
    "alertId": "alert",
    "source": "currency",
    "target": "currency",
    "currency": "currency",
}
_MEMBERS = {
    "acctId": "account",
    "conid": "conid",
    "userId": "user",
    "ip": "address",
    "csid": "csid",
    "payload": "dam_payload",
    "messageIds": "question_code",
    "conidex": "conidex",
    "cOID": "intent",
    "parentId": "intent",
    "quantity": "size",
    "cashQty": "money",
    "fxQty": "money",
    "price": "price",
    "auxPrice": "price",
    "trailingAmt": "distance",
    "accounts/name": "account",
}
"""Member of a JSON body, at any depth or at that place, -> kind of known id."""

_OF_OPERATION = {
    ("set_dynamic_account", "acctId"): "dynamic",
    ("modify_allocation_group", "prev_name"): "group",
    ("delete_allocation_group", "name"): "group",
    ("get_allocation_group", "name"): "group",
    ("modify_order", "conid"): "conid_of_order",
    ("answer_notification", "orderId"): "prompted_order",
    ("answer_notification", "reqId"): "prompt",
    ("answer_notification", "text"): "choice",
}


class Furnisher:
    """Puts known ids into cases and remembers which cases kept an id that nobody knows."""

    def __init__(self) -> None:
        self._seen: set[str] = set()
        self._absent: set[str] = set()

    def forget(self) -> None:
        """A new stage: ids out of old answers are worth nothing now."""
        self._seen.clear()

    def learn(self, answer: Any) -> None:
        """Remember the ids of an answer: a link may carry them into a later request."""
        self._seen.update(_scalars(answer))

    def names_absent(self, case: Case) -> bool:
        """Whether the case went out with a generated id that exists nowhere."""
        return case.id in self._absent

    def furnish(self, case: Case, known: Known) -> None:
        """Replace generated ids in the valid parts of `case` in place."""
        operation = str(case.operation.definition.raw.get("operationId"))
        for location, names in ((ParameterLocation.PATH, case.path_parameters), (ParameterLocation.QUERY, case.query)):
            if self._is_valid(case, location) and names:
                for name in list(names):
                    kind = _OF_OPERATION.get((operation, name), _PARAMETERS.get(name))
                    if kind is not None:
                        names[name] = self._settle(case, names[name], getattr(known, kind))
                if "orderId" in names and "accountId" in names:
                    # An order is looked for in its own account only.
                    names["accountId"] = known.account_of_order.get(str(names["orderId"]), names["accountId"])
        if self._is_valid(case, ParameterLocation.BODY) and isinstance(case.body, dict | list):
            self._body(case, operation, case.body, "", known)

    def _body(self, case: Case, operation: str, node: Any, place: str, known: Known) -> None:
        if isinstance(node, list):
            for item in node:
                self._body(case, operation, item, place, known)
        elif isinstance(node, dict):
            for name, value in node.items():
                inner = f"{place}/{name}".lstrip("/")
                kind = _OF_OPERATION.get((operation, inner), _MEMBERS.get(inner, _MEMBERS.get(name)))
                if kind is None:
                    self._body(case, operation, value, inner, known)
                elif isinstance(value, list):
                    node[name] = [self._settle(case, item, getattr(known, kind)) for item in value]
                else:
                    node[name] = self._settle(case, value, getattr(known, kind))

    def _settle(self, case: Case, value: Any, options: list[Any]) -> Any:
        text = str(value)
        if value is None or text in map(str, options):
            return value
        choice = crc32(text.encode("utf-8", "surrogatepass"))
        if not options or choice % KEEP_ONE_IN == 0 or text in self._seen:
            self._absent.add(case.id)
            return value
        return options[choice // KEEP_ONE_IN % len(options)]

    @staticmethod
    def _is_valid(case: Case, location: ParameterLocation) -> bool:
        """Whether this part of the case was generated as valid. Parts that an example filled have no mode of their
        own."""
        if case.meta is None:
            return False
        component = case.meta.components.get(location)
        return (component or case.meta.generation).mode.is_positive


def _scalars(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for value in node.values():
            yield from _scalars(value)
    elif isinstance(node, list):
        for value in node:
            yield from _scalars(value)
    elif isinstance(node, str | int) and not isinstance(node, bool) and len(text := str(node)) >= SHORTEST_ID:
        yield text
