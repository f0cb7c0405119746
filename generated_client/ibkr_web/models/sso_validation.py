# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_bool, as_int, as_integer, as_number, as_object, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import TextInt

from .login_features import LoginFeatures

if TYPE_CHECKING:
    from typing import Self

_READ_LOGIN_FEATURES = LoginFeatures.from_object


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
        "HARDWARE_INFO": "hardware_info",
        "UNIQUE_LOGIN_ID": "unique_login_id",
        "COUNTERPARTY": "counterparty",
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
    _secret: ClassVar[frozenset[str]] = frozenset({"credential", "token", "user_name"})

    result: bool
    """Whether the login is valid."""
    user_id: int | None = None
    """Number of the user."""
    user_name: str | None = None
    """Name the user signs in with."""
    credential: str | None = None
    """Name that the login was made for."""
    credential_type: int | None = None
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
    hardware_info: str | None = None
    """Marks of the machine that signed in, such as its hardware address. Only on bearer tokens. Unverified."""
    unique_login_id: str | None = None
    """Tells this login from the user's others. Only on bearer tokens. Unverified."""
    counterparty: str | None = None
    """Firm that the bearer token was issued through. Only on bearer tokens. Unverified."""
    last_accessed: int | None = None
    """Last call of this login, in epoch milliseconds."""
    sf_enabled: bool | None = None
    """Whether the second factor is on."""
    sf_config: str | None = None
    """Second factors of the user, as text in a form that nobody published. Only on bearer tokens. Unverified."""
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
    """Only on bearer tokens. Keep it secret. Unverified."""
    features: LoginFeatures | None = None
    """What the login may use."""
    region: str | None = None
    """Region of the broker's servers."""
    took: float | None = None
    """Time that the check took. Only on bearer tokens, unit not published. Unverified."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 25
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 25 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_result,
            v_user_id,
            v_user_name,
            v_credential,
            v_credential_type,
            v_paper_user_name,
            v_login_type,
            v_ip,
            v_auth_time,
            v_expires,
            v_hardware_info,
            v_unique_login_id,
            v_counterparty,
            v_last_accessed,
            v_sf_enabled,
            v_sf_config,
            v_qualified_for_mobile_auth,
            v_is_free_trial,
            v_is_pending_applicant,
            v_is_master,
            v_landing_app,
            v_token,
            v_features,
            v_region,
            v_took,
        ) = values
        if type(v_result) is not bool:
            n = -1
            v_result = as_bool(v_result, src, "RESULT", drift)
            if v_result is None:
                missing(src, "RESULT", drift, "a truth value")
        self.result = v_result
        if type(v_user_id) is not int:
            if v_user_id is None:
                n -= 1
            else:
                n = -1
                v_user_id = as_int(v_user_id, src, "USER_ID", drift)
        self.user_id = v_user_id
        if type(v_user_name) is not str:
            if v_user_name is None:
                n -= 1
            else:
                n = -1
                v_user_name = as_text(v_user_name, src, "USER_NAME", drift)
        self.user_name = v_user_name
        if type(v_credential) is not str:
            if v_credential is None:
                n -= 1
            else:
                n = -1
                v_credential = as_text(v_credential, src, "CREDENTIAL", drift)
        self.credential = v_credential
        if type(v_credential_type) is not int:
            if v_credential_type is None:
                n -= 1
            else:
                r = as_integer(v_credential_type, src, "CREDENTIAL_TYPE", drift)
                if type(r) is not TextInt and not says_the_same(r, v_credential_type):
                    n = -1
                v_credential_type = r
        self.credential_type = v_credential_type
        if type(v_paper_user_name) is not str:
            if v_paper_user_name is None:
                n -= 1
            else:
                n = -1
                v_paper_user_name = as_text(v_paper_user_name, src, "PAPER_USER_NAME", drift)
        self.paper_user_name = v_paper_user_name
        if type(v_login_type) is not int:
            if v_login_type is None:
                n -= 1
            else:
                n = -1
                v_login_type = as_int(v_login_type, src, "LOGIN_TYPE", drift)
        self.login_type = v_login_type
        if type(v_ip) is not str:
            if v_ip is None:
                n -= 1
            else:
                n = -1
                v_ip = as_text(v_ip, src, "IP", drift)
        self.ip = v_ip
        if type(v_auth_time) is not int:
            if v_auth_time is None:
                n -= 1
            else:
                n = -1
                v_auth_time = as_int(v_auth_time, src, "AUTH_TIME", drift)
        self.auth_time = v_auth_time
        if type(v_expires) is not int:
            if v_expires is None:
                n -= 1
            else:
                n = -1
                v_expires = as_int(v_expires, src, "EXPIRES", drift)
        self.expires = v_expires
        if type(v_hardware_info) is not str:
            if v_hardware_info is None:
                n -= 1
            else:
                n = -1
                v_hardware_info = as_text(v_hardware_info, src, "HARDWARE_INFO", drift)
        self.hardware_info = v_hardware_info
        if type(v_unique_login_id) is not str:
            if v_unique_login_id is None:
                n -= 1
            else:
                n = -1
                v_unique_login_id = as_text(v_unique_login_id, src, "UNIQUE_LOGIN_ID", drift)
        self.unique_login_id = v_unique_login_id
        if type(v_counterparty) is not str:
            if v_counterparty is None:
                n -= 1
            else:
                n = -1
                v_counterparty = as_text(v_counterparty, src, "COUNTERPARTY", drift)
        self.counterparty = v_counterparty
        if type(v_last_accessed) is not int:
            if v_last_accessed is None:
                n -= 1
            else:
                n = -1
                v_last_accessed = as_int(v_last_accessed, src, "lastAccessed", drift)
        self.last_accessed = v_last_accessed
        if type(v_sf_enabled) is not bool:
            if v_sf_enabled is None:
                n -= 1
            else:
                n = -1
                v_sf_enabled = as_bool(v_sf_enabled, src, "SF_ENABLED", drift)
        self.sf_enabled = v_sf_enabled
        if type(v_sf_config) is not str:
            if v_sf_config is None:
                n -= 1
            else:
                n = -1
                v_sf_config = as_text(v_sf_config, src, "SF_CONFIG", drift)
        self.sf_config = v_sf_config
        if type(v_qualified_for_mobile_auth) is not bool:
            if v_qualified_for_mobile_auth is None:
                n -= 1
            else:
                n = -1
                v_qualified_for_mobile_auth = as_bool(
                    v_qualified_for_mobile_auth, src, "QUALIFIED_FOR_MOBILE_AUTH", drift
                )
        self.qualified_for_mobile_auth = v_qualified_for_mobile_auth
        if type(v_is_free_trial) is not bool:
            if v_is_free_trial is None:
                n -= 1
            else:
                n = -1
                v_is_free_trial = as_bool(v_is_free_trial, src, "IS_FREE_TRIAL", drift)
        self.is_free_trial = v_is_free_trial
        if type(v_is_pending_applicant) is not bool:
            if v_is_pending_applicant is None:
                n -= 1
            else:
                n = -1
                v_is_pending_applicant = as_bool(v_is_pending_applicant, src, "IS_PENDING_APPLICANT", drift)
        self.is_pending_applicant = v_is_pending_applicant
        if type(v_is_master) is not bool:
            if v_is_master is None:
                n -= 1
            else:
                n = -1
                v_is_master = as_bool(v_is_master, src, "IS_MASTER", drift)
        self.is_master = v_is_master
        if type(v_landing_app) is not str:
            if v_landing_app is None:
                n -= 1
            else:
                n = -1
                v_landing_app = as_text(v_landing_app, src, "LANDING_APP", drift)
        self.landing_app = v_landing_app
        if type(v_token) is not str:
            if v_token is None:
                n -= 1
            else:
                n = -1
                v_token = as_text(v_token, src, "TOKEN", drift)
        self.token = v_token
        if type(v_features) is JsonObject:
            v_features = _READ_LOGIN_FEATURES(v_features, drift)
        else:
            if v_features is None:
                n -= 1
            else:
                n = -1
                v_features = as_object(v_features, src, "features", drift)
        self.features = v_features
        if type(v_region) is not str:
            if v_region is None:
                n -= 1
            else:
                n = -1
                v_region = as_text(v_region, src, "region", drift)
        self.region = v_region
        if type(v_took) is not float and type(v_took) is not int:
            if v_took is None:
                n -= 1
            else:
                n = -1
                v_took = as_number(v_took, src, "took", drift)
        self.took = v_took
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(SsoValidation)
