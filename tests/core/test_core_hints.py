"""Hints fit the operation, the credentials and the place that was called; what they say to do works."""

from __future__ import annotations

import copy
import datetime
import http.server
import ipaddress
import pathlib
import pickle
import re
import ssl
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

from ibkr_core import CallOptions, ConfigurationError, RetryPolicy, SyncCore
from ibkr_core.errors import (
    AccountsNotListedError,
    AuthenticationError,
    BrokerRejectionError,
    BrokerUnavailableError,
    CallTimeoutError,
    CompetingSessionError,
    ConnectionLostError,
    ConnectionNotMadeError,
    DuplicateIntentError,
    IbkrError,
    InvalidRequestError,
    OutcomeUnknownError,
    PermissionDeniedError,
    SessionMissingError,
    UnreadableAnswerError,
)
from ibkr_core.hints import Situation, hint

HOSTED = "https://api.ibkr.com/v1/api"
LOCAL = "https://localhost:5000/v1/api"
LISTS = {"error": "Bad Request: Please query /accounts first", "statusCode": 400}


class Bearer(httpx.Auth):
    """Signs; without a word about what to do when it is refused."""


class Told(httpx.Auth):
    refused_hint = "get another token"


class Link:
    """A session keeper's, as far as hints ask."""

    def __init__(self, standing: str) -> None:
        self.now = standing

    def standing(self) -> str:
        return self.now

    def heard(self, error: IbkrError) -> None:
        """Nothing comes of it."""


PORTFOLIO = {"path": "/portfolio/{accountId}/positions/0", "requires": ("sso",), "first": ("portfolio.accounts()",)}
DERIVED = {"path": "/iserver/secdef/strikes", "requires": ("brokerage-session",), "first": ("contracts.search(...)",)}
ORDERS = {"path": "/iserver/account/orders", "requires": ("brokerage-session", "accounts-listed")}


@pytest.fixture
def failed(bench: Any, op: Any, call: Any) -> Callable[..., IbkrError]:
    """The error of one call to `base_url`, answered with a status and a body, or not at all."""

    def run(answer: Any, *, base_url: str = HOSTED, auth: Any = None, link: Any = None, **operation: Any) -> IbkrError:
        options = operation.pop("options", None)
        retry = RetryPolicy(attempts=1)
        if isinstance(answer, tuple):
            answer = httpx.Response(answer[0], json=answer[1])
        bench.script(answer)
        bench.settings = {"base_url": base_url, "auth": auth, "retry": retry}
        bench.client = bench.make()
        bench.client.session_link = link
        with pytest.raises(IbkrError) as caught:
            bench.send(call(op(**operation)), options)
        for same in (copy.copy(caught.value), pickle.loads(pickle.dumps(caught.value))):
            assert same.hint == caught.value.hint
        assert f"Try: {caught.value.hint}" in str(caught.value)
        return caught.value

    return run


