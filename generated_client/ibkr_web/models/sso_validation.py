# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_bool, as_int, as_number, as_object, as_one_of, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

from .login_features import LoginFeatures

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class SsoValidation(Model):
    """State of the login. Asking for it extends the login."""

    _keys: ClassVar[Mapping[str, str]] = {
        "RESULT": "result",
        "USER_ID": "user_id",
        "USER_NAME": "user_name",
        "CREDENTIAL": "credential",
        "CREDENTIAL_TYPE": "credential_type",
        "PAPER_USER_NAME": "paper_user_name",
        "LOGIN_TYPE": "login_type",
        "IP": "ip",
        "AUTH_TIME": "auth_time",
        "EXPIRES": "expires",
        "lastAccessed": "last_accessed",
        "SF_ENABLED": "sf_enabled",
        "SF_CONFIG": "sf_config",
        "QUALIFIED_FOR_MOBILE_AUTH": "qualified_for_mobile_auth",
        "IS_FREE_TRIAL": "is_free_trial",
        "IS_PENDING_APPLICANT": "is_pending_applicant",
        "IS_MASTER": "is_master",
        "LANDING_APP": "landing_app",
        "TOKEN": "token",
        "features": "features",
        "region": "region",
        "took": "took",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"credential", "credential_type", "token", "user_name"})

    result: bool
    """Whether the login is valid."""
    user_id: int | None = None
    """Number of the user."""
    user_name: str | None = None
    """Name the user signs in with."""
    credential: str | None = None
    """Name that the login was made for."""
    credential_type: int | str | None = None
    """Kind of credential. Only on bearer tokens."""
    paper_user_name: str | None = None
    """Name of the user's paper login."""
    login_type: int | None = None
    """1 for a live login, 2 for a paper login. The published schema spells it `loginType`, its example this way."""
    ip: str | None = None
    """Address that the login is bound to."""
    auth_time: int | None = None
    """When the user signed in, in epoch milliseconds."""
    expires: int | None = None
    """Two meanings. Browser logins get the milliseconds left (such as 415890), bearer tokens the end in epoch
    milliseconds. Values above 10^12 are the latter."""
    last_accessed: int | None = None
    """Last call of this login, in epoch milliseconds."""
    sf_enabled: bool | None = None
    """Whether the second factor is on."""
    sf_config: Any = None
    """Second factors of the user, in a form that nobody published. Only on bearer tokens."""
    qualified_for_mobile_auth: bool | None = None
    """Whether the user may confirm logins on a phone."""
    is_free_trial: bool | None = None
    """Whether this is a trial login."""
    is_pending_applicant: bool | None = None
    """Whether the user's account is still being opened. Only on bearer tokens."""
    is_master: bool | None = None
    """Whether this is the master user of an advisor or broker."""
    landing_app: str | None = None
    """Application that the login was meant for."""
    token: str | None = None
    """Only on bearer tokens. Keep it secret."""
    features: LoginFeatures | None = None
    """What the login may use."""
    region: str | None = None
    """Region of the broker's servers."""
    took: float | None = None
    """Time that the check took. Only on bearer tokens, unit not published."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 22
        v: Any
        v = src.get("RESULT")
        if type(v) is not bool:
            n -= 1
            v = as_bool(v, src, "RESULT", drift)
            if v is None:
                missing(src, "RESULT", drift, "a truth value")
        self.result = v
        v = src.get("USER_ID")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "USER_ID", drift)
        self.user_id = v
        v = src.get("USER_NAME")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "USER_NAME", drift)
        self.user_name = v
        v = src.get("CREDENTIAL")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "CREDENTIAL", drift)
        self.credential = v
        v = src.get("CREDENTIAL_TYPE")
        if type(v) is not int and type(v) is not str:
            n -= 1
            if v is not None:
                v = as_one_of(v, src, "CREDENTIAL_TYPE", drift, "a whole number or text", as_int, as_text)
        self.credential_type = v
        v = src.get("PAPER_USER_NAME")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "PAPER_USER_NAME", drift)
        self.paper_user_name = v
        v = src.get("LOGIN_TYPE")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "LOGIN_TYPE", drift)
        self.login_type = v
        v = src.get("IP")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "IP", drift)
        self.ip = v
        v = src.get("AUTH_TIME")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "AUTH_TIME", drift)
        self.auth_time = v
        v = src.get("EXPIRES")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "EXPIRES", drift)
        self.expires = v
        v = src.get("lastAccessed")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "lastAccessed", drift)
        self.last_accessed = v
        v = src.get("SF_ENABLED")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "SF_ENABLED", drift)
        self.sf_enabled = v
        v = src.get("SF_CONFIG")
        if v is None:
            n -= 1
        self.sf_config = v
        v = src.get("QUALIFIED_FOR_MOBILE_AUTH")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "QUALIFIED_FOR_MOBILE_AUTH", drift)
        self.qualified_for_mobile_auth = v
        v = src.get("IS_FREE_TRIAL")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "IS_FREE_TRIAL", drift)
        self.is_free_trial = v
        v = src.get("IS_PENDING_APPLICANT")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "IS_PENDING_APPLICANT", drift)
        self.is_pending_applicant = v
        v = src.get("IS_MASTER")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "IS_MASTER", drift)
        self.is_master = v
        v = src.get("LANDING_APP")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "LANDING_APP", drift)
        self.landing_app = v
        v = src.get("TOKEN")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "TOKEN", drift)
        self.token = v
        v = src.get("features")
        if type(v) is JsonObject:
            v = LoginFeatures.from_object(v, drift)
        else:
            n -= 1
            if v is not None:
                v = as_object(v, src, "features", drift)
        self.features = v
        v = src.get("region")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "region", drift)
        self.region = v
        v = src.get("took")
        if type(v) is not float and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_number(v, src, "took", drift)
        self.took = v
        if len(src) != n:
            self._finish(src, drift)
        return self
