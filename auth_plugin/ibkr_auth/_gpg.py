"""The same OpenPGP message by the gpg binary, as the broker's guide makes it."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Final

from ibkr_core.errors import ConfigurationError

from ._openpgp import check_encryption_key, check_signing_key
from ._secret import Guarded, Secret

__all__ = ["Gpg"]

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
