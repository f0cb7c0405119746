"""What a user may type for a contract: a folder, a file, a git revision, or a place in one."""

from __future__ import annotations

import subprocess
from pathlib import Path, PurePosixPath
from typing import Any

from generator.bundle import load
from generator.source import ROOT, Source, SourceError
from generator.yaml12 import parse

__all__ = ["document"]


def document(spec: str, folder: str = "openapi") -> dict[str, Any]:
    """The bundled document that `spec` names.

    `spec` is, in this order: a folder with `openapi.yaml`; a file (bundled JSON or YAML, or the root of a split
    contract); `REVISION:PATH` of either; a git `REVISION`, whose contract is in `folder`.

    Raises:
        SourceError: it is none of these.
        ContractError: it is, and cannot be bundled.
    """
    path = Path(spec)
    if path.is_dir():
        return load(Source.from_directory(path)).document
    if path.is_file():
        if path.name == ROOT:
            return load(Source.from_directory(path.parent)).document
        return _whole(path.read_bytes(), spec)
    revision, _, inside = spec.partition(":")
    if not inside:
        return load(Source.from_git(revision, folder)).document
    if PurePosixPath(inside).name == ROOT:
        return load(Source.from_git(revision, str(PurePosixPath(inside).parent))).document
    if _is_file(revision, inside):
        shown = subprocess.run(["git", "show", f"{revision}:{inside}"], capture_output=True, check=True)
        return _whole(shown.stdout, spec)
    return load(Source.from_git(revision, inside)).document


def _is_file(revision: str, path: str) -> bool:
    asked = ["git", "cat-file", "-t", f"{revision}:{path}"]
    return subprocess.run(asked, capture_output=True, check=False).stdout.strip() == b"blob"


def _whole(data: bytes, name: str) -> dict[str, Any]:
    value = parse(data, name).value
    if not isinstance(value, dict) or "openapi" not in value:
        raise SourceError(f"{name} is no OpenAPI document")
    return value
