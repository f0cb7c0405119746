"""Our templates against the tool's: each says why it differs, and an upgrade shows which to look at again."""

from __future__ import annotations

import hashlib
from importlib.metadata import version
from pathlib import Path

import openapi_python_client
import pytest

from generator.codegen.project import TEMPLATES

UPSTREAM = Path(openapi_python_client.__file__).parent / "templates"
# Digests of the templates that ours stand for. When one changes, see what is new in it before writing its digest.
REPLACED = {
    "api_init.py.jinja": "f3b0290732b219be",
    "client.py.jinja": "4eac65762f21014a",
    "endpoint_init.py.jinja": "c1837a037fdbbd85",
    "endpoint_module.py.jinja": "c1b2628053eb4875",
    "errors.py.jinja": "b6ba7ea79aa7d7f2",
    "int_enum.py.jinja": "cf8776855b1d8269",
    "model.py.jinja": "fd1c79680d51c06c",
    "models_init.py.jinja": "4f64a3d6e1b15a56",
    "package_init.py.jinja": "ac15907e32dc39bd",
    "str_enum.py.jinja": "e4979a5e6b338351",
    "types.py.jinja": "93df9d75883a4eaf",
}
OURS = sorted(path.name for path in TEMPLATES.iterdir())


def test_the_tool_is_the_one_that_the_templates_were_written_for() -> None:
    assert version("openapi-python-client") == "0.29.1"


@pytest.mark.parametrize("name", OURS)
def test_a_template_says_first_why_it_is_not_the_tools(name: str) -> None:
    text = (TEMPLATES / name).read_text(encoding="utf-8")
    reason = "Differs from upstream" if name in REPLACED else "Has no counterpart upstream"
    assert text.startswith(f"{{# {reason}")
    assert (UPSTREAM / name).exists() is (name in REPLACED)
    if name in REPLACED:
        assert text != (UPSTREAM / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", REPLACED)
def test_the_tools_template_is_still_the_one_that_ours_replaced(name: str) -> None:
    digest = hashlib.sha256((UPSTREAM / name).read_bytes()).hexdigest()[:16]
    assert digest == REPLACED[name], f"{name} of openapi-python-client has changed: compare it with ours"
