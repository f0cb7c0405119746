# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import (
    JsonArray,
    JsonObject,
    Key,
    Place,
    as_bool,
    as_int,
    as_object,
    as_text,
    no_list,
    odd_item,
    read_items,
    str_member,
)
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new, says_the_same
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .account_capability import AccountCapability
    from .account_currency import AccountCurrency
    from .account_representatives import AccountRepresentatives
    from .account_setting import AccountSetting
    from .advisor_wrap_fees import AdvisorWrapFees
    from .commission_config import CommissionConfig
    from .commission_schedule import CommissionSchedule
    from .custodian import Custodian
    from .deposit_notification import DepositNotification
    from .dvp_instruction import DvpInstruction
    from .exchange_access import ExchangeAccess
    from .interest_markup import InterestMarkup
    from .investment_objective import InvestmentObjective
    from .ira_beneficiaries import IraBeneficiaries
    from .ira_decedent import IraDecedent
    from .ira_type import IraType
    from .positions_transfer import PositionsTransfer
    from .trading_limits import TradingLimits
    from .trading_permission import TradingPermission


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ApplicationAccount(RequestModel):
    """An account to open."""

    _keys: ClassVar[Mapping[str, str]] = {
        "accountConfiguration": "account_configuration",
        "investmentObjectives": "investment_objectives",
        "brokerageServiceCodes": "brokerage_service_codes",
        "capabilities": "capabilities",
        "optionLevel": "option_level",
        "tradingPermissions": "trading_permissions",
        "commissionConfigs": "commission_configs",
        "allExchangeAccess": "all_exchange_access",
        "dvpInstructions": "dvp_instructions",
        "tradingLimits": "trading_limits",
        "advisorWrapFees": "advisor_wrap_fees",
        "feesTemplateName": "fees_template_name",
        "clientCommissionSchedule": "client_commission_schedule",
        "clientInterestMarkupSchedules": "client_interest_markup_schedules",
        "decendent": "decendent",
        "iraBeneficiaries": "ira_beneficiaries",
        "extPositionsTransfers": "ext_positions_transfers",
        "depositNotification": "deposit_notification",
        "custodian": "custodian",
        "successorCustodian": "successor_custodian",
        "accountRep": "account_rep",
        "id": "id",
        "externalId": "external_id",
        "propertyProfile": "property_profile",
        "baseCurrency": "base_currency",
        "employeePlan": "employee_plan",
        "multiCurrency": "multi_currency",
        "migration": "migration",
        "sourceAccountId": "source_account_id",
        "margin": "margin",
        "ira": "ira",
        "iraType": "ira_type",
        "iraOfficialTitle": "ira_official_title",
        "clientActiveTrading": "client_active_trading",
        "duplicate": "duplicate",
        "numberOfDuplicates": "number_of_duplicates",
        "stockYieldProgram": "stock_yield_program",
        "alias": "alias",
        "accountType": "account_type",
        "drip": "drip",
    }

    account_configuration: AccountSetting | Unset = UNSET
    """A setting of the account."""
    investment_objectives: list[InvestmentObjective | str] | Unset = UNSET
    """What the account is for."""
    brokerage_service_codes: list[str] | Unset = UNSET
    """Services to use: `IBClearing`, `IBExecution` or `IBPrime`."""
    capabilities: list[AccountCapability | str] | Unset = UNSET
    """What the account may trade or do."""
    option_level: int | Unset = UNSET
    """Level of permissions for options; a higher one allows more."""
    trading_permissions: list[TradingPermission] | Unset = UNSET
    """What may be traded where."""
    commission_configs: list[CommissionConfig] | Unset = UNSET
    """How commissions are charged."""
    all_exchange_access: list[ExchangeAccess] | Unset = UNSET
    """Exchanges that the account may use, one row for each kind of instrument and exchange."""
    dvp_instructions: list[DvpInstruction] | Unset = UNSET
    """Instructions for delivery versus payment."""
    trading_limits: TradingLimits | Unset = UNSET
    """Highest values and quantities of orders."""
    advisor_wrap_fees: AdvisorWrapFees | Unset = UNSET
    """What the advisor is paid."""
    fees_template_name: str | Unset = UNSET
    """Template for what the advisor is paid."""
    client_commission_schedule: CommissionSchedule | Unset = UNSET
    """Markups on commissions."""
    client_interest_markup_schedules: list[InterestMarkup] | Unset = UNSET
    """Markups on interest, one row a currency."""
    decendent: IraDecedent | Unset = UNSET
    """Former owner of an inherited retirement account. Spelt so by the broker."""
    ira_beneficiaries: IraBeneficiaries | Unset = UNSET
    """Who inherits the retirement account."""
    ext_positions_transfers: list[PositionsTransfer] | Unset = UNSET
    """Transfers from other brokers."""
    deposit_notification: DepositNotification | Unset = UNSET
    """The first deposit."""
    custodian: Custodian | Unset = UNSET
    """Custodian of a minor."""
    successor_custodian: Custodian | Unset = UNSET
    """Who follows the custodian."""
    account_rep: AccountRepresentatives | Unset = UNSET
    """Representatives who look after the account."""
    id: str | Unset = UNSET
    """The caller's own id inside the request."""
    external_id: str | Unset = UNSET
    """The caller's own id, by which other parts of the request refer to it."""
    property_profile: str | Unset = UNSET
    """Name of a set of properties that the broker keeps for its partners."""
    base_currency: AccountCurrency | str | Unset = UNSET
    """Currency that the account is kept in."""
    employee_plan: str | Unset = UNSET
    """Plan for employees that the account belongs to."""
    multi_currency: bool | Unset = UNSET
    """Whether several currencies can be held."""
    migration: bool | Unset = UNSET
    """Whether the account moves here from another account."""
    source_account_id: str | Unset = UNSET
    """Account that it moves from."""
    margin: str | Unset = UNSET
    """Kind of margin, such as `Cash`."""
    ira: bool | Unset = UNSET
    """Whether it is a retirement account."""
    ira_type: IraType | str | Unset = UNSET
    """Kind of retirement account."""
    ira_official_title: str | Unset = UNSET
    """Official title of the retirement account."""
    client_active_trading: bool | Unset = UNSET
    """Whether the client trades actively."""
    duplicate: bool | Unset = UNSET
    """Whether copies are opened."""
    number_of_duplicates: int | Unset = UNSET
    """How many copies."""
    stock_yield_program: bool | Unset = UNSET
    """Whether stocks may be lent (stock yield enhancement)."""
    alias: str | Unset = UNSET
    """Second name of the account."""
    account_type: str | Unset = UNSET
    """What it is used for: `Investment`, `Trading` or `SMSF`."""
    drip: bool | Unset = UNSET
    """Whether dividends are reinvested."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, TRUTH, Items, Whole

        from .account_representatives import AccountRepresentatives
        from .account_setting import AccountSetting
        from .advisor_wrap_fees import AdvisorWrapFees
        from .commission_config import CommissionConfig
        from .commission_schedule import CommissionSchedule
        from .custodian import Custodian
        from .deposit_notification import DepositNotification
        from .dvp_instruction import DvpInstruction
        from .exchange_access import ExchangeAccess
        from .interest_markup import InterestMarkup
        from .ira_beneficiaries import IraBeneficiaries
        from .ira_decedent import IraDecedent
        from .positions_transfer import PositionsTransfer
        from .trading_limits import TradingLimits
        from .trading_permission import TradingPermission

        return Rules(
            {
                "accountConfiguration": Object(AccountSetting),
                "investmentObjectives": Items(TEXT),
                "brokerageServiceCodes": Items(TEXT),
                "capabilities": Items(TEXT),
                "optionLevel": Whole(),
                "tradingPermissions": Items(Object(TradingPermission)),
                "commissionConfigs": Items(Object(CommissionConfig)),
                "allExchangeAccess": Items(Object(ExchangeAccess)),
                "dvpInstructions": Items(Object(DvpInstruction)),
                "tradingLimits": Object(TradingLimits),
                "advisorWrapFees": Object(AdvisorWrapFees),
                "feesTemplateName": TEXT,
                "clientCommissionSchedule": Object(CommissionSchedule),
                "clientInterestMarkupSchedules": Items(Object(InterestMarkup)),
                "decendent": Object(IraDecedent),
                "iraBeneficiaries": Object(IraBeneficiaries),
                "extPositionsTransfers": Items(Object(PositionsTransfer)),
                "depositNotification": Object(DepositNotification),
                "custodian": Object(Custodian),
                "successorCustodian": Object(Custodian),
                "accountRep": Object(AccountRepresentatives),
                "id": TEXT,
                "externalId": TEXT,
                "propertyProfile": TEXT,
                "baseCurrency": TEXT,
                "employeePlan": TEXT,
                "multiCurrency": TRUTH,
                "migration": TRUTH,
                "sourceAccountId": TEXT,
                "margin": TEXT,
                "ira": TRUTH,
                "iraType": TEXT,
                "iraOfficialTitle": TEXT,
                "clientActiveTrading": TRUTH,
                "duplicate": TRUTH,
                "numberOfDuplicates": Whole(),
                "stockYieldProgram": TRUTH,
                "alias": TEXT,
                "accountType": TEXT,
                "drip": TRUTH,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .account_currency import AccountCurrency
        from .account_representatives import AccountRepresentatives
        from .account_setting import AccountSetting
        from .advisor_wrap_fees import AdvisorWrapFees
        from .commission_config import CommissionConfig
        from .commission_schedule import CommissionSchedule
        from .custodian import Custodian
        from .deposit_notification import DepositNotification
        from .dvp_instruction import DvpInstruction
        from .exchange_access import ExchangeAccess
        from .interest_markup import InterestMarkup
        from .ira_beneficiaries import IraBeneficiaries
        from .ira_decedent import IraDecedent
        from .ira_type import IraType
        from .positions_transfer import PositionsTransfer
        from .trading_limits import TradingLimits
        from .trading_permission import TradingPermission

        self = new(cls)
        n: int = 40
        v: Any
        r: Any
        if "accountConfiguration" in src:
            v = src["accountConfiguration"]
            if type(v) is JsonObject:
                v = AccountSetting.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "accountConfiguration", drift)
            self.account_configuration = v
        else:
            n -= 1
            self.account_configuration = UNSET
        if "investmentObjectives" in src:
            v = src["investmentObjectives"]
            if type(v) is JsonArray:
                r = read_items(v, _read_1, False, drift)
                if not says_the_same(r, v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "investmentObjectives", drift)
            self.investment_objectives = v
        else:
            n -= 1
            self.investment_objectives = UNSET
        if "brokerageServiceCodes" in src:
            v = src["brokerageServiceCodes"]
            if type(v) is JsonArray:
                for i in v:
                    if type(i) is not str:
                        n = -1
                        v = read_items(v, as_text, False, drift)
                        break
            else:
                n = -1
                v = no_list(v, src, "brokerageServiceCodes", drift)
            self.brokerage_service_codes = v
        else:
            n -= 1
            self.brokerage_service_codes = UNSET
        if "capabilities" in src:
            v = src["capabilities"]
            if type(v) is JsonArray:
                r = read_items(v, _read_2, False, drift)
                if not says_the_same(r, v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "capabilities", drift)
            self.capabilities = v
        else:
            n -= 1
            self.capabilities = UNSET
        if "optionLevel" in src:
            v = src["optionLevel"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "optionLevel", drift)
            self.option_level = v
        else:
            n -= 1
            self.option_level = UNSET
        if "tradingPermissions" in src:
            v = src["tradingPermissions"]
            if type(v) is JsonArray:
                r = [
                    TradingPermission.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "tradingPermissions", drift)
            self.trading_permissions = v
        else:
            n -= 1
            self.trading_permissions = UNSET
        if "commissionConfigs" in src:
            v = src["commissionConfigs"]
            if type(v) is JsonArray:
                r = [
                    CommissionConfig.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "commissionConfigs", drift)
            self.commission_configs = v
        else:
            n -= 1
            self.commission_configs = UNSET
        if "allExchangeAccess" in src:
            v = src["allExchangeAccess"]
            if type(v) is JsonArray:
                r = [ExchangeAccess.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "allExchangeAccess", drift)
            self.all_exchange_access = v
        else:
            n -= 1
            self.all_exchange_access = UNSET
        if "dvpInstructions" in src:
            v = src["dvpInstructions"]
            if type(v) is JsonArray:
                r = [DvpInstruction.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "dvpInstructions", drift)
            self.dvp_instructions = v
        else:
            n -= 1
            self.dvp_instructions = UNSET
        if "tradingLimits" in src:
            v = src["tradingLimits"]
            if type(v) is JsonObject:
                v = TradingLimits.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "tradingLimits", drift)
            self.trading_limits = v
        else:
            n -= 1
            self.trading_limits = UNSET
        if "advisorWrapFees" in src:
            v = src["advisorWrapFees"]
            if type(v) is JsonObject:
                v = AdvisorWrapFees.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "advisorWrapFees", drift)
            self.advisor_wrap_fees = v
        else:
            n -= 1
            self.advisor_wrap_fees = UNSET
        if "feesTemplateName" in src:
            v = src["feesTemplateName"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "feesTemplateName", drift)
            self.fees_template_name = v
        else:
            n -= 1
            self.fees_template_name = UNSET
        if "clientCommissionSchedule" in src:
            v = src["clientCommissionSchedule"]
            if type(v) is JsonObject:
                v = CommissionSchedule.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "clientCommissionSchedule", drift)
            self.client_commission_schedule = v
        else:
            n -= 1
            self.client_commission_schedule = UNSET
        if "clientInterestMarkupSchedules" in src:
            v = src["clientInterestMarkupSchedules"]
            if type(v) is JsonArray:
                r = [InterestMarkup.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "clientInterestMarkupSchedules", drift)
            self.client_interest_markup_schedules = v
        else:
            n -= 1
            self.client_interest_markup_schedules = UNSET
        if "decendent" in src:
            v = src["decendent"]
            if type(v) is JsonObject:
                v = IraDecedent.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "decendent", drift)
            self.decendent = v
        else:
            n -= 1
            self.decendent = UNSET
        if "iraBeneficiaries" in src:
            v = src["iraBeneficiaries"]
            if type(v) is JsonObject:
                v = IraBeneficiaries.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "iraBeneficiaries", drift)
            self.ira_beneficiaries = v
        else:
            n -= 1
            self.ira_beneficiaries = UNSET
        if "extPositionsTransfers" in src:
            v = src["extPositionsTransfers"]
            if type(v) is JsonArray:
                r = [
                    PositionsTransfer.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "extPositionsTransfers", drift)
            self.ext_positions_transfers = v
        else:
            n -= 1
            self.ext_positions_transfers = UNSET
        if "depositNotification" in src:
            v = src["depositNotification"]
            if type(v) is JsonObject:
                v = DepositNotification.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "depositNotification", drift)
            self.deposit_notification = v
        else:
            n -= 1
            self.deposit_notification = UNSET
        if "custodian" in src:
            v = src["custodian"]
            if type(v) is JsonObject:
                v = Custodian.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "custodian", drift)
            self.custodian = v
        else:
            n -= 1
            self.custodian = UNSET
        if "successorCustodian" in src:
            v = src["successorCustodian"]
            if type(v) is JsonObject:
                v = Custodian.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "successorCustodian", drift)
            self.successor_custodian = v
        else:
            n -= 1
            self.successor_custodian = UNSET
        if "accountRep" in src:
            v = src["accountRep"]
            if type(v) is JsonObject:
                v = AccountRepresentatives.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "accountRep", drift)
            self.account_rep = v
        else:
            n -= 1
            self.account_rep = UNSET
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
        if "propertyProfile" in src:
            v = src["propertyProfile"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "propertyProfile", drift)
            self.property_profile = v
        else:
            n -= 1
            self.property_profile = UNSET
        if "baseCurrency" in src:
            v = src["baseCurrency"]
            if type(v) is str:
                v = members(AccountCurrency).get(v) or str_member(AccountCurrency, v, src, "baseCurrency", drift)
            else:
                n = -1
                v = str_member(AccountCurrency, v, src, "baseCurrency", drift)
            self.base_currency = v
        else:
            n -= 1
            self.base_currency = UNSET
        if "employeePlan" in src:
            v = src["employeePlan"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "employeePlan", drift)
            self.employee_plan = v
        else:
            n -= 1
            self.employee_plan = UNSET
        if "multiCurrency" in src:
            v = src["multiCurrency"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "multiCurrency", drift)
            self.multi_currency = v
        else:
            n -= 1
            self.multi_currency = UNSET
        if "migration" in src:
            v = src["migration"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "migration", drift)
            self.migration = v
        else:
            n -= 1
            self.migration = UNSET
        if "sourceAccountId" in src:
            v = src["sourceAccountId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "sourceAccountId", drift)
            self.source_account_id = v
        else:
            n -= 1
            self.source_account_id = UNSET
        if "margin" in src:
            v = src["margin"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "margin", drift)
            self.margin = v
        else:
            n -= 1
            self.margin = UNSET
        if "ira" in src:
            v = src["ira"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "ira", drift)
            self.ira = v
        else:
            n -= 1
            self.ira = UNSET
        if "iraType" in src:
            v = src["iraType"]
            if type(v) is str:
                v = members(IraType).get(v) or str_member(IraType, v, src, "iraType", drift)
            else:
                n = -1
                v = str_member(IraType, v, src, "iraType", drift)
            self.ira_type = v
        else:
            n -= 1
            self.ira_type = UNSET
        if "iraOfficialTitle" in src:
            v = src["iraOfficialTitle"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "iraOfficialTitle", drift)
            self.ira_official_title = v
        else:
            n -= 1
            self.ira_official_title = UNSET
        if "clientActiveTrading" in src:
            v = src["clientActiveTrading"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "clientActiveTrading", drift)
            self.client_active_trading = v
        else:
            n -= 1
            self.client_active_trading = UNSET
        if "duplicate" in src:
            v = src["duplicate"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "duplicate", drift)
            self.duplicate = v
        else:
            n -= 1
            self.duplicate = UNSET
        if "numberOfDuplicates" in src:
            v = src["numberOfDuplicates"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "numberOfDuplicates", drift)
            self.number_of_duplicates = v
        else:
            n -= 1
            self.number_of_duplicates = UNSET
        if "stockYieldProgram" in src:
            v = src["stockYieldProgram"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "stockYieldProgram", drift)
            self.stock_yield_program = v
        else:
            n -= 1
            self.stock_yield_program = UNSET
        if "alias" in src:
            v = src["alias"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "alias", drift)
            self.alias = v
        else:
            n -= 1
            self.alias = UNSET
        if "accountType" in src:
            v = src["accountType"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "accountType", drift)
            self.account_type = v
        else:
            n -= 1
            self.account_type = UNSET
        if "drip" in src:
            v = src["drip"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "drip", drift)
            self.drip = v
        else:
            n -= 1
            self.drip = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


def _read_1(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    from .investment_objective import InvestmentObjective

    if type(v) is str:
        return members(InvestmentObjective).get(v) or str_member(InvestmentObjective, v, src, key, drift)
    return str_member(InvestmentObjective, v, src, key, drift)


def _read_2(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    from .account_capability import AccountCapability

    if type(v) is str:
        return members(AccountCapability).get(v) or str_member(AccountCapability, v, src, key, drift)
    return str_member(AccountCapability, v, src, key, drift)
