# Written by the generator from the contract; do not edit.
"""Carry out the transfers of a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.model_action_result import ModelActionResult
from ...models.transfers_request import TransfersRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(TransfersRequest)

OPERATION: Final = Operation(
    "submit_model_transfers",
    "POST",
    "/fa/model/submit-transfers",
    schemes=("bearer", "oauth1"),
    retry="reconcile",
    requires=("sso",),
    first=("allocation.models()",),
    error_in_success=True,
    refusal=("success", False),
    intent=("body", "/fpOrderId"),
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(ModelActionResult.from_dict)),),
)


def build_call(body: TransfersRequest) -> Call[ModelActionResult]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION, "/fa/model/submit-transfers", content=json_body(body, _RULE_BODY), content_type="application/json"
    )


def sync_detailed(
    body: TransfersRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[ModelActionResult]:
    """Carry out the transfers of a plan. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: TransfersRequest, *, client: SyncCore, options: CallOptions | None = None) -> ModelActionResult:
    """Carry out the transfers of a plan."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: TransfersRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[ModelActionResult]:
    """Carry out the transfers of a plan. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: TransfersRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> ModelActionResult:
    """Carry out the transfers of a plan."""
    return (await client.send(build_call(body), options)).parsed
