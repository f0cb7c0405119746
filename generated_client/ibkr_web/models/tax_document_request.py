# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_int, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TaxDocumentRequest(RequestModel):
    """A tax document of an account."""

    _keys: ClassVar[Mapping[str, str]] = {
        "accountId": "account_id",
        "year": "year",
        "type": "type_",
        "format": "format_",
        "gzip": "gzip",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    account_id: str
    """Id of the account, such as `U7654321`."""
    year: int
    """Tax year."""
    type_: str
    """The form, as the list of available documents names it, such as `1099`."""
    format_: str
    """Form of the document, as that list names it, such as `PDF`."""
    gzip: bool | Unset = UNSET
    """Whether the document is packed with gzip before base64."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import SOME_TEXT, TRUTH, Whole

        return Rules(
            {
                "accountId": SOME_TEXT,
                "year": Whole(0, 2147483647),
                "type": SOME_TEXT,
                "format": SOME_TEXT,
                "gzip": TRUTH,
            },
            needs=("accountId", "year", "type", "format"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 5
        v: Any
        v = src.get("accountId")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "accountId", drift)
            if v is None:
                missing(src, "accountId", drift, "text")
        self.account_id = v
        v = src.get("year")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "year", drift)
            if v is None:
                missing(src, "year", drift, "a whole number")
        self.year = v
        v = src.get("type")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "type", drift)
            if v is None:
                missing(src, "type", drift, "text")
        self.type_ = v
        v = src.get("format")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "format", drift)
            if v is None:
                missing(src, "format", drift, "text")
        self.format_ = v
        if "gzip" in src:
            v = src["gzip"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "gzip", drift)
            self.gzip = v
        else:
            n -= 1
            self.gzip = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
