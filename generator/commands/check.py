"""`check`: is the committed client what the contract generates, byte for byte?"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from generator.bundle import load
from generator.cli import add_contract_argument
from generator.commands.generate import CLIENT
from generator.source import Source

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    add_contract_argument(parser)
    parser.add_argument(
        "--client", type=Path, default=CLIENT, metavar="FOLDER", help=f"package to compare (default: {CLIENT})"
    )


def run(arguments: argparse.Namespace) -> int:
    """List every file that differs, is missing or is too many."""
    from generator.codegen.place import files_of
    from generator.codegen.write import write

    with tempfile.TemporaryDirectory(prefix="ibkr-web-check-") as temporary:
        fresh = Path(temporary, "client")
        fresh.mkdir()
        write(load(Source.from_directory(arguments.contract)), fresh)
        expected, found = (
            {name: path.read_bytes() for name, path in files_of(package).items()}
            for package in (fresh, arguments.client)
        )
    problems = [f"{name}: missing" for name in sorted(expected.keys() - found.keys())]
    problems += [f"{name}: not generated from the contract" for name in sorted(found.keys() - expected.keys())]
    problems += [f"{name}: differs" for name in sorted(expected.keys() & found.keys()) if expected[name] != found[name]]
    for problem in problems:
        print(f"{arguments.client}/{problem}", file=sys.stderr)
    if problems:
        print(f"{len(problems)} file(s) are not what the contract generates: run `make generate`", file=sys.stderr)
        return 1
    print(f"{arguments.client}: {len(expected)} files are what the contract generates")
    return 0
