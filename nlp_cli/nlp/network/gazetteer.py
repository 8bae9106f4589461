"""Names that are known: lists of persons, places, organisations, works and events, looked up in a text."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import srsly

LISTS = (
    "first_name",
    "first_name_rare",
    "first_name_world",
    "surname",
    "surname_rare",
    "surname_world",
    "person",
    "town",
    "settlement",
    "city",
    "country",
    "political_place",
    "place",
    "place_world",
    "organisation",
    "organisation_world",
    "club",
    "band",
    "work",
    "event",
)
"""In the order of their bits: of list ``i``, bit ``2 i`` says that a word is one of its names, and bit ``2 i + 1`` that
it is part of one."""
BITS = 2 * len(LISTS)
SHORTEST = 4
"""A word of so many letters may be a name in capitals or in the genitive; a shorter one stands for itself."""


class Gazetteer:
    """Names, and the lists that each stands in."""

    def __init__(self, bits: Mapping[str, int]) -> None:
        """``bits`` of each name, its words with single spaces between them; 0 for the beginnings of longer names."""
        self.bits = dict(bits)

    @classmethod
    def of(cls, lists: Mapping[str, Iterable[str]]) -> Gazetteer:
        """Lists of names, by their names in ``LISTS``."""
        bits: dict[str, int] = {}
        for kind, names in lists.items():
            place = 2 * LISTS.index(kind)
            for name in names:
                words = name.split(" ")
                bits[name] = bits.get(name, 0) | (1 if len(words) == 1 else 2) << place
                for stop in range(1, len(words)):
                    bits.setdefault(" ".join(words[:stop]), 0)
        return cls(bits)

    def find(self, forms: Sequence[str]) -> list[int]:
        """The bits of each word. *Oslos* and *OSLO* are found as *Oslo*."""
        words = [self._spelling(form) for form in forms]
        found = [0] * len(words)
        for start, word in enumerate(words):
            if not word[:1].isupper() and word not in self.bits:
                continue
            stop, phrase = start + 1, word
            while True:
                if bits := self.bits.get(phrase) or self.bits.get(_without_genitive(phrase), 0):
                    for i in range(start, stop):
                        found[i] |= bits
                if phrase not in self.bits or stop == len(words):
                    break
                phrase = f"{phrase} {words[stop]}"
                stop += 1
        return found

    def _spelling(self, form: str) -> str:
        return form.title() if len(form) >= SHORTEST and form.isupper() and form not in self.bits else form

    def to_bytes(self) -> bytes:
        """Names in alphabetical order with their bits, packed."""
        names = sorted(self.bits)
        bits = np.array([self.bits[name] for name in names], "<i8").tobytes()
        return gzip.compress(srsly.msgpack_dumps({"names": "\n".join(names), "bits": bits}), mtime=0)

    @classmethod
    def from_bytes(cls, data: bytes) -> Gazetteer:
        """Read what ``to_bytes`` gave."""
        content = srsly.msgpack_loads(gzip.decompress(data))
        names = content["names"].split("\n") if content["names"] else []
        return cls(dict(zip(names, np.frombuffer(content["bits"], "<i8").tolist(), strict=True)))


def _without_genitive(phrase: str) -> str:
    if len(phrase) < SHORTEST:
        return phrase
    return phrase[:-1] if phrase[-1] in "s'’" else phrase
