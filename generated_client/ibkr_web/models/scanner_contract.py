# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_figure, as_int, as_text, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import Model, fetching, new
from ibkr_core.numbers import Figure

from .security_type import SecurityType

if TYPE_CHECKING:
    from typing import Self

_SECURITY_TYPE = members(SecurityType)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ScannerContract(Model):
    """One instrument that a scan found."""

    _keys: ClassVar[Mapping[str, str]] = {
        "con_id": "con_id",
        "conidex": "conidex",
        "server_id": "server_id",
        "symbol": "symbol",
        "company_name": "company_name",
        "contract_description_1": "contract_description_1",
        "contract_description_2": "contract_description_2",
        "sec_type": "sec_type",
        "listing_exchange": "listing_exchange",
        "available_chart_periods": "available_chart_periods",
        "column_name": "column_name",
        "scan_data": "scan_data",
    }

    con_id: int | None = None
    """Contract id."""
    conidex: str | None = None
    """Contract id, with the exchange where it matters."""
    server_id: str | None = None
    """Place in the result, from 0."""
    symbol: str | None = None
    """Symbol of the instrument, such as `AAPL`."""
    company_name: str | None = None
    """Name of the company or fund."""
    contract_description_1: str | None = None
    """Short description."""
    contract_description_2: str | None = None
    """Rest of the description, for derivatives."""
    sec_type: SecurityType | None = None
    """Kind of instrument."""
    listing_exchange: str | None = None
    """Exchange where it is listed."""
    available_chart_periods: str | None = None
    """Charts the broker's own pages can show."""
    column_name: str | None = None
    """Name of the figure that the scan sorts by. On the first row only."""
    scan_data: Figure | None = None
    """The figure itself, shortened with a letter. Not sent for all scans."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 12
        try:
            values: Any = _members(src) if len(src) >= 12 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_con_id,
            v_conidex,
            v_server_id,
            v_symbol,
            v_company_name,
            v_contract_description_1,
            v_contract_description_2,
            v_sec_type,
            v_listing_exchange,
            v_available_chart_periods,
            v_column_name,
            v_scan_data,
        ) = values
        if type(v_con_id) is not int:
            if v_con_id is None:
                n -= 1
            else:
                n = -1
                v_con_id = as_int(v_con_id, src, "con_id", drift)
        self.con_id = v_con_id
        if type(v_conidex) is not str:
            if v_conidex is None:
                n -= 1
            else:
                n = -1
                v_conidex = as_text(v_conidex, src, "conidex", drift)
        self.conidex = v_conidex
        if type(v_server_id) is not str:
            if v_server_id is None:
                n -= 1
            else:
                n = -1
                v_server_id = as_text(v_server_id, src, "server_id", drift)
        self.server_id = v_server_id
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
                v_company_name = as_text(v_company_name, src, "company_name", drift)
        self.company_name = v_company_name
        if type(v_contract_description_1) is not str:
            if v_contract_description_1 is None:
                n -= 1
            else:
                n = -1
                v_contract_description_1 = as_text(v_contract_description_1, src, "contract_description_1", drift)
        self.contract_description_1 = v_contract_description_1
        if type(v_contract_description_2) is not str:
            if v_contract_description_2 is None:
                n -= 1
            else:
                n = -1
                v_contract_description_2 = as_text(v_contract_description_2, src, "contract_description_2", drift)
        self.contract_description_2 = v_contract_description_2
        if type(v_sec_type) is str:
            v_sec_type = _SECURITY_TYPE.get(v_sec_type) or str_member(SecurityType, v_sec_type, src, "sec_type", drift)
        else:
            if v_sec_type is None:
                n -= 1
            else:
                n = -1
                v_sec_type = str_member(SecurityType, v_sec_type, src, "sec_type", drift)
        self.sec_type = v_sec_type
        if type(v_listing_exchange) is not str:
            if v_listing_exchange is None:
                n -= 1
            else:
                n = -1
                v_listing_exchange = as_text(v_listing_exchange, src, "listing_exchange", drift)
        self.listing_exchange = v_listing_exchange
        if type(v_available_chart_periods) is not str:
            if v_available_chart_periods is None:
                n -= 1
            else:
                n = -1
                v_available_chart_periods = as_text(v_available_chart_periods, src, "available_chart_periods", drift)
        self.available_chart_periods = v_available_chart_periods
        if type(v_column_name) is not str:
            if v_column_name is None:
                n -= 1
            else:
                n = -1
                v_column_name = as_text(v_column_name, src, "column_name", drift)
        self.column_name = v_column_name
        if v_scan_data is None:
            n -= 1
        elif type(v_scan_data) is str or type(v_scan_data) is float or type(v_scan_data) is int:
            v_scan_data = Figure(v_scan_data)
        else:
            n = -1
            v_scan_data = as_figure(Figure, v_scan_data, src, "scan_data", drift, "a number or text")
        self.scan_data = v_scan_data
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(ScannerContract)
