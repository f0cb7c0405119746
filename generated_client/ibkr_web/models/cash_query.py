# Written by the generator from the contract; do not edit.
from __future__ import annotations

from typing import Any, TypeAlias

from ibkr_core.codec import JsonObject, Key, Place, as_one_of
from ibkr_core.drift import Drift
from ibkr_core.types import UnknownObject

from .query_ira_contributions import QueryIraContributions
from .query_withdrawable_funds import QueryWithdrawableFunds

_READ_QUERY_IRA_CONTRIBUTIONS = QueryIraContributions.from_object
_READ_QUERY_WITHDRAWABLE_FUNDS = QueryWithdrawableFunds.from_object

CashQuery: TypeAlias = "QueryWithdrawableFunds | QueryIraContributions | UnknownObject"
"""A question of one kind."""


def read_cash_query(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is JsonObject:
        if "accountId" in v and "clientInstructionId" in v and "currency" in v:
            return _READ_QUERY_WITHDRAWABLE_FUNDS(v, drift)
        if "accountId" in v and "clientInstructionId" in v and "year" in v:
            return _READ_QUERY_IRA_CONTRIBUTIONS(v, drift)
        drift.note(src, key, "QueryWithdrawableFunds or QueryIraContributions", v, "variant")
        return UnknownObject(v)
    return as_one_of(v, src, key, drift, "QueryWithdrawableFunds or QueryIraContributions")
