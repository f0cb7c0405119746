# Written by the generator from the contract; do not edit.
"""The group `allocation` of both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ibkr_core.lazy import lazy, share_docs

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions

    from ..api.allocation.create_allocation_group import build_call as _create_allocation_group
    from ..api.allocation.delete_allocation_group import build_call as _delete_allocation_group
    from ..api.allocation.get_allocation_group import build_call as _get_allocation_group
    from ..api.allocation.get_allocation_presets import build_call as _get_allocation_presets
    from ..api.allocation.list_allocation_accounts import build_call as _list_allocation_accounts
    from ..api.allocation.list_allocation_groups import build_call as _list_allocation_groups
    from ..api.allocation.list_allocation_models import build_call as _list_allocation_models
    from ..api.allocation.modify_allocation_group import build_call as _modify_allocation_group
    from ..api.allocation.set_allocation_presets import build_call as _set_allocation_presets
    from ..models.allocation_accounts import AllocationAccounts
    from ..models.allocation_group import AllocationGroup
    from ..models.allocation_group_change import AllocationGroupChange
    from ..models.allocation_group_name import AllocationGroupName
    from ..models.allocation_group_request import AllocationGroupRequest
    from ..models.allocation_groups import AllocationGroups
    from ..models.allocation_models import AllocationModels
    from ..models.allocation_presets import AllocationPresets
    from ..models.allocation_presets_request import AllocationPresetsRequest
    from ..models.allocation_saved import AllocationSaved

if not TYPE_CHECKING:
    _list_allocation_accounts = lazy(
        globals(), "_list_allocation_accounts", "..api.allocation.list_allocation_accounts"
    )
    _list_allocation_groups = lazy(globals(), "_list_allocation_groups", "..api.allocation.list_allocation_groups")
    _modify_allocation_group = lazy(globals(), "_modify_allocation_group", "..api.allocation.modify_allocation_group")
    _create_allocation_group = lazy(globals(), "_create_allocation_group", "..api.allocation.create_allocation_group")
    _delete_allocation_group = lazy(globals(), "_delete_allocation_group", "..api.allocation.delete_allocation_group")
    _get_allocation_group = lazy(globals(), "_get_allocation_group", "..api.allocation.get_allocation_group")
    _get_allocation_presets = lazy(globals(), "_get_allocation_presets", "..api.allocation.get_allocation_presets")
    _set_allocation_presets = lazy(globals(), "_set_allocation_presets", "..api.allocation.set_allocation_presets")
    _list_allocation_models = lazy(globals(), "_list_allocation_models", "..api.allocation.list_allocation_models")


class Allocation:
    """Allocation groups and presets of an advisor or introducing broker; other logins are answered with an
    error. An order for several accounts names a stored group in place of the account, or carries its own
    division in `jsonPayload`."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncCore) -> None:
        self._client = client

    def accounts(self, *, options: CallOptions | None = None) -> AllocationAccounts:
        """List the accounts that orders can be allocated to.

        The accounts below an advisor with net liquidation value and available equity, in the base currency.
        For advisors and introducing brokers only; others are answered with a 500 or 503.

        Returns:
            The accounts.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/account/allocation/accounts`; needs a brokerage session; may be sent again freely;
        source: published, note of 2023-10.
        """
        return self._client.send(_list_allocation_accounts(), options).parsed

    def groups(self, *, options: CallOptions | None = None) -> AllocationGroups:
        """List the allocation groups.

        The groups of an advisor with their size and usual method. `client.allocation.group` reads the
        accounts of one.

        Returns:
            The groups.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/account/allocation/group`; needs a brokerage session; may be sent again freely; source:
        published, note of 2023-10.
        """
        return self._client.send(_list_allocation_groups(), options).parsed

    def modify_group(self, body: AllocationGroupChange, *, options: CallOptions | None = None) -> AllocationSaved:
        """Modify or rename an allocation group.

        Stores a group anew: accounts that are left out leave it. To rename, send the new name as `name` and
        the present one as `prev_name`.

        Args:
            body: The whole group.

        Returns:
            Whether it was stored.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `success: false`.

        `PUT /iserver/account/allocation/group`; needs a brokerage session; is never sent again once it has
        left; source: published, note of 2023-10.
        """
        return self._client.send(_modify_allocation_group(body), options).parsed

    def create_group(self, body: AllocationGroupRequest, *, options: CallOptions | None = None) -> AllocationSaved:
        """Create an allocation group.

        Stores a group of accounts. Orders then name it in place of an account. Give amounts for the methods
        `C`, `P`, `R` and `S` only.

        Args:
            body: The group.

        Returns:
            Whether it was stored.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `success: false`.

        `POST /iserver/account/allocation/group`; needs a brokerage session; is never sent again once it has
        left; source: published, note of 2023-10.
        """
        return self._client.send(_create_allocation_group(body), options).parsed

    def delete_group(self, body: AllocationGroupName, *, options: CallOptions | None = None) -> AllocationSaved:
        """Delete an allocation group.

        Deletes a stored group. The release notes speak of `DELETE /iserver/account/allocation/group`; the
        published document and everything seen since is this POST.

        Args:
            body: The name of the group.

        Returns:
            Whether it was deleted.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `success: false`.

        `POST /iserver/account/allocation/group/delete`; needs a brokerage session; is never sent again once
        it has left; source: published, note of 2023-10.
        """
        return self._client.send(_delete_allocation_group(body), options).parsed

    def group(self, body: AllocationGroupName, *, options: CallOptions | None = None) -> AllocationGroup:
        """Read one allocation group.

        One group with its accounts and their amounts. A read, although the method is POST.

        Args:
            body: The name of the group.

        Returns:
            The group.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /iserver/account/allocation/group/single`; needs a brokerage session; may be sent again freely;
        source: published, note of 2023-10.
        """
        return self._client.send(_get_allocation_group(body), options).parsed

    def presets(self, *, options: CallOptions | None = None) -> AllocationPresets:
        """Read the allocation presets.

        How orders of an advisor are allocated unless a ticket says otherwise.

        Returns:
            The presets.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/account/allocation/presets`; needs a brokerage session; may be sent again freely;
        source: published, note of 2023-10.
        """
        return self._client.send(_get_allocation_presets(), options).parsed

    def set_presets(self, body: AllocationPresetsRequest, *, options: CallOptions | None = None) -> AllocationSaved:
        """Write the allocation presets.

        Replaces the presets. Read them first and send all of them.

        Args:
            body: The presets.

        Returns:
            Whether they were stored.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `success: false`.

        `POST /iserver/account/allocation/presets`; needs a brokerage session; is never sent again once it has
        left; source: published, note of 2023-10.
        """
        return self._client.send(_set_allocation_presets(body), options).parsed

    def models(self, *, options: CallOptions | None = None) -> AllocationModels:
        """List the models that orders can be placed for.

        From the name of a model to what the broker keeps about it, as one text. Has to be called once in a
        session before the calls of the group `models` and before orders for a model: they answer wrongly or
        with a 400 otherwise. An order for a model is placed by `client.orders.place` with the name of the
        model in place of the account.

        Returns:
            The models.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/account/allocation/models`; needs a brokerage session; may be sent again freely; source:
        published.
        """
        return self._client.send(_list_allocation_models(), options).parsed


