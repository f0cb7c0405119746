# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_object, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .public_company import PublicCompany
    from .regulator import Regulator


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OrganizationRegulation(RequestModel):
    """How an organisation is regulated."""

    _keys: ClassVar[Mapping[str, str]] = {
        "publicCompanyInfo": "public_company_info",
        "orgRegulators": "org_regulators",
        "regulated": "regulated",
        "public": "public",
    }

    public_company_info: PublicCompany | Unset = UNSET
    """Where the organisation is listed."""
    org_regulators: list[Regulator] | Unset = UNSET
    """Authorities that supervise the organisation, one row each."""
    regulated: bool | Unset = UNSET
    """Whether any authority supervises the organisation."""
    public: bool | Unset = UNSET
    """Whether its shares are listed on an exchange."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TRUTH, Items

        from .public_company import PublicCompany
        from .regulator import Regulator

        return Rules(
            {
                "publicCompanyInfo": Object(PublicCompany),
                "orgRegulators": Items(Object(Regulator)),
                "regulated": TRUTH,
                "public": TRUTH,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .public_company import PublicCompany
        from .regulator import Regulator

        self = new(cls)
        n: int = 4
        v: Any
        r: Any
        if "publicCompanyInfo" in src:
            v = src["publicCompanyInfo"]
            if type(v) is JsonObject:
                v = PublicCompany.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "publicCompanyInfo", drift)
            self.public_company_info = v
        else:
            n -= 1
            self.public_company_info = UNSET
        if "orgRegulators" in src:
            v = src["orgRegulators"]
            if type(v) is JsonArray:
                r = [Regulator.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "orgRegulators", drift)
            self.org_regulators = v
        else:
            n -= 1
            self.org_regulators = UNSET
        if "regulated" in src:
            v = src["regulated"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "regulated", drift)
            self.regulated = v
        else:
            n -= 1
            self.regulated = UNSET
        if "public" in src:
            v = src["public"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "public", drift)
            self.public = v
        else:
            n -= 1
            self.public = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
