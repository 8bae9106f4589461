"""Which mentions name the same person, organisation or place."""

from __future__ import annotations

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc

from nlp_cli.errors import ModelError
from nlp_cli.nlp.people import name_entities
from nlp_cli.nlp.people.gender import Gender, gender_of_name, gender_of_word
from nlp_cli.nlp.people.names import Mention, base_form, fullest_names
from nlp_cli.nlp.people.roles import is_human, may_be_one, stem


def person(name: str, is_genitive: bool = False) -> Mention:
    return Mention(tuple(name.split()), is_person=True, is_genitive=is_genitive)


def body(name: str, is_genitive: bool = False) -> Mention:
    return Mention(tuple(name.split()), is_person=False, is_genitive=is_genitive)


@pytest.mark.parametrize(
    ("mentions", "names"),
    [
        (["Kari Moen", "Moen"], ["Kari Moen", "Kari Moen"]),
        (["Moen", "Kari Moen"], ["Kari Moen", "Kari Moen"]),
        (["Kari Moen", "Kari"], ["Kari Moen", "Kari Moen"]),
        (["Kari Lie Moen", "Kari Moen", "Lie Moen"], ["Kari Lie Moen"] * 3),
        (["Kari Lie Moen", "Kari Lie"], ["Kari Lie Moen"] * 2),
        (["NATO-sjefen Kari Moen", "Moen"], ["Kari Moen", "Kari Moen"]),
        (["ordfører Kari Moen"], ["Kari Moen"]),
        (["Anna van der Berg"], ["Anna van der Berg"]),
        (["Kari Q. Moen", "Kari Moen"], ["Kari Q. Moen", "Kari Q. Moen"]),
        (["Kari Moen", "Per Moen", "Moen"], ["Kari Moen", "Per Moen", "Per Moen"]),
        (["Kari Moen", "Per Moen", "Kari", "Moen"], ["Kari Moen", "Per Moen", "Kari Moen", "Kari Moen"]),
        (["Kari Lie Nordlie", "Kari Lie Nordli", "Nordli"], ["Kari Lie Nordli"] * 3),
        (["Kari Moen", "Per Lie"], ["Kari Moen", "Per Lie"]),
        (["Moen"], ["Moen"]),
    ],
)
def test_people(mentions: list[str], names: list[str]) -> None:
    assert fullest_names(map(person, mentions)) == names


def test_the_genitive_goes() -> None:
    mentions = [
        person("Kari Hansens", True),
        body("NATOs", True),
        body("Norges", True),
        body("Frps", True),
        body("Frp"),
    ]
    assert fullest_names(mentions) == ["Kari Hansen", "NATO", "Norge", "Frp", "Frp"]


@pytest.mark.parametrize(
    "name", ["Thomas", "Hellas", "Jens", "Hans", "Sandnes", "Grimsås", "Strauss", "Paris", "Magnus"]
)
def test_a_name_that_ends_in_s_stays(name: str) -> None:
    assert base_form(name, is_genitive=True) == name


@pytest.mark.parametrize(
    ("word", "base"), [("NATOs", "NATO"), ("Lars'", "Lars"), ("USA's", "USA"), ("Obamas", "Obama")]
)
def test_base_form(word: str, base: str) -> None:
    assert base_form(word, is_genitive=True) == base


def test_without_the_taggers_word_a_form_must_stand_alone_elsewhere() -> None:
    assert base_form("Hansens", is_genitive=False) == "Hansens"
    assert base_form("Hansens", is_genitive=False, plain={"Hansen"}) == "Hansen"


@pytest.mark.parametrize(
    ("mentions", "names"),
    [
        ([body("GENÈVE"), body("Genève")], ["Genève", "Genève"]),
        ([body("LILLEVIK"), body("Storvik")], ["LILLEVIK", "Storvik"]),
        ([person("Kari Moen"), person("KARI MOEN"), person("MOEN")], ["Kari Moen"] * 3),
        ([person("Kari Moen"), body("NRK")], ["Kari Moen", "NRK"]),
    ],
)
def test_capitals_are_read_as_the_ordinary_form(mentions: list[Mention], names: list[str]) -> None:
    assert fullest_names(mentions) == names


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Utrykningspolitiet", "UP"),
        ("Kunnskapsdepartementet", "KD"),
        ("Lillevik Tidende", "LT"),
        ("Norges idrettshøgskole", "NI"),
        ("Foreningen for fjell og fjord", "FFF"),
    ],
)
def test_an_abbreviation_is_the_name_with_these_initials(full: str, short: str) -> None:
    assert fullest_names([body(full), body(short), body("XYZ")]) == [full, full, "XYZ"]


