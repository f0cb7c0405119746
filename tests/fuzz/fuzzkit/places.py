"""Where the ids of the stage belong: names of parameters and of members of bodies, and the kind of id that each takes.

A kind is a field of `stage.Known`. What only one operation means by a name stands in `OF_OPERATION`, which comes first.
"""

from __future__ import annotations

__all__ = ["AMOUNTS", "MEMBERS", "OF_OPERATION", "PARAMETERS", "PUBLIC_TAGS"]

PUBLIC_TAGS = frozenset({"contracts", "currencies", "event_contracts", "forecast", "marketdata", "scanner"})
"""Groups that tell of the market. An instrument that somebody's request found is nobody's own."""

PARAMETERS = {
    "accountId": "account",
    "acctId": "account",
    "orderId": "order",
    "replyId": "question",
    "searchPattern": "account_prefix",
    "alertId": "alert",
    "target": "currency",
    "currency": "currency",
    "conid": "conid",
    "conids": "conids",
    "symbol": "symbol",
    "symbols": "symbol",
    "deviceId": "device",
    "typecode": "notice_kind",
    "month": "month",
    "issuerId": "issuer",
    "period": "period",
    "bar": "bar",
    "fields": "fields",
    "underlyingConid": "event_market",
}
MEMBERS = {
    "acctId": "account",
    "acctIds": "account",
    "alertId": "alert",
    "conid": "conid",
    "conids": "conid",
    "C": "conid",
    "symbol": "symbol",
    "userId": "user",
    "credential": "user",
    "ip": "address",
    "alternativeIps": "address",
    "messageIds": "question_code",
    "conidex": "conidex",
    "cOID": "intent",
    "accounts/name": "account",
}
"""Member of a body, at any depth or at that place, -> kind of known id."""

AMOUNTS = {
    "quantity": "size",
    "cashQty": "money",
    "fxQty": "money",
    "price": "price",
    "auxPrice": "price",
    "trailingAmt": "distance",
}
"""Member of a ticket -> amounts that the market takes."""

_EVENT_CALLS = ("get_forecast_contract", "get_forecast_rules", "list_forecast_schedules")

OF_OPERATION = {
    ("set_dynamic_account", "acctId"): "dynamic",
    ("request_dam_token", "payload"): "dam_payload",
    ("request_dam_token", "csid"): "csid",
    ("modify_allocation_group", "prev_name"): "group",
    ("delete_allocation_group", "name"): "group",
    ("get_allocation_group", "name"): "group",
    ("modify_order", "conid"): "conid_of_order",
    ("answer_notification", "orderId"): "prompted_order",
    ("answer_notification", "reqId"): "prompt",
    ("answer_notification", "text"): "choice",
    ("create_alert", "orderId"): "alert",
    ("get_watchlist", "id"): "watchlist",
    ("delete_watchlist", "id"): "watchlist",
    ("unsubscribe_market_data", "conid"): "streamed",
    ("get_exchange_rate", "source"): "currency",
    ("get_analyst_allocation", "type"): "exposure",
    ("get_analyst_allocation", "currency"): "currency",
    ("get_analyst_allocation", "date"): "day",
    ("list_transactions", "currency"): "currency",
    ("run_scanner", "type"): "scan",
    ("run_hmds_scanner", "scanCode"): "scan",
    ("request_oauth2_token", "grant_type"): "grant",
    ("request_oauth2_token", "client_assertion_type"): "assertion_type",
    ("request_oauth2_token", "client_assertion"): "assertion",
    ("request_oauth2_token", "scope"): "scope",
    **{(name, "conid"): "event_contract" for name in _EVENT_CALLS},
}
