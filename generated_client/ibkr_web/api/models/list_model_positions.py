# Written by the generator from the contract; do not edit.
"""List targets and actual weights of a model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.model_positions import ModelPositions
from ...models.model_positions_request import ModelPositionsRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(ModelPositionsRequest)

OPERATION: Final = Operation(
    "list_model_positions",
    "POST",
    "/fa/model/positions",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("sso",),
    first=("allocation.models()",),
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(ModelPositions.from_dict)),),
)


def build_call(body: ModelPositionsRequest) -> Call[ModelPositions]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/fa/model/positions", content=json_body(body, _RULE_BODY), content_type="application/json")


def sync_detailed(
    body: ModelPositionsRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[ModelPositions]:
    """List targets and actual weights of a model. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: ModelPositionsRequest, *, client: SyncCore, options: CallOptions | None = None) -> ModelPositions:
    """List targets and actual weights of a model."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: ModelPositionsRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[ModelPositions]:
    """List targets and actual weights of a model. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: ModelPositionsRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> ModelPositions:
    """List targets and actual weights of a model."""
    return (await client.send(build_call(body), options)).parsed
