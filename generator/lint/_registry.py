"""How a rule is written and found: a generator of (pointer, message), registered under its name."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeAlias

from generator.lint._contract import Contract
from generator.structure import Pointer

__all__ = ["RULES", "Check", "Problem", "Rule", "rule"]

Problem: TypeAlias = tuple[Pointer, str]
Check: TypeAlias = Callable[[Contract], Iterable[Problem]]


class Rule(NamedTuple):
    """A named rule and the reason for it, which is its docstring."""

    name: str
    reason: str
    check: Check


RULES: dict[str, Rule] = {}


def rule(name: str) -> Callable[[Check], Check]:
    """Register a rule. Its docstring says why it exists; without one it is not a rule."""

    def register(check: Check) -> Check:
        reason = inspect.cleandoc(check.__doc__ or "")
        if not reason or name in RULES:
            raise TypeError(f"rule {name} needs a docstring of its own and a name of its own")
        RULES[name] = Rule(name, reason, check)
        return check

    return register
