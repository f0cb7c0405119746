"""What a client needs to log in: the partner's secret, the keys of the DAM exchange and of both OAuths, made by the
gateway itself for tests.
"""

from __future__ import annotations

import base64
import binascii
from functools import cached_property
from typing import Any

import orjson

from .ids import Ids
from .keys import OAuth1Keys, OAuth2Keys
from .people import ACCOUNTS, USERS

__all__ = ["Credentials", "PayloadError"]

_SUITES = ("rsa3072", "rsa2048", "rsa4096", "cv25519")


class PayloadError(Exception):
    """A DAM payload that cannot be opened or is not signed by the client."""


class Credentials:
    """All secrets of clients. Making keys waits until somebody asks for one of them."""

    def __init__(self, seed: int, dam_keys: str = "rsa3072") -> None:
        if dam_keys not in _SUITES:
            raise ValueError(f"dam_keys: {dam_keys!r} is not one of {', '.join(_SUITES)}")
        ids = Ids(seed)
        self.client_id = f"partner-{ids.fixed('client', 8)}"
        self.api_key = ids.fixed("api key", 64)
        self.csid = f"CSID-{ids.fixed('csid', 12).upper()}"
        self.oauth1 = OAuth1Keys(ids)
        self.oauth2 = OAuth2Keys(ids)
        self._suite = dam_keys

    @property
    def users(self) -> dict[str, tuple[str, ...]]:
        """Login name -> its accounts."""
        return {user.name: user.accounts for user in USERS.values()}

    @property
    def accounts(self) -> tuple[str, ...]:
        """Accounts of the login that the partner exchange gives when none is named."""
        return next(iter(USERS.values())).accounts

    @property
    def all_accounts(self) -> tuple[str, ...]:
        """Every account of the simulation."""
        return tuple(ACCOUNTS)

    @property
    def dam_broker_public_key(self) -> str:
        """The broker's OpenPGP certificate, armored: encrypt to it."""
        return str(self._broker.extract_certificate())

    @property
    def dam_client_secret_key(self) -> str:
        """The client's own OpenPGP key, armored: sign with it."""
        return str(self._client)

    @property
    def dam_client_public_key(self) -> str:
        """The certificate that belongs to `dam_client_secret_key`."""
        return str(self._client.extract_certificate())

    def open_payload(self, payload: str) -> Any:
        """Decrypt a DAM payload, check who signed it, and parse it. `PayloadError` says what is wrong with it."""
        import pysequoia

        try:
            message = base64.b64decode(payload, validate=True)
        except (binascii.Error, ValueError) as error:
            raise PayloadError("payload is not base64 without line breaks") from error
        client = self._client.extract_certificate()
        try:
            opened = pysequoia.decrypt(message, decryptor=self._broker.decryptor(), store=lambda _ids: [client])
        except RuntimeError as error:
            raise PayloadError(
                "payload is not an OpenPGP message for the broker's key signed by the client's key"
            ) from error
        if not any(signature.certificate == client.fingerprint for signature in opened.valid_sigs):
            raise PayloadError("payload is not signed by the client's key")
        try:
            return orjson.loads(opened.bytes or b"")
        except orjson.JSONDecodeError as error:
            raise PayloadError("the decrypted payload is not JSON") from error

    def to_dict(self) -> dict[str, Any]:
        """Everything but the keys, for another process on the same machine."""
        return {
            "partner": {"client_id": self.client_id, "api_key": self.api_key},
            "dam": {"csid": self.csid},
            "users": {name: list(accounts) for name, accounts in self.users.items()},
        }

    def dam_to_dict(self) -> dict[str, str]:
        """The DAM exchange; making RSA keys takes a second or two the first time."""
        return {
            "csid": self.csid,
            "broker_public_key": self.dam_broker_public_key,
            "client_secret_key": self.dam_client_secret_key,
            "client_public_key": self.dam_client_public_key,
        }

    def __repr__(self) -> str:
        return f"<Credentials of {self.client_id}>"

    def __reduce__(self) -> str:
        raise TypeError("Credentials hold secrets and are not pickled")

    @cached_property
    def _broker(self) -> Any:
        return self._generate("Broker of the mock gateway <dam@mock.invalid>")

    @cached_property
    def _client(self) -> Any:
        return self._generate("Client of the mock gateway <client@mock.invalid>")

    def _generate(self, name: str) -> Any:
        from pysequoia import CipherSuite, Profile, Tsk

        suites = {
            "rsa3072": CipherSuite.RSA3k,
            "rsa2048": CipherSuite.RSA2k,
            "rsa4096": CipherSuite.RSA4k,
            "cv25519": CipherSuite.Cv25519,
        }
        return Tsk.generate(name, profile=Profile.RFC4880, cipher_suite=suites[self._suite])
