# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_one_of, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class WatchlistRow(RequestModel):
    """One row: an instrument, or blank."""

    _keys: ClassVar[Mapping[str, str]] = {"C": "c", "H": "h"}

    c: int | str | Unset = UNSET
    """Contract id."""
    h: str | Unset = UNSET
    """Heading of a blank row, empty for none."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import LONG, TEXT, Either

        return Rules({"C": Either(TEXT, LONG), "H": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        v: Any
        if "C" in src:
            v = src["C"]
            if type(v) is not int and type(v) is not str:
                n = -1
                v = as_one_of(v, src, "C", drift, "a whole number or text", as_int, as_text)
            self.c = v
        else:
            n -= 1
            self.c = UNSET
        if "H" in src:
            v = src["H"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "H", drift)
            self.h = v
        else:
            n -= 1
            self.h = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
