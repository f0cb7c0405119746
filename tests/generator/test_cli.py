"""The command line: lazy, clear, with exit codes that mean something."""

from __future__ import annotations

import subprocess
import sys

import pytest

from generator.cli import COMMANDS, main


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--help"])
    assert caught.value.code == 0
    out = capsys.readouterr().out
    for command, summary in COMMANDS.items():
        assert command in out
        assert summary.split()[0] in out


@pytest.mark.parametrize("arguments", [[], ["no-such-command"], ["bundle", "--no-such-option"]])
def test_wrong_usage_exits_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_only_the_chosen_command_is_imported() -> None:
    program = (
        "import sys\n"
        "from generator.cli import main\n"
        "try: main(['bundle', '--help'])\n"
        "except SystemExit: pass\n"
        "loaded = set(sys.modules)\n"
        "assert 'generator.commands.bundle' in loaded\n"
        "others = [name for name in loaded if 'generator.commands.' in name and not name.endswith('.bundle')]\n"
        "assert not others, others\n"
        "heavy = {'openapi_python_client', 'openapi_spec_validator', 'jsonschema_rs', 'pydantic', 'jinja2'} & loaded\n"
        "assert not heavy, heavy\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, capture_output=True)


def test_a_reader_that_leaves_early_is_no_error() -> None:
    command = f"{sys.executable} -m generator lint --explain | head -n 1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, check=False, text=True)
    assert done.stderr == ""
    assert done.stdout.count("\n") == 1
