"""Figures of text that nobody would call a number, and figures in every place of a request."""

from __future__ import annotations

import json
import time
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ibkr_core import ConfigurationError
from ibkr_core._json import loads
from ibkr_core.codec import as_integer
from ibkr_core.drift import LENIENT
from ibkr_core.model import encode, to_json
from ibkr_core.numbers import Amount, Change, Figure, Price, PriceFlag, Size, TextInt
from ibkr_core.operation import path_segment
from ibkr_core.params import joined, path_list, put, text_of
from ibkr_core.types import UNSET
from ibkr_web.models import LedgerEntry, LivePosition, OrderTicket

CLASSES = (Figure, Size, Change, Price, Amount)


@pytest.mark.parametrize("figure", CLASSES)
@pytest.mark.parametrize(
    "text",
    [
        *("1,30", "1,3000", ",100", "100,", "1,,000", "12,34,567", "1.2.3", "1.300,25", "1 300", "1_000", "0x10"),
        *("--1", "+-1", "-+1", "1-", "+", "-", ".", "$", "%", "e5", "1e", "1e400", "1e-400", "K", "1KK", "1K5"),
        *("C", "H", "CC1", "C C1", "c1", "1C", "C-", "1.5K%%", "NaN", "nan", "Infinity", "-inf", "INF", "sNaN"),
        *("١٢٣", "１２", "१२", "½", "1²", "−1", "1\u00a0000", "1\u200b", "1\n2", "1\x00", "(5)", "()", "1 (", "1 ()"),
    ],
)
def test_what_is_nearly_a_number_is_none(figure: type[Figure], text: str) -> None:
    made = figure(text)
    if text == "1 ()" and figure in (Change, Amount):
        assert made.value == 1
        return
    assert made.value is None
    assert made.raw == str(made) == text
    with pytest.raises(ValueError, match="holds no number"):
        made.decimal()


@pytest.mark.parametrize(
    ("figure", "text", "value"),
    [
        (Figure, " 5 ", "5"),
        (Figure, "-.5", "-0.5"),
        (Figure, "5.", "5"),
        (Figure, "1.5K%", "1500"),
        (Figure, "1e99K", "1" + "0" * 102),
        (Figure, "1e-99", "1e-99"),
        (Figure, "-0", "-0"),
        (Figure, "007", "7"),
        (Price, "C-1.5", "-1.5"),
        (Price, "Z9", "9"),
    ],
)
def test_odd_numbers_are_numbers(figure: type[Figure], text: str, value: str) -> None:
    assert str(figure(text).value) == str(Decimal(value)) or figure(text).value == Decimal(value)


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -float("inf"), Decimal("NaN"), Decimal("sNaN"), True])
def test_json_that_is_no_number_is_none_and_is_not_sent(number: float) -> None:
    figure = Figure(number)
    assert figure.value is None
    for send in (lambda: text_of(figure), lambda: path_segment("x", figure), lambda: to_json([figure])):
        with pytest.raises(ConfigurationError, match="Figure"):
            send()


