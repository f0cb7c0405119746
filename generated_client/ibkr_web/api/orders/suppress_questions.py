# Written by the generator from the contract; do not edit.
"""Suppress kinds of question for this session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.checks import Object, json_body
from ibkr_core.operation import Call, JsonBody, Operation

from ...models.suppress_request import SuppressRequest
from ...models.suppression_answer import SuppressionAnswer
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response

_RULE_BODY = Object(SuppressRequest)

OPERATION: Final = Operation(
    "suppress_questions",
    "POST",
    "/iserver/questions/suppress",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("brokerage-session",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(SuppressionAnswer.from_dict)),),
)


def build_call(body: SuppressRequest) -> Call[SuppressionAnswer]:
    """The call alone, for `client.send`."""
    return Call(
        OPERATION, "/iserver/questions/suppress", content=json_body(body, _RULE_BODY), content_type="application/json"
    )


def sync_detailed(
    body: SuppressRequest, *, client: SyncCore, options: CallOptions | None = None
) -> Response[SuppressionAnswer]:
    """Suppress kinds of question for this session. Gives the whole answer."""
    return client.send(build_call(body), options)


def sync(body: SuppressRequest, *, client: SyncCore, options: CallOptions | None = None) -> SuppressionAnswer:
    """Suppress kinds of question for this session."""
    return client.send(build_call(body), options).parsed


async def asyncio_detailed(
    body: SuppressRequest, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[SuppressionAnswer]:
    """Suppress kinds of question for this session. Gives the whole answer."""
    return await client.send(build_call(body), options)


async def asyncio(body: SuppressRequest, *, client: AsyncCore, options: CallOptions | None = None) -> SuppressionAnswer:
    """Suppress kinds of question for this session."""
    return (await client.send(build_call(body), options)).parsed
