"""Clocks that tests turn, providers that tests hold back, keys made for one run."""

from __future__ import annotations

import hmac
import re
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)

from ibkr_auth import BearerAuth, OAuth1a, Token

GATEWAY_API = "http://127.0.0.1:5080/v1/api"


class FakeClock:
    """Time that only a test moves."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.time = 1_767_261_600.0  # 2026-01-01T10:00:00Z
        self.slept: list[float] = []

    def monotonic(self) -> float:
        return self.now

    def wall(self) -> float:
        return self.time

    def advance(self, seconds: float) -> None:
        self.now += seconds
        self.time += seconds

    def step_wall(self, seconds: float) -> None:
        self.time += seconds

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.advance(seconds)

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)


class Provider:
    """Hands out token-1, token-2, ...; counts, can be held back, can be told to fail."""

    def __init__(self) -> None:
        self.count = 0
        self.expires_in: float | None = 1000.0
        self.errors: list[BaseException] = []
        self.values: list[str] = []
        self.gate = threading.Event()
        self.gate.set()
        self.entered = threading.Event()
        self.threads: list[threading.Thread] = []

    def fetch(self, send: Callable[..., Any]) -> Token:
        self.count += 1
        number = self.count
        self.threads.append(threading.current_thread())
        self.entered.set()
        assert self.gate.wait(20), "the test never opened the gate"
        if self.errors:
            raise self.errors.pop(0)
        return Token(self.values.pop(0) if self.values else f"token-{number}", expires_in=self.expires_in)


class Server:
    """Answers every request; remembers what it was sent."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.refused: set[str] = set()
        self.answer: Callable[[httpx.Request], httpx.Response] = lambda request: httpx.Response(200, json={})
        self._lock = threading.Lock()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        # The flow writes into the request that it sends again: what was sent is what stood there at the time.
        sent = httpx.Request(request.method, request.url, headers=request.headers.copy(), content=request.read())
        with self._lock:
            self.requests.append(sent)
        if self.token_of(request) in self.refused:
            return httpx.Response(401, json={"error": "not authenticated"})
        return self.answer(request)

    @staticmethod
    def token_of(request: httpx.Request) -> str:
        return request.headers.get("authorization", "").removeprefix("Bearer ")

    @property
    def tokens(self) -> list[str]:
        return [self.token_of(request) for request in self.requests]


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def provider() -> Provider:
    return Provider()


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def auth(provider: Provider, clock: FakeClock) -> Iterator[BearerAuth]:
    with BearerAuth(provider, clock=clock) as made:
        yield made
        provider.gate.set()


@pytest.fixture
def client_for(server: Server) -> Iterator[Callable[..., httpx.Client]]:
    made: list[httpx.Client] = []

    def make(auth: httpx.Auth, **settings: Any) -> httpx.Client:
        settings.setdefault("base_url", "https://api.ibkr.com/v1/api")
        made.append(httpx.Client(auth=auth, transport=httpx.MockTransport(server), **settings))
        return made[-1]

    yield make
    for client in made:
        client.close()


@pytest.fixture
def landed() -> Callable[[Provider], None]:
    """Wait until the provider's worker threads have ended."""

    def wait(provider: Provider) -> None:
        for thread in list(provider.threads):
            thread.join(20)
            assert not thread.is_alive()

    return wait


class Canaries:
    """Known secrets, kept out of the frames of the tests themselves, and the search for them."""

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}

    def plant(self, label: str, length: int = 48) -> str:
        body = sha256(label.encode()).hexdigest() * 3
        return self._texts.setdefault(label, f"CANARY{label}" + body[:length])

    def add(self, label: str, text: str) -> None:
        """Look for a text too that is made on the way, such as a signed JWT."""
        if len(text) >= 24 and text not in self._texts.values():
            self._texts[label] = text

    def __len__(self) -> int:
        return len(self._texts)

    def found_in(self, text: str) -> list[str]:
        return [
            label
            for label, secret in self._texts.items()
            if secret in text or (len(secret) > 40 and secret[8:-8] in text)
        ]

    def __repr__(self) -> str:
        return "<canaries>"


@pytest.fixture
def canaries() -> Canaries:
    return Canaries()


@pytest.fixture(scope="session")
def gpg_home() -> Iterator[Path]:
    """A key ring of one run, readable by us alone, with its agent ended afterwards."""
    if shutil.which("gpg") is None:
        pytest.skip("no gpg binary on this machine")
    # Not below tmp_path: the path of the agent's socket must stay short.
    home = Path(tempfile.mkdtemp(prefix="ibkr-gpg-"))
    home.chmod(0o700)
    (home / "gpg-agent.conf").write_text("s2k-count 65536\n")  # or each locked key costs seconds
    yield home
    subprocess.run(["gpgconf", "--homedir", str(home), "--kill", "gpg-agent"], check=False, capture_output=True)
    shutil.rmtree(home, ignore_errors=True)


