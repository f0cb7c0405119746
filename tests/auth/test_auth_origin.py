"""The token goes to the origin it was issued for, and nowhere else."""

from __future__ import annotations

import socket
import threading

import httpx
import pytest

from ibkr_auth import BearerAuth, StaticBearer, Token, TokenOriginError
from ibkr_core.errors import ConfigurationError
from ibkr_core.servers import is_loopback, parse_origin

FOREIGN = [
    "https://evil.example/v1/api/tickle",
    "https://api.ibkr.com.evil.example/",
    "https://api.ibkr.com@evil.example/",
    "https://evil.example/?u=https://api.ibkr.com",
    "https://www.interactivebrokers.com/",
    "https://api.ibkr.com:8443/",
    "https://api.ibkr.com./",
    "http://api.ibkr.com/",
    "http://localhost/",
    "https://sub.api.ibkr.com/",
]


@pytest.fixture
def static(clock) -> BearerAuth:
    return BearerAuth(StaticBearer("pinned-token"), clock=clock)


@pytest.mark.parametrize("url", FOREIGN)
def test_an_absolute_url_to_another_place_is_refused_before_sending(static, client_for, server, url) -> None:
    with pytest.raises(TokenOriginError) as caught:
        client_for(static).get(url)
    assert server.requests == []
    assert "https://api.ibkr.com" in str(caught.value)
    assert "pinned-token" not in str(caught.value)


@pytest.mark.parametrize("url", FOREIGN)
async def test_tasks_are_refused_too(static, server, url) -> None:
    async with httpx.AsyncClient(auth=static, transport=httpx.MockTransport(server)) as client:
        with pytest.raises(TokenOriginError):
            await client.get(url)
    assert server.requests == []


@pytest.mark.parametrize(
    "url", ["https://api.ibkr.com/v1/api/tickle", "https://API.IBKR.com/", "https://api.ibkr.com:443/", "/relative"]
)
def test_the_own_origin_gets_it_however_it_is_spelt(static, client_for, server, url) -> None:
    client_for(static).get(url)
    assert server.tokens == ["pinned-token"]


def test_a_changed_base_url_is_refused(static, client_for, server) -> None:
    client = client_for(static)
    client.base_url = httpx.URL("https://evil.example/v1/api")
    with pytest.raises(TokenOriginError):
        client.get("/tickle")
    assert server.requests == []


@pytest.mark.parametrize("target", ["https://evil.example/", "http://api.ibkr.com/", "https://api.ibkr.com:8443/"])
def test_a_redirect_takes_no_token_along(static, client_for, server, target) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/start":
            return httpx.Response(302, headers={"location": target})
        return httpx.Response(200)

    server.answer = answer
    client_for(static, follow_redirects=True).get("https://api.ibkr.com/start")
    assert [request.headers.get("authorization") for request in server.requests] == ["Bearer pinned-token", None]


def test_a_401_of_the_place_redirected_to_does_not_cost_our_token(auth, provider, client_for, server) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.host == "api.ibkr.com":
            return httpx.Response(302, headers={"location": "https://evil.example/"})
        return httpx.Response(401)

    server.answer = answer
    assert client_for(auth, follow_redirects=True).get("/x").status_code == 401
    assert provider.count == 1
    assert [request.url.host for request in server.requests] == ["api.ibkr.com", "evil.example"]


def test_the_foreign_place_is_refused_before_a_token_is_even_asked_for(auth, provider, client_for) -> None:
    with pytest.raises(TokenOriginError):
        client_for(auth).get("https://evil.example/")
    assert provider.count == 0


def test_websocket_handshakes_get_it_at_the_own_origin(static) -> None:
    assert static.headers_for("wss://api.ibkr.com/v1/api/ws") == {"Authorization": "Bearer pinned-token"}


