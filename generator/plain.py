"""The bundle in plain words: what generators and renderers of other people take.

The bundle says what is true in the words of OpenAPI 3.1. Many tools know half of them. The plain bundle has the same
operations, parameters, bodies and answers; where a word is known to break a tool, another says nearly the same:

- links without request bodies, which one generator takes for text and refuses;
- no `const` of a truth value, which becomes a constant without a value;
- no descriptions of server variables, which a parser refuses;
- `oneOf` in place of a list of types, and one type in place of several for the members of a list in a query;
- no limits of 64 bits, which are no limits; `format: int64` says how long an integer may be;
- names for the values of enumerations (`x-enum-varnames`), and `allOf` for a reference with words of its own;
- no webhooks, which stand for frames of the stream and make one generator write a module that cannot be read;
- names and groups of tags for people (`x-displayName`, `x-tagGroups`);
- tier, rule of sending again and pacing as a line of each description, since nobody shows extensions.

Which tool asked for what: `docs/other-languages.md`.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import Any, Final

from generator.structure import METHODS, is_reference, walk

__all__ = ["plain"]

_LONG: Final = 2**63
_OF_TYPE: Final[dict[str, tuple[str, ...]]] = {
    "string": ("minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType"),
    "integer": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    "array": ("items", "prefixItems", "minItems", "maxItems", "uniqueItems"),
    "object": ("properties", "required", "additionalProperties", "patternProperties", "minProperties", "maxProperties"),
}
"""The words that say something of values of one type alone."""
_FORMATS: Final = {"int32": "integer", "int64": "integer", "float": "number", "double": "number"}
_TAGS: Final = {
    "session": ("Session", "Signing in"),
    "tokens": ("Bearer tokens", "Signing in"),
    "oauth": ("OAuth 1.0a", "Signing in"),
    "oauth2": ("OAuth 2.0", "Signing in"),
    "sso": ("Sessions of users", "Signing in"),
    "user": ("User", "Accounts"),
    "accounts": ("Accounts", "Accounts"),
    "portfolio": ("Portfolio", "Accounts"),
    "analyst": ("Portfolio analyst", "Accounts"),
    "fyi": ("Notifications", "Accounts"),
    "orders": ("Orders", "Trading"),
    "alerts": ("Alerts", "Trading"),
    "event_contracts": ("Event contracts", "Trading"),
    "forecast": ("Forecast contracts", "Trading"),
    "currencies": ("Currencies", "Trading"),
    "contracts": ("Instruments", "Market data"),
    "marketdata": ("Market data", "Market data"),
    "scanner": ("Scanner", "Market data"),
    "watchlists": ("Watchlists", "Market data"),
    "allocation": ("Allocation", "Advisors"),
    "models": ("Models", "Advisors"),
    "echo": ("Echo", "Account management"),
}
_MANAGEMENT: Final = "gw_"
_TIERS: Final = {
    "sso": "a validated login",
    "brokerage-session": "the brokerage session",
    "accounts-listed": "the accounts listed before",
}
_RETRIES: Final = {
    "safe": "Safe to send again.",
    "never": "Never to be sent again by a program on its own.",
    "reconcile": "Not to be sent again before looking whether it took effect.",
}
_SIGNS: Final = {"%": "PERCENT"}


def plain(document: dict[str, Any]) -> dict[str, Any]:
    """A bundled document in plain words; the one given stays as it is."""
    made = copy.deepcopy(document)
    in_queries = {
        id(node["schema"])
        for _, kind, node in walk(made)
        if kind == "parameter" and node.get("in") in ("query", "path", "header") and "schema" in node
    }
    for _, kind, node in list(walk(made)):
        if not isinstance(node, dict):
            continue
        if kind == "schema":
            _schema(node, in_queries)
        elif kind == "link" and not is_reference(node):
            node.pop("requestBody", None)
    for server in _servers(made):
        for variable in server.get("variables", {}).values():
            variable.pop("description", None)
    for item in made.get("paths", {}).values():
        for method in METHODS:
            if method in item:
                _describe(item[method], made.get("x-pacing"))
    made.pop("webhooks", None)
    _tags(made)
    return made


def _schema(node: dict[str, Any], in_queries: set[int]) -> None:
    if "const" in node and isinstance(node["const"], bool):
        _tell(node, f"Always `{str(node.pop('const')).lower()}`.")
    for limit, value in (("minimum", -_LONG), ("maximum", _LONG - 1)):
        if node.get(limit) == value:
            del node[limit]
    if is_reference(node) and len(node) > 1:
        node["allOf"] = [{"$ref": node.pop("$ref")}, *node.get("allOf", ())]
    if "x-case-twin" in node:
        _tell(node, f"Differs by case alone from `{node['x-case-twin']}`.")
    types = node.get("type")
    if id(node) in in_queries and isinstance(node.get("items"), dict) and isinstance(node["items"].get("type"), list):
        _narrow(node["items"])
    if isinstance(types, list):
        if id(node) in in_queries:
            _narrow(node)
        else:
            _split(node, types)
    elif types == "integer":
        node.setdefault("format", "int64")
    if isinstance(node.get("enum"), list) and "x-enum-varnames" not in node:
        values = [value for value in node["enum"] if value is not None]
        if values and all(isinstance(value, str) for value in values):
            node["x-enum-varnames"] = list(_variable_names(values))


def _tell(node: dict[str, Any], sentence: str) -> None:
    node["description"] = f"{node['description']} {sentence}" if "description" in node else sentence


def _narrow(node: dict[str, Any]) -> None:
    """One type in place of several: text, which every value has a form as, where text is one of them."""
    types = [each for each in node["type"] if each != "null"]
    node["type"] = "string" if "string" in types else types[0]
    for name, words in _OF_TYPE.items():
        for word in words:
            if name != node["type"] and word not in _OF_TYPE.get(node["type"], ()):
                node.pop(word, None)
    if _FORMATS.get(node.get("format", "")) not in (None, node["type"]):
        del node["format"]
    if node["type"] == "integer":
        node.setdefault("format", "int64")


def _split(node: dict[str, Any], types: list[str]) -> None:
    """`oneOf` in place of a list of types, each with the words that are about it."""
    variants = []
    form = node.pop("format", None)
    for name in types:
        variant: dict[str, Any] = {"type": name}
        if form is not None and _FORMATS.get(form, "string") == name:
            variant["format"] = form
        elif name == "integer":
            variant["format"] = "int64"
        # Moved, not copied: what stands below is still to be visited.
        variant |= {word: node[word] for word in _OF_TYPE.get(name, ()) if word in node}
        variants.append(variant)
    del node["type"]
    for words in _OF_TYPE.values():
        for word in words:
            node.pop(word, None)
    if len(variants) == 1:
        node |= variants[0]
    else:
        node["oneOf"] = variants


def _variable_names(values: list[str]) -> Iterator[str]:
    """Names for the values of an enumeration: each an identifier in most languages, no two alike."""
    taken: set[str] = set()
    for value in values:
        written = "".join(_SIGNS.get(sign, sign) for sign in value)
        name = re.sub(r"\W+", "_", written, flags=re.ASCII).strip("_").upper() or "EMPTY"
        name = f"N{name}" if name[0].isdigit() else name
        while name in taken:
            name += "_"
        taken.add(name)
        yield name


def _servers(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from document.get("servers", ())
    for item in document.get("paths", {}).values():
        for owner in (item, *(item[method] for method in METHODS if method in item)):
            yield from owner.get("servers", ())


def _describe(operation: dict[str, Any], overall: dict[str, Any] | None) -> None:
    """Say in words what the extensions of an operation say."""
    needed = [_TIERS.get(name, f"`{name}` before it") for name in operation.get("x-requires", ())]
    told = [f"Needs {', '.join(needed)}." if needed else "Needs no session."]
    if (rule := _RETRIES.get(operation.get("x-retry", ""))) is not None:
        told.append(rule)
    if (pacing := operation.get("x-pacing")) is not None:
        group = f" together with the other calls of `{pacing['group']}`" if "group" in pacing else ""
        told.append(f"At most {_times(pacing)}{group}.")
    elif overall is not None and not operation.get("servers"):
        told.append("No limit of its own.")
    description = operation.get("description", "").rstrip()
    operation["description"] = f"{description}\n\n{' '.join(told)}\n" if description else f"{' '.join(told)}\n"


def _times(pacing: dict[str, Any]) -> str:
    requests, seconds = pacing["requests"], pacing["seconds"]
    times = "once" if requests == 1 else f"{requests} times"
    return f"{times} a second" if seconds == 1 else f"{times} in {seconds:g} s"


def _tags(document: dict[str, Any]) -> None:
    groups: dict[str, list[str]] = {}
    for tag in document.get("tags", ()):
        name = tag["name"]
        shown, group = _TAGS.get(name, (name.replace("_", " ").capitalize(), "More"))
        if name.startswith(_MANAGEMENT):
            shown, group = name.removeprefix(_MANAGEMENT).capitalize(), "Account management"
        tag["x-displayName"] = shown
        groups.setdefault(group, []).append(name)
    if groups:
        document["x-tagGroups"] = [{"name": name, "tags": tags} for name, tags in groups.items()]
