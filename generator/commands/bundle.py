"""`bundle -o FILE`: the contract as one JSON document, as it is or in plain words."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from generator.bundle import bundle, to_bytes
from generator.cli import add_contract_argument
from generator.plain import plain

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    add_contract_argument(parser)
    parser.add_argument(
        "--plain", action="store_true", help="in the words that most generators take (docs/other-languages.md)"
    )
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="where to write (default: standard output)")


def run(arguments: argparse.Namespace) -> int:
    """Bundle and write; nothing is written when the contract cannot be bundled."""
    document = bundle(arguments.contract)
    data = to_bytes(plain(document) if arguments.plain else document)
    if arguments.output is None:
        sys.stdout.buffer.write(data)
    else:
        arguments.output.write_bytes(data)
    return 0
