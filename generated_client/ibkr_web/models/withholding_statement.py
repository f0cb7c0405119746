# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_number, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class WithholdingStatement(RequestModel):
    """How tax is withheld for those behind an intermediary."""

    _keys: ClassVar[Mapping[str, str]] = {
        "accountId": "account_id",
        "fatcaCompliantType": "fatca_compliant_type",
        "usBackupWithholding": "us_backup_withholding",
        "treatyCountry": "treaty_country",
        "corporation": "corporation",
        "flowThrough": "flow_through",
        "effectiveDate": "effective_date",
        "dividendRate": "dividend_rate",
        "interestRate": "interest_rate",
        "usOtherRate": "us_other_rate",
        "eciRate": "eci_rate",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"account_id"})

    account_id: str | Unset = UNSET
    """Id of the account, such as `U7654321`."""
    fatca_compliant_type: str | Unset = UNSET
    """How it stands to FATCA: `FATCA_COMPLIANT`, `NON_CONSENTING_US_ACCOUNT` or `NON_COOPERATIVE_ACCOUNT`."""
    us_backup_withholding: bool | Unset = UNSET
    """Whether backup withholding applies."""
    treaty_country: str | Unset = UNSET
    """Country whose tax treaty applies, ISO 3166 with three letters."""
    corporation: bool | Unset = UNSET
    """Whether the entity is taxed as a corporation."""
    flow_through: bool | Unset = UNSET
    """Whether income flows through."""
    effective_date: str | Unset = UNSET
    """First day on which it applies, `YYYY-MM-DD`."""
    dividend_rate: float | Unset = UNSET
    """Rate on dividends, in percent."""
    interest_rate: float | Unset = UNSET
    """Rate on interest, in percent."""
    us_other_rate: float | Unset = UNSET
    """Rate on other income in the United States, in percent."""
    eci_rate: float | Unset = UNSET
    """Rate on income connected with a business there, in percent."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import NUMBER, TEXT, TRUTH, Text

        return Rules(
            {
                "accountId": TEXT,
                "fatcaCompliantType": TEXT,
                "usBackupWithholding": TRUTH,
                "treatyCountry": TEXT,
                "corporation": TRUTH,
                "flowThrough": TRUTH,
                "effectiveDate": Text(form="date"),
                "dividendRate": NUMBER,
                "interestRate": NUMBER,
                "usOtherRate": NUMBER,
                "eciRate": NUMBER,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 11
        v: Any
        if "accountId" in src:
            v = src["accountId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "accountId", drift)
            self.account_id = v
        else:
            n -= 1
            self.account_id = UNSET
        if "fatcaCompliantType" in src:
            v = src["fatcaCompliantType"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "fatcaCompliantType", drift)
            self.fatca_compliant_type = v
        else:
            n -= 1
            self.fatca_compliant_type = UNSET
        if "usBackupWithholding" in src:
            v = src["usBackupWithholding"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "usBackupWithholding", drift)
            self.us_backup_withholding = v
        else:
            n -= 1
            self.us_backup_withholding = UNSET
        if "treatyCountry" in src:
            v = src["treatyCountry"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "treatyCountry", drift)
            self.treaty_country = v
        else:
            n -= 1
            self.treaty_country = UNSET
        if "corporation" in src:
            v = src["corporation"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "corporation", drift)
            self.corporation = v
        else:
            n -= 1
            self.corporation = UNSET
        if "flowThrough" in src:
            v = src["flowThrough"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "flowThrough", drift)
            self.flow_through = v
        else:
            n -= 1
            self.flow_through = UNSET
        if "effectiveDate" in src:
            v = src["effectiveDate"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "effectiveDate", drift)
            self.effective_date = v
        else:
            n -= 1
            self.effective_date = UNSET
        if "dividendRate" in src:
            v = src["dividendRate"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "dividendRate", drift)
            self.dividend_rate = v
        else:
            n -= 1
            self.dividend_rate = UNSET
        if "interestRate" in src:
            v = src["interestRate"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "interestRate", drift)
            self.interest_rate = v
        else:
            n -= 1
            self.interest_rate = UNSET
        if "usOtherRate" in src:
            v = src["usOtherRate"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "usOtherRate", drift)
            self.us_other_rate = v
        else:
            n -= 1
            self.us_other_rate = UNSET
        if "eciRate" in src:
            v = src["eciRate"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "eciRate", drift)
            self.eci_rate = v
        else:
            n -= 1
            self.eci_rate = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
