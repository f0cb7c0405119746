# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_int, as_number, as_object, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Self

    from ibkr_core.checks import Rules

    from .trading_instrument import TradingInstrument


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FopInstruction(RequestModel):
    """A transfer free of payment through the depository (DTC)."""

    _keys: ClassVar[Mapping[str, str]] = {
        "clientInstructionId": "client_instruction_id",
        "direction": "direction",
        "accountId": "account_id",
        "contraBrokerAccountId": "contra_broker_account_id",
        "contraBrokerDtcCode": "contra_broker_dtc_code",
        "quantity": "quantity",
        "tradingInstrument": "trading_instrument",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    client_instruction_id: int
    """The caller's own number of the instruction, new for each. It tells one intent from another and finds the
    instruction again."""
    direction: str
    """`IN` to this broker, `OUT` to the other one."""
    account_id: str
    """Account at this broker that receives or gives the securities."""
    contra_broker_account_id: str
    """Account at the other broker."""
    contra_broker_dtc_code: str
    """The other broker's number at the depository."""
    quantity: float | Decimal
    """Number of units."""
    trading_instrument: TradingInstrument
    """What is moved."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import INT64, NUMBER, SOME_TEXT

        from .trading_instrument import TradingInstrument

        return Rules(
            {
                "clientInstructionId": INT64,
                "direction": SOME_TEXT,
                "accountId": SOME_TEXT,
                "contraBrokerAccountId": SOME_TEXT,
                "contraBrokerDtcCode": SOME_TEXT,
                "quantity": NUMBER,
                "tradingInstrument": Object(TradingInstrument),
            },
            needs=(
                "clientInstructionId",
                "direction",
                "accountId",
                "contraBrokerAccountId",
                "contraBrokerDtcCode",
                "quantity",
                "tradingInstrument",
            ),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .trading_instrument import TradingInstrument

        self = new(cls)
        n: int = 7
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
        v = src.get("contraBrokerDtcCode")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "contraBrokerDtcCode", drift)
            if v is None:
                missing(src, "contraBrokerDtcCode", drift, "text")
        self.contra_broker_dtc_code = v
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
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
