"""The gateway on a socket: one write an answer, the control plane, the command line, clean ends."""

from __future__ import annotations

import hashlib
import json
import re
import signal
import socket
import ssl
import stat
import subprocess
import sys
import tempfile
import threading
import urllib.request
from pathlib import Path

import httpx
import pytest

from ibkr_mock import Gateway, serve
from ibkr_mock.server import _OneWrite, make_config


@pytest.fixture
def root(gateway):
    with serve(gateway) as root:
        yield root


def exchange_raw(root: str, request: bytes) -> bytes:
    """The first read of an answer."""
    with socket.create_connection(("127.0.0.1", int(root.rpartition(":")[2])), timeout=5) as wire:
        wire.sendall(request)
        return wire.recv(65_536)


def test_serving_works_and_leaves_nothing_running(make_gateway):
    before = threading.active_count()
    with serve(make_gateway(auth="none")) as root:
        assert root.startswith("http://127.0.0.1:")
        assert root.api == f"{root}/v1/api"
        with httpx.Client() as http:
            assert http.get(f"{root.api}/one/user").json()["username"] == "mocktrader"
    assert threading.active_count() == before
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{root}/_mock/health")


def test_two_gateways_serve_side_by_side(make_gateway):
    with serve(make_gateway(seed=1)) as one, serve(make_gateway(seed=2)) as two:
        seeds = [httpx.get(f"{root}/_mock/health").json()["seed"] for root in (one, two)]
    assert seeds == [1, 2]


class Pipe:
    """A transport that notes each write."""

    def __init__(self) -> None:
        self.writes: list[bytes] = []
        self.closed = False

    def write(self, data: bytes) -> None:
        self.writes.append(data)

    def close(self) -> None:
        self.closed = True


@pytest.mark.parametrize("status", [b"200 OK", b"400 Bad Request", b"503 Service Unavailable"])
def test_head_and_body_leave_in_one_write(status):
    pipe = Pipe()
    writer = _OneWrite(pipe)
    head = b"HTTP/1.1 " + status + b"\r\ncontent-length: 2\r\n\r\n"
    writer.write(head)
    assert pipe.writes == []
    writer.write(b"{}")
    assert pipe.writes == [head + b"{}"]


def test_an_interim_answer_leaves_at_once():
    pipe = Pipe()
    _OneWrite(pipe).write(b"HTTP/1.1 100 Continue\r\n\r\n")
    assert pipe.writes == [b"HTTP/1.1 100 Continue\r\n\r\n"]


def test_a_head_without_body_is_not_kept_back():
    pipe = Pipe()
    writer = _OneWrite(pipe)
    writer.write(b"HTTP/1.1 405 No\r\n\r\n")
    writer.flush()
    writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
    writer.close()
    assert pipe.writes == [b"HTTP/1.1 405 No\r\n\r\n", b"HTTP/1.1 200 OK\r\n\r\n"]
    assert pipe.closed


def test_one_read_gets_the_whole_answer(root):
    answer = exchange_raw(root, b"GET /v1/api/one/user HTTP/1.1\r\nhost: x\r\n\r\n")
    head, _, body = answer.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 401")
    assert json.loads(body)["statusCode"] == 401


def test_head_is_answered_at_once(root):
    answer = exchange_raw(root, b"HEAD /v1/api/one/user HTTP/1.1\r\nhost: x\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 405")
    assert answer.endswith(b"\r\n\r\n")


def test_a_post_without_length_is_411_on_the_wire(root):
    assert exchange_raw(root, b"POST /v1/api/tickle HTTP/1.1\r\nhost: x\r\n\r\n").startswith(b"HTTP/1.1 411")
    assert exchange_raw(root, b"POST /v1/api/tickle HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\n\r\n").startswith(
        b"HTTP/1.1 401"
    )


def test_a_chunked_body_has_a_length_of_its_own(root):
    request = b"POST /sso/dam/token HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"
    answer = exchange_raw(root, request)
    assert answer.startswith(b"HTTP/1.1 400")
    assert b"csid" in answer


def test_the_application_runs_in_process_too(gateway):
    import anyio

    async def ask() -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(gateway.app), base_url="http://127.0.0.1") as http:
            return await http.get("/v1/api/one/user")

    assert anyio.run(ask).status_code == 401


# Control plane


