"""Recipes of several calls, each written once and run by a `Client` or an `AsyncClient`.

    from ibkr_workflows import Answers, submit_order

    done = submit_order(client, "DU1234567", ticket, answers=Answers(accept={"o163"}))
    print(done.order_id, done.intent)

Orders: `submit_order`, `submit_order_async`, `submit_orders`, `submit_orders_async`, `reconcile`, `reconcile_async`.
"""

from __future__ import annotations

from ibkr_workflows._answers import Answers, QuestionRefusedError
from ibkr_workflows._reconcile import Reconciliation, reconcile, reconcile_async
from ibkr_workflows._submit import (
    ChoiceNeededError,
    Submission,
    new_intent,
    submit_order,
    submit_order_async,
    submit_orders,
    submit_orders_async,
)

__all__ = [
    "Answers",
    "ChoiceNeededError",
    "QuestionRefusedError",
    "Reconciliation",
    "Submission",
    "new_intent",
    "reconcile",
    "reconcile_async",
    "submit_order",
    "submit_order_async",
    "submit_orders",
    "submit_orders_async",
]