@pytest.mark.parametrize("figure", CLASSES)
@pytest.mark.parametrize(
    "piece", ["1", "1,000", ",000", "1.", "1K", "(", "( ", " (", "1 ... ", "A @ ", "1e9", "- ", "$", " "]
)
def test_long_text_takes_time_in_proportion(figure: type[Figure], piece: str) -> None:
    """A pattern that tries every split would take minutes for this."""
    began = time.process_time()
    for end in ("", "x", ")", "%", "K"):
        made = figure(piece * (60_000 // len(piece)) + end)
        assert made.value is None or made.value.is_finite()
        assert made.percent in (True, False)
        if isinstance(made, Amount):
            assert made.bounds is None or len(made.bounds) == 2
            assert isinstance(made.currency, str)
    assert time.process_time() - began < 5


@settings(deadline=None)
@given(st.sampled_from(CLASSES), st.text("0123456789,.+-eE KMBT%$CH()@ UD٣½", max_size=14))
def test_a_value_is_what_python_reads_without_the_ornaments(figure: type[Figure], text: str) -> None:
    made = figure(text)
    value = made.value
    assert made == figure(text)
    assert hash(made) == hash(figure(text))
    assert encode(made) == text
    if value is None:
        with pytest.raises(ConfigurationError):
            to_json([made])
        return
    assert value.is_finite()
    assert Decimal(json.loads(to_json([made]), parse_float=Decimal)[0]) == value == Decimal(path_segment("x", made))
    plain = text.strip().lstrip("CHUTEDKMB@ ").replace(",", "").replace("$", "").split(" ")[0].rstrip("%KMBTkmbt")
    if "@" not in text and "e" not in text.lower() and "(" not in text and not set("KMBT") & set(text):
        assert Decimal(plain) == value


def test_figures_are_sorted_by_number_and_not_by_text() -> None:
    mixed = [Price("10"), Price("9"), Size("1K"), Price("C9.5")]
    assert [figure.raw for figure in sorted(mixed)] == ["9", "C9.5", "10", "1K"]
    assert Price("C") != PriceFlag.CLOSE


@given(st.text("0123456789+-_ ,.eE٣²", max_size=24) | st.integers().map(str))
def test_a_text_id_is_an_integer_only_if_it_says_so_exactly(text: str) -> None:
    read = as_integer(text, {"id": text}, "id", LENIENT)
    if isinstance(read, TextInt):
        assert read.raw == text
        assert loads(to_json([read])) == [int(text)] or abs(int(text)) >= 2**63
        assert path_segment("id", read) == text
    elif isinstance(read, int):
        assert Decimal(text.strip().replace(",", "")) == read
    else:
        assert read == text


@pytest.mark.parametrize("digits", [41, 4_301, 50_000])
def test_a_text_of_countless_digits_stays_text(digits: int) -> None:
    text = "1" * digits
    assert as_integer(text, {"id": text}, "id", LENIENT) == text
    assert Figure(text).decimal() == Decimal(text)


# -- where they are sent --------------------------------------------------------------------------------------------


def test_in_addresses_figures_are_the_numbers_that_they_are() -> None:
    assert path_segment("x", Size("1,300")) == "1300"
    assert path_segment("x", Price("C193.18")) == "193.18"
    assert path_segment("x", TextInt(265598)) == "265598"
    assert path_segment("x", Decimal("1E+3")) == "1000"
    assert path_list("x", [TextInt(1), Size("2K")]) == "1,2000"
    assert joined([Size("2K"), 3]) == "2000,3"
    for number, text in ((1e-7, "0.0000001"), (1e22, "10000000000000000000000"), (0.25, "0.25"), (-5.0, "-5.0")):
        assert text_of(number) == path_segment("x", number) == text


@pytest.mark.parametrize(
    "value", [None, UNSET, b"x", [1], (1,), {"a": 1}, {1}, float("nan"), Price("N/A"), Decimal("Infinity")]
)
def test_what_is_no_plain_value_is_not_put_into_a_path(value: object) -> None:
    with pytest.raises(ConfigurationError):
        path_segment("accountId", value)
    pairs: list[tuple[str, str]] = []
    if value is None or value is UNSET:
        put(pairs, "x", value)
        assert pairs == []
    else:
        with pytest.raises(ConfigurationError):
            put(pairs, "x", value)


def test_in_bodies_figures_are_the_numbers_that_they_are_however_deep() -> None:
    price = Price("C1,193.18")
    ticket = OrderTicket(conid=TextInt(265598), side="BUY", order_type="LMT", tif="DAY", quantity=1, price=price)
    ticket.additional_properties["brandNew"] = [Size("2K"), {"id": TextInt(7)}]
    said = json.loads(to_json(ticket))
    assert (said["conid"], said["price"]) == (265598, 1193.18)
    assert said["brandNew"] == [2000, {"id": 7}]
    assert json.loads(to_json([ticket, [TextInt(7)]]))[1] == [7]
    ticket.additional_properties["brandNew"] = Price("N/A")
    with pytest.raises(ConfigurationError, match=r"^additional_properties\['brandNew'\] is Price\('N/A'\)"):
        to_json(ticket)


def test_an_answer_inside_a_body_is_sent_as_numbers_too() -> None:
    """It is no place for one, but a number that goes out as text would be the worst of all."""
    position = LivePosition.from_dict({"acctId": "DU7654321", "conid": "265598", "position": 5})
    ticket = OrderTicket(conid=1, side="BUY", order_type="MKT", tif="DAY", quantity=1)
    ticket.additional_properties["of"] = position
    assert json.loads(to_json(ticket))["of"]["conid"] == 265598
    assert json.loads(to_json(position, sent=False))["conid"] == "265598"
    assert json.loads(to_json({"USD": [LedgerEntry.from_dict({})]}))["USD"] == [{}]
