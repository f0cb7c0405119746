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
class DamToken(Model):
    """A bearer token for the broker."""

    _keys: ClassVar[Mapping[str, str]] = {
        "ACCESS_TOKEN": "access_token",
        "TOKEN_TYPE": "token_type",
        "RESULT": "result",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"access_token"})

    access_token: str | None = None
    """The token: a long JWT that holds the login, opaque to the caller. It goes into the `Authorization` header
    of every call. Keep it secret. Release note of 2023-04."""
    token_type: str | None = None
    """How the token is carried, `Bearer`."""
    result: bool | None = None
    """Whether a token was issued."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_access_token, v_token_type, v_result = values
        if type(v_access_token) is not str:
            if v_access_token is None:
                n -= 1
            else:
                n = -1
                v_access_token = as_text(v_access_token, src, "ACCESS_TOKEN", drift)
        self.access_token = v_access_token
        if type(v_token_type) is not str:
            if v_token_type is None:
                n -= 1
            else:
                n = -1
                v_token_type = as_text(v_token_type, src, "TOKEN_TYPE", drift)
        self.token_type = v_token_type
        if type(v_result) is not bool:
            if v_result is None:
                n -= 1
            else:
                n = -1
                v_result = as_bool(v_result, src, "RESULT", drift)
        self.result = v_result
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(DamToken)
