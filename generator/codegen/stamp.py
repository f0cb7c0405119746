"""Whether there is anything to do: a digest of all that the client is made from, kept in the client.

This module runs on every `make generate`, so it imports neither the YAML reader nor openapi-python-client: it hashes
files as they lie.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Final

__all__ = ["STAMP", "digest_of_inputs", "digest_of_outputs", "is_current", "stamp_text"]

STAMP: Final = "generated.stamp"
_GENERATOR: Final = Path(__file__).parents[1]
# What takes part in writing the client; the commands that only look at the contract do not.
_SOURCES: Final = ("bundle.py", "names.py", "plain.py", "source.py", "structure.py", "yaml12.py")
# The tools that are pinned to the digit, since the output follows them; the stamp must be the same on every machine.
_TOOLS: Final = ("openapi-python-client", "ruff")


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


def digest_of_outputs(package: Path) -> str:
    """Digest of the files of a generated package; the stamp itself and what Python caches are left out."""
    digest = hashlib.sha256()
    _add(digest, ((path.relative_to(package).as_posix(), path) for path in _outputs(package)))
    return digest.hexdigest()


def stamp_text(header: str, inputs: str, outputs: str) -> str:
    """Content of the stamp."""
    return f"{header}\ninputs {inputs}\noutputs {outputs}\n"


def is_current(contract: Path, package: Path) -> bool:
    """Whether a package was made from these inputs and has not been touched since."""
    try:
        lines = (package / STAMP).read_text(encoding="utf-8").splitlines()
    except (FileNotFoundError, NotADirectoryError):
        return False
    return lines[1:] == [f"inputs {digest_of_inputs(contract)}", f"outputs {digest_of_outputs(package)}"]


def _outputs(package: Path) -> Iterator[Path]:
    for path in package.rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts and path.name != STAMP:
            yield path


def _add(digest: hashlib._Hash, files: Iterable[tuple[str, Path]]) -> None:
    for name, path in sorted(files):
        content = path.read_bytes()
        # Name and length in front, so that no two lists of files give the same stream of bytes.
        digest.update(f"{name} {len(content)}\n".encode())
        digest.update(content)
