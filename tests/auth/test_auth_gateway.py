"""Credentials, tokens and sessions against the mock gateway, which checks what the real one checks."""

from __future__ import annotations

import asyncio
import itertools
import subprocess
import threading
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

import ibkr_mock
import ibkr_web
from ibkr_auth import (
    AsyncSessionKeeper,
    BearerAuth,
    DamSso,
    Gpg,
    PiTrade,
    Sequoia,
    SessionKeeper,
    SessionState,
)
from ibkr_core.errors import AuthenticationError, SessionMissingError
from ibkr_core.pacing import Pacing

HOST = "http://127.0.0.1:5080"
EXCHANGE = "exchange_brokerage_bearer_token"


class GatewayTime:
    """The gateway's own clock, for a client whose wall clock may be wrong."""

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


class Turns:
    """A pause that moves the gateway's clock, a given number of times."""

    def __init__(self, gateway: Any, count: int) -> None:
        self.gateway = gateway
        self.left = count
        self.over = threading.Event()

    def __call__(self, wake: threading.Event, seconds: float) -> None:
        if self.left > 0:
            self.left -= 1
            self.gateway.advance(seconds)
        else:
            self.over.set()
            wake.wait(20)


@pytest.fixture
def gateway() -> Any:
    return ibkr_mock.Gateway(clock=ibkr_mock.ManualClock(), dam_keys="cv25519")


@pytest.fixture
def time(gateway) -> GatewayTime:
    return GatewayTime(gateway)


@pytest.fixture
def transport(gateway) -> Any:
    return ibkr_mock.GatewayTransport(gateway)


@pytest.fixture
def partner(gateway, time, transport) -> Iterator[BearerAuth]:
    secrets = gateway.credentials
    provider = PiTrade(secrets.client_id, secrets.api_key, base_url=HOST, clock=time)
    with BearerAuth(provider, HOST, clock=time, transport=transport) as auth:
        yield auth


@pytest.fixture
def client_of(transport, time) -> Iterator[Callable[[BearerAuth], Any]]:
    made: list[Any] = []

    def make(auth: BearerAuth) -> Any:
        made.append(ibkr_web.Client(HOST + "/v1/api", auth=auth, transport=transport, clock=time))
        return made[-1]

    yield make
    for client in made:
        client.close()


@pytest.fixture
def dam(gateway, time, transport) -> Callable[..., BearerAuth]:
    def make(pgp: Any, **settings: Any) -> BearerAuth:
        provider = DamSso(
            gateway.credentials.csid,
            next(iter(gateway.credentials.users)),
            **{"ip": "127.0.0.1", "pgp": pgp, "clock": time, **settings},
            url=HOST + "/sso/dam/token",
            api_base=HOST + "/v1/api",
        )
        return BearerAuth(provider, clock=time, transport=transport)

    return make


@pytest.fixture
def sequoia(gateway) -> Sequoia:
    secrets = gateway.credentials
    return Sequoia(signing_key=secrets.dam_client_secret_key, encryption_key=secrets.dam_broker_public_key)


def test_a_partner_gets_in(partner, client_of, gateway, time) -> None:
    client = client_of(partner)
    with SessionKeeper(client, auth=partner, clock=time, pause=Turns(gateway, 10)):
        accounts = client.accounts.list()
    assert set(gateway.credentials.accounts) <= set(accounts.accounts)
    assert gateway.ledger.counts[EXCHANGE] == 1


def test_a_wrong_key_is_told(gateway, time, transport, client_of) -> None:
    provider = PiTrade(gateway.credentials.client_id, "w" * 40, base_url=HOST, clock=time)
    with pytest.raises(AuthenticationError, match="signature is wrong"):
        client_of(BearerAuth(provider, HOST, clock=time, transport=transport)).session.tickle()


def test_a_token_that_has_expired_is_replaced_before_use(partner, client_of, gateway) -> None:
    client = client_of(partner)
    client.session.tickle()
    gateway.advance(3600)
    client.session.tickle()
    assert gateway.ledger.counts[EXCHANGE] == 2
    assert [entry.status for entry in gateway.ledger.of("tickle")] == [200, 200]


