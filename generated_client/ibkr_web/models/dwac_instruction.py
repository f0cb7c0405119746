# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_int, as_number, as_object, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Self

    from ibkr_core.checks import Rules

    from .trading_instrument import TradingInstrument


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DwacInstruction(RequestModel):
    """A deposit from a transfer agent (DWAC). Only in this direction."""

    _keys: ClassVar[Mapping[str, str]] = {
        "clientInstructionId": "client_instruction_id",
        "direction": "direction",
        "accountId": "account_id",
        "contraBrokerAccountId": "contra_broker_account_id",
        "contraBrokerTaxId": "contra_broker_tax_id",
        "quantity": "quantity",
        "tradingInstrument": "trading_instrument",
        "accountTitle": "account_title",
        "referenceId": "reference_id",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id", "account_title"})

    client_instruction_id: int
    """The caller's own number of the instruction, new for each. It tells one intent from another and finds the
    instruction again."""
    direction: str
    """Always `IN`."""
    account_id: str
    """Account at this broker that receives or gives the shares."""
    contra_broker_account_id: str
    """Account at the transfer agent."""
    contra_broker_tax_id: str
    """Tax number of that account's holder."""
    quantity: float | Decimal
    """Number of units."""
    trading_instrument: TradingInstrument
    """What is moved."""
    account_title: str | Unset = UNSET
    """Title of the account at the transfer agent."""
    reference_id: str | Unset = UNSET
    """Reference of the transfer agent."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import INT64, NUMBER, SOME_TEXT, TEXT

        from .trading_instrument import TradingInstrument

        return Rules(
            {
                "clientInstructionId": INT64,
                "direction": SOME_TEXT,
                "accountId": SOME_TEXT,
                "contraBrokerAccountId": SOME_TEXT,
                "contraBrokerTaxId": SOME_TEXT,
                "quantity": NUMBER,
                "tradingInstrument": Object(TradingInstrument),
                "accountTitle": TEXT,
                "referenceId": TEXT,
            },
            needs=(
                "clientInstructionId",
                "direction",
                "accountId",
                "contraBrokerAccountId",
                "contraBrokerTaxId",
                "quantity",
                "tradingInstrument",
            ),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .trading_instrument import TradingInstrument

        self = new(cls)
        n: int = 9
        v: Any
        v = src.get("clientInstructionId")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "clientInstructionId", drift)
            if v is None:
                missing(src, "clientInstructionId", drift, "a whole number")
        self.client_instruction_id = v
        v = src.get("direction")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "direction", drift)
            if v is None:
                missing(src, "direction", drift, "text")
        self.direction = v
        v = src.get("accountId")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "accountId", drift)
            if v is None:
                missing(src, "accountId", drift, "text")
        self.account_id = v
        v = src.get("contraBrokerAccountId")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "contraBrokerAccountId", drift)
            if v is None:
                missing(src, "contraBrokerAccountId", drift, "text")
        self.contra_broker_account_id = v
        v = src.get("contraBrokerTaxId")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "contraBrokerTaxId", drift)
            if v is None:
                missing(src, "contraBrokerTaxId", drift, "text")
        self.contra_broker_tax_id = v
        v = src.get("quantity")
        if type(v) is not float and type(v) is not int:
            n = -1
            v = as_number(v, src, "quantity", drift)
            if v is None:
                missing(src, "quantity", drift, "a number")
        self.quantity = v
        v = src.get("tradingInstrument")
        if type(v) is JsonObject:
            v = TradingInstrument.from_object(v, drift)
        else:
            n = -1
            v = as_object(v, src, "tradingInstrument", drift)
            if v is None:
                missing(src, "tradingInstrument", drift, "TradingInstrument")
        self.trading_instrument = v
        if "accountTitle" in src:
            v = src["accountTitle"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "accountTitle", drift)
            self.account_title = v
        else:
            n -= 1
            self.account_title = UNSET
        if "referenceId" in src:
            v = src["referenceId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "referenceId", drift)
            self.reference_id = v
        else:
            n -= 1
            self.reference_id = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
