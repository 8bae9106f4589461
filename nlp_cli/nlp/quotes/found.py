"""What the finders hand on: a span of speech and what the text around it says about its source."""

from __future__ import annotations

from dataclasses import dataclass

from nlp_cli.nlp.quotes.phrases import Mention


@dataclass(slots=True)
class Found:
    """One quote, characters ``start`` to ``end``; who it belongs to may still be open."""

    start: int
    end: int
    type: str
    """``direct``, ``indirect`` or ``mixed``."""
    rule: str
    """The name of the rule that found it."""
    mention: Mention | None = None
    cue: tuple[int, int] | None = None
    shown: bool = True
    """Whether the mention counts as this quote's own; if not, it only tells the speaker."""
    speaker: str | None = None
