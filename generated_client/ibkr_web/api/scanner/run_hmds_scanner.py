# Written by the generator from the contract; do not edit.
"""Run a scan at the back end for historical data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.hmds_scanner_request import HmdsScannerRequest
from ...models.hmds_scanner_result import HmdsScannerResult
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response
from ibkr_core.lazy import warn_deprecated

_RULE_BODY = Object(HmdsScannerRequest)

OPERATION: Final = Operation(
    "run_hmds_scanner",
    "POST",
    "/hmds/scanner",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("brokerage-session",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(HmdsScannerResult.from_dict)),),
)


def build_call(body: HmdsScannerRequest) -> Call[HmdsScannerResult]:
    """The call alone, for `client.send`."""
    warn_deprecated("run_hmds_scanner")
    return Call(OPERATION, "/hmds/scanner", content=json_body(body, _RULE_BODY), content_type="application/json")


def sync_detailed(
    body: HmdsScannerRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[HmdsScannerResult]:
    """Run a scan at the back end for historical data. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: HmdsScannerRequest, *, client: SyncCore, options: CallOptions | None = None) -> HmdsScannerResult:
    """Run a scan at the back end for historical data."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: HmdsScannerRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[HmdsScannerResult]:
    """Run a scan at the back end for historical data. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: HmdsScannerRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> HmdsScannerResult:
    """Run a scan at the back end for historical data."""
    return (await client.send(build_call(body), options)).parsed
