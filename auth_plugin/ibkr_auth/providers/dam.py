"""The broker's DAM single sign-on: a signed and encrypted credential, exchanged for a bearer token."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from typing import Any, Final

from ibkr_auth import _env
from ibkr_auth.providers.openpgp import Gpg, OpenPgp, Sequoia
from ibkr_auth.providers.validated import ValidatedTokens
from ibkr_auth.tokens import Secret, Send, TokenAnswer, TokenRequest
from ibkr_core.clock import SYSTEM_CLOCK, Clock
from ibkr_core.errors import AuthenticationError, ConfigurationError, UnreadableAnswerError
from ibkr_core.servers import parse_origin

__all__ = ["DamSso"]

IDENTITIES: Final = ("CREDENTIAL", "UID", "COUNTERPARTY")
_ISSUE: Final = "request_dam_token"


class DamSso(ValidatedTokens):
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
        super().__init__(ip=ip, api_base=api_base, clock=clock)
        self._csid = csid
        self._user = user
        self._identity = identity
        self._pgp = pgp
        self._url = url
        self._build_request = build_request or self.build_request
        self._read_answer = read_answer or self.read_answer

    def _issue(self, ip: str, send: Send) -> Secret:
        return self._read_answer(send(self._build_request(self._payload(ip))))

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

    def __repr__(self) -> str:
        return "DamSso(hidden)"


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
