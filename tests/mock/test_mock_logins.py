"""Bearer tokens: who gets one, how long it lives, from where it may be used."""

from __future__ import annotations

import base64
import json

import httpx
import jwt
import pysequoia
import pytest

OTHER = "203.0.113.9"


def test_the_partner_exchange_gives_a_working_token(caller):
    caller.sign_in()
    assert caller.get("/one/user")["username"] == "mocktrader"


def test_the_partner_may_name_the_user(caller):
    assert caller.sign_in("mocklive").get("/one/user")["username"] == "mocklive"


def test_an_unknown_user_is_403(caller):
    assert caller.exchange(caller.partner_jwt(), userId="nobody").status_code == 403


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"secret": "w" * 64}, "signature"),
        ({"algorithm": "HS512"}, "HS256"),
        ({"clientId": "somebody"}, "clientId"),
        ({"clientId": None}, "clientId"),
        ({"iat": None}, "iat"),
        ({"exp": None}, "exp"),
        ({"iat": "yesterday"}, "iat"),
    ],
)
def test_a_wrong_jwt_is_401_with_the_reason(caller, changes, why):
    response = caller.exchange(caller.partner_jwt(**changes))
    assert response.status_code == 401
    assert why in response.json()["error"]
    assert caller.gateway.credentials.api_key not in response.text


def test_a_jwt_without_signature_is_401(caller):
    now = caller.gateway.clock.now()
    token = jwt.encode(
        {"clientId": caller.gateway.credentials.client_id, "iat": now, "exp": now + 900}, None, algorithm="none"
    )
    assert caller.exchange(token).status_code == 401


@pytest.mark.parametrize(
    "header", [{}, {"authorization": "Basic eDp5"}, {"authorization": "Bearer"}, {"authorization": "Bearer x.y"}]
)
def test_no_jwt_is_401(caller, header):
    assert caller.http.post("/brokerage-bearer-token", headers=header).status_code == 401


@pytest.mark.parametrize(
    ("issued", "life", "status"),
    [
        (0, 900, 200),
        (0, 901, 401),
        (0, 0, 401),
        (0, -5, 401),
        (50, 900, 200),
        (61, 900, 401),
        (-930, 900, 200),
        (-961, 900, 401),
    ],
)
def test_a_jwt_lives_15_minutes_give_or_take_a_minute(caller, issued, life, status):
    start = caller.gateway.clock.now() + issued
    assert caller.exchange(caller.partner_jwt(iat=start, exp=start + life)).status_code == status


def test_a_token_lives_an_hour(caller):
    caller.sign_in()
    caller.gateway.advance(3_599)
    assert caller("GET", "/one/user").status_code == 200
    caller.gateway.advance(1)
    assert caller("GET", "/one/user").status_code == 401


def test_validating_gives_another_hour_and_tickling_does_not(caller):
    caller.sign_in()
    caller.gateway.advance(3_000)
    before = caller.post("/tickle")["ssoExpires"]
    assert before == 600_000
    answer = caller.get("/sso/validate")
    assert answer["RESULT"] is True
    assert answer["EXPIRES"] == (caller.gateway.clock.now() + 3_600) * 1000
    caller.gateway.advance(3_599)
    assert caller("GET", "/one/user").status_code == 200


def test_an_expired_token_cannot_be_revived(caller):
    caller.sign_in()
    caller.gateway.advance(3_600)
    assert caller("GET", "/sso/validate").status_code == 401
    assert caller("GET", "/sso/validate").status_code == 401


def test_validating_is_paced_to_once_a_minute(make_gateway, another, gateway):
    gateway.pacing = True
    caller = another()
    caller.sign_in()
    assert caller("GET", "/sso/validate").status_code == 200
    assert caller("GET", "/sso/validate").status_code == 429
    gateway.advance(60)
    assert caller("GET", "/sso/validate").status_code == 200


def test_logging_out_revokes_the_token(caller):
    caller.sign_in()
    assert caller.post("/logout") == {"status": True}
    assert caller("GET", "/one/user").status_code == 401


@pytest.mark.parametrize(
    "header", [{}, {"authorization": "Bearer wrong"}, {"authorization": "Basic eDp5"}, {"authorization": ""}]
)
def test_no_or_a_wrong_token_is_401(caller, header):
    response = caller.http.get("/v1/api/one/user", headers=header)
    assert response.status_code == 401
    assert response.json()["statusCode"] == 401


def test_the_scheme_is_read_in_any_case(caller):
    caller.sign_in()
    token = caller.http.headers["authorization"].partition(" ")[2]
    assert caller.http.get("/v1/api/one/user", headers={"authorization": f"bearer {token}"}).status_code == 200


