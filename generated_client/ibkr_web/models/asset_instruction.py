# Written by the generator from the contract; do not edit.
from __future__ import annotations

from typing import Any, TypeAlias

from ibkr_core.codec import JsonObject, Key, Place, as_one_of
from ibkr_core.drift import Drift
from ibkr_core.types import UnknownObject

from .complex_asset_transfer_instruction import ComplexAssetTransferInstruction
from .dwac_instruction import DwacInstruction
from .external_position_transfer import ExternalPositionTransfer
from .fop_instruction import FopInstruction

_READ_COMPLEX_ASSET_TRANSFER_INSTRUCTION = ComplexAssetTransferInstruction.from_object
_READ_DWAC_INSTRUCTION = DwacInstruction.from_object
_READ_EXTERNAL_POSITION_TRANSFER = ExternalPositionTransfer.from_object
_READ_FOP_INSTRUCTION = FopInstruction.from_object

AssetInstruction: TypeAlias = (
    "FopInstruction | DwacInstruction | ComplexAssetTransferInstruction | ExternalPositionTransfer | UnknownObject"
)
"""A transfer of positions of one kind."""


def read_asset_instruction(v: Any, src: Place, key: Key, drift: Drift) -> Any:
    if type(v) is JsonObject:
        if (
            "accountAtBroker" in v
            and "accountId" in v
            and "brokerId" in v
            and "brokerName" in v
            and "clientInstructionId" in v
            and "signature" in v
            and "subType" in v
            and "type" in v
        ):
            return _READ_EXTERNAL_POSITION_TRANSFER(v, drift)
        if (
            "accountId" in v
            and "clientInstructionId" in v
            and "contraBrokerAccountId" in v
            and "contraBrokerDtcCode" in v
            and "direction" in v
            and "quantity" in v
            and "tradingInstrument" in v
        ):
            return _READ_FOP_INSTRUCTION(v, drift)
        if (
            "accountId" in v
            and "clientInstructionId" in v
            and "contraBrokerAccountId" in v
            and "contraBrokerTaxId" in v
            and "direction" in v
            and "quantity" in v
            and "tradingInstrument" in v
        ):
            return _READ_DWAC_INSTRUCTION(v, drift)
        if (
            "accountId" in v
            and "clientInstructionId" in v
            and "contraBrokerInfo" in v
            and "direction" in v
            and "quantity" in v
            and "tradingInstrument" in v
        ):
            return _READ_COMPLEX_ASSET_TRANSFER_INSTRUCTION(v, drift)
        drift.note(
            src,
            key,
            "FopInstruction or DwacInstruction or ComplexAssetTransferInstruction or ExternalPositionTransfer",
            v,
            "variant",
        )
        return UnknownObject(v)
    return as_one_of(
        v,
        src,
        key,
        drift,
        "FopInstruction or DwacInstruction or ComplexAssetTransferInstruction or ExternalPositionTransfer",
    )
