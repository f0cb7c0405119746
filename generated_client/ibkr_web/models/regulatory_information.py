# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_object, as_text, no_list, odd_item, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .affiliation_details import AffiliationDetails
    from .australian_exposure import AustralianExposure
    from .organization_regulation import OrganizationRegulation
    from .political_exposure import PoliticalExposure
    from .regulatory_detail import RegulatoryDetail
    from .self_regulated_membership import SelfRegulatedMembership


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class RegulatoryInformation(RequestModel):
    """Ties to regulators, brokers, listed companies and public office."""

    _keys: ClassVar[Mapping[str, str]] = {
        "regulatoryDetails": "regulatory_details",
        "regulatoryDetail": "regulatory_detail",
        "selfRegulatedMembership": "self_regulated_membership",
        "affiliationDetails": "affiliation_details",
        "financialOrgTypes": "financial_org_types",
        "orgRegulatoryInfo": "org_regulatory_info",
        "ausExposureDetails": "aus_exposure_details",
        "controllerExchangeCode": "controller_exchange_code",
        "politicalMilitaryDiplomaticDetails": "political_military_diplomatic_details",
        "translated": "translated",
    }

    regulatory_details: list[RegulatoryDetail] | Unset = UNSET
    """Questions of regulation and their answers."""
    regulatory_detail: list[RegulatoryDetail] | Unset = UNSET
    """The same as `regulatoryDetails`, under a second name of the document."""
    self_regulated_membership: SelfRegulatedMembership | Unset = UNSET
    """Memberships in self-regulating organisations."""
    affiliation_details: AffiliationDetails | Unset = UNSET
    """Who works for a broker."""
    financial_org_types: list[str] | Unset = UNSET
    """Kinds of financial organisation."""
    org_regulatory_info: OrganizationRegulation | Unset = UNSET
    """How the organisation is regulated."""
    aus_exposure_details: AustralianExposure | Unset = UNSET
    """Exposure to Australia."""
    controller_exchange_code: str | Unset = UNSET
    """Symbols of the companies that are controlled."""
    political_military_diplomatic_details: PoliticalExposure | Unset = UNSET
    """The public office."""
    translated: bool | Unset = UNSET
    """Whether the texts were translated."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, TRUTH, Items

        from .affiliation_details import AffiliationDetails
        from .australian_exposure import AustralianExposure
        from .organization_regulation import OrganizationRegulation
        from .political_exposure import PoliticalExposure
        from .regulatory_detail import RegulatoryDetail
        from .self_regulated_membership import SelfRegulatedMembership

        return Rules(
            {
                "regulatoryDetails": Items(Object(RegulatoryDetail)),
                "regulatoryDetail": Items(Object(RegulatoryDetail)),
                "selfRegulatedMembership": Object(SelfRegulatedMembership),
                "affiliationDetails": Object(AffiliationDetails),
                "financialOrgTypes": Items(TEXT),
                "orgRegulatoryInfo": Object(OrganizationRegulation),
                "ausExposureDetails": Object(AustralianExposure),
                "controllerExchangeCode": TEXT,
                "politicalMilitaryDiplomaticDetails": Object(PoliticalExposure),
                "translated": TRUTH,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .affiliation_details import AffiliationDetails
        from .australian_exposure import AustralianExposure
        from .organization_regulation import OrganizationRegulation
        from .political_exposure import PoliticalExposure
        from .regulatory_detail import RegulatoryDetail
        from .self_regulated_membership import SelfRegulatedMembership

        self = new(cls)
        n: int = 10
        v: Any
        r: Any
        if "regulatoryDetails" in src:
            v = src["regulatoryDetails"]
            if type(v) is JsonArray:
                r = [
                    RegulatoryDetail.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "regulatoryDetails", drift)
            self.regulatory_details = v
        else:
            n -= 1
            self.regulatory_details = UNSET
        if "regulatoryDetail" in src:
            v = src["regulatoryDetail"]
            if type(v) is JsonArray:
                r = [
                    RegulatoryDetail.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "regulatoryDetail", drift)
            self.regulatory_detail = v
        else:
            n -= 1
            self.regulatory_detail = UNSET
        if "selfRegulatedMembership" in src:
            v = src["selfRegulatedMembership"]
            if type(v) is JsonObject:
                v = SelfRegulatedMembership.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "selfRegulatedMembership", drift)
            self.self_regulated_membership = v
        else:
            n -= 1
            self.self_regulated_membership = UNSET
        if "affiliationDetails" in src:
            v = src["affiliationDetails"]
            if type(v) is JsonObject:
                v = AffiliationDetails.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "affiliationDetails", drift)
            self.affiliation_details = v
        else:
            n -= 1
            self.affiliation_details = UNSET
        if "financialOrgTypes" in src:
            v = src["financialOrgTypes"]
            if type(v) is JsonArray:
                for i in v:
                    if type(i) is not str:
                        n = -1
                        v = read_items(v, as_text, False, drift)
                        break
            else:
                n = -1
                v = no_list(v, src, "financialOrgTypes", drift)
            self.financial_org_types = v
        else:
            n -= 1
            self.financial_org_types = UNSET
        if "orgRegulatoryInfo" in src:
            v = src["orgRegulatoryInfo"]
            if type(v) is JsonObject:
                v = OrganizationRegulation.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "orgRegulatoryInfo", drift)
            self.org_regulatory_info = v
        else:
            n -= 1
            self.org_regulatory_info = UNSET
        if "ausExposureDetails" in src:
            v = src["ausExposureDetails"]
            if type(v) is JsonObject:
                v = AustralianExposure.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "ausExposureDetails", drift)
            self.aus_exposure_details = v
        else:
            n -= 1
            self.aus_exposure_details = UNSET
        if "controllerExchangeCode" in src:
            v = src["controllerExchangeCode"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "controllerExchangeCode", drift)
            self.controller_exchange_code = v
        else:
            n -= 1
            self.controller_exchange_code = UNSET
        if "politicalMilitaryDiplomaticDetails" in src:
            v = src["politicalMilitaryDiplomaticDetails"]
            if type(v) is JsonObject:
                v = PoliticalExposure.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "politicalMilitaryDiplomaticDetails", drift)
            self.political_military_diplomatic_details = v
        else:
            n -= 1
            self.political_military_diplomatic_details = UNSET
        if "translated" in src:
            v = src["translated"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "translated", drift)
            self.translated = v
        else:
            n -= 1
            self.translated = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
