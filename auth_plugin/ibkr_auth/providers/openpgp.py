"""One signed and encrypted OpenPGP message, made by the pysequoia wheel or by the gpg binary.

The broker's guide makes the message with ``gpg --sign --encrypt``; `Gpg` does exactly that, and the tests let each of
the two read what the other wrote. Both sign with SHA-512 and encrypt with AES-256 under integrity protection.
"""

from __future__ import annotations

import re
import subprocess
import warnings
from pathlib import Path
from typing import Any, Final, Protocol

from ibkr_auth.tokens import Guarded, Secret
from ibkr_core.errors import ConfigurationError

__all__ = ["Gpg", "KeyStrengthWarning", "OpenPgp", "Sequoia", "check_encryption_key", "check_signing_key"]

MIN_SIGNING_RSA: Final = 2048
MIN_ENCRYPTION_RSA: Final = 3072
GOOD_ENCRYPTION_RSA: Final = 4096

_RSA: Final = {1, 2, 3}
_MODERN_ENCRYPTION: Final = {18: "ECDH", 25: "X25519", 26: "X448"}
_MODERN_SIGNING: Final = {19: "ECDSA", 22: "EdDSA", 27: "Ed25519", 28: "Ed448"}
_REFUSED: Final = {16: "ElGamal", 17: "DSA", 20: "ElGamal"}


class KeyStrengthWarning(UserWarning):
    """A key is accepted, but weaker than the one that the broker's own samples were encrypted to."""


class OpenPgp(Protocol):
    """Signs with our key and encrypts to the broker's, in one binary message."""

    def sign_and_encrypt(self, data: bytes) -> bytes:
        """The message. Called in a worker thread."""


class Sequoia(Guarded):
    """OpenPGP by pysequoia (``pip install 'ibkr-web[dam]'``): no binary, no key ring, no agent.

    ``signing_key`` is our secret key, ``encryption_key`` the broker's certificate, each armoured or binary. Both are
    read, checked and tried once, here. pysequoia picks the container by the features that the certificate advertises:
    one made by GnuPG gets the classic form (version 1, MDC), which is what the broker's guide shows.

    Raises ConfigurationError if pysequoia is missing, if a key cannot be read or used, or if it is too weak.
    """

    __slots__ = ("_encrypt", "_recipient", "_signer")

    def __init__(
        self, *, signing_key: str | bytes, encryption_key: str | bytes, passphrase: str | Secret | None = None
    ) -> None:
        # Bound anew at once: a traceback with locals shows the arguments of a call.
        signing, recipient = _Key(signing_key), _Key(encryption_key)
        del signing_key, encryption_key
        if passphrase is not None:
            passphrase = passphrase if isinstance(passphrase, Secret) else Secret(passphrase)
        pysequoia = _pysequoia()
        for algorithm, bits in signing.keys("signing_key", signing=True):
            check_signing_key(algorithm, bits, field="signing_key")
        for algorithm, bits in recipient.keys("encryption_key", signing=False):
            check_encryption_key(algorithm, bits, field="encryption_key")
        self._encrypt = pysequoia.encrypt
        self._recipient = _try(
            "encryption_key: expected an OpenPGP certificate", lambda: pysequoia.Cert.from_bytes(recipient.data)
        )
        self._signer = _try(
            "signing_key: expected an OpenPGP secret key that can sign, and its passphrase if it has one",
            lambda: pysequoia.Tsk.from_bytes(signing.data).signer(None if passphrase is None else passphrase.reveal()),
        )
        _try("signing_key, encryption_key: expected keys that are valid now", lambda: self.sign_and_encrypt(b""))

    def sign_and_encrypt(self, data: bytes) -> bytes:
        """The message, binary."""
        return bytes(self._encrypt(data, recipients=[self._recipient], signer=self._signer, armor=False))

    def __repr__(self) -> str:
        return "Sequoia(hidden)"


def check_signing_key(algorithm: int, bits: int, *, field: str) -> None:
    """Refuse a signing key that is no RSA key of 2048 bits or more and no elliptic-curve key (OpenPGP algorithm
    ids)."""
    if algorithm in _RSA:
        if bits < MIN_SIGNING_RSA:
            raise ConfigurationError(f"{field}: expected an RSA key of at least {MIN_SIGNING_RSA} bits, got {bits}")
    elif algorithm not in _MODERN_SIGNING:
        raise ConfigurationError(f"{field}: expected an RSA, EdDSA or ECDSA key, got {_name(algorithm)}")


