"""Numbers that come as text: exact, with what stands beside them, and silent where there is none."""

from __future__ import annotations

import copy
import json
import math
import operator
import pickle
from decimal import Decimal, localcontext

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ibkr_core.errors import ConfigurationError
from ibkr_core.model import encode, to_json
from ibkr_core.numbers import Amount, Change, Figure, Price, PriceFlag, Size, TextInt
from ibkr_core.params import text_of

CLASSES = [Figure, Size, Change, Price, Amount]
POWERS = {"": 0, "K": 3, "k": 3, "M": 6, "B": 9, "T": 12}


@pytest.mark.parametrize(
    ("raw", "value", "letter"),
    [
        ("2M", "2000000", "M"),
        ("1,300", "1300", ""),
        ("10.6M", "10600000", "M"),
        ("1.2K", "1200", "K"),
        ("1.2k", "1200", "K"),
        ("0.5B", "500000000", "B"),
        ("3T", "3000000000000", "T"),
        ("1,300.25", "1300.25", ""),
        ("12 M", "12000000", "M"),
        (" 7 ", "7", ""),
        ("-4", "-4", ""),
        ("0", "0", ""),
        ("1.23456K", "1234.56", "K"),
        ("2.02E8", "202000000", ""),
        ("5e-7", "0.0000005", ""),
        (1300, "1300", ""),
        (1164.625, "1164.625", ""),
        (Decimal("0.1"), "0.1", ""),
    ],
)
def test_sizes(raw, value, letter):
    size = Size(raw)
    assert (size.value, size.letter) == (Decimal(value), letter)
    assert size.raw is raw


@pytest.mark.parametrize(
    ("raw", "value", "flag"),
    [
        ("193.18", "193.18", PriceFlag.NONE),
        ("C193.18", "193.18", PriceFlag.CLOSE),
        ("H52.10", "52.10", PriceFlag.HALTED),
        ("C1,193.18", "1193.18", PriceFlag.CLOSE),
        ("-37.63", "-37.63", PriceFlag.NONE),
        ("C-1.5", "-1.5", PriceFlag.CLOSE),
        ("Z4", "4", PriceFlag.OTHER),
        ("$0.01", "0.01", PriceFlag.NONE),
        ("100 @ 193.18", "193.18", PriceFlag.NONE),
        (193, "193", PriceFlag.NONE),
    ],
)
def test_prices(raw, value, flag):
    price = Price(raw)
    assert (price.value, price.flag) == (Decimal(value), flag)


def test_the_close_and_the_halt_are_told_apart():
    assert Price("C1").flag is PriceFlag.CLOSE
    assert Price("H1").flag is PriceFlag.HALTED
    assert not Price("1").flag
    assert not Price("").flag


@pytest.mark.parametrize(
    ("raw", "value", "currency"),
    [
        ("825,208 USD", "825208", "USD"),
        ("-1,300.50 EUR", "-1300.50", "EUR"),
        ("0 CHF", "0", "CHF"),
        ("1.5M USD", "1500000", "USD"),
        ("3 MXN", "3", "MXN"),
        ("7 BTC", "7", "BTC"),
        ("2 USDT", "2", "USDT"),
        ("193.12 USD (1 Shares)", "193.12", "USD"),
        ("250,000", "250000", ""),
        (12.5, "12.5", ""),
    ],
)
def test_amounts(raw, value, currency):
    amount = Amount(raw)
    assert (amount.value, amount.currency, amount.bounds) == (Decimal(value), currency, (Decimal(value),) * 2)


def test_a_range_has_bounds_and_no_value():
    commission = Amount("1 ... 1.5 USD")
    assert (commission.value, commission.currency) == (None, "USD")
    assert commission.bounds == (Decimal(1), Decimal("1.5"))
    assert (Amount("-").bounds, Amount(True).bounds) == (None, None)


