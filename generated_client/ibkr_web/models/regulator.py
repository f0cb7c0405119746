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
class Regulator(RequestModel):
    """A regulator of an organisation."""

    _keys: ClassVar[Mapping[str, str]] = {
        "regulatorName": "regulator_name",
        "regulatorCountry": "regulator_country",
        "regulatedInCapacity": "regulated_in_capacity",
        "regulatorId": "regulator_id",
    }

    regulator_name: str | Unset = UNSET
    """Authority that supervises it."""
    regulator_country: str | Unset = UNSET
    """Country of that authority."""
    regulated_in_capacity: str | Unset = UNSET
    """As what it is regulated."""
    regulator_id: str | Unset = UNSET
    """Its number with the regulator."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT

        return Rules(
            {"regulatorName": TEXT, "regulatorCountry": TEXT, "regulatedInCapacity": TEXT, "regulatorId": TEXT}
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 4
        v: Any
        if "regulatorName" in src:
            v = src["regulatorName"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "regulatorName", drift)
            self.regulator_name = v
        else:
            n -= 1
            self.regulator_name = UNSET
        if "regulatorCountry" in src:
            v = src["regulatorCountry"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "regulatorCountry", drift)
            self.regulator_country = v
        else:
            n -= 1
            self.regulator_country = UNSET
        if "regulatedInCapacity" in src:
            v = src["regulatedInCapacity"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "regulatedInCapacity", drift)
            self.regulated_in_capacity = v
        else:
            n -= 1
            self.regulated_in_capacity = UNSET
        if "regulatorId" in src:
            v = src["regulatorId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "regulatorId", drift)
            self.regulator_id = v
        else:
            n -= 1
            self.regulator_id = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
