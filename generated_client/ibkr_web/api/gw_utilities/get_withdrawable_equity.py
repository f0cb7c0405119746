# Written by the generator from the contract; do not edit.
"""Read cash and equity that can be withdrawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.instruction_answer import InstructionAnswer
from ...models.withdrawable_equity_request import WithdrawableEquityRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(WithdrawableEquityRequest)

OPERATION: Final = Operation(
    "get_withdrawable_equity",
    "POST",
    "/gw/api/v1/balances/query",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="safe",
    phrases=REFUSALS,
    evidence="published",
    responses=(("201", JsonBody(InstructionAnswer.from_dict)),),
)


def build_call(body: WithdrawableEquityRequest) -> Call[InstructionAnswer]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION, "/gw/api/v1/balances/query", content=json_body(body, _RULE_BODY), content_type="application/json"
    )


def sync_detailed(
    body: WithdrawableEquityRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[InstructionAnswer]:
    """Read cash and equity that can be withdrawn. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: WithdrawableEquityRequest, *, client: SyncCore, options: CallOptions | None = None) -> InstructionAnswer:
    """Read cash and equity that can be withdrawn."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: WithdrawableEquityRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[InstructionAnswer]:
    """Read cash and equity that can be withdrawn. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: WithdrawableEquityRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> InstructionAnswer:
    """Read cash and equity that can be withdrawn."""
    return (await client.send(build_call(body), options)).parsed
