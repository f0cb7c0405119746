# Written by the generator from the contract; do not edit.
"""The group `gw_banking` of both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ibkr_core.lazy import lazy, share_docs

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions
    from ibkr_core.types import UnknownObject

    from ..api.gw_banking.cancel_instruction import build_call as _cancel_instruction
    from ..api.gw_banking.cancel_instructions import build_call as _cancel_instructions
    from ..api.gw_banking.create_bank_instruction import build_call as _create_bank_instruction
    from ..api.gw_banking.create_bank_instructions import build_call as _create_bank_instructions
    from ..api.gw_banking.create_external_asset_transfer import build_call as _create_external_asset_transfer
    from ..api.gw_banking.create_external_asset_transfers import build_call as _create_external_asset_transfers
    from ..api.gw_banking.create_external_cash_transfer import build_call as _create_external_cash_transfer
    from ..api.gw_banking.create_external_cash_transfers import build_call as _create_external_cash_transfers
    from ..api.gw_banking.create_internal_asset_transfer import build_call as _create_internal_asset_transfer
    from ..api.gw_banking.create_internal_asset_transfers import build_call as _create_internal_asset_transfers
    from ..api.gw_banking.create_internal_cash_transfer import build_call as _create_internal_cash_transfer
    from ..api.gw_banking.create_internal_cash_transfers import build_call as _create_internal_cash_transfers
    from ..api.gw_banking.get_client_instruction import build_call as _get_client_instruction
    from ..api.gw_banking.get_instruction import build_call as _get_instruction
    from ..api.gw_banking.get_instruction_set import build_call as _get_instruction_set
    from ..api.gw_banking.get_withdrawable_funds import build_call as _get_withdrawable_funds
    from ..api.gw_banking.list_bank_instructions import build_call as _list_bank_instructions
    from ..api.gw_banking.list_recent_instructions import build_call as _list_recent_instructions
    from ..models.asset_transfer_request import AssetTransferRequest
    from ..models.asset_transfers_request import AssetTransfersRequest
    from ..models.bank_instruction_query import BankInstructionQuery
    from ..models.bank_instruction_request import BankInstructionRequest
    from ..models.bank_instructions_request import BankInstructionsRequest
    from ..models.cancel_instruction_request import CancelInstructionRequest
    from ..models.cancel_instructions_request import CancelInstructionsRequest
    from ..models.cash_transfer_query import CashTransferQuery
    from ..models.cash_transfer_request import CashTransferRequest
    from ..models.cash_transfers_request import CashTransfersRequest
    from ..models.instruction_answer import InstructionAnswer
    from ..models.instruction_set_answer import InstructionSetAnswer
    from ..models.internal_cash_transfer_request import InternalCashTransferRequest
    from ..models.internal_cash_transfers_request import InternalCashTransfersRequest
    from ..models.internal_position_transfer_request import InternalPositionTransferRequest
    from ..models.internal_position_transfers_request import InternalPositionTransfersRequest
    from ..models.recent_instructions_request import RecentInstructionsRequest

if not TYPE_CHECKING:
    _create_bank_instruction = lazy(globals(), "_create_bank_instruction", "..api.gw_banking.create_bank_instruction")
    _create_bank_instructions = lazy(
        globals(), "_create_bank_instructions", "..api.gw_banking.create_bank_instructions"
    )
    _list_bank_instructions = lazy(globals(), "_list_bank_instructions", "..api.gw_banking.list_bank_instructions")
    _create_external_cash_transfer = lazy(
        globals(), "_create_external_cash_transfer", "..api.gw_banking.create_external_cash_transfer"
    )
    _create_external_cash_transfers = lazy(
        globals(), "_create_external_cash_transfers", "..api.gw_banking.create_external_cash_transfers"
    )
    _get_withdrawable_funds = lazy(globals(), "_get_withdrawable_funds", "..api.gw_banking.get_withdrawable_funds")
    _create_external_asset_transfer = lazy(
        globals(), "_create_external_asset_transfer", "..api.gw_banking.create_external_asset_transfer"
    )
    _create_external_asset_transfers = lazy(
        globals(), "_create_external_asset_transfers", "..api.gw_banking.create_external_asset_transfers"
    )
    _create_internal_cash_transfer = lazy(
        globals(), "_create_internal_cash_transfer", "..api.gw_banking.create_internal_cash_transfer"
    )
    _create_internal_cash_transfers = lazy(
        globals(), "_create_internal_cash_transfers", "..api.gw_banking.create_internal_cash_transfers"
    )
    _create_internal_asset_transfer = lazy(
        globals(), "_create_internal_asset_transfer", "..api.gw_banking.create_internal_asset_transfer"
    )
    _create_internal_asset_transfers = lazy(
        globals(), "_create_internal_asset_transfers", "..api.gw_banking.create_internal_asset_transfers"
    )
    _cancel_instruction = lazy(globals(), "_cancel_instruction", "..api.gw_banking.cancel_instruction")
    _cancel_instructions = lazy(globals(), "_cancel_instructions", "..api.gw_banking.cancel_instructions")
    _list_recent_instructions = lazy(
        globals(), "_list_recent_instructions", "..api.gw_banking.list_recent_instructions"
    )
    _get_instruction = lazy(globals(), "_get_instruction", "..api.gw_banking.get_instruction")
    _get_client_instruction = lazy(globals(), "_get_client_instruction", "..api.gw_banking.get_client_instruction")
    _get_instruction_set = lazy(globals(), "_get_instruction_set", "..api.gw_banking.get_instruction_set")


class GwBanking:
    """Bank instructions, and transfers of cash and positions. Everything is an instruction with a number of the
    caller's (`clientInstructionId`) and one of the broker's (`instructionId`), in a set (`instructionSetId`).
    A 202 says that it is worked on: read it again until its `instructionStatus` is not `PENDING`. Many are
    sent at once to the address with `:bulk`."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncCore) -> None:
        self._client = client

    def bank_instruction(
        self, body: BankInstructionRequest, *, options: CallOptions | None = None
    ) -> InstructionAnswer:
        """Store, verify or delete a bank instruction.

        Stores a bank account for ACH or direct debits, or a destination for withdrawals; proves one by the
        amounts that arrived; or deletes one. Later transfers refer to it by name. An outcome that got lost is
        looked up by `clientInstructionId` with `client.gw_banking.client_instruction`.

        Args:
            body: The instruction. The same object can be sent as the claims of a signed JWT, which the broker
                  asks of clients with that policy.

        Returns:
            It is worked on.

        Raises:
            InvalidRequestError: 400, 422.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            OutcomeUnknownError: no readable answer.

        `POST /gw/api/v1/bank-instructions`; credentials: oauth2Bearer with scope bank-instructions.write; is
        never sent again once it has left; without a readable answer the outcome is unknown; source:
        published.
        """
        return self._client.send(_create_bank_instruction(body), options).parsed

    def bank_instructions(
        self, body: BankInstructionsRequest, *, options: CallOptions | None = None
    ) -> InstructionSetAnswer | UnknownObject:
        """Store, verify or delete several bank instructions.

        Instructions of one kind in one request. Rows are taken or refused one by one: a 207 has both.

        Args:
            body: The instructions. The same object can be sent as the claims of a signed JWT, which the
                  broker asks of clients with that policy.

        Returns:
            All were taken.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            OutcomeUnknownError: no readable answer.

        `POST /gw/api/v1/bank-instructions:bulk`; credentials: oauth2Bearer with scope
        bank-instructions.write; is never sent again once it has left; without a readable answer the outcome
        is unknown; source: published.
        """
        return self._client.send(_create_bank_instructions(body), options).parsed

    def query_bank_instructions(
        self, body: BankInstructionQuery, *, options: CallOptions | None = None
    ) -> InstructionAnswer:
        """List stored bank instructions or standing orders.

        Asks for stored instructions of one way of paying, for standing orders, or for the last runs of one
        standing order. Nothing is moved.

        Args:
            body: The question. The same object can be sent as the claims of a signed JWT, which the broker
                  asks of clients with that policy.

        Returns:
            What is stored.

        Raises:
            InvalidRequestError: 400, 422.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /gw/api/v1/bank-instructions/query`; credentials: oauth2Bearer with scope
        bank-instructions.read; may be sent again freely; source: published.
        """
        return self._client.send(_list_bank_instructions(body), options).parsed

    def external_cash_transfer(
        self, body: CashTransferRequest, *, options: CallOptions | None = None
    ) -> InstructionAnswer:
        """Deposit or withdraw money.

        Money in from a bank or out to one, by stored bank instructions. A deposit by wire is only announced.
        With `recurringInstructionDetail` it is a standing order. An outcome that got lost is looked up by
        `clientInstructionId` with `client.gw_banking.client_instruction`.

        Args:
            body: The deposit or withdrawal. The same object can be sent as the claims of a signed JWT, which
                  the broker asks of clients with that policy.

        Returns:
            It is worked on.

        Raises:
            InvalidRequestError: 400, 422.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            OutcomeUnknownError: no readable answer.

        `POST /gw/api/v1/external-cash-transfers`; credentials: oauth2Bearer with scope transfers.write; is
        never sent again once it has left; without a readable answer the outcome is unknown; source:
        published.
        """
        return self._client.send(_create_external_cash_transfer(body), options).parsed

    def external_cash_transfers(
        self, body: CashTransfersRequest, *, options: CallOptions | None = None
    ) -> InstructionSetAnswer | UnknownObject:
        """Make several deposits or withdrawals.

        Deposits, or withdrawals, in one request. Rows are taken or refused one by one: a 207 has both.

        Args:
            body: The deposits or withdrawals. The same object can be sent as the claims of a signed JWT,
                  which the broker asks of clients with that policy.

        Returns:
            All were taken.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            OutcomeUnknownError: no readable answer.

        `POST /gw/api/v1/external-cash-transfers:bulk`; credentials: oauth2Bearer with scope transfers.write;
        is never sent again once it has left; without a readable answer the outcome is unknown; source:
        published.
        """
        return self._client.send(_create_external_cash_transfers(body), options).parsed

    def query_withdrawable_funds(
        self, body: CashTransferQuery, *, options: CallOptions | None = None
    ) -> InstructionAnswer | UnknownObject:
        """Read cash that can be withdrawn, or contributions.

        The cash is in the answer (201). Contributions to a retirement account take longer (202): ask for the
        instruction.

        Args:
            body: The question. The same object can be sent as the claims of a signed JWT, which the broker
                  asks of clients with that policy.

        Returns:
            The figures.

        Raises:
            InvalidRequestError: 400, 422.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /gw/api/v1/external-cash-transfers/query`; credentials: oauth2Bearer with scope transfers.read;
        may be sent again freely; source: published.
        """
        return self._client.send(_get_withdrawable_funds(body), options).parsed

    def external_asset_transfer(
        self, body: AssetTransferRequest, *, options: CallOptions | None = None
    ) -> InstructionAnswer:
        """Move positions from or to another broker.

        By four ways: free of payment (FOP), from a transfer agent (DWAC), through a depository outside the
        United States, or a whole account (ACATS, ATON). An outcome that got lost is looked up by
        `clientInstructionId` with `client.gw_banking.client_instruction`.

        Args:
            body: The transfer. The same object can be sent as the claims of a signed JWT, which the broker
                  asks of clients with that policy.

        Returns:
            It is worked on.

        Raises:
            InvalidRequestError: 400, 422.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            OutcomeUnknownError: no readable answer.

        `POST /gw/api/v1/external-asset-transfers`; credentials: oauth2Bearer with scope transfers.write; is
        never sent again once it has left; without a readable answer the outcome is unknown; source:
        published.
        """
        return self._client.send(_create_external_asset_transfer(body), options).parsed

    def external_asset_transfers(
        self, body: AssetTransfersRequest, *, options: CallOptions | None = None
    ) -> InstructionSetAnswer | UnknownObject:
        """Move several positions from or to other brokers.

        Transfers of one kind in one request. Rows are taken or refused one by one: a 207 has both.

        Args:
            body: The transfers. The same object can be sent as the claims of a signed JWT, which the broker
                  asks of clients with that policy.

        Returns:
            All were taken.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            OutcomeUnknownError: no readable answer.

        `POST /gw/api/v1/external-asset-transfers:bulk`; credentials: oauth2Bearer with scope transfers.write;
        is never sent again once it has left; without a readable answer the outcome is unknown; source:
        published.
        """
        return self._client.send(_create_external_asset_transfers(body), options).parsed

    def internal_cash_transfer(
        self, body: InternalCashTransferRequest, *, options: CallOptions | None = None
    ) -> InstructionAnswer | UnknownObject:
        """Move cash between two accounts here.

        Done at once (201), or later where it waits for a time or a check (202). An outcome that got lost is
        looked up by `clientInstructionId` with `client.gw_banking.client_instruction`.

        Args:
            body: The transfer. The same object can be sent as the claims of a signed JWT, which the broker
                  asks of clients with that policy.

        Returns:
            It is done.

        Raises:
            InvalidRequestError: 400, 422.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            OutcomeUnknownError: no readable answer.

        `POST /gw/api/v1/internal-cash-transfers`; credentials: oauth2Bearer with scope transfers.write; is
        never sent again once it has left; without a readable answer the outcome is unknown; source:
        published.
        """
        return self._client.send(_create_internal_cash_transfer(body), options).parsed

    def internal_cash_transfers(
        self, body: InternalCashTransfersRequest, *, options: CallOptions | None = None
    ) -> InstructionSetAnswer | UnknownObject:
        """Move cash between several accounts here.

        Transfers of cash in one request. Rows are taken or refused one by one: a 207 has both.

        Args:
            body: The transfers. The same object can be sent as the claims of a signed JWT, which the broker
                  asks of clients with that policy.

        Returns:
            All were taken.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            OutcomeUnknownError: no readable answer.

        `POST /gw/api/v1/internal-cash-transfers:bulk`; credentials: oauth2Bearer with scope transfers.write;
        is never sent again once it has left; without a readable answer the outcome is unknown; source:
        published.
        """
        return self._client.send(_create_internal_cash_transfers(body), options).parsed

    def internal_asset_transfer(
        self, body: InternalPositionTransferRequest, *, options: CallOptions | None = None
    ) -> InstructionAnswer:
        """Move a position between two accounts here.

        The position is booked out of one account and into the other, at `transferPrice` where that is given.
        An outcome that got lost is looked up by `clientInstructionId` with
        `client.gw_banking.client_instruction`.

        Args:
            body: The transfer. The same object can be sent as the claims of a signed JWT, which the broker
                  asks of clients with that policy.

        Returns:
            It is worked on.

        Raises:
            InvalidRequestError: 400, 422.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            OutcomeUnknownError: no readable answer.

        `POST /gw/api/v1/internal-asset-transfers`; credentials: oauth2Bearer with scope transfers.write; is
        never sent again once it has left; without a readable answer the outcome is unknown; source:
        published.
        """
        return self._client.send(_create_internal_asset_transfer(body), options).parsed

    def internal_asset_transfers(
        self, body: InternalPositionTransfersRequest, *, options: CallOptions | None = None
    ) -> InstructionSetAnswer | UnknownObject:
        """Move several positions between accounts here.

        At most 100 transfers in one request; the broker works on 200 in five minutes. Rows are taken or
        refused one by one: a 207 has both.

        Args:
            body: The transfers. The same object can be sent as the claims of a signed JWT, which the broker
                  asks of clients with that policy.

        Returns:
            All were taken.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            OutcomeUnknownError: no readable answer.

        `POST /gw/api/v1/internal-asset-transfers:bulk`; credentials: oauth2Bearer with scope transfers.write;
        is never sent again once it has left; without a readable answer the outcome is unknown; source:
        published.
        """
        return self._client.send(_create_internal_asset_transfers(body), options).parsed

    def cancel_instruction(
        self, body: CancelInstructionRequest, *, options: CallOptions | None = None
    ) -> InstructionAnswer:
        """Cancel an instruction.

        Only what is still worked on can be cancelled. The answer is about the cancellation, which is an
        instruction itself. An outcome that got lost is looked up by `clientInstructionId` with
        `client.gw_banking.client_instruction`.

        Args:
            body: Which one. The same object can be sent as the claims of a signed JWT, which the broker asks
                  of clients with that policy.

        Returns:
            It is done.

        Raises:
            InvalidRequestError: 400, 422.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            OutcomeUnknownError: no readable answer.

        `POST /gw/api/v1/instructions/cancel`; credentials: oauth2Bearer with scope instructions.write; is
        never sent again once it has left; without a readable answer the outcome is unknown; source:
        published.
        """
        return self._client.send(_cancel_instruction(body), options).parsed

    def cancel_instructions(
        self, body: CancelInstructionsRequest, *, options: CallOptions | None = None
    ) -> InstructionSetAnswer | UnknownObject:
        """Cancel several instructions.

        Cancellations in one request. Rows are taken or refused one by one: a 207 has both.

        Args:
            body: Which ones. The same object can be sent as the claims of a signed JWT, which the broker asks
                  of clients with that policy.

        Returns:
            All were taken.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            OutcomeUnknownError: no readable answer.

        `POST /gw/api/v1/instructions/cancel:bulk`; credentials: oauth2Bearer with scope instructions.write;
        is never sent again once it has left; without a readable answer the outcome is unknown; source:
        published.
        """
        return self._client.send(_cancel_instructions(body), options).parsed

    def recent_instructions(
        self, body: RecentInstructionsRequest, *, options: CallOptions | None = None
    ) -> InstructionAnswer:
        """Ask for the instructions of the last days.

        Up to 30 days of one account. The answer only says that it is worked on; the list comes with the
        instruction, which is to be asked for.

        Args:
            body: The question. The same object can be sent as the claims of a signed JWT, which the broker
                  asks of clients with that policy.

        Returns:
            It is worked on.

        Raises:
            InvalidRequestError: 400, 422.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /gw/api/v1/instructions/query`; credentials: oauth2Bearer with scope instructions.read; may be
        sent again freely; source: published.
        """
        return self._client.send(_list_recent_instructions(body), options).parsed

    def instruction(
        self, instruction_id: int, *, options: CallOptions | None = None
    ) -> InstructionAnswer | UnknownObject:
        """Read how far an instruction is, by the broker's number.

        The outcome, with what a query asked for. A 208 is the same answer for one whose outcome was read
        before. Poll with pauses while it is `PENDING`.

        Args:
            instruction_id: The broker's number of the instruction.

        Returns:
            How far it is.

        Raises:
            InvalidRequestError: 400, 404.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /gw/api/v1/instructions/{instructionId}`; credentials: oauth2Bearer with scope instructions.read;
        may be sent again freely; source: published.
        """
        return self._client.send(_get_instruction(instruction_id), options).parsed

    def client_instruction(
        self, client_instruction_id: int, *, options: CallOptions | None = None
    ) -> InstructionAnswer | UnknownObject:
        """Read how far an instruction is, by the caller's own number.

        The way to find out what became of an instruction whose answer got lost: a 404 says that the broker
        does not know it. A 208 is the same answer for one whose outcome was read before.

        Args:
            client_instruction_id: The caller's own number of the instruction.

        Returns:
            How far it is.

        Raises:
            InvalidRequestError: 400, 404.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /gw/api/v1/client-instructions/{clientInstructionId}`; credentials: oauth2Bearer with scope
        instructions.read; may be sent again freely; source: published.
        """
        return self._client.send(_get_client_instruction(client_instruction_id), options).parsed

    def instruction_set(self, instruction_set_id: int, *, options: CallOptions | None = None) -> InstructionSetAnswer:
        """Read how far a set of instructions is.

        All instructions of one request, each with its own state. A single instruction is in a set of its own.

        Args:
            instruction_set_id: Number of the set.

        Returns:
            How far they are.

        Raises:
            InvalidRequestError: 400, 404.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /gw/api/v1/instruction-sets/{instructionSetId}`; credentials: oauth2Bearer with scope
        instructions.read; may be sent again freely; source: published.
        """
        return self._client.send(_get_instruction_set(instruction_set_id), options).parsed


