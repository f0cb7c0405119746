# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_object, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .accredited_investor_information import AccreditedInvestorInformation
    from .financial_information import FinancialInformation
    from .form_w8_ben_e import FormW8BenE
    from .form_w8_imy import FormW8Imy
    from .regulated_membership import RegulatedMembership
    from .regulatory_information import RegulatoryInformation
    from .related_parties import RelatedParties
    from .tax_residency import TaxResidency
    from .trust_identification import TrustIdentification
    from .trustees import Trustees
    from .withholding_statement import WithholdingStatement


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TrustApplicant(RequestModel):
    """A trust that applies."""

    _keys: ClassVar[Mapping[str, str]] = {
        "identification": "identification",
        "financialInformation": "financial_information",
        "regulatoryInformation": "regulatory_information",
        "regulatedMemberships": "regulated_memberships",
        "accreditedInvestorInformation": "accredited_investor_information",
        "trustees": "trustees",
        "beneficiaries": "beneficiaries",
        "grantors": "grantors",
        "taxResidencies": "tax_residencies",
        "w8BenE": "w_8_ben_e",
        "w8IMY": "w_8imy",
        "withholdingStatement": "withholding_statement",
        "thirdPartyManagement": "third_party_management",
        "trustType": "trust_type",
    }

    identification: list[TrustIdentification] | Unset = UNSET
    """Name and registration of the trust, in a list of one."""
    financial_information: list[FinancialInformation] | Unset = UNSET
    """Income, wealth and experience."""
    regulatory_information: list[RegulatoryInformation] | Unset = UNSET
    """Ties to regulators, brokers and public office."""
    regulated_memberships: list[RegulatedMembership] | Unset = UNSET
    """Memberships in regulated organisations."""
    accredited_investor_information: AccreditedInvestorInformation | Unset = UNSET
    """Answers that show whether the trust is an accredited investor."""
    trustees: Trustees | Unset = UNSET
    """Persons and organisations that hold the trust."""
    beneficiaries: RelatedParties | Unset = UNSET
    """Who benefits."""
    grantors: RelatedParties | Unset = UNSET
    """Who founded it."""
    tax_residencies: list[TaxResidency] | Unset = UNSET
    """Countries where taxes are paid."""
    w_8_ben_e: FormW8BenE | Unset = UNSET
    """Form W-8BEN-E."""
    w_8imy: FormW8Imy | Unset = UNSET
    """Form W-8IMY."""
    withholding_statement: WithholdingStatement | Unset = UNSET
    """How tax is withheld."""
    third_party_management: bool | Unset = UNSET
    """Whether somebody else manages the account."""
    trust_type: str | Unset = UNSET
    """Kind of trust for taxes: `COMPLEX_TRUST`, `SINGLE_TRUST`, `GRANTOR_TRUST` or `US_TAXABLE_TRUST`."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, TRUTH, Items

        from .accredited_investor_information import AccreditedInvestorInformation
        from .financial_information import FinancialInformation
        from .form_w8_ben_e import FormW8BenE
        from .form_w8_imy import FormW8Imy
        from .regulated_membership import RegulatedMembership
        from .regulatory_information import RegulatoryInformation
        from .related_parties import RelatedParties
        from .tax_residency import TaxResidency
        from .trust_identification import TrustIdentification
        from .trustees import Trustees
        from .withholding_statement import WithholdingStatement

        return Rules(
            {
                "identification": Items(Object(TrustIdentification)),
                "financialInformation": Items(Object(FinancialInformation)),
                "regulatoryInformation": Items(Object(RegulatoryInformation)),
                "regulatedMemberships": Items(Object(RegulatedMembership)),
                "accreditedInvestorInformation": Object(AccreditedInvestorInformation),
                "trustees": Object(Trustees),
                "beneficiaries": Object(RelatedParties),
                "grantors": Object(RelatedParties),
                "taxResidencies": Items(Object(TaxResidency)),
                "w8BenE": Object(FormW8BenE),
                "w8IMY": Object(FormW8Imy),
                "withholdingStatement": Object(WithholdingStatement),
                "thirdPartyManagement": TRUTH,
                "trustType": TEXT,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .accredited_investor_information import AccreditedInvestorInformation
        from .financial_information import FinancialInformation
        from .form_w8_ben_e import FormW8BenE
        from .form_w8_imy import FormW8Imy
        from .regulated_membership import RegulatedMembership
        from .regulatory_information import RegulatoryInformation
        from .related_parties import RelatedParties
        from .tax_residency import TaxResidency
        from .trust_identification import TrustIdentification
        from .trustees import Trustees
        from .withholding_statement import WithholdingStatement

        self = new(cls)
        n: int = 14
        v: Any
        r: Any
        if "identification" in src:
            v = src["identification"]
            if type(v) is JsonArray:
                r = [
                    TrustIdentification.from_object(i, drift)
                    for i in v
                    if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "identification", drift)
            self.identification = v
        else:
            n -= 1
            self.identification = UNSET
        if "financialInformation" in src:
            v = src["financialInformation"]
            if type(v) is JsonArray:
                r = [
                    FinancialInformation.from_object(i, drift)
                    for i in v
                    if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "financialInformation", drift)
            self.financial_information = v
        else:
            n -= 1
            self.financial_information = UNSET
        if "regulatoryInformation" in src:
            v = src["regulatoryInformation"]
            if type(v) is JsonArray:
                r = [
                    RegulatoryInformation.from_object(i, drift)
                    for i in v
                    if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "regulatoryInformation", drift)
            self.regulatory_information = v
        else:
            n -= 1
            self.regulatory_information = UNSET
        if "regulatedMemberships" in src:
            v = src["regulatedMemberships"]
            if type(v) is JsonArray:
                r = [
                    RegulatedMembership.from_object(i, drift)
                    for i in v
                    if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "regulatedMemberships", drift)
            self.regulated_memberships = v
        else:
            n -= 1
            self.regulated_memberships = UNSET
        if "accreditedInvestorInformation" in src:
            v = src["accreditedInvestorInformation"]
            if type(v) is JsonObject:
                v = AccreditedInvestorInformation.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "accreditedInvestorInformation", drift)
            self.accredited_investor_information = v
        else:
            n -= 1
            self.accredited_investor_information = UNSET
        if "trustees" in src:
            v = src["trustees"]
            if type(v) is JsonObject:
                v = Trustees.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "trustees", drift)
            self.trustees = v
        else:
            n -= 1
            self.trustees = UNSET
        if "beneficiaries" in src:
            v = src["beneficiaries"]
            if type(v) is JsonObject:
                v = RelatedParties.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "beneficiaries", drift)
            self.beneficiaries = v
        else:
            n -= 1
            self.beneficiaries = UNSET
        if "grantors" in src:
            v = src["grantors"]
            if type(v) is JsonObject:
                v = RelatedParties.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "grantors", drift)
            self.grantors = v
        else:
            n -= 1
            self.grantors = UNSET
        if "taxResidencies" in src:
            v = src["taxResidencies"]
            if type(v) is JsonArray:
                r = [TaxResidency.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "taxResidencies", drift)
            self.tax_residencies = v
        else:
            n -= 1
            self.tax_residencies = UNSET
        if "w8BenE" in src:
            v = src["w8BenE"]
            if type(v) is JsonObject:
                v = FormW8BenE.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "w8BenE", drift)
            self.w_8_ben_e = v
        else:
            n -= 1
            self.w_8_ben_e = UNSET
        if "w8IMY" in src:
            v = src["w8IMY"]
            if type(v) is JsonObject:
                v = FormW8Imy.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "w8IMY", drift)
            self.w_8imy = v
        else:
            n -= 1
            self.w_8imy = UNSET
        if "withholdingStatement" in src:
            v = src["withholdingStatement"]
            if type(v) is JsonObject:
                v = WithholdingStatement.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "withholdingStatement", drift)
            self.withholding_statement = v
        else:
            n -= 1
            self.withholding_statement = UNSET
        if "thirdPartyManagement" in src:
            v = src["thirdPartyManagement"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "thirdPartyManagement", drift)
            self.third_party_management = v
        else:
            n -= 1
            self.third_party_management = UNSET
        if "trustType" in src:
            v = src["trustType"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "trustType", drift)
            self.trust_type = v
        else:
            n -= 1
            self.trust_type = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
