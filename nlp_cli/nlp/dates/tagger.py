"""Text → temporal expressions with their values: rules, then joins, then anchors."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from typing import TypeGuard

from nlp_cli.nlp.dates.anchor import UNPUBLISHED, Anchor, Partial
from nlp_cli.nlp.dates.calendar import is_day
from nlp_cli.nlp.dates.clues import Clues, WordForms
from nlp_cli.nlp.dates.expression import (
    Absolute,
    Day,
    Expression,
    Holiday,
    Kind,
    Month,
    Of,
    OpenWeekday,
    Portion,
    Rel,
    Season,
    Shift,
    Timed,
    Weak,
    WeekdayInMonth,
    Year,
)
from nlp_cli.nlp.dates.grammar import RULES
from nlp_cli.nlp.dates.grammar.rule import Rule
from nlp_cli.nlp.dates.join import Candidate, join_all
from nlp_cli.nlp.dates.lexicon.units import Unit
from nlp_cli.nlp.dates.pattern import Alphabet, Match, Pattern
from nlp_cli.nlp.dates.resolve import Timex, anchored_to, in_spoken_year, resolve
from nlp_cli.nlp.dates.tense import Clauses, Tense
from nlp_cli.nlp.dates.words import BREAK, Word, read_words


@dataclass(frozen=True, slots=True)
class Found:
    """A temporal expression at ``text[start:end]``."""

    start: int
    end: int
    kind: str
    value: str
    rule: str
    anchor: str | None = None
    """``published`` or ``text`` when the value counts from there."""


@dataclass(frozen=True, slots=True)
class Context:
    """What is known of the text beyond its letters."""

    published: Partial = UNPUBLISHED
    clues: Clues = field(default_factory=WordForms)
    is_outside: Callable[[int], bool] = lambda offset: False
    """Whether ``offset`` lies outside the article's prose, in its metadata."""
    is_headline: Callable[[int], bool] = lambda offset: False
    """Whether the text at ``offset`` is a headline, sub-heading or caption."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """The rules, ready to be matched."""

    alphabet: Alphabet
    rules_at: Mapping[str, Sequence[tuple[Rule, Pattern]]]
    """The rules, in order, that can match where a symbol stands."""


@cache
def _grammar() -> Grammar:
    """Compiled when the first text is read, not at import: it takes a fifth of a second."""
    alphabet = Alphabet(rule.pattern for rule in RULES)
    rules_at: dict[str, list[tuple[Rule, Pattern]]] = {}
    for rule in RULES:
        pattern = alphabet.compile(rule.pattern)
        for symbol in pattern.starts:
            rules_at.setdefault(symbol, []).append((rule, pattern))
    return Grammar(alphabet, rules_at)


def find_dates(text: str, context: Context, breaks: Iterable[int] = ()) -> list[Found]:
    """All temporal expressions of ``text``, in order, without overlaps."""
    words = read_words(text, breaks)
    candidates = join_all(words, _candidates(words, context))
    return _resolve_all(words, candidates, context)


def _candidates(words: Sequence[Word], context: Context) -> list[Candidate]:
    grammar = _grammar()
    encoded = grammar.alphabet.encode(words)
    found: list[Candidate] = []
    position = 0
    for start, symbol in enumerate(encoded):
        if start < position or symbol not in grammar.rules_at:
            continue
        for rule, pattern in grammar.rules_at[symbol]:
            match = pattern.regex.match(encoded, start)
            if match and (built := _build(rule, Match(pattern, match, words), words, context)) is not None:
                found += built
                position = max((candidate.end for candidate in built), default=match.end())
                break
    return found


def _build(rule: Rule, match: Match, words: Sequence[Word], context: Context) -> list[Candidate] | None:
    if rule.guard and not rule.guard(match, words, context.clues):
        return None
    built = rule.build(match)
    if built is None:
        return None
    expressions = built if isinstance(built, tuple) else (built,)
    extents = match.extents()
    if expressions and len(expressions) != len(extents):
        raise ValueError(f"rule {rule.name}: {len(expressions)} expressions for {len(extents)} extents")
    found = [Candidate(*extent, e, rule.name) for extent, e in zip(extents, expressions, strict=False)]
    return None if any(_is_counted(candidate, words, context) for candidate in found) else found


def _is_counted(candidate: Candidate, words: Sequence[Word], context: Context) -> bool:
    """*i 2000 hus*: the four figures count something."""
    if not isinstance(candidate.expression, Year) or not isinstance(candidate.expression.year, int):
        return False
    if candidate.end >= len(words) or words[candidate.end].start == words[candidate.end - 1].end:
        return False
    return context.clues.pos(words[candidate.end]) == "NOUN"


def _resolve_all(words: Sequence[Word], candidates: Sequence[Candidate], context: Context) -> list[Found]:
    clauses = Clauses(words, context.clues, ((c.start, c.end) for c in candidates))
    spoken = Spoken(words, clauses, context.published)
    found: list[Found] = []
    for candidate in candidates:
        expression = candidate.expression
        if isinstance(expression, Weak) or context.is_outside(words[candidate.start].start):
            continue
        headline = context.is_headline(words[candidate.start].start) and not isinstance(expression, _FAR_APART)
        tense = clauses.tense(candidate.start, candidate.end, headline)
        expression = spoken.adapt(expression, candidate.start, tense)
        timex = resolve(expression, spoken.anchor(), tense)
        spoken.hear(expression, timex, candidate.start, candidate.end)
        start, end = words[candidate.start].start, words[candidate.end - 1].end
        anchor = anchored_to(expression, timex)
        found.append(Found(start, end, timex.kind.value, timex.value, candidate.rule, anchor and anchor.value))
    return found


class Spoken:
    """What date the text is speaking of while it is read from left to right."""

    def __init__(self, words: Sequence[Word], clauses: Clauses, published: Partial) -> None:
        self._words = words
        self._clauses = clauses
        self._published = published
        self.date = Partial()
        self._heard_at = 0
        self._year: int | None = None
        self._year_at = 0
        self._set, self._set_at = "", 0
        self._year_told: int | None = None
        self._now_at = -10
        self._evening = False

    def hear(self, expression: Expression, timex: Timex, index: int, end: int) -> None:
        """Keep the date of ``timex`` if it lies on the calendar."""
        if timex.value == "PRESENT_REF" or expression == Shift(Unit.DAY, Rel(0)):
            self._now_at = end
        if isinstance(expression, Absolute):
            if expression.kind is Kind.SET:
                self._set, self._set_at = expression.value, index
            return
        if isinstance(expression, Timed) and expression.date is None:
            return
        if isinstance(expression, _TELLS_YEAR) and (told := _partial(timex.value)):
            self._year_told = told.year
        if heard := _partial(timex.value):
            same_year = heard.day is None and heard.year == self.date.year and self.date.day is not None
            if not same_year:
                self.date = heard
            self._heard_at = index
            self._evening = timex.value.endswith("TEV")
        if isinstance(expression, Year) and isinstance(expression.year, int):
            self._year, self._year_at = expression.year, index

    def anchor(self) -> Anchor:
        """What expressions count from at this point of the text."""
        return Anchor(self._published, self.date, self._year_told)

    def adapt(self, expression: Expression, index: int, tense: Tense) -> Expression:
        """Give an expression the day or year that the words before it speak of."""
        if _from_text(expression) and self._now_at == index - _COMMA:
            return Year(Rel(0)) if isinstance(expression, Year) else Shift(expression.unit, Rel(0))
        if isinstance(expression, Shift) and expression.rel.of is Of.NEAR:
            of = Of.SPOKEN if self._is_near(index) else Of.PUBLISHED
            return replace(expression, rel=Rel(expression.rel.n, of))
        if isinstance(expression, Timed):
            return self._on_a_day(expression, index, tense)
        if isinstance(expression, Holiday) and expression.year is None and self._recurs(index):
            return Absolute(Kind.DATE, expression.feast.open_value())
        told = tense in (Tense.PAST, Tense.PAST_AHEAD, Tense.SINCE)
        if isinstance(expression, Absolute) or not told or self._year is None:
            return expression
        if not self._clauses.same_sentence(self._year_at, index):
            return expression
        return in_spoken_year(expression)

    def _on_a_day(self, expression: Timed, index: int, tense: Tense) -> Timed:
        """Give a time of day its day: of the set in the sentence, of the paragraph, of the publication, or none."""
        if expression.date is not None or (expression.generic and not expression.habitual):
            return expression
        if self._set and self._clauses.same_sentence(self._set_at, index):
            weekday = re.fullmatch(r"XXXX-WXX-(\d)", self._set)
            if weekday and expression.hour is not None:
                return replace(expression, date=OpenWeekday(int(weekday[1])))
            if expression.habitual or self._set in _EVERY_DAY:
                return replace(expression, generic=True)
        near = self._is_near(index)
        if near and self._evening and expression.part == "NI" and expression.hour is None:
            return replace(expression, date=Shift(Unit.DAY, Rel(1, Of.SPOKEN)), generic=False)
        if near and self.date.date != self._published.date and not (expression.habitual and tense is Tense.PRESENT):
            nights = 1 if expression.part == "NI" and expression.hour is None else 0
            return replace(expression, date=Shift(Unit.DAY, Rel(nights, Of.SPOKEN)), generic=False)
        if expression.habitual and not near and tense is Tense.PRESENT:
            return replace(expression, generic=True)
        return replace(expression, generic=expression.generic and not near)

    def _recurs(self, index: int) -> bool:
        """Whether the sentence tells of what comes again: *kvar dag frå jonsok*, but *hver dag fram til jul* ends."""
        until = {word.form for word in self._words[max(0, index - 2) : index]} & {"fram", "frem"}
        return bool(self._set) and not until and self._clauses.same_sentence(self._set_at, index)

    def _is_near(self, index: int) -> bool:
        """Whether the paragraph has spoken of a day before."""
        return self.date.day is not None and self._same_paragraph(self._heard_at, index)

    def _same_paragraph(self, earlier: int, later: int) -> bool:
        return later - earlier < _FAR and all(word.form != BREAK for word in self._words[earlier:later])


_FAR_APART = (Month, Season, Portion, Holiday)
"""What comes once a year: *Åpner i oktober* may lie months ahead, though headlines tell news in the present."""
_TELLS_YEAR = (Year, Month, Day, Season, Holiday, Portion, WeekdayInMonth)
_EVERY_DAY = frozenset({"P1D", "XXXX-WXX-WE"})
_COMMA = 1  # word between: i dag, 60 år senere
_FAR = 200  # words
_DAY_VALUE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?|-W(\d\d))?(?![\d])")


def _from_text(expression: Expression) -> TypeGuard[Year | Shift]:
    rel = expression.year if isinstance(expression, Year) else expression.rel if isinstance(expression, Shift) else None
    return isinstance(rel, Rel) and rel.of is Of.SPOKEN and rel.n > 0


def _partial(value: str) -> Partial | None:
    """What a TIMEX3 value tells of the calendar; a week gives its Monday."""
    if not (match := _DAY_VALUE.match(value)):
        return None
    year, month, day, week = (int(part) if part else None for part in match.groups())
    if year is not None and week is not None:
        monday = date.fromisocalendar(year, week, 1)
        return Partial(monday.year, monday.month, monday.day)
    if year is None or month is None or day is None or is_day(year, month, day):
        return Partial(year, month, day)
    return Partial(year, month)  # 31. juni
