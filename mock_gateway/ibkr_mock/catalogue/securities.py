"""Stocks, funds, indices and bonds. Conids of stocks and funds are the broker's own, those of bonds are made up."""

from __future__ import annotations

from .terms import Instrument

__all__ = ["BONDS", "INDICES", "ISSUERS", "STOCKS"]

_US = "SMART,AMEX,NYSE,CBOE,PHLX,ISE,CHX,ARCA,NASDAQ,DRCTEDGE,BATS,IEX"
_COMPANIES = (
    # conid, symbol, name, exchange, price, volatility, industry, category, sector
    (265598, "AAPL", "APPLE INC", "NASDAQ.NMS", 228.0, 0.02, "Computers", "Computers", "Technology"),
    (272093, "MSFT", "MICROSOFT CORP", "NASDAQ.NMS", 415.0, 0.02, "Software", "Applications Software", "Technology"),
    (8314, "IBM", "INTL BUSINESS MACHINES CORP", "NYSE", 225.0, 0.02, "Computers", "Computer Services", "Technology"),
    (76792991, "TSLA", "TESLA INC", "NASDAQ.NMS", 340.0, 0.05, "Auto Manufacturers", "Auto-Cars", "Consumer, Cyclical"),
    (4815747, "NVDA", "NVIDIA CORP", "NASDAQ.NMS", 140.0, 0.04, "Semiconductors", "Electronic Compo", "Technology"),
    (3691937, "AMZN", "AMAZON.COM INC", "NASDAQ.NMS", 205.0, 0.025, "Internet", "E-Commerce", "Communications"),
    (208813719, "GOOGL", "ALPHABET INC-CL A", "NASDAQ.NMS", 176.0, 0.02, "Internet", "Web Portals", "Communications"),
    (107113386, "META", "META PLATFORMS INC-CLASS A", "NASDAQ.NMS", 575.0, 0.03, "Internet", "Media", "Communications"),
    (1520593, "JPM", "JPMORGAN CHASE & CO", "NYSE", 245.0, 0.015, "Banks", "Diversified Banking", "Financial"),
    (8894, "KO", "COCA-COLA CO/THE", "NYSE", 63.5, 0.01, "Beverages", "Beverages", "Consumer, Non-cyclical"),
    (13977, "XOM", "EXXON MOBIL CORP", "NYSE", 118.0, 0.015, "Oil&Gas", "Oil Comp-Integrated", "Energy"),
)
_FUNDS = (
    # conid, symbol, name, exchange, price, volatility
    (756733, "SPY", "SS SPDR S&P 500 ETF TRUST-US", "ARCA", 590.0, 0.01, True),
    (320227571, "QQQ", "INVESCO QQQ TRUST SERIES 1", "NASDAQ.NMS", 505.0, 0.015, False),
    (9579970, "IWM", "ISHARES RUSSELL 2000 ETF", "ARCA", 235.0, 0.015, True),
    (15547841, "TLT", "ISHARES 20+ YEAR TREASURY BD", "NASDAQ.NMS", 90.5, 0.008, True),
    (51529211, "GLD", "SPDR GOLD SHARES", "ARCA", 246.0, 0.01, True),
)

STOCKS = (
    *(
        Instrument(
            conid,
            symbol,
            "STK",
            name,
            exchange,
            price,
            volatility=volatility,
            fractional=True,
            venues=_US,
            industry=industry,
            category=category,
            sector=sector,
        )
        for conid, symbol, name, exchange, price, volatility, industry, category, sector in _COMPANIES
    ),
    *(
        Instrument(
            conid,
            symbol,
            "STK",
            name,
            exchange,
            price,
            volatility=volatility,
            depth=500.0,
            kind="ETF",
            fractional=fractional,
            venues=_US,
            industry="Funds",
            category="Equity Fund",
            sector="Funds",
        )
        for conid, symbol, name, exchange, price, volatility, fractional in _FUNDS
    ),
    Instrument(
        14204,
        "SAP",
        "STK",
        "SAP SE",
        "IBIS",
        215.0,
        currency="EUR",
        country="DE",
        subscribed=False,
        venues="SMART,IBIS,GETTEX,TGATE",
        industry="Software",
        category="Enterprise Software",
        sector="Technology",
    ),
    Instrument(
        38708077,
        "AAPL",
        "STK",
        "APPLE INC",
        "MEXI",
        4_140.0,
        currency="MXN",
        tick=1.0,
        country="MX",
        venues="MEXI",
        industry="Computers",
        category="Computers",
        sector="Technology",
    ),
    Instrument(
        730000900,
        "HLTD",
        "STK",
        "HALTED EXAMPLE CORP",
        "NASDAQ.NMS",
        12.5,
        halted=True,
        venues=_US,
        industry="Biotechnology",
        category="Medical-Biomedical",
        sector="Consumer, Non-cyclical",
    ),
)

INDICES = (
    Instrument(11004968, "ES", "IND", "E-MINI S&P 500", "CME", 5_900.0, tick=0.25, volatility=0.01, kind=""),
    Instrument(11004958, "NQ", "IND", "E-MINI NASDAQ 100", "CME", 20_700.0, tick=0.25, volatility=0.015, kind=""),
    Instrument(730000801, "CL", "IND", "LIGHT SWEET CRUDE OIL", "NYMEX", 69.0, volatility=0.025, kind=""),
    Instrument(730000802, "GC", "IND", "GOLD", "COMEX", 2_660.0, tick=0.1, volatility=0.01, kind=""),
)
"""What futures are written on. They have a level and cannot be traded."""

ISSUERS = {"e1400001": "United States Treasury", "e1400002": "Apple Inc", "e1400003": "JPMorgan Chase & Co"}
"""Issuers of bonds by id."""

_BONDS = (
    # conid, symbol, issuer, price, coupon, issued, maturity
    (730000701, "US-T", "e1400001", 99.2, 4.125, "20241115", "20341115"),
    (730000702, "US-T", "e1400001", 97.6, 3.75, "20230815", "20410815"),
    (730000703, "AAPL", "e1400002", 96.4, 3.25, "20160223", "20290223"),
    (730000704, "JPM", "e1400003", 101.3, 5.35, "20230601", "20340601"),
)

BONDS = tuple(
    Instrument(
        conid,
        symbol,
        "BOND",
        ISSUERS[issuer],
        "SMART",
        price,
        tick=0.001,
        multiplier=10.0,
        volatility=0.004,
        spread_ticks=40,
        depth=50.0,
        size_limit=250.0,
        kind="",
        expiry=maturity,
        venues="SMART",
        industry="Government" if symbol == "US-T" else "Corporate",
        sector="Government" if symbol == "US-T" else "Corporate",
        issuer=issuer,
        coupon=coupon,
        issued=issued,
    )
    for conid, symbol, issuer, price, coupon, issued, maturity in _BONDS
)
"""Prices are percent of the face value; one unit is a face value of 1,000."""
