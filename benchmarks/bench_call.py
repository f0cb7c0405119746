"""One typed call against bare httpx and against ibind on loopback: `python -m benchmarks.bench_call`.

A server of a few lines runs in a process of its own and writes each answer at once (a head and a body in two writes
would measure the kernel's delayed acknowledgement instead). Contestants take turns in short rounds, so that a change
of the machine's mood hits all of them; a ratio is the median of the rounds' ratios. The answer is the contract's own
example of an order's status, and "typed" means decoded into the generated model, with pacing on.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import httpx

import ibkr_web
from benchmarks import peers
from benchmarks.report import Row
from ibkr_auth import BearerAuth, StaticBearer
from ibkr_core import Pacing

TOKEN = "eyJhbGciOiJIUzI1NiJ9." + "c" * 500 + ".c2lnbmF0dXJl"
ORDER = 1370093238
PATH = f"/iserver/account/order/status/{ORDER}"

SERVER = r"""
import socket, sys, threading
body = sys.stdin.buffer.read()
listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)
answer = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(body) + body
def talk(connection):
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    while data := connection.recv(65536):
        if data.endswith(b"\r\n\r\n"):
            connection.sendall(answer)
while True:
    threading.Thread(target=talk, args=(listener.accept()[0],), daemon=True).start()
"""

IBIND = r"""
import sys, time
from ibind import IbkrClient
client = IbkrClient(url=sys.argv[1] + "/", cacert=True, use_oauth=False)
print("ready", flush=True)
for line in sys.stdin:
    began = time.perf_counter()
    for _ in range(int(line)):
        client.order_status(sys.argv[2])
    print(time.perf_counter() - began, flush=True)
"""


@contextmanager
def served() -> Iterator[str]:
    """The address of a server that gives the same answer to everything."""
    with open(Path(ibkr_web.__file__).with_name("openapi.json"), "rb") as bundle:
        examples = json.load(bundle)["components"]["examples"]
    body = json.dumps(examples["get_order_status_working"]["value"]).encode()
    server = subprocess.Popen([sys.executable, "-c", SERVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert server.stdin is not None
    assert server.stdout is not None
    try:
        server.stdin.write(body)
        server.stdin.close()
        yield f"http://127.0.0.1:{int(server.stdout.readline())}"
    finally:
        server.kill()
        server.wait()
        server.stdout.close()


def repeated(run: Callable[[], object]) -> Callable[[int], float]:
    """Seconds that a number of calls take."""

    def measure(calls: int) -> float:
        began = time.perf_counter()
        for _ in range(calls):
            run()
        return time.perf_counter() - began

    return measure


@contextmanager
def ibind(base: str) -> Iterator[Callable[[int], float] | None]:
    """The same for ibind in its own environment; None where it cannot be had."""
    interpreter = peers.python()
    if interpreter is None:
        yield None
        return
    environment = {name: value for name, value in os.environ.items() if not name.startswith("IBIND")}
    environment |= {"IBIND_LOG_TO_FILE": "False", "IBIND_LOG_TO_CONSOLE": "False"}
    process = subprocess.Popen(
        [str(interpreter), "-c", IBIND, base, str(ORDER)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    asked, told = process.stdin, process.stdout

    def measure(calls: int) -> float:
        asked.write(f"{calls}\n")
        asked.flush()
        return float(told.readline())

    try:
        yield measure if told.readline().strip() == "ready" else None
    finally:
        asked.close()
        process.wait()
        told.close()


def measure(rounds: int = 25, calls: int = 100) -> list[Row]:
    with ExitStack() as stack:
        base = stack.enter_context(served())
        url = base + PATH
        bare = stack.enter_context(httpx.Client())
        by_hand = stack.enter_context(httpx.Client(headers={"Authorization": f"Bearer {TOKEN}"}))
        pacing = Pacing(requests=1_000_000)
        plain = stack.enter_context(ibkr_web.Client(base, pacing=pacing))
        auth = BearerAuth(StaticBearer(TOKEN), origin=base)
        signed = stack.enter_context(ibkr_web.Client(base, pacing=pacing, auth=auth))
        runs: dict[str, Callable[[int], float]] = {
            "httpx": repeated(lambda: bare.get(url).json()),
            "ours": repeated(lambda: plain.orders.status(ORDER)),
            "httpx, header by hand": repeated(lambda: by_hand.get(url).json()),
            "ours with BearerAuth": repeated(lambda: signed.orders.status(ORDER)),
        }
        peer = stack.enter_context(ibind(base))
        if peer is not None:
            runs["ibind"] = peer
        times: dict[str, list[float]] = {name: [] for name in runs}
        for run in runs.values():
            run(50)
        for _ in range(rounds):
            for name, run in runs.items():
                times[name].append(run(calls) / calls * 1e6)

    def row(name: str, one: str, other: str, target: float) -> Row:
        ratio = statistics.median(a / b for a, b in zip(times[one], times[other], strict=True))
        sides = f"{statistics.median(times[one]):.0f} us against {statistics.median(times[other]):.0f} us"
        return Row(name, ratio, target=target, note=sides)

    rows = [
        row("one typed sync call, over httpx + .json()", "ours", "httpx", 1.15),
        row(
            "  ... with BearerAuth, over the same header by hand", "ours with BearerAuth", "httpx, header by hand", 1.25
        ),
    ]
    if "ibind" in times:
        rows.append(row("  ... over ibind's call", "ours", "ibind", 0.8))
    return rows


if __name__ == "__main__":
    for line in measure():
        print(line)
