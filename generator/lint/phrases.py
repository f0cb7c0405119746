"""What the broker's words prove: `x-refusals`, the one list that client, credentials and mock go by."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import Formatter
from typing import Any, Final

from generator.lint._contract import Contract
from generator.lint._registry import Problem, rule
from generator.lint.extensions import EVIDENCE

__all__ = ["MEANINGS"]

SESSIONS: Final = ("accounts-not-listed", "competing", "session-missing")
MEANINGS: Final = (*SESSIONS, "refusal", "refusal-of-a-read", "account-not-found", "duplicate")
_MEMBERS: Final = frozenset({"says", "begins", "means", "keeps-token", "written", "x-evidence", "description"})
_NAME: Final = re.compile(r"[a-z][a-z0-9_]*")


@rule("phrase")
def phrase(contract: Contract) -> Iterator[Problem]:
    """`x-refusals` maps a name to what a text `says` or `begins` with, what that `means`, and how it is `written`.

    A text is compared in lower case, so a phrase is in lower case. It says where it was seen (`x-evidence`,
    `description`): a refusal that none is would let an order be sent again that is in the market.
    """
    for pointer, _, node in contract.visits:
        if pointer and isinstance(node, dict) and "x-refusals" in node:
            yield (*pointer, "x-refusals"), "x-refusals stands at the root: one list for all operations"
    written = contract.document.get("x-refusals", {})
    if not isinstance(written, dict):
        yield ("x-refusals",), "x-refusals maps names to phrases"
        return
    for name, entry in written.items():
        here = ("x-refusals", name)
        if not _NAME.fullmatch(str(name)):
            yield here, f"{name} is no name in snake_case"
        if not isinstance(entry, dict):
            yield here, f"{name} is no phrase: expected {', '.join(sorted(_MEMBERS))}"
            continue
        for key in entry.keys() - _MEMBERS:
            yield (*here, key), f"{key} is none of {', '.join(sorted(_MEMBERS))}"
        yield from (((*here, *place), text) for place, text in _problems(entry))


def _problems(entry: dict[str, Any]) -> Iterator[tuple[tuple[str, ...], str]]:
    texts = {key: entry[key] for key in ("says", "begins") if key in entry}
    if not texts:
        yield (), "a phrase says something, or begins with it"
    for key, text in texts.items():
        if not isinstance(text, str) or not text.strip() or text != text.lower():
            yield (key,), f"{text!r} is not a text in lower case"
            return
    if entry.get("means") not in MEANINGS:
        yield (("means",) if "means" in entry else ()), f"{entry.get('means')!r} is not one of {', '.join(MEANINGS)}"
    yield from _token_problems(entry)
    if entry.get("x-evidence") not in EVIDENCE:
        place = ("x-evidence",) if "x-evidence" in entry else ()
        yield place, f"{entry.get('x-evidence')!r} is not one of {', '.join(EVIDENCE)}"
    for told in ("written", "description"):
        if not isinstance(entry.get(told), str) or not entry[told].strip():
            yield ((told,) if told in entry else ()), f"a phrase has a {told}"
            return
    if not _fits(entry, _filled(entry["written"])):
        yield ("written",), f"{entry['written']!r} does not say what the phrase does"


def _token_problems(entry: dict[str, Any]) -> Iterator[tuple[tuple[str, ...], str]]:
    if "keeps-token" not in entry:
        if entry.get("means") == "account-not-found":
            yield (), "an account that is not found says nothing against the token: keeps-token: true"
    elif entry["keeps-token"] is not True:
        yield ("keeps-token",), "keeps-token is true, or left out"
    elif "begins" in entry:
        yield ("keeps-token",), "what keeps a token is looked for in the whole body: it cannot begin with anything"


@rule("phrase-hidden")
def phrase_hidden(contract: Contract) -> Iterator[Problem]:
    """No phrase stands behind one that takes its texts: the first that fits counts.

    A second one with the same words would never be found, whatever it means. Phrases about sessions are looked through
    together, those of every other meaning for themselves.
    """
    written = contract.document.get("x-refusals")
    phrases = written.items() if isinstance(written, dict) else ()
    entries = {name: entry for name, entry in phrases if isinstance(entry, dict)}
    seen: dict[str, list[tuple[str, dict[str, Any]]]] = {}
    for name, entry in entries.items():
        means = entry.get("means")
        before = seen.setdefault("session" if means in SESSIONS else str(means), [])
        for other, earlier in before:
            if _takes(earlier, entry):
                yield ("x-refusals", name), f"every text that says this says {other} too, which stands before it"
                break
            if _fits(earlier, _filled(str(entry.get("written", "")))):
                yield ("x-refusals", name, "written"), f"this says {other} too, which stands before it"
                break
        before.append((name, entry))


def _takes(earlier: dict[str, Any], later: dict[str, Any]) -> bool:
    """Whether all that fits the later phrase fits the earlier one."""
    says, begins = (str(earlier.get(key, "")) for key in ("says", "begins"))
    other_says, other_begins = (str(later.get(key, "")) for key in ("says", "begins"))
    return (says in other_says or says in other_begins) and other_begins.startswith(begins)


def _fits(entry: dict[str, Any], text: str) -> bool:
    lowered = text.lower()
    return lowered.startswith(str(entry.get("begins", ""))) and str(entry.get("says", "")) in lowered


def _filled(written: str) -> str:
    """The sentence with something in its gaps; empty for one whose gaps nobody could fill."""
    try:
        parts = list(Formatter().parse(written))
    except ValueError:
        return ""
    if any(name is not None and (not name.isidentifier() or spec or change) for _, name, spec, change in parts):
        return ""
    return "".join(text + ("" if name is None else "7") for text, name, _, _ in parts)
