"""Models of an advisor: what they are and what they hold. Figures are text and members have their short names, as
published; the presets have the names of today.
"""

from __future__ import annotations

from typing import Any

from ..instruments import INSTRUMENTS
from ..models import CURRENCY, Model, Models, Part, Targets
from ..people import ACCOUNTS
from ..registry import Call, handles
from ..wire import BadRequest, Refusal

__all__ = ["answer", "models_of", "read_targets"]

_SHORT = {"conid": "cid", "target": "trgt", "actual": "actl", "instrumentImbalance": "instrImbalance"}
"""Columns that go by two names."""
_FIGURES = ("cid", "trgt", "actl", "instrImbalance", "position", "mv", "dlv", "mismatchType")
_RATE = {"exrt": "1", "ccy": CURRENCY}


@handles("list_allocation_models")
def list_allocation_models(call: Call) -> Any:
    """Master account, name and flags, separated by a control character."""
    models = models_of(call)
    return {model.name: "\x1d".join((models.master, model.name, "M", "T")) for model in models.all()}


@handles("get_master_status")
def get_master_status(call: Call) -> Any:
    models_of(call)
    if "model" in call.body:
        raise BadRequest("model is not accepted")
    return answer(call, isFullMaster=True)


@handles("list_models")
def list_models(call: Call) -> Any:
    models = models_of(call)
    rows = [_summary(models, model, call.now) for model in models.all()]
    return answer(call, baseCcy=CURRENCY, masterAccount=models.master, models=rows)


@handles("get_model_summary")
def get_model_summary(call: Call) -> Any:
    """The row of the list; zeros for a name that is not known."""
    models, model = _asked(call)
    return answer(call, **_summary(models, model, call.now))


@handles("list_model_positions")
def list_model_positions(call: Call) -> Any:
    models, model = _asked(call)
    now, worth = call.now, sum(models.worth(part, call.now) for part in model.parts.values())
    units: dict[int, float] = {}
    for part in model.parts.values():
        for conid, held in part.units.items():
            units[conid] = round(units.get(conid, 0.0) + held, 8)
    rows = []
    for conid in dict.fromkeys((*model.targets, *(conid for conid, held in units.items() if held))):
        instrument, held, target = INSTRUMENTS[conid], units.get(conid, 0.0), model.targets.get(conid, 0.0)
        value = held * models.price(instrument, now)
        actual = value / worth if worth else 0.0
        rows.append(
            {
                "cid": conid,
                "instrument": instrument.symbol,
                "trgt": _text(target),
                "actl": _text(actual),
                "actlRangeMax": "None",
                "actlRangeMin": "None",
                "instrImbalance": _text(actual - target if worth else 0.0),
                "position": _text(held),
                "mv": _text(value, 2),
                "dlv": _text(value, 2),
                "flg": 0,
                "mismatchType": 0 if conid in model.targets else 2,
                **_RATE,
            }
        )
    asked = call.body.get("sortField") or ""
    column, falling = _SHORT.get(asked, asked), call.body.get("sortDirection") == "DESC"
    if column in _FIGURES:
        rows.sort(key=lambda row: float(str(row[column])), reverse=falling)
    elif column in ("instrument", "ccy"):
        rows.sort(key=lambda row: str(row[column]), reverse=falling)
    limit = int(call.body.get("limit", -1))
    invested, cash = worth - (spare := sum(part.cash for part in model.parts.values())), spare
    weight = cash / worth if worth else 0.0
    return answer(
        call,
        model=model.name,
        mismatched=any(row["mismatchType"] for row in rows),
        nlv=round(worth, 2),
        positionTs=int(now * 1000),
        stkOnly=all(INSTRUMENTS[conid].sec_type == "STK" for conid in model.targets),
        totalDlv=round(invested, 2),
        totalMv=round(invested, 2),
        cash=[
            {
                "trgt": _text(model.cash_target),
                "actl": _text(weight),
                "instrImbalance": _text(weight - model.cash_target if worth else 0.0),
                "mv": _text(cash, 2),
                **_RATE,
            }
        ],
        positionList=rows if limit < 0 else rows[:limit],
    )


@handles("list_model_accounts")
def list_model_accounts(call: Call) -> Any:
    """The accounts in the model, and a row for all of them."""
    models, model = _asked(call)
    rows = [_account_row(call, models, account, part) for account, part in model.parts.items()]
    whole = Part()
    for part in model.parts.values():
        whole.cash, whole.paid = whole.cash + part.cash, whole.paid + part.paid
        whole.units = {conid: whole.units.get(conid, 0.0) + part.units.get(conid, 0.0) for conid in INSTRUMENTS}
    rows += [_account_row(call, models, "TOTAL", whole)] if rows else []
    return answer(call, baseCcyMaster=CURRENCY, model=model.name, accountInfoList=rows)


