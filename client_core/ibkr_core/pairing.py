"""Whether the next answer on a connection will be the answer to the next request.

HTTP/1.1 pairs answers with requests by their order alone. A broker, or a proxy before it, that sends two answers to one
request shifts every later pair: the answer about one order is then believed of another. httpcore closes an idle
connection on which bytes wait in the socket before it uses it again, but bytes that were read together with the answer
sit in buffers that it does not look at. Those are looked at here, when an answer has been read to its end.

Names that begin with an underscore are internals of httpcore and anyio, which have no other way to tell; where they are
missing, nothing is concluded. A test on real sockets watches them.
"""

from __future__ import annotations

from typing import Any, Final

__all__ = ["CLEAN", "DOUBTFUL", "SPOILT", "retire_if_shifted"]

CLEAN: Final = "clean"
SPOILT: Final = "spoilt"
"""More has come than the answer. The answer itself is the first one on its connection, so it is the right one."""
DOUBTFUL: Final = "doubtful"
"""More has come than the answer, on a connection that was used before: the answer may be that of an earlier request."""


def retire_if_shifted(response: Any) -> str:
    """Keep the connection of a response, whose body has been read, from being used again when more has come on it."""
    stream = getattr(getattr(response.stream, "_httpcore_stream", None), "_stream", None)
    connection: Any = getattr(stream, "_connection", None)
    protocol: Any = getattr(connection, "_h11_state", None)
    if protocol is None:
        return CLEAN
    network = response.extensions.get("network_stream")
    plain = bool(protocol.trailing_data[0]) or _in_plain(network)
    if not plain and not _sealed(network):
        return CLEAN
    # A connection whose sending has failed is closed by httpcore, not kept.
    protocol.send_failed()
    return DOUBTFUL if plain and connection._request_count > 1 else SPOILT


def _in_plain(network: Any) -> bool:
    """Whether bytes wait that are no longer encrypted."""
    tls = network.get_extra_info("ssl_object")
    if tls is not None:
        return bool(tls.pending())
    return bool(_queue(getattr(network, "_stream", None)))


def _sealed(network: Any) -> bool:
    """Whether bytes wait that are still encrypted; they may be anything, also the end of the connection."""
    tls: Any = getattr(network, "_stream", None)
    incoming = getattr(tls, "_read_bio", None)
    return incoming is not None and bool(incoming.pending or _queue(tls.transport_stream))


def _queue(stream: Any) -> Any:
    """What asyncio has handed to anyio and nobody has fetched."""
    return getattr(getattr(stream, "_protocol", None), "read_queue", None)