@pytest.mark.parametrize(
    ("raw", "value", "percent"),
    [
        ("+1.04", "1.04", False),
        ("-0.5", "-0.5", False),
        ("2.3%", "2.3", True),
        ("-2.3 %", "-2.3", True),
        ("+1.25 (0.8%)", "1.25", False),
        (0, "0", False),
    ],
)
def test_changes(raw, value, percent):
    change = Change(raw)
    assert (change.value, change.percent) == (Decimal(value), percent)


NO_NUMBERS = [
    *("", " ", "abc", "1,30", "1,3000", ",300", "1..2", "--1", "1 2", "٣", "1e999", "nan", "inf", "N/A", "M", "C", "%"),
    *("1M2", "USD", "C5 USD", "1,30 USD", "@ 16:00:00", "0/100", "Unlimited"),
    *(True, float("nan"), float("inf"), Decimal("sNaN"), 5 * "9" + "x"),
]


@pytest.mark.parametrize("figure", CLASSES)
@pytest.mark.parametrize("raw", NO_NUMBERS)
def test_what_holds_no_number(figure, raw):
    read = figure(raw)
    assert read.value is None
    for number in (float, int, figure.decimal, lambda it: f"{it:.2f}"):
        with pytest.raises(ValueError, match=f"^the {figure.__name__.lower()} .* holds no number$"):
            number(read)
    assert (str(read), f"{read}") == (str(raw), str(raw))


@pytest.mark.parametrize("text", ["C5", "H5", "5 USD", "5 USD (1 Shares)", "1 @ 5"])
def test_only_prices_have_flags_and_only_amounts_have_currencies(text):
    read = [figure.__name__ for figure in CLASSES if figure(text).value is not None]
    assert read == (["Amount"] if "USD" in text else ["Price"])


def test_numbers_of_what_holds_one():
    price = Price("C1,193.75")
    assert (float(price), int(price), price.decimal()) == (1193.75, 1193, Decimal("1193.75"))


def test_long_text_is_shown_short():
    with pytest.raises(ValueError, match=r"^the size 'x{64}\.\.\.' holds") as caught:
        Size("x" * 10_000).decimal()
    assert len(str(caught.value)) < 200


def test_an_account_in_the_place_of_a_number_is_not_shown():
    figure = Figure("DU7654321")
    with pytest.raises(ValueError, match="REDACTED") as caught:
        figure.decimal()
    assert "7654321" not in f"{caught.value}{figure!r}"
    assert str(figure) == "DU7654321"


def test_equal_are_those_that_hold_one_number():
    alike = [Price("1.5"), Price("C1.50"), Price(1.5), Size("1.5"), Amount("1.5 USD"), Decimal("1.5"), 1.5]
    assert all(one == other for one in alike for other in alike)
    assert len({*alike}) == 1
    assert Price("193.18") == Decimal("193.18")
    assert Price(193.18) == Decimal("193.18") != 193.18, "a float holds another number than it prints"
    assert Price("1") != "1"
    assert Price("1") != Decimal("1.1")
    assert Price("") != 0
    assert repr(Price("C1.5")) == "Price('C1.5')"
    assert repr(Size(2)) == "Size(2)"


def test_without_a_number_equal_are_those_of_one_class_and_one_form():
    others = [Price("N/A"), Price(""), Size("N/A"), Price(True), Price(float("nan"))]
    assert len({*others, *map(copy.copy, others)}) == len(others)
    assert all((one == other) == (one is other) for one in others for other in others)


ORDERINGS = [operator.lt, operator.le, operator.gt, operator.ge, operator.eq, operator.ne]
CALCULATIONS = [operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod]


@pytest.mark.parametrize("compare", ORDERINGS)
@pytest.mark.parametrize("other", [7, 7.5, Decimal("7.25"), Price("C7.5"), np.float64(8), np.int64(7), True])
def test_figures_are_ordered_as_their_numbers(compare, other):
    held = other.decimal() if isinstance(other, Price) else int(other) if isinstance(other, np.int64) else other
    for raw in ("7", "7.25", "7.5", 7.5, "1"):
        number = Price(raw).decimal()
        assert compare(Price(raw), other) == compare(number, held)
        assert compare(other, Price(raw)) == compare(held, number)


