"""How a third party gets an access token of OAuth 1.0a: ask, send the user to the broker's page, exchange."""

from __future__ import annotations

import ssl
from typing import Final
from urllib.parse import quote, urlsplit

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from ibkr_auth.keys import hidden, load_rsa_key
from ibkr_auth.providers.oauth1 import DEFAULT_BASE
from ibkr_auth.providers.oauth1_signing import Consumer
from ibkr_auth.sender import CredentialsRefusedError, Sender, ServerTime
from ibkr_auth.tokens import Guarded, HiddenDict, Secret, TokenRequest, as_secret
from ibkr_core._http import BaseTransport
from ibkr_core.clock import SYSTEM_CLOCK, Clock
from ibkr_core.errors import ConfigurationError, UnreadableAnswerError
from ibkr_core.servers import parse_origin, show_origin
from ibkr_core.types import safe_repr

__all__ = ["AccessToken", "OAuth1aConsumer"]

AUTHORIZE_URL: Final = "https://www.interactivebrokers.com/authorize"
_REQUEST: Final = "request_oauth_token"
_ACCESS: Final = "get_oauth_access_token"


class AccessToken(Guarded):
    """An access token and its encrypted secret: keep both, they are what ``OAuth1a`` needs."""

    __slots__ = ("is_paper", "secret", "token")

    def __init__(self, token: Secret, secret: Secret, is_paper: bool | None) -> None:
        self.token: Final = token
        self.secret: Final = secret
        """Encrypted to the consumer's encryption key, in base64."""
        self.is_paper: Final = is_paper
        """Whether it belongs to a paper user; None if the broker did not say."""

    @safe_repr
    def __repr__(self) -> str:
        return f"AccessToken(hidden, is_paper={self.is_paper})"


class OAuth1aConsumer(Guarded):
    """The two steps before ``OAuth1a``, for third parties; first parties get the access token from the broker's portal.

    ::

        consumer = OAuth1aConsumer("CONSUMER", signature_key=pem)
        request_token = consumer.request_token()
        print("agree at", consumer.authorization_url(request_token))
        access = consumer.access_token(request_token, input("verifier: "))

    Arguments as of ``OAuth1a``. Each step is one blocking call. Raises the errors of ``Send``.
    """

    def __init__(
        self,
        consumer_key: str,
        *,
        signature_key: str | bytes | Secret | RSAPrivateKey,
        realm: str | None = None,
        base_url: str = DEFAULT_BASE,
        authorize_url: str = AUTHORIZE_URL,
        passphrase: str | Secret | None = None,
        clock: Clock = SYSTEM_CLOCK,
        timeout: float = 30.0,
        transport: BaseTransport | None = None,
        verify: ssl.SSLContext | bool = True,
        proxy: str | None = None,
    ) -> None:
        signs, word = hidden(signature_key), as_secret(passphrase)
        del signature_key, passphrase
        origin = parse_origin(base_url, field="base_url")
        parse_origin(authorize_url, field="authorize_url")
        self._time = ServerTime(clock)
        self._consumer = Consumer(
            consumer_key,
            realm,
            load_rsa_key(signs or b"", field="signature_key", passphrase=word),
            self._time.now,
        )
        # As the server will read it: what is signed names the host in lower case and no port that goes without saying.
        self._base_url = show_origin(origin) + urlsplit(base_url).path.rstrip("/")
        self._authorize_url = authorize_url
        self._send = Sender(clock=clock, timeout=timeout, transport=transport, verify=verify, proxy=proxy)

    def request_token(self, callback: str = "oob") -> Secret:
        """A request token; the user is sent to ``callback`` afterwards, or shown the verifier (``oob``)."""
        answer = self._ask("/oauth/request_token", HiddenDict(oauth_callback=callback), _REQUEST)
        return _text(answer, "oauth_token", _REQUEST)

    def authorization_url(self, request_token: str | Secret) -> str:
        """Where the user agrees."""
        text = request_token.reveal() if isinstance(request_token, Secret) else request_token
        return f"{self._authorize_url}?oauth_token={quote(text, safe='')}"

    def access_token(self, request_token: str | Secret, verifier: str | Secret) -> AccessToken:
        """The access token, once the user agreed. A request token is good for one."""
        texts = isinstance(request_token, str | Secret) and isinstance(verifier, str | Secret)
        token, said = as_secret(request_token), as_secret(verifier)
        del request_token, verifier  # a traceback with locals shows the arguments of a call
        if not texts or token is None or said is None:
            raise ConfigurationError("request_token and verifier: expected texts, got none")
        members = HiddenDict(oauth_token=token.reveal(), oauth_verifier=said.reveal())
        answer = self._ask("/oauth/access_token", members, _ACCESS)
        paper = answer.get("is_paper", answer.get("is_true"))
        return AccessToken(
            _text(answer, "oauth_token", _ACCESS),
            _text(answer, "oauth_token_secret", _ACCESS),
            paper if isinstance(paper, bool) else None,
        )

    def _ask(self, path: str, members: HiddenDict, name: str) -> HiddenDict:
        try:
            return self._once(path, members, name)
        except CredentialsRefusedError as error:
            if not self._time.learned_from(error):
                raise
        return self._once(path, members, name)

    def _once(self, path: str, members: HiddenDict, name: str) -> HiddenDict:
        url = self._base_url + path
        header = self._consumer.by_rsa("POST", url, members)
        return self._send(TokenRequest("POST", url, headers={"authorization": header}, name=name)).object()

    @safe_repr
    def __repr__(self) -> str:
        return "OAuth1aConsumer(hidden)"


def _text(answer: HiddenDict, name: str, operation: str) -> Secret:
    if not isinstance(answer.get(name), str) or not answer[name]:
        got = type(answer.get(name)).__name__
        raise UnreadableAnswerError(path=f"$.{name}", expected="a text", got=got, operation=operation)
    return Secret(answer[name])
