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
class AccountChoice(RequestModel):
    """The account to select."""

    _keys: ClassVar[Mapping[str, str]] = {"acctId": "acct_id"}
    _secret: ClassVar[frozenset[str]] = frozenset({"acct_id"})

    acct_id: str
    """Account id, spelt as the list of accounts or the search spells it. Release note of 2023-04."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import SOME_TEXT

        return Rules({"acctId": SOME_TEXT}, needs=("acctId",))

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 1
        v: Any
        v = src.get("acctId")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "acctId", drift)
            if v is None:
                missing(src, "acctId", drift, "text")
        self.acct_id = v
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
