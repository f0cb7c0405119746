# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ParticipatingBank(Model):
    """A bank that works with the broker in one way of paying."""

    _keys: ClassVar[Mapping[str, str]] = {
        "institutionName": "institution_name",
        "clearingCode": "clearing_code",
        "BIC": "bic",
    }

    institution_name: str | None = None
    """Name of the bank."""
    clearing_code: str | None = None
    """Clearing code of the bank, as instructions take it."""
    bic: str | None = None
    """Business identifier code of the bank."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_institution_name, v_clearing_code, v_bic = values
        if type(v_institution_name) is not str:
            if v_institution_name is None:
                n -= 1
            else:
                n = -1
                v_institution_name = as_text(v_institution_name, src, "institutionName", drift)
        self.institution_name = v_institution_name
        if type(v_clearing_code) is not str:
            if v_clearing_code is None:
                n -= 1
            else:
                n = -1
                v_clearing_code = as_text(v_clearing_code, src, "clearingCode", drift)
        self.clearing_code = v_clearing_code
        if type(v_bic) is not str:
            if v_bic is None:
                n -= 1
            else:
                n = -1
                v_bic = as_text(v_bic, src, "BIC", drift)
        self.bic = v_bic
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ParticipatingBank)
