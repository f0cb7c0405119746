"""The doctor on a gateway in the same process, whose time moves only when the doctor waits."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from ibkr_mock import Gateway, GatewayTransport, ManualClock
from ibkr_workflows.doctor import main

BASE = "http://127.0.0.1:5080/v1/api"
Change = Callable[[httpx.Request, httpx.Response], httpx.Response]


class DoctorClock:
    """The gateway's own time; waiting moves it."""

    def __init__(self, gateway: Any) -> None:
        self._gateway = gateway

    def monotonic(self) -> float:
        return float(self._gateway.clock.now())

    wall = monotonic

    def sleep(self, seconds: float, /) -> None:
        self._gateway.advance(seconds)

    async def sleep_async(self, seconds: float, /) -> None:
        self._gateway.advance(seconds)


class Changing(httpx.BaseTransport):
    """A transport that changes answers on their way."""

    def __init__(self, inner: httpx.BaseTransport, change: Change) -> None:
        self._inner = inner
        self._change = change

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._change(request, self._inner.handle_request(request))


class Ward:
    """A gateway, and the doctor to look at it."""

    def __init__(self, folder: Path, **settings: Any) -> None:
        self.folder = folder
        self.gateway = Gateway(seed=5, clock=ManualClock(), **{"auth": "none", **settings})
        self.clock = DoctorClock(self.gateway)
        self.http = httpx.Client(transport=GatewayTransport(self.gateway), base_url=BASE)
        self.environ: dict[str, str] = {}
        self.out = ""
        self.err = ""

    def run(self, *arguments: str, change: Change | None = None, base: str = BASE) -> int:
        transport: httpx.BaseTransport = GatewayTransport(self.gateway)
        if change is not None:
            transport = Changing(transport, change)
        out, err = io.StringIO(), io.StringIO()
        code = main(
            ["--base-url", base, *arguments],
            transport=transport,
            clock=self.clock,
            environ=self.environ,
            out=out,
            err=err,
        )
        self.out, self.err = out.getvalue(), err.getvalue()
        return code

    def record(self, *arguments: str, change: Change | None = None) -> tuple[int, Path]:
        file = self.folder / "walk.har"
        return self.run("--har", str(file), *arguments, change=change), file

    def place_order(self) -> str:
        """A far limit order of AAPL; its id."""
        ticket = {"conid": 265598, "orderType": "LMT", "side": "BUY", "tif": "DAY", "quantity": 1, "price": 100}
        self.http.get("/iserver/accounts")
        answer = self.http.post("/iserver/account/DU7654321/orders", json={"orders": [ticket]}).json()
        while "id" in answer[0]:
            answer = self.http.post(f"/iserver/reply/{answer[0]['id']}", json={"confirmed": True}).json()
        return str(answer[0]["order_id"])

    def sign_in(self) -> str:
        """A bearer token, without a brokerage session."""
        import jwt

        now = self.gateway.clock.now()
        claims = {"clientId": self.gateway.credentials.client_id, "iat": now, "exp": now + 900}
        signed = jwt.encode(claims, self.gateway.credentials.api_key, algorithm="HS256")
        url = "http://127.0.0.1:5080/brokerage-bearer-token"
        token = self.http.post(url, headers={"authorization": f"Bearer {signed}"}).json()["access_token"]
        return str(token)

    def line(self, operation: str) -> str:
        """The line of an operation in the report."""
        (line,) = [line for line in self.out.splitlines() if line.split()[:1] == [operation]]
        return " ".join(line.split()[1:])

    def findings(self) -> list[str]:
        return [line.strip() for line in self.out.splitlines() if line.startswith("    [")]


@pytest.fixture
def make_ward(tmp_path: Path) -> Callable[..., Ward]:
    return lambda **settings: Ward(tmp_path, **settings)


@pytest.fixture
def ward(make_ward: Callable[..., Ward]) -> Ward:
    return make_ward()


@pytest.fixture
def changed() -> Callable[..., Change]:
    """A change to the JSON of one path, or another answer altogether."""

    def of(path: str, edit: Callable[[Any], Any] | None = None, **answer: Any) -> Change:
        def change(request: httpx.Request, response: httpx.Response) -> httpx.Response:
            if not request.url.path.endswith(path):
                return response
            if edit is None:
                return httpx.Response(**{"status_code": 200, **answer})
            document = json.loads(response.read())
            return httpx.Response(response.status_code, json=edit(document) or document)

        return change

    return of
