# Written by the generator from the contract; do not edit.
"""Run a scan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.scanner_request import ScannerRequest
from ...models.scanner_result import ScannerResult
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(ScannerRequest)

OPERATION: Final = Operation(
    "run_scanner",
    "POST",
    "/iserver/scanner/run",
    schemes=("bearer", "oauth1"),
    retry="safe",
    pacing=((1, 1.0),),
    requires=("brokerage-session",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(ScannerResult.from_dict)),),
)


def build_call(body: ScannerRequest) -> Call[ScannerResult]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/iserver/scanner/run", content=json_body(body, _RULE_BODY), content_type="application/json")


def sync_detailed(
    body: ScannerRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[ScannerResult]:
    """Run a scan. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: ScannerRequest, *, client: SyncCore, options: CallOptions | None = None) -> ScannerResult:
    """Run a scan."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: ScannerRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[ScannerResult]:
    """Run a scan. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(body: ScannerRequest, *, client: AsyncCore, options: CallOptions | None = None) -> ScannerResult:
    """Run a scan."""
    return (await client.send(build_call(body), options)).parsed
