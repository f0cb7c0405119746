"""Open, watch, extend and end sessions."""

from __future__ import annotations

from typing import Any

from ..people import UserSpec
from ..registry import Call, handles
from ..sessions import TOKEN_SECONDS, Login
from ..wire import Said

__all__ = ["FEATURES", "session_status"]

MAC = "02:4D:4F:43:4B:01"
MACHINE = "6d6f636b"
SERVER_VERSION = "Build 10.40.1a, Jan 5, 2026 9:00:00 AM"
FEATURES = {
    "env": "PROD",
    "wlms": True,
    "realtime": True,
    "bond": True,
    "optionChains": True,
    "calendar": True,
    "newMf": True,
}


def server_info(call: Call) -> dict[str, str]:
    """Name and version of the server, as several answers carry them."""
    return {"serverName": f"Mock{call.world.ids.fixed('server', 5)}", "serverVersion": SERVER_VERSION}


def session_status(call: Call) -> dict[str, Any]:
    """State of the brokerage session of the login."""
    login, brokerage = call.login, call.login.brokerage
    if login.signs:
        # Calls that are signed one by one get a shorter form.
        return {
            "authenticated": brokerage is not None,
            "established": brokerage is not None and call.now >= brokerage.established_at,
            "competing": login.competing,
            "connected": brokerage is not None or login.competing,
            "passed": True,
            "message": "",
        }
    if brokerage is None:
        return {
            "authenticated": False,
            "established": False,
            "competing": login.competing,
            "connected": login.competing,
            "message": "",
            "MAC": MAC,
            "serverInfo": {"serverName": None, "serverVersion": None},
            "fail": "",
        }
    return {
        "authenticated": True,
        "established": call.now >= brokerage.established_at,
        "competing": False,
        "connected": True,
        "message": "",
        "MAC": MAC,
        "serverInfo": server_info(call),
        "hardware_info": f"{MACHINE}|{MAC}",
        "fail": "",
    }


@handles("init_brokerage_session")
def init_brokerage_session(call: Call) -> Any:
    """Open the brokerage session; lost to another login unless `compete` is true."""
    call.world.sessions.open(call.login, call.now, compete=call.body.get("compete") is True)
    return session_status(call)


@handles("reauthenticate")
@handles("reauthenticate_via_get")
def reauthenticate(call: Call) -> Any:
    """Open the brokerage session again where it was lost, without taking it from another login."""
    if not session_status(call)["authenticated"]:
        call.world.sessions.open(call.login, call.now, compete=False)
    return {"message": "triggered"}


@handles("get_auth_status")
@handles("get_auth_status_via_get")
def get_auth_status(call: Call) -> Any:
    return session_status(call)


@handles("tickle")
@handles("tickle_via_get")
def tickle(call: Call) -> Any:
    """Activity for the brokerage session (each request is); the token's life stays as it is."""
    login = call.login
    about = {
        "ssoExpires": _left(login, call.now),
        "collission": False,
        "userId": login.user.user_id,
    }
    return {
        "session": call.world.ids.fixed(f"websocket {login.token}", 32),
        **({} if login.signs else about),
        "hmds": {"error": call.world.words("no_bridge")},
        "iserver": {"authStatus": session_status(call)},
    }


@handles("validate_sso")
def validate_sso(call: Call) -> Any:
    """Extend the token by another hour from now."""
    login, user = call.login, call.login.user
    if login.signs:
        raise Said(401, "not_authenticated", "a login that signs its calls has no single sign-on to validate")
    bearer = login is not call.world.sessions.implicit
    login.validated = True
    login.expires = call.now + TOKEN_SECONDS
    return {
        **(_of_a_bearer(call) if bearer else {}),
        "USER_ID": user.user_id,
        "USER_NAME": user.name,
        "RESULT": True,
        "AUTH_TIME": int(login.issued * 1000),
        "SF_ENABLED": False,
        "IS_FREE_TRIAL": False,
        "CREDENTIAL": user.name,
        "IP": login.address or call.request.peer,
        "EXPIRES": int(login.expires * 1000) if bearer else _left(login, call.now),
        "QUALIFIED_FOR_MOBILE_AUTH": None,
        "LANDING_APP": "UNIVERSAL",
        "IS_MASTER": user.advisor,
        "lastAccessed": int(login.accessed * 1000),
        "LOGIN_TYPE": 2 if user.paper else 1,
        "PAPER_USER_NAME": user.name if user.paper else "",
        "features": FEATURES,
        "region": "NJ",
    }


def _of_a_bearer(call: Call) -> dict[str, Any]:
    """What the broker says of bearer tokens alone."""
    ids, token = call.world.ids, call.login.token
    return {
        "IS_PENDING_APPLICANT": False,
        "CREDENTIAL_TYPE": 1,
        "HARDWARE_INFO": f"{MACHINE}|{MAC}",
        "UNIQUE_LOGIN_ID": str(ids.fixed(f"login {token}", 9)),
        "SF_CONFIG": "",
        "COUNTERPARTY": "mock",
        "TOKEN": str(ids.fixed(f"validation {token}", 32)),
        "took": 3,
    }


@handles("logout")
def logout(call: Call) -> Any:
    """Revoke the token and end the brokerage session."""
    sessions = call.world.sessions
    sessions.close(call.login)
    sessions.sign_out(call.login)
    return {"status": True}


def _left(login: Login, now: float) -> int:
    return max(0, int((login.expires - now) * 1000))


def trading_permissions(user: UserSpec) -> list[str]:
    """What the accounts of a user may trade."""
    return ["STK", "OPT", "FUT", "CASH", "CRYPTO"] if user.paper else ["STK"]
