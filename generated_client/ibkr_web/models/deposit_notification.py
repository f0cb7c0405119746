# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonObject, as_number, as_object, as_text, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .account_currency import AccountCurrency
    from .ach_details import AchDetails
    from .check_details import CheckDetails
    from .ira_deposit_source import IraDepositSource
    from .wire_details import WireDetails


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DepositNotification(RequestModel):
    """The first deposit."""

    _keys: ClassVar[Mapping[str, str]] = {
        "checkDetails": "check_details",
        "wireDetails": "wire_details",
        "achDetails": "ach_details",
        "iraDepositDetails": "ira_deposit_details",
        "type": "type_",
        "amount": "amount",
        "currency": "currency",
        "ibAccount": "ib_account",
    }

    check_details: CheckDetails | Unset = UNSET
    """Cheque that the money comes by."""
    wire_details: WireDetails | Unset = UNSET
    """How the money comes, where it is wired."""
    ach_details: AchDetails | Unset = UNSET
    """The deposit by ACH."""
    ira_deposit_details: IraDepositSource | Unset = UNSET
    """The deposit to a retirement account."""
    type_: str | Unset = UNSET
    """How it comes: `CHECK`, `WIRE`, `ACH` or `SKIP_DEPOSIT`."""
    amount: float | Unset = UNSET
    """How much money is on its way."""
    currency: AccountCurrency | str | Unset = UNSET
    """Currency, ISO 4217."""
    ib_account: str | Unset = UNSET
    """Account at this broker that is credited."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import NUMBER, TEXT

        from .ach_details import AchDetails
        from .check_details import CheckDetails
        from .ira_deposit_source import IraDepositSource
        from .wire_details import WireDetails

        return Rules(
            {
                "checkDetails": Object(CheckDetails),
                "wireDetails": Object(WireDetails),
                "achDetails": Object(AchDetails),
                "iraDepositDetails": Object(IraDepositSource),
                "type": TEXT,
                "amount": NUMBER,
                "currency": TEXT,
                "ibAccount": TEXT,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .account_currency import AccountCurrency
        from .ach_details import AchDetails
        from .check_details import CheckDetails
        from .ira_deposit_source import IraDepositSource
        from .wire_details import WireDetails

        self = new(cls)
        n: int = 8
        v: Any
        if "checkDetails" in src:
            v = src["checkDetails"]
            if type(v) is JsonObject:
                v = CheckDetails.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "checkDetails", drift)
            self.check_details = v
        else:
            n -= 1
            self.check_details = UNSET
        if "wireDetails" in src:
            v = src["wireDetails"]
            if type(v) is JsonObject:
                v = WireDetails.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "wireDetails", drift)
            self.wire_details = v
        else:
            n -= 1
            self.wire_details = UNSET
        if "achDetails" in src:
            v = src["achDetails"]
            if type(v) is JsonObject:
                v = AchDetails.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "achDetails", drift)
            self.ach_details = v
        else:
            n -= 1
            self.ach_details = UNSET
        if "iraDepositDetails" in src:
            v = src["iraDepositDetails"]
            if type(v) is JsonObject:
                v = IraDepositSource.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "iraDepositDetails", drift)
            self.ira_deposit_details = v
        else:
            n -= 1
            self.ira_deposit_details = UNSET
        if "type" in src:
            v = src["type"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "type", drift)
            self.type_ = v
        else:
            n -= 1
            self.type_ = UNSET
        if "amount" in src:
            v = src["amount"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "amount", drift)
            self.amount = v
        else:
            n -= 1
            self.amount = UNSET
        if "currency" in src:
            v = src["currency"]
            if type(v) is str:
                v = members(AccountCurrency).get(v) or str_member(AccountCurrency, v, src, "currency", drift)
            else:
                n = -1
                v = str_member(AccountCurrency, v, src, "currency", drift)
            self.currency = v
        else:
            n -= 1
            self.currency = UNSET
        if "ibAccount" in src:
            v = src["ibAccount"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "ibAccount", drift)
            self.ib_account = v
        else:
            n -= 1
            self.ib_account = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
