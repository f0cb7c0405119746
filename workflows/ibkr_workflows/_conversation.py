"""From the first request to the answer without a question: the part that placing and changing an order share."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import attrs

from ibkr_core.client import BaseClient
from ibkr_core.errors import (
    ConfigurationError,
    DuplicateIntentError,
    IbkrError,
    OrderConversationError,
    OutcomeUnknownError,
    RejectedError,
)
from ibkr_core.intents import Intent, carry_intents
from ibkr_core.options import CallOptions
from ibkr_workflows._answers import Answers
from ibkr_workflows._errors import DecisionError, QuestionRefusedError, SubmissionUnknownError
from ibkr_workflows._flights import Flight, arrived, left
from ibkr_workflows._rows import is_refused, merged
from ibkr_workflows._steps import Ask, AwaitableAnswerError, Call, Recipe, call_user, do

if TYPE_CHECKING:
    from ibkr_core.gate import Conversation
    from ibkr_web.models import AdvancedOrderReject, OrderQuestion

__all__ = ["Heard", "OnIntent", "check_options", "check_user_code", "conversing", "own_intents", "telling", "timed"]

OnIntent: TypeAlias = "Callable[[tuple[Intent, ...]], object | Awaitable[object]]"

_NOT_CONFIRMED: Final = "order not confirmed"
_NOT_FOUND: Final = "reply id not found"


@attrs.define
class Heard:
    """What one conversation brought.

    Attributes:
        answers: the rows of each answer, in the order of arrival.
        confirmed: kinds of question that were confirmed.
        replies: how many questions were confirmed.
        several: whether some answer held several questions.
        choice: the broker's refusal with a choice, which ended the conversation.
        declined: the question that was not confirmed, which ended the conversation.
        why: the reason, where it was not the caller's `Answers`.
        trouble: what the broker answered to the declining, where it was not what was asked for.
        raised: what `decide` raised, or should have returned.
    """

    answers: list[list[Any]] = attrs.field(factory=list)
    confirmed: list[str] = attrs.field(factory=list)
    replies: int = 0
    several: bool = False
    choice: AdvancedOrderReject | None = None
    declined: OrderQuestion | None = None
    why: str = ""
    trouble: IbkrError | None = None
    raised: Exception | None = None

    @property
    def rows(self) -> tuple[Any, ...]:
        """All rows, those of one order once."""
        return tuple(merged(self.answers))

    def refusal(self) -> QuestionRefusedError | None:
        """The error for a question that was not confirmed."""
        if self.declined is None:
            return None
        why = self.why
        if self.trouble is not None:
            why += "; it was not confirmed, but the broker did not take the declining either"
        error = QuestionRefusedError(_kinds(self.declined), tuple(self.declined.message or ()), self.rows, why)
        error.__cause__ = self.trouble
        return error


def check_options(options: Any) -> None:
    """Refuse what are no options, before anything is sent.

    Raises:
        ConfigurationError: another type is expected.
    """
    if options is not None and not isinstance(options, CallOptions):
        raise ConfigurationError(f"options is a {type(options).__name__}: expected CallOptions or None")


def check_user_code(client: BaseClient, answers: Any, on_intent: Any, options: Any) -> None:
    """Refuse what could not be run, asked or used, before anything is sent.

    Raises:
        ConfigurationError: another type is expected.
    """
    if not isinstance(answers, Answers):
        raise ConfigurationError(f"answers is a {type(answers).__name__}: expected Answers")
    call_user("Answers.decide", answers.decide, client)
    call_user("on_intent", on_intent, client)
    check_options(options)


def telling(intents: tuple[Intent, ...], on_intent: OnIntent | None) -> Recipe[None]:
    """Tell the intents to whoever writes them down. What he raises ends the recipe.

    Raises:
        ConfigurationError: he returned what nobody can await.
    """
    if on_intent is None:
        return
    try:
        yield from do(Ask(on_intent, intents))
    except AwaitableAnswerError:
        raise ConfigurationError("on_intent returned an awaitable, which a Client cannot await") from None


def own_intents(error: BaseException, intents: Sequence[Intent]) -> None:
    """Make an error carry the intents of the recipe, before any of the single call."""
    carry_intents(error, intents)
    if isinstance(error, IbkrError):
        ours = {intent.identity for intent in intents}
        others = (one for one in error.intent if isinstance(one, Intent) and one.identity not in ours)
        error.intent = (*intents, *others)


def _without_question(error: IbkrError) -> None:
    """The id of a question is of no use to anybody who looks for the order."""
    for one in (error, error.__cause__):
        if isinstance(one, IbkrError):
            one.intent = tuple(i for i in one.intent if not isinstance(i, Intent) or i.kind != "question")


def timed(client: BaseClient, intents: Sequence[Intent], call: Call) -> Recipe[Any]:
    """Make a call and note on the intents when it left and when it ended, however it ended."""
    flight = Flight(intents)
    try:
        left(flight)
        for intent in intents:
            if intent.sent_monotonic is None:
                intent.sent_wall = client.clock.wall()
                intent.sent_monotonic = client.clock.monotonic()
                intent.session = client.gate.session
            intent.ended_monotonic = None
        return (yield from do(call))
    finally:
        # Twice, for a Ctrl-C that comes in between: a request that is under way for ever is never "not-found".
        try:
            _has_ended(client, intents, flight)
        finally:
            _has_ended(client, intents, flight)


def _has_ended(client: BaseClient, intents: Sequence[Intent], flight: Flight) -> None:
    now = client.clock.monotonic()
    for intent in intents:
        intent.ended_monotonic = now
    # Last: as long as it is under way nobody looks at the times.
    arrived(client.gate, flight, now)


def unknown(error: IbkrError, rows: tuple[Any, ...], message: str = "") -> SubmissionUnknownError:
    """The error that says that nobody knows, because of another one."""
    return SubmissionUnknownError(
        message or f"the order may or may not be in: {getattr(cause_of(error), 'message', error.message)}",
        rows=rows,
        operation=error.operation,
        status=error.status,
        request_id=error.request_id,
        body=error.body,
        intent=error.intent,
    )


def cause_of(error: IbkrError) -> BaseException:
    """The precise error: of one that says that nobody knows, the one behind it."""
    return (error.__cause__ if isinstance(error, OutcomeUnknownError) else None) or error


def conversing(
    client: BaseClient,
    send: Callable[[Any, CallOptions], Any],
    intents: Sequence[Intent],
    answers: Answers,
    options: CallOptions | None,
    strange: Callable[[Sequence[Any]], bool],
) -> Recipe[Heard]:
    """Sends the first request and answers one question after the other.

    Ends with an answer without a question, with a question that is not confirmed, with rows that are `strange` (of
    somebody else's order: a question beside them may be his too), or with an error.
    """
    heard = Heard()
    talk = client.gate.conversation()
    with_talk = (options or CallOptions()).replace(conversation=talk)
    try:
        try:
            answer = yield from timed(client, intents, lambda c: send(c, with_talk))
        except DuplicateIntentError:
            raise
        except OutcomeUnknownError as error:
            raise unknown(error, ()) from cause_of(error)
        yield from _answering(client, heard, talk, with_talk, answer, intents, answers, strange)
    finally:
        talk.close()
    return heard


def _answering(
    client: BaseClient,
    heard: Heard,
    talk: Conversation,
    options: CallOptions,
    answer: Any,
    intents: Sequence[Intent],
    answers: Answers,
    strange: Callable[[Sequence[Any]], bool],
) -> Recipe[None]:
    from ibkr_web.models import AdvancedOrderReject

    waiting: list[OrderQuestion] = []
    while True:
        if isinstance(answer, AdvancedOrderReject):
            heard.choice = answer
            return
        waiting = [*_take(heard, answer), *waiting]
        if not waiting or strange(heard.rows):
            return
        question = waiting.pop(0)
        if any(is_refused(row) for row in heard.rows):
            heard.why = "; it was declined because the broker had refused another ticket of the request"
        elif heard.replies >= answers.limit:
            heard.why = f"; it was declined because {answers.limit} questions had been answered (Answers.limit)"
        elif answers.accepts(question) or (yield from _decided(heard, talk, question, answers)):
            answer = yield from _confirming(client, heard, question, options, intents)
            continue
        heard.declined = question
        yield from _declining(client, heard, [question, *waiting], options, intents, answers.limit)
        return


def _take(heard: Heard, answer: Any) -> list[OrderQuestion]:
    """Keep the rows of an answer; its questions."""
    from ibkr_web.models import OrderQuestion

    questions = [row for row in answer if isinstance(row, OrderQuestion)]
    heard.answers.append([row for row in answer if not isinstance(row, OrderQuestion)])
    heard.several = heard.several or len(questions) > 1
    return questions


def _kinds(question: OrderQuestion) -> tuple[str, ...]:
    return tuple(str(kind) for kind in question.message_ids or ())


def _decided(heard: Heard, talk: Conversation, question: OrderQuestion, answers: Answers) -> Recipe[bool]:
    """What the user decides. Whatever is neither True nor False, an exception too, is kept and means no."""
    if answers.decide is None:
        return False
    try:
        decision = yield from do(Ask(answers.decide, question, talk.deciding))
    except AwaitableAnswerError:
        heard.raised = DecisionError("decide returned an awaitable, which a Client cannot await")
    except Exception as error:
        heard.raised = error
    else:
        if isinstance(decision, bool):
            return decision
        heard.raised = DecisionError(f"decide returned a {_type_of(decision)}: expected True or False")
    return False


def _type_of(value: Any) -> str:
    """The name of a type; with its module where it is none of Python's own, as numpy has a `bool` too."""
    kind = type(value)
    return kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__name__}"


