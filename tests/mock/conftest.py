"""A gateway for each test, and a caller who checks every answer against the contract."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import jsonschema_rs
import jwt
import pytest

from ibkr_mock import Contract, Gateway, GatewayTransport, ManualClock

ACCOUNT = "DU7654321"
AAPL = 265598


class Caller:
    """A client of the gateway. Every JSON answer below 500 has to be valid against the contract."""

    def __init__(self, gateway: Gateway, peer: str = "127.0.0.1", headers: dict[str, str] | None = None) -> None:
        self.gateway = gateway
        transport = GatewayTransport(gateway, peer)
        self.http = httpx.Client(transport=transport, base_url="http://127.0.0.1:5080", headers=headers, timeout=5.0)

    def __call__(self, method: str, path: str, json: Any = None, **options: Any) -> httpx.Response:
        response = self.http.request(method, f"/v1/api{path}", json=json, **options)
        check_answer(self.gateway, method, response)
        return response

    def get(self, path: str, **options: Any) -> Any:
        return self.ok("GET", path, **options)

    def post(self, path: str, json: Any = None, **options: Any) -> Any:
        return self.ok("POST", path, json, **options)

    def ok(self, method: str, path: str, json: Any = None, **options: Any) -> Any:
        response = self(method, path, json, **options)
        assert response.status_code == 200, response.text
        return response.json()

    def partner_jwt(self, **changes: Any) -> str:
        """The JWT that a partner signs; a claim set to None is left out."""
        now = self.gateway.clock.now()
        secret = changes.pop("secret", self.gateway.credentials.api_key)
        algorithm = changes.pop("algorithm", "HS256")
        claims = {"clientId": self.gateway.credentials.client_id, "iat": now, "exp": now + 900} | changes
        claims = {name: value for name, value in claims.items() if value is not None}
        return jwt.encode(claims, secret, algorithm=algorithm)

    def exchange(self, token: str, **body: str) -> httpx.Response:
        headers = {"authorization": f"Bearer {token}"}
        response = self.http.post("/brokerage-bearer-token", headers=headers, json=body or None)
        check_answer(self.gateway, "POST", response)
        return response

    def use(self, token: str) -> Caller:
        self.http.headers["authorization"] = f"Bearer {token}"
        return self

    def sign_in(self, user: str | None = None) -> Caller:
        """A bearer token from the partner exchange."""
        response = self.exchange(self.partner_jwt(), **({} if user is None else {"userId": user}))
        assert response.status_code == 200, response.text
        return self.use(response.json()["access_token"])

    def open(self, compete: bool = True) -> Any:
        """A brokerage session that can trade."""
        status = self.post("/iserver/auth/ssodh/init", {"publish": True, "compete": compete})
        self.gateway.advance(2)
        return status

    def ready(self, user: str | None = None) -> Caller:
        """Everything that comes before the first order."""
        self.sign_in(user)
        self.open()
        self.get("/iserver/accounts")
        self.get("/portfolio/accounts")
        return self

    def ticket(self, **changes: Any) -> dict[str, Any]:
        ticket = {
            "conid": AAPL,
            "orderType": "LMT",
            "side": "BUY",
            "tif": "DAY",
            "quantity": 10,
            "price": self.price(0),
        }
        ticket |= changes
        return {name: value for name, value in ticket.items() if value is not None}

    def price(self, percent: float, conid: int = AAPL) -> float:
        """A price that is `percent` above the market, on the tick."""
        from ibkr_mock.instruments import INSTRUMENTS

        instrument = INSTRUMENTS[conid]
        last = self.gateway.world.market.quote(instrument, self.gateway.clock.now()).last
        return round(round(last * (1 + percent / 100) / instrument.tick) * instrument.tick, 8)

    def place(self, *tickets: dict[str, Any], account: str = ACCOUNT) -> Any:
        return self.post(f"/iserver/account/{account}/orders", {"orders": list(tickets)})

    def place_through(self, *tickets: dict[str, Any], account: str = ACCOUNT) -> list[dict[str, Any]]:
        """Place and confirm every question."""
        return self.confirm(self.place(*tickets, account=account))

    def confirm(self, answer: Any) -> Any:
        while isinstance(answer, list) and answer and "id" in answer[0]:
            answer = self.post(f"/iserver/reply/{answer[0]['id']}", {"confirmed": True})
        return answer

    def live(self, **query: Any) -> list[dict[str, Any]]:
        """All rows of the live orders, past the empty first answer."""
        answer = self.get("/iserver/account/orders", params=query)
        if not answer["snapshot"]:
            answer = self.get("/iserver/account/orders", params=query)
        assert answer["snapshot"] is True
        return list(answer["orders"])

    def row(self, order_id: str | int) -> dict[str, Any]:
        return next(row for row in self.live() if row["orderId"] == int(order_id))

    def status_of(self, order_id: str | int) -> str:
        return str(self.row(order_id)["status"])

    def ledger_of(self, account: str = ACCOUNT) -> Any:
        return self.get(f"/portfolio/{account}/ledger")


def check_answer(gateway: Gateway, method: str, response: httpx.Response) -> None:
    """The status is documented, the content type is, and the body is valid."""
    path = response.request.url.raw_path.decode("ascii").partition("?")[0]
    found = gateway._router.find(method, path)
    if found is None or found.operation is None or response.status_code in (405, 411):
        return
    operation, kind = found.operation, response.headers.get("content-type", "").partition(";")[0]
    schema = operation.answer_schema(response.status_code, kind)
    assert schema is not None or not response.content, (
        f"{operation.id}: {kind} is not documented for {response.status_code}"
    )
    if schema is None:
        return
    value = response.json() if kind == "application/json" else response.text
    validator = gateway.contract.schemas.validator(schema)
    errors = [f"{list(error.instance_path)}: {error.message}" for error in validator.iter_errors(value)]
    assert not errors, f"{operation.id} {response.status_code}: {errors[:3]}"
    assert isinstance(validator, jsonschema_rs.Draft202012Validator)


@pytest.fixture(scope="session")
def contract() -> Contract:
    return Contract.load()


@pytest.fixture
def make_gateway(contract: Contract) -> Callable[..., Gateway]:
    """Gateways on a clock that stands still, without pacing unless asked for."""

    def make(**options: Any) -> Gateway:
        settings: dict[str, Any] = {
            "clock": ManualClock(),
            "pacing": False,
            "contract": contract,
            "dam_keys": "cv25519",
        }
        return Gateway(**(settings | options))

    return make


@pytest.fixture
def gateway(make_gateway: Callable[..., Gateway]) -> Gateway:
    return make_gateway()


@pytest.fixture
def caller(gateway: Gateway) -> Iterator[Caller]:
    """Not signed in."""
    made = Caller(gateway)
    with made.http:
        yield made


@pytest.fixture
def trader(caller: Caller) -> Caller:
    """Ready to trade."""
    return caller.ready()


@pytest.fixture
def another(gateway: Gateway) -> Iterator[Callable[..., Caller]]:
    """More callers of the same gateway."""
    made: list[Caller] = []

    def make(peer: str = "127.0.0.1", headers: dict[str, str] | None = None) -> Caller:
        made.append(Caller(gateway, peer, headers))
        return made[-1]

    yield make
    for caller in made:
        caller.http.close()
