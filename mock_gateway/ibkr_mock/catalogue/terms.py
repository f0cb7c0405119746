"""The terms of one instrument."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["EVENT", "MONTHS", "Instrument", "month_code"]

EVENT = "EVENT"
"""`Instrument.kind` of event contracts, which the broker lists as options."""
MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_LETTERS = "FGHJKMNQUVXZ"
_CLASSES = {"OPT": "Option", "FUT": "Future"}


def month_code(expiry: str) -> str:
    """`20270115` -> `JAN27`, as searches and strikes name months."""
    return f"{MONTHS[int(expiry[4:6]) - 1]}{expiry[2:4]}"


@dataclass(frozen=True, slots=True)
class Instrument:
    """One contract. Prices in `currency`; `tick` is the smallest price step."""

    conid: int
    symbol: str
    sec_type: str
    name: str
    exchange: str
    price: float
    currency: str = "USD"
    tick: float = 0.01
    multiplier: float = 1.0
    volatility: float = 0.02
    """Width of the price path as a share of the price."""
    spread_ticks: int = 2
    depth: float = 100.0
    """Size that fills at once; a larger order fills in slices."""
    size_limit: float = 1_000.0
    """Above it the broker asks o383."""
    subscribed: bool = True
    """False: no market data, so the broker asks o354."""
    halted: bool = False
    """Trading stands still: prices carry an `H`."""
    fractional: bool = False
    country: str = "US"
    kind: str = "COMMON"
    expiry: str | None = None
    strike: float = 0.0
    right: str | None = None
    underlying: int = 0
    venues: str = ""
    """Where orders can be sent, separated by commas."""
    industry: str = ""
    category: str = ""
    sector: str = ""
    issuer: str = ""
    """Id of a bond's issuer."""
    coupon: float = 0.0
    """Percent a year, of a bond."""
    issued: str | None = None
    question: str = ""
    """What an event contract asks."""
    label: str = ""
    """The outcome of an event contract in words."""
    legs: tuple[tuple[Instrument, int], ...] = ()
    """Parts of a combination with their ratios, below zero for those that are sold."""

    @property
    def is_event(self) -> bool:
        return self.kind == EVENT

    @property
    def is_derivative(self) -> bool:
        return self.sec_type in ("OPT", "FUT")

    @property
    def description(self) -> str:
        """As order texts and rows print it."""
        if self.is_event:
            return f"{self.symbol} {self.expiry} {self.label} {'YES' if self.right == 'C' else 'NO'}"
        if self.sec_type == "OPT":
            return f"{self.symbol} {self.expiry} {self.strike:g} {self.right}"
        if self.sec_type == "FUT":
            return f"{self.symbol} {self.expiry}"
        if self.sec_type == "BOND":
            return f"{self.symbol} {self.coupon:g} {self.expiry}"
        return self.name if self.legs else self.symbol

    @property
    def weights(self) -> tuple[tuple[Instrument, float], ...]:
        """The legs of a combination with what each adds to its price."""
        return tuple((leg, ratio * leg.multiplier / self.multiplier) for leg, ratio in self.legs)

    @property
    def local_symbol(self) -> str:
        """As the exchange spells it."""
        expiry = self.expiry or ""
        if self.sec_type == "FUT":
            return f"{self.symbol}{_LETTERS[int(expiry[4:6]) - 1]}{expiry[3]}"
        if self.sec_type == "OPT":
            return f"{self.symbol:<6}{expiry[2:]}{self.right}{round(self.strike * 1000):08d}"
        return self.symbol

    @property
    def words(self) -> str:
        """The terms of a derivative or bond in words: `JAN 15 '27 230 Call`."""
        if self.expiry is None:
            return ""
        day = f"{MONTHS[int(self.expiry[4:6]) - 1]} {self.expiry[6:]} '{self.expiry[2:4]}"
        if self.is_event:
            return f"{day} {self.label} {'Yes' if self.right == 'C' else 'No'}"
        if self.sec_type == "OPT":
            return f"{day} {self.strike:g} {'Call' if self.right == 'C' else 'Put'}"
        return f"{day} {self.coupon:g}%" if self.sec_type == "BOND" else day

    @property
    def classifier(self) -> str | None:
        return _CLASSES.get(self.sec_type)

    @property
    def month(self) -> str | None:
        """Month of expiry as `JAN27`."""
        return None if self.expiry is None else month_code(self.expiry)

    @property
    def venue_list(self) -> list[str]:
        return self.venues.split(",") if self.venues else [self.exchange]

    @property
    def home(self) -> str:
        """The listing exchange by its plain name: NASDAQ for NASDAQ.NMS."""
        return self.exchange.partition(".")[0]

    @property
    def digits(self) -> int:
        """Digits after the point of a price."""
        text = f"{self.tick:.8f}".rstrip("0")
        return max(2, len(text.partition(".")[2]))

    @property
    def pair(self) -> tuple[str, str] | None:
        """Base and quote currency of a currency pair."""
        if self.sec_type != "CASH":
            return None
        base, _, quote = self.symbol.partition(".")
        return base, quote
