"""The broker's own sentences, as the contract has them: what a client recognises stands in one list."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

__all__ = ["NO_WORDS", "Words"]

_GAP: Final = re.compile(r"\{(\w+)\}")


class Words:
    """The sentences of `x-refusals` by their names."""

    def __init__(self, refusals: Mapping[str, Any]) -> None:
        self._written = {name: str(phrase["written"]) for name, phrase in refusals.items() if "written" in phrase}

    def __call__(self, name: str, **gaps: object) -> str:
        """The sentence of that name with its gaps filled. A contract that has none gives the name itself, which means
        nothing to a client.
        """
        written = self._written.get(name, name.replace("_", " "))
        return _GAP.sub(lambda gap: str(gaps.get(gap[1], gap[0])), written)


NO_WORDS: Final = Words({})
