"""Notifications of one user: what there is, which kinds are on, where they are sent."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["KINDS", "Notice", "Notices"]

_SWITCHED_ELSEWHERE = "TA_FYI"

KINDS: dict[str, tuple[str, str, str]] = {
    "AA": ("Account Activity", "Something in the account needs a look.", ""),
    "BA": ("Borrow Availability", "Shares to borrow became available.", ""),
    "BR": ("Borrow Risk", "Borrowed shares may be called back.", ""),
    "DA": ("Dividend Advisory Exercise", "A dividend makes an early exercise worthwhile.", _SWITCHED_ELSEWHERE),
    "EA": ("Upcoming Earnings", "A company that is held reports soon.", ""),
    "EH": ("Exchange Holidays", "An exchange stays closed.", ""),
    "M8": ("Section 871(m) Trades", "Tax is withheld on a derivative of a US stock.", ""),
    "MF": ("Mutual Fund Advisory", "A cheaper fund does the same.", ""),
    "OE": ("Option Expiration", "An option expires soon.", ""),
    "PF": ("Portfolio FYIs", "What moved the portfolio.", ""),
    "PS": ("Platform Suggestions", "A tool that may help.", ""),
    "PT": ("Position Transfer", "A position was transferred.", ""),
    "SG": ("Short Term Gain turning Long Term", "A gain is about to become a long-term one.", ""),
    "SM": ("System Messages", "News of the system.", ""),
    "T2": ("Assignment Realizing Long-Term Gains", "An assignment would realise a long-term gain.", ""),
    "TO": ("Takeover", "A company that is held may be taken over.", ""),
    "UA": ("User Alert", "An alert of one's own fired.", ""),
}
"""Code -> name, description, and the set of settings that switches it, empty for this one."""


@dataclass(slots=True)
class Notice:
    """One notification. `when` is in epoch seconds, `text` is HTML."""

    id: str
    kind: str
    when: int
    title: str
    text: str
    read: bool = False


_STORIES = (
    ("OE", "Option expiration", "Your AAPL option expires in <b>three</b> weeks.", 3_600, False),
    ("EA", "Upcoming earnings", "APPLE INC reports on <b>Thursday</b>.", 30_000, False),
    ("SM", "Maintenance", "The system restarts on Saturday evening.", 90_000, True),
    ("PF", "Portfolio", "Your portfolio moved by more than one per cent.", 180_000, True),
)


class Notices:
    """All of one user, newest first."""

    def __init__(self, now: float, owner: int) -> None:
        self.notices = [
            # No two users have a notification in common.
            Notice(f"{int(now) - age}{owner:03d}{index:03d}", kind, int(now) - age, title, text, read)
            for index, (kind, title, text, age, read) in enumerate(_STORIES)
        ]
        self.off: set[str] = set()
        """Kinds that are switched off."""
        self.disclaimers: set[str] = set()
        """Kinds whose disclaimer was read."""
        self.devices: dict[str, tuple[str, str, bool]] = {"device-0001": ("My phone", "My phone", True)}
        """Id -> name, id in words, whether it gets notifications."""
        self.mail = True

    @property
    def unread(self) -> int:
        return sum(not notice.read for notice in self.notices)

    def find(self, number: str) -> Notice | None:
        return next((notice for notice in self.notices if notice.id == number), None)

    def after(self, number: str | None) -> list[Notice]:
        """Notices older than a known one; all of them when there is none of that id."""
        for index, notice in enumerate(self.notices):
            if notice.id == number:
                return self.notices[index + 1 :]
        return list(self.notices)
