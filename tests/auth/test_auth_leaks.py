"""Known secrets are planted everywhere and looked for: logs, texts, tracebacks with locals, pickles, warnings."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import gc
import json
import logging
import pickle
import threading
import time
import traceback
import warnings
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

import ibkr_web
from ibkr_auth import (
    AsyncSessionKeeper,
    BearerAuth,
    DamSso,
    JwtSigner,
    PiTrade,
    Secret,
    Sequoia,
    SessionKeeper,
    StaticBearer,
    Token,
    TokenRequest,
    load_rsa_key,
)
from ibkr_core.errors import IbkrError
from ibkr_core.pacing import Pacing
from ibkr_core.retry import NO_RETRY


class Handler(BaseHTTPRequestHandler):
    """A broker and a partner that repeat in their answers whatever secret they were shown."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1  # head and body in one write

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("content-length") or 0))
        self.do_GET()

    def do_GET(self) -> None:
        world = self.server.world  # type: ignore[attr-defined]
        shown = self.headers.get("authorization", "nothing").removeprefix("Bearer ")
        world.canaries.add(f"SENT{len(world.canaries)}", shown)
        place = self.path.removeprefix("/v1/api").partition("?")[0]
        queue = world.modes.get(place, ["ok"])
        getattr(self, "_" + (queue.pop(0) if len(queue) > 1 else queue[0]))(shown, place)

    def _ok(self, shown: str, place: str) -> None:
        world = self.server.world  # type: ignore[attr-defined]
        answers: dict[str, Any] = {
            "/brokerage-bearer-token": {"access_token": world.token(), "token_type": "Bearer", "expires_in": 3600},
            "/sso/dam/token": {"ACCESS_TOKEN": world.token(), "TOKEN_TYPE": "Bearer", "RESULT": True},
            "/sso/validate": {"RESULT": True, "EXPIRES": 3_600_000, "TOKEN": shown},
            "/tickle": {"session": world.canaries.plant("COOKIE"), "iserver": {"authStatus": {"authenticated": True}}},
            "/iserver/auth/ssodh/init": {"authenticated": True, "established": True},
            "/iserver/accounts": {"accounts": []},
        }
        self._send(200, json.dumps(answers.get(place, {})))

    def _html401(self, shown: str, place: str) -> None:
        self._send(401, f"<html><title>bad token {shown}</title><p>{shown}</p></html>", "text/html")

    def _html500(self, shown: str, place: str) -> None:
        self._send(500, f"<html><title>{shown}</title>{shown}</html>", "text/html")

    def _html200(self, shown: str, place: str) -> None:
        self._send(200, f"<html>{shown} {self.server.world.token()}</html>", "text/html")  # type: ignore[attr-defined]

    def _json400(self, shown: str, place: str) -> None:
        self._send(400, json.dumps({"error": f"cannot read {shown}", "token": shown, "statusCode": 400}))

    def _json401(self, shown: str, place: str) -> None:
        self._send(401, json.dumps({"error": f"unknown token: Bearer {shown}"}))

    def _json429(self, shown: str, place: str) -> None:
        self._send(429, json.dumps({"error": shown}))

    def _text403(self, shown: str, place: str) -> None:
        self._send(403, f"forbidden for {shown}", "text/plain")

    def _elsewhere(self, shown: str, place: str) -> None:
        self._send(200, json.dumps({"result": {"token": self.server.world.token(), "for": shown}}))  # type: ignore[attr-defined]

    def _illegal(self, shown: str, place: str) -> None:
        token = self.server.world.token()  # type: ignore[attr-defined]
        self._send(200, json.dumps({"access_token": f"{token}\nx-injected: 1", "ACCESS_TOKEN": f"{token}\r\n"}))

    def _endless(self, shown: str, place: str) -> None:
        token = self.server.world.token()  # type: ignore[attr-defined]
        self._send(200, json.dumps({"access_token": token, "expires_in": token}))

    def _redirect(self, shown: str, place: str) -> None:
        self._send(302, "", headers={"location": f"https://evil.example/?t={shown}"})

    def _cut(self, shown: str, place: str) -> None:
        self._send(200, '{"session": "' + shown, headers={"content-length": "5000"})
        self.close_connection = True

    def _reset(self, shown: str, place: str) -> None:
        self.close_connection = True

    def _send(
        self, status: int, body: str, kind: str = "application/json", headers: dict[str, str] | None = None
    ) -> None:
        world = self.server.world  # type: ignore[attr-defined]
        content = body.encode()
        self.send_response(status)
        told = {"content-type": kind, "content-length": str(len(content)), **(headers or {})}
        told["set-cookie"] = f"api={world.canaries.plant('COOKIE')}; Path=/"
        told["x-session"] = world.canaries.plant("COOKIE")
        for name, value in told.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *arguments: Any) -> None:
        """Nothing: the server's own output is not what is tested."""


