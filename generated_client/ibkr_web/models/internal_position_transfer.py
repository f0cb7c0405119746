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
class InternalPositionTransfer(RequestModel):
    """A position to move between two accounts here."""

    _keys: ClassVar[Mapping[str, str]] = {
        "clientInstructionId": "client_instruction_id",
        "sourceAccountId": "source_account_id",
        "targetAccountId": "target_account_id",
        "transferQuantity": "transfer_quantity",
        "tradingInstrument": "trading_instrument",
        "transferPrice": "transfer_price",
        "tradeDate": "trade_date",
        "settleDate": "settle_date",
    }

    client_instruction_id: int
    """The caller's own number of the instruction, new for each. It tells one intent from another and finds the
    instruction again."""
    source_account_id: str
    """Account that it leaves."""
    target_account_id: str
    """Account that it goes to."""
    transfer_quantity: float | Decimal
    """Number of units."""
    trading_instrument: TradingInstrument
    """What is moved."""
    transfer_price: float | Decimal | Unset = UNSET
    """Price at which it is booked."""
    trade_date: str | Unset = UNSET
    """Day of the trade, `YYYY-MM-DD`."""
    settle_date: str | Unset = UNSET
    """Day of settlement, `YYYY-MM-DD`."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import INT64, NUMBER, SOME_TEXT, TEXT

        from .trading_instrument import TradingInstrument

        return Rules(
            {
                "clientInstructionId": INT64,
                "sourceAccountId": SOME_TEXT,
                "targetAccountId": SOME_TEXT,
                "transferQuantity": NUMBER,
                "tradingInstrument": Object(TradingInstrument),
                "transferPrice": NUMBER,
                "tradeDate": TEXT,
                "settleDate": TEXT,
            },
            needs=(
                "clientInstructionId",
                "sourceAccountId",
                "targetAccountId",
                "transferQuantity",
                "tradingInstrument",
            ),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .trading_instrument import TradingInstrument

        self = new(cls)
        n: int = 8
        v: Any
        v = src.get("clientInstructionId")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "clientInstructionId", drift)
            if v is None:
                missing(src, "clientInstructionId", drift, "a whole number")
        self.client_instruction_id = v
        v = src.get("sourceAccountId")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "sourceAccountId", drift)
            if v is None:
                missing(src, "sourceAccountId", drift, "text")
        self.source_account_id = v
        v = src.get("targetAccountId")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "targetAccountId", drift)
            if v is None:
                missing(src, "targetAccountId", drift, "text")
        self.target_account_id = v
        v = src.get("transferQuantity")
        if type(v) is not float and type(v) is not int:
            n = -1
            v = as_number(v, src, "transferQuantity", drift)
            if v is None:
                missing(src, "transferQuantity", drift, "a number")
        self.transfer_quantity = v
        v = src.get("tradingInstrument")
        if type(v) is JsonObject:
            v = TradingInstrument.from_object(v, drift)
        else:
            n = -1
            v = as_object(v, src, "tradingInstrument", drift)
            if v is None:
                missing(src, "tradingInstrument", drift, "TradingInstrument")
        self.trading_instrument = v
        if "transferPrice" in src:
            v = src["transferPrice"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "transferPrice", drift)
            self.transfer_price = v
        else:
            n -= 1
            self.transfer_price = UNSET
        if "tradeDate" in src:
            v = src["tradeDate"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "tradeDate", drift)
            self.trade_date = v
        else:
            n -= 1
            self.trade_date = UNSET
        if "settleDate" in src:
            v = src["settleDate"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "settleDate", drift)
            self.settle_date = v
        else:
            n -= 1
            self.settle_date = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
