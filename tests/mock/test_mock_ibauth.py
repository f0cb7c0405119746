"""ibauth, a client that other people wrote for OAuth 2.0 at the real API, signs in at the gateway unmodified."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives import serialization

from ibkr_mock import Gateway


class _Gateways(httpx.AsyncBaseTransport):
    """The broker's host leads to the gateway, the one that tells a caller his address to a text."""

    def __init__(self, gateway: Gateway) -> None:
        self._app = httpx.ASGITransport(gateway.app, client=("127.0.0.1", 1))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.host == "api.ipify.org":
            return httpx.Response(200, text="127.0.0.1")
        assert request.url.host == "api.ibkr.com"
        return await self._app.handle_async_request(request)


@pytest.fixture
def peer(make_gateway: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    import ibauth
    import ibauth.util

    gateway = make_gateway()
    keys = gateway.credentials.oauth2
    file = tmp_path / "key.pem"
    form = serialization.PrivateFormat.PKCS8
    file.write_bytes(keys.private_key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption()))
    made = httpx.AsyncClient

    def client(**options: Any) -> httpx.AsyncClient:
        return made(transport=_Gateways(gateway), **options)

    monkeypatch.setattr(ibauth.util.httpx, "AsyncClient", client)
    monkeypatch.setattr("ibauth.auth.time.time", gateway.clock.now)
    return gateway, ibauth.IBAuth(keys.client_id, keys.key_id, "mocktrader", file)


async def test_it_connects_and_keeps_the_session(peer: Any) -> None:
    gateway, client = peer
    await client.connect()
    gateway.advance(2)
    session = await client.tickle()
    assert client.is_connected()
    assert len(session) == 32
    status = await client.status()
    assert (status.authenticated, status.competing, status.connected) == (True, False, True)
    await client.logout()