class Hurried:
    """The machine's time, and whatever somebody would have slept is over at once: a failed exchange is tried again
    after a pause.
    """

    def __init__(self) -> None:
        self._slept = 0.0

    def monotonic(self) -> float:
        return time.monotonic() + self._slept

    def wall(self) -> float:
        return time.time() + self._slept

    def sleep(self, seconds: float, /) -> None:
        self._slept += seconds

    async def sleep_async(self, seconds: float, /) -> None:
        self._slept += seconds


class World:
    """The server, its modes by path, and everything that came out."""

    def __init__(self, canaries: Any, url: str) -> None:
        self.canaries = canaries
        self.url = url
        self.modes: dict[str, list[str]] = {}
        self.texts: list[str] = []
        self.errors: list[BaseException] = []

    def token(self) -> str:
        return self.canaries.plant("TOKEN")

    def pitrade(self) -> BearerAuth:
        provider = PiTrade("client-1", self.canaries.plant("APIKEY"), base_url=self.url, user_id="user-7")
        return self.bearer(provider, self.url)

    def bearer(self, provider: Any, origin: str | None = None) -> BearerAuth:
        return BearerAuth(provider, origin, clock=Hurried(), on_renewal_failed=self.errors.append)

    def show(self, *things: Any) -> None:
        for thing in things:
            self.texts += [
                repr(thing),
                str(thing),
                f"{thing}",
                f"{thing!a}",
                repr(vars(thing)) if hasattr(thing, "__dict__") else "",
            ]
            with contextlib.suppress(TypeError):
                self.texts.append(format(thing, ">200"))
            with contextlib.suppress(TypeError, ValueError):
                self.texts.append(repr(dict(thing)))
            self.texts += (
                [repr(copy.copy(thing))] if not isinstance(thing, ibkr_web.Client | ibkr_web.AsyncClient) else []
            )
            try:
                self.texts.append(pickle.dumps(thing).decode("latin-1"))
            except (TypeError, AttributeError, pickle.PicklingError) as refused:
                self.texts.append(repr(refused))

    def show_error(self, error: BaseException) -> None:
        self.show(error)
        seen: set[int] = set()
        pending: list[BaseException | None] = [error]
        while pending:
            one = pending.pop()
            if one is None or id(one) in seen:
                continue
            seen.add(id(one))
            pending += [one.__cause__, one.__context__]
            self.texts += [repr(one.args), repr(one.__dict__), str(getattr(one, "__notes__", ""))]
            self.texts += traceback.TracebackException.from_exception(one, capture_locals=True).format()

    def leaks(self) -> list[tuple[str, str]]:
        return [(label, text[:300]) for text in self.texts for label in self.canaries.found_in(text)]

    def __repr__(self) -> str:
        return "<world>"


