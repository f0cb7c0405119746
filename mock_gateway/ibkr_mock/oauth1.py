"""OAuth 1.0a as the broker runs it: consumers and their keys, signatures, numbers used once, and the live session
token that both sides compute and nobody sends.
"""

from __future__ import annotations

import base64
import hmac
from collections.abc import Callable
from typing import Any

from .ids import Ids
from .keys import GENERATOR, REALM, REALMS, OAuth1Keys
from .people import DEFAULT_USER, USERS, UserSpec
from .sessions import Login, Sessions
from .signing import base_texts, read_header
from .wire import BadRequest, Refusal, Request

__all__ = ["LIVE_SECONDS", "WINDOW_SECONDS", "OAuth1", "shared_bytes"]

LIVE_SECONDS = 86_400.0
"""Life of a live session token."""
REQUEST_TOKEN_SECONDS = 600.0
WINDOW_SECONDS = 300.0
"""How far the clock of a consumer may be off; a number is remembered for as long."""
_REQUIRED = ("oauth_consumer_key", "oauth_nonce", "oauth_timestamp", "oauth_signature_method", "oauth_signature")


class OAuth1:
    """Tokens and sessions of all consumers in one simulation."""

    def __init__(self, keys: OAuth1Keys, ids: Ids, sessions: Sessions) -> None:
        self._keys = keys
        self._ids = ids
        self._sessions = sessions
        self._nonces: dict[tuple[str, str, str], float] = {}
        self._asked: dict[str, _Asked] = {}
        self._granted = {keys.access_token: _Granted(USERS[DEFAULT_USER], keys.plain_secret)}

    def knock(self, request: Request, now: float) -> None:
        """What each step has in common. `Refusal` 401 when it cannot be one."""
        self._members(request, now, "RSA-SHA256", token=False)

    def request_token(self, request: Request, now: float) -> dict[str, Any]:
        """The first step of a third party."""
        members = self._members(request, now, "RSA-SHA256", token=False)
        self._hold(request, members, now, self._by_signature_key())
        if not members.get("oauth_callback"):
            raise self._refused("missing oauth_callback")
        token = self._ids.text("request token", 20)
        self._asked[token] = _Asked(members["oauth_consumer_key"], now + REQUEST_TOKEN_SECONDS)
        return {"oauth_token": token}

    def authorize(self, token: str, user: str) -> str:
        """What the user does on the broker's page: let the consumer in. Gives the verifier."""
        asked = self._asked.get(token)
        if asked is None:
            raise BadRequest("oauth_token is not a request token")
        if user not in USERS:
            raise BadRequest(f"user: {user[:40]!r} is not known")
        asked.user = USERS[user]
        asked.verifier = self._ids.text("verifier", 20)
        return asked.verifier

    def access_token(self, request: Request, now: float) -> dict[str, Any]:
        """The second step: a request token that the user agreed to, once."""
        members = self._members(request, now, "RSA-SHA256")
        self._hold(request, members, now, self._by_signature_key())
        asked = self._asked.get(members["oauth_token"])
        if asked is None or asked.consumer != members["oauth_consumer_key"] or now >= asked.expires:
            raise self._refused("invalid token")
        if asked.user is None or not hmac.compare_digest(
            asked.verifier.encode(), members.get("oauth_verifier", "").encode()
        ):
            raise self._refused("invalid verifier")
        del self._asked[members["oauth_token"]]
        token, secret = self._ids.text("access token", 20), bytes.fromhex(self._ids.text("access token secret", 64))
        self._granted[token] = _Granted(asked.user, secret)
        return {
            "is_paper": asked.user.paper,
            "oauth_token": token,
            "oauth_token_secret": self._keys.encrypted(secret),
        }

    def live_session_token(self, request: Request, now: float) -> dict[str, Any]:
        """The third step: our half of the agreement, and the proof that both halves fit."""
        members = self._members(request, now, "RSA-SHA256")
        granted = self._granted.get(members["oauth_token"])
        if granted is None:
            raise self._refused("invalid token")
        self._hold(request, members, now, self._by_signature_key(), prefix=granted.secret.hex())
        prime = int(self._keys.dh_prime, 16)
        try:
            challenge = int(members.get("diffie_hellman_challenge", ""), 16)
        except ValueError:
            challenge = 0
        if not 1 < challenge < prime - 1:
            raise self._refused("invalid diffie_hellman_challenge")
        private = int(self._ids.text("diffie hellman", 64), 16)
        key = hmac.digest(shared_bytes(pow(challenge, private, prime)), granted.secret, "sha1")
        if granted.login is None or not self._sessions.holds(granted.login):
            granted.login = Login(granted.user, self._ids.text("signed login", 64), now, None, validated=True)
            granted.login.signs = True
            self._sessions.sign_in(granted.login)
        granted.key, granted.login.expires = key, now + LIVE_SECONDS
        return {
            "diffie_hellman_response": f"{pow(GENERATOR, private, prime):x}",
            "live_session_token_signature": hmac.digest(key, members["oauth_consumer_key"].encode(), "sha1").hex(),
            "live_session_token_expiration": int(granted.login.expires * 1000),
        }

    def login(self, request: Request, now: float) -> Login:
        """The login of a signed call. `Refusal` 401 when there is none or the signature does not hold."""
        members = self._members(request, now, "HMAC-SHA256")
        granted = self._granted.get(members["oauth_token"])
        login = None if granted is None else granted.login
        if granted is None or login is None or not self._sessions.holds(login):
            raise self._refused("invalid token")
        if now >= login.expires:
            self._sessions.sign_out(login)
            raise self._refused("live session token expired")
        key = granted.key
        self._hold(
            request,
            members,
            now,
            lambda text, signature: hmac.compare_digest(hmac.digest(key, text.encode(), "sha256"), signature),
        )
        return login

    def _by_signature_key(self) -> Callable[[str, bytes], bool]:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric import padding

        public = self._keys.signature_key.public_key()

        def holds(text: str, signature: bytes) -> bool:
            try:
                public.verify(signature, text.encode(), padding.PKCS1v15(), hashes.SHA256())
            except InvalidSignature:
                return False
            return True

        return holds

    def _members(self, request: Request, now: float, method: str, *, token: bool = True) -> dict[str, str]:
        """The members of the header, as far as they can be checked without the signature."""
        members = read_header(request)
        for name in (*_REQUIRED, *(("oauth_token",) if token else ())):
            if not members.get(name):
                raise self._refused(f"missing {name}")
        consumer = members["oauth_consumer_key"]
        if consumer not in self._keys.consumers:
            raise self._refused("invalid consumer")
        if members.get("realm") != REALMS.get(consumer, REALM):
            raise self._refused("invalid realm")
        if members["oauth_signature_method"] != method:
            raise self._refused("invalid signature method")
        stamp = members["oauth_timestamp"]
        if not (stamp.isascii() and stamp.isdigit()) or abs(int(stamp[:20]) - now) > WINDOW_SECONDS:
            raise self._refused("invalid timestamp")
        return members

    def _hold(
        self,
        request: Request,
        members: dict[str, str],
        now: float,
        holds: Callable[[str, bytes], bool],
        *,
        prefix: str = "",
    ) -> None:
        """`Refusal` 401 unless the signature holds, for the first time."""
        try:
            signature = base64.b64decode(members["oauth_signature"], validate=True)
        except ValueError:
            raise self._refused("invalid signature") from None
        if not any(holds(prefix + text, signature) for text in base_texts(request, members)):
            raise self._refused("invalid signature")
        self._use_up((members["oauth_consumer_key"], members.get("oauth_token", ""), members["oauth_nonce"]), now)

    def _use_up(self, nonce: tuple[str, str, str], now: float) -> None:
        # Kept for both sides of the window, and thrown away in heaps.
        if len(self._nonces) > 10_000:
            self._nonces = {one: used for one, used in self._nonces.items() if now - used <= 2 * WINDOW_SECONDS}
        if now - self._nonces.get(nonce, float("-inf")) <= 2 * WINDOW_SECONDS:
            raise self._refused("nonce used")
        self._nonces[nonce] = now

    def _refused(self, problem: str) -> Refusal:
        return Refusal(401, f"id: {self._ids.count('oauth refusal')}, error: {problem}")


class _Asked:
    """A request token."""

    __slots__ = ("consumer", "expires", "user", "verifier")

    def __init__(self, consumer: str, expires: float) -> None:
        self.consumer = consumer
        self.expires = expires
        self.user: UserSpec | None = None
        self.verifier = ""


class _Granted:
    """An access token."""

    __slots__ = ("key", "login", "secret", "user")

    def __init__(self, user: UserSpec, secret: bytes) -> None:
        self.user = user
        self.secret = secret
        self.key = b""
        self.login: Login | None = None


def shared_bytes(shared: int) -> bytes:
    """The shared secret as the broker's Java reads it: big-endian with a sign, so a zero byte stands before a first
    bit that is set.
    """
    return shared.to_bytes(shared.bit_length() // 8 + 1, "big")
