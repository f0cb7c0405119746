"""What the release notes promise about bearer tokens: issued, carried, refused, extended."""

from __future__ import annotations

import base64
import json
from typing import Any

import httpx
import pytest

from ibkr_auth import BearerAuth, StaticBearer
from ibkr_core.errors import AuthenticationError


def dam_answer(desk: Any, identity: str, user: str = "mocktrader") -> httpx.Response:
    """The token exchange as a client system does it, with the gateway's test keys."""
    import pysequoia

    credentials = desk.gateway.credentials
    credential = {identity: user, "IP": "127.0.0.1", "CONTEXT": "CP_API"}
    message = pysequoia.encrypt(
        json.dumps(credential).encode(),
        [pysequoia.Cert.from_bytes(credentials.dam_broker_public_key.encode())],
        signer=pysequoia.Tsk.from_bytes(credentials.dam_client_secret_key.encode()).signer(),
        armor=False,
    )
    payload = base64.b64encode(message).decode()
    return desk.post("/sso/dam/token", {"csid": credentials.csid, "payload": payload})


def test_dam_token_is_issued_and_used(desk: Any, eager: Any) -> None:
    answer = dam_answer(desk, "UID").json()
    assert (answer["TOKEN_TYPE"], answer["RESULT"]) == ("Bearer", True)
    auth = BearerAuth(StaticBearer(answer["ACCESS_TOKEN"]), origin=desk.origin)
    with eager(base_url=desk.api, auth=auth) as client:
        assert client.session.validate().result is True
        assert [account.id for account in client.portfolio.accounts()] == ["DU7654321", "DU7654322"]


def test_dam_identity_key_is_a_choice(desk: Any) -> None:
    for identity in ("UID", "COUNTERPARTY", "CREDENTIAL"):
        assert dam_answer(desk, identity).status_code == 200, identity
    assert dam_answer(desk, "NAME").status_code == 400


def test_dam_credential_is_signed_and_encrypted(desk: Any) -> None:
    plain = base64.b64encode(b'{"UID": "mocktrader", "IP": "127.0.0.1", "CONTEXT": "CP_API"}').decode()
    refused = desk.post("/sso/dam/token", {"csid": desk.gateway.credentials.csid, "payload": plain})
    assert refused.status_code == 401
    assert "ACCESS_TOKEN" not in refused.text


def test_token_goes_into_every_call(eager: Any) -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json=[] if request.url.path.endswith("portfolio/accounts") else {"wbId": ""})

    auth = BearerAuth(StaticBearer("a-token"))
    with eager(auth=auth, transport=httpx.MockTransport(answer)) as client:
        client.portfolio.accounts()
        client.user.get()
    assert [request.headers["authorization"] for request in seen] == ["Bearer a-token"] * 2


def test_a_call_without_token_is_refused(desk: Any, eager: Any) -> None:
    assert desk.get("/portfolio/accounts").status_code == 401
    with eager(base_url=desk.api) as client, pytest.raises(AuthenticationError):
        client.portfolio.accounts()
    auth = BearerAuth(StaticBearer("made-up"), origin=desk.origin)
    with (
        eager(base_url=desk.api, auth=auth) as client,
        pytest.raises(AuthenticationError),
    ):
        client.portfolio.accounts()


def test_validating_extends_the_token(desk: Any) -> None:
    token = desk.token("mocktrader")
    advance = desk.gateway.advance
    for _ in range(3):
        advance(3000)
        assert desk.get("/sso/validate", token).json()["RESULT"] is True
    advance(3000)
    assert desk.get("/portfolio/accounts", token).status_code == 200
    advance(3700)
    assert desk.get("/portfolio/accounts", token).status_code == 401
    assert desk.get("/sso/validate", token).status_code == 401


def test_base_path_is_v1_api(contract: Any, eager: Any) -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"wbId": ""})

    with eager(transport=httpx.MockTransport(answer)) as client:
        client.user.get()
    assert str(seen[0].url) == "https://api.ibkr.com/v1/api/one/user"
    assert contract.document["servers"][0]["url"] == "https://api.ibkr.com/v1/api"