def test_a_token_that_the_broker_dropped_is_replaced_on_the_401(partner, client_of, gateway) -> None:
    client = client_of(partner)
    client.session.tickle()
    gateway.faults.add(ibkr_mock.Fault("expire_token", "get_user"))
    client.user.get()
    assert gateway.ledger.counts[EXCHANGE] == 2
    assert [entry.status for entry in gateway.ledger.of("get_user")] == [401, 200]


@pytest.mark.parametrize("wrong_by", [7200.0, -7200.0, 300.0, -300.0])
def test_a_wall_clock_that_steps_costs_nothing(partner, client_of, gateway, time, wrong_by) -> None:
    client = client_of(partner)
    client.session.tickle()
    time.wrong_by = wrong_by
    gateway.advance(1800)
    client.session.tickle()
    assert gateway.ledger.counts[EXCHANGE] == 1
    assert [entry.status for entry in gateway.ledger.of("tickle")] == [200, 200]


def test_a_call_without_a_session_costs_no_token(partner, client_of, gateway) -> None:
    client = client_of(partner)
    for _ in range(3):
        with pytest.raises(SessionMissingError):
            client.accounts.list()
    assert gateway.ledger.counts[EXCHANGE] == 1


def test_the_dam_sign_on_by_sequoia(dam, sequoia, client_of, gateway) -> None:
    client = client_of(dam(sequoia))
    assert client.session.tickle().user_id
    assert [entry.operation for entry in gateway.ledger.requests] == ["request_dam_token", "validate_sso", "tickle"]


@pytest.mark.parametrize("identity", ["UID", "COUNTERPARTY", "CREDENTIAL"])
def test_the_dam_sign_on_under_each_name(dam, sequoia, client_of, identity) -> None:
    assert client_of(dam(sequoia, identity=identity)).session.tickle().user_id


def test_the_dam_sign_on_by_gpg(dam, client_of, gateway, gpg_home) -> None:
    import pysequoia

    secrets = gateway.credentials
    base = ["gpg", "--homedir", str(gpg_home), "--batch", "--import"]
    for key in (secrets.dam_client_secret_key, secrets.dam_broker_public_key):
        subprocess.run(base, input=key.encode(), check=True, capture_output=True)
    pgp = Gpg(
        homedir=gpg_home,
        signing_key=pysequoia.Cert.from_bytes(secrets.dam_client_public_key.encode()).fingerprint,
        encryption_key=pysequoia.Cert.from_bytes(secrets.dam_broker_public_key.encode()).fingerprint,
    )
    assert client_of(dam(pgp)).session.tickle().user_id


def test_the_dam_token_lives_on_by_validation(dam, sequoia, client_of, gateway, time) -> None:
    auth = dam(sequoia)
    client = client_of(auth)
    for _ in range(240):
        client.session.tickle()
        flight = auth._renewer._flight
        if flight is not None and flight.thread is not None:
            flight.thread.join(20)
        gateway.advance(60)
    assert gateway.ledger.counts["request_dam_token"] == 1
    assert {entry.status for entry in gateway.ledger.of("tickle")} == {200}
    whens = [entry.when for entry in gateway.ledger.of("validate_sso")]
    assert min(b - a for a, b in itertools.pairwise(whens)) >= 60


def test_a_dam_token_works_from_its_address_alone(dam, sequoia, gateway, time) -> None:
    auth = dam(sequoia, ip="192.0.2.10")
    auth._renewer._send._transport = ibkr_mock.GatewayTransport(gateway, peer="192.0.2.10")
    for address, status in (("192.0.2.10", 200), ("192.0.2.11", 401)):
        transport = ibkr_mock.GatewayTransport(gateway, peer=address)
        with httpx.Client(auth=auth, transport=transport) as client:
            assert client.post(HOST + "/v1/api/tickle").status_code == status


def test_a_message_to_the_wrong_key_is_told(dam, client_of, gateway) -> None:
    secrets = gateway.credentials
    pgp = Sequoia(signing_key=secrets.dam_client_secret_key, encryption_key=secrets.dam_client_public_key)
    with pytest.raises(AuthenticationError, match="not an OpenPGP message for the broker's key"):
        client_of(dam(pgp)).session.tickle()


