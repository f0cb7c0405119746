# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_int, as_integer, as_one_of, as_text, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import TextInt

from .bond_issuer import BondIssuer
from .contract_match_section import ContractMatchSection

if TYPE_CHECKING:
    from typing import Self

_READ_BOND_ISSUER = BondIssuer.from_object
_READ_CONTRACT_MATCH_SECTION = ContractMatchSection.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ContractMatch(Model):
    """One hit of a search: an instrument with the kinds of derivative it has, or the issuers of bonds. `conid`
    is text here and a number elsewhere."""

    _keys: ClassVar[Mapping[str, str]] = {
        "conid": "conid",
        "symbol": "symbol",
        "companyName": "company_name",
        "companyHeader": "company_header",
        "description": "description",
        "restricted": "restricted",
        "bondid": "bondid",
        "fop": "fop",
        "opt": "opt",
        "war": "war",
        "sections": "sections",
        "issuers": "issuers",
    }

    conid: int | None = None
    """Contract id. Text on the wire, a number in older documents. All bond issuers together have `2147483647`."""
    symbol: str | None = None
    """Symbol. Missing for bond issuers."""
    company_name: str | None = None
    """Name of the company or instrument."""
    company_header: str | None = None
    """Name and main exchange in one text."""
    description: str | None = None
    """Main exchange."""
    restricted: bool | str | None = None
    """Restriction on trading, usually null. The published document declares a truth value; a list of exchanges
    was seen too."""
    bondid: int | None = None
    """Number of a group of bonds."""
    fop: str | None = None
    """Months of options on futures, separated by semicolons. On older servers."""
    opt: str | None = None
    """Expiries of options, yyyyMMdd, separated by semicolons. On older servers."""
    war: str | None = None
    """Expiries of warrants, yyyyMMdd, separated by semicolons. On older servers."""
    sections: list[ContractMatchSection] | None = None
    """Kinds of instrument that exist under this name."""
    issuers: list[BondIssuer] | None = None
    """Issuers of bonds under this name; their ids lead to `client.contracts.secdef_info` and
    `client.contracts.bond_filters`."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 12
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 12 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_conid,
            v_symbol,
            v_company_name,
            v_company_header,
            v_description,
            v_restricted,
            v_bondid,
            v_fop,
            v_opt,
            v_war,
            v_sections,
            v_issuers,
        ) = values
        if type(v_conid) is not int:
            if v_conid is None:
                n -= 1
            else:
                r = as_integer(v_conid, src, "conid", drift)
                if type(r) is not TextInt and not says_the_same(r, v_conid):
                    n = -1
                v_conid = r
        self.conid = v_conid
        if type(v_symbol) is not str:
            if v_symbol is None:
                n -= 1
            else:
                n = -1
                v_symbol = as_text(v_symbol, src, "symbol", drift)
        self.symbol = v_symbol
        if type(v_company_name) is not str:
            if v_company_name is None:
                n -= 1
            else:
                n = -1
                v_company_name = as_text(v_company_name, src, "companyName", drift)
        self.company_name = v_company_name
        if type(v_company_header) is not str:
            if v_company_header is None:
                n -= 1
            else:
                n = -1
                v_company_header = as_text(v_company_header, src, "companyHeader", drift)
        self.company_header = v_company_header
        if type(v_description) is not str:
            if v_description is None:
                n -= 1
            else:
                n = -1
                v_description = as_text(v_description, src, "description", drift)
        self.description = v_description
        if type(v_restricted) is not bool and type(v_restricted) is not str:
            if v_restricted is None:
                n -= 1
            else:
                n = -1
                v_restricted = as_one_of(
                    v_restricted, src, "restricted", drift, "a truth value or text", as_bool, as_text
                )
        self.restricted = v_restricted
        if type(v_bondid) is not int:
            if v_bondid is None:
                n -= 1
            else:
                n = -1
                v_bondid = as_int(v_bondid, src, "bondid", drift)
        self.bondid = v_bondid
        if type(v_fop) is not str:
            if v_fop is None:
                n -= 1
            else:
                n = -1
                v_fop = as_text(v_fop, src, "fop", drift)
        self.fop = v_fop
        if type(v_opt) is not str:
            if v_opt is None:
                n -= 1
            else:
                n = -1
                v_opt = as_text(v_opt, src, "opt", drift)
        self.opt = v_opt
        if type(v_war) is not str:
            if v_war is None:
                n -= 1
            else:
                n = -1
                v_war = as_text(v_war, src, "war", drift)
        self.war = v_war
        if type(v_sections) is JsonArray:
            r = [
                _READ_CONTRACT_MATCH_SECTION(i, drift)
                for i in v_sections
                if type(i) is JsonObject or odd_item(i, v_sections, drift)
            ]
            if len(r) != len(v_sections):
                n = -1
            v_sections = r
        else:
            if v_sections is None:
                n -= 1
            else:
                n = -1
                v_sections = no_list(v_sections, src, "sections", drift)
        self.sections = v_sections
        if type(v_issuers) is JsonArray:
            r = [
                _READ_BOND_ISSUER(i, drift) for i in v_issuers if type(i) is JsonObject or odd_item(i, v_issuers, drift)
            ]
            if len(r) != len(v_issuers):
                n = -1
            v_issuers = r
        else:
            if v_issuers is None:
                n -= 1
            else:
                n = -1
                v_issuers = no_list(v_issuers, src, "issuers", drift)
        self.issuers = v_issuers
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ContractMatch)
