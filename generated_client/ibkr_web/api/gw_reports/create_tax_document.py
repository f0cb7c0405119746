# Written by the generator from the contract; do not edit.
"""Get a tax document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.report import Report
from ...models.tax_document_request import TaxDocumentRequest
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(TaxDocumentRequest)

OPERATION: Final = Operation(
    "create_tax_document",
    "POST",
    "/gw/api/v1/tax-documents",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="safe",
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(Report.from_dict)),),
)


def build_call(body: TaxDocumentRequest) -> Call[Report]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION, "/gw/api/v1/tax-documents", content=json_body(body, _RULE_BODY), content_type="application/json"
    )


def sync_detailed(
    body: TaxDocumentRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[Report]:
    """Get a tax document. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: TaxDocumentRequest, *, client: SyncCore, options: CallOptions | None = None) -> Report:
    """Get a tax document."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: TaxDocumentRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[Report]:
    """Get a tax document. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(body: TaxDocumentRequest, *, client: AsyncCore, options: CallOptions | None = None) -> Report:
    """Get a tax document."""
    return (await client.send(build_call(body), options)).parsed
