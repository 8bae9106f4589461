"""Publication dates as people write them."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp_cli.errors import DateError
from nlp_cli.published import parse_published, read_published


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("2022", "2022"),
        ("2022-01", "2022-01"),
        ("2022-01-07", "2022-01-07"),
        (" 2024-02-29 ", "2024-02-29"),
        ("2022-01-07T10:45:00+01:00", "2022-01-07"),
        ("2022-01-07T10:45:00.123Z", "2022-01-07"),
        ("2022-01-07 10:45", "2022-01-07"),
    ],
)
def test_parse(written: str, date: str) -> None:
    assert parse_published(written) == date


WRONG = ["2022-02-30", "2022-13", "2023-02-29", "0000", "22", "2022-1-7", "7.1.2022", "i går", ""]


@pytest.mark.parametrize("written", WRONG)
def test_refused(written: str) -> None:
    with pytest.raises(DateError, match="YYYY-MM-DD"):
        parse_published(written)


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("07.01.2022 10:45", "2022-01-07"),
        ("7. januar 2022 kl. 10.45", "2022-01-07"),
        ("17. mai 2022", "2022-05-17"),
        ("7. des. 2022", "2022-12-07"),
        ("2022-01-07, oppdatert 2022-01-08", "2022-01-07"),
        ("31.02.2022", None),
        ("7. uke 2022", None),
        ("10.45", None),
        ("2022-1", None),
        ("2022x", None),
    ],
)
def test_read(line: str, date: str | None) -> None:
    assert read_published(line) == date


@given(st.dates())
def test_every_day_is_read_back(day: object) -> None:
    assert parse_published(str(day)) == str(day)


@given(st.text())
def test_any_text_is_a_date_or_a_date_error(text: str) -> None:
    read_published(text)
    with suppress(DateError):
        assert parse_published(text)[:4].isdigit()