@pytest.mark.parametrize("calculate", CALCULATIONS)
@pytest.mark.parametrize("other", [3, 2.2, Decimal("7.25"), Size("1.5"), np.float64(2.2), np.int64(3)])
def test_figures_calculate_as_their_numbers(calculate, other):
    held = other.decimal() if isinstance(other, Size) else Decimal(str(other))
    number = Decimal("193.18")
    assert calculate(Price("C193.18"), other) == calculate(number, held)
    assert calculate(other, Price("C193.18")) == calculate(held, number)
    assert type(calculate(Price("C193.18"), other)) is Decimal


def test_other_things_that_numbers_do():
    price = Price("-193.75")
    assert (-price, +price, abs(price)) == (Decimal("193.75"), Decimal("-193.75"), Decimal("193.75"))
    assert (round(price), round(price, 1), type(round(price, 1))) == (-194, Decimal("-193.8"), Decimal)
    assert (math.floor(price), math.ceil(price), math.trunc(price)) == (-194, -193, -193)
    assert sum([Amount("825,208 USD"), Amount(1)]) == Decimal(825_209)
    assert sorted([Price("2"), 1, Decimal("1.5")]) == [1, Decimal("1.5"), 2]
    assert (bool(Price("0.00")), bool(price), bool(Price("N/A"))) == (False, True, False)
    assert f"{price:+,.1f}" == "-193.8"


@pytest.mark.parametrize("do", [*ORDERINGS[:4], *CALCULATIONS])
def test_nothing_is_calculated_with_what_holds_no_number(do):
    for one, other in ((Price("N/A"), 3), (3, Price("N/A")), (Size(2), Price("N/A")), (Decimal(1), Price("N/A"))):
        with pytest.raises(ValueError, match=r"^the price 'N/A' holds no number$"):
            do(one, other)
    with pytest.raises(TypeError, match="'Price'"):
        do(Price("1"), "1")


def test_nothing_is_below_or_above_nan():
    assert [compare(Price("1"), float("nan")) for compare in ORDERINGS] == [False] * 5 + [True]


def test_a_range_says_what_it_has_instead():
    with pytest.raises(
        ValueError, match=r"^the amount '1 \.\.\. 1\.5 USD' holds no single number: a range has bounds$"
    ):
        Amount("1 ... 1.5 USD").decimal()


@pytest.mark.parametrize(
    ("raw", "value", "flag"),
    [
        ("109'16.5", "109.515625", ""),
        ("C109'16", "109.5", "C"),
        ("-0'01", "-0.03125", ""),
        ("1'31.999999999", "1.99999999996875", ""),
        ("109'32", None, ""),
        ("109'1.", None, ""),
        ("109'", None, ""),
    ],
)
def test_points_and_32nds(raw, value, flag):
    with localcontext() as context:
        context.prec = 3  # a program's own precision rounds nothing
        read = Price(raw).value
    assert read == (None if value is None else Decimal(value))
    assert value is None or Price(raw).flag == flag
    assert Size(raw).value is None


def test_an_amount_that_is_about_right():
    about = Amount("~ 51,001.39 USD")
    assert (about.value, about.currency, about.approximate) == (Decimal("51001.39"), "USD", True)
    assert not Amount("51,001.39 USD").approximate
    assert not Amount("").approximate


@pytest.mark.parametrize("value", [Price("C1.5"), Size(2), Amount("825,208 USD"), TextInt(5), Change(Decimal("0.1"))])
def test_copies_are_equal_and_of_the_same_class(value):
    for other in (copy.copy(value), copy.deepcopy(value), *(pickle.loads(pickle.dumps(value, n)) for n in range(2, 6))):
        assert (other, type(other), other.raw) == (value, type(value), value.raw)


def test_figures_cannot_be_changed():
    with pytest.raises(AttributeError):
        Price("1").raw = "2"
    with pytest.raises(AttributeError):
        Price("1").other = 2


