"""A user's code, for type checkers: `mypy --strict` and `pyright --strict` must have nothing to say about it.

It is never run. Each `assert_type` holds a promise about the types that a user sees.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal, assert_type

from httpx import Auth

from ibkr_web import UNSET, AsyncClient, CallOptions, Client, Response, Unset
from ibkr_web.api.orders import list_live_orders, place_orders
from ibkr_web.errors import BrokerRejectionError, IbkrError, OutcomeUnknownError, RateLimitedError
from ibkr_web.models import (
    AdvancedOrderReject,
    ContractMatch,
    ExchangeRate,
    Field,
    Ledger,
    LedgerEntry,
    LiveOrder,
    LiveOrders,
    MarketDataRow,
    OrderAck,
    OrderQuestion,
    OrdersRequest,
    OrderStatus,
    OrderTicket,
    OrderType,
    PortfolioPosition,
    SsoSession,
    SsoSessionClaims,
)
from ibkr_web.types import Amount, Change, Figure, Price, PriceFlag, Size, UnknownObject


def place(client: Client, account_id: str) -> list[int]:
    """Places an order and tells the ids of what was taken."""
    ticket = OrderTicket(
        conid=265598, order_type=OrderType.LMT, side="BUY", tif="DAY", price=Decimal("190.10"), quantity=1
    )
    assert_type(ticket.price, float | Decimal | Unset)
    if ticket.price is not UNSET:
        print(round(ticket.price, 2))
    ticket.price = UNSET
    answer = client.orders.place(account_id, OrdersRequest(orders=[ticket]), options=CallOptions(timeout=5))
    if isinstance(answer, AdvancedOrderReject):
        return []
    taken: list[int] = []
    for row in answer:
        if isinstance(row, OrderAck):
            assert_type(row.order_id, int)
            taken.append(row.order_id)
        elif isinstance(row, OrderQuestion):
            assert_type(row.id, str)
        else:
            assert_type(row, UnknownObject)
            assert_type(row.raw, dict[str, Any])
    return taken


def watch(client: Client) -> dict[int, OrderStatus | None]:
    """Reads the orders of the day."""
    orders = client.orders.list_live(filters="submitted", force=False)
    assert_type(orders, LiveOrders)
    assert_type(orders.orders, list[LiveOrder])
    for order in orders.orders:
        assert_type(order.order_id, int)
        assert_type(order.status, OrderStatus | None)
        if order.status is not None and order.status.is_known and order.status == OrderStatus.FILLED:
            assert_type(order.additional_properties, dict[str, Any])
    return {order.order_id: order.status for order in orders.orders}


def prices(client: Client) -> dict[int, Decimal | None]:
    """Looks an instrument up and reads its prices, with fields by name or by raw id."""
    found = client.contracts.search("AAPL")
    assert_type(found, list[ContractMatch])
    fields: list[Field] = [Field.LAST, Field.BID]
    assert_type(Field.LAST, Literal[Field.LAST])
    rows = client.marketdata.snapshot(conids=[265598], fields=fields)
    rows += client.marketdata.snapshot([265598, "8314@NYSE"], fields=["31", Field("7999")])
    assert_type(rows, list[MarketDataRow])
    row = rows[0]
    assert_type(row.last, Price | None)
    assert_type(row.ask_size, Size | None)
    assert_type(row.change_percent, Change | None)
    assert_type(row.market_value, Amount | None)
    assert_type(row.delta, Figure | None)
    assert_type(found[0].conid, int | None)
    if row.last is not None:
        assert_type(row.last.raw, str | int | float | Decimal)
        assert_type(row.last.value, Decimal | None)
        assert_type(row.last.decimal(), Decimal)
        assert_type(row.last.flag, PriceFlag)
        assert_type(row.last > 190, bool)
        assert_type(row.last * 2 - Decimal(1), Decimal)
        assert_type(1.5 * row.last, Decimal)
        assert_type(float(row.last), float)
        OrderTicket(conid=row.conid, order_type="LMT", side="BUY", tif="DAY", price=row.last.decimal(), quantity=1)
    assert_type(client.portfolio.positions("DU7654321"), list[PortfolioPosition])
    return {row.conid: row.last.value for row in rows if row.last is not None}


def managed(user: Auth, firm: Auth, signed: str) -> SsoSession:
    """Opens a session for a user of an advisor, with credentials for each side."""
    claims = SsoSessionClaims(iss="client", iat=1, exp=2, credential="user", ip="192.0.2.1")
    assert_type(claims.to_dict(), dict[str, Any])
    with Client(auth={"bearer": user, "oauth2Bearer": firm}) as client:
        return client.sso.create_session(signed)


def balances(client: Client, account_id: str) -> float:
    """Adds up balances in the base currency."""
    ledger = client.portfolio.ledger(account_id)
    assert_type(ledger, Ledger)
    assert_type(ledger["BASE"], LedgerEntry)
    assert_type(ledger.get("USD"), LedgerEntry | None)
    total = 0.0
    for currency, entry in ledger.items():
        assert_type(currency, str)
        assert_type(entry, LedgerEntry)
        total += len(currency)
    return total


def ids(client: Client, account_id: str, taken: OrderAck, live: LiveOrder) -> list[tuple[Decimal | None, str]]:
    """Ids are whole numbers whatever they came as; amounts know their currency."""
    if taken.order_id == live.order_id:
        client.orders.cancel(account_id, taken.order_id)
    seen = client.orders.status(taken.order_id)
    assert_type(seen.size, Size | None)
    funds = client.accounts.available_funds(account_id)
    return [(row.buying_power.value, row.buying_power.currency) for row in funds.values() if row.buying_power]


async def rate(client: AsyncClient) -> ExchangeRate:
    """Reads an exchange rate from a task."""
    found = await client.currencies.rate(source="AUD", target="USD")
    assert_type(found, ExchangeRate)
    return found


def raw(client: Client, account_id: str, body: OrdersRequest) -> Response[LiveOrders]:
    """Uses the functions below the methods."""
    response = list_live_orders.sync_detailed(client=client)
    assert_type(response, Response[LiveOrders])
    assert_type(response.parsed.orders[0], LiveOrder)
    call = place_orders.build_call(account_id, body)
    assert_type(call.path, str)
    return response


def handled(client: Client) -> float | str | None:
    """Errors are one tree."""
    try:
        client.session.tickle()
    except RateLimitedError as error:
        return error.retry_after
    except OutcomeUnknownError as error:
        return ", ".join(error.intent)
    except BrokerRejectionError as error:
        return error.broker_text
    except IbkrError as error:
        return error.hint
    return None
