"""Cancelling: a cancel that is accepted is not a cancel that happened."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, Literal

import attrs

from ibkr_core.client import BaseClient
from ibkr_core.errors import ConfigurationError, IbkrError, OutcomeUnknownError, RejectedError
from ibkr_core.intents import Intent
from ibkr_core.options import CallOptions
from ibkr_core.redact import concealed, told
from ibkr_workflows._conversation import check_options, own_intents, timed
from ibkr_workflows._lists import LOOKING, Lists, read_live
from ibkr_workflows._steps import Pause, Recipe, do, run, run_async
from ibkr_workflows._tickets import checked_account, checked_order_id
from ibkr_workflows._verdicts import ENDING, Verdict, cancel_verdict, lives_on
from ibkr_workflows._views import view_of_status

if TYPE_CHECKING:
    from ibkr_web import AsyncClient, Client
    from ibkr_web.models import CancelAnswer, OrderStatusDetail

__all__ = [
    "Cancellation",
    "cancel_all_orders",
    "cancel_all_orders_async",
    "cancel_order",
    "cancel_order_async",
]

_FIRST_LOOK: Final = 0.25
_LONGEST_PAUSE: Final = 2.0


@attrs.frozen
class Cancellation:
    """What became of a cancel.

    Attributes:
        intent: names the cancel, for `reconcile`.
        order_id: the broker's number of the order.
        verdict: "cancelled" (nothing was filled), "partly filled" (the rest is cancelled), "filled" (the cancel came
            too late), or "pending": the broker has accepted the cancel, and the order can still fill.
        reason: why it is still pending.
        filled, remaining: how much is filled and how much was left, where the broker said it.
        order: the order as it was read last; None if it was not.
    """

    intent: Intent
    order_id: int
    verdict: Literal["cancelled", "partly filled", "filled", "pending"]
    reason: str = ""
    filled: Decimal | None = None
    remaining: Decimal | None = None
    order: OrderStatusDetail | None = None

    @property
    def ended(self) -> bool:
        """Whether the order is over, one way or another."""
        return self.verdict != "pending"

    @property
    def ending(self) -> bool:
        """Whether the order, when it was read last, was about to be cancelled."""
        return self.order is not None and str(self.order.order_status) in ENDING


def cancelling(
    client: BaseClient,
    account_id: str,
    intent: Intent,
    wait: float | None,
    details: dict[str, Any],
    options: CallOptions | None,
) -> Recipe[Cancellation]:
    """Asks for the end of an order, and watches it come."""
    number = int(intent)
    try:
        check_options(options)
        try:
            answer = yield from timed(
                client, (intent,), lambda c: c.orders.cancel(account_id, number, **details, options=options)
            )
            _check(client, intent, answer, account_id)
        except (RejectedError, OutcomeUnknownError) as failed:
            # What is over, or is being cancelled already, cannot be cancelled; how it ends is what the caller wants to
            # know. The refusal of a request that went a second time may be the doing of the first.
            again = isinstance(failed, OutcomeUnknownError)
            if again and not isinstance(failed.__cause__, RejectedError):
                raise
            found = yield from _looked(intent)
            if again and wait is not None and not (found and found.ended):
                found = yield from _watching(client, intent, client.clock.monotonic() + wait)
            if found is None or not (found.ended or found.ending) or (yield from _lives_on(found)):
                raise
            if wait is None or again or found.ended:
                return found
        if wait is None:
            return Cancellation(intent, number, "pending", "accepted; nobody has looked what became of it")
        return (yield from _watching(client, intent, client.clock.monotonic() + wait))
    except BaseException as error:
        own_intents(error, (intent,))
        raise


def _check(client: BaseClient, intent: Intent, answer: CancelAnswer, account_id: str) -> None:
    """Whether the answer is about this cancel: whatever it says of another order is no news of this one.

    Raises:
        OutcomeUnknownError: it names another order or account, or takes back what it says.
    """
    named = answer.order_id is not None and int(intent) != _ALL
    own = answer.order_id == int(intent) if named else answer.account in (None, "", account_id)
    if own and answer.additional_properties.get("success") is not False:
        return
    if not own:
        # What comes next on this connection may be meant for another request as well.
        client.drop_connections()
    raise OutcomeUnknownError(
        f"the broker may or may not have acted on it [{intent}]: its answer is about another order, or says both",
        intent=(intent,),
        operation="cancel_order",
    )


def _watching(client: BaseClient, intent: Intent, until: float) -> Recipe[Cancellation]:
    pause = _FIRST_LOOK
    while True:
        found = yield from _looked(intent)
        left = until - client.clock.monotonic()
        if found is not None and (found.ended or left <= 0):
            return found
        if left <= 0 or client.closed:
            return Cancellation(intent, int(intent), "pending", "accepted, but the order could not be read since")
        yield from do(Pause(min(pause, left)))
        pause = min(2 * pause, _LONGEST_PAUSE)


def _looked(intent: Intent) -> Recipe[Cancellation | None]:
    """What the order's status says; None if it cannot be read."""
    number = int(intent)
    try:
        status = yield from do(lambda c: c.orders.status(number, options=LOOKING))
    except IbkrError:
        # What the broker said of the cancel stands whether the order can be read or not.
        return None
    if status.order_id != number:
        return None
    said = cancel_verdict(intent, view_of_status(status), settled=False)
    if said.verdict in _ENDS:
        return Cancellation(intent, number, _ENDS[said.verdict], "", said.filled, said.remaining, status)
    why = f"accepted; the status of the order is {status.order_status or 'missing'}"
    return Cancellation(intent, number, "pending", why, said.filled, said.remaining, status)


