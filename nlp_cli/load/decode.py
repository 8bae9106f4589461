"""Bytes → text: by the byte order mark, else UTF-8, else Windows-1252, else the user names the encoding."""

from __future__ import annotations

import codecs
import re

from nlp_cli.errors import InputError, OptionError

BYTE_ORDER_MARKS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}

CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
BINARY_SHARE = 0.01
STRAY = 3
"""Text has next to no control characters, pictures and archives one in eight bytes; a few strays are let pass."""


def check_encoding(encoding: str) -> None:
    """Raises ``OptionError`` unless Python knows ``encoding`` as one of text."""
    try:
        bytes(4).decode(encoding, errors="ignore")  # as long as UTF-32 wants it; no bytes at all are not looked at
    except (LookupError, ValueError):
        raise OptionError(f"{encoding!r} is no known encoding", "try --encoding utf-8 or windows-1252") from None


def decode(data: bytes, name: str, encoding: str | None = None) -> str:
    """The text in ``data``, without its byte order mark; everything else stays as it is.

    Raises ``InputError``, which tells of ``name``, when the bytes are not in ``encoding`` or are no text.
    """
    if encoding:
        text = _strictly(data, name, encoding, "leave --encoding out, or name the right one")
    else:
        text = _found(data, name)
    if len(CONTROL.findall(text)) > STRAY + BINARY_SHARE * len(text):
        raise _binary(name)
    return text.removeprefix("\ufeff")


def marked_encoding(data: bytes) -> str | None:
    """The encoding that the byte order mark stands for, if there is one."""
    return next((encoding for mark, encoding in BYTE_ORDER_MARKS.items() if data.startswith(mark)), None)


def refuse_binary(data: bytes, name: str) -> None:
    """Raises ``InputError`` for bytes that no text without a byte order mark has."""
    if b"\0" in data:
        raise _binary(name)


def _binary(name: str) -> InputError:
    return InputError(f"{name} is no text but binary data", "give a text file, or JSON Lines")


def _strictly(data: bytes, name: str, encoding: str, advice: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeError:
        raise InputError(f"{name} is not in {encoding}", advice) from None


def _found(data: bytes, name: str) -> str:
    if marked := marked_encoding(data):
        return _strictly(data, name, marked, "its byte order mark says so; mend it, or name the right --encoding")
    refuse_binary(data, name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if _is_damaged_utf8(data):
            problem = f"{name} is UTF-8 but for byte {error.start + 1}, where it is damaged"
            raise InputError(problem, "mend the file, or name its encoding with --encoding") from None
    try:
        return data.decode("windows-1252")
    except UnicodeDecodeError:
        problem = f"{name} is no text in UTF-8 or Windows-1252"
        raise InputError(problem, "give a text file, or name its encoding with --encoding") from None


def _is_damaged_utf8(data: bytes) -> bool:
    """Whether most letters beyond ASCII are sound UTF-8, which no Windows-1252 text looks like by chance."""
    text = data.decode("utf-8", errors="replace")
    replaced = text.count("\ufffd")
    return sum(not letter.isascii() for letter in text) > 2 * replaced
