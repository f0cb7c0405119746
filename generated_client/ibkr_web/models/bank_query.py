# Written by the generator from the contract; do not edit.
from __future__ import annotations

from typing import Any, TypeAlias

from ibkr_core.codec import JsonObject, Key, Place, as_one_of
from ibkr_core.drift import Drift
from ibkr_core.types import UnknownObject

from .query_bank_instruction import QueryBankInstruction
from .query_recent_recurring_events import QueryRecentRecurringEvents
from .query_recurring_instructions import QueryRecurringInstructions

_READ_QUERY_BANK_INSTRUCTION = QueryBankInstruction.from_object
_READ_QUERY_RECENT_RECURRING_EVENTS = QueryRecentRecurringEvents.from_object
_READ_QUERY_RECURRING_INSTRUCTIONS = QueryRecurringInstructions.from_object

BankQuery: TypeAlias = "QueryBankInstruction | QueryRecentRecurringEvents | QueryRecurringInstructions | UnknownObject"
"""A question of one kind."""


def read_bank_query(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is JsonObject:
        if "accountId" in v and "bankInstructionMethod" in v and "clientInstructionId" in v:
            return _READ_QUERY_BANK_INSTRUCTION(v, drift)
        if "clientInstructionId" in v and "ibReferenceId" in v:
            return _READ_QUERY_RECENT_RECURRING_EVENTS(v, drift)
        if "accountId" in v and "clientInstructionId" in v:
            return _READ_QUERY_RECURRING_INSTRUCTIONS(v, drift)
        drift.note(
            src, key, "QueryBankInstruction or QueryRecentRecurringEvents or QueryRecurringInstructions", v, "variant"
        )
        return UnknownObject(v)
    return as_one_of(
        v, src, key, drift, "QueryBankInstruction or QueryRecentRecurringEvents or QueryRecurringInstructions"
    )
