"""Pseudonyms for what is nobody else's business, in the form of the original.

A field that nobody has seen yet may hold a name or a number of somebody, so everything in an answer about a person or
an account is replaced, and what stays stands on a list: the contract's own words, kinds, currencies, symbols and
contract ids. A pseudonym has as many letters, digits and signs as the original at the same places, so that types and
forms survive; the same original gets the same pseudonym, so that links survive too. Pseudonyms are drawn with a key
that is thrown away.
"""

from __future__ import annotations

import hashlib
import hmac
import math
import re
import secrets
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from ibkr_core.redact import SHOWN_FIELDS, scrub

if TYPE_CHECKING:
    from ibkr_workflows.doctor._contract import Contract

__all__ = ["PUBLIC_TAGS", "Disguise"]

#: Groups whose answers are about instruments and markets, the same for everybody.
PUBLIC_TAGS: Final = frozenset({"contracts", "currencies", "event_contracts", "forecast", "marketdata", "scanner"})

#: Fields that stay in every answer; names in lower case without separators.
_KEPT: Final = frozenset({
    "assetclass", "assettype", "basecurrency", "conid", "conidex", "conids", "currency", "exchange", "exchanges",
    "fc", "instrument", "listingexchange", "orderstatus", "ordertype", "origordertype", "putorcall", "right",
    "secid", "sectype", "side", "status", "symbol", "ticker", "tif", "timeinforce", "timezone", "type", "typecode",
    "undconid", "underlyingconid",
})  # fmt: skip
#: Fields whose values are searched for in what stays.
_IDENTITY: Final = re.compile(
    r"(?i)user|login|acc(oun)?ts?($|_?id|van|title|alias|name)|alias|display_?name|first_?name|last_?name|owner|entity_?name|mail|phone"
)
_ACCOUNT: Final = re.compile(r"\b((?:[DF]?[UFI]|D[UFI][A-Z]?))(\d{5,9}[a-z]?)\b")
_CLOCK: Final = r"(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?!\d)"
_MOMENT: Final = re.compile(
    r"(?P<date>(?:19|20)\d\d(?P<dash>-?)(?:0[1-9]|1[0-2])(?P=dash)(?:0[1-9]|[12]\d|3[01])(?!\d))"
    rf"(?:T{_CLOCK}(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?|{_CLOCK}"
)
_CURRENCY: Final = re.compile(r"[A-Z]{3}")
_WORD: Final = re.compile(r"[^\W_]+")
_LOWER: Final = "abcdefghijklmnopqrstuvwxyz"
_PERSISTENCE: Final = 2000
_FIELD: Final = re.compile(r"[A-Za-z_][A-Za-z_.]*\d{0,2}[A-Za-z_.]*")
_LONGEST_NUMBER: Final = 40


