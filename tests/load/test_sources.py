"""Paths → sources."""

from __future__ import annotations

from pathlib import Path

import pytest

from nlp_cli.errors import InputError
from nlp_cli.load.sources import STDIN, Format, Source, find_sources


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ["b.txt", "a.TXT", "c.jsonl", "sub/d.json", "sub/.hidden.txt", ".git/e.txt", "sub/f.html", "note.md"]:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("Hei.")
    (tmp_path / "bare").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names(*paths: str) -> list[str]:
    """Errors stand before the sources, in stars."""
    errors: list[InputError] = []
    sources = find_sources(paths, errors.append)
    return [f"* {error}" for error in errors] + [source.name for source in sources]


@pytest.mark.usefixtures("folder")
class TestFindSources:
    def test_a_folder_is_read_through_in_order_but_for_hidden_and_unknown_files(self) -> None:
        assert names(".") == ["a.TXT", "b.txt", "c.jsonl", "sub/d.json"]

    def test_paths_keep_their_order_and_come_once(self) -> None:
        assert names("sub", "b.txt", "-", ".", "./b.txt", "-") == ["sub/d.json", "b.txt", "-", "a.TXT", "c.jsonl"]

    def test_a_glob_that_the_shell_left_alone(self) -> None:
        assert names("*.txt", "**/*.json") == ["b.txt", "sub/d.json"]

    def test_a_file_of_any_suffix_may_be_named(self) -> None:
        assert names("note.md") == ["note.md"]

    def test_what_leads_nowhere_is_told_and_the_rest_is_found(self) -> None:
        assert names("nope.txt", "b.txt", "*.xml", "bare") == [
            "* nope.txt does not exist – check the name",
            "* no file matches *.xml – check the pattern",
            "* bare has no articles – they end in .txt, .jsonl, .ndjson, .json",
            "b.txt",
        ]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.txt", Format.PLAIN_TEXT),
        ("a", Format.PLAIN_TEXT),
        ("a.NDJSON", Format.JSON_LINES),
        ("a.json", Format.JSON),
    ],
)
def test_the_suffix_tells_the_format(name: str, expected: Format, tmp_path: Path) -> None:
    (tmp_path / name).touch()
    errors: list[InputError] = []
    (source,) = find_sources([str(tmp_path / name)], errors.append)
    assert source.format is expected


def test_a_progress_bar_can_count_text_files_only() -> None:
    assert Source(Path("a.txt"), Format.PLAIN_TEXT).holds_one
    assert not Source(Path("a.jsonl"), Format.JSON_LINES).holds_one
    assert not STDIN.holds_one
