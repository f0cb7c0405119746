"""Credentials become bearer tokens, and bearer tokens an ``httpx.Auth``; and the brokerage session is kept alive.

    auth = BearerAuth(PiTrade("client-id", api_key, base_url="https://partner.example"))
    with Client(auth=auth) as client, SessionKeeper(client, auth=auth):
        client.accounts.list()

Providers: StaticBearer, PiTrade, DamSso, OAuth2, and any object with ``fetch(send) -> Token``. ``OAuth1a`` signs each
request instead, and takes the place of ``BearerAuth``.
"""

from ._bearer import BearerAuth
from ._dam import DamSso
from ._gpg import Gpg
from ._keys import JwtSigner, load_rsa_key
from ._oauth1 import OAuth1a
from ._oauth1_consumer import AccessToken, OAuth1aConsumer
from ._oauth2 import OAuth2, OAuth2Access
from ._openpgp import KeyStrengthWarning, OpenPgp, Sequoia
from ._origin import TokenOriginError
from ._pitrade import PiTrade
from ._provider import ExtendingProvider, Send, TokenAnswer, TokenProvider, TokenRequest
from ._secret import Secret
from ._sender import CredentialsRefusedError
from ._session_task import AsyncSessionKeeper
from ._session_thread import SessionKeeper
from ._session_words import SessionEvent, SessionState
from ._static import StaticBearer
from ._token import Token

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
