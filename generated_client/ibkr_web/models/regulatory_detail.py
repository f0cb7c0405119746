# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_text, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .regulatory_code import RegulatoryCode


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RegulatoryDetail(RequestModel):
    """One question of regulation and its answer."""

    _keys: ClassVar[Mapping[str, str]] = {
        "code": "code",
        "status": "status",
        "details": "details",
        "detail": "detail",
        "externalIndividualId": "external_individual_id",
    }

    code: RegulatoryCode | str | Unset = UNSET
    """What the question is about."""
    status: bool | Unset = UNSET
    """Answer to the question, yes or no."""
    details: str | Unset = UNSET
    """Details in words."""
    detail: str | Unset = UNSET
    """Details, in the form that the form asks for."""
    external_individual_id: str | Unset = UNSET
    """The caller's own id of the person."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT, TRUTH

        return Rules({"code": TEXT, "status": TRUTH, "details": TEXT, "detail": TEXT, "externalIndividualId": TEXT})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .regulatory_code import RegulatoryCode

        self = new(cls)
        n: int = 5
        v: Any
        if "code" in src:
            v = src["code"]
            if type(v) is str:
                v = members(RegulatoryCode).get(v) or str_member(RegulatoryCode, v, src, "code", drift)
            else:
                n = -1
                v = str_member(RegulatoryCode, v, src, "code", drift)
            self.code = v
        else:
            n -= 1
            self.code = UNSET
        if "status" in src:
            v = src["status"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "status", drift)
            self.status = v
        else:
            n -= 1
            self.status = UNSET
        if "details" in src:
            v = src["details"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "details", drift)
            self.details = v
        else:
            n -= 1
            self.details = UNSET
        if "detail" in src:
            v = src["detail"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "detail", drift)
            self.detail = v
        else:
            n -= 1
            self.detail = UNSET
        if "externalIndividualId" in src:
            v = src["externalIndividualId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "externalIndividualId", drift)
            self.external_individual_id = v
        else:
            n -= 1
            self.external_individual_id = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
