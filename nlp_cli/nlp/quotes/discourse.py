"""Who the article is about at each word: the trail of people that pronouns and silent turns follow."""

from __future__ import annotations

from bisect import bisect_left, insort
from dataclasses import dataclass

from nlp_cli.nlp.people.roles import is_human
from nlp_cli.nlp.quotes.cast import Cast, Person
from nlp_cli.nlp.quotes.reading import Reading
from nlp_cli.nlp.quotes.subjects import mention_around

_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "ROOT"})
_PARTS = frozenset({"flat:name", "flat", "appos", "compound", "conj"})


@dataclass(frozen=True, slots=True, order=True)
class Step:
    """At this word the article speaks of somebody; strongly as a subject or a speaker."""

    word: int
    name: str
    is_strong: bool


class Trail:
    """All steps outside direct speech, in order; speakers are added as they are found."""

    def __init__(self, reading: Reading, cast: Cast, spoken: list[tuple[int, int]]) -> None:
        self._reading = reading
        self._cast = cast
        self._steps: list[Step] = []
        n = 0
        for word, person in cast.between(0, len(reading.words)):
            while n < len(spoken) and spoken[n][1] <= reading.words[word].start:
                n += 1
            inside = n < len(spoken) and spoken[n][0] <= reading.words[word].start
            if not inside:
                self._steps.append(Step(word, person.name, self._is_subject(word)))

    def speaks(self, word: int, name: str) -> None:
        """A quote whose attribution or last word is at ``word`` belongs to ``name``."""
        insort(self._steps, Step(word, name, is_strong=True))

    def person_before(self, word: int, pronoun: str = "") -> Person | None:
        """Whom a pronoun, a definite description or (without pronoun) silence before ``word`` means."""
        weak: Person | None = None
        for step in reversed(self._steps[: bisect_left(self._steps, Step(word, "", False))]):
            person = self._cast.get(step.name)
            if person is None or (pronoun and not person.fits(pronoun)):
                continue
            if step.is_strong:
                return person
            weak = weak or person
        return weak

    def since(self, first: int, stop: int) -> Person | None:
        """The last person that is a subject among the words ``first`` up to ``stop``."""
        low, high = (bisect_left(self._steps, Step(k, "", False)) for k in (first, stop))
        strong = [step for step in self._steps[low:high] if step.is_strong and step.name in self._cast]
        return self._cast.get(strong[-1].name) if strong else None

    def _is_subject(self, word: int) -> bool:
        token = self._reading.doc[self._reading.words[word].token]
        while token.dep_ in _PARTS and token.head is not token and token.head.i < token.i:
            token = token.head
        return token.dep_ in _SUBJECTS


def described_subject(reading: Reading, sentence: tuple[int, int]) -> str | None:
    """The human subject without a name of a sentence of narration: *Kunde nummer 19 smiler.*"""
    for k in range(*sentence):
        word = reading.words[k]
        token = reading.doc[word.token]
        if token.dep_ in _SUBJECTS and word.pos == "NOUN" and word.entity < 0 and is_human(word.lower):
            mention = mention_around(reading, k, sentence)
            return mention.phrase if mention and not mention.names else None
    return None
