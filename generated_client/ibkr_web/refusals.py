# Written by the generator from the contract; do not edit.
"""What the broker's words mean, whatever the status they come with."""

from typing import Final

from ibkr_core.phrases import Phrase, Phrases

REFUSALS: Final = Phrases(
    Phrase("accounts-not-listed", "query /accounts first", keeps_token=True),
    Phrase("accounts-not-listed", "query accounts first", keeps_token=True),
    Phrase("competing", "competing", keeps_token=True),
    Phrase("competing", "competes", keeps_token=True),
    Phrase("session-missing", "no bridge", keeps_token=True),
    Phrase("session-missing", "init session first", keeps_token=True),
    Phrase("session-missing", "brokerage session", keeps_token=True),
    Phrase("session-missing", "not authenticated"),
    Phrase("session-missing", "no session"),
    Phrase("session-missing", "session not found"),
    Phrase("duplicate", "local order id=", begins="order couldn't be submitted"),
    Phrase("refusal", "is not valid", begins="order "),
    Phrase("refusal", "can not contain field"),
    Phrase("refusal", "account already set"),
    Phrase("refusal-of-a-read", "is not found"),
    Phrase("refusal-of-a-read", "invalid account id"),
    Phrase("account-not-found", "acct not found", keeps_token=True),
    Phrase("account-not-found", "account not found", keeps_token=True),
)
"""The phrases of the contract, in its order: the first that fits an answer counts."""
