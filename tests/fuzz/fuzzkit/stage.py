"""The stage of a scenario: the mock in a known state, a caller signed in, and the ids that exist there.

Signing in is the real thing: a partner JWT is signed, exchanged for a bearer token, the token validated, a brokerage
session opened and the accounts read. Then a few orders, an open question and an allocation group are made, so that a
request for "this order" can name one that exists. With the clock standing still and ids from counters, the same stage
is built byte for byte each time.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

import jwt

from fuzzkit.caller import ADDRESS, Answer, Caller

__all__ = ["ADVISOR", "STRANGER", "GatewayLike", "Known", "SignInError", "Stage"]

ADVISOR, STRANGER = "mockadvisor", "mocklive"
"""The login that fuzzes (it may use every operation) and another one that must not see its orders."""

BASE = "/v1/api"
_JWT_LIFE = 900


class SignInError(AssertionError):
    """The way to a brokerage session is closed: nothing that follows would test anything."""


class GatewayLike(Protocol):
    """What the fuzz needs of the mock."""

    app: Any
    clock: Any
    credentials: Any
    ledger: Any

    def reset(self, seed: int | None = None) -> None: ...


@dataclass
class Known:
    """Ids that exist on the stage, by what they identify."""

    account: list[str] = field(default_factory=list)
    account_prefix: list[str] = field(default_factory=list)
    order: list[str] = field(default_factory=list)
    question: list[str] = field(default_factory=list)
    question_code: list[str] = field(default_factory=list)
    group: list[str] = field(default_factory=list)
    dynamic: list[str] = field(default_factory=list)
    alert: list[str] = field(default_factory=list)
    conid: list[int] = field(default_factory=list)
    currency: list[str] = field(default_factory=list)
    user: list[str] = field(default_factory=list)
    csid: list[str] = field(default_factory=list)
    dam_payload: list[str] = field(default_factory=list)


class Stage:
    """Builds the stage, again and again. `reset` puts the mock back to the start of its simulation."""

    def __init__(self, call: Caller, gateway: GatewayLike, seed: int, address: str = ADDRESS) -> None:
        self._call = call
        self._gateway = gateway
        self._seed = seed
        self._address = address
        self._dam_payload: str | None = None
        self.token = ""
        self.stranger_token = ""
        self.known = Known()

    def build(self, reset: Callable[[int], None] | None = None) -> None:
        """Reset the mock and play the opening."""
        (reset or self._gateway.reset)(self._seed)
        self.sign_in()
        self._furnish()

    def sign_in(self) -> None:
        """From the partner's secret to a brokerage session of `ADVISOR`."""
        self.token = self._exchange(ADVISOR)
        self._expect(self._call("GET", f"{BASE}/sso/validate", token=self.token), "GET /sso/validate")
        opened = self._call(
            "POST", f"{BASE}/iserver/auth/ssodh/init", token=self.token, body={"publish": True, "compete": True}
        )
        if self._expect(opened, "POST /iserver/auth/ssodh/init").get("authenticated") is not True:
            raise SignInError(f"the brokerage session did not open: {opened.body[:200]!r}")
        accounts = self._expect(
            self._call("GET", f"{BASE}/iserver/accounts", token=self.token), "GET /iserver/accounts"
        )
        self.known.account = list(accounts["accounts"])

    def partner_jwt(self) -> str:
        """A partner JWT that is valid now, signed as the guide says."""
        credentials, now = self._gateway.credentials, int(self._gateway.clock.now())
        claims = {"clientId": credentials.client_id, "iat": now, "exp": now + _JWT_LIFE}
        return jwt.encode(claims, credentials.api_key, algorithm="HS256")

    def stranger(self) -> str:
        """A token of another user, who has a session of their own and none of these accounts."""
        self.stranger_token = self.stranger_token or self._exchange(STRANGER)
        return self.stranger_token

    def _exchange(self, user: str) -> str:
        answer = self._call("POST", "/brokerage-bearer-token", token=self.partner_jwt(), body={"user": user})
        return str(self._expect(answer, "POST /brokerage-bearer-token")["access_token"])

    def dam_payload(self) -> str:
        """A credential for the DAM exchange, signed and encrypted once for the life of the gateway's keys."""
        if self._dam_payload is None:
            import pysequoia

            credentials = self._gateway.credentials
            credential = json.dumps({"CREDENTIAL": ADVISOR, "IP": self._address, "CONTEXT": "CP_API"}).encode()
            signer = pysequoia.Tsk.from_bytes(credentials.dam_client_secret_key.encode())
            recipient = pysequoia.Cert.from_bytes(credentials.dam_broker_public_key.encode())
            message = pysequoia.encrypt(credential, recipients=[recipient], signer=signer.signer(), armor=False)
            self._dam_payload = base64.b64encode(message).decode()
        return self._dam_payload

    def _furnish(self) -> None:
        raise NotImplementedError

    def _expect(self, answer: Answer, what: str) -> Any:
        if answer.status != 200:
            raise SignInError(f"{what} answered {answer.status}: {answer.body[:200]!r}")
        return answer.json()
