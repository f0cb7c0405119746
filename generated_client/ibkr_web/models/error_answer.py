# Written by generator 1.0.0 (openapi-python-client 0.29.1) from contract 1.0.0, sha256 ae9fa89ea69491a0d988ed49f3cdfc1f5d8e0dc580dabb2f2d23e7bf0942ecea; do not edit.
from __future__ import annotations

from typing import Any, TypeAlias

from ibkr_core.codec import JsonObject, Key, Place, as_one_of
from ibkr_core.drift import Drift
from ibkr_core.types import UnknownObject

from .api_error import ApiError
from .problem_detail import ProblemDetail

_READ_API_ERROR = ApiError.from_object
_READ_PROBLEM_DETAIL = ProblemDetail.from_object

ErrorAnswer: TypeAlias = "ApiError | ProblemDetail | UnknownObject"
"""The body of a failed call. Both forms occur; `error` marks the first, `title` the second."""


def read_error_answer(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is JsonObject:
        if "status" in v and "title" in v and "type" in v:
            return _READ_PROBLEM_DETAIL(v, drift)
        if "error" in v:
            return _READ_API_ERROR(v, drift)
        drift.note(src, key, "ApiError or ProblemDetail", v, "variant")
        return UnknownObject(v)
    return as_one_of(v, src, key, drift, "ApiError or ProblemDetail")
