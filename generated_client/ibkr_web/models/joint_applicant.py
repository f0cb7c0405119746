# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_object, no_list, odd_item, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .accredited_investor_information import AccreditedInvestorInformation
    from .associated_individual import AssociatedIndividual
    from .financial_information import FinancialInformation
    from .individual_tax_information import IndividualTaxInformation
    from .joint_account_type import JointAccountType
    from .regulated_membership import RegulatedMembership
    from .regulatory_information import RegulatoryInformation
    from .withholding_statement import WithholdingStatement


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class JointApplicant(RequestModel):
    """Two people who apply together."""

    _keys: ClassVar[Mapping[str, str]] = {
        "firstHolderDetails": "first_holder_details",
        "secondHolderDetails": "second_holder_details",
        "financialInformation": "financial_information",
        "regulatoryInformation": "regulatory_information",
        "regulatedMemberships": "regulated_memberships",
        "accreditedInvestorInformation": "accredited_investor_information",
        "taxInformation": "tax_information",
        "withholdingStatement": "withholding_statement",
        "type": "type_",
    }

    first_holder_details: list[AssociatedIndividual] | Unset = UNSET
    """The first holder, in a list of one."""
    second_holder_details: list[AssociatedIndividual] | Unset = UNSET
    """The second holder, in a list of one."""
    financial_information: list[FinancialInformation] | Unset = UNSET
    """Income, wealth and experience."""
    regulatory_information: list[RegulatoryInformation] | Unset = UNSET
    """Ties to regulators, brokers and public office."""
    regulated_memberships: list[RegulatedMembership] | Unset = UNSET
    """Memberships in regulated organisations."""
    accredited_investor_information: AccreditedInvestorInformation | Unset = UNSET
    """Answers that show whether the holders are accredited investors."""
    tax_information: IndividualTaxInformation | Unset = UNSET
    """Tax forms."""
    withholding_statement: WithholdingStatement | Unset = UNSET
    """How tax is withheld."""
    type_: JointAccountType | str | Unset = UNSET
    """How the account is owned."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, Items

        from .accredited_investor_information import AccreditedInvestorInformation
        from .associated_individual import AssociatedIndividual
        from .financial_information import FinancialInformation
        from .individual_tax_information import IndividualTaxInformation
        from .regulated_membership import RegulatedMembership
        from .regulatory_information import RegulatoryInformation
        from .withholding_statement import WithholdingStatement

        return Rules(
            {
                "firstHolderDetails": Items(Object(AssociatedIndividual)),
                "secondHolderDetails": Items(Object(AssociatedIndividual)),
                "financialInformation": Items(Object(FinancialInformation)),
                "regulatoryInformation": Items(Object(RegulatoryInformation)),
                "regulatedMemberships": Items(Object(RegulatedMembership)),
                "accreditedInvestorInformation": Object(AccreditedInvestorInformation),
                "taxInformation": Object(IndividualTaxInformation),
                "withholdingStatement": Object(WithholdingStatement),
                "type": TEXT,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .accredited_investor_information import AccreditedInvestorInformation
        from .associated_individual import AssociatedIndividual
        from .financial_information import FinancialInformation
        from .individual_tax_information import IndividualTaxInformation
        from .joint_account_type import JointAccountType
        from .regulated_membership import RegulatedMembership
        from .regulatory_information import RegulatoryInformation
        from .withholding_statement import WithholdingStatement

        self = new(cls)
        n: int = 9
        v: Any
        r: Any
        if "firstHolderDetails" in src:
            v = src["firstHolderDetails"]
            if type(v) is JsonArray:
                r = [
                    AssociatedIndividual.from_object(i, drift)
                    for i in v
                    if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "firstHolderDetails", drift)
            self.first_holder_details = v
        else:
            n -= 1
            self.first_holder_details = UNSET
        if "secondHolderDetails" in src:
            v = src["secondHolderDetails"]
            if type(v) is JsonArray:
                r = [
                    AssociatedIndividual.from_object(i, drift)
                    for i in v
                    if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "secondHolderDetails", drift)
            self.second_holder_details = v
        else:
            n -= 1
            self.second_holder_details = UNSET
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
        if "taxInformation" in src:
            v = src["taxInformation"]
            if type(v) is JsonObject:
                v = IndividualTaxInformation.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "taxInformation", drift)
            self.tax_information = v
        else:
            n -= 1
            self.tax_information = UNSET
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
        if "type" in src:
            v = src["type"]
            if type(v) is str:
                v = members(JointAccountType).get(v) or str_member(JointAccountType, v, src, "type", drift)
            else:
                n = -1
                v = str_member(JointAccountType, v, src, "type", drift)
            self.type_ = v
        else:
            n -= 1
            self.type_ = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
