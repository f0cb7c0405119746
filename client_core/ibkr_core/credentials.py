"""Which credentials go with which operation; a call for which none is there is refused and not sent without."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from ibkr_core._http import Auth
from ibkr_core.errors import ConfigurationError
from ibkr_core.types import safe_repr

if TYPE_CHECKING:
    from ibkr_core.operation import Operation

__all__ = ["Credentials"]

# The scheme of the API itself.
_BEARER: Final = "bearer"
# Those of the API itself, the first of which is used.
_OF_THE_API: Final = (_BEARER, "oauth1")


class Credentials:
    """The credentials of one client. Immutable.

    Args:
        auth: one for the API of the base URL, a mapping of security schemes to one each, or none.
        local: the base URL is on this machine, where a gateway signs calls of the API itself.

    Raises:
        ConfigurationError: something is no `httpx.Auth`; its text is not shown.
    """

    __slots__ = ("_by_scheme", "_local", "_roam")

    def __init__(self, auth: Auth | Mapping[str, Auth] | None, *, local: bool) -> None:
        given = auth if isinstance(auth, Mapping) else {} if auth is None else {_BEARER: auth}
        # Credentials that the caller tied to no scheme are for the base URL, whatever the contract says.
        self._roam = given is auth
        self._local = local
        self._by_scheme = {
            scheme: _checked(f"auth[{scheme!r}]" if self._roam else "auth", one) for scheme, one in given.items()
        }

    def of(self, operation: Operation, own: Auth | None) -> Auth | None:
        """Those of one call: none for an open operation, the call's `own` if it has any, else those of its scheme.

        Raises:
            ConfigurationError: there are credentials, and none of them is for this operation.
        """
        schemes = operation.schemes
        if not schemes:
            return None
        if own is not None:
            return _checked("options.auth", own)
        if not operation.server or self._roam:
            for scheme in schemes:
                if scheme in self._by_scheme:
                    return self._by_scheme[scheme]
        # Without any, something else may sign: the transport, or the gateway on this machine.
        if not self._by_scheme or (self._local and not operation.server and _BEARER in schemes):
            return None
        held = f"auth is for {', '.join(self._by_scheme)}" if self._roam else "auth is for the base URL's API alone"
        raise ConfigurationError(
            f"no credentials for {' or '.join(schemes)}: {held}; nothing was sent",
            operation=operation.id,
            hint=f"pass auth={{{schemes[0]!r}: ...}} to the client or auth to CallOptions",
        )

    @property
    def of_the_api(self) -> Auth | None:
        """Those of the calls of the API itself."""
        return next((self._by_scheme[scheme] for scheme in _OF_THE_API if scheme in self._by_scheme), None)

    def __bool__(self) -> bool:
        return bool(self._by_scheme)

    @safe_repr
    def __repr__(self) -> str:
        return f"<Credentials for {', '.join(self._by_scheme) or 'nothing'}>"


def _checked(name: str, auth: Auth) -> Auth:
    if not isinstance(auth, Auth):
        raise ConfigurationError(f"{name} is a {type(auth).__name__}: expected an httpx.Auth such as BearerAuth")
    return auth