class PgpKey:
    """One key of the ring: fingerprint, public and secret part."""

    def __init__(self, home: Path, number: int, algorithm: str, passphrase: str) -> None:
        self.passphrase = passphrase
        self._base = [
            "gpg",
            "--homedir",
            str(home),
            "--batch",
            "--pinentry-mode",
            "loopback",
            "--passphrase",
            passphrase,
        ]
        self._home = home
        name = f"key-{number}{'-locked' if passphrase else ''}@ibkr.example"
        usage = "default" if algorithm == "future-default" else "sign,encrypt"
        self.run("--quick-generate-key", name, algorithm, usage, "never")
        listing = self.run("--with-colons", "--list-keys", name).decode().splitlines()
        self.fingerprint = next(line.split(":")[9] for line in listing if line.startswith("fpr:"))
        self.public = self.run("--export", self.fingerprint)
        self.secret = self.run("--export-secret-keys", self.fingerprint)

    def run(self, *arguments: str, stdin: bytes = b"") -> bytes:
        done = subprocess.run([*self._base, *arguments], input=stdin, capture_output=True, check=True, timeout=120)
        return done.stdout


@pytest.fixture(scope="session")
def pgp_keys(gpg_home: Path) -> Callable[..., PgpKey]:
    made: dict[tuple[str, str], PgpKey] = {}

    def key(algorithm: str, passphrase: str = "") -> PgpKey:
        if (algorithm, passphrase) not in made:
            made[algorithm, passphrase] = PgpKey(gpg_home, len(made), algorithm, passphrase)
        return made[algorithm, passphrase]

    return key


@pytest.fixture(scope="session")
def rsa_keys() -> list[rsa.RSAPrivateKey]:
    """Three keys, because making them takes longer than most tests."""
    return [rsa.generate_private_key(65_537, 2048) for _ in range(3)]


@pytest.fixture(scope="session")
def pem_of() -> Callable[..., str]:
    def pem(key: rsa.RSAPrivateKey, passphrase: str = "") -> str:
        locked = BestAvailableEncryption(passphrase.encode()) if passphrase else NoEncryption()
        return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, locked).decode()

    return pem


class GatewayClock:
    """The gateway's own time, for a client whose wall clock may be wrong."""

    def __init__(self, gateway: Any) -> None:
        self._gateway = gateway
        self.wrong_by = 0.0

    def monotonic(self) -> float:
        now: float = self._gateway.clock.now()
        return now

    def wall(self) -> float:
        return self.monotonic() + self.wrong_by

    def sleep(self, seconds: float) -> None:
        self._gateway.advance(seconds)

    async def sleep_async(self, seconds: float) -> None:
        self._gateway.advance(seconds)


@pytest.fixture
def oauth_gateway(rsa_keys: list[rsa.RSAPrivateKey]) -> Any:
    """A mock gateway whose clients hold the keys of this run."""
    import ibkr_mock

    gateway = ibkr_mock.Gateway(clock=ibkr_mock.ManualClock(), establish_seconds=0.0, pacing=False)
    gateway.credentials.oauth1.signature_key, gateway.credentials.oauth1.encryption_key = rsa_keys[:2]
    gateway.credentials.oauth2.private_key = rsa_keys[2]
    return gateway


@pytest.fixture
def gateway_clock(oauth_gateway: Any) -> GatewayClock:
    return GatewayClock(oauth_gateway)


@pytest.fixture
def keys(oauth_gateway) -> Any:
    return oauth_gateway.credentials.oauth1


@pytest.fixture
def transport(oauth_gateway) -> Any:
    import ibkr_mock

    return ibkr_mock.GatewayTransport(oauth_gateway)


@pytest.fixture
def oauth(keys, gateway_clock, transport) -> Iterator[Callable[..., OAuth1a]]:
    made: list[OAuth1a] = []

    def make(**changes: Any) -> OAuth1a:
        arguments = {
            "consumer_key": keys.consumer_key,
            "access_token": keys.access_token,
            "access_token_secret": keys.access_token_secret,
            "signature_key": keys.signature_key,
            "encryption_key": keys.encryption_key,
            "dh_prime": keys.dh_prime,
            "base_url": GATEWAY_API,
            "clock": gateway_clock,
            "transport": transport,
        }
        made.append(OAuth1a(**(arguments | changes)))
        return made[-1]

    yield make
    for auth in made:
        auth.close()


@pytest.fixture
def http(transport) -> Iterator[Callable[..., httpx.Client]]:
    made: list[httpx.Client] = []

    def make(auth: Any = None, **changes: Any) -> httpx.Client:
        made.append(httpx.Client(auth=auth, base_url=GATEWAY_API, **({"transport": transport} | changes)))
        return made[-1]

    yield make
    for one in made:
        one.close()


class Broker:
    """The broker's half of the agreement, with something wrong in it."""

    def __init__(self, keys: Any, **changes: Any) -> None:
        self.keys = keys
        self.changes = changes
        self.headers: dict[str, str] = {}

    def __call__(self, request: httpx.Request) -> httpx.Response:
        challenge = re.search(r'diffie_hellman_challenge="(\w+)"', request.headers["authorization"])
        assert challenge is not None
        prime = int(self.keys.dh_prime, 16)
        shared = pow(int(challenge[1], 16), 77, prime)
        octets = shared.to_bytes(257, "big").lstrip(b"\0")
        key = hmac.digest(b"\0" * (octets[0] >> 7) + octets, self.keys.plain_secret, "sha1")
        said = {
            "diffie_hellman_response": f"{pow(2, 77, prime):x}",
            "live_session_token_signature": hmac.digest(key, self.keys.consumer_key.encode(), "sha1").hex().upper(),
            "live_session_token_expiration": None,
        } | self.changes
        return httpx.Response(200, json=said, headers=self.headers)


@pytest.fixture
def broker(keys: Any) -> Callable[..., Broker]:
    return lambda **changes: Broker(keys, **changes)
