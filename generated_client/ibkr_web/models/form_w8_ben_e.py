# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import JsonArray, as_bool, as_int, as_text, no_list, read_items, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .branch_fatca_status import BranchFatcaStatus
    from .limitation_on_benefits import LimitationOnBenefits
    from .nonreporting_iga_type import NonreportingIgaType
    from .tin_explanation import TinExplanation
    from .w8_ben_e_entity_type import W8BenEEntityType
    from .w8_ben_e_fatca_status import W8BenEFatcaStatus


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FormW8BenE(RequestModel):
    """Form W-8BEN-E of the United States, for organisations that do not pay taxes there. `partNNN` is a part and
    a line of the form."""

    _keys: ClassVar[Mapping[str, str]] = {
        "substantialUsOwnerExternalIds": "substantial_us_owner_external_ids",
        "name": "name",
        "countryOfOrganization": "country_of_organization",
        "disregardedEntityName": "disregarded_entity_name",
        "entityType": "entity_type",
        "fatcaStatus": "fatca_status",
        "usTin": "us_tin",
        "giin": "giin",
        "foreignTin": "foreign_tin",
        "tinOrExplanationRequired": "tin_or_explanation_required",
        "explanation": "explanation",
        "referenceNumber": "reference_number",
        "submitDate": "submit_date",
        "box11Status": "box_11_status",
        "part314A": "part_314a",
        "part314ACountry": "part_314a_country",
        "part314B": "part_314b",
        "part314C": "part_314c",
        "part416": "part416",
        "part417I": "part_417i",
        "part417Ii": "part_417_ii",
        "part518": "part518",
        "part619": "part619",
        "part720": "part720",
        "part721": "part721",
        "part822": "part822",
        "part923": "part923",
        "part1024A": "part_1024a",
        "part1024B": "part_1024b",
        "part1024C": "part_1024c",
        "part1024D": "part_1024d",
        "part1125A": "part_1125a",
        "part1125B": "part_1125b",
        "part1125C": "part_1125c",
        "part1226": "part1226",
        "part1226Desc1": "part_1226_desc_1",
        "part1226Desc2": "part_1226_desc_2",
        "part1226Desc3": "part_1226_desc_3",
        "part1226Desc4": "part_1226_desc_4",
        "part1327": "part1327",
        "part1428A": "part_1428a",
        "part1428B": "part_1428b",
        "part1529A": "part_1529a",
        "part1529B": "part_1529b",
        "part1529C": "part_1529c",
        "part1529D": "part_1529d",
        "part1529E": "part_1529e",
        "part1529F": "part_1529f",
        "part1630": "part1630",
        "part1731": "part1731",
        "part1832": "part1832",
        "part1933": "part1933",
        "part2034": "part2034",
        "part2135": "part2135",
        "part2135Date": "part_2135_date",
        "part2236": "part2236",
        "part2337A": "part_2337a",
        "part2337ADesc": "part_2337a_desc",
        "part2337B": "part_2337b",
        "part2337BDesc1": "part_2337b_desc_1",
        "part2337BDesc2": "part_2337b_desc_2",
        "part2438": "part2438",
        "part2539": "part2539",
        "part2640A": "part_2640a",
        "part2640B": "part_2640b",
        "part2640C": "part_2640c",
        "part2741": "part2741",
        "part2842": "part2842",
        "part2843": "part2843",
        "cert": "cert",
        "signatureType": "signature_type",
        "blankForm": "blank_form",
        "taxFormFile": "tax_form_file",
        "proprietaryFormNumber": "proprietary_form_number",
        "electronicFormat": "electronic_format",
    }

    substantial_us_owner_external_ids: list[str] | Unset = UNSET
    """The caller's own ids of substantial owners in the United States."""
    name: str | Unset = UNSET
    """Name (line 1)."""
    country_of_organization: str | Unset = UNSET
    """Country of organisation (line 2)."""
    disregarded_entity_name: str | Unset = UNSET
    """Name of a disregarded entity (line 3)."""
    entity_type: W8BenEEntityType | str | Unset = UNSET
    """Kind of entity (line 4)."""
    fatca_status: W8BenEFatcaStatus | str | Unset = UNSET
    """FATCA status (line 5)."""
    us_tin: str | Unset = UNSET
    """Tax number of the United States."""
    giin: str | Unset = UNSET
    """Global intermediary identification number."""
    foreign_tin: str | Unset = UNSET
    """Tax number outside the United States."""
    tin_or_explanation_required: bool | Unset = UNSET
    """Whether a tax number or an explanation is needed."""
    explanation: TinExplanation | str | Unset = UNSET
    """Why there is no foreign tax number."""
    reference_number: int | Unset = UNSET
    """Number by which the other side finds the matter."""
    submit_date: str | Unset = UNSET
    """When it was handed in."""
    box_11_status: BranchFatcaStatus | str | Unset = UNSET
    """FATCA status of the branch (line 11)."""
    part_314a: bool | Unset = UNSET
    """Part 3, line 14a of the form."""
    part_314a_country: str | Unset = UNSET
    """Part 3, line 14a of the form. Country."""
    part_314b: LimitationOnBenefits | str | Unset = UNSET
    """Part 3, line 14b of the form."""
    part_314c: bool | Unset = UNSET
    """Part 3, line 14c of the form."""
    part416: str | Unset = UNSET
    """Part 4, line 16 of the form."""
    part_417i: bool | Unset = UNSET
    """Part 4, line 17i of the form."""
    part_417_ii: bool | Unset = UNSET
    """Part 4, line 17ii of the form."""
    part518: bool | Unset = UNSET
    """Part 5, line 18 of the form."""
    part619: bool | Unset = UNSET
    """Part 6, line 19 of the form."""
    part720: str | Unset = UNSET
    """Part 7, line 20 of the form."""
    part721: bool | Unset = UNSET
    """Part 7, line 21 of the form."""
    part822: bool | Unset = UNSET
    """Part 8, line 22 of the form."""
    part923: bool | Unset = UNSET
    """Part 9, line 23 of the form."""
    part_1024a: bool | Unset = UNSET
    """Part 10, line 24a of the form."""
    part_1024b: bool | Unset = UNSET
    """Part 10, line 24b of the form."""
    part_1024c: bool | Unset = UNSET
    """Part 10, line 24c of the form."""
    part_1024d: bool | Unset = UNSET
    """Part 10, line 24d of the form."""
    part_1125a: bool | Unset = UNSET
    """Part 11, line 25a of the form."""
    part_1125b: bool | Unset = UNSET
    """Part 11, line 25b of the form."""
    part_1125c: bool | Unset = UNSET
    """Part 11, line 25c of the form."""
    part1226: bool | Unset = UNSET
    """Part 12, line 26 of the form."""
    part_1226_desc_1: str | Unset = UNSET
    """Part 12, line 26 of the form. What is written there, field 1."""
    part_1226_desc_2: str | Unset = UNSET
    """Part 12, line 26 of the form. What is written there, field 2."""
    part_1226_desc_3: NonreportingIgaType | str | Unset = UNSET
    """Part 12, line 26 of the form. What is written there, field 3."""
    part_1226_desc_4: str | Unset = UNSET
    """Part 12, line 26 of the form. What is written there, field 4."""
    part1327: bool | Unset = UNSET
    """Part 13, line 27 of the form."""
    part_1428a: bool | Unset = UNSET
    """Part 14, line 28a of the form."""
    part_1428b: bool | Unset = UNSET
    """Part 14, line 28b of the form."""
    part_1529a: bool | Unset = UNSET
    """Part 15, line 29a of the form."""
    part_1529b: bool | Unset = UNSET
    """Part 15, line 29b of the form."""
    part_1529c: bool | Unset = UNSET
    """Part 15, line 29c of the form."""
    part_1529d: bool | Unset = UNSET
    """Part 15, line 29d of the form."""
    part_1529e: bool | Unset = UNSET
    """Part 15, line 29e of the form."""
    part_1529f: bool | Unset = UNSET
    """Part 15, line 29f of the form."""
    part1630: bool | Unset = UNSET
    """Part 16, line 30 of the form."""
    part1731: bool | Unset = UNSET
    """Part 17, line 31 of the form."""
    part1832: bool | Unset = UNSET
    """Part 18, line 32 of the form."""
    part1933: bool | Unset = UNSET
    """Part 19, line 33 of the form."""
    part2034: bool | Unset = UNSET
    """Part 20, line 34 of the form."""
    part2135: bool | Unset = UNSET
    """Part 21, line 35 of the form."""
    part_2135_date: str | Unset = UNSET
    """Part 21, line 35 of the form. Date."""
    part2236: bool | Unset = UNSET
    """Part 22, line 36 of the form."""
    part_2337a: bool | Unset = UNSET
    """Part 23, line 37a of the form."""
    part_2337a_desc: str | Unset = UNSET
    """Part 23, line 37a of the form. What is written there."""
    part_2337b: bool | Unset = UNSET
    """Part 23, line 37b of the form."""
    part_2337b_desc_1: str | Unset = UNSET
    """Part 23, line 37b of the form. What is written there, field 1."""
    part_2337b_desc_2: str | Unset = UNSET
    """Part 23, line 37b of the form. What is written there, field 2."""
    part2438: bool | Unset = UNSET
    """Part 24, line 38 of the form."""
    part2539: bool | Unset = UNSET
    """Part 25, line 39 of the form."""
    part_2640a: bool | Unset = UNSET
    """Part 26, line 40a of the form."""
    part_2640b: bool | Unset = UNSET
    """Part 26, line 40b of the form."""
    part_2640c: bool | Unset = UNSET
    """Part 26, line 40c of the form."""
    part2741: bool | Unset = UNSET
    """Part 27, line 41 of the form."""
    part2842: str | Unset = UNSET
    """Part 28, line 42 of the form."""
    part2843: bool | Unset = UNSET
    """Part 28, line 43 of the form."""
    cert: bool | Unset = UNSET
    """Whether the form is certified."""
    signature_type: str | Unset = UNSET
    """How it was signed: `Electronic` or `Physical`."""
    blank_form: bool | Unset = UNSET
    """Whether the form is left empty."""
    tax_form_file: str | Unset = UNSET
    """Name of the file with the form."""
    proprietary_form_number: int | Unset = UNSET
    """The broker's number of the form."""
    electronic_format: bool | Unset = UNSET
    """Whether the form was made electronically."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT, TRUTH, Items, Whole

        return Rules(
            {
                "substantialUsOwnerExternalIds": Items(TEXT),
                "name": TEXT,
                "countryOfOrganization": TEXT,
                "disregardedEntityName": TEXT,
                "entityType": TEXT,
                "fatcaStatus": TEXT,
                "usTin": TEXT,
                "giin": TEXT,
                "foreignTin": TEXT,
                "tinOrExplanationRequired": TRUTH,
                "explanation": TEXT,
                "referenceNumber": Whole(),
                "submitDate": TEXT,
                "box11Status": TEXT,
                "part314A": TRUTH,
                "part314ACountry": TEXT,
                "part314B": TEXT,
                "part314C": TRUTH,
                "part416": TEXT,
                "part417I": TRUTH,
                "part417Ii": TRUTH,
                "part518": TRUTH,
                "part619": TRUTH,
                "part720": TEXT,
                "part721": TRUTH,
                "part822": TRUTH,
                "part923": TRUTH,
                "part1024A": TRUTH,
                "part1024B": TRUTH,
                "part1024C": TRUTH,
                "part1024D": TRUTH,
                "part1125A": TRUTH,
                "part1125B": TRUTH,
                "part1125C": TRUTH,
                "part1226": TRUTH,
                "part1226Desc1": TEXT,
                "part1226Desc2": TEXT,
                "part1226Desc3": TEXT,
                "part1226Desc4": TEXT,
                "part1327": TRUTH,
                "part1428A": TRUTH,
                "part1428B": TRUTH,
                "part1529A": TRUTH,
                "part1529B": TRUTH,
                "part1529C": TRUTH,
                "part1529D": TRUTH,
                "part1529E": TRUTH,
                "part1529F": TRUTH,
                "part1630": TRUTH,
                "part1731": TRUTH,
                "part1832": TRUTH,
                "part1933": TRUTH,
                "part2034": TRUTH,
                "part2135": TRUTH,
                "part2135Date": TEXT,
                "part2236": TRUTH,
                "part2337A": TRUTH,
                "part2337ADesc": TEXT,
                "part2337B": TRUTH,
                "part2337BDesc1": TEXT,
                "part2337BDesc2": TEXT,
                "part2438": TRUTH,
                "part2539": TRUTH,
                "part2640A": TRUTH,
                "part2640B": TRUTH,
                "part2640C": TRUTH,
                "part2741": TRUTH,
                "part2842": TEXT,
                "part2843": TRUTH,
                "cert": TRUTH,
                "signatureType": TEXT,
                "blankForm": TRUTH,
                "taxFormFile": TEXT,
                "proprietaryFormNumber": Whole(),
                "electronicFormat": TRUTH,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .branch_fatca_status import BranchFatcaStatus
        from .limitation_on_benefits import LimitationOnBenefits
        from .nonreporting_iga_type import NonreportingIgaType
        from .tin_explanation import TinExplanation
        from .w8_ben_e_entity_type import W8BenEEntityType
        from .w8_ben_e_fatca_status import W8BenEFatcaStatus

        self = new(cls)
        n: int = 75
        v: Any
        if "substantialUsOwnerExternalIds" in src:
            v = src["substantialUsOwnerExternalIds"]
            if type(v) is JsonArray:
                for i in v:
                    if type(i) is not str:
                        n = -1
                        v = read_items(v, as_text, False, drift)
                        break
            else:
                n = -1
                v = no_list(v, src, "substantialUsOwnerExternalIds", drift)
            self.substantial_us_owner_external_ids = v
        else:
            n -= 1
            self.substantial_us_owner_external_ids = UNSET
        if "name" in src:
            v = src["name"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "name", drift)
            self.name = v
        else:
            n -= 1
            self.name = UNSET
        if "countryOfOrganization" in src:
            v = src["countryOfOrganization"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "countryOfOrganization", drift)
            self.country_of_organization = v
        else:
            n -= 1
            self.country_of_organization = UNSET
        if "disregardedEntityName" in src:
            v = src["disregardedEntityName"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "disregardedEntityName", drift)
            self.disregarded_entity_name = v
        else:
            n -= 1
            self.disregarded_entity_name = UNSET
        if "entityType" in src:
            v = src["entityType"]
            if type(v) is str:
                v = members(W8BenEEntityType).get(v) or str_member(W8BenEEntityType, v, src, "entityType", drift)
            else:
                n = -1
                v = str_member(W8BenEEntityType, v, src, "entityType", drift)
            self.entity_type = v
        else:
            n -= 1
            self.entity_type = UNSET
        if "fatcaStatus" in src:
            v = src["fatcaStatus"]
            if type(v) is str:
                v = members(W8BenEFatcaStatus).get(v) or str_member(W8BenEFatcaStatus, v, src, "fatcaStatus", drift)
            else:
                n = -1
                v = str_member(W8BenEFatcaStatus, v, src, "fatcaStatus", drift)
            self.fatca_status = v
        else:
            n -= 1
            self.fatca_status = UNSET
        if "usTin" in src:
            v = src["usTin"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "usTin", drift)
            self.us_tin = v
        else:
            n -= 1
            self.us_tin = UNSET
        if "giin" in src:
            v = src["giin"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "giin", drift)
            self.giin = v
        else:
            n -= 1
            self.giin = UNSET
        if "foreignTin" in src:
            v = src["foreignTin"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "foreignTin", drift)
            self.foreign_tin = v
        else:
            n -= 1
            self.foreign_tin = UNSET
        if "tinOrExplanationRequired" in src:
            v = src["tinOrExplanationRequired"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "tinOrExplanationRequired", drift)
            self.tin_or_explanation_required = v
        else:
            n -= 1
            self.tin_or_explanation_required = UNSET
        if "explanation" in src:
            v = src["explanation"]
            if type(v) is str:
                v = members(TinExplanation).get(v) or str_member(TinExplanation, v, src, "explanation", drift)
            else:
                n = -1
                v = str_member(TinExplanation, v, src, "explanation", drift)
            self.explanation = v
        else:
            n -= 1
            self.explanation = UNSET
        if "referenceNumber" in src:
            v = src["referenceNumber"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "referenceNumber", drift)
            self.reference_number = v
        else:
            n -= 1
            self.reference_number = UNSET
        if "submitDate" in src:
            v = src["submitDate"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "submitDate", drift)
            self.submit_date = v
        else:
            n -= 1
            self.submit_date = UNSET
        if "box11Status" in src:
            v = src["box11Status"]
            if type(v) is str:
                v = members(BranchFatcaStatus).get(v) or str_member(BranchFatcaStatus, v, src, "box11Status", drift)
            else:
                n = -1
                v = str_member(BranchFatcaStatus, v, src, "box11Status", drift)
            self.box_11_status = v
        else:
            n -= 1
            self.box_11_status = UNSET
        if "part314A" in src:
            v = src["part314A"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part314A", drift)
            self.part_314a = v
        else:
            n -= 1
            self.part_314a = UNSET
        if "part314ACountry" in src:
            v = src["part314ACountry"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "part314ACountry", drift)
            self.part_314a_country = v
        else:
            n -= 1
            self.part_314a_country = UNSET
        if "part314B" in src:
            v = src["part314B"]
            if type(v) is str:
                v = members(LimitationOnBenefits).get(v) or str_member(LimitationOnBenefits, v, src, "part314B", drift)
            else:
                n = -1
                v = str_member(LimitationOnBenefits, v, src, "part314B", drift)
            self.part_314b = v
        else:
            n -= 1
            self.part_314b = UNSET
        if "part314C" in src:
            v = src["part314C"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part314C", drift)
            self.part_314c = v
        else:
            n -= 1
            self.part_314c = UNSET
        if "part416" in src:
            v = src["part416"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "part416", drift)
            self.part416 = v
        else:
            n -= 1
            self.part416 = UNSET
        if "part417I" in src:
            v = src["part417I"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part417I", drift)
            self.part_417i = v
        else:
            n -= 1
            self.part_417i = UNSET
        if "part417Ii" in src:
            v = src["part417Ii"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part417Ii", drift)
            self.part_417_ii = v
        else:
            n -= 1
            self.part_417_ii = UNSET
        if "part518" in src:
            v = src["part518"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part518", drift)
            self.part518 = v
        else:
            n -= 1
            self.part518 = UNSET
        if "part619" in src:
            v = src["part619"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part619", drift)
            self.part619 = v
        else:
            n -= 1
            self.part619 = UNSET
        if "part720" in src:
            v = src["part720"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "part720", drift)
            self.part720 = v
        else:
            n -= 1
            self.part720 = UNSET
        if "part721" in src:
            v = src["part721"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part721", drift)
            self.part721 = v
        else:
            n -= 1
            self.part721 = UNSET
        if "part822" in src:
            v = src["part822"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part822", drift)
            self.part822 = v
        else:
            n -= 1
            self.part822 = UNSET
        if "part923" in src:
            v = src["part923"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part923", drift)
            self.part923 = v
        else:
            n -= 1
            self.part923 = UNSET
        if "part1024A" in src:
            v = src["part1024A"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1024A", drift)
            self.part_1024a = v
        else:
            n -= 1
            self.part_1024a = UNSET
        if "part1024B" in src:
            v = src["part1024B"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1024B", drift)
            self.part_1024b = v
        else:
            n -= 1
            self.part_1024b = UNSET
        if "part1024C" in src:
            v = src["part1024C"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1024C", drift)
            self.part_1024c = v
        else:
            n -= 1
            self.part_1024c = UNSET
        if "part1024D" in src:
            v = src["part1024D"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1024D", drift)
            self.part_1024d = v
        else:
            n -= 1
            self.part_1024d = UNSET
        if "part1125A" in src:
            v = src["part1125A"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1125A", drift)
            self.part_1125a = v
        else:
            n -= 1
            self.part_1125a = UNSET
        if "part1125B" in src:
            v = src["part1125B"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1125B", drift)
            self.part_1125b = v
        else:
            n -= 1
            self.part_1125b = UNSET
        if "part1125C" in src:
            v = src["part1125C"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1125C", drift)
            self.part_1125c = v
        else:
            n -= 1
            self.part_1125c = UNSET
        if "part1226" in src:
            v = src["part1226"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1226", drift)
            self.part1226 = v
        else:
            n -= 1
            self.part1226 = UNSET
        if "part1226Desc1" in src:
            v = src["part1226Desc1"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "part1226Desc1", drift)
            self.part_1226_desc_1 = v
        else:
            n -= 1
            self.part_1226_desc_1 = UNSET
        if "part1226Desc2" in src:
            v = src["part1226Desc2"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "part1226Desc2", drift)
            self.part_1226_desc_2 = v
        else:
            n -= 1
            self.part_1226_desc_2 = UNSET
        if "part1226Desc3" in src:
            v = src["part1226Desc3"]
            if type(v) is str:
                v = members(NonreportingIgaType).get(v) or str_member(
                    NonreportingIgaType, v, src, "part1226Desc3", drift
                )
            else:
                n = -1
                v = str_member(NonreportingIgaType, v, src, "part1226Desc3", drift)
            self.part_1226_desc_3 = v
        else:
            n -= 1
            self.part_1226_desc_3 = UNSET
        if "part1226Desc4" in src:
            v = src["part1226Desc4"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "part1226Desc4", drift)
            self.part_1226_desc_4 = v
        else:
            n -= 1
            self.part_1226_desc_4 = UNSET
        if "part1327" in src:
            v = src["part1327"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1327", drift)
            self.part1327 = v
        else:
            n -= 1
            self.part1327 = UNSET
        if "part1428A" in src:
            v = src["part1428A"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1428A", drift)
            self.part_1428a = v
        else:
            n -= 1
            self.part_1428a = UNSET
        if "part1428B" in src:
            v = src["part1428B"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1428B", drift)
            self.part_1428b = v
        else:
            n -= 1
            self.part_1428b = UNSET
        if "part1529A" in src:
            v = src["part1529A"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1529A", drift)
            self.part_1529a = v
        else:
            n -= 1
            self.part_1529a = UNSET
        if "part1529B" in src:
            v = src["part1529B"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1529B", drift)
            self.part_1529b = v
        else:
            n -= 1
            self.part_1529b = UNSET
        if "part1529C" in src:
            v = src["part1529C"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1529C", drift)
            self.part_1529c = v
        else:
            n -= 1
            self.part_1529c = UNSET
        if "part1529D" in src:
            v = src["part1529D"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1529D", drift)
            self.part_1529d = v
        else:
            n -= 1
            self.part_1529d = UNSET
        if "part1529E" in src:
            v = src["part1529E"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1529E", drift)
            self.part_1529e = v
        else:
            n -= 1
            self.part_1529e = UNSET
        if "part1529F" in src:
            v = src["part1529F"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1529F", drift)
            self.part_1529f = v
        else:
            n -= 1
            self.part_1529f = UNSET
        if "part1630" in src:
            v = src["part1630"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1630", drift)
            self.part1630 = v
        else:
            n -= 1
            self.part1630 = UNSET
        if "part1731" in src:
            v = src["part1731"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1731", drift)
            self.part1731 = v
        else:
            n -= 1
            self.part1731 = UNSET
        if "part1832" in src:
            v = src["part1832"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1832", drift)
            self.part1832 = v
        else:
            n -= 1
            self.part1832 = UNSET
        if "part1933" in src:
            v = src["part1933"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1933", drift)
            self.part1933 = v
        else:
            n -= 1
            self.part1933 = UNSET
        if "part2034" in src:
            v = src["part2034"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part2034", drift)
            self.part2034 = v
        else:
            n -= 1
            self.part2034 = UNSET
        if "part2135" in src:
            v = src["part2135"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part2135", drift)
            self.part2135 = v
        else:
            n -= 1
            self.part2135 = UNSET
        if "part2135Date" in src:
            v = src["part2135Date"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "part2135Date", drift)
            self.part_2135_date = v
        else:
            n -= 1
            self.part_2135_date = UNSET
        if "part2236" in src:
            v = src["part2236"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part2236", drift)
            self.part2236 = v
        else:
            n -= 1
            self.part2236 = UNSET
        if "part2337A" in src:
            v = src["part2337A"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part2337A", drift)
            self.part_2337a = v
        else:
            n -= 1
            self.part_2337a = UNSET
        if "part2337ADesc" in src:
            v = src["part2337ADesc"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "part2337ADesc", drift)
            self.part_2337a_desc = v
        else:
            n -= 1
            self.part_2337a_desc = UNSET
        if "part2337B" in src:
            v = src["part2337B"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part2337B", drift)
            self.part_2337b = v
        else:
            n -= 1
            self.part_2337b = UNSET
        if "part2337BDesc1" in src:
            v = src["part2337BDesc1"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "part2337BDesc1", drift)
            self.part_2337b_desc_1 = v
        else:
            n -= 1
            self.part_2337b_desc_1 = UNSET
        if "part2337BDesc2" in src:
            v = src["part2337BDesc2"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "part2337BDesc2", drift)
            self.part_2337b_desc_2 = v
        else:
            n -= 1
            self.part_2337b_desc_2 = UNSET
        if "part2438" in src:
            v = src["part2438"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part2438", drift)
            self.part2438 = v
        else:
            n -= 1
            self.part2438 = UNSET
        if "part2539" in src:
            v = src["part2539"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part2539", drift)
            self.part2539 = v
        else:
            n -= 1
            self.part2539 = UNSET
        if "part2640A" in src:
            v = src["part2640A"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part2640A", drift)
            self.part_2640a = v
        else:
            n -= 1
            self.part_2640a = UNSET
        if "part2640B" in src:
            v = src["part2640B"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part2640B", drift)
            self.part_2640b = v
        else:
            n -= 1
            self.part_2640b = UNSET
        if "part2640C" in src:
            v = src["part2640C"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part2640C", drift)
            self.part_2640c = v
        else:
            n -= 1
            self.part_2640c = UNSET
        if "part2741" in src:
            v = src["part2741"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part2741", drift)
            self.part2741 = v
        else:
            n -= 1
            self.part2741 = UNSET
        if "part2842" in src:
            v = src["part2842"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "part2842", drift)
            self.part2842 = v
        else:
            n -= 1
            self.part2842 = UNSET
        if "part2843" in src:
            v = src["part2843"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part2843", drift)
            self.part2843 = v
        else:
            n -= 1
            self.part2843 = UNSET
        if "cert" in src:
            v = src["cert"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "cert", drift)
            self.cert = v
        else:
            n -= 1
            self.cert = UNSET
        if "signatureType" in src:
            v = src["signatureType"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "signatureType", drift)
            self.signature_type = v
        else:
            n -= 1
            self.signature_type = UNSET
        if "blankForm" in src:
            v = src["blankForm"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "blankForm", drift)
            self.blank_form = v
        else:
            n -= 1
            self.blank_form = UNSET
        if "taxFormFile" in src:
            v = src["taxFormFile"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "taxFormFile", drift)
            self.tax_form_file = v
        else:
            n -= 1
            self.tax_form_file = UNSET
        if "proprietaryFormNumber" in src:
            v = src["proprietaryFormNumber"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "proprietaryFormNumber", drift)
            self.proprietary_form_number = v
        else:
            n -= 1
            self.proprietary_form_number = UNSET
        if "electronicFormat" in src:
            v = src["electronicFormat"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "electronicFormat", drift)
            self.electronic_format = v
        else:
            n -= 1
            self.electronic_format = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
