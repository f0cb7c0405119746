"""The command line: arguments, secrets from elsewhere, exit codes."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, TextIO

from ibkr_auth import BearerAuth, StaticBearer
from ibkr_core._http import Auth, BaseTransport, default_transport
from ibkr_core.clock import SYSTEM_CLOCK, Clock
from ibkr_core.errors import ConfigurationError, IbkrError
from ibkr_core.pacing import Pacing
from ibkr_core.retry import NO_RETRY
from ibkr_core.servers import origin_of
from ibkr_web import Client
from ibkr_workflows.doctor._contract import contract as read_contract
from ibkr_workflows.doctor._disguise import Disguise
from ibkr_workflows.doctor._guard import Guard
from ibkr_workflows.doctor._har import LeakError, har, write_har
from ibkr_workflows.doctor._report import lines
from ibkr_workflows.doctor._walk import NotRunError, Visit, Walk

if TYPE_CHECKING:
    from ibkr_core.drift import DriftReport

__all__ = ["main"]

GATEWAY: Final = "https://localhost:5000/v1/api"
MANAGEMENT: Final = "management"


def main(
    argv: Sequence[str] | None = None,
    *,
    transport: BaseTransport | None = None,
    clock: Clock = SYSTEM_CLOCK,
    pacing: Pacing | None = None,
    environ: Mapping[str, str] = os.environ,
    out: TextIO | None = None,
    err: TextIO | None = None,
) -> int:
    """Walk a gateway as the arguments say; the exit code.

    Args:
        argv: the arguments, by default those of the process.
        transport: sends instead of a connection pool; the caller closes it.
        clock: time.
        pacing: limits to keep, by default those of the contract and five requests a second.
        environ: where `--token-env` looks.
        out: where the report goes, by default the standard output.
        err: where the reason goes when nothing was walked.
    """
    arguments = _parser().parse_args(argv)
    out, err = out or sys.stdout, err or sys.stderr
    try:
        return _run(arguments, transport, clock, pacing, environ, out)
    except (NotRunError, LeakError, IbkrError, OSError) as error:
        err.write(f"doctor: {error}\n")
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m ibkr_workflows.doctor",
        description="Ask a gateway everything that can be asked without changing anything, and report where its "
        "answers leave the contract. No values are printed.",
        epilog="Exit code: 0 nothing found, 1 an answer left the contract, 2 the walk could not be made.",
    )
    parser.add_argument("--base-url", default=GATEWAY, metavar="URL", help=f"the API (default: {GATEWAY})")
    token = parser.add_mutually_exclusive_group()
    token.add_argument("--token-env", metavar="NAME", help="environment variable with a bearer token")
    token.add_argument("--token-file", type=Path, metavar="FILE", help="file with a bearer token")
    parser.add_argument("--insecure", action="store_true", help="accept any certificate; for this machine alone")
    parser.add_argument(
        "--har", type=Path, metavar="FILE", help="record the walk, with pseudonyms, for `generator verify`"
    )
    parser.add_argument("--symbol", default="AAPL", help="instrument to look up (default: AAPL)")
    parser.add_argument(
        "--management-token-env",
        metavar="NAME",
        help="walk account management too, with the OAuth 2.0 token of this variable",
    )
    parser.add_argument("--management-url", metavar="URL", help="its server (default: the contract's)")
    return parser


def _run(
    arguments: argparse.Namespace,
    transport: BaseTransport | None,
    clock: Clock,
    pacing: Pacing | None,
    environ: Mapping[str, str],
    out: TextIO,
) -> int:
    contract = read_contract()
    base = str(arguments.base_url).rstrip("/")
    bases = {"": base}
    auth: dict[str, Auth] = {}
    token = _token(arguments, environ)
    if token is not None:
        auth["bearer"] = BearerAuth(StaticBearer(token), origin=_origin(base))
    management = None
    if arguments.management_token_env is not None:
        management = _from_environment(arguments.management_token_env, environ)
        known = next(get.operation.server_url for get in contract.gets if get.server == MANAGEMENT)
        bases[MANAGEMENT] = str(arguments.management_url or known).rstrip("/")
        auth["oauth2Bearer"] = BearerAuth(StaticBearer(management), origin=_origin(bases[MANAGEMENT]))
    if arguments.har is not None and not arguments.har.absolute().parent.is_dir():
        raise ConfigurationError(f"--har {arguments.har}: there is no such folder")
    drifts: list[DriftReport] = []
    verify = not arguments.insecure
    inner = transport or default_transport(False, verify, None, None, plain=base.startswith("http:"))
    guard = Guard(inner, contract.gets, bases, clock)
    try:
        with Client(
            base,
            auth=auth,
            retry=NO_RETRY,
            # A gateway on one's own machine takes ten requests a second, and is not there for the doctor alone.
            pacing=pacing or Pacing(requests=5),
            # Each operation is asked for itself, whatever the ones before it said.
            breaker=False,
            on_drift=drifts.append,
            verify=verify,
            transport=guard,
            servers={name: url for name, url in bases.items() if name},
            clock=clock,
        ) as client:
            walk = Walk(client, guard, drifts, contract, symbol=arguments.symbol, servers=set(bases))
            visits = walk.run()
        out.write(f"contract {contract.version} at {base}\n")
        for line in lines(visits):
            out.write(f"{line}\n")
        if arguments.har is not None:
            secrets = tuple(one for one in (token, management) if one is not None)
            write_har(arguments.har, har(guard.exchanges, contract, Disguise(contract, secrets)))
            out.write(f"recorded in {arguments.har}\n")
    finally:
        if transport is None:
            guard.close()
    return 1 if _found(visits) else 0


def _found(visits: list[Visit]) -> bool:
    return any(visit.findings for visit in visits)


def _token(arguments: argparse.Namespace, environ: Mapping[str, str]) -> str | None:
    if arguments.token_env is not None:
        return _from_environment(arguments.token_env, environ)
    if arguments.token_file is not None:
        token: str = arguments.token_file.read_text(encoding="utf-8").strip()
        if not token:
            raise ConfigurationError(f"--token-file {arguments.token_file}: the file is empty")
        return token
    return None


def _from_environment(name: str, environ: Mapping[str, str]) -> str:
    token = environ.get(name, "").strip()
    if not token:
        raise ConfigurationError(f"the environment variable {name} is not set: expected a token in it")
    return token


def _origin(url: str) -> str:
    scheme, host, port = origin_of(url)
    return f"{scheme}://{f'[{host}]' if ':' in host else host}:{port}"