def _lives_on(found: Cancellation) -> Recipe[bool]:
    """Whether an order whose cancel was refused is over only because a change has given it another number."""
    ref = None if found.order is None else view_of_status(found.order).order_ref
    if not found.ended or ref is None:
        return False
    lists = Lists()
    try:
        yield from read_live(lists, [None])
    except ConfigurationError:
        # The client was closed; the refusal says what there is to say.
        return True
    return lives_on(found.order_id, ref, lists) is not None


_ENDS: Final[dict[Verdict, Literal["cancelled", "partly filled", "filled"]]] = {
    "cancelled": "cancelled",
    "partly filled": "partly filled",
    "filled": "filled",
}


def _cancelling_all(
    client: BaseClient, account_id: str, intent: Intent, details: dict[str, Any], options: CallOptions | None
) -> Recipe[CancelAnswer]:
    try:
        check_options(options)
        answer: CancelAnswer = yield from timed(
            client, (intent,), lambda c: c.orders.cancel_all(account_id, **details, options=options)
        )
        _check(client, intent, answer, account_id)
        return answer
    except BaseException as error:
        own_intents(error, (intent,))
        raise


_ALL: Final = -1
"""What the broker understands as every order of the account."""


def _checked(account_id: str, order_id: int | str, wait: Any = None) -> Intent:
    checked_account(account_id)
    number = checked_order_id(order_id)
    if wait is not None and (isinstance(wait, bool) or not isinstance(wait, int | float) or not 0 <= wait < 86_400):
        raise ConfigurationError(f"wait is {told(wait)}: expected seconds, 0 or more, or None")
    return Intent(str(number), kind="order_id", action="cancel", account=str(account_id), order_id=number)


def _details(ext_operator: str | None, manual_indicator: bool | None, manual_cancel_time: int | None) -> dict[str, Any]:
    return {
        "ext_operator": ext_operator,
        "manual_indicator": manual_indicator,
        "manual_cancel_time": manual_cancel_time,
    }


def cancel_order(
    client: Client,
    account_id: str,
    order_id: int | str,
    *,
    wait: float | None = None,
    ext_operator: str | None = None,
    manual_indicator: bool | None = None,
    manual_cancel_time: int | None = None,
    options: CallOptions | None = None,
) -> Cancellation:
    """Cancels one order. It goes out at once, whatever question of another order is open, and ends that question.

    Args:
        client: an open client with a brokerage session.
        account_id: the account of the order.
        order_id: the broker's number of the order, 1 or above; `cancel_all_orders` cancels everything.
        wait: seconds to watch the order until it is cancelled or filled; None returns as soon as the broker has
            accepted the cancel, which does not mean that it has happened.
        ext_operator, manual_indicator, manual_cancel_time: as `client.orders.cancel` takes them, for futures.
        options: time limits and the like for the cancel.

    Returns:
        what became of it; "pending" while the order can still fill.

    Raises:
        ConfigurationError: an argument cannot be used; nothing was sent.
        RejectedError: refused, and the order is not over.
        OutcomeUnknownError: nobody knows; look with `reconcile(client, error)`, or cancel again, which does no harm.
    """
    account_id = concealed(account_id)
    intent = _checked(account_id, order_id, wait)
    details = _details(ext_operator, manual_indicator, manual_cancel_time)
    return run(client, cancelling(client, account_id, intent, wait, details, options), (intent,))


async def cancel_order_async(
    client: AsyncClient,
    account_id: str,
    order_id: int | str,
    *,
    wait: float | None = None,
    ext_operator: str | None = None,
    manual_indicator: bool | None = None,
    manual_cancel_time: int | None = None,
    options: CallOptions | None = None,
) -> Cancellation:
    """As `cancel_order`, for an `AsyncClient`."""
    account_id = concealed(account_id)
    intent = _checked(account_id, order_id, wait)
    details = _details(ext_operator, manual_indicator, manual_cancel_time)
    return await run_async(client, cancelling(client, account_id, intent, wait, details, options), (intent,))


def cancel_all_orders(
    client: Client,
    account_id: str,
    *,
    ext_operator: str | None = None,
    manual_indicator: bool | None = None,
    manual_cancel_time: int | None = None,
    options: CallOptions | None = None,
) -> CancelAnswer:
    """Cancels every open order of the account, whoever placed it.

    The answer says that the broker has accepted it; the orders can still fill until their status is `Cancelled`.

    Raises:
        ConfigurationError: an argument cannot be used; nothing was sent.
        RejectedError: refused.
        OutcomeUnknownError: nobody knows; `reconcile(client, error)` tells what is still open.
    """
    account_id = concealed(account_id)
    intent = _all(account_id)
    details = _details(ext_operator, manual_indicator, manual_cancel_time)
    return run(client, _cancelling_all(client, account_id, intent, details, options), (intent,))


async def cancel_all_orders_async(
    client: AsyncClient,
    account_id: str,
    *,
    ext_operator: str | None = None,
    manual_indicator: bool | None = None,
    manual_cancel_time: int | None = None,
    options: CallOptions | None = None,
) -> CancelAnswer:
    """As `cancel_all_orders`, for an `AsyncClient`."""
    account_id = concealed(account_id)
    intent = _all(account_id)
    details = _details(ext_operator, manual_indicator, manual_cancel_time)
    return await run_async(client, _cancelling_all(client, account_id, intent, details, options), (intent,))


def _all(account_id: str) -> Intent:
    return Intent(str(_ALL), kind="order_id", action="cancel", account=str(checked_account(account_id)))
