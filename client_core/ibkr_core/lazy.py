"""What generated groups need to import an operation when it is first called, and to tell of it once."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable
from importlib import import_module
from typing import Any

__all__ = ["lazy", "share_docs", "warn_deprecated"]


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


def warn_deprecated(operation: str) -> None:
    """Warn whoever calls an operation that the contract marks as deprecated, at the line of his own code."""
    frame, level = sys._getframe(1), 3
    own = {"ibkr_core", frame.f_globals["__name__"].partition(".")[0]}
    while frame.f_back is not None and frame.f_back.f_globals.get("__name__", "").partition(".")[0] in own:
        frame, level = frame.f_back, level + 1
    warnings.warn(f"{operation} is deprecated: its documentation says why", DeprecationWarning, stacklevel=level)


def share_docs(source: type, target: type) -> None:
    """Give the methods of `target` the docstrings of those of `source` that have the same name."""
    for name, method in vars(source).items():
        if not name.startswith("_"):
            vars(target)[name].__doc__ = method.__doc__
