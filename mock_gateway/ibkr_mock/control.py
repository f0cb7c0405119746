"""The control plane under `/_mock/`, for other processes on the same machine: credentials, ledger, clock, faults,
reset.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any

import orjson

from .faults import Fault
from .instruments import INSTRUMENTS
from .people import DEFAULT_USER
from .wire import JSON_TYPE, LOOPBACK, Answer, BadRequest, Refusal, Rejected, Request, failure, json_answer

if TYPE_CHECKING:
    from .gateway import Gateway

__all__ = ["PREFIX", "answer"]

PREFIX = "/_mock/"
_LONGEST_STEP = 10 * 366 * 86_400.0
"""Seconds that the clock can be moved at once."""
_LONGEST_LATENCY = 600_000.0
"""Milliseconds that answers can be held back."""


def answer(gateway: Gateway, request: Request) -> Answer:
    """Answer a request to the control plane. Callers from other machines see nothing, nor do pages of other sites that
    a browser on this one has open.
    """
    if request.peer not in LOOPBACK or _from_a_page(request):
        return failure(404, "Resource not found")
    name = request.raw_path[len(PREFIX) :].strip("/")
    methods = {method: action for (path, method), action in _ACTIONS.items() if path == name}
    if not methods:
        return failure(404, "Resource not found")
    action = methods.get(request.method)
    if action is None:
        allow = ", ".join(sorted(methods)).encode()
        return failure(405, "Method Not Allowed", (JSON_TYPE, (b"allow", allow)))
    try:
        body = orjson.loads(request.body) if request.body else {}
        if not isinstance(body, dict):
            raise BadRequest("the body must be a JSON object")
        with gateway.lock:
            return json_answer(action(gateway, body))
    except orjson.JSONDecodeError:
        return failure(400, "Bad Request: the body is not JSON")
    except Refusal as refusal:
        return refusal.answer()
    except Rejected as rejected:
        return failure(400, rejected.text)
    except KeyError as error:
        return failure(400, f"Bad Request: {error} is missing")
    except (TypeError, ValueError, OverflowError) as error:
        return failure(400, f"Bad Request: {error}")


def _from_a_page(request: Request) -> bool:
    """Whether a browser asks for a page from elsewhere: it says so, or it took us for the server of another name."""
    origin = request.headers.get(b"origin")
    if origin is not None and not _is_here(origin.decode("latin-1").partition("://")[2]):
        return True
    if request.headers.get(b"sec-fetch-site") == b"cross-site":
        return True
    host = request.headers.get(b"host")
    if host is None or not request.authority:
        return False  # in process, where names mean nothing
    own = _name_in(request.authority)
    return not (_is_here(host.decode("latin-1")) or _name_in(host.decode("latin-1")) == own)


def _name_in(authority: str) -> str:
    """The host of `host:port`, in lower case and without brackets."""
    name = authority.lower()
    if name.count(":") == 1 or name.startswith("["):
        name = name.rpartition("]")[0] if "]" in name else name.partition(":")[0]
    elif name.count(":") > 1 and "[" not in name:
        return name.rpartition(":")[0]  # as a server names its own address
    return name.strip("[]")


def _is_here(authority: str) -> bool:
    name = _name_in(authority)
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return False


def _number(body: Mapping[str, Any], name: str, most: float) -> float:
    value = body[name]
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= most:
        raise BadRequest(f"{name}: expected a number from 0 to {most:g}")
    return float(value)


def _health(gateway: Gateway, _body: Mapping[str, Any]) -> Any:
    return {
        "seed": gateway.seed,
        "now": gateway.clock.now(),
        "operations": len(gateway.contract.operations),
        "pacing": gateway.pacing,
    }


def _credentials(gateway: Gateway, _body: Mapping[str, Any]) -> Any:
    return gateway.credentials.to_dict()


def _dam(gateway: Gateway, _body: Mapping[str, Any]) -> Any:
    return gateway.credentials.dam_to_dict()


def _oauth1(gateway: Gateway, _body: Mapping[str, Any]) -> Any:
    return gateway.credentials.oauth1.to_dict()


def _oauth2(gateway: Gateway, _body: Mapping[str, Any]) -> Any:
    return gateway.credentials.oauth2.to_dict()


def _authorize(gateway: Gateway, body: Mapping[str, Any]) -> Any:
    user = body.get("user", DEFAULT_USER)
    return {"oauth_verifier": gateway.world.oauth1.authorize(body["oauth_token"], user)}


def _ledger(gateway: Gateway, _body: Mapping[str, Any]) -> Any:
    return gateway.ledger.to_dict()


def _reset(gateway: Gateway, body: Mapping[str, Any]) -> Any:
    seed = body.get("seed")
    if seed is not None and (isinstance(seed, bool) or not isinstance(seed, int)):
        raise BadRequest("seed must be an integer")
    gateway.reset(seed)
    return {"seed": gateway.seed}


def _clock(gateway: Gateway, body: Mapping[str, Any]) -> Any:
    gateway.advance(_number(body, "advance_seconds", _LONGEST_STEP))
    return {"now": gateway.clock.now()}


def _list_faults(gateway: Gateway, _body: Mapping[str, Any]) -> Any:
    return {"faults": [fault.to_dict() for fault in gateway.faults.planned]}


def _add_fault(gateway: Gateway, body: Mapping[str, Any]) -> Any:
    if "operation" in body and body["operation"] not in ("*", *gateway.contract.operations):
        raise BadRequest(f"operation: {body['operation']!r} is not in the contract")
    return gateway.faults.add(Fault(**body)).to_dict()


def _clear_faults(gateway: Gateway, _body: Mapping[str, Any]) -> Any:
    gateway.faults.clear()
    return {"faults": []}


def _settings(gateway: Gateway, body: Mapping[str, Any]) -> Any:
    if not isinstance(body.get("pacing", True), bool):
        raise BadRequest("pacing: expected true or false")
    if "pacing" in body:
        gateway.pacing = body["pacing"]
    if "latency_ms" in body:
        gateway.latency_ms = _number(body, "latency_ms", _LONGEST_LATENCY)
    return {"pacing": gateway.pacing, "latency_ms": gateway.latency_ms}


def _prices(gateway: Gateway, _body: Mapping[str, Any]) -> Any:
    now = gateway.clock.now()
    quotes = ((instrument, gateway.world.market.quote(instrument, now)) for instrument in INSTRUMENTS.values())
    return {
        "now": now,
        "instruments": [
            {"conid": i.conid, "symbol": i.symbol, "secType": i.sec_type, "currency": i.currency, **q._asdict()}
            for i, q in quotes
        ],
    }


def _fix_order(gateway: Gateway, body: Mapping[str, Any]) -> Any:
    account, order = body["account"], body["order"]
    if not isinstance(account, str) or account not in gateway.credentials.all_accounts:
        raise BadRequest(f"account: {account!r} is not known")
    client_id = body.get("clOrdId")
    if client_id is not None and not isinstance(client_id, str):
        raise BadRequest("clOrdId: expected text")
    rule = gateway.contract.operations["place_orders"].body
    if rule is not None:  # the order is a ticket of the API
        rule.read(orjson.dumps({"orders": [order]}), b"application/json")
    placed = gateway.world.desk.accept_fix(account, order, client_id, gateway.clock.now())
    return {"orderId": placed.id, "ticket_id": placed.ticket_id}


_ACTIONS: dict[tuple[str, str], Callable[[Gateway, Mapping[str, Any]], Any]] = {
    ("health", "GET"): _health,
    ("credentials", "GET"): _credentials,
    ("credentials/dam", "GET"): _dam,
    ("credentials/oauth1", "GET"): _oauth1,
    ("credentials/oauth2", "GET"): _oauth2,
    ("oauth1/authorize", "POST"): _authorize,
    ("ledger", "GET"): _ledger,
    ("prices", "GET"): _prices,
    ("reset", "POST"): _reset,
    ("clock", "POST"): _clock,
    ("faults", "GET"): _list_faults,
    ("faults", "POST"): _add_fault,
    ("faults", "DELETE"): _clear_faults,
    ("settings", "POST"): _settings,
    ("fix-orders", "POST"): _fix_order,
}
