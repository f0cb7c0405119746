# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, as_text, no_list, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AccountApplicant(Model):
    """Who signed for an account."""

    _keys: ClassVar[Mapping[str, str]] = {"signatures": "signatures"}
    _secret: ClassVar[frozenset[str]] = frozenset({"signatures"})

    signatures: list[str] | None = None
    """Names of those who signed. Release note of 2023-02."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 1
        v_signatures = src.get("signatures")
        if type(v_signatures) is JsonArray:
            for i in v_signatures:
                if type(i) is not str:
                    n = -1
                    v_signatures = read_items(v_signatures, as_text, False, drift)
                    break
        else:
            if v_signatures is None:
                n -= 1
            else:
                n = -1
                v_signatures = no_list(v_signatures, src, "signatures", drift)
        self.signatures = v_signatures
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
