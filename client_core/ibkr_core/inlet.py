"""The body of one answer while it arrives: unpacked here, and bounded in size and time before any work is done.

httpx unpacks a piece whole before anybody can look at its size, and a kilobyte that was packed twice becomes gigabytes.
Here a step unpacks no more than is allowed, and what came over the network is counted as well as what it becomes.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any, Final

from ibkr_core.deadline import current

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ibkr_core.clock import Clock

__all__ = ["GARBLED", "LONGEST_ANSWER", "TIMED_OUT", "TOO_LONG", "Inlet", "Overrun"]

GARBLED: Final = "garbled"
TIMED_OUT: Final = "timed out"
TOO_LONG: Final = "too long"

LONGEST_ANSWER: Final = 64 * 1024 * 1024
"""Bytes of an answer, unless a client says otherwise: a broker's answer is some kilobytes, the longest lists 2 MB."""
_STEP: Final = 256 * 1024
"""Bytes that are unpacked before others get their turn."""
_MANY: Final = 1000
_NESTED: Final = 2
"""How often an answer may be packed. Servers pack once; a proxy may do it again."""
_MEMBERS: Final = 1000
"""How many members of gzip a packing may have: an answer of 64 MiB in the blocks of 64 kB that some tools make. Each
costs a copy of what comes after it, so that a kilobyte of empty ones would take seconds.
"""
_PACKINGS: Final = frozenset(("gzip", "x-gzip", "deflate"))
_GZIP: Final = zlib.MAX_WBITS | 16
_MAGIC: Final = b"\x1f\x8b"
"""What each member of gzip begins with."""


class Overrun(Exception):
    """The answer is more, or takes longer, than a call allows, or does not unpack.

    Attributes:
        kind: `GARBLED`, `TOO_LONG` or `TIMED_OUT`.
    """

    def __init__(self, kind: str, text: str) -> None:
        super().__init__(text)
        self.kind = kind


class Inlet:
    """Takes the pieces of a body as they come.

    Args:
        headers: of the answer.
        most: bytes that the body may have, packed and unpacked.
        clock, deadline: when it has to be over, on the monotonic side.
    """

    __slots__ = (
        "_announced",
        "_arrived",
        "_clock",
        "_deadline",
        "_joined",
        "_layers",
        "_most",
        "_pieces",
        "_size",
        "_taken",
        "_unpacking",
    )

    def __init__(self, headers: Mapping[str, str], most: int, clock: Clock, deadline: float) -> None:
        self._clock = clock
        self._deadline = deadline
        self._most = most
        self._pieces: list[bytes] = []
        self._joined = bytearray()
        self._arrived = 0
        self._size = 0
        self._taken = 0
        self._unpacking = False
        self._announced = headers.get("content-length")
        if self._announced is not None and _number(self._announced) > most:
            raise self._too_long()
        packed = headers.get("content-encoding")
        self._layers: list[_Layer] = [] if packed is None else _layers(packed)

    def take(self, piece: bytes) -> bool:
        """Add a piece of the body as it came over the network.

        Returns:
            whether more of it is left to unpack: call again with `b""`, after others have had their turn.

        Raises:
            Overrun: the body is too long, does not unpack, or is still arriving when the time of the call has ended.
        """
        is_new, adds = not self._unpacking, bool(piece)
        self._taken += is_new
        self._arrived += len(piece)
        if self._arrived > self._most:
            raise self._too_long()
        if self._layers:
            piece, self._unpacking = self._unpacked(piece)
        if piece:
            self._size += len(piece)
            if self._size > self._most:
                raise self._too_long()
            self._pieces.append(piece)
            if len(self._pieces) >= _MANY:
                # A list of single bytes is forty times what is in it.
                self._joined += b"".join(self._pieces)
                self._pieces.clear()
        # A whole answer is never thrown away for being late: it may say that an order is in.
        if is_new and self._taken > 1 and not (adds and self._all_came) and self._is_late():
            raise Overrun(TIMED_OUT, "the answer was still arriving when the time of the call ended")
        return self._unpacking

    def _is_late(self) -> bool:
        """Whether the time is over, where the connection does not see to that by itself and still gives what it has."""
        if self._clock.monotonic() <= self._deadline:
            return False
        end = current()
        return end is None or not end.is_hard

    @property
    def is_whole(self) -> bool:
        """Whether the body is known to be whole, whatever becomes of the connection."""
        return self._all_came and not self._layers

    @property
    def _all_came(self) -> bool:
        return self._announced == str(self._arrived)

    def whole(self) -> bytes:
        """The body.

        Raises:
            Overrun: it ends in the middle of what was packed.
        """
        if self._arrived and any(not layer.is_done for layer in self._layers):
            raise Overrun(GARBLED, "the body ends before what was packed does")
        if self._joined:
            self._joined += b"".join(self._pieces)
            return bytes(self._joined)
        return self._pieces[0] if len(self._pieces) == 1 else b"".join(self._pieces)

    def _unpacked(self, piece: bytes) -> tuple[bytes, bool]:
        """What the layers make of a piece, at most a step of it, and whether there is more."""
        layers = self._layers
        # An inner layer has to be done with what it has before the one around it gives it more.
        begun = max((at for at, layer in enumerate(layers) if layer.has_more), default=0)
        try:
            for layer in layers[begun:]:
                piece = layer.unpack(piece, _STEP)
                if layer.made > self._most:
                    raise self._too_long()
        except zlib.error:
            raise Overrun(GARBLED, "the body does not unpack as its content-encoding says") from None
        return piece, any(layer.has_more for layer in layers)

    def _too_long(self) -> Overrun:
        # A piece was left out, so that what is here is not the whole, whatever was announced.
        self._announced = None
        return Overrun(TOO_LONG, f"the answer is longer than {self._most} bytes (max_response_bytes)")