class TestOperation:
    @pytest.mark.parametrize(
        ("operation", "method"),
        [
            (PORTFOLIO, "call client.portfolio.accounts() once after signing in"),
            (ORDERS, "call client.accounts.list() once after each opening of the session"),
            # Its own search is another matter than the accounts of a brokerage session.
            (DERIVED, "call client.accounts.list() once"),
        ],
    )
    def test_accounts_are_listed_by_the_call_that_the_operation_needs(self, failed, operation, method) -> None:
        error = failed((400, LISTS), **operation)
        assert isinstance(error, AccountsNotListedError)
        assert error.hint.startswith(method)
        assert error.hint.endswith("then call again")
        assert "for the portfolio" not in error.hint

    def test_nobody_knows_which_list(self, failed) -> None:
        error = failed((400, LISTS))
        assert error.hint == AccountsNotListedError.default_hint
        assert "client.accounts.list()" in error.hint
        assert "client.portfolio.accounts()" in error.hint

    def test_only_a_list_of_accounts_answers_a_question_for_accounts(self, failed) -> None:
        error = failed((400, LISTS), requires=("sso",), first=("allocation.models()", "portfolio.accounts()"))
        assert error.hint.startswith("call client.portfolio.accounts() once")
        other = failed((400, LISTS), requires=("sso",), first=("allocation.models()",))
        assert other.hint == AccountsNotListedError.default_hint

    def test_several_calls_that_come_first_are_all_named(self, failed) -> None:
        error = failed((400, {"error": "no"}), first=("a.b()", "c.d(...)"))
        assert error.hint.endswith("client.a.b() and client.c.d(...) has to come first in a session")

    @pytest.mark.parametrize(("status", "kind"), [(400, InvalidRequestError), (503, BrokerUnavailableError)])
    def test_a_refusal_says_what_comes_first(self, failed, status, kind) -> None:
        error = failed((status, {"error": "no contracts retrieved"}), **DERIVED)
        assert type(error) is kind
        assert error.hint == f"{kind.default_hint}; client.contracts.search(...) has to come first in a session"
        assert failed((status, {"error": "no contracts retrieved"})).hint == kind.default_hint

    def test_a_refusal_inside_a_success_does_so_too(self, failed) -> None:
        error = failed((200, {"error": "no"}), error_in_success=True, **DERIVED)
        assert type(error) is BrokerRejectionError
        assert error.hint.endswith("client.contracts.search(...) has to come first in a session")

    def test_other_errors_say_nothing_of_it(self, failed) -> None:
        assert failed((403, {}), **DERIVED).hint == PermissionDeniedError.default_hint
        assert "contracts" not in failed((429, {}), **DERIVED).hint

    @pytest.mark.parametrize(("fault", "kind"), [("reset", ConnectionLostError), ("read timeout", CallTimeoutError)])
    def test_what_may_be_repeated_says_so(self, failed, fault, kind) -> None:
        reading, changing = failed(fault, retry="safe"), failed(fault, retry="never")
        assert type(reading) is type(changing) is kind
        assert reading.hint == "call again: this call may be repeated freely"
        assert changing.hint == "look before calling again: the broker may have acted on it"

    def test_what_is_to_be_reconciled_may_not_be_repeated(self, op) -> None:
        lost = hint(ConnectionLostError("lost"), op(retry="reconcile"), Situation(HOSTED))
        assert lost == "look before calling again: the broker may have acted on it"

    def test_an_outage_during_a_change_is_looked_after(self, failed) -> None:
        assert failed(503, retry="never").hint.startswith("look before calling again: the broker may have acted on it")
        assert failed(503, retry="safe").hint == BrokerUnavailableError.default_hint

    def test_an_unknown_outcome_names_the_recipe(self, failed, bench) -> None:
        error = failed(
            "reset", retry="reconcile", intent=("path", "orderId"), path="/iserver/account/{accountId}/order/7"
        )
        recipe = "await ibkr_workflows.reconcile_async" if bench.asynchronous else "ibkr_workflows.reconcile"
        assert error.hint == f"do not send it again: {recipe}(client, error) finds out whether the broker acted on it"

    def test_a_duplicate_names_it_too(self, op, bench) -> None:
        text = hint(DuplicateIntentError(), op(), Situation(HOSTED, asynchronous=bench.asynchronous))
        recipe = "await ibkr_workflows.reconcile_async(client, error)" if bench.asynchronous else ""
        assert recipe in (text or DuplicateIntentError.default_hint)
        assert "ibkr_workflows.reconcile(client, error)" in DuplicateIntentError.default_hint

    def test_an_unknown_outcome_names_the_lookup_of_the_contract(self, failed) -> None:
        error = failed("reset", retry="reconcile", path="/iserver/x", lookup="gw_banking.client_instruction(...)")
        assert isinstance(error, OutcomeUnknownError)
        assert error.hint == (
            "do not send it again: client.gw_banking.client_instruction(...) shows whether the broker acted on it"
        )

    @pytest.mark.parametrize("operation", [{"path": "/fa/model/submit"}, {"server": "s", "server_url": HOSTED}])
    def test_an_unknown_outcome_of_no_order_names_no_recipe_for_orders(self, failed, operation) -> None:
        error = failed("reset", retry="reconcile", **{"path": "/iserver/x", **operation})
        assert error.hint == "do not send it again: find out first whether the broker acted on it"


