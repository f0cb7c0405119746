# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FilePayload(Model):
    """A file as text."""

    _keys: ClassVar[Mapping[str, str]] = {"mimeType": "mime_type", "data": "data"}

    mime_type: str
    """Media type of the file, such as `application/pdf`."""
    data: str
    """The file in base64."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT

        return Rules({"mimeType": TEXT, "data": TEXT}, needs=("mimeType", "data"))

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_mime_type, v_data = values
        if type(v_mime_type) is not str:
            n = -1
            v_mime_type = as_text(v_mime_type, src, "mimeType", drift)
            if v_mime_type is None:
                missing(src, "mimeType", drift, "text")
        self.mime_type = v_mime_type
        if type(v_data) is not str:
            n = -1
            v_data = as_text(v_data, src, "data", drift)
            if v_data is None:
                missing(src, "data", drift, "text")
        self.data = v_data
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(FilePayload)