def test_credentials_clock_ledger_and_reset_for_other_processes(gateway, root):
    with httpx.Client(base_url=f"{root}/_mock/") as control:
        known = control.get("credentials").json()
        assert known["partner"] == {"client_id": gateway.credentials.client_id, "api_key": gateway.credentials.api_key}
        assert known["users"]["mocktrader"] == ["DU7654321", "DU7654322"]
        assert "PGP PUBLIC KEY" in control.get("credentials/dam").json()["broker_public_key"]
        before = control.get("health").json()["now"]
        assert control.post("clock", json={"advance_seconds": 60}).json()["now"] == before + 60
        httpx.get(f"{root.api}/one/user")
        assert control.get("ledger").json()["counts"] == {"get_user": 1}
        assert control.post("reset", json={"seed": 5}).json() == {"seed": 5}
        assert control.get("ledger").json()["total"] == 0
        prices = {row["symbol"]: row for row in control.get("prices").json()["instruments"]}
        assert prices["MSFT"]["bid"] < prices["MSFT"]["ask"]


def test_faults_and_settings_for_other_processes(gateway, root):
    with httpx.Client(base_url=f"{root}/_mock/") as control:
        planned = control.post("faults", json={"kind": "html", "operation": "get_user"}).json()
        assert control.get("faults").json() == {"faults": [planned]}
        assert control.delete("faults").json() == {"faults": []}
        assert control.post("settings", json={"pacing": True, "latency_ms": 5}).json() == {
            "pacing": True,
            "latency_ms": 5.0,
        }
        assert gateway.latency_ms == 5.0
        assert httpx.get(f"{root.api}/one/user").status_code == 401


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("POST", "faults", b'{"kind": "nonsense"}', 400),
        ("POST", "faults", b'{"kind": "html", "operation": "nothing"}', 400),
        ("POST", "faults", b'{"kind": "html", "colour": "red"}', 400),
        ("POST", "clock", b"{}", 400),
        ("POST", "clock", b'{"advance_seconds": -1}', 400),
        ("POST", "clock", b"[]", 400),
        ("POST", "clock", b"{", 400),
        ("POST", "reset", b'{"seed": "x"}', 400),
        ("POST", "fix-orders", b'{"account": "U1", "order": {}}', 400),
        ("POST", "fix-orders", b'{"account": "DU7654321", "order": {"conid": 1}}', 400),
        ("GET", "clock", b"", 405),
        ("GET", "nothing", b"", 404),
    ],
)
def test_a_wrong_control_call_is_refused(root, method, path, body, status):
    assert httpx.request(method, f"{root}/_mock/{path}", content=body).status_code == status


def test_strangers_do_not_see_the_control_plane(another):
    stranger = another(peer="203.0.113.9")
    assert stranger.http.get("/_mock/credentials").status_code == 404


@pytest.mark.parametrize(
    "headers",
    [
        {"host": "evil.example"},
        {"host": "evil.example:5080"},
        {"host": "127.0.0.1.evil.example"},
        {"host": "localhost.evil.example:80"},
        {"host": "[2001:db8::1]:5080"},
        {"host": ""},
        {"origin": "https://evil.example"},
        {"origin": "http://127.0.0.1.evil.example:5080"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
    ],
)
@pytest.mark.parametrize(("method", "path"), [("GET", "credentials"), ("GET", "credentials/oauth1"), ("POST", "reset")])
def test_pages_of_other_sites_do_not_see_the_control_plane(gateway, root, headers, method, path):
    """A browser on this machine reaches it, for a page of whatever site, and under any name that leads here."""
    answer = httpx.request(method, f"{root}/_mock/{path}", headers=headers, content=b'{"seed": 77}')
    assert answer.status_code in (400, 404) if headers == {"host": ""} else answer.status_code == 404
    assert gateway.seed != 77


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"host": "localhost:5080"},
        {"host": "LOCALHOST"},
        {"host": "mock.localhost:1"},
        {"host": "127.0.0.1"},
        {"host": "[::1]:5080"},
        {"origin": "http://localhost:3000"},
        {"origin": "http://[::1]:3000", "sec-fetch-site": "same-site"},
    ],
)
def test_this_machine_sees_the_control_plane_under_all_its_names(root, headers):
    assert httpx.get(f"{root}/_mock/health", headers=headers).status_code == 200


# Command line


def run_cli(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "ibkr_mock", *arguments], capture_output=True, text=True, timeout=30, check=False
    )


def test_the_command_line_explains_itself():
    assert "--no-pacing" in run_cli("--help").stdout


def test_a_missing_contract_ends_with_a_clear_word(tmp_path):
    ended = run_cli("--contract", str(tmp_path / "none.json"))
    assert ended.returncode == 2
    assert "cannot read the contract none.json" in ended.stderr


@pytest.fixture
def running(request, contract, tmp_path):
    """`python -m ibkr_mock` in a process of its own; its first line of output."""
    bundle = tmp_path / "openapi.json"
    bundle.write_text(json.dumps(dict(contract.document)))
    options = ["--port", "0", "--seed", "8", "--auth", "none", "--contract", str(bundle)]
    command = [sys.executable, "-m", "ibkr_mock", *options, *getattr(request, "param", ())]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        yield process, process.stdout.readline()
        process.kill()