@pytest.fixture
def world(canaries, caplog, recwarn) -> Iterator[World]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.world = made = World(canaries, f"http://127.0.0.1:{server.server_port}")  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    loggers = [logging.getLogger(name) for name in list(logging.root.manager.loggerDict)] + [logging.root]
    levels = [(logger, logger.level) for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.DEBUG)
    caplog.set_level(logging.DEBUG)
    warnings.simplefilter("always")
    try:
        yield made
    finally:
        server.shutdown()
        server.server_close()
        thread.join(20)
        for logger, level in levels:
            logger.setLevel(level)
    for error in made.errors:
        made.show_error(error)
    formatter = logging.Formatter("%(name)s %(message)s")
    for record in caplog.records:
        made.texts += [formatter.format(record), repr(record.args), repr(record.__dict__)]
    made.texts += [str(warning.message) for warning in recwarn]
    assert len(made.texts) > 5, "nothing was looked at"
    assert not made.leaks()


def call(world: World, auth: BearerAuth, work: Callable[[Any], Any]) -> None:
    with ibkr_web.Client(world.url + "/v1/api", auth=auth, retry=NO_RETRY, pacing=Pacing(mode="off")) as client:
        try:
            world.texts += [form(work(client)) for form in (repr, str)]
        except IbkrError as error:
            world.show_error(error)
        world.show(client, auth, auth._renewer, auth._renewer.provider, auth._renewer.held, auth._renewer._send)
    auth.close()


def test_the_search_finds_what_is_there(canaries) -> None:
    def careless(secret: str) -> None:
        raise ValueError

    for text in (canaries.plant("A"), f"...{canaries.plant('A')[8:-8]}..."):
        assert canaries.found_in(text) == ["A"]
    world = World(canaries, "http://127.0.0.1")
    with pytest.raises(ValueError, match=r"^$") as caught:
        careless(canaries.plant("B"))
    world.show_error(caught.value)
    assert "B" in {label for label, _ in world.leaks()}


API_MODES = [
    "ok",
    "html401",
    "html500",
    "html200",
    "json400",
    "json401",
    "json429",
    "text403",
    "redirect",
    "cut",
    "reset",
]


@pytest.mark.parametrize("mode", API_MODES)
def test_calls_of_the_api(world, mode) -> None:
    world.modes["/tickle"] = [mode]
    call(world, world.pitrade(), lambda client: client.session.tickle())


@pytest.mark.parametrize("mode", API_MODES)
def test_calls_that_change_something(world, mode) -> None:
    from ibkr_web.models import SessionInitRequest

    world.modes["/iserver/auth/ssodh/init"] = [mode]
    call(world, world.pitrade(), lambda client: client.session.init(SessionInitRequest(publish=True, compete=True)))


@pytest.mark.parametrize("mode", API_MODES)
async def test_calls_of_tasks(world, mode) -> None:
    world.modes["/tickle"] = [mode]
    auth = world.pitrade()
    async with ibkr_web.AsyncClient(
        world.url + "/v1/api", auth=auth, retry=NO_RETRY, pacing=Pacing(mode="off")
    ) as client:
        try:
            await client.session.tickle()
        except IbkrError as error:
            world.show_error(error)
        world.show(client, auth)
    await asyncio.to_thread(auth.close)


EXCHANGE_MODES = [*API_MODES, "elsewhere", "illegal", "endless"]


@pytest.mark.parametrize("mode", EXCHANGE_MODES)
def test_the_partners_exchange(world, mode) -> None:
    world.modes["/brokerage-bearer-token"] = [mode]
    call(world, world.pitrade(), lambda client: client.session.tickle())


@pytest.mark.parametrize("mode", ["html401", "json400", "elsewhere", "illegal", "reset"])
async def test_the_partners_exchange_for_tasks(world, mode) -> None:
    world.modes["/brokerage-bearer-token"] = [mode]
    auth = world.pitrade()
    async with ibkr_web.AsyncClient(
        world.url + "/v1/api", auth=auth, retry=NO_RETRY, pacing=Pacing(mode="off")
    ) as client:
        results = await asyncio.gather(*(client.session.tickle() for _ in range(4)), return_exceptions=True)
    for result in results:
        world.show_error(result)
    await asyncio.to_thread(auth.close)


