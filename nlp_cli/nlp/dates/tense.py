"""Which way a clause looks: back, ahead, or at a state of now. Decides which *fredag* is meant.

From the finite verb's morphology when the Doc has it, guessed from the forms of words otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
    PAST_AHEAD = "past ahead"
    """Past, but behind a preposition that looks ahead: *hadde pyntet til jul*."""
    FUTURE = "future"
    """*skal*, *vil*, and the present of what is going to happen (*møter*, *starter*)."""
    UNKNOWN = "unknown"
    """No finite verb: news looks back."""

    @property
    def looks_back(self) -> bool:
        return self in (Tense.PAST, Tense.PAST_AHEAD, Tense.UNKNOWN)


_SENTENCE_MARKS = frozenset({".", "!", "?", ":", BREAK})
_CLAUSE_MARKS = frozenset({",", ";", "–", "—", "(", ")", "«", "»"})
_SHORT = frozenset({"kl", "ca", "st", "nr", "dr"})
_CLAUSE_WORDS = frozenset("at som da når hvis dersom fordi mens ettersom medan då viss".split())
_COORDINATORS = frozenset({"og", "men", "eller"})


def clause_tense(words: Sequence[Word], start: int, end: int, clues: Clues) -> Tense:
    """The tense around ``words[start:end]``: of its clause, of its sentence when the clause has no finite verb."""
    left, right = _reach(words, start, end, lambda i: _is_boundary(words, i, clues))
    found = _tense_within(words, left, right, start, end, clues)
    if found is Tense.UNKNOWN:
        left, right = _reach(words, start, end, lambda i: ends_sentence(words, i))
        found = _tense_within(words, left, right, start, end, clues)
    return _turned(found, words, left, start, right)


def _turned(tense: Tense, words: Sequence[Word], left: int, start: int, right: int) -> Tense:
    """The tense as the words beside the expression turn it: *utsatt til mandag*, *etter seieren fredag er hun glad*."""
    before = words[start - 1].form if start > left else ""
    if before in _SINCE:
        return Tense.PAST
    around = {word.form for word in words[left:right]}
    if tense.looks_back:
        if before in _FROM_TO and around & verbs.ARRANGED:
            return Tense.FUTURE
        return Tense.PAST_AHEAD if tense is Tense.PAST and before in _AHEAD else tense
    if tense is Tense.PRESENT and "etter" in {word.form for word in words[max(left, start - _AFTER_REACH) : start - 1]}:
        return Tense.PAST
    return tense


_SINCE = frozenset({"siden", "sidan"})
_FROM_TO = frozenset({"til", "fra", "frå"})
_AHEAD = frozenset({"før", "til", "mot", "over", "innen", "innan", "foran", "framfor"})
_AFTER_REACH = 4
_FARTHEST = 40  # words: longer sentences are lists


def _reach(words: Sequence[Word], start: int, end: int, stops: Callable[[int], bool]) -> tuple[int, int]:
    left, right = start, end
    while left > 0 and start - left < _FARTHEST and not stops(left - 1):
        left -= 1
    while right < len(words) and right - end < _FARTHEST and not stops(right):
        right += 1
    return left, right


def ends_sentence(words: Sequence[Word], i: int) -> bool:
    """Whether a sentence ends with this word; the stop of *17. mai* and *kl. 10* ends none."""
    if words[i].form != ".":
        return words[i].form in _SENTENCE_MARKS
    if i + 1 == len(words) or i == 0:
        return True
    before, after = words[i - 1], words[i + 1]
    ordinal = (
        before.form.isdecimal() and len(before.form) < 3 or "month_short" in before.meanings or before.form in _SHORT
    )
    return not (ordinal and before.end == words[i].start and "capital" not in after.meanings and after.form != BREAK)


def _is_boundary(words: Sequence[Word], i: int, clues: Clues) -> bool:
    form = words[i].form
    if ends_sentence(words, i) or form in _CLAUSE_MARKS or form in _CLAUSE_WORDS:
        return True
    return form in _COORDINATORS and any(clues.verb_form(word) is not None for word in words[i + 1 : i + 3])


def _tense_within(words: Sequence[Word], left: int, right: int, start: int, end: int, clues: Clues) -> Tense:
    def distance(i: int) -> int:
        return start - i if i < start else i - end + 1

    places = [i for i in range(left, right) if not start <= i < end]
    forms = {i: form for i in places if (form := clues.verb_form(words[i]))}
    finite = [i for i in sorted(places, key=distance) if forms.get(i) in (VerbForm.PRETERITE, VerbForm.PRESENT)]
    if not finite:
        return Tense.UNKNOWN
    participles = {words[i].form for i, form in forms.items() if form is VerbForm.PARTICIPLE}
    after_that = left > 0 and words[left - 1].form == "at"
    others = {words[i].form for i in places}
    return _tense_of(words[finite[0]].form, forms[finite[0]], participles, others, after_that)


def _tense_of(verb: str, form: VerbForm, participles: set[str], others: set[str], after_that: bool) -> Tense:
    if verb in verbs.PAST_MODALS:  # sa at de skulle møtes fredag
        return Tense.FUTURE if after_that and not participles else Tense.PAST
    if form is VerbForm.PRETERITE or verb in verbs.REPORTING:
        return Tense.PAST
    if "ha" in others and participles:  # skal ha skjedd fredag
        return Tense.PAST
    if verb in verbs.MODALS:
        return Tense.FUTURE
    if verb in verbs.HAVE and participles:
        return Tense.PAST
    if verb in verbs.BE and others & verbs.DONE:
        return Tense.PAST
    if verb in verbs.BE and others & verbs.PLANNED:
        return Tense.FUTURE
    return Tense.FUTURE if verb in verbs.APPOINTING else Tense.PRESENT
