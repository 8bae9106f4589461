"""Results as Markdown tables, as they are printed and as ``README.md`` keeps them."""

from __future__ import annotations

import platform
import re
from collections.abc import Iterable, Sequence
from importlib.metadata import version
from pathlib import Path

README = Path(__file__).parent / "README.md"


def markdown(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table whose first column stands left and whose others stand right, aligned for the eye too."""
    table = [head, *rows]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    lines = [" | ".join(_cells(row, widths)) for row in table]
    rule = [width * "-" if i == 0 else (width - 1) * "-" + ":" for i, width in enumerate(widths)]
    return "\n".join(f"| {line} |" for line in [lines[0], " | ".join(rule), *lines[1:]])


def _cells(row: Sequence[str], widths: Sequence[int]) -> list[str]:
    return [
        cell.rjust(width) if i else cell.ljust(width) for i, (cell, width) in enumerate(zip(row, widths, strict=True))
    ]


def keep(section: str, report: str) -> None:
    """Put ``report`` in place of what stands between the section's two marks in ``README.md``.

    Raises ``ValueError`` if there are no such marks.
    """
    text = README.read_text(encoding="utf-8")
    marked = re.compile(rf"(?s)(<!-- {section} -->\n).*?(<!-- end of {section} -->)")
    if not marked.search(text):
        raise ValueError(f"{README} has no marks for {section}")
    README.write_text(marked.sub(lambda found: f"{found[1]}{report}\n{found[2]}", text), encoding="utf-8")


def machine() -> str:
    """The processor, and the versions that speed depends on."""
    info = Path("/proc/cpuinfo")
    lines = info.read_text(encoding="utf-8").splitlines() if info.is_file() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    processor = names[0] if names else platform.processor() or platform.machine()
    return f"{processor}, Python {platform.python_version()}, spaCy {version('spacy')}"
