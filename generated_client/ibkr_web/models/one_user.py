# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_int, as_object, as_one_of, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

from .login_features import LoginFeatures
from .user_access_rights import UserAccessRights
from .user_accounts import UserAccounts
from .user_applicant import UserApplicant
from .user_properties import UserProperties

if TYPE_CHECKING:
    from typing import Self


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
    _firm: ClassVar[frozenset[str]] = frozenset({"hasBrokerageAccessInd"})
    _secret: ClassVar[frozenset[str]] = frozenset({"accts", "username"})

    username: str | None = None
    """Name the user signs in with."""
    features: LoginFeatures | None = None
    """What the login may use."""
    wb_id: str | None = None
    """White-label id that the user's broker configured; empty when it configured none."""
    wbid: str | None = None
    """The same, as the release note spells it. Read whichever is there."""
    uar: UserAccessRights | None = None
    """Parts of the portal that the user may open."""
    props: UserProperties | None = None
    """Properties of the login."""
    accts: UserAccounts | None = None
    """The user's accounts by account id."""
    has_brokerage_access_ind: bool | int | None = None
    """Whether the user is connected to a brokerage session. A boolean on the wire, 0 or 1 in the release note's
    example."""
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
        v: Any
        r: Any
        v = src.get("username")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "username", drift)
        self.username = v
        v = src.get("features")
        if type(v) is JsonObject:
            v = LoginFeatures.from_object(v, drift)
        else:
            n -= 1
            if v is not None:
                v = as_object(v, src, "features", drift)
        self.features = v
        v = src.get("wbId")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "wbId", drift)
        self.wb_id = v
        v = src.get("wbid")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "wbid", drift)
        self.wbid = v
        v = src.get("uar")
        if type(v) is JsonObject:
            v = UserAccessRights.from_object(v, drift)
        else:
            n -= 1
            if v is not None:
                v = as_object(v, src, "uar", drift)
        self.uar = v
        v = src.get("props")
        if type(v) is JsonObject:
            v = UserProperties.from_object(v, drift)
        else:
            n -= 1
            if v is not None:
                v = as_object(v, src, "props", drift)
        self.props = v
        v = src.get("accts")
        if type(v) is JsonObject:
            v = UserAccounts.from_object(v, drift)
        else:
            n -= 1
            if v is not None:
                v = as_object(v, src, "accts", drift)
        self.accts = v
        v = src.get("hasBrokerageAccessInd")
        if type(v) is not bool and type(v) is not int:
            n -= 1
            if v is not None:
                v = as_one_of(
                    v, src, "hasBrokerageAccessInd", drift, "a truth value or a whole number", as_bool, as_int
                )
        self.has_brokerage_access_ind = v
        v = src.get("hfcipEligibleInd")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "hfcipEligibleInd", drift)
        self.hfcip_eligible_ind = v
        v = src.get("fa")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "fa", drift)
        self.fa = v
        v = src.get("has2fa")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "has2fa", drift)
        self.has2fa = v
        v = src.get("islite")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "islite", drift)
        self.islite = v
        v = src.get("ispaper")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "ispaper", drift)
        self.ispaper = v
        v = src.get("applicants")
        if type(v) is JsonArray:
            r = [UserApplicant.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
            if len(r) != len(v):
                n -= 1
            v = r
        else:
            n -= 1
            if v is not None:
                v = no_list(v, src, "applicants", drift)
        self.applicants = v
        if len(src) != n:
            self._finish(src, drift)
        return self
