# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ReportData(Model):
    """A document inside JSON."""

    _keys: ClassVar[Mapping[str, str]] = {
        "value": "value",
        "encoding": "encoding",
        "mimeType": "mime_type",
        "gzip": "gzip",
        "dataType": "data_type",
        "accept": "accept",
    }

    value: str | None = None
    """The document: base64 of its bytes, which `gzip` says are packed or not."""
    encoding: str | None = None
    """How `value` is written, such as `base64`."""
    mime_type: str | None = None
    """Media type of the document."""
    gzip: bool | None = None
    """Whether the bytes are packed with gzip."""
    data_type: str | None = None
    """Type of the decoded value, such as `byte[]`."""
    accept: str | None = None
    """Media types that would have been accepted."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 6
        try:
            values: Any = _members(src) if len(src) >= 6 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_value, v_encoding, v_mime_type, v_gzip, v_data_type, v_accept = values
        if type(v_value) is not str:
            if v_value is None:
                n -= 1
            else:
                n = -1
                v_value = as_text(v_value, src, "value", drift)
        self.value = v_value
        if type(v_encoding) is not str:
            if v_encoding is None:
                n -= 1
            else:
                n = -1
                v_encoding = as_text(v_encoding, src, "encoding", drift)
        self.encoding = v_encoding
        if type(v_mime_type) is not str:
            if v_mime_type is None:
                n -= 1
            else:
                n = -1
                v_mime_type = as_text(v_mime_type, src, "mimeType", drift)
        self.mime_type = v_mime_type
        if type(v_gzip) is not bool:
            if v_gzip is None:
                n -= 1
            else:
                n = -1
                v_gzip = as_bool(v_gzip, src, "gzip", drift)
        self.gzip = v_gzip
        if type(v_data_type) is not str:
            if v_data_type is None:
                n -= 1
            else:
                n = -1
                v_data_type = as_text(v_data_type, src, "dataType", drift)
        self.data_type = v_data_type
        if type(v_accept) is not str:
            if v_accept is None:
                n -= 1
            else:
                n = -1
                v_accept = as_text(v_accept, src, "accept", drift)
        self.accept = v_accept
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ReportData)
