# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 8a3401156be757efa873dcf9dfb555839c08b3174ac6579eb03d99889ffb73a3; do not edit.
"""The types of the contract; each is imported when it is first named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .access_token import AccessToken as AccessToken
    from .account_aliases import AccountAliases as AccountAliases
    from .account_already_selected import AccountAlreadySelected as AccountAlreadySelected
    from .account_applicant import AccountApplicant as AccountApplicant
    from .account_choice import AccountChoice as AccountChoice
    from .account_entity import AccountEntity as AccountEntity
    from .account_investment import AccountInvestment as AccountInvestment
    from .account_parent import AccountParent as AccountParent
    from .account_periods import AccountPeriods as AccountPeriods
    from .account_selection import AccountSelection as AccountSelection
    from .account_summary import AccountSummary as AccountSummary
    from .account_user import AccountUser as AccountUser
    from .accounts_request import AccountsRequest as AccountsRequest
    from .aces_user import AcesUser as AcesUser
    from .advanced_order_reject import AdvancedOrderReject as AdvancedOrderReject
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
    from .api_error import ApiError as ApiError
    from .available_funds import AvailableFunds as AvailableFunds
    from .balance_figures import BalanceFigures as BalanceFigures
    from .balances import Balances as Balances
    from .bearer_token import BearerToken as BearerToken
    from .bearer_token_request import BearerTokenRequest as BearerTokenRequest
    from .binary_option import BinaryOption as BinaryOption
    from .binary_options import BinaryOptions as BinaryOptions
    from .bond_filter import BondFilter as BondFilter
    from .bond_filter_option import BondFilterOption as BondFilterOption
    from .bond_issuer import BondIssuer as BondIssuer
    from .book_frame import BookFrame as BookFrame
    from .book_row import BookRow as BookRow
    from .bridge_status import BridgeStatus as BridgeStatus
    from .brokerage_account_properties import BrokerageAccountProperties as BrokerageAccountProperties
    from .brokerage_account_properties_map import BrokerageAccountPropertiesMap as BrokerageAccountPropertiesMap
    from .brokerage_accounts import BrokerageAccounts as BrokerageAccounts
    from .brokerage_features import BrokerageFeatures as BrokerageFeatures
    from .brokerage_session_status import BrokerageSessionStatus as BrokerageSessionStatus
    from .cache_invalidated import CacheInvalidated as CacheInvalidated
    from .cancel_answer import CancelAnswer as CancelAnswer
    from .cash_balance import CashBalance as CashBalance
    from .cash_plan import CashPlan as CashPlan
    from .cash_plan_request import CashPlanRequest as CashPlanRequest
    from .cash_target import CashTarget as CashTarget
    from .cash_transfer import CashTransfer as CashTransfer
    from .chart_periods import ChartPeriods as ChartPeriods
    from .clearing_status import ClearingStatus as ClearingStatus
    from .combined_investment_request import CombinedInvestmentRequest as CombinedInvestmentRequest
    from .combo_leg import ComboLeg as ComboLeg
    from .combo_position import ComboPosition as ComboPosition
    from .contract_info import ContractInfo as ContractInfo
    from .contract_info_and_rules import ContractInfoAndRules as ContractInfoAndRules
    from .contract_match import ContractMatch as ContractMatch
    from .contract_match_section import ContractMatchSection as ContractMatchSection
    from .contract_rules import ContractRules as ContractRules
    from .contract_rules_request import ContractRulesRequest as ContractRulesRequest
    from .contract_search_request import ContractSearchRequest as ContractSearchRequest
    from .country import Country as Country
    from .currency_pair import CurrencyPair as CurrencyPair
    from .currency_pairs import CurrencyPairs as CurrencyPairs
    from .dam_token import DamToken as DamToken
    from .dam_token_request import DamTokenRequest as DamTokenRequest
    from .derivative_contract import DerivativeContract as DerivativeContract
    from .display_rule import DisplayRule as DisplayRule
    from .display_rule_step import DisplayRuleStep as DisplayRuleStep
    from .dynamic_account import DynamicAccount as DynamicAccount
    from .dynamic_accounts import DynamicAccounts as DynamicAccounts
    from .empty_request import EmptyRequest as EmptyRequest
    from .entity_type import EntityType as EntityType
    from .error_answer import ErrorAnswer as ErrorAnswer
    from .event_categories import EventCategories as EventCategories
    from .event_category import EventCategory as EventCategory
    from .event_category_map import EventCategoryMap as EventCategoryMap
    from .exchange_rate import ExchangeRate as ExchangeRate
    from .field import Field as Field
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
    from .funds_figures import FundsFigures as FundsFigures
    from .future_contract import FutureContract as FutureContract
    from .futures_by_symbol import FuturesBySymbol as FuturesBySymbol
    from .fyi_acknowledgement import FyiAcknowledgement as FyiAcknowledgement
    from .fyi_code import FyiCode as FyiCode
    from .fyi_delivery_options import FyiDeliveryOptions as FyiDeliveryOptions
    from .fyi_device import FyiDevice as FyiDevice
    from .fyi_device_request import FyiDeviceRequest as FyiDeviceRequest
    from .fyi_disclaimer import FyiDisclaimer as FyiDisclaimer
    from .fyi_locked import FyiLocked as FyiLocked
    from .fyi_notification import FyiNotification as FyiNotification
    from .fyi_read_state import FyiReadState as FyiReadState
    from .fyi_setting import FyiSetting as FyiSetting
    from .fyi_setting_request import FyiSettingRequest as FyiSettingRequest
    from .fyi_unread_count import FyiUnreadCount as FyiUnreadCount
    from .gain_or_loss import GainOrLoss as GainOrLoss
    from .history_bar import HistoryBar as HistoryBar
    from .history_frame import HistoryFrame as HistoryFrame
    from .hmds_scanner_contract import HmdsScannerContract as HmdsScannerContract
    from .hmds_scanner_contracts import HmdsScannerContracts as HmdsScannerContracts
    from .hmds_scanner_request import HmdsScannerRequest as HmdsScannerRequest
    from .hmds_scanner_result import HmdsScannerResult as HmdsScannerResult
    from .increment_rule import IncrementRule as IncrementRule
    from .invalid_argument import InvalidArgument as InvalidArgument
    from .investment_plan import InvestmentPlan as InvestmentPlan
    from .investment_request import InvestmentRequest as InvestmentRequest
    from .issuer_bond_filters import IssuerBondFilters as IssuerBondFilters
    from .ledger import Ledger as Ledger
    from .ledger_entry import LedgerEntry as LedgerEntry
    from .listed_contract import ListedContract as ListedContract
    from .live_order import LiveOrder as LiveOrder
    from .live_orders import LiveOrders as LiveOrders
    from .live_position import LivePosition as LivePosition
    from .live_session_token import LiveSessionToken as LiveSessionToken
    from .login_features import LoginFeatures as LoginFeatures
    from .logout_answer import LogoutAnswer as LogoutAnswer
    from .margin_figures import MarginFigures as MarginFigures
    from .margins import Margins as Margins
    from .market_data_row import MarketDataRow as MarketDataRow
    from .market_history import MarketHistory as MarketHistory
    from .market_value_figures import MarketValueFigures as MarketValueFigures
    from .market_values import MarketValues as MarketValues
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
    from .nav_row import NavRow as NavRow
    from .nav_series import NavSeries as NavSeries
    from .nav_weight import NavWeight as NavWeight
    from .new_targets_request import NewTargetsRequest as NewTargetsRequest
    from .notification_reply import NotificationReply as NotificationReply
    from .one_user import OneUser as OneUser
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
    from .orders_request import OrdersRequest as OrdersRequest
    from .page_metadata import PageMetadata as PageMetadata
    from .partitioned_pnl import PartitionedPnl as PartitionedPnl
    from .performance import Performance as Performance
    from .performance_all_periods import PerformanceAllPeriods as PerformanceAllPeriods
    from .performance_period import PerformancePeriod as PerformancePeriod
    from .performance_request import PerformanceRequest as PerformanceRequest
    from .period_performance import PeriodPerformance as PeriodPerformance
    from .planned_allocation import PlannedAllocation as PlannedAllocation
    from .pnl_row import PnlRow as PnlRow
    from .pnl_rows import PnlRows as PnlRows
    from .portfolio_account import PortfolioAccount as PortfolioAccount
    from .portfolio_allocation import PortfolioAllocation as PortfolioAllocation
    from .portfolio_figure import PortfolioFigure as PortfolioFigure
    from .portfolio_position import PortfolioPosition as PortfolioPosition
    from .portfolio_summary import PortfolioSummary as PortfolioSummary
    from .position_target import PositionTarget as PositionTarget
    from .positions_by_account import PositionsByAccount as PositionsByAccount
    from .preset_method import PresetMethod as PresetMethod
    from .preview_amount import PreviewAmount as PreviewAmount
    from .preview_change import PreviewChange as PreviewChange
    from .problem_detail import ProblemDetail as ProblemDetail
    from .profile_allocation import ProfileAllocation as ProfileAllocation
    from .question_id import QuestionId as QuestionId
    from .realized_pnl import RealizedPnl as RealizedPnl
    from .realized_pnl_row import RealizedPnlRow as RealizedPnlRow
    from .rebalance_plan import RebalancePlan as RebalancePlan
    from .rebalance_type import RebalanceType as RebalanceType
    from .reply_request import ReplyRequest as ReplyRequest
    from .reported_side import ReportedSide as ReportedSide
    from .request_token import RequestToken as RequestToken
    from .return_row import ReturnRow as ReturnRow
    from .return_series import ReturnSeries as ReturnSeries
    from .rule_order_type import RuleOrderType as RuleOrderType
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
    from .security_type import SecurityType as SecurityType
    from .server_info import ServerInfo as ServerInfo
    from .session_init_request import SessionInitRequest as SessionInitRequest
    from .signatures_and_owners import SignaturesAndOwners as SignaturesAndOwners
    from .sort_direction import SortDirection as SortDirection
    from .specific_targets_request import SpecificTargetsRequest as SpecificTargetsRequest
    from .sso_validation import SsoValidation as SsoValidation
    from .start_nav import StartNav as StartNav
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
    from .tickle_answer import TickleAnswer as TickleAnswer
    from .tif_defaults import TifDefaults as TifDefaults
    from .time_in_force import TimeInForce as TimeInForce
    from .trade import Trade as Trade
    from .trading_day import TradingDay as TradingDay
    from .trading_days import TradingDays as TradingDays
    from .trading_hours import TradingHours as TradingHours
    from .trading_schedule import TradingSchedule as TradingSchedule
    from .trailing_type import TrailingType as TrailingType
    from .transaction import Transaction as Transaction
    from .transaction_history import TransactionHistory as TransactionHistory
    from .transactions_request import TransactionsRequest as TransactionsRequest
    from .transfers_request import TransfersRequest as TransfersRequest
    from .unsubscribe_all_answer import UnsubscribeAllAnswer as UnsubscribeAllAnswer
    from .unsubscribe_answer import UnsubscribeAnswer as UnsubscribeAnswer
    from .unsubscribe_request import UnsubscribeRequest as UnsubscribeRequest
    from .user_access_rights import UserAccessRights as UserAccessRights
    from .user_account import UserAccount as UserAccount
    from .user_accounts import UserAccounts as UserAccounts
    from .user_applicant import UserApplicant as UserApplicant
    from .user_properties import UserProperties as UserProperties
    from .venue_day import VenueDay as VenueDay
    from .venue_hours import VenueHours as VenueHours
    from .venue_schedule import VenueSchedule as VenueSchedule
    from .watchlist import Watchlist as Watchlist
    from .watchlist_deleted import WatchlistDeleted as WatchlistDeleted
    from .watchlist_deletion import WatchlistDeletion as WatchlistDeletion
    from .watchlist_groups import WatchlistGroups as WatchlistGroups
    from .watchlist_index import WatchlistIndex as WatchlistIndex
    from .watchlist_instrument import WatchlistInstrument as WatchlistInstrument
    from .watchlist_request import WatchlistRequest as WatchlistRequest
    from .watchlist_row import WatchlistRow as WatchlistRow
    from .watchlist_summary import WatchlistSummary as WatchlistSummary

_MODULES: Final[dict[str, str]] = {
    "AccessToken": "access_token",
    "AccountAliases": "account_aliases",
    "AccountAlreadySelected": "account_already_selected",
    "AccountApplicant": "account_applicant",
    "AccountChoice": "account_choice",
    "AccountEntity": "account_entity",
    "AccountInvestment": "account_investment",
    "AccountParent": "account_parent",
    "AccountPeriods": "account_periods",
    "AccountSelection": "account_selection",
    "AccountSummary": "account_summary",
    "AccountUser": "account_user",
    "AccountsRequest": "accounts_request",
    "AcesUser": "aces_user",
    "AdvancedOrderReject": "advanced_order_reject",
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
    "ApiError": "api_error",
    "AvailableFunds": "available_funds",
    "BalanceFigures": "balance_figures",
    "Balances": "balances",
    "BearerToken": "bearer_token",
    "BearerTokenRequest": "bearer_token_request",
    "BinaryOption": "binary_option",
    "BinaryOptions": "binary_options",
    "BondFilter": "bond_filter",
    "BondFilterOption": "bond_filter_option",
    "BondIssuer": "bond_issuer",
    "BookFrame": "book_frame",
    "BookRow": "book_row",
    "BridgeStatus": "bridge_status",
    "BrokerageAccountProperties": "brokerage_account_properties",
    "BrokerageAccountPropertiesMap": "brokerage_account_properties_map",
    "BrokerageAccounts": "brokerage_accounts",
    "BrokerageFeatures": "brokerage_features",
    "BrokerageSessionStatus": "brokerage_session_status",
    "CacheInvalidated": "cache_invalidated",
    "CancelAnswer": "cancel_answer",
    "CashBalance": "cash_balance",
    "CashPlan": "cash_plan",
    "CashPlanRequest": "cash_plan_request",
    "CashTarget": "cash_target",
    "CashTransfer": "cash_transfer",
    "ChartPeriods": "chart_periods",
    "ClearingStatus": "clearing_status",
    "CombinedInvestmentRequest": "combined_investment_request",
    "ComboLeg": "combo_leg",
    "ComboPosition": "combo_position",
    "ContractInfo": "contract_info",
    "ContractInfoAndRules": "contract_info_and_rules",
    "ContractMatch": "contract_match",
    "ContractMatchSection": "contract_match_section",
    "ContractRules": "contract_rules",
    "ContractRulesRequest": "contract_rules_request",
    "ContractSearchRequest": "contract_search_request",
    "Country": "country",
    "CurrencyPair": "currency_pair",
    "CurrencyPairs": "currency_pairs",
    "DamToken": "dam_token",
    "DamTokenRequest": "dam_token_request",
    "DerivativeContract": "derivative_contract",
    "DisplayRule": "display_rule",
    "DisplayRuleStep": "display_rule_step",
    "DynamicAccount": "dynamic_account",
    "DynamicAccounts": "dynamic_accounts",
    "EmptyRequest": "empty_request",
    "EntityType": "entity_type",
    "ErrorAnswer": "error_answer",
    "EventCategories": "event_categories",
    "EventCategory": "event_category",
    "EventCategoryMap": "event_category_map",
    "ExchangeRate": "exchange_rate",
    "Field": "field",
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
    "FundsFigures": "funds_figures",
    "FutureContract": "future_contract",
    "FuturesBySymbol": "futures_by_symbol",
    "FyiAcknowledgement": "fyi_acknowledgement",
    "FyiCode": "fyi_code",
    "FyiDeliveryOptions": "fyi_delivery_options",
    "FyiDevice": "fyi_device",
    "FyiDeviceRequest": "fyi_device_request",
    "FyiDisclaimer": "fyi_disclaimer",
    "FyiLocked": "fyi_locked",
    "FyiNotification": "fyi_notification",
    "FyiReadState": "fyi_read_state",
    "FyiSetting": "fyi_setting",
    "FyiSettingRequest": "fyi_setting_request",
    "FyiUnreadCount": "fyi_unread_count",
    "GainOrLoss": "gain_or_loss",
    "HistoryBar": "history_bar",
    "HistoryFrame": "history_frame",
    "HmdsScannerContract": "hmds_scanner_contract",
    "HmdsScannerContracts": "hmds_scanner_contracts",
    "HmdsScannerRequest": "hmds_scanner_request",
    "HmdsScannerResult": "hmds_scanner_result",
    "IncrementRule": "increment_rule",
    "InvalidArgument": "invalid_argument",
    "InvestmentPlan": "investment_plan",
    "InvestmentRequest": "investment_request",
    "IssuerBondFilters": "issuer_bond_filters",
    "Ledger": "ledger",
    "LedgerEntry": "ledger_entry",
    "ListedContract": "listed_contract",
    "LiveOrder": "live_order",
    "LiveOrders": "live_orders",
    "LivePosition": "live_position",
    "LiveSessionToken": "live_session_token",
    "LoginFeatures": "login_features",
    "LogoutAnswer": "logout_answer",
    "MarginFigures": "margin_figures",
    "Margins": "margins",
    "MarketDataRow": "market_data_row",
    "MarketHistory": "market_history",
    "MarketValueFigures": "market_value_figures",
    "MarketValues": "market_values",
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
    "NavRow": "nav_row",
    "NavSeries": "nav_series",
    "NavWeight": "nav_weight",
    "NewTargetsRequest": "new_targets_request",
    "NotificationReply": "notification_reply",
    "OneUser": "one_user",
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
    "OrdersRequest": "orders_request",
    "PageMetadata": "page_metadata",
    "PartitionedPnl": "partitioned_pnl",
    "Performance": "performance",
    "PerformanceAllPeriods": "performance_all_periods",
    "PerformancePeriod": "performance_period",
    "PerformanceRequest": "performance_request",
    "PeriodPerformance": "period_performance",
    "PlannedAllocation": "planned_allocation",
    "PnlRow": "pnl_row",
    "PnlRows": "pnl_rows",
    "PortfolioAccount": "portfolio_account",
    "PortfolioAllocation": "portfolio_allocation",
    "PortfolioFigure": "portfolio_figure",
    "PortfolioPosition": "portfolio_position",
    "PortfolioSummary": "portfolio_summary",
    "PositionTarget": "position_target",
    "PositionsByAccount": "positions_by_account",
    "PresetMethod": "preset_method",
    "PreviewAmount": "preview_amount",
    "PreviewChange": "preview_change",
    "ProblemDetail": "problem_detail",
    "ProfileAllocation": "profile_allocation",
    "QuestionId": "question_id",
    "RealizedPnl": "realized_pnl",
    "RealizedPnlRow": "realized_pnl_row",
    "RebalancePlan": "rebalance_plan",
    "RebalanceType": "rebalance_type",
    "ReplyRequest": "reply_request",
    "ReportedSide": "reported_side",
    "RequestToken": "request_token",
    "ReturnRow": "return_row",
    "ReturnSeries": "return_series",
    "RuleOrderType": "rule_order_type",
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
    "SecurityType": "security_type",
    "ServerInfo": "server_info",
    "SessionInitRequest": "session_init_request",
    "SignaturesAndOwners": "signatures_and_owners",
    "SortDirection": "sort_direction",
    "SpecificTargetsRequest": "specific_targets_request",
    "SsoValidation": "sso_validation",
    "StartNav": "start_nav",
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
    "TickleAnswer": "tickle_answer",
    "TifDefaults": "tif_defaults",
    "TimeInForce": "time_in_force",
    "Trade": "trade",
    "TradingDay": "trading_day",
    "TradingDays": "trading_days",
    "TradingHours": "trading_hours",
    "TradingSchedule": "trading_schedule",
    "TrailingType": "trailing_type",
    "Transaction": "transaction",
    "TransactionHistory": "transaction_history",
    "TransactionsRequest": "transactions_request",
    "TransfersRequest": "transfers_request",
    "UnsubscribeAllAnswer": "unsubscribe_all_answer",
    "UnsubscribeAnswer": "unsubscribe_answer",
    "UnsubscribeRequest": "unsubscribe_request",
    "UserAccessRights": "user_access_rights",
    "UserAccount": "user_account",
    "UserAccounts": "user_accounts",
    "UserApplicant": "user_applicant",
    "UserProperties": "user_properties",
    "VenueDay": "venue_day",
    "VenueHours": "venue_hours",
    "VenueSchedule": "venue_schedule",
    "Watchlist": "watchlist",
    "WatchlistDeleted": "watchlist_deleted",
    "WatchlistDeletion": "watchlist_deletion",
    "WatchlistGroups": "watchlist_groups",
    "WatchlistIndex": "watchlist_index",
    "WatchlistInstrument": "watchlist_instrument",
    "WatchlistRequest": "watchlist_request",
    "WatchlistRow": "watchlist_row",
    "WatchlistSummary": "watchlist_summary",
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
