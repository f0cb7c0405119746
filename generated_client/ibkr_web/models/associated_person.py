# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, JsonObject, as_int, as_object, as_text, no_list, odd_item, read_items
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import Model, fetching, new, says_the_same

from .any_map import AnyMap
from .text_map import TextMap

if TYPE_CHECKING:
    from typing import Self

_READ_ANY_MAP = AnyMap.from_object
_READ_TEXT_MAP = TextMap.from_object


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AssociatedPerson(Model):
    """A person of an account, as stored."""

    _keys: ClassVar[Mapping[str, str]] = {
        "entityId": "entity_id",
        "externalCode": "external_code",
        "firstName": "first_name",
        "middleName": "middle_name",
        "middleInitial": "middle_initial",
        "lastName": "last_name",
        "suffix": "suffix",
        "username": "username",
        "passwordDate": "password_date",
        "userStatus": "user_status",
        "userStatusTrading": "user_status_trading",
        "lastLogin": "last_login",
        "gender": "gender",
        "maritalStatus": "marital_status",
        "salutation": "salutation",
        "email": "email",
        "countryOfCitizenship": "country_of_citizenship",
        "countryOfBirth": "country_of_birth",
        "dateOfBirth": "date_of_birth",
        "motersMaidenName": "moters_maiden_name",
        "numberOfDependents": "number_of_dependents",
        "securityDevice": "security_device",
        "commercial": "commercial",
        "countryOfLegalResidence": "country_of_legal_residence",
        "stateOfLegalResidence": "state_of_legal_residence",
        "mdSubscriberStatus": "md_subscriber_status",
        "phones": "phones",
        "residence": "residence",
        "mailing": "mailing",
        "associations": "associations",
        "identityDocuments": "identity_documents",
        "employmentType": "employment_type",
        "employmentDetails": "employment_details",
        "subscribedServices": "subscribed_services",
        "taxTreatyDetails": "tax_treaty_details",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"email", "first_name", "last_name", "password_date", "username"})

    entity_id: int | None = None
    """The broker's id of the holder."""
    external_code: str | None = None
    """The caller's own id."""
    first_name: str | None = None
    """Given name."""
    middle_name: str | None = None
    """Second given name."""
    middle_initial: str | None = None
    """First letter of the second given name."""
    last_name: str | None = None
    """Family name."""
    suffix: str | None = None
    """What follows the name."""
    username: str | None = None
    """Name the person signs in with."""
    password_date: str | None = None
    """When the password was set."""
    user_status: str | None = None
    """State of the user."""
    user_status_trading: str | None = None
    """State of the user for trading."""
    last_login: str | None = None
    """When the user signed in last."""
    gender: str | None = None
    """As it stands in the papers of the person."""
    marital_status: str | None = None
    """Whether the person is single, married or something else."""
    salutation: str | None = None
    """How the person is addressed."""
    email: str | None = None
    """Mail address."""
    country_of_citizenship: str | None = None
    """Country whose citizen the person is."""
    country_of_birth: str | None = None
    """Country of birth, ISO 3166 with three letters."""
    date_of_birth: str | None = None
    """Date of birth, `YYYY-MM-DD`."""
    moters_maiden_name: str | None = None
    """Maiden name of the mother. Spelt so by the broker."""
    number_of_dependents: int | None = None
    """Number of dependants."""
    security_device: str | None = None
    """Device for signing in."""
    commercial: str | None = None
    """Whether the user counts as commercial."""
    country_of_legal_residence: str | None = None
    """Country where the person lives by law."""
    state_of_legal_residence: str | None = None
    """State or province where the person lives by law."""
    md_subscriber_status: str | None = None
    """Standing for market data, professional or not."""
    phones: TextMap | None = None
    """Telephones by kind."""
    residence: TextMap | None = None
    """Where the person resides, by part of the address."""
    mailing: TextMap | None = None
    """Address for letters."""
    associations: list[str | None] | None = None
    """What it is in the account."""
    identity_documents: list[TextMap] | None = None
    """Documents that identify it."""
    employment_type: str | None = None
    """Kind of employment, such as `EMPLOYED`; the enumerations have the values."""
    employment_details: AnyMap | None = None
    """Where and as what the person works."""
    subscribed_services: list[AnyMap] | None = None
    """Services that the person has subscribed to, one row each."""
    tax_treaty_details: list[TextMap] | None = None
    """Tax treaties that apply to the person, one row each."""

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 35
        r: Any
        try:
            values: Any = _members(src) if len(src) >= 35 else [*map(src.get, _names)]
        except KeyError:
            values = [*map(src.get, _names)]
        (
            v_entity_id,
            v_external_code,
            v_first_name,
            v_middle_name,
            v_middle_initial,
            v_last_name,
            v_suffix,
            v_username,
            v_password_date,
            v_user_status,
            v_user_status_trading,
            v_last_login,
            v_gender,
            v_marital_status,
            v_salutation,
            v_email,
            v_country_of_citizenship,
            v_country_of_birth,
            v_date_of_birth,
            v_moters_maiden_name,
            v_number_of_dependents,
            v_security_device,
            v_commercial,
            v_country_of_legal_residence,
            v_state_of_legal_residence,
            v_md_subscriber_status,
            v_phones,
            v_residence,
            v_mailing,
            v_associations,
            v_identity_documents,
            v_employment_type,
            v_employment_details,
            v_subscribed_services,
            v_tax_treaty_details,
        ) = values
        if type(v_entity_id) is not int:
            if v_entity_id is None:
                n -= 1
            else:
                n = -1
                v_entity_id = as_int(v_entity_id, src, "entityId", drift)
        self.entity_id = v_entity_id
        if type(v_external_code) is not str:
            if v_external_code is None:
                n -= 1
            else:
                n = -1
                v_external_code = as_text(v_external_code, src, "externalCode", drift)
        self.external_code = v_external_code
        if type(v_first_name) is not str:
            if v_first_name is None:
                n -= 1
            else:
                n = -1
                v_first_name = as_text(v_first_name, src, "firstName", drift)
        self.first_name = v_first_name
        if type(v_middle_name) is not str:
            if v_middle_name is None:
                n -= 1
            else:
                n = -1
                v_middle_name = as_text(v_middle_name, src, "middleName", drift)
        self.middle_name = v_middle_name
        if type(v_middle_initial) is not str:
            if v_middle_initial is None:
                n -= 1
            else:
                n = -1
                v_middle_initial = as_text(v_middle_initial, src, "middleInitial", drift)
        self.middle_initial = v_middle_initial
        if type(v_last_name) is not str:
            if v_last_name is None:
                n -= 1
            else:
                n = -1
                v_last_name = as_text(v_last_name, src, "lastName", drift)
        self.last_name = v_last_name
        if type(v_suffix) is not str:
            if v_suffix is None:
                n -= 1
            else:
                n = -1
                v_suffix = as_text(v_suffix, src, "suffix", drift)
        self.suffix = v_suffix
        if type(v_username) is not str:
            if v_username is None:
                n -= 1
            else:
                n = -1
                v_username = as_text(v_username, src, "username", drift)
        self.username = v_username
        if type(v_password_date) is not str:
            if v_password_date is None:
                n -= 1
            else:
                n = -1
                v_password_date = as_text(v_password_date, src, "passwordDate", drift)
        self.password_date = v_password_date
        if type(v_user_status) is not str:
            if v_user_status is None:
                n -= 1
            else:
                n = -1
                v_user_status = as_text(v_user_status, src, "userStatus", drift)
        self.user_status = v_user_status
        if type(v_user_status_trading) is not str:
            if v_user_status_trading is None:
                n -= 1
            else:
                n = -1
                v_user_status_trading = as_text(v_user_status_trading, src, "userStatusTrading", drift)
        self.user_status_trading = v_user_status_trading
        if type(v_last_login) is not str:
            if v_last_login is None:
                n -= 1
            else:
                n = -1
                v_last_login = as_text(v_last_login, src, "lastLogin", drift)
        self.last_login = v_last_login
        if type(v_gender) is not str:
            if v_gender is None:
                n -= 1
            else:
                n = -1
                v_gender = as_text(v_gender, src, "gender", drift)
        self.gender = v_gender
        if type(v_marital_status) is not str:
            if v_marital_status is None:
                n -= 1
            else:
                n = -1
                v_marital_status = as_text(v_marital_status, src, "maritalStatus", drift)
        self.marital_status = v_marital_status
        if type(v_salutation) is not str:
            if v_salutation is None:
                n -= 1
            else:
                n = -1
                v_salutation = as_text(v_salutation, src, "salutation", drift)
        self.salutation = v_salutation
        if type(v_email) is not str:
            if v_email is None:
                n -= 1
            else:
                n = -1
                v_email = as_text(v_email, src, "email", drift)
        self.email = v_email
        if type(v_country_of_citizenship) is not str:
            if v_country_of_citizenship is None:
                n -= 1
            else:
                n = -1
                v_country_of_citizenship = as_text(v_country_of_citizenship, src, "countryOfCitizenship", drift)
        self.country_of_citizenship = v_country_of_citizenship
        if type(v_country_of_birth) is not str:
            if v_country_of_birth is None:
                n -= 1
            else:
                n = -1
                v_country_of_birth = as_text(v_country_of_birth, src, "countryOfBirth", drift)
        self.country_of_birth = v_country_of_birth
        if type(v_date_of_birth) is not str:
            if v_date_of_birth is None:
                n -= 1
            else:
                n = -1
                v_date_of_birth = as_text(v_date_of_birth, src, "dateOfBirth", drift)
        self.date_of_birth = v_date_of_birth
        if type(v_moters_maiden_name) is not str:
            if v_moters_maiden_name is None:
                n -= 1
            else:
                n = -1
                v_moters_maiden_name = as_text(v_moters_maiden_name, src, "motersMaidenName", drift)
        self.moters_maiden_name = v_moters_maiden_name
        if type(v_number_of_dependents) is not int:
            if v_number_of_dependents is None:
                n -= 1
            else:
                n = -1
                v_number_of_dependents = as_int(v_number_of_dependents, src, "numberOfDependents", drift)
        self.number_of_dependents = v_number_of_dependents
        if type(v_security_device) is not str:
            if v_security_device is None:
                n -= 1
            else:
                n = -1
                v_security_device = as_text(v_security_device, src, "securityDevice", drift)
        self.security_device = v_security_device
        if type(v_commercial) is not str:
            if v_commercial is None:
                n -= 1
            else:
                n = -1
                v_commercial = as_text(v_commercial, src, "commercial", drift)
        self.commercial = v_commercial
        if type(v_country_of_legal_residence) is not str:
            if v_country_of_legal_residence is None:
                n -= 1
            else:
                n = -1
                v_country_of_legal_residence = as_text(
                    v_country_of_legal_residence, src, "countryOfLegalResidence", drift
                )
        self.country_of_legal_residence = v_country_of_legal_residence
        if type(v_state_of_legal_residence) is not str:
            if v_state_of_legal_residence is None:
                n -= 1
            else:
                n = -1
                v_state_of_legal_residence = as_text(v_state_of_legal_residence, src, "stateOfLegalResidence", drift)
        self.state_of_legal_residence = v_state_of_legal_residence
        if type(v_md_subscriber_status) is not str:
            if v_md_subscriber_status is None:
                n -= 1
            else:
                n = -1
                v_md_subscriber_status = as_text(v_md_subscriber_status, src, "mdSubscriberStatus", drift)
        self.md_subscriber_status = v_md_subscriber_status
        if type(v_phones) is JsonObject:
            v_phones = _READ_TEXT_MAP(v_phones, drift)
        else:
            if v_phones is None:
                n -= 1
            else:
                n = -1
                v_phones = as_object(v_phones, src, "phones", drift)
        self.phones = v_phones
        if type(v_residence) is JsonObject:
            v_residence = _READ_TEXT_MAP(v_residence, drift)
        else:
            if v_residence is None:
                n -= 1
            else:
                n = -1
                v_residence = as_object(v_residence, src, "residence", drift)
        self.residence = v_residence
        if type(v_mailing) is JsonObject:
            v_mailing = _READ_TEXT_MAP(v_mailing, drift)
        else:
            if v_mailing is None:
                n -= 1
            else:
                n = -1
                v_mailing = as_object(v_mailing, src, "mailing", drift)
        self.mailing = v_mailing
        if type(v_associations) is JsonArray:
            r = read_items(v_associations, as_text, True, drift)
            if not says_the_same(r, v_associations):
                n = -1
            v_associations = r
        else:
            if v_associations is None:
                n -= 1
            else:
                n = -1
                v_associations = no_list(v_associations, src, "associations", drift)
        self.associations = v_associations
        if type(v_identity_documents) is JsonArray:
            r = [
                _READ_TEXT_MAP(i, drift)
                for i in v_identity_documents
                if type(i) is JsonObject or odd_item(i, v_identity_documents, drift)
            ]
            if len(r) != len(v_identity_documents):
                n = -1
            v_identity_documents = r
        else:
            if v_identity_documents is None:
                n -= 1
            else:
                n = -1
                v_identity_documents = no_list(v_identity_documents, src, "identityDocuments", drift)
        self.identity_documents = v_identity_documents
        if type(v_employment_type) is not str:
            if v_employment_type is None:
                n -= 1
            else:
                n = -1
                v_employment_type = as_text(v_employment_type, src, "employmentType", drift)
        self.employment_type = v_employment_type
        if type(v_employment_details) is JsonObject:
            v_employment_details = _READ_ANY_MAP(v_employment_details, drift)
        else:
            if v_employment_details is None:
                n -= 1
            else:
                n = -1
                v_employment_details = as_object(v_employment_details, src, "employmentDetails", drift)
        self.employment_details = v_employment_details
        if type(v_subscribed_services) is JsonArray:
            r = [
                _READ_ANY_MAP(i, drift)
                for i in v_subscribed_services
                if type(i) is JsonObject or odd_item(i, v_subscribed_services, drift)
            ]
            if len(r) != len(v_subscribed_services):
                n = -1
            v_subscribed_services = r
        else:
            if v_subscribed_services is None:
                n -= 1
            else:
                n = -1
                v_subscribed_services = no_list(v_subscribed_services, src, "subscribedServices", drift)
        self.subscribed_services = v_subscribed_services
        if type(v_tax_treaty_details) is JsonArray:
            r = [
                _READ_TEXT_MAP(i, drift)
                for i in v_tax_treaty_details
                if type(i) is JsonObject or odd_item(i, v_tax_treaty_details, drift)
            ]
            if len(r) != len(v_tax_treaty_details):
                n = -1
            v_tax_treaty_details = r
        else:
            if v_tax_treaty_details is None:
                n -= 1
            else:
                n = -1
                v_tax_treaty_details = no_list(v_tax_treaty_details, src, "taxTreatyDetails", drift)
        self.tax_treaty_details = v_tax_treaty_details
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self


_members, _names = fetching(AssociatedPerson)
