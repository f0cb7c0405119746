# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_object, as_text, no_list, odd_item, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .account_record import AccountRecord
from .account_restriction import AccountRestriction
from .any_map import AnyMap
from .associated_entity_record import AssociatedEntityRecord
from .associated_person import AssociatedPerson
from .gw_error import GwError
from .ira_beneficiary_entity_record import IraBeneficiaryEntityRecord
from .ira_beneficiary_record import IraBeneficiaryRecord
from .text_map import TextMap

if TYPE_CHECKING:
    from typing import Self

_READ_ACCOUNT_RECORD = AccountRecord.from_object
_READ_ACCOUNT_RESTRICTION = AccountRestriction.from_object
_READ_ANY_MAP = AnyMap.from_object
_READ_ASSOCIATED_ENTITY_RECORD = AssociatedEntityRecord.from_object
_READ_ASSOCIATED_PERSON = AssociatedPerson.from_object
_READ_GW_ERROR = GwError.from_object
_READ_IRA_BENEFICIARY_ENTITY_RECORD = IraBeneficiaryEntityRecord.from_object
_READ_IRA_BENEFICIARY_RECORD = IraBeneficiaryRecord.from_object
_READ_TEXT_MAP = TextMap.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AccountDetails(Model):
    """An account in full, with its people."""

    _keys: ClassVar[Mapping[str, str]] = {
        "account": "account",
        "associatedPersons": "associated_persons",
        "associatedEntities": "associated_entities",
        "withHoldingStatement": "with_holding_statement",
        "marketData": "market_data",
        "financialInformation": "financial_information",
        "sourcesOfWealth": "sources_of_wealth",
        "tradeBundles": "trade_bundles",
        "individualIRABeneficiaries": "individual_ira_beneficiaries",
        "entityIRABeneficiaries": "entity_ira_beneficiaries",
        "decedents": "decedents",
        "restrictions": "restrictions",
        "error": "error",
        "hasError": "has_error",
        "errorDescription": "error_description",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account"})

    account: AccountRecord | None = None
    """What the account is and how it is set up."""
    associated_persons: list[AssociatedPerson] | None = None
    """People of the account."""
    associated_entities: list[AssociatedEntityRecord] | None = None
    """Organisations of the account."""
    with_holding_statement: TextMap | None = None
    """Statement on withholding tax."""
    market_data: list[TextMap] | None = None
    """Subscriptions to market data."""
    financial_information: AnyMap | None = None
    """What was said about income and wealth."""
    sources_of_wealth: list[AnyMap] | None = None
    """Where the wealth comes from."""
    trade_bundles: list[str] | None = None
    """Bundles of trading permissions."""
    individual_ira_beneficiaries: list[IraBeneficiaryRecord] | None = None
    """People who inherit a retirement account."""
    entity_ira_beneficiaries: list[IraBeneficiaryEntityRecord] | None = None
    """Organisations that inherit a retirement account."""
    decedents: list[TextMap] | None = None
    """Former owners of an inherited retirement account."""
    restrictions: list[AccountRestriction] | None = None
    """Restrictions of the account."""
    error: GwError | None = None
    """Why there is no answer."""
    has_error: bool | None = None
    """Whether the request failed."""
    error_description: str | None = None
    """What went wrong, in words."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 15
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 15 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_account,
            v_associated_persons,
            v_associated_entities,
            v_with_holding_statement,
            v_market_data,
            v_financial_information,
            v_sources_of_wealth,
            v_trade_bundles,
            v_individual_ira_beneficiaries,
            v_entity_ira_beneficiaries,
            v_decedents,
            v_restrictions,
            v_error,
            v_has_error,
            v_error_description,
        ) = values
        if type(v_account) is JsonObject:
            v_account = _READ_ACCOUNT_RECORD(v_account, drift)
        else:
            if v_account is None:
                n -= 1
            else:
                n = -1
                v_account = as_object(v_account, src, "account", drift)
        self.account = v_account
        if type(v_associated_persons) is JsonArray:
            r = [
                _READ_ASSOCIATED_PERSON(i, drift)
                for i in v_associated_persons
                if type(i) is JsonObject or odd_item(i, v_associated_persons, drift)
            ]
            if len(r) != len(v_associated_persons):
                n = -1
            v_associated_persons = r
        else:
            if v_associated_persons is None:
                n -= 1
            else:
                n = -1
                v_associated_persons = no_list(v_associated_persons, src, "associatedPersons", drift)
        self.associated_persons = v_associated_persons
        if type(v_associated_entities) is JsonArray:
            r = [
                _READ_ASSOCIATED_ENTITY_RECORD(i, drift)
                for i in v_associated_entities
                if type(i) is JsonObject or odd_item(i, v_associated_entities, drift)
            ]
            if len(r) != len(v_associated_entities):
                n = -1
            v_associated_entities = r
        else:
            if v_associated_entities is None:
                n -= 1
            else:
                n = -1
                v_associated_entities = no_list(v_associated_entities, src, "associatedEntities", drift)
        self.associated_entities = v_associated_entities
        if type(v_with_holding_statement) is JsonObject:
            v_with_holding_statement = _READ_TEXT_MAP(v_with_holding_statement, drift)
        else:
            if v_with_holding_statement is None:
                n -= 1
            else:
                n = -1
                v_with_holding_statement = as_object(v_with_holding_statement, src, "withHoldingStatement", drift)
        self.with_holding_statement = v_with_holding_statement
        if type(v_market_data) is JsonArray:
            r = [
                _READ_TEXT_MAP(i, drift)
                for i in v_market_data
                if type(i) is JsonObject or odd_item(i, v_market_data, drift)
            ]
            if len(r) != len(v_market_data):
                n = -1
            v_market_data = r
        else:
            if v_market_data is None:
                n -= 1
            else:
                n = -1
                v_market_data = no_list(v_market_data, src, "marketData", drift)
        self.market_data = v_market_data
        if type(v_financial_information) is JsonObject:
            v_financial_information = _READ_ANY_MAP(v_financial_information, drift)
        else:
            if v_financial_information is None:
                n -= 1
            else:
                n = -1
                v_financial_information = as_object(v_financial_information, src, "financialInformation", drift)
        self.financial_information = v_financial_information
        if type(v_sources_of_wealth) is JsonArray:
            r = [
                _READ_ANY_MAP(i, drift)
                for i in v_sources_of_wealth
                if type(i) is JsonObject or odd_item(i, v_sources_of_wealth, drift)
            ]
            if len(r) != len(v_sources_of_wealth):
                n = -1
            v_sources_of_wealth = r
        else:
            if v_sources_of_wealth is None:
                n -= 1
            else:
                n = -1
                v_sources_of_wealth = no_list(v_sources_of_wealth, src, "sourcesOfWealth", drift)
        self.sources_of_wealth = v_sources_of_wealth
        if type(v_trade_bundles) is JsonArray:
            for i in v_trade_bundles:
                if type(i) is not str:
                    n = -1
                    v_trade_bundles = read_items(v_trade_bundles, as_text, False, drift)
                    break
        else:
            if v_trade_bundles is None:
                n -= 1
            else:
                n = -1
                v_trade_bundles = no_list(v_trade_bundles, src, "tradeBundles", drift)
        self.trade_bundles = v_trade_bundles
        if type(v_individual_ira_beneficiaries) is JsonArray:
            r = [
                _READ_IRA_BENEFICIARY_RECORD(i, drift)
                for i in v_individual_ira_beneficiaries
                if type(i) is JsonObject or odd_item(i, v_individual_ira_beneficiaries, drift)
            ]
            if len(r) != len(v_individual_ira_beneficiaries):
                n = -1
            v_individual_ira_beneficiaries = r
        else:
            if v_individual_ira_beneficiaries is None:
                n -= 1
            else:
                n = -1
                v_individual_ira_beneficiaries = no_list(
                    v_individual_ira_beneficiaries, src, "individualIRABeneficiaries", drift
                )
        self.individual_ira_beneficiaries = v_individual_ira_beneficiaries
        if type(v_entity_ira_beneficiaries) is JsonArray:
            r = [
                _READ_IRA_BENEFICIARY_ENTITY_RECORD(i, drift)
                for i in v_entity_ira_beneficiaries
                if type(i) is JsonObject or odd_item(i, v_entity_ira_beneficiaries, drift)
            ]
            if len(r) != len(v_entity_ira_beneficiaries):
                n = -1
            v_entity_ira_beneficiaries = r
        else:
            if v_entity_ira_beneficiaries is None:
                n -= 1
            else:
                n = -1
                v_entity_ira_beneficiaries = no_list(v_entity_ira_beneficiaries, src, "entityIRABeneficiaries", drift)
        self.entity_ira_beneficiaries = v_entity_ira_beneficiaries
        if type(v_decedents) is JsonArray:
            r = [
                _READ_TEXT_MAP(i, drift)
                for i in v_decedents
                if type(i) is JsonObject or odd_item(i, v_decedents, drift)
            ]
            if len(r) != len(v_decedents):
                n = -1
            v_decedents = r
        else:
            if v_decedents is None:
                n -= 1
            else:
                n = -1
                v_decedents = no_list(v_decedents, src, "decedents", drift)
        self.decedents = v_decedents
        if type(v_restrictions) is JsonArray:
            r = [
                _READ_ACCOUNT_RESTRICTION(i, drift)
                for i in v_restrictions
                if type(i) is JsonObject or odd_item(i, v_restrictions, drift)
            ]
            if len(r) != len(v_restrictions):
                n = -1
            v_restrictions = r
        else:
            if v_restrictions is None:
                n -= 1
            else:
                n = -1
                v_restrictions = no_list(v_restrictions, src, "restrictions", drift)
        self.restrictions = v_restrictions
        if type(v_error) is JsonObject:
            v_error = _READ_GW_ERROR(v_error, drift)
        else:
            if v_error is None:
                n -= 1
            else:
                n = -1
                v_error = as_object(v_error, src, "error", drift)
        self.error = v_error
        if type(v_has_error) is not bool:
            if v_has_error is None:
                n -= 1
            else:
                n = -1
                v_has_error = as_bool(v_has_error, src, "hasError", drift)
        self.has_error = v_has_error
        if type(v_error_description) is not str:
            if v_error_description is None:
                n -= 1
            else:
                n = -1
                v_error_description = as_text(v_error_description, src, "errorDescription", drift)
        self.error_description = v_error_description
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AccountDetails)
