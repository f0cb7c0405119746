# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ContraBroker(RequestModel):
    """The other broker of a transfer."""

    _keys: ClassVar[Mapping[str, str]] = {
        "accountType": "account_type",
        "brokerName": "broker_name",
        "depositoryId": "depository_id",
        "brokerAccountId": "broker_account_id",
        "country": "country",
        "contactName": "contact_name",
        "contactEmail": "contact_email",
        "contactPhone": "contact_phone",
        "accountTitle": "account_title",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_title"})

    account_type: str
    """Kind of account there."""
    broker_name: str
    """Name, as the list of brokers has it."""
    depository_id: str
    """Its number at the depository."""
    broker_account_id: str
    """Number of the account there."""
    country: str
    """Country of the broker."""
    contact_name: str | Unset = UNSET
    """Who to speak to."""
    contact_email: str
    """Mail address of the broker."""
    contact_phone: str
    """Telephone of the broker."""
    account_title: str | Unset = UNSET
    """Name that the account at the other broker is held under."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import SOME_TEXT, TEXT

        return Rules(
            {
                "accountType": SOME_TEXT,
                "brokerName": SOME_TEXT,
                "depositoryId": SOME_TEXT,
                "brokerAccountId": SOME_TEXT,
                "country": SOME_TEXT,
                "contactName": TEXT,
                "contactEmail": SOME_TEXT,
                "contactPhone": SOME_TEXT,
                "accountTitle": TEXT,
            },
            needs=(
                "accountType",
                "brokerName",
                "depositoryId",
                "brokerAccountId",
                "country",
                "contactEmail",
                "contactPhone",
            ),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 9
        v: Any
        v = src.get("accountType")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "accountType", drift)
            if v is None:
                missing(src, "accountType", drift, "text")
        self.account_type = v
        v = src.get("brokerName")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "brokerName", drift)
            if v is None:
                missing(src, "brokerName", drift, "text")
        self.broker_name = v
        v = src.get("depositoryId")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "depositoryId", drift)
            if v is None:
                missing(src, "depositoryId", drift, "text")
        self.depository_id = v
        v = src.get("brokerAccountId")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "brokerAccountId", drift)
            if v is None:
                missing(src, "brokerAccountId", drift, "text")
        self.broker_account_id = v
        v = src.get("country")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "country", drift)
            if v is None:
                missing(src, "country", drift, "text")
        self.country = v
        if "contactName" in src:
            v = src["contactName"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "contactName", drift)
            self.contact_name = v
        else:
            n -= 1
            self.contact_name = UNSET
        v = src.get("contactEmail")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "contactEmail", drift)
            if v is None:
                missing(src, "contactEmail", drift, "text")
        self.contact_email = v
        v = src.get("contactPhone")
        if type(v) is not str:
            n = -1
            v = as_text(v, src, "contactPhone", drift)
            if v is None:
                missing(src, "contactPhone", drift, "text")
        self.contact_phone = v
        if "accountTitle" in src:
            v = src["accountTitle"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "accountTitle", drift)
            self.account_title = v
        else:
            n -= 1
            self.account_title = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
