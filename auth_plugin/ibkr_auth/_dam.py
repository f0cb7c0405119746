"""The broker's DAM single sign-on: a signed and encrypted credential, exchanged for a bearer token."""

from __future__ import annotations

import base64
import ipaddress
import json
from collections.abc import Callable, Mapping
from typing import Any, Final

from ibkr_core.clock import SYSTEM_CLOCK, Clock
from ibkr_core.errors import (
    AuthenticationError,
    ConfigurationError,
    ConnectionNotMadeError,
    PermissionDeniedError,
    RateLimitedError,
    UnreadableAnswerError,
)

from . import _env
from ._expiry import remaining_seconds
from ._gpg import Gpg
from ._openpgp import OpenPgp, Sequoia
from ._origin import parse_origin, show
from ._provider import Send, TokenAnswer, TokenRequest
from ._secret import Guarded, Secret
from ._token import Token

__all__ = ["DamSso"]

IDENTITIES: Final = ("CREDENTIAL", "UID", "COUNTERPARTY")
VALIDATE_EVERY: Final = 60.0
"""Seconds between two validations, at least: the broker's limit."""
_ISSUE: Final = "request_dam_token"
_VALIDATE: Final = "validate_sso"


class DamSso(Guarded):
    """Bearer tokens of the broker's DAM single sign-on, for one user behind one address.

    Args:
        csid: id of your client system, given by the broker.
        user: whom the token is for.
        ip: address that the user's calls will come from; the token works from there only. A function is asked before
            each exchange, and a changed address means a new token.
        pgp: ``Sequoia(...)`` or ``Gpg(...)``: signs with your key and encrypts to the broker's.
        identity: name under which the user stands in the credential: ``CREDENTIAL`` (the broker's guide), ``UID`` or
            ``COUNTERPARTY`` (its release note).
        url: where tokens are issued.
        api_base: API whose ``/sso/validate`` validates and extends the token; its origin is the token's origin.
        build_request, read_answer: replace the request made of the base64 payload, and the reading of the token.
        clock: time.

    A new token is validated once before anybody gets it, and kept alive by further validations, never more often than
    once a
    minute: a renewal that would need one sooner raises RateLimitedError with the time to wait.

    Source: the broker's release note of April 2023 and its DAM guide. Raises ConfigurationError for arguments that
    cannot be.
    """

    def __init__(
        self,
        csid: str,
        user: str,
        *,
        ip: str | Callable[[], str],
        pgp: OpenPgp,
        identity: str = "CREDENTIAL",
        url: str = "https://www.clientam.com/sso/dam/token",
        api_base: str = "https://api.ibkr.com/v1/api",
        build_request: Callable[[str], TokenRequest] | None = None,
        read_answer: Callable[[TokenAnswer], Secret] | None = None,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        for field, text in (("csid", csid), ("user", user)):
            if not isinstance(text, str) or not text:
                raise ConfigurationError(f"{field}: expected a text, got none")
        if identity not in IDENTITIES:
            raise ConfigurationError(f"identity: expected one of {', '.join(IDENTITIES)}, got {identity!r}")
        parse_origin(url, field="url")
        self.origin: Final = show(parse_origin(api_base, field="api_base"))
        self._csid = csid
        self._user = user
        self._identity = identity
        self._ip = ip if callable(ip) else _address(ip)
        self._pgp = pgp
        self._url = url
        self._validate_url = api_base.rstrip("/") + "/sso/validate"
        self._build_request = build_request or self.build_request
        self._read_answer = read_answer or self.read_answer
        self._clock = clock
        self._validated_at: float | None = None
        self._issued_for: str | None = None

    def fetch(self, send: Send) -> Token:
        """A new token, validated."""
        self._await_turn()
        ip = self._address_now()
        token = self._read_answer(send(self._build_request(self._payload(ip))))
        validated = self._validate(token, send)
        self._issued_for = ip
        return validated

    def extend(self, token: Token, send: Send) -> Token:
        """The token with another hour; a new one if the broker no longer takes it or the address has changed."""
        if self._address_now() != self._issued_for:
            return self.fetch(send)
        self._await_turn()
        try:
            return self._validate(Secret(token.reveal()), send)
        except (AuthenticationError, PermissionDeniedError):
            # A new one it is, next time: a minute has to pass before that one can be validated.
            self._issued_for = None
            raise

    def build_request(self, payload: str) -> TokenRequest:
        """The contract's request for a payload in base64."""
        return TokenRequest("POST", self._url, json={"csid": self._csid, "payload": payload}, name=_ISSUE)

    def read_answer(self, answer: TokenAnswer) -> Secret:
        """The token in the contract's answer."""
        body = answer.object()
        if body.get("RESULT") is False:
            raise AuthenticationError(
                "the broker issued no token (RESULT is false)", operation=_ISSUE, status=answer.status,
                hint="check csid, user, both keys and that your address is on the broker's list",
            )  # fmt: skip
        if not isinstance(body.get("ACCESS_TOKEN"), str):
            got = type(body.get("ACCESS_TOKEN")).__name__
            raise UnreadableAnswerError(path="$.ACCESS_TOKEN", expected="a text", got=got, operation=_ISSUE)
        if str(body.get("TOKEN_TYPE") or "Bearer").lower() != "bearer":
            raise UnreadableAnswerError(path="$.TOKEN_TYPE", expected="Bearer", got="another type", operation=_ISSUE)
        return Secret(body["ACCESS_TOKEN"])

    def validation_due_in(self) -> float:
        """Seconds until the broker may be asked to validate again; 0 if now."""
        last = self._validated_at
        return 0.0 if last is None else max(0.0, last + VALIDATE_EVERY - self._clock.monotonic())

    def note_validation(self) -> None:
        """Somebody else validated the token just now."""
        # No lock: one attribute, and a lock could be held by another thread at the moment of a fork.
        self._validated_at = self._clock.monotonic()

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None, **changes: Any) -> DamSso:
        """From ``IBKR_DAM_CSID``, ``IBKR_DAM_USER``, ``IBKR_DAM_IP``, if set ``IBKR_DAM_IDENTITY``, ``IBKR_DAM_URL``
        and ``IBKR_DAM_API_BASE``, and the keys: with ``IBKR_DAM_OPENPGP=sequoia`` (the default) the files
        ``IBKR_DAM_SIGNING_KEY_FILE`` and ``IBKR_DAM_ENCRYPTION_KEY_FILE``, with ``gpg`` the fingerprints
        ``IBKR_DAM_SIGNING_KEY`` and ``IBKR_DAM_ENCRYPTION_KEY`` and, if set, ``IBKR_DAM_GNUPGHOME``;
        ``IBKR_DAM_PASSPHRASE`` if the signing key has one. Other arguments of the class may be given as they are."""
        env = environ = _env.Environment(environ)  # type: ignore[assignment]
        settings: dict[str, Any] = {
            "ip": _env.required("IBKR_DAM_IP", env, "the user's address"),
            "identity": _env.choice("IBKR_DAM_IDENTITY", env, IDENTITIES, "CREDENTIAL"),
        }
        for argument, name in (("url", "IBKR_DAM_URL"), ("api_base", "IBKR_DAM_API_BASE")):
            if (value := _env.optional(name, env)) is not None:
                settings[argument] = value
        csid = _env.required("IBKR_DAM_CSID", env, "the client system id")
        user = _env.required("IBKR_DAM_USER", env, "the user whom the token is for")
        if "pgp" not in changes:
            settings["pgp"] = _pgp_from_env(env)
        return cls(csid, user, **{**settings, **changes})

    def _payload(self, ip: str) -> str:
        credential = {self._identity: self._user, "IP": ip, "CONTEXT": "CP_API"}
        message = self._pgp.sign_and_encrypt(json.dumps(credential, separators=(",", ":"), ensure_ascii=False).encode())
        return base64.b64encode(message).decode("ascii")

    def _validate(self, token: Secret, send: Send) -> Token:
        request = TokenRequest(
            "GET", self._validate_url, headers={"authorization": f"Bearer {Token(token).reveal()}"}, name=_VALIDATE
        )
        before = self._validated_at
        self.note_validation()
        try:
            answer = send(request)
        except ConnectionNotMadeError:
            self._validated_at = before  # nothing left, nothing counts
            raise
        body = answer.object()
        if body.get("RESULT") is False:
            raise AuthenticationError("the broker does not validate the token (RESULT is false)", operation=_VALIDATE)
        try:
            left = remaining_seconds(body.get("EXPIRES"), server_now=answer.server_time(), wall_now=self._clock.wall())
        except UnreadableAnswerError as error:
            error.locate(operation=_VALIDATE, status=answer.status)
            raise
        if left <= 0:
            raise AuthenticationError("the token has already expired", operation=_VALIDATE)
        return Token(token, expires_in=left)

    def _await_turn(self) -> None:
        if (wait := self.validation_due_in()) > 0:
            raise RateLimitedError(
                "the broker validates a token at most once a minute", operation=_VALIDATE, retry_after=wait
            )

    def _address_now(self) -> str:
        return self._ip if isinstance(self._ip, str) else _address(self._ip())

    def __repr__(self) -> str:
        return "DamSso(hidden)"


def _address(ip: str) -> str:
    try:
        return str(ipaddress.ip_address(ip))
    except ValueError:
        problem = repr(ip)
    raise ConfigurationError(f"ip: expected an IP address, got {problem}")


def _pgp_from_env(env: _env.Environment) -> OpenPgp:
    passphrase = Secret(env.get("IBKR_DAM_PASSPHRASE")) if env.get("IBKR_DAM_PASSPHRASE") else None
    if _env.choice("IBKR_DAM_OPENPGP", env, ("sequoia", "gpg"), "sequoia") == "sequoia":
        return Sequoia(
            signing_key=_env.secret_file("IBKR_DAM_SIGNING_KEY_FILE", env),
            encryption_key=_env.secret_file("IBKR_DAM_ENCRYPTION_KEY_FILE", env),
            passphrase=passphrase,
        )
    return Gpg(
        signing_key=_env.required("IBKR_DAM_SIGNING_KEY", env, "a fingerprint"),
        encryption_key=_env.required("IBKR_DAM_ENCRYPTION_KEY", env, "a fingerprint"),
        homedir=_env.optional("IBKR_DAM_GNUPGHOME", env),
        passphrase=passphrase,
    )
