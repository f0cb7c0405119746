"""A day of a brokerage session in milliseconds: what the keeper's machine asks for, and when."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ibkr_auth._session_machine import Machine
from ibkr_auth._session_words import Login, Session, SessionState, Step
from ibkr_core.errors import (
    AuthenticationError,
    BrokerRejectionError,
    BrokerUnavailableError,
    CompetingSessionError,
    ConfigurationError,
    ConnectionNotMadeError,
    InvalidRequestError,
    RateLimitedError,
    SessionMissingError,
    UnreadableAnswerError,
)

GOOD = Session(True, True, False, True)
STARTING = Session(True, False, False, True)
TAKEN = Session(False, False, True, True)
GONE = Session(False, False, False, True)


class Day:
    """Drives a machine through time; answers by step, in order, and the last one for ever."""

    def __init__(self, policy: str = "take", suppress: tuple[str, ...] = (), **settings: Any) -> None:
        self.machine = Machine(
            policy=policy,  # type: ignore[arg-type]
            suppress=suppress,
            tickle_every=settings.get("tickle_every", 60.0),
            validate_every=settings.get("validate_every"),
            random=settings.get("random", lambda: 0.5),
        )
        self.now = 0.0
        self.log: list[tuple[float, str]] = []
        self.events = list(self.machine.start(0.0))
        self.answers: dict[Step, list[Any]] = {
            Step.INIT: [GOOD],
            Step.STATUS: [GOOD],
            Step.ACCOUNTS: [None],
            Step.SUPPRESS: [None],
            Step.TICKLE: [GOOD],
            Step.VALIDATE: [Login(True)],
        }

    def until(self, moment: float) -> Day:
        for _ in range(100_000):
            self.events += self.machine.expire(self.now)
            step = self.machine.next(self.now)
            if step is None:
                return self
            if not isinstance(step, Step):
                if self.now + step > moment:
                    self.now = moment
                    return self
                self.now += step
                continue
            self.log.append((self.now, step.value))
            self.machine.began(step, self.now)
            queue = self.answers[step]
            answer = queue.pop(0) if len(queue) > 1 else queue[0]
            if isinstance(answer, Exception):
                self.events += self.machine.failed(step, answer, self.now)
            else:
                self.events += self.machine.done(step, answer, self.now)
        raise AssertionError("the machine does not rest")

    def steps(self, name: str) -> list[float]:
        return [moment for moment, step in self.log if step == name]

    @property
    def states(self) -> list[str]:
        return [event.state.value for event in self.events if event.state is not event.previous]

    @property
    def reasons(self) -> list[str]:
        return [event.reason for event in self.events]


def test_opening_is_init_accounts_and_then_open() -> None:
    day = Day().until(1)
    assert [step for _, step in day.log] == ["init", "accounts"]
    assert day.states == ["opening", "open"]
    assert day.machine.state is SessionState.OPEN


def test_questions_are_suppressed_after_the_accounts() -> None:
    day = Day(suppress=("o163", "o354")).until(1)
    assert [step for _, step in day.log] == ["init", "accounts", "suppress"]


def test_established_is_waited_for_by_looking_each_second() -> None:
    day = Day()
    day.answers[Step.INIT] = [STARTING]
    day.answers[Step.STATUS] = [STARTING, STARTING, GOOD]
    day.until(10)
    assert day.log == [(0.0, "init"), (1.0, "status"), (2.0, "status"), (3.0, "status"), (3.0, "accounts")]


def test_what_is_not_established_in_time_is_opened_again() -> None:
    day = Day()
    day.answers[Step.INIT] = [STARTING, GOOD]
    day.answers[Step.STATUS] = [STARTING]
    day.until(60)
    assert day.steps("init") == [0.0, 35.0]
    assert "not established after 30 s" in day.reasons


def test_the_short_answer_without_established_is_enough() -> None:
    day = Day()
    day.answers[Step.INIT] = [Session(True, None, False, True)]
    assert day.until(1).machine.state is SessionState.OPEN


def test_a_day_has_its_tickles_and_its_validations() -> None:
    day = Day(validate_every=600.0).until(86_400)
    assert len(day.steps("tickle")) == 1440
    assert len(day.steps("validate")) == 144
    assert day.steps("init") == [0.0]
    assert day.states == ["opening", "open"]


def test_jitter_spreads_tickles_by_a_tenth_either_way() -> None:
    draws = iter([0.0, 1.0, 0.25, 0.75] * 100)
    day = Day(random=lambda: next(draws)).until(600)
    ticks = day.steps("tickle")
    gaps = [round(b - a, 6) for a, b in itertools.pairwise(ticks)]
    assert set(gaps) == {54.0, 66.0, 57.0, 63.0}


def test_a_lost_session_is_opened_again_at_once_and_suppressed_again() -> None:
    day = Day(suppress=("o163", "o354")).until(1)
    day.answers[Step.TICKLE] = [GONE, GOOD]
    day.until(61)
    assert [step for moment, step in day.log if moment >= 60] == ["tickle", "init", "accounts", "suppress"]
    assert day.states == ["opening", "open", "opening", "open"]
    assert "not authenticated" in day.reasons


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (GONE, "not authenticated"),
        (Session(True, True, False, False), "not connected"),
        (Session(True, True, False, True, 0.0), "the login has expired"),
        (BrokerRejectionError("no session"), "the broker knows no session"),
        (SessionMissingError("no bridge"), "the broker knows no session"),
        (AuthenticationError("401"), "the login is refused"),
        (TAKEN, "competing"),
        (CompetingSessionError("competing"), "competing"),
    ],
)
def test_each_way_to_lose_the_session_is_told_and_repaired(answer, reason) -> None:
    day = Day().until(1)
    day.answers[Step.TICKLE] = [answer, GOOD]
    day.until(62)
    assert reason in day.reasons
    assert day.machine.state is SessionState.OPEN
    assert day.machine.compete


@pytest.mark.parametrize("answer", [GONE, TAKEN, AuthenticationError("401"), Session(True, True, True, True)])
def test_under_raise_a_lost_session_ends_the_keeper(answer) -> None:
    day = Day("raise").until(1)
    day.answers[Step.TICKLE] = [answer]
    day.until(1000)
    assert day.states == ["opening", "open", "failed"]
    assert isinstance(day.machine.error, CompetingSessionError | SessionMissingError | AuthenticationError)
    assert day.machine.next(day.now) is None
    assert len(day.steps("init")) == 1


def test_under_raise_a_competitor_at_the_start_is_an_error() -> None:
    day = Day("raise")
    day.answers[Step.INIT] = [TAKEN]
    day.until(10)
    assert isinstance(day.machine.error, CompetingSessionError)
    assert not day.machine.compete


def test_under_yield_the_session_is_left_there_until_it_is_free() -> None:
    day = Day("yield").until(1)
    day.answers[Step.TICKLE] = [TAKEN, TAKEN, TAKEN, GONE, GOOD]
    day.until(400)
    assert day.states == ["opening", "open", "yielded", "opening", "open"]
    assert day.steps("init") == [0.0, 240.0]
    assert not day.machine.compete
    assert "the other login has left" in day.reasons


def test_under_yield_tickles_keep_the_login_alive_meanwhile() -> None:
    day = Day("yield")
    day.answers[Step.INIT] = [TAKEN]
    day.answers[Step.TICKLE] = [TAKEN, Session(None), TAKEN]
    day.until(601)
    assert day.machine.state is SessionState.YIELDED
    assert len(day.steps("tickle")) == 10
    assert day.steps("init") == [0.0]


def test_another_login_that_only_wants_the_session_is_told_once() -> None:
    wanted = Session(True, True, True, True)
    day = Day().until(1)
    day.answers[Step.TICKLE] = [wanted, wanted, GOOD, wanted]
    day.until(241)
    assert day.reasons.count("another login wants the session") == 2
    assert day.steps("init") == [0.0]


def test_two_that_take_do_not_hunt_each_other() -> None:
    day = Day().until(1)
    day.answers[Step.TICKLE] = [TAKEN]
    day.until(3600)
    gaps = [b - a for a, b in zip(day.steps("init"), day.steps("init")[1:], strict=False)]
    assert gaps[0] == pytest.approx(60.0)
    assert all(later >= earlier for earlier, later in itertools.pairwise(gaps))
    assert gaps[-1] == pytest.approx(360.0)  # five minutes of pause, then a tickle that sees it taken again


def test_after_a_calm_while_old_troubles_are_forgotten() -> None:
    day = Day().until(1)
    day.answers[Step.TICKLE] = [TAKEN, TAKEN, GOOD]
    day.until(2000)
    before = len(day.steps("init"))
    day.answers[Step.TICKLE] = [GONE, GOOD]
    day.until(2062)
    again = day.steps("init")[before]
    assert again in day.steps("tickle"), "opened in the same moment"


def test_a_429_slows_the_tickles_down_and_is_no_storm() -> None:
    day = Day().until(1)
    day.answers[Step.TICKLE] = [RateLimitedError("429")]
    day.until(3600)
    gaps = [round(b - a) for a, b in zip(day.steps("tickle"), day.steps("tickle")[1:], strict=False)]
    assert gaps[:4] == [120, 240, 300, 300]
    assert day.steps("init") == [0.0]
    assert day.machine.state is SessionState.OPEN


def test_retry_after_is_never_cut_short() -> None:
    day = Day(random=lambda: 0.0).until(1)
    day.answers[Step.TICKLE] = [RateLimitedError("429", retry_after=900.0), GOOD]
    day.until(2000)
    assert day.steps("tickle")[1] - day.steps("tickle")[0] == pytest.approx(900.0)


def test_a_429_on_opening_waits_as_told() -> None:
    day = Day()
    day.answers[Step.INIT] = [RateLimitedError("429", retry_after=77.0), GOOD]
    day.until(200)
    assert day.steps("init") == [0.0, 77.0]


def test_a_lost_tickle_is_followed_by_a_sooner_one() -> None:
    day = Day().until(1)
    day.answers[Step.TICKLE] = [ConnectionNotMadeError("down")] * 3 + [GOOD]
    day.until(200)
    assert day.steps("tickle")[:4] == [60.0, 65.0, 75.0, 95.0]
    assert day.machine.state is SessionState.OPEN
    assert day.reasons.count("tickle failed") == 3


def test_a_long_outage_does_not_tickle_more_often_than_always() -> None:
    day = Day().until(1)
    day.answers[Step.TICKLE] = [BrokerUnavailableError("503")]
    day.until(86_400)
    assert len(day.steps("tickle")) < 1460


@pytest.mark.parametrize("error", [BrokerUnavailableError("503"), ConnectionNotMadeError("x"), UnreadableAnswerError()])
def test_opening_is_tried_again_ever_more_slowly(error) -> None:
    day = Day()
    day.answers[Step.INIT] = [error]
    day.until(3600)
    gaps = [b - a for a, b in zip(day.steps("init"), day.steps("init")[1:], strict=False)]
    assert gaps[:4] == [5.0, 10.0, 20.0, 40.0]
    assert max(gaps) == 300.0
    assert len(day.log) < 20


@pytest.mark.parametrize("error", [AuthenticationError("401"), InvalidRequestError("400")])
def test_wrong_credentials_at_the_start_end_it(error) -> None:
    day = Day()
    day.answers[Step.INIT] = [error]
    day.until(10)
    assert day.machine.error is error
    assert day.states == ["opening", "failed"]


def test_credentials_refused_later_are_tried_again() -> None:
    day = Day().until(1)
    day.answers[Step.TICKLE] = [GONE, GOOD]
    day.answers[Step.INIT] = [AuthenticationError("401"), AuthenticationError("401"), GOOD]
    day.until(200)
    assert day.machine.state is SessionState.OPEN
    assert len(day.steps("init")) == 4


@pytest.mark.parametrize("error", [TypeError("bug"), ConfigurationError("client is closed")])
def test_what_no_patience_mends_ends_it(error) -> None:
    day = Day().until(1)
    day.answers[Step.TICKLE] = [error]
    day.until(100)
    assert day.machine.error is error


def test_a_refused_list_of_questions_does_not_keep_the_session_closed() -> None:
    day = Day(suppress=("o163", "o354")).until(1)
    day.answers[Step.TICKLE] = [GONE, GOOD]
    day.answers[Step.SUPPRESS] = [InvalidRequestError("400")]
    day.until(62)
    assert day.machine.state is SessionState.OPEN
    assert "questions are not suppressed" in day.reasons


def test_a_session_lost_while_listing_accounts_starts_over() -> None:
    day = Day()
    day.answers[Step.ACCOUNTS] = [SessionMissingError("gone"), None]
    day.until(30)
    assert [step for _, step in day.log] == ["init", "accounts", "init", "accounts"]


def test_a_login_that_ends_soon_is_validated_sooner() -> None:
    day = Day(validate_every=3000.0).until(1)
    day.answers[Step.TICKLE] = [GOOD._replace(login_left=400.0)]
    day.until(300)
    assert day.steps("validate") == [260.0]


def test_validations_are_never_closer_than_a_minute() -> None:
    day = Day(validate_every=60.0, random=lambda: 0.0).until(1)
    day.answers[Step.TICKLE] = [GOOD._replace(login_left=1.0)]
    day.answers[Step.VALIDATE] = [Login(True, 1.0)]
    day.until(3600)
    gaps = [b - a for a, b in zip(day.steps("validate"), day.steps("validate")[1:], strict=False)]
    assert min(gaps) >= 60.0


@pytest.mark.parametrize(
    "answer", [Login(False), AuthenticationError("401"), BrokerUnavailableError("503"), RateLimitedError("429")]
)
def test_a_failing_validation_never_becomes_a_storm(answer) -> None:
    day = Day(validate_every=600.0).until(1)
    day.answers[Step.VALIDATE] = [answer]
    day.until(7200)
    gaps = [b - a for a, b in zip(day.steps("validate"), day.steps("validate")[1:], strict=False)]
    assert min(gaps) >= 60.0
    assert len(day.log) < 400


def test_an_invalid_login_opens_again() -> None:
    day = Day(validate_every=600.0).until(1)
    day.answers[Step.VALIDATE] = [Login(False), Login(True)]
    day.until(650)
    assert day.steps("init") == [0.0, 600.0]


def test_a_validation_that_may_not_be_made_yet_is_put_off() -> None:
    day = Day(validate_every=600.0).until(1)
    day.machine.postpone_validation(1000.0, day.now)
    day.until(1500)
    assert day.steps("validate") == [1001.0]


def test_a_report_opens_again_once() -> None:
    day = Day().until(1)
    day.events += day.machine.doubt("reported by a call", SessionMissingError("gone"), day.now)
    day.events += day.machine.doubt("reported by a call", SessionMissingError("gone"), day.now)
    day.until(2)
    assert day.states == ["opening", "open", "opening", "open"]
    assert len(day.steps("init")) == 2


def test_a_reported_competitor_follows_the_policy() -> None:
    day = Day("yield").until(1)
    day.events += day.machine.doubt("reported by a call", CompetingSessionError("x"), day.now)
    assert day.machine.state is SessionState.YIELDED


def test_stopping_is_told_once() -> None:
    day = Day().until(1)
    assert [event.reason for event in day.machine.stop()] == ["stopped"]
    assert day.machine.stop() == []
    assert day.machine.next(5.0) is None


ANSWERS = st.one_of(
    st.builds(
        Session,
        st.sampled_from([True, False, None]),
        st.sampled_from([True, False, None]),
        st.sampled_from([True, False, None]),
        st.sampled_from([True, False, None]),
        st.sampled_from([None, -1.0, 0.0, 30.0, 600.0]),
    ),
    st.sampled_from([AuthenticationError, BrokerUnavailableError, SessionMissingError, CompetingSessionError]).map(
        lambda kind: kind("x")
    ),
    st.builds(lambda after: RateLimitedError("429", retry_after=after), st.sampled_from([None, 0.0, 5.0, 1000.0])),
)


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(["take", "yield", "raise"]),
    st.lists(ANSWERS, min_size=1, max_size=12),
    st.lists(ANSWERS, min_size=1, max_size=12),
    st.floats(0, 1),
)
def test_whatever_the_broker_says_an_hour_costs_few_calls(policy, opening, ticking, jitter) -> None:
    day = Day(policy, validate_every=600.0, random=lambda: jitter)
    day.answers[Step.INIT] = list(opening)
    day.answers[Step.STATUS] = list(opening)
    day.answers[Step.TICKLE] = list(ticking)
    day.until(3600)
    # 67 tickles at the fastest jitter, some sooner ones at the start of an outage; looking each second for at most 30 s
    # after each opening; openings back off.
    assert len(day.steps("tickle")) <= 67 + 5 * len(ticking)
    assert len(day.steps("init")) <= 90
    assert len(day.steps("status")) <= 31 * max(1, len(day.steps("init")))
    assert len(day.steps("validate")) <= 60
