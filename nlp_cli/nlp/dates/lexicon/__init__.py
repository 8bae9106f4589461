"""The words of time, Bokmål and Nynorsk side by side: for each class of words, what each form means.

A class is a table from a lower-case form to its meaning; one form may belong to several classes. The grammar names
these classes in its patterns. No rule and no arithmetic lives here.
"""

from __future__ import annotations

from collections.abc import Mapping

from nlp_cli.nlp.dates.lexicon import context, days, holidays, numbers, units

CLASSES: Mapping[str, Mapping[str, object]] = {
    **numbers.CLASSES,
    **days.CLASSES,
    **units.CLASSES,
    **holidays.CLASSES,
    **context.CLASSES,
}
