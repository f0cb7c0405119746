"""Weak keys and unexpected algorithms are refused by name, and never shown."""

from __future__ import annotations

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from ibkr_auth import JwtSigner, PiTrade, Secret, load_rsa_key
from ibkr_core.errors import ConfigurationError

GOOD = "k" * 32


@pytest.fixture(scope="session")
def rsa_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


@pytest.fixture(scope="session")
def weak_pem() -> bytes:
    key = rsa.generate_private_key(65537, 1024)
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def pem_of(key: rsa.RSAPrivateKey, passphrase: bytes | None = None) -> bytes:
    protection = BestAvailableEncryption(passphrase) if passphrase else NoEncryption()
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, protection)


@pytest.mark.parametrize("algorithm", ["none", "None", "HS384", "RS256", "", "hs256", None])
def test_pitrade_signs_with_hs256_alone(algorithm) -> None:
    with pytest.raises(ConfigurationError, match="algorithm of api_key: expected one of HS256"):
        PiTrade("client", GOOD, base_url="https://partner.example", algorithm=algorithm)


@pytest.mark.parametrize("algorithm", ["none", "HS512", "ES256", "RS1"])
def test_a_signer_takes_two_algorithms(algorithm) -> None:
    with pytest.raises(ConfigurationError, match="expected one of HS256, RS256"):
        JwtSigner(GOOD, algorithm)


@pytest.mark.parametrize(("key", "length"), [("", 0), ("short", 5), ("k" * 31, 31), ("é" * 15, 30)])
def test_short_hmac_keys_are_refused_with_their_length(key, length) -> None:
    with pytest.raises(
        ConfigurationError, match=f"api_key: expected at least 32 bytes for HS256, got {length}$"
    ) as caught:
        PiTrade("client", key, base_url="https://partner.example")
    assert not key or key not in str(caught.value)


def test_bytes_count_and_not_characters() -> None:
    assert JwtSigner("é" * 16, "HS256").algorithm == "HS256"


def test_a_pem_is_no_shared_secret(rsa_key) -> None:
    public = rsa_key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    with pytest.raises(ConfigurationError, match="expected a shared secret for HS256, got a PEM document"):
        JwtSigner(public, "HS256")
    with pytest.raises(ConfigurationError, match="expected a shared secret for HS256, got an RSA key"):
        JwtSigner(rsa_key, "HS256")


def test_weak_rsa_keys_are_refused_with_their_bits(weak_pem) -> None:
    with pytest.raises(ConfigurationError, match="signing_key: expected an RSA key of at least 2048 bits, got 1024"):
        JwtSigner(weak_pem, "RS256", field="signing_key")


def test_keys_of_other_kinds_are_refused() -> None:
    pem = ec.generate_private_key(ec.SECP256R1()).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    with pytest.raises(ConfigurationError, match="key: expected an RSA private key, got a key of another kind"):
        JwtSigner(pem, "RS256")


@pytest.mark.parametrize("text", ["not a pem", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"])
def test_what_is_no_key_is_refused_without_a_trace_of_it(text) -> None:
    with pytest.raises(ConfigurationError, match="field-x: expected the PEM of an RSA private key") as caught:
        load_rsa_key(text, field="field-x")
    assert text not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(ConfigurationError, match="key: expected text or UTF-8 bytes"):
        JwtSigner(b"\xff" * 40, "HS256")


def test_a_locked_key_needs_its_passphrase(rsa_key) -> None:
    pem = pem_of(rsa_key, b"pass")
    with pytest.raises(ConfigurationError, match="could not read it"):
        load_rsa_key(pem, field="key")
    with pytest.raises(ConfigurationError, match="could not read it"):
        load_rsa_key(pem, field="key", passphrase=Secret("wrong"))
    assert load_rsa_key(pem, field="key", passphrase=Secret("pass")).key_size == 2048


def test_the_key_is_parsed_once(rsa_key, monkeypatch) -> None:
    signer = JwtSigner(pem_of(rsa_key), "RS256", headers={"kid": "main"})
    parsed = []
    monkeypatch.setattr("ibkr_auth.keys.load_pem_private_key", lambda *a, **k: parsed.append(a))
    monkeypatch.setattr("jwt.algorithms.load_pem_private_key", lambda *a, **k: parsed.append(a))
    for _ in range(3):
        token = signer.sign({"iss": "client"}).reveal()
    assert parsed == []
    monkeypatch.undo()
    assert jwt.decode(token, rsa_key.public_key(), algorithms=["RS256"]) == {"iss": "client"}
    assert jwt.get_unverified_header(token) == {"alg": "RS256", "typ": "JWT", "kid": "main"}


def test_signers_show_only_their_algorithm() -> None:
    assert repr(JwtSigner(GOOD, "HS256")) == "JwtSigner(HS256)"
    assert repr(JwtSigner(GOOD, "HS256").sign({})) == "Secret(hidden)"
