# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PreviousLoss(RequestModel):
    """A loss before the account came here."""

    _keys: ClassVar[Mapping[str, str]] = {"loss": "loss", "quarter": "quarter", "year": "year", "currency": "currency"}

    loss: int | Unset = UNSET
    """How much was lost."""
    quarter: int | Unset = UNSET
    """Part of the year that the loss was made in, 1 to 4."""
    year: int | Unset = UNSET
    """Year of the loss."""
    currency: str | Unset = UNSET
    """Currency, ISO 4217."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT, Whole

        return Rules({"loss": Whole(), "quarter": Whole(), "year": Whole(), "currency": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 4
        v: Any
        if "loss" in src:
            v = src["loss"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "loss", drift)
            self.loss = v
        else:
            n -= 1
            self.loss = UNSET
        if "quarter" in src:
            v = src["quarter"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "quarter", drift)
            self.quarter = v
        else:
            n -= 1
            self.quarter = UNSET
        if "year" in src:
            v = src["year"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "year", drift)
            self.year = v
        else:
            n -= 1
            self.year = UNSET
        if "currency" in src:
            v = src["currency"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "currency", drift)
            self.currency = v
        else:
            n -= 1
            self.currency = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
