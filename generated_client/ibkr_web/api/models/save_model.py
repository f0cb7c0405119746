# Written by the generator from the contract; do not edit.
"""Create a model or change its targets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.model_action_result import ModelActionResult
from ...models.model_save_request import ModelSaveRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(ModelSaveRequest)

OPERATION: Final = Operation(
    "save_model",
    "POST",
    "/fa/model/save",
    schemes=("bearer", "oauth1"),
    retry="never",
    requires=("sso",),
    first=("allocation.models()",),
    error_in_success=True,
    refusal=("success", False),
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(ModelActionResult.from_dict)),),
)


def build_call(body: ModelSaveRequest) -> Call[ModelActionResult]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/fa/model/save", content=json_body(body, _RULE_BODY), content_type="application/json")


def sync_detailed(
    body: ModelSaveRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[ModelActionResult]:
    """Create a model or change its targets. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: ModelSaveRequest, *, client: SyncCore, options: CallOptions | None = None) -> ModelActionResult:
    """Create a model or change its targets."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: ModelSaveRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[ModelActionResult]:
    """Create a model or change its targets. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: ModelSaveRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> ModelActionResult:
    """Create a model or change its targets."""
    return (await client.send(build_call(body), options)).parsed
