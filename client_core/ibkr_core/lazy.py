"""What generated groups need to import an operation when it is first called, and to tell its documentation once."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

__all__ = ["lazy", "share_docs"]


def lazy(home: dict[str, Any], name: str, module: str) -> Callable[..., Any]:
    """The `build_call` of an operation's module, which takes the place of this stand-in in `home` on its first call.

    Args:
        home: globals of the module that uses it.
        name: its name there.
        module: where it lives, relative to the package of `home`.
    """

    def build_call(*args: Any, **kwargs: Any) -> Any:
        home[name] = import_module(module, home["__package__"]).build_call
        try:
            return home[name](*args, **kwargs)
        finally:
            del args, kwargs  # a traceback may be shown with the local variables of its frames

    return build_call


def share_docs(source: type, target: type) -> None:
    """Give the methods of `target` the docstrings of those of `source` that have the same name."""
    for name, method in vars(source).items():
        if not name.startswith("_"):
            vars(target)[name].__doc__ = method.__doc__
