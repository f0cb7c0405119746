"""`generate`: the client from the contract, once the linter has nothing to object to; nothing when nothing changed."""

from __future__ import annotations

import argparse
from pathlib import Path

from generator.cli import add_contract_argument
from generator.codegen.stamp import digest_of_inputs, is_current, mark_begun, mark_done, mark_of
from generator.findings import ContractError
from generator.source import Source, SourceError

__all__ = ["CLIENT", "add_arguments", "run"]

CLIENT = Path("generated_client/ibkr_web")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    add_contract_argument(parser)
    parser.add_argument(
        "-o", "--output", type=Path, default=CLIENT, metavar="FOLDER", help=f"package to write (default: {CLIENT})"
    )
    parser.add_argument("--force", action="store_true", help="go through all files even when nothing changed")
    parser.add_argument("--no-lint", action="store_true", help="write what the linter objects to, if it can be written")


def run(arguments: argparse.Namespace) -> int:
    """Write the files that changed; all stay as they are when the contract has something wrong.

    Raises:
        ContractError: the linter objects, or something cannot be written.
        SourceError: something else than a client is there, and would be gone.
    """
    contract, output = arguments.contract, arguments.output
    if not _replaceable(output):
        raise SourceError(f"{output} is there and is no generated client: name another folder, or remove it yourself")
    if not arguments.force and is_current(contract, output):
        print(f"{output} is up to date")
        return 0
    # Half a second of imports that an unchanged contract need not pay for.
    from generator.bundle import load
    from generator.codegen.place import put_in_place, staged
    from generator.codegen.write import write

    # Before reading: should the contract change meanwhile, the next run will notice.
    inputs = digest_of_inputs(contract)
    bundle = load(Source.from_directory(contract))
    if not arguments.no_lint:
        from generator.lint import lint

        if findings := lint(bundle):
            raise ContractError(findings)
    with staged(output) as folder:
        write(bundle, folder)
        files = sum(1 for path in folder.rglob("*") if path.is_file())
        mark_begun(output)
        changes = put_in_place(folder, output)
        mark_done(output, inputs)
    gone = f", {len(changes.removed)} removed" if changes.removed else ""
    print(f"{output}: {len(changes.written)} of {files} files written{gone}")
    return 0


def _replaceable(output: Path) -> bool:
    """Whether nothing is lost with what is there: nothing, an empty folder, or a client, whole or damaged."""
    if not output.exists():
        return True
    if not output.is_dir():
        return False
    names = {path.name for path in output.iterdir()} - {"__pycache__"}
    return not names or mark_of(output).exists() or {"__init__.py", "openapi.json", "models"} <= names
