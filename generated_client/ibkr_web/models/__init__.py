# Written by the generator from the contract; do not edit.
"""The types of the contract; each is imported when it is first named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .access_token import AccessToken as AccessToken
    from .account_aliases import AccountAliases as AccountAliases
    from .account_already_selected import AccountAlreadySelected as AccountAlreadySelected
    from .account_applicant import AccountApplicant as AccountApplicant
    from .account_capability import AccountCapability as AccountCapability
    from .account_changes import AccountChanges as AccountChanges
    from .account_changes_claims import AccountChangesClaims as AccountChangesClaims
    from .account_choice import AccountChoice as AccountChoice
    from .account_close import AccountClose as AccountClose
    from .account_configuration import AccountConfiguration as AccountConfiguration
    from .account_currency import AccountCurrency as AccountCurrency
    from .account_currency_query import AccountCurrencyQuery as AccountCurrencyQuery
    from .account_details import AccountDetails as AccountDetails
    from .account_documents import AccountDocuments as AccountDocuments
    from .account_entity import AccountEntity as AccountEntity
    from .account_investment import AccountInvestment as AccountInvestment
    from .account_login_messages import AccountLoginMessages as AccountLoginMessages
    from .account_parent import AccountParent as AccountParent
    from .account_periods import AccountPeriods as AccountPeriods
    from .account_questionnaires import AccountQuestionnaires as AccountQuestionnaires
    from .account_record import AccountRecord as AccountRecord
    from .account_reference import AccountReference as AccountReference
    from .account_representative import AccountRepresentative as AccountRepresentative
    from .account_representatives import AccountRepresentatives as AccountRepresentatives
    from .account_restriction import AccountRestriction as AccountRestriction
    from .account_selection import AccountSelection as AccountSelection
    from .account_setting import AccountSetting as AccountSetting
    from .account_status import AccountStatus as AccountStatus
    from .account_status_code import AccountStatusCode as AccountStatusCode
    from .account_status_page import AccountStatusPage as AccountStatusPage
    from .account_summary import AccountSummary as AccountSummary
    from .account_support import AccountSupport as AccountSupport
    from .account_tasks import AccountTasks as AccountTasks
    from .account_user import AccountUser as AccountUser
    from .accounts_request import AccountsRequest as AccountsRequest
    from .accredited_investor_information import AccreditedInvestorInformation as AccreditedInvestorInformation
    from .accredited_investor_status import AccreditedInvestorStatus as AccreditedInvestorStatus
    from .aces_user import AcesUser as AcesUser
    from .ach_details import AchDetails as AchDetails
    from .ach_instruction import AchInstruction as AchInstruction
    from .ach_type import AchType as AchType
    from .add_entity import AddEntity as AddEntity
    from .add_mifir_data import AddMifirData as AddMifirData
    from .add_new_user import AddNewUser as AddNewUser
    from .add_trading_permissions import AddTradingPermissions as AddTradingPermissions
    from .additional_account import AdditionalAccount as AdditionalAccount
    from .address import Address as Address
    from .administrator import Administrator as Administrator
    from .administrator_contact import AdministratorContact as AdministratorContact
    from .advanced_order_reject import AdvancedOrderReject as AdvancedOrderReject
    from .advisor_wrap_fees import AdvisorWrapFees as AdvisorWrapFees
    from .affiliation_details import AffiliationDetails as AffiliationDetails
    from .affiliation_relationship import AffiliationRelationship as AffiliationRelationship
    from .alert import Alert as Alert
    from .alert_activation import AlertActivation as AlertActivation
    from .alert_answer import AlertAnswer as AlertAnswer
    from .alert_condition import AlertCondition as AlertCondition
    from .alert_condition_request import AlertConditionRequest as AlertConditionRequest
    from .alert_condition_type import AlertConditionType as AlertConditionType
    from .alert_request import AlertRequest as AlertRequest
    from .alert_summary import AlertSummary as AlertSummary
    from .alert_time_in_force import AlertTimeInForce as AlertTimeInForce
    from .algo import Algo as Algo
    from .algo_list import AlgoList as AlgoList
    from .algo_parameter import AlgoParameter as AlgoParameter
    from .allocate_van import AllocateVan as AllocateVan
    from .allocation_account import AllocationAccount as AllocationAccount
    from .allocation_accounts import AllocationAccounts as AllocationAccounts
    from .allocation_basis import AllocationBasis as AllocationBasis
    from .allocation_figure import AllocationFigure as AllocationFigure
    from .allocation_group import AllocationGroup as AllocationGroup
    from .allocation_group_change import AllocationGroupChange as AllocationGroupChange
    from .allocation_group_member import AllocationGroupMember as AllocationGroupMember
    from .allocation_group_name import AllocationGroupName as AllocationGroupName
    from .allocation_group_request import AllocationGroupRequest as AllocationGroupRequest
    from .allocation_group_summary import AllocationGroupSummary as AllocationGroupSummary
    from .allocation_groups import AllocationGroups as AllocationGroups
    from .allocation_member import AllocationMember as AllocationMember
    from .allocation_method import AllocationMethod as AllocationMethod
    from .allocation_models import AllocationModels as AllocationModels
    from .allocation_presets import AllocationPresets as AllocationPresets
    from .allocation_presets_request import AllocationPresetsRequest as AllocationPresetsRequest
    from .allocation_profile import AllocationProfile as AllocationProfile
    from .allocation_saved import AllocationSaved as AllocationSaved
    from .allocation_sides import AllocationSides as AllocationSides
    from .allocation_total import AllocationTotal as AllocationTotal
    from .allocation_type import AllocationType as AllocationType
    from .allocation_values import AllocationValues as AllocationValues
    from .analyst_allocation import AnalystAllocation as AnalystAllocation
    from .analyst_allocation_request import AnalystAllocationRequest as AnalystAllocationRequest
    from .analyst_exposure import AnalystExposure as AnalystExposure
    from .analyst_exposures import AnalystExposures as AnalystExposures
    from .analyst_side import AnalystSide as AnalystSide
    from .analyst_slice import AnalystSlice as AnalystSlice
    from .annual_blended_percentage import AnnualBlendedPercentage as AnnualBlendedPercentage
    from .answer_detail import AnswerDetail as AnswerDetail
    from .any_map import AnyMap as AnyMap
    from .api_error import ApiError as ApiError
    from .application import Application as Application
    from .application_account import ApplicationAccount as ApplicationAccount
    from .application_asset_class import ApplicationAssetClass as ApplicationAssetClass
    from .application_claims import ApplicationClaims as ApplicationClaims
    from .application_document import ApplicationDocument as ApplicationDocument
    from .application_exchange import ApplicationExchange as ApplicationExchange
    from .application_language import ApplicationLanguage as ApplicationLanguage
    from .application_record import ApplicationRecord as ApplicationRecord
    from .application_user import ApplicationUser as ApplicationUser
    from .apply_fee_template import ApplyFeeTemplate as ApplyFeeTemplate
    from .asset_experience import AssetExperience as AssetExperience
    from .asset_instruction import AssetInstruction as AssetInstruction
    from .asset_transfer_request import AssetTransferRequest as AssetTransferRequest
    from .asset_transfers_request import AssetTransfersRequest as AssetTransfersRequest
    from .associated_entity import AssociatedEntity as AssociatedEntity
    from .associated_entity_record import AssociatedEntityRecord as AssociatedEntityRecord
    from .associated_individual import AssociatedIndividual as AssociatedIndividual
    from .associated_person import AssociatedPerson as AssociatedPerson
    from .attached_data import AttachedData as AttachedData
    from .attached_file import AttachedFile as AttachedFile
    from .australian_exposure import AustralianExposure as AustralianExposure
    from .automated_wrap_fee import AutomatedWrapFee as AutomatedWrapFee
    from .available_funds import AvailableFunds as AvailableFunds
    from .available_statements import AvailableStatements as AvailableStatements
    from .available_statements_data import AvailableStatementsData as AvailableStatementsData
    from .available_tax_documents import AvailableTaxDocuments as AvailableTaxDocuments
    from .available_tax_documents_data import AvailableTaxDocumentsData as AvailableTaxDocumentsData
    from .available_trade_confirmations import AvailableTradeConfirmations as AvailableTradeConfirmations
    from .available_trade_confirmations_data import AvailableTradeConfirmationsData as AvailableTradeConfirmationsData
    from .balance_figures import BalanceFigures as BalanceFigures
    from .balances import Balances as Balances
    from .bank_instruction import BankInstruction as BankInstruction
    from .bank_instruction_code import BankInstructionCode as BankInstructionCode
    from .bank_instruction_detail import BankInstructionDetail as BankInstructionDetail
    from .bank_instruction_method import BankInstructionMethod as BankInstructionMethod
    from .bank_instruction_query import BankInstructionQuery as BankInstructionQuery
    from .bank_instruction_request import BankInstructionRequest as BankInstructionRequest
    from .bank_instructions_request import BankInstructionsRequest as BankInstructionsRequest
    from .bank_query import BankQuery as BankQuery
    from .bearer_token import BearerToken as BearerToken
    from .bearer_token_request import BearerTokenRequest as BearerTokenRequest
    from .beneficiary_relationship import BeneficiaryRelationship as BeneficiaryRelationship
    from .binary_option import BinaryOption as BinaryOption
    from .binary_options import BinaryOptions as BinaryOptions
    from .bond_filter import BondFilter as BondFilter
    from .bond_filter_option import BondFilterOption as BondFilterOption
    from .bond_issuer import BondIssuer as BondIssuer
    from .book_frame import BookFrame as BookFrame
    from .book_row import BookRow as BookRow
    from .branch_fatca_status import BranchFatcaStatus as BranchFatcaStatus
    from .bridge_status import BridgeStatus as BridgeStatus
    from .brokerage_account_properties import BrokerageAccountProperties as BrokerageAccountProperties
    from .brokerage_account_properties_map import BrokerageAccountPropertiesMap as BrokerageAccountPropertiesMap
    from .brokerage_accounts import BrokerageAccounts as BrokerageAccounts
    from .brokerage_features import BrokerageFeatures as BrokerageFeatures
    from .brokerage_session_status import BrokerageSessionStatus as BrokerageSessionStatus
    from .cache_invalidated import CacheInvalidated as CacheInvalidated
    from .cancel_answer import CancelAnswer as CancelAnswer
    from .cancel_instruction import CancelInstruction as CancelInstruction
    from .cancel_instruction_request import CancelInstructionRequest as CancelInstructionRequest
    from .cancel_instructions_request import CancelInstructionsRequest as CancelInstructionsRequest
    from .cash_balance import CashBalance as CashBalance
    from .cash_instruction import CashInstruction as CashInstruction
    from .cash_plan import CashPlan as CashPlan
    from .cash_plan_request import CashPlanRequest as CashPlanRequest
    from .cash_query import CashQuery as CashQuery
    from .cash_target import CashTarget as CashTarget
    from .cash_transfer import CashTransfer as CashTransfer
    from .cash_transfer_query import CashTransferQuery as CashTransferQuery
    from .cash_transfer_request import CashTransferRequest as CashTransferRequest
    from .cash_transfers_request import CashTransfersRequest as CashTransfersRequest
    from .change_account_holder_detail import ChangeAccountHolderDetail as ChangeAccountHolderDetail
    from .change_base_currency import ChangeBaseCurrency as ChangeBaseCurrency
    from .change_financial_information import ChangeFinancialInformation as ChangeFinancialInformation
    from .change_margin_type import ChangeMarginType as ChangeMarginType
    from .chart_periods import ChartPeriods as ChartPeriods
    from .check_details import CheckDetails as CheckDetails
    from .clearing_status import ClearingStatus as ClearingStatus
    from .client_bank_account import ClientBankAccount as ClientBankAccount
    from .combined_investment_request import CombinedInvestmentRequest as CombinedInvestmentRequest
    from .combo_leg import ComboLeg as ComboLeg
    from .combo_position import ComboPosition as ComboPosition
    from .commission_config import CommissionConfig as CommissionConfig
    from .commission_markup import CommissionMarkup as CommissionMarkup
    from .commission_schedule import CommissionSchedule as CommissionSchedule
    from .complete_login_message import CompleteLoginMessage as CompleteLoginMessage
    from .complex_asset_transfer_instruction import ComplexAssetTransferInstruction as ComplexAssetTransferInstruction
    from .contra_broker import ContraBroker as ContraBroker
    from .contract_info import ContractInfo as ContractInfo
    from .contract_info_and_rules import ContractInfoAndRules as ContractInfoAndRules
    from .contract_match import ContractMatch as ContractMatch
    from .contract_match_section import ContractMatchSection as ContractMatchSection
    from .contract_rules import ContractRules as ContractRules
    from .contract_rules_request import ContractRulesRequest as ContractRulesRequest
    from .contract_search_request import ContractSearchRequest as ContractSearchRequest
    from .country import Country as Country
    from .create_user import CreateUser as CreateUser
    from .crs_status import CrsStatus as CrsStatus
    from .currency_pair import CurrencyPair as CurrencyPair
    from .currency_pairs import CurrencyPairs as CurrencyPairs
    from .custodian import Custodian as Custodian
    from .customer import Customer as Customer
    from .customer_type import CustomerType as CustomerType
    from .dam_token import DamToken as DamToken
    from .dam_token_request import DamTokenRequest as DamTokenRequest
    from .day_span import DaySpan as DaySpan
    from .delete_bank_instruction import DeleteBankInstruction as DeleteBankInstruction
    from .delete_entity import DeleteEntity as DeleteEntity
    from .deposit_details import DepositDetails as DepositDetails
    from .deposit_funds_instruction import DepositFundsInstruction as DepositFundsInstruction
    from .deposit_notification import DepositNotification as DepositNotification
    from .derivative_contract import DerivativeContract as DerivativeContract
    from .destination_bank import DestinationBank as DestinationBank
    from .display_message import DisplayMessage as DisplayMessage
    from .display_rule import DisplayRule as DisplayRule
    from .display_rule_step import DisplayRuleStep as DisplayRuleStep
    from .document_submission import DocumentSubmission as DocumentSubmission
    from .document_type import DocumentType as DocumentType
    from .documents_claims import DocumentsClaims as DocumentsClaims
    from .duplicate_account import DuplicateAccount as DuplicateAccount
    from .dvp_instruction import DvpInstruction as DvpInstruction
    from .dvp_type import DvpType as DvpType
    from .dwac_instruction import DwacInstruction as DwacInstruction
    from .dynamic_account import DynamicAccount as DynamicAccount
    from .dynamic_accounts import DynamicAccounts as DynamicAccounts
    from .echo import Echo as Echo
    from .echo_claims import EchoClaims as EchoClaims
    from .edda_instruction import EddaInstruction as EddaInstruction
    from .efp_quantity_limits import EfpQuantityLimits as EfpQuantityLimits
    from .eligible_contract_participant import EligibleContractParticipant as EligibleContractParticipant
    from .employment_details import EmploymentDetails as EmploymentDetails
    from .empty_request import EmptyRequest as EmptyRequest
    from .entity_relationship import EntityRelationship as EntityRelationship
    from .entity_role import EntityRole as EntityRole
    from .entity_type import EntityType as EntityType
    from .enumeration_answer import EnumerationAnswer as EnumerationAnswer
    from .enumeration_language import EnumerationLanguage as EnumerationLanguage
    from .enumeration_type import EnumerationType as EnumerationType
    from .error_answer import ErrorAnswer as ErrorAnswer
    from .event_categories import EventCategories as EventCategories
    from .event_category import EventCategory as EventCategory
    from .event_category_map import EventCategoryMap as EventCategoryMap
    from .exchange_access import ExchangeAccess as ExchangeAccess
    from .exchange_rate import ExchangeRate as ExchangeRate
    from .external_position_transfer import ExternalPositionTransfer as ExternalPositionTransfer
    from .external_transfer_type import ExternalTransferType as ExternalTransferType
    from .field import Field as Field
    from .file_payload import FilePayload as FilePayload
    from .financial_information import FinancialInformation as FinancialInformation
    from .financial_questionnaire import FinancialQuestionnaire as FinancialQuestionnaire
    from .flag_map import FlagMap as FlagMap
    from .fop_instruction import FopInstruction as FopInstruction
    from .forecast_categories import ForecastCategories as ForecastCategories
    from .forecast_category import ForecastCategory as ForecastCategory
    from .forecast_category_map import ForecastCategoryMap as ForecastCategoryMap
    from .forecast_category_market import ForecastCategoryMarket as ForecastCategoryMarket
    from .forecast_contract import ForecastContract as ForecastContract
    from .forecast_contract_details import ForecastContractDetails as ForecastContractDetails
    from .forecast_day import ForecastDay as ForecastDay
    from .forecast_hours import ForecastHours as ForecastHours
    from .forecast_market import ForecastMarket as ForecastMarket
    from .forecast_price_step import ForecastPriceStep as ForecastPriceStep
    from .forecast_rules import ForecastRules as ForecastRules
    from .forecast_schedules import ForecastSchedules as ForecastSchedules
    from .form_answer import FormAnswer as FormAnswer
    from .form_crs import FormCrs as FormCrs
    from .form_detail import FormDetail as FormDetail
    from .form_projection import FormProjection as FormProjection
    from .form_question import FormQuestion as FormQuestion
    from .form_w8_ben import FormW8Ben as FormW8Ben
    from .form_w8_ben_e import FormW8BenE as FormW8BenE
    from .form_w8_imy import FormW8Imy as FormW8Imy
    from .form_w9 import FormW9 as FormW9
    from .forms_answer import FormsAnswer as FormsAnswer
    from .from_ira_type import FromIraType as FromIraType
    from .funds_figures import FundsFigures as FundsFigures
    from .future_contract import FutureContract as FutureContract
    from .futures_by_symbol import FuturesBySymbol as FuturesBySymbol
    from .fyi_acknowledgement import FyiAcknowledgement as FyiAcknowledgement
    from .fyi_code import FyiCode as FyiCode
    from .fyi_delivery_options import FyiDeliveryOptions as FyiDeliveryOptions
    from .fyi_device import FyiDevice as FyiDevice
    from .fyi_device_request import FyiDeviceRequest as FyiDeviceRequest
    from .fyi_disclaimer import FyiDisclaimer as FyiDisclaimer
    from .fyi_notification import FyiNotification as FyiNotification
    from .fyi_read_state import FyiReadState as FyiReadState
    from .fyi_setting import FyiSetting as FyiSetting
    from .fyi_setting_request import FyiSettingRequest as FyiSettingRequest
    from .fyi_unread_count import FyiUnreadCount as FyiUnreadCount
    from .gain_or_loss import GainOrLoss as GainOrLoss
    from .gender import Gender as Gender
    from .gw_error import GwError as GwError
    from .high_water_mark import HighWaterMark as HighWaterMark
    from .high_water_mark_configuration import HighWaterMarkConfiguration as HighWaterMarkConfiguration
    from .history_bar import HistoryBar as HistoryBar
    from .history_frame import HistoryFrame as HistoryFrame
    from .hmds_scanner_contract import HmdsScannerContract as HmdsScannerContract
    from .hmds_scanner_contracts import HmdsScannerContracts as HmdsScannerContracts
    from .hmds_scanner_request import HmdsScannerRequest as HmdsScannerRequest
    from .hmds_scanner_result import HmdsScannerResult as HmdsScannerResult
    from .holder_title import HolderTitle as HolderTitle
    from .holder_title_code import HolderTitleCode as HolderTitleCode
    from .identification import Identification as Identification
    from .income_source_type import IncomeSourceType as IncomeSourceType
    from .increment_rule import IncrementRule as IncrementRule
    from .individual import Individual as Individual
    from .individual_applicant import IndividualApplicant as IndividualApplicant
    from .individual_name import IndividualName as IndividualName
    from .individual_tax_information import IndividualTaxInformation as IndividualTaxInformation
    from .information_change import InformationChange as InformationChange
    from .instruction_answer import InstructionAnswer as InstructionAnswer
    from .instruction_error import InstructionError as InstructionError
    from .instruction_history import InstructionHistory as InstructionHistory
    from .instruction_history_request import InstructionHistoryRequest as InstructionHistoryRequest
    from .instruction_problem import InstructionProblem as InstructionProblem
    from .instruction_result import InstructionResult as InstructionResult
    from .instruction_set_answer import InstructionSetAnswer as InstructionSetAnswer
    from .instruction_set_row import InstructionSetRow as InstructionSetRow
    from .instruction_status import InstructionStatus as InstructionStatus
    from .instruction_type import InstructionType as InstructionType
    from .instrument_description import InstrumentDescription as InstrumentDescription
    from .interest_markup import InterestMarkup as InterestMarkup
    from .internal_cash_transfer import InternalCashTransfer as InternalCashTransfer
    from .internal_cash_transfer_request import InternalCashTransferRequest as InternalCashTransferRequest
    from .internal_cash_transfers_request import InternalCashTransfersRequest as InternalCashTransfersRequest
    from .internal_position_transfer import InternalPositionTransfer as InternalPositionTransfer
    from .internal_position_transfer_request import InternalPositionTransferRequest as InternalPositionTransferRequest
    from .internal_position_transfers_request import (
        InternalPositionTransfersRequest as InternalPositionTransfersRequest,
    )
    from .invalid_argument import InvalidArgument as InvalidArgument
    from .investment_objective import InvestmentObjective as InvestmentObjective
    from .investment_plan import InvestmentPlan as InvestmentPlan
    from .investment_request import InvestmentRequest as InvestmentRequest
    from .ira_beneficiaries import IraBeneficiaries as IraBeneficiaries
    from .ira_beneficiary import IraBeneficiary as IraBeneficiary
    from .ira_beneficiary_entity import IraBeneficiaryEntity as IraBeneficiaryEntity
    from .ira_beneficiary_entity_record import IraBeneficiaryEntityRecord as IraBeneficiaryEntityRecord
    from .ira_beneficiary_record import IraBeneficiaryRecord as IraBeneficiaryRecord
    from .ira_contribution import IraContribution as IraContribution
    from .ira_contribution_type import IraContributionType as IraContributionType
    from .ira_decedent import IraDecedent as IraDecedent
    from .ira_deposit_detail import IraDepositDetail as IraDepositDetail
    from .ira_deposit_source import IraDepositSource as IraDepositSource
    from .ira_type import IraType as IraType
    from .ira_withdrawal_detail import IraWithdrawalDetail as IraWithdrawalDetail
    from .ira_withhold_type import IraWithholdType as IraWithholdType
    from .issuer_bond_filters import IssuerBondFilters as IssuerBondFilters
    from .joint_account_type import JointAccountType as JointAccountType
    from .joint_applicant import JointApplicant as JointApplicant
    from .kyc_link import KycLink as KycLink
    from .ledger import Ledger as Ledger
    from .ledger_entry import LedgerEntry as LedgerEntry
    from .legal_entity import LegalEntity as LegalEntity
    from .legal_entity_identification import LegalEntityIdentification as LegalEntityIdentification
    from .limitation_on_benefits import LimitationOnBenefits as LimitationOnBenefits
    from .link_duplicate_account import LinkDuplicateAccount as LinkDuplicateAccount
    from .listed_contract import ListedContract as ListedContract
    from .live_order import LiveOrder as LiveOrder
    from .live_orders import LiveOrders as LiveOrders
    from .live_position import LivePosition as LivePosition
    from .live_session_token import LiveSessionToken as LiveSessionToken
    from .local_tax_form import LocalTaxForm as LocalTaxForm
    from .login_features import LoginFeatures as LoginFeatures
    from .login_message import LoginMessage as LoginMessage
    from .logout_answer import LogoutAnswer as LogoutAnswer
    from .manage_market_data_subscriptions import ManageMarketDataSubscriptions as ManageMarketDataSubscriptions
    from .managing_owner import ManagingOwner as ManagingOwner
    from .margin_figures import MarginFigures as MarginFigures
    from .margins import Margins as Margins
    from .marital_status import MaritalStatus as MaritalStatus
    from .market_data_row import MarketDataRow as MarketDataRow
    from .market_data_service import MarketDataService as MarketDataService
    from .market_history import MarketHistory as MarketHistory
    from .market_value_figures import MarketValueFigures as MarketValueFigures
    from .market_values import MarketValues as MarketValues
    from .markup_stair import MarkupStair as MarkupStair
    from .master_status import MasterStatus as MasterStatus
    from .mismatch_type import MismatchType as MismatchType
    from .model_account import ModelAccount as ModelAccount
    from .model_accounts import ModelAccounts as ModelAccounts
    from .model_accounts_request import ModelAccountsRequest as ModelAccountsRequest
    from .model_action_result import ModelActionResult as ModelActionResult
    from .model_cash import ModelCash as ModelCash
    from .model_investment import ModelInvestment as ModelInvestment
    from .model_investment_target import ModelInvestmentTarget as ModelInvestmentTarget
    from .model_investments import ModelInvestments as ModelInvestments
    from .model_investments_request import ModelInvestmentsRequest as ModelInvestmentsRequest
    from .model_list import ModelList as ModelList
    from .model_position import ModelPosition as ModelPosition
    from .model_positions import ModelPositions as ModelPositions
    from .model_positions_request import ModelPositionsRequest as ModelPositionsRequest
    from .model_presets import ModelPresets as ModelPresets
    from .model_presets_request import ModelPresetsRequest as ModelPresetsRequest
    from .model_request import ModelRequest as ModelRequest
    from .model_save_request import ModelSaveRequest as ModelSaveRequest
    from .model_sort_field import ModelSortField as ModelSortField
    from .model_summary import ModelSummary as ModelSummary
    from .models_request import ModelsRequest as ModelsRequest
    from .name_suffix import NameSuffix as NameSuffix
    from .nav_range import NavRange as NavRange
    from .nav_row import NavRow as NavRow
    from .nav_series import NavSeries as NavSeries
    from .nav_weight import NavWeight as NavWeight
    from .new_targets_request import NewTargetsRequest as NewTargetsRequest
    from .new_user_details import NewUserDetails as NewUserDetails
    from .non_disclosed_detail import NonDisclosedDetail as NonDisclosedDetail
    from .nonreporting_iga_type import NonreportingIgaType as NonreportingIgaType
    from .notification_reply import NotificationReply as NotificationReply
    from .o_auth_2_token import OAuth2Token as OAuth2Token
    from .o_auth_2_token_request import OAuth2TokenRequest as OAuth2TokenRequest
    from .one_user import OneUser as OneUser
    from .open_banking_request import OpenBankingRequest as OpenBankingRequest
    from .open_banking_state import OpenBankingState as OpenBankingState
    from .order_ack import OrderAck as OrderAck
    from .order_answer import OrderAnswer as OrderAnswer
    from .order_answers import OrderAnswers as OrderAnswers
    from .order_defaults import OrderDefaults as OrderDefaults
    from .order_defaults_by_type import OrderDefaultsByType as OrderDefaultsByType
    from .order_filter import OrderFilter as OrderFilter
    from .order_payload import OrderPayload as OrderPayload
    from .order_preview import OrderPreview as OrderPreview
    from .order_question import OrderQuestion as OrderQuestion
    from .order_rejection import OrderRejection as OrderRejection
    from .order_side import OrderSide as OrderSide
    from .order_status import OrderStatus as OrderStatus
    from .order_status_detail import OrderStatusDetail as OrderStatusDetail
    from .order_ticket import OrderTicket as OrderTicket
    from .order_type import OrderType as OrderType
    from .order_value_limits import OrderValueLimits as OrderValueLimits
    from .orders_request import OrdersRequest as OrdersRequest
    from .organization_applicant import OrganizationApplicant as OrganizationApplicant
    from .organization_associates import OrganizationAssociates as OrganizationAssociates
    from .organization_change import OrganizationChange as OrganizationChange
    from .organization_identification import OrganizationIdentification as OrganizationIdentification
    from .organization_purpose import OrganizationPurpose as OrganizationPurpose
    from .organization_regulation import OrganizationRegulation as OrganizationRegulation
    from .page_metadata import PageMetadata as PageMetadata
    from .partial_bond_position import PartialBondPosition as PartialBondPosition
    from .partial_cash_position import PartialCashPosition as PartialCashPosition
    from .partial_fund_position import PartialFundPosition as PartialFundPosition
    from .partial_option_position import PartialOptionPosition as PartialOptionPosition
    from .partial_stock_position import PartialStockPosition as PartialStockPosition
    from .partial_warrant_position import PartialWarrantPosition as PartialWarrantPosition
    from .participating_bank import ParticipatingBank as ParticipatingBank
    from .participating_bank_list import ParticipatingBankList as ParticipatingBankList
    from .partitioned_pnl import PartitionedPnl as PartitionedPnl
    from .pending_task import PendingTask as PendingTask
    from .performance import Performance as Performance
    from .performance_all_periods import PerformanceAllPeriods as PerformanceAllPeriods
    from .performance_period import PerformancePeriod as PerformancePeriod
    from .performance_request import PerformanceRequest as PerformanceRequest
    from .period_performance import PeriodPerformance as PeriodPerformance
    from .permission_country import PermissionCountry as PermissionCountry
    from .permission_product import PermissionProduct as PermissionProduct
    from .phone import Phone as Phone
    from .phone_type import PhoneType as PhoneType
    from .plaid_options import PlaidOptions as PlaidOptions
    from .planned_allocation import PlannedAllocation as PlannedAllocation
    from .pnl_row import PnlRow as PnlRow
    from .pnl_rows import PnlRows as PnlRows
    from .political_exposure import PoliticalExposure as PoliticalExposure
    from .portfolio_account import PortfolioAccount as PortfolioAccount
    from .portfolio_allocation import PortfolioAllocation as PortfolioAllocation
    from .portfolio_figure import PortfolioFigure as PortfolioFigure
    from .portfolio_position import PortfolioPosition as PortfolioPosition
    from .portfolio_summary import PortfolioSummary as PortfolioSummary
    from .position_target import PositionTarget as PositionTarget
    from .positions_by_account import PositionsByAccount as PositionsByAccount
    from .positions_transfer import PositionsTransfer as PositionsTransfer
    from .predefined_destination_instruction import PredefinedDestinationInstruction as PredefinedDestinationInstruction
    from .preset_method import PresetMethod as PresetMethod
    from .preview_action import PreviewAction as PreviewAction
    from .preview_action_query import PreviewActionQuery as PreviewActionQuery
    from .preview_allocation import PreviewAllocation as PreviewAllocation
    from .preview_amount import PreviewAmount as PreviewAmount
    from .preview_change import PreviewChange as PreviewChange
    from .preview_line import PreviewLine as PreviewLine
    from .previous_loss import PreviousLoss as PreviousLoss
    from .primary_contributor import PrimaryContributor as PrimaryContributor
    from .problem_detail import ProblemDetail as ProblemDetail
    from .process_documents import ProcessDocuments as ProcessDocuments
    from .profile_allocation import ProfileAllocation as ProfileAllocation
    from .prohibited_country_answer import ProhibitedCountryAnswer as ProhibitedCountryAnswer
    from .prohibited_country_answers import ProhibitedCountryAnswers as ProhibitedCountryAnswers
    from .prohibited_country_code import ProhibitedCountryCode as ProhibitedCountryCode
    from .prohibited_country_questionnaire import ProhibitedCountryQuestionnaire as ProhibitedCountryQuestionnaire
    from .proof_of_address_type import ProofOfAddressType as ProofOfAddressType
    from .proof_of_identity_type import ProofOfIdentityType as ProofOfIdentityType
    from .public_company import PublicCompany as PublicCompany
    from .qualification_detail import QualificationDetail as QualificationDetail
    from .qualified_purchaser import QualifiedPurchaser as QualifiedPurchaser
    from .quantity_limit import QuantityLimit as QuantityLimit
    from .query_bank_instruction import QueryBankInstruction as QueryBankInstruction
    from .query_ira_contributions import QueryIraContributions as QueryIraContributions
    from .query_recent_instructions import QueryRecentInstructions as QueryRecentInstructions
    from .query_recent_recurring_events import QueryRecentRecurringEvents as QueryRecentRecurringEvents
    from .query_recurring_instructions import QueryRecurringInstructions as QueryRecurringInstructions
    from .query_withdrawable_funds import QueryWithdrawableFunds as QueryWithdrawableFunds
    from .question_id import QuestionId as QuestionId
    from .questionnaire import Questionnaire as Questionnaire
    from .questionnaire_answer import QuestionnaireAnswer as QuestionnaireAnswer
    from .questionnaires import Questionnaires as Questionnaires
    from .quiz_questionnaires import QuizQuestionnaires as QuizQuestionnaires
    from .quiz_task import QuizTask as QuizTask
    from .realized_pnl import RealizedPnl as RealizedPnl
    from .realized_pnl_row import RealizedPnlRow as RealizedPnlRow
    from .reauthentication import Reauthentication as Reauthentication
    from .rebalance_plan import RebalancePlan as RebalancePlan
    from .rebalance_type import RebalanceType as RebalanceType
    from .recent_instructions_request import RecentInstructionsRequest as RecentInstructionsRequest
    from .recurring_history import RecurringHistory as RecurringHistory
    from .recurring_instruction import RecurringInstruction as RecurringInstruction
    from .recurring_instruction_detail import RecurringInstructionDetail as RecurringInstructionDetail
    from .recurring_run import RecurringRun as RecurringRun
    from .registration_task import RegistrationTask as RegistrationTask
    from .regulated_membership import RegulatedMembership as RegulatedMembership
    from .regulator import Regulator as Regulator
    from .regulatory_code import RegulatoryCode as RegulatoryCode
    from .regulatory_detail import RegulatoryDetail as RegulatoryDetail
    from .regulatory_information import RegulatoryInformation as RegulatoryInformation
    from .related_parties import RelatedParties as RelatedParties
    from .remove_trading_permissions import RemoveTradingPermissions as RemoveTradingPermissions
    from .reply_request import ReplyRequest as ReplyRequest
    from .report import Report as Report
    from .report_data import ReportData as ReportData
    from .reported_side import ReportedSide as ReportedSide
    from .representative_detail import RepresentativeDetail as RepresentativeDetail
    from .request_list import RequestList as RequestList
    from .request_receipt import RequestReceipt as RequestReceipt
    from .request_status import RequestStatus as RequestStatus
    from .request_status_type import RequestStatusType as RequestStatusType
    from .request_summary import RequestSummary as RequestSummary
    from .request_token import RequestToken as RequestToken
    from .required_forms import RequiredForms as RequiredForms
    from .restriction_answer import RestrictionAnswer as RestrictionAnswer
    from .restriction_check import RestrictionCheck as RestrictionCheck
    from .restriction_claims import RestrictionClaims as RestrictionClaims
    from .return_row import ReturnRow as ReturnRow
    from .return_series import ReturnSeries as ReturnSeries
    from .rule_order_type import RuleOrderType as RuleOrderType
    from .salutation import Salutation as Salutation
    from .scanner_combo_value import ScannerComboValue as ScannerComboValue
    from .scanner_contract import ScannerContract as ScannerContract
    from .scanner_filter import ScannerFilter as ScannerFilter
    from .scanner_filter_value import ScannerFilterValue as ScannerFilterValue
    from .scanner_instrument import ScannerInstrument as ScannerInstrument
    from .scanner_location import ScannerLocation as ScannerLocation
    from .scanner_params import ScannerParams as ScannerParams
    from .scanner_request import ScannerRequest as ScannerRequest
    from .scanner_result import ScannerResult as ScannerResult
    from .scanner_type import ScannerType as ScannerType
    from .security_definition import SecurityDefinition as SecurityDefinition
    from .security_definitions import SecurityDefinitions as SecurityDefinitions
    from .security_policy import SecurityPolicy as SecurityPolicy
    from .security_question import SecurityQuestion as SecurityQuestion
    from .security_questions import SecurityQuestions as SecurityQuestions
    from .security_type import SecurityType as SecurityType
    from .self_regulated_membership import SelfRegulatedMembership as SelfRegulatedMembership
    from .server_info import ServerInfo as ServerInfo
    from .session_init_request import SessionInitRequest as SessionInitRequest
    from .signatures_and_owners import SignaturesAndOwners as SignaturesAndOwners
    from .sort_direction import SortDirection as SortDirection
    from .source_of_income import SourceOfIncome as SourceOfIncome
    from .source_of_income_questionnaire import SourceOfIncomeQuestionnaire as SourceOfIncomeQuestionnaire
    from .source_of_wealth import SourceOfWealth as SourceOfWealth
    from .specific_targets_request import SpecificTargetsRequest as SpecificTargetsRequest
    from .sso_browser_session import SsoBrowserSession as SsoBrowserSession
    from .sso_browser_session_claims import SsoBrowserSessionClaims as SsoBrowserSessionClaims
    from .sso_session import SsoSession as SsoSession
    from .sso_session_claims import SsoSessionClaims as SsoSessionClaims
    from .sso_validation import SsoValidation as SsoValidation
    from .start_nav import StartNav as StartNav
    from .statement_request import StatementRequest as StatementRequest
    from .statement_spans import StatementSpans as StatementSpans
    from .stock_company import StockCompany as StockCompany
    from .stock_listing import StockListing as StockListing
    from .stocks_by_symbol import StocksBySymbol as StocksBySymbol
    from .strategy_parameters import StrategyParameters as StrategyParameters
    from .strikes import Strikes as Strikes
    from .subaccounts import Subaccounts as Subaccounts
    from .subaccounts_page import SubaccountsPage as SubaccountsPage
    from .subscription_status import SubscriptionStatus as SubscriptionStatus
    from .suppress_request import SuppressRequest as SuppressRequest
    from .suppression_answer import SuppressionAnswer as SuppressionAnswer
    from .task_type import TaskType as TaskType
    from .tax_authority import TaxAuthority as TaxAuthority
    from .tax_document_request import TaxDocumentRequest as TaxDocumentRequest
    from .tax_form import TaxForm as TaxForm
    from .tax_form_list import TaxFormList as TaxFormList
    from .tax_payer_details import TaxPayerDetails as TaxPayerDetails
    from .tax_residency import TaxResidency as TaxResidency
    from .text_entries import TextEntries as TextEntries
    from .text_list_map import TextListMap as TextListMap
    from .text_map import TextMap as TextMap
    from .tickle_answer import TickleAnswer as TickleAnswer
    from .tif_defaults import TifDefaults as TifDefaults
    from .time_in_force import TimeInForce as TimeInForce
    from .tin_explanation import TinExplanation as TinExplanation
    from .trade import Trade as Trade
    from .trade_confirmation_request import TradeConfirmationRequest as TradeConfirmationRequest
    from .trading_day import TradingDay as TradingDay
    from .trading_days import TradingDays as TradingDays
    from .trading_hours import TradingHours as TradingHours
    from .trading_instrument import TradingInstrument as TradingInstrument
    from .trading_limits import TradingLimits as TradingLimits
    from .trading_permission import TradingPermission as TradingPermission
    from .trading_schedule import TradingSchedule as TradingSchedule
    from .traditional_bank_instruction_verification import (
        TraditionalBankInstructionVerification as TraditionalBankInstructionVerification,
    )
    from .trailing_type import TrailingType as TrailingType
    from .transaction import Transaction as Transaction
    from .transaction_history import TransactionHistory as TransactionHistory
    from .transactions_request import TransactionsRequest as TransactionsRequest
    from .transfer_asset_type import TransferAssetType as TransferAssetType
    from .transfer_brokers import TransferBrokers as TransferBrokers
    from .transfers_request import TransfersRequest as TransfersRequest
    from .trust_applicant import TrustApplicant as TrustApplicant
    from .trust_change import TrustChange as TrustChange
    from .trust_identification import TrustIdentification as TrustIdentification
    from .trust_type import TrustType as TrustType
    from .trustee_entity import TrusteeEntity as TrusteeEntity
    from .trustee_individual import TrusteeIndividual as TrusteeIndividual
    from .trustees import Trustees as Trustees
    from .unsubscribe_all_answer import UnsubscribeAllAnswer as UnsubscribeAllAnswer
    from .unsubscribe_answer import UnsubscribeAnswer as UnsubscribeAnswer
    from .unsubscribe_request import UnsubscribeRequest as UnsubscribeRequest
    from .update_account_alias import UpdateAccountAlias as UpdateAccountAlias
    from .update_account_representatives import UpdateAccountRepresentatives as UpdateAccountRepresentatives
    from .update_bcan import UpdateBcan as UpdateBcan
    from .update_credentials import UpdateCredentials as UpdateCredentials
    from .update_email import UpdateEmail as UpdateEmail
    from .update_entity import UpdateEntity as UpdateEntity
    from .update_external_id import UpdateExternalId as UpdateExternalId
    from .update_password import UpdatePassword as UpdatePassword
    from .update_property_profile import UpdatePropertyProfile as UpdatePropertyProfile
    from .update_tax_form import UpdateTaxForm as UpdateTaxForm
    from .update_user_access_rights import UpdateUserAccessRights as UpdateUserAccessRights
    from .update_w8_ben import UpdateW8Ben as UpdateW8Ben
    from .update_withholding_statement import UpdateWithholdingStatement as UpdateWithholdingStatement
    from .user_access_rights import UserAccessRights as UserAccessRights
    from .user_account import UserAccount as UserAccount
    from .user_accounts import UserAccounts as UserAccounts
    from .user_applicant import UserApplicant as UserApplicant
    from .user_privilege import UserPrivilege as UserPrivilege
    from .user_properties import UserProperties as UserProperties
    from .username_availability import UsernameAvailability as UsernameAvailability
    from .venue_day import VenueDay as VenueDay
    from .venue_hours import VenueHours as VenueHours
    from .venue_schedule import VenueSchedule as VenueSchedule
    from .w8_ben_e_entity_type import W8BenEEntityType as W8BenEEntityType
    from .w8_ben_e_fatca_status import W8BenEFatcaStatus as W8BenEFatcaStatus
    from .w8_imy_entity_type import W8ImyEntityType as W8ImyEntityType
    from .w8_imy_fatca_status import W8ImyFatcaStatus as W8ImyFatcaStatus
    from .w8_imy_tin_type import W8ImyTinType as W8ImyTinType
    from .watchlist import Watchlist as Watchlist
    from .watchlist_deleted import WatchlistDeleted as WatchlistDeleted
    from .watchlist_deletion import WatchlistDeletion as WatchlistDeletion
    from .watchlist_groups import WatchlistGroups as WatchlistGroups
    from .watchlist_index import WatchlistIndex as WatchlistIndex
    from .watchlist_instrument import WatchlistInstrument as WatchlistInstrument
    from .watchlist_request import WatchlistRequest as WatchlistRequest
    from .watchlist_row import WatchlistRow as WatchlistRow
    from .watchlist_summary import WatchlistSummary as WatchlistSummary
    from .wealth_source_type import WealthSourceType as WealthSourceType
    from .wire_details import WireDetails as WireDetails
    from .withdraw_funds_instruction import WithdrawFundsInstruction as WithdrawFundsInstruction
    from .withdrawable_equity_request import WithdrawableEquityRequest as WithdrawableEquityRequest
    from .withholding_statement import WithholdingStatement as WithholdingStatement
    from .wrap_fee_type import WrapFeeType as WrapFeeType

_MODULES: Final[dict[str, str]] = {
    "AccessToken": "access_token",
    "AccountAliases": "account_aliases",
    "AccountAlreadySelected": "account_already_selected",
    "AccountApplicant": "account_applicant",
    "AccountCapability": "account_capability",
    "AccountChanges": "account_changes",
    "AccountChangesClaims": "account_changes_claims",
    "AccountChoice": "account_choice",
    "AccountClose": "account_close",
    "AccountConfiguration": "account_configuration",
    "AccountCurrency": "account_currency",
    "AccountCurrencyQuery": "account_currency_query",
    "AccountDetails": "account_details",
    "AccountDocuments": "account_documents",
    "AccountEntity": "account_entity",
    "AccountInvestment": "account_investment",
    "AccountLoginMessages": "account_login_messages",
    "AccountParent": "account_parent",
    "AccountPeriods": "account_periods",
    "AccountQuestionnaires": "account_questionnaires",
    "AccountRecord": "account_record",
    "AccountReference": "account_reference",
    "AccountRepresentative": "account_representative",
    "AccountRepresentatives": "account_representatives",
    "AccountRestriction": "account_restriction",
    "AccountSelection": "account_selection",
    "AccountSetting": "account_setting",
    "AccountStatus": "account_status",
    "AccountStatusCode": "account_status_code",
    "AccountStatusPage": "account_status_page",
    "AccountSummary": "account_summary",
    "AccountSupport": "account_support",
    "AccountTasks": "account_tasks",
    "AccountUser": "account_user",
    "AccountsRequest": "accounts_request",
    "AccreditedInvestorInformation": "accredited_investor_information",
    "AccreditedInvestorStatus": "accredited_investor_status",
    "AcesUser": "aces_user",
    "AchDetails": "ach_details",
    "AchInstruction": "ach_instruction",
    "AchType": "ach_type",
    "AddEntity": "add_entity",
    "AddMifirData": "add_mifir_data",
    "AddNewUser": "add_new_user",
    "AddTradingPermissions": "add_trading_permissions",
    "AdditionalAccount": "additional_account",
    "Address": "address",
    "Administrator": "administrator",
    "AdministratorContact": "administrator_contact",
    "AdvancedOrderReject": "advanced_order_reject",
    "AdvisorWrapFees": "advisor_wrap_fees",
    "AffiliationDetails": "affiliation_details",
    "AffiliationRelationship": "affiliation_relationship",
    "Alert": "alert",
    "AlertActivation": "alert_activation",
    "AlertAnswer": "alert_answer",
    "AlertCondition": "alert_condition",
    "AlertConditionRequest": "alert_condition_request",
    "AlertConditionType": "alert_condition_type",
    "AlertRequest": "alert_request",
    "AlertSummary": "alert_summary",
    "AlertTimeInForce": "alert_time_in_force",
    "Algo": "algo",
    "AlgoList": "algo_list",
    "AlgoParameter": "algo_parameter",
    "AllocateVan": "allocate_van",
    "AllocationAccount": "allocation_account",
    "AllocationAccounts": "allocation_accounts",
    "AllocationBasis": "allocation_basis",
    "AllocationFigure": "allocation_figure",
    "AllocationGroup": "allocation_group",
    "AllocationGroupChange": "allocation_group_change",
    "AllocationGroupMember": "allocation_group_member",
    "AllocationGroupName": "allocation_group_name",
    "AllocationGroupRequest": "allocation_group_request",
    "AllocationGroupSummary": "allocation_group_summary",
    "AllocationGroups": "allocation_groups",
    "AllocationMember": "allocation_member",
    "AllocationMethod": "allocation_method",
    "AllocationModels": "allocation_models",
    "AllocationPresets": "allocation_presets",
    "AllocationPresetsRequest": "allocation_presets_request",
    "AllocationProfile": "allocation_profile",
    "AllocationSaved": "allocation_saved",
    "AllocationSides": "allocation_sides",
    "AllocationTotal": "allocation_total",
    "AllocationType": "allocation_type",
    "AllocationValues": "allocation_values",
    "AnalystAllocation": "analyst_allocation",
    "AnalystAllocationRequest": "analyst_allocation_request",
    "AnalystExposure": "analyst_exposure",
    "AnalystExposures": "analyst_exposures",
    "AnalystSide": "analyst_side",
    "AnalystSlice": "analyst_slice",
    "AnnualBlendedPercentage": "annual_blended_percentage",
    "AnswerDetail": "answer_detail",
    "AnyMap": "any_map",
    "ApiError": "api_error",
    "Application": "application",
    "ApplicationAccount": "application_account",
    "ApplicationAssetClass": "application_asset_class",
    "ApplicationClaims": "application_claims",
    "ApplicationDocument": "application_document",
    "ApplicationExchange": "application_exchange",
    "ApplicationLanguage": "application_language",
    "ApplicationRecord": "application_record",
    "ApplicationUser": "application_user",
    "ApplyFeeTemplate": "apply_fee_template",
    "AssetExperience": "asset_experience",
    "AssetInstruction": "asset_instruction",
    "AssetTransferRequest": "asset_transfer_request",
    "AssetTransfersRequest": "asset_transfers_request",
    "AssociatedEntity": "associated_entity",
    "AssociatedEntityRecord": "associated_entity_record",
    "AssociatedIndividual": "associated_individual",
    "AssociatedPerson": "associated_person",
    "AttachedData": "attached_data",
    "AttachedFile": "attached_file",
    "AustralianExposure": "australian_exposure",
    "AutomatedWrapFee": "automated_wrap_fee",
    "AvailableFunds": "available_funds",
    "AvailableStatements": "available_statements",
    "AvailableStatementsData": "available_statements_data",
    "AvailableTaxDocuments": "available_tax_documents",
    "AvailableTaxDocumentsData": "available_tax_documents_data",
    "AvailableTradeConfirmations": "available_trade_confirmations",
    "AvailableTradeConfirmationsData": "available_trade_confirmations_data",
    "BalanceFigures": "balance_figures",
    "Balances": "balances",
    "BankInstruction": "bank_instruction",
    "BankInstructionCode": "bank_instruction_code",
    "BankInstructionDetail": "bank_instruction_detail",
    "BankInstructionMethod": "bank_instruction_method",
    "BankInstructionQuery": "bank_instruction_query",
    "BankInstructionRequest": "bank_instruction_request",
    "BankInstructionsRequest": "bank_instructions_request",
    "BankQuery": "bank_query",
    "BearerToken": "bearer_token",
    "BearerTokenRequest": "bearer_token_request",
    "BeneficiaryRelationship": "beneficiary_relationship",
    "BinaryOption": "binary_option",
    "BinaryOptions": "binary_options",
    "BondFilter": "bond_filter",
    "BondFilterOption": "bond_filter_option",
    "BondIssuer": "bond_issuer",
    "BookFrame": "book_frame",
    "BookRow": "book_row",
    "BranchFatcaStatus": "branch_fatca_status",
    "BridgeStatus": "bridge_status",
    "BrokerageAccountProperties": "brokerage_account_properties",
    "BrokerageAccountPropertiesMap": "brokerage_account_properties_map",
    "BrokerageAccounts": "brokerage_accounts",
    "BrokerageFeatures": "brokerage_features",
    "BrokerageSessionStatus": "brokerage_session_status",
    "CacheInvalidated": "cache_invalidated",
    "CancelAnswer": "cancel_answer",
    "CancelInstruction": "cancel_instruction",
    "CancelInstructionRequest": "cancel_instruction_request",
    "CancelInstructionsRequest": "cancel_instructions_request",
    "CashBalance": "cash_balance",
    "CashInstruction": "cash_instruction",
    "CashPlan": "cash_plan",
    "CashPlanRequest": "cash_plan_request",
    "CashQuery": "cash_query",
    "CashTarget": "cash_target",
    "CashTransfer": "cash_transfer",
    "CashTransferQuery": "cash_transfer_query",
    "CashTransferRequest": "cash_transfer_request",
    "CashTransfersRequest": "cash_transfers_request",
    "ChangeAccountHolderDetail": "change_account_holder_detail",
    "ChangeBaseCurrency": "change_base_currency",
    "ChangeFinancialInformation": "change_financial_information",
    "ChangeMarginType": "change_margin_type",
    "ChartPeriods": "chart_periods",
    "CheckDetails": "check_details",
    "ClearingStatus": "clearing_status",
    "ClientBankAccount": "client_bank_account",
    "CombinedInvestmentRequest": "combined_investment_request",
    "ComboLeg": "combo_leg",
    "ComboPosition": "combo_position",
    "CommissionConfig": "commission_config",
    "CommissionMarkup": "commission_markup",
    "CommissionSchedule": "commission_schedule",
    "CompleteLoginMessage": "complete_login_message",
    "ComplexAssetTransferInstruction": "complex_asset_transfer_instruction",
    "ContraBroker": "contra_broker",
    "ContractInfo": "contract_info",
    "ContractInfoAndRules": "contract_info_and_rules",
    "ContractMatch": "contract_match",
    "ContractMatchSection": "contract_match_section",
    "ContractRules": "contract_rules",
    "ContractRulesRequest": "contract_rules_request",
    "ContractSearchRequest": "contract_search_request",
    "Country": "country",
    "CreateUser": "create_user",
    "CrsStatus": "crs_status",
    "CurrencyPair": "currency_pair",
    "CurrencyPairs": "currency_pairs",
    "Custodian": "custodian",
    "Customer": "customer",
    "CustomerType": "customer_type",
    "DamToken": "dam_token",
    "DamTokenRequest": "dam_token_request",
    "DaySpan": "day_span",
    "DeleteBankInstruction": "delete_bank_instruction",
    "DeleteEntity": "delete_entity",
    "DepositDetails": "deposit_details",
    "DepositFundsInstruction": "deposit_funds_instruction",
    "DepositNotification": "deposit_notification",
    "DerivativeContract": "derivative_contract",
    "DestinationBank": "destination_bank",
    "DisplayMessage": "display_message",
    "DisplayRule": "display_rule",
    "DisplayRuleStep": "display_rule_step",
    "DocumentSubmission": "document_submission",
    "DocumentType": "document_type",
    "DocumentsClaims": "documents_claims",
    "DuplicateAccount": "duplicate_account",
    "DvpInstruction": "dvp_instruction",
    "DvpType": "dvp_type",
    "DwacInstruction": "dwac_instruction",
    "DynamicAccount": "dynamic_account",
    "DynamicAccounts": "dynamic_accounts",
    "Echo": "echo",
    "EchoClaims": "echo_claims",
    "EddaInstruction": "edda_instruction",
    "EfpQuantityLimits": "efp_quantity_limits",
    "EligibleContractParticipant": "eligible_contract_participant",
    "EmploymentDetails": "employment_details",
    "EmptyRequest": "empty_request",
    "EntityRelationship": "entity_relationship",
    "EntityRole": "entity_role",
    "EntityType": "entity_type",
    "EnumerationAnswer": "enumeration_answer",
    "EnumerationLanguage": "enumeration_language",
    "EnumerationType": "enumeration_type",
    "ErrorAnswer": "error_answer",
    "EventCategories": "event_categories",
    "EventCategory": "event_category",
    "EventCategoryMap": "event_category_map",
    "ExchangeAccess": "exchange_access",
    "ExchangeRate": "exchange_rate",
    "ExternalPositionTransfer": "external_position_transfer",
    "ExternalTransferType": "external_transfer_type",
    "Field": "field",
    "FilePayload": "file_payload",
    "FinancialInformation": "financial_information",
    "FinancialQuestionnaire": "financial_questionnaire",
    "FlagMap": "flag_map",
    "FopInstruction": "fop_instruction",
    "ForecastCategories": "forecast_categories",
    "ForecastCategory": "forecast_category",
    "ForecastCategoryMap": "forecast_category_map",
    "ForecastCategoryMarket": "forecast_category_market",
    "ForecastContract": "forecast_contract",
    "ForecastContractDetails": "forecast_contract_details",
    "ForecastDay": "forecast_day",
    "ForecastHours": "forecast_hours",
    "ForecastMarket": "forecast_market",
    "ForecastPriceStep": "forecast_price_step",
    "ForecastRules": "forecast_rules",
    "ForecastSchedules": "forecast_schedules",
    "FormAnswer": "form_answer",
    "FormCrs": "form_crs",
    "FormDetail": "form_detail",
    "FormProjection": "form_projection",
    "FormQuestion": "form_question",
    "FormW8Ben": "form_w8_ben",
    "FormW8BenE": "form_w8_ben_e",
    "FormW8Imy": "form_w8_imy",
    "FormW9": "form_w9",
    "FormsAnswer": "forms_answer",
    "FromIraType": "from_ira_type",
    "FundsFigures": "funds_figures",
    "FutureContract": "future_contract",
    "FuturesBySymbol": "futures_by_symbol",
    "FyiAcknowledgement": "fyi_acknowledgement",
    "FyiCode": "fyi_code",
    "FyiDeliveryOptions": "fyi_delivery_options",
    "FyiDevice": "fyi_device",
    "FyiDeviceRequest": "fyi_device_request",
    "FyiDisclaimer": "fyi_disclaimer",
    "FyiNotification": "fyi_notification",
    "FyiReadState": "fyi_read_state",
    "FyiSetting": "fyi_setting",
    "FyiSettingRequest": "fyi_setting_request",
    "FyiUnreadCount": "fyi_unread_count",
    "GainOrLoss": "gain_or_loss",
    "Gender": "gender",
    "GwError": "gw_error",
    "HighWaterMark": "high_water_mark",
    "HighWaterMarkConfiguration": "high_water_mark_configuration",
    "HistoryBar": "history_bar",
    "HistoryFrame": "history_frame",
    "HmdsScannerContract": "hmds_scanner_contract",
    "HmdsScannerContracts": "hmds_scanner_contracts",
    "HmdsScannerRequest": "hmds_scanner_request",
    "HmdsScannerResult": "hmds_scanner_result",
    "HolderTitle": "holder_title",
    "HolderTitleCode": "holder_title_code",
    "Identification": "identification",
    "IncomeSourceType": "income_source_type",
    "IncrementRule": "increment_rule",
    "Individual": "individual",
    "IndividualApplicant": "individual_applicant",
    "IndividualName": "individual_name",
    "IndividualTaxInformation": "individual_tax_information",
    "InformationChange": "information_change",
    "InstructionAnswer": "instruction_answer",
    "InstructionError": "instruction_error",
    "InstructionHistory": "instruction_history",
    "InstructionHistoryRequest": "instruction_history_request",
    "InstructionProblem": "instruction_problem",
    "InstructionResult": "instruction_result",
    "InstructionSetAnswer": "instruction_set_answer",
    "InstructionSetRow": "instruction_set_row",
    "InstructionStatus": "instruction_status",
    "InstructionType": "instruction_type",
    "InstrumentDescription": "instrument_description",
    "InterestMarkup": "interest_markup",
    "InternalCashTransfer": "internal_cash_transfer",
    "InternalCashTransferRequest": "internal_cash_transfer_request",
    "InternalCashTransfersRequest": "internal_cash_transfers_request",
    "InternalPositionTransfer": "internal_position_transfer",
    "InternalPositionTransferRequest": "internal_position_transfer_request",
    "InternalPositionTransfersRequest": "internal_position_transfers_request",
    "InvalidArgument": "invalid_argument",
    "InvestmentObjective": "investment_objective",
    "InvestmentPlan": "investment_plan",
    "InvestmentRequest": "investment_request",
    "IraBeneficiaries": "ira_beneficiaries",
    "IraBeneficiary": "ira_beneficiary",
    "IraBeneficiaryEntity": "ira_beneficiary_entity",
    "IraBeneficiaryEntityRecord": "ira_beneficiary_entity_record",
    "IraBeneficiaryRecord": "ira_beneficiary_record",
    "IraContribution": "ira_contribution",
    "IraContributionType": "ira_contribution_type",
    "IraDecedent": "ira_decedent",
    "IraDepositDetail": "ira_deposit_detail",
    "IraDepositSource": "ira_deposit_source",
    "IraType": "ira_type",
    "IraWithdrawalDetail": "ira_withdrawal_detail",
    "IraWithholdType": "ira_withhold_type",
    "IssuerBondFilters": "issuer_bond_filters",
    "JointAccountType": "joint_account_type",
    "JointApplicant": "joint_applicant",
    "KycLink": "kyc_link",
    "Ledger": "ledger",
    "LedgerEntry": "ledger_entry",
    "LegalEntity": "legal_entity",
    "LegalEntityIdentification": "legal_entity_identification",
    "LimitationOnBenefits": "limitation_on_benefits",
    "LinkDuplicateAccount": "link_duplicate_account",
    "ListedContract": "listed_contract",
    "LiveOrder": "live_order",
    "LiveOrders": "live_orders",
    "LivePosition": "live_position",
    "LiveSessionToken": "live_session_token",
    "LocalTaxForm": "local_tax_form",
    "LoginFeatures": "login_features",
    "LoginMessage": "login_message",
    "LogoutAnswer": "logout_answer",
    "ManageMarketDataSubscriptions": "manage_market_data_subscriptions",
    "ManagingOwner": "managing_owner",
    "MarginFigures": "margin_figures",
    "Margins": "margins",
    "MaritalStatus": "marital_status",
    "MarketDataRow": "market_data_row",
    "MarketDataService": "market_data_service",
    "MarketHistory": "market_history",
    "MarketValueFigures": "market_value_figures",
    "MarketValues": "market_values",
    "MarkupStair": "markup_stair",
    "MasterStatus": "master_status",
    "MismatchType": "mismatch_type",
    "ModelAccount": "model_account",
    "ModelAccounts": "model_accounts",
    "ModelAccountsRequest": "model_accounts_request",
    "ModelActionResult": "model_action_result",
    "ModelCash": "model_cash",
    "ModelInvestment": "model_investment",
    "ModelInvestmentTarget": "model_investment_target",
    "ModelInvestments": "model_investments",
    "ModelInvestmentsRequest": "model_investments_request",
    "ModelList": "model_list",
    "ModelPosition": "model_position",
    "ModelPositions": "model_positions",
    "ModelPositionsRequest": "model_positions_request",
    "ModelPresets": "model_presets",
    "ModelPresetsRequest": "model_presets_request",
    "ModelRequest": "model_request",
    "ModelSaveRequest": "model_save_request",
    "ModelSortField": "model_sort_field",
    "ModelSummary": "model_summary",
    "ModelsRequest": "models_request",
    "NameSuffix": "name_suffix",
    "NavRange": "nav_range",
    "NavRow": "nav_row",
    "NavSeries": "nav_series",
    "NavWeight": "nav_weight",
    "NewTargetsRequest": "new_targets_request",
    "NewUserDetails": "new_user_details",
    "NonDisclosedDetail": "non_disclosed_detail",
    "NonreportingIgaType": "nonreporting_iga_type",
    "NotificationReply": "notification_reply",
    "OAuth2Token": "o_auth_2_token",
    "OAuth2TokenRequest": "o_auth_2_token_request",
    "OneUser": "one_user",
    "OpenBankingRequest": "open_banking_request",
    "OpenBankingState": "open_banking_state",
    "OrderAck": "order_ack",
    "OrderAnswer": "order_answer",
    "OrderAnswers": "order_answers",
    "OrderDefaults": "order_defaults",
    "OrderDefaultsByType": "order_defaults_by_type",
    "OrderFilter": "order_filter",
    "OrderPayload": "order_payload",
    "OrderPreview": "order_preview",
    "OrderQuestion": "order_question",
    "OrderRejection": "order_rejection",
    "OrderSide": "order_side",
    "OrderStatus": "order_status",
    "OrderStatusDetail": "order_status_detail",
    "OrderTicket": "order_ticket",
    "OrderType": "order_type",
    "OrderValueLimits": "order_value_limits",
    "OrdersRequest": "orders_request",
    "OrganizationApplicant": "organization_applicant",
    "OrganizationAssociates": "organization_associates",
    "OrganizationChange": "organization_change",
    "OrganizationIdentification": "organization_identification",
    "OrganizationPurpose": "organization_purpose",
    "OrganizationRegulation": "organization_regulation",
    "PageMetadata": "page_metadata",
    "PartialBondPosition": "partial_bond_position",
    "PartialCashPosition": "partial_cash_position",
    "PartialFundPosition": "partial_fund_position",
    "PartialOptionPosition": "partial_option_position",
    "PartialStockPosition": "partial_stock_position",
    "PartialWarrantPosition": "partial_warrant_position",
    "ParticipatingBank": "participating_bank",
    "ParticipatingBankList": "participating_bank_list",
    "PartitionedPnl": "partitioned_pnl",
    "PendingTask": "pending_task",
    "Performance": "performance",
    "PerformanceAllPeriods": "performance_all_periods",
    "PerformancePeriod": "performance_period",
    "PerformanceRequest": "performance_request",
    "PeriodPerformance": "period_performance",
    "PermissionCountry": "permission_country",
    "PermissionProduct": "permission_product",
    "Phone": "phone",
    "PhoneType": "phone_type",
    "PlaidOptions": "plaid_options",
    "PlannedAllocation": "planned_allocation",
    "PnlRow": "pnl_row",
    "PnlRows": "pnl_rows",
    "PoliticalExposure": "political_exposure",
    "PortfolioAccount": "portfolio_account",
    "PortfolioAllocation": "portfolio_allocation",
    "PortfolioFigure": "portfolio_figure",
    "PortfolioPosition": "portfolio_position",
    "PortfolioSummary": "portfolio_summary",
    "PositionTarget": "position_target",
    "PositionsByAccount": "positions_by_account",
    "PositionsTransfer": "positions_transfer",
    "PredefinedDestinationInstruction": "predefined_destination_instruction",
    "PresetMethod": "preset_method",
    "PreviewAction": "preview_action",
    "PreviewActionQuery": "preview_action_query",
    "PreviewAllocation": "preview_allocation",
    "PreviewAmount": "preview_amount",
    "PreviewChange": "preview_change",
    "PreviewLine": "preview_line",
    "PreviousLoss": "previous_loss",
    "PrimaryContributor": "primary_contributor",
    "ProblemDetail": "problem_detail",
    "ProcessDocuments": "process_documents",
    "ProfileAllocation": "profile_allocation",
    "ProhibitedCountryAnswer": "prohibited_country_answer",
    "ProhibitedCountryAnswers": "prohibited_country_answers",
    "ProhibitedCountryCode": "prohibited_country_code",
    "ProhibitedCountryQuestionnaire": "prohibited_country_questionnaire",
    "ProofOfAddressType": "proof_of_address_type",
    "ProofOfIdentityType": "proof_of_identity_type",
    "PublicCompany": "public_company",
    "QualificationDetail": "qualification_detail",
    "QualifiedPurchaser": "qualified_purchaser",
    "QuantityLimit": "quantity_limit",
    "QueryBankInstruction": "query_bank_instruction",
    "QueryIraContributions": "query_ira_contributions",
    "QueryRecentInstructions": "query_recent_instructions",
    "QueryRecentRecurringEvents": "query_recent_recurring_events",
    "QueryRecurringInstructions": "query_recurring_instructions",
    "QueryWithdrawableFunds": "query_withdrawable_funds",
    "QuestionId": "question_id",
    "Questionnaire": "questionnaire",
    "QuestionnaireAnswer": "questionnaire_answer",
    "Questionnaires": "questionnaires",
    "QuizQuestionnaires": "quiz_questionnaires",
    "QuizTask": "quiz_task",
    "RealizedPnl": "realized_pnl",
    "RealizedPnlRow": "realized_pnl_row",
    "Reauthentication": "reauthentication",
    "RebalancePlan": "rebalance_plan",
    "RebalanceType": "rebalance_type",
    "RecentInstructionsRequest": "recent_instructions_request",
    "RecurringHistory": "recurring_history",
    "RecurringInstruction": "recurring_instruction",
    "RecurringInstructionDetail": "recurring_instruction_detail",
    "RecurringRun": "recurring_run",
    "RegistrationTask": "registration_task",
    "RegulatedMembership": "regulated_membership",
    "Regulator": "regulator",
    "RegulatoryCode": "regulatory_code",
    "RegulatoryDetail": "regulatory_detail",
    "RegulatoryInformation": "regulatory_information",
    "RelatedParties": "related_parties",
    "RemoveTradingPermissions": "remove_trading_permissions",
    "ReplyRequest": "reply_request",
    "Report": "report",
    "ReportData": "report_data",
    "ReportedSide": "reported_side",
    "RepresentativeDetail": "representative_detail",
    "RequestList": "request_list",
    "RequestReceipt": "request_receipt",
    "RequestStatus": "request_status",
    "RequestStatusType": "request_status_type",
    "RequestSummary": "request_summary",
    "RequestToken": "request_token",
    "RequiredForms": "required_forms",
    "RestrictionAnswer": "restriction_answer",
    "RestrictionCheck": "restriction_check",
    "RestrictionClaims": "restriction_claims",
    "ReturnRow": "return_row",
    "ReturnSeries": "return_series",
    "RuleOrderType": "rule_order_type",
    "Salutation": "salutation",
    "ScannerComboValue": "scanner_combo_value",
    "ScannerContract": "scanner_contract",
    "ScannerFilter": "scanner_filter",
    "ScannerFilterValue": "scanner_filter_value",
    "ScannerInstrument": "scanner_instrument",
    "ScannerLocation": "scanner_location",
    "ScannerParams": "scanner_params",
    "ScannerRequest": "scanner_request",
    "ScannerResult": "scanner_result",
    "ScannerType": "scanner_type",
    "SecurityDefinition": "security_definition",
    "SecurityDefinitions": "security_definitions",
    "SecurityPolicy": "security_policy",
    "SecurityQuestion": "security_question",
    "SecurityQuestions": "security_questions",
    "SecurityType": "security_type",
    "SelfRegulatedMembership": "self_regulated_membership",
    "ServerInfo": "server_info",
    "SessionInitRequest": "session_init_request",
    "SignaturesAndOwners": "signatures_and_owners",
    "SortDirection": "sort_direction",
    "SourceOfIncome": "source_of_income",
    "SourceOfIncomeQuestionnaire": "source_of_income_questionnaire",
    "SourceOfWealth": "source_of_wealth",
    "SpecificTargetsRequest": "specific_targets_request",
    "SsoBrowserSession": "sso_browser_session",
    "SsoBrowserSessionClaims": "sso_browser_session_claims",
    "SsoSession": "sso_session",
    "SsoSessionClaims": "sso_session_claims",
    "SsoValidation": "sso_validation",
    "StartNav": "start_nav",
    "StatementRequest": "statement_request",
    "StatementSpans": "statement_spans",
    "StockCompany": "stock_company",
    "StockListing": "stock_listing",
    "StocksBySymbol": "stocks_by_symbol",
    "StrategyParameters": "strategy_parameters",
    "Strikes": "strikes",
    "Subaccounts": "subaccounts",
    "SubaccountsPage": "subaccounts_page",
    "SubscriptionStatus": "subscription_status",
    "SuppressRequest": "suppress_request",
    "SuppressionAnswer": "suppression_answer",
    "TaskType": "task_type",
    "TaxAuthority": "tax_authority",
    "TaxDocumentRequest": "tax_document_request",
    "TaxForm": "tax_form",
    "TaxFormList": "tax_form_list",
    "TaxPayerDetails": "tax_payer_details",
    "TaxResidency": "tax_residency",
    "TextEntries": "text_entries",
    "TextListMap": "text_list_map",
    "TextMap": "text_map",
    "TickleAnswer": "tickle_answer",
    "TifDefaults": "tif_defaults",
    "TimeInForce": "time_in_force",
    "TinExplanation": "tin_explanation",
    "Trade": "trade",
    "TradeConfirmationRequest": "trade_confirmation_request",
    "TradingDay": "trading_day",
    "TradingDays": "trading_days",
    "TradingHours": "trading_hours",
    "TradingInstrument": "trading_instrument",
    "TradingLimits": "trading_limits",
    "TradingPermission": "trading_permission",
    "TradingSchedule": "trading_schedule",
    "TraditionalBankInstructionVerification": "traditional_bank_instruction_verification",
    "TrailingType": "trailing_type",
    "Transaction": "transaction",
    "TransactionHistory": "transaction_history",
    "TransactionsRequest": "transactions_request",
    "TransferAssetType": "transfer_asset_type",
    "TransferBrokers": "transfer_brokers",
    "TransfersRequest": "transfers_request",
    "TrustApplicant": "trust_applicant",
    "TrustChange": "trust_change",
    "TrustIdentification": "trust_identification",
    "TrustType": "trust_type",
    "TrusteeEntity": "trustee_entity",
    "TrusteeIndividual": "trustee_individual",
    "Trustees": "trustees",
    "UnsubscribeAllAnswer": "unsubscribe_all_answer",
    "UnsubscribeAnswer": "unsubscribe_answer",
    "UnsubscribeRequest": "unsubscribe_request",
    "UpdateAccountAlias": "update_account_alias",
    "UpdateAccountRepresentatives": "update_account_representatives",
    "UpdateBcan": "update_bcan",
    "UpdateCredentials": "update_credentials",
    "UpdateEmail": "update_email",
    "UpdateEntity": "update_entity",
    "UpdateExternalId": "update_external_id",
    "UpdatePassword": "update_password",
    "UpdatePropertyProfile": "update_property_profile",
    "UpdateTaxForm": "update_tax_form",
    "UpdateUserAccessRights": "update_user_access_rights",
    "UpdateW8Ben": "update_w8_ben",
    "UpdateWithholdingStatement": "update_withholding_statement",
    "UserAccessRights": "user_access_rights",
    "UserAccount": "user_account",
    "UserAccounts": "user_accounts",
    "UserApplicant": "user_applicant",
    "UserPrivilege": "user_privilege",
    "UserProperties": "user_properties",
    "UsernameAvailability": "username_availability",
    "VenueDay": "venue_day",
    "VenueHours": "venue_hours",
    "VenueSchedule": "venue_schedule",
    "W8BenEEntityType": "w8_ben_e_entity_type",
    "W8BenEFatcaStatus": "w8_ben_e_fatca_status",
    "W8ImyEntityType": "w8_imy_entity_type",
    "W8ImyFatcaStatus": "w8_imy_fatca_status",
    "W8ImyTinType": "w8_imy_tin_type",
    "Watchlist": "watchlist",
    "WatchlistDeleted": "watchlist_deleted",
    "WatchlistDeletion": "watchlist_deletion",
    "WatchlistGroups": "watchlist_groups",
    "WatchlistIndex": "watchlist_index",
    "WatchlistInstrument": "watchlist_instrument",
    "WatchlistRequest": "watchlist_request",
    "WatchlistRow": "watchlist_row",
    "WatchlistSummary": "watchlist_summary",
    "WealthSourceType": "wealth_source_type",
    "WireDetails": "wire_details",
    "WithdrawFundsInstruction": "withdraw_funds_instruction",
    "WithdrawableEquityRequest": "withdrawable_equity_request",
    "WithholdingStatement": "withholding_statement",
    "WrapFeeType": "wrap_fee_type",
}

if not TYPE_CHECKING:
    __all__ = list(_MODULES)


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = globals()[name] = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