def _replying(
    client: BaseClient, question: OrderQuestion, confirmed: bool, options: CallOptions, intents: Sequence[Intent]
) -> Recipe[Any]:
    from ibkr_web.models import ReplyRequest

    body = ReplyRequest(confirmed=confirmed)
    try:
        return (yield from timed(client, intents, lambda c: c.orders.reply(question.id, body=body, options=options)))
    except IbkrError as error:
        _without_question(error)
        raise


def _confirming(
    client: BaseClient, heard: Heard, question: OrderQuestion, options: CallOptions, intents: Sequence[Intent]
) -> Recipe[Any]:
    try:
        answer = yield from _replying(client, question, True, options, intents)
    except DuplicateIntentError:
        raise
    except OutcomeUnknownError as error:
        raise unknown(error, heard.rows) from cause_of(error)
    except IbkrError as error:
        gone = isinstance(error, RejectedError) and _NOT_FOUND in str(error).lower()
        unsent = isinstance(error, OrderConversationError | ConfigurationError)
        if heard.rows or heard.several or gone or unsent:
            # The refusal of one question says nothing about the other tickets. A question that is gone, or that cannot
            # be answered because it has no proper id, says nothing at all.
            raise unknown(error, heard.rows, _unsettled(error)) from error
        raise
    heard.replies += 1
    heard.confirmed += _kinds(question)
    return answer


