# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .preset_method import PresetMethod


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AllocationPresetsRequest(RequestModel):
    """The presets as they are to be. Send all of them; no source says what leaving one out does."""

    _keys: ClassVar[Mapping[str, str]] = {
        "default_method_for_all": "default_method_for_all",
        "group_auto_close_positions": "group_auto_close_positions",
        "profiles_auto_close_positions": "profiles_auto_close_positions",
        "strict_credit_check": "strict_credit_check",
        "group_proportional_allocation": "group_proportional_allocation",
    }

    default_method_for_all: PresetMethod | str | Unset = UNSET
    """Method for orders that name none."""
    group_auto_close_positions: bool | Unset = UNSET
    """Orders for a group close opposite positions first."""
    profiles_auto_close_positions: bool | Unset = UNSET
    """Orders for a profile close opposite positions first."""
    strict_credit_check: bool | Unset = UNSET
    """The broker checks before sending whether each account can afford its share."""
    group_proportional_allocation: bool | Unset = UNSET
    """Partial fills are divided in proportion."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT, TRUTH

        return Rules(
            {
                "default_method_for_all": TEXT,
                "group_auto_close_positions": TRUTH,
                "profiles_auto_close_positions": TRUTH,
                "strict_credit_check": TRUTH,
                "group_proportional_allocation": TRUTH,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .preset_method import PresetMethod

        self = new(cls)
        n: int = 5
        v: Any
        if "default_method_for_all" in src:
            v = src["default_method_for_all"]
            if type(v) is str:
                v = members(PresetMethod).get(v) or str_member(PresetMethod, v, src, "default_method_for_all", drift)
            else:
                n = -1
                v = str_member(PresetMethod, v, src, "default_method_for_all", drift)
            self.default_method_for_all = v
        else:
            n -= 1
            self.default_method_for_all = UNSET
        if "group_auto_close_positions" in src:
            v = src["group_auto_close_positions"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "group_auto_close_positions", drift)
            self.group_auto_close_positions = v
        else:
            n -= 1
            self.group_auto_close_positions = UNSET
        if "profiles_auto_close_positions" in src:
            v = src["profiles_auto_close_positions"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "profiles_auto_close_positions", drift)
            self.profiles_auto_close_positions = v
        else:
            n -= 1
            self.profiles_auto_close_positions = UNSET
        if "strict_credit_check" in src:
            v = src["strict_credit_check"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "strict_credit_check", drift)
            self.strict_credit_check = v
        else:
            n -= 1
            self.strict_credit_check = UNSET
        if "group_proportional_allocation" in src:
            v = src["group_proportional_allocation"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "group_proportional_allocation", drift)
            self.group_proportional_allocation = v
        else:
            n -= 1
            self.group_proportional_allocation = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
