# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ec25be2c6c44926a4a92bf93b3fb84567f12800a059d31c6adddc7c965dfdcea; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_int, as_text, missing, no_list, odd_item
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, new

from .history_bar import HistoryBar

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class HistoryFrame(Model):
    """Historical bars as the stream sends them (topic `smh`), once for each subscription."""

    _keys: ClassVar[Mapping[str, str]] = {
        "topic": "topic",
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
        "volumeFactor": "volume_factor",
        "priceDisplayRule": "price_display_rule",
        "priceDisplayValue": "price_display_value",
        "negativeCapable": "negative_capable",
        "messageVersion": "message_version",
        "points": "points",
        "data": "data",
    }

    topic: str
    """`smh+` and the contract id."""
    server_id: str | None = None
    """Id of the subscription, needed to end it."""
    symbol: str | None = None
    """Symbol."""
    text: str | None = None
    """Name of the instrument."""
    price_factor: int | None = None
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
    volume_factor: int | None = None
    """What a bar's volume has to be multiplied with."""
    price_display_rule: int | None = None
    """How the broker's own pages show prices."""
    price_display_value: str | None = None
    """Digits after the point that the broker's own pages show."""
    negative_capable: bool | None = None
    """Prices can be negative."""
    message_version: int | None = None
    """Version of this form."""
    points: int | None = None
    """Number of bars, less one."""
    data: list[HistoryBar]
    """The bars, oldest first."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 20
        v: Any
        r: Any
        v = src.get("topic")
        if type(v) is not str:
            n -= 1
            v = as_text(v, src, "topic", drift)
            if v is None:
                missing(src, "topic", drift, "text")
        self.topic = v
        v = src.get("serverId")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "serverId", drift)
        self.server_id = v
        v = src.get("symbol")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "symbol", drift)
        self.symbol = v
        v = src.get("text")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "text", drift)
        self.text = v
        v = src.get("priceFactor")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "priceFactor", drift)
        self.price_factor = v
        v = src.get("startTime")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "startTime", drift)
        self.start_time = v
        v = src.get("high")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "high", drift)
        self.high = v
        v = src.get("low")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "low", drift)
        self.low = v
        v = src.get("timePeriod")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "timePeriod", drift)
        self.time_period = v
        v = src.get("barLength")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "barLength", drift)
        self.bar_length = v
        v = src.get("mdAvailability")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "mdAvailability", drift)
        self.md_availability = v
        v = src.get("mktDataDelay")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "mktDataDelay", drift)
        self.mkt_data_delay = v
        v = src.get("outsideRth")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "outsideRth", drift)
        self.outside_rth = v
        v = src.get("volumeFactor")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "volumeFactor", drift)
        self.volume_factor = v
        v = src.get("priceDisplayRule")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "priceDisplayRule", drift)
        self.price_display_rule = v
        v = src.get("priceDisplayValue")
        if type(v) is not str:
            n -= 1
            if v is not None:
                v = as_text(v, src, "priceDisplayValue", drift)
        self.price_display_value = v
        v = src.get("negativeCapable")
        if type(v) is not bool:
            n -= 1
            if v is not None:
                v = as_bool(v, src, "negativeCapable", drift)
        self.negative_capable = v
        v = src.get("messageVersion")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "messageVersion", drift)
        self.message_version = v
        v = src.get("points")
        if type(v) is not int:
            n -= 1
            if v is not None:
                v = as_int(v, src, "points", drift)
        self.points = v
        v = src.get("data")
        if type(v) is JsonArray:
            r = [HistoryBar.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
            if len(r) != len(v):
                n -= 1
            v = r
        else:
            n -= 1
            v = no_list(v, src, "data", drift)
            if v is None:
                missing(src, "data", drift, "a list")
        self.data = v
        if len(src) != n:
            self._finish(src, drift)
        return self