class TestSignedIn:
    def test_a_gateway_that_nobody_is_logged_in_to(self, failed) -> None:
        error = failed((401, {}), base_url=LOCAL)
        assert isinstance(error, AuthenticationError)
        assert error.hint.startswith(
            "log in to the gateway with the browser at https://localhost:5000, then call again"
        )

    def test_no_auth(self, failed) -> None:
        hint = failed((401, {})).hint
        assert "it has no auth now" in hint
        assert "auth=BearerAuth(...)" in hint
        assert "browser at" not in hint

    @pytest.mark.parametrize("base_url", [LOCAL, HOSTED])
    def test_the_credentials_say_what_to_do_when_they_are_refused(self, failed, base_url) -> None:
        assert failed((401, {}), base_url=base_url, auth=Told()).hint == "get another token"
        assert failed((401, {}), base_url=base_url, auth=Bearer()).hint == AuthenticationError.default_hint

    def test_the_credentials_of_one_call_do_so_too(self, failed) -> None:
        assert failed((401, {}), auth=Bearer(), options=CallOptions(auth=Told())).hint == "get another token"

    @pytest.mark.parametrize("operation", [{"schemes": ()}, {"server": "s", "server_url": "https://b.example"}])
    def test_other_servers_and_open_operations_are_not_the_gateway_s_login(self, failed, operation) -> None:
        assert failed((401, {}), base_url=LOCAL, **operation).hint == AuthenticationError.default_hint

    def test_an_error_of_the_exchange_keeps_its_hint(self, failed) -> None:
        class Refused(Told):
            def auth_flow(self, request: httpx.Request) -> Iterator[httpx.Request]:
                raise AuthenticationError("refused", operation="token exchange")
                yield request

        error = failed(200, base_url=LOCAL, auth=Refused())
        assert (error.operation, error.hint) == ("token exchange", AuthenticationError.default_hint)

    def test_a_hint_that_was_made_for_the_occasion_stays(self, failed) -> None:
        error = failed((302, {}), base_url="https://api.ibkr.com")
        assert error.hint == "check base_url: a redirect usually means another address or scheme"


class TestSession:
    MISSING = (400, {"error": "Bad Request: no bridge"})
    COMPETING = (400, {"error": "a competing session"})

    def test_without_a_keeper(self, failed, bench) -> None:
        error = failed(self.MISSING, auth=Bearer())
        assert isinstance(error, SessionMissingError)
        keeper = "AsyncSessionKeeper" if bench.asynchronous else "SessionKeeper"
        call = "await client.session.init" if bench.asynchronous else "client.session.init"
        assert error.hint.startswith(f"open one with {keeper}(client) of ibkr_auth, or {call}(SessionInitRequest(")

    def test_a_gateway_may_be_logged_out(self, failed) -> None:
        assert "browser at https://localhost:5000" in failed(self.MISSING, base_url=LOCAL).hint
        assert "browser" not in failed(self.MISSING, base_url=LOCAL, auth=Bearer()).hint
        assert "browser" not in failed(self.MISSING).hint

    @pytest.mark.parametrize(
        ("standing", "words"),
        [("open", "keeper.ensure_open()"), ("opening", "keeper.ensure_open()"), ("down", "why it gave up")],
    )
    def test_with_a_keeper(self, failed, standing, words) -> None:
        error = failed(self.MISSING, link=Link(standing))
        assert words in error.hint
        assert "session.init" not in error.hint

    def test_a_keeper_s_own_call_is_not_sent_back_to_the_keeper(self, failed) -> None:
        error = failed(self.MISSING, link=Link("opening"), options=CallOptions(for_keeper=True))
        assert "session.init" in error.hint

    def test_a_competing_login(self, failed, bench) -> None:
        error = failed(self.COMPETING)
        assert isinstance(error, CompetingSessionError)
        call = "await client.session.init" if bench.asynchronous else "client.session.init"
        assert error.hint.startswith(f"take it with {call}(SessionInitRequest(publish=True, compete=True))")
        assert "policy='take'" in failed(self.COMPETING, link=Link("opening")).hint


