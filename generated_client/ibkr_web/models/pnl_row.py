# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_int, as_number
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PnlRow(Model):
    """Profit and loss of one account or model, in the base currency. The published document declares whole
    numbers; fractions are the rule."""

    _keys: ClassVar[Mapping[str, str]] = {
        "rowType": "row_type",
        "dpl": "dpl",
        "nl": "nl",
        "upl": "upl",
        "uel": "uel",
        "el": "el",
        "mv": "mv",
    }

    row_type: int | None = None
    """Place of the account in the list of accounts, from 1."""
    dpl: float | None = None
    """Profit of the day."""
    nl: float | None = None
    """Net liquidation value."""
    upl: float | None = None
    """Unrealised profit."""
    uel: float | None = None
    """Excess liquidity, not rounded."""
    el: float | None = None
    """Excess liquidity."""
    mv: float | None = None
    """Margin value, or market value of the positions; the sources differ."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 7
        try:
            values: Any = _members(src) if len(src) >= 7 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_row_type, v_dpl, v_nl, v_upl, v_uel, v_el, v_mv = values
        if type(v_row_type) is not int:
            if v_row_type is None:
                n -= 1
            else:
                n = -1
                v_row_type = as_int(v_row_type, src, "rowType", drift)
        self.row_type = v_row_type
        if type(v_dpl) is not float and type(v_dpl) is not int:
            if v_dpl is None:
                n -= 1
            else:
                n = -1
                v_dpl = as_number(v_dpl, src, "dpl", drift)
        self.dpl = v_dpl
        if type(v_nl) is not float and type(v_nl) is not int:
            if v_nl is None:
                n -= 1
            else:
                n = -1
                v_nl = as_number(v_nl, src, "nl", drift)
        self.nl = v_nl
        if type(v_upl) is not float and type(v_upl) is not int:
            if v_upl is None:
                n -= 1
            else:
                n = -1
                v_upl = as_number(v_upl, src, "upl", drift)
        self.upl = v_upl
        if type(v_uel) is not float and type(v_uel) is not int:
            if v_uel is None:
                n -= 1
            else:
                n = -1
                v_uel = as_number(v_uel, src, "uel", drift)
        self.uel = v_uel
        if type(v_el) is not float and type(v_el) is not int:
            if v_el is None:
                n -= 1
            else:
                n = -1
                v_el = as_number(v_el, src, "el", drift)
        self.el = v_el
        if type(v_mv) is not float and type(v_mv) is not int:
            if v_mv is None:
                n -= 1
            else:
                n = -1
                v_mv = as_number(v_mv, src, "mv", drift)
        self.mv = v_mv
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(PnlRow)
