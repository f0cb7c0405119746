"""The mock gateway against Prism on the same contract: `python -m benchmarks.bench_mock`.

Both serve the bundle that ships with the client, with nothing logged; the gateway validates, keeps state and computes,
Prism validates and serves examples. They take turns in short rounds under one load generator; a ratio is the median
of the rounds' ratios. The gateway's start and memory are measured on the same run.
"""

from __future__ import annotations

import json
import shutil
import socket
import statistics
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks import peers
from benchmarks.report import Row

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = ROOT / "generated_client" / "ibkr_web" / "openapi.json"
LOAD = Path(__file__).with_name("load.py")
CONNECTIONS = 16
ACCOUNT = "DU7654321"
TICKET = {"conid": 265598, "orderType": "LMT", "side": "BUY", "tif": "DAY", "quantity": 10, "price": 228}
PREVIEW = json.dumps({"orders": [TICKET]}).encode()
CASES = (
    ("GET", "GET", "/iserver/accounts", b"", 3.0),
    ("validated order preview POST", "POST", f"/iserver/account/{ACCOUNT}/orders/whatif", PREVIEW, 2.0),
)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _request(method: str, path: str, body: bytes) -> bytes:
    lines = [f"{method} {path} HTTP/1.1", "host: 127.0.0.1", "authorization: Bearer x", "accept: application/json"]
    if method == "POST":
        lines += ["content-type: application/json", f"content-length: {len(body)}"]
    return "\r\n".join([*lines, "", ""]).encode() + body


def _wait(url: str, process: subprocess.Popen[bytes]) -> None:
    """Until the server answers."""
    end = time.monotonic() + 60
    request = urllib.request.Request(url, headers={"authorization": "Bearer x"})
    while time.monotonic() < end:
        if process.poll() is not None:
            raise RuntimeError(f"the server for {url} ended with {process.returncode}")
        try:
            urllib.request.urlopen(request, timeout=1).read()
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.005)
        else:
            return
    raise RuntimeError(f"{url} did not answer within a minute")


@contextmanager
def _running(command: list[str], url: str) -> Iterator[tuple[subprocess.Popen[bytes], float]]:
    """A server and the seconds until it answered."""
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait(url, process)
        yield process, time.perf_counter() - began
    finally:
        process.terminate()
        process.wait()


def _mock(port: int) -> list[str]:
    return [sys.executable, "-m", "ibkr_mock", "--auth", "none", "--no-pacing", "--port", str(port)]


def _load(port: int, request: bytes, seconds: float) -> float:
    command = [sys.executable, str(LOAD), "127.0.0.1", str(port), str(CONNECTIONS), str(seconds)]
    return float(subprocess.run(command, input=request, capture_output=True, check=True).stdout)


def _memory(process: subprocess.Popen[bytes]) -> float | None:
    """Resident megabytes; None where /proc does not tell."""
    status = Path(f"/proc/{process.pid}/status")
    if not status.exists():
        return None
    return next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmRSS:")) / 1024


def _start_and_memory(starts: int = 5) -> list[Row]:
    times = []
    for _ in range(starts):
        port = _free_port()
        with _running(_mock(port), f"http://127.0.0.1:{port}/_mock/health") as (_, seconds):
            times.append(seconds)
    return [Row("mock: start until the first answer", statistics.median(times) * 1000, "ms", target=800.0)]


def measure(rounds: int = 3, seconds: float = 1.5) -> list[Row]:
    rows = _start_and_memory()
    entry, node = peers.prism(), shutil.which("node")
    port, other = _free_port(), _free_port()
    with _running(_mock(port), f"http://127.0.0.1:{port}/_mock/health") as (process, _):
        if entry is None or node is None:
            for name, method, path, body, _target in CASES:
                speed = _load(port, _request(method, f"/v1/api{path}", body), seconds)
                rows.append(Row(f"mock: {name}", speed, "/s", note="no npm here, so no Prism to hold it against"))
        else:
            command = [node, str(entry), "mock", "-p", str(other), "-v", "silent", str(BUNDLE)]
            with _running(command, f"http://127.0.0.1:{other}/one/user"):
                rows += _against(port, other, rounds, seconds)
        memory = _memory(process)
    if memory is not None:
        rows.append(Row("mock: memory after the load", memory, "MB", target=120.0))
    return rows


def _against(port: int, other: int, rounds: int, seconds: float) -> list[Row]:
    rows = []
    for name, method, path, body, target in CASES:
        ours, theirs = [], []
        for _ in range(rounds):
            ours.append(_load(port, _request(method, f"/v1/api{path}", body), seconds))
            theirs.append(_load(other, _request(method, path, body), seconds))
        ratio = statistics.median(mine / its for mine, its in zip(ours, theirs, strict=True))
        note = f"{statistics.median(ours):,.0f} against {statistics.median(theirs):,.0f} requests/s"
        rows.append(Row(f"mock against Prism: {name}", ratio, "x", target=target, at_least=True, note=note))
    return rows


if __name__ == "__main__":
    for row in measure():
        print(row)
