"""Two backends, one message: each reads what the other wrote, and both use what was promised."""

from __future__ import annotations

import re
import subprocess
import warnings
from collections.abc import Callable
from typing import Any

import pysequoia
import pytest

from ibkr_auth import Gpg, KeyStrengthWarning, Sequoia
from ibkr_auth.providers.openpgp import check_encryption_key, check_signing_key
from ibkr_core.errors import ConfigurationError

SAID = b'{"CREDENTIAL":"user","IP":"192.0.2.1","CONTEXT":"CP_API"}'


@pytest.fixture(params=["future-default", "rsa4096"])
def keys(request, pgp_keys) -> Any:
    return pgp_keys(request.param)


def by_gpg(home: Any, key: Any) -> Gpg:
    return Gpg(homedir=home, signing_key=key.fingerprint, encryption_key=key.fingerprint, passphrase=key.passphrase)


def by_sequoia(key: Any) -> Sequoia:
    return Sequoia(signing_key=key.secret, encryption_key=key.public, passphrase=key.passphrase or None)


def backend(kind: str, home: Any, signing: Any, encryption: Any) -> Gpg | Sequoia:
    if kind == "gpg":
        return Gpg(homedir=home, signing_key=signing.fingerprint, encryption_key=encryption.fingerprint)
    return Sequoia(signing_key=signing.secret, encryption_key=encryption.public)


def read_by_gpg(home: Any, key: Any, message: bytes) -> tuple[bytes, str]:
    done = subprocess.run(
        ["gpg", "--homedir", str(home), "--batch", "--pinentry-mode", "loopback", "--passphrase", key.passphrase,
         "--status-fd", "2", "--show-session-key", "-v", "--decrypt"],
        input=message, capture_output=True, check=True, timeout=60,
    )  # fmt: skip
    return done.stdout, done.stderr.decode("utf-8", "replace")


def read_by_sequoia(key: Any, message: bytes) -> Any:
    reader = pysequoia.Tsk.from_bytes(key.secret).decryptor(key.passphrase or None)
    return pysequoia.decrypt(message, decryptor=reader, store=lambda ids: [pysequoia.Cert.from_bytes(key.public)])


def test_gpg_reads_what_sequoia_wrote_and_finds_aes256_sha512_and_integrity(gpg_home, keys) -> None:
    said, status = read_by_gpg(gpg_home, keys, by_sequoia(keys).sign_and_encrypt(SAID))
    assert said == SAID
    assert "GOODSIG" in status
    assert "GOODMDC" in status
    assert re.search(r"^\[GNUPG:\] SESSION_KEY 9:", status, re.M), "9 is AES-256"
    # VALIDSIG: fingerprint, dates, ..., public-key algorithm, hash algorithm (10 is SHA-512), class, ...
    assert re.search(r"^\[GNUPG:\] VALIDSIG \S+ \S+ \S+ \S+ \S+ \S+ \S+ 10 ", status, re.M)


def test_sequoia_reads_what_gpg_wrote_and_finds_a_good_signature(gpg_home, keys) -> None:
    message = by_gpg(gpg_home, keys).sign_and_encrypt(SAID)
    read = read_by_sequoia(keys, message)
    assert bytes(read.bytes) == SAID
    assert [signature.certificate for signature in read.valid_sigs] == [keys.fingerprint.lower()]
    _, status = read_by_gpg(gpg_home, keys, message)
    assert "GOODMDC" in status
    assert re.search(r"^\[GNUPG:\] SESSION_KEY 9:", status, re.M)
    assert re.search(r"^\[GNUPG:\] VALIDSIG \S+ \S+ \S+ \S+ \S+ \S+ \S+ 10 ", status, re.M)


def test_each_reads_its_own(gpg_home, keys) -> None:
    assert read_by_gpg(gpg_home, keys, by_gpg(gpg_home, keys).sign_and_encrypt(SAID))[0] == SAID
    assert bytes(read_by_sequoia(keys, by_sequoia(keys).sign_and_encrypt(SAID)).bytes) == SAID


def test_gpgs_message_to_a_4096_bit_key_begins_as_the_brokers_sample(gpg_home, pgp_keys) -> None:
    message = by_gpg(gpg_home, pgp_keys("rsa4096")).sign_and_encrypt(SAID)
    assert (message[0], message[3]) == (0x85, 3), "a packet of the old format, with a session key of version 3"
    # 524 bytes; one in 256 numbers begins with a zero byte, which is left out.
    assert 520 <= int.from_bytes(message[1:3], "big") <= 524


