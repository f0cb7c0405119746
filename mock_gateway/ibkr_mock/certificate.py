"""A certificate for one run, as a gateway on the user's own machine has one: signed by itself, for this machine."""

from __future__ import annotations

import os
import tempfile
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

if TYPE_CHECKING:
    import uvicorn

__all__ = ["secure"]

_DAYS = 7


def secure(config: uvicorn.Config, host: str) -> str:
    """Make a server speak TLS. The key is in a file that nobody else can read while the server takes it, and nowhere
    afterwards.

    Returns:
        the fingerprint of the certificate, SHA-256, as pairs of hex digits.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = _certificate(key, host)
    with tempfile.TemporaryDirectory(prefix="ibkr-mock-") as folder:  # mode 0700
        file = Path(folder) / "gateway.pem"
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as out:
            out.write(
                key.private_bytes(
                    serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
                )
            )
            out.write(certificate.public_bytes(serialization.Encoding.PEM))
        config.ssl_keyfile = config.ssl_certfile = str(file)
        config.load()
    return certificate.fingerprint(hashes.SHA256()).hex(":").upper()


def _certificate(key: ec.EllipticCurvePrivateKey, host: str) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    names: list[x509.GeneralName] = [x509.DNSName("localhost")]
    addresses = ["127.0.0.1", "::1"]
    try:
        addresses += [] if host in addresses else [str(ip_address(host))]
    except ValueError:
        names += [] if host == "localhost" else [x509.DNSName(host)]
    names += [x509.IPAddress(ip_address(address)) for address in addresses]
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=_DAYS))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
