"""Accounts that can be traded, dynamic accounts, owners."""

from __future__ import annotations

from typing import Any

from ..people import ACCOUNTS
from ..registry import Call, handles
from ..wire import Refusal, json_answer
from .session import server_info

__all__: list[str] = []

_UNAVAILABLE = (
    "Details currently unavailable. Please try again later and contact client services if the issue persists."
)
_PERIODS = ("STK", "CFD", "WAR", "IOPT", "FUT", "CASH", "IND", "BOND", "FUND", "CMDTY", "PHYSS", "CRYPTO")
_SHORT_PERIODS = ["2h", "1d", "2d", "1w", "1m"]


@handles("list_brokerage_accounts")
def list_brokerage_accounts(call: Call) -> Any:
    """The accounts of the session; other calls need it to have been read once."""
    login, session = call.login, call.brokerage
    session.accounts_listed = True
    accounts = list(login.accounts)
    return {
        "accounts": accounts,
        "acctProps": {
            account: {
                "hasChildAccounts": ACCOUNTS[account].advisor,
                "supportsCashQty": True,
                "liteUnderPro": False,
                "noFXConv": False,
                "isProp": False,
                "supportsFractions": True,
                "allowCustomerTime": False,
                "autoFx": False,
            }
            for account in accounts
        },
        "aliases": {account: ACCOUNTS[account].alias or account for account in accounts},
        "allowFeatures": {
            "showGFIS": True,
            "showEUCostReport": False,
            "allowEventContract": True,
            "allowFXConv": True,
            "allowFinancialLens": False,
            "allowMTA": True,
            "allowTypeAhead": True,
            "allowEventTrading": True,
            "snapshotRefreshTimeout": 30,
            "liteUser": False,
            "showWebNews": True,
            "research": True,
            "debugPnl": True,
            "showTaxOpt": True,
            "showImpactDashboard": True,
            "allowDynAccount": bool(login.user.dynamic),
            "allowCrypto": any(ACCOUNTS[account].crypto for account in accounts),
            "allowFA": login.user.advisor,
            "allowLiteUnderPro": False,
            "allowedAssetTypes": "STK,OPT,FUT,CASH,CRYPTO",
            "restrictTradeSubscription": False,
            "showUkUserLabels": False,
            "sideBySide": True,
        },
        "chartPeriods": {**{kind: ["*"] for kind in _PERIODS}, "OPT": _SHORT_PERIODS, "FOP": _SHORT_PERIODS},
        "groups": list(call.world.allocation(login).groups) if login.user.advisor else [],
        "profiles": [],
        "selectedAccount": session.selected,
        "serverInfo": server_info(call),
        "sessionId": call.world.ids.fixed(f"session {session.number}", 16),
        "isFT": False,
        "isPaper": login.user.paper,
    }


@handles("switch_account")
def switch_account(call: Call) -> Any:
    account = call.body["acctId"]
    if account not in call.login.accounts:
        return json_answer({"error": call.world.words("account_not_valid")}, 500)
    if account == call.brokerage.selected:
        return {"success": call.world.words("account_already_set")}
    call.brokerage.selected = account
    return {"set": True, "acctId": account}


@handles("search_dynamic_accounts")
def search_dynamic_accounts(call: Call) -> Any:
    """Accounts whose id starts with the pattern; only with the property DYNACCT."""
    pattern = call.params["searchPattern"]
    matched = [account for account in _dynamic(call) if account.startswith(pattern.upper())]
    return {
        "matchedAccounts": [{"accountId": a, "alias": ACCOUNTS[a].alias or a, "allocationId": a} for a in matched],
        "pattern": pattern,
    }


@handles("set_dynamic_account")
def set_dynamic_account(call: Call) -> Any:
    account = call.body["acctId"]
    if account not in _dynamic(call):
        raise Refusal(503, _UNAVAILABLE)
    call.login.dynamic = account if account not in call.login.user.accounts else None
    call.brokerage.selected = account
    return {"set": True, "acctId": account}


@handles("get_signatures_and_owners")
def get_signatures_and_owners(call: Call) -> Any:
    account = call.account()
    user, spec = call.login.user, ACCOUNTS[account]
    name = f"{user.first_name} {user.last_name}"
    return {
        "accountId": account,
        "users": [
            {
                "roleId": "OWNER",
                "hasRightCodeInd": True,
                "userName": user.name,
                "entity": {
                    "firstName": user.first_name,
                    "lastName": user.last_name,
                    "entityType": "ORG" if spec.advisor else "INDIVIDUAL",
                    "entityName": spec.title,
                },
            }
        ],
        "applicant": {"signatures": [name]},
    }


def _dynamic(call: Call) -> tuple[str, ...]:
    user = call.login.user
    if not user.dynamic:
        raise Refusal(503, _UNAVAILABLE)
    return (*user.accounts, *user.dynamic)
