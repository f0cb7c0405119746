"""openapi-python-client's project, with our context in its templates and our files beside its own.

The tool's parser decides what is an object, an enumeration, an endpoint, and what everything is called; whatever it
complains about or leaves out is an error here, at the place where it was written.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.properties import EnumProperty, ModelProperty
from openapi_python_client.strings import snake_case

from generator.bundle import Bundle
from generator.codegen.prepare import known_values, prepared
from generator.findings import ContractError, Finding
from generator.structure import METHODS, Pointer

__all__ = ["TEMPLATES", "Parsed", "parse"]

TEMPLATES: Final = Path(__file__).parent / "templates"
_FIELD_PREFIX: Final = "field_"
_ENDPOINT: Final = re.compile(r"WARNING parsing ([A-Z]+) (\S+) within")
_SCHEMA: Final = re.compile(r"/components/schemas/([\w.-]+)|[Uu]nable to process schema (?:/components/schemas/)?(\w+)")


class Parsed:
    """What the tool made of the contract: nothing is missing.

    Attributes:
        project: the tool's project, whose environment renders templates.
        models: component name -> the tool's view of an object.
        enums: component name -> the tool's view of an enumeration.
        parameter_names: operation id -> `place:wire name` -> Python name.
    """

    def __init__(self, project: Project, models: dict[str, ModelProperty], enums: dict[str, EnumProperty]) -> None:
        self.project = project
        self.models = models
        self.enums = enums
        self.parameter_names: dict[str, dict[str, str]] = {}
        for collection in project.openapi.endpoint_collections_by_tag.values():
            for endpoint in collection.endpoints:
                self.parameter_names[endpoint.name] = {
                    f"{place}:{prop.name.get_untrusted_value()}": prop.python_name
                    for place, prop in endpoint.iter_all_parameters()
                }


def parse(bundle: Bundle) -> Parsed:
    """Let the tool parse the bundled contract.

    Raises:
        ContractError: the tool would leave something out, or write something that the contract does not have.
    """
    config = Config.from_sources(
        ConfigFile(
            project_name_override="generated_client",
            package_name_override="ibkr_web",
            field_prefix=_FIELD_PREFIX,
            post_hooks=[],
        ),
        MetaType.NONE,
        Path("openapi.json"),
        "utf-8",
        True,
        None,
    )
    document = bundle.document
    alike = _alike(bundle)
    if alike:
        raise ContractError(alike)
    data = GeneratorData.from_dict(prepared(document), config=config)
    if isinstance(data, GeneratorError):
        raise ContractError([bundle.finding((), "codegen", _text(data))])
    project = Project(openapi=data, config=config, custom_template_path=TEMPLATES)
    problems = [*_complaints(bundle, project)]
    schemas = document.get("components", {}).get("schemas", {})
    models = {str(model.class_info.name): model for model in data.models}
    enums = {str(enum.class_info.name): enum for enum in data.enums if isinstance(enum, EnumProperty)}
    for name in sorted({*models, *enums} - set(schemas)):
        message = f"{name} would be written without being in the contract"
        problems.append(bundle.finding(("components", "schemas"), "codegen-extra", message))
    problems += _lost_operations(bundle, project)
    if problems:
        raise ContractError(problems)
    return Parsed(project, models, enums)


def _alike(bundle: Bundle) -> list[Finding]:
    """Enumerations of which the tool would lose a value, or at which it would break off: two values under one name."""
    problems = []
    for name, schema in bundle.document.get("components", {}).get("schemas", {}).items():
        values = known_values(schema) if isinstance(schema, dict) and schema.get("type") == "string" else None
        given = schema.get("x-enum-varnames") or [] if values else []
        owners: dict[str, str] = {}
        for place, value in enumerate(values or ()):
            called = value if value[:1].isalpha() else f"VALUE_{place}"
            member = snake_case(given[place] if len(given) == len(values or ()) else called).upper()
            if member in owners:
                message = f"{value!r} and {owners[member]!r} of {name} would both be called {member}"
                message += ": tell them apart with x-enum-varnames"
                problems.append(bundle.finding(("components", "schemas", name), "codegen-enum", message))
            owners[member] = value
    return problems


def _complaints(bundle: Bundle, project: Project) -> list[Finding]:
    """Everything that the tool warns of, at its place in the contract."""
    errors = list(project.openapi.errors)
    for collection in project.openapi.endpoint_collections_by_tag.values():
        errors.extend(collection.parse_errors)
    return [bundle.finding(_place(bundle, error), "codegen", _text(error)) for error in errors]


def _place(bundle: Bundle, error: GeneratorError) -> Pointer:
    text = f"{error.header} {error.detail or ''}"
    endpoint = _ENDPOINT.search(text)
    if endpoint is not None:
        return ("paths", endpoint.group(2), endpoint.group(1).lower())
    schema = _SCHEMA.search(text)
    if schema is not None:
        return ("components", "schemas", schema.group(1) or schema.group(2))
    return ()


def _text(error: GeneratorError) -> str:
    # The tool hides text of the document behind the address of an object, which differs from run to run.
    text = re.sub(r"<[\w.]+\.UntrustedString object at \w+>", "...", f"{error.header.strip()} {error.detail or ''}")
    return " ".join(f"openapi-python-client: {text}".split())


def _lost_operations(bundle: Bundle, project: Project) -> list[Finding]:
    """Operations in = operations out."""
    written = {
        endpoint.name
        for collection in project.openapi.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
    }
    problems = []
    seen: dict[str, str] = {}
    for path, item in bundle.document.get("paths", {}).items():
        for method in METHODS:
            if method not in item:
                continue
            operation = item[method].get("operationId", "")
            label = f"{operation or 'an operation without an id'} ({method.upper()} {path})"
            if operation in seen:
                message = f"{label} has the operation id of {seen[operation]}"
                problems.append(bundle.finding(("paths", path, method), "codegen-twice", message))
            elif operation not in written:
                message = f"{label} would not be written"
                problems.append(bundle.finding(("paths", path, method), "codegen-lost", message))
            seen[operation] = label
    return problems
