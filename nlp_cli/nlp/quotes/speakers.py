"""Who it was: from the mention, the pronoun, the role or the silence around a quote to the speaker's name."""

from __future__ import annotations

import re
from bisect import bisect_left

from nlp_cli.nlp.people.gender import gender_of_word
from nlp_cli.nlp.people.roles import EPITHET, is_human, may_be_one, stem
from nlp_cli.nlp.quotes.cast import Cast, Person
from nlp_cli.nlp.quotes.cues import ANY_BODY, HE, SHE, YOU
from nlp_cli.nlp.quotes.discourse import Trail, described_subject
from nlp_cli.nlp.quotes.found import Found, Rule
from nlp_cli.nlp.quotes.phrases import Mention
from nlp_cli.nlp.quotes.reading import Reading
from nlp_cli.nlp.quotes.subjects import climb, mention_around
from nlp_cli.nlp.quotes.typography import MARKS, SENTENCE_END

JOURNALIST = "JOURNALIST"
_PAPERS = frozenset({"ORG", "PROD"})
_JOINED = frozenset({"conj", "parataxis"})
_AGENTS = ("eren", "aren")
_INDEFINITE = frozenset({"en", "ein", "ei", "et", "eit", "hver", "kvar", "noen", "nokon", "flere", "fleire"})
_BOTH = re.compile(r"(?:begge|både|båe|de|dei)(?: to| delene)?$")
_PUBLICATION = re.compile(r"(?:artik|reportasj|melding|avis|intervju|rapport|magasin)")
_WRITING = re.compile(r"(?:kronikk|innlegg|brev|bok|blogg|leder|lesarbrev|epost|mail|twitter|facebook)")
_LONG_QUESTION = 2
"""Sentences of a reporter's question, unless it says *you*."""
_BODIES = 200
"""How many names back a body is looked for."""
_ECHO = 5
"""Letters of a word that must come back for a heading to echo a quote."""
_ECHO_SHARE = 0.5
_ECHO_REACH = 60
"""A heading belongs to one of this many quotes behind it."""


