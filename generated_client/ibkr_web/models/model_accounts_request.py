# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_int, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ModelAccountsRequest(RequestModel):
    """A question about the accounts in a model."""

    _keys: ClassVar[Mapping[str, str]] = {"reqID": "req_id", "model": "model", "calcPnls": "calc_pnls"}

    req_id: int
    """The caller's number of the request, which comes back in the answer."""
    model: str
    """Name of the model, case sensitive."""
    calc_pnls: bool | Unset = UNSET
    """Compute cost and profit too."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import INT64, SOME_TEXT, TRUTH

        return Rules({"reqID": INT64, "model": SOME_TEXT, "calcPnls": TRUTH}, needs=("reqID", "model"))

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        v: Any
        v = src.get("reqID")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "reqID", drift)
            if v is None:
                missing(src, "reqID", drift, "a whole number")
        self.req_id = v
        v = src.get("model")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "model", drift)
            if v is None:
                missing(src, "model", drift, "text")
        self.model = v
        if "calcPnls" in src:
            v = src["calcPnls"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "calcPnls", drift)
            self.calc_pnls = v
        else:
            n -= 1
            self.calc_pnls = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
