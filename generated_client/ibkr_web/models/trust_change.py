# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_object
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .regulatory_information import RegulatoryInformation
    from .trust_identification import TrustIdentification


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TrustChange(RequestModel):
    """New details of a trust."""

    _keys: ClassVar[Mapping[str, str]] = {
        "identification": "identification",
        "regulatoryInformation": "regulatory_information",
    }

    identification: TrustIdentification | Unset = UNSET
    """Name and registration of the trust."""
    regulatory_information: RegulatoryInformation | Unset = UNSET
    """Ties to regulators, brokers and public office."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules

        from .regulatory_information import RegulatoryInformation
        from .trust_identification import TrustIdentification

        return Rules(
            {"identification": Object(TrustIdentification), "regulatoryInformation": Object(RegulatoryInformation)}
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .regulatory_information import RegulatoryInformation
        from .trust_identification import TrustIdentification

        self = new(cls)
        n: int = 2
        v: Any
        if "identification" in src:
            v = src["identification"]
            if type(v) is JsonObject:
                v = TrustIdentification.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "identification", drift)
            self.identification = v
        else:
            n -= 1
            self.identification = UNSET
        if "regulatoryInformation" in src:
            v = src["regulatoryInformation"]
            if type(v) is JsonObject:
                v = RegulatoryInformation.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "regulatoryInformation", drift)
            self.regulatory_information = v
        else:
            n -= 1
            self.regulatory_information = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
