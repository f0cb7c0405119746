"""The signed-in user."""

from __future__ import annotations

from typing import Any

from ..people import ACCOUNTS
from ..registry import Call, handles
from .session import FEATURES, trading_permissions

__all__: list[str] = []

OPENED = 1_700_000_000_000
_RIGHTS = (
    "portfolioAnalyst",
    "userInfo",
    "messageCenter",
    "accountDetails",
    "tradingRestrictions",
    "tws",
    "fyi",
    "voting",
    "forum",
    "recentTransactions",
)


@handles("get_user")
def get_user(call: Call) -> Any:
    user = call.login.user
    return {
        "username": user.name,
        "features": FEATURES,
        "wbId": user.wbid,
        "uar": dict.fromkeys(_RIGHTS, True),
        "props": {"isIBAMClient": False, "ReadOnlySession": None},
        "accts": {
            account: {
                "isIBAMClient": False,
                "clearingStatus": "O",
                "openDate": OPENED,
                "isFAClient": user.advisor and not ACCOUNTS[account].advisor,
                "isFunded": True,
                "tradingPermissions": trading_permissions(user),
            }
            for account in call.login.accounts
        },
        "hasBrokerageAccessInd": call.login.brokerage is not None,
        "hfcipEligibleInd": False,
        "fa": user.advisor,
        "has2fa": True,
        "islite": False,
        "ispaper": user.paper,
        "applicants": [
            {
                "id": user.user_id,
                "type": "INDIVIDUAL",
                "businessType": "INDEPENDENT",
                "nlcode": "en_US",
                "legalCountry": {"name": "United States", "alpha3": "USA"},
            }
        ],
    }


@handles("get_aces_user")
def get_aces_user(call: Call) -> Any:
    return {"wbid": call.login.user.wbid}
