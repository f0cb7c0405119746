# Written by the generator from the contract; do not edit.
"""The group `echo` of both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ibkr_core.lazy import lazy, share_docs

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions

    from ..api.echo.get_echo import build_call as _get_echo
    from ..api.echo.send_signed_echo import build_call as _send_signed_echo
    from ..models.echo import Echo

if not TYPE_CHECKING:
    _get_echo = lazy(globals(), "_get_echo", "..api.echo.get_echo")
    _send_signed_echo = lazy(globals(), "_send_signed_echo", "..api.echo.send_signed_echo")


class EchoGroup:
    """Self-tests of token and signature."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncCore) -> None:
        self._client = client

    def https(self, *, options: CallOptions | None = None) -> Echo:
        """Check token and connection.

        Answers what the server saw of the request. Needs a token with its scope, nothing else: the first call
        to make after setting up.

        Returns:
            What the server saw.

        Raises:
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /gw/api/v1/echo/https`; credentials: oauth2Bearer with scope echo.read; may be sent again freely;
        source: published.
        """
        return self._client.send(_get_echo(), options).parsed

    def signed_jwt(self, body: str, *, options: CallOptions | None = None) -> Echo:
        """Check that the broker accepts signed bodies.

        Verifies the signature of the body against the registered key and answers what the server saw. Any
        claims will do. The document declares no body; without one there is nothing to verify.

        Args:
            body: Any signed claims. A JWT in its compact form, signed with RS256 by the key that the broker
                  knows (`kid`). Its claims are `EchoClaims`.

        Returns:
            What the server saw.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /gw/api/v1/echo/signed-jwt`; credentials: oauth2Bearer with scope echo.write; may be sent again
        freely; source: published.
        """
        return self._client.send(_send_signed_echo(body), options).parsed


class AsyncEchoGroup:
    """Self-tests of token and signature."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCore) -> None:
        self._client = client

    async def https(self, *, options: CallOptions | None = None) -> Echo:
        """Check token and connection. See `EchoGroup.https`."""
        return (await self._client.send(_get_echo(), options)).parsed

    async def signed_jwt(self, body: str, *, options: CallOptions | None = None) -> Echo:
        """Check that the broker accepts signed bodies. See `EchoGroup.signed_jwt`."""
        return (await self._client.send(_send_signed_echo(body), options)).parsed


share_docs(EchoGroup, AsyncEchoGroup)
