"""Who the article is about at each word: the trail of people that pronouns and silent turns follow."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from nlp_cli.nlp.people.roles import is_human
from nlp_cli.nlp.quotes.cast import Cast, Person
from nlp_cli.nlp.quotes.cues import HE, SHE
from nlp_cli.nlp.quotes.phrases import Mention
from nlp_cli.nlp.quotes.reading import Reading
from nlp_cli.nlp.quotes.subjects import climb, mention_around

_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "ROOT"})
_WITH_HEAD = frozenset({"conj", "parataxis", "aux", "aux:pass", "cop"})
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
        for word, name in cast.mentions():
            while n < len(spoken) and spoken[n][1] <= reading.words[word].start:
                n += 1
            inside = n < len(spoken) and spoken[n][0] <= reading.words[word].start
            if not inside:
                is_caption = reading.paragraphs[reading.paragraph_of(word)].kind == "caption"
                self._steps.append(Step(word, name, not is_caption and self._is_subject(word)))
        self._pronouns = deque(self._subject_pronouns(spoken))

    def speaks(self, word: int, name: str, is_strong: bool = True) -> None:
        """A quote whose attribution or last word is at ``word`` belongs to ``name``."""
        insort(self._steps, Step(word, name, is_strong))

    def advance(self, word: int) -> None:
        """Follow the narration's own pronouns (*Han har åpnet tidlig*) up to ``word``."""
        while self._pronouns and self._pronouns[0] < word:
            k = self._pronouns.popleft()
            pronoun = self._reading.words[k].lower
            first = self._reading.sentence_of(k)[0]
            near = self._reading.sentence_of(max(first - 1, 0))[0]
            person = self._nearest(near, k, pronoun) or self.person_before(k, pronoun)
            if person:
                self.speaks(k, person.name)

    def _nearest(self, first: int, stop: int, pronoun: str) -> Person | None:
        low, high = (bisect_left(self._steps, Step(k, "", False)) for k in (first, stop))
        fitting = [s for s in self._steps[low:high] if (p := self._cast.get(s.name)) and p.fits(pronoun)]
        return self._cast.get(max(fitting, key=lambda s: (s.is_strong, s.word)).name) if fitting else None

    def _subject_pronouns(self, spoken: list[tuple[int, int]]) -> Iterator[int]:
        n = 0
        for k, word in enumerate(self._reading.words):
            while n < len(spoken) and spoken[n][1] <= word.start:
                n += 1
            inside = n < len(spoken) and spoken[n][0] <= word.start
            if not inside and word.lower in SHE | HE and self._reading.doc[word.token].dep_ in _SUBJECTS:
                yield k

    def person_before(self, word: int, pronoun: str = "") -> Person | None:
        """Whom a pronoun, a definite description or (without pronoun) silence before ``word`` means."""
        weak: Person | None = None
        k = bisect_left(self._steps, Step(word, "", False))
        while k:
            k -= 1
            step = self._steps[k]
            person = self._cast.get(step.name)
            if person is None or (pronoun and not person.fits(pronoun)):
                continue
            if step.is_strong:
                return person
            weak = weak or person
        return weak

    def first_person(self) -> Person | None:
        """The first person whom the text is about, for a lead that describes before it names."""
        return next((self._cast.get(step.name) for step in self._steps if step.name in self._cast), None)

    def person_after(self, word: int, pronoun: str) -> Person | None:
        """The first fitting person named after ``word``, for a pronoun that runs ahead of its name."""
        for k in range(bisect_left(self._steps, Step(word, "", False)), len(self._steps)):
            person = self._cast.get(self._steps[k].name)
            if person and person.fits(pronoun):
                return person
        return None

    def since(self, first: int, stop: int) -> Person | None:
        """The last person that is a subject among the words ``first`` up to ``stop``."""
        low, high = (bisect_left(self._steps, Step(k, "", False)) for k in (first, stop))
        strong = [step for step in self._steps[low:high] if step.is_strong and step.name in self._cast]
        return self._cast.get(strong[-1].name) if strong else None

    def _is_subject(self, word: int) -> bool:
        token = self._reading.doc[self._reading.words[word].token]
        token = climb(token, _PARTS)
        return token.dep_ in _SUBJECTS and climb(token.head, _WITH_HEAD).dep_ == "ROOT"


def described_subject(reading: Reading, sentence: tuple[int, int]) -> Mention | None:
    """The human subject without a name of a sentence of narration: *En gjest smiler.*"""
    for k in range(*sentence):
        word = reading.words[k]
        token = reading.doc[word.token]
        if "Number=Plur" in str(token.morph):
            continue
        if token.dep_ in _SUBJECTS and word.pos == "NOUN" and word.entity < 0 and is_human(word.lower):
            mention = mention_around(reading, k, sentence)
            return mention if mention and not mention.names else None
    return None
