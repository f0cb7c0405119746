# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .prohibited_country_answer import ProhibitedCountryAnswer


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ProhibitedCountryQuestionnaire(RequestModel):
    """Ties to prohibited countries, of an account."""

    _keys: ClassVar[Mapping[str, str]] = {
        "prohibitedQuestionnaireDetails": "prohibited_questionnaire_details",
        "accountId": "account_id",
        "externalId": "external_id",
        "entityId": "entity_id",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    prohibited_questionnaire_details: list[ProhibitedCountryAnswer] | Unset = UNSET
    """Answers about ties to the countries, one row each."""
    account_id: str | Unset = UNSET
    """Id of the account, such as `U7654321`."""
    external_id: str | Unset = UNSET
    """The caller's own id, by which other parts of the request refer to it."""
    entity_id: str | Unset = UNSET
    """The broker's id of the holder."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, Items

        from .prohibited_country_answer import ProhibitedCountryAnswer

        return Rules(
            {
                "prohibitedQuestionnaireDetails": Items(Object(ProhibitedCountryAnswer)),
                "accountId": TEXT,
                "externalId": TEXT,
                "entityId": TEXT,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .prohibited_country_answer import ProhibitedCountryAnswer

        self = new(cls)
        n: int = 4
        v: Any
        r: Any
        if "prohibitedQuestionnaireDetails" in src:
            v = src["prohibitedQuestionnaireDetails"]
            if type(v) is JsonArray:
                r = [
                    ProhibitedCountryAnswer.from_object(i, drift)
                    for i in v
                    if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "prohibitedQuestionnaireDetails", drift)
            self.prohibited_questionnaire_details = v
        else:
            n -= 1
            self.prohibited_questionnaire_details = UNSET
        if "accountId" in src:
            v = src["accountId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "accountId", drift)
            self.account_id = v
        else:
            n -= 1
            self.account_id = UNSET
        if "externalId" in src:
            v = src["externalId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "externalId", drift)
            self.external_id = v
        else:
            n -= 1
            self.external_id = UNSET
        if "entityId" in src:
            v = src["entityId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "entityId", drift)
            self.entity_id = v
        else:
            n -= 1
            self.entity_id = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
