"""Join the expressions that stand side by side, by the grammar's joins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from nlp_cli.nlp.dates.expression import Pick, Rel, Timed, Weekday
from nlp_cli.nlp.dates.grammar.joins import PASSES, Join, Part
from nlp_cli.nlp.dates.words import Word


@dataclass(frozen=True, slots=True)
class Candidate:
    """An expression over ``words[start:end]``, not yet anchored."""

    start: int
    end: int
    expression: Part
    rule: str


def join_all(words: Sequence[Word], candidates: Sequence[Candidate]) -> list[Candidate]:
    """Join neighbours, pass by pass, from left to right."""
    found = list(candidates)
    for joins in PASSES:
        joined: list[Candidate] = []
        for candidate in found:
            combined = _combine(words, joined[-1], candidate, joins) if joined else None
            if combined:
                joined[-1] = combined
            else:
                joined.append(candidate)
        found = joined
    found = [_with_date_of_next(*pair) for pair in zip_longest(found, found[1:])]
    return [_with_week_of_next(words, *pair) for pair in zip_longest(found, found[1:])]


def _with_date_of_next(candidate: Candidate, following: Candidate | None) -> Candidate:
    """*mellom klokka 9 og 11 tysdag*: both on Tuesday."""
    if following is None or not isinstance(candidate.expression, Timed) or not isinstance(following.expression, Timed):
        return candidate
    one_rule = following.rule.startswith(candidate.rule) and following.start - candidate.end == 1
    if not one_rule or candidate.expression.date is not None or following.expression.date is None:
        return candidate
    return replace(candidate, expression=replace(candidate.expression, date=following.expression.date))


def _with_week_of_next(words: Sequence[Word], candidate: Candidate, following: Candidate | None) -> Candidate:
    """*onsdag og torsdag neste uke*: both of next week."""
    if (
        following is None
        or not isinstance(candidate.expression, Weekday)
        or candidate.expression.pick is not Pick.TENSE
    ):
        return candidate
    listed = following.start - candidate.end == 1 and words[candidate.end].form in _LISTING
    if not listed or not isinstance(following.expression, Weekday) or not isinstance(following.expression.pick, Rel):
        return candidate
    return replace(candidate, expression=replace(candidate.expression, pick=following.expression.pick))


_LISTING = frozenset({"og", "eller", "til", "samt"})
_FARTHEST = 2  # words between: fredag litt før klokken 10


def _combine(words: Sequence[Word], first: Candidate, second: Candidate, joins: Sequence[Join]) -> Candidate | None:
    if second.start - first.end > _FARTHEST:
        return None
    between = " ".join(word.form for word in words[first.end : second.start])
    for join in joins:
        if between in join.between and (made := join.combine(first.expression, second.expression)) is not None:
            return Candidate(first.start, second.end, made, f"{first.rule} + {second.rule}")
    return None
