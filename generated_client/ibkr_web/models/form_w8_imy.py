# Written by the generator from the contract; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ibkr_core.codec import as_bool, as_int, as_text, str_member
from ibkr_core.drift import LENIENT, Drift
from ibkr_core.enums import members
from ibkr_core.model import RequestModel, new
from ibkr_core.types import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self

    from ibkr_core.checks import Rules

    from .branch_fatca_status import BranchFatcaStatus
    from .w8_imy_entity_type import W8ImyEntityType
    from .w8_imy_fatca_status import W8ImyFatcaStatus
    from .w8_imy_tin_type import W8ImyTinType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, weakref_slot=False)
class FormW8Imy(RequestModel):
    """Form W-8IMY of the United States, for intermediaries. `partNNN` is a part and a line of the form."""

    _keys: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "countryOfIncorporation": "country_of_incorporation",
        "disregardedEntityName": "disregarded_entity_name",
        "entityType": "entity_type",
        "fatcaStatus": "fatca_status",
        "usTin": "us_tin",
        "usTinType": "us_tin_type",
        "giin": "giin",
        "referenceNumber": "reference_number",
        "box11Status": "box_11_status",
        "part314A": "part_314a",
        "part314B": "part_314b",
        "part314C": "part_314c",
        "part314CDesc": "part_314c_desc",
        "part314D": "part_314d",
        "part314DDesc": "part_314d_desc",
        "part314E": "part_314e",
        "part314EDesc": "part_314e_desc",
        "part314EI": "part_314ei",
        "part314EIi": "part_314e_ii",
        "part415A": "part_415a",
        "part415B": "part_415b",
        "part415C": "part_415c",
        "part415D": "part_415d",
        "part516A": "part_516a",
        "part516B": "part_516b",
        "part516C": "part_516c",
        "part617A": "part_617a",
        "part617B": "part_617b",
        "part617C": "part_617c",
        "part718": "part718",
        "part819": "part819",
        "part920": "part920",
        "part1021": "part1021",
        "part1021A": "part_1021a",
        "part1021B": "part_1021b",
        "part1021C": "part_1021c",
        "part1122A": "part_1122a",
        "part1122B": "part_1122b",
        "part1122C": "part_1122c",
        "part1223": "part1223",
        "part1324": "part1324",
        "part1425A": "part_1425a",
        "part1425B": "part_1425b",
        "part1526": "part1526",
        "part1627A": "part_1627a",
        "part1627B": "part_1627b",
        "part1627C": "part_1627c",
        "part1728": "part1728",
        "part1829": "part1829",
        "part1829Desc1": "part_1829_desc_1",
        "part1829Desc2": "part_1829_desc_2",
        "part1829Desc3": "part_1829_desc_3",
        "part1930A": "part_1930a",
        "part1930B": "part_1930b",
        "part1930C": "part_1930c",
        "part1930D": "part_1930d",
        "part1930E": "part_1930e",
        "part1930F": "part_1930f",
        "part2031": "part2031",
        "part2132": "part2132",
        "part2132Desc": "part_2132_desc",
        "part2233": "part2233",
        "part2233Desc": "part_2233_desc",
        "part2334A": "part_2334a",
        "part2334ADesc": "part_2334a_desc",
        "part2334B": "part_2334b",
        "part2334BDesc": "part_2334b_desc",
        "part2435": "part2435",
        "part2536": "part2536",
        "part2637": "part2637",
        "part2738": "part2738",
        "part2739": "part2739",
        "cert": "cert",
    }

    name: str | Unset = UNSET
    """As it stands in official papers."""
    country_of_incorporation: str | Unset = UNSET
    """Country under whose law it was founded."""
    disregarded_entity_name: str | Unset = UNSET
    """Name of a disregarded entity (line 3)."""
    entity_type: W8ImyEntityType | str | Unset = UNSET
    """Kind of entity (line 4)."""
    fatca_status: W8ImyFatcaStatus | str | Unset = UNSET
    """FATCA status (line 5)."""
    us_tin: str | Unset = UNSET
    """Tax number of the United States."""
    us_tin_type: W8ImyTinType | str | Unset = UNSET
    """Kind of that tax number."""
    giin: str | Unset = UNSET
    """Global intermediary identification number."""
    reference_number: int | Unset = UNSET
    """Number by which the other side finds the matter."""
    box_11_status: BranchFatcaStatus | str | Unset = UNSET
    """FATCA status of the branch (line 11)."""
    part_314a: bool | Unset = UNSET
    """Part 3, line 14a of the form."""
    part_314b: bool | Unset = UNSET
    """Part 3, line 14b of the form."""
    part_314c: bool | Unset = UNSET
    """Part 3, line 14c of the form."""
    part_314c_desc: str | Unset = UNSET
    """Part 3, line 14c of the form. What is written there."""
    part_314d: bool | Unset = UNSET
    """Part 3, line 14d of the form."""
    part_314d_desc: str | Unset = UNSET
    """Part 3, line 14d of the form. What is written there."""
    part_314e: bool | Unset = UNSET
    """Part 3, line 14e of the form."""
    part_314e_desc: str | Unset = UNSET
    """Part 3, line 14e of the form. What is written there."""
    part_314ei: bool | Unset = UNSET
    """Part 3, line 14ei of the form."""
    part_314e_ii: bool | Unset = UNSET
    """Part 3, line 14eii of the form."""
    part_415a: bool | Unset = UNSET
    """Part 4, line 15a of the form."""
    part_415b: bool | Unset = UNSET
    """Part 4, line 15b of the form."""
    part_415c: bool | Unset = UNSET
    """Part 4, line 15c of the form."""
    part_415d: bool | Unset = UNSET
    """Part 4, line 15d of the form."""
    part_516a: bool | Unset = UNSET
    """Part 5, line 16a of the form."""
    part_516b: bool | Unset = UNSET
    """Part 5, line 16b of the form."""
    part_516c: bool | Unset = UNSET
    """Part 5, line 16c of the form."""
    part_617a: bool | Unset = UNSET
    """Part 6, line 17a of the form."""
    part_617b: bool | Unset = UNSET
    """Part 6, line 17b of the form."""
    part_617c: bool | Unset = UNSET
    """Part 6, line 17c of the form."""
    part718: bool | Unset = UNSET
    """Part 7, line 18 of the form."""
    part819: bool | Unset = UNSET
    """Part 8, line 19 of the form."""
    part920: bool | Unset = UNSET
    """Part 9, line 20 of the form."""
    part1021: str | Unset = UNSET
    """Part 10, line 21 of the form."""
    part_1021a: str | Unset = UNSET
    """Part 10, line 21a of the form."""
    part_1021b: bool | Unset = UNSET
    """Part 10, line 21b of the form."""
    part_1021c: bool | Unset = UNSET
    """Part 10, line 21c of the form."""
    part_1122a: bool | Unset = UNSET
    """Part 11, line 22a of the form."""
    part_1122b: bool | Unset = UNSET
    """Part 11, line 22b of the form."""
    part_1122c: bool | Unset = UNSET
    """Part 11, line 22c of the form."""
    part1223: bool | Unset = UNSET
    """Part 12, line 23 of the form."""
    part1324: bool | Unset = UNSET
    """Part 13, line 24 of the form."""
    part_1425a: str | Unset = UNSET
    """Part 14, line 25a of the form."""
    part_1425b: bool | Unset = UNSET
    """Part 14, line 25b of the form."""
    part1526: bool | Unset = UNSET
    """Part 15, line 26 of the form."""
    part_1627a: bool | Unset = UNSET
    """Part 16, line 27a of the form."""
    part_1627b: bool | Unset = UNSET
    """Part 16, line 27b of the form."""
    part_1627c: bool | Unset = UNSET
    """Part 16, line 27c of the form."""
    part1728: bool | Unset = UNSET
    """Part 17, line 28 of the form."""
    part1829: bool | Unset = UNSET
    """Part 18, line 29 of the form."""
    part_1829_desc_1: str | Unset = UNSET
    """Part 18, line 29 of the form. What is written there, field 1."""
    part_1829_desc_2: str | Unset = UNSET
    """Part 18, line 29 of the form. What is written there, field 2."""
    part_1829_desc_3: str | Unset = UNSET
    """Part 18, line 29 of the form. What is written there, field 3."""
    part_1930a: bool | Unset = UNSET
    """Part 19, line 30a of the form."""
    part_1930b: bool | Unset = UNSET
    """Part 19, line 30b of the form."""
    part_1930c: bool | Unset = UNSET
    """Part 19, line 30c of the form."""
    part_1930d: bool | Unset = UNSET
    """Part 19, line 30d of the form."""
    part_1930e: bool | Unset = UNSET
    """Part 19, line 30e of the form."""
    part_1930f: bool | Unset = UNSET
    """Part 19, line 30f of the form."""
    part2031: bool | Unset = UNSET
    """Part 20, line 31 of the form."""
    part2132: bool | Unset = UNSET
    """Part 21, line 32 of the form."""
    part_2132_desc: str | Unset = UNSET
    """Part 21, line 32 of the form. What is written there."""
    part2233: bool | Unset = UNSET
    """Part 22, line 33 of the form."""
    part_2233_desc: str | Unset = UNSET
    """Part 22, line 33 of the form. What is written there."""
    part_2334a: bool | Unset = UNSET
    """Part 23, line 34a of the form."""
    part_2334a_desc: str | Unset = UNSET
    """Part 23, line 34a of the form. What is written there."""
    part_2334b: bool | Unset = UNSET
    """Part 23, line 34b of the form."""
    part_2334b_desc: str | Unset = UNSET
    """Part 23, line 34b of the form. What is written there."""
    part2435: bool | Unset = UNSET
    """Part 24, line 35 of the form."""
    part2536: bool | Unset = UNSET
    """Part 25, line 36 of the form."""
    part2637: bool | Unset = UNSET
    """Part 26, line 37 of the form."""
    part2738: str | Unset = UNSET
    """Part 27, line 38 of the form."""
    part2739: bool | Unset = UNSET
    """Part 27, line 39 of the form."""
    cert: bool | Unset = UNSET
    """Whether the form is certified."""

    @classmethod
    def _rules(cls) -> Rules:
        from ibkr_core.checks import Rules
        from ibkr_core.rules import TEXT, TRUTH, Whole

        return Rules(
            {
                "name": TEXT,
                "countryOfIncorporation": TEXT,
                "disregardedEntityName": TEXT,
                "entityType": TEXT,
                "fatcaStatus": TEXT,
                "usTin": TEXT,
                "usTinType": TEXT,
                "giin": TEXT,
                "referenceNumber": Whole(),
                "box11Status": TEXT,
                "part314A": TRUTH,
                "part314B": TRUTH,
                "part314C": TRUTH,
                "part314CDesc": TEXT,
                "part314D": TRUTH,
                "part314DDesc": TEXT,
                "part314E": TRUTH,
                "part314EDesc": TEXT,
                "part314EI": TRUTH,
                "part314EIi": TRUTH,
                "part415A": TRUTH,
                "part415B": TRUTH,
                "part415C": TRUTH,
                "part415D": TRUTH,
                "part516A": TRUTH,
                "part516B": TRUTH,
                "part516C": TRUTH,
                "part617A": TRUTH,
                "part617B": TRUTH,
                "part617C": TRUTH,
                "part718": TRUTH,
                "part819": TRUTH,
                "part920": TRUTH,
                "part1021": TEXT,
                "part1021A": TEXT,
                "part1021B": TRUTH,
                "part1021C": TRUTH,
                "part1122A": TRUTH,
                "part1122B": TRUTH,
                "part1122C": TRUTH,
                "part1223": TRUTH,
                "part1324": TRUTH,
                "part1425A": TEXT,
                "part1425B": TRUTH,
                "part1526": TRUTH,
                "part1627A": TRUTH,
                "part1627B": TRUTH,
                "part1627C": TRUTH,
                "part1728": TRUTH,
                "part1829": TRUTH,
                "part1829Desc1": TEXT,
                "part1829Desc2": TEXT,
                "part1829Desc3": TEXT,
                "part1930A": TRUTH,
                "part1930B": TRUTH,
                "part1930C": TRUTH,
                "part1930D": TRUTH,
                "part1930E": TRUTH,
                "part1930F": TRUTH,
                "part2031": TRUTH,
                "part2132": TRUTH,
                "part2132Desc": TEXT,
                "part2233": TRUTH,
                "part2233Desc": TEXT,
                "part2334A": TRUTH,
                "part2334ADesc": TEXT,
                "part2334B": TRUTH,
                "part2334BDesc": TEXT,
                "part2435": TRUTH,
                "part2536": TRUTH,
                "part2637": TRUTH,
                "part2738": TEXT,
                "part2739": TRUTH,
                "cert": TRUTH,
            }
        )

    @classmethod
    def from_object(cls, src: Any, drift: Drift = LENIENT) -> Self:
        from .branch_fatca_status import BranchFatcaStatus
        from .w8_imy_entity_type import W8ImyEntityType
        from .w8_imy_fatca_status import W8ImyFatcaStatus
        from .w8_imy_tin_type import W8ImyTinType

        self = new(cls)
        n: int = 74
        v: Any
        if "name" in src:
            v = src["name"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "name", drift)
            self.name = v
        else:
            n -= 1
            self.name = UNSET
        if "countryOfIncorporation" in src:
            v = src["countryOfIncorporation"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "countryOfIncorporation", drift)
            self.country_of_incorporation = v
        else:
            n -= 1
            self.country_of_incorporation = UNSET
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
                v = members(W8ImyEntityType).get(v) or str_member(W8ImyEntityType, v, src, "entityType", drift)
            else:
                n = -1
                v = str_member(W8ImyEntityType, v, src, "entityType", drift)
            self.entity_type = v
        else:
            n -= 1
            self.entity_type = UNSET
        if "fatcaStatus" in src:
            v = src["fatcaStatus"]
            if type(v) is str:
                v = members(W8ImyFatcaStatus).get(v) or str_member(W8ImyFatcaStatus, v, src, "fatcaStatus", drift)
            else:
                n = -1
                v = str_member(W8ImyFatcaStatus, v, src, "fatcaStatus", drift)
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
        if "usTinType" in src:
            v = src["usTinType"]
            if type(v) is str:
                v = members(W8ImyTinType).get(v) or str_member(W8ImyTinType, v, src, "usTinType", drift)
            else:
                n = -1
                v = str_member(W8ImyTinType, v, src, "usTinType", drift)
            self.us_tin_type = v
        else:
            n -= 1
            self.us_tin_type = UNSET
        if "giin" in src:
            v = src["giin"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "giin", drift)
            self.giin = v
        else:
            n -= 1
            self.giin = UNSET
        if "referenceNumber" in src:
            v = src["referenceNumber"]
            if type(v) is not int:
                n = -1
                v = as_int(v, src, "referenceNumber", drift)
            self.reference_number = v
        else:
            n -= 1
            self.reference_number = UNSET
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
        if "part314B" in src:
            v = src["part314B"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part314B", drift)
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
        if "part314CDesc" in src:
            v = src["part314CDesc"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "part314CDesc", drift)
            self.part_314c_desc = v
        else:
            n -= 1
            self.part_314c_desc = UNSET
        if "part314D" in src:
            v = src["part314D"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part314D", drift)
            self.part_314d = v
        else:
            n -= 1
            self.part_314d = UNSET
        if "part314DDesc" in src:
            v = src["part314DDesc"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "part314DDesc", drift)
            self.part_314d_desc = v
        else:
            n -= 1
            self.part_314d_desc = UNSET
        if "part314E" in src:
            v = src["part314E"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part314E", drift)
            self.part_314e = v
        else:
            n -= 1
            self.part_314e = UNSET
        if "part314EDesc" in src:
            v = src["part314EDesc"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "part314EDesc", drift)
            self.part_314e_desc = v
        else:
            n -= 1
            self.part_314e_desc = UNSET
        if "part314EI" in src:
            v = src["part314EI"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part314EI", drift)
            self.part_314ei = v
        else:
            n -= 1
            self.part_314ei = UNSET
        if "part314EIi" in src:
            v = src["part314EIi"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part314EIi", drift)
            self.part_314e_ii = v
        else:
            n -= 1
            self.part_314e_ii = UNSET
        if "part415A" in src:
            v = src["part415A"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part415A", drift)
            self.part_415a = v
        else:
            n -= 1
            self.part_415a = UNSET
        if "part415B" in src:
            v = src["part415B"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part415B", drift)
            self.part_415b = v
        else:
            n -= 1
            self.part_415b = UNSET
        if "part415C" in src:
            v = src["part415C"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part415C", drift)
            self.part_415c = v
        else:
            n -= 1
            self.part_415c = UNSET
        if "part415D" in src:
            v = src["part415D"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part415D", drift)
            self.part_415d = v
        else:
            n -= 1
            self.part_415d = UNSET
        if "part516A" in src:
            v = src["part516A"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part516A", drift)
            self.part_516a = v
        else:
            n -= 1
            self.part_516a = UNSET
        if "part516B" in src:
            v = src["part516B"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part516B", drift)
            self.part_516b = v
        else:
            n -= 1
            self.part_516b = UNSET
        if "part516C" in src:
            v = src["part516C"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part516C", drift)
            self.part_516c = v
        else:
            n -= 1
            self.part_516c = UNSET
        if "part617A" in src:
            v = src["part617A"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part617A", drift)
            self.part_617a = v
        else:
            n -= 1
            self.part_617a = UNSET
        if "part617B" in src:
            v = src["part617B"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part617B", drift)
            self.part_617b = v
        else:
            n -= 1
            self.part_617b = UNSET
        if "part617C" in src:
            v = src["part617C"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part617C", drift)
            self.part_617c = v
        else:
            n -= 1
            self.part_617c = UNSET
        if "part718" in src:
            v = src["part718"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part718", drift)
            self.part718 = v
        else:
            n -= 1
            self.part718 = UNSET
        if "part819" in src:
            v = src["part819"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part819", drift)
            self.part819 = v
        else:
            n -= 1
            self.part819 = UNSET
        if "part920" in src:
            v = src["part920"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part920", drift)
            self.part920 = v
        else:
            n -= 1
            self.part920 = UNSET
        if "part1021" in src:
            v = src["part1021"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "part1021", drift)
            self.part1021 = v
        else:
            n -= 1
            self.part1021 = UNSET
        if "part1021A" in src:
            v = src["part1021A"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "part1021A", drift)
            self.part_1021a = v
        else:
            n -= 1
            self.part_1021a = UNSET
        if "part1021B" in src:
            v = src["part1021B"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1021B", drift)
            self.part_1021b = v
        else:
            n -= 1
            self.part_1021b = UNSET
        if "part1021C" in src:
            v = src["part1021C"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1021C", drift)
            self.part_1021c = v
        else:
            n -= 1
            self.part_1021c = UNSET
        if "part1122A" in src:
            v = src["part1122A"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1122A", drift)
            self.part_1122a = v
        else:
            n -= 1
            self.part_1122a = UNSET
        if "part1122B" in src:
            v = src["part1122B"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1122B", drift)
            self.part_1122b = v
        else:
            n -= 1
            self.part_1122b = UNSET
        if "part1122C" in src:
            v = src["part1122C"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1122C", drift)
            self.part_1122c = v
        else:
            n -= 1
            self.part_1122c = UNSET
        if "part1223" in src:
            v = src["part1223"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1223", drift)
            self.part1223 = v
        else:
            n -= 1
            self.part1223 = UNSET
        if "part1324" in src:
            v = src["part1324"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1324", drift)
            self.part1324 = v
        else:
            n -= 1
            self.part1324 = UNSET
        if "part1425A" in src:
            v = src["part1425A"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "part1425A", drift)
            self.part_1425a = v
        else:
            n -= 1
            self.part_1425a = UNSET
        if "part1425B" in src:
            v = src["part1425B"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1425B", drift)
            self.part_1425b = v
        else:
            n -= 1
            self.part_1425b = UNSET
        if "part1526" in src:
            v = src["part1526"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1526", drift)
            self.part1526 = v
        else:
            n -= 1
            self.part1526 = UNSET
        if "part1627A" in src:
            v = src["part1627A"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1627A", drift)
            self.part_1627a = v
        else:
            n -= 1
            self.part_1627a = UNSET
        if "part1627B" in src:
            v = src["part1627B"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1627B", drift)
            self.part_1627b = v
        else:
            n -= 1
            self.part_1627b = UNSET
        if "part1627C" in src:
            v = src["part1627C"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1627C", drift)
            self.part_1627c = v
        else:
            n -= 1
            self.part_1627c = UNSET
        if "part1728" in src:
            v = src["part1728"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1728", drift)
            self.part1728 = v
        else:
            n -= 1
            self.part1728 = UNSET
        if "part1829" in src:
            v = src["part1829"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1829", drift)
            self.part1829 = v
        else:
            n -= 1
            self.part1829 = UNSET
        if "part1829Desc1" in src:
            v = src["part1829Desc1"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "part1829Desc1", drift)
            self.part_1829_desc_1 = v
        else:
            n -= 1
            self.part_1829_desc_1 = UNSET
        if "part1829Desc2" in src:
            v = src["part1829Desc2"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "part1829Desc2", drift)
            self.part_1829_desc_2 = v
        else:
            n -= 1
            self.part_1829_desc_2 = UNSET
        if "part1829Desc3" in src:
            v = src["part1829Desc3"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "part1829Desc3", drift)
            self.part_1829_desc_3 = v
        else:
            n -= 1
            self.part_1829_desc_3 = UNSET
        if "part1930A" in src:
            v = src["part1930A"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1930A", drift)
            self.part_1930a = v
        else:
            n -= 1
            self.part_1930a = UNSET
        if "part1930B" in src:
            v = src["part1930B"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1930B", drift)
            self.part_1930b = v
        else:
            n -= 1
            self.part_1930b = UNSET
        if "part1930C" in src:
            v = src["part1930C"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1930C", drift)
            self.part_1930c = v
        else:
            n -= 1
            self.part_1930c = UNSET
        if "part1930D" in src:
            v = src["part1930D"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1930D", drift)
            self.part_1930d = v
        else:
            n -= 1
            self.part_1930d = UNSET
        if "part1930E" in src:
            v = src["part1930E"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1930E", drift)
            self.part_1930e = v
        else:
            n -= 1
            self.part_1930e = UNSET
        if "part1930F" in src:
            v = src["part1930F"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part1930F", drift)
            self.part_1930f = v
        else:
            n -= 1
            self.part_1930f = UNSET
        if "part2031" in src:
            v = src["part2031"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part2031", drift)
            self.part2031 = v
        else:
            n -= 1
            self.part2031 = UNSET
        if "part2132" in src:
            v = src["part2132"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part2132", drift)
            self.part2132 = v
        else:
            n -= 1
            self.part2132 = UNSET
        if "part2132Desc" in src:
            v = src["part2132Desc"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "part2132Desc", drift)
            self.part_2132_desc = v
        else:
            n -= 1
            self.part_2132_desc = UNSET
        if "part2233" in src:
            v = src["part2233"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part2233", drift)
            self.part2233 = v
        else:
            n -= 1
            self.part2233 = UNSET
        if "part2233Desc" in src:
            v = src["part2233Desc"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "part2233Desc", drift)
            self.part_2233_desc = v
        else:
            n -= 1
            self.part_2233_desc = UNSET
        if "part2334A" in src:
            v = src["part2334A"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part2334A", drift)
            self.part_2334a = v
        else:
            n -= 1
            self.part_2334a = UNSET
        if "part2334ADesc" in src:
            v = src["part2334ADesc"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "part2334ADesc", drift)
            self.part_2334a_desc = v
        else:
            n -= 1
            self.part_2334a_desc = UNSET
        if "part2334B" in src:
            v = src["part2334B"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part2334B", drift)
            self.part_2334b = v
        else:
            n -= 1
            self.part_2334b = UNSET
        if "part2334BDesc" in src:
            v = src["part2334BDesc"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "part2334BDesc", drift)
            self.part_2334b_desc = v
        else:
            n -= 1
            self.part_2334b_desc = UNSET
        if "part2435" in src:
            v = src["part2435"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part2435", drift)
            self.part2435 = v
        else:
            n -= 1
            self.part2435 = UNSET
        if "part2536" in src:
            v = src["part2536"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part2536", drift)
            self.part2536 = v
        else:
            n -= 1
            self.part2536 = UNSET
        if "part2637" in src:
            v = src["part2637"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part2637", drift)
            self.part2637 = v
        else:
            n -= 1
            self.part2637 = UNSET
        if "part2738" in src:
            v = src["part2738"]
            if type(v) is not str:
                n = -1
                v = as_text(v, src, "part2738", drift)
            self.part2738 = v
        else:
            n -= 1
            self.part2738 = UNSET
        if "part2739" in src:
            v = src["part2739"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "part2739", drift)
            self.part2739 = v
        else:
            n -= 1
            self.part2739 = UNSET
        if "cert" in src:
            v = src["cert"]
            if type(v) is not bool:
                n = -1
                v = as_bool(v, src, "cert", drift)
            self.cert = v
        else:
            n -= 1
            self.cert = UNSET
        if len(src) != n:
            self._finish(src, drift, n >= 0)
        return self
