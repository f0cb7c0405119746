"""Requests signed as OAuth 1.0a wants it: reading the header, and every text that a client may have signed.

RFC 5849 encodes each value and then the whole. The broker's samples and the clients made after them encode the whole
alone, some leave the query in the address instead of sorting it in, and one of the most used leaves it out. All of them
are in use, so all of them are taken. None covers the body; a query that was signed has to be the one that came.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import parse_qsl, quote, quote_plus, unquote

from .wire import Request, Said

__all__ = ["base_texts", "read_header", "written_header"]

_PART = re.compile(r'\s*([\w.-]+)\s*=\s*"([^"]*)"\s*(?:,|$)')
_UNSIGNED = frozenset({"realm", "oauth_signature"})


def read_header(request: Request) -> dict[str, str]:
    """The members of `Authorization: OAuth ...`, decoded. `Refusal` 401 for anything else."""
    scheme, _, rest = request.headers.get(b"authorization", b"").decode("latin-1").partition(" ")
    if scheme.lower() != "oauth" or not rest.strip():
        raise Said(401, "not_authenticated", "expected Authorization: OAuth")
    members: dict[str, str] = {}
    place = 0
    while place < len(rest):
        part = _PART.match(rest, place)
        if part is None or part[1] in members:
            raise Said(401, "not_authenticated", "the OAuth header cannot be read")
        members[part[1]] = unquote(part[2])
        place = part.end()
    return members


def written_header(members: dict[str, str]) -> str:
    """The header of the members."""
    return "OAuth " + ", ".join(f'{name}="{quote(value, safe="")}"' for name, value in sorted(members.items()))


def base_texts(request: Request, members: dict[str, str]) -> Iterator[str]:
    """What the client may have signed."""
    signed = [(name, value) for name, value in members.items() if name not in _UNSIGNED]
    query = request.query.decode("latin-1")
    pairs = [*signed, *parse_qsl(query, keep_blank_values=True)]
    encoded = sorted((quote(name, safe=""), quote(value, safe="")) for name, value in pairs)
    for origin in _origins(request):
        address = origin + request.raw_path
        start = f"{request.method}&{quote(address, safe='')}&"
        whole = _joined(sorted(pairs))
        yield start + quote(whole, safe="")
        yield start + quote(_joined(encoded), safe="")
        yield start + quote_plus(whole)
        if query:
            rest = quote(_joined(sorted(signed)), safe="")
            for asked in (query, unquote(query)):
                yield f"{request.method}&{quote(f'{address}?{asked}', safe='')}&{rest}"
            yield start + rest
            yield start + quote_plus(_joined(sorted(signed)))


def _joined(pairs: list[tuple[str, str]]) -> str:
    return "&".join(f"{name}={value}" for name, value in pairs)


def _origins(request: Request) -> Iterator[str]:
    # The scheme of the client stays behind where TLS ends; and some clients of the real host always name that one.
    host = request.headers.get(b"host", b"").decode("latin-1").lower()
    for authority in dict.fromkeys((host, request.authority)):
        if authority:
            yield f"http://{authority}"
            yield f"https://{authority}"
