"""OAuth 2.0 of the broker: a client that proves itself with signed assertions (``private_key_jwt``, RFC 7521 and 7523),
and the session of a user that its access token buys.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final
from urllib.parse import urlencode

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from ibkr_auth import _env
from ibkr_auth.keys import JwtSigner, hidden, load_rsa_key
from ibkr_auth.providers.validated import ValidatedTokens, address
from ibkr_auth.sender import CredentialsRefusedError, ServerTime
from ibkr_auth.tokens import Guarded, HiddenDict, Secret, Send, Token, TokenAnswer, TokenRequest, as_secret, is_word
from ibkr_core.clock import SYSTEM_CLOCK, Clock
from ibkr_core.errors import AuthenticationError, ConfigurationError, UnreadableAnswerError
from ibkr_core.servers import parse_origin, show_origin

__all__ = ["OAuth2", "OAuth2Access"]

ASSERTION_TYPE: Final = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
SESSION_SCOPE: Final = "sso-sessions.write"
DEFAULT_BASE: Final = "https://api.ibkr.com"
_BEFORE: Final = 10
"""Seconds that ``iat`` lies back: the broker takes nothing from the future."""
_ASSERTION_LIFE: Final = 20
"""Seconds from now until an assertion ends."""
_TOKEN: Final = "request_oauth2_token"  # noqa: S105 - the operation's name
_SESSION: Final = "create_sso_session"


class OAuth2(ValidatedTokens):
    """Bearer tokens for the trading side: the client's assertion buys an access token, and that the session of a user.

    Args:
        client_id: id of the client, given by the broker.
        private_key: PEM of the client's RSA key, 2048 bits or more, whose public half the broker has.
        key_id: name under which the broker has it (``kid``).
        credential: user name that the session is for.
        ip: address that the user's calls will come from; the session works from there only. A function is asked before
            each exchange, and a changed address means a new session.
        alternative_ips: further addresses for the session.
        service: service to sign in to, sent if given.
        audience: ``aud`` of the assertion. Some clients send the full address of the token endpoint instead.
        scope: what the access token is asked for.
        base_url: the broker's host, for token, session and trading alike; its origin is the token's origin.
        passphrase: of the private key, if it has one.
        request_life: seconds that a signed request for a session is good for. Published clients say a day.
        clock: time; its wall side dates what is signed.

    The session is validated once before anybody gets its token, and kept alive by further validations, as that of
    ``DamSso``. A server that refuses an assertion and whose clock is more than 30 seconds from ours is asked once more
    with one of its own time.

    ``OAuth2.access(scope)`` provides plain access tokens for the account management side, and ``sign_jwt`` its bodies::

        login = OAuth2("client", pem, key_id="main", credential="user", ip="203.0.113.7")
        management = BearerAuth(login.access("accounts.read echo.write"))
        client.echo.signed_jwt(login.sign_jwt({"hello": "world"}), options=CallOptions(auth=management))

    Source: the broker's published document and the samples of its staff; the life of a session is published nowhere.
    Raises ConfigurationError for arguments that cannot be.
    """

    def __init__(
        self,
        client_id: str,
        private_key: str | bytes | Secret | RSAPrivateKey,
        *,
        key_id: str,
        credential: str,
        ip: str | Callable[[], str],
        alternative_ips: Sequence[str] = (),
        service: str | None = None,
        audience: str = "/token",
        scope: str = SESSION_SCOPE,
        base_url: str = DEFAULT_BASE,
        passphrase: str | Secret | None = None,
        request_life: float = 60.0,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        held, word = hidden(private_key), as_secret(passphrase)
        del private_key, passphrase  # a traceback with locals shows the arguments of a call
        if not isinstance(credential, str) or not credential:
            raise ConfigurationError("credential: expected the user name, got none")
        if isinstance(alternative_ips, str):
            raise ConfigurationError("alternative_ips: expected a list of addresses, got a text")
        if not 1 <= request_life <= 86_400:
            raise ConfigurationError(f"request_life: expected 1 to 86400 seconds, got {request_life!r}")
        super().__init__(ip=ip, api_base=base_url.rstrip("/") + "/v1/api", clock=clock)
        self._access = OAuth2Access(
            client_id, held, key_id=key_id, scope=scope, audience=audience, base_url=base_url, passphrase=word,
            clock=clock,
        )  # fmt: skip
        self._url = base_url.rstrip("/") + "/gw/api/v1/sso-sessions"
        self._request_life = request_life
        self._claims: dict[str, Any] = {"credential": credential}
        if service is not None:
            self._claims["service"] = service
        if alternative_ips:
            self._claims["alternativeIps"] = [address(one, field="alternative_ips") for one in alternative_ips]

    def access(self, scope: str) -> OAuth2Access:
        """A provider of plain access tokens of the same client, for these scopes (separated by blanks)."""
        return self._access.access(scope)

    def sign_jwt(self, claims: Mapping[str, Any], *, life: float = 60.0) -> str:
        """Claims as a body in ``application/jwt``; see ``OAuth2Access.sign_jwt``."""
        return self._access.sign_jwt(claims, life=life)

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None, **changes: Any) -> OAuth2:
        """From ``IBKR_OAUTH2_CLIENT_ID``, ``IBKR_OAUTH2_KEY_ID``, ``IBKR_OAUTH2_PRIVATE_KEY_FILE``,
        ``IBKR_OAUTH2_CREDENTIAL``, ``IBKR_OAUTH2_IP`` and, if set, ``IBKR_OAUTH2_PASSPHRASE``,
        ``IBKR_OAUTH2_AUDIENCE`` and ``IBKR_OAUTH2_BASE_URL``. Other arguments of the class may be given as they
        are."""
        env = environ = _env.Environment(environ)  # type: ignore[assignment]
        settings = _settings(env) | {
            "credential": _env.required("IBKR_OAUTH2_CREDENTIAL", env, "the user name"),
            "ip": _env.required("IBKR_OAUTH2_IP", env, "the user's address"),
            **changes,
        }
        return cls(_client_id(env), _env.secret_file("IBKR_OAUTH2_PRIVATE_KEY_FILE", env), **settings)

    def _issue(self, ip: str, send: Send) -> Secret:
        bearer = self._access.fetch(send)
        signed = self._access.signed(self._claims | {"ip": ip}, self._request_life)
        request = TokenRequest(
            "POST",
            self._url,
            headers={"authorization": f"Bearer {bearer.reveal()}", "content-type": "application/jwt"},
            content=signed.reveal().encode(),
            name=_SESSION,
        )
        body = send(request).object()
        if body.get("active") is False:
            raise AuthenticationError("the broker opened no session (active is false)", operation=_SESSION)
        return _bearer_in(body, _SESSION)

    def __repr__(self) -> str:
        return "OAuth2(hidden)"


class OAuth2Access(Guarded):
    """Access tokens for the account management side (``/gw``), and the signatures of its bodies.

    Arguments as of ``OAuth2``. A token is for its ``scope`` alone and for no user; the trading side does not take it.
    """

    def __init__(
        self,
        client_id: str,
        private_key: str | bytes | Secret | RSAPrivateKey | None,
        *,
        key_id: str,
        scope: str,
        audience: str = "/token",
        base_url: str = DEFAULT_BASE,
        passphrase: str | Secret | None = None,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        held, word = hidden(private_key), as_secret(passphrase)
        del private_key, passphrase
        for field, text in (("client_id", client_id), ("key_id", key_id), ("scope", scope), ("audience", audience)):
            if not isinstance(text, str) or not text:
                raise ConfigurationError(f"{field}: expected a text, got none")
        if held is None:
            raise ConfigurationError("private_key: expected the PEM of an RSA private key, got none or no text")
        self.origin: Final = show_origin(parse_origin(base_url, field="base_url"))
        key = load_rsa_key(held, field="private_key", passphrase=word)
        self._signer = JwtSigner(key, "RS256", allowed=("RS256",), field="private_key", headers={"kid": key_id})
        self._settings: dict[str, Any] = {"key_id": key_id, "audience": audience, "base_url": base_url, "clock": clock}
        self._key = key
        self._client_id = client_id
        self._scope = scope
        self._audience = audience
        self._url = base_url.rstrip("/") + "/oauth2/api/v1/token"
        self._time = ServerTime(clock)

    def fetch(self, send: Send) -> Token:
        """A new access token."""
        try:
            return self._ask(send)
        except CredentialsRefusedError as error:
            if not self._time.learned_from(error):
                raise
        return self._ask(send)

    def access(self, scope: str) -> OAuth2Access:
        """The same client with other scopes (separated by blanks)."""
        return OAuth2Access(self._client_id, self._key, scope=scope, **self._settings)

    def sign_jwt(self, claims: Mapping[str, Any], *, life: float = 60.0) -> str:
        """Claims as a body in ``application/jwt``: ``iss``, ``iat`` and ``exp`` are added unless they are there.

        The body can be sent until ``life`` seconds from now, by whoever has a token of the client: treat it as a
        secret. Raises ConfigurationError if the claims cannot be written as JSON.
        """
        return self.signed(claims, life).reveal()

    def signed(self, claims: Mapping[str, Any], life: float) -> Secret:
        """As ``sign_jwt``, still hidden."""
        now = int(self._time.now())
        own = {"iss": self._client_id, "iat": now - _BEFORE, "exp": now + max(1, int(life))}
        return self._signer.sign(HiddenDict(own | dict(claims)))

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None, **changes: Any) -> OAuth2Access:
        """As ``OAuth2.from_env``, without user and address, with ``IBKR_OAUTH2_SCOPE``."""
        env = environ = _env.Environment(environ)  # type: ignore[assignment]
        if "scope" not in changes:
            changes["scope"] = _env.required("IBKR_OAUTH2_SCOPE", env, "scopes separated by blanks")
        settings = _settings(env) | changes
        return cls(_client_id(env), _env.secret_file("IBKR_OAUTH2_PRIVATE_KEY_FILE", env), **settings)

    def _ask(self, send: Send) -> Token:
        answer = send(
            TokenRequest(
                "POST",
                self._url,
                headers={"content-type": "application/x-www-form-urlencoded"},
                content=urlencode(
                    {
                        "grant_type": "client_credentials",
                        "client_assertion_type": ASSERTION_TYPE,
                        "client_assertion": self._assertion().reveal(),
                        "scope": self._scope,
                    }
                ).encode(),
                name=_TOKEN,
            )
        )
        return _access_token(answer)

    def _assertion(self) -> Secret:
        now = int(self._time.now())
        return self._signer.sign(
            {
                "iss": self._client_id,
                "sub": self._client_id,
                "aud": self._audience,
                "iat": now - _BEFORE,
                "exp": now + _ASSERTION_LIFE,
                # An assertion is used once, and two of one second would be the same.
                "jti": secrets.token_urlsafe(16),
            }
        )

    def __repr__(self) -> str:
        return "OAuth2Access(hidden)"


def _access_token(answer: TokenAnswer) -> Token:
    body = answer.object()
    life = body.get("expires_in")
    if life is not None and (isinstance(life, bool) or not isinstance(life, int | float) or not 0 < life < 1e12):
        raise UnreadableAnswerError(path="$.expires_in", expected="seconds", got=type(life).__name__, operation=_TOKEN)
    return Token(_bearer_in(body, _TOKEN), expires_in=None if life is None else float(life))


def _bearer_in(body: Mapping[str, Any], operation: str) -> Secret:
    if not isinstance(body.get("access_token"), str) or not is_word(Secret(body["access_token"])):
        got = "another text" if isinstance(body.get("access_token"), str) else type(body.get("access_token")).__name__
        raise UnreadableAnswerError(path="$.access_token", expected="a text", got=got, operation=operation)
    if str(body.get("token_type") or "Bearer").lower() != "bearer":
        raise UnreadableAnswerError(path="$.token_type", expected="Bearer", got="another type", operation=operation)
    return Secret(body["access_token"])


def _client_id(env: _env.Environment) -> str:
    return _env.required("IBKR_OAUTH2_CLIENT_ID", env, "the client id")


def _settings(env: _env.Environment) -> dict[str, Any]:
    settings: dict[str, Any] = {"key_id": _env.required("IBKR_OAUTH2_KEY_ID", env, "the name of the key")}
    if env.get("IBKR_OAUTH2_PASSPHRASE"):
        settings["passphrase"] = _env.secret("IBKR_OAUTH2_PASSPHRASE", env)
    for argument, name in (("audience", "IBKR_OAUTH2_AUDIENCE"), ("base_url", "IBKR_OAUTH2_BASE_URL")):
        if (value := _env.optional(name, env)) is not None:
            settings[argument] = value
    return settings