class TestPlace:
    @pytest.mark.parametrize("answer", [(404, {}), httpx.Response(200, text="<html>")])
    def test_a_base_url_without_its_path(self, failed, answer) -> None:
        hint = failed(answer, base_url="https://localhost:5000").hint
        assert hint == "check base_url: the API is at https://localhost:5000/v1/api"

    def test_a_base_url_with_it_is_not_doubted(self, failed) -> None:
        assert failed((404, {}), base_url=LOCAL).hint == InvalidRequestError.default_hint
        html = httpx.Response(200, text="<html>")
        assert failed(html, base_url=LOCAL).hint == UnreadableAnswerError.default_hint
        assert failed((400, {}), base_url="https://localhost:5000").hint == InvalidRequestError.default_hint

    def test_another_server_is_not_the_base_url(self, failed) -> None:
        server = {"server": "s", "server_url": "https://b.example"}
        assert failed((404, {}), base_url="https://localhost:5000", **server).hint == InvalidRequestError.default_hint
        assert failed("refused", base_url=LOCAL, **server).hint == ConnectionNotMadeError.default_hint

    def test_nothing_listens(self, failed) -> None:
        hint = failed("refused", base_url=LOCAL).hint
        assert hint == (
            "start the gateway, or correct base_url: nothing listens at https://localhost:5000; nothing was sent"
        )
        assert failed("refused").hint == ConnectionNotMadeError.default_hint
        assert failed("connect timeout", base_url=LOCAL).hint == ConnectionNotMadeError.default_hint

    def test_a_lost_connection_to_a_gateway_by_http(self, failed) -> None:
        lost = failed("reset", base_url="http://localhost:5000/v1/api")
        assert lost.hint.endswith("the gateway may want https://localhost:5000")
        server = {"server": "s", "server_url": "https://b.example"}
        assert "https" not in failed("reset", base_url="http://localhost:5000/v1/api", **server).hint
        assert "https" not in failed("reset", base_url=LOCAL).hint

    def test_a_port_of_its_own_and_the_scheme_s(self) -> None:
        assert Situation("https://[::1]:5001/v1/api").port == 5001
        assert Situation("https://[::1]:5001/v1/api").host == "::1"
        assert Situation("https://localhost/v1/api").port == 443
        assert Situation("http://localhost").port == 80

    def test_an_expired_certificate_is_not_pinned(self, op) -> None:
        error = ConnectionNotMadeError("no connection (CERTIFICATE_VERIFY_FAILED: certificate has expired)")
        assert hint(error, op(), Situation(LOCAL)) == (
            "replace the certificate of the server: it has expired; nothing was sent"
        )

    def test_no_tls_on_another_machine_is_no_reason_for_http(self, op) -> None:
        error = ConnectionNotMadeError("no connection (WRONG_VERSION_NUMBER)")
        assert hint(error, op(), Situation(HOSTED)) == "check base_url: no TLS is spoken there; nothing was sent"

    def test_a_fault_of_the_credentials_hint_is_noted(self, failed) -> None:
        class Broken(Bearer):
            @property
            def refused_hint(self) -> str:
                raise RuntimeError("no")

        error = failed((401, {}), auth=Broken())
        assert error.hint == AuthenticationError.default_hint
        assert error.__notes__ == ["no hint could be made (RuntimeError)"]

    def test_an_authority_that_is_not_known(self, op) -> None:
        error = ConnectionNotMadeError("no connection (CERTIFICATE_VERIFY_FAILED: self-signed certificate in chain)")
        advice = hint(error, op(), Situation(HOSTED))
        assert "verify=ssl.create_default_context(cafile='authority.pem')" in advice
        assert "gateway" not in advice

    def test_errors_before_a_call_keep_their_own_words(self, op) -> None:
        assert hint(ConfigurationError("the client is closed"), op(), Situation(LOCAL)) == ""


