"""Settings from the environment, read when somebody asks and never before."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from ibkr_auth.tokens import Guarded, Secret
from ibkr_core.errors import ConfigurationError

__all__ = ["Environment", "choice", "optional", "required", "secret", "secret_file"]


class Environment(Guarded):
    """Variables of which a traceback shows nothing."""

    __slots__ = ("_variables",)

    def __init__(self, variables: Mapping[str, str] | None) -> None:
        self._variables = os.environ if variables is None else variables

    def get(self, name: str) -> str:
        """The variable's text without spaces around it; empty if it is unset."""
        return self._variables.get(name, "").strip()

    def __repr__(self) -> str:
        return "<environment>"


def optional(name: str, environ: Environment) -> str | None:
    """The variable's text; None if it is unset or empty."""
    return environ.get(name) or None


def required(name: str, environ: Environment, what: str) -> str:
    """The variable's text. Raises ConfigurationError, naming the variable, if it is unset or empty."""
    value = optional(name, environ)
    if value is None:
        raise ConfigurationError(f"environment variable {name}: expected {what}, got nothing")
    return value


def choice(name: str, environ: Environment, choices: tuple[str, ...], default: str | None = None) -> str:
    """The variable's text, one of the choices in whatever case."""
    value = optional(name, environ) or default
    for each in choices:
        if value is not None and value.lower() == each.lower():
            return each
    got = "nothing" if value is None else repr(value)
    raise ConfigurationError(f"environment variable {name}: expected one of {', '.join(choices)}, got {got}")


def secret(name: str, environ: Environment) -> Secret:
    """The variable's text as a secret."""
    return Secret(required(name, environ, "a secret"))


def secret_file(name: str, environ: Environment) -> bytes:
    """The content of the file that the variable names."""
    path = required(name, environ, "the path of a key file")
    try:
        return Path(path).read_bytes()
    except OSError as error:
        problem = error.strerror or type(error).__name__
    raise ConfigurationError(f"environment variable {name}: expected a readable key file, got {path!r} ({problem})")
