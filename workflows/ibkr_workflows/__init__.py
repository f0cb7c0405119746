"""Recipes of several calls, each written once and run by a `Client` or an `AsyncClient`.

    from ibkr_workflows import Answers, submit_order

    done = submit_order(client, "DU1234567", ticket, answers=Answers(accept={"o163"}))
    print(done.order_id, done.intent)

Before: `prepare`, `new_intent`. Orders: `submit_order`, `submit_orders`, `modify_order`, `cancel_order`,
`cancel_all_orders`. When something was lost: `reconcile`, then `resubmit`. Each has a twin for `AsyncClient` whose name
ends in `_async`. What can become of an order besides success is in `ibkr_workflows._errors`, which draws the tree.
"""

from __future__ import annotations

from ibkr_workflows._again import resubmit, resubmit_async
from ibkr_workflows._answers import Answers
from ibkr_workflows._cancel import (
    Cancellation,
    cancel_all_orders,
    cancel_all_orders_async,
    cancel_order,
    cancel_order_async,
)
from ibkr_workflows._errors import (
    ChoiceNeededError,
    DecisionError,
    DuplicateOrderError,
    Leg,
    OrdersRefusedError,
    PartlyTakenError,
    QuestionRefusedError,
    SubmissionUnknownError,
)
from ibkr_workflows._modify import Modification, modify_order, modify_order_async
from ibkr_workflows._reconcile import Reconciliation, reconcile, reconcile_async
from ibkr_workflows._submit import (
    Submission,
    submit_order,
    submit_order_async,
    submit_orders,
    submit_orders_async,
)
from ibkr_workflows._tickets import Prepared, new_intent, prepare

__all__ = [
    "Answers",
    "Cancellation",
    "ChoiceNeededError",
    "DecisionError",
    "DuplicateOrderError",
    "Leg",
    "Modification",
    "OrdersRefusedError",
    "PartlyTakenError",
    "Prepared",
    "QuestionRefusedError",
    "Reconciliation",
    "Submission",
    "SubmissionUnknownError",
    "cancel_all_orders",
    "cancel_all_orders_async",
    "cancel_order",
    "cancel_order_async",
    "modify_order",
    "modify_order_async",
    "new_intent",
    "prepare",
    "reconcile",
    "reconcile_async",
    "resubmit",
    "resubmit_async",
    "submit_order",
    "submit_order_async",
    "submit_orders",
    "submit_orders_async",
]
