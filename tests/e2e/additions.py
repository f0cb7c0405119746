"""Operations that nobody knows, to be added to a copy of the contract as README says."""

from __future__ import annotations

from pathlib import Path

__all__ = ["add_get", "add_post"]

_ERRORS = """\
    "400": {$ref: ../../responses/BadRequest.yaml}
    "401": {$ref: ../../responses/Unauthorized.yaml}
    "429": {$ref: ../../responses/TooManyRequests.yaml}
    "500": {$ref: ../../responses/ServerError.yaml}
    "503": {$ref: ../../responses/Unavailable.yaml}
"""
_POST = {
    "paths/journal/create_note.yaml": """\
post:
  operationId: create_note
  x-method: create
  tags: [journal]
  summary: Write a note
  description: Keeps a note about an account. Notes cannot be changed.
  x-evidence: unverified
  x-retry: never
  x-requires: [brokerage-session]
  requestBody:
    required: true
    description: The note.
    content:
      application/json:
        schema:
          $ref: ../../schemas/NoteRequest.yaml
        examples:
          short: {$ref: ../../examples/create_note/short.yaml}
  responses:
    "200":
      description: Kept.
      content:
        application/json:
          schema:
            $ref: ../../schemas/SuppressionAnswer.yaml
          examples:
            kept: {$ref: ../../examples/create_note/kept.yaml}
    "409": {$ref: ../../responses/NoteExists.yaml}
    "411": {$ref: ../../responses/LengthRequired.yaml}
"""
    + _ERRORS,
    "responses/NoteExists.yaml": """\
description: There is such a note already.
content:
  application/json:
    schema:
      $ref: ../schemas/ErrorAnswer.yaml
    examples:
      there_already:
        summary: There already
        value: {status: "there already"}
  text/plain:
    schema:
      type: string
      description: The reason as plain text.
  text/html:
    schema:
      type: string
      description: A web page of a server in front of the broker.
""",
    "schemas/NoteRequest.yaml": """\
description: A note to be kept.
type: object
x-evidence: unverified
required: [text]
properties:
  text:
    type: string
    description: What it says, up to 200 characters.
    minLength: 1
    maxLength: 200
  urgent:
    type: boolean
    description: Shows it first.
""",
    "examples/create_note/short.yaml": "summary: A short note\nvalue: {text: Ask about the dividend}\n",
    "examples/create_note/kept.yaml": "summary: Kept\nvalue: {status: submitted}\n",
}
_GET = {
    "paths/user/tone.yaml": """\
get:
  operationId: get_tone
  x-method: tone
  tags: [user]
  summary: Read the tone of the session
  description: What the broker plays when an order is filled.
  x-evidence: unverified
  x-retry: safe
  x-effect: none
  x-requires: [brokerage-session]
  responses:
    "200":
      description: The tone.
      content:
        application/json:
          schema:
            $ref: ../../schemas/Tone.yaml
          examples:
            bell: {$ref: ../../examples/get_tone/bell.yaml}
"""
    + _ERRORS,
    "schemas/Tone.yaml": """\
description: What is played.
type: object
x-evidence: unverified
properties:
  hertz:
    type: [number, "null"]
    description: Oscillations in a second.
""",
    "examples/get_tone/bell.yaml": "summary: A bell\nvalue: {hertz: 440}\n",
}


def add_post(contract: Path) -> None:
    """A POST with a body in a new group, with a new error and a new schema."""
    _write(contract, _POST)
    _insert(contract, "  - name: scanner\n", "  - name: journal\n    description: Notes about accounts.\n")
    _insert(contract, "  /iserver/watchlists: ", "  /iserver/notes: {$ref: paths/journal/create_note.yaml}\n")


def add_get(contract: Path) -> None:
    """A GET in a group that is there, with a new schema."""
    _write(contract, _GET)
    _insert(contract, "  /iserver/watchlists: ", "  /iserver/tone: {$ref: paths/user/tone.yaml}\n")


def _write(contract: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (contract / name).parent.mkdir(parents=True, exist_ok=True)
        (contract / name).write_text(text, encoding="utf-8")


def _insert(contract: Path, before: str, line: str) -> None:
    root = contract / "openapi.yaml"
    text = root.read_text(encoding="utf-8")
    assert text.count(before) == 1
    root.write_text(text.replace(before, line + before), encoding="utf-8")
