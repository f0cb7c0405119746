"""docs/doctor.md tells of every option, effect and kind of finding."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ibkr_workflows.doctor import main
from ibkr_workflows.doctor._contract import contract

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "doctor.md").read_text(encoding="utf-8")


def test_every_option_is_described(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    options = set(re.findall(r"--[a-z][a-z-]+", capsys.readouterr().out)) - {"--help"}
    assert len(options) == 8
    assert [option for option in options if f"`{option}" not in PAGE] == []


def test_every_get_that_is_left_out_is_named_with_its_effect() -> None:
    rows = dict(re.findall(r"^\| `(\w+)` \| `([a-z-]+)` \|", PAGE, re.MULTILINE))
    assert rows == {get.id: get.effect for get in contract().gets if get.unsafe is not None}


def test_every_parameter_that_is_never_sent_is_named() -> None:
    names = {
        parameter.name for get in contract().gets for parameter in get.parameters.values() if parameter.effect != "none"
    }
    assert names == {"force", "nocache"}
    assert all(f"`{name}`" in PAGE for name in names)