@pytest.mark.parametrize("mode", EXCHANGE_MODES)
def test_a_renewal_that_fails_in_the_background(world, mode) -> None:
    auth = world.pitrade()
    with ibkr_web.Client(world.url + "/v1/api", auth=auth, retry=NO_RETRY, pacing=Pacing(mode="off")) as client:
        client.session.tickle()
        world.modes["/brokerage-bearer-token"] = [mode]
        held = auth._renewer.held
        assert held is not None
        held.renew_at = 0.0
        client.session.tickle()
        auth.close()
        world.show(auth)


@pytest.mark.parametrize("mode", EXCHANGE_MODES)
@pytest.mark.parametrize("place", ["/sso/dam/token", "/sso/validate"])
def test_the_dam_sign_on(world, canaries, pgp_keys, place, mode) -> None:
    key = pgp_keys("future-default", canaries.plant("PASSPHRASE"))
    world.modes[place] = [mode]
    pgp = Sequoia(signing_key=key.secret, encryption_key=key.public, passphrase=canaries.plant("PASSPHRASE"))
    provider = DamSso(
        "CSID-1", "user77", ip="192.0.2.10", pgp=pgp, url=world.url + "/sso/dam/token", api_base=world.url + "/v1/api"
    )
    world.show(pgp, provider)
    call(world, world.bearer(provider), lambda client: client.session.tickle())


@pytest.mark.parametrize("mode", ["ok", "html401", "html500", "json429", "reset"])
def test_the_session_keepers_events(world, mode) -> None:
    auth = world.pitrade()
    world.modes["/tickle"] = [mode]
    told = threading.Event()

    def seen(event: Any) -> None:
        world.show(event)
        if event.error is not None:
            world.show_error(event.error)
        if event.reason not in ("started", "established"):
            told.set()

    ticks = iter([True])

    def pause(wake: threading.Event, seconds: float) -> None:
        machine = keeper._board.machine
        machine._tickle_at = 0.0 if next(ticks, False) else machine._tickle_at
        told.set() if mode == "ok" else None
        wake.wait(0 if machine._tickle_at == 0.0 else 20)

    with ibkr_web.Client(world.url + "/v1/api", auth=auth, retry=NO_RETRY, pacing=Pacing(mode="off")) as client:
        keeper = SessionKeeper(client, on_event=seen, pause=pause)
        with keeper:
            world.show(keeper)
            assert told.wait(20)
        world.show(keeper)
    auth.close()


async def test_the_task_keepers_failure(world) -> None:
    auth = world.pitrade()
    world.modes["/iserver/auth/ssodh/init"] = ["html401"]
    async with ibkr_web.AsyncClient(
        world.url + "/v1/api", auth=auth, retry=NO_RETRY, pacing=Pacing(mode="off")
    ) as client:
        keeper = AsyncSessionKeeper(client)
        with pytest.raises(IbkrError) as caught:
            await keeper.start()
        world.show_error(caught.value)
        world.show(keeper)
    await asyncio.to_thread(auth.close)


class Forgetful:
    """A provider that a user wrote in a hurry: its errors hold what it worked on."""

    def __init__(self, secret: Secret) -> None:
        self.secret = secret

    def fetch(self, send: Any) -> Token:
        raise KeyError(self.secret.reveal(), f"no answer for {self.secret.reveal()}")


def test_a_foreign_provider_that_shows_everything(world, canaries) -> None:
    auth = world.bearer(Forgetful(Secret(canaries.plant("OWN"))), world.url)
    call(world, auth, lambda client: client.session.tickle())


