"""Of the same day, month or season of many years, the one that the tense points to."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import MAXYEAR, date, timedelta

from nlp_cli.nlp.dates.anchor import Anchor
from nlp_cli.nlp.dates.calendar import shift_month
from nlp_cli.nlp.dates.tense import Tense

# The next one is meant when it is less than so many times as far away as the last one. Even in the past tense nobody
# calls a May eleven months ago just «mai» when the next one is at hand.
_REACH_AHEAD = {
    Tense.SINCE: 0.0,
    Tense.PAST: 0.12,
    Tense.PAST_AHEAD: 0.2,
    Tense.UNKNOWN: 1.0,
    Tense.PRESENT: 2.0,
    Tense.FUTURE: math.inf,
}


def nearest_year(span: Callable[[int], tuple[date, date] | None], anchor: Anchor, tense: Tense) -> int | None:
    """The year whose ``span`` (first and last day) fits the tense and lies nearest to the publication."""
    published = anchor.published
    if published.year is None or published.month is None:
        return published.year
    first_known = date(published.year, published.month, published.day or 1)
    last_known = published.date or last_day(published.year, published.month)
    years = range(max(1, published.year - 4), min(MAXYEAR, published.year + 4) + 1)  # 29 February comes every fourth
    spans = {year: found for year in years if (found := span(year))}
    past = max((y for y, (first, _) in spans.items() if first <= last_known), default=None)
    future = min((y for y, (_, last) in spans.items() if last >= first_known), default=None)
    if past is None or future is None:
        return past or future
    back, ahead = (first_known - spans[past][1]).days, (spans[future][0] - last_known).days
    return future if past != future and ahead < back * _REACH_AHEAD[tense] else past


def last_day(year: int, month: int) -> date:
    next_year, next_month = shift_month(year, month, 1)
    return date(next_year, next_month, 1) - timedelta(days=1)


def whole_month(month: int) -> Callable[[int], tuple[date, date]]:
    return lambda year: (date(year, month, 1), last_day(year, month))
