# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_number, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .account_currency import AccountCurrency


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class InterestMarkup(RequestModel):
    """Markups on interest in one currency, in percent."""

    _keys: ClassVar[Mapping[str, str]] = {
        "currency": "currency",
        "debitMarkup": "debit_markup",
        "ibDebitMarkup": "ib_debit_markup",
        "creditMarkdown": "credit_markdown",
        "shortCreditMarkdown": "short_credit_markdown",
        "shortCfdCreditMarkdown": "short_cfd_credit_markdown",
        "longCfdDebitMarkdown": "long_cfd_debit_markdown",
        "shortIndexCfdCreditMarkdown": "short_index_cfd_credit_markdown",
        "longIndexCfdDebitMarkdown": "long_index_cfd_debit_markdown",
        "shortFxCfdMarkup": "short_fx_cfd_markup",
        "longFxCfdMarkdown": "long_fx_cfd_markdown",
    }

    currency: AccountCurrency | str | Unset = UNSET
    """Currency, ISO 4217."""
    debit_markup: float | Unset = UNSET
    """On debit balances."""
    ib_debit_markup: float | Unset = UNSET
    """On debit balances, on top of the broker's rate."""
    credit_markdown: float | Unset = UNSET
    """Off credit balances."""
    short_credit_markdown: float | Unset = UNSET
    """Off credit from short sales."""
    short_cfd_credit_markdown: float | Unset = UNSET
    """Off credit of short contracts for difference."""
    long_cfd_debit_markdown: float | Unset = UNSET
    """On debit of long contracts for difference."""
    short_index_cfd_credit_markdown: float | Unset = UNSET
    """Off credit of short index contracts."""
    long_index_cfd_debit_markdown: float | Unset = UNSET
    """On debit of long index contracts."""
    short_fx_cfd_markup: float | Unset = UNSET
    """On short currency contracts."""
    long_fx_cfd_markdown: float | Unset = UNSET
    """On long currency contracts."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import NUMBER, TEXT

        return Rules(
            {
                "currency": TEXT,
                "debitMarkup": NUMBER,
                "ibDebitMarkup": NUMBER,
                "creditMarkdown": NUMBER,
                "shortCreditMarkdown": NUMBER,
                "shortCfdCreditMarkdown": NUMBER,
                "longCfdDebitMarkdown": NUMBER,
                "shortIndexCfdCreditMarkdown": NUMBER,
                "longIndexCfdDebitMarkdown": NUMBER,
                "shortFxCfdMarkup": NUMBER,
                "longFxCfdMarkdown": NUMBER,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .account_currency import AccountCurrency

        self = new(cls)
        n: int = 11
        v: Any
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
        if "debitMarkup" in src:
            v = src["debitMarkup"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "debitMarkup", drift)
            self.debit_markup = v
        else:
            n -= 1
            self.debit_markup = UNSET
        if "ibDebitMarkup" in src:
            v = src["ibDebitMarkup"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "ibDebitMarkup", drift)
            self.ib_debit_markup = v
        else:
            n -= 1
            self.ib_debit_markup = UNSET
        if "creditMarkdown" in src:
            v = src["creditMarkdown"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "creditMarkdown", drift)
            self.credit_markdown = v
        else:
            n -= 1
            self.credit_markdown = UNSET
        if "shortCreditMarkdown" in src:
            v = src["shortCreditMarkdown"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "shortCreditMarkdown", drift)
            self.short_credit_markdown = v
        else:
            n -= 1
            self.short_credit_markdown = UNSET
        if "shortCfdCreditMarkdown" in src:
            v = src["shortCfdCreditMarkdown"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "shortCfdCreditMarkdown", drift)
            self.short_cfd_credit_markdown = v
        else:
            n -= 1
            self.short_cfd_credit_markdown = UNSET
        if "longCfdDebitMarkdown" in src:
            v = src["longCfdDebitMarkdown"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "longCfdDebitMarkdown", drift)
            self.long_cfd_debit_markdown = v
        else:
            n -= 1
            self.long_cfd_debit_markdown = UNSET
        if "shortIndexCfdCreditMarkdown" in src:
            v = src["shortIndexCfdCreditMarkdown"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "shortIndexCfdCreditMarkdown", drift)
            self.short_index_cfd_credit_markdown = v
        else:
            n -= 1
            self.short_index_cfd_credit_markdown = UNSET
        if "longIndexCfdDebitMarkdown" in src:
            v = src["longIndexCfdDebitMarkdown"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "longIndexCfdDebitMarkdown", drift)
            self.long_index_cfd_debit_markdown = v
        else:
            n -= 1
            self.long_index_cfd_debit_markdown = UNSET
        if "shortFxCfdMarkup" in src:
            v = src["shortFxCfdMarkup"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "shortFxCfdMarkup", drift)
            self.short_fx_cfd_markup = v
        else:
            n -= 1
            self.short_fx_cfd_markup = UNSET
        if "longFxCfdMarkdown" in src:
            v = src["longFxCfdMarkdown"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "longFxCfdMarkdown", drift)
            self.long_fx_cfd_markdown = v
        else:
            n -= 1
            self.long_fx_cfd_markdown = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
