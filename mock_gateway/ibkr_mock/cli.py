"""`python -m ibkr_mock`: a gateway on a port until it is interrupted."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from .clock import Clock, ManualClock, SystemClock
from .contract import ContractError
from .people import DEFAULT_USER, USERS
from .sessions import ESTABLISH_SECONDS

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the gateway. Exit code 2 when it cannot start."""
    options = _parser().parse_args(arguments)
    from .gateway import Gateway
    from .server import Server, make_config

    clock: Clock = ManualClock() if options.clock == "manual" else SystemClock()
    try:
        gateway = Gateway(
            options.seed,
            options.auth,
            clock,
            options.latency,
            not options.no_pacing,
            contract=options.contract,
            user=options.user,
            stale_status=options.stale_status,
            dam_keys=options.dam_keys,
            penalty_box=options.penalty_box,
            establish_seconds=options.establish,
        )
    except ContractError as error:
        print(f"ibkr_mock: {error}", file=sys.stderr)  # noqa: T201
        return 2

    config = make_config(gateway, options.host, options.port)
    fingerprint = None
    if options.tls:
        from .certificate import secure

        fingerprint = secure(config, options.host)

    def announce(port: int) -> None:
        root = f"{'https' if options.tls else 'http'}://{options.host}:{port}"
        print(  # noqa: T201
            f"mock gateway on {root}/v1/api, control plane {root}/_mock/, auth {options.auth}, seed {options.seed}",
            flush=True,
        )
        if fingerprint is not None:
            print(f"certificate SHA-256 {fingerprint}", flush=True)  # noqa: T201

    server = Server(config, announce)
    try:
        server.run()
    except KeyboardInterrupt:
        return 0
    return 0 if server.started else 2


def _seconds(text: str) -> float:
    value = float(text)
    if not 0 <= value <= 3600:
        raise argparse.ArgumentTypeError(f"{text}: expected seconds from 0 to 3600")
    return value


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m ibkr_mock", description="A stateful stand-in for the broker's Client Portal Web API."
    )
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=5080, help="0: any free one")
    parser.add_argument(
        "--auth", choices=("bearer", "none"), default="bearer", help="none: signed in, as on a gateway of one's own"
    )
    parser.add_argument("--user", choices=tuple(USERS), default=DEFAULT_USER, help="who is signed in with --auth none")
    parser.add_argument("--seed", type=int, default=0, help="decides every id and price")
    parser.add_argument("--latency", type=float, default=0.0, metavar="MS", help="delay of every answer")
    parser.add_argument(
        "--establish",
        type=_seconds,
        default=ESTABLISH_SECONDS,
        metavar="SECONDS",
        help=f"from opening a brokerage session until it can trade ({ESTABLISH_SECONDS:g})",
    )
    parser.add_argument(
        "--tls", action="store_true", help="https, with a certificate made for this run; its fingerprint is printed"
    )
    parser.add_argument("--no-pacing", action="store_true", help="never answer 429")
    parser.add_argument("--penalty-box", action="store_true", help="shut out for ten minutes who goes on after a 429")
    parser.add_argument(
        "--clock",
        choices=("system", "manual"),
        default="system",
        help="manual: stands still until /_mock/clock moves it",
    )
    parser.add_argument(
        "--stale-status", type=int, choices=(200, 503), default=503, help="how a reply to a stale question ends"
    )
    parser.add_argument("--dam-keys", choices=("rsa3072", "rsa2048", "rsa4096", "cv25519"), default="rsa3072")
    parser.add_argument("--contract", metavar="FILE", help="another bundled contract than the one beside ibkr_web")
    return parser