class Worded:
    """A provider whose secret looks like words, so that no pattern finds it."""

    def __init__(self, url: str, secret: Secret) -> None:
        self.url, self.secret = url, secret

    def fetch(self, send: Any) -> Token:
        send(
            TokenRequest("POST", self.url + "/brokerage-bearer-token", headers={"authorization": self.secret.reveal()})
        )
        raise AssertionError("the server refuses")


@pytest.mark.parametrize("mode", ["html401", "html500", "json400", "json401", "json429", "text403"])
def test_a_secret_without_the_looks_of_one(world, canaries, mode) -> None:
    world.modes["/brokerage-bearer-token"] = [mode]
    canaries.add("WORDS", "correct horse battery staple")
    call(
        world,
        world.bearer(Worded(world.url, Secret("correct horse battery staple")), world.url),
        lambda client: client.session.tickle(),
    )


REFUSED: dict[str, Callable[[Any], Any]] = {
    "a short key": lambda plant: PiTrade("c", plant("SHORT", 12), base_url="https://partner.example"),
    "another algorithm": lambda plant: PiTrade("c", plant("KEY"), base_url="https://partner.example", algorithm="none"),
    "a plain address": lambda plant: PiTrade("c", plant("KEY"), base_url="http://partner.example"),
    "an illegal token": lambda plant: StaticBearer(plant("STATIC") + "\n"),
    "an illegal token value": lambda plant: Token(plant("STATIC") + "ü"),
    "a broken private key": lambda plant: load_rsa_key(f"-----BEGIN PRIVATE KEY-----\n{plant('PEM')}", field="key"),
    "a pem as shared secret": lambda plant: JwtSigner(f"-----BEGIN X-----\n{plant('PEM')}", "HS256"),
    "bytes that are no text": lambda plant: JwtSigner(b"\xff" + plant("RAW").encode(), "HS256"),
    "a broken pgp key": lambda plant: Sequoia(signing_key=plant("PGP"), encryption_key=plant("PGP2")),
    "a broken environment": lambda plant: PiTrade.from_env(
        {
            "IBKR_PITRADE_CLIENT_ID": "c",
            "IBKR_PITRADE_API_KEY": plant("S", 9),
            "IBKR_PITRADE_BASE_URL": "https://p.example",
        }
    ),
    "claims that cannot be signed": lambda plant: JwtSigner(plant("KEY"), "HS256").sign({"iat": object()}),
}


@pytest.mark.parametrize("case", list(REFUSED))
def test_arguments_that_are_refused(world, canaries, case) -> None:
    try:
        REFUSED[case](canaries.plant)
    except Exception as error:
        trace = error.__traceback__
        assert trace is not None
        # The caller's own frames hold what the caller put there; ours begin after the lambda.
        error.__traceback__ = trace.tb_next.tb_next if trace.tb_next is not None else None
        world.show_error(error)
    else:
        pytest.fail("it was accepted")


def test_the_objects_themselves(world, canaries) -> None:
    signer = JwtSigner(canaries.plant("KEY"), "HS256")
    things = [
        Secret(canaries.plant("PLAIN")), Token(canaries.plant("T1"), expires_in=5), StaticBearer(canaries.plant("T2")),
        signer, signer.sign({"a": 1}), BearerAuth(StaticBearer(canaries.plant("T3"))),
    ]  # fmt: skip
    world.show(*things, things)
    things[-1].headers_for("https://api.ibkr.com/")
    world.show(things[-1], things[-1]._renewer, things[-1]._renewer.held)  # type: ignore[union-attr]


def test_nothing_keeps_a_traceback_of_the_exchange_alive(world) -> None:
    world.modes["/brokerage-bearer-token"] = ["reset"]
    auth = world.pitrade()
    call(world, auth, lambda client: client.session.tickle())
    gc.collect()
    for error in gc.get_objects():
        if isinstance(error, IbkrError):
            world.show_error(error)
