"""A partner's JWT, exchanged for a bearer token of the broker."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from ibkr_auth import _env
from ibkr_auth.keys import JwtSigner
from ibkr_auth.sender import CredentialsRefusedError, ServerTime
from ibkr_auth.tokens import MAX_LIFE, Guarded, Secret, Send, Token, TokenAnswer, TokenRequest
from ibkr_core.clock import SYSTEM_CLOCK, Clock
from ibkr_core.errors import ConfigurationError, UnreadableAnswerError
from ibkr_core.servers import parse_origin

__all__ = ["PiTrade"]

PATH: Final = "/brokerage-bearer-token"
JWT_LIFE: Final = 900
"""Seconds, from the partner's guide."""
_NAME: Final = "exchange_brokerage_bearer_token"


class PiTrade(Guarded):
    """Signs a JWT with the partner's key and exchanges it at ``/brokerage-bearer-token``.

    Args:
        client_id: the partner's id, claim ``clientId``.
        api_key: the partner's secret, 32 bytes or more; signs with HS256.
        base_url: the partner gateway as the partner was told it; ``/brokerage-bearer-token`` is added.
        user_id: the partner's id of the end user, sent as ``userId`` if given.
        ip: the end user's address, sent as ``ip`` if given; the token works from there only.
        algorithm: ``HS256``; anything else is refused.
        build_request: makes the request from the signed JWT; the default is the contract's form, a POST with the JWT as
            bearer token and the JSON of ``userId`` and ``ip``. Method, fields and answer of this call are not public.
        read_answer: makes the token from the answer; the default reads ``access_token`` and ``expires_in`` (seconds).
        An answer
            without ``expires_in`` is taken to live 60 minutes, the longest that the broker documents.
        clock: time; its wall side dates the JWT.

    A server that refuses a JWT and whose clock is more than 30 seconds from ours is asked once more with a JWT of its
    own time.

    Source: the partner's guide (claims, 15 minutes, HS256 in its samples).
    Raises ConfigurationError for a short key, another algorithm, or a base URL that is neither https nor loopback.
    """

    def __init__(
        self,
        client_id: str,
        api_key: str | Secret,
        *,
        base_url: str,
        user_id: str | None = None,
        ip: str | None = None,
        algorithm: str = "HS256",
        build_request: Callable[[Secret], TokenRequest] | None = None,
        read_answer: Callable[[TokenAnswer], Token] | None = None,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        api_key = api_key if isinstance(api_key, Secret) else Secret(api_key)
        if not client_id:
            raise ConfigurationError("client_id: expected the partner's id, got an empty text")
        parse_origin(base_url, field="base_url")
        self._signer = JwtSigner(api_key, algorithm, allowed=("HS256",), field="api_key")
        self._client_id = client_id
        self._url = base_url.rstrip("/") + PATH
        self._body = {name: value for name, value in (("userId", user_id), ("ip", ip)) if value is not None}
        self._build_request = build_request or self.build_request
        self._read_answer = read_answer or self.read_answer
        self._time = ServerTime(clock)

    def fetch(self, send: Send) -> Token:
        """A new token."""
        try:
            return self._read_answer(send(self._build_request(self._sign())))
        except CredentialsRefusedError as error:
            if not self._time.learned_from(error):
                raise
        return self._read_answer(send(self._build_request(self._sign())))

    def build_request(self, jwt: Secret) -> TokenRequest:
        """The contract's request."""
        return TokenRequest(
            "POST", self._url, headers={"authorization": f"Bearer {jwt.reveal()}"}, json=self._body, name=_NAME
        )

    def read_answer(self, answer: TokenAnswer) -> Token:
        """The contract's answer."""
        body = answer.object()
        if not isinstance(body.get("access_token"), str):
            raise UnreadableAnswerError(
                path="$.access_token", expected="a text", got=type(body.get("access_token")).__name__, operation=_NAME
            )
        kind = body.get("token_type")
        if kind is not None and (not isinstance(kind, str) or kind.lower() != "bearer"):
            raise UnreadableAnswerError(path="$.token_type", expected="Bearer", got="another type", operation=_NAME)
        life = body.get("expires_in")
        if life is not None and (isinstance(life, bool) or not isinstance(life, int | float) or life <= 0):
            raise UnreadableAnswerError(
                path="$.expires_in", expected="seconds", got=type(life).__name__, operation=_NAME
            )
        return Token(body["access_token"], expires_in=MAX_LIFE if life is None else float(life))

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None, **changes: Any) -> PiTrade:
        """From ``IBKR_PITRADE_CLIENT_ID``, ``IBKR_PITRADE_API_KEY``, ``IBKR_PITRADE_BASE_URL`` and, if set,
        ``IBKR_PITRADE_USER_ID`` and ``IBKR_PITRADE_IP``. Other arguments of the class may be given as they are."""
        env = environ = _env.Environment(environ)  # type: ignore[assignment]
        settings: dict[str, Any] = {
            "base_url": _env.required("IBKR_PITRADE_BASE_URL", env, "the URL of the partner gateway"),
            "user_id": _env.optional("IBKR_PITRADE_USER_ID", env),
            "ip": _env.optional("IBKR_PITRADE_IP", env),
            **changes,
        }
        client_id = _env.required("IBKR_PITRADE_CLIENT_ID", env, "the partner's client id")
        return cls(client_id, _env.secret("IBKR_PITRADE_API_KEY", env), **settings)

    def _sign(self) -> Secret:
        now = int(self._time.now())
        return self._signer.sign({"clientId": self._client_id, "iat": now, "exp": now + JWT_LIFE})

    def __repr__(self) -> str:
        return "PiTrade(hidden)"
