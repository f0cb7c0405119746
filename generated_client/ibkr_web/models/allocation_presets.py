# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new

from .preset_method import PresetMethod

if TYPE_CHECKING:
    from typing import Self

_PRESET_METHOD = members(PresetMethod)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AllocationPresets(Model):
    """How orders of an advisor are allocated unless a ticket says otherwise."""

    _keys: ClassVar[Mapping[str, str]] = {
        "default_method_for_all": "default_method_for_all",
        "group_auto_close_positions": "group_auto_close_positions",
        "profiles_auto_close_positions": "profiles_auto_close_positions",
        "strict_credit_check": "strict_credit_check",
        "group_proportional_allocation": "group_proportional_allocation",
    }

    default_method_for_all: PresetMethod | None = None
    """Method for orders that name none."""
    group_auto_close_positions: bool | None = None
    """Orders for a group close opposite positions first."""
    profiles_auto_close_positions: bool | None = None
    """Orders for a profile close opposite positions first."""
    strict_credit_check: bool | None = None
    """The broker checks before sending whether each account can afford its share."""
    group_proportional_allocation: bool | None = None
    """Partial fills are divided in proportion."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 5
        try:
            values: Any = _members(src) if len(src) >= 5 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_default_method_for_all,
            v_group_auto_close_positions,
            v_profiles_auto_close_positions,
            v_strict_credit_check,
            v_group_proportional_allocation,
        ) = values
        if type(v_default_method_for_all) is str:
            v_default_method_for_all = _PRESET_METHOD.get(v_default_method_for_all) or str_member(
                PresetMethod, v_default_method_for_all, src, "default_method_for_all", drift
            )
        else:
            if v_default_method_for_all is None:
                n -= 1
            else:
                n = -1
                v_default_method_for_all = str_member(
                    PresetMethod, v_default_method_for_all, src, "default_method_for_all", drift
                )
        self.default_method_for_all = v_default_method_for_all
        if type(v_group_auto_close_positions) is not bool:
            if v_group_auto_close_positions is None:
                n -= 1
            else:
                n = -1
                v_group_auto_close_positions = as_bool(
                    v_group_auto_close_positions, src, "group_auto_close_positions", drift
                )
        self.group_auto_close_positions = v_group_auto_close_positions
        if type(v_profiles_auto_close_positions) is not bool:
            if v_profiles_auto_close_positions is None:
                n -= 1
            else:
                n = -1
                v_profiles_auto_close_positions = as_bool(
                    v_profiles_auto_close_positions, src, "profiles_auto_close_positions", drift
                )
        self.profiles_auto_close_positions = v_profiles_auto_close_positions
        if type(v_strict_credit_check) is not bool:
            if v_strict_credit_check is None:
                n -= 1
            else:
                n = -1
                v_strict_credit_check = as_bool(v_strict_credit_check, src, "strict_credit_check", drift)
        self.strict_credit_check = v_strict_credit_check
        if type(v_group_proportional_allocation) is not bool:
            if v_group_proportional_allocation is None:
                n -= 1
            else:
                n = -1
                v_group_proportional_allocation = as_bool(
                    v_group_proportional_allocation, src, "group_proportional_allocation", drift
                )
        self.group_proportional_allocation = v_group_proportional_allocation
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AllocationPresets)
