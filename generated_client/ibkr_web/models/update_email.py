# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateEmail(RequestModel):
    """A new mail address."""

    _keys: ClassVar[Mapping[str, str]] = {
        "email": "email",
        "token": "token",
        "access": "access",
        "externalId": "external_id",
        "entityId": "entity_id",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"email", "token"})

    email: str | Unset = UNSET
    """Mail address."""
    token: str | Unset = UNSET
    """Code that the user was sent."""
    access: bool | Unset = UNSET
    """Whether the user signs in with it."""
    external_id: str | Unset = UNSET
    """The caller's own id, by which other parts of the request refer to it."""
    entity_id: str | Unset = UNSET
    """The broker's id of the holder."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT, TRUTH

        return Rules({"email": TEXT, "token": TEXT, "access": TRUTH, "externalId": TEXT, "entityId": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 5
        v: Any
        if "email" in src:
            v = src["email"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "email", drift)
            self.email = v
        else:
            n -= 1
            self.email = UNSET
        if "token" in src:
            v = src["token"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "token", drift)
            self.token = v
        else:
            n -= 1
            self.token = UNSET
        if "access" in src:
            v = src["access"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "access", drift)
            self.access = v
        else:
            n -= 1
            self.access = UNSET
        if "externalId" in src:
            v = src["externalId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "externalId", drift)
            self.external_id = v
        else:
            n -= 1
            self.external_id = UNSET
        if "entityId" in src:
            v = src["entityId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "entityId", drift)
            self.entity_id = v
        else:
            n -= 1
            self.entity_id = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
