"""Settings from the environment: only when asked, and by names that errors repeat."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from ibkr_auth import BearerAuth, DamSso, PiTrade, StaticBearer
from ibkr_core.errors import ConfigurationError

PITRADE = {
    "IBKR_PITRADE_CLIENT_ID": "client",
    "IBKR_PITRADE_API_KEY": "k" * 32,
    "IBKR_PITRADE_BASE_URL": "https://partner.example",
}
DAM = {"IBKR_DAM_CSID": "CSID-1", "IBKR_DAM_USER": "user77", "IBKR_DAM_IP": "192.0.2.10"}


class Plain:
    def sign_and_encrypt(self, data: bytes) -> bytes:
        return data


def test_a_static_token() -> None:
    auth = BearerAuth(StaticBearer.from_env({"IBKR_BEARER_TOKEN": " env-token \n"}))
    assert auth.headers_for("https://api.ibkr.com/") == {"Authorization": "Bearer env-token"}


def test_the_process_environment_is_the_default(monkeypatch) -> None:
    monkeypatch.setenv("IBKR_BEARER_TOKEN", "env-token")
    assert isinstance(StaticBearer.from_env(), StaticBearer)
    monkeypatch.delenv("IBKR_BEARER_TOKEN")
    with pytest.raises(
        ConfigurationError, match="environment variable IBKR_BEARER_TOKEN: expected a secret, got nothing"
    ):
        StaticBearer.from_env()


def test_pitrade() -> None:
    provider = PiTrade.from_env({**PITRADE, "IBKR_PITRADE_USER_ID": "u7", "IBKR_PITRADE_IP": "192.0.2.7"})
    request = provider.build_request(provider._sign())
    assert request.url == "https://partner.example/brokerage-bearer-token"
    assert request.content == b'{"userId":"u7","ip":"192.0.2.7"}'


@pytest.mark.parametrize("missing", list(PITRADE))
def test_pitrade_names_what_is_missing(missing) -> None:
    with pytest.raises(ConfigurationError, match=f"environment variable {missing}: expected .*, got nothing"):
        PiTrade.from_env({**PITRADE, missing: ""})


def test_dam_with_a_backend_of_ones_own() -> None:
    provider = DamSso.from_env({**DAM, "IBKR_DAM_IDENTITY": "uid"}, pgp=Plain())
    assert (provider._identity, provider._ip) == ("UID", "192.0.2.10")
    assert provider.origin == "https://api.ibkr.com"


def test_dam_on_this_machine() -> None:
    env = {
        **DAM,
        "IBKR_DAM_URL": "http://127.0.0.1:5080/sso/dam/token",
        "IBKR_DAM_API_BASE": "http://127.0.0.1:5080/v1/api",
    }
    assert DamSso.from_env(env, pgp=Plain()).origin == "http://127.0.0.1:5080"


@pytest.mark.parametrize("missing", list(DAM))
def test_dam_names_what_is_missing(missing) -> None:
    with pytest.raises(ConfigurationError, match=f"environment variable {missing}: expected"):
        DamSso.from_env({**DAM, missing: " "}, pgp=Plain())


def test_dam_reads_keys_from_files(tmp_path, pgp_keys) -> None:
    key = pgp_keys("future-default", "correct horse")
    (tmp_path / "secret").write_bytes(key.secret)
    (tmp_path / "public").write_bytes(key.public)
    env = {
        **DAM,
        "IBKR_DAM_SIGNING_KEY_FILE": str(tmp_path / "secret"),
        "IBKR_DAM_ENCRYPTION_KEY_FILE": str(tmp_path / "public"),
        "IBKR_DAM_PASSPHRASE": "correct horse",
    }
    assert isinstance(DamSso.from_env(env), DamSso)
    with pytest.raises(
        ConfigurationError, match="environment variable IBKR_DAM_SIGNING_KEY_FILE: expected a readable key"
    ):
        DamSso.from_env({**env, "IBKR_DAM_SIGNING_KEY_FILE": str(tmp_path / "nowhere")})


def test_dam_with_gpg(gpg_home, pgp_keys) -> None:
    key = pgp_keys("future-default")
    env = {
        **DAM,
        "IBKR_DAM_OPENPGP": "GPG",
        "IBKR_DAM_SIGNING_KEY": key.fingerprint,
        "IBKR_DAM_ENCRYPTION_KEY": key.fingerprint,
        "IBKR_DAM_GNUPGHOME": str(gpg_home),
    }
    assert isinstance(DamSso.from_env(env), DamSso)


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("IBKR_DAM_OPENPGP", "pgpy", "expected one of sequoia, gpg, got 'pgpy'"),
        ("IBKR_DAM_IDENTITY", "NAME", "expected one of CREDENTIAL, UID, COUNTERPARTY, got 'NAME'"),
    ],
)
def test_choices_are_named(name, value, said) -> None:
    with pytest.raises(ConfigurationError, match=f"environment variable {name}: {said}"):
        DamSso.from_env({**DAM, name: value})


def test_nothing_is_read_at_import() -> None:
    script = """
import os
class Spy(dict):
    def __getitem__(self, name): return self._seen(name)
    def get(self, name, default=None): return self._seen(name)
    def __contains__(self, name): self._seen(name); return False
    def _seen(self, name):
        if str(name).startswith(("IBKR", "IBIND")): raise SystemExit(f"read {name}")
        return real.get(name)
real = os.environ
os.environ = Spy()
import ibkr_auth
ibkr_auth.BearerAuth(ibkr_auth.StaticBearer("t"))
"""
    environment = {**os.environ, "IBKR_BEARER_TOKEN": "x", "IBKR_PITRADE_API_KEY": "short"}
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