def test_bodies() -> None:
    mentions = [
        body("FNs sikkerhetsråd"),
        body("Sikkerhetsrådet"),
        body("Frp"),
        body("Fremskrittspartiet"),
        body("FRP"),
    ]
    assert fullest_names(mentions) == ["FNs sikkerhetsråd"] * 2 + ["Fremskrittspartiet"] * 3


def test_a_short_form_needs_its_full_form_in_the_article() -> None:
    assert fullest_names([body("Frp")]) == ["Frp"]


def test_a_surname_that_is_called_a_place_is_still_the_person() -> None:
    assert fullest_names([person("Kari Moen"), body("Moen")]) == ["Kari Moen", "Kari Moen"]


@given(st.lists(st.tuples(st.lists(st.text(min_size=1, max_size=8), max_size=4), st.booleans(), st.booleans())))
def test_any_words_get_a_name_each(rows: list[tuple[list[str], bool, bool]]) -> None:
    mentions = [Mention(tuple(words), is_person, is_genitive) for words, is_person, is_genitive in rows]
    assert len(fullest_names(mentions)) == len(mentions)


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("Kari Moen", Gender.WOMAN),
        ("Per Lie", Gender.MAN),
        ("Anne-Marie Lie", Gender.WOMAN),
        ("Ragnfrid Lie", Gender.WOMAN),
        ("Torulf Lie", Gender.MAN),
        ("Moen", None),
        ("Kim Lie", None),
    ],
)
def test_gender_of_a_name(name: str, gender: Gender | None) -> None:
    assert gender_of_name(name) is gender


@pytest.mark.parametrize(
    ("word", "gender"),
    [
        ("jordmoren", Gender.WOMAN),
        ("mora", Gender.WOMAN),
        ("pappa", Gender.MAN),
        ("mannen", Gender.MAN),
        ("lærer", None),
    ],
)
def test_gender_of_a_word(word: str, gender: Gender | None) -> None:
    assert gender_of_word(word) is gender


@pytest.mark.parametrize(
    ("noun", "bare"),
    [
        ("rektoren", "rektor"),
        ("ordføraren", "ordførar"),
        ("jordmora", "jordmor"),
        ("lederen", "leder"),
        ("rektor", "rektor"),
    ],
)
def test_stem(noun: str, bare: str) -> None:
    assert stem(noun) == bare


def test_who_can_speak() -> None:
    assert all(map(is_human, ["rektoren", "33-åringen", "kunde", "ordføraren", "jordmora", "Start-trener".lower()]))
    assert not any(map(is_human, ["departementet", "restauranten", "skolen", "avdelingen"]))
    assert may_be_one("spissen")
    assert not may_be_one("kommunen")


def entities(words: list[str], labels: list[str]) -> Doc:
    return Doc(spacy.blank("nb").vocab, words=words, ents=labels)


def test_component_names_each_entity() -> None:
    doc = name_entities(entities(["Kari", "Moen", "møtte", "Moen", "."], ["B-PER", "I-PER", "O", "B-PER", "O"]))
    assert [(ent.text, ent.label_, ent.id_) for ent in doc.ents] == [
        ("Kari Moen", "PER", "Kari Moen"),
        ("Moen", "PER", "Kari Moen"),
    ]


def test_an_age_shows_a_person() -> None:
    doc = name_entities(
        entities(["Kari", "Moen", "(", "43", ")", "og", "Moen"], ["B-ORG", "I-ORG", "O", "O", "O", "O", "B-ORG"])
    )
    assert [ent.id_ for ent in doc.ents] == ["Kari Moen", "Kari Moen"]


def test_component_needs_an_entity_recogniser() -> None:
    with pytest.raises(ModelError, match="entity recogniser"):
        name_entities(Doc(spacy.blank("nb").vocab, words=["Kari"]))
