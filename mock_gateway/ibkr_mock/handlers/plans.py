"""Plans for models: what has to be moved and bought so that accounts follow their targets. A plan moves nothing until
it is submitted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..instruments import INSTRUMENTS
from ..models import CURRENCY, Model, Models, Part
from ..registry import Call, handles
from ..trading.tickets import MOST
from ..wire import Rejected
from .models import answer, models_of, read_targets

__all__: list[str] = []

_EVERYBODY = "All"
_BATCH = 4


@handles("create_investment_plan")
def create_investment_plan(call: Call) -> Any:
    """An amount for each account, complete at once."""
    models, model = _known(call, call.body["model"])
    wishes = [(row["account"], model, float(row["amtToInvest"])) for row in call.body["accountList"]]
    return _investment(call, models, wishes)


@handles("create_combined_investment_plan")
def create_combined_investment_plan(call: Call) -> Any:
    """Several models for an account, a list, or a group."""
    models, body = models_of(call), call.body
    accounts = _accounts(call, models, body)
    wishes: list[tuple[str, Model, float]] = []
    for row in body["modelList"]:
        _, model = _known(call, row["model"])
        for account in accounts:
            inside = models.worth(model.parts.get(account, Part()), call.now)
            if "amtToInvest" in row:
                amount = float(row["amtToInvest"]) / len(accounts)
            elif "targetAmt" in row:
                amount = float(row["targetAmt"]) / len(accounts) - inside
            else:
                portfolio = call.world.portfolio(account)
                rate = call.world.market.rate(portfolio.spec.currency, CURRENCY, call.now)
                amount = portfolio.figures(call.now).equity * rate * float(row["targetPercent"]) - inside
            wishes.append((account, model, round(amount, 2)))
    return _investment(call, models, wishes, detailed=True)


@handles("create_cash_plan")
def create_cash_plan(call: Call) -> Any:
    """Models hold one currency here, so there is nothing to move."""
    models = models_of(call)
    for account in call.body.get("accountList", ()):
        _client(models, account)
    return answer(
        call,
        success=True,
        error=None,
        transfersInstructionId=models.keep(()),
        marginWarning=False,
        cashTransfers=[],
        fxconvorders=[],
    )


@handles("create_rebalance_plan")
def create_rebalance_plan(call: Call) -> Any:
    models, model = _known(call, call.body["model"])
    return _rebalance(call, models, model, model.targets)


@handles("create_rebalance_plan_to_new_targets")
def create_rebalance_plan_to_new_targets(call: Call) -> Any:
    """Stores the targets; the first answer has no more than a key."""
    models, model = _known(call, call.body["model"])
    refused = models.save(model.name, None, None, read_targets(call.body))
    if refused is not None:
        raise Rejected(refused)
    if not call.body.get("subscriptionKey"):
        return {"reqID": call.body["reqID"], "subscriptionKey": "2", "subscriptionStatus": 0}
    return _rebalance(call, models, model, model.targets)


@handles("create_rebalance_plan_to_specific_targets")
def create_rebalance_plan_to_specific_targets(call: Call) -> Any:
    """To targets of some instruments, which are not stored and need not add up."""
    models, model = _known(call, call.body["model"])
    targets, _ = read_targets(call.body)
    unknown = next((conid for conid in targets if conid not in INSTRUMENTS), None)
    if unknown is not None:
        raise Rejected(f"conid {unknown} is not known")
    return _rebalance(call, models, model, targets)


@handles("submit_model_transfers")
def submit_model_transfers(call: Call) -> Any:
    """Once for each plan."""
    number = str(call.body["fpOrderId"])
    if not (number.isascii() and number.isdigit() and models_of(call).submit(int(number[:18]))):
        raise Rejected(f"There is no plan {number[:20]} to submit")
    return {"reqID": call.body["reqID"], "success": True}


def _known(call: Call, name: str) -> tuple[Models, Model]:
    models = models_of(call)
    model = models.find(name)
    if model is None:
        raise Rejected(f"There is no model {name[:40]}")
    return models, model


def _client(models: Models, account: str) -> str:
    if account not in models.clients:
        raise Rejected(f"account is not valid: {account[:40]}")
    return account


def _accounts(call: Call, models: Models, body: Mapping[str, Any]) -> list[str]:
    if "group" not in body:
        return [_client(models, account) for account in body.get("accountList") or [body["account"]]]
    if body["group"] == _EVERYBODY:
        return list(models.clients)
    group = call.world.allocation(call.login).groups.get(body["group"])
    if group is None:
        raise Rejected(f"There is no group {body['group'][:40]}")
    return [_client(models, member["name"]) for member in group["accounts"]]


def _investment(
    call: Call, models: Models, wishes: Iterable[tuple[str, Model, float]], detailed: bool = False
) -> dict[str, Any]:
    transfers, allocations, moved = [], [], []
    for account, model, amount in wishes:
        _client(models, account)
        if not abs(amount) < MOST:
            raise Rejected("The amount to invest is not valid")
        if amount == 0 and not detailed:
            raise Rejected("The amount to invest must not be zero")
        if amount == 0:
            continue
        source, target = ("Core", model.name) if amount > 0 else (model.name, "Core")
        transfer = {"account": account, "amt": _text(abs(amount)), "ccy": CURRENCY}
        transfer |= {"sourceModel": source, "destinationModel": target}
        transfers.append(transfer | ({"batchNumber": 1} if detailed else {}))
        moved.append((account, model.name, amount))
        for conid, weight in model.targets.items():
            row = _allocation(models, account, conid, amount * weight, call.now)
            more = {
                "batchNumber": _BATCH,
                "model": model.name,
                "price": _text(models.price(INSTRUMENTS[conid], call.now)),
                "relatedRequestAccount": account,
                "relatedRequestID": str(call.body["reqID"]),
            }
            allocations.append(row | (more if detailed else {}))
    return answer(
        call,
        subscriptionKey=None,
        transfersInstructionId=models.keep(moved),
        cashTransfers=transfers,
        positionTransfers=[],
        allocations=allocations,
        errors=None,
    )


def _rebalance(call: Call, models: Models, model: Model, targets: Mapping[int, float]) -> dict[str, Any]:
    rows: list[dict[str, Any]] = []
    totals: dict[int, float] = {}
    for account, part in model.parts.items():
        worth = models.worth(part, call.now)
        held = [conid for conid, units in part.units.items() if units and targets is model.targets]
        for conid in dict.fromkeys((*targets, *held)):
            price = models.price(INSTRUMENTS[conid], call.now)
            amount = targets.get(conid, 0.0) * worth - part.units.get(conid, 0.0) * price
            if abs(amount) < 0.01:
                continue
            row = _allocation(models, f"{account}.{model.name}", conid, amount, call.now)
            gone = not targets.get(conid)
            rows.append(row | {"batchNumber": _BATCH, "closePosition": gone, "fxHedgeConid": None, "isCashQty": True})
            totals[conid] = totals.get(conid, 0.0) + amount
    conids = list(totals)
    return answer(
        call,
        transfersInstructionId=str(models.keep(())),
        model=model.name,
        baseCcy=CURRENCY,
        accountsCanTradeFractions=list(model.parts),
        allocationTotals=[_total(models, conid, amount, call.now) for conid, amount in totals.items()],
        allocations=rows,
        contractsAllocEnabled=conids,
        contractsCashQtyEnabled=conids,
        contractsFracEligible=[conid for conid in conids if INSTRUMENTS[conid].fractional],
        positionTransfers=[],
        miPositionTransfers=[],
        warnings=[],
        errors=[],
    )


def _allocation(models: Models, account: str, conid: int, amount: float, now: float) -> dict[str, Any]:
    instrument = INSTRUMENTS[conid]
    return {
        "account": account,
        "conid": conid,
        "secType": instrument.sec_type,
        "quantity": _text(amount / models.price(instrument, now)),
        "cashQty": _text(abs(amount)),
        "isCashQty": False,
        "closePosition": False,
    }


def _total(models: Models, conid: int, amount: float, now: float) -> dict[str, Any]:
    instrument = INSTRUMENTS[conid]
    units, money = _text(abs(amount) / models.price(instrument, now)), _text(abs(amount))
    buys = amount > 0
    return {
        "conid": conid,
        "secType": instrument.sec_type,
        "totalBuy": units if buys else None,
        "totalSell": None if buys else units,
        "totalCashQtyBuy": money if buys else None,
        "totalCashQtySell": None if buys else money,
    }


def _text(value: float) -> str:
    return f"{value:.4f}".rstrip("0").rstrip(".") or "0"
