"""What a client refuses, what it sends to whom, and what it never does."""

from __future__ import annotations

import os
import ssl

import httpx
import pytest

from ibkr_core import (
    NO_RETRY,
    AsyncCore,
    AuthenticationError,
    CallOptions,
    ConfigurationError,
    ConnectionNotMadeError,
    InvalidRequestError,
    Operation,
    Pacing,
    SyncCore,
    Timeouts,
    path_segment,
)
from ibkr_core._http import Auth, _trusting_authorities


class Bearer(Auth):
    def __init__(self, token="base-token"):
        self.token = token

    def auth_flow(self, request):
        request.headers["Authorization"] = f"Bearer {self.token}"
        yield request


BASE = "https://api.example.com/v1/api"


class TestArguments:
    @pytest.mark.parametrize(
        "url",
        [
            "http://api.example.com",
            "ftp://api.example.com",
            "api.example.com",
            "https://",
            "",
            "https://user:secret@api.example.com",
            "https://api.example.com/?a=1",
            "https://api.example.com/#a",
            "https://api.example.com/a b",
            "https://api.example.com:port",
            "//api.example.com",
            "http://127.0.0.1.example.com",
            "http://localhost.example.com",
            None,
        ],
    )
    def test_addresses_that_would_show_tokens_or_go_nowhere(self, url):
        with pytest.raises(ConfigurationError, match="base_url") as caught:
            SyncCore(url)
        assert "secret" not in str(caught.value)

    @pytest.mark.parametrize(
        "url", ["http://localhost:5000/v1/api/", "http://127.0.0.1:80", "http://[::1]:9", "http://gw.localhost"]
    )
    def test_plain_http_is_for_this_machine(self, url):
        assert SyncCore(url).base_url == url.rstrip("/")

    @pytest.mark.parametrize("url", [BASE, "https://192.168.0.7:5000"])
    def test_certificates_are_looked_at(self, url):
        with pytest.raises(ConfigurationError, match="verify=False"):
            SyncCore(url, verify=False)
        SyncCore(url, verify=ssl.create_default_context())

    @pytest.mark.parametrize("timeout", [None, 0, -1, float("inf"), float("nan"), "5", True])
    def test_there_is_no_call_without_a_time_limit(self, timeout):
        with pytest.raises(ConfigurationError, match="timeout"):
            SyncCore(BASE, timeout=timeout)

    def test_per_phase_limits(self):
        assert SyncCore(BASE, timeout=Timeouts(read=3)).timeout == Timeouts(connect=5, read=3, write=30, pool=5)
        assert SyncCore(BASE, timeout=2).timeout == Timeouts(connect=2, read=2, write=2, pool=2)

    @pytest.mark.parametrize(
        "name", ["Authorization", "COOKIE", "proxy-authorization", "host", "Content-Length", "a b", "", "é"]
    )
    def test_headers_that_have_their_own_way_in_are_refused(self, name):
        for make in (lambda: SyncCore(BASE, headers={name: "x"}), lambda: CallOptions(headers={name: "x"})):
            with pytest.raises(ConfigurationError, match="headers"):
                make()

    @pytest.mark.parametrize("value", ["a\r\nb: c", "a\nb", "\0", "é", 5])
    def test_header_values_that_would_break_the_head(self, value):
        with pytest.raises(ConfigurationError, match="one line of ASCII"):
            CallOptions(headers={"x-a": value})

    @pytest.mark.parametrize("name", ["auth", "retry", "pacing"])
    def test_an_argument_of_another_kind(self, name):
        with pytest.raises(ConfigurationError, match=f"^{name} is a str: expected") as caught:
            SyncCore(BASE, **{name: "s3cret"})
        assert "s3cret" not in str(caught.value)

    def test_credentials_of_another_kind_for_one_call(self, bench, op, call):
        with pytest.raises(ConfigurationError, match=r"options\.auth is a str"):
            bench.send(call(op()), CallOptions(auth="token"))
        assert bench.wire.requests == []

    def test_a_transport_of_the_other_kind(self):
        with pytest.raises(ConfigurationError, match="AsyncBaseTransport"):
            AsyncCore(BASE, transport=httpx.HTTPTransport(verify=False))

    @pytest.mark.parametrize("value", ["", ".", ".."])
    def test_path_parameters_that_name_another_path(self, value):
        with pytest.raises(ConfigurationError, match="accountId"):
            path_segment("accountId", value)

    def test_path_parameters_are_one_segment(self):
        assert path_segment("x", "a/b?c d%é") == "a%2Fb%3Fc%20d%25%C3%A9"
        assert (path_segment("x", True), path_segment("x", 7)) == ("true", "7")

    @pytest.mark.parametrize("proxy", ["host:1", "ftp://u:secret@host", "", "http://", 5])
    def test_proxies_that_are_none(self, proxy):
        with pytest.raises(ConfigurationError, match="proxy cannot be used") as caught:
            SyncCore(BASE, proxy=proxy)
        assert "secret" not in str(caught.value)

    def test_half_a_character_is_no_text(self, bench, op, call):
        with pytest.raises(ConfigurationError, match="half a character"):
            path_segment("accountId", "a\ud800")
        with pytest.raises(ConfigurationError, match="half a character"):
            bench.send(call(op(), query=[("a", "\ud800")]))

    def test_an_address_that_nobody_could_take(self, bench, op, call):
        with pytest.raises(ConfigurationError, match=r"of 1000\d\d characters") as caught:
            bench.send(call(op(), query=[("symbol", "s" * 100_000)]))
        assert caught.value.operation == "get_thing"

    def test_header_parameters_cannot_break_the_head(self, bench, op, call):
        with pytest.raises(ConfigurationError, match="header parameters"):
            bench.send(call(op(), headers={"x-a": "1\r\nx-b: 2"}))
        assert bench.wire.requests == []

    def test_an_unknown_retry_class_is_a_mistake_of_the_generator(self):
        with pytest.raises(ConfigurationError, match="'always'"):
            Operation("x", "GET", "/", retry="always")

    def test_operations_do_not_change(self, op):
        operation = op()
        with pytest.raises(AttributeError, match="immutable"):
            operation.secured = False
        with pytest.raises(AttributeError, match="immutable"):
            del operation.retry


