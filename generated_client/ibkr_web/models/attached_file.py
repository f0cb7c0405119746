# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AttachedFile(RequestModel):
    """The form that was signed, as the list of forms has it."""

    _keys: ClassVar[Mapping[str, str]] = {
        "fileName": "file_name",
        "fileLength": "file_length",
        "sha1Checksum": "sha_1_checksum",
    }

    file_name: str
    """Name that the file is stored under, with its extension."""
    file_length: int
    """Size of the file in bytes."""
    sha_1_checksum: str
    """SHA-1 of the file."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT, Whole

        return Rules(
            {"fileName": TEXT, "fileLength": Whole(), "sha1Checksum": TEXT},
            needs=("fileLength", "fileName", "sha1Checksum"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        v: Any
        v = src.get("fileName")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "fileName", drift)
            if v is None:
                missing(src, "fileName", drift, "text")
        self.file_name = v
        v = src.get("fileLength")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "fileLength", drift)
            if v is None:
                missing(src, "fileLength", drift, "a whole number")
        self.file_length = v
        v = src.get("sha1Checksum")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "sha1Checksum", drift)
            if v is None:
                missing(src, "sha1Checksum", drift, "text")
        self.sha_1_checksum = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
