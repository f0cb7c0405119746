# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_int, as_number, as_text, missing, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .history_bar import HistoryBar

if TYPE_CHECKING:
    from typing import Self

_READ_HISTORY_BAR = HistoryBar.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HistoryFrame(Model):
    """Historical bars as the stream sends them (topic `smh`), once for each subscription."""

    _keys: ClassVar[Mapping[str, str]] = {
        "serverId": "server_id",
        "symbol": "symbol",
        "text": "text",
        "priceFactor": "price_factor",
        "startTime": "start_time",
        "high": "high",
        "low": "low",
        "timePeriod": "time_period",
        "barLength": "bar_length",
        "mdAvailability": "md_availability",
        "mktDataDelay": "mkt_data_delay",
        "outsideRth": "outside_rth",
        "tradingDayDuration": "trading_day_duration",
        "volumeFactor": "volume_factor",
        "priceDisplayRule": "price_display_rule",
        "priceDisplayValue": "price_display_value",
        "chartPanStartTime": "chart_pan_start_time",
        "chartAnnotations": "chart_annotations",
        "direction": "direction",
        "negativeCapable": "negative_capable",
        "messageVersion": "message_version",
        "travelTime": "travel_time",
        "data": "data",
        "points": "points",
        "topic": "topic",
    }

    server_id: str | None = None
    """Id of the subscription; on the stream it is needed to end it."""
    symbol: str | None = None
    """Symbol of the instrument, such as `AAPL`."""
    text: str | None = None
    """Name of the instrument."""
    price_factor: float | None = None
    """What the prices in `high` and `low` are multiplied with."""
    start_time: str | None = None
    """Start of the first bar, UTC, as yyyyMMdd-HH:mm:ss."""
    high: str | None = None
    """Highest bar: price times `priceFactor`, volume, minutes from the start, separated by slashes."""
    low: str | None = None
    """Lowest bar, written like `high`."""
    time_period: str | None = None
    """Period that was asked for."""
    bar_length: int | None = None
    """Length of a bar in seconds."""
    md_availability: str | None = None
    """Letters that say how fresh the data is."""
    mkt_data_delay: int | None = None
    """Delay of the data in seconds."""
    outside_rth: bool | None = None
    """Bars outside regular hours are included."""
    trading_day_duration: int | None = None
    """Length of a trading day in minutes."""
    volume_factor: float | None = None
    """What a bar's volume has to be multiplied with."""
    price_display_rule: int | None = None
    """How the broker's own pages show prices."""
    price_display_value: str | None = None
    """Digits after the point that the broker's own pages show."""
    chart_pan_start_time: str | None = None
    """Start of a chart that was moved, UTC, as yyyyMMdd-HH:mm:ss."""
    chart_annotations: str | None = None
    """Dividends and splits as `x/D 0.24/1440;`: kind, amount, minutes from the start."""
    direction: int | None = None
    """Direction that was asked for."""
    negative_capable: bool | None = None
    """Prices can be negative."""
    message_version: int | None = None
    """Version of this form."""
    travel_time: int | None = None
    """Milliseconds that the broker took to get the bars."""
    data: list[HistoryBar]
    """The bars, oldest first."""
    points: int | None = None
    """Number of bars, less one."""
    topic: str
    """`smh+` and the contract id."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 25
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 25 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_server_id,
            v_symbol,
            v_text,
            v_price_factor,
            v_start_time,
            v_high,
            v_low,
            v_time_period,
            v_bar_length,
            v_md_availability,
            v_mkt_data_delay,
            v_outside_rth,
            v_trading_day_duration,
            v_volume_factor,
            v_price_display_rule,
            v_price_display_value,
            v_chart_pan_start_time,
            v_chart_annotations,
            v_direction,
            v_negative_capable,
            v_message_version,
            v_travel_time,
            v_data,
            v_points,
            v_topic,
        ) = values
        if type(v_server_id) is not str:
            if v_server_id is None:
                n -= 1
            else:
                n = -1
                v_server_id = as_text(v_server_id, src, "serverId", drift)
        self.server_id = v_server_id
        if type(v_symbol) is not str:
            if v_symbol is None:
                n -= 1
            else:
                n = -1
                v_symbol = as_text(v_symbol, src, "symbol", drift)
        self.symbol = v_symbol
        if type(v_text) is not str:
            if v_text is None:
                n -= 1
            else:
                n = -1
                v_text = as_text(v_text, src, "text", drift)
        self.text = v_text
        if type(v_price_factor) is not float and type(v_price_factor) is not int:
            if v_price_factor is None:
                n -= 1
            else:
                n = -1
                v_price_factor = as_number(v_price_factor, src, "priceFactor", drift)
        self.price_factor = v_price_factor
        if type(v_start_time) is not str:
            if v_start_time is None:
                n -= 1
            else:
                n = -1
                v_start_time = as_text(v_start_time, src, "startTime", drift)
        self.start_time = v_start_time
        if type(v_high) is not str:
            if v_high is None:
                n -= 1
            else:
                n = -1
                v_high = as_text(v_high, src, "high", drift)
        self.high = v_high
        if type(v_low) is not str:
            if v_low is None:
                n -= 1
            else:
                n = -1
                v_low = as_text(v_low, src, "low", drift)
        self.low = v_low
        if type(v_time_period) is not str:
            if v_time_period is None:
                n -= 1
            else:
                n = -1
                v_time_period = as_text(v_time_period, src, "timePeriod", drift)
        self.time_period = v_time_period
        if type(v_bar_length) is not int:
            if v_bar_length is None:
                n -= 1
            else:
                n = -1
                v_bar_length = as_int(v_bar_length, src, "barLength", drift)
        self.bar_length = v_bar_length
        if type(v_md_availability) is not str:
            if v_md_availability is None:
                n -= 1
            else:
                n = -1
                v_md_availability = as_text(v_md_availability, src, "mdAvailability", drift)
        self.md_availability = v_md_availability
        if type(v_mkt_data_delay) is not int:
            if v_mkt_data_delay is None:
                n -= 1
            else:
                n = -1
                v_mkt_data_delay = as_int(v_mkt_data_delay, src, "mktDataDelay", drift)
        self.mkt_data_delay = v_mkt_data_delay
        if type(v_outside_rth) is not bool:
            if v_outside_rth is None:
                n -= 1
            else:
                n = -1
                v_outside_rth = as_bool(v_outside_rth, src, "outsideRth", drift)
        self.outside_rth = v_outside_rth
        if type(v_trading_day_duration) is not int:
            if v_trading_day_duration is None:
                n -= 1
            else:
                n = -1
                v_trading_day_duration = as_int(v_trading_day_duration, src, "tradingDayDuration", drift)
        self.trading_day_duration = v_trading_day_duration
        if type(v_volume_factor) is not float and type(v_volume_factor) is not int:
            if v_volume_factor is None:
                n -= 1
            else:
                n = -1
                v_volume_factor = as_number(v_volume_factor, src, "volumeFactor", drift)
        self.volume_factor = v_volume_factor
        if type(v_price_display_rule) is not int:
            if v_price_display_rule is None:
                n -= 1
            else:
                n = -1
                v_price_display_rule = as_int(v_price_display_rule, src, "priceDisplayRule", drift)
        self.price_display_rule = v_price_display_rule
        if type(v_price_display_value) is not str:
            if v_price_display_value is None:
                n -= 1
            else:
                n = -1
                v_price_display_value = as_text(v_price_display_value, src, "priceDisplayValue", drift)
        self.price_display_value = v_price_display_value
        if type(v_chart_pan_start_time) is not str:
            if v_chart_pan_start_time is None:
                n -= 1
            else:
                n = -1
                v_chart_pan_start_time = as_text(v_chart_pan_start_time, src, "chartPanStartTime", drift)
        self.chart_pan_start_time = v_chart_pan_start_time
        if type(v_chart_annotations) is not str:
            if v_chart_annotations is None:
                n -= 1
            else:
                n = -1
                v_chart_annotations = as_text(v_chart_annotations, src, "chartAnnotations", drift)
        self.chart_annotations = v_chart_annotations
        if type(v_direction) is not int:
            if v_direction is None:
                n -= 1
            else:
                n = -1
                v_direction = as_int(v_direction, src, "direction", drift)
        self.direction = v_direction
        if type(v_negative_capable) is not bool:
            if v_negative_capable is None:
                n -= 1
            else:
                n = -1
                v_negative_capable = as_bool(v_negative_capable, src, "negativeCapable", drift)
        self.negative_capable = v_negative_capable
        if type(v_message_version) is not int:
            if v_message_version is None:
                n -= 1
            else:
                n = -1
                v_message_version = as_int(v_message_version, src, "messageVersion", drift)
        self.message_version = v_message_version
        if type(v_travel_time) is not int:
            if v_travel_time is None:
                n -= 1
            else:
                n = -1
                v_travel_time = as_int(v_travel_time, src, "travelTime", drift)
        self.travel_time = v_travel_time
        if type(v_data) is JsonArray:
            r = [_READ_HISTORY_BAR(i, drift) for i in v_data if type(i) is JsonObject or odd_item(i, v_data, drift)]
            if len(r) != len(v_data):
                n = -1
            v_data = r
        else:
            n = -1
            v_data = no_list(v_data, src, "data", drift)
            if v_data is None:
                missing(src, "data", drift, "a list")
        self.data = v_data
        if type(v_points) is not int:
            if v_points is None:
                n -= 1
            else:
                n = -1
                v_points = as_int(v_points, src, "points", drift)
        self.points = v_points
        if type(v_topic) is not str:
            n = -1
            v_topic = as_text(v_topic, src, "topic", drift)
            if v_topic is None:
                missing(src, "topic", drift, "text")
        self.topic = v_topic
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(HistoryFrame)
