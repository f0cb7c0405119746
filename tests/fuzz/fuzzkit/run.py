"""One fuzz run: the contract, the mock, the profile, and what came of it."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import schemathesis
from schemathesis import Case, Response
from schemathesis.core import SCHEMATHESIS_TEST_CASE_HEADER
from schemathesis.core.failures import Failure, ServerError
from schemathesis.engine import events, from_schema
from schemathesis.engine.run import PhaseName
from schemathesis.filters import FilterSet
from schemathesis.generation.meta import TestPhase
from schemathesis.hooks import GLOBAL_HOOK_DISPATCHER, HookContext
from schemathesis.openapi.checks import (
    AllowHeaderMismatch,
    ObjectLevelAuthorizationViolation,
    RejectedPositiveData,
    UnsupportedMethodResponse,
)
from schemathesis.python.asgi import HOST
from schemathesis.wfc.escalation import EscalatingAuthProvider

from fuzzkit import checks
from fuzzkit.caller import AsgiApp, AsgiCaller, Caller
from fuzzkit.contract import Document, flatten_servers, open_signed_bodies, operation_index
from fuzzkit.exclusions import Exclusion, statuses_after_the_fact, statuses_for_unknown_ids
from fuzzkit.furnish import Furnisher
from fuzzkit.outcome import Finding, Outcome
from fuzzkit.places import PUBLIC_TAGS
from fuzzkit.profile import Profile
from fuzzkit.seeding import seeded
from fuzzkit.signing import signing
from fuzzkit.stage import ADVISOR, STRANGER, GatewayLike, Stage
from fuzzkit.tap import Tap
from fuzzkit.thinning import thinning

__all__ = ["Run"]

SECONDS_BETWEEN_CALLS = 3.0
"""How far the clock goes before each call of a scenario."""
ENOUGH_SCENARIOS = 0.9
_UNSETTLED = frozenset({SCHEMATHESIS_TEST_CASE_HEADER, "Content-Length"})
"""Headers that depend on what else is in the run: the number of the case, the length of a credential."""
_FIXED_CHECKS = {UnsupportedMethodResponse: "unsupported_method", AllowHeaderMismatch: "allow_header_conformance"}
_SESSION_TAGS = frozenset({"session", "tokens"})


class _Identity:
    """Somebody who may call, as schemathesis' auth providers are."""

    def __init__(self, credential: Callable[[Case[Any]], str | None]) -> None:
        self._credential = credential

    def get(self, case: Case[Any], context: Any) -> str | None:
        return self._credential(case)

    def set(self, case: Case[Any], data: str, context: Any) -> None:
        case.headers["Authorization"] = data


