"""First and last day or minute of a value."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp_cli.nlp.dates.bounds import Bounds, bounds


@pytest.mark.parametrize(
    ("value", "begin", "last"),
    [
        ("2022-01-07", "2022-01-07", "2022-01-07"),
        ("2022-W01", "2022-01-03", "2022-01-09"),
        ("2009-W53", "2009-12-28", "2010-01-03"),
        ("2022-W01-WE", "2022-01-08", "2022-01-09"),
        ("2022-W01-5", "2022-01-07", "2022-01-07"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2022-Q1", "2022-01-01", "2022-03-31"),
        ("2022-Q4", "2022-10-01", "2022-12-31"),
        ("2022-H2", "2022-07-01", "2022-12-31"),
        ("2022-SP", "2022-03-01", "2022-05-31"),
        ("2022-SU", "2022-06-01", "2022-08-31"),
        ("2022-FA", "2022-09-01", "2022-11-30"),
        ("2022-WI", "2021-12-01", "2022-02-28"),
        ("2022", "2022-01-01", "2022-12-31"),
        ("199", "1990-01-01", "1999-12-31"),
        ("19", "1900-01-01", "1999-12-31"),
        ("00", "0001-01-01", "0099-12-31"),
        ("2", "2000-01-01", "2999-12-31"),
        ("9999-12", "9999-12-01", "9999-12-31"),
    ],
)
def test_days(value: str, begin: str, last: str) -> None:
    assert bounds(value, "DATE") == Bounds(begin, last)


@pytest.mark.parametrize(
    ("value", "begin", "last"),
    [
        ("2022-01-07TNI", "2022-01-07T00:00", "2022-01-07T05:59"),
        ("2022-01-07TMO", "2022-01-07T06:00", "2022-01-07T11:59"),
        ("2022-01-07TAF", "2022-01-07T12:00", "2022-01-07T17:59"),
        ("2022-01-07TEV", "2022-01-07T18:00", "2022-01-07T23:59"),
        ("2022-01-07T10:45", "2022-01-07T10:45", "2022-01-07T10:45"),
        ("2022-01-07T08", "2022-01-07T08:00", "2022-01-07T08:59"),
        ("2022-01-07T24:00", "2022-01-08T00:00", "2022-01-08T00:00"),
        ("2022-W01-5TEV", "2022-01-07T18:00", "2022-01-07T23:59"),
    ],
)
def test_minutes(value: str, begin: str, last: str) -> None:
    assert bounds(value, "TIME") == Bounds(begin, last)


@pytest.mark.parametrize(
    ("value", "type"),
    [
        ("P2Y", "DURATION"), ("PT10M", "DURATION"), ("XXXX-WXX-5", "SET"), ("P1D", "SET"), ("2022", "SET"),
        ("PAST_REF", "DATE"), ("PRESENT_REF", "DATE"), ("FUTURE_REF", "DATE"),
        ("XXXX-05-17", "DATE"), ("2022-XX", "DATE"), ("2022-01-XX", "DATE"), ("XXXX-XX-XXTEV", "TIME"), ("XX", "DATE"),
        ("2022-06-31", "DATE"), ("2021-02-29", "DATE"), ("2021-W53", "DATE"), ("0000", "DATE"), ("2022-13", "DATE"),
        ("2022-01-07T25:00", "TIME"), ("2022-01-07T10:60", "TIME"), ("", "DATE"),
    ],
)  # fmt: skip
def test_none(value: str, type: str) -> None:
    assert bounds(value, type) is None


VALUES = st.from_regex(
    r"\d{1,4}|\d{4}-(\d\d|[QH]\d|SP|SU|FA|WI|W\d\d(-WE|-\d)?)|\d{4}-\d\d-\d\d(T(NI|MO|AF|EV|DT|\d\d(:\d\d)?))?",
    fullmatch=True,
)


@given(VALUES | st.text(), st.sampled_from(["DATE", "TIME", "DURATION", "SET"]))
def test_what_begins_ends_later_and_both_are_days_or_minutes(value: str, type: str) -> None:
    found = bounds(value, type)
    if found:
        assert datetime.fromisoformat(found.begin) <= datetime.fromisoformat(found.last)
        assert {len(found.begin), len(found.last)} in ({len("2022-01-07")}, {len("2022-01-07T10:45")})
        assert type in ("DATE", "TIME")
