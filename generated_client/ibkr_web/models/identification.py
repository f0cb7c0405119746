# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_text
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class Identification(RequestModel):
    """Documents and numbers that identify a person."""

    _keys: ClassVar[Mapping[str, str]] = {
        "citizenship": "citizenship",
        "citizenship2": "citizenship2",
        "citizenship3": "citizenship3",
        "ssn": "ssn",
        "sin": "sin",
        "driversLicense": "drivers_license",
        "passport": "passport",
        "alienCard": "alien_card",
        "hkTravelPermit": "hk_travel_permit",
        "medicareCard": "medicare_card",
        "cardColor": "card_color",
        "medicareReference": "medicare_reference",
        "nationalCard": "national_card",
        "issuingCountry": "issuing_country",
        "issuingState": "issuing_state",
        "rta": "rta",
        "legalResidenceCountry": "legal_residence_country",
        "legalResidenceState": "legal_residence_state",
        "educationalQualification": "educational_qualification",
        "fathersName": "fathers_name",
        "greenCard": "green_card",
        "panNumber": "pan_number",
        "taxId": "tax_id",
        "proofOfAgeCard": "proof_of_age_card",
        "expire": "expire",
        "expirationDate": "expiration_date",
    }

    citizenship: str | Unset = UNSET
    """Citizenship, ISO 3166 with three letters."""
    citizenship2: str | Unset = UNSET
    """Second citizenship."""
    citizenship3: str | Unset = UNSET
    """Third citizenship."""
    ssn: str | Unset = UNSET
    """Social security number of the United States."""
    sin: str | Unset = UNSET
    """Social insurance number of Canada."""
    drivers_license: str | Unset = UNSET
    """Number of the driving licence."""
    passport: str | Unset = UNSET
    """Number of the passport."""
    alien_card: str | Unset = UNSET
    """Number of the alien registration card."""
    hk_travel_permit: str | Unset = UNSET
    """Number of the travel permit for Hong Kong."""
    medicare_card: str | Unset = UNSET
    """Number of the Australian Medicare card."""
    card_color: str | Unset = UNSET
    """Colour of the Medicare card: `BLUE`, `GREEN` or `YELLOW`."""
    medicare_reference: str | Unset = UNSET
    """Number of the person on the Medicare card."""
    national_card: str | Unset = UNSET
    """Number of the national identity card."""
    issuing_country: str | Unset = UNSET
    """Country that issued the document, ISO 3166 with three letters."""
    issuing_state: str | Unset = UNSET
    """State that issued the document."""
    rta: str | Unset = UNSET
    """Road transport authority that issued an Australian driving licence."""
    legal_residence_country: str | Unset = UNSET
    """Country of legal residence, ISO 3166 with three letters."""
    legal_residence_state: str | Unset = UNSET
    """State or province of residence in law."""
    educational_qualification: str | Unset = UNSET
    """Highest degree, for India."""
    fathers_name: str | Unset = UNSET
    """Name of the father, for India."""
    green_card: bool | Unset = UNSET
    """Whether the person has a green card of the United States."""
    pan_number: str | Unset = UNSET
    """Permanent account number of India."""
    tax_id: str | Unset = UNSET
    """Tax number."""
    proof_of_age_card: str | Unset = UNSET
    """Number of the Australian proof-of-age card."""
    expire: bool | Unset = UNSET
    """Whether the document expires."""
    expiration_date: str | Unset = UNSET
    """Last day of the document, `YYYY-MM-DD`."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT, TRUTH, Text

        return Rules(
            {
                "citizenship": TEXT,
                "citizenship2": TEXT,
                "citizenship3": TEXT,
                "ssn": TEXT,
                "sin": TEXT,
                "driversLicense": TEXT,
                "passport": TEXT,
                "alienCard": TEXT,
                "hkTravelPermit": TEXT,
                "medicareCard": TEXT,
                "cardColor": TEXT,
                "medicareReference": TEXT,
                "nationalCard": TEXT,
                "issuingCountry": TEXT,
                "issuingState": TEXT,
                "rta": TEXT,
                "legalResidenceCountry": TEXT,
                "legalResidenceState": TEXT,
                "educationalQualification": TEXT,
                "fathersName": TEXT,
                "greenCard": TRUTH,
                "panNumber": TEXT,
                "taxId": TEXT,
                "proofOfAgeCard": TEXT,
                "expire": TRUTH,
                "expirationDate": Text(form="date"),
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        self = new(cls)
        n: int = 26
        v: Any
        if "citizenship" in src:
            v = src["citizenship"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "citizenship", drift)
            self.citizenship = v
        else:
            n -= 1
            self.citizenship = UNSET
        if "citizenship2" in src:
            v = src["citizenship2"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "citizenship2", drift)
            self.citizenship2 = v
        else:
            n -= 1
            self.citizenship2 = UNSET
        if "citizenship3" in src:
            v = src["citizenship3"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "citizenship3", drift)
            self.citizenship3 = v
        else:
            n -= 1
            self.citizenship3 = UNSET
        if "ssn" in src:
            v = src["ssn"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "ssn", drift)
            self.ssn = v
        else:
            n -= 1
            self.ssn = UNSET
        if "sin" in src:
            v = src["sin"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "sin", drift)
            self.sin = v
        else:
            n -= 1
            self.sin = UNSET
        if "driversLicense" in src:
            v = src["driversLicense"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "driversLicense", drift)
            self.drivers_license = v
        else:
            n -= 1
            self.drivers_license = UNSET
        if "passport" in src:
            v = src["passport"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "passport", drift)
            self.passport = v
        else:
            n -= 1
            self.passport = UNSET
        if "alienCard" in src:
            v = src["alienCard"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "alienCard", drift)
            self.alien_card = v
        else:
            n -= 1
            self.alien_card = UNSET
        if "hkTravelPermit" in src:
            v = src["hkTravelPermit"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "hkTravelPermit", drift)
            self.hk_travel_permit = v
        else:
            n -= 1
            self.hk_travel_permit = UNSET
        if "medicareCard" in src:
            v = src["medicareCard"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "medicareCard", drift)
            self.medicare_card = v
        else:
            n -= 1
            self.medicare_card = UNSET
        if "cardColor" in src:
            v = src["cardColor"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "cardColor", drift)
            self.card_color = v
        else:
            n -= 1
            self.card_color = UNSET
        if "medicareReference" in src:
            v = src["medicareReference"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "medicareReference", drift)
            self.medicare_reference = v
        else:
            n -= 1
            self.medicare_reference = UNSET
        if "nationalCard" in src:
            v = src["nationalCard"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "nationalCard", drift)
            self.national_card = v
        else:
            n -= 1
            self.national_card = UNSET
        if "issuingCountry" in src:
            v = src["issuingCountry"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "issuingCountry", drift)
            self.issuing_country = v
        else:
            n -= 1
            self.issuing_country = UNSET
        if "issuingState" in src:
            v = src["issuingState"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "issuingState", drift)
            self.issuing_state = v
        else:
            n -= 1
            self.issuing_state = UNSET
        if "rta" in src:
            v = src["rta"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "rta", drift)
            self.rta = v
        else:
            n -= 1
            self.rta = UNSET
        if "legalResidenceCountry" in src:
            v = src["legalResidenceCountry"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "legalResidenceCountry", drift)
            self.legal_residence_country = v
        else:
            n -= 1
            self.legal_residence_country = UNSET
        if "legalResidenceState" in src:
            v = src["legalResidenceState"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "legalResidenceState", drift)
            self.legal_residence_state = v
        else:
            n -= 1
            self.legal_residence_state = UNSET
        if "educationalQualification" in src:
            v = src["educationalQualification"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "educationalQualification", drift)
            self.educational_qualification = v
        else:
            n -= 1
            self.educational_qualification = UNSET
        if "fathersName" in src:
            v = src["fathersName"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "fathersName", drift)
            self.fathers_name = v
        else:
            n -= 1
            self.fathers_name = UNSET
        if "greenCard" in src:
            v = src["greenCard"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "greenCard", drift)
            self.green_card = v
        else:
            n -= 1
            self.green_card = UNSET
        if "panNumber" in src:
            v = src["panNumber"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "panNumber", drift)
            self.pan_number = v
        else:
            n -= 1
            self.pan_number = UNSET
        if "taxId" in src:
            v = src["taxId"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "taxId", drift)
            self.tax_id = v
        else:
            n -= 1
            self.tax_id = UNSET
        if "proofOfAgeCard" in src:
            v = src["proofOfAgeCard"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "proofOfAgeCard", drift)
            self.proof_of_age_card = v
        else:
            n -= 1
            self.proof_of_age_card = UNSET
        if "expire" in src:
            v = src["expire"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "expire", drift)
            self.expire = v
        else:
            n -= 1
            self.expire = UNSET
        if "expirationDate" in src:
            v = src["expirationDate"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "expirationDate", drift)
            self.expiration_date = v
        else:
            n -= 1
            self.expiration_date = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