class Run:
    """Owns the stage and the hooks of one run. In process unless `base_url` is given."""

    def __init__(
        self,
        profile: Profile,
        gateway: GatewayLike,
        document: Document,
        exclusions: list[Exclusion],
        *,
        base_url: str | None = None,
        caller: Caller | None = None,
        wrap: Callable[[AsgiApp], AsgiApp] | None = None,
    ) -> None:
        self.profile = profile
        self.document = open_signed_bodies(flatten_servers(document))
        self.config = profile.config(exclusions)
        self._unknown_ids = statuses_for_unknown_ids(exclusions)
        self._after_the_fact = statuses_after_the_fact(exclusions)
        known = operation_index(self.document)
        unknown = [
            name for name in (*profile.operations, *(entry.operation for entry in exclusions)) if name not in known
        ]
        if unknown:
            raise ValueError(f"not in the contract: {sorted(set(unknown))}")
        self.operations = [name for name in known if not profile.operations or name in profile.operations]
        self.tally: dict[str, Counter[int]] = {name: Counter() for name in known}
        self._labels = {f"{method} {path}": name for name, (method, path) in known.items()}
        self._gateway = gateway
        self._base_url = base_url
        self.sent = {name: hashlib.sha256() for name in known}
        self._own_caller = AsgiCaller(gateway.app) if caller is None else None
        call = caller or self._own_caller
        assert call is not None
        self._stage = Stage(call, gateway, profile.seed, _scopes(document))
        self.tap = Tap(wrap(gateway.app) if wrap is not None else gateway.app, self._stage.settled)
        self._host = HOST if base_url is None else urlsplit(base_url).netloc
        self._furnisher = Furnisher()
        self._own: set[str] = set()
        """Every `Authorization` header of the run's own."""
        self._placed = 0
        self._dirty = True
        self._signed_out = False
        self._signed_step = ""

    def execute(self, on_event: Callable[[events.EngineEvent], None] | None = None) -> Outcome:
        """Run it to the end."""
        schema = schemathesis.openapi.from_dict(self.document, config=self.config)
        if self.profile.operations:
            # Not `schema.include()`: it adds to the filter that a configuration with `[[operations]]` brings, which
            # lets every operation through.
            chosen = FilterSet()
            chosen.include(operation_id=list(self.profile.operations))
            schema.filter_set = schema.config.operations.filter_set_with(include=chosen)
        outcome = Outcome(self.profile)
        with self.attached(schema):
            for event in from_schema(schema).execute():
                self._collect(event, outcome)
                if on_event is not None:
                    on_event(event)
        outcome.tally, outcome.placed = self.tally, self._placed
        outcome.requests, outcome.digest = self.tap.requests, self.tap.digest
        outcome.digests = {name: digest.hexdigest() for name, digest in self.sent.items()}
        return outcome

    @contextmanager
    def attached(self, schema: Any) -> Iterator[None]:
        """Give `schema` the mock, the sign-in, the scenarios' fresh stage and our checks, and take them away again."""
        if self._base_url is None:
            schema.app = self.tap
        else:
            schema.config.base_url = self._base_url
        run = self
        owner, stranger = _Identity(self._credential), _Identity(self._credential_of_stranger)
        names = (ADVISOR, STRANGER)
        # Two identities let the check `object_level_authorization` repeat a read as somebody else.
        schema.auth.providers = [EscalatingAuthProvider([owner, stranger], list(names), peers=names, pinned=ADVISOR)]
        build = schema.build_state_machine

        def build_state_machine(**options: Any) -> Any:
            machine = build(**options)
            # A question can be answered only after something was asked: its answers start no scenario.
            answers = frozenset(rule for rule in machine.root_rules if "replyId" in rule)

            class Scenario(machine):  # type: ignore[misc, valid-type]
                root_rules = machine.root_rules - answers

                def __init__(self) -> None:
                    run._build_stage(with_stranger=True)
                    super().__init__()

            for rule in answers:
                setattr(Scenario, rule, None)
            return Scenario

        schema.build_state_machine = build_state_machine
        schema.hooks.register_hook_with_name(self._after_call, "after_call")
        schema.hooks.register_hook_with_name(self._keep_failure, "filter_failure")
        # Kept in a name: unregistering goes by identity, and a bound method is a new object each time it is asked for.
        before_call = self._before_call
        GLOBAL_HOOK_DISPATCHER.register_hook_with_name(before_call, "before_call")
        checks.bind(self)
        try:
            with seeded(self.profile.seed), signing(self._stage), thinning(self.profile.coverage):
                self._build_stage()
                yield
        finally:
            checks.release()
            GLOBAL_HOOK_DISPATCHER.unregister(before_call)
            if self._own_caller is not None:
                self._own_caller.close()

    # what the checks ask

    def operation_of(self, case: Case[Any]) -> str:
        return str(case.operation.definition.raw["operationId"])

    def is_signed(self, case: Case[Any]) -> bool:
        """Whether `case` went out with a credential that is valid now."""
        sent = case.headers.get("Authorization")
        if _scheme(case, self.document) == "oauth1":
            return sent == self._signed_step
        return sent is not None and sent == self._credential(case)

    def intents(self) -> dict[str, set[str]]:
        """cOID -> orders that the mock made of it since the stage was built."""
        return self._stage.intents()

    def repeat_order(self, case: Case[Any], response: Response) -> None:
        """When an order was accepted, at once or after a question, send the same ticket once more."""
        accepted = response.status_code == 200 and b'"order_id"' in response.content
        if accepted and self.operation_of(case) in ("place_orders", "reply_to_question"):
            self._placed += 1
            self._stage.repeat_last_order()

    def secrets(self) -> list[str]:
        """What no report may hold."""
        return [*(header.partition(" ")[2] for header in self._own), *self._stage.secrets()]

    # hooks

    def _credential(self, case: Case[Any]) -> str | None:
        """The `Authorization` header that the operation asks for, None if it asks for none."""
        scheme, stage = _scheme(case, self.document), self._stage
        if scheme is None:
            return None
        if scheme == "oauth1":
            header = stage.signed_step(self.operation_of(case), case.operation.path, self._host)
            self._signed_step = header
        else:
            tokens = {"partnerJwt": stage.partner_jwt, "oauth2Bearer": stage.management_token}
            header = f"Bearer {tokens[scheme]() if scheme in tokens else stage.token}"
        self._own.add(header)
        return header

    def _credential_of_stranger(self, case: Case[Any]) -> str | None:
        return None if _scheme(case, self.document) is None else f"Bearer {self._stage.stranger_token}"

    def _build_stage(self, *, with_stranger: bool = False) -> None:
        self._stage.build(with_stranger=with_stranger)
        self._furnisher.forget()
        self._dirty = self._signed_out = False

    def _before_call(self, context: HookContext, case: Case[Any], kwargs: dict[str, Any]) -> None:
        if case.meta is None or case.meta.phase.name is not TestPhase.STATEFUL:
            # Each single case starts on a fresh stage, unless nothing has changed since the last one. An open question
            # is closed by whatever call comes between.
            if self._dirty or "{replyId}" in case.operation.path:
                self._build_stage()
        else:
            self._stage.pass_time(SECONDS_BETWEEN_CALLS)
            if self._signed_out:
                self._stage.sign_in()
                self._signed_out = False
            self._stage.look()
        self._stage.forget_signatures()
        if case.headers.get("Authorization") in self._own and (fresh := self._credential(case)) is not None:
            # What was valid when the case was made may have ended, or been used up, since.
            case.headers["Authorization"] = fresh
        if self.operation_of(case) == "request_oauth2_token":
            self._stage.known.assertion = [self._stage.assertion()]
        self._furnisher.furnish(case, self._stage.known)

    @staticmethod
    def _is_public(case: Case[Any]) -> bool:
        return bool(PUBLIC_TAGS & set(case.operation.definition.raw.get("tags", ())))

    def _after_call(self, context: HookContext, case: Case[Any], response: Response) -> None:
        operation = self.operation_of(case)
        request = response.request
        headers = sorted((name, value) for name, value in request.headers.items() if name not in _UNSETTLED)
        sent = repr((request.method, request.url, headers, str(request.body)))
        self.sent[operation].update(self._stage.settled(sent).encode())
        if case.method == case.operation.method.upper():
            self.tally[operation][response.status_code] += 1
        if case.method not in ("GET", "HEAD", "OPTIONS") and response.status_code < 400:
            self._dirty = True
            if _SESSION_TAGS & set(case.operation.definition.raw.get("tags", ())):
                self._signed_out = not self._stage.is_signed_in()
        if case.meta is not None and case.meta.phase.name is TestPhase.STATEFUL and response.status_code < 300:
            try:
                answer = response.json()
            except ValueError:
                answer = None
            self._furnisher.learn(answer)
            self._stage.follow(operation, case.body, answer, {**(case.query or {}), **(case.path_parameters or {})})

    def _keep_failure(self, context: HookContext, failure: Failure, case: Case[Any], response: Response) -> bool:
        """Drop what the exclusions list for checks without a setting; that a stranger may read what is public; and what
        is right when a case kept an id that exists nowhere: valid data refused with a 4xx, and the statuses that the
        exclusions list for unknown ids."""
        if isinstance(failure, ObjectLevelAuthorizationViolation) and self._is_public(case):
            return False
        if (check := _FIXED_CHECKS.get(type(failure))) is not None:
            return response.status_code not in self._after_the_fact.get((self.operation_of(case), check), ())
        if not self._furnisher.names_absent(case):
            return True
        status = response.status_code
        unknown = self._unknown_ids.get(self.operation_of(case), {})
        if isinstance(failure, RejectedPositiveData):
            return not (400 <= status < 500 or status in unknown.get("positive_data_acceptance", ()))
        return not (isinstance(failure, ServerError) and status in unknown.get("not_a_server_error", ()))

    # events

    def _collect(self, event: events.EngineEvent, outcome: Outcome) -> None:
        if isinstance(event, events.ScenarioFinished):
            outcome.scenarios += event.phase is PhaseName.STATEFUL_TESTING
            for case_id, results in event.recorder.checks.items():
                for result in results:
                    if result.failure_info is not None:
                        info, label = result.failure_info, result.failure_info.failure.operation
                        name = self._labels.get(label or "", label or event.recorder.label)
                        answer = _shown(event.recorder.find_response(case_id=case_id))
                        self._add(outcome, name, event.phase.value, result.name, info.failure, info.code_sample, answer)
        elif isinstance(event, events.NonFatalError):
            phase = event.phase.value if event.phase is not None else "-"
            name = self._labels.get(event.label, event.label)
            message = f"{type(event.value).__name__}: {event.value}"
            command = self.profile.command(name if name in self.tally else None, phase)
            outcome.findings.append(Finding(name, phase, "error", event.info.title, message, "", command))
        elif isinstance(event, events.FatalError):
            raise event.exception
        elif isinstance(event, events.PhaseFinished):
            outcome.phases[event.phase.name.value] = event.status.value
            if event.phase.name is PhaseName.STATEFUL_TESTING:
                self._notice_early_end(outcome)
        elif isinstance(event, events.EngineFinished):
            outcome.seconds = event.running_time
            for failure in event.failures:
                # The title of a failed check of ours quotes its name, which nothing else carries.
                self._add(outcome, "run", "-", failure.title.split("`")[1], failure, "")

    def _notice_early_end(self, outcome: Outcome) -> None:
        """Schemathesis calls a phase a success when Hypothesis gives up on it, because the same choices did not lead to
        the same requests; what was planned is then left undone in silence."""
        if "stateful" in self.profile.phases and outcome.scenarios < self.profile.scenarios * ENOUGH_SCENARIOS:
            message = f"{outcome.scenarios} of {self.profile.scenarios} scenarios were played"
            command = self.profile.command(phase="stateful")
            outcome.findings.append(Finding("run", "stateful", "error", "Ended early", message, "", command))

    def _add(
        self, outcome: Outcome, name: str, phase: str, check: str, failure: Failure, curl: str, answer: str = ""
    ) -> None:
        key = (name, check, failure.title)
        if any((f.operation, f.check, f.title) == key for f in outcome.findings):
            return
        command = self.profile.command(name if name in self.tally else None, phase)
        outcome.findings.append(Finding(name, phase, check, failure.title, failure.message, curl, command, answer))


def _scheme(case: Case[Any], document: Document) -> str | None:
    """The first of the security schemes that an operation takes."""
    security = case.operation.definition.raw.get("security", document["security"])
    return next((name for option in security for name in option), None)


def _scopes(document: Document) -> set[str]:
    flows = document["components"].get("securitySchemes", {}).get("oauth2Bearer", {}).get("flows", {})
    return {scope for flow in flows.values() for scope in flow["scopes"]}


def _shown(response: Response | None) -> str:
    return "" if response is None else f"{response.status_code} {response.text_lossy()[:400]}"
