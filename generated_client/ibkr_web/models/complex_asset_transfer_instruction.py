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

    from .contra_broker import ContraBroker
    from .non_disclosed_detail import NonDisclosedDetail
    from .trading_instrument import TradingInstrument


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ComplexAssetTransferInstruction(RequestModel):
    """A transfer through a depository outside the United States."""

    _keys: ClassVar[Mapping[str, str]] = {
        "clientInstructionId": "client_instruction_id",
        "direction": "direction",
        "accountId": "account_id",
        "accountIdAtCurrentBroker": "account_id_at_current_broker",
        "quantity": "quantity",
        "tradingInstrument": "trading_instrument",
        "contraBrokerInfo": "contra_broker_info",
        "nonDisclosedDetail": "non_disclosed_detail",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    client_instruction_id: int
    """The caller's own number of the instruction, new for each. It tells one intent from another and finds the
    instruction again."""
    direction: str
    """`IN` to this broker, `OUT` to the other one."""
    account_id: str
    """Account at this broker that receives the assets."""
    account_id_at_current_broker: str | Unset = UNSET
    """Account at the other broker."""
    quantity: float | Decimal
    """Number of units."""
    trading_instrument: TradingInstrument
    """What is moved."""
    contra_broker_info: ContraBroker
    """The other broker."""
    non_disclosed_detail: NonDisclosedDetail | Unset = UNSET
    """Settlement of an account that is not disclosed."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import INT64, NUMBER, SOME_TEXT, TEXT

        from .contra_broker import ContraBroker
        from .non_disclosed_detail import NonDisclosedDetail
        from .trading_instrument import TradingInstrument

        return Rules(
            {
                "clientInstructionId": INT64,
                "direction": SOME_TEXT,
                "accountId": SOME_TEXT,
                "accountIdAtCurrentBroker": TEXT,
                "quantity": NUMBER,
                "tradingInstrument": Object(TradingInstrument),
                "contraBrokerInfo": Object(ContraBroker),
                "nonDisclosedDetail": Object(NonDisclosedDetail),
            },
            needs=(
                "clientInstructionId",
                "direction",
                "accountId",
                "quantity",
                "tradingInstrument",
                "contraBrokerInfo",
            ),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .contra_broker import ContraBroker
        from .non_disclosed_detail import NonDisclosedDetail
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
        if "accountIdAtCurrentBroker" in src:
            v = src["accountIdAtCurrentBroker"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "accountIdAtCurrentBroker", drift)
            self.account_id_at_current_broker = v
        else:
            n -= 1
            self.account_id_at_current_broker = UNSET
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
        v = src.get("contraBrokerInfo")
        if type(v) is JsonObject:
            v = ContraBroker.from_object(v, drift)
        else:
            n = -1
            v = as_object(v, src, "contraBrokerInfo", drift)
            if v is None:
                missing(src, "contraBrokerInfo", drift, "ContraBroker")
        self.contra_broker_info = v
        if "nonDisclosedDetail" in src:
            v = src["nonDisclosedDetail"]
            if type(v) is JsonObject:
                v = NonDisclosedDetail.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "nonDisclosedDetail", drift)
            self.non_disclosed_detail = v
        else:
            n -= 1
            self.non_disclosed_detail = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
