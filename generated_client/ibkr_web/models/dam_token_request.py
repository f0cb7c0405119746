# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DamTokenRequest(RequestModel):
    """A signed and encrypted credential and who sends it. Release note of 2023-04."""

    _keys: ClassVar[Mapping[str, str]] = {"csid": "csid", "payload": "payload"}
    _secret: ClassVar[frozenset[str]] = frozenset({"payload"})

    csid: str
    """Id of the client system, which the broker assigns. Production only, even for a paper user. Release note of
    2023-04."""
    payload: str
    """One OpenPGP message, signed with the caller's key and encrypted to the broker's, in base64 without line
    breaks. Inside is JSON with the user (`UID` or `COUNTERPARTY` in the release note, `CREDENTIAL` in the
    broker's later guide), `IP` (address of the end user, to which the token is bound) and `CONTEXT`, always
    `CP_API`. Release note of 2023-04."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import SOME_TEXT, Text

        return Rules(
            {"csid": SOME_TEXT, "payload": Text(least=1, pattern="^[A-Za-z0-9+/]+={0,2}\\Z")}, needs=("csid", "payload")
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        v: Any
        v = src.get("csid")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "csid", drift)
            if v is None:
                missing(src, "csid", drift, "text")
        self.csid = v
        v = src.get("payload")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "payload", drift)
            if v is None:
                missing(src, "payload", drift, "text")
        self.payload = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
