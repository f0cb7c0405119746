"""A folder takes the place of another whole: whatever fails, whenever the process dies, one of the two is there."""

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

from generator.codegen import swap


def fill(folder: Path, text: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("a.py", "b.py", "sub/c.py"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


def content(folder: Path) -> set[str]:
    return {path.read_text(encoding="utf-8") for path in folder.rglob("*.py")}


def replace(target: Path, text: str) -> None:
    with swap.replacing(target) as folder:
        fill(folder, text)


@pytest.fixture(params=["exchange", "two renames"])
def how(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both ways of putting the new folder in its place, whatever this system can do."""
    if request.param == "two renames":
        monkeypatch.setattr(swap, "exchange", lambda one, other: False)
    elif not sys.platform.startswith("linux"):
        pytest.skip("only Linux exchanges two names in one step")
    return str(request.param)


def test_the_new_folder_takes_the_place_of_the_old_one(tmp_path: Path, how: str) -> None:
    target = tmp_path / "client"
    replace(target, "one")
    assert content(target) == {"one"}
    (target / "stale.py").write_text("one", encoding="utf-8")
    replace(target, "two")
    assert content(target) == {"two"}
    assert os.listdir(tmp_path) == ["client"]


def test_a_run_that_fails_leaves_the_old_folder(tmp_path: Path, how: str) -> None:
    target = tmp_path / "client"
    replace(target, "one")

    def fail() -> None:
        with swap.replacing(target) as folder:
            fill(folder, "two")
            raise ValueError("the contract is wrong")

    with pytest.raises(ValueError, match="the contract is wrong"):
        fail()
    assert content(target) == {"one"}
    assert os.listdir(tmp_path) == ["client"]


class Died(BaseException):
    """The process was killed: nothing after this point is done, clean-up included."""


STEPS = ("mkdir", "rename", "rmtree", "write_text", "exchange")


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("nth", range(12))
def test_killed_at_any_step_the_folder_is_whole_and_the_next_run_recovers(
    tmp_path: Path, how: str, monkeypatch: pytest.MonkeyPatch, nth: int, after: bool
) -> None:
    target = tmp_path / "client"
    replace(target, "one")
    count = 0
    dead = False

    def fatal(step: Callable[..., Any]) -> Callable[..., Any]:
        def run(*args: Any, **kwargs: Any) -> Any:
            nonlocal count, dead
            if dead:
                return None  # a dead process does nothing, not even clean up
            count += 1
            if count == nth + 1 and not after:
                dead = True
                raise Died
            result = step(*args, **kwargs)
            if count == nth + 1:
                dead = True
                raise Died
            return result

        return run

    with monkeypatch.context() as patched:
        patched.setattr(Path, "mkdir", fatal(Path.mkdir))
        patched.setattr(Path, "rename", fatal(Path.rename))
        patched.setattr(Path, "write_text", fatal(Path.write_text))
        patched.setattr(shutil, "rmtree", fatal(shutil.rmtree))
        patched.setattr(swap, "exchange", fatal(swap.exchange))
        with contextlib.suppress(Died):
            replace(target, "two")
    survived = content(target) if target.exists() else None
    if how == "exchange":
        assert survived in ({"one"}, {"two"})
    else:
        # Between the two renames nothing stands there; that moment ends with the next run at the latest.
        assert survived in ({"one"}, {"two"}, None)
    swap.recover(target)
    assert content(target) in ({"one"}, {"two"})
    assert survived in (None, content(target))
    replace(target, "three")
    assert content(target) == {"three"}
    assert os.listdir(tmp_path) == ["client"]


def test_a_killed_process_leaves_a_whole_folder(tmp_path: Path) -> None:
    """Real processes, really killed, at twenty moments of their work."""
    target = tmp_path / "client"
    replace(target, "0")
    code = (
        "import sys, pathlib; from generator.codegen.swap import replacing\n"
        "target = pathlib.Path(sys.argv[1])\n"
        "print('go', flush=True)\n"
        "for n in range(1, 100000):\n"
        "    with replacing(target) as folder:\n"
        "        for name in range(20): (folder / f'{name}.py').write_text(str(n))\n"
    )
    for moment in range(20):
        with subprocess.Popen(
            [sys.executable, "-c", code, str(target)], cwd=Path(__file__).parents[2], stdout=subprocess.PIPE
        ) as process:
            assert process.stdout is not None
            process.stdout.readline()
            timer = threading.Timer(0.002 + moment * 0.0013, process.kill)
            timer.start()
            process.wait()
            timer.join()
        assert len(content(target)) == 1
    replace(target, "last")
    assert content(target) == {"last"}
    assert os.listdir(tmp_path) == ["client"]


def test_one_process_at_a_time(tmp_path: Path) -> None:
    target = tmp_path / "client"
    inside = threading.Event()
    order: list[str] = []

    def second() -> None:
        inside.wait()
        replace(target, "two")
        order.append("two")

    thread = threading.Thread(target=second)
    thread.start()
    with swap.replacing(target) as folder:
        fill(folder, "one")
        inside.set()
        thread.join(0.2)
        assert thread.is_alive()
        order.append("one")
    thread.join()
    assert order == ["one", "two"]
    assert content(target) == {"two"}


def test_what_a_killed_run_leaves_is_ignored_by_git(tmp_path: Path) -> None:
    target = tmp_path / "client"
    with swap.replacing(target) as folder:
        assert (folder.parent / ".gitignore").read_text(encoding="utf-8") == "*\n"
        fill(folder, "one")
    assert not list(target.rglob(".gitignore"))


def test_exchange_reports_real_failures(tmp_path: Path) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux exchanges two names in one step")
    with pytest.raises(FileNotFoundError):
        swap.exchange(tmp_path / "nothing", tmp_path / "nowhere")
