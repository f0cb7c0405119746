# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_int, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PartialBondPosition(RequestModel):
    """Bonds to transfer."""

    _keys: ClassVar[Mapping[str, str]] = {
        "cusipNumber": "cusip_number",
        "numberOfBonds": "number_of_bonds",
        "all": "all_",
    }

    cusip_number: str | Unset = UNSET
    """CUSIP of the bond."""
    number_of_bonds: int | Unset = UNSET
    """How many bonds move."""
    all_: bool | Unset = UNSET
    """Whether everything is transferred."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import INT64, TEXT, TRUTH

        return Rules({"cusipNumber": TEXT, "numberOfBonds": INT64, "all": TRUTH})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        v: Any
        if "cusipNumber" in src:
            v = src["cusipNumber"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "cusipNumber", drift)
            self.cusip_number = v
        else:
            n -= 1
            self.cusip_number = UNSET
        if "numberOfBonds" in src:
            v = src["numberOfBonds"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "numberOfBonds", drift)
            self.number_of_bonds = v
        else:
            n -= 1
            self.number_of_bonds = UNSET
        if "all" in src:
            v = src["all"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "all", drift)
            self.all_ = v
        else:
            n -= 1
            self.all_ = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
