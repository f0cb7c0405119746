"""The stage of a scenario: the mock in a known state, a caller signed in, and the ids that exist there.

Signing in is the real thing: a partner JWT is signed, exchanged for a bearer token, the token validated, a brokerage
session opened and the accounts read. Then a few orders, an open question and an allocation group are made, so that a
request for "this order" can name one that exists. With the clock standing still and ids from counters, the same stage
is built byte for byte each time.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

import jwt

from fuzzkit.caller import Answer, Caller, Form
from fuzzkit.signing import settled_claims, sign
from ibkr_mock import ManualClock
from ibkr_mock.wire import Request

__all__ = ["ADVISOR", "STRANGER", "GatewayLike", "Known", "SignInError", "Stage"]

ADVISOR, STRANGER = "mockadvisor", "mocklive"
"""The login that fuzzes (it may use every operation) and another one that must not see its orders."""

BASE = "/v1/api"
ORDER_ACCOUNT = "DU7654321"
"""The account of the stage's own orders; the contract's examples use it too."""
_UNPRICED = {"conid": 14204, "price": 215.0}
"""SAP, for which the user has no market data: the broker asks about that."""
SUPPRESSED = ("o163", "o382", "o451", "o2137", "o10152", "o10164", "o10223")
"""Questions that nearly every generated order would raise, and few scenarios would answer before they go stale."""
GROUP = "fuzz"
MOST_QUESTIONS = 20
_ALERTS = {"9876543": "DU7654321", "9876544": "DU7654322", "9876546": "DF7654300"}
"""The alerts that the advisor's accounts start with."""
_STREAMED = (265598, 8314)
ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
_ASSERTION_LIFE = 60
_DH_SECRET = 0x0FA57_5EED
_JWT_LIFE = 900
_ESTABLISHED_AFTER = 2.0
"""Seconds after which a new brokerage session can trade."""
_TICKET = {"conid": 265598, "orderType": "LMT", "side": "BUY", "tif": "DAY", "quantity": 1, "price": 200.0}
"""An order for AAPL well below the market, so that it stays open."""


class SignInError(AssertionError):
    """The way to a brokerage session is closed: nothing that follows would test anything."""


class GatewayLike(Protocol):
    """What the fuzz needs of the mock."""

    app: Any
    clock: Any
    credentials: Any
    ledger: Any
    world: Any

    def reset(self, seed: int | None = None) -> None: ...
    def advance(self, seconds: float) -> None: ...


