# Written by the generator from the contract; do not edit.
"""Check a table of restrictions without applying it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.restriction_answer import RestrictionAnswer
from ...models.restriction_check import RestrictionCheck
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(RestrictionCheck)

OPERATION: Final = Operation(
    "validate_restrictions",
    "POST",
    "/gw/api/v1/restrictions/verify",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="safe",
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(RestrictionAnswer.from_dict)),),
)


def build_call(body: RestrictionCheck) -> Call[RestrictionAnswer]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION,
        "/gw/api/v1/restrictions/verify",
        content=json_body(body, _RULE_BODY),
        content_type="application/json",
    )


def sync_detailed(
    body: RestrictionCheck, *, client: SyncCore, options: CallOptions | None = None
) -> Response[RestrictionAnswer]:
    """Check a table of restrictions without applying it. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: RestrictionCheck, *, client: SyncCore, options: CallOptions | None = None) -> RestrictionAnswer:
    """Check a table of restrictions without applying it."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: RestrictionCheck, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[RestrictionAnswer]:
    """Check a table of restrictions without applying it. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: RestrictionCheck, *, client: AsyncCore, options: CallOptions | None = None
) -> RestrictionAnswer:
    """Check a table of restrictions without applying it."""
    return (await client.send(build_call(body), options)).parsed
