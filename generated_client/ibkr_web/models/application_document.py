# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import (
    JsonArray,
    JsonObject,
    as_bool,
    as_int,
    as_object,
    as_text,
    missing,
    no_list,
    read_items,
    str_member,
)
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .attached_file import AttachedFile
    from .document_type import DocumentType
    from .file_payload import FilePayload
    from .proof_of_address_type import ProofOfAddressType
    from .proof_of_identity_type import ProofOfIdentityType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class ApplicationDocument(RequestModel):
    """A signed document. The file goes in `payload`; what was signed is told by number, length and checksum of
    the form."""

    _keys: ClassVar[Mapping[str, str]] = {
        "signedBy": "signed_by",
        "attachedFile": "attached_file",
        "formNumber": "form_number",
        "validAddress": "valid_address",
        "execLoginTimestamp": "exec_login_timestamp",
        "execTimestamp": "exec_timestamp",
        "documentType": "document_type",
        "signature": "signature",
        "externalAccountId": "external_account_id",
        "externalIndividualId": "external_individual_id",
        "proofOfIdentityType": "proof_of_identity_type",
        "expirationDate": "expiration_date",
        "proofOfAddressType": "proof_of_address_type",
        "payload": "payload",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"payload", "signature"})

    signed_by: list[str] | Unset = UNSET
    """Names of those who signed."""
    attached_file: AttachedFile
    """The form that was signed."""
    form_number: int
    """Number of the form that was signed."""
    valid_address: bool | Unset = UNSET
    """Whether the document proves the address."""
    exec_login_timestamp: int
    """When the signer signed in, `YYYYMMDDhhmmss`."""
    exec_timestamp: int
    """When the signer signed, `YYYYMMDDhhmmss`."""
    document_type: DocumentType | str | Unset = UNSET
    """Kind of document."""
    signature: str | Unset = UNSET
    """Name of the holder, as signed."""
    external_account_id: str | Unset = UNSET
    """The caller's own id of the account."""
    external_individual_id: str | Unset = UNSET
    """The caller's own id of the person."""
    proof_of_identity_type: ProofOfIdentityType | str | Unset = UNSET
    """Document that proves identity."""
    expiration_date: str | Unset = UNSET
    """Last day of the document, `YYYY-MM-DD`."""
    proof_of_address_type: ProofOfAddressType | str | Unset = UNSET
    """Document that proves the address."""
    payload: FilePayload | Unset = UNSET
    """Signed file with its type and length."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import INT64, TEXT, TRUTH, Items, Text, Whole

        from .attached_file import AttachedFile
        from .file_payload import FilePayload

        return Rules(
            {
                "signedBy": Items(TEXT),
                "attachedFile": Object(AttachedFile),
                "formNumber": Whole(),
                "validAddress": TRUTH,
                "execLoginTimestamp": INT64,
                "execTimestamp": INT64,
                "documentType": TEXT,
                "signature": TEXT,
                "externalAccountId": TEXT,
                "externalIndividualId": TEXT,
                "proofOfIdentityType": TEXT,
                "expirationDate": Text(form="date"),
                "proofOfAddressType": TEXT,
                "payload": Object(FilePayload),
            },
            needs=("attachedFile", "execLoginTimestamp", "execTimestamp", "formNumber"),
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .attached_file import AttachedFile
        from .document_type import DocumentType
        from .file_payload import FilePayload
        from .proof_of_address_type import ProofOfAddressType
        from .proof_of_identity_type import ProofOfIdentityType

        self = new(cls)
        n: int = 14
        v: Any
        if "signedBy" in src:
            v = src["signedBy"]
            if type(v) is JsonArray:
                for i in v:
                    if type(i) is not str:
                        n = -1
                        v = read_items(v, as_text, False, drift)
                        break
            else:
                n = -1
                v = no_list(v, src, "signedBy", drift)
            self.signed_by = v
        else:
            n -= 1
            self.signed_by = UNSET
        v = src.get("attachedFile")
        if type(v) is JsonObject:
            v = AttachedFile.from_object(v, drift)
        else:
            n = -1
            v = as_object(v, src, "attachedFile", drift)
            if v is None:
                missing(src, "attachedFile", drift, "AttachedFile")
        self.attached_file = v
        v = src.get("formNumber")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "formNumber", drift)
            if v is None:
                missing(src, "formNumber", drift, "a whole number")
        self.form_number = v
        if "validAddress" in src:
            v = src["validAddress"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "validAddress", drift)
            self.valid_address = v
        else:
            n -= 1
            self.valid_address = UNSET
        v = src.get("execLoginTimestamp")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "execLoginTimestamp", drift)
            if v is None:
                missing(src, "execLoginTimestamp", drift, "a whole number")
        self.exec_login_timestamp = v
        v = src.get("execTimestamp")
        if type(v) is not int:
            n = -1
            v = as_int(v, src, "execTimestamp", drift)
            if v is None:
                missing(src, "execTimestamp", drift, "a whole number")
        self.exec_timestamp = v
        if "documentType" in src:
            v = src["documentType"]
            if type(v) is str:
                v = members(DocumentType).get(v) or str_member(DocumentType, v, src, "documentType", drift)
            else:
                n = -1
                v = str_member(DocumentType, v, src, "documentType", drift)
            self.document_type = v
        else:
            n -= 1
            self.document_type = UNSET
        if "signature" in src:
            v = src["signature"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "signature", drift)
            self.signature = v
        else:
            n -= 1
            self.signature = UNSET
        if "externalAccountId" in src:
            v = src["externalAccountId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "externalAccountId", drift)
            self.external_account_id = v
        else:
            n -= 1
            self.external_account_id = UNSET
        if "externalIndividualId" in src:
            v = src["externalIndividualId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "externalIndividualId", drift)
            self.external_individual_id = v
        else:
            n -= 1
            self.external_individual_id = UNSET
        if "proofOfIdentityType" in src:
            v = src["proofOfIdentityType"]
            if type(v) is str:
                v = members(ProofOfIdentityType).get(v) or str_member(
                    ProofOfIdentityType, v, src, "proofOfIdentityType", drift
                )
            else:
                n = -1
                v = str_member(ProofOfIdentityType, v, src, "proofOfIdentityType", drift)
            self.proof_of_identity_type = v
        else:
            n -= 1
            self.proof_of_identity_type = UNSET
        if "expirationDate" in src:
            v = src["expirationDate"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "expirationDate", drift)
            self.expiration_date = v
        else:
            n -= 1
            self.expiration_date = UNSET
        if "proofOfAddressType" in src:
            v = src["proofOfAddressType"]
            if type(v) is str:
                v = members(ProofOfAddressType).get(v) or str_member(
                    ProofOfAddressType, v, src, "proofOfAddressType", drift
                )
            else:
                n = -1
                v = str_member(ProofOfAddressType, v, src, "proofOfAddressType", drift)
            self.proof_of_address_type = v
        else:
            n -= 1
            self.proof_of_address_type = UNSET
        if "payload" in src:
            v = src["payload"]
            if type(v) is JsonObject:
                v = FilePayload.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "payload", drift)
            self.payload = v
        else:
            n -= 1
            self.payload = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
