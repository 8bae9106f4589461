"""Names that are known, and where they stand in a text."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp_cli.nlp.network.gazetteer import BITS, LISTS, Gazetteer

OWN = sorted((Path(__file__).parents[3] / "training" / "names").glob("*.txt"))
NAMES = Gazetteer.of(
    {
        "town": ["Voss", "Mo i Rana"],
        "surname": ["Voss"],
        "person": ["Ivar Aasen"],
        "work": ["Den standhaftige tinnsoldat"],
        "organisation": ["Den norske kyrkja"],
    }
)


def found(text: str) -> list[str]:
    """The lists of each word: in capitals where the word is all of the name."""
    said = []
    for bits in NAMES.find(text.split()):
        whole = [kind.upper() for i, kind in enumerate(LISTS) if bits >> 2 * i & 1]
        part = [kind for i, kind in enumerate(LISTS) if bits >> 2 * i & 2]
        said.append(" ".join(whole + part))
    return said


def test_a_name_of_one_word_may_stand_in_several_lists() -> None:
    assert found("på Voss") == ["", "SURNAME TOWN"]


def test_a_name_of_several_words_is_found_only_as_a_whole() -> None:
    assert found("Mo i Rana og Mo i går") == ["town", "town", "town", "", "", "", ""]


def test_two_names_may_start_with_the_same_word() -> None:
    assert found("Den norske kyrkja") == ["organisation"] * 3
    assert found("Den standhaftige tinnsoldat") == ["work"] * 3
    assert found("Den norske tinnsoldat") == ["", "", ""]


def test_genitives_and_capitals_are_the_same_name() -> None:
    assert found("Voss'") == found("VOSS") == found("Voss") == ["SURNAME TOWN"]
    assert found("Ivar Aasens") == found("IVAR AASEN") == ["person", "person"]


def test_small_letters_are_no_name() -> None:
    assert found("voss ivar aasen") == ["", "", ""]


def test_it_is_the_same_after_it_was_saved() -> None:
    assert Gazetteer.from_bytes(NAMES.to_bytes()).bits == NAMES.bits


@given(st.lists(st.sampled_from(["Mo", "i", "Rana", "Voss", "Ivar", "Aasen", "DEN", ".", "", "s", "'"])))
def test_there_is_one_number_a_word(words: list[str]) -> None:
    bits = NAMES.find(words)
    assert len(bits) == len(words)
    assert all(0 <= number < 1 << BITS for number in bits)


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.stem)
def test_our_lists_are_sorted_names_once_each(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert path.stem in LISTS
    assert lines == sorted({line.strip() for line in lines} - {""})


def test_there_are_lists_of_ours() -> None:
    assert {"person", "organisation", "place", "work"} <= {path.stem for path in OWN}
