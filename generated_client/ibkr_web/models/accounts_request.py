# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, as_text, missing, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AccountsRequest(RequestModel):
    """The accounts that a figure is wanted for, taken together."""

    _keys: ClassVar[Mapping[str, str]] = {"acctIds": "acct_ids"}

    acct_ids: list[str]
    """Account ids, such as `U7654321`; one at least."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import SOME_TEXT, Items

        return Rules({"acctIds": Items(SOME_TEXT, 1)}, needs=("acctIds",))

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 1
        v: Any
        v = src.get("acctIds")
        if type(v) is JsonArray:
            for i in v:
                if type(i) is not str:
                    n = -1
                    v = read_items(v, as_text, False, drift)
                    break
        else:
            n = -1
            v = no_list(v, src, "acctIds", drift)
            if v is None:
                missing(src, "acctIds", drift, "a list")
        self.acct_ids = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
