# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, as_text, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class UpdateUserAccessRights(RequestModel):
    """New access rights of a user."""

    _keys: ClassVar[Mapping[str, str]] = {"subAccounts": "sub_accounts", "repId": "rep_id", "action": "action"}

    sub_accounts: list[str] | Unset = UNSET
    """Accounts that the user gets."""
    rep_id: str | Unset = UNSET
    """User name of the representative."""
    action: str | Unset = UNSET
    """What to do with the rights."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT, Items

        return Rules({"subAccounts": Items(TEXT), "repId": TEXT, "action": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        v: Any
        if "subAccounts" in src:
            v = src["subAccounts"]
            if type(v) is JsonArray:
                for i in v:
                    if type(i) is not str:
                        n = -1
                        v = read_items(v, as_text, False, drift)
                        break
            else:
                n = -1
                v = no_list(v, src, "subAccounts", drift)
            self.sub_accounts = v
        else:
            n -= 1
            self.sub_accounts = UNSET
        if "repId" in src:
            v = src["repId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "repId", drift)
            self.rep_id = v
        else:
            n -= 1
            self.rep_id = UNSET
        if "action" in src:
            v = src["action"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "action", drift)
            self.action = v
        else:
            n -= 1
            self.action = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
