#!/bin/sh
# Makes the virtual environment once; a second call with nothing changed returns at once.
#   PYTHON=python3.12 VENV=.venv-3.12 scripts/setup.sh
set -eu
cd "$(dirname "$0")/.."
VENV=${VENV:-.venv}

stamp=$(cat pyproject.toml constraints.txt scripts/setup.sh | cksum)
[ -f "$VENV/.ready" ] && [ "$(cat "$VENV/.ready")" = "$stamp" ] && exit 0

new_enough='import sys; raise SystemExit(sys.version_info < (3, 11))'
if [ -z "${PYTHON:-}" ]; then
    for candidate in python3 python3.11 python3.12 python3.13; do
        if command -v "$candidate" >/dev/null 2>&1 && "$candidate" -c "$new_enough" 2>/dev/null; then
            PYTHON=$candidate
            break
        fi
    done
fi
[ -n "${PYTHON:-}" ] || { echo "setup: no Python 3.11 or newer on PATH; set PYTHON=/path/to/python" >&2; exit 1; }

rm -f "$VENV/.ready"
if [ ! -x "$VENV/bin/python" ] || ! "$VENV/bin/python" -m pip --version >/dev/null 2>&1; then
    rm -rf "$VENV"
    if ! "$PYTHON" -m venv "$VENV" >/dev/null 2>&1; then
        # Debian ships venv without ensurepip unless python3-venv is there: borrow the system's pip, or install the package.
        rm -rf "$VENV"
        if "$PYTHON" -m pip --version >/dev/null 2>&1; then
            "$PYTHON" -m venv --without-pip "$VENV"
            "$PYTHON" -m pip --python "$VENV/bin/python" install --quiet pip
        elif [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
            apt-get update -qq && apt-get install -y -qq python3-venv >/dev/null
            "$PYTHON" -m venv "$VENV"
        else
            echo "setup: $PYTHON cannot make a virtual environment; install python3-venv and try again" >&2
            exit 1
        fi
    fi
fi
echo "setup: installing into $VENV ..."
"$VENV/bin/python" -m pip install --quiet --disable-pip-version-check -c constraints.txt pip
"$VENV/bin/python" -m pip install --quiet --disable-pip-version-check -c constraints.txt hatchling editables setuptools
"$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --no-build-isolation -c constraints.txt \
    --group generator --group test --group check --group build --group peers -e '.[mock,dam]'
echo "$stamp" > "$VENV/.ready"
echo "setup: ready"
