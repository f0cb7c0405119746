"""Rules between the members of an object, by themselves."""

from __future__ import annotations

from typing import Any

import pytest

from ibkr_core.checks import When
from ibkr_core.unfit import Unfit

NAMES = {"a": "a", "b": "b", "on": "on_"}


def fails(rule: When, data: dict[str, Any]) -> bool:
    try:
        rule.hold(data, NAMES)
    except Unfit:
        return True
    return False


@pytest.mark.parametrize(("value", "applies"), [(1, True), (1.0, True), (True, False), (2, False)])
def test_true_is_not_one(value: Any, applies: bool) -> None:
    assert fails(When(among={"a": (1,)}, needs=("b",)), {"a": value}) is applies
    assert fails(When(then={"a": (1,)}), {"a": value}) is not applies


def test_a_member_that_is_not_there_does_not_count_against_a_condition() -> None:
    rule = When(among={"a": ("x",)}, needs=("b",))
    assert fails(rule, {})
    assert not fails(rule, {"a": "y"})
    assert not fails(When(then={"a": ("x",)}), {})


def test_the_reason_is_told_by_what_is_there() -> None:
    with pytest.raises(Unfit) as caught:
        When(("on",), {"a": ("x",)}, needs=("b",)).hold({"on": 1}, NAMES)
    assert str(caught.value.error()) == "b is missing: expected one where on_ is given"
