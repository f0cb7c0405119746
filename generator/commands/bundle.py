"""`bundle -o FILE`: the contract as one JSON document."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from generator.bundle import bundle_bytes
from generator.cli import add_contract_argument

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    add_contract_argument(parser)
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="where to write (default: standard output)")


def run(arguments: argparse.Namespace) -> int:
    """Bundle and write; nothing is written when the contract cannot be bundled."""
    data = bundle_bytes(arguments.contract)
    if arguments.output is None:
        sys.stdout.buffer.write(data)
    else:
        arguments.output.write_bytes(data)
    return 0
