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
class AustralianExposure(RequestModel):
    """Exposure to Australia."""

    _keys: ClassVar[Mapping[str, str]] = {
        "ausExposureRelationship": "aus_exposure_relationship",
        "personName": "person_name",
        "licenseNumber": "license_number",
    }

    aus_exposure_relationship: str | Unset = UNSET
    """Who has the exposure, as seen from the holder."""
    person_name: str | Unset = UNSET
    """Name of who has the exposure."""
    license_number: int | Unset = UNSET
    """Number of the licence."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT, Whole

        return Rules({"ausExposureRelationship": TEXT, "personName": TEXT, "licenseNumber": Whole()})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        v: Any
        if "ausExposureRelationship" in src:
            v = src["ausExposureRelationship"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "ausExposureRelationship", drift)
            self.aus_exposure_relationship = v
        else:
            n -= 1
            self.aus_exposure_relationship = UNSET
        if "personName" in src:
            v = src["personName"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "personName", drift)
            self.person_name = v
        else:
            n -= 1
            self.person_name = UNSET
        if "licenseNumber" in src:
            v = src["licenseNumber"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "licenseNumber", drift)
            self.license_number = v
        else:
            n -= 1
            self.license_number = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
