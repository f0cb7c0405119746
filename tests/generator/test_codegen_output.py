"""The written client: whole, the same everywhere, marked, and left alone when nothing changed."""

from __future__ import annotations

import json
import os
import re
import resource
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.bundle import load
from generator.cli import main
from generator.codegen import stamp
from generator.codegen.place import files_of
from generator.codegen.stamp import is_current, mark_of
from generator.codegen.write import write
from generator.source import Source
from generator.structure import METHODS

ROOT = Path(__file__).parents[2]
CONTRACT = ROOT / "openapi"
CLIENT = ROOT / "generated_client" / "ibkr_web"


@pytest.fixture
def contract(tmp_path: Path) -> Path:
    """A small contract of its own, on disk."""
    folder = tmp_path / "openapi"
    (folder / "paths").mkdir(parents=True)
    (folder / "schemas").mkdir()
    (folder / "openapi.yaml").write_text(
        "openapi: 3.1.1\ninfo: {title: Small, version: 2.0.0}\npaths:\n  /things: {$ref: paths/things.yaml}\n"
    )
    (folder / "paths/things.yaml").write_text(
        "get:\n  operationId: list_things\n  x-method: list\n  x-retry: safe\n  tags: [things]\n  responses:\n"
        '    "200": {description: ok, content: {application/json: {schema: {$ref: ../schemas/Thing.yaml}}}}\n'
    )
    (folder / "schemas/Thing.yaml").write_text("type: object\nproperties: {id: {type: integer}}\n")
    (folder / "schemas/Unused.yaml").write_text("type: object\nproperties: {price: {type: number}}\n")
    return folder