class Speakers:
    """Resolves the quotes of one article in text order."""

    def __init__(self, reading: Reading, cast: Cast, quotes: list[Found]) -> None:
        self._reading = reading
        self._cast = cast
        self._quotes = quotes
        self._trail = Trail(reading, cast, [(q.start, q.end) for q in quotes if q.type == "direct"])
        self._first_words = [reading.word_at(q.start) for q in quotes]
        self._paragraphs = [reading.paragraph_of(k) for k in self._first_words]
        self._last: str | None = None
        self._heard = {name for quote in quotes if quote.mention for name in quote.mention.names}

    def resolve(self) -> None:
        """Give every quote its speaker."""
        for n, quote in enumerate(self._quotes):
            self._trail.advance(self._place(n))
            if quote.mention is not None:
                quote.speaker = self._of_mention(n, quote.mention)
            elif not self._in_heading(n) and not (quote.type == "indirect" and quote.cue):
                quote.speaker = self._of_silence(n)
            if quote.speaker not in (None, JOURNALIST) and not self._in_heading(n):
                self._last = quote.speaker
                self._trail.speaks(self._place(n), quote.speaker or "", not self._is_nested(quote))
        for n, quote in enumerate(self._quotes):
            if quote.speaker is None and quote.mention is None and quote.type == "direct":
                quote.speaker = self._by_echo(n) or self._next_speaker(n)

    def _place(self, n: int) -> int:
        quote = self._quotes[n]
        return max(quote.mention.first if quote.mention else 0, self._first_words[n])

    def _is_nested(self, quote: Found) -> bool:
        """A report inside another clause does not make its source the one the text is about."""
        if quote.type == "direct" or quote.cue is None:
            return False
        token = self._reading.doc[self._reading.words[self._reading.word_at(quote.cue[0])].token]
        return climb(token, _JOINED).dep_ not in {"ROOT", "case"}

    # a mention

    def _of_mention(self, n: int, mention: Mention) -> str:
        if len(mention.names) == 1 and (namesake := self._namesake(mention)):
            return namesake
        if mention.names:
            fuller = [self._of_body(name.lower(), mention.first) or name for name in mention.names]
            return " og ".join(dict.fromkeys(fuller))
        word = self._reading.words[mention.first]
        is_one = mention.stop - mention.first == 1
        if is_one and word.lower in SHE | HE:
            return self._of_pronoun(n, word.lower, mention)
        if _BOTH.match(mention.phrase.lower()):
            return self._of_several(mention)
        return self._of_description(n, mention)

    def _namesake(self, mention: Mention) -> str | None:
        """*pappa Lie*: the one of several of that surname who bears the title."""
        if mention.first == mention.title_first or mention.stop - mention.first > 1:
            return None
        surname = mention.names[0].split()[-1]
        titled = self._cast.titled(self._reading.words[mention.first - 1].lower)
        same = [person.name for person in titled if person.name.split()[-1] == surname]
        return same[0] if len(same) == 1 else None

    def _of_pronoun(self, n: int, pronoun: str, mention: Mention) -> str:
        described = self._described_just_before(n)
        if described:
            return self._of_description(n, described)
        person = self._trail.person_before(mention.first, pronoun) or self._trail.person_after(mention.first, pronoun)
        return person.name if person else self._last or mention.phrase

    def _described_just_before(self, n: int) -> Mention | None:
        """The nameless person whom the sentence of narration right before the speech is about."""
        before = self._narration_before(n)
        if before is None or self._trail.since(*before):
            return None
        return described_subject(self._reading, before)

    def _narration_before(self, n: int) -> tuple[int, int] | None:
        """The sentence right before the quote and its attribution, if nobody speaks in it."""
        if self._first_words[n] < 1:
            return None
        first = self._reading.sentence_of(max(self._first_words[n] - 1, 0))[0]
        first = min(first, self._reading.sentence_of(self._first_words[n])[0])
        if first < 1:
            return None
        sentence = self._reading.sentence_of(first - 1)
        start = self._reading.words[sentence[0]].start
        if n and self._quotes[n - 1].end > start:
            return None
        return sentence

    def _of_several(self, mention: Mention) -> str:
        """*De sier at*: several people, or a body, of the sentence before; *begge*: the last two."""
        if self._last and " og " in self._last:
            return self._last
        sentence = self._reading.sentence_of(mention.first)
        if sentence[0] > 0:
            before = self._reading.sentence_of(sentence[0] - 1)
            for k in range(*before):
                token = self._reading.doc[self._reading.words[k].token]
                if token.dep_ in {"nsubj", "nsubj:pass"} and "Number=Plur" in str(token.morph):
                    found = mention_around(self._reading, k, before)
                    if found:
                        return " og ".join(found.names) or found.phrase
        if mention.phrase.lower().endswith("to") or mention.phrase.lower() == "begge":
            two = sorted(self._cast.people.values(), key=lambda person: -len(person.places))[:2]
            return " og ".join(person.name for person in sorted(two, key=lambda person: person.places))
        return mention.phrase

    def _of_description(self, n: int, mention: Mention) -> str:
        words = self._reading.words[mention.first : mention.stop]
        head = next((w.lower for w in words if w.pos in {"NOUN", "ADJ"} and w.text[-1] not in "."), words[-1].lower)
        head = (
            next((w.lower for w in reversed(words) if w.pos == "NOUN"), head)
            if mention.stop == mention.phrase_stop
            else head
        )
        if _is_plural(self._reading, mention):
            return mention.phrase
        if words[0].lower in _INDEFINITE:
            return self._cast.describe(mention.phrase, head).name
        if known := self._titled(head, mention.first):
            return known
        if len(words) == 1 and (fuller := self._of_body(head, mention.first)):
            return fuller
        if not any(w.pos == "PROPN" for w in words) and (source := self._of_writing(head, mention.first)):
            return source
        if _is_one_person(self._reading, mention, head) and (person := self._epithet_of(n, mention, head)):
            return person.name
        return self._cast.describe(mention.phrase, head).name if is_human(head) else mention.phrase

    def _epithet_of(self, n: int, mention: Mention, head: str) -> Person | None:
        """*33-åringen*, *keeperen*: whom the text is about; *rektoren*: only if no other title is known."""
        if self._quotes[n].rule is Rule.ACCORDING_TO and not is_human(head):
            return None
        person = self._trail.person_before(mention.first)
        if person is None:
            return None
        if EPITHET.search(head):
            gender = gender_of_word(head)
            return person if person.places or (gender and gender is person.gender) else None
        has_post = is_human(head) or head.endswith(_AGENTS)
        return None if not person.places or (has_post and any(map(is_human, person.titles))) else person

    def _titled(self, head: str, k: int) -> str | None:
        known = self._cast.titled(head)
        if len(known) < 2:
            return known[0].name if known else None
        return next((person for person in self._cast.before(k) if person in known), known[0]).name

    def _of_body(self, head: str, k: int) -> str | None:
        """*sikkerhetsrådet*: *FNs sikkerhetsråd*, *kommunen*: *Oslo kommune*, *partiet*: the last body to speak."""
        noun = stem(head)
        if fuller := self._cast.bodies.get(noun):
            return fuller
        if noun == head:
            return None
        named = [name for name, _ in self._bodies_before(k)]
        same = next((name for name in named if " " in name and stem(name.casefold().split()[-1]) == noun), None)
        return same or (self._last if head in ANY_BODY and self._last in named else None)

    def _bodies_before(self, k: int) -> list[tuple[str, str]]:
        """The last bodies named before word ``k`` and their labels, the nearest first."""
        behind = bisect_left(self._reading.entities, k, key=lambda entity: entity.last)
        near = self._reading.entities[max(0, behind - _BODIES) : behind]
        return [(entity.name, entity.label) for entity in reversed(near) if entity.is_body]

    def _of_writing(self, head: str, k: int) -> str | None:
        """*heter det i kronikken*: its author; *i reportasjen*: the paper."""
        if _WRITING.search(head) and self._last:
            return self._last
        if _PUBLICATION.search(head):
            return next((name for name, label in self._bodies_before(k) if label in _PAPERS), None)
        return None

    # silence

    def _of_silence(self, n: int) -> str | None:
        if self._quotes[n].type == "direct" and self._is_question(n):
            return JOURNALIST
        if self._goes_on_later(n):
            return None
        after = self._reading.word_at(self._quotes[n - 1].end) if n else 0
        person = self._trail.since(after, self._first_words[n])
        if person and (person.name in self._heard or self._opens_sentence_before(person, n)):
            return person.name
        return self._last or self._next_speaker(n) or (person.name if person else None)

    def _opens_sentence_before(self, person: Person, n: int) -> bool:
        """Somebody whom nobody else quotes speaks only where the sentence before opens with the name."""
        first = self._reading.sentence_of(max(self._first_words[n] - 1, 0))[0]
        before = self._reading.sentence_of(max(first - 1, 0))[0]
        return any(
            before <= place <= self._first_words[n] and place - self._reading.sentence_of(place)[0] < 4
            for place in person.places
        )

    def _goes_on_later(self, n: int) -> bool:
        """The next paragraph goes on and names the speaker."""
        return (
            n + 1 < len(self._quotes)
            and self._quotes[n + 1].rule == Rule.TURN_GOES_ON
            and bool(self._quotes[n + 1].mention)
        )

    def _is_question(self, n: int) -> bool:
        """A turn of its own that asks, and the next paragraph answers."""
        quote = self._quotes[n]
        asked = self._reading.text[quote.start : quote.end]
        if not asked.endswith("?") or n + 1 >= len(self._quotes) or self._in_heading(n + 1):
            return False
        answer = self._quotes[n + 1]
        words = self._reading.words[self._first_words[n] : self._reading.word_at(quote.end)]
        is_to_somebody = any(word.lower in YOU for word in words)
        if sum(word.text[0] in SENTENCE_END for word in words) > _LONG_QUESTION and not is_to_somebody:
            return False
        gap = self._paragraphs[n + 1] - self._paragraphs[n]
        asked_before = any(q.speaker == JOURNALIST for q in self._quotes[max(0, n - 3) : n])
        is_turn = self._reading.text[quote.start - 1] in MARKS, self._reading.text[answer.start - 1] in MARKS
        return answer.type == "direct" and is_turn[0] == is_turn[1] and (gap == 1 or (gap == 2 and asked_before))

    def _in_heading(self, n: int) -> bool:
        return self._reading.paragraphs[self._paragraphs[n]].is_heading

    def _by_echo(self, n: int) -> str | None:
        """A heading's words come back in the quote that it was taken from."""
        heard = self._stems(n)
        best: tuple[float, str | None] = (0.0, None)
        for m in range(n + 1, min(n + _ECHO_REACH, len(self._quotes))):
            speaker = self._quotes[m].speaker
            if heard and speaker not in (None, JOURNALIST):
                share = len(heard & self._stems(m)) / len(heard)
                if share > best[0]:
                    best = share, speaker
        return best[1] if best[0] > _ECHO_SHARE else None

    def _stems(self, n: int) -> set[str]:
        words = self._reading.words[self._first_words[n] : self._reading.word_at(self._quotes[n].end)]
        return {w.lower[:_ECHO] for w in words if w.is_word and w.pos in {"NOUN", "VERB", "ADJ", "PROPN", "ADV"}}

    def _next_speaker(self, n: int) -> str | None:
        return next((q.speaker for q in self._quotes[n + 1 :] if q.speaker not in (None, JOURNALIST)), None)


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
