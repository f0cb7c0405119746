"""Whether there is anything to do: digests of all that the client is made from and of the client, kept beside it.

The mark belongs to one machine and is in no commit: two branches that change the contract would both change it.

This module runs on every `make generate`, so it imports neither the YAML reader nor openapi-python-client: it hashes
files as they lie.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path
from typing import Final

from generator.codegen.place import files_of

__all__ = ["digest_of_inputs", "is_current", "mark_begun", "mark_done", "mark_of"]

_GENERATOR: Final = Path(__file__).parents[1]
# What takes part in writing the client; the commands that only look at the contract do not.
_SOURCES: Final = ("bundle.py", "names.py", "plain.py", "source.py", "structure.py", "yaml12.py")
# The tools that are pinned to the digit, since the output follows them.
_TOOLS: Final = ("openapi-python-client", "ruff")
_BEGUN: Final = "begun\n"


def mark_of(package: Path) -> Path:
    """Where the mark of a package lies."""
    return package.parent / f".{package.name}.mark"


def mark_begun(package: Path) -> None:
    """From here on its files are neither those of before nor the new ones."""
    mark_of(package).write_text(_BEGUN, encoding="utf-8")


def mark_done(package: Path, inputs: str) -> None:
    """It is what was made from these inputs."""
    mark_of(package).write_text(_marks(inputs, package), encoding="utf-8")


def is_current(contract: Path, package: Path) -> bool:
    """Whether a package was made from these inputs and has not been touched since."""
    try:
        mark = mark_of(package).read_text(encoding="utf-8")
    except FileNotFoundError:
        return False
    return mark != _BEGUN and mark == _marks(digest_of_inputs(contract), package)


def digest_of_inputs(contract: Path) -> str:
    """Digest of the contract's files, the generator's own and the versions of its tools."""
    digest = hashlib.sha256()
    for name in _TOOLS:
        digest.update(f"{name} {version(name)}\n".encode())
    sources = [_GENERATOR / name for name in _SOURCES]
    sources += [path for path in (_GENERATOR / "codegen").rglob("*") if path.suffix in (".py", ".jinja")]
    _add(digest, ((f"generator/{path.relative_to(_GENERATOR).as_posix()}", path) for path in sources))
    files = (path for path in contract.rglob("*.yaml") if path.is_file())
    _add(digest, ((f"contract/{path.relative_to(contract).as_posix()}", path) for path in files))
    return digest.hexdigest()


def _marks(inputs: str, package: Path) -> str:
    outputs = hashlib.sha256()
    _add(outputs, files_of(package).items())
    return f"inputs {inputs}\noutputs {outputs.hexdigest()}\n"


def _add(digest: hashlib._Hash, files: Iterable[tuple[str, Path]]) -> None:
    for name, path in sorted(files):
        content = path.read_bytes()
        # Name and length in front, so that no two lists of files give the same stream of bytes.
        digest.update(f"{name} {len(content)}\n".encode())
        digest.update(content)
