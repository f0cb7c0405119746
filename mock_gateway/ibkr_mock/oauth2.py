"""OAuth 2.0 as the broker runs it: a client that proves itself with a signed assertion (`private_key_jwt`), access
tokens with scopes, and bodies that are signed JWTs.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import orjson

from .ids import Ids
from .keys import OAuth2Keys
from .wire import Answer, Refusal, Request
from .words import NO_WORDS, Words

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

__all__ = ["ACCESS_SECONDS", "ASSERTION_SECONDS", "BODY_SECONDS", "OAuth2", "Problem"]

ACCESS_SECONDS = 3_600.0
"""Life of an access token."""
ASSERTION_SECONDS = 300
"""How long an assertion may live, from `iat` to `exp`."""
BODY_SECONDS = 86_400
"""How long a signed body may live."""
ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
AUDIENCES = ("/token", "/oauth2/api/v1/token")
"""What `aud` may end with: the broker's short form is taken alone, the path with any host before it."""
_SCOPE = re.compile(r"[a-z0-9-]+\.(?:read|write)")
_PROBLEM_TYPE = (b"content-type", b"application/problem+json")


class Problem(Refusal):
    """A refusal in the form of RFC 9457, which the account management side uses."""

    def __init__(self, status: int, title: str, detail: str) -> None:
        super().__init__(status, title, (_PROBLEM_TYPE,))
        self.detail = detail

    def answer(self, words: Words = NO_WORDS) -> Answer:
        body = {"type": "/simple", "title": self.text, "status": self.status, "detail": self.detail}
        return Answer(self.status, orjson.dumps(body), self.headers)


class OAuth2:
    """Access tokens of one simulation."""

    def __init__(self, keys: OAuth2Keys, ids: Ids) -> None:
        self._keys = keys
        self._ids = ids
        self._granted: dict[str, tuple[frozenset[str], float]] = {}
        self._used: dict[str, float] = {}

    def token(self, form: Mapping[str, str], now: float) -> dict[str, Any]:
        """An access token for a client that proves itself. `Problem` otherwise."""
        if form["grant_type"] != "client_credentials":
            raise Problem(400, "unsupported_grant_type", "grant_type must be client_credentials.")
        if form["client_assertion_type"] != ASSERTION_TYPE:
            raise Problem(400, "invalid_request", f"client_assertion_type must be {ASSERTION_TYPE}.")
        self._check_assertion(form["client_assertion"], now)
        scopes = form.get("scope", "").split()
        if not scopes or not all(_SCOPE.fullmatch(scope) for scope in scopes):
            raise Problem(400, "invalid_scope", "scope must name what the token is for, such as sso-sessions.write.")
        return {
            "access_token": self.grant(scopes, now),
            "token_type": "Bearer",
            "scope": " ".join(scopes),
            "expires_in": int(ACCESS_SECONDS),
        }

    def grant(self, scopes: Collection[str], now: float) -> str:
        """A token for these scopes, without an assertion."""
        token = f"{self._ids.text('oauth2 token', 40)}.{self._ids.text('oauth2 token', 80)}"
        self._granted[token] = (frozenset(scopes), now + ACCESS_SECONDS)
        return token

    def admit(self, request: Request, alternatives: Collection[Collection[str]], now: float) -> None:
        """Let a call pass whose token is known, alive and good for one of these sets of scopes. `Problem` otherwise."""
        scheme, _, token = request.headers.get(b"authorization", b"").decode("latin-1").partition(" ")
        if scheme.lower() != "bearer" or not token.strip():
            raise Problem(401, "Invalid access token", "There is no bearer token.")
        granted, expires = self._granted.get(token.strip(), (frozenset[str](), 0.0))
        if not granted:
            raise Problem(401, "Invalid access token", "The token is not known.")
        if now >= expires:
            del self._granted[token.strip()]
            raise Problem(401, "Invalid access token", "The token has expired.")
        if alternatives and not any(granted.issuperset(scopes) for scopes in alternatives):
            wanted = " or ".join(" ".join(scopes) for scopes in alternatives)
            raise Problem(403, "Insufficient scope", f"The scope {wanted} is required.")

    def claims(self, body: str, now: float) -> dict[str, Any]:
        """The claims of a signed body. `Problem` 400 when it is not signed by the client or not of this time."""
        return self._decoded(body, now, BODY_SECONDS, 400, "Invalid signed request", ("iss",))

    def _check_assertion(self, assertion: str, now: float) -> None:
        claims = self._decoded(assertion, now, ASSERTION_SECONDS, 401, "invalid_client", ("iss", "sub", "aud"))
        if claims["sub"] != self._keys.client_id:
            raise Problem(401, "invalid_client", "sub is not a known client.")
        audience = claims["aud"]
        if not isinstance(audience, str) or not (audience == AUDIENCES[0] or audience.endswith(AUDIENCES[1])):
            raise Problem(401, "invalid_client", "aud is not this server.")
        self._used = {one: expires for one, expires in self._used.items() if expires > now}
        if assertion in self._used:
            raise Problem(401, "invalid_client", "The assertion has been used.")
        self._used[assertion] = claims["exp"]

    def _decoded(
        self, text: str, now: float, life: int, status: int, title: str, required: tuple[str, ...]
    ) -> dict[str, Any]:
        import jwt

        try:
            if jwt.get_unverified_header(text).get("kid") != self._keys.key_id:
                raise Problem(status, title, "kid is not a known key.")
            claims = jwt.decode(
                text,
                self._keys.private_key.public_key(),
                algorithms=["RS256"],
                options={
                    "require": ["iat", "exp", *required],
                    "verify_exp": False,
                    "verify_iat": False,
                    "verify_nbf": False,
                    "verify_aud": False,
                },
            )
        except jwt.InvalidSignatureError as error:
            raise Problem(status, title, "The signature is wrong.") from error
        except jwt.InvalidAlgorithmError as error:
            raise Problem(status, title, "The JWT must be signed with RS256.") from error
        except jwt.PyJWTError as error:
            raise Problem(status, title, f"The JWT cannot be read: {error}.") from error
        issued, expires = claims["iat"], claims["exp"]
        if not all(isinstance(value, int | float) and not isinstance(value, bool) for value in (issued, expires)):
            raise Problem(status, title, "iat and exp must be numbers.")
        if claims["iss"] != self._keys.client_id:
            raise Problem(status, title, "iss is not a known client.")
        if issued > now:
            raise Problem(status, title, "iat lies in the future.")
        if now >= expires:
            raise Problem(status, title, "The JWT has expired.")
        if expires - issued > life:
            raise Problem(status, title, f"exp must be at most {life} seconds after iat.")
        return dict(claims)
