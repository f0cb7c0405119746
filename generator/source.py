"""The split contract as files: where they come from, what is in them, and where a relative ``$ref`` leads.

A contract is one folder. `openapi.yaml` is its root; a file in one of the component folders is one component, named by
its path; nothing outside the folder is ever read, whatever a reference or a symbolic link says.
"""

from __future__ import annotations

import difflib
import os
import posixpath
import subprocess
import tarfile
from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path, PurePosixPath

from generator.findings import ContractError, Finding
from generator.structure import pointer_text
from generator.yaml12 import Parsed, parse

__all__ = ["FOLDERS", "ROOT", "Source", "SourceError"]

ROOT = "openapi.yaml"

#: Folder of the contract -> section of `components` that its files become.
FOLDERS = {
    "schemas": "schemas",
    "responses": "responses",
    "parameters": "parameters",
    "examples": "examples",
    "request_bodies": "requestBodies",
    "headers": "headers",
    "links": "links",
}


class SourceError(Exception):
    """There is no contract to read at the place that was named."""


class Source:
    """The YAML files of one contract, parsed when first asked for.

    Args:
        files: path inside the contract folder (with ``/``) -> bytes.
        label: how the folder is shown in front of a path in messages.
    """

    def __init__(self, files: Mapping[str, bytes], label: str = "openapi") -> None:
        self.files = dict(sorted(files.items()))
        self.label = label
        self._parsed: dict[str, Parsed] = {}

    @classmethod
    def from_directory(cls, root: Path) -> Source:
        """Read the contract below `root`.

        Raises:
            SourceError: `root` holds no `openapi.yaml`.
        """
        if not (root / ROOT).is_file():
            raise SourceError(f"no contract at {root / ROOT}: run from the project's root or name its folder")
        top = root.resolve()
        files: dict[str, bytes] = {}
        for folder, folders, names in os.walk(root):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in names:
                path = Path(folder, name)
                if name.startswith(".") or not path.resolve().is_relative_to(top):
                    continue
                files[path.relative_to(root).as_posix()] = path.read_bytes()
        return cls(files, _shown(root))

    @classmethod
    def from_git(cls, revision: str, path: str = "openapi", repository: Path | None = None) -> Source:
        """Read the contract at `path` of a git revision, without touching the working tree.

        Raises:
            SourceError: git does not know the revision, or it holds no contract at `path`.
        """
        listing = _git(["archive", "--format=tar", revision, "--", path], repository)
        files: dict[str, bytes] = {}
        with tarfile.open(fileobj=BytesIO(listing), mode="r:") as archive:
            for member in archive:
                content = archive.extractfile(member) if member.isreg() else None
                if content is not None:
                    files[str(PurePosixPath(member.name).relative_to(path))] = content.read()
        if ROOT not in files:
            raise SourceError(f"no {ROOT} at {revision}:{path}")
        return cls(files, f"{revision}:{path}")

    def parsed(self, file: str) -> Parsed:
        """The content of a file.

        Raises:
            ContractError: it cannot be read (rule ``yaml``).
        """
        if file not in self._parsed:
            self._parsed[file] = parse(self.files[file], self.shown(file))
        return self._parsed[file]

    def shown(self, file: str) -> str:
        """The path of a file as messages name it."""
        return f"{self.label}/{file}" if self.label else file

    def finding(self, file: str, pointer: Sequence[str | int], rule: str, message: str) -> Finding:
        """A finding at a place inside a file."""
        return Finding(self.shown(file), self.parsed(file).line(pointer), rule, message, pointer_text(tuple(pointer)))

    def components(self) -> dict[str, tuple[str, str]]:
        """Each file that is a component: path -> (section of `components`, component name).

        Raises:
            ContractError: two files would become the same component (rule ``component-clash``).
        """
        found: dict[str, tuple[str, str]] = {}
        owners: dict[tuple[str, str], str] = {}
        clashes: list[Finding] = []
        for file in self.files:
            folder, _, rest = file.partition("/")
            if folder not in FOLDERS or not rest.endswith(".yaml"):
                continue
            key = (FOLDERS[folder], rest.removesuffix(".yaml").replace("/", "_"))
            if key in owners:
                message = f"becomes #/components/{key[0]}/{key[1]}, which {owners[key]} already is"
                clashes.append(Finding(self.shown(file), 1, "component-clash", message))
            owners[key] = file
            found[file] = key
        if clashes:
            raise ContractError(clashes)
        return found

    def resolve(self, file: str, pointer: Sequence[str | int], reference: str) -> str:
        """The file that a relative reference standing in `file` leads to.

        Raises:
            ContractError: it has another form, leaves the contract, or leads nowhere.
        """
        target = posixpath.normpath(posixpath.join(posixpath.dirname(file), reference))
        if "#" in reference:
            raise ContractError([self.finding(file, pointer, "reference-form", _WHOLE_FILES.format(reference))])
        if ":" in reference or reference.startswith("/") or target == ".." or target.startswith("../"):
            message = f"{reference} leads out of the contract's folder"
            raise ContractError([self.finding(file, pointer, "reference-outside", message)])
        if target not in self.files:
            near = self._similar(target)
            hint = f"; did you mean {posixpath.relpath(near, posixpath.dirname(file) or '.')}?" if near else ""
            message = f"{reference} leads to {self.shown(target)}, which is not there{hint}"
            raise ContractError([self.finding(file, pointer, "reference-missing", message)])
        return target

    def _similar(self, target: str) -> str | None:
        """A file that was probably meant: of the same name in another folder, or of nearly that name in this one."""
        folder, name = posixpath.split(target)
        moved = [file for file in self.files if posixpath.basename(file) == name]
        siblings = [file for file in self.files if posixpath.dirname(file) == folder]
        near = moved or difflib.get_close_matches(target, siblings, n=1, cutoff=0.9)
        return near[0] if near else None


_WHOLE_FILES = "{}: a reference names a whole file by its relative path (one component a file)"


def _shown(root: Path) -> str:
    try:
        return root.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return root.as_posix()


def _git(arguments: Sequence[str], repository: Path | None) -> bytes:
    done = subprocess.run(["git", *arguments], cwd=repository, capture_output=True, check=False)
    if done.returncode != 0:
        raise SourceError(done.stderr.decode(errors="replace").strip() or f"git {arguments[0]} failed")
    return done.stdout
