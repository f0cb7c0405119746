"""A day of a brokerage session in milliseconds: what the keeper's machine asks for, and when."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ibkr_auth.session.machine import Machine
from ibkr_auth.session.states import Login, Session, SessionState, Step
from ibkr_core.errors import (
    AccountsNotListedError,
    AuthenticationError,
    BrokerRejectionError,
    BrokerUnavailableError,
    CompetingSessionError,
    ConfigurationError,
    ConnectionNotMadeError,
    InvalidRequestError,
    OrderConversationError,
    PermissionDeniedError,
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
    assert day.steps("status") == [1.0, 2.0, 3.0, 4.0, 5.0, 10.0, 15.0, 20.0, 25.0, 30.0]
    assert day.steps("init") == [0.0, 30.0]
    assert "not established after 30 s" in day.reasons


def test_the_short_answer_without_established_is_enough() -> None:
    day = Day()
    day.answers[Step.INIT] = [Session(True, None, False, True)]
    assert day.until(1).machine.state is SessionState.OPEN


def test_a_day_has_its_tickles_and_its_validations() -> None:
    day = Day(validate_every=600.0, random=lambda: 1.0).until(86_400)
    assert len(day.steps("tickle")) == 1440
    assert len(day.steps("validate")) == 130
    assert day.steps("init") == [0.0]
    assert day.states == ["opening", "open"]


def test_jitter_makes_tickles_up_to_a_tenth_sooner_and_never_later() -> None:
    draws = iter([0.0, 1.0, 0.25, 0.75] * 100)
    day = Day(random=lambda: next(draws)).until(600)
    gaps = [round(b - a, 6) for a, b in itertools.pairwise(day.steps("tickle"))]
    assert set(gaps) <= {54.0, 60.0, 55.5, 58.5}
    assert len(set(gaps)) > 1


def test_a_lost_session_is_opened_again_at_once_and_suppressed_again() -> None:
    day = Day(suppress=("o163", "o354")).until(1)
    day.answers[Step.TICKLE] = [GONE, GOOD]
    day.until(61)
    assert [step for moment, step in day.log if moment > 1] == ["tickle", "init", "accounts", "suppress"]
    assert len({moment for moment, step in day.log if moment > 1}) == 1
    assert day.states == ["opening", "open", "opening", "open"]
    assert "not authenticated" in day.reasons
    assert day.machine.losses == 1


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (GONE, "not authenticated"),
        (Session(True, True, False, False), "not connected"),
        (Session(None, login_left=0.0), "the login has expired"),
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
    assert day.steps("init") == [0.0, 4 * 57.0]
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
    assert gaps[0] == pytest.approx(57.0)
    assert all(later >= earlier for earlier, later in itertools.pairwise(gaps))
    assert gaps[-1] == pytest.approx(357.0)  # five minutes of pause, then a tickle that sees it taken again


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
    day.answers[Step.TICKLE] = [RateLimitedError("429", status=429)]
    day.until(1500)
    gaps = [round(b - a) for a, b in itertools.pairwise(day.steps("tickle"))]
    assert gaps == [60, 120, 240, 300, 300, 300]
    assert day.steps("init") == [0.0]
    assert day.states == ["opening", "open", "opening"], "nothing has proven it for all that time"
    assert day.machine.standing == "open", "but nothing says either that calls would fail"
    day.answers[Step.TICKLE] = [GOOD]
    day.until(1800)
    assert day.states[-1] == "open"
    assert day.steps("accounts") == [0.0]


def test_retry_after_is_never_cut_short() -> None:
    day = Day(random=lambda: 0.0).until(1)
    day.answers[Step.TICKLE] = [RateLimitedError("429", retry_after=890.0, status=429), GOOD]
    day.machine.postpone_validation(100.0, day.now)
    day.until(2000)
    assert day.steps("tickle")[1] - day.steps("tickle")[0] == pytest.approx(890.0)
    assert day.steps("validate")[0] == day.steps("tickle")[1], "everything waits, not the tickle alone"


def test_what_is_heard_while_the_broker_wants_nothing_waits_too() -> None:
    day = Day().until(1)
    day.answers[Step.TICKLE] = [RateLimitedError("429", retry_after=100.0, status=429), GOOD]
    day.until(60)
    day.events += day.machine.doubt("heard", SessionMissingError("gone"), day.now)
    day.until(200)
    assert day.steps("status") == [157.0]
    assert day.machine.state is SessionState.OPEN


def test_a_retry_after_beyond_reason_is_obeyed_for_fifteen_minutes() -> None:
    day = Day(random=lambda: 0.0).until(1)
    day.answers[Step.TICKLE] = [RateLimitedError("429", retry_after=1e9, status=429), GOOD]
    day.until(54.0)
    assert day.machine.state is SessionState.OPENING
    day.until(2000)
    assert day.steps("tickle")[1] - day.steps("tickle")[0] == pytest.approx(900.0)
    assert day.machine.state is SessionState.OPEN


def test_a_short_retry_after_that_is_asked_again_and_again_grows() -> None:
    day = Day().until(1)
    day.answers[Step.TICKLE] = [RateLimitedError("429", retry_after=1.0, status=429)]
    day.until(280)
    gaps = [b - a for a, b in itertools.pairwise(day.steps("tickle"))]
    assert gaps == pytest.approx([7.5, 15.0, 30.0, 60.0, 60.0])


def test_what_our_own_pacing_holds_up_holds_up_nothing_else() -> None:
    day = Day(validate_every=100.0).until(1)
    day.answers[Step.VALIDATE] = [RateLimitedError("pacing", retry_after=500.0)]
    day.until(400)
    assert day.steps("validate") == [100.0]
    assert len(day.steps("tickle")) == 7
    assert day.machine.state is SessionState.OPEN


def test_a_tickle_that_an_open_question_holds_up_leaves_the_session_unproven_and_usable() -> None:
    day = Day().until(1)
    day.answers[Step.TICKLE] = [OrderConversationError("a question waits"), GOOD]
    day.until(57.5)
    assert (day.machine.state, day.machine.standing) == (SessionState.OPENING, "open")
    day.until(58)
    assert day.machine.state is SessionState.OPEN
    assert day.steps("tickle") == [57.0, 58.0]
    assert day.steps("status") == []


def test_a_429_on_opening_waits_as_told() -> None:
    day = Day()
    day.answers[Step.INIT] = [RateLimitedError("429", retry_after=77.0, status=429), GOOD]
    day.until(200)
    assert day.steps("init") == [0.0, 77.0]


def test_a_lost_tickle_leaves_open_and_the_status_is_asked_every_seven_and_a_half_seconds() -> None:
    day = Day(suppress=("o163",)).until(1)
    day.answers[Step.TICKLE] = [ConnectionNotMadeError("down"), GOOD]
    day.answers[Step.STATUS] = [ConnectionNotMadeError("down")] * 2 + [GOOD]
    day.until(57)
    assert (day.machine.state, day.machine.standing) == (SessionState.OPENING, "opening")
    day.until(100)
    assert [entry for entry in day.log if entry[0] > 1] == [
        (57.0, "tickle"),
        (64.5, "status"),
        (72.0, "status"),
        (79.5, "status"),
        (79.5, "accounts"),
        (79.5, "suppress"),
    ]
    assert day.machine.state is SessionState.OPEN
    assert day.machine.losses == 0, "it was there all the time"
    assert day.reasons[2:] == ["tickle failed", "status failed", "status failed", "established"]


def test_a_long_outage_does_not_tickle_more_often_than_always() -> None:
    day = Day().until(1)
    day.answers[Step.TICKLE] = [BrokerUnavailableError("503")]
    day.until(86_400)
    assert len(day.steps("tickle")) < 1460


@pytest.mark.parametrize(
    "error",
    [BrokerUnavailableError("503"), ConnectionNotMadeError("x"), UnreadableAnswerError(), ValueError("foreign")],
)
@pytest.mark.parametrize("jitter", [0.0, 0.5, 1.0])
def test_while_the_network_is_down_there_is_a_try_every_seven_and_a_half_seconds(error, jitter) -> None:
    draws = itertools.cycle([jitter, 1.0 - jitter, 0.5])
    day = Day(random=lambda: next(draws))
    day.answers[Step.INIT] = [error]
    day.until(3600)
    tries = day.steps("init")
    assert len(tries) == pytest.approx(480, abs=8)
    assert all(ninth - first >= 60.0 for first, ninth in zip(tries, tries[8:], strict=False))
    assert max(b - a for a, b in itertools.pairwise(tries)) < 9.5
    assert len(day.log) == len(tries)


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


def test_what_no_patience_mends_ends_it() -> None:
    error = ConfigurationError("client is closed")
    day = Day().until(1)
    day.answers[Step.TICKLE] = [error]
    day.until(100)
    assert day.machine.error is error
    assert day.reasons[-1] == "cannot go on"


def test_a_foreign_exception_inside_a_tickle_is_a_trouble_that_passes() -> None:
    day = Day().until(1)
    day.answers[Step.TICKLE] = [ValueError("malformed"), GOOD]
    day.until(100)
    assert "tickle failed" in day.reasons
    assert day.machine.state is SessionState.OPEN


@pytest.mark.parametrize(
    "error", [InvalidRequestError("400"), BrokerRejectionError("no"), PermissionDeniedError("403")]
)
def test_a_refused_list_of_questions_is_told_with_its_ids_and_keeps_no_session_closed(error) -> None:
    day = Day(suppress=("o163", "o354"))
    day.answers[Step.SUPPRESS] = [error]
    day.until(1)
    assert day.machine.state is SessionState.OPEN
    assert "questions are not suppressed: o163, o354" in day.reasons


def test_a_broker_that_only_fails_at_the_list_of_questions_keeps_no_session_closed_either() -> None:
    day = Day(suppress=("o163",))
    day.answers[Step.SUPPRESS] = [BrokerUnavailableError("500")]
    day.until(30)
    assert day.machine.state is SessionState.OPEN
    assert day.steps("suppress") == [0.0, 7.5, 15.0]
    assert day.reasons[1:] == [
        "suppress failed",
        "suppress failed",
        "questions are not suppressed: o163",
        "established",
    ]


def test_a_network_that_fails_at_the_list_of_questions_is_waited_for() -> None:
    day = Day(suppress=("o163",))
    day.answers[Step.SUPPRESS] = [ConnectionNotMadeError("down")] * 5 + [None]
    day.until(60)
    assert day.machine.state is SessionState.OPEN
    assert len(day.steps("suppress")) == 6
    assert "questions are not suppressed: o163" not in day.reasons


def test_a_session_lost_while_listing_accounts_starts_over() -> None:
    day = Day()
    day.answers[Step.ACCOUNTS] = [SessionMissingError("gone"), None]
    day.until(30)
    assert [step for _, step in day.log] == ["init", "accounts", "init", "accounts"]


@pytest.mark.parametrize("left", [0.0, -0.001])
def test_a_tickle_that_contradicts_itself_is_asked_about_ever_more_slowly_and_opens_nothing(left) -> None:
    day = Day(validate_every=600.0).until(1)
    day.answers[Step.TICKLE] = [GOOD._replace(login_left=left)]
    day.until(1200)
    assert day.steps("init") == [0.0]
    assert day.states == ["opening", "open"]
    assert day.steps("status") == [57.0, 114.0, 228.0, 456.0, 912.0]
    assert day.steps("validate")[:3] == [117.0, 351.0, 819.0]
    assert day.reasons.count("the login has expired, as the tickle says, and is authenticated") == 5
    day.answers[Step.TICKLE] = [GOOD._replace(login_left=5000.0), GOOD._replace(login_left=left)]
    day.until(1320)
    assert len(day.steps("status")) == 6


def test_a_tickle_that_contradicts_itself_is_right_when_the_status_says_so() -> None:
    day = Day().until(1)
    day.answers[Step.TICKLE] = [GOOD._replace(login_left=0.0), GOOD]
    day.answers[Step.STATUS] = [GONE, GOOD]
    day.until(60)
    assert day.steps("init") == [0.0, 57.0]
    assert day.states == ["opening", "open", "opening", "open"]


def test_a_tickle_that_contradicts_itself_is_right_when_the_validation_says_so() -> None:
    day = Day(validate_every=600.0).until(1)
    day.answers[Step.TICKLE] = [GOOD._replace(login_left=0.0)]
    day.answers[Step.VALIDATE] = [Login(False), Login(True)]
    day.until(118)
    assert day.steps("init") == [0.0, 117.0]
    assert "the login has expired" in day.reasons


def test_a_login_that_ends_soon_is_validated_sooner() -> None:
    day = Day(validate_every=3000.0).until(1)
    day.answers[Step.TICKLE] = [GOOD._replace(login_left=400.0)]
    day.until(300)
    assert day.steps("validate") == [257.0]


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
    assert len(day.log) < 600


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


def lost(day: Day, error: Exception | None = None, sent: float | None = None) -> None:
    day.events += day.machine.doubt("heard", error or SessionMissingError("gone"), day.now, sent=sent)


def test_a_hundred_calls_that_find_no_session_cost_one_question_and_one_opening() -> None:
    day = Day(suppress=("o163",)).until(1)
    day.answers[Step.STATUS] = [GONE, GOOD]
    for _ in range(100):
        lost(day)
    assert (day.machine.state, day.machine.standing) == (SessionState.OPENING, "opening")
    day.until(2)
    assert [step for moment, step in day.log if moment >= 1] == ["status", "init", "accounts", "suppress"]
    assert day.states == ["opening", "open", "opening", "open"]
    assert day.machine.losses == 1


def test_a_session_that_is_there_after_all_is_not_opened_anew() -> None:
    day = Day(suppress=("o163",)).until(1)
    lost(day)
    day.until(2)
    assert [step for moment, step in day.log if moment >= 1] == ["status", "accounts", "suppress"]
    assert day.machine.state is SessionState.OPEN
    assert day.machine.losses == 0


def test_calls_that_left_before_the_session_was_proven_say_nothing_about_it() -> None:
    day = Day().until(20)
    lost(day)
    day.until(30)
    calls = len(day.log)
    lost(day, sent=19.0)
    lost(day, sent=19.99)
    assert day.machine.state is SessionState.OPEN
    day.until(40)
    assert len(day.log) == calls
    lost(day, sent=39.0)
    assert day.machine.state is SessionState.OPENING


def test_on_a_clock_that_stands_still_it_looks_and_opens_nothing_anew() -> None:
    day = Day().until(1)
    for _ in range(5):
        lost(day, sent=day.now)
        day.until(day.now)
    assert [step for moment, step in day.log if moment >= 1] == ["status", "accounts"] * 2
    assert day.steps("init") == [0.0]


def test_calls_that_insist_where_the_status_says_that_all_is_well_open_it_anew_and_ever_more_slowly() -> None:
    day = Day().until(1)
    for second in range(1, 600):
        day.until(float(second))
        if day.machine.state is SessionState.OPEN:
            lost(day, sent=day.now + 0.1)
    openings = day.steps("init")
    gaps = [b - a for a, b in itertools.pairwise(openings[1:])]
    assert openings[:2] == [0.0, 2.0], "asked first, opened at the second time"
    assert all(later >= earlier for earlier, later in itertools.pairwise(gaps))
    assert gaps[-1] > 100
    assert len(day.log) < 120


@pytest.mark.parametrize("error", [AccountsNotListedError("query accounts"), AuthenticationError("401")])
def test_calls_that_insist_on_something_else_never_cost_the_session(error) -> None:
    day = Day().until(1)
    for second in range(1, 600):
        day.until(float(second))
        lost(day, error, sent=day.now)
    assert day.steps("init") == [0.0]
    assert len(day.steps("status")) < 12


def test_who_is_not_believed_any_more_makes_the_next_tickle_sooner() -> None:
    day = Day().until(1)
    for moment in (1.0, 2.0, 3.0):
        day.until(moment)
        lost(day, sent=day.now + 0.1)
    day.until(3.5)
    assert day.machine.state is SessionState.OPEN
    day.answers[Step.TICKLE] = [GONE, GOOD]
    day.until(11)
    assert day.steps("tickle") == [9.5]
    assert len(day.steps("init")) == 3


def test_after_a_calm_while_calls_are_believed_again() -> None:
    day = Day().until(1)
    for moment in (1.0, 2.0, 3.0):
        day.until(moment)
        lost(day, sent=day.now + 0.1)
    day.until(700)
    openings = len(day.steps("init"))
    lost(day, sent=day.now + 0.1)
    day.until(702)
    assert day.log[-2:] == [(700.0, "status"), (700.0, "accounts")]
    assert len(day.steps("init")) == openings


def test_a_new_token_makes_it_look_and_open_only_if_the_session_is_gone() -> None:
    day = Day().until(1)
    day.events += day.machine.doubt("the token was renewed", None, day.now)
    day.until(2)
    assert day.log[2:] == [(1.0, "status"), (1.0, "accounts")]
    day.answers[Step.STATUS] = [GONE, GOOD]
    day.events += day.machine.doubt("the token was renewed", None, day.now)
    day.until(3)
    assert day.log[4:] == [(2.0, "status"), (2.0, "init"), (2.0, "accounts")]


@pytest.mark.parametrize("flying", [Step.INIT, Step.STATUS, Step.ACCOUNTS, Step.SUPPRESS])
def test_a_token_that_is_renewed_while_opening_makes_it_look_once_more(flying) -> None:
    day = Day(suppress=("o163",))
    day.answers[Step.INIT] = [STARTING]
    day.machine.next(0.0)
    steps = []
    renewed = False
    for moment in range(10):
        step = day.machine.next(float(moment))
        if not isinstance(step, Step):
            continue
        steps.append(step)
        day.machine.began(step, float(moment))
        if step is flying and not renewed:
            renewed = True
            assert day.machine.doubt("the token was renewed", None, float(moment)) == []
        answer = STARTING if step is Step.INIT else GOOD if step is Step.STATUS else None
        day.machine.done(step, answer, float(moment))
    expected = [Step.INIT, Step.STATUS, Step.ACCOUNTS, Step.SUPPRESS]
    if flying is not Step.INIT:  # its own answer makes it look anyway
        expected.insert(expected.index(flying) + 1, Step.STATUS)
        if flying in (Step.ACCOUNTS, Step.SUPPRESS):
            expected[expected.index(flying) + 2 :] = [Step.ACCOUNTS, Step.SUPPRESS]
    assert steps == expected
    assert day.machine.state is SessionState.OPEN


def test_a_new_token_ends_the_pause_after_refused_credentials() -> None:
    day = Day().until(1)
    day.answers[Step.TICKLE] = [AuthenticationError("401"), GOOD]
    day.answers[Step.STATUS] = [AuthenticationError("401")] * 4 + [GOOD]
    day.until(57 + 5 + 10 + 20 + 1)
    assert day.steps("status") == [62.0, 72.0, 92.0]
    day.machine.doubt("the token was renewed", None, day.now)
    day.until(day.now + 1)
    assert day.steps("status")[-1] == 93.0


def test_a_new_token_does_not_hurry_what_the_network_holds_up() -> None:
    day = Day()
    day.answers[Step.INIT] = [ConnectionNotMadeError("down")]
    day.until(1)
    day.machine.doubt("the token was renewed", None, day.now)
    day.until(7)
    assert day.steps("init") == [0.0]


@pytest.mark.parametrize("answer", [GOOD, ConnectionNotMadeError("down"), Session(None)])
def test_a_tickle_that_left_before_the_doubt_does_not_end_it(answer) -> None:
    machine = Day().until(56).machine
    assert machine.next(57.0) is Step.TICKLE
    machine.began(Step.TICKLE, 57.0)
    machine.doubt("heard", SessionMissingError("gone"), 57.5)
    if isinstance(answer, Exception):
        machine.failed(Step.TICKLE, answer, 58.0)
    else:
        machine.done(Step.TICKLE, answer, 58.0)
    assert machine.state is SessionState.OPENING
    assert machine.next(70.0) is Step.STATUS


def test_a_reported_competitor_follows_the_policy_once_the_status_says_so() -> None:
    day = Day("yield").until(1)
    day.answers[Step.STATUS] = [TAKEN]
    lost(day, CompetingSessionError("x"))
    day.until(2)
    assert day.machine.state is SessionState.YIELDED
    assert day.machine.standing == "down"
    lost(day)
    assert day.machine.state is SessionState.YIELDED


def test_under_raise_what_calls_hear_ends_the_keeper_only_if_the_status_agrees() -> None:
    heard = SessionMissingError("heard")
    day = Day("raise").until(1)
    for _ in range(3):
        lost(day, heard, sent=day.now + 1)
        day.until(day.now + 30)
    assert day.machine.state is SessionState.OPEN
    assert len(day.steps("init")) == 1, "never opened anew"
    day.answers[Step.STATUS] = [GONE]
    lost(day, heard, sent=day.now + 1)
    day.until(day.now + 20)
    assert day.machine.error is heard


def test_open_ends_when_nothing_proves_it_within_the_period_and_five_seconds() -> None:
    day = Day().until(56)
    machine = day.machine
    assert machine.next(57.0) is Step.TICKLE
    machine.began(Step.TICKLE, 57.0)
    assert machine.expire(64.9) == []
    assert machine.proof_left(60.0) == 5.0
    # At the very moment that nothing is left of it: a driver that was told to wait 0 s would ask for ever otherwise.
    [event] = machine.expire(65.0)
    assert event.reason == "not proven for 65 s"
    assert (machine.state, machine.standing, machine.proof_left(65.0)) == (SessionState.OPENING, "open", float("inf"))
    [event] = machine.done(Step.TICKLE, GOOD, 70.0)
    assert (event.state, event.reason) == (SessionState.OPEN, "proven again")
    assert machine.proof_left(70.0) == 57.0 + 65.0 - 70.0, "counted from when the question left"


def test_a_tickle_that_fails_after_the_proof_ran_out_puts_it_in_doubt() -> None:
    machine = Day().until(56).machine
    machine.began(Step.TICKLE, 57.0)
    machine.expire(66.0)
    machine.failed(Step.TICKLE, ConnectionNotMadeError("down"), 67.0)
    assert machine.standing == "opening"
    assert machine.next(67.0) is Step.STATUS, "7.5 s after the tickle left, and that is over"


def test_a_machine_that_slept_tickles_at_once_when_it_wakes() -> None:
    day = Day().until(10)
    assert [event.reason for event in day.machine.expire(30_000.0)] == ["not proven for 30000 s"]
    assert day.machine.next(30_000.0) is Step.TICKLE


def test_a_tickle_that_says_nothing_of_the_session_is_no_proof() -> None:
    day = Day().until(1)
    day.answers[Step.TICKLE] = [Session(None)]
    day.until(300)
    assert len(day.steps("status")) == len(day.steps("tickle")) == 5
    assert day.states == ["opening", "open"]
    assert len(day.steps("accounts")) == 1


def test_a_tickle_whose_session_is_not_established_waits_until_it_is() -> None:
    day = Day().until(1)
    day.answers[Step.TICKLE] = [STARTING, GOOD]
    day.answers[Step.STATUS] = [STARTING, STARTING, GOOD]
    day.until(57)
    assert day.machine.standing == "opening"
    day.until(62)
    assert day.steps("status") == [57.0, 58.0, 59.0]
    assert day.steps("init") == [0.0]
    assert day.machine.state is SessionState.OPEN


def test_a_session_that_keeps_being_lost_is_opened_at_most_eight_times_a_minute() -> None:
    day = Day().until(0)
    for tenth in range(1, 3000):
        day.until(tenth / 10)
        if day.machine.state is SessionState.OPEN:
            day.answers[Step.STATUS] = [GONE, GOOD]
            lost(day, sent=day.now + 0.1)
    openings = day.steps("init")
    assert openings[2] < 1.0, "the first ones at once"
    assert max(sum(start <= at < start + 60 for at in openings) for start in openings) <= 11
    assert 35 <= len(openings) <= 45


def test_a_broker_that_loses_the_session_between_opening_and_accounts_is_not_stormed() -> None:
    day = Day()
    day.answers[Step.ACCOUNTS] = [SessionMissingError("gone")]
    day.until(60)
    assert len(day.steps("init")) == 8


def test_a_status_that_is_refused_as_such_means_that_there_is_no_session() -> None:
    day = Day().until(1)
    day.answers[Step.STATUS] = [BrokerRejectionError("no bridge"), GOOD]
    lost(day)
    day.until(2)
    assert [step for moment, step in day.log if moment >= 1] == ["status", "init", "accounts"]


def test_what_fails_while_the_session_is_left_to_another_login_leaves_it_there() -> None:
    day = Day("yield")
    day.answers[Step.INIT] = [TAKEN]
    day.answers[Step.TICKLE] = [ConnectionNotMadeError("down"), AuthenticationError("401"), TAKEN]
    day.until(100)
    assert day.states == ["opening", "yielded"]
    assert day.steps("tickle") == [57.0, 64.5, 69.5]


def test_a_login_that_ends_while_the_session_is_left_there_is_opened_again() -> None:
    day = Day("yield", validate_every=600.0)
    day.answers[Step.INIT] = [TAKEN]
    day.answers[Step.TICKLE] = [TAKEN]
    day.answers[Step.VALIDATE] = [Login(False), Login(True)]
    day.until(601)
    assert day.steps("init") == [0.0, 600.0]


@pytest.mark.parametrize(("policy", "state"), [("take", SessionState.OPEN), ("raise", SessionState.FAILED)])
def test_a_validation_that_is_refused_puts_the_session_in_doubt(policy, state) -> None:
    day = Day(policy, validate_every=600.0).until(1)
    day.answers[Step.VALIDATE] = [AuthenticationError("401"), Login(True)]
    day.until(601)
    assert day.machine.state is state
    assert "the login is refused" in day.reasons
    assert day.steps("status") == ([600.0] if policy == "take" else [])


def test_a_validation_that_finds_no_network_makes_the_tickle_look() -> None:
    day = Day(validate_every=600.0).until(1)
    day.answers[Step.VALIDATE] = [ConnectionNotMadeError("down"), Login(True)]
    day.until(601)
    assert day.steps("tickle")[-1] == 600.0
    assert day.machine.state is SessionState.OPEN
    assert "validation failed" in day.reasons


def test_a_validation_that_fails_otherwise_is_told_and_nothing_more() -> None:
    day = Day(validate_every=600.0).until(1)
    day.answers[Step.VALIDATE] = [UnreadableAnswerError(), Login(True)]
    day.until(605)
    assert day.steps("tickle")[-1] < 600.0
    assert day.reasons[-1] == "validation failed"
    assert day.machine.state is SessionState.OPEN


def test_what_arrives_after_the_end_changes_nothing() -> None:
    day = Day().until(56)
    day.machine.stop()
    assert day.machine.done(Step.TICKLE, GONE, 60.0) == []
    assert day.machine.failed(Step.TICKLE, ConfigurationError("closed"), 60.0) == []
    assert day.machine.give_up(ValueError()) == []
    assert day.machine.doubt("heard", None, 60.0) == []
    assert day.machine.expire(600.0) == []
    assert day.machine.state is SessionState.STOPPED
    assert day.machine.error is None


def test_a_driver_that_fails_gives_up_for_all_to_see() -> None:
    day = Day().until(56)
    error = ValueError("driver")
    [event] = day.machine.give_up(error)
    assert (event.state, event.reason, event.error) == (SessionState.FAILED, "the keeper failed", error)
    assert day.machine.standing == "down"


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
    # 67 tickles at the fastest jitter; a try every 7.5 s while it is not open; looking each second five times, then
    # every five, after each opening.
    assert len(day.steps("tickle")) + len(day.steps("init")) <= 67 + 500
    assert len(day.steps("status")) <= 12 * max(1, len(day.steps("init"))) + 500
    assert len(day.steps("validate")) <= 60