class Disguise:
    """Rewrites answers and addresses of one walk.

    Args:
        contract: its words and limits.
        known: secrets that are known beforehand, such as the token.
        key: what the pseudonyms are drawn with; a new one for each walk unless a test gives it.
    """

    def __init__(self, contract: Contract, known: tuple[str, ...] = (), key: bytes | None = None) -> None:
        self._contract = contract
        self._key = key or secrets.token_bytes(32)
        self._pseudonyms: dict[str, str] = {}
        self._taken: set[str] = set()
        self._identities: set[str] = set(known)
        self._known = frozenset(known)

    @property
    def identities(self) -> frozenset[str]:
        """What was learnt of who is who: account ids, user names, titles. Never to be written down."""
        return frozenset(self._identities)

    def betrays(self, text: str) -> bool:
        """Whether a text names an account that was met, or holds a secret that was known beforehand."""
        return any(one in text for one in self._identities if one in self._known or _ACCOUNT.fullmatch(one))

    def learn(self, document: Any, name: str = "") -> None:
        """Note the names and ids of an answer about an account, to find them in other answers."""
        if isinstance(document, dict):
            for key, child in document.items():
                if _ACCOUNT.fullmatch(key):
                    self._identities.add(key)
                self.learn(child, key)
        elif isinstance(document, list):
            for child in document:
                self.learn(child, name)
        elif isinstance(document, str | int) and not isinstance(document, bool):
            text = str(document)
            identity = _IDENTITY.search(name) and len(text) >= 4 and not self._says_nothing(text)
            if identity or _ACCOUNT.fullmatch(text):
                self._identities.add(text)

    def document(self, value: Any, *, public: bool, name: str = "") -> Any:
        """A parsed body with everything replaced that is not on a list; `public` bodies keep what is nobody's."""
        if isinstance(value, dict):
            return {
                self._name(key, value, public): self.document(child, public=public, name=key)
                for key, child in value.items()
            }
        if isinstance(value, list):
            return [self.document(child, public=public, name=name) for child in value]
        if value is None or isinstance(value, bool):
            return value
        if public:
            return self.kept(value)
        if _plain(name) in _KEPT:
            # One word is a code; several may be a sentence about somebody.
            return self.message(value) if isinstance(value, str) and " " in value.strip() else self.kept(value)
        return self.number(value) if isinstance(value, int | float) else self.text(value)

    def failure(self, value: Any) -> Any:
        """The body of a refusal: its messages stay as far as they are made of the contract's own words."""
        if isinstance(value, dict):
            return {
                self._name(key, value, False): self.failure(child)
                if key.lower() in SHOWN_FIELDS
                else self.document(child, public=False, name=key)
                for key, child in value.items()
            }
        if isinstance(value, list):
            return [self.failure(child) for child in value]
        if value is None or isinstance(value, bool):
            return value
        return self.message(value) if isinstance(value, str) else self.kept(value, digits=5)

    def message(self, text: str) -> str:
        """A sentence: words that the contract uses too, and short numbers, stay; when it names somebody, none does."""
        shown = self.kept(text, digits=5)
        return shown if shown != text else self._replaced(text, self._contract.words)

    def kept(self, value: Any, digits: int = 0) -> Any:
        """The value itself, or its pseudonym when it names somebody after all."""
        text = str(value)
        named = scrub(text) != text or scrub(text.upper()) != text.upper() or self._names_somebody(text)
        if named or (digits and re.search(rf"\d{{{digits}}}", text)):
            return self.text(value) if isinstance(value, str) else self.number(value)
        return value

    def text(self, text: str) -> str:
        """The same form with other letters and digits; what the contract itself lists, dates and times of day stay."""
        return text if self._says_nothing(text) else self._replaced(text)

    def number(self, value: float) -> float:
        """A number of the same kind, sign and length."""
        if isinstance(value, int):
            digits = self._pseudonym(str(abs(value)))
            return -int(digits) if value < 0 else int(digits)
        mantissa, mark, exponent = repr(value).partition("e")
        if mantissa.strip("-0123456789."):
            return value
        made = float(re.sub(r"\d+", lambda part: self._pseudonym(part[0]), mantissa) + mark + exponent)
        return made if math.isfinite(made) else value  # at the end of what a float can hold, and nobody's figure

    def _names_somebody(self, text: str) -> bool:
        lowered = text.lower()
        return any(one.lower() in lowered for one in self._identities)

    def _replaced(self, text: str, staying: frozenset[str] = frozenset()) -> str:
        """The text with a pseudonym for each word but those that stay."""
        out, end = [], 0
        for start, stop, instead in self._pieces(text):
            word = text[start:stop]
            if word.lower() not in staying and not (staying and word.isdigit()):
                out += [text[end:start], instead]
                end = stop
        return "".join([*out, text[end:]])

    def _name(self, key: str, siblings: dict[str, Any], public: bool) -> str:
        """The name of a member, or the key of a map, which may be an account, an alias, an order, a model of one's own.

        A new name among more names of the contract is a new field, and worth knowing; names of which the contract knows
        half or less are the keys of a map.
        """
        if key in self._contract.keys:
            return key
        if self._names_somebody(key) or scrub(key) != key:
            return self.text(key)
        if public or _CURRENCY.fullmatch(key):
            return key
        known = len(self._contract.names.intersection(siblings))
        field = _FIELD.fullmatch(key) is not None and known > len(siblings) - known
        return key if field else self.text(key)

    def _says_nothing(self, text: str) -> bool:
        return len(text) < 2 or text in self._contract.values or text.lower() in ("true", "false", "null", "n/a")

    def _pieces(self, text: str) -> Iterator[tuple[int, int, str]]:
        """What is replaced in a text, and by what."""
        at = 0
        while (word := _WORD.search(text, at)) is not None:
            at = word.end()
            moment = _MOMENT.match(text, word.start())
            if moment is not None:
                at = moment.end()
                if moment["date"]:
                    yield *moment.span("date"), self._date(moment["date"], moment["dash"])
                continue
            account = _ACCOUNT.fullmatch(word[0])
            instead = account[1] + self._pseudonym(account[2]) if account else self._pseudonym(word[0])
            yield word.start(), word.end(), instead

    def _date(self, date: str, dash: str) -> str:
        """Another day: a birthday is somebody's. Times of day stay."""
        draw = self._draw(date, 0)
        return f"{2000 + draw[0] % 30}{dash}{1 + draw[1] % 12:02}{dash}{1 + draw[2] % 28:02}"

    def _pseudonym(self, word: str) -> str:
        """The pseudonym of one run of letters and digits; one character and zeros tell nothing and stay."""
        if len(word) < 2 or not word.strip("0"):
            return word
        found = self._pseudonyms.get(word)
        if found is None:
            found = self._pseudonyms[word] = self._new(word)
            self._taken.add(found)
        return found

    def _new(self, word: str) -> str:
        least, most = self._limits(word)
        short = len(word) < 4
        made = word
        for attempt in range(_PERSISTENCE):
            made = "".join(
                _like(*pair, first=index == 0)
                for index, pair in enumerate(zip(word, self._stream(word, attempt), strict=True))
            )
            # Of short words there are too few for each to have its own.
            unused = made not in self._taken or (short and attempt > _PERSISTENCE // 20)
            if made != word and unused and (not most or least <= int(made) <= most):
                break
        return made

    def _limits(self, word: str) -> tuple[int, int]:
        """Between what a number stays, so as to keep or break the same limits of the contract; zeros where there is no
        number, or none but itself.
        """
        if not word.isascii() or not word.isdigit() or word[0] == "0" or len(word) > _LONGEST_NUMBER:
            return 0, 0
        number = int(word)
        bounds = self._contract.bounds
        least = max([10 ** (len(word) - 1), *(bound + 1 for bound in bounds if bound < number)])
        most = min([10 ** len(word) - 1, *(bound for bound in bounds if bound >= number)])
        return (least, most) if most > least else (0, 0)

    def _stream(self, word: str, attempt: int) -> bytes:
        length = len(word)
        blocks = (self._draw(word, attempt, block) for block in range(length // 32 + 1))
        return b"".join(blocks)[:length]

    def _draw(self, word: str, attempt: int, block: int = 0) -> bytes:
        return hmac.digest(self._key, f"{attempt}.{block}.{word}".encode(errors="surrogatepass"), hashlib.sha256)


def _like(character: str, draw: int, *, first: bool) -> str:
    """Another character of the same kind."""
    if character.isdigit():
        if first:
            return character if character == "0" else str(1 + draw % 9)
        return str(draw % 10)
    letter = _LOWER[draw % 26]
    return letter.upper() if character.isupper() else letter


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
