# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_int, as_text, no_list, odd_item, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .external_transfer_type import ExternalTransferType
    from .ira_type import IraType
    from .partial_bond_position import PartialBondPosition
    from .partial_cash_position import PartialCashPosition
    from .partial_fund_position import PartialFundPosition
    from .partial_option_position import PartialOptionPosition
    from .partial_stock_position import PartialStockPosition
    from .partial_warrant_position import PartialWarrantPosition


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class PositionsTransfer(RequestModel):
    """A transfer from another broker with the application."""

    _keys: ClassVar[Mapping[str, str]] = {
        "partialStockPositions": "partial_stock_positions",
        "partialBondPositions": "partial_bond_positions",
        "partialOptionPositions": "partial_option_positions",
        "partialWarrantPositions": "partial_warrant_positions",
        "partialFundPositions": "partial_fund_positions",
        "partialCashPositions": "partial_cash_positions",
        "type": "type_",
        "subType": "sub_type",
        "brokerId": "broker_id",
        "brokerName": "broker_name",
        "accountAtBroker": "account_at_broker",
        "srcIRAType": "src_ira_type",
        "marginLoan": "margin_loan",
        "shortPos": "short_pos",
        "optionPos": "option_pos",
        "ibAccount": "ib_account",
        "thirdPartyType": "third_party_type",
        "approximateAccountValue": "approximate_account_value",
        "ssn": "ssn",
        "ein": "ein",
        "signature": "signature",
        "authorizeToRemoveFund": "authorize_to_remove_fund",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"signature"})

    partial_stock_positions: list[PartialStockPosition] | Unset = UNSET
    """Stocks, in a partial transfer."""
    partial_bond_positions: list[PartialBondPosition] | Unset = UNSET
    """Bonds, in a partial transfer."""
    partial_option_positions: list[PartialOptionPosition] | Unset = UNSET
    """Options, in a partial transfer."""
    partial_warrant_positions: list[PartialWarrantPosition] | Unset = UNSET
    """Warrants, in a partial transfer."""
    partial_fund_positions: list[PartialFundPosition] | Unset = UNSET
    """Funds, in a partial transfer."""
    partial_cash_positions: list[PartialCashPosition] | Unset = UNSET
    """Cash, in a partial transfer."""
    type_: str | Unset = UNSET
    """`FULL` or `PARTIAL`."""
    sub_type: ExternalTransferType | str | Unset = UNSET
    """The network that does it."""
    broker_id: str | Unset = UNSET
    """Number of the other broker."""
    broker_name: str | Unset = UNSET
    """Name of the other broker."""
    account_at_broker: str | Unset = UNSET
    """Account at the other broker."""
    src_ira_type: IraType | str | Unset = UNSET
    """Kind of retirement account there."""
    margin_loan: bool | Unset = UNSET
    """Whether a margin loan is transferred."""
    short_pos: bool | Unset = UNSET
    """Whether short positions are transferred."""
    option_pos: bool | Unset = UNSET
    """Whether options are transferred."""
    ib_account: str | Unset = UNSET
    """Account at this broker that receives the positions."""
    third_party_type: str | Unset = UNSET
    """Kind, when the account there has another holder."""
    approximate_account_value: int | Unset = UNSET
    """Value of the account there, about."""
    ssn: str | Unset = UNSET
    """Social security number of the United States."""
    ein: str | Unset = UNSET
    """Employer identification number."""
    signature: str | Unset = UNSET
    """Name of the holder, as signed."""
    authorize_to_remove_fund: bool | Unset = UNSET
    """Whether funds that cannot be held here may be sold."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import TEXT, TRUTH, Items, Whole

        from .partial_bond_position import PartialBondPosition
        from .partial_cash_position import PartialCashPosition
        from .partial_fund_position import PartialFundPosition
        from .partial_option_position import PartialOptionPosition
        from .partial_stock_position import PartialStockPosition
        from .partial_warrant_position import PartialWarrantPosition

        return Rules(
            {
                "partialStockPositions": Items(Object(PartialStockPosition)),
                "partialBondPositions": Items(Object(PartialBondPosition)),
                "partialOptionPositions": Items(Object(PartialOptionPosition)),
                "partialWarrantPositions": Items(Object(PartialWarrantPosition)),
                "partialFundPositions": Items(Object(PartialFundPosition)),
                "partialCashPositions": Items(Object(PartialCashPosition)),
                "type": TEXT,
                "subType": TEXT,
                "brokerId": TEXT,
                "brokerName": TEXT,
                "accountAtBroker": TEXT,
                "srcIRAType": TEXT,
                "marginLoan": TRUTH,
                "shortPos": TRUTH,
                "optionPos": TRUTH,
                "ibAccount": TEXT,
                "thirdPartyType": TEXT,
                "approximateAccountValue": Whole(),
                "ssn": TEXT,
                "ein": TEXT,
                "signature": TEXT,
                "authorizeToRemoveFund": TRUTH,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .external_transfer_type import ExternalTransferType
        from .ira_type import IraType
        from .partial_bond_position import PartialBondPosition
        from .partial_cash_position import PartialCashPosition
        from .partial_fund_position import PartialFundPosition
        from .partial_option_position import PartialOptionPosition
        from .partial_stock_position import PartialStockPosition
        from .partial_warrant_position import PartialWarrantPosition

        self = new(cls)
        n: int = 22
        v: Any
        r: Any
        if "partialStockPositions" in src:
            v = src["partialStockPositions"]
            if type(v) is JsonArray:
                r = [
                    PartialStockPosition.from_object(i, drift)
                    for i in v
                    if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "partialStockPositions", drift)
            self.partial_stock_positions = v
        else:
            n -= 1
            self.partial_stock_positions = UNSET
        if "partialBondPositions" in src:
            v = src["partialBondPositions"]
            if type(v) is JsonArray:
                r = [
                    PartialBondPosition.from_object(i, drift)
                    for i in v
                    if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "partialBondPositions", drift)
            self.partial_bond_positions = v
        else:
            n -= 1
            self.partial_bond_positions = UNSET
        if "partialOptionPositions" in src:
            v = src["partialOptionPositions"]
            if type(v) is JsonArray:
                r = [
                    PartialOptionPosition.from_object(i, drift)
                    for i in v
                    if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "partialOptionPositions", drift)
            self.partial_option_positions = v
        else:
            n -= 1
            self.partial_option_positions = UNSET
        if "partialWarrantPositions" in src:
            v = src["partialWarrantPositions"]
            if type(v) is JsonArray:
                r = [
                    PartialWarrantPosition.from_object(i, drift)
                    for i in v
                    if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "partialWarrantPositions", drift)
            self.partial_warrant_positions = v
        else:
            n -= 1
            self.partial_warrant_positions = UNSET
        if "partialFundPositions" in src:
            v = src["partialFundPositions"]
            if type(v) is JsonArray:
                r = [
                    PartialFundPosition.from_object(i, drift)
                    for i in v
                    if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "partialFundPositions", drift)
            self.partial_fund_positions = v
        else:
            n -= 1
            self.partial_fund_positions = UNSET
        if "partialCashPositions" in src:
            v = src["partialCashPositions"]
            if type(v) is JsonArray:
                r = [
                    PartialCashPosition.from_object(i, drift)
                    for i in v
                    if type(i) is JsonObject or odd_item(i, v, drift)
                ]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "partialCashPositions", drift)
            self.partial_cash_positions = v
        else:
            n -= 1
            self.partial_cash_positions = UNSET
        if "type" in src:
            v = src["type"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "type", drift)
            self.type_ = v
        else:
            n -= 1
            self.type_ = UNSET
        if "subType" in src:
            v = src["subType"]
            if type(v) is str:
                v = members(ExternalTransferType).get(v) or str_member(ExternalTransferType, v, src, "subType", drift)
            else:
                n = -1
                v = str_member(ExternalTransferType, v, src, "subType", drift)
            self.sub_type = v
        else:
            n -= 1
            self.sub_type = UNSET
        if "brokerId" in src:
            v = src["brokerId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "brokerId", drift)
            self.broker_id = v
        else:
            n -= 1
            self.broker_id = UNSET
        if "brokerName" in src:
            v = src["brokerName"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "brokerName", drift)
            self.broker_name = v
        else:
            n -= 1
            self.broker_name = UNSET
        if "accountAtBroker" in src:
            v = src["accountAtBroker"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "accountAtBroker", drift)
            self.account_at_broker = v
        else:
            n -= 1
            self.account_at_broker = UNSET
        if "srcIRAType" in src:
            v = src["srcIRAType"]
            if type(v) is str:
                v = members(IraType).get(v) or str_member(IraType, v, src, "srcIRAType", drift)
            else:
                n = -1
                v = str_member(IraType, v, src, "srcIRAType", drift)
            self.src_ira_type = v
        else:
            n -= 1
            self.src_ira_type = UNSET
        if "marginLoan" in src:
            v = src["marginLoan"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "marginLoan", drift)
            self.margin_loan = v
        else:
            n -= 1
            self.margin_loan = UNSET
        if "shortPos" in src:
            v = src["shortPos"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "shortPos", drift)
            self.short_pos = v
        else:
            n -= 1
            self.short_pos = UNSET
        if "optionPos" in src:
            v = src["optionPos"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "optionPos", drift)
            self.option_pos = v
        else:
            n -= 1
            self.option_pos = UNSET
        if "ibAccount" in src:
            v = src["ibAccount"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "ibAccount", drift)
            self.ib_account = v
        else:
            n -= 1
            self.ib_account = UNSET
        if "thirdPartyType" in src:
            v = src["thirdPartyType"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "thirdPartyType", drift)
            self.third_party_type = v
        else:
            n -= 1
            self.third_party_type = UNSET
        if "approximateAccountValue" in src:
            v = src["approximateAccountValue"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "approximateAccountValue", drift)
            self.approximate_account_value = v
        else:
            n -= 1
            self.approximate_account_value = UNSET
        if "ssn" in src:
            v = src["ssn"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "ssn", drift)
            self.ssn = v
        else:
            n -= 1
            self.ssn = UNSET
        if "ein" in src:
            v = src["ein"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "ein", drift)
            self.ein = v
        else:
            n -= 1
            self.ein = UNSET
        if "signature" in src:
            v = src["signature"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "signature", drift)
            self.signature = v
        else:
            n -= 1
            self.signature = UNSET
        if "authorizeToRemoveFund" in src:
            v = src["authorizeToRemoveFund"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "authorizeToRemoveFund", drift)
            self.authorize_to_remove_fund = v
        else:
            n -= 1
            self.authorize_to_remove_fund = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
