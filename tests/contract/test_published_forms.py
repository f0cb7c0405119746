"""What the published document declares of an answer is known too, wherever it can be meant.

Where recordings contradict the document both forms are taken, since servers differ. What is left stands in `SETTLED`:
names and types that can only be a slip of the document, each with the reason for what the contract says in its place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml  # type: ignore[import-untyped]

JSON = "application/json"

# `operation place` of what is declared (a regular expression) -> why the contract has something else.
SETTLED = {
    r"\S+ \S*\.(markets|instructionHistory\.result)\.\w+": "members beside `items` belong to the items",
    r"list_transactions \$\.rpnl\.items": "members of the rows of `data`, put beside it",
    r"(get_alert|get_mta_alert) \$\.alertName": "`alert_name` in its example and on the wire",
    r"get_order_status \$\.(fg|bg)Color": "`fg_color` and `bg_color` in its example and on the wire",
    r"list_brokerage_accounts \$\.isFt": "`isFT` on the wire",
    r"\S+ \$(\[\])?\.faClient": "`faclient` in its example and on the wire",
    r"validate_sso \$\.(loginType|features\.envs)": "`LOGIN_TYPE` and `env` in its example and on the wire",
    r"get_oauth_access_token \$\.is_true": "`is_paper` in its example",
    r"get_live_session_token \$\.diffie_hellman_challenge": "`diffie_hellman_response` in its example",
    r"get_performance_all_periods \$\.\*\.\*\.startNav": "`startNAV` on the wire",
    r"list_currency_pairs \S+\.ccyPair": "a currency, which is no integer",
    r"get_portfolio_summary \S+\.currency": "a currency, which is no number",
    r"list_positions_by_conid \$\.\*\S*": "a list for each account in its example and on the wire",
    r"create_watchlist \$\.instruments\[\]": "the rows of a watchlist, as reading it gives them",
    r"tickle \$\.hmds\.authStatus": "declared as a list that has members; an object on the wire",
}


class Declared(NamedTuple):
    """One value that the published document declares: where, as which JSON types, and the contract's schemas of it."""

    place: str
    types: frozenset[str]
    own: tuple[dict[str, Any], ...]


@pytest.fixture(scope="module")
def published(shared_file: Callable[[str, str], Path]) -> dict[str, Any]:
    file = shared_file("IBKR_PUBLISHED", "../shared/reference/published-2.28.0.yaml")
    loaded: dict[str, Any] = yaml.safe_load(file.read_text("utf-8"))
    return loaded


def key(method: str, path: str) -> tuple[str, str]:
    """An operation whatever its parameters are called."""
    return method.lower(), re.sub(r"{[^}]*}", "{}", path).lower()


def types_of(schema: dict[str, Any]) -> frozenset[str]:
    written = schema.get("type", "object" if "properties" in schema else ())
    return frozenset({written} if isinstance(written, str) else written)


def variants(contract: Any, schemas: tuple[dict[str, Any], ...]) -> tuple[dict[str, Any], ...]:
    """The schemas, their unions and compositions opened."""
    found: list[dict[str, Any]] = []
    for reference in schemas:
        schema = contract.resolved(reference)
        parts = [part for word in ("anyOf", "oneOf", "allOf") for part in schema.get(word, ())]
        found += [schema, *variants(contract, tuple(parts))]
    return tuple(found)


def declared(
    document: dict[str, Any], contract: Any, schema: dict[str, Any], own: tuple[dict[str, Any], ...], place: str = "$"
) -> Iterator[Declared]:
    """Every value below a published schema, with what the contract says of the same place."""
    while "$ref" in schema:
        schema = document["schemas"].get(schema["$ref"], {})
    if place.count(".") + place.count("[") > 12:
        return
    for word in ("oneOf", "anyOf", "allOf"):
        for part in schema.get(word, ()):
            yield from declared(document, contract, part, own, place)
    own = variants(contract, own)
    yield Declared(place, types_of(schema), own)
    if not own:
        return
    maps = tuple(each["additionalProperties"] for each in own if isinstance(each.get("additionalProperties"), dict))
    for name, member in schema.get("properties", {}).items():
        named = tuple(each["properties"][name] for each in own if name in each.get("properties", {}))
        below = place + (f".{name}" if named or not maps else ".*")
        yield from declared(document, contract, member, named or maps, below)
    if isinstance(schema.get("additionalProperties"), dict):
        yield from declared(document, contract, schema["additionalProperties"], maps, f"{place}.*")
    if "items" in schema:
        rows = tuple(each["items"] for each in own if "items" in each)
        yield from declared(document, contract, schema["items"], rows, f"{place}[]")


def is_known(found: Declared) -> bool:
    """Whether the contract allows each of the declared types at a place. An id declared as a number is a whole one."""
    own = frozenset().union(*(types_of(each) for each in found.own))
    anything = any(not each.keys() - {"description", "x-evidence"} for each in found.own)
    own |= {"object"} if any("additionalProperties" in each for each in found.own) else frozenset()
    own |= {"integer"} if "number" in own else frozenset()
    own |= {"number"} if "integer" in own and re.search(r"(Id|_id|\.status)$", found.place) else frozenset()
    return bool(found.own) and (anything or found.types <= own)


def answers(published: dict[str, Any], contract: Any) -> Iterator[tuple[str, Declared]]:
    operations = {key(op.method, op.path): op for op in contract.operations()}
    for item in published["operations"]:
        op = operations.get(key(item["method"], item["path"]))
        if op is None:
            continue
        for status, contents in item["responses"].items():
            own = contract.resolved(op.node["responses"][str(status)]).get("content", {}).get(JSON, {})
            if str(status)[0] != "2" or "schema" not in own:
                continue
            for kind, schema in (contents or {}).items():
                if kind.partition(";")[0] == JSON and schema:
                    for found in declared(published, contract, schema, (own["schema"],)):
                        yield str(op.id), found


def test_every_published_form_is_known_or_settled(published: dict[str, Any], contract: Any) -> None:
    problems, used, compared = set(), set(), 0
    for operation, found in answers(published, contract):
        compared += 1
        if not is_known(found):
            name = f"{operation} {found.place}"
            reasons = [pattern for pattern in SETTLED if re.fullmatch(pattern, name)]
            used |= set(reasons)
            if not reasons:
                problems.add(f"{name}: {'/'.join(sorted(found.types))}")
    assert sorted(problems) == []
    assert used == set(SETTLED)
    assert compared > 3000


def test_a_form_that_is_not_known_is_noticed(contract: Any) -> None:
    document = {"schemas": {"rate": {"type": "object", "properties": {"rate": {"type": "string"}, "at": {}}}}}
    own = ({"$ref": "#/components/schemas/ExchangeRate"},)
    found = {each.place: is_known(each) for each in declared(document, contract, {"$ref": "rate"}, own)}
    assert found == {"$": True, "$.rate": False, "$.at": False}
