# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_int, as_object, as_one_of, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .login_features import LoginFeatures
from .user_access_rights import UserAccessRights
from .user_accounts import UserAccounts
from .user_applicant import UserApplicant
from .user_properties import UserProperties

if TYPE_CHECKING:
    from typing import Self

_READ_LOGIN_FEATURES = LoginFeatures.from_object
_READ_USER_ACCESS_RIGHTS = UserAccessRights.from_object
_READ_USER_ACCOUNTS = UserAccounts.from_object
_READ_USER_APPLICANT = UserApplicant.from_object
_READ_USER_PROPERTIES = UserProperties.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class OneUser(Model):
    """The signed-in user, what he may use, and his accounts. The release note wraps it in `schema` and `user`;
    the wire does not."""

    _keys: ClassVar[Mapping[str, str]] = {
        "username": "username",
        "features": "features",
        "wbId": "wb_id",
        "wbid": "wbid",
        "uar": "uar",
        "props": "props",
        "accts": "accts",
        "hasBrokerageAccessInd": "has_brokerage_access_ind",
        "hfcipEligibleInd": "hfcip_eligible_ind",
        "fa": "fa",
        "has2fa": "has2fa",
        "islite": "islite",
        "ispaper": "ispaper",
        "applicants": "applicants",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"accts", "username"})

    username: str | None = None
    """Name the user signs in with."""
    features: LoginFeatures | None = None
    """What the login may use."""
    wb_id: str | None = None
    """White-label id that the user's broker configured; empty when it configured none. Release note of 2023-10."""
    wbid: str | None = None
    """The same, as the release note spells it. Read whichever is there. Release note of 2023-10."""
    uar: UserAccessRights | None = None
    """Parts of the portal that the user may open."""
    props: UserProperties | None = None
    """Properties of the login."""
    accts: UserAccounts | None = None
    """The user's accounts by account id."""
    has_brokerage_access_ind: bool | int | None = None
    """Whether the user is connected to a brokerage session. A boolean on the wire, 0 or 1 in the release note's
    example. Release note of 2023-10."""
    hfcip_eligible_ind: bool | None = None
    """An eligibility of the user that nobody explained."""
    fa: bool | None = None
    """Whether the user is an advisor."""
    has2fa: bool | None = None
    """Whether the user signs in with a second factor."""
    islite: bool | None = None
    """Whether the user has the broker's Lite plan."""
    ispaper: bool | None = None
    """Whether this is a paper login."""
    applicants: list[UserApplicant] | None = None
    """The people or companies behind the user."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 14
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 14 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_username,
            v_features,
            v_wb_id,
            v_wbid,
            v_uar,
            v_props,
            v_accts,
            v_has_brokerage_access_ind,
            v_hfcip_eligible_ind,
            v_fa,
            v_has2fa,
            v_islite,
            v_ispaper,
            v_applicants,
        ) = values
        if type(v_username) is not str:
            if v_username is None:
                n -= 1
            else:
                n = -1
                v_username = as_text(v_username, src, "username", drift)
        self.username = v_username
        if type(v_features) is JsonObject:
            v_features = _READ_LOGIN_FEATURES(v_features, drift)
        else:
            if v_features is None:
                n -= 1
            else:
                n = -1
                v_features = as_object(v_features, src, "features", drift)
        self.features = v_features
        if type(v_wb_id) is not str:
            if v_wb_id is None:
                n -= 1
            else:
                n = -1
                v_wb_id = as_text(v_wb_id, src, "wbId", drift)
        self.wb_id = v_wb_id
        if type(v_wbid) is not str:
            if v_wbid is None:
                n -= 1
            else:
                n = -1
                v_wbid = as_text(v_wbid, src, "wbid", drift)
        self.wbid = v_wbid
        if type(v_uar) is JsonObject:
            v_uar = _READ_USER_ACCESS_RIGHTS(v_uar, drift)
        else:
            if v_uar is None:
                n -= 1
            else:
                n = -1
                v_uar = as_object(v_uar, src, "uar", drift)
        self.uar = v_uar
        if type(v_props) is JsonObject:
            v_props = _READ_USER_PROPERTIES(v_props, drift)
        else:
            if v_props is None:
                n -= 1
            else:
                n = -1
                v_props = as_object(v_props, src, "props", drift)
        self.props = v_props
        if type(v_accts) is JsonObject:
            v_accts = _READ_USER_ACCOUNTS(v_accts, drift)
        else:
            if v_accts is None:
                n -= 1
            else:
                n = -1
                v_accts = as_object(v_accts, src, "accts", drift)
        self.accts = v_accts
        if type(v_has_brokerage_access_ind) is not bool and type(v_has_brokerage_access_ind) is not int:
            if v_has_brokerage_access_ind is None:
                n -= 1
            else:
                n = -1
                v_has_brokerage_access_ind = as_one_of(
                    v_has_brokerage_access_ind,
                    src,
                    "hasBrokerageAccessInd",
                    drift,
                    "a truth value or a whole number",
                    as_bool,
                    as_int,
                )
        self.has_brokerage_access_ind = v_has_brokerage_access_ind
        if type(v_hfcip_eligible_ind) is not bool:
            if v_hfcip_eligible_ind is None:
                n -= 1
            else:
                n = -1
                v_hfcip_eligible_ind = as_bool(v_hfcip_eligible_ind, src, "hfcipEligibleInd", drift)
        self.hfcip_eligible_ind = v_hfcip_eligible_ind
        if type(v_fa) is not bool:
            if v_fa is None:
                n -= 1
            else:
                n = -1
                v_fa = as_bool(v_fa, src, "fa", drift)
        self.fa = v_fa
        if type(v_has2fa) is not bool:
            if v_has2fa is None:
                n -= 1
            else:
                n = -1
                v_has2fa = as_bool(v_has2fa, src, "has2fa", drift)
        self.has2fa = v_has2fa
        if type(v_islite) is not bool:
            if v_islite is None:
                n -= 1
            else:
                n = -1
                v_islite = as_bool(v_islite, src, "islite", drift)
        self.islite = v_islite
        if type(v_ispaper) is not bool:
            if v_ispaper is None:
                n -= 1
            else:
                n = -1
                v_ispaper = as_bool(v_ispaper, src, "ispaper", drift)
        self.ispaper = v_ispaper
        if type(v_applicants) is JsonArray:
            r = [
                _READ_USER_APPLICANT(i, drift)
                for i in v_applicants
                if type(i) is JsonObject or odd_item(i, v_applicants, drift)
            ]
            if len(r) != len(v_applicants):
                n = -1
            v_applicants = r
        else:
            if v_applicants is None:
                n -= 1
            else:
                n = -1
                v_applicants = no_list(v_applicants, src, "applicants", drift)
        self.applicants = v_applicants
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(OneUser)