class TestRequests:
    def test_the_head_of_a_get(self, bench, op, call):
        wire = bench.script(200)
        bench.send(call(op(), query=[("a", "1 2"), ("a", "é,&=+"), ("b", "")]))
        request = wire.requests[0]
        assert str(request.url) == f"{BASE}/thing/DU7654321?a=1%202&a=%C3%A9%2C%26%3D%2B&b="
        assert dict(request.headers) == {
            "host": "api.example.com",
            "accept": "*/*",
            "accept-encoding": "gzip, deflate",
            "user-agent": request.headers["user-agent"],
        }
        assert request.headers["user-agent"].startswith("ibkr-web/")

    @pytest.mark.parametrize("method", ["POST", "DELETE", "PUT"])
    def test_no_body_has_a_length_too(self, bench, op, call, method):
        wire = bench.script(200)
        bench.send(call(op(method=method)))
        assert wire.requests[0].headers["content-length"] == "0"
        assert "content-type" not in wire.requests[0].headers

    def test_a_body_and_its_type(self, bench, order):
        wire = bench.script(200)
        bench.send(order())
        request = wire.requests[0]
        assert request.headers["content-type"] == "application/json"
        assert request.headers["content-length"] == str(len(order().content))
        assert request.read() == order().content

    def test_own_headers_and_agent(self, bench, op, call):
        bench.settings |= {"headers": {"X-Own": "1"}, "user_agent": "my-bot/2"}
        wire = bench.script(200)
        bench.send(call(op(), headers={"x-param": "2"}))
        head = wire.requests[0].headers
        assert (head["x-own"], head["x-param"]) == ("1", "2")
        assert head["user-agent"].startswith("my-bot/2 ibkr-web/")

    def test_calls_do_not_colour_each_other(self, bench, op, call, order):
        wire = bench.script(200)
        bench.send(order(), CallOptions(headers={"x-once": "1"}))
        bench.send(call(op()))
        assert "x-once" not in wire.requests[1].headers
        assert "content-type" not in wire.requests[1].headers

    def test_the_ipv6_host_keeps_its_brackets_and_port(self, bench, op, call):
        bench.settings["base_url"] = "http://[::1]:5000"
        wire = bench.script(200)
        bench.send(call(op()))
        assert wire.requests[0].headers["host"] == "[::1]:5000"


