# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_int, as_number, as_object, as_text, no_list, odd_item, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new, says_the_same

from .flag_map import FlagMap
from .text_list_map import TextListMap
from .text_map import TextMap

if TYPE_CHECKING:
    from typing import Self

_READ_FLAG_MAP = FlagMap.from_object
_READ_TEXT_LIST_MAP = TextListMap.from_object
_READ_TEXT_MAP = TextMap.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AccountRecord(Model):
    """The account itself, as stored."""

    _keys: ClassVar[Mapping[str, str]] = {
        "accountId": "account_id",
        "masterAccountId": "master_account_id",
        "mainAccount": "main_account",
        "sourceAccountId": "source_account_id",
        "primaryUser": "primary_user",
        "clearingStatus": "clearing_status",
        "clearingStatusDescription": "clearing_status_description",
        "stateCode": "state_code",
        "optionLevel": "option_level",
        "baseCurrency": "base_currency",
        "dateBegun": "date_begun",
        "dateApproved": "date_approved",
        "dateOpened": "date_opened",
        "dateFunded": "date_funded",
        "dateClosed": "date_closed",
        "dateLinked": "date_linked",
        "dateDelinked": "date_delinked",
        "accountTitle": "account_title",
        "officialTitle": "official_title",
        "accountAlias": "account_alias",
        "emailAddress": "email_address",
        "margin": "margin",
        "applicantType": "applicant_type",
        "subType": "sub_type",
        "stockYieldProgram": "stock_yield_program",
        "feeTemplate": "fee_template",
        "capabilities": "capabilities",
        "limitedOptionTrading": "limited_option_trading",
        "investmentObjectives": "investment_objectives",
        "dividendReinvestment": "dividend_reinvestment",
        "externalId": "external_id",
        "mifidCategory": "mifid_category",
        "mifirStatus": "mifir_status",
        "equity": "equity",
        "household": "household",
        "propertyProfile": "property_profile",
        "processType": "process_type",
        "riskScore": "risk_score",
        "class_action_program": "class_action_program",
        "trustType": "trust_type",
        "orgType": "org_type",
        "businessDescription": "business_description",
        "usTaxPurposeType": "us_tax_purpose_type",
        "tradeIntentionType": "trade_intention_type",
        "registeredAddress": "registered_address",
        "mailing": "mailing",
        "countryOfCorporation": "country_of_corporation",
        "taxIds": "tax_ids",
        "taxTreatyDetails": "tax_treaty_details",
        "signatures": "signatures",
    }
    _secret: ClassVar[frozenset[str]] = frozenset(
        {"account_alias", "account_id", "account_title", "email_address", "signatures"}
    )

    account_id: str | None = None
    """Id of the account, such as `U7654321`."""
    master_account_id: str | None = None
    """Id of the master account above it, where there is one."""
    main_account: str | None = None
    """Main account of several."""
    source_account_id: str | None = None
    """Account that it came from."""
    primary_user: str | None = None
    """First user."""
    clearing_status: str | None = None
    """State, one letter."""
    clearing_status_description: str | None = None
    """That state in words."""
    state_code: str | None = None
    """What holds it up, or what it is ready for."""
    option_level: int | None = None
    """Level of permissions for options; a higher one allows more."""
    base_currency: str | None = None
    """Currency that the account is kept in."""
    date_begun: str | None = None
    """When the application was begun."""
    date_approved: str | None = None
    """When it was approved."""
    date_opened: str | None = None
    """When it was opened."""
    date_funded: str | None = None
    """When the first money came."""
    date_closed: str | None = None
    """When it was closed."""
    date_linked: str | None = None
    """When it was linked."""
    date_delinked: str | None = None
    """When the link was ended."""
    account_title: str | None = None
    """Title of the account, as the broker keeps it."""
    official_title: str | None = None
    """Title as it stands in the contract of the account."""
    account_alias: str | None = None
    """Second name that was given to the account."""
    email_address: str | None = None
    """Mail address."""
    margin: str | None = None
    """Kind of margin, such as `Cash`."""
    applicant_type: str | None = None
    """Kind of applicant."""
    sub_type: str | None = None
    """Kind, more exactly."""
    stock_yield_program: TextMap | None = None
    """State of lending stocks."""
    fee_template: TextMap | None = None
    """Template by which fees are taken, member by member."""
    capabilities: TextListMap | None = None
    """What it may trade or do: approved, requested and so on."""
    limited_option_trading: str | None = None
    """Whether trading in options is limited; text, whose values are not published."""
    investment_objectives: list[str | None] | None = None
    """Goals that the holder named for the account, one text each."""
    dividend_reinvestment: FlagMap | None = None
    """Whether dividends are reinvested."""
    external_id: str | None = None
    """The caller's own id of the account."""
    mifid_category: str | None = None
    """Category under MiFID."""
    mifir_status: str | None = None
    """Standing under MiFIR."""
    equity: float | None = None
    """Equity, in the base currency."""
    household: str | None = None
    """Household that it belongs to."""
    property_profile: str | None = None
    """Name of a set of properties that the broker keeps for its partners."""
    process_type: str | None = None
    """How the application was made."""
    risk_score: int | None = None
    """The broker's score of risk."""
    class_action_program: str | None = None
    """Whether it takes part in class actions."""
    trust_type: str | None = None
    """Kind of trust."""
    org_type: str | None = None
    """Legal form of an organisation."""
    business_description: str | None = None
    """What the business does."""
    us_tax_purpose_type: str | None = None
    """Kind for American taxes."""
    trade_intention_type: str | None = None
    """Purpose that the account trades for."""
    registered_address: TextMap | None = None
    """Where the owner is registered, by parts of an address."""
    mailing: TextMap | None = None
    """Address for letters."""
    country_of_corporation: str | None = None
    """Country of the organisation."""
    tax_ids: list[TextMap] | None = None
    """Tax numbers."""
    tax_treaty_details: list[TextMap] | None = None
    """Tax treaties that apply to the holder, one row each."""
    signatures: list[str | None] | None = None
    """Names of those who sign."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 50
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 50 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_account_id,
            v_master_account_id,
            v_main_account,
            v_source_account_id,
            v_primary_user,
            v_clearing_status,
            v_clearing_status_description,
            v_state_code,
            v_option_level,
            v_base_currency,
            v_date_begun,
            v_date_approved,
            v_date_opened,
            v_date_funded,
            v_date_closed,
            v_date_linked,
            v_date_delinked,
            v_account_title,
            v_official_title,
            v_account_alias,
            v_email_address,
            v_margin,
            v_applicant_type,
            v_sub_type,
            v_stock_yield_program,
            v_fee_template,
            v_capabilities,
            v_limited_option_trading,
            v_investment_objectives,
            v_dividend_reinvestment,
            v_external_id,
            v_mifid_category,
            v_mifir_status,
            v_equity,
            v_household,
            v_property_profile,
            v_process_type,
            v_risk_score,
            v_class_action_program,
            v_trust_type,
            v_org_type,
            v_business_description,
            v_us_tax_purpose_type,
            v_trade_intention_type,
            v_registered_address,
            v_mailing,
            v_country_of_corporation,
            v_tax_ids,
            v_tax_treaty_details,
            v_signatures,
        ) = values
        if type(v_account_id) is not str:
            if v_account_id is None:
                n -= 1
            else:
                n = -1
                v_account_id = as_text(v_account_id, src, "accountId", drift)
        self.account_id = v_account_id
        if type(v_master_account_id) is not str:
            if v_master_account_id is None:
                n -= 1
            else:
                n = -1
                v_master_account_id = as_text(v_master_account_id, src, "masterAccountId", drift)
        self.master_account_id = v_master_account_id
        if type(v_main_account) is not str:
            if v_main_account is None:
                n -= 1
            else:
                n = -1
                v_main_account = as_text(v_main_account, src, "mainAccount", drift)
        self.main_account = v_main_account
        if type(v_source_account_id) is not str:
            if v_source_account_id is None:
                n -= 1
            else:
                n = -1
                v_source_account_id = as_text(v_source_account_id, src, "sourceAccountId", drift)
        self.source_account_id = v_source_account_id
        if type(v_primary_user) is not str:
            if v_primary_user is None:
                n -= 1
            else:
                n = -1
                v_primary_user = as_text(v_primary_user, src, "primaryUser", drift)
        self.primary_user = v_primary_user
        if type(v_clearing_status) is not str:
            if v_clearing_status is None:
                n -= 1
            else:
                n = -1
                v_clearing_status = as_text(v_clearing_status, src, "clearingStatus", drift)
        self.clearing_status = v_clearing_status
        if type(v_clearing_status_description) is not str:
            if v_clearing_status_description is None:
                n -= 1
            else:
                n = -1
                v_clearing_status_description = as_text(
                    v_clearing_status_description, src, "clearingStatusDescription", drift
                )
        self.clearing_status_description = v_clearing_status_description
        if type(v_state_code) is not str:
            if v_state_code is None:
                n -= 1
            else:
                n = -1
                v_state_code = as_text(v_state_code, src, "stateCode", drift)
        self.state_code = v_state_code
        if type(v_option_level) is not int:
            if v_option_level is None:
                n -= 1
            else:
                n = -1
                v_option_level = as_int(v_option_level, src, "optionLevel", drift)
        self.option_level = v_option_level
        if type(v_base_currency) is not str:
            if v_base_currency is None:
                n -= 1
            else:
                n = -1
                v_base_currency = as_text(v_base_currency, src, "baseCurrency", drift)
        self.base_currency = v_base_currency
        if type(v_date_begun) is not str:
            if v_date_begun is None:
                n -= 1
            else:
                n = -1
                v_date_begun = as_text(v_date_begun, src, "dateBegun", drift)
        self.date_begun = v_date_begun
        if type(v_date_approved) is not str:
            if v_date_approved is None:
                n -= 1
            else:
                n = -1
                v_date_approved = as_text(v_date_approved, src, "dateApproved", drift)
        self.date_approved = v_date_approved
        if type(v_date_opened) is not str:
            if v_date_opened is None:
                n -= 1
            else:
                n = -1
                v_date_opened = as_text(v_date_opened, src, "dateOpened", drift)
        self.date_opened = v_date_opened
        if type(v_date_funded) is not str:
            if v_date_funded is None:
                n -= 1
            else:
                n = -1
                v_date_funded = as_text(v_date_funded, src, "dateFunded", drift)
        self.date_funded = v_date_funded
        if type(v_date_closed) is not str:
            if v_date_closed is None:
                n -= 1
            else:
                n = -1
                v_date_closed = as_text(v_date_closed, src, "dateClosed", drift)
        self.date_closed = v_date_closed
        if type(v_date_linked) is not str:
            if v_date_linked is None:
                n -= 1
            else:
                n = -1
                v_date_linked = as_text(v_date_linked, src, "dateLinked", drift)
        self.date_linked = v_date_linked
        if type(v_date_delinked) is not str:
            if v_date_delinked is None:
                n -= 1
            else:
                n = -1
                v_date_delinked = as_text(v_date_delinked, src, "dateDelinked", drift)
        self.date_delinked = v_date_delinked
        if type(v_account_title) is not str:
            if v_account_title is None:
                n -= 1
            else:
                n = -1
                v_account_title = as_text(v_account_title, src, "accountTitle", drift)
        self.account_title = v_account_title
        if type(v_official_title) is not str:
            if v_official_title is None:
                n -= 1
            else:
                n = -1
                v_official_title = as_text(v_official_title, src, "officialTitle", drift)
        self.official_title = v_official_title
        if type(v_account_alias) is not str:
            if v_account_alias is None:
                n -= 1
            else:
                n = -1
                v_account_alias = as_text(v_account_alias, src, "accountAlias", drift)
        self.account_alias = v_account_alias
        if type(v_email_address) is not str:
            if v_email_address is None:
                n -= 1
            else:
                n = -1
                v_email_address = as_text(v_email_address, src, "emailAddress", drift)
        self.email_address = v_email_address
        if type(v_margin) is not str:
            if v_margin is None:
                n -= 1
            else:
                n = -1
                v_margin = as_text(v_margin, src, "margin", drift)
        self.margin = v_margin
        if type(v_applicant_type) is not str:
            if v_applicant_type is None:
                n -= 1
            else:
                n = -1
                v_applicant_type = as_text(v_applicant_type, src, "applicantType", drift)
        self.applicant_type = v_applicant_type
        if type(v_sub_type) is not str:
            if v_sub_type is None:
                n -= 1
            else:
                n = -1
                v_sub_type = as_text(v_sub_type, src, "subType", drift)
        self.sub_type = v_sub_type
        if type(v_stock_yield_program) is JsonObject:
            v_stock_yield_program = _READ_TEXT_MAP(v_stock_yield_program, drift)
        else:
            if v_stock_yield_program is None:
                n -= 1
            else:
                n = -1
                v_stock_yield_program = as_object(v_stock_yield_program, src, "stockYieldProgram", drift)
        self.stock_yield_program = v_stock_yield_program
        if type(v_fee_template) is JsonObject:
            v_fee_template = _READ_TEXT_MAP(v_fee_template, drift)
        else:
            if v_fee_template is None:
                n -= 1
            else:
                n = -1
                v_fee_template = as_object(v_fee_template, src, "feeTemplate", drift)
        self.fee_template = v_fee_template
        if type(v_capabilities) is JsonObject:
            v_capabilities = _READ_TEXT_LIST_MAP(v_capabilities, drift)
        else:
            if v_capabilities is None:
                n -= 1
            else:
                n = -1
                v_capabilities = as_object(v_capabilities, src, "capabilities", drift)
        self.capabilities = v_capabilities
        if type(v_limited_option_trading) is not str:
            if v_limited_option_trading is None:
                n -= 1
            else:
                n = -1
                v_limited_option_trading = as_text(v_limited_option_trading, src, "limitedOptionTrading", drift)
        self.limited_option_trading = v_limited_option_trading
        if type(v_investment_objectives) is JsonArray:
            r = read_items(v_investment_objectives, as_text, True, drift)
            if not says_the_same(r, v_investment_objectives):
                n = -1
            v_investment_objectives = r
        else:
            if v_investment_objectives is None:
                n -= 1
            else:
                n = -1
                v_investment_objectives = no_list(v_investment_objectives, src, "investmentObjectives", drift)
        self.investment_objectives = v_investment_objectives
        if type(v_dividend_reinvestment) is JsonObject:
            v_dividend_reinvestment = _READ_FLAG_MAP(v_dividend_reinvestment, drift)
        else:
            if v_dividend_reinvestment is None:
                n -= 1
            else:
                n = -1
                v_dividend_reinvestment = as_object(v_dividend_reinvestment, src, "dividendReinvestment", drift)
        self.dividend_reinvestment = v_dividend_reinvestment
        if type(v_external_id) is not str:
            if v_external_id is None:
                n -= 1
            else:
                n = -1
                v_external_id = as_text(v_external_id, src, "externalId", drift)
        self.external_id = v_external_id
        if type(v_mifid_category) is not str:
            if v_mifid_category is None:
                n -= 1
            else:
                n = -1
                v_mifid_category = as_text(v_mifid_category, src, "mifidCategory", drift)
        self.mifid_category = v_mifid_category
        if type(v_mifir_status) is not str:
            if v_mifir_status is None:
                n -= 1
            else:
                n = -1
                v_mifir_status = as_text(v_mifir_status, src, "mifirStatus", drift)
        self.mifir_status = v_mifir_status
        if type(v_equity) is not float and type(v_equity) is not int:
            if v_equity is None:
                n -= 1
            else:
                n = -1
                v_equity = as_number(v_equity, src, "equity", drift)
        self.equity = v_equity
        if type(v_household) is not str:
            if v_household is None:
                n -= 1
            else:
                n = -1
                v_household = as_text(v_household, src, "household", drift)
        self.household = v_household
        if type(v_property_profile) is not str:
            if v_property_profile is None:
                n -= 1
            else:
                n = -1
                v_property_profile = as_text(v_property_profile, src, "propertyProfile", drift)
        self.property_profile = v_property_profile
        if type(v_process_type) is not str:
            if v_process_type is None:
                n -= 1
            else:
                n = -1
                v_process_type = as_text(v_process_type, src, "processType", drift)
        self.process_type = v_process_type
        if type(v_risk_score) is not int:
            if v_risk_score is None:
                n -= 1
            else:
                n = -1
                v_risk_score = as_int(v_risk_score, src, "riskScore", drift)
        self.risk_score = v_risk_score
        if type(v_class_action_program) is not str:
            if v_class_action_program is None:
                n -= 1
            else:
                n = -1
                v_class_action_program = as_text(v_class_action_program, src, "class_action_program", drift)
        self.class_action_program = v_class_action_program
        if type(v_trust_type) is not str:
            if v_trust_type is None:
                n -= 1
            else:
                n = -1
                v_trust_type = as_text(v_trust_type, src, "trustType", drift)
        self.trust_type = v_trust_type
        if type(v_org_type) is not str:
            if v_org_type is None:
                n -= 1
            else:
                n = -1
                v_org_type = as_text(v_org_type, src, "orgType", drift)
        self.org_type = v_org_type
        if type(v_business_description) is not str:
            if v_business_description is None:
                n -= 1
            else:
                n = -1
                v_business_description = as_text(v_business_description, src, "businessDescription", drift)
        self.business_description = v_business_description
        if type(v_us_tax_purpose_type) is not str:
            if v_us_tax_purpose_type is None:
                n -= 1
            else:
                n = -1
                v_us_tax_purpose_type = as_text(v_us_tax_purpose_type, src, "usTaxPurposeType", drift)
        self.us_tax_purpose_type = v_us_tax_purpose_type
        if type(v_trade_intention_type) is not str:
            if v_trade_intention_type is None:
                n -= 1
            else:
                n = -1
                v_trade_intention_type = as_text(v_trade_intention_type, src, "tradeIntentionType", drift)
        self.trade_intention_type = v_trade_intention_type
        if type(v_registered_address) is JsonObject:
            v_registered_address = _READ_TEXT_MAP(v_registered_address, drift)
        else:
            if v_registered_address is None:
                n -= 1
            else:
                n = -1
                v_registered_address = as_object(v_registered_address, src, "registeredAddress", drift)
        self.registered_address = v_registered_address
        if type(v_mailing) is JsonObject:
            v_mailing = _READ_TEXT_MAP(v_mailing, drift)
        else:
            if v_mailing is None:
                n -= 1
            else:
                n = -1
                v_mailing = as_object(v_mailing, src, "mailing", drift)
        self.mailing = v_mailing
        if type(v_country_of_corporation) is not str:
            if v_country_of_corporation is None:
                n -= 1
            else:
                n = -1
                v_country_of_corporation = as_text(v_country_of_corporation, src, "countryOfCorporation", drift)
        self.country_of_corporation = v_country_of_corporation
        if type(v_tax_ids) is JsonArray:
            r = [_READ_TEXT_MAP(i, drift) for i in v_tax_ids if type(i) is JsonObject or odd_item(i, v_tax_ids, drift)]
            if len(r) != len(v_tax_ids):
                n = -1
            v_tax_ids = r
        else:
            if v_tax_ids is None:
                n -= 1
            else:
                n = -1
                v_tax_ids = no_list(v_tax_ids, src, "taxIds", drift)
        self.tax_ids = v_tax_ids
        if type(v_tax_treaty_details) is JsonArray:
            r = [
                _READ_TEXT_MAP(i, drift)
                for i in v_tax_treaty_details
                if type(i) is JsonObject or odd_item(i, v_tax_treaty_details, drift)
            ]
            if len(r) != len(v_tax_treaty_details):
                n = -1
            v_tax_treaty_details = r
        else:
            if v_tax_treaty_details is None:
                n -= 1
            else:
                n = -1
                v_tax_treaty_details = no_list(v_tax_treaty_details, src, "taxTreatyDetails", drift)
        self.tax_treaty_details = v_tax_treaty_details
        if type(v_signatures) is JsonArray:
            r = read_items(v_signatures, as_text, True, drift)
            if not says_the_same(r, v_signatures):
                n = -1
            v_signatures = r
        else:
            if v_signatures is None:
                n -= 1
            else:
                n = -1
                v_signatures = no_list(v_signatures, src, "signatures", drift)
        self.signatures = v_signatures
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AccountRecord)
