# Written by the generator from the contract; do not edit.
"""Read what scans can be made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation

from ...models.scanner_params import ScannerParams
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "get_scanner_params",
    "GET",
    "/iserver/scanner/params",
    schemes=("bearer", "oauth1"),
    retry="safe",
    pacing=((1, 900.0),),
    requires=("brokerage-session",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(ScannerParams.from_dict)),),
)


def build_call() -> Call[ScannerParams]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/iserver/scanner/params")


def sync_detailed(*, client: SyncCore, options: CallOptions | None = None) -> Response[ScannerParams]:
    """Read what scans can be made of. Gives the whole answer."""
    return client.send(build_call(), options)


def sync(*, client: SyncCore, options: CallOptions | None = None) -> ScannerParams:
    """Read what scans can be made of."""
    return client.send(build_call(), options).parsed


async def asyncio_detailed(*, client: AsyncCore, options: CallOptions | None = None) -> Response[ScannerParams]:
    """Read what scans can be made of. Gives the whole answer."""
    return await client.send(build_call(), options)


async def asyncio(*, client: AsyncCore, options: CallOptions | None = None) -> ScannerParams:
    """Read what scans can be made of."""
    return (await client.send(build_call(), options)).parsed