def test_a_session_kept_for_a_day(partner, client_of, gateway, time) -> None:
    turns = Turns(gateway, 1600)
    client = client_of(partner)
    with SessionKeeper(client, clock=time, pause=turns, jitter=lambda: 0.5) as keeper:
        assert turns.over.wait(60)
        assert keeper.state is SessionState.OPEN
        client.accounts.list()
    counts = gateway.ledger.counts
    assert counts["init_brokerage_session"] == 1
    assert counts[EXCHANGE] == 1, "validations keep the first token alive"
    assert not [entry for entry in gateway.ledger.requests if entry.status == 429]


def test_a_session_taken_by_another_login_is_taken_back(partner, client_of, gateway, time) -> None:
    client = client_of(partner)
    events: list[str] = []
    gateway.faults.add(ibkr_mock.Fault("compete", "tickle", skip=1))
    turns = Turns(gateway, 20)
    with SessionKeeper(
        client, clock=time, pause=turns, jitter=lambda: 0.5, on_event=lambda event: events.append(event.reason)
    ) as keeper:
        assert turns.over.wait(20)
        assert keeper.state is SessionState.OPEN
    assert "competing" in events
    assert gateway.ledger.counts["init_brokerage_session"] == 2
    assert gateway.ledger.counts["list_brokerage_accounts"] == 2


def test_a_session_that_takes_its_time_is_waited_for(gateway, time, transport) -> None:
    slow = ibkr_mock.Gateway(clock=gateway.clock, establish_seconds=4.0)
    secrets = slow.credentials
    slow_transport = ibkr_mock.GatewayTransport(slow)
    provider = PiTrade(secrets.client_id, secrets.api_key, base_url=HOST, clock=time)
    auth = BearerAuth(provider, HOST, clock=time, transport=slow_transport)
    with (
        ibkr_web.Client(HOST + "/v1/api", auth=auth, transport=slow_transport, clock=time) as client,
        SessionKeeper(client, clock=time, pause=Turns(slow, 10), jitter=lambda: 0.5),
    ):
        assert client.accounts.list().accounts
    assert slow.ledger.counts["get_auth_status"] >= 3


def test_64_threads_and_tasks_over_real_http_cost_one_exchange(gateway) -> None:
    quiet = ibkr_mock.Gateway(pacing=False)
    secrets = quiet.credentials
    with ibkr_mock.serve(quiet) as host:
        auth = BearerAuth(PiTrade(secrets.client_id, secrets.api_key, base_url=str(host)), str(host))
        barrier = threading.Barrier(33)
        users: list[Any] = []

        def one(client: Any) -> None:
            barrier.wait(20)
            users.append(client.session.tickle().user_id)

        async def tasks() -> list[Any]:
            async with ibkr_web.AsyncClient(f"{host}/v1/api", auth=auth, pacing=Pacing(mode="off")) as client:
                await asyncio.to_thread(barrier.wait, 20)
                answers = await asyncio.gather(*(client.session.tickle() for _ in range(32)))
                return [answer.user_id for answer in answers]

        with ibkr_web.Client(f"{host}/v1/api", auth=auth, pacing=Pacing(mode="off")) as client:
            threads = [threading.Thread(target=one, args=(client,)) for _ in range(32)]
            for thread in threads:
                thread.start()
            users += asyncio.run(tasks())
            for thread in threads:
                thread.join(20)
        assert len(users) == 64
        assert len(set(users)) == 1
        assert quiet.ledger.counts[EXCHANGE] == 1
        auth.close()


async def test_a_task_keeper_over_real_http() -> None:
    quiet = ibkr_mock.Gateway(pacing=False, establish_seconds=0.0)
    secrets = quiet.credentials
    with ibkr_mock.serve(quiet) as host:
        auth = BearerAuth(PiTrade(secrets.client_id, secrets.api_key, base_url=str(host)), str(host))
        async with (
            ibkr_web.AsyncClient(f"{host}/v1/api", auth=auth) as client,
            AsyncSessionKeeper(client, suppress=["o163"], logout=True),
        ):
            assert (await client.accounts.list()).accounts
    assert quiet.ledger.counts["suppress_questions"] == 1
    assert quiet.ledger.counts["logout"] == 1
