# Written by the generator from the contract; do not edit.
"""The group `models` of both clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ibkr_core.lazy import lazy, share_docs

if TYPE_CHECKING:
    from ibkr_core.client import AsyncCore, SyncCore
    from ibkr_core.options import CallOptions

    from ..api.models.create_cash_plan import build_call as _create_cash_plan
    from ..api.models.create_combined_investment_plan import build_call as _create_combined_investment_plan
    from ..api.models.create_investment_plan import build_call as _create_investment_plan
    from ..api.models.create_rebalance_plan import build_call as _create_rebalance_plan
    from ..api.models.create_rebalance_plan_to_new_targets import build_call as _create_rebalance_plan_to_new_targets
    from ..api.models.create_rebalance_plan_to_specific_targets import (
        build_call as _create_rebalance_plan_to_specific_targets,
    )
    from ..api.models.get_master_status import build_call as _get_master_status
    from ..api.models.get_model_presets import build_call as _get_model_presets
    from ..api.models.get_model_summary import build_call as _get_model_summary
    from ..api.models.list_model_accounts import build_call as _list_model_accounts
    from ..api.models.list_model_investments import build_call as _list_model_investments
    from ..api.models.list_model_positions import build_call as _list_model_positions
    from ..api.models.list_models import build_call as _list_models
    from ..api.models.save_model import build_call as _save_model
    from ..api.models.set_model_presets import build_call as _set_model_presets
    from ..api.models.submit_model_transfers import build_call as _submit_model_transfers
    from ..models.cash_plan import CashPlan
    from ..models.cash_plan_request import CashPlanRequest
    from ..models.combined_investment_request import CombinedInvestmentRequest
    from ..models.investment_plan import InvestmentPlan
    from ..models.investment_request import InvestmentRequest
    from ..models.master_status import MasterStatus
    from ..models.model_accounts import ModelAccounts
    from ..models.model_accounts_request import ModelAccountsRequest
    from ..models.model_action_result import ModelActionResult
    from ..models.model_investments import ModelInvestments
    from ..models.model_investments_request import ModelInvestmentsRequest
    from ..models.model_list import ModelList
    from ..models.model_positions import ModelPositions
    from ..models.model_positions_request import ModelPositionsRequest
    from ..models.model_presets import ModelPresets
    from ..models.model_presets_request import ModelPresetsRequest
    from ..models.model_request import ModelRequest
    from ..models.model_save_request import ModelSaveRequest
    from ..models.model_summary import ModelSummary
    from ..models.models_request import ModelsRequest
    from ..models.new_targets_request import NewTargetsRequest
    from ..models.rebalance_plan import RebalancePlan
    from ..models.specific_targets_request import SpecificTargetsRequest
    from ..models.transfers_request import TransfersRequest

if not TYPE_CHECKING:
    _get_master_status = lazy(globals(), "_get_master_status", "..api.models.get_master_status")
    _get_model_presets = lazy(globals(), "_get_model_presets", "..api.models.get_model_presets")
    _set_model_presets = lazy(globals(), "_set_model_presets", "..api.models.set_model_presets")
    _list_models = lazy(globals(), "_list_models", "..api.models.list_models")
    _get_model_summary = lazy(globals(), "_get_model_summary", "..api.models.get_model_summary")
    _list_model_positions = lazy(globals(), "_list_model_positions", "..api.models.list_model_positions")
    _list_model_accounts = lazy(globals(), "_list_model_accounts", "..api.models.list_model_accounts")
    _list_model_investments = lazy(globals(), "_list_model_investments", "..api.models.list_model_investments")
    _save_model = lazy(globals(), "_save_model", "..api.models.save_model")
    _create_investment_plan = lazy(globals(), "_create_investment_plan", "..api.models.create_investment_plan")
    _create_combined_investment_plan = lazy(
        globals(), "_create_combined_investment_plan", "..api.models.create_combined_investment_plan"
    )
    _create_cash_plan = lazy(globals(), "_create_cash_plan", "..api.models.create_cash_plan")
    _create_rebalance_plan = lazy(globals(), "_create_rebalance_plan", "..api.models.create_rebalance_plan")
    _create_rebalance_plan_to_new_targets = lazy(
        globals(), "_create_rebalance_plan_to_new_targets", "..api.models.create_rebalance_plan_to_new_targets"
    )
    _create_rebalance_plan_to_specific_targets = lazy(
        globals(),
        "_create_rebalance_plan_to_specific_targets",
        "..api.models.create_rebalance_plan_to_specific_targets",
    )
    _submit_model_transfers = lazy(globals(), "_submit_model_transfers", "..api.models.submit_model_transfers")


class Models:
    """Model portfolios of an advisor: targets that many accounts follow. Read the list of allocation models once
    in a session first.

    Investing and rebalancing go in three steps. A plan is computed: ask again with the key of the answer
    until `subscriptionStatus` is 1. Its transfers of cash and positions are carried out by
    `client.models.submit_transfers`, once. For each of its allocations an order is placed by
    `client.orders.place` with the name of the model in place of the account, batch by batch."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncCore) -> None:
        self._client = client

    def is_full_master(self, body: ModelsRequest, *, options: CallOptions | None = None) -> MasterStatus:
        """Ask whether the advisor has a full master account.

        A partial master may be kept from investing, divesting and rebalancing. A request that names a `model`
        is refused with a 400.

        Args:
            body: Number of the request.

        Returns:
            Whether it is a full one.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /fa/is-full-master`; needs a login; may be sent again freely; source: published.
        """
        return self._client.send(_get_master_status(body), options).parsed

    def presets(self, body: ModelsRequest, *, options: CallOptions | None = None) -> ModelPresets:
        """Read how investing and rebalancing is planned.

        The presets decide whether a plan moves positions into a model, crosses them, or buys anew. They hold
        for the advisor and shape every plan from then on, so look at them before planning.

        Args:
            body: Number of the request.

        Returns:
            The presets.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /fa/fa-preset/get`; needs a login; may be sent again freely; source: published.
        """
        return self._client.send(_get_model_presets(body), options).parsed

    def set_presets(self, body: ModelPresetsRequest, *, options: CallOptions | None = None) -> ModelActionResult:
        """Change how investing and rebalancing is planned.

        Send all presets: no source says what leaving one out does. Three of them have an older name; send the
        one that `client.models.presets` answers. `subscriptionStatus`, which is part of that answer, must not
        be sent back.

        Args:
            body: The presets.

        Returns:
            Whether they were stored.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `error`, 200 with `success: false`.

        `POST /fa/fa-preset/save`; needs a login; is never sent again once it has left; source: published.
        """
        return self._client.send(_set_model_presets(body), options).parsed

    def list(self, body: ModelsRequest, *, options: CallOptions | None = None) -> ModelList:
        """List the models of an advisor.

        Name, value and state of each model. Until the first account invests, a model is not `bootstrapped`
        and its figures are zero. The list of allocation models has to be read first in a session.

        Args:
            body: Number of the request.

        Returns:
            The models.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /fa/model/list`; needs a login and `client.allocation.models()` once before in the session; may
        be sent again freely; source: published.
        """
        return self._client.send(_list_models(body), options).parsed

    def summary(self, body: ModelRequest, *, options: CallOptions | None = None) -> ModelSummary:
        """Read the state of one model.

        The same row as in the list of models. An unknown or differently capitalised name is no error: the
        answer has zeros.

        Args:
            body: The model.

        Returns:
            Its state.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /fa/model/summary`; needs a login and `client.allocation.models()` once before in the session;
        may be sent again freely; source: published.
        """
        return self._client.send(_get_model_summary(body), options).parsed

    def positions(self, body: ModelPositionsRequest, *, options: CallOptions | None = None) -> ModelPositions:
        """List targets and actual weights of a model.

        One row for each instrument and each currency: what it should be, what it is, and the difference.
        Weights are fractions of the model, 0.45 for 45 %, although the documents call them percentages. Two
        sets of names occur by server (`trgt`, `actl`, `cid` or `target`, `actual`, `conid`), and numbers come
        as numbers or as text.

        Args:
            body: The model and how to sort.

        Returns:
            The rows.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /fa/model/positions`; needs a login and `client.allocation.models()` once before in the session;
        may be sent again freely; source: published.
        """
        return self._client.send(_list_model_positions(body), options).parsed

    def accounts(self, body: ModelAccountsRequest, *, options: CallOptions | None = None) -> ModelAccounts:
        """List the accounts that are invested in a model.

        Value, cost and imbalance of the model in each account, and a row `TOTAL`. For more than 50 accounts
        cost and profit are left out.

        Args:
            body: The model.

        Returns:
            The accounts.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /fa/model/accounts-details`; needs a login and `client.allocation.models()` once before in the
        session; may be sent again freely; source: published.
        """
        return self._client.send(_list_model_accounts(body), options).parsed

    def investments(self, body: ModelInvestmentsRequest, *, options: CallOptions | None = None) -> ModelInvestments:
        """List how much of each account is in a model.

        For each account of the advisor: value outside of models (independent positions and cash), in this
        model, and in others. To decide how much to invest.

        Args:
            body: The model.

        Returns:
            The accounts.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.

        `POST /fa/model/invest-divest-positions`; needs a login and `client.allocation.models()` once before
        in the session; may be sent again freely; source: published.
        """
        return self._client.send(_list_model_investments(body), options).parsed

    def save(self, body: ModelSaveRequest, *, options: CallOptions | None = None) -> ModelActionResult:
        """Create a model or change its targets.

        Targets of instruments and currencies are fractions and add up to 1.0; all of them are in one
        currency. A name that exists is changed, otherwise a model is created; the name of a deleted one is
        not taken on the same day. On an invested dynamic model a change can be accepted without taking
        effect, so read the targets back. `isStatic` of an invested model cannot be changed.

        Args:
            body: The model.

        Returns:
            Whether it was stored.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `error`, 200 with `success: false`.

        `POST /fa/model/save`; needs a login and `client.allocation.models()` once before in the session; is
        never sent again once it has left; source: published.
        """
        return self._client.send(_save_model(body), options).parsed

    def invest_divest(self, body: InvestmentRequest, *, options: CallOptions | None = None) -> InvestmentPlan:
        """Plan moving money of accounts into or out of one model.

        Computes transfers and orders; nothing moves until the plan's transfers are submitted and orders are
        placed for its allocations. An amount for each account, below zero to divest; zero is answered with a
        500. For models in one currency only. A dynamic model that nobody invested in yet is set up on the
        way.

        While `subscriptionStatus` is 0, send the same body again with the `subscriptionKey` of the answer,
        until it is 1.

        Args:
            body: The model, and an amount for each account.

        Returns:
            The plan, or the key to ask for it.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `error`.

        `POST /fa/model/invest-divest`; needs a login and `client.allocation.models()` once before in the
        session; is never sent again once it has left; source: published.
        """
        return self._client.send(_create_investment_plan(body), options).parsed

    def tws_invest_divest(
        self, body: CombinedInvestmentRequest, *, options: CallOptions | None = None
    ) -> InvestmentPlan:
        """Plan moving money of accounts into or out of several models.

        Like `client.models.invest_divest`, for several models at once, also with several currencies, for one
        account, a list of accounts, or a group. An amount is divided equally among the accounts. Transfers
        and allocations have a `batchNumber`; carry them out in that order, or cash can turn negative in
        between.

        Args:
            body: The models with their amounts, and who invests.

        Returns:
            The plan, or the key to ask for it.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `error`.

        `POST /fa/model/tws-invest-divest`; needs a login and `client.allocation.models()` once before in the
        session; is never sent again once it has left; source: published.
        """
        return self._client.send(_create_combined_investment_plan(body), options).parsed

    def analyze_cash(self, body: CashPlanRequest, *, options: CallOptions | None = None) -> CashPlan:
        """Find cash that a model should not hold, and plan its way out.

        For models with several currencies: finds cash in currencies that the model does not want and plans
        transfers and conversions. Without `accountList` it looks through all accounts. Nothing moves until
        the plan is submitted.

        Args:
            body: The accounts.

        Returns:
            The plan.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `error`, 200 with `success: false`.

        `POST /fa/model/cash-analyzer`; needs a login and `client.allocation.models()` once before in the
        session; is never sent again once it has left; source: published.
        """
        return self._client.send(_create_cash_plan(body), options).parsed

    def rebalance(self, body: ModelRequest, *, options: CallOptions | None = None) -> RebalancePlan:
        """Plan bringing a model back to its targets.

        Computes what to buy, sell and transfer so that the model has its stored targets again. The model has
        to be invested. Nothing moves until the plan's transfers are submitted and orders are placed for its
        allocations. While `subscriptionStatus` is 0, send the same body again with the `subscriptionKey` of
        the answer.

        Args:
            body: The model.

        Returns:
            The plan, or the key to ask for it.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `error`.

        `POST /fa/model/rebalance/to-existing-targets`; needs a login and `client.allocation.models()` once
        before in the session; is never sent again once it has left; source: published.
        """
        return self._client.send(_create_rebalance_plan(body), options).parsed

    def rebalance_to_new_targets(self, body: NewTargetsRequest, *, options: CallOptions | None = None) -> RebalancePlan:
        """Store new targets of a model and plan the way to them.

        The targets replace the stored ones, all of them, as `client.models.save` does, and add up to 1.0,
        with at least one instrument and one currency. The plan itself moves nothing until it is submitted.
        The first answer may have no more than a key: send the same body again with it.

        Args:
            body: The model and all of its targets.

        Returns:
            The plan, or the key to ask for it.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `error`.

        `POST /fa/model/rebalance/to-new-targets`; needs a login and `client.allocation.models()` once before
        in the session; is never sent again once it has left; source: published.
        """
        return self._client.send(_create_rebalance_plan_to_new_targets(body), options).parsed

    def rebalance_to_specific_targets(
        self, body: SpecificTargetsRequest, *, options: CallOptions | None = None
    ) -> RebalancePlan:
        """Plan bringing single instruments of a model to given targets.

        Only the instruments that are named are touched, the targets need not add up, and nothing is stored.
        The plan moves nothing until its transfers are submitted and orders are placed for its allocations.

        Args:
            body: The model and the targets of some of its instruments.

        Returns:
            The plan.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `error`.

        `POST /fa/model/rebalance/to-specific-targets`; needs a login and `client.allocation.models()` once
        before in the session; is never sent again once it has left; source: published.
        """
        return self._client.send(_create_rebalance_plan_to_specific_targets(body), options).parsed

    def submit_transfers(self, body: TransfersRequest, *, options: CallOptions | None = None) -> ModelActionResult:
        """Carry out the transfers of a plan.

        Moves cash and positions between models as planned. A plan is carried out once: a second time is an
        error. Success means that the cash moved; orders for the plan's allocations are not placed by this
        call. When the outcome is unknown, look at the accounts of the model before anything else.

        Args:
            body: The plan.

        Returns:
            Whether the cash moved.

        Raises:
            InvalidRequestError: 400, 411.
            AuthenticationError: 401.
            RateLimitedError: 429.
            BrokerUnavailableError: 500, 503.
            BrokerRejectionError: 200 with `error`, 200 with `success: false`.
            OutcomeUnknownError: no readable answer.

        `POST /fa/model/submit-transfers`; needs a login and `client.allocation.models()` once before in the
        session; is never sent again once it has left; without a readable answer the outcome is unknown;
        source: published.
        """
        return self._client.send(_submit_model_transfers(body), options).parsed


