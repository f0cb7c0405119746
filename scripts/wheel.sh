#!/bin/sh
# The wheel as users get it: its metadata, and an installation of it alone into an empty environment.
set -eu
cd "$(dirname "$0")/.."
PY=.venv/bin/python
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
$PY -m build --no-isolation --wheel --outdir "$work/dist" . > /dev/null
quiet="--quiet --disable-pip-version-check"

$PY -m venv "$work/release"
"$work/release/bin/python" -m pip install $quiet -c constraints.txt pip
"$work/release/bin/python" -m pip install $quiet -c constraints.txt --group release
"$work/release/bin/python" -m twine check --strict "$work"/dist/*.whl

$PY -m venv "$work/user"
"$work/user/bin/python" -m pip install $quiet -c constraints.txt "$work"/dist/*.whl
cd "$work"
user/bin/python -W error - <<'END'
import ibkr_auth, ibkr_web, ibkr_workflows
from ibkr_web import AsyncClient, Client, errors
from ibkr_web.models import OrderTicket, QuestionId
from importlib.metadata import metadata

about = metadata("ibkr-web")
assert about["Version"] == ibkr_web.__version__, about["Version"]
assert about["License-Expression"] == "MIT" and about.get_all("License-File") == ["LICENSE"]
assert len(ibkr_web.contract_bytes()) > 1_000_000
with Client("http://127.0.0.1:1/v1/api", retry=ibkr_web.NO_RETRY) as client:
    try:
        client.session.status()
    except errors.ConnectionNotMadeError as error:
        print(f"installed: {ibkr_web.__version__}, {error.hint}")
END
user/bin/python -m ibkr_workflows.doctor --help > /dev/null
code=0
said=$(user/bin/python -m ibkr_mock 2>&1) || code=$?
[ "$code" = 2 ] || { echo "python -m ibkr_mock without [mock]: exit $code: $said" >&2; exit 1; }
case $said in *"pip install 'ibkr-web[mock]'"*) echo "without [mock]: $said" ;; *) echo "unhelpful: $said" >&2; exit 1 ;; esac
