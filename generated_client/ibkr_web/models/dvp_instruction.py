# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_text, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .application_asset_class import ApplicationAssetClass
    from .application_exchange import ApplicationExchange
    from .dvp_type import DvpType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class DvpInstruction(RequestModel):
    """A standing instruction for delivery versus payment."""

    _keys: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "externalId": "external_id",
        "externalAccountID": "external_account_id",
        "accountID": "account_id",
        "name": "name",
        "type": "type_",
        "role": "role",
        "agentID": "agent_id",
        "firmID": "firm_id",
        "agentName": "agent_name",
        "accountName": "account_name",
        "dayDoID": "day_do_id",
        "txGroupCode": "tx_group_code",
        "brokerCode": "broker_code",
        "assetClass": "asset_class",
        "exchange": "exchange",
        "prepayTax": "prepay_tax",
        "prepayCommission": "prepay_commission",
        "expiry": "expiry",
        "default": "default",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    id: str | Unset = UNSET
    """The caller's own id inside the request."""
    external_id: str | Unset = UNSET
    """The caller's own id, by which other parts of the request refer to it."""
    external_account_id: str | Unset = UNSET
    """Account at the clearing firm."""
    account_id: str | Unset = UNSET
    """Account at this broker that the instruction is for."""
    name: str | Unset = UNSET
    """Name of the instruction."""
    type_: DvpType | str | Unset = UNSET
    """Kind of instruction."""
    role: str | Unset = UNSET
    """Role: `E`, `C` or `B`. The document does not say what they mean."""
    agent_id: str | Unset = UNSET
    """Number of the agent."""
    firm_id: str | Unset = UNSET
    """Number of the firm."""
    agent_name: str | Unset = UNSET
    """Name of the settlement agent."""
    account_name: str | Unset = UNSET
    """Name that the account at the agent is held under."""
    day_do_id: str | Unset = UNSET
    """Number of the standing day order."""
    tx_group_code: str | Unset = UNSET
    """Group of transactions: `G`, `Z`, `R` or `N`. The document does not say what they mean."""
    broker_code: str | Unset = UNSET
    """Code that names the broker to the agent."""
    asset_class: ApplicationAssetClass | str | Unset = UNSET
    """Kind of instrument."""
    exchange: ApplicationExchange | str | Unset = UNSET
    """Code of the exchange, such as `NASDAQ`."""
    prepay_tax: bool | Unset = UNSET
    """Whether tax is paid in advance."""
    prepay_commission: bool | Unset = UNSET
    """Whether commission is paid in advance."""
    expiry: str | Unset = UNSET
    """Last day, `YYYY-MM-DD`."""
    default: bool | Unset = UNSET
    """Whether it is used where nothing else is said."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT, TRUTH, Text

        return Rules(
            {
                "id": TEXT,
                "externalId": TEXT,
                "externalAccountID": TEXT,
                "accountID": TEXT,
                "name": TEXT,
                "type": TEXT,
                "role": TEXT,
                "agentID": TEXT,
                "firmID": TEXT,
                "agentName": TEXT,
                "accountName": TEXT,
                "dayDoID": TEXT,
                "txGroupCode": TEXT,
                "brokerCode": TEXT,
                "assetClass": TEXT,
                "exchange": TEXT,
                "prepayTax": TRUTH,
                "prepayCommission": TRUTH,
                "expiry": Text(form="date"),
                "default": TRUTH,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .application_asset_class import ApplicationAssetClass
        from .application_exchange import ApplicationExchange
        from .dvp_type import DvpType

        self = new(cls)
        n: int = 20
        v: Any
        if "id" in src:
            v = src["id"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "id", drift)
            self.id = v
        else:
            n -= 1
            self.id = UNSET
        if "externalId" in src:
            v = src["externalId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "externalId", drift)
            self.external_id = v
        else:
            n -= 1
            self.external_id = UNSET
        if "externalAccountID" in src:
            v = src["externalAccountID"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "externalAccountID", drift)
            self.external_account_id = v
        else:
            n -= 1
            self.external_account_id = UNSET
        if "accountID" in src:
            v = src["accountID"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "accountID", drift)
            self.account_id = v
        else:
            n -= 1
            self.account_id = UNSET
        if "name" in src:
            v = src["name"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "name", drift)
            self.name = v
        else:
            n -= 1
            self.name = UNSET
        if "type" in src:
            v = src["type"]
            if type(v) is str:
                v = members(DvpType).get(v) or str_member(DvpType, v, src, "type", drift)
            else:
                n = -1
                v = str_member(DvpType, v, src, "type", drift)
            self.type_ = v
        else:
            n -= 1
            self.type_ = UNSET
        if "role" in src:
            v = src["role"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "role", drift)
            self.role = v
        else:
            n -= 1
            self.role = UNSET
        if "agentID" in src:
            v = src["agentID"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "agentID", drift)
            self.agent_id = v
        else:
            n -= 1
            self.agent_id = UNSET
        if "firmID" in src:
            v = src["firmID"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "firmID", drift)
            self.firm_id = v
        else:
            n -= 1
            self.firm_id = UNSET
        if "agentName" in src:
            v = src["agentName"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "agentName", drift)
            self.agent_name = v
        else:
            n -= 1
            self.agent_name = UNSET
        if "accountName" in src:
            v = src["accountName"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "accountName", drift)
            self.account_name = v
        else:
            n -= 1
            self.account_name = UNSET
        if "dayDoID" in src:
            v = src["dayDoID"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "dayDoID", drift)
            self.day_do_id = v
        else:
            n -= 1
            self.day_do_id = UNSET
        if "txGroupCode" in src:
            v = src["txGroupCode"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "txGroupCode", drift)
            self.tx_group_code = v
        else:
            n -= 1
            self.tx_group_code = UNSET
        if "brokerCode" in src:
            v = src["brokerCode"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "brokerCode", drift)
            self.broker_code = v
        else:
            n -= 1
            self.broker_code = UNSET
        if "assetClass" in src:
            v = src["assetClass"]
            if type(v) is str:
                v = members(ApplicationAssetClass).get(v) or str_member(
                    ApplicationAssetClass, v, src, "assetClass", drift
                )
            else:
                n = -1
                v = str_member(ApplicationAssetClass, v, src, "assetClass", drift)
            self.asset_class = v
        else:
            n -= 1
            self.asset_class = UNSET
        if "exchange" in src:
            v = src["exchange"]
            if type(v) is str:
                v = members(ApplicationExchange).get(v) or str_member(ApplicationExchange, v, src, "exchange", drift)
            else:
                n = -1
                v = str_member(ApplicationExchange, v, src, "exchange", drift)
            self.exchange = v
        else:
            n -= 1
            self.exchange = UNSET
        if "prepayTax" in src:
            v = src["prepayTax"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "prepayTax", drift)
            self.prepay_tax = v
        else:
            n -= 1
            self.prepay_tax = UNSET
        if "prepayCommission" in src:
            v = src["prepayCommission"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "prepayCommission", drift)
            self.prepay_commission = v
        else:
            n -= 1
            self.prepay_commission = UNSET
        if "expiry" in src:
            v = src["expiry"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "expiry", drift)
            self.expiry = v
        else:
            n -= 1
            self.expiry = UNSET
        if "default" in src:
            v = src["default"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "default", drift)
            self.default = v
        else:
            n -= 1
            self.default = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
