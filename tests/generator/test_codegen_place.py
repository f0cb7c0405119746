"""New files take the place of old ones: only what differs is written, each file whole, and a killed run is repaired."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import generator.codegen.write
from generator.cli import main
from generator.codegen.place import files_of, put_in_place, staged
from generator.codegen.stamp import is_current

ROOT = Path(__file__).parents[2]
OLD = {"__init__.py": "old", "a.py": "same", "b.py": "old", "gone.py": "old", "sub/c.py": "old", "left/d.py": "old"}
NEW = {"__init__.py": "new", "a.py": "same", "b.py": "new", "sub/c.py": "new", "new/e.py": "new"}


def fill(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


def content(folder: Path) -> dict[str, str]:
    return {name: path.read_text(encoding="utf-8") for name, path in files_of(folder).items()}


def place(target: Path, files: dict[str, str]) -> Any:
    with staged(target) as folder:
        fill(folder, files)
        return put_in_place(folder, target)


def test_only_what_differs_is_written(tmp_path: Path) -> None:
    target = tmp_path / "client"
    assert place(target, OLD).written == tuple(sorted(OLD))
    before = {name: path.stat().st_ino for name, path in files_of(target).items()}

    changes = place(target, NEW)

    assert content(target) == NEW
    assert changes == (("__init__.py", "b.py", "new/e.py", "sub/c.py"), ("gone.py", "left/d.py"))
    assert (target / "a.py").stat().st_ino == before["a.py"]
    assert sorted(path.name for path in target.iterdir()) == ["__init__.py", "a.py", "b.py", "new", "sub"]
    assert place(target, NEW) == ((), ())
    assert os.listdir(tmp_path) == ["client"]


def test_what_python_cached_of_modules_that_are_gone_goes_too(tmp_path: Path) -> None:
    target = tmp_path / "client"
    place(target, OLD)
    for folder in ("", "left", "sub"):
        fill(target / folder, {"__pycache__/x.pyc": "cached"})
    place(target, NEW)
    assert not (target / "left").exists()
    assert (target / "sub/__pycache__/x.pyc").exists()


def test_a_link_is_replaced_and_what_it_points_to_stays(tmp_path: Path) -> None:
    target, elsewhere = tmp_path / "client", tmp_path / "elsewhere.py"
    elsewhere.write_text("new", encoding="utf-8")
    place(target, OLD)
    (target / "b.py").unlink()
    (target / "b.py").symlink_to(elsewhere)
    assert "b.py" in place(target, NEW).written
    assert not (target / "b.py").is_symlink()
    elsewhere.write_text("mine", encoding="utf-8")
    assert content(target) == NEW


def test_a_run_that_fails_leaves_the_old_files(tmp_path: Path) -> None:
    target = tmp_path / "client"
    place(target, OLD)

    def fail() -> None:
        with staged(target) as folder:
            fill(folder, NEW)
            raise ValueError("the contract is wrong")

    with pytest.raises(ValueError, match="the contract is wrong"):
        fail()
    assert content(target) == OLD
    assert os.listdir(tmp_path) == ["client"]


class Died(BaseException):
    """The process was killed: nothing after this point is done, clean-up included."""


class Folder:
    """A contract and its client, whose files a test writes down."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.contract, self.target = folder / "openapi", folder / "client"
        self.contract.mkdir(parents=True)
        self.files: dict[str, str] = {}
        monkeypatch.setattr("generator.bundle.load", lambda source: None)
        monkeypatch.setattr(generator.codegen.write, "write", lambda contract, folder: fill(folder, self.files))

    def change(self, files: dict[str, str]) -> None:
        self.files = files
        (self.contract / "openapi.yaml").write_text(f"# {sorted(files.items())}\n", encoding="utf-8")

    def generate(self, *options: str) -> int:
        return main(["generate", "--no-lint", "--contract", str(self.contract), "-o", str(self.target), *options])

    def is_current(self) -> bool:
        return is_current(self.contract, self.target)


