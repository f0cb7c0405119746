"""What may be looked for: intents that name an order, checked before anything is read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from math import isfinite
from typing import Any, Final

from ibkr_core.errors import ConfigurationError
from ibkr_core.intents import Intent, intents_of
from ibkr_core.redact import told
from ibkr_workflows._tickets import checked_order_id
from ibkr_workflows._views import View

__all__ = ["checked_intents"]

_NUMBER: Final = re.compile(r"[1-9][0-9]{0,18}", re.ASCII)
_UUID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_DIGITS: Final = re.compile(r"\s*[-+]?\d+\s*")


def checked_intents(what: Any) -> tuple[list[str], bool]:
    """What is to be looked for, and whether one answer or a list of them is wanted.

    The ids of questions that stand beside intents of orders, as `intents_of(error)` has them, are left out: a question
    is about orders of the same request.

    Raises:
        ConfigurationError: it names no order: an id of a question, digits alone, an error without intents.
    """
    if isinstance(what, str):
        return [_checked(what)], True
    if isinstance(what, BaseException):
        found = [intent for intent in intents_of(what) if intent.kind in ("cOID", "order_id")]
        if not found:
            raise ConfigurationError(
                f"the {type(what).__name__} carries no intent that names an order: nothing of it can be looked for"
            )
        return [_checked(intent) for intent in found], False
    if isinstance(what, bytes | Mapping) or not isinstance(what, Iterable):
        raise ConfigurationError(f"what is a {type(what).__name__}: expected an intent, an error, or several of them")
    wanted: list[str] = []
    questions: list[Intent] = []
    for one in what:
        if not isinstance(one, str | BaseException):
            raise ConfigurationError(f"what holds a {type(one).__name__}: expected intents and errors")
        if isinstance(one, Intent) and one.kind == "question":
            questions.append(one)
        else:
            wanted += checked_intents(one)[0]
    if questions and not wanted:
        _checked(questions[0])
    return wanted, False


def _checked(intent: str) -> str:
    if isinstance(intent, Intent):
        _check_members(intent)
        if intent.kind not in ("cOID", "order_id"):
            raise ConfigurationError(
                f"{str(intent)!r} is the id of a {intent.kind}, which finds no order: give the intent of the order "
                "(its cOID), which error.intent and on_intent have"
            )
        if intent.action not in ("place", "modify", "cancel"):
            raise ConfigurationError(f"intent.action is {told(intent.action)}: expected 'place', 'modify' or 'cancel'")
        if intent.kind == "cOID" and intent.action != "place":
            raise ConfigurationError(
                f"{str(intent)!r} is a cOID: expected the broker's number of the order (kind='order_id') for an intent "
                f"to {intent.action} it"
            )
        if intent.kind == "order_id" and not _NUMBER.fullmatch(intent):
            everything = intent.action == "cancel" and intent == "-1"
            if not everything:
                raise ConfigurationError(
                    f"{str(intent)!r} is no order id: expected the broker's number of an order, 1 or above"
                    + (", or -1 for all orders of the account" if intent.action == "cancel" else "")
                )
        if not intent.strip():
            raise ConfigurationError("the intent is an empty text: expected a cOID")
        return intent
    if not intent.strip():
        raise ConfigurationError("the intent is an empty text: expected a cOID")
    if _DIGITS.fullmatch(intent):
        raise ConfigurationError(
            f"{intent!r} alone may be an order id or a cOID: read an order by its id with client.orders.status(...), "
            "or say what it is: Intent(..., kind='cOID')"
        )
    if _UUID.fullmatch(intent):
        raise ConfigurationError(
            f"{intent!r} has the form of a question's id, which finds no order: give the cOID of the order, or if it "
            "is one, say so: Intent(..., kind='cOID')"
        )
    return intent


def _check_members(intent: Intent) -> None:
    """Refuse an intent that somebody has made of things of other types."""
    from ibkr_web.models import OrderTicket

    for name in ("sent_wall", "sent_monotonic", "ended_monotonic"):
        value = getattr(intent, name)
        if value is not None and (isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value)):
            raise ConfigurationError(f"intent.{name} is {told(value)}: expected seconds or None")
    for name in ("account", "session"):
        value = getattr(intent, name)
        if value is not None and (not isinstance(value, str) or not value):
            raise ConfigurationError(f"intent.{name} is {told(value)}: expected a text or None")
    if intent.order_id is not None:
        checked_order_id(intent.order_id)
    expected = (("ticket", intent.ticket, OrderTicket), ("before", intent.before, View))
    children = intent.children or ()
    if not isinstance(children, tuple | list):
        raise ConfigurationError(f"intent.children is a {type(children).__name__}: expected a tuple of OrderTicket")
    for name, value, kind in (*expected, *(("children", child, OrderTicket) for child in children)):
        if value is not None and not isinstance(value, kind):
            raise ConfigurationError(f"intent.{name} has a {type(value).__name__}: expected {kind.__name__}")
