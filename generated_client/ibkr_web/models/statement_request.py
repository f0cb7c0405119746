# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, as_bool, as_text, missing, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class StatementRequest(RequestModel):
    """A statement of one or several accounts."""

    _keys: ClassVar[Mapping[str, str]] = {
        "accountId": "account_id",
        "accountIds": "account_ids",
        "startDate": "start_date",
        "endDate": "end_date",
        "multiAccountFormat": "multi_account_format",
        "cryptoConsolIfAvailable": "crypto_consol_if_available",
        "mimeType": "mime_type",
        "language": "language",
        "gzip": "gzip",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    account_id: str
    """The account; the first of several."""
    account_ids: list[str] | Unset = UNSET
    """All accounts of a statement of several."""
    start_date: str
    """First day, `YYYYMMDD`; a month `YYYYMM` or a year `YYYY` for those statements."""
    end_date: str
    """Last day, in the form of `startDate`."""
    multi_account_format: str | Unset = UNSET
    """How a statement of several accounts is put together."""
    crypto_consol_if_available: bool | Unset = UNSET
    """Whether to take in the positions at the crypto provider."""
    mime_type: str | Unset = UNSET
    """Media type of the document inside the answer, such as `application/pdf` or `text/html`."""
    language: str | Unset = UNSET
    """Language of the document."""
    gzip: bool | Unset = UNSET
    """Whether the document is packed with gzip before base64."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import SOME_TEXT, TEXT, TRUTH, Items

        return Rules(
            {
                "accountId": SOME_TEXT,
                "accountIds": Items(TEXT),
                "startDate": SOME_TEXT,
                "endDate": SOME_TEXT,
                "multiAccountFormat": TEXT,
                "cryptoConsolIfAvailable": TRUTH,
                "mimeType": TEXT,
                "language": TEXT,
                "gzip": TRUTH,
            },
            needs=("accountId", "startDate", "endDate"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 9
        v: Any
        v = src.get("accountId")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "accountId", drift)
            if v is None:
                missing(src, "accountId", drift, "text")
        self.account_id = v
        if "accountIds" in src:
            v = src["accountIds"]
            if type(v) is JsonArray:
                for i in v:
                    if type(i) is not str:
                        n = -1
                        v = read_items(v, as_text, False, drift)
                        break
            else:
                n = -1
                v = no_list(v, src, "accountIds", drift)
            self.account_ids = v
        else:
            n -= 1
            self.account_ids = UNSET
        v = src.get("startDate")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "startDate", drift)
            if v is None:
                missing(src, "startDate", drift, "text")
        self.start_date = v
        v = src.get("endDate")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "endDate", drift)
            if v is None:
                missing(src, "endDate", drift, "text")
        self.end_date = v
        if "multiAccountFormat" in src:
            v = src["multiAccountFormat"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "multiAccountFormat", drift)
            self.multi_account_format = v
        else:
            n -= 1
            self.multi_account_format = UNSET
        if "cryptoConsolIfAvailable" in src:
            v = src["cryptoConsolIfAvailable"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "cryptoConsolIfAvailable", drift)
            self.crypto_consol_if_available = v
        else:
            n -= 1
            self.crypto_consol_if_available = UNSET
        if "mimeType" in src:
            v = src["mimeType"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "mimeType", drift)
            self.mime_type = v
        else:
            n -= 1
            self.mime_type = UNSET
        if "language" in src:
            v = src["language"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "language", drift)
            self.language = v
        else:
            n -= 1
            self.language = UNSET
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
