# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .participating_bank import ParticipatingBank

if TYPE_CHECKING:
    from typing import Self

_READ_PARTICIPATING_BANK = ParticipatingBank.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ParticipatingBankList(Model):
    """Banks that work with the broker in one way of paying."""

    _keys: ClassVar[Mapping[str, str]] = {"type": "type_", "participatingBanks": "participating_banks"}

    type_: str | None = None
    """Way of paying that was asked for."""
    participating_banks: list[ParticipatingBank] | None = None
    """Banks that take part in the service, one row each."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 2 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_type_, v_participating_banks = values
        if type(v_type_) is not str:
            if v_type_ is None:
                n -= 1
            else:
                n = -1
                v_type_ = as_text(v_type_, src, "type", drift)
        self.type_ = v_type_
        if type(v_participating_banks) is JsonArray:
            r = [
                _READ_PARTICIPATING_BANK(i, drift)
                for i in v_participating_banks
                if type(i) is JsonObject or odd_item(i, v_participating_banks, drift)
            ]
            if len(r) != len(v_participating_banks):
                n = -1
            v_participating_banks = r
        else:
            if v_participating_banks is None:
                n -= 1
            else:
                n = -1
                v_participating_banks = no_list(v_participating_banks, src, "participatingBanks", drift)
        self.participating_banks = v_participating_banks
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ParticipatingBankList)
