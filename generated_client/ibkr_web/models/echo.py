# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_object, as_text, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new

from .any_map import AnyMap
from .security_policy import SecurityPolicy

if TYPE_CHECKING:
    from typing import Self

_READ_ANY_MAP = AnyMap.from_object
_SECURITY_POLICY = members(SecurityPolicy)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class Echo(Model):
    """What the server saw of the request."""

    _keys: ClassVar[Mapping[str, str]] = {
        "requestMethod": "request_method",
        "securityPolicy": "security_policy",
        "queryParameters": "query_parameters",
    }

    request_method: str | None = None
    """Method of the request: `GET`, `POST`, `PATCH` or `PUT`."""
    security_policy: SecurityPolicy | None = None
    """How the request was protected."""
    query_parameters: AnyMap | None = None
    """Query parameters that were sent."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 3
        try:
            values: Any = _members(src) if len(src) >= 3 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        v_request_method, v_security_policy, v_query_parameters = values
        if type(v_request_method) is not str:
            if v_request_method is None:
                n -= 1
            else:
                n = -1
                v_request_method = as_text(v_request_method, src, "requestMethod", drift)
        self.request_method = v_request_method
        if type(v_security_policy) is str:
            v_security_policy = _SECURITY_POLICY.get(v_security_policy) or str_member(
                SecurityPolicy, v_security_policy, src, "securityPolicy", drift
            )
        else:
            if v_security_policy is None:
                n -= 1
            else:
                n = -1
                v_security_policy = str_member(SecurityPolicy, v_security_policy, src, "securityPolicy", drift)
        self.security_policy = v_security_policy
        if type(v_query_parameters) is JsonObject:
            v_query_parameters = _READ_ANY_MAP(v_query_parameters, drift)
        else:
            if v_query_parameters is None:
                n -= 1
            else:
                n = -1
                v_query_parameters = as_object(v_query_parameters, src, "queryParameters", drift)
        self.query_parameters = v_query_parameters
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(Echo)
