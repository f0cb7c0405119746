# Written by the generator from the contract; do not edit.
"""Read how investing and rebalancing is planned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.model_presets import ModelPresets
from ...models.models_request import ModelsRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(ModelsRequest)

OPERATION: Final = Operation(
    "get_model_presets",
    "POST",
    "/fa/fa-preset/get",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("sso",),
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(ModelPresets.from_dict)),),
)


def build_call(body: ModelsRequest) -> Call[ModelPresets]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/fa/fa-preset/get", content=json_body(body, _RULE_BODY), content_type="application/json")


def sync_detailed(
    body: ModelsRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[ModelPresets]:
    """Read how investing and rebalancing is planned. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: ModelsRequest, *, client: SyncCore, options: CallOptions | None = None) -> ModelPresets:
    """Read how investing and rebalancing is planned."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: ModelsRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[ModelPresets]:
    """Read how investing and rebalancing is planned. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(body: ModelsRequest, *, client: AsyncCore, options: CallOptions | None = None) -> ModelPresets:
    """Read how investing and rebalancing is planned."""
    return (await client.send(build_call(body), options)).parsed