@pytest.mark.parametrize("make", ["gpg", "sequoia"])
def test_a_locked_signing_key_is_opened_with_its_passphrase(gpg_home, pgp_keys, make) -> None:
    locked = pgp_keys("future-default", "correct horse")
    backend = by_gpg(gpg_home, locked) if make == "gpg" else by_sequoia(locked)
    assert bytes(read_by_sequoia(locked, backend.sign_and_encrypt(SAID)).bytes) == SAID


def test_a_wrong_passphrase_is_an_error_without_it(pgp_keys, canaries) -> None:
    locked = pgp_keys("future-default", "correct horse")
    with pytest.raises(ConfigurationError, match="signing_key: expected an OpenPGP secret key that can sign") as caught:
        Sequoia(signing_key=locked.secret, encryption_key=locked.public, passphrase=canaries.plant("PASS"))
    assert not canaries.found_in(repr(caught.value))
    assert caught.value.__context__ is None


def test_keys_are_read_once(pgp_keys, monkeypatch) -> None:
    backend = by_sequoia(pgp_keys("future-default"))
    monkeypatch.setattr(pysequoia.packet, "PacketPile", None)
    monkeypatch.setattr(pysequoia, "Cert", None)
    monkeypatch.setattr(pysequoia, "Tsk", None)
    assert backend.sign_and_encrypt(SAID) != backend.sign_and_encrypt(SAID), "a new session key each time"


def test_armoured_keys_are_taken_as_text(gpg_home, pgp_keys) -> None:
    key = pgp_keys("future-default")
    public = key.run("--armor", "--export", key.fingerprint).decode()
    secret = key.run("--armor", "--export-secret-keys", key.fingerprint).decode()
    message = Sequoia(signing_key=secret, encryption_key=public).sign_and_encrypt(SAID)
    assert read_by_gpg(gpg_home, key, message)[0] == SAID


def test_keys_made_by_sequoia_itself_work(gpg_home) -> None:
    secret = pysequoia.Tsk.generate(user_id="a <a@ibkr.example>", cipher_suite=pysequoia.CipherSuite.Cv25519)
    public = secret.extract_certificate()
    backend = Sequoia(signing_key=bytes(secret), encryption_key=bytes(public))
    read = pysequoia.decrypt(backend.sign_and_encrypt(SAID), decryptor=secret.decryptor(), store=lambda ids: [public])
    assert bytes(read.bytes) == SAID
    assert len(read.valid_sigs) == 1


@pytest.mark.parametrize("make", ["gpg", "sequoia"])
def test_an_encryption_key_below_3072_bits_is_refused(gpg_home, pgp_keys, make) -> None:
    weak, good = pgp_keys("rsa2048"), pgp_keys("future-default")
    with pytest.raises(ConfigurationError, match="encryption_key: expected an RSA key of at least 3072 bits, got 2048"):
        backend(make, gpg_home, good, weak)


@pytest.mark.parametrize("make", ["gpg", "sequoia"])
def test_an_encryption_key_below_4096_bits_is_warned_of(gpg_home, pgp_keys, make) -> None:
    fair, good = pgp_keys("rsa3072"), pgp_keys("future-default")
    with pytest.warns(KeyStrengthWarning, match="encryption_key: an RSA key of 3072 bits"):
        backend(make, gpg_home, good, fair)


def test_signing_keys_of_2048_bits_are_taken_and_smaller_ones_refused(gpg_home, pgp_keys) -> None:
    good = pgp_keys("future-default")
    assert Sequoia(signing_key=pgp_keys("rsa2048").secret, encryption_key=good.public).sign_and_encrypt(SAID)
    weak = pgp_keys("rsa1024")
    for make in (
        lambda: Sequoia(signing_key=weak.secret, encryption_key=good.public),
        lambda: Gpg(homedir=gpg_home, signing_key=weak.fingerprint, encryption_key=good.fingerprint),
    ):
        with pytest.raises(
            ConfigurationError, match="signing_key: expected an RSA key of at least 2048 bits, got 1024"
        ):
            make()