class AsyncAllocation:
    """Allocation groups and presets of an advisor or introducing broker; other logins are answered with an
    error. An order for several accounts names a stored group in place of the account, or carries its own
    division in `jsonPayload`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCore) -> None:
        self._client = client

    async def accounts(self, *, options: CallOptions | None = None) -> AllocationAccounts:
        """List the accounts that orders can be allocated to. See `Allocation.accounts`."""
        return (await self._client.send(_list_allocation_accounts(), options)).parsed

    async def groups(self, *, options: CallOptions | None = None) -> AllocationGroups:
        """List the allocation groups. See `Allocation.groups`."""
        return (await self._client.send(_list_allocation_groups(), options)).parsed

    async def modify_group(self, body: AllocationGroupChange, *, options: CallOptions | None = None) -> AllocationSaved:
        """Modify or rename an allocation group. See `Allocation.modify_group`."""
        return (await self._client.send(_modify_allocation_group(body), options)).parsed

    async def create_group(
        self, body: AllocationGroupRequest, *, options: CallOptions | None = None
    ) -> AllocationSaved:
        """Create an allocation group. See `Allocation.create_group`."""
        return (await self._client.send(_create_allocation_group(body), options)).parsed

    async def delete_group(self, body: AllocationGroupName, *, options: CallOptions | None = None) -> AllocationSaved:
        """Delete an allocation group. See `Allocation.delete_group`."""
        return (await self._client.send(_delete_allocation_group(body), options)).parsed

    async def group(self, body: AllocationGroupName, *, options: CallOptions | None = None) -> AllocationGroup:
        """Read one allocation group. See `Allocation.group`."""
        return (await self._client.send(_get_allocation_group(body), options)).parsed

    async def presets(self, *, options: CallOptions | None = None) -> AllocationPresets:
        """Read the allocation presets. See `Allocation.presets`."""
        return (await self._client.send(_get_allocation_presets(), options)).parsed

    async def set_presets(
        self, body: AllocationPresetsRequest, *, options: CallOptions | None = None
    ) -> AllocationSaved:
        """Write the allocation presets. See `Allocation.set_presets`."""
        return (await self._client.send(_set_allocation_presets(body), options)).parsed

    async def models(self, *, options: CallOptions | None = None) -> AllocationModels:
        """List the models that orders can be placed for. See `Allocation.models`."""
        return (await self._client.send(_list_allocation_models(), options)).parsed


share_docs(Allocation, AsyncAllocation)
