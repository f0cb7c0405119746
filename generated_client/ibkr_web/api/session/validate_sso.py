# Written by the generator from the contract; do not edit.
"""Validate and extend the login."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation

from ...models.sso_validation import SsoValidation
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "validate_sso",
    "GET",
    "/sso/validate",
    retry="safe",
    pacing=((1, 60.0),),
    requires=("sso",),
    vital=True,
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(SsoValidation.from_dict)),),
)


def build_call() -> Call[SsoValidation]:
    """The call alone, for `client.send`."""
    return Call(OPERATION, "/sso/validate")


def sync_detailed(*, client: SyncCore, options: CallOptions | None = None) -> Response[SsoValidation]:
    """Validate and extend the login. Gives the whole answer."""
    return client.send(build_call(), options)


def sync(*, client: SyncCore, options: CallOptions | None = None) -> SsoValidation:
    """Validate and extend the login."""
    return client.send(build_call(), options).parsed


async def asyncio_detailed(*, client: AsyncCore, options: CallOptions | None = None) -> Response[SsoValidation]:
    """Validate and extend the login. Gives the whole answer."""
    return await client.send(build_call(), options)


async def asyncio(*, client: AsyncCore, options: CallOptions | None = None) -> SsoValidation:
    """Validate and extend the login."""
    return (await client.send(build_call(), options)).parsed
