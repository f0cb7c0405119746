# Written by the generator from the contract; do not edit.
"""The group `scanner` of both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ibkr_core.lazy import lazy, share_docs

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions

    from ..api.scanner.get_scanner_params import build_call as _get_scanner_params
    from ..api.scanner.run_hmds_scanner import build_call as _run_hmds_scanner
    from ..api.scanner.run_scanner import build_call as _run_scanner
    from ..models.hmds_scanner_request import HmdsScannerRequest
    from ..models.hmds_scanner_result import HmdsScannerResult
    from ..models.scanner_params import ScannerParams
    from ..models.scanner_request import ScannerRequest
    from ..models.scanner_result import ScannerResult

if not TYPE_CHECKING:
    _get_scanner_params = lazy(globals(), "_get_scanner_params", "..api.scanner.get_scanner_params")
    _run_scanner = lazy(globals(), "_run_scanner", "..api.scanner.run_scanner")
    _run_hmds_scanner = lazy(globals(), "_run_hmds_scanner", "..api.scanner.run_hmds_scanner")


class Scanner:
    """Rankings of a market."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncCore) -> None:
        self._client = client

    def params(self, *, options: CallOptions | None = None) -> ScannerParams:
        """Read what scans can be made of.

        All kinds of scan, instruments, filters and markets in one answer of several hundred kilobytes. It
        hardly ever changes and may be read once in 15 minutes: keep it.

        Returns:
            The words of scans.

        Raises:
            InvalidRequestError: 400.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `GET /iserver/scanner/params`; needs a brokerage session; at most 1 in 900 s; may be sent again
        freely; source: recorded.
        """
        return self._client.send(_get_scanner_params(), options).parsed

    def run(self, body: ScannerRequest, *, options: CallOptions | None = None) -> ScannerResult:
        """Run a scan.

        The instruments of a market that lead a ranking, after filters. Changes nothing, though it is a POST.
        Read prices with `client.marketdata.snapshot`.

        Args:
            body: The scan.

        Returns:
            What the scan found.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /iserver/scanner/run`; needs a brokerage session; at most 1 in 1 s; may be sent again freely;
        source: recorded.
        """
        return self._client.send(_run_scanner(body), options).parsed

    def run_hmds(self, body: HmdsScannerRequest, *, options: CallOptions | None = None) -> HmdsScannerResult:
        """Run a scan at the back end for historical data.

        The older scanner: contract ids only, up to 250. Removed by the broker in 2026 after it had been
        answered with 404 to many logins for a while; recorded before. Use `client.scanner.run`.

        Args:
            body: The scan.

        Returns:
            What the scan found.

        Raises:
            InvalidRequestError: 400, 404, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /hmds/scanner`; needs a brokerage session; may be sent again freely; deprecated; source:
        recorded.
        """
        return self._client.send(_run_hmds_scanner(body), options).parsed


class AsyncScanner:
    """Rankings of a market."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCore) -> None:
        self._client = client

    async def params(self, *, options: CallOptions | None = None) -> ScannerParams:
        """Read what scans can be made of. See `Scanner.params`."""
        return (await self._client.send(_get_scanner_params(), options)).parsed

    async def run(self, body: ScannerRequest, *, options: CallOptions | None = None) -> ScannerResult:
        """Run a scan. See `Scanner.run`."""
        return (await self._client.send(_run_scanner(body), options)).parsed

    async def run_hmds(self, body: HmdsScannerRequest, *, options: CallOptions | None = None) -> HmdsScannerResult:
        """Run a scan at the back end for historical data. See `Scanner.run_hmds`."""
        return (await self._client.send(_run_hmds_scanner(body), options)).parsed


share_docs(Scanner, AsyncScanner)
