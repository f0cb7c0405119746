"""OAuth 1.0a of the broker: a live session token agreed once a day, and a signature on each request."""

from __future__ import annotations

import base64
import binascii
import hmac
import ssl
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Final
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from ibkr_auth import _env
from ibkr_auth.bearer import RenewingAuth
from ibkr_auth.exchange import Held
from ibkr_auth.keys import hidden, load_rsa_key
from ibkr_auth.providers.oauth1_signing import Agreement, Consumer, Group
from ibkr_auth.sender import CredentialsRefusedError, ServerTime
from ibkr_auth.tokens import Guarded, HiddenDict, Secret, Send, Token, TokenAnswer, TokenRequest, as_secret, is_word
from ibkr_core._http import URL, BaseTransport, InvalidURL, Request
from ibkr_core.clock import SYSTEM_CLOCK, Clock
from ibkr_core.errors import AuthenticationError, ConfigurationError, IbkrError, UnreadableAnswerError
from ibkr_core.servers import parse_origin, show_origin

__all__ = ["DEFAULT_BASE", "OAuth1a"]

DEFAULT_BASE: Final = "https://api.ibkr.com/v1/api"
LIFE: Final = 86_400.0
"""Seconds that a live session token is taken to live when its end cannot be placed in time."""
_NAME: Final = "get_live_session_token"


