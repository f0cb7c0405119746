"""Credentials become bearer tokens, and bearer tokens an ``httpx.Auth``; and the brokerage session is kept alive.

    auth = BearerAuth(PiTrade("client-id", api_key, base_url="https://partner.example"))
    with Client(auth=auth) as client, SessionKeeper(client, auth=auth):
        client.accounts.list()

Providers: StaticBearer, PiTrade, DamSso, OAuth2, and any object with ``fetch(send) -> Token``. ``OAuth1a`` signs each
request instead, and takes the place of ``BearerAuth``.
"""

from ibkr_auth.bearer import BearerAuth, StaticBearer, TokenOriginError
from ibkr_auth.keys import JwtSigner, load_rsa_key
from ibkr_auth.providers.dam import DamSso
from ibkr_auth.providers.oauth1 import OAuth1a
from ibkr_auth.providers.oauth1_consumer import AccessToken, OAuth1aConsumer
from ibkr_auth.providers.oauth2 import OAuth2, OAuth2Access
from ibkr_auth.providers.openpgp import Gpg, KeyStrengthWarning, OpenPgp, Sequoia
from ibkr_auth.providers.pitrade import PiTrade
from ibkr_auth.sender import CredentialsRefusedError
from ibkr_auth.session.states import SessionEvent, SessionState
from ibkr_auth.session.task import AsyncSessionKeeper
from ibkr_auth.session.thread import SessionKeeper
from ibkr_auth.tokens import ExtendingProvider, Secret, Send, Token, TokenAnswer, TokenProvider, TokenRequest

__all__ = [
    "AccessToken",
    "AsyncSessionKeeper",
    "BearerAuth",
    "CredentialsRefusedError",
    "DamSso",
    "ExtendingProvider",
    "Gpg",
    "JwtSigner",
    "KeyStrengthWarning",
    "OAuth1a",
    "OAuth1aConsumer",
    "OAuth2",
    "OAuth2Access",
    "OpenPgp",
    "PiTrade",
    "Secret",
    "Send",
    "Sequoia",
    "SessionEvent",
    "SessionKeeper",
    "SessionState",
    "StaticBearer",
    "Token",
    "TokenAnswer",
    "TokenOriginError",
    "TokenProvider",
    "TokenRequest",
    "load_rsa_key",
]
