# Written by the generator from the contract; do not edit.
"""List how much of each account is in a model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.model_investments import ModelInvestments
from ...models.model_investments_request import ModelInvestmentsRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(ModelInvestmentsRequest)

OPERATION: Final = Operation(
    "list_model_investments",
    "POST",
    "/fa/model/invest-divest-positions",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("sso",),
    first=("allocation.models()",),
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(ModelInvestments.from_dict)),),
)


def build_call(body: ModelInvestmentsRequest) -> Call[ModelInvestments]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION,
        "/fa/model/invest-divest-positions",
        content=json_body(body, _RULE_BODY),
        content_type="application/json",
    )


def sync_detailed(
    body: ModelInvestmentsRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[ModelInvestments]:
    """List how much of each account is in a model. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: ModelInvestmentsRequest, *, client: SyncCore, options: CallOptions | None = None) -> ModelInvestments:
    """List how much of each account is in a model."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: ModelInvestmentsRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[ModelInvestments]:
    """List how much of each account is in a model. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: ModelInvestmentsRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> ModelInvestments:
    """List how much of each account is in a model."""
    return (await client.send(build_call(body), options)).parsed
