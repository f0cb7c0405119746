# Written by the generator from the contract; do not edit.
"""Search instruments, with the question in a body."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.codec import JsonArray, JsonObject, Key, Place, decoder, no_list, odd_item
from ibkr_core.drift import Drift
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.contract_match import ContractMatch
from ...models.contract_search_request import ContractSearchRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_READ_CONTRACT_MATCH = ContractMatch.from_object
_RULE_BODY = Object(ContractSearchRequest)


def _read_1(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is not JsonArray:
        return no_list(v, src, key, drift)
    return [_READ_CONTRACT_MATCH(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]


OPERATION: Final = Operation(
    "search_contracts_by_post",
    "POST",
    "/iserver/secdef/search",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("brokerage-session",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(decoder(_read_1, "a list"))),),
)


def build_call(body: ContractSearchRequest) -> Call[list[ContractMatch]]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION, "/iserver/secdef/search", content=json_body(body, _RULE_BODY), content_type="application/json"
    )


def sync_detailed(
    body: ContractSearchRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[list[ContractMatch]]:
    """Search instruments, with the question in a body. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: ContractSearchRequest, *, client: SyncCore, options: CallOptions | None = None) -> list[ContractMatch]:
    """Search instruments, with the question in a body."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: ContractSearchRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[list[ContractMatch]]:
    """Search instruments, with the question in a body. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: ContractSearchRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> list[ContractMatch]:
    """Search instruments, with the question in a body."""
    return (await client.send(build_call(body), options)).parsed