@dataclass
class Known:
    """Ids that exist on the stage, by what they identify."""

    account: list[str] = field(default_factory=list)
    order: list[str] = field(default_factory=list)
    question: list[str] = field(default_factory=list)
    group: list[str] = field(default_factory=list)
    dynamic: list[str] = field(default_factory=lambda: ["DU7654401", "DU7654402"])
    alert: list[int] = field(default_factory=lambda: [*map(int, _ALERTS)])
    watchlist: list[str] = field(default_factory=lambda: ["1234"])
    device: list[str] = field(default_factory=lambda: ["device-0001"])
    notice_kind: list[str] = field(default_factory=lambda: ["OE", "EA", "SM", "M8"])
    streamed: list[int] = field(default_factory=list)
    exposure: list[str] = field(default_factory=lambda: ["ALL", "FINANCIAL_INSTRUMENT", "SECTOR", "REGION"])
    day: list[str] = field(default_factory=lambda: ["20251230", "20260102"])
    scan: list[str] = field(default_factory=lambda: ["TOP_PERC_GAIN", "MOST_ACTIVE"])
    event_contract: list[int] = field(default_factory=lambda: [700000102, 700000103])
    event_market: list[int] = field(default_factory=lambda: [700000100, 700000200])
    conids: list[str] = field(default_factory=lambda: ["265598", "265598,8314", "756733,12087792"])
    symbol: list[str] = field(default_factory=lambda: ["AAPL", "IBM", "EUR", "ES"])
    month: list[str] = field(default_factory=lambda: ["JAN27", "JUN27"])
    issuer: list[str] = field(default_factory=lambda: ["e1400001", "e1400002"])
    period: list[str] = field(default_factory=lambda: ["1d", "1w", "3m"])
    bar: list[str] = field(default_factory=lambda: ["5min", "1h", "1d"])
    fields: list[str] = field(default_factory=lambda: ["31,84,86", "55,7051"])
    grant: list[str] = field(default_factory=lambda: ["client_credentials"])
    assertion_type: list[str] = field(default_factory=lambda: [ASSERTION_TYPE])
    assertion: list[str] = field(default_factory=list)
    scope: list[str] = field(default_factory=lambda: ["accounts.read", "sso-sessions.write echo.read"])
    account_of: dict[str, str] = field(default_factory=lambda: dict(_ALERTS))
    """Number of an order or of an alert -> its account."""
    conid_of_order: list[int] = field(default_factory=lambda: [265598])
    prompted_order: list[int] = field(default_factory=list)
    prompt: list[str] = field(default_factory=list)
    choice: list[str] = field(default_factory=lambda: ["Yes", "No"])
    csid: list[str] = field(default_factory=list)
    dam_payload: list[str] = field(default_factory=list)
    account_prefix: list[str] = field(default_factory=lambda: ["DU76", "DU7654401", "U"])
    question_code: list[str] = field(default_factory=lambda: ["o163", "o354", "o383"])
    currency: list[str] = field(default_factory=lambda: ["USD", "EUR", "GBP", "CHF", "JPY"])
    address: list[str] = field(default_factory=lambda: ["127.0.0.1", "192.0.2.7", "2001:db8::7"])
    user: list[str] = field(default_factory=lambda: ["mockadvisor", "mocktrader", "mocklive"])
    conid: list[int] = field(default_factory=lambda: [265598, 8314, 756733, 12087792, 320227571])
    conidex: list[str] = field(default_factory=lambda: ["265598", "265598@ARCA", "8314@NYSE"])
    intent: list[str] = field(default_factory=lambda: ["intent-1", "intent-2"])
    size: list[float] = field(default_factory=lambda: [1, 2, 10, 100, 5000])
    money: list[float] = field(default_factory=lambda: [1500, 2500.5])
    price: list[float] = field(default_factory=lambda: [226.5, 228, 230.25, 200, 590.1])
    distance: list[float] = field(default_factory=lambda: [0.5, 1, 2.25])


