"""What each kind of change means to the people who call the API through the generated client.

A kind has two verdicts: one for what callers send, one for what they receive. The same change can be harmless on the
way in and break on the way out: a value that may now also be null is an offer in a request, a surprise in an answer.

The verdicts follow oasdiff, with these deliberate exceptions:

- A removed parameter, property or schema is breaking, not a warning: the generated client loses a keyword, an attribute
  or a class, and source that names it fails.
- For the same reason a changed operationId, tag, `x-method` or path parameter name is breaking; oasdiff only notes it.
- A new member of `anyOf` in an answer is breaking as one of `oneOf` is: both become one union in Python.
- Changes of `security` count: another credential is needed. oasdiff only notes them.
- Types and ranges are compared as sets of values: what is accepted may grow, what is answered may shrink. oasdiff calls
  some of these changes of type, and does not see a range that loses its bound, or an object that closes.
- A changed default of a sent property is risky: what is sent changes without a line of source changing.
- Known values of an open enum may grow freely, because clients keep what they do not know. One that goes is a name that
  goes from the generated enum.
- The `x-` members that steer the client are compared at all.
"""

from __future__ import annotations

from enum import IntEnum

__all__ = ["POLICY", "Direction", "Severity"]


class Severity(IntEnum):
    """How much a change asks of callers. Breaking: correct code may fail. Risky: it may behave differently."""

    ADDITIVE = 0
    RISKY = 1
    BREAKING = 2


class Direction(IntEnum):
    """Which way the changed thing travels; also the index into a verdict of `POLICY`."""

    REQUEST = 0
    RESPONSE = 1


_A, _R, _B = Severity.ADDITIVE, Severity.RISKY, Severity.BREAKING

#: kind -> (verdict when sent, verdict when received). Kinds of whole operations have the same verdict twice.
POLICY: dict[str, tuple[Severity, Severity]] = {
    # operations
    "path-removed": (_B, _B),
    "operation-removed": (_B, _B),
    "operation-added": (_A, _A),
    "operation-moved": (_B, _B),
    "operation-id-changed": (_B, _B),
    "group-changed": (_B, _B),
    "method-name-changed": (_B, _B),
    "operation-deprecated": (_A, _A),
    "retry-changed": (_R, _R),
    "requires-changed": (_R, _R),
    "pacing-changed": (_R, _R),
    "intent-changed": (_R, _R),
    "all-changed": (_R, _R),
    "same-changed": (_R, _R),
    "question-changed": (_R, _R),
    "session-changed": (_R, _R),
    "resend-changed": (_R, _R),
    "error-in-success-changed": (_R, _R),
    "effect-changed": (_R, _R),
    "effect-gone": (_A, _A),
    "refusal-changed": (_R, _R),
    "phrase-changed": (_R, _R),
    "server-changed": (_R, _R),
    "security-tightened": (_B, _B),
    "security-loosened": (_A, _A),
    "security-scheme-changed": (_B, _B),
    # parameters and bodies
    "parameter-added": (_A, _A),
    "required-parameter-added": (_B, _B),
    "parameter-removed": (_B, _B),
    "parameter-renamed": (_B, _B),
    "parameter-required": (_B, _B),
    "parameter-optional": (_A, _A),
    "parameter-default-changed": (_B, _B),
    "body-added": (_A, _A),
    "required-body-added": (_B, _B),
    "body-removed": (_B, _B),
    "body-required": (_B, _B),
    "body-optional": (_A, _A),
    "media-type-added": (_A, _A),
    "media-type-removed": (_B, _B),
    # answers
    "success-status-added": (_A, _A),
    "success-status-removed": (_B, _B),
    "error-status-added": (_A, _A),
    "error-status-removed": (_A, _A),
    "header-added": (_A, _A),
    "header-removed": (_R, _R),
    "required-header-removed": (_B, _B),
    "header-optional": (_B, _B),
    "message-added": (_A, _A),
    "message-removed": (_B, _B),
    # schemas
    "schema-added": (_A, _A),
    "schema-removed": (_B, _B),
    "schema-renamed": (_B, _B),
    "property-added": (_A, _A),
    "required-property-added": (_B, _A),
    "property-removed": (_B, _B),
    "property-required": (_B, _A),
    "property-required-with-default": (_A, _A),
    "property-optional": (_A, _B),
    "property-deprecated": (_A, _A),
    "type-widened": (_A, _B),
    "type-narrowed": (_B, _A),
    "type-changed": (_B, _B),
    "format-changed": (_B, _B),
    "range-widened": (_A, _B),
    "range-narrowed": (_B, _A),
    "became-nullable": (_A, _B),
    "became-not-nullable": (_B, _A),
    "enum-value-added": (_A, _R),
    "enum-value-removed": (_B, _A),
    "became-enum": (_B, _A),
    "became-open": (_A, _A),
    "became-free": (_B, _R),
    "const-changed": (_B, _B),
    "known-value-added": (_A, _A),
    "known-value-removed": (_B, _B),
    "open-enum-added": (_A, _A),
    "open-enum-removed": (_B, _B),
    "variant-added": (_A, _B),
    "variant-removed": (_B, _A),
    "bound-set": (_R, _A),
    "bound-tightened": (_B, _A),
    "bound-loosened": (_A, _B),
    "bound-removed": (_A, _B),
    "pattern-added": (_B, _A),
    "pattern-changed": (_R, _A),
    "pattern-removed": (_A, _A),
    "constraint-added": (_B, _A),
    "constraint-changed": (_B, _B),
    "constraint-removed": (_A, _B),
    "object-closed": (_B, _A),
    "object-opened": (_A, _A),
    "map-value-added": (_B, _A),
    "map-value-removed": (_A, _B),
    "default-changed": (_R, _A),
    "discriminator-changed": (_R, _R),
    "read-write-changed": (_R, _R),
    "decimal-accepted": (_A, _A),
    "decimal-refused": (_B, _B),
    "raised-changed": (_B, _B),
    "reading-changed": (_A, _B),
}