def test_the_command_line_serves_until_it_is_told_to_stop(running):
    process, line = running
    root = re.search(r"http://127\.0\.0\.1:\d+", line)[0]
    assert f"{root}/v1/api" in line
    assert httpx.get(f"{root}/_mock/health").json()["seed"] == 8
    assert httpx.get(f"{root}/v1/api/iserver/accounts").status_code == 200
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=10) == 0


@pytest.mark.parametrize("running", [("--tls", "--establish", "30", "--clock", "manual")], indirect=True)
def test_the_command_line_speaks_tls_and_takes_its_time(running):
    process, line = running
    root = re.search(r"https://127\.0\.0\.1:\d+", line)[0]
    told = process.stdout.readline().split()
    assert told[:2] == ["certificate", "SHA-256"]
    port = int(root.rpartition(":")[2])
    pem = ssl.get_server_certificate(("127.0.0.1", port))
    seen = hashlib.sha256(ssl.PEM_cert_to_DER_cert(pem)).hexdigest().upper()
    assert told[2].replace(":", "") == seen
    trusting = ssl.create_default_context(cadata=pem)
    for host in ("localhost", "127.0.0.1"):
        assert httpx.get(f"https://{host}:{port}/_mock/health", verify=trusting).json()["seed"] == 8
    with httpx.Client(base_url=root, verify=trusting) as client:
        client.post("/_mock/clock", json={"advance_seconds": 301})
        client.post("/v1/api/iserver/auth/ssodh/init", json={"publish": True, "compete": True})
        for seconds, established in ((29, False), (2, True)):
            client.post("/_mock/clock", json={"advance_seconds": seconds})
            assert client.get("/v1/api/iserver/auth/status").json()["established"] is established


@pytest.mark.parametrize("seconds", ["-1", "soon", "1e9", "nan"])
def test_an_odd_time_to_establish_ends_with_a_clear_word(seconds):
    ended = run_cli("--establish", seconds)
    assert ended.returncode == 2
    assert "--establish" in ended.stderr


def test_the_key_of_a_certificate_is_left_nowhere(make_gateway, tmp_path, monkeypatch):
    from ibkr_mock.certificate import secure

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    config = make_config(make_gateway(), "127.0.0.1", 0)
    modes, load = [], config.load

    def loading():
        modes.append(stat.S_IMODE(Path(config.ssl_keyfile).stat().st_mode))
        load()

    monkeypatch.setattr(config, "load", loading)
    assert re.fullmatch(r"([0-9A-F]{2}:){31}[0-9A-F]{2}", secure(config, "gateway.example"))
    assert modes == [0o600]
    assert list(tmp_path.iterdir()) == []
    assert config.ssl is not None


def test_a_taken_port_ends_with_a_clear_word(running):
    port = re.search(r"127\.0\.0\.1:(\d+)", running[1])[1]
    ended = run_cli("--port", port)
    assert ended.returncode not in (0, None)
    assert "address already in use" in ended.stderr
    assert ended.stdout == ""


def test_plain_urllib_is_enough(make_gateway):
    with serve(make_gateway(auth="none")) as root, urllib.request.urlopen(f"{root.api}/iserver/accounts") as answer:
        assert json.load(answer)["accounts"][0] == "DU7654321"


def test_importing_the_package_is_cheap():
    heavy = ("httpx", "uvicorn", "starlette", "jwt", "pysequoia")
    code = f"import sys, ibkr_mock; sys.exit(any(name in sys.modules for name in {heavy}))"
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=30).returncode == 0


def test_the_gateway_needs_neither_the_client_nor_its_core(contract, tmp_path):
    bundle = tmp_path / "openapi.json"
    bundle.write_text(json.dumps(dict(contract.document)))
    code = (
        "import sys; from ibkr_mock import Gateway; import ibkr_mock.server, ibkr_mock.transport;"
        f"Gateway(contract={str(bundle)!r}).app;"
        "tops = {name.partition('.')[0] for name in sys.modules};"
        "sys.exit(bool(tops & {'ibkr_web', 'ibkr_core', 'ibkr_auth', 'generator'}))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=30).returncode == 0


def test_a_mistake_of_the_gateway_is_a_500_and_logged(make_gateway, caplog, monkeypatch):
    from ibkr_mock.registry import HANDLERS

    def broken(_call: object) -> object:
        raise RuntimeError("broken on purpose")

    monkeypatch.setitem(HANDLERS, "get_user", broken)
    gateway: Gateway = make_gateway(auth="none")
    with serve(gateway) as root:
        response = httpx.get(f"{root.api}/one/user")
    assert (response.status_code, response.json()["error"]) == (500, "Internal error")
    assert "broken on purpose" in caplog.text
