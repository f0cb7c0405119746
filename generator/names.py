"""The Python names that the code generator makes of the contract's names.

openapi-python-client's own functions live behind an import of half a second, too long for a rule that runs on every
save, so this is the same algorithm again (its `strings.py`, 0.29.1); a test holds the two together.
"""

from __future__ import annotations

import builtins
import keyword
import re

__all__ = ["class_name", "python_name"]

_DELIMITERS = ". _-"
_WORDS = re.compile(r"[^. _\-]+")
_RESERVED = (set(dir(builtins)) | {"self", "true", "false", "datetime"}) - {"id"}
_PREFIX = "field_"


def python_name(text: str) -> str:
    """The attribute, parameter or module name for a name of the contract (``31`` becomes ``field_31``)."""
    clean = _sanitised(text)
    name = _unreserved("_".join(_words(clean)).lower())
    return name if name.isidentifier() and not clean.startswith("_") else _PREFIX + name


def class_name(text: str) -> str:
    """The class name for a schema of the contract."""
    name = _unreserved("".join(word if word.isupper() else word.capitalize() for word in _words(_sanitised(text))))
    return name if name.isidentifier() else class_name(_PREFIX + name)


def _sanitised(text: str) -> str:
    return "".join(c for c in text if c.isidentifier() or c.isdecimal() or c in _DELIMITERS)


def _words(text: str) -> list[str]:
    if any(c.isupper() for c in text):
        text = " ".join(re.split("([A-Z]?[a-z]+)", text))
    return _WORDS.findall(text)


def _unreserved(name: str) -> str:
    return name + "_" if name in _RESERVED or keyword.iskeyword(name) else name
