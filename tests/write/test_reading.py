"""TIMEX3 values in plain English."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp_cli.write.reading import read_value


@pytest.mark.parametrize(
    ("value", "reading"),
    [
        # days
        ("2022-01-07", "Friday 7 January 2022"),
        ("2024-02-29", "Thursday 29 February 2024"),
        ("XXXX-12-24", "24 December"),
        ("2022-01-XX", "some day in January 2022"),
        ("2022-XX-XX", "some day in 2022"),
        ("XXXX-XX-XX", ""),
        # weeks and weekdays
        ("2022-W02", "week 2 of 2022"),
        ("2022-W02-5", "Friday of week 2 of 2022"),
        ("2009-W31-WE", "the weekend of week 31 of 2009"),
        ("XXXX-WXX-5", "a Friday"),
        ("XXXX-WXX-WE", "a weekend"),
        ("XXXX-WXX", "a week"),
        ("2009-WXX-WE", "a weekend of 2009"),
        # longer than a week
        ("2022-01", "January 2022"),
        ("XXXX-06", "a June"),
        ("XXXX-08", "an August"),
        ("2022", ""),
        ("199", "the 1990s"),
        ("19", "the 1900s"),
        ("2009-SU", "summer 2009"),
        ("2009-WI", "winter 2009"),
        ("XXXX-WI", "a winter"),
        ("XXXX-FA", "an autumn"),
        ("2009-Q1", "quarter 1 of 2009"),
        ("2009-H2", "half 2 of 2009"),
        # vague
        ("PRESENT_REF", "now"),
        ("PAST_REF", "some time ago"),
        ("FUTURE_REF", "some time to come"),
    ],
)
def test_date(value: str, reading: str) -> None:
    assert read_value(value, "DATE") == reading


@pytest.mark.parametrize(
    ("value", "reading"),
    [
        ("2009-08-01T10:45", "Saturday 1 August 2009, at 10:45"),
        ("2009-08-01TEV", "Saturday 1 August 2009, evening"),
        ("2009-08-01TNI", "Saturday 1 August 2009, night"),
        ("2009-08-01TMO", "Saturday 1 August 2009, morning"),
        ("2009-08-01TAF", "Saturday 1 August 2009, afternoon"),
        ("2009-08-01T08", "Saturday 1 August 2009, about 08 o'clock"),
        ("2009-08-01T24:00", "Saturday 1 August 2009, at 24:00"),
        ("XXXX-XX-XXT09:30", "at 09:30"),
        ("XXXX-XX-XXTEV", "evening"),
        ("XXXX-WXX-5TEV", "a Friday, evening"),
        ("XXXX-WXX-3T17:00", "a Wednesday, at 17:00"),
        ("2022-W02-6TNI", "Saturday of week 2 of 2022, night"),
    ],
)
def test_time(value: str, reading: str) -> None:
    assert read_value(value, "TIME") == reading


@pytest.mark.parametrize(
    ("value", "reading"),
    [
        ("P2Y", "2 years"),
        ("P1Y", "1 year"),
        ("PXM", "some months"),
        ("P6W", "6 weeks"),
        ("P1D", "1 day"),
        ("P1DE", "1 decade"),
        ("P2DE", "2 decades"),
        ("PXDE", "some decades"),
        ("P1CE", "1 century"),
        ("PXCE", "some centuries"),
        ("PT3H", "3 hours"),
        ("PTXM", "some minutes"),
        ("PT2.5S", "2.5 seconds"),
        ("P1Y6M", "1 year and 6 months"),
        ("PT1H30M", "1 hour and 30 minutes"),
    ],
)
def test_duration(value: str, reading: str) -> None:
    assert read_value(value, "DURATION") == reading


@pytest.mark.parametrize(
    ("value", "reading"),
    [
        ("P1D", "every day"),
        ("P1Y", "every year"),
        ("P2W", "every 2 weeks"),
        ("PT1H", "every hour"),
        ("XXXX-WXX-1", "every Monday"),
        ("XXXX-WXX-WE", "every weekend"),
        ("XXXX-SU", "every summer"),
        ("XXXX-10", "every October"),
        ("XXXX-FA", "every autumn"),
        ("XXXX-12-24", "every 24 December"),
        ("XXXX-WXX-6TEV", "every Saturday, evening"),
        ("XXXX-XX-XXTEV", "every evening"),
    ],
)
def test_set(value: str, reading: str) -> None:
    assert read_value(value, "SET") == reading


@pytest.mark.parametrize(
    "value", ["", "XXXX", "soon", "2022-01-32", "2022-13-01", "2022-13", "2021-02-29", "2022-W99-8"]
)
def test_what_is_no_value_has_no_reading(value: str) -> None:
    assert read_value(value, "DATE") == ""


@given(
    st.one_of(st.text(), st.from_regex(r"[0-9X]{4}-[W0-9X]{2,3}(-[0-9XWE]{1,2})?(T[0-9:A-Z]{2,5})?", fullmatch=True)),
    st.sampled_from(["DATE", "TIME", "DURATION", "SET"]),
)
def test_never_raises(value: str, type: str) -> None:
    assert isinstance(read_value(value, type), str)
