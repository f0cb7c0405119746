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
class UserPrivilege(RequestModel):
    """What a user may do with an account."""

    _keys: ClassVar[Mapping[str, str]] = {"externalAccountId": "external_account_id", "privilege": "privilege"}

    external_account_id: str | Unset = UNSET
    """The caller's own id of the account."""
    privilege: str | Unset = UNSET
    """What the user may do: `OWNER`, `TRADER`, `CUSTOM` or `NONE`."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT

        return Rules({"externalAccountId": TEXT, "privilege": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        v: Any
        if "externalAccountId" in src:
            v = src["externalAccountId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "externalAccountId", drift)
            self.external_account_id = v
        else:
            n -= 1
            self.external_account_id = UNSET
        if "privilege" in src:
            v = src["privilege"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "privilege", drift)
            self.privilege = v
        else:
            n -= 1
            self.privilege = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
