# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AccountSelection(Model):
    """The account that is now selected."""

    _keys: ClassVar[Mapping[str, str]] = {"set": "set_", "acctId": "acct_id"}
    _secret: ClassVar[frozenset[str]] = frozenset({"acct_id"})

    set_: bool
    """Whether the account was selected."""
    acct_id: str | None = None
    """Account id."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_set_, v_acct_id = values
        if type(v_set_) is not bool:
            n = -1
            v_set_ = as_bool(v_set_, src, "set", drift)
            if v_set_ is None:
                missing(src, "set", drift, "a truth value")
        self.set_ = v_set_
        if type(v_acct_id) is not str:
            if v_acct_id is None:
                n -= 1
            else:
                n = -1
                v_acct_id = as_text(v_acct_id, src, "acctId", drift)
        self.acct_id = v_acct_id
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AccountSelection)