class AsyncGwBanking:
    """Bank instructions, and transfers of cash and positions. Everything is an instruction with a number of the
    caller's (`clientInstructionId`) and one of the broker's (`instructionId`), in a set (`instructionSetId`).
    A 202 says that it is worked on: read it again until its `instructionStatus` is not `PENDING`. Many are
    sent at once to the address with `:bulk`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCore) -> None:
        self._client = client

    async def bank_instruction(
        self, body: BankInstructionRequest, *, options: CallOptions | None = None
    ) -> InstructionAnswer:
        """Store, verify or delete a bank instruction. See `GwBanking.bank_instruction`."""
        return (await self._client.send(_create_bank_instruction(body), options)).parsed

    async def bank_instructions(
        self, body: BankInstructionsRequest, *, options: CallOptions | None = None
    ) -> InstructionSetAnswer | UnknownObject:
        """Store, verify or delete several bank instructions. See `GwBanking.bank_instructions`."""
        return (await self._client.send(_create_bank_instructions(body), options)).parsed

    async def query_bank_instructions(
        self, body: BankInstructionQuery, *, options: CallOptions | None = None
    ) -> InstructionAnswer:
        """List stored bank instructions or standing orders. See `GwBanking.query_bank_instructions`."""
        return (await self._client.send(_list_bank_instructions(body), options)).parsed

    async def external_cash_transfer(
        self, body: CashTransferRequest, *, options: CallOptions | None = None
    ) -> InstructionAnswer:
        """Deposit or withdraw money. See `GwBanking.external_cash_transfer`."""
        return (await self._client.send(_create_external_cash_transfer(body), options)).parsed

    async def external_cash_transfers(
        self, body: CashTransfersRequest, *, options: CallOptions | None = None
    ) -> InstructionSetAnswer | UnknownObject:
        """Make several deposits or withdrawals. See `GwBanking.external_cash_transfers`."""
        return (await self._client.send(_create_external_cash_transfers(body), options)).parsed

    async def query_withdrawable_funds(
        self, body: CashTransferQuery, *, options: CallOptions | None = None
    ) -> InstructionAnswer | UnknownObject:
        """Read cash that can be withdrawn, or contributions. See `GwBanking.query_withdrawable_funds`."""
        return (await self._client.send(_get_withdrawable_funds(body), options)).parsed

    async def external_asset_transfer(
        self, body: AssetTransferRequest, *, options: CallOptions | None = None
    ) -> InstructionAnswer:
        """Move positions from or to another broker. See `GwBanking.external_asset_transfer`."""
        return (await self._client.send(_create_external_asset_transfer(body), options)).parsed

    async def external_asset_transfers(
        self, body: AssetTransfersRequest, *, options: CallOptions | None = None
    ) -> InstructionSetAnswer | UnknownObject:
        """Move several positions from or to other brokers. See `GwBanking.external_asset_transfers`."""
        return (await self._client.send(_create_external_asset_transfers(body), options)).parsed

    async def internal_cash_transfer(
        self, body: InternalCashTransferRequest, *, options: CallOptions | None = None
    ) -> InstructionAnswer | UnknownObject:
        """Move cash between two accounts here. See `GwBanking.internal_cash_transfer`."""
        return (await self._client.send(_create_internal_cash_transfer(body), options)).parsed

    async def internal_cash_transfers(
        self, body: InternalCashTransfersRequest, *, options: CallOptions | None = None
    ) -> InstructionSetAnswer | UnknownObject:
        """Move cash between several accounts here. See `GwBanking.internal_cash_transfers`."""
        return (await self._client.send(_create_internal_cash_transfers(body), options)).parsed

    async def internal_asset_transfer(
        self, body: InternalPositionTransferRequest, *, options: CallOptions | None = None
    ) -> InstructionAnswer:
        """Move a position between two accounts here. See `GwBanking.internal_asset_transfer`."""
        return (await self._client.send(_create_internal_asset_transfer(body), options)).parsed

    async def internal_asset_transfers(
        self, body: InternalPositionTransfersRequest, *, options: CallOptions | None = None
    ) -> InstructionSetAnswer | UnknownObject:
        """Move several positions between accounts here. See `GwBanking.internal_asset_transfers`."""
        return (await self._client.send(_create_internal_asset_transfers(body), options)).parsed

    async def cancel_instruction(
        self, body: CancelInstructionRequest, *, options: CallOptions | None = None
    ) -> InstructionAnswer:
        """Cancel an instruction. See `GwBanking.cancel_instruction`."""
        return (await self._client.send(_cancel_instruction(body), options)).parsed

    async def cancel_instructions(
        self, body: CancelInstructionsRequest, *, options: CallOptions | None = None
    ) -> InstructionSetAnswer | UnknownObject:
        """Cancel several instructions. See `GwBanking.cancel_instructions`."""
        return (await self._client.send(_cancel_instructions(body), options)).parsed

    async def recent_instructions(
        self, body: RecentInstructionsRequest, *, options: CallOptions | None = None
    ) -> InstructionAnswer:
        """Ask for the instructions of the last days. See `GwBanking.recent_instructions`."""
        return (await self._client.send(_list_recent_instructions(body), options)).parsed

    async def instruction(
        self, instruction_id: int, *, options: CallOptions | None = None
    ) -> InstructionAnswer | UnknownObject:
        """Read how far an instruction is, by the broker's number. See `GwBanking.instruction`."""
        return (await self._client.send(_get_instruction(instruction_id), options)).parsed

    async def client_instruction(
        self, client_instruction_id: int, *, options: CallOptions | None = None
    ) -> InstructionAnswer | UnknownObject:
        """Read how far an instruction is, by the caller's own number. See `GwBanking.client_instruction`."""
        return (await self._client.send(_get_client_instruction(client_instruction_id), options)).parsed

    async def instruction_set(
        self, instruction_set_id: int, *, options: CallOptions | None = None
    ) -> InstructionSetAnswer:
        """Read how far a set of instructions is. See `GwBanking.instruction_set`."""
        return (await self._client.send(_get_instruction_set(instruction_set_id), options)).parsed


share_docs(GwBanking, AsyncGwBanking)
