"""`generate`: the client from the contract; nothing when nothing changed."""

from __future__ import annotations

import argparse
from pathlib import Path

from generator.cli import add_contract_argument
from generator.codegen.stamp import STAMP, is_current
from generator.source import SourceError

__all__ = ["CLIENT", "add_arguments", "run"]

CLIENT = Path("generated_client/ibkr_web")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    add_contract_argument(parser)
    parser.add_argument(
        "-o", "--output", type=Path, default=CLIENT, metavar="FOLDER", help=f"package to write (default: {CLIENT})"
    )
    parser.add_argument("--force", action="store_true", help="write even when nothing changed")


def run(arguments: argparse.Namespace) -> int:
    """Write the client in one step; what is there stays when the contract cannot be written.

    Raises:
        SourceError: something else than a client is there, and would be gone.
    """
    contract, output = arguments.contract, arguments.output
    if not _replaceable(output):
        raise SourceError(f"{output} is there and is no generated client: name another folder, or remove it yourself")
    if not arguments.force and is_current(contract, output):
        print(f"{output} is up to date")
        return 0
    # Half a second of imports that an unchanged contract need not pay for.
    from generator.codegen.swap import replacing
    from generator.codegen.write import write

    with replacing(output) as folder:
        write(contract, folder)
        files = sum(1 for path in folder.rglob("*") if path.is_file())
    print(f"{output}: {files} files written")
    return 0


def _replaceable(output: Path) -> bool:
    """Whether nothing is lost with what is there: nothing, an empty folder, or a client, whole or damaged."""
    if not output.exists():
        return True
    if not output.is_dir():
        return False
    names = {path.name for path in output.iterdir()} - {"__pycache__"}
    return not names or STAMP in names or {"__init__.py", "openapi.json", "models"} <= names
