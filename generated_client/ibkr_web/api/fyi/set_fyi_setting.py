# Written by the generator from the contract; do not edit.
"""Switch a kind of notification."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation, path_segment
from ibkr_core.params import taken, text_of
from ibkr_core.rules import TEXT

from ...models.fyi_acknowledgement import FyiAcknowledgement
from ...models.fyi_setting_request import FyiSettingRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

    from ...models.fyi_code import FyiCode

_RULE_BODY = Object(FyiSettingRequest)

OPERATION: Final = Operation(
    "set_fyi_setting",
    "POST",
    "/fyi/settings/{typecode}",
    schemes=("bearer", "oauth1"),
    retry="never",
    pacing=((1, 1.0),),
    pacing_group="fyi",
    requires=("sso",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(FyiAcknowledgement.from_dict)),),
)


def build_call(typecode: FyiCode | str, body: FyiSettingRequest) -> Call[FyiAcknowledgement]:
    """The call alone, for `client.send`."""
    typecode = taken(typecode, "typecode", TEXT)
    return Call(
        OPERATION,
        f"/fyi/settings/{path_segment('typecode', typecode)}",
        content=json_body(body, _RULE_BODY),
        content_type="application/json",
        path_params={"typecode": text_of(typecode)},
    )


def sync_detailed(
    typecode: FyiCode | str, body: FyiSettingRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[FyiAcknowledgement]:
    """Switch a kind of notification. Gives the whole answer."""
    return client.send(build_call(typecode, body), options)


def sync(
    typecode: FyiCode | str, body: FyiSettingRequest, *, client: SyncCore, options: CallOptions | None = None
) -> FyiAcknowledgement:
    """Switch a kind of notification."""
    return client.send(build_call(typecode, body), options).parsed


async def asyncio_detailed(
    typecode: FyiCode | str, body: FyiSettingRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[FyiAcknowledgement]:
    """Switch a kind of notification. Gives the whole answer."""
    return await client.send(build_call(typecode, body), options)


async def asyncio(
    typecode: FyiCode | str, body: FyiSettingRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> FyiAcknowledgement:
    """Switch a kind of notification."""
    return (await client.send(build_call(typecode, body), options)).parsed