class OAuth1a(RenewingAuth):
    """Signs each request with a live session token, which it agrees on with the broker once a day.

    Args:
        consumer_key: the consumer, as registered.
        access_token: an access token: of the broker's portal for first parties, of ``OAuth1aConsumer`` for third ones.
        access_token_secret: its secret as it was given, encrypted to the encryption key, in base64.
        signature_key, encryption_key: PEMs of the consumer's two RSA keys, 2048 bits or more.
        dh_prime: the prime registered with the broker, 2048 bits or more: its hexadecimal digits, or the PEM that
            ``openssl dhparam`` wrote.
        dh_generator: generator; that of the PEM wins.
        realm: ``limited_poa``, or ``test_realm`` for the consumer TESTCONS; known unless you say otherwise.
        base_url: the API; its origin is the only one that ever sees a signature.
        passphrase: of both keys, if they have one.
        clock, renew_after, margin, exchange_timeout, on_renewal_failed, transport, verify, proxy: as of
            ``BearerAuth``; the token is renewed at its end, and callers wait for it (``renew_after`` 1), because nobody
            has said whether a new one ends the old one or a brokerage session.

    The token itself never travels: both sides compute it (Diffie-Hellman over the decrypted access token secret) and
    the broker proves that it has the same. One agreement serves however many threads and tasks wait. Each try of a
    request is signed anew, with its own number and time, over method, address and query; bodies are not signed. A 401
    costs one new agreement for all who got it, and the request is sent once more, as with ``BearerAuth``; if our clock
    was wrong, that corrects it.

    Such a login has no single sign-on: ``/sso/validate`` is not for it, and a session keeper leaves it out.

    Source: the broker's OAuth guide and samples. Raises ConfigurationError for arguments that cannot be.
    """

    validates: ClassVar[bool] = False

    def __init__(
        self,
        consumer_key: str,
        access_token: str | Secret,
        access_token_secret: str | Secret,
        *,
        signature_key: str | bytes | Secret | RSAPrivateKey,
        encryption_key: str | bytes | Secret | RSAPrivateKey,
        dh_prime: int | str | bytes,
        dh_generator: int = 2,
        realm: str | None = None,
        base_url: str = DEFAULT_BASE,
        passphrase: str | Secret | None = None,
        clock: Clock = SYSTEM_CLOCK,
        renew_after: float = 1.0,
        margin: float = 60.0,
        exchange_timeout: float = 30.0,
        on_renewal_failed: Callable[[IbkrError], None] | None = None,
        transport: BaseTransport | None = None,
        verify: ssl.SSLContext | bool = True,
        proxy: str | None = None,
    ) -> None:
        token: Any
        signs, opens, secret = hidden(signature_key), hidden(encryption_key), as_secret(access_token_secret)
        word, token = as_secret(passphrase), as_secret(access_token)
        # A traceback with locals shows the arguments of a call.
        del signature_key, encryption_key, access_token, access_token_secret, passphrase
        if not is_word(token):
            raise ConfigurationError("access_token: expected a text of ASCII characters")
        now = ServerTime(clock)
        consumer = Consumer(
            consumer_key,
            realm,
            load_rsa_key(signs or b"", field="signature_key", passphrase=word),
            now.now,
        )
        agreements = Agreements(
            consumer,
            token,
            secret,
            load_rsa_key(opens or b"", field="encryption_key", passphrase=word),
            Group(dh_prime, dh_generator),
            base_url,
            now,
        )
        super().__init__(
            agreements,
            None,
            clock=clock,
            renew_after=renew_after,
            margin=margin,
            exchange_timeout=exchange_timeout,
            on_renewal_failed=on_renewal_failed,
            transport=transport,
            verify=verify,
            proxy=proxy,
        )
        self._consumer = consumer
        self._access_token = token

    @property
    def refused_hint(self) -> str:
        """What to try when the broker refuses a signed request; hints of errors say it."""
        return (
            "check that access token and secret belong to the consumer key, that the key is active (the broker "
            "activates it overnight), and the clock of this machine"
        )

    def headers_for(self, url: str, method: str = "GET") -> dict[str, str]:
        """The header for a request by other means, good for one request.

        Raises TokenOriginError if the URL is not of the API's origin.
        """
        self._check_url(url)
        return {"Authorization": self._header(method, url, self._renewer.current() or self._renewer.wait())}

    async def headers_for_async(self, url: str, method: str = "GET") -> dict[str, str]:
        """As ``headers_for``, for a task."""
        self._check_url(url)
        held = self._renewer.current() or await self._renewer.wait_async()
        return {"Authorization": self._header(method, url, held)}

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None, **changes: Any) -> OAuth1a:
        """From ``IBKR_OAUTH1_CONSUMER_KEY``, ``IBKR_OAUTH1_ACCESS_TOKEN``, ``IBKR_OAUTH1_ACCESS_TOKEN_SECRET``,
        ``IBKR_OAUTH1_SIGNATURE_KEY_FILE``, ``IBKR_OAUTH1_ENCRYPTION_KEY_FILE``, ``IBKR_OAUTH1_DH_PRIME`` (hexadecimal)
        or ``IBKR_OAUTH1_DH_PARAM_FILE`` and, if set, ``IBKR_OAUTH1_REALM``, ``IBKR_OAUTH1_BASE_URL`` and
        ``IBKR_OAUTH1_PASSPHRASE``. Other arguments of the class may be given as they are."""
        env = environ = _env.Environment(environ)  # type: ignore[assignment]
        settings: dict[str, Any] = {
            "signature_key": Secret(_env.secret_file("IBKR_OAUTH1_SIGNATURE_KEY_FILE", env).decode("latin-1")),
            "encryption_key": Secret(_env.secret_file("IBKR_OAUTH1_ENCRYPTION_KEY_FILE", env).decode("latin-1")),
            "dh_prime": _env.secret_file("IBKR_OAUTH1_DH_PARAM_FILE", env)
            if env.get("IBKR_OAUTH1_DH_PARAM_FILE")
            else _env.required("IBKR_OAUTH1_DH_PRIME", env, "the prime in hexadecimal digits"),
        }
        for argument, name in (("realm", "IBKR_OAUTH1_REALM"), ("base_url", "IBKR_OAUTH1_BASE_URL")):
            if (value := _env.optional(name, env)) is not None:
                settings[argument] = value
        if env.get("IBKR_OAUTH1_PASSPHRASE"):
            settings["passphrase"] = _env.secret("IBKR_OAUTH1_PASSPHRASE", env)
        return cls(
            _env.required("IBKR_OAUTH1_CONSUMER_KEY", env, "the consumer key"),
            _env.required("IBKR_OAUTH1_ACCESS_TOKEN", env, "the access token"),
            _env.secret("IBKR_OAUTH1_ACCESS_TOKEN_SECRET", env),
            **{**settings, **changes},
        )

    def _sign(self, request: Request, held: Held) -> None:
        url = request.url
        request.headers["Authorization"] = self._header(request.method, str(url), held)

    def _header(self, method: str, url: str, held: Held) -> str:
        path, query = _target(url)
        address = show_origin(self.origin) + path
        return self._consumer.by_hmac(method, address, query, self._access_token, Secret(held.token.reveal()))