@pytest.fixture(scope="module")
def gateways(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, int]]:
    """Ports of servers on this machine: one with a certificate for both its names, one for `localhost`, one without."""
    folder = tmp_path_factory.mktemp("tls")
    servers, ports = [], {}
    for name, names in (("both", ["localhost", "127.0.0.1"]), ("name", ["localhost"]), ("plain", [])):
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answering)
        if names:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(self_signed(folder / f"{name}.pem", names))
            server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        servers.append(server)
        ports[name] = server.server_address[1]
    yield ports
    for server in servers:
        server.shutdown()
        server.server_close()


class Answering(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def self_signed(path: Path, names: list[str]) -> Path:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "gateway")])
    alternatives: list[x509.GeneralName] = [
        x509.IPAddress(ipaddress.ip_address(name)) if name[0].isdigit() else x509.DNSName(name) for name in names
    ]
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder(subject, subject, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(alternatives), critical=False)
        .sign(key, hashes.SHA256())
    )
    form = serialization.PrivateFormat.PKCS8
    path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption())
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    return path


class TestCertificate:
    """The sentences are tried: what they say in Python is run."""

    @staticmethod
    def advice(base_url: str, call: Any, op: Any, **settings: Any) -> str:
        with (
            SyncCore(base_url, retry=RetryPolicy(attempts=1), **settings) as client,
            pytest.raises(ConnectionNotMadeError) as caught,
        ):
            client.send(call(op()))
        return caught.value.hint

    @staticmethod
    def pinned(advice: str, monkeypatch: pytest.MonkeyPatch, folder: Path) -> ssl.SSLContext:
        monkeypatch.chdir(folder)
        names = {"ssl": ssl, "pathlib": pathlib}
        fetch = re.search(r"pathlib\.Path.*\)\)\)", advice)
        context = re.search(r"verify=(ssl\..*?\))", advice)
        assert fetch is not None
        assert context is not None
        eval(fetch.group(), dict(names))
        made: ssl.SSLContext = eval(context.group(1), dict(names))
        return made

    @pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
    def test_pinning_as_the_hint_says_works(self, gateways, host, op, call, monkeypatch, tmp_path) -> None:
        base_url = f"https://{host}:{gateways['both']}/v1/api"
        context = self.pinned(self.advice(base_url, call, op), monkeypatch, tmp_path)
        with SyncCore(base_url, verify=context) as client:
            assert client.send(call(op())).status_code == 200

    def test_a_pinned_certificate_for_another_name(self, gateways, op, call, monkeypatch, tmp_path) -> None:
        base_url = f"https://127.0.0.1:{gateways['name']}/v1/api"
        context = self.pinned(self.advice(base_url, call, op), monkeypatch, tmp_path)
        advice = self.advice(base_url, call, op, verify=context)
        assert "set check_hostname = False on the context that is given as verify=" in advice
        assert "127.0.0.1" in advice
        with SyncCore(base_url.replace("127.0.0.1", "localhost"), verify=context) as client:
            assert client.send(call(op())).status_code == 200
        context.check_hostname = False
        with SyncCore(base_url, verify=context) as client:
            assert client.send(call(op())).status_code == 200

    def test_no_tls_there(self, gateways, op, call) -> None:
        advice = self.advice(f"https://localhost:{gateways['plain']}/v1/api", call, op)
        assert f"perhaps it is http://localhost:{gateways['plain']}" in advice
        assert advice.endswith("nothing was sent")
