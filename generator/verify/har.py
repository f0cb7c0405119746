"""Recorded traffic (HAR 1.2) as the few facts that are held against the contract.

Source: http://www.softwareishard.com/blog/har-12-spec/ (log, entries, request, response, content).
"""

from __future__ import annotations

import base64
import binascii
import json
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

__all__ = ["Entry", "RecordingError", "read"]


class RecordingError(Exception):
    """The file is no recording that can be read."""


class Entry(NamedTuple):
    """One exchange: method (upper case), path of the address, status, media type (lower case, bare) and body."""

    method: str
    path: str
    status: int
    media_type: str
    body: bytes


def read(file: Path) -> list[Entry]:
    """The exchanges of a recording, in order; those that were never answered are left out.

    Raises:
        RecordingError: the file is not JSON, or not a HAR.
        OSError: it cannot be read.
    """
    try:
        document = json.loads(file.read_bytes())
        entries = document["log"]["entries"]
        return [_entry(entry) for entry in entries if int(entry["response"]["status"]) > 0]
    except (ValueError, KeyError, TypeError, binascii.Error) as error:
        raise RecordingError(f"{file} is no HAR recording: {type(error).__name__} {error}") from error


def _entry(entry: dict[str, Any]) -> Entry:
    request, response = entry["request"], entry["response"]
    content = response.get("content") or {}
    media_type = content.get("mimeType") or _header(response, "content-type")
    text = content.get("text") or ""
    body = base64.b64decode(text, validate=True) if content.get("encoding") == "base64" else text.encode()
    bare = str(media_type).partition(";")[0].strip().lower()
    return Entry(str(request["method"]).upper(), urlsplit(request["url"]).path, int(response["status"]), bare, body)


def _header(message: dict[str, Any], name: str) -> str:
    headers = message.get("headers") or ()
    return next((str(header["value"]) for header in headers if str(header["name"]).lower() == name), "")