class TestCredentials:
    """The client's credentials and cookies go to the base URL and nowhere else."""

    def test_to_the_base_url(self, bench, op, call):
        bench.settings["auth"] = Bearer()
        wire = bench.script(200)
        bench.send(call(op()))
        assert wire.requests[0].headers["authorization"] == "Bearer base-token"

    def test_not_where_the_contract_wants_none(self, bench, op, call):
        bench.settings["auth"] = Bearer()
        wire = bench.script(200)
        bench.send(call(op(schemes=())), CallOptions(auth=Bearer("other")))
        assert "authorization" not in wire.requests[0].headers

    def test_not_to_the_contract_s_other_servers(self, bench, op, call):
        bench.settings |= {"headers": {"x-own": "1"}, "servers": {"partner": "https://partner.example.com/base/"}}
        wire = bench.script(httpx.Response(200, json={}, headers={"set-cookie": "foreign=1"}))
        exchange = op(server="partner", server_url="https://partner.invalid", path="/brokerage-bearer-token")
        bench.client = bench.make()
        bench.client.cookies.set("api", "session")
        bench.send(call(exchange))
        request = wire.requests[0]
        assert str(request.url) == "https://partner.example.com/base/brokerage-bearer-token"
        assert request.headers["host"] == "partner.example.com"
        assert not {"authorization", "cookie", "x-own"} & set(request.headers)
        assert bench.client.cookies.names() == ("api",)

    def test_another_server_gets_the_credentials_of_the_call(self, bench, op, call):
        bench.settings |= {"auth": Bearer(), "servers": {"partner": "https://partner.example.com"}}
        wire = bench.script(200)
        bench.send(call(op(server="partner")), CallOptions(auth=Bearer("partner-jwt")))
        assert wire.requests[0].headers["authorization"] == "Bearer partner-jwt"

    def test_each_scheme_has_credentials_of_its_own(self, bench, op, call):
        bench.settings |= {
            "auth": {"bearer": Bearer(), "oauth2Bearer": Bearer("management-token")},
            "servers": {"management": "https://management.example.com"},
        }
        wire = bench.script(200)
        bench.send(call(op()))
        bench.send(call(op(server="management", schemes=("oauth2Bearer",))))
        bench.send(call(op(schemes=("oauth1", "oauth2Bearer"))))
        assert [request.headers.get("authorization") for request in wire.requests] == [
            *("Bearer base-token", "Bearer management-token", "Bearer management-token"),
        ]

    def test_credentials_without_a_scheme_are_the_bearer_s(self, bench, op, call):
        bench.settings["auth"] = Bearer()
        wire = bench.script(200)
        bench.send(call(op(schemes=("oauth1", "bearer"))))
        assert wire.requests[0].headers["authorization"] == "Bearer base-token"

    @pytest.mark.parametrize(
        ("auth", "where"),
        [
            (Bearer(), {"schemes": ("oauth1",)}),
            (Bearer(), {"schemes": ("bearer",), "server": "partner"}),
            (Bearer(), {"schemes": ("oauth2Bearer",), "server": "partner"}),
            ({"bearer": Bearer()}, {"schemes": ("oauth2Bearer",), "server": "partner"}),
            ({"oauth2Bearer": Bearer()}, {"schemes": ("bearer", "oauth1")}),
            ({"Bearer": Bearer()}, {"schemes": ("bearer", "oauth1")}),
        ],
    )
    def test_what_none_of_the_credentials_is_for_is_not_sent(self, bench, op, call, auth, where):
        bench.settings |= {"auth": auth, "servers": {"partner": "https://partner.example.com"}}
        wire = bench.script(200)
        with pytest.raises(ConfigurationError, match="nothing was sent") as caught:
            bench.send(call(op(**where)))
        assert caught.value.operation == "get_thing"
        assert all(scheme in caught.value.message for scheme in where["schemes"])
        assert where["schemes"][0] in str(caught.value.hint)
        assert "base-token" not in repr(caught.value)
        assert wire.requests == []
        # It has cost no place in line either.
        assert bench.clock.waits == []

    def test_the_gateway_of_this_machine_signs_its_own_calls(self, bench, op, call):
        bench.settings |= {"base_url": "https://localhost:5000/v1/api", "auth": {"oauth2Bearer": Bearer("management")}}
        wire = bench.script(200)
        bench.send(call(op(schemes=("bearer", "oauth1"))))
        assert "authorization" not in wire.requests[0].headers
        with pytest.raises(ConfigurationError, match="no credentials for oauth1"):
            bench.send(call(op(schemes=("oauth1",))))

    def test_what_is_no_credential_is_refused_by_its_scheme(self):
        with pytest.raises(ConfigurationError, match=r"auth\['bearer'\] is a str"):
            SyncCore(BASE, auth={"bearer": "secret"})
        assert "without auth" in repr(SyncCore(BASE, auth={}))

    def test_a_call_may_be_made_as_somebody_else(self, bench, op, call):
        bench.settings["auth"] = Bearer()
        wire = bench.script(200)
        bench.send(call(op()), CallOptions(auth=Bearer("other")))
        bench.send(call(op()))
        assert [r.headers["authorization"] for r in wire.requests] == ["Bearer other", "Bearer base-token"]

    def test_the_base_url_cannot_be_swapped_under_the_token(self):
        client = SyncCore(BASE, auth=Bearer())
        with pytest.raises(AttributeError):
            client.base_url = "https://elsewhere.example.com"

    def test_a_server_that_nobody_named(self, bench, op, call):
        wire = bench.script(200)
        with pytest.raises(ConfigurationError, match=r"servers=\{'partner'"):
            bench.send(call(op(server="partner", server_url="https://partner.invalid")))
        assert wire.requests == []
        assert bench.client.pacing.waiting() == 0

    def test_the_contract_s_own_address_is_the_default(self, bench, op, call):
        wire = bench.script(200)
        bench.send(call(op(server="dam", server_url="https://www.clientam.com", path="/sso/dam/token")))
        assert str(wire.requests[0].url) == "https://www.clientam.com/sso/dam/token"

    def test_named_servers_are_held_to_the_same_rules(self):
        with pytest.raises(ConfigurationError, match=r"servers\['partner'\]"):
            SyncCore(BASE, servers={"partner": "http://partner.example.com"})

    def test_a_certificate_that_is_not_looked_at_stays_on_this_machine(self, op, monkeypatch):
        made = []
        monkeypatch.setattr("ibkr_core.client.default_transport", lambda *s, plain: made.append(s) or object())
        client = SyncCore("https://localhost:5000", verify=False, servers={"partner": "https://partner.example.com"})
        client._transport_for(op())
        client._transport_for(op(server="partner"))
        client._transport_for(op())
        assert [settings[1] for settings in made] == [False, True]


