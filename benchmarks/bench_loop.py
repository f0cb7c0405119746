"""How long an answer keeps an event loop from going on, by its size: a page of market data, over loopback.

A task that does nothing but give way measures the longest time that it does not get its turn while a call is under way.
`python benchmarks/bench_loop.py` prints the median of five calls of each size.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files

from benchmarks.report import Row
from ibkr_core import Pacing
from ibkr_web import AsyncClient

SIZES = (10_000, 64_000, 128_000, 256_000, 512_000, 2_000_000, 8_000_000)
TARGET_MS = 20.0
"""For answers up to 512 kB."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    body = b"[]"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(self.server.body)))
        self.end_headers()
        self.wfile.write(self.server.body)

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


def _page(size: int) -> bytes:
    document = json.loads(files("ibkr_web").joinpath("openapi.json").read_bytes())
    examples = document["components"]["examples"]
    row = max((examples[name]["value"][0] for name in examples if name.startswith("get_snapshot_")), key=len)
    text = json.dumps(row).encode()
    return b"[" + b",".join([text] * max(1, size // len(text))) + b"]"


async def _longest(client: AsyncClient) -> float:
    """The longest time that another task waited during one call, in milliseconds."""
    gaps: list[float] = []
    over = False

    async def look() -> None:
        last = time.perf_counter()
        while not over:
            await asyncio.sleep(0)
            now = time.perf_counter()
            gaps.append(now - last)
            last = now

    looking = asyncio.create_task(look())
    await asyncio.sleep(0)
    await client.marketdata.snapshot(conids=[265598], fields=["31"])
    over = True
    await looking
    return max(gaps) * 1000


async def _measure(server: _Server) -> list[Row]:
    rows = []
    address = f"http://127.0.0.1:{server.server_port}/v1/api"
    async with AsyncClient(address, pacing=Pacing("off")) as client:
        server.body = _page(1000)
        await client.marketdata.snapshot(conids=[265598], fields=["31"])
        for size in SIZES:
            server.body = _page(size)
            longest = statistics.median([await _longest(client) for _ in range(5)])
            target = TARGET_MS if size <= 512_000 else None
            rows.append(Row(f"event loop held up by an answer of {size // 1000:,} kB", longest, "ms", target))
    return rows


def measure() -> list[Row]:
    server = _Server(("127.0.0.1", 0), _Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        return asyncio.run(_measure(server))
    finally:
        server.shutdown()
        server.server_close()


if __name__ == "__main__":
    for row in measure():
        print(row)
