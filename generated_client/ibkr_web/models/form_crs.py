# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .crs_status import CrsStatus


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FormCrs(RequestModel):
    """Status under the common reporting standard."""

    _keys: ClassVar[Mapping[str, str]] = {
        "controllingPersonDesignation": "controlling_person_designation",
        "oecdStatus": "oecd_status",
    }

    controlling_person_designation: str | Unset = UNSET
    """Why the person controls the organisation: `SENIOR_MGMT_OFFICER`, `BY_OWNERSHIP` or `BY_OTHER_MEANS`."""
    oecd_status: CrsStatus | str | Unset = UNSET
    """Status of the organisation."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT

        return Rules({"controllingPersonDesignation": TEXT, "oecdStatus": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .crs_status import CrsStatus

        self = new(cls)
        n: int = 2
        v: Any
        if "controllingPersonDesignation" in src:
            v = src["controllingPersonDesignation"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "controllingPersonDesignation", drift)
            self.controlling_person_designation = v
        else:
            n -= 1
            self.controlling_person_designation = UNSET
        if "oecdStatus" in src:
            v = src["oecdStatus"]
            if type(v) is str:
                v = members(CrsStatus).get(v) or str_member(CrsStatus, v, src, "oecdStatus", drift)
            else:
                n = -1
                v = str_member(CrsStatus, v, src, "oecdStatus", drift)
            self.oecd_status = v
        else:
            n -= 1
            self.oecd_status = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
