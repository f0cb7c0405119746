"""Rules of the contract. `lint` runs them; `RULES` names them with their reasons.

Some rules guard against what the code generator drops or gets wrong without a word, the others keep the conventions by
which client, mock and documentation read the same fact from one place.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.bundle import Bundle
from generator.findings import Finding
from generator.lint import (
    answers,
    bodies,
    conventions,
    examples,
    extensions,
    figures,
    links,
    names,
    phrases,
    refusals,
    schemas,
    unions,
    usage,
    validity,
)
from generator.lint._contract import Contract
from generator.lint._registry import RULES, Rule

__all__ = ["MODULES", "RULES", "Rule", "lint"]

MODULES = (
    validity,
    schemas,
    unions,
    answers,
    names,
    bodies,
    conventions,
    extensions,
    refusals,
    phrases,
    figures,
    examples,
    links,
    usage,
)


def lint(bundle: Bundle, only: Iterable[str] | None = None) -> list[Finding]:
    """All findings of all rules (or of `only` these), sorted by file and line, each once.

    A document that is malformed altogether has only findings of the rule `openapi`.

    Raises:
        KeyError: `only` names a rule that does not exist.
    """
    contract = Contract(bundle)
    chosen = [*RULES.values()] if only is None else [RULES[name] for name in only]
    if any(True for _ in validity.malformed(contract)):
        chosen = [RULES["openapi"]]
    found = {bundle.finding(pointer, rule.name, text) for rule in chosen for pointer, text in rule.check(contract)}
    return sorted(found)
