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
    as_number,
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

    from .asset_experience import AssetExperience
    from .financial_questionnaire import FinancialQuestionnaire
    from .investment_objective import InvestmentObjective
    from .source_of_income import SourceOfIncome
    from .source_of_income_questionnaire import SourceOfIncomeQuestionnaire
    from .source_of_wealth import SourceOfWealth


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FinancialInformation(RequestModel):
    """Income, wealth, experience and goals, in the base currency of the account."""

    _keys: ClassVar[Mapping[str, str]] = {
        "investmentExperience": "investment_experience",
        "investmentObjectives": "investment_objectives",
        "additionalSourcesOfIncome": "additional_sources_of_income",
        "sourcesOfWealth": "sources_of_wealth",
        "soiQuestionnaire": "soi_questionnaire",
        "questionnaires": "questionnaires",
        "netWorth": "net_worth",
        "liquidNetWorth": "liquid_net_worth",
        "annualNetIncome": "annual_net_income",
        "totalAssets": "total_assets",
        "sourceOfFunds": "source_of_funds",
        "translated": "translated",
    }

    investment_experience: list[AssetExperience] | Unset = UNSET
    """Experience by kind of instrument."""
    investment_objectives: list[InvestmentObjective | str] | Unset = UNSET
    """What the account is for."""
    additional_sources_of_income: list[SourceOfIncome] | Unset = UNSET
    """Sources of income beside employment."""
    sources_of_wealth: list[SourceOfWealth] | Unset = UNSET
    """Where the money comes from, with a share for each."""
    soi_questionnaire: SourceOfIncomeQuestionnaire | Unset = UNSET
    """Answers about sources of income."""
    questionnaires: list[FinancialQuestionnaire] | Unset = UNSET
    """Answers to financial questionnaires."""
    net_worth: float | Unset = UNSET
    """Net worth, in the base currency."""
    liquid_net_worth: float | Unset = UNSET
    """Net worth that can be turned into cash, in the base currency."""
    annual_net_income: float | Unset = UNSET
    """Net income a year, in the base currency."""
    total_assets: float | Unset = UNSET
    """All assets, in the base currency."""
    source_of_funds: str | Unset = UNSET
    """Where the money comes from."""
    translated: bool | Unset = UNSET
    """Whether the texts were translated."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import NUMBER, TEXT, TRUTH, Items

        from .asset_experience import AssetExperience
        from .financial_questionnaire import FinancialQuestionnaire
        from .source_of_income import SourceOfIncome
        from .source_of_income_questionnaire import SourceOfIncomeQuestionnaire
        from .source_of_wealth import SourceOfWealth

        return Rules(
            {
                "investmentExperience": Items(Object(AssetExperience)),
                "investmentObjectives": Items(TEXT),
                "additionalSourcesOfIncome": Items(Object(SourceOfIncome)),
                "sourcesOfWealth": Items(Object(SourceOfWealth)),
                "soiQuestionnaire": Object(SourceOfIncomeQuestionnaire),
                "questionnaires": Items(Object(FinancialQuestionnaire)),
                "netWorth": NUMBER,
                "liquidNetWorth": NUMBER,
                "annualNetIncome": NUMBER,
                "totalAssets": NUMBER,
                "sourceOfFunds": TEXT,
                "translated": TRUTH,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .asset_experience import AssetExperience
        from .financial_questionnaire import FinancialQuestionnaire
        from .source_of_income import SourceOfIncome
        from .source_of_income_questionnaire import SourceOfIncomeQuestionnaire
        from .source_of_wealth import SourceOfWealth

        self = new(cls)
        n: int = 12
        v: Any
        r: Any
        if "investmentExperience" in src:
            v = src["investmentExperience"]
            if type(v) is JsonArray:
                r = [AssetExperience.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "investmentExperience", drift)
            self.investment_experience = v
        else:
            n -= 1
            self.investment_experience = UNSET
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
        if "additionalSourcesOfIncome" in src:
            v = src["additionalSourcesOfIncome"]
            if type(v) is JsonArray:
                r = [SourceOfIncome.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "additionalSourcesOfIncome", drift)
            self.additional_sources_of_income = v
        else:
            n -= 1
            self.additional_sources_of_income = UNSET
        if "sourcesOfWealth" in src:
            v = src["sourcesOfWealth"]
            if type(v) is JsonArray:
                r = [SourceOfWealth.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "sourcesOfWealth", drift)
            self.sources_of_wealth = v
        else:
            n -= 1
            self.sources_of_wealth = UNSET
        if "soiQuestionnaire" in src:
            v = src["soiQuestionnaire"]
            if type(v) is JsonObject:
                v = SourceOfIncomeQuestionnaire.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "soiQuestionnaire", drift)
            self.soi_questionnaire = v
        else:
            n -= 1
            self.soi_questionnaire = UNSET
        if "questionnaires" in src:
            v = src["questionnaires"]
            if type(v) is JsonArray:
                r = [
                    FinancialQuestionnaire.from_object(i, drift)
                    for i in v
                    if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "questionnaires", drift)
            self.questionnaires = v
        else:
            n -= 1
            self.questionnaires = UNSET
        if "netWorth" in src:
            v = src["netWorth"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "netWorth", drift)
            self.net_worth = v
        else:
            n -= 1
            self.net_worth = UNSET
        if "liquidNetWorth" in src:
            v = src["liquidNetWorth"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "liquidNetWorth", drift)
            self.liquid_net_worth = v
        else:
            n -= 1
            self.liquid_net_worth = UNSET
        if "annualNetIncome" in src:
            v = src["annualNetIncome"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "annualNetIncome", drift)
            self.annual_net_income = v
        else:
            n -= 1
            self.annual_net_income = UNSET
        if "totalAssets" in src:
            v = src["totalAssets"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "totalAssets", drift)
            self.total_assets = v
        else:
            n -= 1
            self.total_assets = UNSET
        if "sourceOfFunds" in src:
            v = src["sourceOfFunds"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "sourceOfFunds", drift)
            self.source_of_funds = v
        else:
            n -= 1
            self.source_of_funds = UNSET
        if "translated" in src:
            v = src["translated"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "translated", drift)
            self.translated = v
        else:
            n -= 1
            self.translated = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


def _read_1(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    from .investment_objective import InvestmentObjective

    if type(v) is str:
        return members(InvestmentObjective).get(v) or str_member(InvestmentObjective, v, src, key, drift)
    return str_member(InvestmentObjective, v, src, key, drift)
