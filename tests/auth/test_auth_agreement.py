"""The key that both sides of OAuth 1.0a compute: the same on both, whatever its first bits are."""

from __future__ import annotations

import base64
import hmac
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ibkr_auth.providers.oauth1_signing import Agreement, Group, shared_bytes
from ibkr_auth.tokens import Secret
from ibkr_core.errors import ConfigurationError, UnreadableAnswerError
from ibkr_mock import keys as gateway_keys
from ibkr_mock import oauth1 as gateway_side


def by_the_sample(shared: int) -> bytes:
    """The broker's sample: hex digits in pairs, and a zero byte where the number of bits divides by eight."""
    digits = hex(shared)[2:]
    digits = "0" + digits if len(digits) % 2 else digits
    zero = [0] if len(bin(shared)[2:]) % 8 == 0 else []
    return bytes(zero + [int(digits[i : i + 2], 16) for i in range(0, len(digits), 2)])


@given(st.integers(min_value=1, max_value=2**2048))
def test_the_shared_secret_is_written_as_the_sample_does(shared) -> None:
    written = shared_bytes(shared)
    assert written == by_the_sample(shared) == gateway_side.shared_bytes(shared)
    assert int.from_bytes(written, "big", signed=True) == shared, "never read as negative"
    assert written[0] < 0x80
    assert len(written) == 1 or written[0] or written[1] >= 0x80, "no zero that is not needed"


@given(st.binary(min_size=1, max_size=256).filter(lambda octets: octets[0] != 0))
def test_a_zero_byte_stands_before_a_first_bit_that_is_set_and_nowhere_else(octets) -> None:
    expected = b"\0" + octets if octets[0] & 0x80 else octets
    assert shared_bytes(int.from_bytes(octets, "big")) == expected


GROUP = Group(gateway_keys.PRIME)


@settings(max_examples=40, deadline=None)
@given(st.integers(min_value=2, max_value=2**256), st.binary(min_size=1, max_size=40))
def test_both_sides_compute_the_same_key(private, secret) -> None:
    ours = Agreement(GROUP)
    theirs = pow(GROUP.generator, private, GROUP.prime)
    shared = pow(int(ours.challenge, 16), private, GROUP.prime)
    token = ours.live_session_token(f"{theirs:x}", Secret(secret.hex()))
    assert base64.b64decode(token.reveal()) == hmac.digest(by_the_sample(shared), secret, "sha1")


def test_both_kinds_of_first_bits_occur_and_agree() -> None:
    seen = set()
    for private in range(2, 60):
        ours = Agreement(GROUP)
        shared = pow(int(ours.challenge, 16), private, GROUP.prime)
        seen.add(shared.bit_length() % 8 == 0)
        token = ours.live_session_token(f"{pow(2, private, GROUP.prime):X}", Secret("00ff"))
        assert base64.b64decode(token.reveal()) == hmac.digest(by_the_sample(shared), b"\0\xff", "sha1")
    assert seen == {True, False}


def test_no_two_agreements_are_alike() -> None:
    challenges = {Agreement(GROUP).challenge for _ in range(20)}
    assert len(challenges) == 20
    assert all(re.fullmatch("[0-9a-f]+", challenge) for challenge in challenges)


@pytest.mark.parametrize(
    "response",
    ["", "0", "1", "-1", "0x2f", "1_0", "g", " 2", None, 5, *(f"{GROUP.prime + n:x}" for n in (-1, 0, 2))],
)
def test_a_public_value_that_gives_the_key_away_is_refused(response) -> None:
    with pytest.raises(UnreadableAnswerError, match=r"diffie_hellman_response"):
        Agreement(GROUP).live_session_token(response, Secret("00"))


PARAMETERS = """-----BEGIN DH PARAMETERS-----
{}
-----END DH PARAMETERS-----
"""


def der(*numbers: int) -> bytes:
    parts = b""
    for number in numbers:
        octets = number.to_bytes(number.bit_length() // 8 + 1, "big")
        parts += b"\x02" + length(octets) + octets
    return b"\x30" + length(parts) + parts


def length(octets: bytes) -> bytes:
    size = len(octets)
    return bytes([size]) if size < 128 else bytes([0x80 | 2, size >> 8, size & 255])


def test_a_prime_may_be_digits_a_number_or_what_openssl_wrote() -> None:
    text = gateway_keys.PRIME
    pem = PARAMETERS.format(base64.encodebytes(der(GROUP.prime, 5)).decode())
    for given_as in (text, text.upper(), f"{text[:99]}\n  {text[99:]}", int(text, 16), text.encode()):
        group = Group(given_as)
        assert (group.prime, group.generator) == (GROUP.prime, 2)
    for given_as in (pem, pem.encode(), PARAMETERS.format(base64.b64encode(der(GROUP.prime, 5, 225)).decode())):
        group = Group(given_as)
        assert (group.prime, group.generator) == (GROUP.prime, 5), "the generator of the file"


@pytest.mark.parametrize(
    ("prime", "problem"),
    [
        ("", "expected hexadecimal digits"),
        ("0x" + gateway_keys.PRIME, "expected hexadecimal digits"),
        ("ff", "at least 2048 bits, got 8"),
        (-5, "at least 2048 bits"),
        (gateway_keys.PRIME[:-1] + "d", "expected a prime number"),
        (gateway_keys.PRIME[1:] + "f", "expected a prime number"),
        (b"\xff\xff", "expected hexadecimal digits"),
        (PARAMETERS.format("AAAA"), "expected hexadecimal digits or the PEM"),
        (PARAMETERS.format("!"), "expected hexadecimal digits or the PEM"),
        (PARAMETERS.format(base64.b64encode(der(7)).decode()), "expected hexadecimal digits or the PEM"),
        (PARAMETERS.format(base64.b64encode(der(7, 2)[:-1]).decode()), "expected hexadecimal digits or the PEM"),
        (PARAMETERS.format(base64.b64encode(der(7, 2) + b"x").decode()), "expected hexadecimal digits or the PEM"),
        (PARAMETERS.format(base64.b64encode(b"\x30\x03\x04\x01\x01").decode()), "hexadecimal digits or the PEM"),
        ("-----BEGIN DH PARAMETERS-----", "expected hexadecimal digits or the PEM"),
    ],
)
def test_primes_that_are_none(prime, problem) -> None:
    with pytest.raises(ConfigurationError, match=problem):
        Group(prime)


@settings(max_examples=60)
@given(st.binary(max_size=60))
def test_any_rubbish_in_a_file_is_told_as_such(rubbish) -> None:
    with pytest.raises(ConfigurationError, match="dh_prime"):
        Group(PARAMETERS.format(base64.b64encode(rubbish).decode()))


@pytest.mark.parametrize("generator", [0, 1, -2, GROUP.prime - 1])
def test_generators_that_are_none(generator) -> None:
    with pytest.raises(ConfigurationError, match="dh_generator: expected 2"):
        Group(GROUP.prime, generator)