def _unsettled(error: IbkrError) -> str:
    return f"a question of the broker could not be answered ({error.message}): some order may be in all the same"


def _declining(
    client: BaseClient,
    heard: Heard,
    questions: list[OrderQuestion],
    options: CallOptions,
    intents: Sequence[Intent],
    limit: int,
) -> Recipe[None]:
    """Declines the questions. "Order not confirmed" is what is asked for; anything else is kept and told."""
    from ibkr_web.models import AdvancedOrderReject

    named = questions[0]
    for _ in range(limit + len(questions)):
        if not questions:
            return
        question = questions.pop(0)
        try:
            answer = yield from _replying(client, question, False, options, intents)
        except OutcomeUnknownError as error:
            found = unknown(error, heard.rows, "a question was declined, but no readable answer to that came back")
            if heard.raised is not None:
                found.add_note(f"it was declined because decide raised {heard.raised!r}")
            raise found from cause_of(error)
        except IbkrError as error:
            as_asked = isinstance(error, RejectedError) and _NOT_CONFIRMED in str(error).lower()
            # The others are declined as a courtesy: without a confirmation they come to nothing, as does this one.
            if question is named and not as_asked:
                heard.trouble = error
        else:
            if isinstance(answer, AdvancedOrderReject):
                heard.choice = answer
                return
            questions += _take(heard, answer)