@pytest.mark.parametrize(
    "url",
    ["wss://evil.example/ws", "ws://api.ibkr.com/v1/api/ws", "ws://localhost:5000/ws", "ftp://api.ibkr.com/", "ws:"],
)
async def test_websocket_handshakes_elsewhere_are_refused(static, url) -> None:
    with pytest.raises(TokenOriginError):
        static.headers_for(url)
    with pytest.raises(TokenOriginError):
        await static.headers_for_async(url)


async def test_tasks_get_headers_for_a_websocket(static) -> None:
    assert await static.headers_for_async("wss://api.ibkr.com/") == {"Authorization": "Bearer pinned-token"}


def test_loopback_may_go_without_tls(clock, client_for, server) -> None:
    auth = BearerAuth(StaticBearer("local-token"), "http://127.0.0.1:5080", clock=clock)
    client_for(auth, base_url="http://127.0.0.1:5080/v1/api").get("/tickle")
    assert server.tokens == ["local-token"]
    with pytest.raises(TokenOriginError):
        client_for(auth).get("http://127.0.0.1:5081/")
    assert auth.headers_for("ws://127.0.0.1:5080/v1/api/ws") == {"Authorization": "Bearer local-token"}


def test_an_ipv6_loopback_origin_works(clock, client_for, server) -> None:
    auth = BearerAuth(StaticBearer("local-token"), "http://[::1]:5080", clock=clock)
    client_for(auth, base_url="http://[::1]:5080").get("/tickle")
    assert server.tokens == ["local-token"]


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("http://api.ibkr.com", "expected https"),
        ("api.ibkr.com", "absolute https URL"),
        ("ftp://api.ibkr.com", "absolute https URL"),
        ("https://", "absolute https URL"),
        ("https://user:pw@api.ibkr.com", "without user name"),
        ("https://:pw@api.ibkr.com", "without user name"),
        ("https://user@api.ibkr.com", "without user name"),
        ("https://@api.ibkr.com", "without user name"),
        ("https://api.ibkr.com:99999", "absolute https URL"),
        ("http://127.0.0.1.evil.example", "expected https"),
    ],
)
def test_origins_that_cannot_be_are_refused(url, said) -> None:
    with pytest.raises(ConfigurationError, match=said) as caught:
        parse_origin(url, field="origin")
    assert str(caught.value).startswith("origin: ")
    assert "pw" not in str(caught.value)


@pytest.mark.parametrize(
    ("host", "loopback"),
    [
        ("localhost", True),
        ("gateway.localhost", True),
        ("127.0.0.1", True),
        ("127.1.2.3", True),
        ("::1", True),
        ("10.0.0.1", False),
        ("localhost.evil.example", False),
        ("0.0.0.0", False),
        ("2130706433", False),
    ],
)
def test_loopback_is_only_this_machine(host, loopback) -> None:
    assert is_loopback(host) is loopback


def test_a_provider_that_validates_elsewhere_is_refused() -> None:
    class Elsewhere:
        origin = "https://qa.example"

        def fetch(self, send: object) -> Token:
            return Token("t")

    with pytest.raises(ConfigurationError, match=r"expected https://qa\.example"):
        BearerAuth(Elsewhere(), "https://api.ibkr.com")
    assert BearerAuth(Elsewhere()).origin == ("https", "qa.example", 443)


def test_a_proxy_that_tunnels_never_sees_the_token(static) -> None:
    received: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(20)

        def proxy() -> None:
            connection, _ = listener.accept()
            with connection:
                received.append(connection.recv(65536))
                connection.sendall(b"HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n")

        thread = threading.Thread(target=proxy)
        thread.start()
        address = f"http://127.0.0.1:{listener.getsockname()[1]}"
        with (
            httpx.Client(proxy=address, auth=static, trust_env=False) as client,
            pytest.raises(httpx.ProxyError),
        ):
            client.get("https://api.ibkr.com/v1/api/tickle")
        thread.join(20)
    assert received[0].startswith(b"CONNECT api.ibkr.com:443")
    assert b"pinned-token" not in received[0]
    assert b"uthorization" not in received[0]
