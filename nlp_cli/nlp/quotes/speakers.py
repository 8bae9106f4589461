"""Who it was: from the mention, the pronoun, the role or the silence around a quote to the speaker's name."""

from __future__ import annotations

from nlp_cli.nlp.quotes.cast import Cast, Person
from nlp_cli.nlp.quotes.cues import HE, SHE, THEY
from nlp_cli.nlp.quotes.found import Found
from nlp_cli.nlp.quotes.phrases import Mention
from nlp_cli.nlp.quotes.reading import Reading

JOURNALIST = "JOURNALIST"
_STEM = 5


class Speakers:
    """Resolves the quotes of one article in text order."""

    def __init__(self, reading: Reading, cast: Cast, quotes: list[Found]) -> None:
        self._reading = reading
        self._cast = cast
        self._quotes = quotes
        self._spoken = _Spoken([(q.start, q.end) for q in quotes if q.type == "direct"])
        self._paragraphs = [reading.paragraph_of(reading.word_at(q.start)) for q in quotes]
        self._last: str | None = None

    def resolve(self) -> None:
        """Give every quote its speaker."""
        for n, quote in enumerate(self._quotes):
            if quote.speaker is None and quote.mention is not None:
                quote.speaker = self._named(quote.mention)
            elif quote.speaker is None and quote.type == "direct" and not self._in_heading(n):
                quote.speaker = self._unattributed(n)
            if quote.speaker not in (None, JOURNALIST) and not self._in_heading(n):
                self._last = quote.speaker
        for n, quote in enumerate(self._quotes):
            if quote.speaker is None and quote.mention is None and quote.type == "direct":
                quote.speaker = self._by_echo(n) or (self._next_speaker(n) if self._followed(n) else None)

    # mentions

    def _named(self, mention: Mention) -> str:
        if mention.names:
            return " og ".join(dict.fromkeys(mention.names))
        word = self._reading.words[mention.first]
        if mention.stop - mention.first == 1 and word.lower in SHE | HE:
            person = self._person_for(word.lower, mention.first)
            return person or mention.phrase
        if mention.stop - mention.first == 1 and word.lower in THEY:
            return self._last if self._last and " og " in self._last else mention.phrase
        return self._role(mention)

    def _person_for(self, pronoun: str, k: int) -> str | None:
        """The last fitting person: the subject of the narration just before, the last speaker, whoever was named last."""
        subject = self._subject_before(k)
        if subject and subject.fits(pronoun):
            return subject.name
        last = self._last
        if last and (last not in self._cast or self._cast[last].fits(pronoun)):
            return last
        named = [p for _, p in self._cast.between(0, k) if p.fits(pronoun)]
        return named[-1].name if named else last

    def _role(self, mention: Mention) -> str:
        words = self._reading.words[mention.first : mention.stop]
        head = next((w.lower for w in reversed(words) if w.pos in {"NOUN", "PROPN", "ADJ"}), words[-1].lower)
        known = self._cast.titled(head)
        if len(known) == 1:
            return known[0].name
        if known:
            before = [p for _, p in self._cast.between(0, mention.first) if p in known]
            return (before[-1] if before else known[0]).name
        if _is_single(self._reading, mention):
            subject = self._subject_before(mention.first)
            if subject:
                return subject.name
            if self._last and self._last in self._cast:
                return self._last
            named = self._cast.between(0, mention.first)
            if named:
                return named[-1][1].name
        return self._cast.describe(mention.phrase).name

    # silence

    def _unattributed(self, n: int) -> str | None:
        quote = self._quotes[n]
        if self._is_question(n):
            return JOURNALIST
        subject = self._subject_before(self._reading.word_at(quote.start))
        if subject:
            return subject.name
        return self._last or self._next_speaker(n)

    def _is_question(self, n: int) -> bool:
        """A turn of its own that asks, and the next paragraph answers."""
        quote = self._quotes[n]
        if n + 1 >= len(self._quotes) or not self._reading.text[quote.start : quote.end].endswith("?"):
            return False
        return self._paragraphs[n + 1] == self._paragraphs[n] + 1 and self._quotes[n + 1].type == "direct"

    def _in_heading(self, n: int) -> bool:
        return self._reading.paragraphs[self._paragraphs[n]].is_heading

    def _followed(self, n: int) -> bool:
        return any(q.type == "direct" for q in self._quotes[n + 1 :])

    def _by_echo(self, n: int) -> str | None:
        """A heading's words come back in the quote that it was taken from."""
        quote = self._quotes[n]
        heard = self._stems(quote.start, quote.end)
        best: tuple[float, str | None] = (0.0, None)
        for other in self._quotes[n + 1 :]:
            if other.speaker and other.speaker != JOURNALIST and heard:
                share = len(heard & self._stems(other.start, other.end)) / len(heard)
                if share > best[0]:
                    best = share, other.speaker
        return best[1] if best[0] >= 0.5 else None

    def _stems(self, start: int, end: int) -> set[str]:
        words = self._reading.words[self._reading.word_at(start) : self._reading.word_at(end)]
        return {w.lower[:_STEM] for w in words if w.is_word and w.pos in {"NOUN", "VERB", "ADJ", "PROPN", "ADV"}}

    def _next_speaker(self, n: int) -> str | None:
        return next((q.speaker for q in self._quotes[n + 1 :] if q.speaker not in (None, JOURNALIST)), None)

    def _subject_before(self, k: int) -> Person | None:
        """The person that the narration between the last speech and word ``k`` is about: the first one of its last
        sentence that names anybody, when the name stands as a subject does."""
        after = self._reading.word_at(self._spoken.end_before(self._reading.words[k].start)) if k < len(self._reading.words) else 0
        named = self._cast.between(after, k)
        for place, person in reversed(named):
            if self._is_subject(place):
                return person
        return None

    def _is_subject(self, place: int) -> bool:
        token = self._reading.doc[self._reading.words[place].token]
        while token.dep_ in {"flat:name", "flat", "appos", "compound", "conj"} and token.head is not token:
            token = token.head
        return token.dep_ in {"nsubj", "nsubj:pass", "ROOT"}


class _Spoken:
    def __init__(self, spans: list[tuple[int, int]]) -> None:
        self._ends = sorted(end for _, end in spans)

    def end_before(self, char: int) -> int:
        from bisect import bisect_right

        k = bisect_right(self._ends, char)
        return self._ends[k - 1] if k else 0


def _is_single(reading: Reading, mention: Mention) -> bool:
    """One definite person: *spissen*, *den sindige noregsmeisteren*, *21-åringen*; no group, no authority."""
    head = reading.doc[reading.words[mention.stop - 1].token]
    morph = str(head.morph)
    return "Number=Sing" in morph and "Definite=Def" in morph and "Gender=Neut" not in morph
