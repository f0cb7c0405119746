# Written by the generator from the contract; do not edit.
"""Read how far a request of account management is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation, path_segment
from ibkr_core.params import put, taken, text_of
from ibkr_core.rules import INT64, TEXT

from ...models.request_status import RequestStatus
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

    from ...models.request_status_type import RequestStatusType


OPERATION: Final = Operation(
    "get_gw_request_status",
    "GET",
    "/gw/api/v1/requests/{requestId}/status",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="safe",
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(RequestStatus.from_dict)),),
)


def build_call(request_id: int, type_: RequestStatusType | str) -> Call[RequestStatus]:
    """The call alone, for `client.send`."""
    request_id = taken(request_id, "request_id", INT64)
    type_ = taken(type_, "type_", TEXT)
    _query: list[tuple[str, str]] = []
    put(_query, "type", type_)
    return Call(
        OPERATION,
        f"/gw/api/v1/requests/{path_segment('requestId', request_id)}/status",
        query=_query,
        path_params={"requestId": text_of(request_id)},
    )


def sync_detailed(
    request_id: int, type_: RequestStatusType | str, *, client: SyncCore, options: CallOptions | None = None
) -> Response[RequestStatus]:
    """Read how far a request of account management is. Gives the whole answer."""
    return client.send(build_call(request_id, type_), options)


def sync(
    request_id: int, type_: RequestStatusType | str, *, client: SyncCore, options: CallOptions | None = None
) -> RequestStatus:
    """Read how far a request of account management is."""
    return client.send(build_call(request_id, type_), options).parsed


async def asyncio_detailed(
    request_id: int, type_: RequestStatusType | str, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[RequestStatus]:
    """Read how far a request of account management is. Gives the whole answer."""
    return await client.send(build_call(request_id, type_), options)


async def asyncio(
    request_id: int, type_: RequestStatusType | str, *, client: AsyncCore, options: CallOptions | None = None
) -> RequestStatus:
    """Read how far a request of account management is."""
    return (await client.send(build_call(request_id, type_), options)).parsed
