"""The whole thing on real HTTP, from the contract to a cancelled order. Run by `make demo`; about a minute.

Nothing here leaves the machine: the broker and the partner gateway are the mock gateway, in a process of its own.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import httpx

from ibkr_auth import BearerAuth, PiTrade, SessionEvent, SessionKeeper
from ibkr_web import Client, DuplicateIntentError, IbkrError
from ibkr_web.models import OrderAck, OrderQuestion, OrdersRequest, OrderTicket, ReplyRequest
from ibkr_web.types import UnknownObject
from ibkr_workflows import new_intent

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = ROOT / "build" / "openapi.json"
AAPL = 265598


def step(title: str) -> None:
    print(f"\n\033[1m{title}\033[0m" if sys.stdout.isatty() else f"\n{title}", flush=True)


def say(what: str, text: str) -> None:
    print(f"  {what:<12} {text}", flush=True)


def generator(*arguments: str) -> None:
    subprocess.run([sys.executable, "-m", "generator", *arguments], cwd=ROOT, check=True)


@contextmanager
def mock_gateway() -> Generator[str]:
    """A mock gateway in a process of its own, ready to answer; stopped at the end whatever happens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    began = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-m", "ibkr_mock", "--port", str(port), "--seed", "7"], cwd=ROOT)
    try:
        for _ in range(200):
            try:
                httpx.get(f"{url}/_mock/health")
                break
            except httpx.ConnectError:
                if process.poll() is not None:
                    raise SystemExit(f"the mock gateway ended with {process.returncode}") from None
                time.sleep(0.02)
        say("ready", f"after {time.perf_counter() - began:.2f} s")
        yield url
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(10)
        say("stopped", f"mock gateway, exit code {process.returncode}")


def read_everything(client: Client) -> str:
    accounts = client.accounts.list().accounts or []
    account = accounts[0]
    say("accounts", ", ".join(accounts))
    for row in client.portfolio.accounts():
        crypto = "ZEROHASH" if row.prepaid_crypto_z else "PAXOS" if row.prepaid_crypto_p else "none"
        say("crypto", f"{row.account_id}: {crypto}")
    user = client.user.get()
    say("white label", f"wbId {user.wb_id!r}, brokerage session {user.has_brokerage_access_ind}")
    there = client.currencies.rate(source="EUR", target="USD").rate
    back = client.currencies.rate(source="USD", target="EUR").rate
    say("FX", f"EUR.USD {there}, USD.EUR {back}")
    return account


def answer_questions(client: Client, rows: list[OrderAck | OrderQuestion | UnknownObject]) -> OrderAck:
    """Confirm what the broker asks, one question at a time, until there is an order."""
    while isinstance(row := rows[0], OrderQuestion):
        say("question", f"{', '.join(map(str, row.message_ids or []))}: {' '.join((row.message or [''])[0].split())}")
        answer = client.orders.reply(row.id, body=ReplyRequest(confirmed=True))
        if not isinstance(answer, list):
            raise SystemExit(f"the broker refused with a choice: {answer}")
        rows = answer
    if not isinstance(row, OrderAck):
        raise SystemExit(f"an answer of an unknown form: {row}")
    return row


def life_of_an_order(client: Client, account: str) -> None:
    intent = new_intent("demo, first order")
    ticket = OrderTicket(conid=AAPL, order_type="LMT", side="BUY", tif="DAY", quantity=2, price=100, c_oid=intent)
    preview = client.orders.preview(account, body=OrdersRequest(orders=[ticket]))
    cost = preview.amount
    say("preview", f"{cost.amount if cost else None}, commission {cost.commission if cost else None}")

    answer = client.orders.place(account, body=OrdersRequest(orders=[ticket]))
    if not isinstance(answer, list):
        raise SystemExit(f"the broker refused with a choice: {answer}")
    order = answer_questions(client, answer)
    say("placed", f"order {order.order_id}: {order.order_status}")
    try:
        client.orders.place(account, body=OrdersRequest(orders=[ticket]))
    except DuplicateIntentError as refused:
        say("twice?", f"refused: {refused.broker_text}")

    live = client.orders.list_live()
    while not live.snapshot:  # the first read of a session is empty; the list may be read once in 5 seconds
        live = client.orders.list_live()
    seen = next(row for row in live.orders or [] if row.order_ref == intent)
    say("seen", f"{seen.order_desc}, {seen.status}, order_ref is our own id")

    changed = OrderTicket(conid=AAPL, order_type="LMT", side="BUY", tif="DAY", quantity=2, price=101, c_oid=intent)
    answer = client.orders.modify(account, order.order_id, body=changed)
    if isinstance(answer, list):
        answer_questions(client, answer)
    say("modified", f"limit now {client.orders.status(order.order_id).limit_price}")

    say("cancel", f"{client.orders.cancel(account, order.order_id).msg}")
    status, patience = None, 50
    while status != "Cancelled" and patience:
        time.sleep(0.1)
        patience -= 1
        status = client.orders.status(order.order_id).order_status
    say("status", f"{status}")


def trade(url: str) -> None:
    partner = httpx.get(f"{url}/_mock/credentials").json()["partner"]
    auth = BearerAuth(PiTrade(partner["client_id"], partner["api_key"], base_url=url), origin=url)

    def told(event: SessionEvent) -> None:
        say("session", f"{event.previous.value} -> {event.state.value} ({event.reason})")

    with Client(base_url=f"{url}/v1/api", auth=auth) as client:
        step("5. A partner JWT becomes a bearer token, and the token a brokerage session that is kept alive")
        with SessionKeeper(client, auth=auth, tickle_every=2, on_event=told):
            step("6. Reads")
            account = read_everything(client)
            step("7. The life of an order")
            life_of_an_order(client, account)
        ledger = httpx.get(f"{url}/_mock/ledger").json()
        say("ledger", f"the gateway received {len(ledger['orders'])} order(s)")


def main() -> None:
    began = time.perf_counter()
    (ROOT / "build").mkdir(exist_ok=True)
    step("1. The contract is linted")
    generator("lint")
    step("2. The contract is bundled")
    generator("bundle", "-o", str(BUNDLE.relative_to(ROOT)))
    step("3. The client is generated")
    generator("generate")
    step("4. A mock gateway starts")
    with mock_gateway() as url:
        trade(url)
    step("8. The contract is fuzzed against the mock gateway")
    environment = {**os.environ, "FUZZ_EXAMPLES": os.environ.get("FUZZ_EXAMPLES", "2")}
    subprocess.run([sys.executable, "scripts/fuzz.py", "--coverage", "40"], cwd=ROOT, check=True, env=environment)
    step(f"Done in {time.perf_counter() - began:.0f} s. Next: README.md, `make help`.")


if __name__ == "__main__":
    try:
        main()
    except IbkrError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error
    except subprocess.CalledProcessError as failed:
        raise SystemExit(f"failed with exit code {failed.returncode}: {' '.join(map(str, failed.cmd[1:]))}") from None
