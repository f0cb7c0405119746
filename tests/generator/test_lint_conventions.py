"""Rules about what every operation documents and about the `x-` members."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.lint import RULES, conventions, extensions, refusals

ROOT = "openapi.yaml"
LIST = "paths/things/things.yaml"
READ = "paths/things/thing.yaml"
PART = "schemas/Part.yaml"
COLOUR = "schemas/Colour.yaml"
HERE = "# HERE\n"
PACED = "{requests: 1, seconds: 5, group: things}"
AT_GET = ("get:\n", f"get:  {HERE}")
AT_POST = ("post:\n", f"post:  {HERE}")
AT_OPENAPI = ("openapi: 3.1.1\n", f"openapi: 3.1.1  {HERE}")


def edit(file: str, *replacements: tuple[str, str]) -> dict[str, Any]:
    """The small contract with replacements in one file."""
    return {file: replacements}


def colour(text: str) -> dict[str, Any]:
    """`Colour` with another text."""
    return {COLOUR: text}


def server(text: str) -> dict[str, Any]:
    """The small contract whose second path has a server of its own."""
    return edit(READ, ("get:\n", f"servers:\n  - {text}get:\n"))


SUCCESS = edit("schemas/Thing.yaml", ("properties:\n", "properties:\n  success: {type: boolean, description: Done.}\n"))
"""A thing tells whether it was found."""


def replacing(said: str, changes: dict[str, Any] | None = None) -> dict[str, Any]:
    """The second path with a body, and with what is said of it."""
    body = "requestBody: {content: {application/json: {schema: {$ref: ../../schemas/ThingRequest.yaml}}}}"
    return edit(READ, ("get:\n", f"put:{said}  {body}\n")) | (changes or {})


ACCOUNT = edit("parameters/ThingId.yaml", ("name: thingId", "name: accountId")) | edit(
    "schemas/ThingRequest.yaml", ("properties:\n", "properties:\n  acctId: {type: string, description: Account.}\n")
)
"""The second path is about an account, and the request may name one too."""


def everything(value: int = -1, name: str = "thingId", called: str = "get_all_things") -> str:
    """An `x-all`, in its place below a method."""
    said = f"name: {name}, value: {value}, operationId: {called}, x-method: get_all, summary: All, description: All"
    return f"  x-all: {{{said}}}"


LEAST = edit("parameters/ThingId.yaml", ("format: int64", "format: int64, minimum: -1"))
"""The number of a thing may be -1."""

BAD: list[tuple[str, dict[str, Any]]] = [
    ("operation-text", edit(READ, ("  summary: Read one thing\n", ""), AT_GET)),
    ("operation-text", edit(READ, ("  description: With its parts.\n", ""), AT_GET)),
    ("operation-text", edit(READ, ("description: With its parts.\n", f"description: Read one thing.  {HERE}"))),
    ("operation-text", edit(READ, ("summary: Read one thing\n", f"summary: {'very ' * 20} long  {HERE}"))),
    ("hollow-description", {PART: f"properties:\n  accountId:\n    description: The account.  {HERE}"}),
    ("hollow-description", {PART: f"properties:\n  master_account:\n    description: Its master account.  {HERE}"}),
    ("hollow-description", {PART: f"properties:\n  legs:\n    description: The legs.  {HERE}"}),
    ("hollow-description", edit("parameters/Limit.yaml", ("At most so many.\n", f"A limit.  {HERE}"))),
    (
        "documented-errors",
        edit(
            READ, ('    "401": {$ref: ../../responses/Failure.yaml}\n', ""), ("  responses:\n", f"  responses:  {HERE}")
        ),
    ),
    (
        "documented-errors",
        edit(
            READ, ('    "400": {$ref: ../../responses/Failure.yaml}\n', ""), ("  responses:\n", f"  responses:  {HERE}")
        ),
    ),
    # Nothing to get wrong in the request, but a session that may be missing.
    (
        "documented-errors",
        edit(
            LIST,
            ("  parameters:\n    - $ref: ../../parameters/Limit.yaml\n", ""),
            ("x-requires: []", "x-requires: [sso]"),
            ('    "400": {$ref: ../../responses/Failure.yaml}\n', ""),
            ("  responses:\n", f"  responses:  {HERE}"),
        ),
    ),
    (
        "documented-errors",
        edit(
            READ, ('    "503": {$ref: ../../responses/Failure.yaml}\n', ""), ("  responses:\n", f"  responses:  {HERE}")
        ),
    ),
    ("documented-errors", edit(READ, ('    "503":', f'    "600": {{}}  {HERE}    "503":'))),
    (
        "request-example",
        edit(
            LIST,
            ("        examples:\n          small: {$ref: ../../examples/create_thing/small.yaml}\n", ""),
            ("  requestBody:\n", f"  requestBody:  {HERE}"),
        ),
    ),
    (
        "success-example",
        edit(READ, ("          example: {id: 7, colour: red}\n", ""), ("  responses:\n", f"  responses:  {HERE}")),
    ),
    ("security", edit(READ, ("get:\n", f"get:\n  security: [{{bearer: []}}]  {HERE}"))),
    ("security", edit(READ, ("get:\n", f"get:\n  security: [{{basic: []}}]  {HERE}"))),
    ("security", edit(ROOT, ("security:\n  - bearer: []\n", ""), AT_OPENAPI)),
    ("server-name", server(f"url: https://partner.invalid  {HERE}")),
    ("server-name", server(f"url: https://{{host}}  {HERE}    x-name: partner\n")),
    (
        "server-name",
        server(f"url: https://a.invalid\n    x-name: a\n  - url: https://b.invalid  {HERE}    x-name: a\n"),
    ),
    ("unknown-extension", edit(READ, ("x-retry: safe\n", f"x-retries: 3  {HERE}"))),
    ("unknown-extension", {PART: f"type: object\nx-class: P  {HERE}"}),
    ("evidence", edit(READ, ("x-evidence: release-note\n", f"x-evidence: hearsay  {HERE}"))),
    ("evidence", edit(READ, ("  x-evidence: release-note\n", ""), AT_GET)),
    ("evidence", {PART: f"type: object\nx-evidence: seen  {HERE}"}),
    ("release-note", edit(READ, ('x-release-note: "2023-10"\n', f"x-release-note: October  {HERE}"))),
    ("release-note", edit(READ, ('x-release-note: "2023-10"\n', f"x-release-note: 2023-13  {HERE}"))),
    ("release-note", {PART: f"type: object\nproperties:\n  a:\n    type: string\n    x-release-note: []  {HERE}"}),
    ("retry", edit(READ, ("x-retry: safe", "x-retry: always"), AT_GET)),
    ("retry", edit(READ, ("  x-retry: safe\n", ""), AT_GET)),
    ("retry", edit(LIST, ("x-retry: reconcile\n", f"x-retry: safe  {HERE}"))),
    ("effect", edit(READ, ("x-effect: none", "x-effect: some"), AT_GET)),
    ("effect", edit(READ, ("  x-effect: none\n", ""), AT_GET)),
    ("effect", edit(LIST, ("x-retry: reconcile\n", f"x-retry: reconcile\n  x-effect: creates  {HERE}"))),
    ("effect", edit("parameters/Limit.yaml", ("in: query\n", f"in: query\nx-effect: none  {HERE}"))),
    ("requires", edit(READ, ("x-requires: [sso]", "x-requires: [accounts-listed]"), AT_GET)),
    ("requires", edit(READ, ("  x-requires: [sso]\n", ""), AT_GET)),
    ("requires", edit(READ, ("x-requires: [sso]\n", f"x-requires: [sso, list_nothing]  {HERE}"))),
    ("requires", edit(READ, ("x-requires: [sso]\n", f"x-requires: [sso, get_thing]  {HERE}"))),
    ("requires", edit(READ, ("x-requires: [sso]\n", f"x-requires: [sso, list_things, list_things]  {HERE}"))),
    ("requires", edit(READ, ("x-requires: [sso]", "x-requires: [list_things, sso]"), AT_GET)),
    ("requires", edit(READ, ("x-requires: [sso]", "x-requires: list_things"), AT_GET)),
    ("lookup", edit(LIST, ("x-retry: reconcile\n", f"x-retry: reconcile\n  x-lookup: find_thing  {HERE}"))),
    ("lookup", edit(READ, ("x-retry: safe\n", f"x-retry: safe\n  x-lookup: list_things  {HERE}"))),
    ("pacing", edit(LIST, ("{requests: 1, seconds: 5}\n", f"{{requests: 1, per: 5}}  {HERE}"))),
    ("pacing", edit(LIST, ("{requests: 1, seconds: 5}\n", f"{{requests: 1.5, seconds: 5}}  {HERE}"))),
    ("pacing", edit(LIST, ("{requests: 1, seconds: 5}\n", f"{{requests: 1, seconds: 0}}  {HERE}"))),
    ("pacing", edit(LIST, ("{requests: 1, seconds: 5}\n", f"[]  {HERE}"))),
    ("pacing", edit(LIST, ("{requests: 1, seconds: 5}\n", f"{{requests: 1, seconds: 5, group: ''}}  {HERE}"))),
    ("pacing", edit(LIST, ("{requests: 1, seconds: 5}\n", f"{{requests: 1, seconds: 5, group: alone}}  {HERE}"))),
    ("pacing", edit(ROOT, ("{requests: 10, seconds: 1}\n", f"{{requests: 10, seconds: 1, group: all}}  {HERE}"))),
    ("pacing", edit(LIST, ("{requests: 1, seconds: 5}\n", f"[{PACED}, {{requests: 9, seconds: 60}}]  {HERE}"))),
    (
        "pacing",
        edit(LIST, ("{requests: 1, seconds: 5}\n", f"{PACED}\n"))
        | edit(READ, ("get:\n", f"get:\n  x-pacing: {{requests: 2, seconds: 5, group: things}}  {HERE}")),
    ),
    (
        "pacing",
        edit(ROOT, ("servers:\n", f"servers:\n  - url: https://b.test\n    x-pacing: {{per: 1}}  {HERE}")),
    ),
    ("pacing", edit(ROOT, ("x-pacing: {requests: 10, seconds: 1}\n", ""), AT_OPENAPI)),
    ("intent", edit(LIST, ("pointer: /parts/*/label}\n", f"pointer: /parts/label}}  {HERE}"))),
    ("question", edit(READ, ("x-retry: safe\n", f"x-retry: safe\n  x-question: starts  {HERE}"))),
    ("question", edit(READ, ("x-retry: safe\n", f"x-retry: safe\n  x-question: ends  {HERE}"))),
    ("question", edit(READ, ("x-retry: safe\n", f"x-retry: safe\n  x-question: opens  {HERE}"))),
    (
        "question",
        edit(LIST, ("x-retry: reconcile\n", f"x-retry: reconcile\n  x-resend: never\n  x-question: answers  {HERE}")),
    ),
    (
        "question",
        edit(READ, ("get:\n", f"servers: [{{url: https://p.example, x-name: p}}]\nget:\n  x-question: delays  {HERE}")),
    ),
    (
        "question",
        edit(
            READ, ("get:\n", f"get:\n  servers: [{{url: https://p.example, x-name: p}}]\n  x-question: delays  {HERE}")
        ),
    ),
    ("session", edit(READ, ("x-requires: [sso]\n", f"x-requires: [brokerage-session]\n  x-session: name  {HERE}"))),
    ("session", edit(READ, ("x-requires: [sso]\n", f"x-requires: [sso]\n  x-session: id  {HERE}"))),
    ("session", edit(LIST, ("x-retry: reconcile\n", f"x-retry: reconcile\n  x-session: id  {HERE}"))),
    ("all", edit(READ, ("get:\n", f"get:\n{everything()}  {HERE}"))),
    ("all", LEAST | edit(READ, ("get:\n", f"get:\n{everything(value=0)}  {HERE}"))),
    ("all", LEAST | edit(READ, ("get:\n", f"get:\n{everything(name='id')}  {HERE}"))),
    ("all", LEAST | edit(READ, ("get:\n", f"get:\n{everything(called='list_things')}  {HERE}"))),
    ("all", LEAST | edit(READ, ("get:\n", f"get:\n  x-all: {{name: thingId, value: -1}}  {HERE}"))),
    ("all", LEAST | edit(READ, ("get:\n", f"get:\n  x-all: -1  {HERE}"))),
    ("same", replacing(f"\n  x-same: {{path: thing, pointer: /price}}  {HERE}")),
    ("same", replacing(f"\n  x-same: {{path: thingId, pointer: /cost}}  {HERE}")),
    ("same", replacing(f"\n  x-same: {{path: thingId, pointer: /price, also: 1}}  {HERE}")),
    ("same", replacing(f"\n  x-same: thingId  {HERE}")),
    ("same", replacing(f"  {HERE}", ACCOUNT)),
    ("resend", edit(LIST, ("x-retry: reconcile\n", "x-retry: reconcile\n  x-question: opens\n"), AT_POST)),
    ("resend", edit(LIST, ("x-retry: reconcile\n", f"x-retry: reconcile\n  x-resend: maybe  {HERE}"))),
    ("resend", edit(READ, ("x-retry: safe\n", f"x-retry: safe\n  x-resend: repeatable  {HERE}"))),
    (
        "resend",
        edit(
            READ,
            (
                "x-retry: safe\n",
                f"x-retry: reconcile\n  x-intent: {{in: path, name: thingId}}\n  x-resend: identified  {HERE}",
            ),
        ),
    ),
    ("resend", edit(READ, ("x-retry: safe\n", f"x-retry: never\n  x-resend: identified  {HERE}"))),
    ("intent", edit(LIST, ("{in: body, pointer: /parts/*/label}\n", f"{{in: path, name: thingId}}  {HERE}"))),
    ("intent", edit(LIST, ("{in: body, pointer: /parts/*/label}\n", f"/parts/*/label  {HERE}"))),
    ("intent", edit(LIST, ("  x-intent: {in: body, pointer: /parts/*/label}\n", ""), AT_POST)),
    (
        "intent",
        edit(LIST, ("pointer: /parts/*/label}\n", f"pointer: /parts/*/label}}  {HERE}"))
        | {PART: "anyOf: [{$ref: Bolt.yaml}, {$ref: Nut.yaml}]\n"}
        | {"schemas/Bolt.yaml": "type: object\nrequired: [label]\nproperties: {label: {type: string}}\n"}
        | {"schemas/Nut.yaml": "type: object\nrequired: [size]\nproperties: {size: {type: number}}\n"},
    ),
    ("known-values", colour(f"type: string  {HERE}x-known-values: {{red: Red.}}\n")),
    ("known-values", colour(f"type: string  {HERE}x-open-enum: true\n")),
    ("known-values", colour(f"type: string  {HERE}x-open-enum: true\nx-known-values: [red]\n")),
    ("known-values", colour(f"type: number  {HERE}x-open-enum: true\nx-known-values: {{'1': One.}}\n")),
    ("known-values", colour(f"type: string\nx-open-enum: true\nx-known-values:\n  red:  {HERE}")),
    ("known-values", colour(f"type: integer\nx-open-enum: true\nx-known-values:\n  red: Red.  {HERE}")),
    (
        "known-values",
        colour(f"type: string\nx-open-enum: true\nx-known-values: {{red: R.}}\nenum: [red, blue]  {HERE}"),
    ),
    (
        "known-values",
        {PART: f"properties:\n  a:\n    type: string\n    x-open-enum: true\n    x-known-values: {{red: R.}}  {HERE}"},
    ),
    ("error-in-success", edit(LIST, ("x-error-in-success: true\n", f"x-error-in-success: 'yes'  {HERE}"))),
    ("error-in-success", edit(READ, ("get:\n", f"get:\n  x-error-in-success: true  {HERE}"))),
    ("error-in-success", edit(LIST, ("  x-error-in-success: true\n", ""), AT_POST)),
    ("refusal", SUCCESS | edit(READ, AT_GET)),
    ("refusal", SUCCESS | edit(READ, ("get:\n", f"get:\n  x-refusal: [success]  {HERE}"))),
    ("refusal", SUCCESS | edit(READ, ("get:\n", f"get:\n  x-refusal: {{success: 'no'}}  {HERE}"))),
    ("refusal", SUCCESS | edit(READ, ("get:\n", f"get:\n  x-refusal: {{success: false, id: true}}  {HERE}"))),
    ("refusal", SUCCESS | edit(READ, ("get:\n", f"get:\n  x-refusal: {{id: false}}  {HERE}"))),
    ("flag", {PART: f"properties:\n  a:\n    type: number\n    x-decimal: 2  {HERE}"}),
    ("flag", {PART: f"properties:\n  a:\n    type: string\n    x-decimal: true  {HERE}"}),
    ("flag", {PART: f"type: object\nx-raised: true  {HERE}"}),
]

GOOD: list[tuple[str, dict[str, Any]]] = [
    ("hollow-description", {PART: "properties: {accountId: {description: 'Account that pays, `DU7654321`.'}}\n"}),
    ("hollow-description", {PART: "properties: {at: {description: ''}, of: {}}\n"}),
    ("operation-text", {}),
    ("documented-errors", {}),
    (
        "documented-errors",
        edit(
            LIST,
            ("  parameters:\n    - $ref: ../../parameters/Limit.yaml\n", ""),
            ('    "400": {$ref: ../../responses/Failure.yaml}\n', ""),
        ),
    ),
    # On a server of its own the broker's load limits do not apply.
    (
        "documented-errors",
        server("url: https://p.invalid\n    x-name: partner\n")
        | {
            READ: [
                ("get:\n", "servers: [{url: https://p.invalid, x-name: partner}]\nget:\n"),
                *[(f'    "{status}": {{$ref: ../../responses/Failure.yaml}}\n', "") for status in (429, 500, 503)],
            ]
        },
    ),
    ("request-example", {}),
    ("success-example", edit(READ, ('    "200":', '    "204": {description: Nothing.}\n    "200":'))),
    ("security", edit(READ, ("get:\n", "get:\n  security: []\n"))),
    (
        "server-name",
        server("url: https://{host}\n    x-name: partner\n    variables: {host: {default: partner.invalid}}\n"),
    ),
    ("unknown-extension", {PART: "type: object\nproperties: {x-cost: {type: number}}\nexample: {x-cost: 1}\n"}),
    ("evidence", {PART: "type: object\nx-evidence: unverified\n"}),
    ("release-note", {PART: "type: object\nx-release-note: [2023-10, 2023-12]\n"}),
    (
        "retry",
        edit(LIST, ("operationId: create_thing", "operationId: tickle"), ("x-retry: reconcile", "x-retry: safe")),
    ),
    (
        "effect",
        edit(READ, ("x-effect: none", "x-effect: ends-streams"))
        | edit("parameters/Limit.yaml", ("in: query\n", "in: query\nx-effect: drops-cache\n")),
    ),
    ("requires", edit(READ, ("x-requires: [sso]", "x-requires: [brokerage-session]"))),
    ("requires", edit(READ, ("x-requires: [sso]", "x-requires: [sso, list_things]"))),
    ("lookup", edit(LIST, ("x-retry: reconcile\n", "x-retry: reconcile\n  x-lookup: list_things\n"))),
    ("pacing", edit(LIST, ("{requests: 1, seconds: 5}", "[{requests: 1, seconds: 0.5}, {requests: 9, seconds: 60}]"))),
    (
        "pacing",
        edit(LIST, ("{requests: 1, seconds: 5}\n", f"{PACED}\n"))
        | edit(READ, ("get:\n", f"get:\n  x-pacing: {PACED}\n")),
    ),
    (
        "intent",
        edit(READ, ("x-retry: safe", "x-retry: reconcile\n  x-intent: {in: path, name: thingId}")),
    ),
    ("session", {}),
    ("session", edit(READ, ("x-requires: [sso]", "x-requires: [brokerage-session]\n  x-session: id"))),
    ("all", {}),
    ("all", LEAST | edit(READ, ("get:\n", f"get:\n{everything()}\n"))),
    ("question", edit(READ, ("x-retry: safe", "x-retry: safe\n  x-question: delays"))),
    (
        "question",
        edit(
            READ,
            ("x-retry: safe", "x-retry: reconcile\n  x-intent: {in: path, name: thingId}\n  x-question: answers"),
            ("x-effect: none", "x-effect: none\n  x-resend: never"),
        ),
    ),
    (
        "resend",
        edit(LIST, ("x-retry: reconcile\n", "x-retry: reconcile\n  x-question: opens\n  x-resend: identified\n")),
    ),
    ("resend", edit(READ, ("x-retry: safe", "x-retry: never\n  x-resend: repeatable"))),
    (
        "intent",
        {PART: "anyOf: [{$ref: Bolt.yaml}, {$ref: Nut.yaml}]\n"}
        | {"schemas/Bolt.yaml": "type: object\nrequired: [label]\nproperties: {label: {type: string}}\n"}
        | {"schemas/Nut.yaml": "type: object\nrequired: [size]\nproperties: {label: {}, size: {type: number}}\n"},
    ),
    ("known-values", colour("type: integer\nx-open-enum: true\nx-known-values: {'1': One., '-2': Minus two.}\n")),
    ("known-values", colour("type: string\nx-open-enum: true\nx-known-values: {red: R.}\nenum: [red]\n")),
    ("same", replacing("\n  x-same: {path: thingId, pointer: /price}\n")),
    ("same", replacing("\n  x-same: {path: thingId, pointer: /parts/*/label}\n")),
    ("same", replacing("\n  x-same: {path: accountId, pointer: /acctId}\n", ACCOUNT)),
    ("same", replacing("\n")),
    ("error-in-success", {}),
    (
        "error-in-success",
        edit(READ, ("get:\n", "get:\n  x-error-in-success: true\n"))
        | edit("schemas/Thing.yaml", ("properties:\n", "properties:\n  error: {type: string, description: Why.}\n")),
    ),
    ("refusal", SUCCESS | edit(READ, ("get:\n", "get:\n  x-refusal: {success: false}\n"))),
    ("refusal", SUCCESS | edit(READ, ("get:\n", "get:\n  x-refusal: {}\n"))),
    ("flag", {"schemas/Refusal.yaml": "x-raised: true\nrequired: [error]\nproperties: {error: {type: string}}\n"}),
]


@pytest.mark.parametrize(("rule", "changes"), BAD, ids=[rule for rule, _ in BAD])
def test_fragment_is_refused_where_it_is_wrong(
    rule: str, changes: dict[str, Any], assert_rule: Callable[[str, dict[str, Any]], None]
) -> None:
    assert any("# HERE" in str(text) for text in changes.values())
    assert_rule(rule, changes)


@pytest.mark.parametrize(("rule", "changes"), GOOD, ids=[rule for rule, _ in GOOD])
def test_fragment_passes(
    rule: str, changes: dict[str, Any], assert_rule: Callable[[str, dict[str, Any]], None]
) -> None:
    assert_rule(rule, changes)


def test_every_rule_of_these_modules_has_a_failing_and_a_passing_fragment() -> None:
    modules = {conventions.__name__, extensions.__name__, refusals.__name__}
    here = {name for name, rule in RULES.items() if rule.check.__module__ in modules}
    assert {rule for rule, _ in BAD} == here
    assert {rule for rule, _ in GOOD} == here
