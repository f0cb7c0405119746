"""Nothing is refused at the broker's door, and hardly anything of what is permitted is lost: see `doorkit`.

`scripts/pacing_door.py` does the same for ten minutes of virtual time.
"""

from __future__ import annotations

from doorkit import GATEWAY, HOSTED, run


def test_everything_at_once_for_ten_seconds() -> None:
    outcome = run(HOSTED, 10, plain=90)
    assert (outcome.refused, outcome.overrun()) == (0, 0)
    # The first token exchange takes up to four of them.
    assert outcome.used()[""][1] >= 0.75 * (10 - 4) / 10
    assert outcome.renewed == 1


def test_a_gateway_for_a_minute() -> None:
    outcome = run(GATEWAY, 60, plain=20)
    assert (outcome.refused, outcome.overrun()) == (0, 0)
    assert outcome.used()[""][1] >= 0.75
    assert outcome.connected > 20


def test_every_limit_is_used() -> None:
    """What has its own limit, but for the one of ten a second, over three minutes with two exchanges of the token."""
    outcome = run(HOSTED, 190, plain=0, most=1)
    assert (outcome.refused, outcome.overrun(), outcome.renewed) == (0, 0, 2)
    for name, (seconds, part) in outcome.used().items():
        if name:
            assert part >= (0.9 if seconds >= 5 else 0.75), name
    assert len(outcome.rules) == 14
