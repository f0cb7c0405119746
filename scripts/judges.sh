#!/bin/sh
# Second opinions on the contract by tools that are not ours. Any finding, of whatever severity, fails, and so does a tool or
# a compiler that cannot be had: nothing is skipped.
#   1. three validators on the bundle
#   2. generators on the plain bundle: each makes all operations, and what it makes compiles
#   3. one generated client places and cancels an order on the mock
# Needs Node, Java and Go, which are installed where this may be done. Pinned tools are fetched; none sends telemetry.
set -eu
cd "$(dirname "$0")/.."
ROOT=$PWD
PY=${PY:-.venv/bin/python}
PY=$(cd "$(dirname "$PY")" && pwd)/$(basename "$PY")
OUT=$ROOT/build/judges
export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true OPENAPI_TS_TELEMETRY=off
export npm_config_update_notifier=false npm_config_fund=false npm_config_audit=false npm_config_loglevel=error
TSC_OPTIONS="--noEmit --strict --target es2022 --module esnext --moduleResolution bundler --skipLibCheck --lib es2022,dom,dom.iterable"

failed=""
judge() {
    name=$1
    shift
    printf '== %s\n' "$name"
    if "$@"; then printf '%s: no findings\n' "$name"; else failed="$failed $name"; fi
}

# Runs quietly, and shows what was said when it fails.
quietly() {
    if ! "$@" > "$OUT/log" 2>&1; then tail -n 40 "$OUT/log"; return 1; fi
}

have() { command -v "$1" > /dev/null 2>&1; }

installed() {
    # command, Debian packages
    command=$1
    shift
    have "$command" && return 0
    if [ "$(id -u)" = 0 ] && have apt-get; then
        apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@" > /dev/null && return 0
    fi
    echo "judges: $command is missing; install $*" >&2
    return 1
}

# openapi-generator: as its users call it, validation on.
generator() {
    language=$1
    shift
    rm -rf "$OUT/$language"
    quietly "$(dirname "$PY")/openapi-generator-cli" generate -i "$OUT/openapi.plain.json" -g "$language" -o "$OUT/$language" "$@"
}

python_client() {
    generator python && "$PY" scripts/judges/imports.py "$OUT/python" "$OUT/openapi.plain.json"
}

typescript_client() {
    # shellcheck disable=SC2086
    generator typescript-fetch && (cd "$OUT/js" && quietly npx --no-install tsc $TSC_OPTIONS "$OUT/typescript-fetch/index.ts")
}

go_client() {
    # `hasError` and the question whether there is an `error` would be one name.
    generator go --additional-properties=enumClassPrefix=true --name-mappings hasError=HasErrorFlag || return 1
    rm -rf "$OUT/gopath" && mkdir -p "$OUT/gopath/src/ibkr" && cp "$OUT"/go/*.go "$OUT/gopath/src/ibkr/"
    rm -f "$OUT"/gopath/src/ibkr/*_test.go
    GO111MODULE=off GOFLAGS='' GOPATH="$OUT/gopath:/usr/share/gocode" go build ibkr
}

openapi_typescript() {
    (cd "$OUT/js" && quietly npx --no-install openapi-typescript "$OUT/openapi.plain.json" -o schema.d.ts)
}

hey_api() {
    cp scripts/judges/calls.ts "$OUT/js/calls.ts"
    # shellcheck disable=SC2086
    (cd "$OUT/js" && rm -rf hey && quietly npx --no-install openapi-ts -i "$OUT/openapi.plain.json" -o hey -c @hey-api/client-fetch &&
        quietly npx --no-install tsc $TSC_OPTIONS calls.ts hey/*.ts schema.d.ts)
}

calls_on_the_mock() {
    : > "$OUT/mock.log"
    "$PY" -m ibkr_mock --auth none --port 0 > "$OUT/mock.log" 2>&1 &
    mock=$!
    trap 'kill $mock 2>/dev/null || true' EXIT
    tries=0
    while ! address=$(sed -n 's/^mock gateway on \(http[^,]*\),.*/\1/p' "$OUT/mock.log" | grep .); do
        tries=$((tries + 1))
        if [ "$tries" = 100 ] || ! kill -0 "$mock" 2> /dev/null; then cat "$OUT/mock.log"; return 1; fi
        sleep 0.2
    done
    status=0
    (cd "$OUT/js" && npx --no-install tsx calls.ts "$address") || status=1
    kill "$mock" 2> /dev/null || true
    return $status
}

swagger_parser() {
    (cd "$OUT/js" && node -e '
        require("@apidevtools/swagger-parser").validate(process.argv[1]).catch((error) => { console.log(String(error)); process.exit(1); });
    ' "$OUT/openapi.plain.json")
}

stock_python_client() {
    rm -rf "$OUT/stock"
    "$PY" -m openapi_python_client generate --path "$OUT/openapi.plain.json" --output-path "$OUT/stock" --meta none > "$OUT/log" 2>&1
    "$PY" scripts/judges/lost.py "$OUT/log" "$OUT/openapi.plain.json"
}

mkdir -p "$OUT/js"
$PY -m generator bundle -o "$OUT/openapi.json"
$PY -m generator bundle --plain -o "$OUT/openapi.plain.json"
installed npx nodejs npm
installed java default-jre-headless
installed go golang-go golang-golang-x-oauth2-dev golang-gopkg-validator.v2-dev
[ -d /usr/share/gocode/src/gopkg.in/validator.v2 ] || installed no-such-command golang-golang-x-oauth2-dev golang-gopkg-validator.v2-dev
"$PY" -m pip install --quiet --disable-pip-version-check -c constraints.txt --group judges
(cd "$OUT/js" && [ -f package.json ] || (cd "$OUT/js" && npm init -y > /dev/null))
(cd "$OUT/js" && quietly npm install --no-package-lock openapi-typescript@7.13.0 @hey-api/openapi-ts@0.99.0 \
    @apidevtools/swagger-parser@13.1.0 typescript@5.9.3 tsx@4.23.15)

for bundle in openapi openapi.plain; do
    judge "openapi-spec-validator $bundle" "$PY" -m openapi_spec_validator --validation-errors all "$OUT/$bundle.json"
done
judge redocly npx --yes @redocly/cli@2.77.0 lint --config redocly.yaml --format stylish "$OUT/openapi.json"
judge spectral npx --yes @stoplight/spectral-cli@6.16.3 lint --ruleset .spectral.yaml --fail-severity hint "$OUT/openapi.json"
judge swagger-parser swagger_parser
judge "openapi-generator python" python_client
judge "openapi-generator typescript-fetch" typescript_client
judge "openapi-generator go" go_client
judge openapi-typescript openapi_typescript
judge "@hey-api/openapi-ts" hey_api
judge "ten calls on the mock" calls_on_the_mock
judge "openapi-python-client as it is" stock_python_client

[ -z "$failed" ] || { printf 'judges: findings from%s\n' "$failed" >&2; exit 1; }
echo "judges: all agree"
