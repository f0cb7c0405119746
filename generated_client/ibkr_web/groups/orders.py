# Written by the generator from the contract; do not edit.
"""The group `orders` of both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ibkr_core.lazy import lazy, share_docs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions

    from ..api.orders.answer_notification import build_call as _answer_notification
    from ..api.orders.cancel_all_orders import build_call as _cancel_all_orders
    from ..api.orders.cancel_order import build_call as _cancel_order
    from ..api.orders.get_order_status import build_call as _get_order_status
    from ..api.orders.list_live_orders import build_call as _list_live_orders
    from ..api.orders.list_trades import build_call as _list_trades
    from ..api.orders.modify_order import build_call as _modify_order
    from ..api.orders.place_orders import build_call as _place_orders
    from ..api.orders.preview_orders import build_call as _preview_orders
    from ..api.orders.reply_to_question import build_call as _reply_to_question
    from ..api.orders.reset_suppressed_questions import build_call as _reset_suppressed_questions
    from ..api.orders.suppress_questions import build_call as _suppress_questions
    from ..models.advanced_order_reject import AdvancedOrderReject
    from ..models.cancel_answer import CancelAnswer
    from ..models.live_orders import LiveOrders
    from ..models.notification_reply import NotificationReply
    from ..models.order_answer import OrderAnswer
    from ..models.order_filter import OrderFilter
    from ..models.order_preview import OrderPreview
    from ..models.order_status_detail import OrderStatusDetail
    from ..models.order_ticket import OrderTicket
    from ..models.orders_request import OrdersRequest
    from ..models.reply_request import ReplyRequest
    from ..models.suppress_request import SuppressRequest
    from ..models.suppression_answer import SuppressionAnswer
    from ..models.trade import Trade

if not TYPE_CHECKING:
    _list_live_orders = lazy(globals(), "_list_live_orders", "..api.orders.list_live_orders")
    _place_orders = lazy(globals(), "_place_orders", "..api.orders.place_orders")
    _preview_orders = lazy(globals(), "_preview_orders", "..api.orders.preview_orders")
    _modify_order = lazy(globals(), "_modify_order", "..api.orders.modify_order")
    _cancel_order = lazy(globals(), "_cancel_order", "..api.orders.cancel_order")
    _cancel_all_orders = lazy(globals(), "_cancel_all_orders", "..api.orders.cancel_all_orders")
    _get_order_status = lazy(globals(), "_get_order_status", "..api.orders.get_order_status")
    _list_trades = lazy(globals(), "_list_trades", "..api.orders.list_trades")
    _reply_to_question = lazy(globals(), "_reply_to_question", "..api.orders.reply_to_question")
    _suppress_questions = lazy(globals(), "_suppress_questions", "..api.orders.suppress_questions")
    _reset_suppressed_questions = lazy(
        globals(), "_reset_suppressed_questions", "..api.orders.reset_suppressed_questions"
    )
    _answer_notification = lazy(globals(), "_answer_notification", "..api.orders.answer_notification")


class Orders:
    """Preview, place, question, answer, modify, cancel and watch orders.

    The life of an order, call by call:

    1. Open the brokerage session and read the list of brokerage accounts, both once a session.
    2. `client.orders.preview` tells cost and margin, and most of what the broker would object to.
    3. `client.orders.place` sends the ticket. Its 200 has four shapes: taken (`order_id`), a question (`id`),
       refused (`error`), refused with a choice (`reqId`). Nothing is in the market while a question is open.
    4. `client.orders.reply` answers a question, at once and before any other call; the answer has the same
       four shapes. Kinds of question that are always confirmed can be suppressed for the session beforehand.
    5. `client.orders.status` and `client.orders.list_live` watch the order: `PendingSubmit`, `PreSubmitted`,
       `Submitted`, then `Filled` or `Cancelled`. `client.orders.trades` has the executions.
    6. `client.orders.modify` sends the whole ticket again with the change and may raise questions too.
       `client.orders.cancel` asks for the end; the order can fill until its status says `Cancelled`.

    When a call that changes orders ends without a readable answer (time-out, lost connection, 5xx), its
    outcome is unknown. Do not send it again: find the order by its own id (`cOID` in the ticket, `order_ref`
    in the lists), then decide. The broker refuses a second order with the same `cOID` for 24 hours.

    A bracket is one request: a parent with a `cOID`, children whose `parentId` is that `cOID`. A
    one-cancels-all group is one request whose tickets all say `isSingleGroup`. Other orders go one request
    each."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncCore) -> None:
        self._client = client

    def list_live(
        self,
        *,
        filters: Sequence[OrderFilter | str] | None = None,
        force: bool | None = None,
        account_id: str | None = None,
        options: CallOptions | None = None,
    ) -> LiveOrders:
        """List the orders of the day.

        Orders of today, working and finished, whichever program sent them, at most 1000.

        The first call of a session only starts the list: it answers without rows, or with `snapshot: false`.
        Wait half a second and call again. `force=true` empties the cache of the broker; that call answers no
        rows either, the next one is fresh. A filter stays active: with one set, the stream of orders loses
        details until `force=true` is sent.

        Read `status` and the quantities. `timeInForce` shows `CLOSE` for a day order, and `orderType` uses
        other words than tickets do. `order_ref` is the caller's `cOID`, by which an order is found again
        after a call with an unknown outcome.

        Args:
            filters: Only orders in these states, sent as one text with commas, in any case. `sort_by_time`
                     sorts instead of filtering.
            force: Empty the broker's cache. This call then answers no rows.
            account_id: Only orders of this account. Documented in prose, missing from the published document.

        Returns:
            The orders. Repeat the call while `snapshot` is false.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/account/orders`; needs a brokerage session and the brokerage accounts listed once
        before; at most 1 in 5 s; may be sent again freely; source: recorded.
        """
        try:
            call = _list_live_orders(filters=filters, force=force, account_id=account_id)
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def place(
        self, account_id: str, body: OrdersRequest, *, options: CallOptions | None = None
    ) -> list[OrderAnswer] | AdvancedOrderReject:
        """Place an order, a bracket or a one-cancels-all group.

        Sends one ticket, or the linked tickets of a bracket or one-cancels-all group. A 200 does not mean
        that there is an order; see `OrderAnswers` for the four shapes. As long as a question is open nothing
        is placed, and any other request makes the question stale: answer first.

        The account may also be the name of an allocation group of an advisor, or the code of a model.

        After a time-out or a 503 the order may live all the same. Give each ticket a `cOID`, do not send
        again, and look for it in the live orders (`order_ref`) and the trades. The broker refuses a second
        order with the same `cOID` for 24 hours.

        A bracket is not atomic: a leg can fail (`order_id` `-1`) while the others work.

        Args:
            account_id: The account, as the list of accounts spells it. Live accounts start with `U`, paper
                        accounts with `DU`.
            body: The tickets.

        Returns:
            Taken, questioned, refused, or refused with a choice.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `error`.
            OutcomeUnknownError: no readable answer.

        `POST /iserver/account/{accountId}/orders`; needs a brokerage session and the brokerage accounts
        listed once before; is never sent again once it has left; without a readable answer the outcome is
        unknown; source: recorded.
        """
        try:
            call = _place_orders(account_id, body)
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def preview(self, account_id: str, body: OrdersRequest, *, options: CallOptions | None = None) -> OrderPreview:
        """Preview what an order costs.

        Computes value, commission and margin without placing anything. Only the first ticket is priced: a
        bracket previews like its first leg. A market-data snapshot of the contract has to be read first.
        Suppressed questions are left out of `warn` here too. The account may also be an allocation group or a
        model, as for placing.

        Errors come as a 200 with `error`, or as a 400 when the ticket cannot be read.

        Args:
            account_id: The account, as the list of accounts spells it. Live accounts start with `U`, paper
                        accounts with `DU`.
            body: The tickets, as for placing.

        Returns:
            The figures, or `error`.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `error`.

        `POST /iserver/account/{accountId}/orders/whatif`; needs a brokerage session and the brokerage
        accounts listed once before and `client.marketdata.snapshot(...)` once before in the session; may be
        sent again freely; source: recorded.
        """
        try:
            call = _preview_orders(account_id, body)
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def modify(
        self, account_id: str, order_id: int, body: OrderTicket, *, options: CallOptions | None = None
    ) -> list[OrderAnswer] | AdvancedOrderReject:
        """Modify an open order.

        Replaces the ticket of an order that still works. Send the whole ticket again with the change;
        contract and account have to stay the same. The answers are those of placing, questions included.

        An order that the session does not know is answered with a 503. After a time-out or another 503 the
        change may have been made: read the order before sending it again.

        Args:
            account_id: The account, as the list of accounts spells it. Live accounts start with `U`, paper
                        accounts with `DU`.
            order_id: The broker's number of the order. Answers to placing an order carry it as text, all
                      others as an integer.
            body: The whole ticket, not wrapped in `orders`.

        Returns:
            Taken, questioned, refused, or refused with a choice.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `error`.
            OutcomeUnknownError: no readable answer.

        `POST /iserver/account/{accountId}/order/{orderId}`; needs a brokerage session and the brokerage
        accounts listed once before; is never sent again once it has left; without a readable answer the
        outcome is unknown; source: recorded.
        """
        try:
            call = _modify_order(account_id, order_id, body)
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def cancel(
        self,
        account_id: str,
        order_id: int,
        *,
        ext_operator: str | None = None,
        manual_indicator: bool | None = None,
        manual_cancel_time: int | None = None,
        options: CallOptions | None = None,
    ) -> CancelAnswer:
        """Cancel an open order, or all of them.

        Asks for an order to be cancelled. The answer only says that the request was taken over; the order can
        still fill until its status is `Cancelled`. In the place of the number `-1` stands for every open
        order of the account; the client has a call of its own for that.

        An order that is finished or unknown is answered with a 400 (`Order is inactive`, `OrderID 1 doesn't
        exist`) or with a 200 that has `error`.

        Args:
            account_id: The account, as the list of accounts spells it. Live accounts start with `U`, paper
                        accounts with `DU`.
            order_id: The broker's number of the order.
            ext_operator: Id of the person or system that cancels, for futures and options on futures at CME
                          (rule 536-B).
            manual_indicator: True when a person cancels, false when a program does. Required for futures and
                              options on futures in the US.
            manual_cancel_time: Epoch time at which the customer asked for the cancel, for futures and options
                                on futures; the sources do not say whether seconds or milliseconds.

        Returns:
            The request was taken over, or `error`.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `error`.
            OutcomeUnknownError: no readable answer.

        `DELETE /iserver/account/{accountId}/order/{orderId}`; needs a brokerage session and the brokerage
        accounts listed once before; is never sent again once it has left; without a readable answer the
        outcome is unknown; source: recorded.
        """
        try:
            call = _cancel_order(
                account_id,
                order_id,
                ext_operator=ext_operator,
                manual_indicator=manual_indicator,
                manual_cancel_time=manual_cancel_time,
            )
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def cancel_all(
        self,
        account_id: str,
        *,
        ext_operator: str | None = None,
        manual_indicator: bool | None = None,
        manual_cancel_time: int | None = None,
        options: CallOptions | None = None,
    ) -> CancelAnswer:
        """Cancel every open order of the account.

        Asks for all open orders of the account to be cancelled, whoever placed them. The answer only says
        that the request was taken over; each order can still fill until its status is `Cancelled`.

        Args:
            account_id: The account, as the list of accounts spells it. Live accounts start with `U`, paper
                        accounts with `DU`.
            ext_operator: Id of the person or system that cancels, for futures and options on futures at CME
                          (rule 536-B).
            manual_indicator: True when a person cancels, false when a program does. Required for futures and
                              options on futures in the US.
            manual_cancel_time: Epoch time at which the customer asked for the cancel, for futures and options
                                on futures; the sources do not say whether seconds or milliseconds.

        Returns:
            The request was taken over, or `error`.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `error`.
            OutcomeUnknownError: no readable answer.

        `DELETE /iserver/account/{accountId}/order/{orderId}`; needs a brokerage session and the brokerage
        accounts listed once before; is never sent again once it has left; without a readable answer the
        outcome is unknown; source: recorded.
        """
        try:
            call = _cancel_all_orders(
                account_id,
                ext_operator=ext_operator,
                manual_indicator=manual_indicator,
                manual_cancel_time=manual_cancel_time,
            )
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def status(self, order_id: int, *, options: CallOptions | None = None) -> OrderStatusDetail:
        """Read one order in full.

        The order with its status, prices and fills, also when it was filled in an earlier session of the same
        day. An unknown number is answered with a 503 (`Order 1 is not found`), which does not mean that the
        broker is down.

        Args:
            order_id: The broker's number of the order. Answers to placing an order carry it as text, all
                      others as an integer.

        Returns:
            The order.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/account/order/status/{orderId}`; needs a brokerage session; may be sent again freely;
        source: recorded.
        """
        return self._client.send(_get_order_status(order_id), options).parsed

    def trades(
        self, *, days: int | None = None, account_id: str | None = None, options: CallOptions | None = None
    ) -> list[Trade]:
        """List the trades of up to seven days.

        Executions of today and of up to six days before, whichever program placed the orders. The first call
        of a session answers an empty list: call again. The price and the commission come as text or as a
        number.

        Args:
            days: Number of days, today included, from 1 to 7.
            account_id: Only trades of this account. Sent by other clients, missing from the published
                        document.

        Returns:
            The trades, newest first.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/account/trades`; needs a brokerage session; at most 1 in 5 s; may be sent again freely;
        source: recorded.
        """
        try:
            call = _list_trades(days=days, account_id=account_id)
        finally:
            del account_id
        return self._client.send(call, options).parsed

    def reply(
        self, reply_id: str, body: ReplyRequest, *, options: CallOptions | None = None
    ) -> list[OrderAnswer] | AdvancedOrderReject:
        """Answer an order question.

        Confirms or declines a question. The answer is one of the four shapes of placing: the order, the next
        question, or an error. Declining is answered with `{"error": "Order not confirmed "}`, a question that
        is gone with `{"error": "reply id not found: ..."}`, both as 200 (some servers send 400 for the
        second).

        Any other request in between makes the question stale. A 503 here is the worst case: the order has
        been seen to go live minutes later. Read the live orders before doing anything else.

        Args:
            reply_id: `id` of the question.
            body: The answer.

        Returns:
            Taken, questioned again, or refused. Since October 2023 accepting and declining both answer 200;
            before, the status was 500.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `error`.
            OutcomeUnknownError: no readable answer.

        `POST /iserver/reply/{replyId}`; needs a brokerage session; is never sent again once it has left;
        without a readable answer the outcome is unknown; source: recorded, note of 2023-10.
        """
        return self._client.send(_reply_to_question(reply_id, body), options).parsed

    def suppress(self, body: SuppressRequest, *, options: CallOptions | None = None) -> SuppressionAnswer:
        """Suppress kinds of question for this session.

        Questions of these kinds are confirmed silently from now on, on placing and on previewing. The list
        ends with the brokerage session: send it again after every opening. Unknown kinds are accepted, an
        empty list is answered with a 500.

        Args:
            body: The kinds.

        Returns:
            Taken over.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /iserver/questions/suppress`; needs a brokerage session; may be sent again freely; source:
        recorded.
        """
        return self._client.send(_suppress_questions(body), options).parsed

    def reset_suppression(self, *, options: CallOptions | None = None) -> SuppressionAnswer:
        """Ask all questions again.

        Ends every suppression of this session. Has no body, but the request needs a `Content-Length`.

        Returns:
            Taken over.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /iserver/questions/suppress/reset`; needs a brokerage session; may be sent again freely; source:
        recorded.
        """
        return self._client.send(_reset_suppressed_questions(), options).parsed

    def answer_notification(self, body: NotificationReply, *, options: CallOptions | None = None) -> str:
        """Answer a prompt of the broker.

        Answers a refusal with a choice, or a prompt of the stream. The answer is plain text, also when
        something is wrong: read it. `Success` is documented and `Request was submitted` recorded, both
        without quotes; the published document declares JSON text.

        Args:
            body: The chosen option.

        Returns:
            What the broker says, as text.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            OutcomeUnknownError: no readable answer.

        `POST /iserver/notification`; needs a brokerage session; is never sent again once it has left; without
        a readable answer the outcome is unknown; source: recorded.
        """
        return self._client.send(_answer_notification(body), options).parsed


