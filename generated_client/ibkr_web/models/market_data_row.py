# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_figure, as_int, as_integer, as_number, as_one_of, as_text, missing
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new, says_the_same
from ibkr_core.numbers import Amount, Change, Figure, Price, Size, TextInt

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class MarketDataRow(Model):
    """The latest values of one instrument. Property names are the ids that `fields` asks for; the first answer
    for an instrument has none of them. A field that is not available is missing. Values are text for people,
    with separators, letters for thousands and millions, percent signs and marks, and now and then a number.
    Prices are as the contract is quoted: where `priceMagnifier` of its trading rules is 100, in hundredths of
    its currency."""

    _keys: ClassVar[Mapping[str, str]] = {
        "conid": "conid",
        "conidEx": "conid_ex",
        "_updated": "updated",
        "server_id": "server_id",
        "31": "last",
        "55": "symbol",
        "58": "text",
        "70": "high",
        "71": "low",
        "73": "market_value",
        "74": "avg_price",
        "75": "unrealized_pnl",
        "76": "formatted_position",
        "77": "formatted_unrealized_pnl",
        "78": "daily_pnl",
        "79": "realized_pnl",
        "80": "unrealized_pnl_percent",
        "82": "change",
        "83": "change_percent",
        "84": "bid",
        "85": "ask_size",
        "86": "ask",
        "87": "volume",
        "88": "bid_size",
        "201": "right",
        "6004": "exchange",
        "6008": "contract_id",
        "6070": "sec_type",
        "6072": "months",
        "6073": "regular_expiry",
        "6119": "marker",
        "6457": "underlying_conid",
        "6508": "service_params",
        "6509": "availability",
        "7051": "company_name",
        "7057": "ask_exchange",
        "7058": "last_exchange",
        "7059": "last_size",
        "7068": "bid_exchange",
        "7084": "implied_to_historical_volatility_percent",
        "7085": "put_call_interest",
        "7086": "put_call_volume",
        "7087": "historical_volatility_percent",
        "7088": "historical_volatility_close_percent",
        "7089": "option_volume",
        "7094": "conid_exchange",
        "7184": "can_be_traded",
        "7219": "contract_description",
        "7220": "contract_description_2",
        "7221": "listing_exchange",
        "7280": "industry",
        "7281": "category",
        "7282": "average_volume",
        "7283": "option_implied_volatility_percent",
        "7284": "historical_volatility_percent_deprecated",
        "7285": "put_call_ratio",
        "7292": "cost_basis",
        "7293": "high_52_weeks",
        "7294": "low_52_weeks",
        "7295": "open",
        "7296": "close",
        "7308": "delta",
        "7309": "gamma",
        "7310": "theta",
        "7311": "vega",
        "7607": "option_volume_change_percent",
        "7633": "implied_volatility_percent",
        "7635": "mark",
        "7636": "shortable_shares",
        "7637": "fee_rate",
        "7638": "option_open_interest",
        "7639": "mark_value_percent",
        "7644": "shortable",
        "7655": "field_7655",
        "7671": "dividends",
        "7672": "dividends_ttm",
        "7674": "ema_200",
        "7675": "ema_100",
        "7676": "ema_50",
        "7677": "ema_20",
        "7678": "price_to_ema_200",
        "7679": "price_to_ema_100",
        "7681": "price_to_ema_20",
        "7682": "change_since_open",
        "7683": "upcoming_event",
        "7684": "upcoming_event_date",
        "7685": "upcoming_analyst_meeting",
        "7686": "upcoming_earnings",
        "7687": "upcoming_misc_event",
        "7688": "recent_analyst_meeting",
        "7689": "recent_earnings",
        "7690": "recent_misc_event",
        "7694": "probability_of_max_return",
        "7695": "break_even",
        "7696": "spx_delta",
        "7697": "futures_open_interest",
        "7698": "last_yield",
        "7699": "bid_yield",
        "7700": "probability_of_max_return_2",
        "7702": "probability_of_max_loss",
        "7703": "profit_probability",
        "7704": "organization_type",
        "7705": "debt_class",
        "7706": "ratings",
        "7707": "bond_state_code",
        "7708": "bond_type",
        "7714": "last_trading_date",
        "7715": "issue_date",
        "7720": "ask_yield",
        "7724": "price_to_ema_50",
        "7741": "prior_close",
        "7762": "volume_long",
        "7768": "has_trading_permissions",
        "7920": "daily_pnl_raw",
        "7921": "cost_basis_raw",
        "7943": "field_7943",
        "78_raw": "daily_pnl_number",
        "87_raw": "volume_number",
        "7282_raw": "average_volume_number",
        "7292_raw": "cost_basis_number",
    }

    conid: int
    """Contract id."""
    conid_ex: str | None = None
    """Contract id and exchange, as it was asked for."""
    updated: int | None = None
    """Last change in epoch milliseconds. `_updated` on the wire."""
    server_id: int | str | None = None
    """Id of the request at the broker."""
    last: Price | None = None
    """Price of the last trade, as text. `C` in front marks the close of the day before, `H` a halt. `31` on the
    wire."""
    symbol: str | None = None
    """Symbol of the instrument, such as `AAPL`. `55` on the wire."""
    text: str | None = None
    """Text that goes with the instrument. `58` on the wire."""
    high: Price | None = None
    """Highest price of the day. `70` on the wire."""
    low: Price | None = None
    """Lowest price of the day. `71` on the wire."""
    market_value: Amount | None = None
    """Market value of the position. `73` on the wire."""
    avg_price: Price | None = None
    """Average price of the position. `74` on the wire."""
    unrealized_pnl: Amount | None = None
    """Unrealised profit of the position. `75` on the wire."""
    formatted_position: Size | None = None
    """Size of the position, written for people. `76` on the wire."""
    formatted_unrealized_pnl: Amount | None = None
    """Unrealised profit of the position, written for people. `77` on the wire."""
    daily_pnl: Amount | None = None
    """Profit of the position today. `78` on the wire."""
    realized_pnl: Amount | None = None
    """Realised profit of the position. `79` on the wire."""
    unrealized_pnl_percent: Figure | None = None
    """Unrealised profit of the position in percent. `80` on the wire."""
    change: Change | None = None
    """Difference between the last price and the close of the day before. `82` on the wire."""
    change_percent: Change | None = None
    """The same difference in percent. `83` on the wire."""
    bid: Price | None = None
    """Best price bid. `84` on the wire."""
    ask_size: Size | None = None
    """Size offered at the best price, with separators (`1,300`). One version of the prose mixes it up with the
    price. `85` on the wire."""
    ask: Price | None = None
    """Best price offered. `86` on the wire."""
    volume: Size | None = None
    """Volume of the day, shortened with a letter (`10.6M`). `7762` has it in full. `87` on the wire."""
    bid_size: Size | None = None
    """Size asked for at the best price, with separators (`1,300`). `88` on the wire."""
    right: str | None = None
    """`C` or `P` for an option. `201` on the wire."""
    exchange: str | None = None
    """Exchange of the contract. `6004` on the wire."""
    contract_id: int | None = None
    """Contract id, again. `6008` on the wire."""
    sec_type: str | None = None
    """Kind of instrument. `6070` on the wire."""
    months: str | None = None
    """Months of the derivatives there are. `6072` on the wire."""
    regular_expiry: str | None = None
    """Regular day of expiry. `6073` on the wire."""
    marker: int | str | None = None
    """Id of the delivery, much like `server_id`. `6119` on the wire."""
    underlying_conid: int | None = None
    """Contract id of the underlying. `6457` on the wire."""
    service_params: str | None = None
    """Parameters of the service. `6508` on the wire."""
    availability: str | None = None
    """Letters that say how fresh the data is: `R` real time, `D` delayed, `Z` frozen, `Y` frozen and delayed,
    `N` not subscribed, `O` agreement missing; then `P` snapshot, `p` consolidated, `B` book, `d` details.
    `6509` on the wire."""
    company_name: str | None = None
    """Name of the company. `7051` on the wire."""
    ask_exchange: str | None = None
    """Letters of the exchanges with the best offer: `A` AMEX, `C` CBOE, `I` ISE, `X` PHLX, `N` PSE, `B` BOX, `Q`
    NASDAQOM, `Z` BATS, `W` CBOE2, `T` NASDAQBX, `M` MIAX, `H` GEMINI, `E` EDGX, `J` MERCURY. `7057` on the
    wire."""
    last_exchange: str | None = None
    """Letters of the exchange of the last trade, as in `7057`. `7058` on the wire."""
    last_size: Size | None = None
    """Size of the last trade. `7059` on the wire."""
    bid_exchange: str | None = None
    """Letters of the exchanges with the best bid, as in `7057`. `7068` on the wire."""
    implied_to_historical_volatility_percent: Figure | None = None
    """Implied over historical volatility, in percent. `7084` on the wire."""
    put_call_interest: Figure | None = None
    """Open interest of puts over calls. `7085` on the wire."""
    put_call_volume: Figure | None = None
    """Volume of puts over calls today. `7086` on the wire."""
    historical_volatility_percent: Figure | None = None
    """Historical volatility of 30 days, in percent. `7087` on the wire."""
    historical_volatility_close_percent: Figure | None = None
    """Historical volatility at the close before, in percent. `7088` on the wire."""
    option_volume: Size | None = None
    """Volume of options today. `7089` on the wire."""
    conid_exchange: str | None = None
    """Contract id and exchange. `7094` on the wire."""
    can_be_traded: bool | float | str | None = None
    """`1` where the account can trade the instrument, else `0`. `7184` on the wire."""
    contract_description: str | None = None
    """Terms of the contract in words. `7219` on the wire."""
    contract_description_2: str | None = None
    """Terms of the contract in words, second text. `7220` on the wire."""
    listing_exchange: str | None = None
    """Exchange where the instrument is listed. `7221` on the wire."""
    industry: str | None = None
    """Industry of the company. `7280` on the wire."""
    category: str | None = None
    """Part of the industry. `7281` on the wire."""
    average_volume: Size | None = None
    """Average volume of a day, over 90 days. `7282` on the wire."""
    option_implied_volatility_percent: Figure | None = None
    """Implied volatility of 30 days, from the options, in percent. `7283` on the wire."""
    historical_volatility_percent_deprecated: Figure | None = None
    """Historical volatility, in percent. `7087` took its place. `7284` on the wire."""
    put_call_ratio: Figure | None = None
    """Puts over calls. `7285` on the wire."""
    cost_basis: Amount | None = None
    """Cost of the position. `7292` on the wire."""
    high_52_weeks: Price | None = None
    """Highest price of 52 weeks. `7293` on the wire."""
    low_52_weeks: Price | None = None
    """Lowest price of 52 weeks. `7294` on the wire."""
    open: Price | None = None
    """First price of the day. `7295` on the wire."""
    close: Price | None = None
    """Price at the close. `7296` on the wire."""
    delta: Figure | None = None
    """Change of the option's price with the underlying. `7308` on the wire."""
    gamma: Figure | None = None
    """Change of delta with the underlying. `7309` on the wire."""
    theta: Figure | None = None
    """Change of the option's price with a day. `7310` on the wire."""
    vega: Figure | None = None
    """Change of the option's price with a point of volatility. `7311` on the wire."""
    option_volume_change_percent: Figure | None = None
    """Option volume of today over its average, in percent. `7607` on the wire."""
    implied_volatility_percent: Figure | None = None
    """Implied volatility of this option, in percent. `7633` on the wire."""
    mark: Price | None = None
    """Middle price that values the position. `7635` on the wire."""
    shortable_shares: Size | None = None
    """Shares that can be borrowed. `7636` on the wire."""
    fee_rate: Figure | None = None
    """Yearly rate for borrowing shares. `7637` on the wire."""
    option_open_interest: Size | None = None
    """Open interest of options. `7638` on the wire."""
    mark_value_percent: Figure | None = None
    """Share of the position in the account's value, in percent. `7639` on the wire."""
    shortable: Figure | None = None
    """How hard the share is to borrow, in words or as a number. `7644` on the wire."""
    field_7655: Figure | None = None
    """Listed by the published document without a name. `7655` on the wire."""
    dividends: Amount | None = None
    """Dividends expected over the next twelve months, a share. `7671` on the wire."""
    dividends_ttm: Amount | None = None
    """Dividends of the last twelve months, a share. `7672` on the wire."""
    ema_200: Price | None = None
    """Exponential average of 200 days. `7674` on the wire."""
    ema_100: Price | None = None
    """Exponential average of 100 days. `7675` on the wire."""
    ema_50: Price | None = None
    """Exponential average of 50 days. `7676` on the wire."""
    ema_20: Price | None = None
    """Exponential average of 20 days. `7677` on the wire."""
    price_to_ema_200: Change | None = None
    """Price over the exponential average of 200 days, less one, in percent. `7678` on the wire."""
    price_to_ema_100: Change | None = None
    """Price over the exponential average of 100 days, less one, in percent. `7679` on the wire."""
    price_to_ema_20: Change | None = None
    """Price over the exponential average of 20 days, less one, in percent. `7681` on the wire."""
    change_since_open: Change | None = None
    """Difference between the last price and the first of the day. `7682` on the wire."""
    upcoming_event: str | None = None
    """Next event of the company. Needs a subscription. `7683` on the wire."""
    upcoming_event_date: str | None = None
    """Date of the next event. Needs a subscription. `7684` on the wire."""
    upcoming_analyst_meeting: str | None = None
    """Next meeting with analysts. Needs a subscription. `7685` on the wire."""
    upcoming_earnings: str | None = None
    """Next earnings. Needs a subscription. `7686` on the wire."""
    upcoming_misc_event: str | None = None
    """Next event of another kind. Needs a subscription. `7687` on the wire."""
    recent_analyst_meeting: str | None = None
    """Last meeting with analysts. Needs a subscription. `7688` on the wire."""
    recent_earnings: str | None = None
    """Last earnings. Needs a subscription. `7689` on the wire."""
    recent_misc_event: str | None = None
    """Last event of another kind. Needs a subscription. `7690` on the wire."""
    probability_of_max_return: Figure | None = None
    """Probability of the highest return, from the options. `7694` on the wire."""
    break_even: Price | None = None
    """Price at which nothing is won or lost. `7695` on the wire."""
    spx_delta: Figure | None = None
    """Delta weighted to the S&P 500. `7696` on the wire."""
    futures_open_interest: Size | None = None
    """Open interest of a future. `7697` on the wire."""
    last_yield: Figure | None = None
    """Yield of a bond at the last price, in percent. `7698` on the wire."""
    bid_yield: Figure | None = None
    """Yield of a bond at the bid, in percent. `7699` on the wire."""
    probability_of_max_return_2: Figure | None = None
    """Probability of the highest return, a second time under another id. `7700` on the wire."""
    probability_of_max_loss: Figure | None = None
    """Probability of the highest loss, from the options. `7702` on the wire."""
    profit_probability: Figure | None = None
    """Probability of any gain, from the options. `7703` on the wire."""
    organization_type: str | None = None
    """Kind of issuer of a bond. `7704` on the wire."""
    debt_class: str | None = None
    """Class of debt of a bond. `7705` on the wire."""
    ratings: str | None = None
    """Ratings of a bond. `7706` on the wire."""
    bond_state_code: str | None = None
    """State that issued a bond. `7707` on the wire."""
    bond_type: str | None = None
    """Kind of bond. `7708` on the wire."""
    last_trading_date: str | None = None
    """Last trading day. `7714` on the wire."""
    issue_date: str | None = None
    """Day of issue of a bond. `7715` on the wire."""
    ask_yield: Figure | None = None
    """Yield of a bond at the offer, in percent. `7720` on the wire."""
    price_to_ema_50: Change | None = None
    """Price over the exponential average of 50 days, less one, in percent. `7724` on the wire."""
    prior_close: Price | None = None
    """Close of the day before. `7741` on the wire."""
    volume_long: Size | None = None
    """Volume of the day in full digits. `7762` on the wire."""
    has_trading_permissions: bool | float | str | None = None
    """`1` where the account has the permission to trade the instrument, else `0`. `7768` on the wire."""
    daily_pnl_raw: Amount | None = None
    """Profit of the position today, unformatted. `7920` on the wire."""
    cost_basis_raw: Amount | None = None
    """Cost of the position, unformatted. `7921` on the wire."""
    field_7943: Figure | None = None
    """Listed by the published document without a name. `7943` on the wire."""
    daily_pnl_number: Amount | None = None
    """`78` as a number. Sent along without being asked for, on some servers. `78_raw` on the wire."""
    volume_number: Size | None = None
    """`87` as a number. Sent along without being asked for, on some servers; its size can be wrong by a factor
    of a million where the letter of `87` is. `87_raw` on the wire."""
    average_volume_number: Size | None = None
    """`7282` as a number. Sent along without being asked for, on some servers. `7282_raw` on the wire."""
    cost_basis_number: Amount | None = None
    """`7292` as a number. Sent along without being asked for, on some servers. `7292_raw` on the wire."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 120
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 120 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_conid,
            v_conid_ex,
            v_updated,
            v_server_id,
            v_last,
            v_symbol,
            v_text,
            v_high,
            v_low,
            v_market_value,
            v_avg_price,
            v_unrealized_pnl,
            v_formatted_position,
            v_formatted_unrealized_pnl,
            v_daily_pnl,
            v_realized_pnl,
            v_unrealized_pnl_percent,
            v_change,
            v_change_percent,
            v_bid,
            v_ask_size,
            v_ask,
            v_volume,
            v_bid_size,
            v_right,
            v_exchange,
            v_contract_id,
            v_sec_type,
            v_months,
            v_regular_expiry,
            v_marker,
            v_underlying_conid,
            v_service_params,
            v_availability,
            v_company_name,
            v_ask_exchange,
            v_last_exchange,
            v_last_size,
            v_bid_exchange,
            v_implied_to_historical_volatility_percent,
            v_put_call_interest,
            v_put_call_volume,
            v_historical_volatility_percent,
            v_historical_volatility_close_percent,
            v_option_volume,
            v_conid_exchange,
            v_can_be_traded,
            v_contract_description,
            v_contract_description_2,
            v_listing_exchange,
            v_industry,
            v_category,
            v_average_volume,
            v_option_implied_volatility_percent,
            v_historical_volatility_percent_deprecated,
            v_put_call_ratio,
            v_cost_basis,
            v_high_52_weeks,
            v_low_52_weeks,
            v_open,
            v_close,
            v_delta,
            v_gamma,
            v_theta,
            v_vega,
            v_option_volume_change_percent,
            v_implied_volatility_percent,
            v_mark,
            v_shortable_shares,
            v_fee_rate,
            v_option_open_interest,
            v_mark_value_percent,
            v_shortable,
            v_field_7655,
            v_dividends,
            v_dividends_ttm,
            v_ema_200,
            v_ema_100,
            v_ema_50,
            v_ema_20,
            v_price_to_ema_200,
            v_price_to_ema_100,
            v_price_to_ema_20,
            v_change_since_open,
            v_upcoming_event,
            v_upcoming_event_date,
            v_upcoming_analyst_meeting,
            v_upcoming_earnings,
            v_upcoming_misc_event,
            v_recent_analyst_meeting,
            v_recent_earnings,
            v_recent_misc_event,
            v_probability_of_max_return,
            v_break_even,
            v_spx_delta,
            v_futures_open_interest,
            v_last_yield,
            v_bid_yield,
            v_probability_of_max_return_2,
            v_probability_of_max_loss,
            v_profit_probability,
            v_organization_type,
            v_debt_class,
            v_ratings,
            v_bond_state_code,
            v_bond_type,
            v_last_trading_date,
            v_issue_date,
            v_ask_yield,
            v_price_to_ema_50,
            v_prior_close,
            v_volume_long,
            v_has_trading_permissions,
            v_daily_pnl_raw,
            v_cost_basis_raw,
            v_field_7943,
            v_daily_pnl_number,
            v_volume_number,
            v_average_volume_number,
            v_cost_basis_number,
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
        if type(v_updated) is not int:
            if v_updated is None:
                n -= 1
            else:
                n = -1
                v_updated = as_int(v_updated, src, "_updated", drift)
        self.updated = v_updated
        if type(v_server_id) is not int and type(v_server_id) is not str:
            if v_server_id is None:
                n -= 1
            else:
                n = -1
                v_server_id = as_one_of(v_server_id, src, "server_id", drift, "a whole number or text", as_int, as_text)
        self.server_id = v_server_id
        if v_last is None:
            n -= 1
        elif type(v_last) is str or type(v_last) is float or type(v_last) is int:
            v_last = Price(v_last)
        else:
            n = -1
            v_last = as_figure(Price, v_last, src, "31", drift, "a number or text")
        self.last = v_last
        if type(v_symbol) is not str:
            if v_symbol is None:
                n -= 1
            else:
                n = -1
                v_symbol = as_text(v_symbol, src, "55", drift)
        self.symbol = v_symbol
        if type(v_text) is not str:
            if v_text is None:
                n -= 1
            else:
                n = -1
                v_text = as_text(v_text, src, "58", drift)
        self.text = v_text
        if v_high is None:
            n -= 1
        elif type(v_high) is str or type(v_high) is float or type(v_high) is int:
            v_high = Price(v_high)
        else:
            n = -1
            v_high = as_figure(Price, v_high, src, "70", drift, "a number or text")
        self.high = v_high
        if v_low is None:
            n -= 1
        elif type(v_low) is str or type(v_low) is float or type(v_low) is int:
            v_low = Price(v_low)
        else:
            n = -1
            v_low = as_figure(Price, v_low, src, "71", drift, "a number or text")
        self.low = v_low
        if v_market_value is None:
            n -= 1
        elif type(v_market_value) is str or type(v_market_value) is float or type(v_market_value) is int:
            v_market_value = Amount(v_market_value)
        else:
            n = -1
            v_market_value = as_figure(Amount, v_market_value, src, "73", drift, "a number or text")
        self.market_value = v_market_value
        if v_avg_price is None:
            n -= 1
        elif type(v_avg_price) is str or type(v_avg_price) is float or type(v_avg_price) is int:
            v_avg_price = Price(v_avg_price)
        else:
            n = -1
            v_avg_price = as_figure(Price, v_avg_price, src, "74", drift, "a number or text")
        self.avg_price = v_avg_price
        if v_unrealized_pnl is None:
            n -= 1
        elif type(v_unrealized_pnl) is str or type(v_unrealized_pnl) is float or type(v_unrealized_pnl) is int:
            v_unrealized_pnl = Amount(v_unrealized_pnl)
        else:
            n = -1
            v_unrealized_pnl = as_figure(Amount, v_unrealized_pnl, src, "75", drift, "a number or text")
        self.unrealized_pnl = v_unrealized_pnl
        if v_formatted_position is None:
            n -= 1
        elif (
            type(v_formatted_position) is str
            or type(v_formatted_position) is float
            or type(v_formatted_position) is int
        ):
            v_formatted_position = Size(v_formatted_position)
        else:
            n = -1
            v_formatted_position = as_figure(Size, v_formatted_position, src, "76", drift, "a number or text")
        self.formatted_position = v_formatted_position
        if v_formatted_unrealized_pnl is None:
            n -= 1
        elif (
            type(v_formatted_unrealized_pnl) is str
            or type(v_formatted_unrealized_pnl) is float
            or type(v_formatted_unrealized_pnl) is int
        ):
            v_formatted_unrealized_pnl = Amount(v_formatted_unrealized_pnl)
        else:
            n = -1
            v_formatted_unrealized_pnl = as_figure(
                Amount, v_formatted_unrealized_pnl, src, "77", drift, "a number or text"
            )
        self.formatted_unrealized_pnl = v_formatted_unrealized_pnl
        if v_daily_pnl is None:
            n -= 1
        elif type(v_daily_pnl) is str or type(v_daily_pnl) is float or type(v_daily_pnl) is int:
            v_daily_pnl = Amount(v_daily_pnl)
        else:
            n = -1
            v_daily_pnl = as_figure(Amount, v_daily_pnl, src, "78", drift, "a number or text")
        self.daily_pnl = v_daily_pnl
        if v_realized_pnl is None:
            n -= 1
        elif type(v_realized_pnl) is str or type(v_realized_pnl) is float or type(v_realized_pnl) is int:
            v_realized_pnl = Amount(v_realized_pnl)
        else:
            n = -1
            v_realized_pnl = as_figure(Amount, v_realized_pnl, src, "79", drift, "a number or text")
        self.realized_pnl = v_realized_pnl
        if v_unrealized_pnl_percent is None:
            n -= 1
        elif (
            type(v_unrealized_pnl_percent) is str
            or type(v_unrealized_pnl_percent) is float
            or type(v_unrealized_pnl_percent) is int
        ):
            v_unrealized_pnl_percent = Figure(v_unrealized_pnl_percent)
        else:
            n = -1
            v_unrealized_pnl_percent = as_figure(Figure, v_unrealized_pnl_percent, src, "80", drift, "a number or text")
        self.unrealized_pnl_percent = v_unrealized_pnl_percent
        if v_change is None:
            n -= 1
        elif type(v_change) is str or type(v_change) is float or type(v_change) is int:
            v_change = Change(v_change)
        else:
            n = -1
            v_change = as_figure(Change, v_change, src, "82", drift, "a number or text")
        self.change = v_change
        if v_change_percent is None:
            n -= 1
        elif type(v_change_percent) is str or type(v_change_percent) is float or type(v_change_percent) is int:
            v_change_percent = Change(v_change_percent)
        else:
            n = -1
            v_change_percent = as_figure(Change, v_change_percent, src, "83", drift, "a number or text")
        self.change_percent = v_change_percent
        if v_bid is None:
            n -= 1
        elif type(v_bid) is str or type(v_bid) is float or type(v_bid) is int:
            v_bid = Price(v_bid)
        else:
            n = -1
            v_bid = as_figure(Price, v_bid, src, "84", drift, "a number or text")
        self.bid = v_bid
        if v_ask_size is None:
            n -= 1
        elif type(v_ask_size) is str or type(v_ask_size) is float or type(v_ask_size) is int:
            v_ask_size = Size(v_ask_size)
        else:
            n = -1
            v_ask_size = as_figure(Size, v_ask_size, src, "85", drift, "a number or text")
        self.ask_size = v_ask_size
        if v_ask is None:
            n -= 1
        elif type(v_ask) is str or type(v_ask) is float or type(v_ask) is int:
            v_ask = Price(v_ask)
        else:
            n = -1
            v_ask = as_figure(Price, v_ask, src, "86", drift, "a number or text")
        self.ask = v_ask
        if v_volume is None:
            n -= 1
        elif type(v_volume) is str or type(v_volume) is float or type(v_volume) is int:
            v_volume = Size(v_volume)
        else:
            n = -1
            v_volume = as_figure(Size, v_volume, src, "87", drift, "a number or text")
        self.volume = v_volume
        if v_bid_size is None:
            n -= 1
        elif type(v_bid_size) is str or type(v_bid_size) is float or type(v_bid_size) is int:
            v_bid_size = Size(v_bid_size)
        else:
            n = -1
            v_bid_size = as_figure(Size, v_bid_size, src, "88", drift, "a number or text")
        self.bid_size = v_bid_size
        if type(v_right) is not str:
            if v_right is None:
                n -= 1
            else:
                n = -1
                v_right = as_text(v_right, src, "201", drift)
        self.right = v_right
        if type(v_exchange) is not str:
            if v_exchange is None:
                n -= 1
            else:
                n = -1
                v_exchange = as_text(v_exchange, src, "6004", drift)
        self.exchange = v_exchange
        if type(v_contract_id) is not int:
            if v_contract_id is None:
                n -= 1
            else:
                r = as_integer(v_contract_id, src, "6008", drift)
                if type(r) is not TextInt and not says_the_same(r, v_contract_id):
                    n = -1
                v_contract_id = r
        self.contract_id = v_contract_id
        if type(v_sec_type) is not str:
            if v_sec_type is None:
                n -= 1
            else:
                n = -1
                v_sec_type = as_text(v_sec_type, src, "6070", drift)
        self.sec_type = v_sec_type
        if type(v_months) is not str:
            if v_months is None:
                n -= 1
            else:
                n = -1
                v_months = as_text(v_months, src, "6072", drift)
        self.months = v_months
        if type(v_regular_expiry) is not str:
            if v_regular_expiry is None:
                n -= 1
            else:
                n = -1
                v_regular_expiry = as_text(v_regular_expiry, src, "6073", drift)
        self.regular_expiry = v_regular_expiry
        if type(v_marker) is not int and type(v_marker) is not str:
            if v_marker is None:
                n -= 1
            else:
                n = -1
                v_marker = as_one_of(v_marker, src, "6119", drift, "a whole number or text", as_int, as_text)
        self.marker = v_marker
        if type(v_underlying_conid) is not int:
            if v_underlying_conid is None:
                n -= 1
            else:
                r = as_integer(v_underlying_conid, src, "6457", drift)
                if type(r) is not TextInt and not says_the_same(r, v_underlying_conid):
                    n = -1
                v_underlying_conid = r
        self.underlying_conid = v_underlying_conid
        if type(v_service_params) is not str:
            if v_service_params is None:
                n -= 1
            else:
                n = -1
                v_service_params = as_text(v_service_params, src, "6508", drift)
        self.service_params = v_service_params
        if type(v_availability) is not str:
            if v_availability is None:
                n -= 1
            else:
                n = -1
                v_availability = as_text(v_availability, src, "6509", drift)
        self.availability = v_availability
        if type(v_company_name) is not str:
            if v_company_name is None:
                n -= 1
            else:
                n = -1
                v_company_name = as_text(v_company_name, src, "7051", drift)
        self.company_name = v_company_name
        if type(v_ask_exchange) is not str:
            if v_ask_exchange is None:
                n -= 1
            else:
                n = -1
                v_ask_exchange = as_text(v_ask_exchange, src, "7057", drift)
        self.ask_exchange = v_ask_exchange
        if type(v_last_exchange) is not str:
            if v_last_exchange is None:
                n -= 1
            else:
                n = -1
                v_last_exchange = as_text(v_last_exchange, src, "7058", drift)
        self.last_exchange = v_last_exchange
        if v_last_size is None:
            n -= 1
        elif type(v_last_size) is str or type(v_last_size) is float or type(v_last_size) is int:
            v_last_size = Size(v_last_size)
        else:
            n = -1
            v_last_size = as_figure(Size, v_last_size, src, "7059", drift, "a number or text")
        self.last_size = v_last_size
        if type(v_bid_exchange) is not str:
            if v_bid_exchange is None:
                n -= 1
            else:
                n = -1
                v_bid_exchange = as_text(v_bid_exchange, src, "7068", drift)
        self.bid_exchange = v_bid_exchange
        if v_implied_to_historical_volatility_percent is None:
            n -= 1
        elif (
            type(v_implied_to_historical_volatility_percent) is str
            or type(v_implied_to_historical_volatility_percent) is float
            or type(v_implied_to_historical_volatility_percent) is int
        ):
            v_implied_to_historical_volatility_percent = Figure(v_implied_to_historical_volatility_percent)
        else:
            n = -1
            v_implied_to_historical_volatility_percent = as_figure(
                Figure, v_implied_to_historical_volatility_percent, src, "7084", drift, "a number or text"
            )
        self.implied_to_historical_volatility_percent = v_implied_to_historical_volatility_percent
        if v_put_call_interest is None:
            n -= 1
        elif type(v_put_call_interest) is str or type(v_put_call_interest) is float or type(v_put_call_interest) is int:
            v_put_call_interest = Figure(v_put_call_interest)
        else:
            n = -1
            v_put_call_interest = as_figure(Figure, v_put_call_interest, src, "7085", drift, "a number or text")
        self.put_call_interest = v_put_call_interest
        if v_put_call_volume is None:
            n -= 1
        elif type(v_put_call_volume) is str or type(v_put_call_volume) is float or type(v_put_call_volume) is int:
            v_put_call_volume = Figure(v_put_call_volume)
        else:
            n = -1
            v_put_call_volume = as_figure(Figure, v_put_call_volume, src, "7086", drift, "a number or text")
        self.put_call_volume = v_put_call_volume
        if v_historical_volatility_percent is None:
            n -= 1
        elif (
            type(v_historical_volatility_percent) is str
            or type(v_historical_volatility_percent) is float
            or type(v_historical_volatility_percent) is int
        ):
            v_historical_volatility_percent = Figure(v_historical_volatility_percent)
        else:
            n = -1
            v_historical_volatility_percent = as_figure(
                Figure, v_historical_volatility_percent, src, "7087", drift, "a number or text"
            )
        self.historical_volatility_percent = v_historical_volatility_percent
        if v_historical_volatility_close_percent is None:
            n -= 1
        elif (
            type(v_historical_volatility_close_percent) is str
            or type(v_historical_volatility_close_percent) is float
            or type(v_historical_volatility_close_percent) is int
        ):
            v_historical_volatility_close_percent = Figure(v_historical_volatility_close_percent)
        else:
            n = -1
            v_historical_volatility_close_percent = as_figure(
                Figure, v_historical_volatility_close_percent, src, "7088", drift, "a number or text"
            )
        self.historical_volatility_close_percent = v_historical_volatility_close_percent
        if v_option_volume is None:
            n -= 1
        elif type(v_option_volume) is str or type(v_option_volume) is float or type(v_option_volume) is int:
            v_option_volume = Size(v_option_volume)
        else:
            n = -1
            v_option_volume = as_figure(Size, v_option_volume, src, "7089", drift, "a number or text")
        self.option_volume = v_option_volume
        if type(v_conid_exchange) is not str:
            if v_conid_exchange is None:
                n -= 1
            else:
                n = -1
                v_conid_exchange = as_text(v_conid_exchange, src, "7094", drift)
        self.conid_exchange = v_conid_exchange
        if (
            type(v_can_be_traded) is not bool
            and type(v_can_be_traded) is not float
            and type(v_can_be_traded) is not int
            and type(v_can_be_traded) is not str
        ):
            if v_can_be_traded is None:
                n -= 1
            else:
                n = -1
                v_can_be_traded = as_one_of(
                    v_can_be_traded,
                    src,
                    "7184",
                    drift,
                    "a truth value or a number or text",
                    as_bool,
                    as_number,
                    as_text,
                )
        self.can_be_traded = v_can_be_traded
        if type(v_contract_description) is not str:
            if v_contract_description is None:
                n -= 1
            else:
                n = -1
                v_contract_description = as_text(v_contract_description, src, "7219", drift)
        self.contract_description = v_contract_description
        if type(v_contract_description_2) is not str:
            if v_contract_description_2 is None:
                n -= 1
            else:
                n = -1
                v_contract_description_2 = as_text(v_contract_description_2, src, "7220", drift)
        self.contract_description_2 = v_contract_description_2
        if type(v_listing_exchange) is not str:
            if v_listing_exchange is None:
                n -= 1
            else:
                n = -1
                v_listing_exchange = as_text(v_listing_exchange, src, "7221", drift)
        self.listing_exchange = v_listing_exchange
        if type(v_industry) is not str:
            if v_industry is None:
                n -= 1
            else:
                n = -1
                v_industry = as_text(v_industry, src, "7280", drift)
        self.industry = v_industry
        if type(v_category) is not str:
            if v_category is None:
                n -= 1
            else:
                n = -1
                v_category = as_text(v_category, src, "7281", drift)
        self.category = v_category
        if v_average_volume is None:
            n -= 1
        elif type(v_average_volume) is str or type(v_average_volume) is float or type(v_average_volume) is int:
            v_average_volume = Size(v_average_volume)
        else:
            n = -1
            v_average_volume = as_figure(Size, v_average_volume, src, "7282", drift, "a number or text")
        self.average_volume = v_average_volume
        if v_option_implied_volatility_percent is None:
            n -= 1
        elif (
            type(v_option_implied_volatility_percent) is str
            or type(v_option_implied_volatility_percent) is float
            or type(v_option_implied_volatility_percent) is int
        ):
            v_option_implied_volatility_percent = Figure(v_option_implied_volatility_percent)
        else:
            n = -1
            v_option_implied_volatility_percent = as_figure(
                Figure, v_option_implied_volatility_percent, src, "7283", drift, "a number or text"
            )
        self.option_implied_volatility_percent = v_option_implied_volatility_percent
        if v_historical_volatility_percent_deprecated is None:
            n -= 1
        elif (
            type(v_historical_volatility_percent_deprecated) is str
            or type(v_historical_volatility_percent_deprecated) is float
            or type(v_historical_volatility_percent_deprecated) is int
        ):
            v_historical_volatility_percent_deprecated = Figure(v_historical_volatility_percent_deprecated)
        else:
            n = -1
            v_historical_volatility_percent_deprecated = as_figure(
                Figure, v_historical_volatility_percent_deprecated, src, "7284", drift, "a number or text"
            )
        self.historical_volatility_percent_deprecated = v_historical_volatility_percent_deprecated
        if v_put_call_ratio is None:
            n -= 1
        elif type(v_put_call_ratio) is str or type(v_put_call_ratio) is float or type(v_put_call_ratio) is int:
            v_put_call_ratio = Figure(v_put_call_ratio)
        else:
            n = -1
            v_put_call_ratio = as_figure(Figure, v_put_call_ratio, src, "7285", drift, "a number or text")
        self.put_call_ratio = v_put_call_ratio
        if v_cost_basis is None:
            n -= 1
        elif type(v_cost_basis) is str or type(v_cost_basis) is float or type(v_cost_basis) is int:
            v_cost_basis = Amount(v_cost_basis)
        else:
            n = -1
            v_cost_basis = as_figure(Amount, v_cost_basis, src, "7292", drift, "a number or text")
        self.cost_basis = v_cost_basis
        if v_high_52_weeks is None:
            n -= 1
        elif type(v_high_52_weeks) is str or type(v_high_52_weeks) is float or type(v_high_52_weeks) is int:
            v_high_52_weeks = Price(v_high_52_weeks)
        else:
            n = -1
            v_high_52_weeks = as_figure(Price, v_high_52_weeks, src, "7293", drift, "a number or text")
        self.high_52_weeks = v_high_52_weeks
        if v_low_52_weeks is None:
            n -= 1
        elif type(v_low_52_weeks) is str or type(v_low_52_weeks) is float or type(v_low_52_weeks) is int:
            v_low_52_weeks = Price(v_low_52_weeks)
        else:
            n = -1
            v_low_52_weeks = as_figure(Price, v_low_52_weeks, src, "7294", drift, "a number or text")
        self.low_52_weeks = v_low_52_weeks
        if v_open is None:
            n -= 1
        elif type(v_open) is str or type(v_open) is float or type(v_open) is int:
            v_open = Price(v_open)
        else:
            n = -1
            v_open = as_figure(Price, v_open, src, "7295", drift, "a number or text")
        self.open = v_open
        if v_close is None:
            n -= 1
        elif type(v_close) is str or type(v_close) is float or type(v_close) is int:
            v_close = Price(v_close)
        else:
            n = -1
            v_close = as_figure(Price, v_close, src, "7296", drift, "a number or text")
        self.close = v_close
        if v_delta is None:
            n -= 1
        elif type(v_delta) is str or type(v_delta) is float or type(v_delta) is int:
            v_delta = Figure(v_delta)
        else:
            n = -1
            v_delta = as_figure(Figure, v_delta, src, "7308", drift, "a number or text")
        self.delta = v_delta
        if v_gamma is None:
            n -= 1
        elif type(v_gamma) is str or type(v_gamma) is float or type(v_gamma) is int:
            v_gamma = Figure(v_gamma)
        else:
            n = -1
            v_gamma = as_figure(Figure, v_gamma, src, "7309", drift, "a number or text")
        self.gamma = v_gamma
        if v_theta is None:
            n -= 1
        elif type(v_theta) is str or type(v_theta) is float or type(v_theta) is int:
            v_theta = Figure(v_theta)
        else:
            n = -1
            v_theta = as_figure(Figure, v_theta, src, "7310", drift, "a number or text")
        self.theta = v_theta
        if v_vega is None:
            n -= 1
        elif type(v_vega) is str or type(v_vega) is float or type(v_vega) is int:
            v_vega = Figure(v_vega)
        else:
            n = -1
            v_vega = as_figure(Figure, v_vega, src, "7311", drift, "a number or text")
        self.vega = v_vega
        if v_option_volume_change_percent is None:
            n -= 1
        elif (
            type(v_option_volume_change_percent) is str
            or type(v_option_volume_change_percent) is float
            or type(v_option_volume_change_percent) is int
        ):
            v_option_volume_change_percent = Figure(v_option_volume_change_percent)
        else:
            n = -1
            v_option_volume_change_percent = as_figure(
                Figure, v_option_volume_change_percent, src, "7607", drift, "a number or text"
            )
        self.option_volume_change_percent = v_option_volume_change_percent
        if v_implied_volatility_percent is None:
            n -= 1
        elif (
            type(v_implied_volatility_percent) is str
            or type(v_implied_volatility_percent) is float
            or type(v_implied_volatility_percent) is int
        ):
            v_implied_volatility_percent = Figure(v_implied_volatility_percent)
        else:
            n = -1
            v_implied_volatility_percent = as_figure(
                Figure, v_implied_volatility_percent, src, "7633", drift, "a number or text"
            )
        self.implied_volatility_percent = v_implied_volatility_percent
        if v_mark is None:
            n -= 1
        elif type(v_mark) is str or type(v_mark) is float or type(v_mark) is int:
            v_mark = Price(v_mark)
        else:
            n = -1
            v_mark = as_figure(Price, v_mark, src, "7635", drift, "a number or text")
        self.mark = v_mark
        if v_shortable_shares is None:
            n -= 1
        elif type(v_shortable_shares) is str or type(v_shortable_shares) is float or type(v_shortable_shares) is int:
            v_shortable_shares = Size(v_shortable_shares)
        else:
            n = -1
            v_shortable_shares = as_figure(Size, v_shortable_shares, src, "7636", drift, "a number or text")
        self.shortable_shares = v_shortable_shares
        if v_fee_rate is None:
            n -= 1
        elif type(v_fee_rate) is str or type(v_fee_rate) is float or type(v_fee_rate) is int:
            v_fee_rate = Figure(v_fee_rate)
        else:
            n = -1
            v_fee_rate = as_figure(Figure, v_fee_rate, src, "7637", drift, "a number or text")
        self.fee_rate = v_fee_rate
        if v_option_open_interest is None:
            n -= 1
        elif (
            type(v_option_open_interest) is str
            or type(v_option_open_interest) is float
            or type(v_option_open_interest) is int
        ):
            v_option_open_interest = Size(v_option_open_interest)
        else:
            n = -1
            v_option_open_interest = as_figure(Size, v_option_open_interest, src, "7638", drift, "a number or text")
        self.option_open_interest = v_option_open_interest
        if v_mark_value_percent is None:
            n -= 1
        elif (
            type(v_mark_value_percent) is str
            or type(v_mark_value_percent) is float
            or type(v_mark_value_percent) is int
        ):
            v_mark_value_percent = Figure(v_mark_value_percent)
        else:
            n = -1
            v_mark_value_percent = as_figure(Figure, v_mark_value_percent, src, "7639", drift, "a number or text")
        self.mark_value_percent = v_mark_value_percent
        if v_shortable is None:
            n -= 1
        elif type(v_shortable) is str or type(v_shortable) is float or type(v_shortable) is int:
            v_shortable = Figure(v_shortable)
        else:
            n = -1
            v_shortable = as_figure(Figure, v_shortable, src, "7644", drift, "a number or text")
        self.shortable = v_shortable
        if v_field_7655 is None:
            n -= 1
        elif type(v_field_7655) is str or type(v_field_7655) is float or type(v_field_7655) is int:
            v_field_7655 = Figure(v_field_7655)
        else:
            n = -1
            v_field_7655 = as_figure(Figure, v_field_7655, src, "7655", drift, "a number or text")
        self.field_7655 = v_field_7655
        if v_dividends is None:
            n -= 1
        elif type(v_dividends) is str or type(v_dividends) is float or type(v_dividends) is int:
            v_dividends = Amount(v_dividends)
        else:
            n = -1
            v_dividends = as_figure(Amount, v_dividends, src, "7671", drift, "a number or text")
        self.dividends = v_dividends
        if v_dividends_ttm is None:
            n -= 1
        elif type(v_dividends_ttm) is str or type(v_dividends_ttm) is float or type(v_dividends_ttm) is int:
            v_dividends_ttm = Amount(v_dividends_ttm)
        else:
            n = -1
            v_dividends_ttm = as_figure(Amount, v_dividends_ttm, src, "7672", drift, "a number or text")
        self.dividends_ttm = v_dividends_ttm
        if v_ema_200 is None:
            n -= 1
        elif type(v_ema_200) is str or type(v_ema_200) is float or type(v_ema_200) is int:
            v_ema_200 = Price(v_ema_200)
        else:
            n = -1
            v_ema_200 = as_figure(Price, v_ema_200, src, "7674", drift, "a number or text")
        self.ema_200 = v_ema_200
        if v_ema_100 is None:
            n -= 1
        elif type(v_ema_100) is str or type(v_ema_100) is float or type(v_ema_100) is int:
            v_ema_100 = Price(v_ema_100)
        else:
            n = -1
            v_ema_100 = as_figure(Price, v_ema_100, src, "7675", drift, "a number or text")
        self.ema_100 = v_ema_100
        if v_ema_50 is None:
            n -= 1
        elif type(v_ema_50) is str or type(v_ema_50) is float or type(v_ema_50) is int:
            v_ema_50 = Price(v_ema_50)
        else:
            n = -1
            v_ema_50 = as_figure(Price, v_ema_50, src, "7676", drift, "a number or text")
        self.ema_50 = v_ema_50
        if v_ema_20 is None:
            n -= 1
        elif type(v_ema_20) is str or type(v_ema_20) is float or type(v_ema_20) is int:
            v_ema_20 = Price(v_ema_20)
        else:
            n = -1
            v_ema_20 = as_figure(Price, v_ema_20, src, "7677", drift, "a number or text")
        self.ema_20 = v_ema_20
        if v_price_to_ema_200 is None:
            n -= 1
        elif type(v_price_to_ema_200) is str or type(v_price_to_ema_200) is float or type(v_price_to_ema_200) is int:
            v_price_to_ema_200 = Change(v_price_to_ema_200)
        else:
            n = -1
            v_price_to_ema_200 = as_figure(Change, v_price_to_ema_200, src, "7678", drift, "a number or text")
        self.price_to_ema_200 = v_price_to_ema_200
        if v_price_to_ema_100 is None:
            n -= 1
        elif type(v_price_to_ema_100) is str or type(v_price_to_ema_100) is float or type(v_price_to_ema_100) is int:
            v_price_to_ema_100 = Change(v_price_to_ema_100)
        else:
            n = -1
            v_price_to_ema_100 = as_figure(Change, v_price_to_ema_100, src, "7679", drift, "a number or text")
        self.price_to_ema_100 = v_price_to_ema_100
        if v_price_to_ema_20 is None:
            n -= 1
        elif type(v_price_to_ema_20) is str or type(v_price_to_ema_20) is float or type(v_price_to_ema_20) is int:
            v_price_to_ema_20 = Change(v_price_to_ema_20)
        else:
            n = -1
            v_price_to_ema_20 = as_figure(Change, v_price_to_ema_20, src, "7681", drift, "a number or text")
        self.price_to_ema_20 = v_price_to_ema_20
        if v_change_since_open is None:
            n -= 1
        elif type(v_change_since_open) is str or type(v_change_since_open) is float or type(v_change_since_open) is int:
            v_change_since_open = Change(v_change_since_open)
        else:
            n = -1
            v_change_since_open = as_figure(Change, v_change_since_open, src, "7682", drift, "a number or text")
        self.change_since_open = v_change_since_open
        if type(v_upcoming_event) is not str:
            if v_upcoming_event is None:
                n -= 1
            else:
                n = -1
                v_upcoming_event = as_text(v_upcoming_event, src, "7683", drift)
        self.upcoming_event = v_upcoming_event
        if type(v_upcoming_event_date) is not str:
            if v_upcoming_event_date is None:
                n -= 1
            else:
                n = -1
                v_upcoming_event_date = as_text(v_upcoming_event_date, src, "7684", drift)
        self.upcoming_event_date = v_upcoming_event_date
        if type(v_upcoming_analyst_meeting) is not str:
            if v_upcoming_analyst_meeting is None:
                n -= 1
            else:
                n = -1
                v_upcoming_analyst_meeting = as_text(v_upcoming_analyst_meeting, src, "7685", drift)
        self.upcoming_analyst_meeting = v_upcoming_analyst_meeting
        if type(v_upcoming_earnings) is not str:
            if v_upcoming_earnings is None:
                n -= 1
            else:
                n = -1
                v_upcoming_earnings = as_text(v_upcoming_earnings, src, "7686", drift)
        self.upcoming_earnings = v_upcoming_earnings
        if type(v_upcoming_misc_event) is not str:
            if v_upcoming_misc_event is None:
                n -= 1
            else:
                n = -1
                v_upcoming_misc_event = as_text(v_upcoming_misc_event, src, "7687", drift)
        self.upcoming_misc_event = v_upcoming_misc_event
        if type(v_recent_analyst_meeting) is not str:
            if v_recent_analyst_meeting is None:
                n -= 1
            else:
                n = -1
                v_recent_analyst_meeting = as_text(v_recent_analyst_meeting, src, "7688", drift)
        self.recent_analyst_meeting = v_recent_analyst_meeting
        if type(v_recent_earnings) is not str:
            if v_recent_earnings is None:
                n -= 1
            else:
                n = -1
                v_recent_earnings = as_text(v_recent_earnings, src, "7689", drift)
        self.recent_earnings = v_recent_earnings
        if type(v_recent_misc_event) is not str:
            if v_recent_misc_event is None:
                n -= 1
            else:
                n = -1
                v_recent_misc_event = as_text(v_recent_misc_event, src, "7690", drift)
        self.recent_misc_event = v_recent_misc_event
        if v_probability_of_max_return is None:
            n -= 1
        elif (
            type(v_probability_of_max_return) is str
            or type(v_probability_of_max_return) is float
            or type(v_probability_of_max_return) is int
        ):
            v_probability_of_max_return = Figure(v_probability_of_max_return)
        else:
            n = -1
            v_probability_of_max_return = as_figure(
                Figure, v_probability_of_max_return, src, "7694", drift, "a number or text"
            )
        self.probability_of_max_return = v_probability_of_max_return
        if v_break_even is None:
            n -= 1
        elif type(v_break_even) is str or type(v_break_even) is float or type(v_break_even) is int:
            v_break_even = Price(v_break_even)
        else:
            n = -1
            v_break_even = as_figure(Price, v_break_even, src, "7695", drift, "a number or text")
        self.break_even = v_break_even
        if v_spx_delta is None:
            n -= 1
        elif type(v_spx_delta) is str or type(v_spx_delta) is float or type(v_spx_delta) is int:
            v_spx_delta = Figure(v_spx_delta)
        else:
            n = -1
            v_spx_delta = as_figure(Figure, v_spx_delta, src, "7696", drift, "a number or text")
        self.spx_delta = v_spx_delta
        if v_futures_open_interest is None:
            n -= 1
        elif (
            type(v_futures_open_interest) is str
            or type(v_futures_open_interest) is float
            or type(v_futures_open_interest) is int
        ):
            v_futures_open_interest = Size(v_futures_open_interest)
        else:
            n = -1
            v_futures_open_interest = as_figure(Size, v_futures_open_interest, src, "7697", drift, "a number or text")
        self.futures_open_interest = v_futures_open_interest
        if v_last_yield is None:
            n -= 1
        elif type(v_last_yield) is str or type(v_last_yield) is float or type(v_last_yield) is int:
            v_last_yield = Figure(v_last_yield)
        else:
            n = -1
            v_last_yield = as_figure(Figure, v_last_yield, src, "7698", drift, "a number or text")
        self.last_yield = v_last_yield
        if v_bid_yield is None:
            n -= 1
        elif type(v_bid_yield) is str or type(v_bid_yield) is float or type(v_bid_yield) is int:
            v_bid_yield = Figure(v_bid_yield)
        else:
            n = -1
            v_bid_yield = as_figure(Figure, v_bid_yield, src, "7699", drift, "a number or text")
        self.bid_yield = v_bid_yield
        if v_probability_of_max_return_2 is None:
            n -= 1
        elif (
            type(v_probability_of_max_return_2) is str
            or type(v_probability_of_max_return_2) is float
            or type(v_probability_of_max_return_2) is int
        ):
            v_probability_of_max_return_2 = Figure(v_probability_of_max_return_2)
        else:
            n = -1
            v_probability_of_max_return_2 = as_figure(
                Figure, v_probability_of_max_return_2, src, "7700", drift, "a number or text"
            )
        self.probability_of_max_return_2 = v_probability_of_max_return_2
        if v_probability_of_max_loss is None:
            n -= 1
        elif (
            type(v_probability_of_max_loss) is str
            or type(v_probability_of_max_loss) is float
            or type(v_probability_of_max_loss) is int
        ):
            v_probability_of_max_loss = Figure(v_probability_of_max_loss)
        else:
            n = -1
            v_probability_of_max_loss = as_figure(
                Figure, v_probability_of_max_loss, src, "7702", drift, "a number or text"
            )
        self.probability_of_max_loss = v_probability_of_max_loss
        if v_profit_probability is None:
            n -= 1
        elif (
            type(v_profit_probability) is str
            or type(v_profit_probability) is float
            or type(v_profit_probability) is int
        ):
            v_profit_probability = Figure(v_profit_probability)
        else:
            n = -1
            v_profit_probability = as_figure(Figure, v_profit_probability, src, "7703", drift, "a number or text")
        self.profit_probability = v_profit_probability
        if type(v_organization_type) is not str:
            if v_organization_type is None:
                n -= 1
            else:
                n = -1
                v_organization_type = as_text(v_organization_type, src, "7704", drift)
        self.organization_type = v_organization_type
        if type(v_debt_class) is not str:
            if v_debt_class is None:
                n -= 1
            else:
                n = -1
                v_debt_class = as_text(v_debt_class, src, "7705", drift)
        self.debt_class = v_debt_class
        if type(v_ratings) is not str:
            if v_ratings is None:
                n -= 1
            else:
                n = -1
                v_ratings = as_text(v_ratings, src, "7706", drift)
        self.ratings = v_ratings
        if type(v_bond_state_code) is not str:
            if v_bond_state_code is None:
                n -= 1
            else:
                n = -1
                v_bond_state_code = as_text(v_bond_state_code, src, "7707", drift)
        self.bond_state_code = v_bond_state_code
        if type(v_bond_type) is not str:
            if v_bond_type is None:
                n -= 1
            else:
                n = -1
                v_bond_type = as_text(v_bond_type, src, "7708", drift)
        self.bond_type = v_bond_type
        if type(v_last_trading_date) is not str:
            if v_last_trading_date is None:
                n -= 1
            else:
                n = -1
                v_last_trading_date = as_text(v_last_trading_date, src, "7714", drift)
        self.last_trading_date = v_last_trading_date
        if type(v_issue_date) is not str:
            if v_issue_date is None:
                n -= 1
            else:
                n = -1
                v_issue_date = as_text(v_issue_date, src, "7715", drift)
        self.issue_date = v_issue_date
        if v_ask_yield is None:
            n -= 1
        elif type(v_ask_yield) is str or type(v_ask_yield) is float or type(v_ask_yield) is int:
            v_ask_yield = Figure(v_ask_yield)
        else:
            n = -1
            v_ask_yield = as_figure(Figure, v_ask_yield, src, "7720", drift, "a number or text")
        self.ask_yield = v_ask_yield
        if v_price_to_ema_50 is None:
            n -= 1
        elif type(v_price_to_ema_50) is str or type(v_price_to_ema_50) is float or type(v_price_to_ema_50) is int:
            v_price_to_ema_50 = Change(v_price_to_ema_50)
        else:
            n = -1
            v_price_to_ema_50 = as_figure(Change, v_price_to_ema_50, src, "7724", drift, "a number or text")
        self.price_to_ema_50 = v_price_to_ema_50
        if v_prior_close is None:
            n -= 1
        elif type(v_prior_close) is str or type(v_prior_close) is float or type(v_prior_close) is int:
            v_prior_close = Price(v_prior_close)
        else:
            n = -1
            v_prior_close = as_figure(Price, v_prior_close, src, "7741", drift, "a number or text")
        self.prior_close = v_prior_close
        if v_volume_long is None:
            n -= 1
        elif type(v_volume_long) is str or type(v_volume_long) is float or type(v_volume_long) is int:
            v_volume_long = Size(v_volume_long)
        else:
            n = -1
            v_volume_long = as_figure(Size, v_volume_long, src, "7762", drift, "a number or text")
        self.volume_long = v_volume_long
        if (
            type(v_has_trading_permissions) is not bool
            and type(v_has_trading_permissions) is not float
            and type(v_has_trading_permissions) is not int
            and type(v_has_trading_permissions) is not str
        ):
            if v_has_trading_permissions is None:
                n -= 1
            else:
                n = -1
                v_has_trading_permissions = as_one_of(
                    v_has_trading_permissions,
                    src,
                    "7768",
                    drift,
                    "a truth value or a number or text",
                    as_bool,
                    as_number,
                    as_text,
                )
        self.has_trading_permissions = v_has_trading_permissions
        if v_daily_pnl_raw is None:
            n -= 1
        elif type(v_daily_pnl_raw) is str or type(v_daily_pnl_raw) is float or type(v_daily_pnl_raw) is int:
            v_daily_pnl_raw = Amount(v_daily_pnl_raw)
        else:
            n = -1
            v_daily_pnl_raw = as_figure(Amount, v_daily_pnl_raw, src, "7920", drift, "a number or text")
        self.daily_pnl_raw = v_daily_pnl_raw
        if v_cost_basis_raw is None:
            n -= 1
        elif type(v_cost_basis_raw) is str or type(v_cost_basis_raw) is float or type(v_cost_basis_raw) is int:
            v_cost_basis_raw = Amount(v_cost_basis_raw)
        else:
            n = -1
            v_cost_basis_raw = as_figure(Amount, v_cost_basis_raw, src, "7921", drift, "a number or text")
        self.cost_basis_raw = v_cost_basis_raw
        if v_field_7943 is None:
            n -= 1
        elif type(v_field_7943) is str or type(v_field_7943) is float or type(v_field_7943) is int:
            v_field_7943 = Figure(v_field_7943)
        else:
            n = -1
            v_field_7943 = as_figure(Figure, v_field_7943, src, "7943", drift, "a number or text")
        self.field_7943 = v_field_7943
        if v_daily_pnl_number is None:
            n -= 1
        elif type(v_daily_pnl_number) is str or type(v_daily_pnl_number) is float or type(v_daily_pnl_number) is int:
            v_daily_pnl_number = Amount(v_daily_pnl_number)
        else:
            n = -1
            v_daily_pnl_number = as_figure(Amount, v_daily_pnl_number, src, "78_raw", drift, "a number or text")
        self.daily_pnl_number = v_daily_pnl_number
        if v_volume_number is None:
            n -= 1
        elif type(v_volume_number) is str or type(v_volume_number) is float or type(v_volume_number) is int:
            v_volume_number = Size(v_volume_number)
        else:
            n = -1
            v_volume_number = as_figure(Size, v_volume_number, src, "87_raw", drift, "a number or text")
        self.volume_number = v_volume_number
        if v_average_volume_number is None:
            n -= 1
        elif (
            type(v_average_volume_number) is str
            or type(v_average_volume_number) is float
            or type(v_average_volume_number) is int
        ):
            v_average_volume_number = Size(v_average_volume_number)
        else:
            n = -1
            v_average_volume_number = as_figure(
                Size, v_average_volume_number, src, "7282_raw", drift, "a number or text"
            )
        self.average_volume_number = v_average_volume_number
        if v_cost_basis_number is None:
            n -= 1
        elif type(v_cost_basis_number) is str or type(v_cost_basis_number) is float or type(v_cost_basis_number) is int:
            v_cost_basis_number = Amount(v_cost_basis_number)
        else:
            n = -1
            v_cost_basis_number = as_figure(Amount, v_cost_basis_number, src, "7292_raw", drift, "a number or text")
        self.cost_basis_number = v_cost_basis_number
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(MarketDataRow)