class TestCookies:
    def test_what_the_broker_sets_comes_back(self, bench, op, call):
        lines = [("set-cookie", "a=1; Path=/; Secure"), ("set-cookie", 'b="x.y"; HttpOnly')]
        wire = bench.script(httpx.Response(200, json={}, headers=lines), 200)
        bench.send(call(op()))
        bench.send(call(op()))
        assert "cookie" not in wire.requests[0].headers
        assert wire.requests[1].headers["cookie"] == 'a=1; b="x.y"'

    @pytest.mark.parametrize(
        "end",
        ["Max-Age=0", "Max-Age=-1", "Expires=Thu, 01 Jan 1970 00:00:00 GMT", "expires=Thu, 01-Jan-1970 00:00:10 GMT"],
    )
    def test_what_the_broker_ends_is_forgotten(self, bench, op, call, end):
        bench.script(httpx.Response(200, json={}, headers={"set-cookie": f"a=; {end}"}))
        bench.client = bench.make()
        bench.client.cookies.set("a", "1")
        bench.send(call(op()))
        assert bench.client.cookies.names() == ()

    @pytest.mark.parametrize("line", ["", "a", "=1", "a b=1", "a=1 2", "a=\x01", "é=1", "; a=1"])
    def test_lines_that_are_no_cookies(self, bench, op, call, line):
        bench.script(httpx.Response(200, json={}, headers=[(b"set-cookie", line.encode())]))
        bench.send(call(op()))
        assert bench.client.cookies.names() == ()

    def test_by_hand(self, bench, op, call):
        wire = bench.script(200)
        bench.client = bench.make()
        bench.client.cookies.set("api", "session-1")
        bench.send(call(op()))
        bench.client.cookies.delete("api")
        bench.client.cookies.delete("api")
        bench.send(call(op()))
        assert [request.headers.get("cookie") for request in wire.requests] == ["api=session-1", None]
        bench.client.cookies.set("x", "1")
        bench.client.cookies.clear()
        assert repr(bench.client.cookies) == "<Cookies none>"

    @pytest.mark.parametrize(
        ("name", "value"), [("", "1"), ("a=b", "1"), ("a", "1;2"), ("a", "1\r\nb: c"), ("a;b", "1")]
    )
    def test_cookies_that_would_break_the_head(self, name, value):
        with pytest.raises(ConfigurationError, match="cookie"):
            SyncCore(BASE).cookies.set(name, value)

    def test_a_server_cannot_make_requests_too_long(self, bench, op, call):
        """Twenty answers with fifty kilobytes of cookies each made a head of a megabyte."""
        told = []
        bench.settings["on_drift"] = told.append
        lines = [[("set-cookie", f"a{answer}-{place}={'x' * 1000}") for place in range(50)] for answer in range(20)]
        wire = bench.script(*(httpx.Response(200, json={}, headers=each) for each in lines), 200)
        bench.client = bench.make()
        bench.client.cookies.set("api", "session-1")
        for _ in range(21):
            bench.send(call(op()))
        sent = wire.requests[-1].headers["cookie"]
        assert len(sent) <= 8000
        assert sent.split("; ")[0] == "api=session-1", "the caller's own stays"
        assert sent.split("; ")[-1].partition("=")[0] == "a19-49", "the newest stay"
        assert "43 of more cookies than are sent" in told[0].got

    def test_of_many_small_ones_the_newest_are_kept(self, bench, op, call):
        lines = [("set-cookie", f"a{place}=1") for place in range(60)] + [("set-cookie", "a30=2")]
        bench.script(httpx.Response(200, json={}, headers=lines))
        bench.client = bench.make()
        bench.send(call(op()))
        assert bench.client.cookies.names() == (*(f"a{place}" for place in range(10, 60) if place != 30), "a30")

    @pytest.mark.parametrize(("length", "taken"), [(4095, True), (4096, False)])
    def test_a_cookie_has_a_length(self, bench, op, call, length, taken):
        bench.script(httpx.Response(200, json={}, headers={"set-cookie": f"a={'x' * length}"}))
        bench.client = bench.make()
        bench.send(call(op()))
        assert bench.client.cookies.names() == (("a",) if taken else ())

    def test_what_the_caller_set_and_the_broker_ends_is_no_longer_the_callers(self, bench, op, call):
        lines = [
            ("set-cookie", "a=; Max-Age=0"),
            ("set-cookie", "a=1"),
            *(("set-cookie", f"b{n}=1") for n in range(50)),
        ]
        bench.script(httpx.Response(200, json={}, headers=lines))
        bench.client = bench.make()
        bench.client.cookies.set("a", "mine")
        bench.send(call(op()))
        assert "a" not in bench.client.cookies.names()


