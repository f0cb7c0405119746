"""Putting the files of a new client in the place of those of an old one: only what differs is written.

Each file takes its place in one step, so that whoever reads one finds it whole. The folder as a whole is not exchanged:
a run that is killed leaves files of both. The mark beside the folder says so until the last file is in its place, the
next run goes through all of them again, and `check` names those that differ.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

__all__ = ["Changes", "files_of", "put_in_place", "staged"]


class Changes(NamedTuple):
    """Names of the files that were written anew, and of those that were taken away."""

    written: tuple[str, ...]
    removed: tuple[str, ...]


@contextlib.contextmanager
def staged(target: Path) -> Iterator[Path]:
    """An empty folder beside `target` to write the new files in. One process at a time: another one waits."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with _locked(target.parent):
        stage = target.parent / f".{target.name}.next"
        shutil.rmtree(stage, ignore_errors=True)
        new = stage / "new"
        try:
            new.mkdir(parents=True)
            # Should the process be killed, what it leaves stays out of version control.
            (stage / ".gitignore").write_text("*\n", encoding="utf-8")
            yield new
        finally:
            shutil.rmtree(stage, ignore_errors=True)


def put_in_place(new: Path, target: Path) -> Changes:
    """Make `target` hold what `new` holds, and no other file. Files of `new` that differ are moved."""
    expected, found = files_of(new), files_of(target)
    removed = tuple(sorted(found.keys() - expected.keys()))
    for name in removed:
        found[name].unlink()
    _remove_empty_folders(target)
    written = tuple(
        name
        for name, path in sorted(expected.items())
        if name not in found or found[name].is_symlink() or found[name].read_bytes() != path.read_bytes()
    )
    for name in written:
        place = target / name
        place.parent.mkdir(parents=True, exist_ok=True)
        os.replace(expected[name], place)
    return Changes(written, removed)


def files_of(package: Path) -> dict[str, Path]:
    """The files of a package by their name in it; what Python caches is left out."""
    return {
        path.relative_to(package).as_posix(): path
        for path in package.rglob("*")
        if (path.is_file() or path.is_symlink()) and "__pycache__" not in path.parts
    }


def _remove_empty_folders(target: Path) -> None:
    """Without what Python has cached of modules that are gone."""
    folders = [path for path in target.rglob("*") if path.is_dir() and not path.is_symlink()]
    for folder in sorted(folders, key=lambda path: len(path.parts), reverse=True):
        if folder.name != "__pycache__" and not any(path.name != "__pycache__" for path in folder.iterdir()):
            shutil.rmtree(folder)


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