class Agreements(Guarded):
    """The provider behind ``OAuth1a``: its tokens are live session tokens, in base64."""

    def __init__(
        self,
        consumer: Consumer,
        access_token: Secret,
        secret: Secret | None,
        encryption_key: RSAPrivateKey,
        group: Group,
        base_url: str,
        time: ServerTime,
    ) -> None:
        self.origin: Final = show_origin(parse_origin(base_url, field="base_url"))
        self._consumer = consumer
        self._access_token = access_token
        self._encrypted = _encrypted(secret, encryption_key)
        self._encryption_key = encryption_key
        self._group = group
        self._url = self.origin + urlsplit(base_url).path.rstrip("/") + "/oauth/live_session_token"
        self._time = time

    def fetch(self, send: Send) -> Token:
        """A new live session token."""
        try:
            return self._agree(send)
        except CredentialsRefusedError as error:
            if not self._time.learned_from(error):
                raise
        return self._agree(send)

    def _agree(self, send: Send) -> Token:
        secret = self._secret()
        agreement = Agreement(self._group)
        members = HiddenDict(oauth_token=self._access_token.reveal(), diffie_hellman_challenge=agreement.challenge)
        header = self._consumer.by_rsa("POST", self._url, members, secret)
        answer = send(TokenRequest("POST", self._url, headers={"authorization": header}, name=_NAME))
        body = answer.object()
        try:
            token = agreement.live_session_token(body.get("diffie_hellman_response"), secret)
        except UnreadableAnswerError as error:
            error.locate(operation=_NAME, status=answer.status)
            raise
        proof = body.get("live_session_token_signature")
        if not isinstance(proof, str):
            raise UnreadableAnswerError(
                path="$.live_session_token_signature", expected="a text", got=type(proof).__name__, operation=_NAME,
                status=answer.status,
            )  # fmt: skip
        if not _proves(proof, token, self._consumer.key):
            raise AuthenticationError(
                "the broker computed another live session token than we did",
                operation=_NAME,
                hint="check that dh_prime, access_token_secret and encryption_key are those that the broker has",
            )
        return Token(token, expires_in=self._life(body.get("live_session_token_expiration"), answer))

    def _secret(self) -> Secret:
        """The access token secret in hexadecimal digits; opened for each agreement and kept nowhere."""
        try:
            return Secret(self._encryption_key.decrypt(self._encrypted, padding.PKCS1v15()).hex())
        except ValueError:
            pass
        raise ConfigurationError("access_token_secret: expected a text that encryption_key opens")

    def _life(self, expiration: object, answer: TokenAnswer) -> float:
        if isinstance(expiration, bool) or not isinstance(expiration, int | float):
            return LIFE
        server_now = answer.server_time()
        # An integer of JSON may be too long for a float.
        left = max(min(expiration, 1 << 62), 0) / 1000 - (self._time.now() if server_now is None else server_now)
        # Nobody documents more than a day; what is past, or far ahead, was counted on a clock that is wrong.
        return left if 0 < left <= 2 * LIFE else LIFE

    def __repr__(self) -> str:
        return "Agreements(hidden)"


def _target(url: str) -> tuple[str, str]:
    """Path and query of an address, as they will stand in the request."""
    try:
        path, _, query = URL(url).raw_path.decode("ascii").partition("?")
    except InvalidURL:
        pass
    else:
        return path, query
    raise ConfigurationError("URL: expected an absolute https URL, got one that cannot be sent")


def _encrypted(secret: Secret | None, key: RSAPrivateKey) -> bytes:
    length = -1
    try:
        encrypted = base64.b64decode("".join(secret.reveal().split()) if secret is not None else "", validate=True)
    except (binascii.Error, ValueError):
        encrypted = b""
    else:
        length = len(encrypted)
    if length != key.key_size // 8:
        del encrypted
        raise ConfigurationError(
            f"access_token_secret: expected {key.key_size // 8} bytes in base64, encrypted to encryption_key"
            + (f", got {length} bytes" if length >= 0 else ", got no base64")
        )
    return encrypted


def _proves(signature: str, token: Secret, consumer_key: str) -> bool:
    return hmac.compare_digest(
        hmac.digest(base64.b64decode(token.reveal()), consumer_key.encode(), "sha1").hex().encode(),
        signature.lower().encode(errors="replace"),
    )
