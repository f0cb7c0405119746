"""Numbers that come as text: exact, with what stands beside them, and clear about what cannot be read."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ibkr_core import ConfigurationError
from ibkr_core.numbers import Money, PriceFlag, parse_change, parse_money, parse_price, parse_size

plain = st.decimals(min_value=-(10**14), max_value=10**14, places=4).map(lambda number: number.normalize())


def printed(number: Decimal) -> str:
    return format(number, ",f")


@pytest.mark.parametrize(
    ("text", "value", "letter"),
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
        (1300, "1300", ""),
        (1164.625, "1164.625", ""),
        (Decimal("0.1"), "0.1", ""),
    ],
)
def test_sizes(text, value, letter):
    size = parse_size(text)
    assert (size.value, size.letter) == (Decimal(value), letter)
    assert "E" not in str(size.value) or "E" in size.text


@pytest.mark.parametrize(
    ("text", "value", "flag"),
    [
        ("193.18", "193.18", PriceFlag.NONE),
        ("C193.18", "193.18", PriceFlag.CLOSE),
        ("H52.10", "52.10", PriceFlag.HALTED),
        ("C1,193.18", "1193.18", PriceFlag.CLOSE),
        ("-37.63", "-37.63", PriceFlag.NONE),
        ("C-1.5", "-1.5", PriceFlag.CLOSE),
        ("Z4", "4", PriceFlag.OTHER),
        (193, "193", PriceFlag.NONE),
    ],
)
def test_prices(text, value, flag):
    price = parse_price(text)
    assert (price.value, price.flag, price.text) == (Decimal(value), flag, str(text))


def test_the_close_and_the_halt_are_told_apart():
    assert parse_price("C1").flag is PriceFlag.CLOSE
    assert parse_price("H1").flag is PriceFlag.HALTED
    assert not parse_price("1").flag


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [("825,208 USD", "825208", "USD"), ("-1,300.50 EUR", "-1300.50", "EUR"), ("0 CHF", "0", "CHF")],
)
def test_money(text, amount, currency):
    assert parse_money(text) == Money(Decimal(amount), currency)


@pytest.mark.parametrize(
    ("text", "value", "percent"),
    [
        ("+1.04", "1.04", False),
        ("-0.5", "-0.5", False),
        ("2.3%", "2.3", True),
        ("-2.3 %", "-2.3", True),
        (0, "0", False),
    ],
)
def test_changes(text, value, percent):
    change = parse_change(text)
    assert (change.value, change.percent) == (Decimal(value), percent)


@pytest.mark.parametrize("read", [parse_size, parse_price, parse_change])
@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "abc",
        "1,30",
        "1,3000",
        ",300",
        "1..2",
        "--1",
        "1 2",
        "٣",
        "1e999",
        "nan",
        "inf",
        "N/A",
        "M",
        "C",
        "%",
        "1M2",
        "2 @ 3",
    ],
)
def test_text_that_is_no_number(read, text):
    with pytest.raises(ConfigurationError, match="cannot be read: expected"):
        read(text)


@pytest.mark.parametrize(
    "text", ["", "825,208", "USD", "825,208 usd", "825,208 USDX", "825208USD", "C5 USD", "1,30 USD"]
)
def test_text_that_is_no_money(text):
    with pytest.raises(ConfigurationError, match="825,208 USD"):
        parse_money(text)


@pytest.mark.parametrize("value", [None, True, [], b"1"])
def test_values_that_are_no_text(value):
    with pytest.raises(ConfigurationError, match="expected text or a number"):
        parse_size(value)


def test_bad_text_is_a_value_error_and_is_shown_short():
    with pytest.raises(ValueError, match=r"^size 'x{64}\.\.\.' cannot") as caught:
        parse_size("x" * 10_000)
    assert len(str(caught.value)) < 200


@given(plain)
def test_plain_numbers_come_back_exactly(number):
    assert parse_size(printed(number)).value == number
    assert parse_price(printed(number)).value == number
    assert parse_change(printed(number)).value == number
    assert parse_money(str(Money(number, "USD"))) == Money(number, "USD")


@given(plain, st.sampled_from(["K", "M", "B", "T"]))
def test_letters_multiply_exactly(number, letter):
    power = {"K": 3, "M": 6, "B": 9, "T": 12}[letter]
    size = parse_size(f"{printed(number)}{letter}")
    assert size.value.compare(Decimal(f"{format(number, 'f')}E{power}")) == 0
    assert (size.letter, str(size)) == (letter, f"{printed(number)}{letter}")
    assert "E" not in str(size.value).upper() or size.value == 0 or abs(size.value) < Decimal("1e-6")


@given(plain, st.sampled_from(["C", "H", ""]))
def test_flags_come_back(number, letter):
    price = parse_price(f"{letter}{printed(number)}")
    assert (price.value, price.flag.value, str(price)) == (number, letter, f"{letter}{printed(number)}")


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_json_numbers_are_taken_as_they_print(number):
    assert (
        float(parse_size(number).value) == number
        if abs(number) < 1e99 and (number == 0 or abs(number) > 1e-99)
        else True
    )


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(text):
    for read in (parse_size, parse_price, parse_money, parse_change):
        try:
            read(text)
        except ConfigurationError:
            continue
