"""Numbers and truth values of any library: what goes out is the shortest text that reads back the same."""

from __future__ import annotations

import json
from decimal import Decimal
from enum import Enum, IntEnum
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ibkr_core import ConfigurationError, Price, Size, TextInt
from ibkr_core.model import to_json
from ibkr_core.params import text_of
from ibkr_core.plain import NotFinite, plain_number, plain_truth


def _named(value: Any) -> str:
    """A test id that is the same in every process: no address of an object."""
    return f"{type(value).__name__}" if " at 0x" in repr(value) else repr(value)


class Steps(IntEnum):
    TWO = 2


class Mixed(Enum):
    HALF = 0.5


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.1 + 0.2, "0.30000000000000004"),
        (10.25, "10.25"),
        (1e21, "1000000000000000000000"),
        (1e16, "10000000000000000"),
        (9999999999999998.0, "9999999999999998.0"),
        (1e-4, "0.0001"),
        (1e-5, "0.00001"),
        (1e-7, "0.0000001"),
        (-1.5e-9, "-0.0000000015"),
        (0.0, "0.0"),
        (7, "7"),
        (2**70, "1180591620717411303424"),
        (Decimal("45.0498"), "45.0498"),
        (Decimal("1.10"), "1.10"),
        (Decimal("1E+3"), "1000"),
        (Fraction(1, 8), "0.125"),
        (Fraction(-7, 20), "-0.35"),
        (Fraction(6, 2), "3"),
        (np.int64(265598), "265598"),
        (np.uint8(5), "5"),
        (np.float64(0.1) + np.float64(0.2), "0.30000000000000004"),
        (np.float64(1e21), "1000000000000000000000"),
        (np.float32(10.1), "10.1"),
        (np.float32(1e-7), "0.0000001"),
        (np.float32(16777216.0), "16777216"),
        (np.float16(10.1), "10.1"),
        (np.longdouble("10.1"), "10.1"),
        (np.array(5), "5"),
        (np.array(10.1, dtype=np.float32), "10.1"),
        (Steps.TWO, "2"),
        (Mixed.HALF, "0.5"),
        (Price("C1,193.18"), "1193.18"),
        (Size("2M"), "2000000"),
        (TextInt(265598), "265598"),
        (True, "true"),
        (np.True_, "true"),
        (np.array(False), "false"),
    ],
    ids=repr,
)
def test_a_number_goes_out_as_the_shortest_text_that_reads_back_the_same(value: Any, text: str) -> None:
    assert to_json([value, {"deep": (value,)}]) == f'[{text},{{"deep":[{text}]}}]'.encode()
    assert text_of(value) == text


@pytest.mark.parametrize(
    "value",
    [
        float("nan"),
        float("-inf"),
        np.float64("nan"),
        np.float32("inf"),
        np.array(np.nan),
        Decimal("sNaN"),
        Decimal("1E+400"),
        Decimal("1E-400"),
        Fraction(1, 3),
        Fraction(1, 2**400),
        10**400,
        np.longdouble("inf"),
        Price("N/A"),
    ],
    ids=repr,
)
def test_a_number_without_a_text_is_refused(value: Any) -> None:
    with pytest.raises(NotFinite):
        plain_number(value)
    with pytest.raises(ConfigurationError, match="expected a finite number"):
        to_json([value])
    with pytest.raises(ConfigurationError, match="expected a finite number"):
        text_of(value)


@pytest.mark.parametrize(
    "value",
    [
        *("1", b"1", None, True, np.True_, np.str_("1"), 1j, np.complex64(1), object(), [1], np.array([1])),
        *(np.timedelta64(5, "D"), np.datetime64("2026-01-01"), np.array(True), np.array("1"), np.array(None)),
    ],
    ids=_named,
)
def test_what_is_no_number_is_none(value: Any) -> None:
    assert plain_number(value) is None


def test_a_member_of_an_enumeration_is_its_number() -> None:
    assert (plain_number(Steps.TWO), plain_number(Mixed.HALF)) == (2, 0.5)
    assert type(plain_number(Steps.TWO)) is int


def test_a_real_number_whose_text_is_none_is_none() -> None:
    class Odd(np.float32):
        def __str__(self) -> str:
            return "about ten"

    assert plain_number(Odd(10)) is None


@pytest.mark.parametrize("value", [0, 1, "true", "", None, [], np.int64(1), np.array([True]), np.array(1), object()])
def test_only_a_truth_value_is_one(value: Any) -> None:
    assert plain_truth(value) is None


def test_an_item_that_is_no_method_is_none() -> None:
    class Odd:
        ndim = 0
        item = True

    assert plain_truth(Odd()) is None


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_every_float_reads_back_the_same(value: float) -> None:
    text = to_json(value).decode()
    assert (float(text), "e" in text) == (value, False)
    assert float(text_of(value)) == value


@given(st.floats(allow_nan=False, allow_infinity=False, width=32))
def test_every_short_float_reads_back_the_same_in_its_own_type(value: float) -> None:
    short = np.float32(value)
    text = to_json(short).decode()
    assert np.float32(text) == short
    assert len(text) <= len(to_json(float(short)))


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=Decimal("-1e30"), max_value=Decimal("1e30")))
def test_every_decimal_is_digit_for_digit(value: Decimal) -> None:
    if value and abs(value.adjusted()) > 300:
        return
    assert json.loads(to_json(value), parse_float=Decimal, parse_int=Decimal) == value


def test_the_client_imports_no_other_library_for_it() -> None:
    import subprocess
    import sys

    code = "import ibkr_core.checks, ibkr_core.params, sys; assert not {'numpy', 'fractions'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