class TestLife:
    def test_closed_is_closed(self, op, call, wire):
        with SyncCore(BASE, transport=wire(200)) as client:
            client.send(call(op()))
        with pytest.raises(ConfigurationError, match="closed"):
            client.send(call(op()))

    async def test_closed_is_closed_for_tasks_too(self, op, call, wire):
        async with AsyncCore(BASE, transport=wire(200)) as client:
            await client.send(call(op()))
        with pytest.raises(ConfigurationError, match="closed"):
            await client.send(call(op()))

    def test_a_given_transport_stays_open(self, op, call):
        closed = []

        class Given(httpx.MockTransport):
            def close(self):
                closed.append(True)

        with SyncCore(BASE, transport=Given(lambda request: httpx.Response(200, json={}))) as client:
            client.send(call(op()))
        assert closed == []

    def test_a_client_without_a_call_has_no_connections(self):
        client = SyncCore(BASE)
        assert client._transports == {}
        client.close()

    def test_nothing_is_read_from_the_environment(self, monkeypatch, op, call):
        monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
        monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
        monkeypatch.setenv("SSL_CERT_FILE", "/nowhere")
        client = SyncCore("http://127.0.0.1:1", retry=NO_RETRY, verify=ssl.create_default_context())
        with pytest.raises(ConnectionNotMadeError, match="refused"):
            client.send(call(op()))
        pool = client._transports[False]._pool
        assert type(pool).__name__ == "ConnectionPool"
        client.close()

    def test_a_closed_port_is_no_connection(self, op, call):
        with SyncCore("http://127.0.0.1:1", retry=NO_RETRY) as client, pytest.raises(ConnectionNotMadeError) as caught:
            client.send(call(op(retry="reconcile")))
        assert caught.value.hint.endswith("nothing listens at http://127.0.0.1:1; nothing was sent")
        assert "/things" not in str(caught.value)

    def test_it_shows_neither_account_nor_token(self, order, place):
        client = SyncCore(BASE, auth=Bearer())
        assert repr(client) == f"<SyncCore {BASE}, with auth>"
        assert repr(order()) == "<Call of place_orders: POST /iserver/account/{accountId}/orders>"
        assert repr(place) == "<Operation place_orders: POST /iserver/account/{accountId}/orders>"

    @pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
    @pytest.mark.filterwarnings("ignore:This process.*is multi-threaded:DeprecationWarning")
    def test_a_forked_child_gets_connections_and_locks_of_its_own(self, op, call, wire):
        pacing = Pacing()
        own = SyncCore("http://127.0.0.1:1", pacing=pacing, retry=NO_RETRY)
        given = SyncCore(BASE, transport=wire(200), pacing=pacing)
        before = own._transport_for(op())
        pacing._lock.acquire()
        child = os.fork()
        if child == 0:
            verdict = 1
            try:
                assert own._transport_for(op()) is not before
                with pytest.raises(ConnectionNotMadeError):
                    own.send(call(op()))
                with pytest.raises(ConfigurationError, match="before a fork"):
                    given.send(call(op()))
                verdict = 0
            finally:
                os._exit(verdict)
        pacing._lock.release()
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert own._transport_for(op()) is before
        own.close()


