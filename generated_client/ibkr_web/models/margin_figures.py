# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_figure
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.maps import MapModel
from ibkr_core.model import fetching, new
from ibkr_core.numbers import Amount

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MarginFigures(MapModel[Amount | None]):
    """Margins of one segment. Servers differ in their names: what the published document abbreviates (`Prdctd
    Pst-xpry Mrgn @ Opn`, `Prjctd Lk Ahd Mntnnc Mrgn`, `Prjctd Ovrnght Mntnnc Mrgn`) was partly recorded in
    plain words. Further keys occur."""

    _keys: ClassVar[Mapping[str, str]] = {
        "current_initial": "current_initial",
        "current_maint": "current_maint",
        "look_ahead_initial": "look_ahead_initial",
        "look_ahead_maint": "look_ahead_maint",
        "projected_liquidity_inital_margin": "projected_liquidity_inital_margin",
        "projected_overnight_initial_margin": "projected_overnight_initial_margin",
        "RegT Margin": "reg_t_margin",
    }

    current_initial: Amount | None = None
    """Initial margin now."""
    current_maint: Amount | None = None
    """Maintenance margin now."""
    look_ahead_initial: Amount | None = None
    """Initial margin after the next change of margins."""
    look_ahead_maint: Amount | None = None
    """Maintenance margin after the next change of margins."""
    projected_liquidity_inital_margin: Amount | None = None
    """Initial margin that is expected; the broker writes `inital`."""
    projected_overnight_initial_margin: Amount | None = None
    """Initial margin that is expected for the night."""
    reg_t_margin: Amount | None = None
    """Margin under Regulation T."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 7
        try:
            values: Any = _members(src) if len(src) >= 7 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_current_initial,
            v_current_maint,
            v_look_ahead_initial,
            v_look_ahead_maint,
            v_projected_liquidity_inital_margin,
            v_projected_overnight_initial_margin,
            v_reg_t_margin,
        ) = values
        if v_current_initial is None:
            n -= 1
        elif type(v_current_initial) is str or type(v_current_initial) is float or type(v_current_initial) is int:
            v_current_initial = Amount(v_current_initial)
        else:
            n = -1
            v_current_initial = as_figure(Amount, v_current_initial, src, "current_initial", drift, "a number or text")
        self.current_initial = v_current_initial
        if v_current_maint is None:
            n -= 1
        elif type(v_current_maint) is str or type(v_current_maint) is float or type(v_current_maint) is int:
            v_current_maint = Amount(v_current_maint)
        else:
            n = -1
            v_current_maint = as_figure(Amount, v_current_maint, src, "current_maint", drift, "a number or text")
        self.current_maint = v_current_maint
        if v_look_ahead_initial is None:
            n -= 1
        elif (
            type(v_look_ahead_initial) is str
            or type(v_look_ahead_initial) is float
            or type(v_look_ahead_initial) is int
        ):
            v_look_ahead_initial = Amount(v_look_ahead_initial)
        else:
            n = -1
            v_look_ahead_initial = as_figure(
                Amount, v_look_ahead_initial, src, "look_ahead_initial", drift, "a number or text"
            )
        self.look_ahead_initial = v_look_ahead_initial
        if v_look_ahead_maint is None:
            n -= 1
        elif type(v_look_ahead_maint) is str or type(v_look_ahead_maint) is float or type(v_look_ahead_maint) is int:
            v_look_ahead_maint = Amount(v_look_ahead_maint)
        else:
            n = -1
            v_look_ahead_maint = as_figure(
                Amount, v_look_ahead_maint, src, "look_ahead_maint", drift, "a number or text"
            )
        self.look_ahead_maint = v_look_ahead_maint
        if v_projected_liquidity_inital_margin is None:
            n -= 1
        elif (
            type(v_projected_liquidity_inital_margin) is str
            or type(v_projected_liquidity_inital_margin) is float
            or type(v_projected_liquidity_inital_margin) is int
        ):
            v_projected_liquidity_inital_margin = Amount(v_projected_liquidity_inital_margin)
        else:
            n = -1
            v_projected_liquidity_inital_margin = as_figure(
                Amount,
                v_projected_liquidity_inital_margin,
                src,
                "projected_liquidity_inital_margin",
                drift,
                "a number or text",
            )
        self.projected_liquidity_inital_margin = v_projected_liquidity_inital_margin
        if v_projected_overnight_initial_margin is None:
            n -= 1
        elif (
            type(v_projected_overnight_initial_margin) is str
            or type(v_projected_overnight_initial_margin) is float
            or type(v_projected_overnight_initial_margin) is int
        ):
            v_projected_overnight_initial_margin = Amount(v_projected_overnight_initial_margin)
        else:
            n = -1
            v_projected_overnight_initial_margin = as_figure(
                Amount,
                v_projected_overnight_initial_margin,
                src,
                "projected_overnight_initial_margin",
                drift,
                "a number or text",
            )
        self.projected_overnight_initial_margin = v_projected_overnight_initial_margin
        if v_reg_t_margin is None:
            n -= 1
        elif type(v_reg_t_margin) is str or type(v_reg_t_margin) is float or type(v_reg_t_margin) is int:
            v_reg_t_margin = Amount(v_reg_t_margin)
        else:
            n = -1
            v_reg_t_margin = as_figure(Amount, v_reg_t_margin, src, "RegT Margin", drift, "a number or text")
        self.reg_t_margin = v_reg_t_margin
        if n != 7:
            self._finish(src, drift, n >= 0)
        keys = self._keys
        entries = self.additional_properties
        for key, v in src.items():
            if key in keys:
                continue
            if v is None:
                entries[key] = None
            else:
                if type(v) is str or type(v) is float or type(v) is int:
                    entries[key] = Amount(v)
                else:
                    self._put(src, key, as_figure(Amount, v, src, key, drift, "a number or text"), drift)
        return self


_members, _names = fetching(MarginFigures)
