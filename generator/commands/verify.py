"""`verify FILE.har`: hold recorded traffic against the contract and the client."""

from __future__ import annotations

import argparse
import hashlib
import importlib
import importlib.util
import sys
from pathlib import Path
from typing import Any

from generator.bundle import to_bytes

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.epilog = (
        "Exit code: 1 when an answer differs from the contract (with --every-entry also when an entry is none of its "
        "operations and not left out with a reason, with --strict also when there is a remark), 2 when the recording "
        "cannot be read. Remarks: [member] is valid, but has no name in the contract; [proof] is an answer of which "
        "less than half has one, so that it could as well be the answer of another operation."
    )
    parser.add_argument("recording", type=Path, metavar="FILE.har", help="recorded traffic, HAR 1.2")
    parser.add_argument(
        "--contract",
        default="openapi",
        metavar="CONTRACT",
        help="contract's folder, bundled file or git revision (default: openapi)",
    )
    parser.add_argument("--all", action="store_true", help="list unrecorded operations too")
    parser.add_argument(
        "--every-entry",
        action="store_true",
        help="take an entry of no operation for a difference",
    )
    parser.add_argument(
        "--strict",
        action="store_true",
        help="take a remark for a difference: a member without a name in the contract, an answer that proves little",
    )
    parser.add_argument("--no-decode", action="store_true", help="do not take the answers through the generated client")
    parser.add_argument("--show-values", action="store_true", help="print values of bodies (may be account data)")


def run(arguments: argparse.Namespace) -> int:
    """Print the report; 1 when anything differs."""
    from generator.coverage import exclusions_of
    from generator.diff.sources import document
    from generator.source import Source
    from generator.verify import RecordingError, read, verify
    from generator.verify.report import lines

    contract = document(arguments.contract)
    try:
        entries = read(arguments.recording)
    except RecordingError as error:
        print(error, file=sys.stderr)
        return 2
    decode = not arguments.no_decode
    if decode and importlib.util.find_spec("ibkr_web") is None:
        print("there is no generated client (ibkr_web): run `generate` first, or --no-decode", file=sys.stderr)
        return 2
    if decode and not _is_client_of(contract):
        print("the client was generated from another contract: run `generate` first, or --no-decode", file=sys.stderr)
    folder = Path(arguments.contract)
    left_out = exclusions_of(Source.from_directory(folder)) if folder.is_dir() else []
    result = verify(entries, contract, decode=decode, left_out=left_out)
    for line in lines(result, everything=arguments.all, show_values=arguments.show_values, decoded=decode):
        print(line)
    remarked = result.remarks("member") or result.remarks("proof")
    differs = result.differing or (arguments.every_entry and result.outside) or (arguments.strict and remarked)
    return 1 if differs else 0


def _is_client_of(contract: dict[str, Any]) -> bool:
    client = importlib.import_module("ibkr_web")
    return str(client.CONTRACT_SHA256) == hashlib.sha256(to_bytes(contract)).hexdigest()
