"""`coverage`: what of the published operations the contract has, leaves out, lacks, and has beyond them."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from generator.bundle import load
from generator.cli import add_contract_argument
from generator.coverage import LIST, coverage, exclusions_of, published_in, unverified
from generator.source import Source

__all__ = ["PUBLISHED", "add_arguments", "run"]

#: Where a published document lies unless the environment or the command line says otherwise; none need be there.
PUBLISHED = Path("../shared/reference/published-2.28.0.yaml")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.epilog = (
        "Exit code: 1 when a published operation is neither covered nor excluded, or when the committed list of them "
        "is not that of the document."
    )
    add_contract_argument(parser)
    parser.add_argument(
        "--published",
        type=Path,
        metavar="FILE",
        help=f"published document (default: $IBKR_PUBLISHED, {PUBLISHED}, else the contract's own list {LIST})",
    )
    parser.add_argument("--all", action="store_true", help="list what is excluded and what is extra")
    parser.add_argument("--unverified", action="store_true", help="list what no source has settled, and nothing else")


def run(arguments: argparse.Namespace) -> int:
    """Print the line; what is missing goes to stderr."""
    source = Source.from_directory(arguments.contract)
    if arguments.unverified:
        print("\n".join(unverified(load(source).document)))
        return 0
    listed = arguments.contract / LIST
    document = _document(arguments.published)
    published = published_in(document or listed)
    found = coverage(load(source).document, published, exclusions_of(source))
    print(
        f"published {found.published}  covered {len(found.covered)}  excluded {len(found.excluded)}  "
        f"missing {len(found.missing)}  extra {len(found.extra)}"
    )
    if arguments.all:
        for entry, exclusion in found.excluded:
            print(f"excluded  {entry}  ({exclusion.reason})")
        for entry, evidence in found.extra:
            print(f"extra     {entry}  ({evidence})")
    problems = [f"{entry}: published, but neither in the contract nor excluded" for entry in found.missing]
    if document is not None and listed.is_file():
        committed = {entry.key: entry for entry in published_in(listed)}
        current = {entry.key: entry for entry in published}
        problems += [f"{listed}: {current[key]} is missing" for key in current.keys() - committed.keys()]
        problems += [f"{listed}: {committed[key]} is not published" for key in committed.keys() - current.keys()]
    for problem in sorted(problems):
        print(problem, file=sys.stderr)
    return 1 if problems else 0


def _document(given: Path | None) -> Path | None:
    """The published document: as told on the command line or in the environment it must be there, else it may."""
    told = given or (Path(os.environ["IBKR_PUBLISHED"]) if os.environ.get("IBKR_PUBLISHED") else None)
    if told is not None:
        return told
    return PUBLISHED if PUBLISHED.is_file() else None
