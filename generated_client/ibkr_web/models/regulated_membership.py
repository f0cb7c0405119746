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
class RegulatedMembership(RequestModel):
    """A membership in a regulated organisation."""

    _keys: ClassVar[Mapping[str, str]] = {"organizationCode": "organization_code", "membershipId": "membership_id"}

    organization_code: str | Unset = UNSET
    """Code of the organisation."""
    membership_id: str | Unset = UNSET
    """Number of the membership."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT

        return Rules({"organizationCode": TEXT, "membershipId": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 2
        v: Any
        if "organizationCode" in src:
            v = src["organizationCode"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "organizationCode", drift)
            self.organization_code = v
        else:
            n -= 1
            self.organization_code = UNSET
        if "membershipId" in src:
            v = src["membershipId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "membershipId", drift)
            self.membership_id = v
        else:
            n -= 1
            self.membership_id = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
