"""The command line: lazy, clear, with exit codes that mean something."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

import generator.codegen.write
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


@pytest.mark.parametrize("force", [[], ["--force"]])
def test_what_is_no_client_is_not_replaced_by_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], force: list[str]
) -> None:
    """A slip in `--output` would cost whatever is there."""
    file, folder = tmp_path / "file", tmp_path / "folder"
    file.write_text("mine")
    folder.mkdir()
    (folder / "thesis.txt").write_text("mine")
    for there in (file, folder, tmp_path):
        assert main(["generate", *force, "-o", str(there)]) == 2
        assert "is there and is no generated client" in capsys.readouterr().err
    assert file.read_text() == (folder / "thesis.txt").read_text() == "mine"
    assert {path.name for path in tmp_path.iterdir()} == {"file", "folder"}


@pytest.mark.parametrize(
    "left", [(), ("__pycache__",), ("half.py", "../.client.mark"), ("__init__.py", "openapi.json", "models")]
)
def test_a_client_whole_or_damaged_is_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, left: tuple[str, ...]
) -> None:
    target = tmp_path / "client"
    target.mkdir()
    for name in left:
        (target / name).mkdir() if "." not in name else (target / name).write_text("old")
    monkeypatch.setattr(generator.codegen.write, "write", lambda contract, folder: (folder / "new").write_text("new"))
    assert main(["generate", "--no-lint", "-o", str(target)]) == 0
    assert {path.name for path in target.iterdir()} - {"__pycache__"} == {"new"}


@pytest.mark.parametrize("code", [errno.EROFS, errno.EACCES, errno.ENOSPC])
def test_where_nothing_can_be_written_that_is_said_and_all_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], code: int
) -> None:
    target = tmp_path / "client"
    target.mkdir()
    for name in ("__init__.py", "openapi.json", "models"):
        (target / name).write_text("old")

    def fail(contract: Path, folder: Path) -> None:
        (folder / "half").write_text("new")
        raise OSError(code, os.strerror(code), str(folder))

    monkeypatch.setattr(generator.codegen.write, "write", fail)
    assert main(["generate", "--no-lint", "-o", str(target)]) == 2
    assert os.strerror(code) in capsys.readouterr().err
    assert {path.name for path in target.iterdir()} == {"__init__.py", "openapi.json", "models"}
    assert [path.name for path in tmp_path.iterdir()] == ["client"]
