# Written by the generator from the contract; do not edit.
from __future__ import annotations

from typing import Any, TypeAlias

from ibkr_core.codec import JsonArray, JsonObject, Key, Place, as_one_of, odd_item
from ibkr_core.drift import Drift

from .portfolio_account import PortfolioAccount
from .subaccounts_page import SubaccountsPage

_READ_PORTFOLIO_ACCOUNT = PortfolioAccount.from_object
_READ_SUBACCOUNTS_PAGE = SubaccountsPage.from_object

Subaccounts: TypeAlias = "SubaccountsPage | list[PortfolioAccount]"
"""The accounts below an advisor or broker, bare or as a page."""


def read_subaccounts(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is JsonObject:
        return _READ_SUBACCOUNTS_PAGE(v, drift)
    if type(v) is JsonArray:
        return [_READ_PORTFOLIO_ACCOUNT(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
    return as_one_of(v, src, key, drift, "SubaccountsPage or a list")
