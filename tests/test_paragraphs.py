"""What a text sets off as one paragraph."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp_cli.paragraphs import paragraphs

FIRST = "Kommunestyret vedtok mandag kveld å bygge en ny skole på det gamle jordet bak kirken, etter tre års krangel."
SECOND = "– Endelig, sier rektor Tove Myrdal. Hun har undervist i brakker i elleve år og gleder seg til å få vinduer."


def read(text: str) -> list[str]:
    return [text[start:end] for start, end in paragraphs(text)]


GAPS = ["\n\n", "\n", "\r\n", "\r\n\r\n", "\n \t\n\n", "\n\xa0\n", "\u2028", "\u2029", "\x0c", "\r"]


@pytest.mark.parametrize("gap", GAPS)
def test_paragraphs_are_set_off_by_lines(gap: str) -> None:
    assert read(f" {FIRST}{gap}{SECOND} ") == [FIRST, SECOND]


@pytest.mark.parametrize("width", [40, 72, 100])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_wrapped_text_is_joined(width: int, newline: str) -> None:
    wrapped = [textwrap.fill(paragraph, width).replace("\n", newline) for paragraph in (FIRST, SECOND)]
    assert read((2 * newline).join(wrapped)) == wrapped


def test_a_heading_above_a_wrapped_paragraph_stands_alone() -> None:
    heading = "Vil ha vinduer"
    assert read(f"{heading}\n{textwrap.fill(FIRST, 60)}") == [heading, textwrap.fill(FIRST, 60)]


def test_a_turn_in_wrapped_text_stands_alone() -> None:
    report = "Kommunestyret vedtok mandag kveld å bygge en ny\nskole. Tove Myrdal er rektor der, og er glad."
    assert read(f"{report}\n– Endelig, sier hun.") == [report, "– Endelig, sier hun."]


def test_a_list_is_not_wrapped_text() -> None:
    text = "Kari Lie, Molde\nOla Moe, Voss\nLars Dal, Moss"
    assert read(text) == text.split("\n")


def test_one_stray_break_does_not_make_it_wrapped_text() -> None:
    text = f"{FIRST}\n{SECOND}\nHun sier\nat det er bra.\n{FIRST}\n{SECOND}"
    assert len(read(text)) == 6


@given(st.text(st.sampled_from("ab Å.–\n\r\t\u2028\xa0")))
def test_any_text(text: str) -> None:
    found = paragraphs(text)
    assert "".join("".join(text[start:end] for start, end in found).split()) == "".join(text.split())
    assert all(text[start:end].strip() == text[start:end] != "" for start, end in found)
