"""One typed call against bare httpx on loopback, in one run: `python benchmarks/bench_call.py`.

A server of a few lines runs in a process of its own and writes each answer at once (a head and a body in two writes would measure
the kernel's delayed acknowledgement instead). Contestants take turns in short rounds, so that a change of the machine's
mood hits all of them; the ratio is the median of the rounds' ratios.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import socket
import statistics
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

import httpx

from ibkr_core import Call, JsonBody, Operation, Pacing, SyncCore
from ibkr_core._http import Auth

TOKEN = "t" * 600
ROW: dict[str, Any] = {
    "acct": "DU7654321", "conid": 265598, "conidex": "265598", "orderId": 245323648, "cashCcy": "USD", "sizeAndFills": "0/1",
    "orderDesc": "Buy 1 AAPL Limit 1.00, Day", "description1": "AAPL", "ticker": "AAPL", "secType": "STK",
    "listingExchange": "NASDAQ.NMS", "remainingQuantity": 1.0, "filledQuantity": 0.0, "totalSize": 1.0,
    "companyName": "APPLE INC", "status": "Submitted", "order_ccp_status": "Submitted", "origOrderType": "LIMIT",
    "supportsTaxOpt": "1", "lastExecutionTime": "260908135810", "orderType": "Limit", "bgColor": "#FFFFFF",
    "fgColor": "#000000", "order_ref": "my-order-1", "timeInForce": "CLOSE", "lastExecutionTime_r": 1788875890000,
    "side": "BUY", "price": "1.00",
}  # fmt: skip
BODY = json.dumps({"orders": [ROW], "snapshot": True}).encode()


def serve(ready: Connection) -> None:
    """Answer every request on every connection with the same JSON; a thread a connection."""
    import threading

    listener = socket.create_server(("127.0.0.1", 0))
    ready.send(listener.getsockname()[1])
    head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(BODY)}\r\n\r\n".encode()

    def talk(connection: socket.socket) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        while data := connection.recv(65536):
            if b"\r\n\r\n" in data:
                connection.sendall(head + BODY)

    while True:
        connection, _ = listener.accept()
        threading.Thread(target=talk, args=(connection,), daemon=True).start()


class HeldBearer(Auth):
    """What the shortest possible auth flow costs."""

    def sync_auth_flow(self, request: httpx.Request) -> Any:
        request.headers["Authorization"] = f"Bearer {TOKEN}"
        yield request


def contestants(base: str) -> dict[str, Callable[[], object]]:
    path = "/iserver/account/orders"
    operation = Operation(
        "list_live_orders", "GET", path, retry="safe", responses=(("200", JsonBody(lambda body, drift: body)),)
    )
    bare = httpx.Client(timeout=30)
    signed = httpx.Client(timeout=30, headers={"Authorization": f"Bearer {TOKEN}"})
    paced = SyncCore(base, pacing=Pacing(requests=1_000_000))
    unpaced = SyncCore(base, pacing=Pacing("off"))
    with_auth = SyncCore(base, auth=HeldBearer(), pacing=Pacing(requests=1_000_000))
    url = base + path
    return {
        "httpx": lambda: bare.get(url).json(),
        "ours": lambda: paced.send(Call(operation, path)).parsed,
        "ours, pacing off": lambda: unpaced.send(Call(operation, path)).parsed,
        "httpx, header by hand": lambda: signed.get(url).json(),
        "ours, auth flow": lambda: with_auth.send(Call(operation, path)).parsed,
    }


PAIRS = [("ours", "httpx"), ("ours, pacing off", "httpx"), ("ours, auth flow", "httpx, header by hand")]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--calls", type=int, default=150, help="calls in each round of each contestant")
    arguments = parser.parse_args()

    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(theirs,), daemon=True)
    server.start()
    runs = contestants(f"http://127.0.0.1:{ours.recv()}")
    times: dict[str, list[float]] = {name: [] for name in runs}
    for run in runs.values():
        for _ in range(50):
            run()
    for _ in range(arguments.rounds):
        for name, run in runs.items():
            began = time.perf_counter()
            for _ in range(arguments.calls):
                run()
            times[name].append((time.perf_counter() - began) / arguments.calls * 1e6)
    server.terminate()
    for name, values in times.items():
        print(f"{name:24s} {statistics.median(values):7.1f} us a call")
    for one, other in PAIRS:
        ratio = statistics.median(a / b for a, b in zip(times[one], times[other], strict=True))
        print(f"{one} / {other}: {ratio:.3f}")


if __name__ == "__main__":
    main()
