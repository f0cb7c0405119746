# Written by the generator from the contract; do not edit.
"""Check whether a user name can be had."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ibkr_core.operation import Call, JsonBody, Operation, path_segment
from ibkr_core.params import taken, text_of
from ibkr_core.rules import SOME_TEXT

from ...models.username_availability import UsernameAvailability
from ...refusals import REFUSALS

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import Response


OPERATION: Final = Operation(
    "validate_username",
    "GET",
    "/gw/api/v1/validations/usernames/{username}",
    server="management",
    server_url="https://api.ibkr.com",
    schemes=("oauth2Bearer",),
    retry="safe",
    refusal=("hasError", True),
    phrases=REFUSALS,
    evidence="published",
    responses=(("200", JsonBody(UsernameAvailability.from_dict)),),
)


def build_call(username: str) -> Call[UsernameAvailability]:
    """The call alone, for `client.send`."""
    try:
        username = taken(username, "username", SOME_TEXT, hidden=True)
        return Call(
            OPERATION,
            f"/gw/api/v1/validations/usernames/{path_segment('username', username)}",
            path_params={"username": text_of(username)},
        )
    finally:
        del username


def sync_detailed(
    username: str, *, client: SyncCore, options: CallOptions | None = None
) -> Response[UsernameAvailability]:
    """Check whether a user name can be had. Gives the whole answer."""
    try:
        call = build_call(username)
    finally:
        del username
    return client.send(call, options)


def sync(username: str, *, client: SyncCore, options: CallOptions | None = None) -> UsernameAvailability:
    """Check whether a user name can be had."""
    try:
        call = build_call(username)
    finally:
        del username
    return client.send(call, options).parsed


async def asyncio_detailed(
    username: str, *, client: AsyncCore, options: CallOptions | None = None
) -> Response[UsernameAvailability]:
    """Check whether a user name can be had. Gives the whole answer."""
    try:
        call = build_call(username)
    finally:
        del username
    return await client.send(call, options)


async def asyncio(username: str, *, client: AsyncCore, options: CallOptions | None = None) -> UsernameAvailability:
    """Check whether a user name can be had."""
    try:
        call = build_call(username)
    finally:
        del username
    return (await client.send(call, options)).parsed
