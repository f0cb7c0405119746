# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ffcb9c011f8090e95791bde5d027a44b7a42b27e03b0603e39cbb22c40079a31; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_int, as_number, as_one_of, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MarketDataRow(Model):
    """The latest values of one instrument. Property names are the ids that `fields` asks for; the first answer
    for an instrument has none of them. A field that is not available is missing. Values are text for people,
    with separators, letters for thousands and millions, percent signs and marks, and now and then a number."""

    _keys: ClassVar[Mapping[str, str]] = {
        "conid": "conid",
        "conidEx": "conid_ex",
        "_updated": "field_updated",
        "server_id": "server_id",
        "31": "field_31",
        "55": "field_55",
        "58": "field_58",
        "70": "field_70",
        "71": "field_71",
        "73": "field_73",
        "74": "field_74",
        "75": "field_75",
        "76": "field_76",
        "77": "field_77",
        "78": "field_78",
        "79": "field_79",
        "80": "field_80",
        "82": "field_82",
        "83": "field_83",
        "84": "field_84",
        "85": "field_85",
        "86": "field_86",
        "87": "field_87",
        "88": "field_88",
        "201": "field_201",
        "6004": "field_6004",
        "6008": "field_6008",
        "6070": "field_6070",
        "6072": "field_6072",
        "6073": "field_6073",
        "6119": "field_6119",
        "6457": "field_6457",
        "6508": "field_6508",
        "6509": "field_6509",
        "7051": "field_7051",
        "7057": "field_7057",
        "7058": "field_7058",
        "7059": "field_7059",
        "7068": "field_7068",
        "7084": "field_7084",
        "7085": "field_7085",
        "7086": "field_7086",
        "7087": "field_7087",
        "7088": "field_7088",
        "7089": "field_7089",
        "7094": "field_7094",
        "7184": "field_7184",
        "7219": "field_7219",
        "7220": "field_7220",
        "7221": "field_7221",
        "7280": "field_7280",
        "7281": "field_7281",
        "7282": "field_7282",
        "7283": "field_7283",
        "7284": "field_7284",
        "7285": "field_7285",
        "7292": "field_7292",
        "7293": "field_7293",
        "7294": "field_7294",
        "7295": "field_7295",
        "7296": "field_7296",
        "7308": "field_7308",
        "7309": "field_7309",
        "7310": "field_7310",
        "7311": "field_7311",
        "7607": "field_7607",
        "7633": "field_7633",
        "7635": "field_7635",
        "7636": "field_7636",
        "7637": "field_7637",
        "7638": "field_7638",
        "7639": "field_7639",
        "7644": "field_7644",
        "7655": "field_7655",
        "7671": "field_7671",
        "7672": "field_7672",
        "7674": "field_7674",
        "7675": "field_7675",
        "7676": "field_7676",
        "7677": "field_7677",
        "7678": "field_7678",
        "7679": "field_7679",
        "7681": "field_7681",
        "7682": "field_7682",
        "7683": "field_7683",
        "7684": "field_7684",
        "7685": "field_7685",
        "7686": "field_7686",
        "7687": "field_7687",
        "7688": "field_7688",
        "7689": "field_7689",
        "7690": "field_7690",
        "7694": "field_7694",
        "7695": "field_7695",
        "7696": "field_7696",
        "7697": "field_7697",
        "7698": "field_7698",
        "7699": "field_7699",
        "7700": "field_7700",
        "7702": "field_7702",
        "7703": "field_7703",
        "7704": "field_7704",
        "7705": "field_7705",
        "7706": "field_7706",
        "7707": "field_7707",
        "7708": "field_7708",
        "7714": "field_7714",
        "7715": "field_7715",
        "7720": "field_7720",
        "7724": "field_7724",
        "7741": "field_7741",
        "7762": "field_7762",
        "7768": "field_7768",
        "7920": "field_7920",
        "7921": "field_7921",
        "7943": "field_7943",
        "78_raw": "field_78_raw",
        "87_raw": "field_87_raw",
        "7282_raw": "field_7282_raw",
        "7292_raw": "field_7292_raw",
    }

    conid: int
    """Contract id."""
    conid_ex: str | None = None
    """Contract id and exchange, as it was asked for."""
    field_updated: int | None = None
    """Last change in epoch milliseconds."""
    server_id: str | None = None
    """Id of the request at the broker."""
    field_31: float | str | None = None
    """Price of the last trade, as text. `C` in front marks the close of the day before, `H` a halt."""
    field_55: str | None = None
    """Symbol."""
    field_58: str | None = None
    """Text that goes with the instrument."""
    field_70: float | str | None = None
    """Highest price of the day."""
    field_71: float | str | None = None
    """Lowest price of the day."""
    field_73: float | str | None = None
    """Market value of the position."""
    field_74: float | str | None = None
    """Average price of the position."""
    field_75: float | str | None = None
    """Unrealised profit of the position."""
    field_76: float | str | None = None
    """Size of the position, written for people."""
    field_77: float | str | None = None
    """Unrealised profit of the position, written for people."""
    field_78: float | str | None = None
    """Profit of the position today."""
    field_79: float | str | None = None
    """Realised profit of the position."""
    field_80: float | str | None = None
    """Unrealised profit of the position in percent."""
    field_82: float | str | None = None
    """Difference between the last price and the close of the day before."""
    field_83: float | str | None = None
    """The same difference in percent."""
    field_84: float | str | None = None
    """Best price bid."""
    field_85: float | str | None = None
    """Size offered at the best price, with separators (`1,300`). One version of the prose mixes it up with the
    price."""
    field_86: float | str | None = None
    """Best price offered."""
    field_87: float | str | None = None
    """Volume of the day, shortened with a letter (`10.6M`). `7762` has it in full."""
    field_88: float | str | None = None
    """Size asked for at the best price, with separators (`1,300`)."""
    field_201: str | None = None
    """`C` or `P` for an option."""
    field_6004: str | None = None
    """Exchange."""
    field_6008: int | str | None = None
    """Contract id, again."""
    field_6070: str | None = None
    """Kind of instrument."""
    field_6072: str | None = None
    """Months of the derivatives there are."""
    field_6073: str | None = None
    """Regular day of expiry."""
    field_6119: str | None = None
    """Id of the delivery, much like `server_id`."""
    field_6457: int | str | None = None
    """Contract id of the underlying."""
    field_6508: str | None = None
    """Parameters of the service."""
    field_6509: str | None = None
    """Letters that say how fresh the data is: `R` real time, `D` delayed, `Z` frozen, `Y` frozen and delayed,
    `N` not subscribed, `O` agreement missing; then `P` snapshot, `p` consolidated, `B` book, `d` details."""
    field_7051: str | None = None
    """Name of the company."""
    field_7057: str | None = None
    """Letters of the exchanges with the best offer: `A` AMEX, `C` CBOE, `I` ISE, `X` PHLX, `N` PSE, `B` BOX, `Q`
    NASDAQOM, `Z` BATS, `W` CBOE2, `T` NASDAQBX, `M` MIAX, `H` GEMINI, `E` EDGX, `J` MERCURY."""
    field_7058: str | None = None
    """Letters of the exchange of the last trade, as in `7057`."""
    field_7059: float | str | None = None
    """Size of the last trade."""
    field_7068: str | None = None
    """Letters of the exchanges with the best bid, as in `7057`."""
    field_7084: float | str | None = None
    """Implied over historical volatility, in percent."""
    field_7085: float | str | None = None
    """Open interest of puts over calls."""
    field_7086: float | str | None = None
    """Volume of puts over calls today."""
    field_7087: float | str | None = None
    """Historical volatility of 30 days, in percent."""
    field_7088: float | str | None = None
    """Historical volatility at the close before, in percent."""
    field_7089: float | str | None = None
    """Volume of options today."""
    field_7094: str | None = None
    """Contract id and exchange."""
    field_7184: bool | float | str | None = None
    """`1` where the account can trade the instrument, else `0`."""
    field_7219: str | None = None
    """Terms of the contract in words."""
    field_7220: str | None = None
    """Terms of the contract in words, second text."""
    field_7221: str | None = None
    """Exchange where the instrument is listed."""
    field_7280: str | None = None
    """Industry of the company."""
    field_7281: str | None = None
    """Part of the industry."""
    field_7282: float | str | None = None
    """Average volume of a day, over 90 days."""
    field_7283: float | str | None = None
    """Implied volatility of 30 days, from the options, in percent."""
    field_7284: float | str | None = None
    """Historical volatility, in percent. `7087` took its place."""
    field_7285: float | str | None = None
    """Puts over calls."""
    field_7292: float | str | None = None
    """Cost of the position."""
    field_7293: float | str | None = None
    """Highest price of 52 weeks."""
    field_7294: float | str | None = None
    """Lowest price of 52 weeks."""
    field_7295: float | str | None = None
    """First price of the day."""
    field_7296: float | str | None = None
    """Price at the close."""
    field_7308: float | str | None = None
    """Change of the option's price with the underlying."""
    field_7309: float | str | None = None
    """Change of delta with the underlying."""
    field_7310: float | str | None = None
    """Change of the option's price with a day."""
    field_7311: float | str | None = None
    """Change of the option's price with a point of volatility."""
    field_7607: float | str | None = None
    """Option volume of today over its average, in percent."""
    field_7633: float | str | None = None
    """Implied volatility of this option, in percent."""
    field_7635: float | str | None = None
    """Middle price that values the position."""
    field_7636: float | str | None = None
    """Shares that can be borrowed."""
    field_7637: float | str | None = None
    """Yearly rate for borrowing shares."""
    field_7638: float | str | None = None
    """Open interest of options."""
    field_7639: float | str | None = None
    """Share of the position in the account's value, in percent."""
    field_7644: float | str | None = None
    """How hard the share is to borrow, in words or as a number."""
    field_7655: float | str | None = None
    """Listed by the published document without a name."""
    field_7671: float | str | None = None
    """Dividends expected over the next twelve months, a share."""
    field_7672: float | str | None = None
    """Dividends of the last twelve months, a share."""
    field_7674: float | str | None = None
    """Exponential average of 200 days."""
    field_7675: float | str | None = None
    """Exponential average of 100 days."""
    field_7676: float | str | None = None
    """Exponential average of 50 days."""
    field_7677: float | str | None = None
    """Exponential average of 20 days."""
    field_7678: float | str | None = None
    """Price over the exponential average of 200 days, less one, in percent."""
    field_7679: float | str | None = None
    """Price over the exponential average of 100 days, less one, in percent."""
    field_7681: float | str | None = None
    """Price over the exponential average of 20 days, less one, in percent."""
    field_7682: float | str | None = None
    """Difference between the last price and the first of the day."""
    field_7683: str | None = None
    """Next event of the company. Needs a subscription."""
    field_7684: str | None = None
    """Date of the next event. Needs a subscription."""
    field_7685: str | None = None
    """Next meeting with analysts. Needs a subscription."""
    field_7686: str | None = None
    """Next earnings. Needs a subscription."""
    field_7687: str | None = None
    """Next event of another kind. Needs a subscription."""
    field_7688: str | None = None
    """Last meeting with analysts. Needs a subscription."""
    field_7689: str | None = None
    """Last earnings. Needs a subscription."""
    field_7690: str | None = None
    """Last event of another kind. Needs a subscription."""
    field_7694: float | str | None = None
    """Probability of the highest return, from the options."""
    field_7695: float | str | None = None
    """Price at which nothing is won or lost."""
    field_7696: float | str | None = None
    """Delta weighted to the S&P 500."""
    field_7697: float | str | None = None
    """Open interest of a future."""
    field_7698: float | str | None = None
    """Yield of a bond at the last price, in percent."""
    field_7699: float | str | None = None
    """Yield of a bond at the bid, in percent."""
    field_7700: float | str | None = None
    """Probability of the highest return, a second time under another id."""
    field_7702: float | str | None = None
    """Probability of the highest loss, from the options."""
    field_7703: float | str | None = None
    """Probability of any gain, from the options."""
    field_7704: str | None = None
    """Kind of issuer of a bond."""
    field_7705: str | None = None
    """Class of debt of a bond."""
    field_7706: str | None = None
    """Ratings of a bond."""
    field_7707: str | None = None
    """State that issued a bond."""
    field_7708: str | None = None
    """Kind of bond."""
    field_7714: str | None = None
    """Last trading day."""
    field_7715: str | None = None
    """Day of issue of a bond."""
    field_7720: float | str | None = None
    """Yield of a bond at the offer, in percent."""
    field_7724: float | str | None = None
    """Price over the exponential average of 50 days, less one, in percent."""
    field_7741: float | str | None = None
    """Close of the day before."""
    field_7762: float | str | None = None
    """Volume of the day in full digits."""
    field_7768: bool | float | str | None = None
    """`1` where the account has the permission to trade the instrument, else `0`."""
    field_7920: float | str | None = None
    """Profit of the position today, unformatted."""
    field_7921: float | str | None = None
    """Cost of the position, unformatted."""
    field_7943: float | str | None = None
    """Listed by the published document without a name."""
    field_78_raw: float | str | None = None
    """`78` as a number. Sent along without being asked for, on some servers."""
    field_87_raw: float | str | None = None
    """`87` as a number. Sent along without being asked for, on some servers; its size can be wrong by a factor
    of a million where the letter of `87` is."""
    field_7282_raw: float | str | None = None
    """`7282` as a number. Sent along without being asked for, on some servers."""
    field_7292_raw: float | str | None = None
    """`7292` as a number. Sent along without being asked for, on some servers."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 120
        try:
            values: Any = _members(src) if len(src) >= 120 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_conid,
            v_conid_ex,
            v_field_updated,
            v_server_id,
            v_field_31,
            v_field_55,
            v_field_58,
            v_field_70,
            v_field_71,
            v_field_73,
            v_field_74,
            v_field_75,
            v_field_76,
            v_field_77,
            v_field_78,
            v_field_79,
            v_field_80,
            v_field_82,
            v_field_83,
            v_field_84,
            v_field_85,
            v_field_86,
            v_field_87,
            v_field_88,
            v_field_201,
            v_field_6004,
            v_field_6008,
            v_field_6070,
            v_field_6072,
            v_field_6073,
            v_field_6119,
            v_field_6457,
            v_field_6508,
            v_field_6509,
            v_field_7051,
            v_field_7057,
            v_field_7058,
            v_field_7059,
            v_field_7068,
            v_field_7084,
            v_field_7085,
            v_field_7086,
            v_field_7087,
            v_field_7088,
            v_field_7089,
            v_field_7094,
            v_field_7184,
            v_field_7219,
            v_field_7220,
            v_field_7221,
            v_field_7280,
            v_field_7281,
            v_field_7282,
            v_field_7283,
            v_field_7284,
            v_field_7285,
            v_field_7292,
            v_field_7293,
            v_field_7294,
            v_field_7295,
            v_field_7296,
            v_field_7308,
            v_field_7309,
            v_field_7310,
            v_field_7311,
            v_field_7607,
            v_field_7633,
            v_field_7635,
            v_field_7636,
            v_field_7637,
            v_field_7638,
            v_field_7639,
            v_field_7644,
            v_field_7655,
            v_field_7671,
            v_field_7672,
            v_field_7674,
            v_field_7675,
            v_field_7676,
            v_field_7677,
            v_field_7678,
            v_field_7679,
            v_field_7681,
            v_field_7682,
            v_field_7683,
            v_field_7684,
            v_field_7685,
            v_field_7686,
            v_field_7687,
            v_field_7688,
            v_field_7689,
            v_field_7690,
            v_field_7694,
            v_field_7695,
            v_field_7696,
            v_field_7697,
            v_field_7698,
            v_field_7699,
            v_field_7700,
            v_field_7702,
            v_field_7703,
            v_field_7704,
            v_field_7705,
            v_field_7706,
            v_field_7707,
            v_field_7708,
            v_field_7714,
            v_field_7715,
            v_field_7720,
            v_field_7724,
            v_field_7741,
            v_field_7762,
            v_field_7768,
            v_field_7920,
            v_field_7921,
            v_field_7943,
            v_field_78_raw,
            v_field_87_raw,
            v_field_7282_raw,
            v_field_7292_raw,
        ) = values
        if type(v_conid) is not int:
            n = -1
            v_conid = as_int(v_conid, src, "conid", drift)
            if v_conid is None:
                missing(src, "conid", drift, "a whole number")
        self.conid = v_conid
        if type(v_conid_ex) is not str:
            if v_conid_ex is None:
                n -= 1
            else:
                n = -1
                v_conid_ex = as_text(v_conid_ex, src, "conidEx", drift)
        self.conid_ex = v_conid_ex
        if type(v_field_updated) is not int:
            if v_field_updated is None:
                n -= 1
            else:
                n = -1
                v_field_updated = as_int(v_field_updated, src, "_updated", drift)
        self.field_updated = v_field_updated
        if type(v_server_id) is not str:
            if v_server_id is None:
                n -= 1
            else:
                n = -1
                v_server_id = as_text(v_server_id, src, "server_id", drift)
        self.server_id = v_server_id
        if type(v_field_31) is not float and type(v_field_31) is not int and type(v_field_31) is not str:
            if v_field_31 is None:
                n -= 1
            else:
                n = -1
                v_field_31 = as_one_of(v_field_31, src, "31", drift, "a number or text", as_number, as_text)
        self.field_31 = v_field_31
        if type(v_field_55) is not str:
            if v_field_55 is None:
                n -= 1
            else:
                n = -1
                v_field_55 = as_text(v_field_55, src, "55", drift)
        self.field_55 = v_field_55
        if type(v_field_58) is not str:
            if v_field_58 is None:
                n -= 1
            else:
                n = -1
                v_field_58 = as_text(v_field_58, src, "58", drift)
        self.field_58 = v_field_58
        if type(v_field_70) is not float and type(v_field_70) is not int and type(v_field_70) is not str:
            if v_field_70 is None:
                n -= 1
            else:
                n = -1
                v_field_70 = as_one_of(v_field_70, src, "70", drift, "a number or text", as_number, as_text)
        self.field_70 = v_field_70
        if type(v_field_71) is not float and type(v_field_71) is not int and type(v_field_71) is not str:
            if v_field_71 is None:
                n -= 1
            else:
                n = -1
                v_field_71 = as_one_of(v_field_71, src, "71", drift, "a number or text", as_number, as_text)
        self.field_71 = v_field_71
        if type(v_field_73) is not float and type(v_field_73) is not int and type(v_field_73) is not str:
            if v_field_73 is None:
                n -= 1
            else:
                n = -1
                v_field_73 = as_one_of(v_field_73, src, "73", drift, "a number or text", as_number, as_text)
        self.field_73 = v_field_73
        if type(v_field_74) is not float and type(v_field_74) is not int and type(v_field_74) is not str:
            if v_field_74 is None:
                n -= 1
            else:
                n = -1
                v_field_74 = as_one_of(v_field_74, src, "74", drift, "a number or text", as_number, as_text)
        self.field_74 = v_field_74
        if type(v_field_75) is not float and type(v_field_75) is not int and type(v_field_75) is not str:
            if v_field_75 is None:
                n -= 1
            else:
                n = -1
                v_field_75 = as_one_of(v_field_75, src, "75", drift, "a number or text", as_number, as_text)
        self.field_75 = v_field_75
        if type(v_field_76) is not float and type(v_field_76) is not int and type(v_field_76) is not str:
            if v_field_76 is None:
                n -= 1
            else:
                n = -1
                v_field_76 = as_one_of(v_field_76, src, "76", drift, "a number or text", as_number, as_text)
        self.field_76 = v_field_76
        if type(v_field_77) is not float and type(v_field_77) is not int and type(v_field_77) is not str:
            if v_field_77 is None:
                n -= 1
            else:
                n = -1
                v_field_77 = as_one_of(v_field_77, src, "77", drift, "a number or text", as_number, as_text)
        self.field_77 = v_field_77
        if type(v_field_78) is not float and type(v_field_78) is not int and type(v_field_78) is not str:
            if v_field_78 is None:
                n -= 1
            else:
                n = -1
                v_field_78 = as_one_of(v_field_78, src, "78", drift, "a number or text", as_number, as_text)
        self.field_78 = v_field_78
        if type(v_field_79) is not float and type(v_field_79) is not int and type(v_field_79) is not str:
            if v_field_79 is None:
                n -= 1
            else:
                n = -1
                v_field_79 = as_one_of(v_field_79, src, "79", drift, "a number or text", as_number, as_text)
        self.field_79 = v_field_79
        if type(v_field_80) is not float and type(v_field_80) is not int and type(v_field_80) is not str:
            if v_field_80 is None:
                n -= 1
            else:
                n = -1
                v_field_80 = as_one_of(v_field_80, src, "80", drift, "a number or text", as_number, as_text)
        self.field_80 = v_field_80
        if type(v_field_82) is not float and type(v_field_82) is not int and type(v_field_82) is not str:
            if v_field_82 is None:
                n -= 1
            else:
                n = -1
                v_field_82 = as_one_of(v_field_82, src, "82", drift, "a number or text", as_number, as_text)
        self.field_82 = v_field_82
        if type(v_field_83) is not float and type(v_field_83) is not int and type(v_field_83) is not str:
            if v_field_83 is None:
                n -= 1
            else:
                n = -1
                v_field_83 = as_one_of(v_field_83, src, "83", drift, "a number or text", as_number, as_text)
        self.field_83 = v_field_83
        if type(v_field_84) is not float and type(v_field_84) is not int and type(v_field_84) is not str:
            if v_field_84 is None:
                n -= 1
            else:
                n = -1
                v_field_84 = as_one_of(v_field_84, src, "84", drift, "a number or text", as_number, as_text)
        self.field_84 = v_field_84
        if type(v_field_85) is not float and type(v_field_85) is not int and type(v_field_85) is not str:
            if v_field_85 is None:
                n -= 1
            else:
                n = -1
                v_field_85 = as_one_of(v_field_85, src, "85", drift, "a number or text", as_number, as_text)
        self.field_85 = v_field_85
        if type(v_field_86) is not float and type(v_field_86) is not int and type(v_field_86) is not str:
            if v_field_86 is None:
                n -= 1
            else:
                n = -1
                v_field_86 = as_one_of(v_field_86, src, "86", drift, "a number or text", as_number, as_text)
        self.field_86 = v_field_86
        if type(v_field_87) is not float and type(v_field_87) is not int and type(v_field_87) is not str:
            if v_field_87 is None:
                n -= 1
            else:
                n = -1
                v_field_87 = as_one_of(v_field_87, src, "87", drift, "a number or text", as_number, as_text)
        self.field_87 = v_field_87
        if type(v_field_88) is not float and type(v_field_88) is not int and type(v_field_88) is not str:
            if v_field_88 is None:
                n -= 1
            else:
                n = -1
                v_field_88 = as_one_of(v_field_88, src, "88", drift, "a number or text", as_number, as_text)
        self.field_88 = v_field_88
        if type(v_field_201) is not str:
            if v_field_201 is None:
                n -= 1
            else:
                n = -1
                v_field_201 = as_text(v_field_201, src, "201", drift)
        self.field_201 = v_field_201
        if type(v_field_6004) is not str:
            if v_field_6004 is None:
                n -= 1
            else:
                n = -1
                v_field_6004 = as_text(v_field_6004, src, "6004", drift)
        self.field_6004 = v_field_6004
        if type(v_field_6008) is not int and type(v_field_6008) is not str:
            if v_field_6008 is None:
                n -= 1
            else:
                n = -1
                v_field_6008 = as_one_of(v_field_6008, src, "6008", drift, "a whole number or text", as_int, as_text)
        self.field_6008 = v_field_6008
        if type(v_field_6070) is not str:
            if v_field_6070 is None:
                n -= 1
            else:
                n = -1
                v_field_6070 = as_text(v_field_6070, src, "6070", drift)
        self.field_6070 = v_field_6070
        if type(v_field_6072) is not str:
            if v_field_6072 is None:
                n -= 1
            else:
                n = -1
                v_field_6072 = as_text(v_field_6072, src, "6072", drift)
        self.field_6072 = v_field_6072
        if type(v_field_6073) is not str:
            if v_field_6073 is None:
                n -= 1
            else:
                n = -1
                v_field_6073 = as_text(v_field_6073, src, "6073", drift)
        self.field_6073 = v_field_6073
        if type(v_field_6119) is not str:
            if v_field_6119 is None:
                n -= 1
            else:
                n = -1
                v_field_6119 = as_text(v_field_6119, src, "6119", drift)
        self.field_6119 = v_field_6119
        if type(v_field_6457) is not int and type(v_field_6457) is not str:
            if v_field_6457 is None:
                n -= 1
            else:
                n = -1
                v_field_6457 = as_one_of(v_field_6457, src, "6457", drift, "a whole number or text", as_int, as_text)
        self.field_6457 = v_field_6457
        if type(v_field_6508) is not str:
            if v_field_6508 is None:
                n -= 1
            else:
                n = -1
                v_field_6508 = as_text(v_field_6508, src, "6508", drift)
        self.field_6508 = v_field_6508
        if type(v_field_6509) is not str:
            if v_field_6509 is None:
                n -= 1
            else:
                n = -1
                v_field_6509 = as_text(v_field_6509, src, "6509", drift)
        self.field_6509 = v_field_6509
        if type(v_field_7051) is not str:
            if v_field_7051 is None:
                n -= 1
            else:
                n = -1
                v_field_7051 = as_text(v_field_7051, src, "7051", drift)
        self.field_7051 = v_field_7051
        if type(v_field_7057) is not str:
            if v_field_7057 is None:
                n -= 1
            else:
                n = -1
                v_field_7057 = as_text(v_field_7057, src, "7057", drift)
        self.field_7057 = v_field_7057
        if type(v_field_7058) is not str:
            if v_field_7058 is None:
                n -= 1
            else:
                n = -1
                v_field_7058 = as_text(v_field_7058, src, "7058", drift)
        self.field_7058 = v_field_7058
        if type(v_field_7059) is not float and type(v_field_7059) is not int and type(v_field_7059) is not str:
            if v_field_7059 is None:
                n -= 1
            else:
                n = -1
                v_field_7059 = as_one_of(v_field_7059, src, "7059", drift, "a number or text", as_number, as_text)
        self.field_7059 = v_field_7059
        if type(v_field_7068) is not str:
            if v_field_7068 is None:
                n -= 1
            else:
                n = -1
                v_field_7068 = as_text(v_field_7068, src, "7068", drift)
        self.field_7068 = v_field_7068
        if type(v_field_7084) is not float and type(v_field_7084) is not int and type(v_field_7084) is not str:
            if v_field_7084 is None:
                n -= 1
            else:
                n = -1
                v_field_7084 = as_one_of(v_field_7084, src, "7084", drift, "a number or text", as_number, as_text)
        self.field_7084 = v_field_7084
        if type(v_field_7085) is not float and type(v_field_7085) is not int and type(v_field_7085) is not str:
            if v_field_7085 is None:
                n -= 1
            else:
                n = -1
                v_field_7085 = as_one_of(v_field_7085, src, "7085", drift, "a number or text", as_number, as_text)
        self.field_7085 = v_field_7085
        if type(v_field_7086) is not float and type(v_field_7086) is not int and type(v_field_7086) is not str:
            if v_field_7086 is None:
                n -= 1
            else:
                n = -1
                v_field_7086 = as_one_of(v_field_7086, src, "7086", drift, "a number or text", as_number, as_text)
        self.field_7086 = v_field_7086
        if type(v_field_7087) is not float and type(v_field_7087) is not int and type(v_field_7087) is not str:
            if v_field_7087 is None:
                n -= 1
            else:
                n = -1
                v_field_7087 = as_one_of(v_field_7087, src, "7087", drift, "a number or text", as_number, as_text)
        self.field_7087 = v_field_7087
        if type(v_field_7088) is not float and type(v_field_7088) is not int and type(v_field_7088) is not str:
            if v_field_7088 is None:
                n -= 1
            else:
                n = -1
                v_field_7088 = as_one_of(v_field_7088, src, "7088", drift, "a number or text", as_number, as_text)
        self.field_7088 = v_field_7088
        if type(v_field_7089) is not float and type(v_field_7089) is not int and type(v_field_7089) is not str:
            if v_field_7089 is None:
                n -= 1
            else:
                n = -1
                v_field_7089 = as_one_of(v_field_7089, src, "7089", drift, "a number or text", as_number, as_text)
        self.field_7089 = v_field_7089
        if type(v_field_7094) is not str:
            if v_field_7094 is None:
                n -= 1
            else:
                n = -1
                v_field_7094 = as_text(v_field_7094, src, "7094", drift)
        self.field_7094 = v_field_7094
        if (
            type(v_field_7184) is not bool
            and type(v_field_7184) is not float
            and type(v_field_7184) is not int
            and type(v_field_7184) is not str
        ):
            if v_field_7184 is None:
                n -= 1
            else:
                n = -1
                v_field_7184 = as_one_of(
                    v_field_7184, src, "7184", drift, "a truth value or a number or text", as_bool, as_number, as_text
                )
        self.field_7184 = v_field_7184
        if type(v_field_7219) is not str:
            if v_field_7219 is None:
                n -= 1
            else:
                n = -1
                v_field_7219 = as_text(v_field_7219, src, "7219", drift)
        self.field_7219 = v_field_7219
        if type(v_field_7220) is not str:
            if v_field_7220 is None:
                n -= 1
            else:
                n = -1
                v_field_7220 = as_text(v_field_7220, src, "7220", drift)
        self.field_7220 = v_field_7220
        if type(v_field_7221) is not str:
            if v_field_7221 is None:
                n -= 1
            else:
                n = -1
                v_field_7221 = as_text(v_field_7221, src, "7221", drift)
        self.field_7221 = v_field_7221
        if type(v_field_7280) is not str:
            if v_field_7280 is None:
                n -= 1
            else:
                n = -1
                v_field_7280 = as_text(v_field_7280, src, "7280", drift)
        self.field_7280 = v_field_7280
        if type(v_field_7281) is not str:
            if v_field_7281 is None:
                n -= 1
            else:
                n = -1
                v_field_7281 = as_text(v_field_7281, src, "7281", drift)
        self.field_7281 = v_field_7281
        if type(v_field_7282) is not float and type(v_field_7282) is not int and type(v_field_7282) is not str:
            if v_field_7282 is None:
                n -= 1
            else:
                n = -1
                v_field_7282 = as_one_of(v_field_7282, src, "7282", drift, "a number or text", as_number, as_text)
        self.field_7282 = v_field_7282
        if type(v_field_7283) is not float and type(v_field_7283) is not int and type(v_field_7283) is not str:
            if v_field_7283 is None:
                n -= 1
            else:
                n = -1
                v_field_7283 = as_one_of(v_field_7283, src, "7283", drift, "a number or text", as_number, as_text)
        self.field_7283 = v_field_7283
        if type(v_field_7284) is not float and type(v_field_7284) is not int and type(v_field_7284) is not str:
            if v_field_7284 is None:
                n -= 1
            else:
                n = -1
                v_field_7284 = as_one_of(v_field_7284, src, "7284", drift, "a number or text", as_number, as_text)
        self.field_7284 = v_field_7284
        if type(v_field_7285) is not float and type(v_field_7285) is not int and type(v_field_7285) is not str:
            if v_field_7285 is None:
                n -= 1
            else:
                n = -1
                v_field_7285 = as_one_of(v_field_7285, src, "7285", drift, "a number or text", as_number, as_text)
        self.field_7285 = v_field_7285
        if type(v_field_7292) is not float and type(v_field_7292) is not int and type(v_field_7292) is not str:
            if v_field_7292 is None:
                n -= 1
            else:
                n = -1
                v_field_7292 = as_one_of(v_field_7292, src, "7292", drift, "a number or text", as_number, as_text)
        self.field_7292 = v_field_7292
        if type(v_field_7293) is not float and type(v_field_7293) is not int and type(v_field_7293) is not str:
            if v_field_7293 is None:
                n -= 1
            else:
                n = -1
                v_field_7293 = as_one_of(v_field_7293, src, "7293", drift, "a number or text", as_number, as_text)
        self.field_7293 = v_field_7293
        if type(v_field_7294) is not float and type(v_field_7294) is not int and type(v_field_7294) is not str:
            if v_field_7294 is None:
                n -= 1
            else:
                n = -1
                v_field_7294 = as_one_of(v_field_7294, src, "7294", drift, "a number or text", as_number, as_text)
        self.field_7294 = v_field_7294
        if type(v_field_7295) is not float and type(v_field_7295) is not int and type(v_field_7295) is not str:
            if v_field_7295 is None:
                n -= 1
            else:
                n = -1
                v_field_7295 = as_one_of(v_field_7295, src, "7295", drift, "a number or text", as_number, as_text)
        self.field_7295 = v_field_7295
        if type(v_field_7296) is not float and type(v_field_7296) is not int and type(v_field_7296) is not str:
            if v_field_7296 is None:
                n -= 1
            else:
                n = -1
                v_field_7296 = as_one_of(v_field_7296, src, "7296", drift, "a number or text", as_number, as_text)
        self.field_7296 = v_field_7296
        if type(v_field_7308) is not float and type(v_field_7308) is not int and type(v_field_7308) is not str:
            if v_field_7308 is None:
                n -= 1
            else:
                n = -1
                v_field_7308 = as_one_of(v_field_7308, src, "7308", drift, "a number or text", as_number, as_text)
        self.field_7308 = v_field_7308
        if type(v_field_7309) is not float and type(v_field_7309) is not int and type(v_field_7309) is not str:
            if v_field_7309 is None:
                n -= 1
            else:
                n = -1
                v_field_7309 = as_one_of(v_field_7309, src, "7309", drift, "a number or text", as_number, as_text)
        self.field_7309 = v_field_7309
        if type(v_field_7310) is not float and type(v_field_7310) is not int and type(v_field_7310) is not str:
            if v_field_7310 is None:
                n -= 1
            else:
                n = -1
                v_field_7310 = as_one_of(v_field_7310, src, "7310", drift, "a number or text", as_number, as_text)
        self.field_7310 = v_field_7310
        if type(v_field_7311) is not float and type(v_field_7311) is not int and type(v_field_7311) is not str:
            if v_field_7311 is None:
                n -= 1
            else:
                n = -1
                v_field_7311 = as_one_of(v_field_7311, src, "7311", drift, "a number or text", as_number, as_text)
        self.field_7311 = v_field_7311
        if type(v_field_7607) is not float and type(v_field_7607) is not int and type(v_field_7607) is not str:
            if v_field_7607 is None:
                n -= 1
            else:
                n = -1
                v_field_7607 = as_one_of(v_field_7607, src, "7607", drift, "a number or text", as_number, as_text)
        self.field_7607 = v_field_7607
        if type(v_field_7633) is not float and type(v_field_7633) is not int and type(v_field_7633) is not str:
            if v_field_7633 is None:
                n -= 1
            else:
                n = -1
                v_field_7633 = as_one_of(v_field_7633, src, "7633", drift, "a number or text", as_number, as_text)
        self.field_7633 = v_field_7633
        if type(v_field_7635) is not float and type(v_field_7635) is not int and type(v_field_7635) is not str:
            if v_field_7635 is None:
                n -= 1
            else:
                n = -1
                v_field_7635 = as_one_of(v_field_7635, src, "7635", drift, "a number or text", as_number, as_text)
        self.field_7635 = v_field_7635
        if type(v_field_7636) is not float and type(v_field_7636) is not int and type(v_field_7636) is not str:
            if v_field_7636 is None:
                n -= 1
            else:
                n = -1
                v_field_7636 = as_one_of(v_field_7636, src, "7636", drift, "a number or text", as_number, as_text)
        self.field_7636 = v_field_7636
        if type(v_field_7637) is not float and type(v_field_7637) is not int and type(v_field_7637) is not str:
            if v_field_7637 is None:
                n -= 1
            else:
                n = -1
                v_field_7637 = as_one_of(v_field_7637, src, "7637", drift, "a number or text", as_number, as_text)
        self.field_7637 = v_field_7637
        if type(v_field_7638) is not float and type(v_field_7638) is not int and type(v_field_7638) is not str:
            if v_field_7638 is None:
                n -= 1
            else:
                n = -1
                v_field_7638 = as_one_of(v_field_7638, src, "7638", drift, "a number or text", as_number, as_text)
        self.field_7638 = v_field_7638
        if type(v_field_7639) is not float and type(v_field_7639) is not int and type(v_field_7639) is not str:
            if v_field_7639 is None:
                n -= 1
            else:
                n = -1
                v_field_7639 = as_one_of(v_field_7639, src, "7639", drift, "a number or text", as_number, as_text)
        self.field_7639 = v_field_7639
        if type(v_field_7644) is not float and type(v_field_7644) is not int and type(v_field_7644) is not str:
            if v_field_7644 is None:
                n -= 1
            else:
                n = -1
                v_field_7644 = as_one_of(v_field_7644, src, "7644", drift, "a number or text", as_number, as_text)
        self.field_7644 = v_field_7644
        if type(v_field_7655) is not float and type(v_field_7655) is not int and type(v_field_7655) is not str:
            if v_field_7655 is None:
                n -= 1
            else:
                n = -1
                v_field_7655 = as_one_of(v_field_7655, src, "7655", drift, "a number or text", as_number, as_text)
        self.field_7655 = v_field_7655
        if type(v_field_7671) is not float and type(v_field_7671) is not int and type(v_field_7671) is not str:
            if v_field_7671 is None:
                n -= 1
            else:
                n = -1
                v_field_7671 = as_one_of(v_field_7671, src, "7671", drift, "a number or text", as_number, as_text)
        self.field_7671 = v_field_7671
        if type(v_field_7672) is not float and type(v_field_7672) is not int and type(v_field_7672) is not str:
            if v_field_7672 is None:
                n -= 1
            else:
                n = -1
                v_field_7672 = as_one_of(v_field_7672, src, "7672", drift, "a number or text", as_number, as_text)
        self.field_7672 = v_field_7672
        if type(v_field_7674) is not float and type(v_field_7674) is not int and type(v_field_7674) is not str:
            if v_field_7674 is None:
                n -= 1
            else:
                n = -1
                v_field_7674 = as_one_of(v_field_7674, src, "7674", drift, "a number or text", as_number, as_text)
        self.field_7674 = v_field_7674
        if type(v_field_7675) is not float and type(v_field_7675) is not int and type(v_field_7675) is not str:
            if v_field_7675 is None:
                n -= 1
            else:
                n = -1
                v_field_7675 = as_one_of(v_field_7675, src, "7675", drift, "a number or text", as_number, as_text)
        self.field_7675 = v_field_7675
        if type(v_field_7676) is not float and type(v_field_7676) is not int and type(v_field_7676) is not str:
            if v_field_7676 is None:
                n -= 1
            else:
                n = -1
                v_field_7676 = as_one_of(v_field_7676, src, "7676", drift, "a number or text", as_number, as_text)
        self.field_7676 = v_field_7676
        if type(v_field_7677) is not float and type(v_field_7677) is not int and type(v_field_7677) is not str:
            if v_field_7677 is None:
                n -= 1
            else:
                n = -1
                v_field_7677 = as_one_of(v_field_7677, src, "7677", drift, "a number or text", as_number, as_text)
        self.field_7677 = v_field_7677
        if type(v_field_7678) is not float and type(v_field_7678) is not int and type(v_field_7678) is not str:
            if v_field_7678 is None:
                n -= 1
            else:
                n = -1
                v_field_7678 = as_one_of(v_field_7678, src, "7678", drift, "a number or text", as_number, as_text)
        self.field_7678 = v_field_7678
        if type(v_field_7679) is not float and type(v_field_7679) is not int and type(v_field_7679) is not str:
            if v_field_7679 is None:
                n -= 1
            else:
                n = -1
                v_field_7679 = as_one_of(v_field_7679, src, "7679", drift, "a number or text", as_number, as_text)
        self.field_7679 = v_field_7679
        if type(v_field_7681) is not float and type(v_field_7681) is not int and type(v_field_7681) is not str:
            if v_field_7681 is None:
                n -= 1
            else:
                n = -1
                v_field_7681 = as_one_of(v_field_7681, src, "7681", drift, "a number or text", as_number, as_text)
        self.field_7681 = v_field_7681
        if type(v_field_7682) is not float and type(v_field_7682) is not int and type(v_field_7682) is not str:
            if v_field_7682 is None:
                n -= 1
            else:
                n = -1
                v_field_7682 = as_one_of(v_field_7682, src, "7682", drift, "a number or text", as_number, as_text)
        self.field_7682 = v_field_7682
        if type(v_field_7683) is not str:
            if v_field_7683 is None:
                n -= 1
            else:
                n = -1
                v_field_7683 = as_text(v_field_7683, src, "7683", drift)
        self.field_7683 = v_field_7683
        if type(v_field_7684) is not str:
            if v_field_7684 is None:
                n -= 1
            else:
                n = -1
                v_field_7684 = as_text(v_field_7684, src, "7684", drift)
        self.field_7684 = v_field_7684
        if type(v_field_7685) is not str:
            if v_field_7685 is None:
                n -= 1
            else:
                n = -1
                v_field_7685 = as_text(v_field_7685, src, "7685", drift)
        self.field_7685 = v_field_7685
        if type(v_field_7686) is not str:
            if v_field_7686 is None:
                n -= 1
            else:
                n = -1
                v_field_7686 = as_text(v_field_7686, src, "7686", drift)
        self.field_7686 = v_field_7686
        if type(v_field_7687) is not str:
            if v_field_7687 is None:
                n -= 1
            else:
                n = -1
                v_field_7687 = as_text(v_field_7687, src, "7687", drift)
        self.field_7687 = v_field_7687
        if type(v_field_7688) is not str:
            if v_field_7688 is None:
                n -= 1
            else:
                n = -1
                v_field_7688 = as_text(v_field_7688, src, "7688", drift)
        self.field_7688 = v_field_7688
        if type(v_field_7689) is not str:
            if v_field_7689 is None:
                n -= 1
            else:
                n = -1
                v_field_7689 = as_text(v_field_7689, src, "7689", drift)
        self.field_7689 = v_field_7689
        if type(v_field_7690) is not str:
            if v_field_7690 is None:
                n -= 1
            else:
                n = -1
                v_field_7690 = as_text(v_field_7690, src, "7690", drift)
        self.field_7690 = v_field_7690
        if type(v_field_7694) is not float and type(v_field_7694) is not int and type(v_field_7694) is not str:
            if v_field_7694 is None:
                n -= 1
            else:
                n = -1
                v_field_7694 = as_one_of(v_field_7694, src, "7694", drift, "a number or text", as_number, as_text)
        self.field_7694 = v_field_7694
        if type(v_field_7695) is not float and type(v_field_7695) is not int and type(v_field_7695) is not str:
            if v_field_7695 is None:
                n -= 1
            else:
                n = -1
                v_field_7695 = as_one_of(v_field_7695, src, "7695", drift, "a number or text", as_number, as_text)
        self.field_7695 = v_field_7695
        if type(v_field_7696) is not float and type(v_field_7696) is not int and type(v_field_7696) is not str:
            if v_field_7696 is None:
                n -= 1
            else:
                n = -1
                v_field_7696 = as_one_of(v_field_7696, src, "7696", drift, "a number or text", as_number, as_text)
        self.field_7696 = v_field_7696
        if type(v_field_7697) is not float and type(v_field_7697) is not int and type(v_field_7697) is not str:
            if v_field_7697 is None:
                n -= 1
            else:
                n = -1
                v_field_7697 = as_one_of(v_field_7697, src, "7697", drift, "a number or text", as_number, as_text)
        self.field_7697 = v_field_7697
        if type(v_field_7698) is not float and type(v_field_7698) is not int and type(v_field_7698) is not str:
            if v_field_7698 is None:
                n -= 1
            else:
                n = -1
                v_field_7698 = as_one_of(v_field_7698, src, "7698", drift, "a number or text", as_number, as_text)
        self.field_7698 = v_field_7698
        if type(v_field_7699) is not float and type(v_field_7699) is not int and type(v_field_7699) is not str:
            if v_field_7699 is None:
                n -= 1
            else:
                n = -1
                v_field_7699 = as_one_of(v_field_7699, src, "7699", drift, "a number or text", as_number, as_text)
        self.field_7699 = v_field_7699
        if type(v_field_7700) is not float and type(v_field_7700) is not int and type(v_field_7700) is not str:
            if v_field_7700 is None:
                n -= 1
            else:
                n = -1
                v_field_7700 = as_one_of(v_field_7700, src, "7700", drift, "a number or text", as_number, as_text)
        self.field_7700 = v_field_7700
        if type(v_field_7702) is not float and type(v_field_7702) is not int and type(v_field_7702) is not str:
            if v_field_7702 is None:
                n -= 1
            else:
                n = -1
                v_field_7702 = as_one_of(v_field_7702, src, "7702", drift, "a number or text", as_number, as_text)
        self.field_7702 = v_field_7702
        if type(v_field_7703) is not float and type(v_field_7703) is not int and type(v_field_7703) is not str:
            if v_field_7703 is None:
                n -= 1
            else:
                n = -1
                v_field_7703 = as_one_of(v_field_7703, src, "7703", drift, "a number or text", as_number, as_text)
        self.field_7703 = v_field_7703
        if type(v_field_7704) is not str:
            if v_field_7704 is None:
                n -= 1
            else:
                n = -1
                v_field_7704 = as_text(v_field_7704, src, "7704", drift)
        self.field_7704 = v_field_7704
        if type(v_field_7705) is not str:
            if v_field_7705 is None:
                n -= 1
            else:
                n = -1
                v_field_7705 = as_text(v_field_7705, src, "7705", drift)
        self.field_7705 = v_field_7705
        if type(v_field_7706) is not str:
            if v_field_7706 is None:
                n -= 1
            else:
                n = -1
                v_field_7706 = as_text(v_field_7706, src, "7706", drift)
        self.field_7706 = v_field_7706
        if type(v_field_7707) is not str:
            if v_field_7707 is None:
                n -= 1
            else:
                n = -1
                v_field_7707 = as_text(v_field_7707, src, "7707", drift)
        self.field_7707 = v_field_7707
        if type(v_field_7708) is not str:
            if v_field_7708 is None:
                n -= 1
            else:
                n = -1
                v_field_7708 = as_text(v_field_7708, src, "7708", drift)
        self.field_7708 = v_field_7708
        if type(v_field_7714) is not str:
            if v_field_7714 is None:
                n -= 1
            else:
                n = -1
                v_field_7714 = as_text(v_field_7714, src, "7714", drift)
        self.field_7714 = v_field_7714
        if type(v_field_7715) is not str:
            if v_field_7715 is None:
                n -= 1
            else:
                n = -1
                v_field_7715 = as_text(v_field_7715, src, "7715", drift)
        self.field_7715 = v_field_7715
        if type(v_field_7720) is not float and type(v_field_7720) is not int and type(v_field_7720) is not str:
            if v_field_7720 is None:
                n -= 1
            else:
                n = -1
                v_field_7720 = as_one_of(v_field_7720, src, "7720", drift, "a number or text", as_number, as_text)
        self.field_7720 = v_field_7720
        if type(v_field_7724) is not float and type(v_field_7724) is not int and type(v_field_7724) is not str:
            if v_field_7724 is None:
                n -= 1
            else:
                n = -1
                v_field_7724 = as_one_of(v_field_7724, src, "7724", drift, "a number or text", as_number, as_text)
        self.field_7724 = v_field_7724
        if type(v_field_7741) is not float and type(v_field_7741) is not int and type(v_field_7741) is not str:
            if v_field_7741 is None:
                n -= 1
            else:
                n = -1
                v_field_7741 = as_one_of(v_field_7741, src, "7741", drift, "a number or text", as_number, as_text)
        self.field_7741 = v_field_7741
        if type(v_field_7762) is not float and type(v_field_7762) is not int and type(v_field_7762) is not str:
            if v_field_7762 is None:
                n -= 1
            else:
                n = -1
                v_field_7762 = as_one_of(v_field_7762, src, "7762", drift, "a number or text", as_number, as_text)
        self.field_7762 = v_field_7762
        if (
            type(v_field_7768) is not bool
            and type(v_field_7768) is not float
            and type(v_field_7768) is not int
            and type(v_field_7768) is not str
        ):
            if v_field_7768 is None:
                n -= 1
            else:
                n = -1
                v_field_7768 = as_one_of(
                    v_field_7768, src, "7768", drift, "a truth value or a number or text", as_bool, as_number, as_text
                )
        self.field_7768 = v_field_7768
        if type(v_field_7920) is not float and type(v_field_7920) is not int and type(v_field_7920) is not str:
            if v_field_7920 is None:
                n -= 1
            else:
                n = -1
                v_field_7920 = as_one_of(v_field_7920, src, "7920", drift, "a number or text", as_number, as_text)
        self.field_7920 = v_field_7920
        if type(v_field_7921) is not float and type(v_field_7921) is not int and type(v_field_7921) is not str:
            if v_field_7921 is None:
                n -= 1
            else:
                n = -1
                v_field_7921 = as_one_of(v_field_7921, src, "7921", drift, "a number or text", as_number, as_text)
        self.field_7921 = v_field_7921
        if type(v_field_7943) is not float and type(v_field_7943) is not int and type(v_field_7943) is not str:
            if v_field_7943 is None:
                n -= 1
            else:
                n = -1
                v_field_7943 = as_one_of(v_field_7943, src, "7943", drift, "a number or text", as_number, as_text)
        self.field_7943 = v_field_7943
        if type(v_field_78_raw) is not float and type(v_field_78_raw) is not int and type(v_field_78_raw) is not str:
            if v_field_78_raw is None:
                n -= 1
            else:
                n = -1
                v_field_78_raw = as_one_of(v_field_78_raw, src, "78_raw", drift, "a number or text", as_number, as_text)
        self.field_78_raw = v_field_78_raw
        if type(v_field_87_raw) is not float and type(v_field_87_raw) is not int and type(v_field_87_raw) is not str:
            if v_field_87_raw is None:
                n -= 1
            else:
                n = -1
                v_field_87_raw = as_one_of(v_field_87_raw, src, "87_raw", drift, "a number or text", as_number, as_text)
        self.field_87_raw = v_field_87_raw
        if (
            type(v_field_7282_raw) is not float
            and type(v_field_7282_raw) is not int
            and type(v_field_7282_raw) is not str
        ):
            if v_field_7282_raw is None:
                n -= 1
            else:
                n = -1
                v_field_7282_raw = as_one_of(
                    v_field_7282_raw, src, "7282_raw", drift, "a number or text", as_number, as_text
                )
        self.field_7282_raw = v_field_7282_raw
        if (
            type(v_field_7292_raw) is not float
            and type(v_field_7292_raw) is not int
            and type(v_field_7292_raw) is not str
        ):
            if v_field_7292_raw is None:
                n -= 1
            else:
                n = -1
                v_field_7292_raw = as_one_of(
                    v_field_7292_raw, src, "7292_raw", drift, "a number or text", as_number, as_text
                )
        self.field_7292_raw = v_field_7292_raw
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(MarketDataRow)
