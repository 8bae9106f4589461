"""Any text, any typography, and a Doc that lacks something."""

from __future__ import annotations

import re
import time

import pytest
import spacy
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

from nlp_cli.errors import ModelError
from nlp_cli.nlp.people import name_entities
from nlp_cli.nlp.quotes import find_quotes

from .conftest import Quote, quotes_of

ARTICLE = """– Brua er farlig

Ordfører Kari Moen vil stenge brua. "Den er farlig for alle", sier Moen.

- Vi bygger ny bru, sier rådmann Per Lie. Han mener at den gamle er "helt utslitt".

-Hva koster det?

- Mye, svarer Lie, - men vi har ikke noe valg.

Ifølge Lie blir brua ferdig til høsten. "Da skal vi feire", ropte han.
"""


def in_other_types(text: str) -> list[str]:
    """The same article with the papers' other dashes and marks, character for character."""
    turns = re.compile(r"(?m)(?:^|(?<=, ))[-–](?=\s?\w)")
    return [turns.sub(dash, text).replace('"', mark) for dash in "-–—" for mark in '"”']


def plain(quote: Quote) -> Quote:
    return quote._replace(text=re.sub(r"[”\"]", "'", quote.text))


def test_typography_makes_no_difference(pipeline: Language) -> None:
    first, *others = ([plain(q) for q in quotes_of(pipeline(text))] for text in in_other_types(ARTICLE))
    assert len(first) == 9
    assert all(other == first for other in others)


PIECES = [
    "–",
    "-",
    "— ",
    "_",
    "«",
    "»",
    '"',
    "”",
    "“",
    "„",
    "\n\n",
    "\n",
    " ",
    ", ",
    ". ",
    ": ",
    "? ",
    "(",
    ")",
    "sier",
    "seier",
]
WORDS = [
    "Kari",
    "Moen",
    "hun",
    "at",
    "om",
    "å",
    "og",
    "ikke",
    "jeg",
    "ifølge",
    "i følge",
    "mener",
    "Det",
    "er",
    "kaller",
    "legger",
    "til",
]


def annotated(nlp: Language, text: str, marks: list[int]) -> Doc:
    """A Doc whose annotation is as random as its text: ``marks`` choose parts of speech, heads and entities."""
    words = nlp.make_doc(text)
    if not len(words):
        return words
    pick = [marks[k % len(marks)] for k in range(len(words))]
    return Doc(
        nlp.vocab,
        words=[token.text for token in words],
        spaces=[bool(token.whitespace_) for token in words],
        pos=[["NOUN", "VERB", "PRON", "PROPN", "ADP", "ADJ", "SCONJ", "DET", "PUNCT"][p % 9] for p in pick],
        morphs=[["", "VerbForm=Fin", "Definite=Def|Number=Sing", "Case=Gen"][p % 4] for p in pick],
        deps=[["nsubj", "ROOT", "conj", "acl:relcl", "mark", "ccomp", "flat:name"][p % 7] for p in pick],
        heads=[p % len(words) for p in pick],
        ents=[["O", "B-PER", "B-ORG", "O"][p % 4] for p in pick],
        sent_starts=None,
    )


BLANK = spacy.blank("nb")


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.sampled_from(PIECES + WORDS) | st.text(max_size=3), max_size=60),
    st.lists(st.integers(0, 99), min_size=1),
)
def test_never_raises_and_offsets_are_exact(pieces: list[str], marks: list[int]) -> None:
    doc = find_quotes(name_entities(annotated(BLANK, " ".join(pieces), marks)))
    for quote in doc.spans["quotes"]:
        assert doc.text[quote.start_char : quote.end_char] == quote.text
        for part in (quote._.speaker_mention, quote._.cue):
            assert part is None or doc.text[part[0] : part[1]].strip()


@pytest.mark.parametrize(
    ("missing", "named"),
    [("pos", "part-of-speech tagger"), ("deps", "dependency parser"), ("ents", "entity recogniser")],
)
def test_names_the_component_that_is_missing(missing: str, named: str) -> None:
    given_all = {"pos": ["PRON", "VERB"], "deps": ["nsubj", "ROOT"], "heads": [1, 1], "ents": ["O", "O"]}
    given_all.pop(missing)
    if missing == "deps":
        given_all.pop("heads")
    doc = Doc(spacy.blank("nb").vocab, words=["Hun", "sier"], **given_all)
    with pytest.raises(ModelError, match=named):
        find_quotes(doc)


def test_an_empty_doc(pipeline: Language) -> None:
    assert quotes_of(find_quotes(spacy.blank("nb")(""))) == []
    assert quotes_of(pipeline("\n \n")) == []


def test_a_dash_that_hangs_on_its_word() -> None:
    """As a tokenizer that is not ours leaves it."""
    doc = Doc(
        spacy.blank("nb").vocab,
        words=["–Vi", "vant", ",", "sier", "Kari", "."],
        spaces=[True, False, True, True, False, False],
        pos=["PRON", "VERB", "PUNCT", "VERB", "PROPN", "PUNCT"],
        morphs=["", "VerbForm=Fin", "", "VerbForm=Fin", "", ""],
        deps=["nsubj", "ccomp", "punct", "ROOT", "nsubj", "punct"],
        heads=[1, 3, 1, 3, 3, 3],
        ents=["O", "O", "O", "O", "B-PER", "O"],
    )
    (quote,) = quotes_of(find_quotes(name_entities(doc)))
    assert (quote.speaker, quote.mention, quote.cue) == ("Kari", "Kari", "sier")


def test_quotes_keep_to_their_blocks(pipeline: Language) -> None:
    doc = pipeline(ARTICLE * 5)
    blocks = [(block.start, block.end) for block in doc.spans["blocks"]]
    assert all(any(a <= q.start and q.end <= b for a, b in blocks) for q in doc.spans["quotes"])


def test_time_is_linear(pipeline: Language) -> None:
    """Twenty times the text takes far less than the four hundred times that a square would."""

    def seconds(copies: int) -> float:
        doc = pipeline(ARTICLE * copies)
        best = 9.0
        for _ in range(3):
            start = time.perf_counter()
            find_quotes(doc)
            best = min(best, time.perf_counter() - start)
        return best

    assert seconds(40) < 80 * seconds(2)


def test_a_word_that_also_stands_in_small_letters_is_no_name() -> None:
    """As a recogniser that is wrong leaves it."""
    doc = Doc(
        BLANK.vocab,
        words=["Misunnelse", ".", "Hun", "sier", "at", "misunnelse", "smitter", "."],
        pos=["NOUN", "PUNCT", "PRON", "VERB", "SCONJ", "NOUN", "VERB", "PUNCT"],
        morphs=["", "", "", "VerbForm=Fin", "", "", "VerbForm=Fin", ""],
        deps=["ROOT", "punct", "nsubj", "ROOT", "mark", "nsubj", "ccomp", "punct"],
        heads=[0, 0, 3, 3, 6, 6, 3, 3],
        ents=["B-PER", "O", "O", "O", "O", "O", "O", "O"],
    )
    (quote,) = quotes_of(find_quotes(name_entities(doc)))
    assert quote.speaker == "hun"
