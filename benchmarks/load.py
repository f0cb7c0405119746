"""A load generator: `python load.py HOST PORT CONNECTIONS SECONDS`, the request on standard input.

Each connection sends the request again as soon as its answer is whole. Standard library only and one process of its
own, so that it costs both sides the same. Prints requests per second; ends with an error when an answer is not a 200.
"""

from __future__ import annotations

import select
import socket
import sys
import time

WARM_UP = 0.5


def answer_length(head: bytes) -> int:
    """Length of head and body of an answer."""
    end = head.index(b"\r\n\r\n") + 4
    lines = head[:end].lower().split(b"\r\n")
    if not head.startswith(b"HTTP/1.1 200"):
        raise SystemExit(f"expected a 200, got {head[:400]!r}")
    return end + next(int(line.split(b":")[1]) for line in lines if line.startswith(b"content-length:"))


def run(host: str, port: int, connections: int, seconds: float, request: bytes) -> float:
    poll = select.epoll()
    wires = {}
    for _ in range(connections):
        wire = socket.create_connection((host, port))
        wire.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        wires[wire.fileno()] = wire
        poll.register(wire, select.EPOLLIN)
        wire.sendall(request)
    parts = dict.fromkeys(wires, b"")
    done = 0
    start = time.perf_counter() + WARM_UP
    end = start + seconds
    began = 0.0
    while (now := time.perf_counter()) < end:
        if not began and now >= start:
            began, done = now, 0
        for number, _ in poll.poll(0.1):
            data = parts[number] + wires[number].recv(65_536)
            if not data:
                raise SystemExit("the server closed a connection")
            if b"\r\n\r\n" not in data or len(data) < answer_length(data):
                parts[number] = data
                continue
            parts[number] = b""
            done += 1
            wires[number].sendall(request)
    return done / (now - began)


if __name__ == "__main__":
    host, port, connections, seconds = sys.argv[1:]
    print(run(host, int(port), int(connections), float(seconds), sys.stdin.buffer.read()))
