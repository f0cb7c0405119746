"""One run: a user who submits, changes or cancels, looks after every failure, and submits again when told to.

A story is a generator that yields what the user does; a driver does it with the recipes for threads or for tasks, and
hands back what came of it. The judge holds whatever the client says against the mock's ledger at once, and once more
when all that was under way has arrived.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import ibkr_workflows as recipes
from ibkr_auth import AsyncSessionKeeper
from ibkr_core import IbkrError, intents_of
from ibkr_mock.trading.orders import Order
from ibkr_web.models import OrderTicket, SessionInitRequest
from ibkr_workflows import Answers
from orderkit.judge import Boom, Judge
from orderkit.plans import ACCOUNTS, LASTING, Plan
from orderkit.tally import Tally
from orderkit.virtual import VirtualLoop
from orderkit.worlds import AAPL, Gateways, World

__all__ = ["carry_out", "carry_out_in_threads"]

_THINKING = 130.0
"""Seconds that somebody thinks who answers too late."""
_ATTEMPTS = 3
_LONG = 200.0
"""Seconds after which everything has arrived."""
_ALL_KINDS = frozenset(
    ("o163", "o354", "o382", "o383", "o403", "o451", "o2137", "o2165", "o10138", "o10152", "o10153", "o10164", "o10223")
)


@dataclass
class Outcome:
    """What came of one call: a value, or whatever was raised."""

    value: Any = None
    error: BaseException | None = None


@dataclass
class Do:
    """Call a recipe by its name, or a function of the client; `ended` if the plan may end it in the middle."""

    call: str | Callable[[Any], Any]
    arguments: tuple[Any, ...] = ()
    keywords: dict[str, Any] = field(default_factory=dict)
    ended: bool = False


Story = Generator[Do, Outcome, Any]


def carry_out(gateways: Gateways, plan: Plan, tally: Tally) -> None:
    """One plan; what it shows goes to the tally."""
    run = _Run(gateways, plan, tally)
    if plan.asynchronous:
        VirtualLoop.run(run.gateway, run.as_tasks())
    else:
        run.as_thread()
    tally.runs["async" if plan.asynchronous else "sync"] += 1
    for fault, options in zip(run.faults, plan.faults, strict=False):
        if fault.hits:
            tally.points.add((options["kind"], options["operation"], options["skip"]))


def carry_out_in_threads(gateways: Gateways, plan: Plan, tally: Tally, count: int) -> None:
    """So many stories of one plan at once, each in a thread of its own, with one client.

    Which thread comes first is not planned: whatever the order, nothing false may be said.
    """
    first = _Run(gateways, plan, tally)
    with first.world.client() as client:
        first.prepare(client)
        runs = [first, *(_Run(gateways, plan, Tally(), first.world, first.account) for _ in range(count - 1))]
        with ThreadPoolExecutor(count) as pool:
            for done in [pool.submit(run.tell, client, number) for number, run in enumerate(runs)]:
                done.result()
    for run in runs[1:]:
        tally.add(run.tally)
    tally.runs["threads"] += 1


class _Run:
    def __init__(
        self, gateways: Gateways, plan: Plan, tally: Tally, world: World | None = None, account: str | None = None
    ) -> None:
        self.plan = plan
        self.tally = tally
        self.world = world or World(gateways.fresh(plan), plan)
        self.gateway = self.world.gateway
        self.random = self.world.random
        self.account = account or self.random.choice(ACCOUNTS)
        self.judge = Judge(self.gateway, plan, tally, self.account)
        self.faults: list[Any] = []
        self.keeper: AsyncSessionKeeper | None = None

    # Stories

    def story(self, number: int = 0) -> Story:
        """The story of one intent; `number` tells the intents of one run apart."""
        self.tally.intents += 1
        if self.plan.story == "modify":
            yield from self.modify()
        elif self.plan.story == "cancel":
            yield from self.cancel()
        else:
            yield from self.submit(self.tickets(number))

    def before(self) -> Story:
        """Everything that goes well: a session, and an order that stands, where one is changed."""
        yield from self.open_session()
        yield Do(lambda c: c.accounts.list())
        if self.plan.story in ("modify", "cancel"):
            price = self.world.price(-30 if self.plan.story == "modify" or self.plan.questions else -1)
            base = ticket("BUY", 40, price, "standing")
            done = yield Do("submit_order", (self.account, base), {"answers": Answers(accept=_ALL_KINDS)})
            if done.error is not None:
                raise done.error
            yield from self.wait(self.random.choice((0.0, 0.6, 3.0)))
        self.faults = self.world.plan_faults()

    def wait(self, seconds: float) -> Story:
        yield Do(lambda c: c.clock.sleep_async(seconds) if self.plan.asynchronous else c.clock.sleep(seconds))

    def open_session(self) -> Story:
        if (keeper := self.keeper) is not None:
            # A 429 is obeyed for up to 900 s; an opening may take 60 s more.
            done = yield Do(lambda c: keeper.ensure_open(timeout=1_000.0))
            if done.error is not None:
                self.judge.blame("session not kept", f"{type(done.error).__name__}: {done.error}")
            return
        body = SessionInitRequest(publish=True, compete=True)
        for _ in range(5):
            yield Do(lambda c: c.session.init(body=body))
            yield from self.wait(3)
            done = yield Do(lambda c: c.accounts.list())
            if done.error is None:
                return
            yield from self.wait(10)

    def repair(self) -> Story:
        """The network is back, and a session that was lost is opened again. The broker's lists are what they are."""
        planned = self.gateway.faults.planned
        lasting = [fault for fault in planned if fault.kind in LASTING]
        self.gateway.faults.clear()
        self.world.wire.close()  # and with it comes a new connection, on which no surplus answer waits
        planned += lasting
        yield from self.wait(1)
        done = yield Do(lambda c: c.accounts.list())
        if done.error is not None:
            yield from self.open_session()

    def answers(self) -> Answers:
        if self.plan.decide == "accept":
            return Answers(accept=_ALL_KINDS)

        def decide(_question: Any) -> bool:
            if self.plan.decide == "raise":
                raise Boom
            if self.plan.decide == "late":
                self.world.clock.sleep(_THINKING)
            return self.plan.decide != "no"

        async def decide_async(question: Any) -> bool:
            if self.plan.decide == "late":
                await asyncio.sleep(_THINKING)
                return True
            return decide(question)

        return Answers(decide=decide_async if self.plan.asynchronous else decide)

    def tickets(self, number: int) -> list[OrderTicket]:
        """Sizes tell the orders of one run apart, whatever ids they have."""
        price = self.world.price(-30 if self.plan.questions else -1) + (0.004 if self.plan.questions > 1 else 0)
        own = f"own-{self.plan.seed}-{number}" if self.plan.own_id or self.plan.story == "bracket" else None
        size = 1 + 10 * number + (2_500 if self.plan.questions > 2 else 0)
        if self.plan.story == "bracket":
            child = ticket("SELL", size + 1, self.world.price(2), None, parent_id=own)
            return [ticket("BUY", size, price, own), child]
        if self.plan.story == "group":
            second = ticket("BUY", size + 1, round(price - 0.5, 2), own and f"{own}-b", is_single_group=True)
            return [ticket("BUY", size, price, own, is_single_group=True), second]
        return [ticket("BUY", size, price, own)]

    def submit(self, wish: list[OrderTicket]) -> Story:
        sending: list[OrderTicket] = wish
        for attempt in range(_ATTEMPTS):
            name, what = ("submit_order", sending[0]) if len(sending) == 1 else ("submit_orders", sending)
            done = yield Do(name, (self.account, what), {"answers": self.answers()}, ended=True)
            self.note("place", done)
            if done.error is None:
                self.judge.submission(done.value, wish)
                if attempt:
                    self.judge.exactly_one(wish)
                break
            self.judge.failure(done.error, wish)
            if self.judge.says_nothing_is_in(done.error) or not intents_of(done.error):
                break
            verdicts, back = yield from self.look(done.error)
            self.judge.places(verdicts, wish, back)
            if not verdicts or any(one.verdict != "not-found" for one in verdicts) or not self.plan.insists:
                break
            sending = [again for one in verdicts for again in one.tickets]
            self.judge.resubmitted(wish)
        self.gateway.advance(_LONG)
        self.judge.settled(wish)

    def look(self, error: BaseException) -> Story:
        """What `reconcile` says, first while everything is still broken, then with the network back; and which of the
        two it was.
        """
        for back in (False, True):
            if back:
                yield from self.repair()
            what = self.random.choice((error, [error], [one for one in intents_of(error) if one.kind != "question"]))
            done = yield Do("reconcile", (what,), ended=not back)
            if done.error is None:
                verdicts = done.value if isinstance(done.value, list | tuple) else [done.value]
                if back or all(one.verdict != "unknown" for one in verdicts):
                    return verdicts, back
            else:
                self.judge.failure(done.error)
                if back:
                    self.tally.unknown[f"{type(done.error).__name__}: {done.error}"[:120]] += 1
        return [], True

    def standing(self) -> Order:
        return self.gateway.ledger.orders_of("standing")[0]

    def modify(self) -> Story:
        order = self.standing()
        size, price = self.random.choice((45, 150)), self.world.price(self.random.choice((-29, -1.5)))
        wanted = ticket("BUY", size, price, None)
        done = yield Do("modify_order", (self.account, order.id, wanted), {"answers": self.answers()}, ended=True)
        self.note("modify", done)
        if done.error is None:
            self.judge.changed(order, wanted, done.value)
        else:
            self.judge.failure(done.error)
            if self.judge.says_nothing_is_in(done.error):
                self.gateway.advance(_LONG)
                self.judge.not_changed(order, wanted, done.error)
            elif not intents_of(done.error):
                self.judge.blame("no way to find it", "the error of a change carries no intent")
            else:
                verdicts, back = yield from self.look(done.error)
                for one in verdicts:
                    self.judge.change(order, wanted, one.verdict, back, one)
        self.gateway.advance(_LONG)
        self.judge.settled([])

    def cancel(self) -> Story:
        order = self.standing()
        keywords = {"wait": self.random.choice((None, 5.0))}
        done = yield Do("cancel_order", (self.account, order.id), keywords, ended=True)
        self.note("cancel", done)
        if done.error is None:
            self.judge.cancelled(order, done.value)
        else:
            self.judge.failure(done.error)
            if self.judge.says_nothing_is_in(done.error):
                self.gateway.advance(_LONG)
                self.judge.not_cancelled(order, done.error)
            elif not intents_of(done.error):
                self.judge.blame("no way to find it", "the error of a cancel carries no intent")
            else:
                verdicts, back = yield from self.look(done.error)
                for one in verdicts:
                    self.judge.cancel(order, one.verdict, back, one)
        self.gateway.advance(_LONG)
        self.judge.settled([])

    def note(self, what: str, done: Outcome) -> None:
        self.tally.outcomes[f"{what}: {'success' if done.error is None else type(done.error).__name__}"] += 1

    # Threads

    def as_thread(self) -> None:
        with self.world.client() as client:
            self.prepare(client)
            self.tell(client, 0)

    def prepare(self, client: Any) -> None:
        self._drive(self.before(), client)

    def tell(self, client: Any, number: int) -> None:
        self._drive(self.story(number), client)

    def _drive(self, story: Story, client: Any) -> None:
        try:
            do = next(story)
            while True:
                do = story.send(self._perform(do, client))
        except StopIteration:
            return

    def _perform(self, do: Do, client: Any) -> Outcome:
        self.world.strike = self._interrupt if do.ended else None
        try:
            if isinstance(do.call, str):
                return Outcome(getattr(recipes, do.call)(client, *do.arguments, **do.keywords))
            return Outcome(do.call(client))
        except (Exception, KeyboardInterrupt) as error:
            if isinstance(error, KeyboardInterrupt) and not self.judge.ended:
                raise
            return Outcome(error=error)
        finally:
            self.world.strike = None

    def _interrupt(self) -> None:
        self.judge.ended = True
        raise KeyboardInterrupt

    # Tasks

    async def as_tasks(self) -> None:
        async with self.world.async_client() as client, self._kept(client):
            await self._drive_async(self.before(), client)
            reading = asyncio.create_task(self._read_prices(client)) if self.plan.beside else None
            count = 2 if self.plan.beside and self.plan.story == "place" else 1
            await asyncio.gather(*(self._drive_async(self.story(number), client) for number in range(count)))
            if reading is not None:
                reading.cancel()
                await asyncio.gather(reading, return_exceptions=True)

    @contextlib.asynccontextmanager
    async def _kept(self, client: Any) -> AsyncGenerator[None]:
        if not self.plan.kept:
            yield
            return
        self.keeper = AsyncSessionKeeper(client, clock=self.world.clock, jitter=self.random.random, suppress=["o451"])
        async with self.keeper:
            yield

    async def _read_prices(self, client: Any) -> None:
        """Somebody else in the program, who asks for prices: at first all the time, then now and then."""
        pause = 0.05
        while True:
            with contextlib.suppress(IbkrError):
                await client.marketdata.snapshot([AAPL], fields=["31", "84"])
            await asyncio.sleep(self.random.random() * pause)
            pause = min(pause * 1.2, 5.0)

    async def _drive_async(self, story: Story, client: Any) -> None:
        try:
            do = next(story)
            while True:
                do = story.send(await self._perform_async(do, client))
        except StopIteration:
            return

    async def _perform_async(self, do: Do, client: Any) -> Outcome:
        async def call() -> Any:
            if isinstance(do.call, str):
                return await getattr(recipes, f"{do.call}_async")(client, *do.arguments, **do.keywords)
            return await do.call(client)

        if not do.ended or self.plan.strikes_at is None:
            return await self._in_a_group(call) if self.plan.wrapped == "group" and do.ended else await _outcome(call)
        if self.plan.wrapped == "timeout":
            return await self._timed(call)
        task = asyncio.ensure_future(call())
        self.world.strike = lambda: self._cancel(task)
        try:
            return Outcome(await task)
        except (Exception, asyncio.CancelledError) as error:
            return Outcome(error=error)
        finally:
            self.world.strike = None

    def _cancel(self, task: asyncio.Task[Any]) -> None:
        self.judge.ended = True
        task.cancel()

    async def _timed(self, call: Callable[[], Any]) -> Outcome:
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(None) as scope:

                def now_over() -> None:
                    self.judge.ended = True
                    scope.reschedule(loop.time())

                self.world.strike = now_over
                try:
                    return Outcome(await call())
                finally:
                    self.world.strike = None
        except Exception as error:
            return Outcome(error=error)

    async def _in_a_group(self, call: Callable[[], Any]) -> Outcome:
        try:
            async with asyncio.TaskGroup() as group:
                task = group.create_task(call())
            return Outcome(task.result())
        except BaseExceptionGroup as error:
            return Outcome(error=error)


async def _outcome(call: Callable[[], Any]) -> Outcome:
    try:
        return Outcome(await call())
    except Exception as error:
        return Outcome(error=error)


def ticket(side: str, size: int, price: float, own: str | None, **more: Any) -> OrderTicket:
    named = {} if own is None else {"c_oid": own}
    return OrderTicket(conid=AAPL, order_type="LMT", side=side, tif="DAY", quantity=size, price=price, **named, **more)
