"""`python -m generator COMMAND`: the one door to everything that is done with the contract at build time.

A command is a module of `generator.commands` with

    def add_arguments(parser: argparse.ArgumentParser) -> None
    def run(arguments: argparse.Namespace) -> int

and a line in `COMMANDS`. Only the module of the command that was asked for is imported.

Exit codes: 0 done and nothing to object to; 1 the contract, the client or a recording has something wrong, or a
change breaks callers; 2 the command could not be carried out as asked (bad arguments, no such file or revision).
Findings go to stderr, one a line, as ``file:line: [rule] message``; results go to stdout.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from generator.findings import ContractError
from generator.source import SourceError

__all__ = ["COMMANDS", "add_contract_argument", "main"]

#: Command -> what it does, in one line. Its module is `generator.commands.<command>`.
COMMANDS = {
    "lint": "hold the contract against OpenAPI and the rules of the house",
    "bundle": "write the contract as one JSON document",
    "generate": "write the client from the contract",
    "check": "tell whether the committed client is what the contract generates",
    "coverage": "tell which published operations the contract has, leaves out or lacks",
    "diff": "list what changed between two contracts, breaking changes first",
    "verify": "hold recorded traffic (HAR) against the contract and the client",
}


def add_contract_argument(parser: argparse.ArgumentParser) -> None:
    """Give a command the option `--contract FOLDER`, as `arguments.contract` (a Path)."""
    parser.add_argument(
        "--contract",
        type=Path,
        default=Path("openapi"),
        metavar="FOLDER",
        help="folder that holds openapi.yaml (default: openapi in the working directory)",
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    name = next((word for word in arguments if not word.startswith("-")), None)
    parser = argparse.ArgumentParser(prog="python -m generator", description="Contract tools.", allow_abbrev=False)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command, summary in COMMANDS.items():
        sub = commands.add_parser(command, help=summary, description=summary, allow_abbrev=False)
        if command == name:
            module = importlib.import_module(f"generator.commands.{command}")
            module.add_arguments(sub)
    chosen = parser.parse_args(arguments)
    try:
        code: int = module.run(chosen)
        sys.stdout.flush()
    except ContractError as error:
        print(error, file=sys.stderr)
        print(f"{len(error.findings)} finding(s)", file=sys.stderr)
        return 1
    except BrokenPipeError:
        # The reader (head, less) has seen enough; point stdout elsewhere so that the interpreter's own flush is quiet.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except (SourceError, OSError) as error:
        # A folder that is not there or read-only, a full disk.
        print(f"{parser.prog} {name}: {error}", file=sys.stderr)
        return 2
    return code
