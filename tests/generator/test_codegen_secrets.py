"""Which members stay out of reprs by their name alone; `x-sensitive` in the contract overrules the name."""

from __future__ import annotations

import pytest

from generator.codegen.fields import is_secret


@pytest.mark.parametrize(
    "name",
    [
        *(
            "account",
            "acct",
            "accountId",
            "acctId",
            "acctid",
            "accounts",
            "accts",
            "account_id",
            "accountVan",
            "acctcode",
        ),
        *(
            "accountTitle",
            "accountAlias",
            "selectedAccount",
            "customerAccount",
            "option_acct",
            "order_clearing_account",
        ),
        *(
            "access_token",
            "ACCESS_TOKEN",
            "token",
            "api_key",
            "apiKey",
            "password",
            "CREDENTIAL",
            "client_secret",
            "jwt",
        ),
        *("session", "sessionId", "payload", "username", "userName", "USER_NAME", "firstName", "lastName", "email"),
        *("displayName", "aliases", "signatures", "signature", "phone"),
    ],
)
def test_names_of_accounts_people_and_credentials_are_secret(name: str) -> None:
    assert is_secret(name)


@pytest.mark.parametrize(
    "name",
    [
        *("conid", "orderId", "price", "accountType", "token_type", "CREDENTIAL_TYPE", "fullName", "companyName"),
        *(
            "accountStatus",
            "accruedInterest",
            "accept",
            "order_ref",
            "sessions",
            "description",
            "allocation",
            "currency",
        ),
    ],
)
def test_other_names_are_shown(name: str) -> None:
    assert not is_secret(name)
