"""Putting a new folder in the place of an old one, whole.

Whoever looks, at any moment, and whatever is killed, at any moment, there is the old folder or the new one. Linux can
exchange two names in one step. Elsewhere it takes two renames; a kill between them is made good by the next run, which
can tell from the names alone how far things got:

    .name.next/new      being written
    .name.next/ready    complete; from here on the new folder wins
    .name.next/old      the old folder, moved out of the way
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

__all__ = ["exchange", "recover", "replacing"]

_AT_FDCWD: Final = -100
_RENAME_EXCHANGE: Final = 2
_UNSUPPORTED: Final = frozenset({errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EPERM})


@contextlib.contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """An empty folder to fill; at the end of the block it takes the place of `target`, unless the block raised.

    One process at a time: another one waits at the door.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    with _locked(target.parent):
        recover(target)
        stage = _stage(target)
        new = stage / "new"
        new.mkdir(parents=True)
        # Should the process be killed, what it leaves stays out of version control.
        (stage / ".gitignore").write_text("*\n", encoding="utf-8")
        try:
            yield new
            ready = stage / "ready"
            new.rename(ready)
            if not target.exists():
                ready.rename(target)
            elif not exchange(ready, target):
                target.rename(stage / "old")
                ready.rename(target)
        finally:
            shutil.rmtree(stage, ignore_errors=True)


def recover(target: Path) -> None:
    """Finish or take back what a killed run left."""
    stage = _stage(target)
    if not stage.exists():
        return
    if not target.exists():
        for name in ("ready", "old"):
            if (stage / name).exists():
                (stage / name).rename(target)
                break
    shutil.rmtree(stage)


def exchange(one: Path, other: Path) -> bool:
    """Exchange two names in one step; False where the system cannot."""
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError, TypeError):
        return False
    done = renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE)
    if done == 0:
        return True
    code = ctypes.get_errno()
    if code in _UNSUPPORTED:
        return False
    raise OSError(code, os.strerror(code), str(one), None, str(other))


def _stage(target: Path) -> Path:
    return target.parent / f".{target.name}.next"


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Hold the only lock on a folder; where the system has none, nothing is held."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
