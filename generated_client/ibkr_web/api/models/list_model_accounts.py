# Written by the generator from the contract; do not edit.
"""List the accounts that are invested in a model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.model_accounts import ModelAccounts
from ...models.model_accounts_request import ModelAccountsRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(ModelAccountsRequest)

OPERATION: Final = Operation(
    "list_model_accounts",
    "POST",
    "/fa/model/accounts-details",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("sso",),
    first=("allocation.models()",),
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(ModelAccounts.from_dict)),),
)


def build_call(body: ModelAccountsRequest) -> Call[ModelAccounts]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION, "/fa/model/accounts-details", content=json_body(body, _RULE_BODY), content_type="application/json"
    )


def sync_detailed(
    body: ModelAccountsRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[ModelAccounts]:
    """List the accounts that are invested in a model. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: ModelAccountsRequest, *, client: SyncCore, options: CallOptions | None = None) -> ModelAccounts:
    """List the accounts that are invested in a model."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: ModelAccountsRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[ModelAccounts]:
    """List the accounts that are invested in a model. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(
    body: ModelAccountsRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> ModelAccounts:
    """List the accounts that are invested in a model."""
    return (await client.send(build_call(body), options)).parsed