def files(package: Path) -> dict[str, bytes]:
    return {
        path.relative_to(package).as_posix(): path.read_bytes()
        for path in sorted(package.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def generate(contract: Path, output: Path, *options: str) -> int:
    return main(["generate", "--no-lint", "--contract", str(contract), "-o", str(output), *options])


def test_operations_in_are_operations_out_and_schemas_in_are_schemas_out() -> None:
    document = json.loads((CLIENT / "openapi.json").read_text(encoding="utf-8"))
    operations = {
        (item[method]["tags"][0], named["operationId"])
        for item in document["paths"].values()
        for method in METHODS
        if method in item
        for named in (item[method], item[method].get("x-all"))
        if named is not None
    }
    # A value with a meaning of its own is a call of its own.
    operations |= {
        (item[method]["tags"][0], item[method]["x-all"]["operationId"])
        for item in document["paths"].values()
        for method in METHODS
        if "x-all" in item.get(method, {})
    }
    modules = {(path.parent.name, path.stem) for path in CLIENT.glob("api/*/*.py") if path.stem != "__init__"}
    assert modules == operations
    schemas = {path.removeprefix("schemas/").removesuffix(".yaml") for path in schema_files()}
    # Forms of numbers that properties share have no module: the classes of ibkr_core.numbers are their types.
    forms = {name for name, schema in document["components"]["schemas"].items() if "x-reads-as" in schema}
    assert forms == {"PriceFigure", "SizeFigure", "AmountFigure", "ChangeFigure", "PlainFigure"}
    schemas -= forms
    index = (CLIENT / "models" / "__init__.py").read_text(encoding="utf-8")
    # Those with long names stand in parentheses, on lines of their own.
    assert set(re.findall(r"^ +from \.\w+ import (?:\(\s+)?(\w+) as \1\b", index, re.MULTILINE)) == schemas
    assert len(list(CLIENT.glob("models/*.py"))) == len(schemas) + 1


def schema_files() -> list[str]:
    return [name for name in Source.from_directory(CONTRACT).files if name.startswith("schemas/")]


def test_a_schema_that_no_operation_uses_is_written_too(contract: Path, tmp_path: Path) -> None:
    assert generate(contract, tmp_path / "client") == 0
    assert (tmp_path / "client/models/unused.py").is_file()


def test_every_file_says_what_wrote_it(contract: Path, tmp_path: Path) -> None:
    assert generate(contract, tmp_path / "client") == 0
    for name, content in files(tmp_path / "client").items():
        if name not in ("openapi.json", "openapi.plain.json"):
            first = content.decode().splitlines()[0]
            assert first == "# Written by the generator from the contract; do not edit.", name


def test_another_version_of_the_contract_changes_the_files_that_tell_it(contract: Path, tmp_path: Path) -> None:
    output = tmp_path / "client"
    assert generate(contract, output) == 0
    before = files(output)
    root = contract / "openapi.yaml"
    root.write_text(root.read_text().replace("version: 2.0.0", "version: 2.0.1"))
    assert generate(contract, output) == 0
    after = files(output)
    assert {name for name in after if after[name] != before[name]} == {
        "__init__.py",
        "openapi.json",
        "openapi.plain.json",
    }


def test_the_contract_in_the_client_is_the_bundle(contract: Path, tmp_path: Path) -> None:
    assert generate(contract, tmp_path / "client") == 0
    assert main(["bundle", "--contract", str(contract), "-o", str(tmp_path / "bundle.json")]) == 0
    assert (tmp_path / "client/openapi.json").read_bytes() == (tmp_path / "bundle.json").read_bytes()
    assert main(["bundle", "--plain", "--contract", str(contract), "-o", str(tmp_path / "plain.json")]) == 0
    assert (tmp_path / "client/openapi.plain.json").read_bytes() == (tmp_path / "plain.json").read_bytes()
    assert (tmp_path / "plain.json").read_bytes() != (tmp_path / "bundle.json").read_bytes()


def test_an_unchanged_contract_changes_nothing(
    contract: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "client"
    assert generate(contract, output) == 0
    before = {name: path.stat().st_mtime_ns for name, path in files_of(output).items()}
    capsys.readouterr()
    assert generate(contract, output) == 0
    assert "up to date" in capsys.readouterr().out
    assert generate(contract, output, "--force") == 0
    assert f"0 of {len(before)} files written\n" in capsys.readouterr().out
    assert {name: path.stat().st_mtime_ns for name, path in files_of(output).items()} == before


@pytest.mark.parametrize(
    "touch", ["schema", "new file", "gone file", "output edited", "output missing", "output extra", "mark missing"]
)
def test_every_change_is_noticed(contract: Path, tmp_path: Path, touch: str) -> None:
    output = tmp_path / "client"
    assert generate(contract, output) == 0
    expected = files(output)
    if touch == "schema":
        (contract / "schemas/Thing.yaml").write_text("type: object\nproperties: {name: {type: string}}\n")
    elif touch == "new file":
        (contract / "schemas/New.yaml").write_text("type: object\nproperties: {name: {type: string}}\n")
    elif touch == "gone file":
        (contract / "schemas/Unused.yaml").unlink()
    elif touch == "output edited":
        (output / "client.py").write_text("edited")
    elif touch == "output missing":
        (output / "client.py").unlink()
    elif touch == "output extra":
        (output / "models/extra.py").write_text("")
    else:
        mark_of(output).unlink()
    assert not is_current(contract, output)
    assert generate(contract, output) == 0
    assert is_current(contract, output)
    assert (files(output) == expected) is (touch not in ("schema", "new file", "gone file"))


def test_caches_of_python_are_no_change(contract: Path, tmp_path: Path) -> None:
    output = tmp_path / "client"
    assert generate(contract, output) == 0
    (output / "__pycache__").mkdir()
    (output / "__pycache__/client.cpython-311.pyc").write_bytes(b"x")
    assert is_current(contract, output)


def test_a_contract_that_cannot_be_written_leaves_the_client(
    contract: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "client"
    assert generate(contract, output) == 0
    expected = files(output)
    (contract / "schemas/Thing.yaml").write_text("type: object\nproperties:\n  id: {type: array}\n")
    assert generate(contract, output) == 1
    assert "schemas/Thing.yaml:3: [codegen-shape] an array without items" in capsys.readouterr().err
    assert files(output) == expected
    assert sorted(path.name for path in tmp_path.iterdir()) == [".client.mark", "client", "openapi"]


def test_what_the_linter_objects_to_is_not_written(
    contract: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "client"
    assert main(["generate", "--contract", str(contract), "-o", str(output)]) == 1
    told = capsys.readouterr()
    assert re.search(r"paths/things\.yaml:\d+: \[evidence\]", told.err)
    assert "finding(s)" in told.err
    assert (told.out, output.exists(), mark_of(output).exists()) == ("", False, False)


def test_the_same_bytes_on_every_run(contract: Path, tmp_path: Path) -> None:
    """Another hash seed, another working directory, another locale, settings of ruff around: no byte differs."""
    outputs = []
    for place, environment in enumerate(
        (
            {"PYTHONHASHSEED": "0"},
            {"PYTHONHASHSEED": "4242", "LC_ALL": "C", "TZ": "Asia/Tokyo", "RUFF_LINE_LENGTH": "60"},
        )
    ):
        folder = tmp_path / f"run{place}"
        folder.mkdir()
        (folder / "ruff.toml").write_text("line-length = 40\n")
        shutil.copytree(CONTRACT, folder / "openapi")
        subprocess.run(
            [sys.executable, "-m", "generator", "generate", "-o", "out/client"],
            cwd=folder,
            env={**os.environ, **environment, "PYTHONPATH": str(ROOT)},
            check=True,
            capture_output=True,
        )
        outputs.append(files(folder / "out/client"))
    assert outputs[0] == outputs[1]
    assert outputs[0] == files(CLIENT)


def test_check_names_every_file_that_differs(
    contract: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "client"
    assert generate(contract, output) == 0
    command = ["check", "--contract", str(contract), "--client", str(output)]
    assert main(command) == 0
    (output / "client.py").write_bytes((output / "client.py").read_bytes() + b"\n")
    (output / "models/thing.py").unlink()
    (output / "models/extra.py").write_text("")
    capsys.readouterr()
    assert main(command) == 1
    told = capsys.readouterr().err
    assert "client/client.py: differs" in told
    assert "client/models/thing.py: missing" in told
    assert "client/models/extra.py: not generated from the contract" in told
    assert "3 file(s) are not what the contract generates" in told


def test_check_tells_an_older_client(contract: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = tmp_path / "client"
    assert generate(contract, output) == 0
    (contract / "schemas/Thing.yaml").write_text("type: object\nproperties: {name: {type: string}}\n")
    assert main(["check", "--contract", str(contract), "--client", str(output)]) == 1
    assert "models/thing.py: differs" in capsys.readouterr().err


def test_the_committed_client_is_what_the_contract_generates(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--contract", str(CONTRACT), "--client", str(CLIENT)]) == 0, capsys.readouterr().err


def test_no_module_of_the_client_is_left_unformatted_or_with_unused_imports(contract: Path, tmp_path: Path) -> None:
    package = tmp_path / "client"
    package.mkdir()
    write(load(Source.from_directory(contract)), package)
    for path in package.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        compile(text, str(path), "exec")
        assert "\n\n\n\n" not in text
        assert not any(line != line.rstrip() for line in text.splitlines())


@pytest.mark.slow
def test_times_of_a_run(tmp_path: Path) -> None:
    """A run that has nothing to do takes a fifth of a whole one at most, and a whole one no more than twelve times what
    the interpreter needs to import what it is made of: ratios of one run, whatever the machine.
    """
    imports = [sys.executable, "-c", "import openapi_python_client, httpx, yaml, jsonschema_rs, openapi_spec_validator"]
    whole = [sys.executable, "-m", "generator", "generate", "--contract", str(CONTRACT), "-o", str(tmp_path / "c")]
    times = []
    for command in (imports, imports, whole, whole, whole):
        # Of the processor, not of the clock: the suite runs beside itself on every core.
        start = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        end = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append(end.ru_utime + end.ru_stime - start.ru_utime - start.ru_stime)
    assert times[2] < 12 * times[1], times
    assert min(times[3:]) < times[2] / 5, times


def test_the_stamp_knows_every_module_that_takes_part() -> None:
    """Else a change of one would leave the client as it was."""
    script = (
        "import sys, generator.codegen.write; print(*(name for name in sys.modules if name.startswith('generator.')))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT)
    beside = {name.split(".")[1] for name in done.stdout.split()} - {"codegen"}
    # What a finding says is printed, not written.
    assert {f"{name}.py" for name in beside - {"findings"}} == set(stamp._SOURCES)