@pytest.mark.parametrize("first", [False, True], ids=["over an old one", "the first"])
def test_killed_at_any_step_every_file_is_whole_and_the_next_run_repairs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, first: bool
) -> None:
    nth, died = 0, True
    while died:
        folder = Folder(tmp_path / str(nth), monkeypatch)
        if not first:
            folder.change(OLD)
            assert folder.generate() == 0
            assert folder.is_current()
        folder.change(NEW)
        steps = 0

        def fatal(step: Callable[..., Any], nth: int = nth) -> Callable[..., Any]:
            def run(*args: Any, **kwargs: Any) -> Any:
                nonlocal steps
                steps += 1
                if steps > nth:
                    raise Died
                return step(*args, **kwargs)

            return run

        with monkeypatch.context() as patched:
            patched.setattr(os, "replace", fatal(os.replace))
            patched.setattr(Path, "unlink", fatal(Path.unlink))
            patched.setattr(Path, "mkdir", fatal(Path.mkdir))
            patched.setattr(Path, "write_text", fatal(Path.write_text))
            patched.setattr(shutil, "rmtree", fatal(lambda *_, **__: None))
            with contextlib.suppress(Died):
                folder.generate()
        died = steps > nth
        seen = content(folder.target) if folder.target.exists() else {}
        assert all(text in (OLD.get(name), NEW.get(name)) for name, text in seen.items())
        assert not folder.is_current() or seen == NEW
        assert folder.generate() == 0
        assert content(folder.target) == NEW
        assert folder.is_current()
        # What stands beside it goes with the next run that has something to do.
        assert folder.generate("--force") == 0
        assert set(os.listdir(tmp_path / str(nth))) == {".client.mark", "client", "openapi"}
        nth += 1
    assert nth > 15


def test_killed_processes_leave_whole_files(tmp_path: Path) -> None:
    """Real processes, really killed, at ten moments of their work."""
    target = tmp_path / "client"
    code = (
        "import sys, pathlib; from generator.codegen.place import staged, put_in_place\n"
        "target = pathlib.Path(sys.argv[1])\n"
        "print('go', flush=True)\n"
        "for n in range(1, 100000):\n"
        "    with staged(target) as folder:\n"
        "        for name in range(20): (folder / f'{name}.py').write_text(f'{n}\\n' * 2000)\n"
        "        put_in_place(folder, target)\n"
    )
    for moment in range(10):
        with subprocess.Popen([sys.executable, "-c", code, str(target)], cwd=ROOT, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()
            timer = threading.Timer(0.002 + moment * 0.0026, process.kill)
            timer.start()
            process.wait()
            timer.join()
        for text in content(target).values() if target.exists() else ():
            assert len(set(text.splitlines())) == 1
            assert len(text.splitlines()) == 2000
    place(target, NEW)
    assert content(target) == NEW
    assert os.listdir(tmp_path) == ["client"]


def test_one_process_at_a_time(tmp_path: Path) -> None:
    target = tmp_path / "client"
    inside = threading.Event()
    order: list[str] = []

    def second() -> None:
        inside.wait()
        place(target, NEW)
        order.append("new")

    thread = threading.Thread(target=second)
    thread.start()
    with staged(target) as folder:
        fill(folder, OLD)
        inside.set()
        thread.join(0.2)
        assert thread.is_alive()
        put_in_place(folder, target)
        order.append("old")
    thread.join()
    assert order == ["old", "new"]
    assert content(target) == NEW


def test_what_a_killed_run_leaves_is_ignored_by_git(tmp_path: Path) -> None:
    target = tmp_path / "client"
    with staged(target) as folder:
        assert (folder.parent / ".gitignore").read_text(encoding="utf-8") == "*\n"
        fill(folder, OLD)
        put_in_place(folder, target)
    assert not list(target.rglob(".gitignore"))
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert ".*.mark" in ignored
