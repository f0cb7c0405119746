# Written by the generator from the contract; do not edit.
"""Read the rules for orders in an instrument."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.contract_rules import ContractRules
from ...models.contract_rules_request import ContractRulesRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(ContractRulesRequest)

OPERATION: Final = Operation(
    "get_contract_rules",
    "POST",
    "/iserver/contract/rules",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("brokerage-session",),
    error_in_success=True,
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(ContractRules.from_dict)),),
)


def build_call(body: ContractRulesRequest) -> Call[ContractRules]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION, "/iserver/contract/rules", content=json_body(body, _RULE_BODY), content_type="application/json"
    )


def sync_detailed(
    body: ContractRulesRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[ContractRules]:
    """Read the rules for orders in an instrument. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: ContractRulesRequest, *, client: SyncCore, options: CallOptions | None = None) -> ContractRules:
    """Read the rules for orders in an instrument."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: ContractRulesRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[ContractRules]:
    """Read the rules for orders in an instrument. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: ContractRulesRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> ContractRules:
    """Read the rules for orders in an instrument."""
    return (await client.send(build_call(body), options)).parsed