def _number(text: str) -> int:
    """What a Content-Length says; 0 for what no server should send, and for more than anybody has."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 20 else 0


def _layers(packed: str) -> list[_Layer]:
    """The layers of a Content-Encoding, outermost first. A name that was not asked for says nothing: servers put
    `utf-8` there.

    Raises:
        Overrun: it was packed too often.
    """
    named = [name.strip().lower() for name in packed.split(",")]
    names = [name for name in reversed(named) if name in _PACKINGS]
    if len(names) > _NESTED:
        raise Overrun(GARBLED, f"the body was packed {len(names)} times: expected {_NESTED} at most")
    return [_Layer(name) for name in names]


class _Layer:
    """One packing: gzip, of one member or several, or deflate, which some servers send without the head of zlib.

    Attributes:
        made: bytes that it has unpacked so far.
        is_done: what was packed has come to its end.
        has_more: there is more to unpack before the next piece.
    """

    __slots__ = ("_inner", "_members", "_rest", "has_more", "is_done", "made")

    def __init__(self, name: str) -> None:
        self._inner: Any = zlib.decompressobj(_GZIP) if name != "deflate" else None
        self._rest = b""
        self._members = 1
        self.made = 0
        self.is_done = False
        self.has_more = False

    def unpack(self, piece: bytes, most: int) -> bytes:
        """At most so many bytes of what the input so far unpacks to.

        Raises:
            zlib.error: the input is something else.
            Overrun: it has too many members.
        """
        data, self._rest, self.has_more = self._rest + piece, b"", False
        if not self._begun(data):
            return b""
        unpacked: bytes = self._inner.decompress(data, most)
        self.made += len(unpacked)
        self.is_done = self._inner.eof
        if self.is_done:
            self._rest = self._inner.unused_data
            self.has_more = bool(self._rest)
        else:
            self._rest = self._inner.unconsumed_tail
            # It may have read all and hold back what found no room.
            self.has_more = bool(self._rest) or len(unpacked) == most
        return unpacked

    def _begun(self, data: bytes) -> bool:
        """Whether there is something to unpack, now that these bytes come next."""
        if self._inner is None:
            # The two bytes before deflate that zlib has can be told from deflate by their sum.
            if len(data) < len(_MAGIC):
                self._rest = data
                return False
            bare = data[0] & 15 != zlib.DEFLATED or int.from_bytes(data[:2], "big") % 31
            self._inner = zlib.decompressobj(-zlib.MAX_WBITS if bare else zlib.MAX_WBITS)
        elif self.is_done:
            if not data.startswith(_MAGIC):
                # The first half of the mark of another member, or padding, which means nothing.
                self._rest = data if data and _MAGIC.startswith(data) else b""
                return False
            self._members += 1
            if self._members > _MEMBERS:
                raise Overrun(GARBLED, f"the body has more than {_MEMBERS} members of gzip")
            self._inner, self.is_done = zlib.decompressobj(_GZIP), False
        return True
