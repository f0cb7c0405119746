# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_bool, as_int, as_object, as_text, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .customer_type import CustomerType
    from .individual_applicant import IndividualApplicant
    from .joint_applicant import JointApplicant
    from .organization_applicant import OrganizationApplicant
    from .trust_applicant import TrustApplicant


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class Customer(RequestModel):
    """Who applies. Exactly one of the four kinds of holder is filled in, by `type`."""

    _keys: ClassVar[Mapping[str, str]] = {
        "organization": "organization",
        "accountHolder": "account_holder",
        "jointHolders": "joint_holders",
        "trust": "trust",
        "id": "id",
        "externalId": "external_id",
        "transferUsMicroCapStock": "transfer_us_micro_cap_stock",
        "type": "type_",
        "prefix": "prefix",
        "userName": "user_name",
        "userNameAlias": "user_name_alias",
        "userNameSource": "user_name_source",
        "email": "email",
        "mdStatusNonPro": "md_status_non_pro",
        "preferredPrimaryLanguage": "preferred_primary_language",
        "preferredSecondaryLanguage": "preferred_secondary_language",
        "legalResidenceCountry": "legal_residence_country",
        "taxTreatyCountry": "tax_treaty_country",
        "meetAmlStandard": "meet_aml_standard",
        "meetsAmlStandard": "meets_aml_standard",
        "directTradingAccess": "direct_trading_access",
        "originCountry": "origin_country",
        "terminationAge": "termination_age",
        "governingState": "governing_state",
        "optForDebitCard": "opt_for_debit_card",
        "roboFaClient": "robo_fa_client",
        "independentAccount": "independent_account",
        "paperAccount": "paper_account",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"email", "user_name"})

    organization: OrganizationApplicant | Unset = UNSET
    """Details, when an organisation applies."""
    account_holder: IndividualApplicant | Unset = UNSET
    """Details, when one person applies."""
    joint_holders: JointApplicant | Unset = UNSET
    """Details, when two people apply."""
    trust: TrustApplicant | Unset = UNSET
    """Details, when a trust applies."""
    id: str | Unset = UNSET
    """The caller's own id inside the request."""
    external_id: str | Unset = UNSET
    """The caller's own id, by which other parts of the request refer to it."""
    transfer_us_micro_cap_stock: bool | Unset = UNSET
    """Whether shares of very small American companies will be transferred in."""
    type_: CustomerType | str | Unset = UNSET
    """Kind of customer."""
    prefix: str | Unset = UNSET
    """First letters of the user name that the broker makes up."""
    user_name: str | Unset = UNSET
    """Name the user signs in with."""
    user_name_alias: str | Unset = UNSET
    """Second name of the user."""
    user_name_source: str | Unset = UNSET
    """Where the user name comes from."""
    email: str | Unset = UNSET
    """Mail address."""
    md_status_non_pro: bool | Unset = UNSET
    """Whether the user counts as non-professional for market data."""
    preferred_primary_language: str | Unset = UNSET
    """First language for correspondence."""
    preferred_secondary_language: str | Unset = UNSET
    """Second language for correspondence."""
    legal_residence_country: str | Unset = UNSET
    """Country of legal residence, ISO 3166 with three letters."""
    tax_treaty_country: str | Unset = UNSET
    """Country whose tax treaty applies."""
    meet_aml_standard: str | Unset = UNSET
    """Whether the caller checked the customer for money laundering. The document has it in two spellings."""
    meets_aml_standard: str | Unset = UNSET
    """Whether the caller checked the customer for money laundering."""
    direct_trading_access: bool | Unset = UNSET
    """Whether the customer trades by himself."""
    origin_country: str | Unset = UNSET
    """Country that the customer comes from, ISO 3166."""
    termination_age: int | Unset = UNSET
    """Age at which a minor's account passes to the minor, in years."""
    governing_state: str | Unset = UNSET
    """State whose law governs a minor's account."""
    opt_for_debit_card: bool | Unset = UNSET
    """Whether a debit card is wanted."""
    robo_fa_client: bool | Unset = UNSET
    """Whether the customer is a client of an automated advisor."""
    independent_account: bool | Unset = UNSET
    """Whether the account is independent of the master account."""
    paper_account: bool | Unset = UNSET
    """Whether a paper account is opened too."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, TRUTH, Whole

        from .individual_applicant import IndividualApplicant
        from .joint_applicant import JointApplicant
        from .organization_applicant import OrganizationApplicant
        from .trust_applicant import TrustApplicant

        return Rules(
            {
                "organization": Object(OrganizationApplicant),
                "accountHolder": Object(IndividualApplicant),
                "jointHolders": Object(JointApplicant),
                "trust": Object(TrustApplicant),
                "id": TEXT,
                "externalId": TEXT,
                "transferUsMicroCapStock": TRUTH,
                "type": TEXT,
                "prefix": TEXT,
                "userName": TEXT,
                "userNameAlias": TEXT,
                "userNameSource": TEXT,
                "email": TEXT,
                "mdStatusNonPro": TRUTH,
                "preferredPrimaryLanguage": TEXT,
                "preferredSecondaryLanguage": TEXT,
                "legalResidenceCountry": TEXT,
                "taxTreatyCountry": TEXT,
                "meetAmlStandard": TEXT,
                "meetsAmlStandard": TEXT,
                "directTradingAccess": TRUTH,
                "originCountry": TEXT,
                "terminationAge": Whole(),
                "governingState": TEXT,
                "optForDebitCard": TRUTH,
                "roboFaClient": TRUTH,
                "independentAccount": TRUTH,
                "paperAccount": TRUTH,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .customer_type import CustomerType
        from .individual_applicant import IndividualApplicant
        from .joint_applicant import JointApplicant
        from .organization_applicant import OrganizationApplicant
        from .trust_applicant import TrustApplicant

        self = new(cls)
        n: int = 28
        v: Any
        if "organization" in src:
            v = src["organization"]
            if type(v) is JsonObject:
                v = OrganizationApplicant.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "organization", drift)
            self.organization = v
        else:
            n -= 1
            self.organization = UNSET
        if "accountHolder" in src:
            v = src["accountHolder"]
            if type(v) is JsonObject:
                v = IndividualApplicant.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "accountHolder", drift)
            self.account_holder = v
        else:
            n -= 1
            self.account_holder = UNSET
        if "jointHolders" in src:
            v = src["jointHolders"]
            if type(v) is JsonObject:
                v = JointApplicant.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "jointHolders", drift)
            self.joint_holders = v
        else:
            n -= 1
            self.joint_holders = UNSET
        if "trust" in src:
            v = src["trust"]
            if type(v) is JsonObject:
                v = TrustApplicant.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "trust", drift)
            self.trust = v
        else:
            n -= 1
            self.trust = UNSET
        if "id" in src:
            v = src["id"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "id", drift)
            self.id = v
        else:
            n -= 1
            self.id = UNSET
        if "externalId" in src:
            v = src["externalId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "externalId", drift)
            self.external_id = v
        else:
            n -= 1
            self.external_id = UNSET
        if "transferUsMicroCapStock" in src:
            v = src["transferUsMicroCapStock"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "transferUsMicroCapStock", drift)
            self.transfer_us_micro_cap_stock = v
        else:
            n -= 1
            self.transfer_us_micro_cap_stock = UNSET
        if "type" in src:
            v = src["type"]
            if type(v) is str:
                v = members(CustomerType).get(v) or str_member(CustomerType, v, src, "type", drift)
            else:
                n = -1
                v = str_member(CustomerType, v, src, "type", drift)
            self.type_ = v
        else:
            n -= 1
            self.type_ = UNSET
        if "prefix" in src:
            v = src["prefix"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "prefix", drift)
            self.prefix = v
        else:
            n -= 1
            self.prefix = UNSET
        if "userName" in src:
            v = src["userName"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "userName", drift)
            self.user_name = v
        else:
            n -= 1
            self.user_name = UNSET
        if "userNameAlias" in src:
            v = src["userNameAlias"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "userNameAlias", drift)
            self.user_name_alias = v
        else:
            n -= 1
            self.user_name_alias = UNSET
        if "userNameSource" in src:
            v = src["userNameSource"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "userNameSource", drift)
            self.user_name_source = v
        else:
            n -= 1
            self.user_name_source = UNSET
        if "email" in src:
            v = src["email"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "email", drift)
            self.email = v
        else:
            n -= 1
            self.email = UNSET
        if "mdStatusNonPro" in src:
            v = src["mdStatusNonPro"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "mdStatusNonPro", drift)
            self.md_status_non_pro = v
        else:
            n -= 1
            self.md_status_non_pro = UNSET
        if "preferredPrimaryLanguage" in src:
            v = src["preferredPrimaryLanguage"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "preferredPrimaryLanguage", drift)
            self.preferred_primary_language = v
        else:
            n -= 1
            self.preferred_primary_language = UNSET
        if "preferredSecondaryLanguage" in src:
            v = src["preferredSecondaryLanguage"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "preferredSecondaryLanguage", drift)
            self.preferred_secondary_language = v
        else:
            n -= 1
            self.preferred_secondary_language = UNSET
        if "legalResidenceCountry" in src:
            v = src["legalResidenceCountry"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "legalResidenceCountry", drift)
            self.legal_residence_country = v
        else:
            n -= 1
            self.legal_residence_country = UNSET
        if "taxTreatyCountry" in src:
            v = src["taxTreatyCountry"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "taxTreatyCountry", drift)
            self.tax_treaty_country = v
        else:
            n -= 1
            self.tax_treaty_country = UNSET
        if "meetAmlStandard" in src:
            v = src["meetAmlStandard"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "meetAmlStandard", drift)
            self.meet_aml_standard = v
        else:
            n -= 1
            self.meet_aml_standard = UNSET
        if "meetsAmlStandard" in src:
            v = src["meetsAmlStandard"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "meetsAmlStandard", drift)
            self.meets_aml_standard = v
        else:
            n -= 1
            self.meets_aml_standard = UNSET
        if "directTradingAccess" in src:
            v = src["directTradingAccess"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "directTradingAccess", drift)
            self.direct_trading_access = v
        else:
            n -= 1
            self.direct_trading_access = UNSET
        if "originCountry" in src:
            v = src["originCountry"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "originCountry", drift)
            self.origin_country = v
        else:
            n -= 1
            self.origin_country = UNSET
        if "terminationAge" in src:
            v = src["terminationAge"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "terminationAge", drift)
            self.termination_age = v
        else:
            n -= 1
            self.termination_age = UNSET
        if "governingState" in src:
            v = src["governingState"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "governingState", drift)
            self.governing_state = v
        else:
            n -= 1
            self.governing_state = UNSET
        if "optForDebitCard" in src:
            v = src["optForDebitCard"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "optForDebitCard", drift)
            self.opt_for_debit_card = v
        else:
            n -= 1
            self.opt_for_debit_card = UNSET
        if "roboFaClient" in src:
            v = src["roboFaClient"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "roboFaClient", drift)
            self.robo_fa_client = v
        else:
            n -= 1
            self.robo_fa_client = UNSET
        if "independentAccount" in src:
            v = src["independentAccount"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "independentAccount", drift)
            self.independent_account = v
        else:
            n -= 1
            self.independent_account = UNSET
        if "paperAccount" in src:
            v = src["paperAccount"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "paperAccount", drift)
            self.paper_account = v
        else:
            n -= 1
            self.paper_account = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
