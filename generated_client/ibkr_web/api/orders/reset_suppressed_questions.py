# Written by the generator from the contract; do not edit.
"""Ask all questions again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation

from ...models.suppression_answer import SuppressionAnswer
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "reset_suppressed_questions",
    "POST",
    "/iserver/questions/suppress/reset",
    schemes=("bearer", "oauth1"),
    retry="safe",
    requires=("brokerage-session",),
    phrases=REFUSALS,
    evidence="recorded",
    responses=(("200", JsonBody(SuppressionAnswer.from_dict)),),
)


def build_call() -> Call[SuppressionAnswer]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/iserver/questions/suppress/reset")


def sync_detailed(*, client: SyncCore, options: CallOptions | None = None) -> Response[SuppressionAnswer]:
    """Ask all questions again. Gives the whole answer."""
    return client.send(build_call(), options)


def sync(*, client: SyncCore, options: CallOptions | None = None) -> SuppressionAnswer:
    """Ask all questions again."""
    return client.send(build_call(), options).parsed


async def asyncio_detailed(*, client: AsyncCore, options: CallOptions | None = None) -> Response[SuppressionAnswer]:
    """Ask all questions again. Gives the whole answer."""
    return await client.send(build_call(), options)


async def asyncio(*, client: AsyncCore, options: CallOptions | None = None) -> SuppressionAnswer:
    """Ask all questions again."""
    return (await client.send(build_call(), options)).parsed
