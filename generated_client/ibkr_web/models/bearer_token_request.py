# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class BearerTokenRequest(RequestModel):
    """Whom the token is for. The partner's form is not public; leave out what it does not ask for and add what
    it does. Unverified."""

    _keys: ClassVar[Mapping[str, str]] = {"userId": "user_id", "ip": "ip"}

    user_id: str | Unset = UNSET
    """The partner's id of the end user."""
    ip: str | Unset = UNSET
    """Address that the end user's calls come from. The token works from there only."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import SOME_TEXT

        return Rules({"userId": SOME_TEXT, "ip": SOME_TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        v: Any
        if "userId" in src:
            v = src["userId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "userId", drift)
            self.user_id = v
        else:
            n -= 1
            self.user_id = UNSET
        if "ip" in src:
            v = src["ip"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "ip", drift)
            self.ip = v
        else:
            n -= 1
            self.ip = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
