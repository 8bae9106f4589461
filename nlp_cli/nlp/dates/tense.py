"""Which way a clause looks: back, ahead, or at a state of now. Decides which *fredag* is meant.

From the finite verb's morphology when the Doc has it, guessed from the forms of words otherwise.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from enum import Enum

from nlp_cli.nlp.dates.clues import Clues, VerbForm
from nlp_cli.nlp.dates.lexicon import verbs
from nlp_cli.nlp.dates.words import BREAK, Word


class Tense(Enum):
    """Where a clause looks."""

    PAST = "past"
    """Preterite, perfect, reporting present (*sier*)."""
    PRESENT = "present"
    """A state of now."""
    SINCE = "since"
    """Behind *siden*: past, whatever the verb says."""
    PAST_AHEAD = "past ahead"
    """Past, but behind a preposition that looks ahead: *hadde pyntet til jul*."""
    FUTURE = "future"
    """*skal*, *vil*, and the present of what is going to happen (*møter*, *starter*)."""
    UNKNOWN = "unknown"
    """No finite verb: news looks back."""

    @property
    def looks_back(self) -> bool:
        return self in (Tense.PAST, Tense.SINCE, Tense.PAST_AHEAD, Tense.UNKNOWN)


_SENTENCE_MARKS = frozenset({".", "!", "?", ":", BREAK})
_CLAUSE_MARKS = frozenset({",", ";", "–", "—", "(", ")", "«", "»"})
_CLAUSE_WORDS = frozenset("at som da når hvis dersom fordi mens ettersom medan då viss".split())
_COORDINATORS = frozenset({"og", "men", "eller"})
_SHORT = frozenset({"kl", "ca", "st", "nr", "dr"})
_FARTHEST = 40  # words: longer sentences are lists
_FINITE = frozenset({VerbForm.PRETERITE, VerbForm.PRESENT})
_PASSIVE_INFINITIVES = ("es", "ast")  # skulle møtes
_SINCE = frozenset({"siden", "sidan"})
_WITHIN = frozenset({"innen", "innan"})
_FROM = frozenset({"fra", "frå"})
_AHEAD = frozenset({"før", "til", "mot", "over", "innen", "innan", "foran", "framfor"})
_BEHIND = frozenset({"etter", "ifølge", "ifølgje"})
_AFTER_REACH = 4


def ends_sentence(words: Sequence[Word], i: int) -> bool:
    """Whether a sentence ends with this word; the stop of *17. mai* and *kl. 10* ends none."""
    if words[i].form != ".":
        return words[i].form in _SENTENCE_MARKS
    if i + 1 == len(words) or i == 0:
        return True
    before, after = words[i - 1], words[i + 1]
    ordinal = before.form.isdecimal() and len(before.form) < 3
    short = ordinal or "month_short" in before.meanings or before.form in _SHORT
    return not (short and before.end == words[i].start and "capital" not in after.meanings and after.form != BREAK)


class Clauses:
    """The clauses of a text and their tenses."""

    def __init__(self, words: Sequence[Word], clues: Clues, expressions: Iterable[tuple[int, int]] = ()) -> None:
        """``expressions``, as word indices, hold no verbs (*i går*)."""
        self._words = words
        inside = {i for start, end in expressions for i in range(start, end)}
        self._verbs = [None if i in inside else clues.verb_form(word) for i, word in enumerate(words)]
        self._finite = [i for i, form in enumerate(self._verbs) if form in _FINITE]
        self._sentence_ends = [i for i in range(len(words)) if ends_sentence(words, i)]
        sentence_ends = set(self._sentence_ends)
        self._clause_ends = [i for i in range(len(words)) if i in sentence_ends or self._ends_clause(i)]

    def _ends_clause(self, i: int) -> bool:
        form = self._words[i].form
        if form in _CLAUSE_MARKS or form in _CLAUSE_WORDS:
            return True
        return form in _COORDINATORS and any(self._verbs[i + 1 : i + 3])

    def same_sentence(self, earlier: int, later: int) -> bool:
        """Whether no sentence ends between two words."""
        return bisect_left(self._sentence_ends, earlier) == bisect_left(self._sentence_ends, later)

    def tense(self, start: int, end: int, headline: bool = False) -> Tense:
        """The tense around ``words[start:end]``: of the clause, of the sentence when the clause has no finite verb.

        The present tense of a headline or caption tells what has happened, unless it announces something.
        """
        left, right = self._reach(start, end, self._clause_ends)
        found = self._within(left, right, start, end)
        if found is Tense.UNKNOWN:
            left, right = self._reach(start, end, self._sentence_ends)
            found = self._within(left, right, start, end)
        announced = {word.form for word in self._words[left:right]} & (verbs.MODALS | verbs.ANNOUNCING)
        if headline and found in (Tense.PRESENT, Tense.FUTURE) and not self._is_state(left, right):
            found = Tense.FUTURE if announced else Tense.PAST
        return self._turned(found, left, start, right)

    def _is_state(self, left: int, right: int) -> bool:
        """*er ferdig lørdag*: the verb *to be* tells of now, in a headline too, if no participle follows."""
        forms = {
            self._words[i].form
            for i in self._finite[bisect_left(self._finite, left) : bisect_left(self._finite, right)]
        }
        return (
            bool(forms) and forms <= verbs.BE | verbs.REPORTING and VerbForm.PARTICIPLE not in self._verbs[left:right]
        )

    def _reach(self, start: int, end: int, stops: Sequence[int]) -> tuple[int, int]:
        before, after = bisect_left(stops, start), bisect_left(stops, end)
        left = stops[before - 1] + 1 if before else 0
        right = stops[after] if after < len(stops) else len(self._words)
        return max(left, start - _FARTHEST), min(right, end + _FARTHEST)

    def _within(self, left: int, right: int, start: int, end: int) -> Tense:
        """The tense of the finite verb nearest to ``words[start:end]`` in ``words[left:right]``."""
        finite = [
            i
            for i in self._finite[bisect_left(self._finite, left) : bisect_left(self._finite, right)]
            if not start <= i < end
        ]
        if not finite:
            return Tense.UNKNOWN
        before = [i for i in finite if i < start]
        # det som hendte i går, er …; den som tapte fredag, møter …: the second verb is of another clause
        nearby = before if before and end in finite else finite
        nearest = min(nearby, key=lambda i: start - i if i < start else i - end + 1)
        if self._words[nearest].form in verbs.FORETELLING:
            return Tense.PAST if nearest == start - 1 else Tense.FUTURE
        modals = [i for i in finite if self._words[i].form in verbs.MODALS | verbs.PAST_MODALS]
        if modals and self._words[nearest].form.endswith(_PASSIVE_INFINITIVES):
            nearest = modals[0]
        participles = VerbForm.PARTICIPLE in self._verbs[left:right]
        after_that = left > 0 and self._words[left - 1].form == "at"
        around = {word.form for word in self._words[left:right]}
        return _tense_of(self._words[nearest].form, self._verbs[nearest], participles, around, after_that)

    def _turned(self, tense: Tense, left: int, start: int, right: int) -> Tense:
        """The tense as the words beside turn it: *utsatt til mandag*, *etter seieren fredag er hun glad*."""
        words = self._words
        before = words[start - 1].form if start > left else ""
        if before in _SINCE:
            return Tense.SINCE
        if before in _WITHIN and VerbForm.PRETERITE not in self._verbs[left:right]:
            return Tense.FUTURE
        if tense.looks_back:
            arranged = verbs.MOVED if before == "til" else verbs.FORECAST if before in _FROM else ()
            if any(word.form.endswith(arranged) for word in words[left:right]):
                return Tense.FUTURE
            return Tense.PAST_AHEAD if tense is Tense.PAST and before in _AHEAD else tense
        shortly_before = words[max(left, start - _AFTER_REACH) : start - 1] if start > left else ()
        planned = tense is Tense.FUTURE and not any(word.form in verbs.PAST_MODALS for word in words[left:right])
        if not planned and before not in _FROM | {"til"} and any(word.form in _BEHIND for word in shortly_before):
            return Tense.PAST
        return tense


def _tense_of(verb: str, form: VerbForm | None, participles: bool, around: set[str], after_that: bool) -> Tense:
    if verb in verbs.PAST_MODALS:  # sa at de skulle møtes fredag
        return Tense.FUTURE if after_that and not participles else Tense.PAST
    if form is VerbForm.PRETERITE or verb in verbs.REPORTING:
        return Tense.PAST
    if "ha" in around and participles:  # skal ha skjedd fredag
        return Tense.PAST
    if verb in verbs.MODALS:
        return Tense.FUTURE
    if verb in verbs.HAVE and participles:
        return Tense.PAST
    if verb in verbs.BE and around & verbs.DONE:
        return Tense.PAST
    if verb in verbs.BE and around & verbs.PLANNED:
        return Tense.FUTURE
    return Tense.FUTURE if verb in verbs.APPOINTING else Tense.PRESENT
