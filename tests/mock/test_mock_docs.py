"""The example in docs/mock.md runs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

PAGE = Path(__file__).resolve().parents[2] / "docs" / "mock.md"


@pytest.mark.parametrize("code", re.findall(r"```python\n(.*?)```", PAGE.read_text(), re.DOTALL))
def test_the_example_runs(code):
    exec(compile(code, str(PAGE), "exec"), {})


def test_every_option_of_the_command_line_is_described(capsys):
    from ibkr_mock.cli import main

    with pytest.raises(SystemExit):
        main(["--help"])
    text = PAGE.read_text()
    for option in re.findall(r"--[a-z-]+", capsys.readouterr().out):
        assert option in text or option in ("--help", "--dam-keys"), option


def test_every_kind_of_fault_is_described():
    from ibkr_mock.faults import KINDS

    text = PAGE.read_text()
    assert [kind for kind in KINDS if f"`{kind}`" not in text] == []


def test_every_question_that_is_asked_is_described():
    from ibkr_mock.trading.questions import _RULES

    text = PAGE.read_text()
    assert [number for number, _ in _RULES if number not in text] == []
