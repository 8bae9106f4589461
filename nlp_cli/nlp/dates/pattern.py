"""The pattern language of the grammar: regular expressions over words instead of characters.

A pattern names classes of the lexicon and literal words, with the operators of regular expressions between them::

    'for' approx? n=(number unit) 'siden|sidan'

- ``month``: a word of that class; its meaning is ``match["month"]``.  ``first=dom``: the same under another name.
- ``'siden|sidan'``: one of these very words, or marks (``'.'``).
- ``( | )``, ``?``, ``(?=…)``, ``(?!…)``, ``(?<!…)``: as in regular expressions; ``n=( … )`` names a group of words.
- ``[ … ]``: the extent, when it is not the whole match; several for several expressions.
- ``any``: any one word but a paragraph break.

Every distinct set of classes is one character, a text is a string of them, and Python's ``re`` does the rest: patterns
have no unbounded repetition, so matching is linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from nlp_cli.nlp.dates.figures import FIGURE_SAMPLES
from nlp_cli.nlp.dates.lexicon import CLASSES
from nlp_cli.nlp.dates.words import BREAK, COMPOUND_SAMPLES, Word, read_words

_ITEM = re.compile(
    r"(?P<look>\(\?(?:<?[=!]))|(?:(?P<bind>\w+)=)?(?:'(?P<literal>[^']*)'|(?P<name>\w+)|(?P<open>\())|(?P<mark>[)|?\[\]])|\s+"
)
_NAME = frozenset({"capital", "name"})
_FIRST_SYMBOL = 0xE000  # a private use area of Unicode: no character of any text


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled pattern."""

    regex: re.Pattern[str]
    starts: frozenset[str]
    """The symbols that a match can start with."""
    groups: Mapping[str, Sequence[tuple[str, str | None]]]
    """For each name the groups that bear it, with their class (None: literals or a group of words)."""
    extents: Sequence[str]


class Match:
    """A pattern found at ``words[start:end]``."""

    def __init__(self, pattern: Pattern, found: re.Match[str], words: Sequence[Word]) -> None:
        self._pattern, self._found, self._words = pattern, found, words
        self.start, self.end = found.span()

    def _group(self, name: str) -> tuple[str, str | None] | None:
        groups = self._pattern.groups.get(name, ())
        return next(((group, bound) for group, bound in groups if self._found.start(group) >= 0), None)

    def has(self, name: str) -> bool:
        """Whether a part of the pattern with that name is there and matched."""
        return self._group(name) is not None

    def __getitem__(self, name: str) -> object:
        """The meaning of the word bound to ``name``, the form of a literal; None when nothing was."""
        if (found := self._group(name)) is None:
            return None
        word = self._words[self._found.start(found[0])]
        return word.meanings[found[1]] if found[1] else word.form

    def words(self, name: str) -> Sequence[Word]:
        """The words of the group ``name``."""
        found = self._group(name)
        return self._words[slice(*self._found.span(found[0]))] if found else ()

    def extents(self) -> list[tuple[int, int]]:
        """Word indices of the expressions in it."""
        spans = [self._found.span(extent) for extent in self._pattern.extents]
        return [span for span in spans if span[0] >= 0] or [self._found.span()]


def _items(source: str) -> Iterator[re.Match[str]]:
    position = 0
    while position < len(source):
        item = _ITEM.match(source, position)
        if item is None:
            raise ValueError(f"pattern not understood at {source[position:]!r}")
        position = item.end()
        if item.lastgroup:
            yield item


