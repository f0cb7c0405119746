"""A change in one schema file and one `generate` change client, mock and bundle together, in a copy of the project."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

ASK = """
import asyncio, json
import httpx
from ibkr_mock import Gateway, ManualClock
from ibkr_web import contract_bytes
from ibkr_web.models import AccountChoice

async def ask(body):
    gateway = Gateway(auth="none", clock=ManualClock(), pacing=False)
    transport = httpx.ASGITransport(app=gateway.app)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1/v1/api") as client:
        await client.post("/iserver/auth/ssodh/init", json={"publish": True, "compete": True})
        gateway.advance(5)
        await client.get("/iserver/accounts")
        answer = await client.post("/iserver/account", json=body)
        return [answer.status_code, answer.text]

fields = [field.name for field in AccountChoice.__attrs_attrs__]
print(json.dumps({
    "fields": fields,
    "old": asyncio.run(ask({"acctId": "DU7654322"})),
    "new": asyncio.run(ask({"acctId": "DU7654322", "reason": "a test"})),
    "bundled": "reason" in json.loads(contract_bytes())["components"]["schemas"]["AccountChoice"]["properties"],
}))
"""


def test_a_field_added_to_a_schema_reaches_client_and_mock(copy: Path, run: Callable[..., str]) -> None:
    before = json.loads(run(copy, "-c", ASK))
    schema = copy / "openapi" / "schemas" / "AccountChoice.yaml"
    text = schema.read_text(encoding="utf-8").replace("required: [acctId]", "required: [acctId, reason]")
    schema.write_text(text + "  reason:\n    type: string\n    description: Why.\n", encoding="utf-8")
    for example in (copy / "openapi" / "examples").glob("*/*.yaml"):  # the linter holds examples to their schema
        written = example.read_text(encoding="utf-8")
        example.write_text(re.sub(r"\{acctId: (\w+)\}", r"{acctId: \1, reason: rebalancing}", written), "utf-8")

    run(copy, "-m", "generator", "lint")
    run(copy, "-m", "generator", "generate")
    run(copy, "-m", "generator", "check")
    after = json.loads(run(copy, "-c", ASK))

    assert "reason" not in before["fields"]
    assert "reason" in after["fields"]
    assert (before["bundled"], after["bundled"]) == (False, True)
    assert before["old"][0] == 200
    assert after["old"][0] == 400
    assert "reason" in after["old"][1]
    assert after["new"][0] == 200
