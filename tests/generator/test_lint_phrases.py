"""Rules about the phrases of the broker, and how they get from their file into the bundle."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.bundle import Bundle
from generator.findings import ContractError
from generator.lint import RULES, lint, phrases

ROOT = "openapi.yaml"
FILE = "refusals.yaml"
HERE = "# HERE\n"
LISTED = [("tags:\n", "x-refusals: {$ref: refusals.yaml}\ntags:\n")]
GONE = "says: is gone\nmeans: refusal\nwritten: Thing {id} is gone\nx-evidence: recorded\ndescription: Once.\n"


def entry(name: str, text: str, *changes: tuple[str, str]) -> str:
    """A phrase below its name, with replacements."""
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return f"{name}:\n" + "".join(f"  {line}\n" for line in text.splitlines())


def file(*entries: str) -> dict[str, Any]:
    """The small contract with these phrases."""
    return {ROOT: LISTED, FILE: "".join(entries)}


def one(*changes: tuple[str, str]) -> dict[str, Any]:
    """The small contract with one phrase, which is good but for the changes."""
    return file(entry("gone", GONE, *changes))


SESSION = GONE.replace("means: refusal", "means: session-missing")

BAD: list[tuple[str, dict[str, Any]]] = [
    ("phrase", {"paths/things/thing.yaml": [("get:\n", f"get:\n  x-refusals: {{}}  {HERE}")]}),
    ("phrase", {ROOT: [("tags:\n", f"x-refusals: [gone]  {HERE}tags:\n")]}),
    ("phrase", file(entry("isGone", GONE).replace("isGone:\n", f"isGone:  {HERE}"))),
    ("phrase", file(f"gone: is gone  {HERE}")),
    ("phrase", one(("means: refusal\n", f"means: refusal\nmeens: refusal  {HERE}"))),
    ("phrase", file(entry("gone", GONE, ("says: is gone\n", "")).replace("gone:\n", f"gone:  {HERE}", 1))),
    ("phrase", one(("says: is gone\n", f"says: Is gone  {HERE}"))),
    ("phrase", one(("says: is gone\n", f"says: ' '  {HERE}"))),
    ("phrase", one(("says: is gone\n", f"says: is gone\nbegins: 7  {HERE}"))),
    ("phrase", one(("means: refusal\n", f"means: refused  {HERE}"))),
    ("phrase", file(entry("gone", GONE, ("means: refusal\n", "")).replace("gone:\n", f"gone:  {HERE}", 1))),
    ("phrase", one(("means: refusal\n", f"means: refusal\nkeeps-token: false  {HERE}"))),
    ("phrase", one(("says: is gone\n", f"begins: thing\nkeeps-token: true  {HERE}"))),
    (
        "phrase",
        file(
            entry("gone", GONE, ("means: refusal", "means: account-not-found")).replace("gone:\n", f"gone:  {HERE}", 1)
        ),
    ),
    ("phrase", one(("x-evidence: recorded\n", f"x-evidence: seen  {HERE}"))),
    ("phrase", file(entry("gone", GONE, ("x-evidence: recorded\n", "")).replace("gone:\n", f"gone:  {HERE}", 1))),
    ("phrase", file(entry("gone", GONE, ("description: Once.", "")).replace("gone:\n", f"gone:  {HERE}", 1))),
    ("phrase", one(("written: Thing {id} is gone\n", f"written: Thing is lost  {HERE}"))),
    ("phrase", one(("written: Thing {id} is gone\n", f"written: Thing {{}} is gone  {HERE}"))),
    ("phrase", one(("written: Thing {id} is gone\n", f"written: Thing {{id:>3}} is gone  {HERE}"))),
    ("phrase", one(("written: Thing {id} is gone\n", f"written: Thing {{id is gone  {HERE}"))),
    ("phrase", one(("says: is gone\n", "says: is gone\nbegins: a thing\n"), ("is gone\nx-", f"is gone  {HERE}x-"))),
    # The same words; words in the words; a sentence that an earlier phrase takes.
    ("phrase-hidden", file(entry("gone", GONE), entry("again", GONE).replace("again:\n", f"again:  {HERE}"))),
    (
        "phrase-hidden",
        file(
            entry("gone", GONE),
            entry("long", GONE, ("says: is gone", "says: it is gone")).replace("long:\n", f"long:  {HERE}"),
        ),
    ),
    (
        "phrase-hidden",
        file(
            entry("gone", GONE, ("says: is gone", "begins: thing")),
            entry("long", GONE, ("says: is gone", "begins: thing \nsays: is gone")).replace(
                "long:\n", f"long:  {HERE}"
            ),
        ),
    ),
    (
        "phrase-hidden",
        file(
            entry("gone", SESSION),
            entry("held", SESSION, ("session-missing", "competing")).replace("held:\n", f"held:  {HERE}"),
        ),
    ),
    (
        "phrase-hidden",
        file(
            entry("gone", GONE),
            entry("thing", GONE, ("says: is gone", "says: thing"), ("is gone\nx-", f"is gone  {HERE}x-")),
        ),
    ),
    # Words in what another begins with.
    (
        "phrase-hidden",
        file(
            entry("thing", GONE, ("says: is gone", "says: thing")),
            entry("long", GONE, ("says: is gone", "begins: 'thing '\nsays: is gone")).replace(
                "long:\n", f"long:  {HERE}"
            ),
        ),
    ),
]

GOOD: list[tuple[str, dict[str, Any]]] = [
    ("phrase", {}),
    ("phrase", one()),
    ("phrase", one(("says: is gone\n", "begins: 'thing '\n"))),
    ("phrase", one(("says: is gone\n", "begins: 'thing '\nsays: is gone\n"))),
    ("phrase", one(("means: refusal\n", "means: account-not-found\nkeeps-token: true\n"))),
    ("phrase-hidden", {ROOT: [("tags:\n", "x-refusals: [gone]\ntags:\n")]}),
    ("phrase-hidden", file(entry("gone", GONE), entry("lost", GONE, ("is gone", "is lost")))),
    # A broader one may stand behind, and what means something else is looked for by itself.
    ("phrase-hidden", file(entry("long", GONE, ("is gone", "it is gone")), entry("gone", GONE))),
    ("phrase-hidden", file(entry("gone", GONE), entry("held", SESSION))),
    (
        "phrase-hidden",
        file(
            entry("begun", GONE, ("says: is gone", "begins: a thing\nsays: is gone"), ("Thing", "A thing")),
            entry("gone", GONE),
        ),
    ),
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


def test_every_rule_of_this_module_has_a_failing_and_a_passing_fragment() -> None:
    here = {name for name, rule in RULES.items() if rule.check.__module__ == phrases.__name__}
    assert {rule for rule, _ in BAD} == {rule for rule, _ in GOOD} == here


def test_the_file_is_part_of_the_bundle(bundled: Callable[..., Bundle]) -> None:
    bundle = bundled(one())
    assert bundle.document["x-refusals"]["gone"]["written"] == "Thing {id} is gone"
    assert list(bundle.document).index("x-refusals") == list(bundle.document).index("tags") - 1
    assert bundle.locate(("x-refusals", "gone", "means")) == (FILE, 3)
    assert lint(bundle) == []


@pytest.mark.parametrize(
    ("reference", "rule"),
    [
        ("{$ref: refusal.yaml}", "reference-missing"),
        ("{$ref: ../refusals.yaml}", "reference-outside"),
        ("{$ref: refusals.yaml, gone: {}}", "reference-siblings"),
        ("{$ref: schemas/Part.yaml}", "reference-kind"),
    ],
)
def test_a_file_that_cannot_be_part_of_it_is_refused(bundled: Callable[..., Bundle], reference: str, rule: str) -> None:
    changes = one() | {ROOT: [("tags:\n", f"x-refusals: {reference}\ntags:\n")]}
    with pytest.raises(ContractError) as caught:
        bundled(changes)
    assert [finding.rule for finding in caught.value.findings] == [rule]
