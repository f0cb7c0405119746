"""When a token is renewed: early and unseen, late and waited for, always by the clock that never steps."""

from __future__ import annotations

import logging
import threading

import pytest

from ibkr_auth import BearerAuth, StaticBearer, Token
from ibkr_core.errors import BrokerUnavailableError, ConfigurationError, IbkrError


@pytest.fixture
def failures() -> list[IbkrError]:
    return []


@pytest.fixture
def auth(provider, clock, failures):
    with BearerAuth(provider, clock=clock, on_renewal_failed=failures.append) as made:
        yield made
        provider.gate.set()


def test_the_token_is_got_when_first_needed_and_then_kept(auth, provider, clock, client_for, server) -> None:
    client = client_for(auth)
    assert provider.count == 0
    for _ in range(5):
        client.get("/x")
        clock.advance(100)
    assert provider.count == 1
    assert set(server.tokens) == {"token-1"}


def test_nobody_waits_in_the_early_window(auth, provider, clock, client_for, server, landed) -> None:
    client = client_for(auth)
    client.get("/x")
    clock.advance(650)
    provider.gate.clear()
    for _ in range(10):
        client.get("/x")  # would hang here if it waited
    assert set(server.tokens) == {"token-1"}
    assert provider.count == 2
    provider.gate.set()
    landed(provider)
    client.get("/x")
    assert server.tokens[-1] == "token-2"
    assert provider.count == 2


def test_nobody_waits_for_a_lock_in_the_early_window(auth, provider, clock) -> None:
    auth.headers_for("https://api.ibkr.com/")
    clock.advance(650)
    done = threading.Event()

    def call() -> None:
        auth.headers_for("https://api.ibkr.com/")
        done.set()

    with auth._renewer._lock:
        threading.Thread(target=call, daemon=True).start()
        assert done.wait(20)
    assert provider.count == 1, "whoever comes when the lock is free renews"


def test_after_the_margin_everybody_waits_for_a_new_token(auth, provider, clock, client_for, server) -> None:
    client = client_for(auth)
    client.get("/x")
    clock.advance(941)  # life 1000, margin 60
    client.get("/x")
    assert server.tokens == ["token-1", "token-2"]


@pytest.mark.parametrize(("life", "used_until"), [(1000.0, 939.0), (100.0, 89.0), (10.0, 8.9)])
def test_the_margin_is_a_tenth_of_a_short_life(provider, clock, life, used_until, landed) -> None:
    auth = BearerAuth(provider, clock=clock)
    provider.expires_in = life
    auth.headers_for("https://api.ibkr.com/")
    provider.gate.clear()
    clock.advance(used_until)
    assert auth.headers_for("https://api.ibkr.com/") == {"Authorization": "Bearer token-1"}
    provider.gate.set()
    landed(provider)


def test_the_old_token_stays_in_use_if_an_early_renewal_fails(
    auth, provider, clock, client_for, server, landed, failures
) -> None:
    client = client_for(auth)
    client.get("/x")
    clock.advance(650)
    provider.errors = [BrokerUnavailableError("down", status=501)] * 3
    client.get("/x")
    landed(provider)
    client.get("/x")
    assert provider.count == 2, "a failed early renewal is not tried again at once"
    assert [type(error) for error in failures] == [BrokerUnavailableError]
    clock.advance(5)
    client.get("/x")
    landed(provider)
    assert provider.count == 3
    clock.advance(5)
    client.get("/x")
    assert provider.count == 3, "the second pause is longer"
    assert set(server.tokens) == {"token-1"}
    clock.advance(290)  # past the margin: now it has to be a new one, and the failure is the caller's
    with pytest.raises(BrokerUnavailableError):
        client.get("/x")
    client.get("/x")
    assert server.tokens[-1] == "token-5"


def test_a_failed_renewal_is_logged_by_kind_alone(auth, provider, clock, client_for, landed, caplog) -> None:
    client = client_for(auth)
    client.get("/x")
    clock.advance(650)
    provider.errors.append(BrokerUnavailableError("text of the broker", status=501))
    with caplog.at_level(logging.DEBUG):
        client.get("/x")
        landed(provider)
    (record,) = [record for record in caplog.records if record.name == "ibkr_auth"]
    assert record.getMessage() == "token renewal failed"
    assert (record.error, record.status, record.failures) == ("BrokerUnavailableError", 501, 1)


def test_a_callback_that_raises_harms_nobody(provider, clock, landed, caplog) -> None:
    def broken(error: IbkrError) -> None:
        raise RuntimeError("callback")

    auth = BearerAuth(provider, clock=clock, on_renewal_failed=broken)
    auth.headers_for("https://api.ibkr.com/")
    clock.advance(650)
    provider.errors.append(BrokerUnavailableError("down", status=501))
    auth.headers_for("https://api.ibkr.com/")
    landed(provider)
    assert "on_renewal_failed raised" in caplog.text
    clock.advance(10)
    auth.headers_for("https://api.ibkr.com/")
    landed(provider)
    assert auth.headers_for("https://api.ibkr.com/") == {"Authorization": "Bearer token-3"}


