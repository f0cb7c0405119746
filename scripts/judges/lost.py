"""What openapi-python-client leaves out when it is used as it is: operations whose body is signed, and nothing else.

python scripts/judges/lost.py LOG BUNDLE
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

_LOST = re.compile(r"WARNING parsing ([A-Z]+) (\S+) within")


def _is_signed(node: dict[str, Any]) -> bool:
    contents = node.get("requestBody", {}).get("content", {})
    return any(
        "application/jwt" in (media_type, content.get("schema", {}).get("contentMediaType"))
        for media_type, content in contents.items()
    )


def main(log: str, bundle: str) -> int:
    text, document = Path(log).read_text("utf-8"), json.loads(Path(bundle).read_bytes())
    lost = {(method.lower(), path) for method, path in _LOST.findall(text)}
    signed = {
        (method, path)
        for path, item in document["paths"].items()
        for method, node in item.items()
        if isinstance(node, dict) and _is_signed(node)
    }
    for method, path in sorted(lost - signed):
        print(f"{method.upper()} {path}: left out, though nothing is signed")
    for other in re.findall(r"(?:WARNING|ERROR|Unable)[^\n]*", text):
        if not _LOST.match(other) and not other.startswith("Unable to parse this part"):
            print(other)
    print(f"{len(lost)} operations with signed bodies left out")
    return 1 if lost - signed else 0


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