class Stage:
    """Builds the stage, again and again. `reset` puts the mock back to the start of its simulation."""

    def __init__(self, call: Caller, gateway: GatewayLike, seed: int, scopes: Iterable[str] = ()) -> None:
        self._scopes = sorted(scopes)
        self._call = call
        self._gateway = gateway
        self._seed = seed
        self._dam_payload: str | None = None
        self._made = 0
        self._management_token = ""
        self.stand_ins: dict[str, str] = {}
        """What no seed settles -> the name under which it enters a fingerprint."""
        self.token = ""
        self.stranger_token = ""
        self.known = Known()

    def build(self, *, with_stranger: bool = False) -> None:
        """Put the mock back to the start of its simulation, time included, and play the opening."""
        self._gateway.clock = ManualClock()
        self._gateway.reset(self._seed)
        self.known = Known()
        self._management_token = ""
        if with_stranger:
            self.stranger_token = self._open_session(STRANGER)
        self.sign_in()
        self._furnish()

    def sign_in(self) -> None:
        """From the partner's secret to a brokerage session of `ADVISOR` that can trade."""
        self.token = self._open_session(ADVISOR)
        self.pass_time(_ESTABLISHED_AFTER)
        accounts = self._expect(self._call("GET", f"{BASE}/iserver/accounts", token=self.token), "the accounts")
        self._expect(self._call("GET", f"{BASE}/portfolio/accounts", token=self.token), "the portfolio accounts")
        self.known.account = list(accounts["accounts"])
        self.known.streamed = []

    def _open_session(self, user: str) -> str:
        token = self._exchange(user)
        self._expect(self._call("GET", f"{BASE}/sso/validate", token=token), "GET /sso/validate")
        how = {"publish": True, "compete": True}
        opened = self._call("POST", f"{BASE}/iserver/auth/ssodh/init", token=token, body=how)
        if self._expect(opened, "POST /iserver/auth/ssodh/init").get("authenticated") is not True:
            raise SignInError(f"the brokerage session did not open: {opened.body[:200]!r}")
        return token

    def partner_jwt(self) -> str:
        """A partner JWT that is valid now, signed as the guide says."""
        credentials, now = self._gateway.credentials, int(self._gateway.clock.now())
        claims = {"clientId": credentials.client_id, "iat": now, "exp": now + _JWT_LIFE}
        return jwt.encode(claims, credentials.api_key, algorithm="HS256")

    def intents(self) -> dict[str, set[str]]:
        """cOID -> numbers of the orders that the mock's ledger has under it."""
        found: dict[str, set[str]] = {}
        for order in self._gateway.ledger.orders:
            if order.ref is not None:
                found.setdefault(f"{order.ticket.account}: {order.ref}", set()).add(str(order.id))
        return found

    def repeat_last_order(self) -> None:
        """Place the newest order again, saying yes to whatever is asked; whether it is refused is the broker's
        business."""
        ticket = self._gateway.ledger.orders[-1].ticket
        target = f"{BASE}/iserver/account/{ticket.account}/orders"
        answer = self._call("POST", target, token=self.token, body={"orders": [dict(ticket.raw)]})
        for _ in range(MOST_QUESTIONS):
            rows = answer.json() if answer.status == 200 else None
            if not isinstance(rows, list) or "messageIds" not in rows[0]:
                return
            reply = f"{BASE}/iserver/reply/{rows[0]['id']}"
            answer = self._call("POST", reply, token=self.token, body={"confirmed": True})

    def _exchange(self, user: str) -> str:
        answer = self._call("POST", "/brokerage-bearer-token", token=self.partner_jwt(), body={"userId": user})
        return str(self._expect(answer, "POST /brokerage-bearer-token")["access_token"])

    def dam_payload(self) -> str:
        """A credential for the DAM exchange, signed and encrypted once for the life of the gateway's keys."""
        if self._dam_payload is None:
            import pysequoia

            credentials = self._gateway.credentials
            credential = json.dumps({"CREDENTIAL": ADVISOR, "IP": "127.0.0.1", "CONTEXT": "CP_API"}).encode()
            signer = pysequoia.Tsk.from_bytes(credentials.dam_client_secret_key.encode())
            recipient = pysequoia.Cert.from_bytes(credentials.dam_broker_public_key.encode())
            message = pysequoia.encrypt(credential, recipients=[recipient], signer=signer.signer(), armor=False)
            self._dam_payload = base64.b64encode(message).decode()
            self.stand_ins[self._dam_payload] = "<credential>"
        return self._dam_payload

    def management_token(self) -> str:
        """An access token of OAuth 2.0 with every scope of the contract, got for a signed assertion."""
        if not self._management_token:
            form = Form(
                grant_type="client_credentials",
                client_assertion_type=ASSERTION_TYPE,
                client_assertion=self.assertion(),
                scope=" ".join(self._scopes),
            )
            answer = self._expect(self._call("POST", "/oauth2/api/v1/token", body=form), "POST /oauth2/api/v1/token")
            self._management_token = str(answer["access_token"])
        return self._management_token

    def assertion(self) -> str:
        """An assertion that was not used yet."""
        keys, now = self._gateway.credentials.oauth2, int(self._gateway.clock.now())
        claims = {"iss": keys.client_id, "sub": keys.client_id, "aud": "/token", "jti": self._number()}
        assertion = self._signed({**claims, "iat": now, "exp": now + _ASSERTION_LIFE})
        self.stand_ins = {assertion: "<assertion>", **self.stand_ins}
        return assertion

    def sign_body(self, claims: Any) -> str:
        """Claims of a body, signed by the client now."""
        keys, now = self._gateway.credentials.oauth2, int(self._gateway.clock.now())
        return self._signed(settled_claims(claims, keys.client_id, now))

    def _signed(self, claims: Any) -> str:
        keys = self._gateway.credentials.oauth2
        token = sign(claims, keys.private_key, keys.key_id)
        # The key is made anew for each gateway, so the last part of the JWT is the one that no seed settles.
        self.stand_ins[token.rpartition(".")[2]] = "<signature>"
        return token

    def signed_step(self, operation: str, target: str, host: str) -> str:
        """The `Authorization` header of a step of OAuth 1.0a, with whatever the step needs to be let through."""
        members: dict[str, str] = {}
        if operation == "request_oauth_token":
            members["oauth_callback"] = "oob"
        elif operation == "get_oauth_access_token":
            target_before = f"{BASE}/oauth/request_token"
            asking = self.signed_step("request_oauth_token", target_before, self._call.host)
            answer = self._expect(self._call("POST", target_before, authorization=asking), "a request token")
            members["oauth_token"] = answer["oauth_token"]
            members["oauth_verifier"] = self._gateway.world.oauth1.authorize(answer["oauth_token"], ADVISOR)
        else:
            members["oauth_token"] = self._gateway.credentials.oauth1.access_token
            members["diffie_hellman_challenge"] = (
                f"{pow(2, _DH_SECRET, int(self._gateway.credentials.oauth1.dh_prime, 16)):x}"
            )
        number = self._number()
        request = Request("POST", target, headers={b"host": host.encode()})
        header = self._gateway.credentials.oauth1.signed(request, self._gateway.clock.now(), number, **members)
        self.stand_ins[header] = "<signed step>"
        return str(header)

    def forget_signatures(self) -> None:
        """Those of earlier calls are sent no more."""
        self.stand_ins = {} if self._dam_payload is None else {self._dam_payload: "<credential>"}

    def settled(self, text: str) -> str:
        """`text` with names in place of what no seed settles."""
        for found, stand_in in self.stand_ins.items():
            text = text.replace(found, stand_in)
        return text

    def _number(self) -> str:
        self._made += 1
        return f"fuzz{self._made:06d}"

    def pass_time(self, seconds: float) -> None:
        """Let the simulation go on: orders fill, questions grow old."""
        self._gateway.advance(seconds)

    def look(self) -> None:
        """Bring `known.order` up to date with the orders that can still be changed or cancelled."""
        orders = self._gateway.ledger.orders
        self.known.account_of.update((str(order.id), order.ticket.account) for order in orders)
        self.known.order = [str(order.id) for order in orders if order.alive and order.status != "PendingCancel"]

    def follow(self, operation: str, body: Any, answer: Any, parameters: Mapping[str, Any]) -> None:
        """Take note of what a successful call left: a question to answer, things that came and went. Reading it back
        through the API would make the question stale."""
        self._follow_lists(operation, body, answer, parameters)
        if isinstance(answer, list) and answer and isinstance(answer[0], dict) and "messageIds" in answer[0]:
            self.known.question = [answer[0]["id"]]
        if not (isinstance(answer, dict) and answer.get("success") is True and isinstance(body, dict)):
            return
        groups, gone = self.known.group, {"delete_allocation_group": "name", "modify_allocation_group": "prev_name"}
        if operation in gone:
            groups[:] = [name for name in groups if name != body.get(gone[operation])]
        if operation in ("create_allocation_group", "modify_allocation_group") and body["name"] not in groups:
            groups.append(body["name"])

    def _follow_lists(self, operation: str, body: Any, answer: Any, parameters: Mapping[str, Any]) -> None:
        known, gone = self.known, {}
        if operation == "delete_alert":
            number = int(parameters["alertId"])
            gone["alert"] = [
                alert
                for alert in known.alert
                if alert == number or (number == 0 and known.account_of[str(alert)] == parameters["accountId"])
            ]
        elif operation == "delete_watchlist":
            gone["watchlist"] = [parameters["id"]]
        elif operation == "delete_fyi_device":
            gone["device"] = [parameters["deviceId"]]
        elif operation == "unsubscribe_market_data":
            gone["streamed"] = [body["conid"]]
        elif operation in ("unsubscribe_all_market_data", "init_brokerage_session", "logout"):
            gone["streamed"] = known.streamed
        for kind, values in gone.items():
            setattr(known, kind, [value for value in getattr(known, kind) if value not in values])

    def is_signed_in(self) -> bool:
        """Whether the token still opens what needs a brokerage session."""
        return self._call("GET", f"{BASE}/iserver/accounts", token=self.token).status == 200

    def secrets(self) -> list[str]:
        credentials = self._gateway.credentials
        return [
            credentials.client_id,
            credentials.api_key,
            credentials.csid,
            self._dam_payload or "",
            self._management_token,
            self.token,
            self.stranger_token,
        ]

    def _furnish(self) -> None:
        for quantity in (1, 2):
            self._place({**_TICKET, "quantity": quantity, "cOID": f"stage-{quantity}"})
        members = [{"name": name} for name in self.known.account[:2]]
        group = {"name": GROUP, "accounts": members, "default_method": "E"}
        created = self._call("POST", f"{BASE}/iserver/account/allocation/group", token=self.token, body=group)
        self._expect(created, "POST /iserver/account/allocation/group")
        self.known.group = [GROUP]
        held = self._place({**_TICKET, "useAdaptive": True, "cOID": "stage-held"})
        self.known.prompted_order, self.known.prompt = [held["orderId"]], [held["reqId"]]
        self.known.csid, self.known.dam_payload = [self._gateway.credentials.csid], [self.dam_payload()]
        kinds = {"messageIds": list(SUPPRESSED)}
        self._expect(
            self._call("POST", f"{BASE}/iserver/questions/suppress", token=self.token, body=kinds), "the suppression"
        )
        conids = ",".join(map(str, _STREAMED))
        snapshot = self._call("GET", f"{BASE}/iserver/marketdata/snapshot?conids={conids}&fields=31", token=self.token)
        self._expect(snapshot, "a snapshot")
        self.known.streamed = list(_STREAMED)
        # Last, because any other call makes an open question stale.
        question = self._place({**_TICKET, **_UNPRICED, "cOID": "stage-question"}, confirm=False)
        self.known.question = [question[0]["id"]]
        self.look()

    def _place(self, ticket: dict[str, Any], *, confirm: bool = True) -> Any:
        """Place an order and, unless told otherwise, say yes to whatever is asked."""
        target = f"{BASE}/iserver/account/{ORDER_ACCOUNT}/orders"
        answer = self._expect(self._call("POST", target, token=self.token, body={"orders": [ticket]}), "an order")
        while confirm and isinstance(answer, list) and "id" in answer[0]:
            reply = f"{BASE}/iserver/reply/{answer[0]['id']}"
            answer = self._expect(self._call("POST", reply, token=self.token, body={"confirmed": True}), "a reply")
        if "error" in answer:
            raise SignInError(f"the stage's own order was refused: {answer}")
        return answer

    def _expect(self, answer: Answer, what: str) -> Any:
        if answer.status != 200:
            raise SignInError(f"{what} answered {answer.status}: {answer.body[:200]!r}")
        return answer.json()
