"""`lint`: hold the contract against OpenAPI and the rules of the house."""

from __future__ import annotations

import argparse
import sys

from generator.bundle import load
from generator.cli import add_contract_argument
from generator.source import Source

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    add_contract_argument(parser)
    parser.add_argument("--rule", action="append", metavar="NAME", help="run only this rule (may be given again)")
    parser.add_argument("--explain", action="store_true", help="print the rules and their reasons instead")


def run(arguments: argparse.Namespace) -> int:
    """Print each finding on stderr; 0 when there is none."""
    from generator.lint import RULES, lint

    unknown = sorted(set(arguments.rule or ()) - RULES.keys())
    if unknown:
        print(f"no such rule: {', '.join(unknown)} (see --explain)", file=sys.stderr)
        return 2
    if arguments.explain:
        for name in arguments.rule or sorted(RULES):
            print(f"{name}\n    {RULES[name].reason.replace(chr(10), chr(10) + '    ')}\n")
        return 0
    bundle = load(Source.from_directory(arguments.contract))
    findings = lint(bundle, arguments.rule)
    for finding in findings:
        print(finding, file=sys.stderr)
    if findings:
        print(f"{len(findings)} finding(s)", file=sys.stderr)
        return 1
    operations = sum(len(set(item) & _METHODS) for item in bundle.document["paths"].values())
    schemas = len(bundle.document.get("components", {}).get("schemas", {}))
    print(f"{operations} operations, {schemas} schemas: nothing to object to")
    return 0


_METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}
