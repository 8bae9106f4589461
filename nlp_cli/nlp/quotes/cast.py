"""The people who may speak in an article: where they are named, their titles and descriptions, woman or man."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from nlp_cli.nlp.people.gender import Gender, gender_of_name, gender_of_word
from nlp_cli.nlp.people.roles import RANKS, is_human, plain_title, stem
from nlp_cli.nlp.quotes.cues import HE, SHE
from nlp_cli.nlp.quotes.reading import Entity, Reading
from nlp_cli.nlp.quotes.typography import MARKS

_APPOSITION = 8
_NEAR = 40
"""Words within which a pronoun still tells about the name before it."""


@dataclass(slots=True)
class Person:
    """Somebody who may speak, named or described."""

    name: str
    gender: Gender | None = None
    titles: set[str] = field(default_factory=set)
    """Lower-case stems: *rektor*, *skolesjef*."""
    title: str | None = None
    """The first title as the article has it, in its plain form: *administrerende direktør*."""
    places: list[int] = field(default_factory=list)
    """The words where the person is named, in order."""

    def fits(self, pronoun: str) -> bool:
        """Whether a pronoun may stand for this person; unknown gender fits both."""
        if pronoun in SHE:
            return self.gender is not Gender.MAN
        return pronoun in HE and self.gender is not Gender.WOMAN


class Cast:
    """All of them, in the order of first mention."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self.people: dict[str, Person] = {}
        self.bodies: dict[str, str] = {}
        """Stem of a body's noun → its fuller name: *sikkerhetsråd* → *FNs sikkerhetsråd*."""
        names = {entity.name for entity in reading.entities if entity.is_person}
        self._surnames = Counter(name.split()[-1] for name in names if name.split())
        for entity in reading.entities:
            if entity.is_person and not self._is_title_of_work(entity):
                self._meet(entity)
            elif entity.is_body:
                self._note_body(entity)
        self._by_place = sorted((place, person.name) for person in self.people.values() for place in person.places)
        self._hear_pronouns()

    def get(self, name: str) -> Person | None:
        """The person of that full name or description."""
        return self.people.get(name)

    def __contains__(self, name: str) -> bool:
        return name in self.people

    def mentions(self) -> Iterator[tuple[int, str]]:
        """The word and the person of every mention by name, in order."""
        yield from self._by_place

    def before(self, k: int) -> Iterator[Person]:
        """Who is named before word ``k``, the last one first."""
        for n in range(bisect_left(self._by_place, (k, "")) - 1, -1, -1):
            yield self.people[self._by_place[n][1]]

    def describe(self, phrase: str, head: str) -> Person:
        """Somebody without a name, known by the words that first described them."""
        if phrase not in self.people:
            gender = next((g for word in phrase.lower().split() if (g := gender_of_word(word))), None)
            self.people[phrase] = Person(phrase, gender, {stem(head)})
        return self.people[phrase]

    def titled(self, head: str) -> list[Person]:
        """Who bears the title that a description uses: *skolesjefen* → *skolesjef Per Lie*, whole titles first."""
        wanted = stem(head)
        exact = [p for p in self.people.values() if wanted in p.titles]
        if exact or len(wanted) < 3:
            return exact
        return [p for p in self.people.values() if any(_same_role(title, wanted) for title in p.titles)]

    def _is_title_of_work(self, entity: Entity) -> bool:
        """*skipet «Kari Lie»*."""
        words = self._reading.words
        before = words[entity.first - 1].text if entity.first else ""
        after = words[entity.last + 1].text if entity.last + 1 < len(words) else ""
        return bool(before and after) and before in MARKS and after in MARKS

    def _note_body(self, entity: Entity) -> None:
        words = self._reading.words
        k = entity.last + 1
        if k < len(words) and words[k].pos == "NOUN" and words[entity.last].lower.endswith("s"):
            self.bodies.setdefault(stem(words[k].lower), self._reading.span_text(entity.first, k + 1))

    def _meet(self, entity: Entity) -> None:
        person = self.people.setdefault(entity.name, Person(entity.name, gender_of_name(entity.name)))
        person.places.append(entity.first)
        if entity.first == entity.last and self._surnames[self._reading.words[entity.last].text] > 1:
            return  # «pappa Lie»: which of them, the title is to tell
        for k in (*self._titles_before(entity.first), *self._titles_after(entity.last + 1)):
            title = self._reading.words[k].lower
            person.titles.add(stem(title))
            person.gender = person.gender or gender_of_word(title)
            person.title = person.title or self._title_at(k)

    def _title_at(self, k: int) -> str | None:
        """*administrerende direktør*, *rektor* for *rektoren*; kin, friends and ages are no titles."""
        words = self._reading.words
        title = plain_title(words[k].text)
        if title and k and RANKS.match(words[k - 1].lower):
            return f"{words[k - 1].lower} {title}"
        return title

    def _titles_before(self, k: int) -> list[int]:
        """*kjøpmann og butikksjef Per Lie*, *kommunens rådmann, Per Lie*, *Start-trener Per Lie*."""
        words, found = self._reading.words, []
        j = k - 1
        if j > 0 and words[j].text == ",":
            j -= 1
            while j > 0 and k - j < _APPOSITION and (words[j].pos in {"PROPN", "ADP"} or words[j].entity >= 0):
                j -= 1
        if self._is_complement(j):  # talsmann for politiet, Per Lie
            j -= 2
        while j >= 0 and words[j].pos in {"NOUN", "PROPN"} and words[j].is_word and not self._is_name(j):
            found.append(j)
            j -= 2 if j and words[j - 1].lower == "og" else 1
        return found

    def _is_complement(self, k: int) -> bool:
        """*direktør for **drift** Per Lie*: what the title's preposition governs is no title."""
        words = self._reading.words
        if k < 2 or words[k].pos != "NOUN" or words[k - 1].pos != "ADP":
            return False
        return is_human(words[k - 2].lower) and not is_human(words[k].lower)

    def _is_name(self, k: int) -> bool:
        """*Start-trener* is marked as a name derived from one, but is a title."""
        word = self._reading.words[k]
        return word.entity >= 0 and not (("-" in word.text or "–" in word.text) and word.text[-1].islower())

    def _titles_after(self, k: int) -> list[int]:
        """*Per Lie, rektor ved …*, *Per Lie (45) er rektor*, *Per Lie, som er leder for …*."""
        words = self._reading.words
        if k + 2 < len(words) and words[k].text == "(":
            k += 3
        if k >= len(words) or not (words[k].text == "," or words[k].lower in {"er", "var"}):
            return []
        for j, word in enumerate(words[k + 1 : k + _APPOSITION], k + 1):
            if word.pos == "NOUN":
                return [j]
            if not (
                word.pos in {"ADJ", "DET", "PRON", "AUX", "CCONJ", "ADV"} or word.lower in {"som", "er", "en", "ein"}
            ):
                break
        return []

    def _hear_pronouns(self) -> None:
        """A name that tells nothing: the pronouns right after its mentions do (*Kim Lie fulgte opp. – Ja, sa hun*)."""
        words = self._reading.words
        for n, (place, name) in enumerate(self._by_place):
            person = self.people[name]
            if person.gender is not None or self._reading.doc[words[place].token].dep_ not in {"nsubj", "ROOT"}:
                continue
            stop = self._by_place[n + 1][0] if n + 1 < len(self._by_place) else len(words)
            heard = Counter(
                Gender.WOMAN if word.lower in SHE else Gender.MAN
                for word in words[place : min(stop, place + _NEAR)]
                if word.lower in SHE or word.lower in HE
            )
            if len(heard) == 1:
                person.gender = next(iter(heard))


def _same_role(title: str, head: str) -> bool:
    """*havforsker* and *forsker*; *lagleder* and *leder*."""
    return len(title) >= 3 and (title.endswith(head) or head.endswith(title))
