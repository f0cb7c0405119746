# Written by the generator from the contract; do not edit.
"""Change how investing and rebalancing is planned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.model_action_result import ModelActionResult
from ...models.model_presets_request import ModelPresetsRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(ModelPresetsRequest)

OPERATION: Final = Operation(
    "set_model_presets",
    "POST",
    "/fa/fa-preset/save",
    schemes=("bearer", "oauth1"),
    retry="never",
    requires=("sso",),
    error_in_success=True,
    refusal=("success", False),
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(ModelActionResult.from_dict)),),
)


def build_call(body: ModelPresetsRequest) -> Call[ModelActionResult]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/fa/fa-preset/save", content=json_body(body, _RULE_BODY), content_type="application/json")


def sync_detailed(
    body: ModelPresetsRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[ModelActionResult]:
    """Change how investing and rebalancing is planned. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: ModelPresetsRequest, *, client: SyncCore, options: CallOptions | None = None) -> ModelActionResult:
    """Change how investing and rebalancing is planned."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: ModelPresetsRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[ModelActionResult]:
    """Change how investing and rebalancing is planned. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: ModelPresetsRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> ModelActionResult:
    """Change how investing and rebalancing is planned."""
    return (await client.send(build_call(body), options)).parsed