def test_encoding_gives_back_what_came_and_sending_the_number():
    values = [Price("C1.5"), Size("2M"), Amount(7), TextInt(5), Change("")]
    assert json.loads(to_json(values, sent=False)) == ["C1.5", "2M", 7, "5", ""]
    assert to_json(values[:4]) == b"[1.5,2000000,7,5]"
    assert to_json({"a": [{"b": TextInt(5)}]}) == b'{"a":[{"b":5}]}'
    with pytest.raises(ConfigurationError, match=r"Change\(''\)"):
        to_json(values)
    assert encode(values[:4], sent=True) == [Decimal("1.5"), Decimal(2000000), Decimal(7), 5]
    assert [text_of(value) for value in values[:4]] == ["1.5", "2000000", "7", "5"]
    with pytest.raises(ConfigurationError, match=r"^a parameter is Change\(''\): expected a finite number"):
        text_of(values[4])


def test_whole_numbers_as_text_are_integers():
    number = TextInt("265598")
    assert (number, {265598: 1}[number], number + 1, str(number)) == (265598, 1, 265599, "265598")
    assert json.dumps(number) == "265598"


digits = st.from_regex(r"(?a)(0|[1-9]\d{0,11})(\.\d{0,6})?", fullmatch=True)


@st.composite
def printed(draw):
    """A number in one of the forms that the broker prints, and, read in another way, its value."""
    whole, _, fraction = draw(digits).partition(".")
    sign = draw(st.sampled_from(["", "+", "-"]))
    grouped = f"{int(whole):,}" if draw(st.booleans()) else whole
    point = "." if fraction or draw(st.booleans()) else ""
    text = f"{sign}{grouped}{point}{fraction}"
    units = int(whole + fraction) * (-1 if sign == "-" else 1)
    return text, units, len(fraction)


def same(value, units, places, power):
    return value * 10**places == Decimal(units * 10**power)


@given(printed(), st.sampled_from(sorted(POWERS)), st.sampled_from(["", "C", "H"]), st.sampled_from(["", "%"]))
def test_every_form_of_a_price_and_of_a_figure_is_its_number(number, letter, flag, percent):
    text, units, places = number
    price = Price(f"{flag}{text}")
    assert same(price.value, units, places, 0)
    assert (price.flag.value, price.raw) == (flag, f"{flag}{text}")
    size = Size(f"{text}{letter}")
    assert same(size.value, units, places, POWERS[letter])
    assert size.letter == letter.upper()
    assert "E" not in str(size.value) or size.value == 0 or abs(size.value) < Decimal("1e-6")
    for figure in (Figure, Change):
        read = figure(f"{text}{percent}")
        assert same(read.value, units, places, 0)
        assert read.percent is bool(percent)


@given(printed(), st.sampled_from(["", "USD", "BTC", "KRW", "MXN"]), st.sampled_from(["", " (1 Shares)"]))
def test_every_form_of_an_amount_is_its_number_and_its_currency(number, currency, note):
    text, units, places = number
    amount = Amount(f"{text} {currency}".strip() + note)
    assert same(amount.value, units, places, 0)
    assert amount.currency == currency


@given(st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(10**30), 10**30))
def test_json_numbers_are_taken_as_they_print(number):
    for figure in CLASSES:
        assert figure(number).value == Decimal(repr(number))
        assert float(figure(number)) == float(number)


@given(st.text(max_size=30) | st.from_regex(r"[CHKMBT$@., %USD()/+\-eE0-9]{0,20}", fullmatch=True))
def test_any_text_is_read_and_kept(text):
    for figure in CLASSES:
        read = figure(text)
        assert read.value is None or read.value.is_finite()
        assert (read.raw, str(read), encode(read)) == (text, text, text)
        assert read.percent in (True, False)
    assert Price(text).flag in PriceFlag
    assert Size(text).letter in POWERS
    amount = Amount(text)
    assert amount.bounds is None or amount.bounds[0].is_finite()
    assert amount.currency == amount.currency.upper()
