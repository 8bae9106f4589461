"""What the finders hand on: a span of speech and what the text around it says about its source."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from nlp_cli.nlp.quotes.phrases import Mention


class Rule(StrEnum):
    """The rules that find quotes, each with an example; the tests hold one more and a counter-example for each."""

    DASH_TURN = "dash turn"
    """*– Vi er klare, sier Lie.*"""
    TURN_GOES_ON = "turn goes on"
    """The next paragraph, without a dash, in the same voice: *Men vi gir oss ikke.*"""
    MARKS_THEN_SPEAKER = "marks, then speaker"
    """*«Vi er klare», sier Lie.*"""
    MARKS_RESUMED = "marks resumed"
    """*«Vi», sier Lie, «er klare.»*"""
    SPEAKER_THEN_MARKS = "speaker, then marks"
    """*Lie sier: «Vi er klare.»*"""
    COLON_THEN_MARKS = "colon, then marks"
    """*Meldingen er klar: «Vi gir oss ikke.»*"""
    MARKS_AS_SENTENCE = "marks as a sentence"
    """*«Vi er klare», sier Lie. «Nå begynner det.»*"""
    COLON = "colon"
    """*Lie la til: Vi gir oss ikke.*"""
    AS_KNOWN = "as known"
    """*Etter det NTB kjenner til, er saken henlagt.*"""
    ACCORDING_TO = "according to"
    """*Ifølge NTB er saken henlagt.*"""
    CLAUSE_IN_FRONT = "clause in front"
    """*Det er for lite, mener Lie.*"""
    AT_CLAUSE = "at-clause"
    """*Lie sier at det er for lite.*"""
    NOUN_CUE = "noun cue"
    """*Beskjeden fra Lie var at det er for lite.*"""
    PASSIVE = "passive"
    """*Det ble opplyst at veien er stengt.*"""
    THOUGHT_IN_MARKS = "thought in marks"
    """*Lie synes at det er «helt vilt».*"""
    INFINITIVE = "infinitive"
    """*Lie ba dem om å vente.*"""
    QUESTION_CLAUSE = "question clause"
    """*Lie spurte om det var nok.*"""
    BARE_CLAUSE = "bare clause"
    """*Lie mener det er for lite.*"""
    CALLED = "called"
    """*Lie kaller planen «et svik».*"""
    MARKS_ALONE = "marks alone"
    """After a mixed quote: *Planen er «et svik».*"""
    AS_SAID = "as said"
    """*Planen er «et svik», som Lie sa til NTB.*"""
    NEXT_SENTENCE = "attribution in the next sentence"
    """*Veien er farlig. Det sier rektor Per Lie.*"""


class SpeakerRule(StrEnum):
    """The rules that give a quote its speaker."""

    NAME = "name"
    """*sier Kari Lie*, *sier Lie*, *opplyser NATO*."""
    TITLE = "title"
    """*sier rektoren*, after *rektor Kari Lie*; *sier pappa Lie*, of two people called Lie."""
    PRONOUN = "pronoun"
    """*sier hun*."""
    SEVERAL = "several"
    """*sier de to*, *mener begge*."""
    BODY = "body"
    """*opplyser kommunen*, after *Oslo kommune*."""
    WRITING = "author"
    """*heter det i kronikken*: who wrote it."""
    EPITHET = "epithet"
    """*sier 33-åringen*: whom the text is about."""
    DESCRIPTION = "description"
    """*sier en sint kunde*, *opplyser politiet*: nobody with a name."""
    QUESTION = "reporter's question"
    """A turn that asks, before one that answers."""
    SUBJECT_BEFORE = "subject before"
    """Nobody is named; the narration before the quote is about this person."""
    SAME_SPEAKER = "same speaker"
    """Nobody is named; the speaker before goes on."""
    NEXT_SPEAKER = "next speaker"
    """Nobody is named, and nobody has spoken yet: the first who does."""
    ECHO = "heading echoes"
    """A heading's words come back in a quote of this speaker."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A speaker and the rule that gave it."""

    name: str
    rule: SpeakerRule


@dataclass(slots=True)
class Found:
    """One quote, characters ``start`` to ``end``; who it belongs to may still be open."""

    start: int
    end: int
    type: str
    """``direct``, ``indirect`` or ``mixed``."""
    rule: Rule
    """The name of the rule that found it."""
    mention: Mention | None = None
    cue: tuple[int, int] | None = None
    speaker: str | None = None
    speaker_rule: SpeakerRule | None = None
    """The name of the rule that gave the speaker."""
