# Written by the generator from the contract; do not edit.
"""The group `oauth2` of both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ibkr_core.lazy import lazy, share_docs

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions

    from ..api.oauth2.request_oauth2_token import build_call as _request_oauth2_token
    from ..models.o_auth_2_token import OAuth2Token
    from ..models.o_auth_2_token_request import OAuth2TokenRequest

if not TYPE_CHECKING:
    _request_oauth2_token = lazy(globals(), "_request_oauth2_token", "..api.oauth2.request_oauth2_token")


class Oauth2:
    """The token of OAuth 2.0 for account management."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncCore) -> None:
        self._client = client

    def token(self, body: OAuth2TokenRequest, *, options: CallOptions | None = None) -> OAuth2Token:
        """Get an access token of account management.

        The client proves itself with a short-lived JWT of its own (`private_key_jwt`, RFC 7523) and gets a
        token for the scopes it asks for. The broker allows no other way, though its document names client
        secrets. The token is for the operations below `/gw`; for trading it is exchanged for a session of a
        user with `client.sso.create_session`. An assertion is used once.

        Args:
            body: The form.

        Returns:
            The token.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /oauth2/api/v1/token`; is never sent again once it has left; source: published.
        """
        return self._client.send(_request_oauth2_token(body), options).parsed


class AsyncOauth2:
    """The token of OAuth 2.0 for account management."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCore) -> None:
        self._client = client

    async def token(self, body: OAuth2TokenRequest, *, options: CallOptions | None = None) -> OAuth2Token:
        """Get an access token of account management. See `Oauth2.token`."""
        return (await self._client.send(_request_oauth2_token(body), options)).parsed


share_docs(Oauth2, AsyncOauth2)
