# Written by the generator from the contract; do not edit.
"""Get an account statement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.report import Report
from ...models.statement_request import StatementRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(StatementRequest)

OPERATION: Final = Operation(
    "create_statement",
    "POST",
    "/gw/api/v1/statements",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="safe",
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(Report.from_dict)),),
)


def build_call(body: StatementRequest) -> Call[Report]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION, "/gw/api/v1/statements", content=json_body(body, _RULE_BODY), content_type="application/json"
    )


def sync_detailed(body: StatementRequest, *, client: SyncCore, options: CallOptions | None = None) -> Response[Report]:
    """Get an account statement. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: StatementRequest, *, client: SyncCore, options: CallOptions | None = None) -> Report:
    """Get an account statement."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: StatementRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[Report]:
    """Get an account statement. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(body: StatementRequest, *, client: AsyncCore, options: CallOptions | None = None) -> Report:
    """Get an account statement."""
    return (await client.send(build_call(body), options)).parsed