def test_clients_share_what_takes_long_to_make(op):
    one, two, plain = SyncCore(BASE), SyncCore(BASE), SyncCore("http://localhost:5000")
    contexts = [client._transport_for(op())._pool._ssl_context for client in (one, two, plain)]
    assert contexts[0] is contexts[1]
    assert contexts[0].verify_mode is ssl.CERT_REQUIRED
    assert contexts[0].check_hostname
    assert contexts[2].get_ca_certs() == []
    for client in (one, two, plain):
        client.close()


def test_the_version_is_the_project_s():
    import tomllib
    from pathlib import Path

    from ibkr_core import __version__

    project = Path(__file__).parents[2] / "pyproject.toml"
    assert tomllib.loads(project.read_text())["project"]["version"] == __version__


def test_a_401_reaches_the_caller_once(bench, op, call):
    bench.settings["auth"] = Bearer()
    wire = bench.script(401)
    with pytest.raises(AuthenticationError):
        bench.send(call(op()))
    assert len(wire.requests) == 1


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("timeout", 5, r"client.timeout is set to a int: expected Timeouts, as in client.timeout = Timeouts.of\(5\)"),
        ("timeout", None, "client.timeout is set to a NoneType: expected Timeouts"),
        ("retry", 3, "client.retry is set to a int: expected a RetryPolicy"),
        ("pacing", "off", "client.pacing is set to a str: expected a Pacing"),
        ("gate", True, "client.gate is set to a bool: expected an OrderGate"),
        ("retry_budget", 5, "client.retry_budget is set to a int: expected a RetryBudget, or None"),
        ("breaker", False, "client.breaker is set to a bool: expected a CircuitBreaker, or None"),
    ],
)
def test_settings_of_a_client_in_use_are_checked(bench, call, op, name, value, words):
    bench.script(200, 200)
    bench.send(call(op()))
    before = getattr(bench.client, name)
    with pytest.raises(ConfigurationError, match=words):
        setattr(bench.client, name, value)
    assert getattr(bench.client, name) is before
    bench.client.timeout = Timeouts.of(5)
    assert bench.send(call(op())).status_code == 200


def test_keys_of_connections_are_written_nowhere(monkeypatch, tmp_path):
    """`ssl.create_default_context` writes them to the file that this variable names."""
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))
    made = _trusting_authorities.__wrapped__()
    assert made.keylog_filename is None
    assert not (tmp_path / "keys").exists()
    assert (made.verify_mode, made.check_hostname) == (ssl.CERT_REQUIRED, True)
    assert made.get_ca_certs(), "it trusts the authorities that browsers trust"
    monkeypatch.delenv("SSLKEYLOGFILE")
    assert made.verify_flags == ssl.create_default_context().verify_flags


def test_the_password_of_a_proxy_is_not_among_the_attributes(bench):
    bench.settings["proxy"] = "http://user:pass-word@127.0.0.1:9"
    assert "pass-word" not in repr(vars(bench.make()))


def test_a_request_id_that_echoes_a_token_is_hidden(bench, call, op):
    echoed = {"x-request-id": "eyJhbGciOiJub25lIn0.canary-token-Zq81.c2ln"}
    bench.script(httpx.Response(200, json={"ok": True}, headers=echoed), httpx.Response(400, json={}, headers=echoed))
    assert bench.send(call(op())).request_id == "REDACTED"
    with pytest.raises(InvalidRequestError) as caught:
        bench.send(call(op()))
    assert caught.value.request_id == "REDACTED"
