# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
"""The types of the contract; each is imported when it is first named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .account_aliases import AccountAliases as AccountAliases
    from .account_already_selected import AccountAlreadySelected as AccountAlreadySelected
    from .account_applicant import AccountApplicant as AccountApplicant
    from .account_choice import AccountChoice as AccountChoice
    from .account_entity import AccountEntity as AccountEntity
    from .account_parent import AccountParent as AccountParent
    from .account_selection import AccountSelection as AccountSelection
    from .account_user import AccountUser as AccountUser
    from .aces_user import AcesUser as AcesUser
    from .advanced_order_reject import AdvancedOrderReject as AdvancedOrderReject
    from .alert import Alert as Alert
    from .alert_condition import AlertCondition as AlertCondition
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
    from .allocation_presets import AllocationPresets as AllocationPresets
    from .allocation_presets_request import AllocationPresetsRequest as AllocationPresetsRequest
    from .allocation_profile import AllocationProfile as AllocationProfile
    from .allocation_saved import AllocationSaved as AllocationSaved
    from .api_error import ApiError as ApiError
    from .bearer_token import BearerToken as BearerToken
    from .bearer_token_request import BearerTokenRequest as BearerTokenRequest
    from .binary_option import BinaryOption as BinaryOption
    from .binary_options import BinaryOptions as BinaryOptions
    from .book_frame import BookFrame as BookFrame
    from .book_row import BookRow as BookRow
    from .bridge_status import BridgeStatus as BridgeStatus
    from .brokerage_account_properties import BrokerageAccountProperties as BrokerageAccountProperties
    from .brokerage_account_properties_map import BrokerageAccountPropertiesMap as BrokerageAccountPropertiesMap
    from .brokerage_accounts import BrokerageAccounts as BrokerageAccounts
    from .brokerage_features import BrokerageFeatures as BrokerageFeatures
    from .brokerage_session_status import BrokerageSessionStatus as BrokerageSessionStatus
    from .cancel_answer import CancelAnswer as CancelAnswer
    from .chart_periods import ChartPeriods as ChartPeriods
    from .clearing_status import ClearingStatus as ClearingStatus
    from .country import Country as Country
    from .currency_pair import CurrencyPair as CurrencyPair
    from .currency_pairs import CurrencyPairs as CurrencyPairs
    from .dam_token import DamToken as DamToken
    from .dam_token_request import DamTokenRequest as DamTokenRequest
    from .display_rule import DisplayRule as DisplayRule
    from .display_rule_step import DisplayRuleStep as DisplayRuleStep
    from .dynamic_account import DynamicAccount as DynamicAccount
    from .dynamic_accounts import DynamicAccounts as DynamicAccounts
    from .entity_type import EntityType as EntityType
    from .error_answer import ErrorAnswer as ErrorAnswer
    from .event_categories import EventCategories as EventCategories
    from .event_category import EventCategory as EventCategory
    from .event_category_map import EventCategoryMap as EventCategoryMap
    from .exchange_rate import ExchangeRate as ExchangeRate
    from .history_bar import HistoryBar as HistoryBar
    from .history_frame import HistoryFrame as HistoryFrame
    from .increment_rule import IncrementRule as IncrementRule
    from .invalid_argument import InvalidArgument as InvalidArgument
    from .ledger import Ledger as Ledger
    from .ledger_entry import LedgerEntry as LedgerEntry
    from .live_order import LiveOrder as LiveOrder
    from .live_orders import LiveOrders as LiveOrders
    from .login_features import LoginFeatures as LoginFeatures
    from .logout_answer import LogoutAnswer as LogoutAnswer
    from .notification_reply import NotificationReply as NotificationReply
    from .one_user import OneUser as OneUser
    from .order_ack import OrderAck as OrderAck
    from .order_answer import OrderAnswer as OrderAnswer
    from .order_answers import OrderAnswers as OrderAnswers
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
    from .portfolio_account import PortfolioAccount as PortfolioAccount
    from .portfolio_position import PortfolioPosition as PortfolioPosition
    from .preset_method import PresetMethod as PresetMethod
    from .preview_amount import PreviewAmount as PreviewAmount
    from .preview_change import PreviewChange as PreviewChange
    from .problem_detail import ProblemDetail as ProblemDetail
    from .profile_allocation import ProfileAllocation as ProfileAllocation
    from .question_id import QuestionId as QuestionId
    from .rebalance_type import RebalanceType as RebalanceType
    from .reply_request import ReplyRequest as ReplyRequest
    from .reported_side import ReportedSide as ReportedSide
    from .security_type import SecurityType as SecurityType
    from .server_info import ServerInfo as ServerInfo
    from .session_init_request import SessionInitRequest as SessionInitRequest
    from .signatures_and_owners import SignaturesAndOwners as SignaturesAndOwners
    from .sso_validation import SsoValidation as SsoValidation
    from .strategy_parameters import StrategyParameters as StrategyParameters
    from .suppress_request import SuppressRequest as SuppressRequest
    from .suppression_answer import SuppressionAnswer as SuppressionAnswer
    from .tickle_answer import TickleAnswer as TickleAnswer
    from .time_in_force import TimeInForce as TimeInForce
    from .trade import Trade as Trade
    from .trailing_type import TrailingType as TrailingType
    from .user_access_rights import UserAccessRights as UserAccessRights
    from .user_account import UserAccount as UserAccount
    from .user_accounts import UserAccounts as UserAccounts
    from .user_applicant import UserApplicant as UserApplicant
    from .user_properties import UserProperties as UserProperties

_MODULES: Final[dict[str, str]] = {
    "AccountAliases": "account_aliases",
    "AccountAlreadySelected": "account_already_selected",
    "AccountApplicant": "account_applicant",
    "AccountChoice": "account_choice",
    "AccountEntity": "account_entity",
    "AccountParent": "account_parent",
    "AccountSelection": "account_selection",
    "AccountUser": "account_user",
    "AcesUser": "aces_user",
    "AdvancedOrderReject": "advanced_order_reject",
    "Alert": "alert",
    "AlertCondition": "alert_condition",
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
    "AllocationPresets": "allocation_presets",
    "AllocationPresetsRequest": "allocation_presets_request",
    "AllocationProfile": "allocation_profile",
    "AllocationSaved": "allocation_saved",
    "ApiError": "api_error",
    "BearerToken": "bearer_token",
    "BearerTokenRequest": "bearer_token_request",
    "BinaryOption": "binary_option",
    "BinaryOptions": "binary_options",
    "BookFrame": "book_frame",
    "BookRow": "book_row",
    "BridgeStatus": "bridge_status",
    "BrokerageAccountProperties": "brokerage_account_properties",
    "BrokerageAccountPropertiesMap": "brokerage_account_properties_map",
    "BrokerageAccounts": "brokerage_accounts",
    "BrokerageFeatures": "brokerage_features",
    "BrokerageSessionStatus": "brokerage_session_status",
    "CancelAnswer": "cancel_answer",
    "ChartPeriods": "chart_periods",
    "ClearingStatus": "clearing_status",
    "Country": "country",
    "CurrencyPair": "currency_pair",
    "CurrencyPairs": "currency_pairs",
    "DamToken": "dam_token",
    "DamTokenRequest": "dam_token_request",
    "DisplayRule": "display_rule",
    "DisplayRuleStep": "display_rule_step",
    "DynamicAccount": "dynamic_account",
    "DynamicAccounts": "dynamic_accounts",
    "EntityType": "entity_type",
    "ErrorAnswer": "error_answer",
    "EventCategories": "event_categories",
    "EventCategory": "event_category",
    "EventCategoryMap": "event_category_map",
    "ExchangeRate": "exchange_rate",
    "HistoryBar": "history_bar",
    "HistoryFrame": "history_frame",
    "IncrementRule": "increment_rule",
    "InvalidArgument": "invalid_argument",
    "Ledger": "ledger",
    "LedgerEntry": "ledger_entry",
    "LiveOrder": "live_order",
    "LiveOrders": "live_orders",
    "LoginFeatures": "login_features",
    "LogoutAnswer": "logout_answer",
    "NotificationReply": "notification_reply",
    "OneUser": "one_user",
    "OrderAck": "order_ack",
    "OrderAnswer": "order_answer",
    "OrderAnswers": "order_answers",
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
    "PortfolioAccount": "portfolio_account",
    "PortfolioPosition": "portfolio_position",
    "PresetMethod": "preset_method",
    "PreviewAmount": "preview_amount",
    "PreviewChange": "preview_change",
    "ProblemDetail": "problem_detail",
    "ProfileAllocation": "profile_allocation",
    "QuestionId": "question_id",
    "RebalanceType": "rebalance_type",
    "ReplyRequest": "reply_request",
    "ReportedSide": "reported_side",
    "SecurityType": "security_type",
    "ServerInfo": "server_info",
    "SessionInitRequest": "session_init_request",
    "SignaturesAndOwners": "signatures_and_owners",
    "SsoValidation": "sso_validation",
    "StrategyParameters": "strategy_parameters",
    "SuppressRequest": "suppress_request",
    "SuppressionAnswer": "suppression_answer",
    "TickleAnswer": "tickle_answer",
    "TimeInForce": "time_in_force",
    "Trade": "trade",
    "TrailingType": "trailing_type",
    "UserAccessRights": "user_access_rights",
    "UserAccount": "user_account",
    "UserAccounts": "user_accounts",
    "UserApplicant": "user_applicant",
    "UserProperties": "user_properties",
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
