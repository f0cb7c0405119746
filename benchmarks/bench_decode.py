"""Decode of 1,000 objects of 30 fields: our models against openapi-python-client's own, and against plain dicts.

Both clients are generated here, from the same document, into a temporary folder, and timed in one process in turns, so
that the figures are ratios of one run on one machine. Run it with `python benchmarks/bench_decode.py`; `--json` prints
the figures for a program.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import json
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.report import Row
from ibkr_core._json import loads

ROWS = 1000

_KINDS: list[tuple[str, dict[str, Any]]] = [
    *((f"text{n}", {"type": "string"}) for n in range(10)),
    *((f"optionalText{n}", {"type": ["string", "null"]}) for n in range(4)),
    *((f"whole{n}", {"type": "integer", "format": "int64"}) for n in range(5)),
    *((f"number{n}", {"type": "number"}) for n in range(6)),
    *((f"flag{n}", {"type": "boolean"}) for n in range(2)),
    ("status", {"$ref": "#/components/schemas/Status"}),
    ("owner", {"$ref": "#/components/schemas/Owner"}),
    ("tags", {"type": "array", "items": {"type": "string"}}),
]


def contract(ours: bool) -> dict[str, Any]:
    """The document: a list of rows. Ours names the method; everything else is the same."""
    described = {name: schema | ({} if "$ref" in schema else {"description": "A member."}) for name, schema in _KINDS}
    values = ["Submitted", "Filled", "Cancelled"]
    operation: dict[str, Any] = {
        "operationId": "list_rows",
        "tags": ["rows"],
        "responses": {
            "200": {
                "description": "Rows.",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Rows"}}},
            }
        },
    }
    if ours:
        operation |= {"x-method": "list", "x-retry": "safe"}
    status: dict[str, Any] = {"type": "string", "enum": values}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Decode bench", "version": "1"},
        "paths": {"/rows": {"get": operation}},
        "components": {
            "schemas": {
                "Row": {"type": "object", "required": ["text0", "whole0"], "properties": described},
                "Rows": {
                    "type": "object",
                    "required": ["rows"],
                    "properties": {"rows": {"type": "array", "items": {"$ref": "#/components/schemas/Row"}}},
                },
                "Owner": {"type": "object", "properties": {"id": {"type": "integer"}, "name": {"type": "string"}}},
                "Status": status,
            }
        },
    }


def rows(seed: int = 1) -> list[dict[str, Any]]:
    """Whole rows: every member is there."""
    rng = random.Random(seed)
    made: list[dict[str, Any]] = []
    for _ in range(ROWS):
        row: dict[str, Any] = {}
        for name, schema in _KINDS:
            if name == "status":
                row[name] = rng.choice(["Submitted", "Filled", "Cancelled"])
            elif name == "owner":
                row[name] = {"id": rng.randrange(10**9), "name": f"owner {rng.randrange(1000)}"}
            elif name == "tags":
                row[name] = ["a", "b"]
            elif schema["type"] == "integer":
                row[name] = rng.randrange(10**9)
            elif schema["type"] == "number":
                row[name] = rng.random() * 1000
            elif schema["type"] == "boolean":
                row[name] = rng.random() < 0.5
            else:
                row[name] = f"text {rng.randrange(10**6)}"
        made.append(row)
    return made


def generate_ours(folder: Path) -> None:
    """Our client of the document, as the package `ibkr_web` below `folder`."""
    from generator.codegen.write import write

    source = folder / "contract"
    source.mkdir(parents=True)
    (source / "openapi.yaml").write_text(json.dumps(contract(ours=True)), encoding="utf-8")
    package = folder / "ours"
    package.mkdir()
    write(source, package)


def generate_stock(folder: Path) -> None:
    """The tool's own client of the same document, as the package `stock` below `folder`."""
    from openapi_python_client import generate
    from openapi_python_client.config import Config, ConfigFile, MetaType

    document = folder / "stock.json"
    document.write_text(json.dumps(contract(ours=False)), encoding="utf-8")
    config = Config.from_sources(
        ConfigFile(package_name_override="stock", post_hooks=[]),
        MetaType.NONE,
        document,
        "utf-8",
        True,
        folder / "stock",
    )
    with contextlib.redirect_stdout(io.StringIO()):
        errors = generate(config=config)
    if errors:
        raise SystemExit(f"openapi-python-client: {errors}")


def best(decoders: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Best seconds of each decoder, taken in turns so that a slow moment of the machine meets all of them.

    The collector runs when it will, as in a program: forcing it between two runs would time how cold it leaves the
    caches, and turning it off would charge a decoder for the cycles that it leaves behind.
    """
    times = dict.fromkeys(decoders, float("inf"))
    for _ in range(rounds):
        for name, decode in decoders.items():
            start = time.perf_counter()
            result = decode()
            times[name] = min(times[name], time.perf_counter() - start)
            del result
    return times


def measure(rounds: int = 80) -> list[Row]:
    """The two ratios, with microseconds an object beside them."""
    with tempfile.TemporaryDirectory(prefix="bench-decode-") as temporary:
        folder = Path(temporary)
        generate_ours(folder)
        generate_stock(folder)
        sys.path.insert(0, temporary)
        try:
            ours = importlib.import_module("ours.models").Rows
            stock = importlib.import_module("stock.models").Rows
        finally:
            sys.path.remove(temporary)
        content = json.dumps({"rows": rows()}).encode()
        checked = ours.from_dict(loads(content))
        if checked.to_dict() != json.loads(content) or len(stock.from_dict(json.loads(content)).rows) != ROWS:
            raise SystemExit("the clients do not read the rows")
        times = best(
            {
                "ours": lambda: ours.from_dict(loads(content)),
                "stock": lambda: stock.from_dict(json.loads(content)),
                "dicts": lambda: json.loads(content),
                "parse": lambda: loads(content),
            },
            rounds,
        )
    each = {name: f"{seconds / ROWS * 1e6:.2f}" for name, seconds in times.items()}
    note = f"{each['ours']} us an object, {each['parse']} of it parsing, against"
    name = "decode 1,000 objects of 30 fields, against"
    return [
        Row(
            f"{name} stock openapi-python-client",
            times["ours"] / times["stock"],
            target=0.45,
            note=f"{note} {each['stock']}",
        ),
        Row(f"{name} json.loads to dicts", times["ours"] / times["dicts"], target=1.2, note=f"{note} {each['dicts']}"),
    ]


if __name__ == "__main__":
    for row in measure():
        print(row)
