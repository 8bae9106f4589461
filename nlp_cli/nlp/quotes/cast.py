"""The people who may speak in an article: where they are named, their titles and descriptions, woman or man."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field

from nlp_cli.nlp.people.gender import Gender, gender_of_name, gender_of_word
from nlp_cli.nlp.quotes.cues import HE, SHE
from nlp_cli.nlp.quotes.reading import Entity, Reading

_DEFINITE = ("ane", "ene", "en", "et", "a", "n")
_APPOSITION = 8
_GROUPS = ("folk", "ene", "ane", "politi", "politiet", "ment", "mentet", "rådet", "styret", "verket", "tilsynet", "laget")


@dataclass(slots=True)
class Person:
    """Somebody who may speak, named or described."""

    name: str
    gender: Gender | None = None
    titles: set[str] = field(default_factory=set)
    """Lower-case stems: *rektor*, *skolebyråd*."""
    places: list[int] = field(default_factory=list)
    """The words where the person is named, in order."""

    def fits(self, pronoun: str) -> bool:
        """Whether a pronoun may stand for this person; unknown gender fits both."""
        if pronoun in SHE:
            return self.gender is not Gender.MAN
        return self.gender is not Gender.WOMAN if pronoun in HE else False


class Cast:
    """All of them, in the order of first mention."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self.people: dict[str, Person] = {}
        for entity in reading.entities:
            if entity.is_person:
                self._meet(entity)
        self._by_place = sorted((place, person.name) for person in self.people.values() for place in person.places)
        self._hear_pronouns()

    def __getitem__(self, name: str) -> Person:
        return self.people[name]

    def __contains__(self, name: str) -> bool:
        return name in self.people

    def between(self, first: int, stop: int) -> list[tuple[int, Person]]:
        """Who is named among the words ``first`` up to ``stop``, in order."""
        low, high = bisect_left(self._by_place, (first, "")), bisect_left(self._by_place, (stop, ""))
        return [(place, self.people[name]) for place, name in self._by_place[low:high]]

    def describe(self, phrase: str) -> Person:
        """Somebody without a name, known by the words that first described them."""
        if phrase not in self.people:
            head = phrase.split()[-1] if len(phrase.split()) < 4 else next(iter(phrase.split()))
            words = phrase.lower().split()
            gender = next((g for word in words if (g := gender_of_word(word))), None)
            self.people[phrase] = Person(phrase, gender, {stem(head.lower())})
        return self.people[phrase]

    def titled(self, description: str) -> list[Person]:
        """Who bears the title that a description uses: *skolebyråden* → *skolebyråd Harald Hove*, whole titles first."""
        head = stem(description)
        exact = [p for p in self.people.values() if head in p.titles]
        if exact or len(head) < 4:
            return exact
        return [p for p in self.people.values() if any(_same_role(title, head) for title in p.titles)]

    def _meet(self, entity: Entity) -> None:
        person = self.people.setdefault(entity.name, Person(entity.name, gender_of_name(entity.name)))
        person.places.append(entity.first)
        for title in (*self._titles_before(entity.first), *self._titles_after(entity.last + 1)):
            person.titles.add(stem(title))
            person.gender = person.gender or gender_of_word(title)

    def _titles_before(self, k: int) -> list[str]:
        """*kjøpmann og butikksjef Per Lie*, *kommunens rådmann, Per Lie*, *Start-trener Per Lie*."""
        words, found = self._reading.words, []
        j = k - 1
        if j > 0 and words[j].text == ",":
            j -= 1
            while j > 0 and k - j < _APPOSITION and (words[j].pos in {"PROPN", "ADP"} or words[j].entity >= 0):
                j -= 1
        while j >= 0 and words[j].pos in {"NOUN", "PROPN"} and words[j].entity < 0 and words[j].is_word:
            found.append(words[j].lower)
            j -= 2 if j and words[j - 1].lower == "og" else 1
        return found

    def _titles_after(self, k: int) -> list[str]:
        """*Per Lie, rektor ved …*, *Per Lie (45) er rektor*, *Per Lie, som er leder for …*."""
        words = self._reading.words
        if k + 2 < len(words) and words[k].text == "(":
            k += 3
        if k >= len(words) or not (words[k].text == "," or words[k].lower in {"er", "var"}):
            return []
        found = []
        for word in words[k + 1 : k + _APPOSITION]:
            if word.pos == "NOUN":
                found.append(word.lower)
                break
            if not (word.pos in {"ADJ", "DET", "PRON", "AUX", "CCONJ", "ADV"} or word.lower in {"som", "er", "en", "ein"}):
                break
        return found

    def _hear_pronouns(self) -> None:
        """A name that tells nothing: the pronouns right after its mentions do (*Kim Lie fulgte opp. – Ja, sa hun*)."""
        words = self._reading.words
        for n, (place, name) in enumerate(self._by_place):
            person = self.people[name]
            if person.gender is not None:
                continue
            stop = self._by_place[n + 1][0] if n + 1 < len(self._by_place) else place + 40
            heard = Counter(
                Gender.WOMAN if word.lower in SHE else Gender.MAN
                for word in words[place : min(stop, place + 40)]
                if word.lower in SHE or word.lower in HE
            )
            if len(heard) == 1:
                person.gender = next(iter(heard))


def stem(noun: str) -> str:
    """A title without its definite ending: *rektoren*, *ordføraren*, *jordmora* → *rektor*, *ordførar*, *jordmor*."""
    for ending in _DEFINITE:
        if noun.endswith(ending) and len(noun) - len(ending) >= 3:
            return noun[: -len(ending)].rstrip("e") or noun
    return noun.rstrip("e") or noun


def _same_role(title: str, head: str) -> bool:
    """*navneforsker* and *forsker*; *partileder* and *leder*."""
    return len(title) >= 4 and (title.endswith(head) or head.endswith(title))
