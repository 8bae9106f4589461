"""What the encoder sees of a word by itself: its vector, and the hashed parts of its form."""

from __future__ import annotations

import re

from spacy.strings import hash_string  # type: ignore[attr-defined]

ALIKE = {**dict.fromkeys("—−‒-", "–"), **dict.fromkeys("«»„“”‟", '"'), **dict.fromkeys("’‘´`", "'"), "…": "..."}
"""Marks that one house types so and another so, and what stands for all of them."""
DIGIT = re.compile(r"\d")

TABLES = {"norm": 16_000, "prefix": 4_000, "suffix": 6_000, "ending": 1_500, "shape": 1_200}
"""Rows of each hash table."""
COLUMNS = ("norm", "norm", "prefix", "suffix", "ending", "shape")
"""The table of each number that ``rows`` gives; the norm has two, which seldom clash both."""


def norm(form: str) -> str:
    """The form in small letters, digits as zeros, marks alike: *«* → *"*, *2017* → *0000*."""
    return DIGIT.sub("0", ALIKE.get(form, form).lower())


def shape(form: str) -> str:
    """The kinds of its characters, at most three of a kind in a row: *Stortinget* → *Xxxx*, *17-åring* → *dd-xxx*."""
    if not any(c.isalnum() for c in form):
        return norm(form)[:3]
    out: list[str] = []
    for c in form:
        kind = "X" if c.isupper() else "x" if c.isalpha() else "d" if c.isdigit() else c
        if out[-3:] != [kind] * 3:
            out.append(kind)
    return "".join(out)


def rows(form: str) -> list[int]:
    """Where the form's parts stand in the tables, in the order of ``COLUMNS``."""
    small = norm(form)
    whole = hash_string("n" + small)
    return [
        whole % TABLES["norm"],
        (whole >> 32) % TABLES["norm"],
        hash_string("p" + small[:3]) % TABLES["prefix"],
        hash_string("s" + small[-3:]) % TABLES["suffix"],
        hash_string("t" + small[-2:]) % TABLES["ending"],
        hash_string("h" + shape(form)) % TABLES["shape"],
    ]


def spelling(form: str) -> str:
    """The form to look up a vector for: a word in capitals as if it had one, *STATSMINISTEREN* → *Statsministeren*."""
    form = ALIKE.get(form, form)
    return form.title() if len(form) > 4 and form.isupper() else form
