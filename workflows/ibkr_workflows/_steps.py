"""Drives a recipe: a generator that yields calls to make and is handed their answers.

A recipe yields functions of a client, such as ``lambda c: c.orders.status("1")``. One function serves both clients: a
method of `AsyncClient` returns the awaitable of what the method of `Client` returns.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

if TYPE_CHECKING:
    from ibkr_web import AsyncClient, Client

__all__ = ["Recipe", "Step", "run", "run_async"]

T = TypeVar("T")
Step: TypeAlias = "Callable[[Any], Any]"
Recipe: TypeAlias = Generator[Step, Any, T]


def run(client: Client, recipe: Recipe[T]) -> T:
    """Makes the calls of a recipe one after the other; an error of a call is raised at its place in the recipe."""
    try:
        step = next(recipe)
        while True:
            try:
                answer = step(client)
            except Exception as error:
                step = recipe.throw(error)
            else:
                step = recipe.send(answer)
    except StopIteration as stop:
        result: T = stop.value
        return result
    finally:
        recipe.close()


async def run_async(client: AsyncClient, recipe: Recipe[T]) -> T:
    """As `run`, for an `AsyncClient`. A cancelled task ends the recipe where it is: nothing more is sent."""
    try:
        step = next(recipe)
        while True:
            try:
                answer = await step(client)
            except Exception as error:
                step = recipe.throw(error)
            else:
                step = recipe.send(answer)
    except StopIteration as stop:
        result: T = stop.value
        return result
    finally:
        recipe.close()
