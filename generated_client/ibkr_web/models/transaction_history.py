# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_int, as_object, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .realized_pnl import RealizedPnl
from .transaction import Transaction

if TYPE_CHECKING:
    from typing import Self

_READ_REALIZED_PNL = RealizedPnl.from_object
_READ_TRANSACTION = Transaction.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class TransactionHistory(Model):
    """Transactions and what they realised."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "currency": "currency",
        "from": "from_",
        "to": "to",
        "nd": "nd",
        "includesRealTime": "includes_real_time",
        "isRealTime": "is_real_time",
        "rpnl": "rpnl",
        "transactions": "transactions",
        "warning": "warning",
        "rc": "rc",
    }

    id: str | None = None
    """Name of the question, `getTransactions`."""
    currency: str | None = None
    """Currency of the amounts."""
    from_: int | None = None
    """Begin of the time that was searched, epoch milliseconds."""
    to: int | None = None
    """End of the time that was searched, epoch milliseconds."""
    nd: int | None = None
    """Number of days."""
    includes_real_time: bool | None = None
    """Today's transactions are in it."""
    is_real_time: bool | None = None
    """The same, as some servers spell it."""
    rpnl: RealizedPnl | None = None
    """What was realised."""
    transactions: list[Transaction] | None = None
    """One row a transaction."""
    warning: str | None = None
    """What was left out or is late."""
    rc: int | None = None
    """Result inside the broker, 0 for success."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 11
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 11 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_id,
            v_currency,
            v_from_,
            v_to,
            v_nd,
            v_includes_real_time,
            v_is_real_time,
            v_rpnl,
            v_transactions,
            v_warning,
            v_rc,
        ) = values
        if type(v_id) is not str:
            if v_id is None:
                n -= 1
            else:
                n = -1
                v_id = as_text(v_id, src, "id", drift)
        self.id = v_id
        if type(v_currency) is not str:
            if v_currency is None:
                n -= 1
            else:
                n = -1
                v_currency = as_text(v_currency, src, "currency", drift)
        self.currency = v_currency
        if type(v_from_) is not int:
            if v_from_ is None:
                n -= 1
            else:
                n = -1
                v_from_ = as_int(v_from_, src, "from", drift)
        self.from_ = v_from_
        if type(v_to) is not int:
            if v_to is None:
                n -= 1
            else:
                n = -1
                v_to = as_int(v_to, src, "to", drift)
        self.to = v_to
        if type(v_nd) is not int:
            if v_nd is None:
                n -= 1
            else:
                n = -1
                v_nd = as_int(v_nd, src, "nd", drift)
        self.nd = v_nd
        if type(v_includes_real_time) is not bool:
            if v_includes_real_time is None:
                n -= 1
            else:
                n = -1
                v_includes_real_time = as_bool(v_includes_real_time, src, "includesRealTime", drift)
        self.includes_real_time = v_includes_real_time
        if type(v_is_real_time) is not bool:
            if v_is_real_time is None:
                n -= 1
            else:
                n = -1
                v_is_real_time = as_bool(v_is_real_time, src, "isRealTime", drift)
        self.is_real_time = v_is_real_time
        if type(v_rpnl) is JsonObject:
            v_rpnl = _READ_REALIZED_PNL(v_rpnl, drift)
        else:
            if v_rpnl is None:
                n -= 1
            else:
                n = -1
                v_rpnl = as_object(v_rpnl, src, "rpnl", drift)
        self.rpnl = v_rpnl
        if type(v_transactions) is JsonArray:
            r = [
                _READ_TRANSACTION(i, drift)
                for i in v_transactions
                if type(i) is JsonObject or odd_item(i, v_transactions, drift)
            ]
            if len(r) != len(v_transactions):
                n = -1
            v_transactions = r
        else:
            if v_transactions is None:
                n -= 1
            else:
                n = -1
                v_transactions = no_list(v_transactions, src, "transactions", drift)
        self.transactions = v_transactions
        if type(v_warning) is not str:
            if v_warning is None:
                n -= 1
            else:
                n = -1
                v_warning = as_text(v_warning, src, "warning", drift)
        self.warning = v_warning
        if type(v_rc) is not int:
            if v_rc is None:
                n -= 1
            else:
                n = -1
                v_rc = as_int(v_rc, src, "rc", drift)
        self.rc = v_rc
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(TransactionHistory)