class Alphabet:
    """Which character stands for which set of classes and literal words."""

    def __init__(self, patterns: Iterable[str]) -> None:
        literals = {
            word for pattern in patterns for quoted in re.findall(r"'([^']*)'", pattern) for word in quoted.split("|")
        }
        self._literals = frozenset(literals)
        self._symbols: dict[frozenset[str], str] = {}
        self._known: dict[tuple[str, ...], str] = {}
        self._members: dict[str, list[str]] = {"any": []}
        self.other = self._add(frozenset())
        self._break = self._add(frozenset({BREAK}))
        forms = {form for table in CLASSES.values() for form in table} | self._literals
        for form in sorted(forms):
            for shown in (form, form.capitalize()):
                for word in read_words(shown):
                    self._add(self._classes(word))
        for word in read_words(" | ".join([*FIGURE_SAMPLES, *COMPOUND_SAMPLES])):
            self._add(self._classes(word))
        self._add(_NAME)
        self._add(frozenset({"capital"}))

    def _classes(self, word: Word) -> frozenset[str]:
        if word.form == BREAK:
            return frozenset({BREAK})
        if "name" in word.meanings:
            return _NAME
        return frozenset(word.meanings) | ({f"'{word.form}'"} if word.form in self._literals else set())

    def _add(self, classes: frozenset[str]) -> str:
        if classes not in self._symbols:
            symbol = self._symbols[classes] = chr(_FIRST_SYMBOL + len(self._symbols))
            for name in classes:
                self._members.setdefault(name, []).append(symbol)
            if BREAK not in classes:
                self._members["any"].append(symbol)
        return self._symbols[classes]

    def encode(self, words: Iterable[Word]) -> str:
        """One character a word."""
        return "".join(map(self._symbol, words))

    def _symbol(self, word: Word) -> str:
        if "name" in word.meanings:
            return self._symbols[_NAME]
        if not word.meanings and word.form not in self._literals and word.form != BREAK:
            return self.other
        key = (word.form if word.form in self._literals or word.form == BREAK else "", *word.meanings)
        if key not in self._known:
            # a figure of a kind that no rule foresees is like any other word
            self._known[key] = self._symbols.get(self._classes(word), self.other)
        return self._known[key]

    def _one_of(self, names: Iterable[str]) -> str:
        symbols = [symbol for name in names for symbol in self._members[name]]
        return f"[{''.join(symbols)}]"

    def compile(self, source: str) -> Pattern:
        """Translate a pattern; an unknown class is a ``KeyError``."""
        items = list(_items(source))
        regex: list[str] = []
        groups: dict[str, list[tuple[str, str | None]]] = {}
        extents: list[str] = []
        for item in items:
            plain, label = self._item(item)
            group = ""
            if item["mark"] == "[":
                group = f"extent{len(extents)}"
                extents.append(group)
            elif label:
                group = f"{label}__{len(groups.setdefault(label, []))}"
                groups[label].append((group, item["name"]))
            regex.append(f"(?P<{group}>{plain.removeprefix('(?:')}{'' if plain == '(?:' else ')'}" if group else plain)
        starts, _, _ = self._starts(items, 0)
        return Pattern(re.compile("".join(regex)), frozenset(starts), groups, extents)

    def _starts(self, items: Sequence[re.Match[str]], at: int) -> tuple[set[str], bool, int]:
        """What alternatives from ``items[at]`` on can start with, whether they may be empty, and where they end."""
        starts: set[str] = set()
        may_be_empty, so_far = False, True
        while at < len(items) and items[at]["mark"] not in {")", "]"}:
            item = items[at]
            if item["mark"] == "|":
                may_be_empty, so_far, at = may_be_empty or so_far, True, at + 1
                continue
            if item["look"] or item["open"] or item["mark"] == "[":
                found, empty, at = self._starts(items, at + 1)
                found, empty = (set(), True) if item["look"] else (found, empty)
            else:
                found, empty = set(self._item(item)[0][1:-1]), False
            at += 1
            if at < len(items) and items[at]["mark"] == "?":
                empty, at = True, at + 1
            if so_far:
                starts |= found
                so_far = empty
        return starts, may_be_empty or so_far, at

    def _item(self, item: re.Match[str]) -> tuple[str, str]:
        """One item as a regular expression, and the name it is bound to."""
        bind = item["bind"] or ""
        if item["literal"] is not None:
            return self._one_of(f"'{word}'" for word in item["literal"].split("|")), bind
        if item["name"]:
            return self._one_of([item["name"]]), bind or item["name"]
        if item["open"] or item["mark"] == "[":
            return "(?:", bind
        mark = item["look"] or item["mark"] or ""
        return {"]": ")"}.get(mark, mark), ""
