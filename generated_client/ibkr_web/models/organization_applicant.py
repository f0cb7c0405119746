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

    from .account_support import AccountSupport
    from .accredited_investor_information import AccreditedInvestorInformation
    from .financial_information import FinancialInformation
    from .form_w8_ben_e import FormW8BenE
    from .form_w8_imy import FormW8Imy
    from .managing_owner import ManagingOwner
    from .organization_associates import OrganizationAssociates
    from .organization_identification import OrganizationIdentification
    from .regulated_membership import RegulatedMembership
    from .regulatory_information import RegulatoryInformation
    from .tax_residency import TaxResidency
    from .withholding_statement import WithholdingStatement


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OrganizationApplicant(RequestModel):
    """An organisation that applies."""

    _keys: ClassVar[Mapping[str, str]] = {
        "identifications": "identifications",
        "accountSupport": "account_support",
        "financialInformation": "financial_information",
        "accreditedInvestorInformation": "accredited_investor_information",
        "regulatoryInformation": "regulatory_information",
        "managingOwner": "managing_owner",
        "associatedEntities": "associated_entities",
        "regulatedMemberships": "regulated_memberships",
        "taxResidencies": "tax_residencies",
        "w8BenE": "w_8_ben_e",
        "w8IMY": "w_8imy",
        "withholdingStatement": "withholding_statement",
        "typeOfTrading": "type_of_trading",
        "type": "type_",
        "orgUsSubsidiary": "org_us_subsidiary",
        "qualifiedIntermediary": "qualified_intermediary",
        "assumedPrimaryReporting": "assumed_primary_reporting",
        "acceptedPrimaryWithholding": "accepted_primary_withholding",
        "usTaxPurposeType": "us_tax_purpose_type",
    }

    identifications: list[OrganizationIdentification] | Unset = UNSET
    """Documents and numbers that identify the holder."""
    account_support: AccountSupport | Unset = UNSET
    """What the organisation does."""
    financial_information: list[FinancialInformation] | Unset = UNSET
    """Income, wealth and experience."""
    accredited_investor_information: AccreditedInvestorInformation | Unset = UNSET
    """Answers that show whether the organisation is an accredited investor."""
    regulatory_information: list[RegulatoryInformation] | Unset = UNSET
    """Ties to regulators, brokers and public office."""
    managing_owner: ManagingOwner | Unset = UNSET
    """Owner who manages the organisation."""
    associated_entities: OrganizationAssociates | Unset = UNSET
    """People and organisations behind the applicant."""
    regulated_memberships: list[RegulatedMembership] | Unset = UNSET
    """Memberships in regulated organisations."""
    tax_residencies: list[TaxResidency] | Unset = UNSET
    """Countries where taxes are paid."""
    w_8_ben_e: FormW8BenE | Unset = UNSET
    """Form W-8BEN-E."""
    w_8imy: FormW8Imy | Unset = UNSET
    """Form W-8IMY."""
    withholding_statement: WithholdingStatement | Unset = UNSET
    """How tax is withheld."""
    type_of_trading: str | Unset = UNSET
    """Whose money is traded: `FIRM` or `CUSTOMER`."""
    type_: str | Unset = UNSET
    """Legal form: `LLC`, `CORPORATION`, `PARTNERSHIP` or `UNINCORPORATED BUSINESS`."""
    org_us_subsidiary: bool | Unset = UNSET
    """Whether the organisation is a subsidiary of an American one."""
    qualified_intermediary: bool | Unset = UNSET
    """Whether the organisation is what the tax law calls a qualified intermediary."""
    assumed_primary_reporting: bool | Unset = UNSET
    """Whether the organisation has taken on primary reporting of taxes."""
    accepted_primary_withholding: bool | Unset = UNSET
    """Whether the organisation has taken on primary withholding of taxes."""
    us_tax_purpose_type: str | Unset = UNSET
    """Kind for American taxes: `C` corporation, `P` partnership, `E` exempt."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, TRUTH, Items

        from .account_support import AccountSupport
        from .accredited_investor_information import AccreditedInvestorInformation
        from .financial_information import FinancialInformation
        from .form_w8_ben_e import FormW8BenE
        from .form_w8_imy import FormW8Imy
        from .managing_owner import ManagingOwner
        from .organization_associates import OrganizationAssociates
        from .organization_identification import OrganizationIdentification
        from .regulated_membership import RegulatedMembership
        from .regulatory_information import RegulatoryInformation
        from .tax_residency import TaxResidency
        from .withholding_statement import WithholdingStatement

        return Rules(
            {
                "identifications": Items(Object(OrganizationIdentification)),
                "accountSupport": Object(AccountSupport),
                "financialInformation": Items(Object(FinancialInformation)),
                "accreditedInvestorInformation": Object(AccreditedInvestorInformation),
                "regulatoryInformation": Items(Object(RegulatoryInformation)),
                "managingOwner": Object(ManagingOwner),
                "associatedEntities": Object(OrganizationAssociates),
                "regulatedMemberships": Items(Object(RegulatedMembership)),
                "taxResidencies": Items(Object(TaxResidency)),
                "w8BenE": Object(FormW8BenE),
                "w8IMY": Object(FormW8Imy),
                "withholdingStatement": Object(WithholdingStatement),
                "typeOfTrading": TEXT,
                "type": TEXT,
                "orgUsSubsidiary": TRUTH,
                "qualifiedIntermediary": TRUTH,
                "assumedPrimaryReporting": TRUTH,
                "acceptedPrimaryWithholding": TRUTH,
                "usTaxPurposeType": TEXT,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .account_support import AccountSupport
        from .accredited_investor_information import AccreditedInvestorInformation
        from .financial_information import FinancialInformation
        from .form_w8_ben_e import FormW8BenE
        from .form_w8_imy import FormW8Imy
        from .managing_owner import ManagingOwner
        from .organization_associates import OrganizationAssociates
        from .organization_identification import OrganizationIdentification
        from .regulated_membership import RegulatedMembership
        from .regulatory_information import RegulatoryInformation
        from .tax_residency import TaxResidency
        from .withholding_statement import WithholdingStatement

        self = new(cls)
        n: int = 19
        v: Any
        r: Any
        if "identifications" in src:
            v = src["identifications"]
            if type(v) is JsonArray:
                r = [
                    OrganizationIdentification.from_object(i, drift)
                    for i in v
                    if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "identifications", drift)
            self.identifications = v
        else:
            n -= 1
            self.identifications = UNSET
        if "accountSupport" in src:
            v = src["accountSupport"]
            if type(v) is JsonObject:
                v = AccountSupport.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "accountSupport", drift)
            self.account_support = v
        else:
            n -= 1
            self.account_support = UNSET
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
        if "managingOwner" in src:
            v = src["managingOwner"]
            if type(v) is JsonObject:
                v = ManagingOwner.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "managingOwner", drift)
            self.managing_owner = v
        else:
            n -= 1
            self.managing_owner = UNSET
        if "associatedEntities" in src:
            v = src["associatedEntities"]
            if type(v) is JsonObject:
                v = OrganizationAssociates.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "associatedEntities", drift)
            self.associated_entities = v
        else:
            n -= 1
            self.associated_entities = UNSET
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
        if "typeOfTrading" in src:
            v = src["typeOfTrading"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "typeOfTrading", drift)
            self.type_of_trading = v
        else:
            n -= 1
            self.type_of_trading = UNSET
        if "type" in src:
            v = src["type"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "type", drift)
            self.type_ = v
        else:
            n -= 1
            self.type_ = UNSET
        if "orgUsSubsidiary" in src:
            v = src["orgUsSubsidiary"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "orgUsSubsidiary", drift)
            self.org_us_subsidiary = v
        else:
            n -= 1
            self.org_us_subsidiary = UNSET
        if "qualifiedIntermediary" in src:
            v = src["qualifiedIntermediary"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "qualifiedIntermediary", drift)
            self.qualified_intermediary = v
        else:
            n -= 1
            self.qualified_intermediary = UNSET
        if "assumedPrimaryReporting" in src:
            v = src["assumedPrimaryReporting"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "assumedPrimaryReporting", drift)
            self.assumed_primary_reporting = v
        else:
            n -= 1
            self.assumed_primary_reporting = UNSET
        if "acceptedPrimaryWithholding" in src:
            v = src["acceptedPrimaryWithholding"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "acceptedPrimaryWithholding", drift)
            self.accepted_primary_withholding = v
        else:
            n -= 1
            self.accepted_primary_withholding = UNSET
        if "usTaxPurposeType" in src:
            v = src["usTaxPurposeType"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "usTaxPurposeType", drift)
            self.us_tax_purpose_type = v
        else:
            n -= 1
            self.us_tax_purpose_type = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
