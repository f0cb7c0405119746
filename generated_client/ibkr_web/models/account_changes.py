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

    from .account_close import AccountClose
    from .account_configuration import AccountConfiguration
    from .account_documents import AccountDocuments
    from .account_questionnaires import AccountQuestionnaires
    from .account_reference import AccountReference
    from .accredited_investor_status import AccreditedInvestorStatus
    from .add_mifir_data import AddMifirData
    from .add_new_user import AddNewUser
    from .add_trading_permissions import AddTradingPermissions
    from .additional_account import AdditionalAccount
    from .allocate_van import AllocateVan
    from .apply_fee_template import ApplyFeeTemplate
    from .change_account_holder_detail import ChangeAccountHolderDetail
    from .change_base_currency import ChangeBaseCurrency
    from .change_financial_information import ChangeFinancialInformation
    from .change_margin_type import ChangeMarginType
    from .complete_login_message import CompleteLoginMessage
    from .create_user import CreateUser
    from .document_submission import DocumentSubmission
    from .duplicate_account import DuplicateAccount
    from .information_change import InformationChange
    from .link_duplicate_account import LinkDuplicateAccount
    from .manage_market_data_subscriptions import ManageMarketDataSubscriptions
    from .process_documents import ProcessDocuments
    from .prohibited_country_questionnaire import ProhibitedCountryQuestionnaire
    from .quiz_questionnaires import QuizQuestionnaires
    from .remove_trading_permissions import RemoveTradingPermissions
    from .security_questions import SecurityQuestions
    from .update_account_alias import UpdateAccountAlias
    from .update_account_representatives import UpdateAccountRepresentatives
    from .update_bcan import UpdateBcan
    from .update_credentials import UpdateCredentials
    from .update_external_id import UpdateExternalId
    from .update_property_profile import UpdatePropertyProfile
    from .update_tax_form import UpdateTaxForm
    from .update_user_access_rights import UpdateUserAccessRights
    from .update_w8_ben import UpdateW8Ben
    from .update_withholding_statement import UpdateWithholdingStatement


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AccountChanges(RequestModel):
    """Changes to accounts. Usually one of them a request."""

    _keys: ClassVar[Mapping[str, str]] = {
        "updateExternalId": "update_external_id",
        "updatePropertyProfile": "update_property_profile",
        "updateAccountAlias": "update_account_alias",
        "changeBaseCurrency": "change_base_currency",
        "abandonAccount": "abandon_account",
        "addNewUser": "add_new_user",
        "addLevFxCapability": "add_lev_fx_capability",
        "addMiFirData": "add_mi_fir_data",
        "addTradingPermissions": "add_trading_permissions",
        "removeTradingPermissions": "remove_trading_permissions",
        "changeMarginType": "change_margin_type",
        "addCLPCapability": "add_clp_capability",
        "changeFinancialInformation": "change_financial_information",
        "resetAbandonedAccount": "reset_abandoned_account",
        "updateCredentials": "update_credentials",
        "updateAccountRepresentatives": "update_account_representatives",
        "completeLoginMessage": "complete_login_message",
        "reopenAccount": "reopen_account",
        "enrollInSyep": "enroll_in_syep",
        "leaveSyep": "leave_syep",
        "enrollInDrip": "enroll_in_drip",
        "leaveDrip": "leave_drip",
        "updateW8Ben": "update_w8_ben",
        "enableAccountInBrokerage": "enable_account_in_brokerage",
        "disableAccountInBrokerage": "disable_account_in_brokerage",
        "linkDuplicateAccount": "link_duplicate_account",
        "duplicateAccount": "duplicate_account",
        "documentSubmission": "document_submission",
        "processDocuments": "process_documents",
        "updateBcan": "update_bcan",
        "prohibitedCountryQuestionnaire": "prohibited_country_questionnaire",
        "updateWithholdingStatement": "update_withholding_statement",
        "accreditedInvestor": "accredited_investor",
        "changeAccountHolderDetail": "change_account_holder_detail",
        "updateUserAccessRights": "update_user_access_rights",
        "informationChange": "information_change",
        "addAdditionalAccount": "add_additional_account",
        "accountConfiguration": "account_configuration",
        "allocateVan": "allocate_van",
        "createUser": "create_user",
        "updateTaxForm": "update_tax_form",
        "questionnaires": "questionnaires",
        "securityQuestions": "security_questions",
        "applyFeeTemplate": "apply_fee_template",
        "accountClose": "account_close",
        "manageMarketDataSubscriptions": "manage_market_data_subscriptions",
        "quizQuestionnaires": "quiz_questionnaires",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"update_credentials"})

    update_external_id: UpdateExternalId | Unset = UNSET
    """A new id of the caller."""
    update_property_profile: UpdatePropertyProfile | Unset = UNSET
    """A new property profile."""
    update_account_alias: UpdateAccountAlias | Unset = UNSET
    """A new alias."""
    change_base_currency: ChangeBaseCurrency | Unset = UNSET
    """A new base currency."""
    abandon_account: AccountReference | Unset = UNSET
    """An application to give up."""
    add_new_user: AddNewUser | Unset = UNSET
    """A further user."""
    add_lev_fx_capability: AccountReference | Unset = UNSET
    """An account that shall trade currencies with leverage."""
    add_mi_fir_data: AddMifirData | Unset = UNSET
    """Data for reports under MiFIR."""
    add_trading_permissions: AddTradingPermissions | Unset = UNSET
    """Trading permissions that the account gets in addition."""
    remove_trading_permissions: RemoveTradingPermissions | Unset = UNSET
    """Trading permissions that are taken from the account."""
    change_margin_type: ChangeMarginType | Unset = UNSET
    """A new kind of margin."""
    add_clp_capability: AccountDocuments | Unset = UNSET
    """An account that shall trade complex or leveraged products."""
    change_financial_information: ChangeFinancialInformation | Unset = UNSET
    """New financial information."""
    reset_abandoned_account: AccountReference | Unset = UNSET
    """A given-up application to take up again."""
    update_credentials: UpdateCredentials | Unset = UNSET
    """A new mail address or password."""
    update_account_representatives: UpdateAccountRepresentatives | Unset = UNSET
    """New representatives."""
    complete_login_message: CompleteLoginMessage | Unset = UNSET
    """Messages that were answered."""
    reopen_account: AccountReference | Unset = UNSET
    """A closed account to open again."""
    enroll_in_syep: AccountDocuments | Unset = UNSET
    """An account that shall lend stocks (stock yield enhancement)."""
    leave_syep: AccountReference | Unset = UNSET
    """An account that shall no longer lend stocks."""
    enroll_in_drip: AccountReference | Unset = UNSET
    """An account that shall reinvest dividends."""
    leave_drip: AccountReference | Unset = UNSET
    """An account that shall no longer reinvest dividends."""
    update_w8_ben: UpdateW8Ben | Unset = UNSET
    """A new form W-8BEN."""
    enable_account_in_brokerage: AccountReference | Unset = UNSET
    """An account that shall trade."""
    disable_account_in_brokerage: AccountReference | Unset = UNSET
    """An account that shall no longer trade."""
    link_duplicate_account: LinkDuplicateAccount | Unset = UNSET
    """Declares an account to be the duplicate of another."""
    duplicate_account: DuplicateAccount | Unset = UNSET
    """Copies to open."""
    document_submission: DocumentSubmission | Unset = UNSET
    """Documents that the change needs."""
    process_documents: ProcessDocuments | Unset = UNSET
    """Documents for all applications of the day."""
    update_bcan: UpdateBcan | Unset = UNSET
    """A client number for Hong Kong and Chinese exchanges."""
    prohibited_country_questionnaire: ProhibitedCountryQuestionnaire | Unset = UNSET
    """Ties to prohibited countries."""
    update_withholding_statement: UpdateWithholdingStatement | Unset = UNSET
    """A new statement on withholding tax."""
    accredited_investor: AccreditedInvestorStatus | Unset = UNSET
    """Whether the investor is accredited, with the grounds and signatures."""
    change_account_holder_detail: ChangeAccountHolderDetail | Unset = UNSET
    """New details of holders."""
    update_user_access_rights: UpdateUserAccessRights | Unset = UNSET
    """New access rights of a user."""
    information_change: InformationChange | Unset = UNSET
    """Holders to add, change or remove."""
    add_additional_account: AdditionalAccount | Unset = UNSET
    """A further account."""
    account_configuration: AccountConfiguration | Unset = UNSET
    """One setting of an account to switch on or off."""
    allocate_van: AllocateVan | Unset = UNSET
    """A virtual account number for deposits."""
    create_user: CreateUser | Unset = UNSET
    """Adds a login to the account."""
    update_tax_form: UpdateTaxForm | Unset = UNSET
    """A new tax form."""
    questionnaires: AccountQuestionnaires | Unset = UNSET
    """Answers to questionnaires."""
    security_questions: SecurityQuestions | Unset = UNSET
    """Questions that tell the broker that it is the user."""
    apply_fee_template: ApplyFeeTemplate | Unset = UNSET
    """Puts a stored template of fees on the account."""
    account_close: AccountClose | Unset = UNSET
    """Closes an account, for a reason to be given."""
    manage_market_data_subscriptions: ManageMarketDataSubscriptions | Unset = UNSET
    """Market data services to subscribe to or to end, for one user."""
    quiz_questionnaires: QuizQuestionnaires | Unset = UNSET
    """Answers to a quiz."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules

        from .account_close import AccountClose
        from .account_configuration import AccountConfiguration
        from .account_documents import AccountDocuments
        from .account_questionnaires import AccountQuestionnaires
        from .account_reference import AccountReference
        from .accredited_investor_status import AccreditedInvestorStatus
        from .add_mifir_data import AddMifirData
        from .add_new_user import AddNewUser
        from .add_trading_permissions import AddTradingPermissions
        from .additional_account import AdditionalAccount
        from .allocate_van import AllocateVan
        from .apply_fee_template import ApplyFeeTemplate
        from .change_account_holder_detail import ChangeAccountHolderDetail
        from .change_base_currency import ChangeBaseCurrency
        from .change_financial_information import ChangeFinancialInformation
        from .change_margin_type import ChangeMarginType
        from .complete_login_message import CompleteLoginMessage
        from .create_user import CreateUser
        from .document_submission import DocumentSubmission
        from .duplicate_account import DuplicateAccount
        from .information_change import InformationChange
        from .link_duplicate_account import LinkDuplicateAccount
        from .manage_market_data_subscriptions import ManageMarketDataSubscriptions
        from .process_documents import ProcessDocuments
        from .prohibited_country_questionnaire import ProhibitedCountryQuestionnaire
        from .quiz_questionnaires import QuizQuestionnaires
        from .remove_trading_permissions import RemoveTradingPermissions
        from .security_questions import SecurityQuestions
        from .update_account_alias import UpdateAccountAlias
        from .update_account_representatives import UpdateAccountRepresentatives
        from .update_bcan import UpdateBcan
        from .update_credentials import UpdateCredentials
        from .update_external_id import UpdateExternalId
        from .update_property_profile import UpdatePropertyProfile
        from .update_tax_form import UpdateTaxForm
        from .update_user_access_rights import UpdateUserAccessRights
        from .update_w8_ben import UpdateW8Ben
        from .update_withholding_statement import UpdateWithholdingStatement

        return Rules(
            {
                "updateExternalId": Object(UpdateExternalId),
                "updatePropertyProfile": Object(UpdatePropertyProfile),
                "updateAccountAlias": Object(UpdateAccountAlias),
                "changeBaseCurrency": Object(ChangeBaseCurrency),
                "abandonAccount": Object(AccountReference),
                "addNewUser": Object(AddNewUser),
                "addLevFxCapability": Object(AccountReference),
                "addMiFirData": Object(AddMifirData),
                "addTradingPermissions": Object(AddTradingPermissions),
                "removeTradingPermissions": Object(RemoveTradingPermissions),
                "changeMarginType": Object(ChangeMarginType),
                "addCLPCapability": Object(AccountDocuments),
                "changeFinancialInformation": Object(ChangeFinancialInformation),
                "resetAbandonedAccount": Object(AccountReference),
                "updateCredentials": Object(UpdateCredentials),
                "updateAccountRepresentatives": Object(UpdateAccountRepresentatives),
                "completeLoginMessage": Object(CompleteLoginMessage),
                "reopenAccount": Object(AccountReference),
                "enrollInSyep": Object(AccountDocuments),
                "leaveSyep": Object(AccountReference),
                "enrollInDrip": Object(AccountReference),
                "leaveDrip": Object(AccountReference),
                "updateW8Ben": Object(UpdateW8Ben),
                "enableAccountInBrokerage": Object(AccountReference),
                "disableAccountInBrokerage": Object(AccountReference),
                "linkDuplicateAccount": Object(LinkDuplicateAccount),
                "duplicateAccount": Object(DuplicateAccount),
                "documentSubmission": Object(DocumentSubmission),
                "processDocuments": Object(ProcessDocuments),
                "updateBcan": Object(UpdateBcan),
                "prohibitedCountryQuestionnaire": Object(ProhibitedCountryQuestionnaire),
                "updateWithholdingStatement": Object(UpdateWithholdingStatement),
                "accreditedInvestor": Object(AccreditedInvestorStatus),
                "changeAccountHolderDetail": Object(ChangeAccountHolderDetail),
                "updateUserAccessRights": Object(UpdateUserAccessRights),
                "informationChange": Object(InformationChange),
                "addAdditionalAccount": Object(AdditionalAccount),
                "accountConfiguration": Object(AccountConfiguration),
                "allocateVan": Object(AllocateVan),
                "createUser": Object(CreateUser),
                "updateTaxForm": Object(UpdateTaxForm),
                "questionnaires": Object(AccountQuestionnaires),
                "securityQuestions": Object(SecurityQuestions),
                "applyFeeTemplate": Object(ApplyFeeTemplate),
                "accountClose": Object(AccountClose),
                "manageMarketDataSubscriptions": Object(ManageMarketDataSubscriptions),
                "quizQuestionnaires": Object(QuizQuestionnaires),
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .account_close import AccountClose
        from .account_configuration import AccountConfiguration
        from .account_documents import AccountDocuments
        from .account_questionnaires import AccountQuestionnaires
        from .account_reference import AccountReference
        from .accredited_investor_status import AccreditedInvestorStatus
        from .add_mifir_data import AddMifirData
        from .add_new_user import AddNewUser
        from .add_trading_permissions import AddTradingPermissions
        from .additional_account import AdditionalAccount
        from .allocate_van import AllocateVan
        from .apply_fee_template import ApplyFeeTemplate
        from .change_account_holder_detail import ChangeAccountHolderDetail
        from .change_base_currency import ChangeBaseCurrency
        from .change_financial_information import ChangeFinancialInformation
        from .change_margin_type import ChangeMarginType
        from .complete_login_message import CompleteLoginMessage
        from .create_user import CreateUser
        from .document_submission import DocumentSubmission
        from .duplicate_account import DuplicateAccount
        from .information_change import InformationChange
        from .link_duplicate_account import LinkDuplicateAccount
        from .manage_market_data_subscriptions import ManageMarketDataSubscriptions
        from .process_documents import ProcessDocuments
        from .prohibited_country_questionnaire import ProhibitedCountryQuestionnaire
        from .quiz_questionnaires import QuizQuestionnaires
        from .remove_trading_permissions import RemoveTradingPermissions
        from .security_questions import SecurityQuestions
        from .update_account_alias import UpdateAccountAlias
        from .update_account_representatives import UpdateAccountRepresentatives
        from .update_bcan import UpdateBcan
        from .update_credentials import UpdateCredentials
        from .update_external_id import UpdateExternalId
        from .update_property_profile import UpdatePropertyProfile
        from .update_tax_form import UpdateTaxForm
        from .update_user_access_rights import UpdateUserAccessRights
        from .update_w8_ben import UpdateW8Ben
        from .update_withholding_statement import UpdateWithholdingStatement

        self = new(cls)
        n: int = 47
        v: Any
        if "updateExternalId" in src:
            v = src["updateExternalId"]
            if type(v) is JsonObject:
                v = UpdateExternalId.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "updateExternalId", drift)
            self.update_external_id = v
        else:
            n -= 1
            self.update_external_id = UNSET
        if "updatePropertyProfile" in src:
            v = src["updatePropertyProfile"]
            if type(v) is JsonObject:
                v = UpdatePropertyProfile.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "updatePropertyProfile", drift)
            self.update_property_profile = v
        else:
            n -= 1
            self.update_property_profile = UNSET
        if "updateAccountAlias" in src:
            v = src["updateAccountAlias"]
            if type(v) is JsonObject:
                v = UpdateAccountAlias.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "updateAccountAlias", drift)
            self.update_account_alias = v
        else:
            n -= 1
            self.update_account_alias = UNSET
        if "changeBaseCurrency" in src:
            v = src["changeBaseCurrency"]
            if type(v) is JsonObject:
                v = ChangeBaseCurrency.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "changeBaseCurrency", drift)
            self.change_base_currency = v
        else:
            n -= 1
            self.change_base_currency = UNSET
        if "abandonAccount" in src:
            v = src["abandonAccount"]
            if type(v) is JsonObject:
                v = AccountReference.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "abandonAccount", drift)
            self.abandon_account = v
        else:
            n -= 1
            self.abandon_account = UNSET
        if "addNewUser" in src:
            v = src["addNewUser"]
            if type(v) is JsonObject:
                v = AddNewUser.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "addNewUser", drift)
            self.add_new_user = v
        else:
            n -= 1
            self.add_new_user = UNSET
        if "addLevFxCapability" in src:
            v = src["addLevFxCapability"]
            if type(v) is JsonObject:
                v = AccountReference.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "addLevFxCapability", drift)
            self.add_lev_fx_capability = v
        else:
            n -= 1
            self.add_lev_fx_capability = UNSET
        if "addMiFirData" in src:
            v = src["addMiFirData"]
            if type(v) is JsonObject:
                v = AddMifirData.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "addMiFirData", drift)
            self.add_mi_fir_data = v
        else:
            n -= 1
            self.add_mi_fir_data = UNSET
        if "addTradingPermissions" in src:
            v = src["addTradingPermissions"]
            if type(v) is JsonObject:
                v = AddTradingPermissions.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "addTradingPermissions", drift)
            self.add_trading_permissions = v
        else:
            n -= 1
            self.add_trading_permissions = UNSET
        if "removeTradingPermissions" in src:
            v = src["removeTradingPermissions"]
            if type(v) is JsonObject:
                v = RemoveTradingPermissions.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "removeTradingPermissions", drift)
            self.remove_trading_permissions = v
        else:
            n -= 1
            self.remove_trading_permissions = UNSET
        if "changeMarginType" in src:
            v = src["changeMarginType"]
            if type(v) is JsonObject:
                v = ChangeMarginType.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "changeMarginType", drift)
            self.change_margin_type = v
        else:
            n -= 1
            self.change_margin_type = UNSET
        if "addCLPCapability" in src:
            v = src["addCLPCapability"]
            if type(v) is JsonObject:
                v = AccountDocuments.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "addCLPCapability", drift)
            self.add_clp_capability = v
        else:
            n -= 1
            self.add_clp_capability = UNSET
        if "changeFinancialInformation" in src:
            v = src["changeFinancialInformation"]
            if type(v) is JsonObject:
                v = ChangeFinancialInformation.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "changeFinancialInformation", drift)
            self.change_financial_information = v
        else:
            n -= 1
            self.change_financial_information = UNSET
        if "resetAbandonedAccount" in src:
            v = src["resetAbandonedAccount"]
            if type(v) is JsonObject:
                v = AccountReference.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "resetAbandonedAccount", drift)
            self.reset_abandoned_account = v
        else:
            n -= 1
            self.reset_abandoned_account = UNSET
        if "updateCredentials" in src:
            v = src["updateCredentials"]
            if type(v) is JsonObject:
                v = UpdateCredentials.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "updateCredentials", drift)
            self.update_credentials = v
        else:
            n -= 1
            self.update_credentials = UNSET
        if "updateAccountRepresentatives" in src:
            v = src["updateAccountRepresentatives"]
            if type(v) is JsonObject:
                v = UpdateAccountRepresentatives.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "updateAccountRepresentatives", drift)
            self.update_account_representatives = v
        else:
            n -= 1
            self.update_account_representatives = UNSET
        if "completeLoginMessage" in src:
            v = src["completeLoginMessage"]
            if type(v) is JsonObject:
                v = CompleteLoginMessage.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "completeLoginMessage", drift)
            self.complete_login_message = v
        else:
            n -= 1
            self.complete_login_message = UNSET
        if "reopenAccount" in src:
            v = src["reopenAccount"]
            if type(v) is JsonObject:
                v = AccountReference.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "reopenAccount", drift)
            self.reopen_account = v
        else:
            n -= 1
            self.reopen_account = UNSET
        if "enrollInSyep" in src:
            v = src["enrollInSyep"]
            if type(v) is JsonObject:
                v = AccountDocuments.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "enrollInSyep", drift)
            self.enroll_in_syep = v
        else:
            n -= 1
            self.enroll_in_syep = UNSET
        if "leaveSyep" in src:
            v = src["leaveSyep"]
            if type(v) is JsonObject:
                v = AccountReference.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "leaveSyep", drift)
            self.leave_syep = v
        else:
            n -= 1
            self.leave_syep = UNSET
        if "enrollInDrip" in src:
            v = src["enrollInDrip"]
            if type(v) is JsonObject:
                v = AccountReference.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "enrollInDrip", drift)
            self.enroll_in_drip = v
        else:
            n -= 1
            self.enroll_in_drip = UNSET
        if "leaveDrip" in src:
            v = src["leaveDrip"]
            if type(v) is JsonObject:
                v = AccountReference.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "leaveDrip", drift)
            self.leave_drip = v
        else:
            n -= 1
            self.leave_drip = UNSET
        if "updateW8Ben" in src:
            v = src["updateW8Ben"]
            if type(v) is JsonObject:
                v = UpdateW8Ben.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "updateW8Ben", drift)
            self.update_w8_ben = v
        else:
            n -= 1
            self.update_w8_ben = UNSET
        if "enableAccountInBrokerage" in src:
            v = src["enableAccountInBrokerage"]
            if type(v) is JsonObject:
                v = AccountReference.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "enableAccountInBrokerage", drift)
            self.enable_account_in_brokerage = v
        else:
            n -= 1
            self.enable_account_in_brokerage = UNSET
        if "disableAccountInBrokerage" in src:
            v = src["disableAccountInBrokerage"]
            if type(v) is JsonObject:
                v = AccountReference.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "disableAccountInBrokerage", drift)
            self.disable_account_in_brokerage = v
        else:
            n -= 1
            self.disable_account_in_brokerage = UNSET
        if "linkDuplicateAccount" in src:
            v = src["linkDuplicateAccount"]
            if type(v) is JsonObject:
                v = LinkDuplicateAccount.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "linkDuplicateAccount", drift)
            self.link_duplicate_account = v
        else:
            n -= 1
            self.link_duplicate_account = UNSET
        if "duplicateAccount" in src:
            v = src["duplicateAccount"]
            if type(v) is JsonObject:
                v = DuplicateAccount.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "duplicateAccount", drift)
            self.duplicate_account = v
        else:
            n -= 1
            self.duplicate_account = UNSET
        if "documentSubmission" in src:
            v = src["documentSubmission"]
            if type(v) is JsonObject:
                v = DocumentSubmission.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "documentSubmission", drift)
            self.document_submission = v
        else:
            n -= 1
            self.document_submission = UNSET
        if "processDocuments" in src:
            v = src["processDocuments"]
            if type(v) is JsonObject:
                v = ProcessDocuments.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "processDocuments", drift)
            self.process_documents = v
        else:
            n -= 1
            self.process_documents = UNSET
        if "updateBcan" in src:
            v = src["updateBcan"]
            if type(v) is JsonObject:
                v = UpdateBcan.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "updateBcan", drift)
            self.update_bcan = v
        else:
            n -= 1
            self.update_bcan = UNSET
        if "prohibitedCountryQuestionnaire" in src:
            v = src["prohibitedCountryQuestionnaire"]
            if type(v) is JsonObject:
                v = ProhibitedCountryQuestionnaire.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "prohibitedCountryQuestionnaire", drift)
            self.prohibited_country_questionnaire = v
        else:
            n -= 1
            self.prohibited_country_questionnaire = UNSET
        if "updateWithholdingStatement" in src:
            v = src["updateWithholdingStatement"]
            if type(v) is JsonObject:
                v = UpdateWithholdingStatement.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "updateWithholdingStatement", drift)
            self.update_withholding_statement = v
        else:
            n -= 1
            self.update_withholding_statement = UNSET
        if "accreditedInvestor" in src:
            v = src["accreditedInvestor"]
            if type(v) is JsonObject:
                v = AccreditedInvestorStatus.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "accreditedInvestor", drift)
            self.accredited_investor = v
        else:
            n -= 1
            self.accredited_investor = UNSET
        if "changeAccountHolderDetail" in src:
            v = src["changeAccountHolderDetail"]
            if type(v) is JsonObject:
                v = ChangeAccountHolderDetail.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "changeAccountHolderDetail", drift)
            self.change_account_holder_detail = v
        else:
            n -= 1
            self.change_account_holder_detail = UNSET
        if "updateUserAccessRights" in src:
            v = src["updateUserAccessRights"]
            if type(v) is JsonObject:
                v = UpdateUserAccessRights.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "updateUserAccessRights", drift)
            self.update_user_access_rights = v
        else:
            n -= 1
            self.update_user_access_rights = UNSET
        if "informationChange" in src:
            v = src["informationChange"]
            if type(v) is JsonObject:
                v = InformationChange.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "informationChange", drift)
            self.information_change = v
        else:
            n -= 1
            self.information_change = UNSET
        if "addAdditionalAccount" in src:
            v = src["addAdditionalAccount"]
            if type(v) is JsonObject:
                v = AdditionalAccount.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "addAdditionalAccount", drift)
            self.add_additional_account = v
        else:
            n -= 1
            self.add_additional_account = UNSET
        if "accountConfiguration" in src:
            v = src["accountConfiguration"]
            if type(v) is JsonObject:
                v = AccountConfiguration.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "accountConfiguration", drift)
            self.account_configuration = v
        else:
            n -= 1
            self.account_configuration = UNSET
        if "allocateVan" in src:
            v = src["allocateVan"]
            if type(v) is JsonObject:
                v = AllocateVan.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "allocateVan", drift)
            self.allocate_van = v
        else:
            n -= 1
            self.allocate_van = UNSET
        if "createUser" in src:
            v = src["createUser"]
            if type(v) is JsonObject:
                v = CreateUser.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "createUser", drift)
            self.create_user = v
        else:
            n -= 1
            self.create_user = UNSET
        if "updateTaxForm" in src:
            v = src["updateTaxForm"]
            if type(v) is JsonObject:
                v = UpdateTaxForm.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "updateTaxForm", drift)
            self.update_tax_form = v
        else:
            n -= 1
            self.update_tax_form = UNSET
        if "questionnaires" in src:
            v = src["questionnaires"]
            if type(v) is JsonObject:
                v = AccountQuestionnaires.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "questionnaires", drift)
            self.questionnaires = v
        else:
            n -= 1
            self.questionnaires = UNSET
        if "securityQuestions" in src:
            v = src["securityQuestions"]
            if type(v) is JsonObject:
                v = SecurityQuestions.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "securityQuestions", drift)
            self.security_questions = v
        else:
            n -= 1
            self.security_questions = UNSET
        if "applyFeeTemplate" in src:
            v = src["applyFeeTemplate"]
            if type(v) is JsonObject:
                v = ApplyFeeTemplate.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "applyFeeTemplate", drift)
            self.apply_fee_template = v
        else:
            n -= 1
            self.apply_fee_template = UNSET
        if "accountClose" in src:
            v = src["accountClose"]
            if type(v) is JsonObject:
                v = AccountClose.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "accountClose", drift)
            self.account_close = v
        else:
            n -= 1
            self.account_close = UNSET
        if "manageMarketDataSubscriptions" in src:
            v = src["manageMarketDataSubscriptions"]
            if type(v) is JsonObject:
                v = ManageMarketDataSubscriptions.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "manageMarketDataSubscriptions", drift)
            self.manage_market_data_subscriptions = v
        else:
            n -= 1
            self.manage_market_data_subscriptions = UNSET
        if "quizQuestionnaires" in src:
            v = src["quizQuestionnaires"]
            if type(v) is JsonObject:
                v = QuizQuestionnaires.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "quizQuestionnaires", drift)
            self.quiz_questionnaires = v
        else:
            n -= 1
            self.quiz_questionnaires = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
