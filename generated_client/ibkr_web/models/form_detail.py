# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_bool, as_int, as_object, as_text, no_list, odd_item, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new

from .file_payload import FilePayload
from .form_question import FormQuestion
from .gw_error import GwError

if TYPE_CHECKING:
    from typing import Self

_READ_FILE_PAYLOAD = FilePayload.from_object
_READ_FORM_QUESTION = FormQuestion.from_object
_READ_GW_ERROR = GwError.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FormDetail(Model):
    """One form."""

    _keys: ClassVar[Mapping[str, str]] = {
        "formNumber": "form_number",
        "formName": "form_name",
        "fileName": "file_name",
        "fileLength": "file_length",
        "sha1Checksum": "sha_1_checksum",
        "dateModified": "date_modified",
        "language": "language",
        "payload": "payload",
        "apiSupportedTask": "api_supported_task",
        "type": "type_",
        "action": "action",
        "acceptableDocs": "acceptable_docs",
        "questionnaire": "questionnaire",
        "error": "error",
        "hasError": "has_error",
        "errorDescription": "error_description",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"payload"})

    form_number: int | None = None
    """Number of the form, to which documents refer."""
    form_name: str | None = None
    """Name that the form goes by."""
    file_name: str | None = None
    """Name of the file. Documents that are signed repeat it."""
    file_length: int | None = None
    """Size of the file in bytes. Documents that are signed repeat it."""
    sha_1_checksum: str | None = None
    """SHA-1 of the file. Documents that are signed repeat it."""
    date_modified: str | None = None
    """When the form was changed last."""
    language: str | None = None
    """Language of the form."""
    payload: FilePayload | None = None
    """The file itself, with the projection `PAYLOAD`."""
    api_supported_task: bool | None = None
    """Whether the form can be handed in through this API."""
    type_: str | None = None
    """Kind of form."""
    action: str | None = None
    """What to do with the form, such as to sign it."""
    acceptable_docs: list[str] | None = None
    """Documents that serve as proof."""
    questionnaire: list[FormQuestion] | None = None
    """Questions of the form, where it asks some."""
    error: GwError | None = None
    """Why the form is incomplete."""
    has_error: bool | None = None
    """Whether the form could not be read."""
    error_description: str | None = None
    """What went wrong, in words."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 16
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 16 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_form_number,
            v_form_name,
            v_file_name,
            v_file_length,
            v_sha_1_checksum,
            v_date_modified,
            v_language,
            v_payload,
            v_api_supported_task,
            v_type_,
            v_action,
            v_acceptable_docs,
            v_questionnaire,
            v_error,
            v_has_error,
            v_error_description,
        ) = values
        if type(v_form_number) is not int:
            if v_form_number is None:
                n -= 1
            else:
                n = -1
                v_form_number = as_int(v_form_number, src, "formNumber", drift)
        self.form_number = v_form_number
        if type(v_form_name) is not str:
            if v_form_name is None:
                n -= 1
            else:
                n = -1
                v_form_name = as_text(v_form_name, src, "formName", drift)
        self.form_name = v_form_name
        if type(v_file_name) is not str:
            if v_file_name is None:
                n -= 1
            else:
                n = -1
                v_file_name = as_text(v_file_name, src, "fileName", drift)
        self.file_name = v_file_name
        if type(v_file_length) is not int:
            if v_file_length is None:
                n -= 1
            else:
                n = -1
                v_file_length = as_int(v_file_length, src, "fileLength", drift)
        self.file_length = v_file_length
        if type(v_sha_1_checksum) is not str:
            if v_sha_1_checksum is None:
                n -= 1
            else:
                n = -1
                v_sha_1_checksum = as_text(v_sha_1_checksum, src, "sha1Checksum", drift)
        self.sha_1_checksum = v_sha_1_checksum
        if type(v_date_modified) is not str:
            if v_date_modified is None:
                n -= 1
            else:
                n = -1
                v_date_modified = as_text(v_date_modified, src, "dateModified", drift)
        self.date_modified = v_date_modified
        if type(v_language) is not str:
            if v_language is None:
                n -= 1
            else:
                n = -1
                v_language = as_text(v_language, src, "language", drift)
        self.language = v_language
        if type(v_payload) is JsonObject:
            v_payload = _READ_FILE_PAYLOAD(v_payload, drift)
        else:
            if v_payload is None:
                n -= 1
            else:
                n = -1
                v_payload = as_object(v_payload, src, "payload", drift)
        self.payload = v_payload
        if type(v_api_supported_task) is not bool:
            if v_api_supported_task is None:
                n -= 1
            else:
                n = -1
                v_api_supported_task = as_bool(v_api_supported_task, src, "apiSupportedTask", drift)
        self.api_supported_task = v_api_supported_task
        if type(v_type_) is not str:
            if v_type_ is None:
                n -= 1
            else:
                n = -1
                v_type_ = as_text(v_type_, src, "type", drift)
        self.type_ = v_type_
        if type(v_action) is not str:
            if v_action is None:
                n -= 1
            else:
                n = -1
                v_action = as_text(v_action, src, "action", drift)
        self.action = v_action
        if type(v_acceptable_docs) is JsonArray:
            for i in v_acceptable_docs:
                if type(i) is not str:
                    n = -1
                    v_acceptable_docs = read_items(v_acceptable_docs, as_text, False, drift)
                    break
        else:
            if v_acceptable_docs is None:
                n -= 1
            else:
                n = -1
                v_acceptable_docs = no_list(v_acceptable_docs, src, "acceptableDocs", drift)
        self.acceptable_docs = v_acceptable_docs
        if type(v_questionnaire) is JsonArray:
            r = [
                _READ_FORM_QUESTION(i, drift)
                for i in v_questionnaire
                if type(i) is JsonObject or odd_item(i, v_questionnaire, drift)
            ]
            if len(r) != len(v_questionnaire):
                n = -1
            v_questionnaire = r
        else:
            if v_questionnaire is None:
                n -= 1
            else:
                n = -1
                v_questionnaire = no_list(v_questionnaire, src, "questionnaire", drift)
        self.questionnaire = v_questionnaire
        if type(v_error) is JsonObject:
            v_error = _READ_GW_ERROR(v_error, drift)
        else:
            if v_error is None:
                n -= 1
            else:
                n = -1
                v_error = as_object(v_error, src, "error", drift)
        self.error = v_error
        if type(v_has_error) is not bool:
            if v_has_error is None:
                n -= 1
            else:
                n = -1
                v_has_error = as_bool(v_has_error, src, "hasError", drift)
        self.has_error = v_has_error
        if type(v_error_description) is not str:
            if v_error_description is None:
                n -= 1
            else:
                n = -1
                v_error_description = as_text(v_error_description, src, "errorDescription", drift)
        self.error_description = v_error_description
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(FormDetail)