def check_encryption_key(algorithm: int, bits: int, *, field: str) -> None:
    """Refuse an encryption key that is no RSA key of 3072 bits or more and no elliptic-curve key; warn below 4096."""
    if algorithm in _RSA:
        if bits < MIN_ENCRYPTION_RSA:
            raise ConfigurationError(f"{field}: expected an RSA key of at least {MIN_ENCRYPTION_RSA} bits, got {bits}")
        if bits < GOOD_ENCRYPTION_RSA:
            warnings.warn(
                f"{field}: an RSA key of {bits} bits; the broker's samples are encrypted to {GOOD_ENCRYPTION_RSA}",
                KeyStrengthWarning,
                stacklevel=3,
            )
    elif algorithm not in _MODERN_ENCRYPTION:
        raise ConfigurationError(f"{field}: expected an RSA, ECDH or X25519 key, got {_name(algorithm)}")


def _name(algorithm: int) -> str:
    return _REFUSED.get(algorithm, f"OpenPGP algorithm {algorithm}")


class _Key(Guarded):
    """The bytes of a key, which no traceback shows."""

    __slots__ = ("data",)

    def __init__(self, key: str | bytes) -> None:
        self.data: Final = key.encode() if isinstance(key, str) else bytes(key)

    def keys(self, field: str, *, signing: bool) -> list[tuple[int, int]]:
        """Algorithm and RSA bits of each key in it that signs, or that encrypts."""
        packet = _pysequoia().packet
        pile = _try(f"{field}: expected an OpenPGP key", lambda: list(packet.PacketPile.from_bytes(self.data)))
        kinds = (packet.Tag.PublicKey, packet.Tag.PublicSubkey, packet.Tag.SecretKey, packet.Tag.SecretSubkey)
        found: list[tuple[int, int]] = []
        body = b""
        for item in pile:
            if item.tag in kinds:
                body = bytes(item.body)
            elif item.tag == packet.Tag.Signature and body and item.key_flags is not None:
                flags = item.key_flags
                used = flags.signing if signing else flags.transport_encryption or flags.storage_encryption
                if used:
                    found.append(_strength(body, field))
                    body = b""
        if not found:
            raise ConfigurationError(f"{field}: expected a key that can {'sign' if signing else 'encrypt'}, got none")
        return found

    def __repr__(self) -> str:
        return "<OpenPGP key>"


def _strength(body: bytes, field: str) -> tuple[int, int]:
    """Algorithm id and, for RSA, the bits of the modulus, from the body of a key packet (RFC 9580 5.5.2)."""
    version, algorithm = body[0], body[5]
    if version not in (4, 6):
        raise ConfigurationError(f"{field}: expected an OpenPGP key of version 4 or 6, got version {version}")
    start = 6 if version == 4 else 10
    return algorithm, int.from_bytes(body[start : start + 2], "big") if algorithm in _RSA else 0


def _pysequoia() -> Any:
    try:
        import pysequoia
        import pysequoia.packet
    except ImportError:
        pysequoia = None  # type: ignore[assignment]
    if pysequoia is None:
        raise ConfigurationError(
            "Sequoia needs the pysequoia package", hint="pip install 'ibkr-web[dam]', or use Gpg with a gpg binary"
        )
    return pysequoia


def _try(expectation: str, make: Any) -> Any:
    """The result, or a ConfigurationError that keeps nothing of the library's error."""
    try:
        return make()
    except Exception as error:
        kind = type(error).__name__
    raise ConfigurationError(f"{expectation}, got {kind}")


_FINGERPRINT: Final = re.compile(r"[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}")
_TOLD: Final = frozenset(
    {
        "BAD_PASSPHRASE", "ERROR", "FAILURE", "INV_RECP", "INV_SGNR", "KEYEXPIRED", "KEYREVOKED", "MISSING_PASSPHRASE",
        "NO_PUBKEY", "NO_RECP", "NO_SECKEY", "NO_SGNR", "UNEXPECTED",
    }
)  # fmt: skip


