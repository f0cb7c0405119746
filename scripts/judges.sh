#!/bin/sh
# Second opinions on the contract by three tools that are not ours. Any finding, of whatever severity, fails.
# Needs npx; the two npm tools are fetched at pinned versions and send no telemetry.
set -eu
cd "$(dirname "$0")/.."
PY=${PY:-.venv/bin/python}
OUT=build/judges
export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true
export npm_config_update_notifier=false npm_config_fund=false npm_config_audit=false npm_config_loglevel=error

mkdir -p "$OUT"
$PY -m generator bundle -o "$OUT/openapi.json"

failed=""
judge() {
    name=$1
    shift
    printf '== %s\n' "$name"
    if "$@"; then printf '%s: no findings\n' "$name"; else failed="$failed $name"; fi
}
judge openapi-spec-validator $PY -m openapi_spec_validator --validation-errors all "$OUT/openapi.json"
judge redocly npx --yes @redocly/cli@2.77.0 lint --config redocly.yaml --format stylish "$OUT/openapi.json"
judge spectral npx --yes @stoplight/spectral-cli@6.16.3 lint --ruleset .spectral.yaml --fail-severity hint "$OUT/openapi.json"

[ -z "$failed" ] || { printf 'judges: findings from%s\n' "$failed" >&2; exit 1; }
echo "judges: all three agree"
