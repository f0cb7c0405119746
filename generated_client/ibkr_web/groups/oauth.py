# Written by the generator from the contract; do not edit.
"""The group `oauth` of both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ibkr_core.lazy import lazy, share_docs

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions

    from ..api.oauth.get_live_session_token import build_call as _get_live_session_token
    from ..api.oauth.get_oauth_access_token import build_call as _get_oauth_access_token
    from ..api.oauth.request_oauth_token import build_call as _request_oauth_token
    from ..models.access_token import AccessToken
    from ..models.live_session_token import LiveSessionToken
    from ..models.request_token import RequestToken

if not TYPE_CHECKING:
    _request_oauth_token = lazy(globals(), "_request_oauth_token", "..api.oauth.request_oauth_token")
    _get_oauth_access_token = lazy(globals(), "_get_oauth_access_token", "..api.oauth.get_oauth_access_token")
    _get_live_session_token = lazy(globals(), "_get_live_session_token", "..api.oauth.get_live_session_token")


class Oauth:
    """The three steps of OAuth 1.0a. Their arguments and signatures stand in the `Authorization` header."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncCore) -> None:
        self._client = client

    def request_token(self, *, options: CallOptions | None = None) -> RequestToken:
        """Get a request token.

        First step of OAuth 1.0a for third parties. There is no body: consumer key, callback (`oob` for none),
        nonce, time and the RSA-SHA256 signature stand in the `Authorization` header. With the token the user
        is sent to the broker's page, which ends in a verifier. First parties skip this step and the next:
        they get access token and secret from the broker's portal.

        Returns:
            The request token.

        Raises:
            AuthenticationError: 401.
            InvalidRequestError: 411.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /oauth/request_token`; credentials: oauth1; is never sent again once it has left; source:
        published.
        """
        return self._client.send(_request_oauth_token(), options).parsed

    def access_token(self, *, options: CallOptions | None = None) -> AccessToken:
        """Exchange a request token for an access token.

        Second step of OAuth 1.0a for third parties. There is no body: the request token (`oauth_token`), the
        verifier (`oauth_verifier`) and an RSA-SHA256 signature stand in the `Authorization` header. The
        secret in the answer is encrypted to the consumer's RSA key.

        Returns:
            The access token.

        Raises:
            AuthenticationError: 401.
            InvalidRequestError: 411.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /oauth/access_token`; credentials: oauth1; is never sent again once it has left; source:
        published.
        """
        return self._client.send(_get_oauth_access_token(), options).parsed

    def live_session_token(self, *, options: CallOptions | None = None) -> LiveSessionToken:
        """Agree on the key that signs calls.

        Third step of OAuth 1.0a, once a day. There is no body: access token, `diffie_hellman_challenge` (the
        caller's public value, hexadecimal) and an RSA-SHA256 signature stand in the `Authorization` header;
        the text that is signed starts with the decrypted access token secret in hexadecimal. Both sides
        compute the live session token from the shared secret and the token secret (HMAC-SHA1); it is never
        sent. The caller compares HMAC-SHA1 of his consumer key with the signature in the answer.

        Every other call is then signed with HMAC-SHA256 under that token, realm `limited_poa` (`test_realm`
        for the consumer TESTCONS). Query parameters are part of what is signed, JSON bodies are not. A public
        value whose first bit is set needs a leading zero byte, or it reads as negative.

        Returns:
            The broker's public value and proof of the token.

        Raises:
            AuthenticationError: 401.
            InvalidRequestError: 411.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /oauth/live_session_token`; credentials: oauth1; is never sent again once it has left; source:
        published.
        """
        return self._client.send(_get_live_session_token(), options).parsed


class AsyncOauth:
    """The three steps of OAuth 1.0a. Their arguments and signatures stand in the `Authorization` header."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCore) -> None:
        self._client = client

    async def request_token(self, *, options: CallOptions | None = None) -> RequestToken:
        """Get a request token. See `Oauth.request_token`."""
        return (await self._client.send(_request_oauth_token(), options)).parsed

    async def access_token(self, *, options: CallOptions | None = None) -> AccessToken:
        """Exchange a request token for an access token. See `Oauth.access_token`."""
        return (await self._client.send(_get_oauth_access_token(), options)).parsed

    async def live_session_token(self, *, options: CallOptions | None = None) -> LiveSessionToken:
        """Agree on the key that signs calls. See `Oauth.live_session_token`."""
        return (await self._client.send(_get_live_session_token(), options)).parsed


share_docs(Oauth, AsyncOauth)
