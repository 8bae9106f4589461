"""What a text sets off as one paragraph. Offsets are Unicode code points; every function is linear and never raises."""

from __future__ import annotations

from itertools import pairwise

Stretch = tuple[int, int]

SENTENCE_ENDS = tuple('.!?…:;»”"')
"""A line that ends so may end its paragraph; a wrapped line mostly ends in the middle of a sentence."""

DASHES = tuple("-–—−")
"""A line that opens with one after a finished sentence is the next speaker's turn."""

WRAPPED_SHARE = 1 / 3
"""Wrapped prose runs on at some 7 of 10 line breaks, text with a paragraph a line at hardly any."""

FULL_SHARE = 0.85
"""A line is full when it and the next line's first word reach this share of the width (people wrap
less evenly than programs)."""


def paragraphs(text: str) -> list[Stretch]:
    """The paragraphs of ``text``, in order, without white space at their ends.

    An empty line always ends one. A single line break ends one too, unless the text is wrapped at a fixed width.
    """
    chunks = _chunks(text)
    width = _wrap_width(text, chunks)
    if not width:
        return [line for chunk in chunks for line in chunk]
    return [paragraph for chunk in chunks for paragraph in _joined(text, chunk, width)]


def _chunks(text: str) -> list[list[Stretch]]:
    """Runs of lines between empty ones; every line is stripped."""
    chunks: list[list[Stretch]] = [[]]
    offset = 0
    for line in text.splitlines(keepends=True):
        stripped = line.strip()
        if stripped:
            start = offset + len(line) - len(line.lstrip())
            chunks[-1].append((start, start + len(stripped)))
        elif chunks[-1]:
            chunks.append([])
        offset += len(line)
    return chunks


def _wrap_width(text: str, chunks: list[list[Stretch]]) -> int:
    """The width that the text is wrapped at, 0 if its lines are paragraphs."""
    breaks = [lines for chunk in chunks for lines in pairwise(chunk)]
    running_on = [line for line, following in breaks if _runs_on(text, line, following)]
    if not breaks or len(running_on) / len(breaks) < WRAPPED_SHARE:
        return 0
    return max(end - start for start, end in running_on)


def _joined(text: str, chunk: list[Stretch], width: int) -> list[Stretch]:
    found = chunk[:1]
    for line, following in pairwise(chunk):
        opens_turn = text.endswith(SENTENCE_ENDS, *line) and text.startswith(DASHES, *following)
        if _runs_on(text, line, following) or (_is_full(text, line, following, width) and not opens_turn):
            found[-1] = (found[-1][0], following[1])
        else:
            found.append(following)
    return found


def _runs_on(text: str, line: Stretch, following: Stretch) -> bool:
    """Whether a sentence plainly goes on after the line break: *… sa at⏎han ville …*."""
    return not text.endswith(SENTENCE_ENDS, *line) and text[following[0]].islower()


def _is_full(text: str, line: Stretch, following: Stretch, width: int) -> bool:
    """Whether the next line's first word did not fit into this line."""
    first_word = text[following[0] : min(following[1], following[0] + width)].split(maxsplit=1)[0]
    return line[1] - line[0] + 1 + len(first_word) >= FULL_SHARE * width
