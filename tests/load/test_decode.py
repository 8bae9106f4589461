"""Bytes → text."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp_cli.errors import InputError, OptionError
from nlp_cli.load.decode import check_encoding, decode

TEXT = "«Blåbærsyltetøy» – 5 €\r\nOg e\u0301n til"
TYPED = "«Blåbærsyltetøy» – 5 €\r\nOg en til"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
    ],
)
def test_a_byte_order_mark_tells_and_is_no_part_of_the_text(data: bytes) -> None:
    assert decode(data, "a.txt") == TEXT


def test_what_is_not_utf8_is_windows_1252() -> None:
    assert decode(TYPED.encode("windows-1252"), "a.txt") == TYPED


@pytest.mark.parametrize("encoding", ["latin-1", "mac-roman", "utf-16", "utf-8-sig"])
def test_a_named_encoding_is_used(encoding: str) -> None:
    assert decode("blåbær".encode(encoding), "a.txt", encoding) == "blåbær"


def test_a_named_encoding_drops_the_byte_order_mark_too() -> None:
    assert decode(codecs.BOM_UTF8 + b"ja", "a.txt", "utf-8") == "ja"


@pytest.mark.parametrize(
    ("data", "encoding", "problem"),
    [
        ("blåbær".encode("windows-1252"), "utf-8", "a.txt is not in utf-8 – leave --encoding out"),
        (codecs.BOM_UTF8 + b"\xe5", None, "a.txt is not in utf-8 – its byte order mark says so"),
        ("blåbær på tur".encode()[:-3] + b"\xc3", None, "a.txt is UTF-8 but for byte 14, where it is damaged"),
        (b"Hei \x81 du \xe5", None, "a.txt is no text in UTF-8 or Windows-1252 – .* --encoding"),
        (b"PK\x03\x04\0\0", None, "a.txt is no text but binary data"),
        (bytes(range(1, 32)) * 9, None, "a.txt is no text but binary data"),
        ("Ja, takk.".encode("utf-16"), "latin-1", "a.txt is no text but binary data"),
    ],
)
def test_refused_in_one_line(data: bytes, encoding: str | None, problem: str) -> None:
    with pytest.raises(InputError, match=problem) as error:
        decode(data, "a.txt", encoding)
    assert "\n" not in str(error.value)


def test_a_stray_control_character_is_let_pass() -> None:
    assert decode(b"Slutt.\x1a", "a.txt") == "Slutt.\x1a"


@pytest.mark.parametrize("encoding", ["utf-9", "rot13", "", "a\0b"])
def test_unknown_encodings(encoding: str) -> None:
    with pytest.raises(OptionError, match="is no known encoding – try"):
        check_encoding(encoding)


def test_known_encoding() -> None:
    check_encoding("cp1252")


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"])))
def test_utf8_comes_back_as_it_was(text: str) -> None:
    assert decode(text.encode(), "a.txt") == text.removeprefix("\ufeff")


@given(st.binary())
def test_any_bytes_are_text_or_an_input_error(data: bytes) -> None:
    try:
        text = decode(data, "a.txt")
    except InputError:
        return
    assert isinstance(text, str)
