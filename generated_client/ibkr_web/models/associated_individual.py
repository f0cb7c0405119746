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
    as_number,
    as_object,
    as_text,
    no_list,
    odd_item,
    str_member,
)
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .address import Address
    from .employment_details import EmploymentDetails
    from .form_crs import FormCrs
    from .form_w8_ben import FormW8Ben
    from .form_w9 import FormW9
    from .gender import Gender
    from .holder_title import HolderTitle
    from .identification import Identification
    from .individual_name import IndividualName
    from .marital_status import MaritalStatus
    from .phone import Phone
    from .prohibited_country_answers import ProhibitedCountryAnswers
    from .tax_residency import TaxResidency


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class AssociatedIndividual(RequestModel):
    """A person with titles and a share."""

    _keys: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "nativeName": "native_name",
        "birthName": "birth_name",
        "motherMaidenName": "mother_maiden_name",
        "dateOfBirth": "date_of_birth",
        "countryOfBirth": "country_of_birth",
        "cityOfBirth": "city_of_birth",
        "gender": "gender",
        "maritalStatus": "marital_status",
        "numDependents": "num_dependents",
        "residenceAddress": "residence_address",
        "mailingAddress": "mailing_address",
        "phones": "phones",
        "email": "email",
        "identification": "identification",
        "employmentType": "employment_type",
        "employmentDetails": "employment_details",
        "employeeTitle": "employee_title",
        "taxResidencies": "tax_residencies",
        "w9": "w9",
        "w8Ben": "w_8_ben",
        "crs": "crs",
        "prohibitedCountryQuestionnaire": "prohibited_country_questionnaire",
        "id": "id",
        "externalId": "external_id",
        "userId": "user_id",
        "sameMailAddress": "same_mail_address",
        "authorizedToSignOnBehalfOfOwner": "authorized_to_sign_on_behalf_of_owner",
        "authorizedTrader": "authorized_trader",
        "usTaxResident": "us_tax_resident",
        "translated": "translated",
        "primaryTrustee": "primary_trustee",
        "ownershipPercentage": "ownership_percentage",
        "titles": "titles",
        "authorizedPerson": "authorized_person",
        "referenceUsername": "reference_username",
    }
    _secret: ClassVar[frozenset[str]] = frozenset({"email"})

    name: IndividualName | Unset = UNSET
    """Given name and family name, in parts."""
    native_name: IndividualName | Unset = UNSET
    """Name in the person's own script."""
    birth_name: IndividualName | Unset = UNSET
    """Name at birth."""
    mother_maiden_name: IndividualName | Unset = UNSET
    """Family name of the mother at birth."""
    date_of_birth: str | Unset = UNSET
    """Date of birth, `YYYY-MM-DD`."""
    country_of_birth: str | Unset = UNSET
    """Country of birth, ISO 3166 with three letters."""
    city_of_birth: str | Unset = UNSET
    """City or town where the person was born."""
    gender: Gender | str | Unset = UNSET
    """As it stands in the papers of the person."""
    marital_status: MaritalStatus | str | Unset = UNSET
    """Whether the person is single, married or something else."""
    num_dependents: int | Unset = UNSET
    """Number of dependants."""
    residence_address: Address | Unset = UNSET
    """Where the person lives."""
    mailing_address: Address | Unset = UNSET
    """Address for letters."""
    phones: list[Phone] | Unset = UNSET
    """Telephone numbers of the person, one row each."""
    email: str | Unset = UNSET
    """Mail address."""
    identification: Identification | Unset = UNSET
    """Documents and numbers that identify the person."""
    employment_type: str | Unset = UNSET
    """Kind of employment, such as `EMPLOYED`; the enumerations have the values."""
    employment_details: EmploymentDetails | Unset = UNSET
    """Where and as what the person works."""
    employee_title: str | Unset = UNSET
    """Title in the organisation."""
    tax_residencies: list[TaxResidency] | Unset = UNSET
    """Countries where taxes are paid."""
    w9: FormW9 | Unset = UNSET
    """Form W-9."""
    w_8_ben: FormW8Ben | Unset = UNSET
    """Form W-8BEN."""
    crs: FormCrs | Unset = UNSET
    """Status under the common reporting standard."""
    prohibited_country_questionnaire: ProhibitedCountryAnswers | Unset = UNSET
    """Ties to prohibited countries."""
    id: str | Unset = UNSET
    """The caller's own id inside the request."""
    external_id: str | Unset = UNSET
    """The caller's own id, by which other parts of the request refer to it."""
    user_id: str | Unset = UNSET
    """The broker's id of the user."""
    same_mail_address: bool | Unset = UNSET
    """Whether letters go to the first address."""
    authorized_to_sign_on_behalf_of_owner: bool | Unset = UNSET
    """Whether the person may sign for the owner."""
    authorized_trader: bool | Unset = UNSET
    """Whether the person may trade."""
    us_tax_resident: bool | Unset = UNSET
    """Whether taxes are paid in the United States."""
    translated: bool | Unset = UNSET
    """Whether the texts were translated."""
    primary_trustee: bool | Unset = UNSET
    """Whether it is the first trustee."""
    ownership_percentage: float | Unset = UNSET
    """Share in percent."""
    titles: list[HolderTitle] | Unset = UNSET
    """What the person is in the organisation."""
    authorized_person: bool | Unset = UNSET
    """Whether the person is authorised."""
    reference_username: str | Unset = UNSET
    """User name of the person."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Object, Rules
        from ibkr_core.rules import NUMBER, TEXT, TRUTH, Items, Whole

        from .address import Address
        from .employment_details import EmploymentDetails
        from .form_crs import FormCrs
        from .form_w8_ben import FormW8Ben
        from .form_w9 import FormW9
        from .holder_title import HolderTitle
        from .identification import Identification
        from .individual_name import IndividualName
        from .phone import Phone
        from .prohibited_country_answers import ProhibitedCountryAnswers
        from .tax_residency import TaxResidency

        return Rules(
            {
                "name": Object(IndividualName),
                "nativeName": Object(IndividualName),
                "birthName": Object(IndividualName),
                "motherMaidenName": Object(IndividualName),
                "dateOfBirth": TEXT,
                "countryOfBirth": TEXT,
                "cityOfBirth": TEXT,
                "gender": TEXT,
                "maritalStatus": TEXT,
                "numDependents": Whole(),
                "residenceAddress": Object(Address),
                "mailingAddress": Object(Address),
                "phones": Items(Object(Phone)),
                "email": TEXT,
                "identification": Object(Identification),
                "employmentType": TEXT,
                "employmentDetails": Object(EmploymentDetails),
                "employeeTitle": TEXT,
                "taxResidencies": Items(Object(TaxResidency)),
                "w9": Object(FormW9),
                "w8Ben": Object(FormW8Ben),
                "crs": Object(FormCrs),
                "prohibitedCountryQuestionnaire": Object(ProhibitedCountryAnswers),
                "id": TEXT,
                "externalId": TEXT,
                "userId": TEXT,
                "sameMailAddress": TRUTH,
                "authorizedToSignOnBehalfOfOwner": TRUTH,
                "authorizedTrader": TRUTH,
                "usTaxResident": TRUTH,
                "translated": TRUTH,
                "primaryTrustee": TRUTH,
                "ownershipPercentage": NUMBER,
                "titles": Items(Object(HolderTitle)),
                "authorizedPerson": TRUTH,
                "referenceUsername": TEXT,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .address import Address
        from .employment_details import EmploymentDetails
        from .form_crs import FormCrs
        from .form_w8_ben import FormW8Ben
        from .form_w9 import FormW9
        from .gender import Gender
        from .holder_title import HolderTitle
        from .identification import Identification
        from .individual_name import IndividualName
        from .marital_status import MaritalStatus
        from .phone import Phone
        from .prohibited_country_answers import ProhibitedCountryAnswers
        from .tax_residency import TaxResidency

        self = new(cls)
        n: int = 36
        v: Any
        r: Any
        if "name" in src:
            v = src["name"]
            if type(v) is JsonObject:
                v = IndividualName.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "name", drift)
            self.name = v
        else:
            n -= 1
            self.name = UNSET
        if "nativeName" in src:
            v = src["nativeName"]
            if type(v) is JsonObject:
                v = IndividualName.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "nativeName", drift)
            self.native_name = v
        else:
            n -= 1
            self.native_name = UNSET
        if "birthName" in src:
            v = src["birthName"]
            if type(v) is JsonObject:
                v = IndividualName.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "birthName", drift)
            self.birth_name = v
        else:
            n -= 1
            self.birth_name = UNSET
        if "motherMaidenName" in src:
            v = src["motherMaidenName"]
            if type(v) is JsonObject:
                v = IndividualName.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "motherMaidenName", drift)
            self.mother_maiden_name = v
        else:
            n -= 1
            self.mother_maiden_name = UNSET
        if "dateOfBirth" in src:
            v = src["dateOfBirth"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "dateOfBirth", drift)
            self.date_of_birth = v
        else:
            n -= 1
            self.date_of_birth = UNSET
        if "countryOfBirth" in src:
            v = src["countryOfBirth"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "countryOfBirth", drift)
            self.country_of_birth = v
        else:
            n -= 1
            self.country_of_birth = UNSET
        if "cityOfBirth" in src:
            v = src["cityOfBirth"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "cityOfBirth", drift)
            self.city_of_birth = v
        else:
            n -= 1
            self.city_of_birth = UNSET
        if "gender" in src:
            v = src["gender"]
            if type(v) is str:
                v = members(Gender).get(v) or str_member(Gender, v, src, "gender", drift)
            else:
                n = -1
                v = str_member(Gender, v, src, "gender", drift)
            self.gender = v
        else:
            n -= 1
            self.gender = UNSET
        if "maritalStatus" in src:
            v = src["maritalStatus"]
            if type(v) is str:
                v = members(MaritalStatus).get(v) or str_member(MaritalStatus, v, src, "maritalStatus", drift)
            else:
                n = -1
                v = str_member(MaritalStatus, v, src, "maritalStatus", drift)
            self.marital_status = v
        else:
            n -= 1
            self.marital_status = UNSET
        if "numDependents" in src:
            v = src["numDependents"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "numDependents", drift)
            self.num_dependents = v
        else:
            n -= 1
            self.num_dependents = UNSET
        if "residenceAddress" in src:
            v = src["residenceAddress"]
            if type(v) is JsonObject:
                v = Address.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "residenceAddress", drift)
            self.residence_address = v
        else:
            n -= 1
            self.residence_address = UNSET
        if "mailingAddress" in src:
            v = src["mailingAddress"]
            if type(v) is JsonObject:
                v = Address.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "mailingAddress", drift)
            self.mailing_address = v
        else:
            n -= 1
            self.mailing_address = UNSET
        if "phones" in src:
            v = src["phones"]
            if type(v) is JsonArray:
                r = [Phone.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "phones", drift)
            self.phones = v
        else:
            n -= 1
            self.phones = UNSET
        if "email" in src:
            v = src["email"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "email", drift)
            self.email = v
        else:
            n -= 1
            self.email = UNSET
        if "identification" in src:
            v = src["identification"]
            if type(v) is JsonObject:
                v = Identification.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "identification", drift)
            self.identification = v
        else:
            n -= 1
            self.identification = UNSET
        if "employmentType" in src:
            v = src["employmentType"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "employmentType", drift)
            self.employment_type = v
        else:
            n -= 1
            self.employment_type = UNSET
        if "employmentDetails" in src:
            v = src["employmentDetails"]
            if type(v) is JsonObject:
                v = EmploymentDetails.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "employmentDetails", drift)
            self.employment_details = v
        else:
            n -= 1
            self.employment_details = UNSET
        if "employeeTitle" in src:
            v = src["employeeTitle"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "employeeTitle", drift)
            self.employee_title = v
        else:
            n -= 1
            self.employee_title = UNSET
        if "taxResidencies" in src:
            v = src["taxResidencies"]
            if type(v) is JsonArray:
                r = [TaxResidency.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "taxResidencies", drift)
            self.tax_residencies = v
        else:
            n -= 1
            self.tax_residencies = UNSET
        if "w9" in src:
            v = src["w9"]
            if type(v) is JsonObject:
                v = FormW9.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "w9", drift)
            self.w9 = v
        else:
            n -= 1
            self.w9 = UNSET
        if "w8Ben" in src:
            v = src["w8Ben"]
            if type(v) is JsonObject:
                v = FormW8Ben.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "w8Ben", drift)
            self.w_8_ben = v
        else:
            n -= 1
            self.w_8_ben = UNSET
        if "crs" in src:
            v = src["crs"]
            if type(v) is JsonObject:
                v = FormCrs.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "crs", drift)
            self.crs = v
        else:
            n -= 1
            self.crs = UNSET
        if "prohibitedCountryQuestionnaire" in src:
            v = src["prohibitedCountryQuestionnaire"]
            if type(v) is JsonObject:
                v = ProhibitedCountryAnswers.from_object(v, drift)
            else:
                n = -1
                v = as_object(v, src, "prohibitedCountryQuestionnaire", drift)
            self.prohibited_country_questionnaire = v
        else:
            n -= 1
            self.prohibited_country_questionnaire = UNSET
        if "id" in src:
            v = src["id"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "id", drift)
            self.id = v
        else:
            n -= 1
            self.id = UNSET
        if "externalId" in src:
            v = src["externalId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "externalId", drift)
            self.external_id = v
        else:
            n -= 1
            self.external_id = UNSET
        if "userId" in src:
            v = src["userId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "userId", drift)
            self.user_id = v
        else:
            n -= 1
            self.user_id = UNSET
        if "sameMailAddress" in src:
            v = src["sameMailAddress"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "sameMailAddress", drift)
            self.same_mail_address = v
        else:
            n -= 1
            self.same_mail_address = UNSET
        if "authorizedToSignOnBehalfOfOwner" in src:
            v = src["authorizedToSignOnBehalfOfOwner"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "authorizedToSignOnBehalfOfOwner", drift)
            self.authorized_to_sign_on_behalf_of_owner = v
        else:
            n -= 1
            self.authorized_to_sign_on_behalf_of_owner = UNSET
        if "authorizedTrader" in src:
            v = src["authorizedTrader"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "authorizedTrader", drift)
            self.authorized_trader = v
        else:
            n -= 1
            self.authorized_trader = UNSET
        if "usTaxResident" in src:
            v = src["usTaxResident"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "usTaxResident", drift)
            self.us_tax_resident = v
        else:
            n -= 1
            self.us_tax_resident = UNSET
        if "translated" in src:
            v = src["translated"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "translated", drift)
            self.translated = v
        else:
            n -= 1
            self.translated = UNSET
        if "primaryTrustee" in src:
            v = src["primaryTrustee"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "primaryTrustee", drift)
            self.primary_trustee = v
        else:
            n -= 1
            self.primary_trustee = UNSET
        if "ownershipPercentage" in src:
            v = src["ownershipPercentage"]
            if type(v) is not float and type(v) is not int:
                n = -1
                v = as_number(v, src, "ownershipPercentage", drift)
            self.ownership_percentage = v
        else:
            n -= 1
            self.ownership_percentage = UNSET
        if "titles" in src:
            v = src["titles"]
            if type(v) is JsonArray:
                r = [HolderTitle.from_object(i, drift) for i in v if type(i) is JsonObject or odd_item(i, v, drift)]
                if len(r) != len(v):
                    n = -1
                v = r
            else:
                n = -1
                v = no_list(v, src, "titles", drift)
            self.titles = v
        else:
            n -= 1
            self.titles = UNSET
        if "authorizedPerson" in src:
            v = src["authorizedPerson"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "authorizedPerson", drift)
            self.authorized_person = v
        else:
            n -= 1
            self.authorized_person = UNSET
        if "referenceUsername" in src:
            v = src["referenceUsername"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "referenceUsername", drift)
            self.reference_username = v
        else:
            n -= 1
            self.reference_username = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
