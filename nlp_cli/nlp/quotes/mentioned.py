"""Who a mention means: from a name, a pronoun, a role or a description in the attribution to the speaker's name."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from nlp_cli.nlp.people.gender import gender_of_word
from nlp_cli.nlp.people.roles import EPITHET, is_human, is_institution, may_be_one, stem
from nlp_cli.nlp.quotes.cast import Cast, Person
from nlp_cli.nlp.quotes.cues import ANY_BODY, HE, SHE
from nlp_cli.nlp.quotes.discourse import Trail, described_subject
from nlp_cli.nlp.quotes.found import Answer, Found, Rule, SpeakerRule
from nlp_cli.nlp.quotes.phrases import Mention
from nlp_cli.nlp.quotes.reading import Reading
from nlp_cli.nlp.quotes.subjects import climb, mention_around

_PAPERS = frozenset({"ORG", "PROD"})
_PARTS = frozenset({"flat:name", "flat", "compound"})
_AGENTS = ("eren", "aren")
_INDEFINITE = frozenset({"en", "ein", "ei", "et", "eit", "hver", "kvar", "noen", "nokon", "flere", "fleire"})
_BOTH = re.compile(r"(?:begge|både|båe|de|dei)(?: to| delene)?(?: \S+(?:ene|ane))?$")
"""*de*, *begge to*, *de to naboene*."""
_PUBLICATION = re.compile(r"(?:artik|reportasj|melding|avis|intervju|rapport|magasin)")
_WRITING = re.compile(r"(?:kronikk|innlegg|brev|bok|blogg|leder|lesarbrev|epost|mail|twitter|facebook)")
_BODIES = 200
"""How many names back a body is looked for."""


@dataclass(frozen=True, slots=True)
class Here:
    """Where in the article a quote stands."""

    quote: Found
    first: int
    """Its first word."""
    before: Found | None
    """The quote before it."""
    last: str | None
    """Who spoke last."""
    pair: str | None
    """Which two or more spoke together last."""


class Mentioned:
    """Resolves the mentions of one article."""

    def __init__(self, reading: Reading, cast: Cast, trail: Trail) -> None:
        self._reading = reading
        self._cast = cast
        self._trail = trail

    def who(self, here: Here, mention: Mention) -> Answer:
        """The speaker that ``mention`` means at this quote."""
        if len(mention.names) == 1 and (namesake := self._namesake(mention)):
            return Answer(namesake, SpeakerRule.TITLE)
        if mention.names:
            fuller = [self._of_body(name.lower(), mention.first, here) or name for name in mention.names]
            return Answer(" og ".join(dict.fromkeys(fuller)), SpeakerRule.NAME)
        word = self._reading.words[mention.first]
        if mention.stop - mention.first == 1 and word.lower in SHE | HE:
            return self._of_pronoun(here, word.lower, mention)
        if _BOTH.match(mention.phrase.lower()):
            return Answer(self._of_several(mention, here), SpeakerRule.SEVERAL)
        return self._of_description(here, mention)

    def _namesake(self, mention: Mention) -> str | None:
        """*pappa Lie*: the one of several of that surname who bears the title."""
        if mention.first == mention.title_first or mention.stop - mention.first > 1:
            return None
        surname = mention.names[0].split()[-1]
        titled = self._cast.titled(self._reading.words[mention.first - 1].lower)
        same = [person.name for person in titled if person.name.split()[-1] == surname]
        return same[0] if len(same) == 1 else None

    def _of_pronoun(self, here: Here, pronoun: str, mention: Mention) -> Answer:
        described = self._described_just_before(here)
        if described:
            return self._of_description(here, described)
        person = self._trail.person_before(mention.first, pronoun) or self._trail.person_after(mention.first, pronoun)
        return Answer(person.name if person else here.last or mention.phrase, SpeakerRule.PRONOUN)

    def _described_just_before(self, here: Here) -> Mention | None:
        """The nameless person whom the sentence of narration right before the speech is about."""
        before = self._narration_before(here)
        if before is None or self._trail.since(*before):
            return None
        return described_subject(self._reading, before)

    def _narration_before(self, here: Here) -> tuple[int, int] | None:
        """The sentence right before the quote and its attribution, if nobody speaks in it."""
        if here.first < 1:
            return None
        first = self._reading.sentence_of(max(here.first - 1, 0))[0]
        first = min(first, self._reading.sentence_of(here.first)[0])
        if first < 1:
            return None
        sentence = self._reading.sentence_of(first - 1)
        if self._reading.paragraphs[self._reading.paragraph_of(sentence[0])].is_heading:
            return None
        start = self._reading.words[sentence[0]].start
        if here.before and here.before.end > start:
            return None
        return sentence

    def _of_several(self, mention: Mention, here: Here) -> str:
        """*De sier at*: several people, or a body, of the sentence before; *begge*: the last two."""
        phrase = mention.phrase.lower()
        words = phrase.split()
        is_counted = words[0] in {"begge", "båe"} or words[1:2] == ["to"]
        if here.last and " og " in here.last:
            return here.last
        if is_counted and here.pair:
            return here.pair
        if len(words) > 1 + is_counted:
            return mention.phrase
        if found := self._several_before(mention):
            return " og ".join(found.names) or found.phrase
        if here.last in self._reading.labels and not is_counted:
            return here.last
        if is_counted:
            two = sorted(self._cast.people.values(), key=lambda person: -len(person.places))[:2]
            return " og ".join(person.name for person in sorted(two, key=lambda person: person.places))
        return mention.phrase

    def _several_before(self, mention: Mention) -> Mention | None:
        """The subject in the plural, of people, of this sentence or the one before."""
        first = self._reading.sentence_of(mention.first)[0]
        for low, high in ((first, mention.first), self._reading.sentence_of(max(first - 1, 0))):
            for k in range(low, min(high, mention.first)):
                token = self._reading.doc[self._reading.words[k].token]
                if token.dep_ in {"nsubj", "nsubj:pass"} and "Number=Plur" in str(token.morph):
                    found = mention_around(self._reading, k, (low, high))
                    if found and (found.names or _are_people(found.phrase)):
                        return found
        return None

    def _of_description(self, here: Here, mention: Mention) -> Answer:
        words = self._reading.words[mention.first : mention.stop]
        head = head_of(self._reading, mention)
        if _is_plural(self._reading, mention):
            return Answer(mention.phrase, SpeakerRule.DESCRIPTION)
        if words[0].lower in _INDEFINITE:
            return Answer(self._cast.describe(mention.phrase, head).name, SpeakerRule.DESCRIPTION)
        if known := self._titled(head, mention.first):
            return Answer(known, SpeakerRule.TITLE)
        if len(words) == 1 and (fuller := self._of_body(head, mention.first, here)):
            return Answer(fuller, SpeakerRule.BODY)
        if not any(w.pos == "PROPN" for w in words) and (source := self._of_writing(head, mention.first, here)):
            return Answer(source, SpeakerRule.WRITING)
        if _is_one_person(self._reading, mention, head) and (person := self._epithet_of(here, mention, head)):
            return Answer(person.name, SpeakerRule.EPITHET)
        name = self._cast.describe(mention.phrase, head).name if is_human(head) else mention.phrase
        return Answer(name, SpeakerRule.DESCRIPTION)

    def _epithet_of(self, here: Here, mention: Mention, head: str) -> Person | None:
        """*33-åringen*, *keeperen*: whom the text is about; *rektoren*: only if no other title is known."""
        if here.quote.rule is Rule.ACCORDING_TO and not is_human(head):
            return None
        has_post = (is_human(head) or head.endswith(_AGENTS)) and not EPITHET.search(head)
        if newcomer := self._newcomer(mention.first):
            if has_post and any(map(is_human, newcomer.titles)):
                return None
            newcomer.titles.add(stem(head))
            return newcomer
        person = self._trail.person_before(mention.first)
        if EPITHET.search(head):
            person = person or self._trail.first_person()
            gender = gender_of_word(head)
            return person if person and (person.places or (gender and gender is person.gender)) else None
        if person is None or not person.places or not has_post:
            return None
        return None if any(map(is_human, person.titles)) else person

    def _newcomer(self, k: int) -> Person | None:
        """*Hun møtte Per Lie. Nordlendingen mener* …: who first came in just before word ``k``."""
        first = self._reading.sentence_of(k)[0]
        low = self._reading.sentence_of(max(first - 1, 0))[0]
        person = next(self._cast.before(k), None)
        if person is None or person.places[0] < low:
            return None
        return person

    def _titled(self, head: str, k: int) -> str | None:
        known = self._cast.titled(head)
        if len(known) < 2:
            return known[0].name if known else None
        return next((person for person in self._cast.before(k) if person in known), known[0]).name

    def _of_body(self, head: str, k: int, here: Here) -> str | None:
        """*sikkerhetsrådet*: *FNs sikkerhetsråd*, *kommunen*: *Oslo kommune*, *partiet*: the last body to speak."""
        noun = stem(head)
        if fuller := self._cast.bodies.get(noun):
            return fuller
        if noun == head:
            return None
        named = [name for name, _ in self._bodies_before(k)]
        same = next((name for name in named if " " in name and stem(name.casefold().split()[-1]) == noun), None)
        if same or head not in ANY_BODY:
            return same
        return here.last if here.last in named else self._subject_body(k)

    def _subject_body(self, k: int) -> str | None:
        """*Lillevik Høyre vil bygge. Det haster, mener partiet*: the organisation that the sentence before is about."""
        first = self._reading.sentence_of(k)[0]
        low = self._reading.sentence_of(max(first - 1, 0))[0]
        entities = self._reading.entities
        for entity in entities[bisect_left(entities, low, key=lambda entity: entity.first) :]:
            if entity.first >= k:
                break
            if entity.is_body and entity.label in _PAPERS:
                token = self._reading.doc[self._reading.words[entity.first].token]
                if climb(token, _PARTS).dep_ == "nsubj":
                    return entity.name
        return None

    def _bodies_before(self, k: int) -> list[tuple[str, str]]:
        """The last bodies named before word ``k`` and their labels, the nearest first."""
        behind = bisect_left(self._reading.entities, k, key=lambda entity: entity.last)
        near = self._reading.entities[max(0, behind - _BODIES) : behind]
        return [(entity.name, entity.label) for entity in reversed(near) if entity.is_body]

    def _of_writing(self, head: str, k: int, here: Here) -> str | None:
        """*heter det i kronikken*: its author; *i reportasjen*: the paper."""
        if _WRITING.search(head) and here.last:
            return here.last
        if _PUBLICATION.search(head):
            return next((name for name, label in self._bodies_before(k) if label in _PAPERS), None)
        return None


def _are_people(phrase: str) -> bool:
    """*naboene*, *begge partene*; not *gode utsikter*."""
    words = phrase.lower().split()
    return words[0] in {"begge", "båe"} or any(is_human(word) or is_institution(word) for word in words)


def head_of(reading: Reading, mention: Mention) -> str:
    """The noun of a description, lower case: *keeperen* of *den unge keeperen*."""
    words = reading.words[mention.first : mention.stop]
    nouns = [w.lower for w in words if w.pos == "NOUN"]
    if nouns and mention.stop == mention.phrase_stop:
        return nouns[-1]
    return next((w.lower for w in words if w.pos in {"NOUN", "ADJ"} and w.text[-1] != "."), words[-1].lower)


def _is_one_person(reading: Reading, mention: Mention, head: str) -> bool:
    """One definite person: *keeperen*, *den unge jordmoren*, *33-åringen*; no group, no authority."""
    token = next((reading.doc[w.token] for w in reading.words[mention.first : mention.stop] if w.lower == head), None)
    morph = str(token.morph) if token is not None else ""
    if any(feature in morph for feature in ("Number=Plur", "Definite=Ind", "Case=Gen", "Gender=Neut")):
        return False
    return may_be_one(head) and not head.endswith(("ene", "ane"))


def _is_plural(reading: Reading, mention: Mention) -> bool:
    word = reading.words[mention.first]
    return "Number=Plur" in str(reading.doc[word.token].morph) or word.lower.endswith(("ere", "arar"))
