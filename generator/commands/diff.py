"""`diff OLD NEW`: what changed between two contracts, breaking changes first."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from generator.findings import ContractError

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.epilog = (
        "OLD and NEW are each a contract's folder, a bundled file, a git revision, or REVISION:PATH. "
        "Exit code: 1 when a change is breaking, 0 when none is, 2 when one of them cannot be read."
    )
    parser.add_argument("old", metavar="OLD", help="the contract before")
    parser.add_argument("new", metavar="NEW", help="the contract after")
    parser.add_argument("--format", choices=("markdown", "json"), default="markdown", help="default: markdown")
    parser.add_argument(
        "--fail-on",
        choices=("breaking", "risky"),
        default="breaking",
        help="what makes the exit code 1 (default: breaking)",
    )
    parser.add_argument("--folder", default="openapi", help="folder of the contract in a revision (default: openapi)")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="where to write (default: standard output)")


def run(arguments: argparse.Namespace) -> int:
    """Print the changelog; 1 when something breaks."""
    from generator.diff import Severity, compare
    from generator.diff.report import markdown, records
    from generator.diff.sources import document

    try:
        old, new = (document(spec, arguments.folder) for spec in (arguments.old, arguments.new))
    except ContractError as error:
        # 1 would say "breaking", and nothing was compared.
        print(error, file=sys.stderr)
        return 2
    changes = compare(old, new)
    if arguments.format == "json":
        text = json.dumps(records(changes), ensure_ascii=False, indent=1) + "\n"
    else:
        text = markdown(changes, old, new)
    if arguments.output is None:
        sys.stdout.write(text)
    else:
        arguments.output.write_text(text, encoding="utf-8")
    limit = Severity[arguments.fail_on.upper()]
    return 1 if any(change.severity >= limit for change in changes) else 0