class AsyncOrders:
    """Preview, place, question, answer, modify, cancel and watch orders.

    The life of an order, call by call:

    1. Open the brokerage session and read the list of brokerage accounts, both once a session.
    2. `client.orders.preview` tells cost and margin, and most of what the broker would object to.
    3. `client.orders.place` sends the ticket. Its 200 has four shapes: taken (`order_id`), a question (`id`),
       refused (`error`), refused with a choice (`reqId`). Nothing is in the market while a question is open.
    4. `client.orders.reply` answers a question, at once and before any other call; the answer has the same
       four shapes. Kinds of question that are always confirmed can be suppressed for the session beforehand.
    5. `client.orders.status` and `client.orders.list_live` watch the order: `PendingSubmit`, `PreSubmitted`,
       `Submitted`, then `Filled` or `Cancelled`. `client.orders.trades` has the executions.
    6. `client.orders.modify` sends the whole ticket again with the change and may raise questions too.
       `client.orders.cancel` asks for the end; the order can fill until its status says `Cancelled`.

    When a call that changes orders ends without a readable answer (time-out, lost connection, 5xx), its
    outcome is unknown. Do not send it again: find the order by its own id (`cOID` in the ticket, `order_ref`
    in the lists), then decide. The broker refuses a second order with the same `cOID` for 24 hours.

    A bracket is one request: a parent with a `cOID`, children whose `parentId` is that `cOID`. A
    one-cancels-all group is one request whose tickets all say `isSingleGroup`. Other orders go one request
    each."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCore) -> None:
        self._client = client

    async def list_live(
        self,
        *,
        filters: Sequence[OrderFilter | str] | None = None,
        force: bool | None = None,
        account_id: str | None = None,
        options: CallOptions | None = None,
    ) -> LiveOrders:
        """List the orders of the day. See `Orders.list_live`."""
        try:
            call = _list_live_orders(filters=filters, force=force, account_id=account_id)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def place(
        self, account_id: str, body: OrdersRequest, *, options: CallOptions | None = None
    ) -> list[OrderAnswer] | AdvancedOrderReject:
        """Place an order, a bracket or a one-cancels-all group. See `Orders.place`."""
        try:
            call = _place_orders(account_id, body)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def preview(
        self, account_id: str, body: OrdersRequest, *, options: CallOptions | None = None
    ) -> OrderPreview:
        """Preview what an order costs. See `Orders.preview`."""
        try:
            call = _preview_orders(account_id, body)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def modify(
        self, account_id: str, order_id: int, body: OrderTicket, *, options: CallOptions | None = None
    ) -> list[OrderAnswer] | AdvancedOrderReject:
        """Modify an open order. See `Orders.modify`."""
        try:
            call = _modify_order(account_id, order_id, body)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def cancel(
        self,
        account_id: str,
        order_id: int,
        *,
        ext_operator: str | None = None,
        manual_indicator: bool | None = None,
        manual_cancel_time: int | None = None,
        options: CallOptions | None = None,
    ) -> CancelAnswer:
        """Cancel an open order, or all of them. See `Orders.cancel`."""
        try:
            call = _cancel_order(
                account_id,
                order_id,
                ext_operator=ext_operator,
                manual_indicator=manual_indicator,
                manual_cancel_time=manual_cancel_time,
            )
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def cancel_all(
        self,
        account_id: str,
        *,
        ext_operator: str | None = None,
        manual_indicator: bool | None = None,
        manual_cancel_time: int | None = None,
        options: CallOptions | None = None,
    ) -> CancelAnswer:
        """Cancel every open order of the account. See `Orders.cancel_all`."""
        try:
            call = _cancel_all_orders(
                account_id,
                ext_operator=ext_operator,
                manual_indicator=manual_indicator,
                manual_cancel_time=manual_cancel_time,
            )
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def status(self, order_id: int, *, options: CallOptions | None = None) -> OrderStatusDetail:
        """Read one order in full. See `Orders.status`."""
        return (await self._client.send(_get_order_status(order_id), options)).parsed

    async def trades(
        self, *, days: int | None = None, account_id: str | None = None, options: CallOptions | None = None
    ) -> list[Trade]:
        """List the trades of up to seven days. See `Orders.trades`."""
        try:
            call = _list_trades(days=days, account_id=account_id)
        finally:
            del account_id
        return (await self._client.send(call, options)).parsed

    async def reply(
        self, reply_id: str, body: ReplyRequest, *, options: CallOptions | None = None
    ) -> list[OrderAnswer] | AdvancedOrderReject:
        """Answer an order question. See `Orders.reply`."""
        return (await self._client.send(_reply_to_question(reply_id, body), options)).parsed

    async def suppress(self, body: SuppressRequest, *, options: CallOptions | None = None) -> SuppressionAnswer:
        """Suppress kinds of question for this session. See `Orders.suppress`."""
        return (await self._client.send(_suppress_questions(body), options)).parsed

    async def reset_suppression(self, *, options: CallOptions | None = None) -> SuppressionAnswer:
        """Ask all questions again. See `Orders.reset_suppression`."""
        return (await self._client.send(_reset_suppressed_questions(), options)).parsed

    async def answer_notification(self, body: NotificationReply, *, options: CallOptions | None = None) -> str:
        """Answer a prompt of the broker. See `Orders.answer_notification`."""
        return (await self._client.send(_answer_notification(body), options)).parsed


share_docs(Orders, AsyncOrders)