class AsyncModels:
    """Model portfolios of an advisor: targets that many accounts follow. Read the list of allocation models once
    in a session first.

    Investing and rebalancing go in three steps. A plan is computed: ask again with the key of the answer
    until `subscriptionStatus` is 1. Its transfers of cash and positions are carried out by
    `client.models.submit_transfers`, once. For each of its allocations an order is placed by
    `client.orders.place` with the name of the model in place of the account, batch by batch."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCore) -> None:
        self._client = client

    async def is_full_master(self, body: ModelsRequest, *, options: CallOptions | None = None) -> MasterStatus:
        """Ask whether the advisor has a full master account. See `Models.is_full_master`."""
        return (await self._client.send(_get_master_status(body), options)).parsed

    async def presets(self, body: ModelsRequest, *, options: CallOptions | None = None) -> ModelPresets:
        """Read how investing and rebalancing is planned. See `Models.presets`."""
        return (await self._client.send(_get_model_presets(body), options)).parsed

    async def set_presets(self, body: ModelPresetsRequest, *, options: CallOptions | None = None) -> ModelActionResult:
        """Change how investing and rebalancing is planned. See `Models.set_presets`."""
        return (await self._client.send(_set_model_presets(body), options)).parsed

    async def list(self, body: ModelsRequest, *, options: CallOptions | None = None) -> ModelList:
        """List the models of an advisor. See `Models.list`."""
        return (await self._client.send(_list_models(body), options)).parsed

    async def summary(self, body: ModelRequest, *, options: CallOptions | None = None) -> ModelSummary:
        """Read the state of one model. See `Models.summary`."""
        return (await self._client.send(_get_model_summary(body), options)).parsed

    async def positions(self, body: ModelPositionsRequest, *, options: CallOptions | None = None) -> ModelPositions:
        """List targets and actual weights of a model. See `Models.positions`."""
        return (await self._client.send(_list_model_positions(body), options)).parsed

    async def accounts(self, body: ModelAccountsRequest, *, options: CallOptions | None = None) -> ModelAccounts:
        """List the accounts that are invested in a model. See `Models.accounts`."""
        return (await self._client.send(_list_model_accounts(body), options)).parsed

    async def investments(
        self, body: ModelInvestmentsRequest, *, options: CallOptions | None = None
    ) -> ModelInvestments:
        """List how much of each account is in a model. See `Models.investments`."""
        return (await self._client.send(_list_model_investments(body), options)).parsed

    async def save(self, body: ModelSaveRequest, *, options: CallOptions | None = None) -> ModelActionResult:
        """Create a model or change its targets. See `Models.save`."""
        return (await self._client.send(_save_model(body), options)).parsed

    async def invest_divest(self, body: InvestmentRequest, *, options: CallOptions | None = None) -> InvestmentPlan:
        """Plan moving money of accounts into or out of one model. See `Models.invest_divest`."""
        return (await self._client.send(_create_investment_plan(body), options)).parsed

    async def tws_invest_divest(
        self, body: CombinedInvestmentRequest, *, options: CallOptions | None = None
    ) -> InvestmentPlan:
        """Plan moving money of accounts into or out of several models. See `Models.tws_invest_divest`."""
        return (await self._client.send(_create_combined_investment_plan(body), options)).parsed

    async def analyze_cash(self, body: CashPlanRequest, *, options: CallOptions | None = None) -> CashPlan:
        """Find cash that a model should not hold, and plan its way out. See `Models.analyze_cash`."""
        return (await self._client.send(_create_cash_plan(body), options)).parsed

    async def rebalance(self, body: ModelRequest, *, options: CallOptions | None = None) -> RebalancePlan:
        """Plan bringing a model back to its targets. See `Models.rebalance`."""
        return (await self._client.send(_create_rebalance_plan(body), options)).parsed

    async def rebalance_to_new_targets(
        self, body: NewTargetsRequest, *, options: CallOptions | None = None
    ) -> RebalancePlan:
        """Store new targets of a model and plan the way to them. See `Models.rebalance_to_new_targets`."""
        return (await self._client.send(_create_rebalance_plan_to_new_targets(body), options)).parsed

    async def rebalance_to_specific_targets(
        self, body: SpecificTargetsRequest, *, options: CallOptions | None = None
    ) -> RebalancePlan:
        """Plan bringing single instruments of a model to given targets. See `Models.rebalance_to_specific_targets`."""
        return (await self._client.send(_create_rebalance_plan_to_specific_targets(body), options)).parsed

    async def submit_transfers(
        self, body: TransfersRequest, *, options: CallOptions | None = None
    ) -> ModelActionResult:
        """Carry out the transfers of a plan. See `Models.submit_transfers`."""
        return (await self._client.send(_submit_model_transfers(body), options)).parsed


share_docs(Models, AsyncModels)
