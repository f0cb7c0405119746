"""Drives a recipe: a generator that yields what is to be done and is handed what came of it.

A recipe says ``yield from do(step)``, where a step is one of

- a function of a client, such as ``lambda c: c.orders.status("1")``: a call. One function serves both clients: a method
  of `AsyncClient` returns the awaitable of what the method of `Client` returns;
- `Pause`: wait on the client's clock;
- `Ask`: run a function of the user's. A task awaits what it returns; a thread cannot, and refuses it.

Whatever goes wrong is raised at its place in the recipe, a cancelled task and Ctrl-C included. A recipe that catches
what is no `Exception` lets it out again without another step.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Generator, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from ibkr_core.client import AsyncCore, SyncCore
from ibkr_core.errors import ConfigurationError
from ibkr_core.intents import carry_intents, intents_carried

if TYPE_CHECKING:
    from ibkr_core.intents import Intent

__all__ = ["Ask", "AwaitableAnswerError", "Call", "Pause", "Recipe", "Step", "call_user", "do", "run", "run_async"]

T = TypeVar("T")
Call: TypeAlias = "Callable[[Any], Any]"


class Pause:
    """Wait this many seconds."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Ask:
    """Run a function of the user's; `within` holds while it runs."""

    __slots__ = ("argument", "function", "within")

    def __init__(
        self,
        function: Callable[[Any], Any],
        argument: Any,
        within: Callable[[], AbstractContextManager[Any]] = nullcontext,
    ) -> None:
        self.function = function
        self.argument = argument
        self.within = within


class Outcome:
    """What came of a step: a value, or whatever was raised."""

    __slots__ = ("error", "value")

    def __init__(self, value: Any, error: BaseException | None = None) -> None:
        self.value = value
        self.error = error

    def result(self) -> Any:
        """The value, or what was raised is raised."""
        if self.error is not None:
            raise self.error
        return self.value


Step: TypeAlias = "Call | Pause | Ask"
Recipe: TypeAlias = Generator[Step, Outcome, T]


def do(step: Step) -> Recipe[Any]:
    """Have a step done; what it raises is raised here."""
    outcome = yield step
    if outcome.error is None:
        return outcome.value
    try:
        raise outcome.error
    finally:
        # An error that refers to this frame, which refers to the error, would keep both alive.
        del outcome


class AwaitableAnswerError(Exception):
    """A function of the user's returned an awaitable where nothing can await it. Never leaves a recipe."""


def call_user(name: str, function: Any, client: Any) -> None:
    """Refuse a function of the user's that this client cannot run.

    Raises:
        ConfigurationError: it cannot be called, or it is a coroutine function and the client is not asynchronous.
    """
    if function is None:
        return
    if not callable(function):
        raise ConfigurationError(f"{name} is a {type(function).__name__}: expected a function")
    awaited = inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(type(function).__call__)
    if awaited and not isinstance(client, AsyncCore):
        raise ConfigurationError(
            f"{name} is a coroutine function, which a Client cannot await: expected a plain function, or use an "
            "AsyncClient with the recipe whose name ends in _async"
        )


def run(client: SyncCore, recipe: Recipe[T], intents: Sequence[Intent] = ()) -> T:
    """Does the steps of a recipe one after the other; whatever leaves it carries `intents`.

    An exception that somebody raises again and again loses those that it carried before the recipe began.

    Raises:
        ConfigurationError: the client is not a `Client`.
    """
    before = intents_carried()
    try:
        try:
            if not isinstance(client, SyncCore):
                raise ConfigurationError(_wrong_client(client, "Client", "the recipe whose name ends in _async"))
            step = next(recipe)
            while True:
                step = recipe.send(_outcome(client, step))
        except StopIteration as stop:
            result: T = stop.value
        finally:
            recipe.close()
        return result
    except BaseException as error:
        # Also for what strikes between two steps or at the end, where the recipe itself does not see it.
        carry_intents(error, intents, since=before)
        raise


async def run_async(client: AsyncCore, recipe: Recipe[T], intents: Sequence[Intent] = ()) -> T:
    """As `run`, for an `AsyncClient`. A cancelled task ends the recipe where it is: nothing more is sent.

    Raises:
        ConfigurationError: the client is not an `AsyncClient`.
    """
    before = intents_carried()
    try:
        try:
            if not isinstance(client, AsyncCore):
                raise ConfigurationError(_wrong_client(client, "AsyncClient", "the recipe without _async"))
            step = next(recipe)
            while True:
                step = recipe.send(await _outcome_async(client, step))
        except StopIteration as stop:
            result: T = stop.value
        finally:
            recipe.close()
        return result
    except BaseException as error:
        carry_intents(error, intents, since=before)
        raise


def _wrong_client(client: Any, wanted: str, other: str) -> str:
    return f"client is a {type(client).__name__}: expected a {wanted}, or use {other}"


def _outcome(client: SyncCore, step: Step) -> Outcome:
    try:
        return Outcome(_do(client, step))
    except BaseException as error:
        return Outcome(None, error)


async def _outcome_async(client: AsyncCore, step: Step) -> Outcome:
    try:
        return Outcome(await _do_async(client, step))
    except BaseException as error:
        return Outcome(None, error)


def _called(step: Ask) -> Outcome:
    # What is raised has to get past `within` unseen: contextlib sets an attribute of it, which it may not take.
    try:
        return Outcome(step.function(step.argument))
    except BaseException as error:
        return Outcome(None, error)


async def _awaited(answer: Any) -> Outcome:
    try:
        return Outcome(await answer)
    except BaseException as error:
        return Outcome(None, error)


def _do(client: SyncCore, step: Step) -> Any:
    if isinstance(step, Pause):
        return client.clock.sleep(step.seconds)
    if isinstance(step, Ask):
        with step.within():
            called = _called(step)
        answer = called.result()
        if inspect.isawaitable(answer):
            if inspect.iscoroutine(answer):
                # Never started: Python would warn of it.
                answer.close()
            raise AwaitableAnswerError
        return answer
    return step(client)


async def _do_async(client: AsyncCore, step: Step) -> Any:
    if isinstance(step, Pause):
        return await client.clock.sleep_async(step.seconds)
    if isinstance(step, Ask):
        with step.within():
            called = _called(step)
            if inspect.isawaitable(called.value):
                called = await _awaited(called.value)
        return called.result()
    return await step(client)
