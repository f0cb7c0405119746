# Written by the generator from the contract; do not edit.
"""The group `tokens` of both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ibkr_core.lazy import lazy, share_docs

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions

    from ..api.tokens.exchange_brokerage_bearer_token import build_call as _exchange_brokerage_bearer_token
    from ..api.tokens.request_dam_token import build_call as _request_dam_token
    from ..models.bearer_token import BearerToken
    from ..models.bearer_token_request import BearerTokenRequest
    from ..models.dam_token import DamToken
    from ..models.dam_token_request import DamTokenRequest

if not TYPE_CHECKING:
    _exchange_brokerage_bearer_token = lazy(
        globals(), "_exchange_brokerage_bearer_token", "..api.tokens.exchange_brokerage_bearer_token"
    )
    _request_dam_token = lazy(globals(), "_request_dam_token", "..api.tokens.request_dam_token")


class Tokens:
    """Exchange credentials for a bearer token. These calls live on servers of their own."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncCore) -> None:
        self._client = client

    def exchange_brokerage_bearer(
        self, body: BearerTokenRequest | None = None, *, options: CallOptions | None = None
    ) -> BearerToken:
        """Exchange a partner's JWT for a bearer token.

        The partner signs a JWT (HS256 with its key; claims `clientId`, `iat`, and `exp` 15 minutes later) and
        gets a bearer token for the broker, bound to one user and to one address. The JWT serves this call
        only.

        Method, request and answer are not public. This is the form that the guide's wording suggests; the
        auth plugin lets both be replaced.

        Args:
            body: Whom the token is for.

        Returns:
            The token.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /brokerage-bearer-token`; credentials: partnerJwt; is never sent again once it has left; source:
        unverified.
        """
        return self._client.send(_exchange_brokerage_bearer_token(body), options).parsed

    def request_dam(self, body: DamTokenRequest, *, options: CallOptions | None = None) -> DamToken:
        """Get a bearer token for a signed and encrypted credential.

        The caller writes a small JSON credential, signs and encrypts it in one OpenPGP message, and gets a
        bearer token for the user named in it. The message is the only authentication. The caller's own
        address has to be on the broker's list.

        Production only; try it with a paper user under the production client system id. The token is bound to
        the end user's address inside the message, lives 60 minutes, and `/sso/validate`, which comes first of
        all, extends it. Send it to the API as `Authorization: Bearer ...`; the API's base path is `/v1/api`
        (the release note prints `/v1/alpi`).

        Args:
            body: The credential and who sends it.

        Returns:
            The token.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /sso/dam/token`; is never sent again once it has left; source: release-note, note of 2023-04.
        """
        return self._client.send(_request_dam_token(body), options).parsed


class AsyncTokens:
    """Exchange credentials for a bearer token. These calls live on servers of their own."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCore) -> None:
        self._client = client

    async def exchange_brokerage_bearer(
        self, body: BearerTokenRequest | None = None, *, options: CallOptions | None = None
    ) -> BearerToken:
        """Exchange a partner's JWT for a bearer token. See `Tokens.exchange_brokerage_bearer`."""
        return (await self._client.send(_exchange_brokerage_bearer_token(body), options)).parsed

    async def request_dam(self, body: DamTokenRequest, *, options: CallOptions | None = None) -> DamToken:
        """Get a bearer token for a signed and encrypted credential. See `Tokens.request_dam`."""
        return (await self._client.send(_request_dam_token(body), options)).parsed


share_docs(Tokens, AsyncTokens)
