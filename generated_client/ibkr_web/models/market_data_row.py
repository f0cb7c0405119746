# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 e45cc9a994c3edf3a7b3917608dac19d1f0093778b18364207466b62bc959c09; do not edit.
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
    last: float | str | None = None
    """Price of the last trade, as text. `C` in front marks the close of the day before, `H` a halt. `31` on the
    wire."""
    symbol: str | None = None
    """Symbol. `55` on the wire."""
    text: str | None = None
    """Text that goes with the instrument. `58` on the wire."""
    high: float | str | None = None
    """Highest price of the day. `70` on the wire."""
    low: float | str | None = None
    """Lowest price of the day. `71` on the wire."""
    market_value: float | str | None = None
    """Market value of the position. `73` on the wire."""
    avg_price: float | str | None = None
    """Average price of the position. `74` on the wire."""
    unrealized_pnl: float | str | None = None
    """Unrealised profit of the position. `75` on the wire."""
    formatted_position: float | str | None = None
    """Size of the position, written for people. `76` on the wire."""
    formatted_unrealized_pnl: float | str | None = None
    """Unrealised profit of the position, written for people. `77` on the wire."""
    daily_pnl: float | str | None = None
    """Profit of the position today. `78` on the wire."""
    realized_pnl: float | str | None = None
    """Realised profit of the position. `79` on the wire."""
    unrealized_pnl_percent: float | str | None = None
    """Unrealised profit of the position in percent. `80` on the wire."""
    change: float | str | None = None
    """Difference between the last price and the close of the day before. `82` on the wire."""
    change_percent: float | str | None = None
    """The same difference in percent. `83` on the wire."""
    bid: float | str | None = None
    """Best price bid. `84` on the wire."""
    ask_size: float | str | None = None
    """Size offered at the best price, with separators (`1,300`). One version of the prose mixes it up with the
    price. `85` on the wire."""
    ask: float | str | None = None
    """Best price offered. `86` on the wire."""
    volume: float | str | None = None
    """Volume of the day, shortened with a letter (`10.6M`). `7762` has it in full. `87` on the wire."""
    bid_size: float | str | None = None
    """Size asked for at the best price, with separators (`1,300`). `88` on the wire."""
    right: str | None = None
    """`C` or `P` for an option. `201` on the wire."""
    exchange: str | None = None
    """Exchange. `6004` on the wire."""
    contract_id: int | str | None = None
    """Contract id, again. `6008` on the wire."""
    sec_type: str | None = None
    """Kind of instrument. `6070` on the wire."""
    months: str | None = None
    """Months of the derivatives there are. `6072` on the wire."""
    regular_expiry: str | None = None
    """Regular day of expiry. `6073` on the wire."""
    marker: int | str | None = None
    """Id of the delivery, much like `server_id`. `6119` on the wire."""
    underlying_conid: int | str | None = None
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
    last_size: float | str | None = None
    """Size of the last trade. `7059` on the wire."""
    bid_exchange: str | None = None
    """Letters of the exchanges with the best bid, as in `7057`. `7068` on the wire."""
    implied_to_historical_volatility_percent: float | str | None = None
    """Implied over historical volatility, in percent. `7084` on the wire."""
    put_call_interest: float | str | None = None
    """Open interest of puts over calls. `7085` on the wire."""
    put_call_volume: float | str | None = None
    """Volume of puts over calls today. `7086` on the wire."""
    historical_volatility_percent: float | str | None = None
    """Historical volatility of 30 days, in percent. `7087` on the wire."""
    historical_volatility_close_percent: float | str | None = None
    """Historical volatility at the close before, in percent. `7088` on the wire."""
    option_volume: float | str | None = None
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
    average_volume: float | str | None = None
    """Average volume of a day, over 90 days. `7282` on the wire."""
    option_implied_volatility_percent: float | str | None = None
    """Implied volatility of 30 days, from the options, in percent. `7283` on the wire."""
    historical_volatility_percent_deprecated: float | str | None = None
    """Historical volatility, in percent. `7087` took its place. `7284` on the wire."""
    put_call_ratio: float | str | None = None
    """Puts over calls. `7285` on the wire."""
    cost_basis: float | str | None = None
    """Cost of the position. `7292` on the wire."""
    high_52_weeks: float | str | None = None
    """Highest price of 52 weeks. `7293` on the wire."""
    low_52_weeks: float | str | None = None
    """Lowest price of 52 weeks. `7294` on the wire."""
    open: float | str | None = None
    """First price of the day. `7295` on the wire."""
    close: float | str | None = None
    """Price at the close. `7296` on the wire."""
    delta: float | str | None = None
    """Change of the option's price with the underlying. `7308` on the wire."""
    gamma: float | str | None = None
    """Change of delta with the underlying. `7309` on the wire."""
    theta: float | str | None = None
    """Change of the option's price with a day. `7310` on the wire."""
    vega: float | str | None = None
    """Change of the option's price with a point of volatility. `7311` on the wire."""
    option_volume_change_percent: float | str | None = None
    """Option volume of today over its average, in percent. `7607` on the wire."""
    implied_volatility_percent: float | str | None = None
    """Implied volatility of this option, in percent. `7633` on the wire."""
    mark: float | str | None = None
    """Middle price that values the position. `7635` on the wire."""
    shortable_shares: float | str | None = None
    """Shares that can be borrowed. `7636` on the wire."""
    fee_rate: float | str | None = None
    """Yearly rate for borrowing shares. `7637` on the wire."""
    option_open_interest: float | str | None = None
    """Open interest of options. `7638` on the wire."""
    mark_value_percent: float | str | None = None
    """Share of the position in the account's value, in percent. `7639` on the wire."""
    shortable: float | str | None = None
    """How hard the share is to borrow, in words or as a number. `7644` on the wire."""
    field_7655: float | str | None = None
    """Listed by the published document without a name. `7655` on the wire."""
    dividends: float | str | None = None
    """Dividends expected over the next twelve months, a share. `7671` on the wire."""
    dividends_ttm: float | str | None = None
    """Dividends of the last twelve months, a share. `7672` on the wire."""
    ema_200: float | str | None = None
    """Exponential average of 200 days. `7674` on the wire."""
    ema_100: float | str | None = None
    """Exponential average of 100 days. `7675` on the wire."""
    ema_50: float | str | None = None
    """Exponential average of 50 days. `7676` on the wire."""
    ema_20: float | str | None = None
    """Exponential average of 20 days. `7677` on the wire."""
    price_to_ema_200: float | str | None = None
    """Price over the exponential average of 200 days, less one, in percent. `7678` on the wire."""
    price_to_ema_100: float | str | None = None
    """Price over the exponential average of 100 days, less one, in percent. `7679` on the wire."""
    price_to_ema_20: float | str | None = None
    """Price over the exponential average of 20 days, less one, in percent. `7681` on the wire."""
    change_since_open: float | str | None = None
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
    probability_of_max_return: float | str | None = None
    """Probability of the highest return, from the options. `7694` on the wire."""
    break_even: float | str | None = None
    """Price at which nothing is won or lost. `7695` on the wire."""
    spx_delta: float | str | None = None
    """Delta weighted to the S&P 500. `7696` on the wire."""
    futures_open_interest: float | str | None = None
    """Open interest of a future. `7697` on the wire."""
    last_yield: float | str | None = None
    """Yield of a bond at the last price, in percent. `7698` on the wire."""
    bid_yield: float | str | None = None
    """Yield of a bond at the bid, in percent. `7699` on the wire."""
    probability_of_max_return_2: float | str | None = None
    """Probability of the highest return, a second time under another id. `7700` on the wire."""
    probability_of_max_loss: float | str | None = None
    """Probability of the highest loss, from the options. `7702` on the wire."""
    profit_probability: float | str | None = None
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
    ask_yield: float | str | None = None
    """Yield of a bond at the offer, in percent. `7720` on the wire."""
    price_to_ema_50: float | str | None = None
    """Price over the exponential average of 50 days, less one, in percent. `7724` on the wire."""
    prior_close: float | str | None = None
    """Close of the day before. `7741` on the wire."""
    volume_long: float | str | None = None
    """Volume of the day in full digits. `7762` on the wire."""
    has_trading_permissions: bool | float | str | None = None
    """`1` where the account has the permission to trade the instrument, else `0`. `7768` on the wire."""
    daily_pnl_raw: float | str | None = None
    """Profit of the position today, unformatted. `7920` on the wire."""
    cost_basis_raw: float | str | None = None
    """Cost of the position, unformatted. `7921` on the wire."""
    field_7943: float | str | None = None
    """Listed by the published document without a name. `7943` on the wire."""
    daily_pnl_number: float | str | None = None
    """`78` as a number. Sent along without being asked for, on some servers. `78_raw` on the wire."""
    volume_number: float | str | None = None
    """`87` as a number. Sent along without being asked for, on some servers; its size can be wrong by a factor
    of a million where the letter of `87` is. `87_raw` on the wire."""
    average_volume_number: float | str | None = None
    """`7282` as a number. Sent along without being asked for, on some servers. `7282_raw` on the wire."""
    cost_basis_number: float | str | None = None
    """`7292` as a number. Sent along without being asked for, on some servers. `7292_raw` on the wire."""

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
        if type(v_last) is not float and type(v_last) is not int and type(v_last) is not str:
            if v_last is None:
                n -= 1
            else:
                n = -1
                v_last = as_one_of(v_last, src, "31", drift, "a number or text", as_number, as_text)
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
        if type(v_high) is not float and type(v_high) is not int and type(v_high) is not str:
            if v_high is None:
                n -= 1
            else:
                n = -1
                v_high = as_one_of(v_high, src, "70", drift, "a number or text", as_number, as_text)
        self.high = v_high
        if type(v_low) is not float and type(v_low) is not int and type(v_low) is not str:
            if v_low is None:
                n -= 1
            else:
                n = -1
                v_low = as_one_of(v_low, src, "71", drift, "a number or text", as_number, as_text)
        self.low = v_low
        if type(v_market_value) is not float and type(v_market_value) is not int and type(v_market_value) is not str:
            if v_market_value is None:
                n -= 1
            else:
                n = -1
                v_market_value = as_one_of(v_market_value, src, "73", drift, "a number or text", as_number, as_text)
        self.market_value = v_market_value
        if type(v_avg_price) is not float and type(v_avg_price) is not int and type(v_avg_price) is not str:
            if v_avg_price is None:
                n -= 1
            else:
                n = -1
                v_avg_price = as_one_of(v_avg_price, src, "74", drift, "a number or text", as_number, as_text)
        self.avg_price = v_avg_price
        if (
            type(v_unrealized_pnl) is not float
            and type(v_unrealized_pnl) is not int
            and type(v_unrealized_pnl) is not str
        ):
            if v_unrealized_pnl is None:
                n -= 1
            else:
                n = -1
                v_unrealized_pnl = as_one_of(v_unrealized_pnl, src, "75", drift, "a number or text", as_number, as_text)
        self.unrealized_pnl = v_unrealized_pnl
        if (
            type(v_formatted_position) is not float
            and type(v_formatted_position) is not int
            and type(v_formatted_position) is not str
        ):
            if v_formatted_position is None:
                n -= 1
            else:
                n = -1
                v_formatted_position = as_one_of(
                    v_formatted_position, src, "76", drift, "a number or text", as_number, as_text
                )
        self.formatted_position = v_formatted_position
        if (
            type(v_formatted_unrealized_pnl) is not float
            and type(v_formatted_unrealized_pnl) is not int
            and type(v_formatted_unrealized_pnl) is not str
        ):
            if v_formatted_unrealized_pnl is None:
                n -= 1
            else:
                n = -1
                v_formatted_unrealized_pnl = as_one_of(
                    v_formatted_unrealized_pnl, src, "77", drift, "a number or text", as_number, as_text
                )
        self.formatted_unrealized_pnl = v_formatted_unrealized_pnl
        if type(v_daily_pnl) is not float and type(v_daily_pnl) is not int and type(v_daily_pnl) is not str:
            if v_daily_pnl is None:
                n -= 1
            else:
                n = -1
                v_daily_pnl = as_one_of(v_daily_pnl, src, "78", drift, "a number or text", as_number, as_text)
        self.daily_pnl = v_daily_pnl
        if type(v_realized_pnl) is not float and type(v_realized_pnl) is not int and type(v_realized_pnl) is not str:
            if v_realized_pnl is None:
                n -= 1
            else:
                n = -1
                v_realized_pnl = as_one_of(v_realized_pnl, src, "79", drift, "a number or text", as_number, as_text)
        self.realized_pnl = v_realized_pnl
        if (
            type(v_unrealized_pnl_percent) is not float
            and type(v_unrealized_pnl_percent) is not int
            and type(v_unrealized_pnl_percent) is not str
        ):
            if v_unrealized_pnl_percent is None:
                n -= 1
            else:
                n = -1
                v_unrealized_pnl_percent = as_one_of(
                    v_unrealized_pnl_percent, src, "80", drift, "a number or text", as_number, as_text
                )
        self.unrealized_pnl_percent = v_unrealized_pnl_percent
        if type(v_change) is not float and type(v_change) is not int and type(v_change) is not str:
            if v_change is None:
                n -= 1
            else:
                n = -1
                v_change = as_one_of(v_change, src, "82", drift, "a number or text", as_number, as_text)
        self.change = v_change
        if (
            type(v_change_percent) is not float
            and type(v_change_percent) is not int
            and type(v_change_percent) is not str
        ):
            if v_change_percent is None:
                n -= 1
            else:
                n = -1
                v_change_percent = as_one_of(v_change_percent, src, "83", drift, "a number or text", as_number, as_text)
        self.change_percent = v_change_percent
        if type(v_bid) is not float and type(v_bid) is not int and type(v_bid) is not str:
            if v_bid is None:
                n -= 1
            else:
                n = -1
                v_bid = as_one_of(v_bid, src, "84", drift, "a number or text", as_number, as_text)
        self.bid = v_bid
        if type(v_ask_size) is not float and type(v_ask_size) is not int and type(v_ask_size) is not str:
            if v_ask_size is None:
                n -= 1
            else:
                n = -1
                v_ask_size = as_one_of(v_ask_size, src, "85", drift, "a number or text", as_number, as_text)
        self.ask_size = v_ask_size
        if type(v_ask) is not float and type(v_ask) is not int and type(v_ask) is not str:
            if v_ask is None:
                n -= 1
            else:
                n = -1
                v_ask = as_one_of(v_ask, src, "86", drift, "a number or text", as_number, as_text)
        self.ask = v_ask
        if type(v_volume) is not float and type(v_volume) is not int and type(v_volume) is not str:
            if v_volume is None:
                n -= 1
            else:
                n = -1
                v_volume = as_one_of(v_volume, src, "87", drift, "a number or text", as_number, as_text)
        self.volume = v_volume
        if type(v_bid_size) is not float and type(v_bid_size) is not int and type(v_bid_size) is not str:
            if v_bid_size is None:
                n -= 1
            else:
                n = -1
                v_bid_size = as_one_of(v_bid_size, src, "88", drift, "a number or text", as_number, as_text)
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
        if type(v_contract_id) is not int and type(v_contract_id) is not str:
            if v_contract_id is None:
                n -= 1
            else:
                n = -1
                v_contract_id = as_one_of(v_contract_id, src, "6008", drift, "a whole number or text", as_int, as_text)
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
        if type(v_underlying_conid) is not int and type(v_underlying_conid) is not str:
            if v_underlying_conid is None:
                n -= 1
            else:
                n = -1
                v_underlying_conid = as_one_of(
                    v_underlying_conid, src, "6457", drift, "a whole number or text", as_int, as_text
                )
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
        if type(v_last_size) is not float and type(v_last_size) is not int and type(v_last_size) is not str:
            if v_last_size is None:
                n -= 1
            else:
                n = -1
                v_last_size = as_one_of(v_last_size, src, "7059", drift, "a number or text", as_number, as_text)
        self.last_size = v_last_size
        if type(v_bid_exchange) is not str:
            if v_bid_exchange is None:
                n -= 1
            else:
                n = -1
                v_bid_exchange = as_text(v_bid_exchange, src, "7068", drift)
        self.bid_exchange = v_bid_exchange
        if (
            type(v_implied_to_historical_volatility_percent) is not float
            and type(v_implied_to_historical_volatility_percent) is not int
            and type(v_implied_to_historical_volatility_percent) is not str
        ):
            if v_implied_to_historical_volatility_percent is None:
                n -= 1
            else:
                n = -1
                v_implied_to_historical_volatility_percent = as_one_of(
                    v_implied_to_historical_volatility_percent,
                    src,
                    "7084",
                    drift,
                    "a number or text",
                    as_number,
                    as_text,
                )
        self.implied_to_historical_volatility_percent = v_implied_to_historical_volatility_percent
        if (
            type(v_put_call_interest) is not float
            and type(v_put_call_interest) is not int
            and type(v_put_call_interest) is not str
        ):
            if v_put_call_interest is None:
                n -= 1
            else:
                n = -1
                v_put_call_interest = as_one_of(
                    v_put_call_interest, src, "7085", drift, "a number or text", as_number, as_text
                )
        self.put_call_interest = v_put_call_interest
        if (
            type(v_put_call_volume) is not float
            and type(v_put_call_volume) is not int
            and type(v_put_call_volume) is not str
        ):
            if v_put_call_volume is None:
                n -= 1
            else:
                n = -1
                v_put_call_volume = as_one_of(
                    v_put_call_volume, src, "7086", drift, "a number or text", as_number, as_text
                )
        self.put_call_volume = v_put_call_volume
        if (
            type(v_historical_volatility_percent) is not float
            and type(v_historical_volatility_percent) is not int
            and type(v_historical_volatility_percent) is not str
        ):
            if v_historical_volatility_percent is None:
                n -= 1
            else:
                n = -1
                v_historical_volatility_percent = as_one_of(
                    v_historical_volatility_percent, src, "7087", drift, "a number or text", as_number, as_text
                )
        self.historical_volatility_percent = v_historical_volatility_percent
        if (
            type(v_historical_volatility_close_percent) is not float
            and type(v_historical_volatility_close_percent) is not int
            and type(v_historical_volatility_close_percent) is not str
        ):
            if v_historical_volatility_close_percent is None:
                n -= 1
            else:
                n = -1
                v_historical_volatility_close_percent = as_one_of(
                    v_historical_volatility_close_percent, src, "7088", drift, "a number or text", as_number, as_text
                )
        self.historical_volatility_close_percent = v_historical_volatility_close_percent
        if type(v_option_volume) is not float and type(v_option_volume) is not int and type(v_option_volume) is not str:
            if v_option_volume is None:
                n -= 1
            else:
                n = -1
                v_option_volume = as_one_of(v_option_volume, src, "7089", drift, "a number or text", as_number, as_text)
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
        if (
            type(v_average_volume) is not float
            and type(v_average_volume) is not int
            and type(v_average_volume) is not str
        ):
            if v_average_volume is None:
                n -= 1
            else:
                n = -1
                v_average_volume = as_one_of(
                    v_average_volume, src, "7282", drift, "a number or text", as_number, as_text
                )
        self.average_volume = v_average_volume
        if (
            type(v_option_implied_volatility_percent) is not float
            and type(v_option_implied_volatility_percent) is not int
            and type(v_option_implied_volatility_percent) is not str
        ):
            if v_option_implied_volatility_percent is None:
                n -= 1
            else:
                n = -1
                v_option_implied_volatility_percent = as_one_of(
                    v_option_implied_volatility_percent, src, "7283", drift, "a number or text", as_number, as_text
                )
        self.option_implied_volatility_percent = v_option_implied_volatility_percent
        if (
            type(v_historical_volatility_percent_deprecated) is not float
            and type(v_historical_volatility_percent_deprecated) is not int
            and type(v_historical_volatility_percent_deprecated) is not str
        ):
            if v_historical_volatility_percent_deprecated is None:
                n -= 1
            else:
                n = -1
                v_historical_volatility_percent_deprecated = as_one_of(
                    v_historical_volatility_percent_deprecated,
                    src,
                    "7284",
                    drift,
                    "a number or text",
                    as_number,
                    as_text,
                )
        self.historical_volatility_percent_deprecated = v_historical_volatility_percent_deprecated
        if (
            type(v_put_call_ratio) is not float
            and type(v_put_call_ratio) is not int
            and type(v_put_call_ratio) is not str
        ):
            if v_put_call_ratio is None:
                n -= 1
            else:
                n = -1
                v_put_call_ratio = as_one_of(
                    v_put_call_ratio, src, "7285", drift, "a number or text", as_number, as_text
                )
        self.put_call_ratio = v_put_call_ratio
        if type(v_cost_basis) is not float and type(v_cost_basis) is not int and type(v_cost_basis) is not str:
            if v_cost_basis is None:
                n -= 1
            else:
                n = -1
                v_cost_basis = as_one_of(v_cost_basis, src, "7292", drift, "a number or text", as_number, as_text)
        self.cost_basis = v_cost_basis
        if type(v_high_52_weeks) is not float and type(v_high_52_weeks) is not int and type(v_high_52_weeks) is not str:
            if v_high_52_weeks is None:
                n -= 1
            else:
                n = -1
                v_high_52_weeks = as_one_of(v_high_52_weeks, src, "7293", drift, "a number or text", as_number, as_text)
        self.high_52_weeks = v_high_52_weeks
        if type(v_low_52_weeks) is not float and type(v_low_52_weeks) is not int and type(v_low_52_weeks) is not str:
            if v_low_52_weeks is None:
                n -= 1
            else:
                n = -1
                v_low_52_weeks = as_one_of(v_low_52_weeks, src, "7294", drift, "a number or text", as_number, as_text)
        self.low_52_weeks = v_low_52_weeks
        if type(v_open) is not float and type(v_open) is not int and type(v_open) is not str:
            if v_open is None:
                n -= 1
            else:
                n = -1
                v_open = as_one_of(v_open, src, "7295", drift, "a number or text", as_number, as_text)
        self.open = v_open
        if type(v_close) is not float and type(v_close) is not int and type(v_close) is not str:
            if v_close is None:
                n -= 1
            else:
                n = -1
                v_close = as_one_of(v_close, src, "7296", drift, "a number or text", as_number, as_text)
        self.close = v_close
        if type(v_delta) is not float and type(v_delta) is not int and type(v_delta) is not str:
            if v_delta is None:
                n -= 1
            else:
                n = -1
                v_delta = as_one_of(v_delta, src, "7308", drift, "a number or text", as_number, as_text)
        self.delta = v_delta
        if type(v_gamma) is not float and type(v_gamma) is not int and type(v_gamma) is not str:
            if v_gamma is None:
                n -= 1
            else:
                n = -1
                v_gamma = as_one_of(v_gamma, src, "7309", drift, "a number or text", as_number, as_text)
        self.gamma = v_gamma
        if type(v_theta) is not float and type(v_theta) is not int and type(v_theta) is not str:
            if v_theta is None:
                n -= 1
            else:
                n = -1
                v_theta = as_one_of(v_theta, src, "7310", drift, "a number or text", as_number, as_text)
        self.theta = v_theta
        if type(v_vega) is not float and type(v_vega) is not int and type(v_vega) is not str:
            if v_vega is None:
                n -= 1
            else:
                n = -1
                v_vega = as_one_of(v_vega, src, "7311", drift, "a number or text", as_number, as_text)
        self.vega = v_vega
        if (
            type(v_option_volume_change_percent) is not float
            and type(v_option_volume_change_percent) is not int
            and type(v_option_volume_change_percent) is not str
        ):
            if v_option_volume_change_percent is None:
                n -= 1
            else:
                n = -1
                v_option_volume_change_percent = as_one_of(
                    v_option_volume_change_percent, src, "7607", drift, "a number or text", as_number, as_text
                )
        self.option_volume_change_percent = v_option_volume_change_percent
        if (
            type(v_implied_volatility_percent) is not float
            and type(v_implied_volatility_percent) is not int
            and type(v_implied_volatility_percent) is not str
        ):
            if v_implied_volatility_percent is None:
                n -= 1
            else:
                n = -1
                v_implied_volatility_percent = as_one_of(
                    v_implied_volatility_percent, src, "7633", drift, "a number or text", as_number, as_text
                )
        self.implied_volatility_percent = v_implied_volatility_percent
        if type(v_mark) is not float and type(v_mark) is not int and type(v_mark) is not str:
            if v_mark is None:
                n -= 1
            else:
                n = -1
                v_mark = as_one_of(v_mark, src, "7635", drift, "a number or text", as_number, as_text)
        self.mark = v_mark
        if (
            type(v_shortable_shares) is not float
            and type(v_shortable_shares) is not int
            and type(v_shortable_shares) is not str
        ):
            if v_shortable_shares is None:
                n -= 1
            else:
                n = -1
                v_shortable_shares = as_one_of(
                    v_shortable_shares, src, "7636", drift, "a number or text", as_number, as_text
                )
        self.shortable_shares = v_shortable_shares
        if type(v_fee_rate) is not float and type(v_fee_rate) is not int and type(v_fee_rate) is not str:
            if v_fee_rate is None:
                n -= 1
            else:
                n = -1
                v_fee_rate = as_one_of(v_fee_rate, src, "7637", drift, "a number or text", as_number, as_text)
        self.fee_rate = v_fee_rate
        if (
            type(v_option_open_interest) is not float
            and type(v_option_open_interest) is not int
            and type(v_option_open_interest) is not str
        ):
            if v_option_open_interest is None:
                n -= 1
            else:
                n = -1
                v_option_open_interest = as_one_of(
                    v_option_open_interest, src, "7638", drift, "a number or text", as_number, as_text
                )
        self.option_open_interest = v_option_open_interest
        if (
            type(v_mark_value_percent) is not float
            and type(v_mark_value_percent) is not int
            and type(v_mark_value_percent) is not str
        ):
            if v_mark_value_percent is None:
                n -= 1
            else:
                n = -1
                v_mark_value_percent = as_one_of(
                    v_mark_value_percent, src, "7639", drift, "a number or text", as_number, as_text
                )
        self.mark_value_percent = v_mark_value_percent
        if type(v_shortable) is not float and type(v_shortable) is not int and type(v_shortable) is not str:
            if v_shortable is None:
                n -= 1
            else:
                n = -1
                v_shortable = as_one_of(v_shortable, src, "7644", drift, "a number or text", as_number, as_text)
        self.shortable = v_shortable
        if type(v_field_7655) is not float and type(v_field_7655) is not int and type(v_field_7655) is not str:
            if v_field_7655 is None:
                n -= 1
            else:
                n = -1
                v_field_7655 = as_one_of(v_field_7655, src, "7655", drift, "a number or text", as_number, as_text)
        self.field_7655 = v_field_7655
        if type(v_dividends) is not float and type(v_dividends) is not int and type(v_dividends) is not str:
            if v_dividends is None:
                n -= 1
            else:
                n = -1
                v_dividends = as_one_of(v_dividends, src, "7671", drift, "a number or text", as_number, as_text)
        self.dividends = v_dividends
        if type(v_dividends_ttm) is not float and type(v_dividends_ttm) is not int and type(v_dividends_ttm) is not str:
            if v_dividends_ttm is None:
                n -= 1
            else:
                n = -1
                v_dividends_ttm = as_one_of(v_dividends_ttm, src, "7672", drift, "a number or text", as_number, as_text)
        self.dividends_ttm = v_dividends_ttm
        if type(v_ema_200) is not float and type(v_ema_200) is not int and type(v_ema_200) is not str:
            if v_ema_200 is None:
                n -= 1
            else:
                n = -1
                v_ema_200 = as_one_of(v_ema_200, src, "7674", drift, "a number or text", as_number, as_text)
        self.ema_200 = v_ema_200
        if type(v_ema_100) is not float and type(v_ema_100) is not int and type(v_ema_100) is not str:
            if v_ema_100 is None:
                n -= 1
            else:
                n = -1
                v_ema_100 = as_one_of(v_ema_100, src, "7675", drift, "a number or text", as_number, as_text)
        self.ema_100 = v_ema_100
        if type(v_ema_50) is not float and type(v_ema_50) is not int and type(v_ema_50) is not str:
            if v_ema_50 is None:
                n -= 1
            else:
                n = -1
                v_ema_50 = as_one_of(v_ema_50, src, "7676", drift, "a number or text", as_number, as_text)
        self.ema_50 = v_ema_50
        if type(v_ema_20) is not float and type(v_ema_20) is not int and type(v_ema_20) is not str:
            if v_ema_20 is None:
                n -= 1
            else:
                n = -1
                v_ema_20 = as_one_of(v_ema_20, src, "7677", drift, "a number or text", as_number, as_text)
        self.ema_20 = v_ema_20
        if (
            type(v_price_to_ema_200) is not float
            and type(v_price_to_ema_200) is not int
            and type(v_price_to_ema_200) is not str
        ):
            if v_price_to_ema_200 is None:
                n -= 1
            else:
                n = -1
                v_price_to_ema_200 = as_one_of(
                    v_price_to_ema_200, src, "7678", drift, "a number or text", as_number, as_text
                )
        self.price_to_ema_200 = v_price_to_ema_200
        if (
            type(v_price_to_ema_100) is not float
            and type(v_price_to_ema_100) is not int
            and type(v_price_to_ema_100) is not str
        ):
            if v_price_to_ema_100 is None:
                n -= 1
            else:
                n = -1
                v_price_to_ema_100 = as_one_of(
                    v_price_to_ema_100, src, "7679", drift, "a number or text", as_number, as_text
                )
        self.price_to_ema_100 = v_price_to_ema_100
        if (
            type(v_price_to_ema_20) is not float
            and type(v_price_to_ema_20) is not int
            and type(v_price_to_ema_20) is not str
        ):
            if v_price_to_ema_20 is None:
                n -= 1
            else:
                n = -1
                v_price_to_ema_20 = as_one_of(
                    v_price_to_ema_20, src, "7681", drift, "a number or text", as_number, as_text
                )
        self.price_to_ema_20 = v_price_to_ema_20
        if (
            type(v_change_since_open) is not float
            and type(v_change_since_open) is not int
            and type(v_change_since_open) is not str
        ):
            if v_change_since_open is None:
                n -= 1
            else:
                n = -1
                v_change_since_open = as_one_of(
                    v_change_since_open, src, "7682", drift, "a number or text", as_number, as_text
                )
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
        if (
            type(v_probability_of_max_return) is not float
            and type(v_probability_of_max_return) is not int
            and type(v_probability_of_max_return) is not str
        ):
            if v_probability_of_max_return is None:
                n -= 1
            else:
                n = -1
                v_probability_of_max_return = as_one_of(
                    v_probability_of_max_return, src, "7694", drift, "a number or text", as_number, as_text
                )
        self.probability_of_max_return = v_probability_of_max_return
        if type(v_break_even) is not float and type(v_break_even) is not int and type(v_break_even) is not str:
            if v_break_even is None:
                n -= 1
            else:
                n = -1
                v_break_even = as_one_of(v_break_even, src, "7695", drift, "a number or text", as_number, as_text)
        self.break_even = v_break_even
        if type(v_spx_delta) is not float and type(v_spx_delta) is not int and type(v_spx_delta) is not str:
            if v_spx_delta is None:
                n -= 1
            else:
                n = -1
                v_spx_delta = as_one_of(v_spx_delta, src, "7696", drift, "a number or text", as_number, as_text)
        self.spx_delta = v_spx_delta
        if (
            type(v_futures_open_interest) is not float
            and type(v_futures_open_interest) is not int
            and type(v_futures_open_interest) is not str
        ):
            if v_futures_open_interest is None:
                n -= 1
            else:
                n = -1
                v_futures_open_interest = as_one_of(
                    v_futures_open_interest, src, "7697", drift, "a number or text", as_number, as_text
                )
        self.futures_open_interest = v_futures_open_interest
        if type(v_last_yield) is not float and type(v_last_yield) is not int and type(v_last_yield) is not str:
            if v_last_yield is None:
                n -= 1
            else:
                n = -1
                v_last_yield = as_one_of(v_last_yield, src, "7698", drift, "a number or text", as_number, as_text)
        self.last_yield = v_last_yield
        if type(v_bid_yield) is not float and type(v_bid_yield) is not int and type(v_bid_yield) is not str:
            if v_bid_yield is None:
                n -= 1
            else:
                n = -1
                v_bid_yield = as_one_of(v_bid_yield, src, "7699", drift, "a number or text", as_number, as_text)
        self.bid_yield = v_bid_yield
        if (
            type(v_probability_of_max_return_2) is not float
            and type(v_probability_of_max_return_2) is not int
            and type(v_probability_of_max_return_2) is not str
        ):
            if v_probability_of_max_return_2 is None:
                n -= 1
            else:
                n = -1
                v_probability_of_max_return_2 = as_one_of(
                    v_probability_of_max_return_2, src, "7700", drift, "a number or text", as_number, as_text
                )
        self.probability_of_max_return_2 = v_probability_of_max_return_2
        if (
            type(v_probability_of_max_loss) is not float
            and type(v_probability_of_max_loss) is not int
            and type(v_probability_of_max_loss) is not str
        ):
            if v_probability_of_max_loss is None:
                n -= 1
            else:
                n = -1
                v_probability_of_max_loss = as_one_of(
                    v_probability_of_max_loss, src, "7702", drift, "a number or text", as_number, as_text
                )
        self.probability_of_max_loss = v_probability_of_max_loss
        if (
            type(v_profit_probability) is not float
            and type(v_profit_probability) is not int
            and type(v_profit_probability) is not str
        ):
            if v_profit_probability is None:
                n -= 1
            else:
                n = -1
                v_profit_probability = as_one_of(
                    v_profit_probability, src, "7703", drift, "a number or text", as_number, as_text
                )
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
        if type(v_ask_yield) is not float and type(v_ask_yield) is not int and type(v_ask_yield) is not str:
            if v_ask_yield is None:
                n -= 1
            else:
                n = -1
                v_ask_yield = as_one_of(v_ask_yield, src, "7720", drift, "a number or text", as_number, as_text)
        self.ask_yield = v_ask_yield
        if (
            type(v_price_to_ema_50) is not float
            and type(v_price_to_ema_50) is not int
            and type(v_price_to_ema_50) is not str
        ):
            if v_price_to_ema_50 is None:
                n -= 1
            else:
                n = -1
                v_price_to_ema_50 = as_one_of(
                    v_price_to_ema_50, src, "7724", drift, "a number or text", as_number, as_text
                )
        self.price_to_ema_50 = v_price_to_ema_50
        if type(v_prior_close) is not float and type(v_prior_close) is not int and type(v_prior_close) is not str:
            if v_prior_close is None:
                n -= 1
            else:
                n = -1
                v_prior_close = as_one_of(v_prior_close, src, "7741", drift, "a number or text", as_number, as_text)
        self.prior_close = v_prior_close
        if type(v_volume_long) is not float and type(v_volume_long) is not int and type(v_volume_long) is not str:
            if v_volume_long is None:
                n -= 1
            else:
                n = -1
                v_volume_long = as_one_of(v_volume_long, src, "7762", drift, "a number or text", as_number, as_text)
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
        if type(v_daily_pnl_raw) is not float and type(v_daily_pnl_raw) is not int and type(v_daily_pnl_raw) is not str:
            if v_daily_pnl_raw is None:
                n -= 1
            else:
                n = -1
                v_daily_pnl_raw = as_one_of(v_daily_pnl_raw, src, "7920", drift, "a number or text", as_number, as_text)
        self.daily_pnl_raw = v_daily_pnl_raw
        if (
            type(v_cost_basis_raw) is not float
            and type(v_cost_basis_raw) is not int
            and type(v_cost_basis_raw) is not str
        ):
            if v_cost_basis_raw is None:
                n -= 1
            else:
                n = -1
                v_cost_basis_raw = as_one_of(
                    v_cost_basis_raw, src, "7921", drift, "a number or text", as_number, as_text
                )
        self.cost_basis_raw = v_cost_basis_raw
        if type(v_field_7943) is not float and type(v_field_7943) is not int and type(v_field_7943) is not str:
            if v_field_7943 is None:
                n -= 1
            else:
                n = -1
                v_field_7943 = as_one_of(v_field_7943, src, "7943", drift, "a number or text", as_number, as_text)
        self.field_7943 = v_field_7943
        if (
            type(v_daily_pnl_number) is not float
            and type(v_daily_pnl_number) is not int
            and type(v_daily_pnl_number) is not str
        ):
            if v_daily_pnl_number is None:
                n -= 1
            else:
                n = -1
                v_daily_pnl_number = as_one_of(
                    v_daily_pnl_number, src, "78_raw", drift, "a number or text", as_number, as_text
                )
        self.daily_pnl_number = v_daily_pnl_number
        if type(v_volume_number) is not float and type(v_volume_number) is not int and type(v_volume_number) is not str:
            if v_volume_number is None:
                n -= 1
            else:
                n = -1
                v_volume_number = as_one_of(
                    v_volume_number, src, "87_raw", drift, "a number or text", as_number, as_text
                )
        self.volume_number = v_volume_number
        if (
            type(v_average_volume_number) is not float
            and type(v_average_volume_number) is not int
            and type(v_average_volume_number) is not str
        ):
            if v_average_volume_number is None:
                n -= 1
            else:
                n = -1
                v_average_volume_number = as_one_of(
                    v_average_volume_number, src, "7282_raw", drift, "a number or text", as_number, as_text
                )
        self.average_volume_number = v_average_volume_number
        if (
            type(v_cost_basis_number) is not float
            and type(v_cost_basis_number) is not int
            and type(v_cost_basis_number) is not str
        ):
            if v_cost_basis_number is None:
                n -= 1
            else:
                n = -1
                v_cost_basis_number = as_one_of(
                    v_cost_basis_number, src, "7292_raw", drift, "a number or text", as_number, as_text
                )
        self.cost_basis_number = v_cost_basis_number
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(MarketDataRow)
