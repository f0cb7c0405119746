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
class UserProperties(Model):
    """Properties of a login."""

    _keys: ClassVar[Mapping[str, str]] = {"isIBAMClient": "is_ibam_client", "ReadOnlySession": "read_only_session"}

    is_ibam_client: bool | None = None
    """Whether the user is a client of the broker's own asset management."""
    read_only_session: str | None = None
    """Set when the login may only look."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_is_ibam_client, v_read_only_session = values
        if type(v_is_ibam_client) is not bool:
            if v_is_ibam_client is None:
                n -= 1
            else:
                n = -1
                v_is_ibam_client = as_bool(v_is_ibam_client, src, "isIBAMClient", drift)
        self.is_ibam_client = v_is_ibam_client
        if type(v_read_only_session) is not str:
            if v_read_only_session is None:
                n -= 1
            else:
                n = -1
                v_read_only_session = as_text(v_read_only_session, src, "ReadOnlySession", drift)
        self.read_only_session = v_read_only_session
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(UserProperties)
