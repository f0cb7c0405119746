# Written by the generator from the contract; do not edit.
"""Read the state of one model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.model_request import ModelRequest
from ...models.model_summary import ModelSummary
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(ModelRequest)

OPERATION: Final = Operation(
    "get_model_summary",
    "POST",
    "/fa/model/summary",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("sso",),
    first=("allocation.models()",),
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(ModelSummary.from_dict)),),
)


def build_call(body: ModelRequest) -> Call[ModelSummary]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/fa/model/summary", content=json_body(body, _RULE_BODY), content_type="application/json")


def sync_detailed(
    body: ModelRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[ModelSummary]:
    """Read the state of one model. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: ModelRequest, *, client: SyncCore, options: CallOptions | None = None) -> ModelSummary:
    """Read the state of one model."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: ModelRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[ModelSummary]:
    """Read the state of one model. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(body: ModelRequest, *, client: AsyncCore, options: CallOptions | None = None) -> ModelSummary:
    """Read the state of one model."""
    return (await client.send(build_call(body), options)).parsed