@handles("list_model_investments")
def list_model_investments(call: Call) -> Any:
    """Every account of the advisor, in this model or not."""
    models, model = _asked(call)
    rows = []
    for account in models.clients:
        inside = models.worth(model.parts.get(account, Part()), call.now)
        everywhere = [one.parts[account] for one in models.all() if account in one.parts]
        cash, worth = _independent(call, models, account)
        rows.append(
            {
                "account": account,
                "alias": ACCOUNTS[account].alias or "",
                "baseCcyAccount": CURRENCY,
                "baseCcyAccountPrc": "0.01",
                "exrt": 1.0,
                "accountModelNlv": _text(inside, 2),
                "accountOtherModelsNlv": _text(sum(models.worth(p, call.now) for p in everywhere) - inside, 2),
                "indCashNlv": _text(cash, 2),
                "indPosNlv": _text(worth - cash - sum(models.worth(p, call.now) for p in everywhere), 2),
                "nlv": _text(worth, 2),
            }
        )
    return answer(call, baseCcyMaster=CURRENCY, baseCcyMasterPrc="0.01", model=model.name, accountList=rows)


@handles("save_model")
def save_model(call: Call) -> Any:
    body = call.body
    refused = models_of(call).save(body["model"], body["desc"], body["isStatic"], read_targets(body))
    frame = {"reqID": body["reqID"], "success": refused is None}
    return frame if refused is None else {**frame, "error": refused}


@handles("get_model_presets")
def get_model_presets(call: Call) -> Any:
    return answer(call, **models_of(call).presets)


@handles("set_model_presets")
def set_model_presets(call: Call) -> Any:
    models_of(call).set_presets(call.body)
    return {"reqID": call.body["reqID"], "success": True}


def models_of(call: Call) -> Models:
    """The models of the advisor who calls. `Refusal` 503 for anybody else."""
    if not call.login.user.advisor:
        raise Refusal(503, "Service Unavailable: models are for advisors")
    return call.world.models(call.login)


def answer(call: Call, **members: Any) -> dict[str, Any]:
    """A complete answer to a numbered request."""
    return {**members, "reqID": call.body["reqID"], "subscriptionStatus": 1}


def read_targets(body: Any) -> Targets:
    """The targets of a request, under their long or their short names."""
    positions = {
        row.get("conid", row.get("cid")): row.get("target", row.get("trgt")) for row in body["positionTargets"]
    }
    cash = {row["ccy"]: row.get("target", row.get("trgt")) for row in body.get("cashTargets", ())}
    return positions, cash


def _asked(call: Call) -> tuple[Models, Model]:
    models, name = models_of(call), call.body["model"]
    return models, models.find(name) or Model(name, "", False, {}, 0.0)


def _summary(models: Models, model: Model, now: float) -> dict[str, Any]:
    return {
        "model": model.name,
        "desc": model.text,
        "isStatic": model.static,
        "bootstrapped": bool(model.parts),
        "ci": False,
        "mismatch": False,
        "nlv": _text(sum(models.worth(part, now) for part in model.parts.values()), 2),
        "numAccounts": len(model.parts),
    }


def _account_row(call: Call, models: Models, account: str, part: Part) -> dict[str, Any]:
    worth = models.worth(part, call.now)
    row = {
        "account": account,
        "alias": ACCOUNTS[account].alias or "" if account in ACCOUNTS else "",
        "baseCcyAccount": CURRENCY,
        "exrt": 1.0,
        "nlv": _text(worth, 2),
        "acctImbalance": "0",
        "numInstrOutsideRange": 0,
    }
    if account in ACCOUNTS:
        row["indCash"] = _text(_independent(call, models, account)[0], 2)
    if call.body.get("calcPnls", True):
        row |= {"costBasis": _text(part.paid, 2), "unrealPnL": _text(worth - part.cash - part.paid, 2)}
    return row


def _independent(call: Call, models: Models, account: str) -> tuple[float, float]:
    """Cash of an account outside of models, and the value of the whole account."""
    portfolio = call.world.portfolio(account)
    rate = call.world.market.rate(portfolio.spec.currency, CURRENCY, call.now)
    figures = portfolio.figures(call.now)
    inside = sum(model.parts[account].cash for model in models.all() if account in model.parts)
    return figures.cash * rate - inside, figures.equity * rate


def _text(value: float, digits: int = 6) -> str:
    text = f"{value:.{digits}f}".rstrip("0").rstrip(".")
    return "0" if text in ("", "-0") else text