def test_a_token_belongs_to_the_address_it_was_issued_for(caller, another):
    token = caller.exchange(caller.partner_jwt(), ip=OTHER).json()["access_token"]
    assert another(peer=OTHER).use(token)("GET", "/one/user").status_code == 200
    stranger = another(peer="198.51.100.7").use(token)("GET", "/one/user")
    assert stranger.status_code == 401
    assert "another address" in stranger.json()["error"]


def test_on_loopback_a_header_tells_the_address(caller, another):
    token = caller.exchange(caller.partner_jwt(), ip=OTHER).json()["access_token"]
    assert another(headers={"x-forwarded-for": OTHER}).use(token)("GET", "/one/user").status_code == 200
    assert another(headers={"x-forwarded-for": "198.51.100.7"}).use(token)("GET", "/one/user").status_code == 401


# The DAM exchange


def dam(
    caller, credential: object, *, signer: str | None = None, recipient: str | None = None, csid: str | None = None
) -> httpx.Response:
    known = caller.gateway.credentials
    key = pysequoia.Tsk.from_bytes((signer or known.dam_client_secret_key).encode())
    certificate = pysequoia.Cert.from_bytes((recipient or known.dam_broker_public_key).encode())
    message = pysequoia.encrypt(
        json.dumps(credential).encode(), recipients=[certificate], signer=key.signer(), armor=False
    )
    body = {"csid": csid or known.csid, "payload": base64.b64encode(message).decode()}
    return caller.http.post("/sso/dam/token", json=body)


CREDENTIAL = {"CREDENTIAL": "mocklive", "IP": OTHER, "CONTEXT": "CP_API"}


@pytest.mark.parametrize("key", ["UID", "COUNTERPARTY", "CREDENTIAL"])
def test_a_signed_and_encrypted_message_gives_a_token(caller, key):
    response = dam(caller, {key: "mocklive", "IP": OTHER, "CONTEXT": "CP_API"})
    assert response.status_code == 200
    assert response.json()["TOKEN_TYPE"] == "Bearer"
    caller.use(response.json()["ACCESS_TOKEN"])
    assert caller("GET", "/one/user").status_code == 401, "not before it was validated"
    assert caller.get("/sso/validate")["USER_NAME"] == "mocklive"
    assert caller.get("/one/user")["username"] == "mocklive"


def test_a_message_signed_by_a_stranger_is_401(caller):
    stranger = str(pysequoia.Tsk.generate("Stranger <stranger@mock.invalid>"))
    response = dam(caller, CREDENTIAL, signer=stranger)
    assert response.status_code == 401
    assert "signed" in response.json()["error"]


def test_a_message_for_another_key_is_401(caller):
    other = str(pysequoia.Tsk.generate("Other <other@mock.invalid>").extract_certificate())
    assert dam(caller, CREDENTIAL, recipient=other).status_code == 401


@pytest.mark.parametrize(
    ("payload", "statuses"), [("????", {400, 401}), ("aGVsbG8=", {401}), ("aGVs\nbG8=", {400, 401})]
)
def test_a_payload_that_is_no_message_is_refused(caller, payload, statuses):
    body = {"csid": caller.gateway.credentials.csid, "payload": payload}
    assert caller.http.post("/sso/dam/token", json=body).status_code in statuses


def test_a_wrong_csid_is_403(caller):
    assert dam(caller, CREDENTIAL, csid="CSID-WRONG").status_code == 403


@pytest.mark.parametrize(
    ("credential", "status"),
    [
        (CREDENTIAL | {"CONTEXT": "OTHER"}, 400),
        (CREDENTIAL | {"IP": "here"}, 400),
        (CREDENTIAL | {"UID": "mocklive"}, 400),
        ({"IP": OTHER, "CONTEXT": "CP_API"}, 400),
        (CREDENTIAL | {"CREDENTIAL": "nobody"}, 403),
        (CREDENTIAL | {"CREDENTIAL": ["mocklive"]}, 403),
        (["mocklive"], 400),
    ],
)
def test_a_wrong_credential_is_refused(caller, credential, status):
    assert dam(caller, credential).status_code == status


def test_secrets_stay_out_of_repr_pickle_and_ledger(caller):
    import pickle

    credentials = caller.gateway.credentials
    token = caller.partner_jwt()
    caller.exchange(token)
    dam(caller, CREDENTIAL)
    assert credentials.api_key not in repr(credentials)
    with pytest.raises(TypeError):
        pickle.dumps(credentials)
    kept = repr(caller.gateway.ledger.requests)
    assert token not in kept
    assert all(entry.body == b"" for entry in caller.gateway.ledger.requests)