class Gpg(Guarded):
    """OpenPGP by a ``gpg`` binary (2.2 or later) and a key ring of yours.

    ``signing_key`` and ``encryption_key`` are fingerprints of keys in that ring (``homedir``; gpg's own default without
    one). The passphrase travels over a pipe, never on the command line; options of ``gpg.conf`` are not read.

    Raises ConfigurationError if gpg or a key is missing, or if a key is too weak.
    """

    __slots__ = ("_base", "_passphrase", "_recipient", "_signer", "_timeout")

    def __init__(
        self,
        *,
        signing_key: str,
        encryption_key: str,
        homedir: str | Path | None = None,
        passphrase: str | Secret | None = None,
        binary: str = "gpg",
        timeout: float = 30.0,
    ) -> None:
        passphrase = passphrase if isinstance(passphrase, Secret) else Secret(passphrase or "")
        self._passphrase = passphrase
        self._signer = _fingerprint(signing_key, "signing_key")
        self._recipient = _fingerprint(encryption_key, "encryption_key")
        self._timeout = timeout
        self._base = [binary, "--batch", "--no-tty", "--no-options", "--status-fd", "2"]
        if homedir is not None:
            self._base += ["--homedir", str(homedir)]
        for algorithm, bits in self._listed("--list-secret-keys", self._signer, "s", "signing_key"):
            check_signing_key(algorithm, bits, field="signing_key")
        for algorithm, bits in self._listed("--list-keys", self._recipient, "e", "encryption_key"):
            check_encryption_key(algorithm, bits, field="encryption_key")

    def sign_and_encrypt(self, data: bytes) -> bytes:
        """The message, binary. Raises ConfigurationError with gpg's status words if gpg refuses."""
        # Uncompressed, as Sequoia writes it: pysequoia's reader takes no message with a compressed layer.
        options = [
            "--pinentry-mode", "loopback", "--passphrase-fd", "0", "--no-armor", "--trust-model", "always",
            "--cipher-algo", "AES256", "--digest-algo", "SHA512", "--compress-algo", "none",
            "--local-user", self._signer, "--recipient", self._recipient, "--sign", "--encrypt",
        ]  # fmt: skip
        return self._run(options, "sign and encrypt", self._passphrase.reveal().encode() + b"\n" + data)

    def _listed(self, command: str, fingerprint: str, capability: str, field: str) -> list[tuple[int, int]]:
        rows = (
            self._run(["--with-colons", command, fingerprint], f"find {field}").decode("utf-8", "replace").splitlines()
        )
        keys = [row.split(":") for row in rows if row.startswith(("pub:", "sub:", "sec:", "ssb:"))]
        # Lower-case letters are the key's own capabilities; expired, revoked, invalid and disabled keys are never used.
        found = [
            (int(key[3]), int(key[2])) for key in keys if capability in key[11] and key[1] not in ("e", "r", "i", "d")
        ]
        if not found:
            does = "sign" if capability == "s" else "encrypt"
            raise ConfigurationError(f"{field}: expected a valid key that can {does}, got none in the ring")
        return found

    def _run(self, arguments: list[str], purpose: str, stdin: bytes = b"") -> bytes:
        problem, done = "", None
        try:
            done = subprocess.run(  # noqa: S603 - a list, no shell, fingerprints checked
                [*self._base, *arguments], input=stdin, capture_output=True, timeout=self._timeout, check=False
            )
        except subprocess.TimeoutExpired:
            problem = f"no answer in {self._timeout:g} s"
        except OSError as error:
            problem = f"{type(error).__name__}: is gpg installed?"
        if done is not None:
            if done.returncode == 0:
                return done.stdout
            # Only status words: the rest of gpg's talk names people and keys.
            lines = [line.split() for line in done.stderr.decode("utf-8", "replace").splitlines()]
            words = [line[1] for line in lines if line[:1] == ["[GNUPG:]"] and line[1:] and line[1] in _TOLD]
            problem = f"exit code {done.returncode} {' '.join(dict.fromkeys(words))}".rstrip()
        raise ConfigurationError(f"gpg could not {purpose}: {problem}")

    def __repr__(self) -> str:
        return "Gpg(hidden)"


def _fingerprint(value: str, field: str) -> str:
    compact = value.replace(" ", "")
    if not _FINGERPRINT.fullmatch(compact):
        raise ConfigurationError(f"{field}: expected a fingerprint of 40 or 64 hexadecimal digits")
    return compact.upper()