@pytest.mark.parametrize("step", [7200.0, -7200.0, 300.0, -300.0])
def test_steps_of_the_wall_clock_neither_lose_nor_reuse_a_token(
    auth, provider, clock, client_for, server, step
) -> None:
    client = client_for(auth)
    client.get("/x")
    clock.step_wall(step)
    client.get("/x")
    assert provider.count == 1, "not lost"
    clock.advance(941)
    clock.step_wall(-step)
    client.get("/x")
    assert server.tokens == ["token-1", "token-1", "token-2"], "not used again"


def test_life_is_counted_from_before_the_exchange(provider, clock) -> None:
    class Slow:
        def fetch(self, send: object) -> Token:
            clock.advance(100)
            return Token("slow-token", expires_in=200)

    auth = BearerAuth(Slow(), clock=clock)
    auth.headers_for("https://api.ibkr.com/")
    assert auth._renewer.held is not None
    assert auth._renewer.held.refuse_at == pytest.approx(1000 + 200 - 20)


def test_a_token_without_an_end_is_never_renewed(clock, client_for, server) -> None:
    client = client_for(BearerAuth(StaticBearer("for-ever"), clock=clock))
    client.get("/x")
    clock.advance(10**9)
    client.get("/x")
    assert server.tokens == ["for-ever", "for-ever"]


def test_invalidate_makes_the_next_call_get_a_new_token(auth, client_for, server) -> None:
    client = client_for(auth)
    client.get("/x")
    auth.invalidate()
    client.get("/x")
    assert server.tokens == ["token-1", "token-2"]


def test_a_validation_gives_the_token_a_new_life(auth, provider, clock, client_for, server) -> None:
    client = client_for(auth)
    client.get("/x")
    clock.advance(500)
    auth.note_validation(3_600_000)
    clock.advance(2000)
    client.get("/x")
    assert provider.count == 1
    auth.note_validation(0)
    client.get("/x")
    assert server.tokens == ["token-1", "token-1", "token-2"]


def test_a_validation_before_any_token_changes_nothing(auth, provider) -> None:
    auth.note_validation(1000)
    assert provider.count == 0
    assert auth.validation_due_in() == 0.0


class Extending:
    def __init__(self) -> None:
        self.fetched = self.extended = 0
        self.error: Exception | None = None

    def fetch(self, send: object) -> Token:
        self.fetched += 1
        return Token(f"fetched-{self.fetched}", expires_in=1000)

    def extend(self, token: Token, send: object) -> Token:
        self.extended += 1
        if self.error is not None:
            raise self.error
        return Token(token.reveal(), expires_in=1000)


def settle(auth: BearerAuth) -> None:
    flight = auth._renewer._flight
    if flight is not None and flight.thread is not None:
        flight.thread.join(20)


def test_an_extending_provider_keeps_its_token_alive(clock, client_for, server) -> None:
    provider = Extending()
    auth = BearerAuth(provider, clock=clock)
    client = client_for(auth)
    for _ in range(5):
        client.get("/x")
        settle(auth)
        clock.advance(650)
        client.get("/x")
        settle(auth)
    assert set(server.tokens) == {"fetched-1"}
    assert provider.fetched == 1
    assert provider.extended == 5


def test_past_its_end_a_token_is_replaced_and_not_extended(clock, client_for, server) -> None:
    provider = Extending()
    client = client_for(BearerAuth(provider, clock=clock))
    client.get("/x")
    clock.advance(5000)
    client.get("/x")
    assert server.tokens == ["fetched-1", "fetched-2"]
    assert provider.extended == 0


@pytest.mark.parametrize(
    ("settings", "field"),
    [
        ({"renew_after": 0}, "renew_after"),
        ({"renew_after": 1.01}, "renew_after"),
        ({"margin": -1}, "margin"),
        ({"margin": float("nan")}, "margin"),
        ({"exchange_timeout": 0}, "timeout"),
        ({"origin": "http://api.ibkr.com"}, "origin"),
    ],
)
def test_settings_that_cannot_be_are_refused_by_name(provider, settings, field) -> None:
    with pytest.raises(ConfigurationError, match=field):
        BearerAuth(provider, **settings)


def test_something_that_is_no_provider_is_refused() -> None:
    with pytest.raises(ConfigurationError, match=r"provider: expected an object with fetch\(send\), got str"):
        BearerAuth("token")  # type: ignore[arg-type]
