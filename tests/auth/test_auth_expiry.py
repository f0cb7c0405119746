"""EXPIRES in both of its meanings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ibkr_auth.tokens import ASSUMED_LIFE, MAX_LIFE, remaining_seconds
from ibkr_core.errors import UnreadableAnswerError

NOW = 1_767_261_600.0


@pytest.mark.parametrize(
    ("expires", "left"),
    [
        (415890, 415.89),
        ("415890", 415.89),
        (415890.0, 415.89),
        (0, 0.0),
        (-5, -0.005),
        (3_600_000, 3600.0),
        (99_999_999, MAX_LIFE),
        (int(NOW * 1000) + 1_800_000, 1800.0),
        (str(int(NOW * 1000) + 1_800_000), 1800.0),
        (int(NOW * 1000) + 90_000_000, MAX_LIFE),
        (int(NOW * 1000) - 1000, -1.0),
    ],
)
def test_both_meanings_by_the_servers_clock(expires, left) -> None:
    # Our own clock is two days wrong and does not matter.
    assert remaining_seconds(expires, server_now=NOW, wall_now=NOW + 172_800) == pytest.approx(left)


@pytest.mark.parametrize(
    ("step", "left"),
    [(0.0, 1800.0), (300.0, 1500.0), (-300.0, 2100.0), (7200.0, ASSUMED_LIFE), (-7200.0, ASSUMED_LIFE)],
)
def test_without_the_servers_clock_ours_is_believed_only_if_it_makes_sense(step, left) -> None:
    expires = int(NOW * 1000) + 1_800_000
    assert remaining_seconds(expires, server_now=None, wall_now=NOW + step) == pytest.approx(left)


@pytest.mark.parametrize("expires", [None, True, "soon", "", [], {}, float("nan"), float("inf")])
def test_what_is_no_number_is_unreadable(expires) -> None:
    with pytest.raises(UnreadableAnswerError) as caught:
        remaining_seconds(expires, server_now=NOW, wall_now=NOW)
    assert caught.value.path == "$.EXPIRES"


@given(st.integers(-(10**18), 10**18), st.none() | st.floats(0, 4e9), st.floats(0, 4e9))
def test_never_more_than_the_broker_grants(expires, server_now, wall_now) -> None:
    assert remaining_seconds(expires, server_now=server_now, wall_now=wall_now) <= MAX_LIFE
