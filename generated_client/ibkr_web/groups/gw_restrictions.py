# Written by the generator from the contract; do not edit.
"""The group `gw_restrictions` of both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ibkr_core.lazy import lazy, share_docs

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions

    from ..api.gw_restrictions.apply_restrictions import build_call as _apply_restrictions
    from ..api.gw_restrictions.validate_restrictions import build_call as _validate_restrictions
    from ..models.restriction_answer import RestrictionAnswer
    from ..models.restriction_check import RestrictionCheck

if not TYPE_CHECKING:
    _validate_restrictions = lazy(globals(), "_validate_restrictions", "..api.gw_restrictions.validate_restrictions")
    _apply_restrictions = lazy(globals(), "_apply_restrictions", "..api.gw_restrictions.apply_restrictions")


class GwRestrictions:
    """Restrictions on what accounts and users may trade, as tables."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncCore) -> None:
        self._client = client

    def verify(self, body: RestrictionCheck, *, options: CallOptions | None = None) -> RestrictionAnswer:
        """Check a table of restrictions without applying it.

        Comes before `client.gw_restrictions.apply`, with the same `requestId`. A table that is wrong is
        answered with a 200 and `success: false`; so is a missing or wrong token, by the broker's own account.

        Args:
            body: The table. The same object can be sent as the claims of a signed JWT, which the broker asks
                  of clients with that policy.

        Returns:
            Whether the table is right.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /gw/api/v1/restrictions/verify`; credentials: oauth2Bearer with scope restrictions.write; may be
        sent again freely; source: published.
        """
        return self._client.send(_validate_restrictions(body), options).parsed

    def apply(self, body: str, *, options: CallOptions | None = None) -> RestrictionAnswer:
        """Apply a table of restrictions.

        Restrictions on what accounts or users may trade, as a CSV table inside a signed body that is valid
        for a minute. The table has to be checked first under the same `requestId`. The body is a JWT, sent as
        `text/plain`. A refusal is a 200 with `success: false`.

        Args:
            body: The signed table. A JWT in its compact form, signed with RS256 by the key that the broker
                  knows (`kid`). Its claims are `RestrictionClaims`.

        Returns:
            Whether it was applied.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `success: false`.

        `POST /gw/api/v1/restrictions`; credentials: oauth2Bearer with scope restrictions.write; is never sent
        again once it has left; source: published.
        """
        return self._client.send(_apply_restrictions(body), options).parsed


class AsyncGwRestrictions:
    """Restrictions on what accounts and users may trade, as tables."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCore) -> None:
        self._client = client

    async def verify(self, body: RestrictionCheck, *, options: CallOptions | None = None) -> RestrictionAnswer:
        """Check a table of restrictions without applying it. See `GwRestrictions.verify`."""
        return (await self._client.send(_validate_restrictions(body), options)).parsed

    async def apply(self, body: str, *, options: CallOptions | None = None) -> RestrictionAnswer:
        """Apply a table of restrictions. See `GwRestrictions.apply`."""
        return (await self._client.send(_apply_restrictions(body), options)).parsed


share_docs(GwRestrictions, AsyncGwRestrictions)
