"""Who it was: from the mention, the pronoun, the role or the silence around a quote to the speaker's name."""

from __future__ import annotations

from nlp_cli.nlp.quotes.cast import Cast, Person
from nlp_cli.nlp.quotes.cues import YOU
from nlp_cli.nlp.quotes.discourse import Trail
from nlp_cli.nlp.quotes.found import Answer, Found, Rule, SpeakerRule
from nlp_cli.nlp.quotes.mentioned import Here, Mentioned
from nlp_cli.nlp.quotes.reading import Reading
from nlp_cli.nlp.quotes.subjects import climb
from nlp_cli.nlp.quotes.typography import MARKS, SENTENCE_END

JOURNALIST = "JOURNALIST"
_JOINED = frozenset({"conj", "parataxis"})
_LONG_QUESTION = 2
"""Sentences of a reporter's question, unless it says *you*."""
_ECHO = 5
"""Letters of a word that must come back for a heading to echo a quote."""
_ECHO_SHARE = 0.5
_ECHO_REACH = 60
"""A heading belongs to one of this many quotes behind it."""


class Speakers:
    """Resolves the quotes of one article in text order."""

    def __init__(self, reading: Reading, cast: Cast, quotes: list[Found]) -> None:
        self._reading = reading
        self._quotes = quotes
        self._trail = Trail(reading, cast, [(q.start, q.end) for q in quotes if q.type == "direct"])
        self._mentioned = Mentioned(reading, cast, self._trail)
        self._first_words = [reading.word_at(q.start) for q in quotes]
        self._paragraphs = [reading.paragraph_of(k) for k in self._first_words]
        self._last: str | None = None
        self._pair: str | None = None
        self._heard = {name for quote in quotes if quote.mention for name in quote.mention.names}

    def resolve(self) -> None:
        """Give every quote its speaker and the rule that told."""
        for n, quote in enumerate(self._quotes):
            self._trail.advance(self._place(n))
            self._give(quote, self._answer(n))
            if quote.speaker not in (None, JOURNALIST) and not self._in_heading(n):
                self._last = quote.speaker
                self._pair = quote.speaker if quote.speaker and " og " in quote.speaker else self._pair
                self._trail.speaks(self._place(n), quote.speaker or "", not self._is_nested(quote))
        for n, quote in enumerate(self._quotes):
            if quote.speaker is None and quote.mention is None and (quote.type == "direct" or self._in_heading(n)):
                self._give(quote, self._by_echo(n) or self._next_speaker(n))

    def _answer(self, n: int) -> Answer | None:
        quote = self._quotes[n]
        if quote.mention is not None:
            before = self._quotes[n - 1] if n else None
            return self._mentioned.who(Here(quote, self._first_words[n], before, self._last, self._pair), quote.mention)
        if self._in_heading(n) or (quote.type == "indirect" and quote.cue):
            return None
        return self._of_silence(n)

    def _give(self, quote: Found, answer: Answer | None) -> None:
        if answer:
            quote.speaker, quote.speaker_rule = answer.name, answer.rule

    def _place(self, n: int) -> int:
        quote = self._quotes[n]
        return max(quote.mention.first if quote.mention else 0, self._first_words[n])

    def _is_nested(self, quote: Found) -> bool:
        """A report inside another clause does not make its source the one the text is about."""
        if quote.type == "direct" or quote.cue is None:
            return False
        token = self._reading.doc[self._reading.words[self._reading.word_at(quote.cue[0])].token]
        return climb(token, _JOINED).dep_ not in {"ROOT", "case"}

    def _of_silence(self, n: int) -> Answer | None:
        if self._quotes[n].type == "direct" and self._is_question(n):
            return Answer(JOURNALIST, SpeakerRule.QUESTION)
        if self._goes_on_later(n):
            return None
        asked = self._asked_from(n)
        after = self._reading.word_at(self._quotes[asked - 1].end) if asked else 0
        person = self._trail.since(after, self._first_words[n])
        subject = Answer(person.name, SpeakerRule.SUBJECT_BEFORE) if person else None
        if (
            person
            and person.name != self._last
            and (person.name in self._heard or self._opens_sentence_before(person, self._first_words[asked]))
        ):
            return subject
        if self._last:
            return Answer(self._last, SpeakerRule.SAME_SPEAKER)
        return self._next_speaker(n) or subject

    def _asked_from(self, n: int) -> int:
        """The first of the reporter's questions right before quote ``n``, which it answers; else ``n`` itself."""
        while n and self._quotes[n - 1].speaker == JOURNALIST:
            n -= 1
        return n

    def _opens_sentence_before(self, person: Person, word: int) -> bool:
        """Somebody whom nobody else quotes speaks only where the sentence before opens with the name."""
        first = self._reading.sentence_of(max(word - 1, 0))[0]
        before = self._reading.sentence_of(max(first - 1, 0))[0]
        return any(
            before <= place <= word and place - self._reading.sentence_of(place)[0] < 4 for place in person.places
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

    def _by_echo(self, n: int) -> Answer | None:
        """A heading's words come back in the quote that it was taken from."""
        heard = self._stems(n)
        best: tuple[float, str | None] = (0.0, None)
        for m in range(n + 1, min(n + _ECHO_REACH, len(self._quotes))):
            speaker = self._quotes[m].speaker
            if heard and speaker not in (None, JOURNALIST):
                share = len(heard & self._stems(m)) / len(heard)
                if share > best[0]:
                    best = share, speaker
        return Answer(best[1], SpeakerRule.ECHO) if best[1] and best[0] > _ECHO_SHARE else None

    def _stems(self, n: int) -> set[str]:
        words = self._reading.words[self._first_words[n] : self._reading.word_at(self._quotes[n].end)]
        return {w.lower[:_ECHO] for w in words if w.is_word and w.pos in {"NOUN", "VERB", "ADJ", "PROPN", "ADV"}}

    def _next_speaker(self, n: int) -> Answer | None:
        name = next((q.speaker for q in self._quotes[n + 1 :] if q.speaker not in (None, JOURNALIST)), None)
        return Answer(name, SpeakerRule.NEXT_SPEAKER) if name else None