@pytest.mark.parametrize(
    ("check", "algorithm", "bits", "said"),
    [
        (check_signing_key, 17, 3072, "got DSA"),
        (check_signing_key, 16, 3072, "got ElGamal"),
        (check_signing_key, 99, 0, "got OpenPGP algorithm 99"),
        (check_encryption_key, 16, 4096, "got ElGamal"),
        (check_encryption_key, 17, 4096, "got DSA"),
        (check_encryption_key, 1, 3071, "at least 3072"),
        (check_signing_key, 1, 2047, "at least 2048"),
    ],
)
def test_other_algorithms_are_refused(check: Callable[..., None], algorithm: int, bits: int, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        check(algorithm, bits, field="key")


@pytest.mark.parametrize("algorithm", [18, 25, 26])
def test_curves_are_taken_for_encryption(algorithm) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        check_encryption_key(algorithm, 0, field="key")


@pytest.mark.parametrize("algorithm", [19, 22, 27, 28])
def test_curves_are_taken_for_signing(algorithm) -> None:
    check_signing_key(algorithm, 0, field="key")


@pytest.mark.parametrize(
    "junk", [b"", b"not a key", b"-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n-----END PGP PUBLIC KEY BLOCK-----"]
)
def test_what_is_no_key_is_refused_by_name(pgp_keys, junk) -> None:
    good = pgp_keys("future-default")
    with pytest.raises(ConfigurationError, match=r"^signing_key: expected"):
        Sequoia(signing_key=junk, encryption_key=good.public)
    with pytest.raises(ConfigurationError, match=r"^encryption_key: expected"):
        Sequoia(signing_key=good.secret, encryption_key=junk)


def test_a_public_key_cannot_sign(pgp_keys) -> None:
    good = pgp_keys("future-default")
    with pytest.raises(ConfigurationError, match="signing_key: expected an OpenPGP secret key that can sign"):
        Sequoia(signing_key=good.public, encryption_key=good.public)


def test_without_the_wheel_the_way_out_is_told(pgp_keys, monkeypatch) -> None:
    good = pgp_keys("future-default")
    monkeypatch.setitem(__import__("sys").modules, "pysequoia", None)
    with pytest.raises(ConfigurationError, match=r"Sequoia needs the pysequoia package.*ibkr-web\[dam\]"):
        Sequoia(signing_key=good.secret, encryption_key=good.public)


@pytest.mark.parametrize("value", ["", "user@ibkr.example", "--output=/etc/passwd", "0x1234ABCD", "A" * 39])
def test_gpg_takes_fingerprints_alone(gpg_home, value) -> None:
    with pytest.raises(ConfigurationError, match="signing_key: expected a fingerprint of 40 or 64"):
        Gpg(homedir=gpg_home, signing_key=value, encryption_key="A" * 40)


def test_a_key_that_is_not_in_the_ring_is_named(gpg_home) -> None:
    with pytest.raises(ConfigurationError, match="gpg could not find signing_key: exit code 2"):
        Gpg(homedir=gpg_home, signing_key="A" * 40, encryption_key="A" * 40)


def test_a_missing_binary_is_told(gpg_home) -> None:
    with pytest.raises(ConfigurationError, match="FileNotFoundError: is gpg installed"):
        Gpg(homedir=gpg_home, signing_key="A" * 40, encryption_key="A" * 40, binary="no-such-gpg")


def test_a_binary_that_hangs_is_ended(gpg_home, tmp_path) -> None:
    slow = tmp_path / "slow-gpg"
    slow.write_text("#!/bin/sh\nexec sleep 60\n")
    slow.chmod(0o700)
    with pytest.raises(ConfigurationError, match=r"no answer in 0\.2 s"):
        Gpg(homedir=gpg_home, signing_key="A" * 40, encryption_key="A" * 40, binary=str(slow), timeout=0.2)


def test_gpgs_talk_reaches_no_error_and_the_passphrase_no_command_line(gpg_home, pgp_keys, canaries, tmp_path) -> None:
    locked = pgp_keys("future-default", "correct horse")
    spy = tmp_path / "spy-gpg"
    spy.write_text(f'#!/bin/sh\necho "$@" >> "{tmp_path}/argv"\nexec gpg "$@"\n')
    spy.chmod(0o700)
    locked.run("--version")
    subprocess.run(
        ["gpgconf", "--homedir", str(gpg_home), "--kill", "gpg-agent"], check=True
    )  # it remembers passphrases
    backend = Gpg(
        homedir=gpg_home, signing_key=locked.fingerprint, encryption_key=locked.fingerprint,
        passphrase=canaries.plant("PASS"), binary=str(spy),
    )  # fmt: skip
    with pytest.raises(ConfigurationError, match=r"gpg could not sign and encrypt: exit code 2 .*FAILURE") as caught:
        backend.sign_and_encrypt(SAID)
    assert "locked@ibkr.example" not in str(caught.value)
    assert not canaries.found_in(str(caught.value) + (tmp_path / "argv").read_text())
