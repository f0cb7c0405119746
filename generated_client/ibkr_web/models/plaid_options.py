# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PlaidOptions(RequestModel):
    """How the service for open banking shows itself to the user."""

    _keys: ClassVar[Mapping[str, str]] = {
        "completionRedirectUri": "completion_redirect_uri",
        "linkDisplayName": "link_display_name",
        "isMobileApp": "is_mobile_app",
    }

    completion_redirect_uri: str | Unset = UNSET
    """Address that the user is sent to afterwards."""
    link_display_name: str | Unset = UNSET
    """Name that the user sees."""
    is_mobile_app: bool | Unset = UNSET
    """Whether the user is in an application on a telephone."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT, TRUTH

        return Rules({"completionRedirectUri": TEXT, "linkDisplayName": TEXT, "isMobileApp": TRUTH})

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        v: Any
        if "completionRedirectUri" in src:
            v = src["completionRedirectUri"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "completionRedirectUri", drift)
            self.completion_redirect_uri = v
        else:
            n -= 1
            self.completion_redirect_uri = UNSET
        if "linkDisplayName" in src:
            v = src["linkDisplayName"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "linkDisplayName", drift)
            self.link_display_name = v
        else:
            n -= 1
            self.link_display_name = UNSET
        if "isMobileApp" in src:
            v = src["isMobileApp"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "isMobileApp", drift)
            self.is_mobile_app = v
        else:
            n -= 1
            self.is_mobile_app = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
