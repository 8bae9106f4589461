"""Articles in: files, folders, globs, standard input; their ids and their order."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Cli

Parsed = Callable[..., Any]


def write(folder: Path, *names: str) -> None:
    """Small articles, which differ by their names."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Kari Nordmann bor i Oslo ({name}).\n", encoding="utf-8")


def ids(result: Any) -> list[str]:
    return [analysis["id"] for analysis in (result if isinstance(result, list) else [result])]


@pytest.mark.usefixtures("in_folder")
class TestPaths:
    def test_one_file_gives_one_object(self, parsed: Parsed) -> None:
        write(Path(), "bru.txt")
        analysis = parsed("entities", "bru.txt")
        assert (analysis["id"], analysis["source"]) == ("bru", "bru.txt")
        assert analysis["text"] == "Kari Nordmann bor i Oslo (bru.txt).\n"

    def test_several_keep_their_order(self, parsed: Parsed) -> None:
        write(Path(), "c.txt", "a.txt", "b.txt")
        assert ids(parsed("entities", "c.txt", "a.txt", "b.txt")) == ["c", "a", "b"]

    def test_a_file_named_twice_is_read_once(self, parsed: Parsed) -> None:
        write(Path(), "a.txt")
        assert ids(parsed("entities", "a.txt", "./a.txt")) == ["a"]

    def test_a_folder_is_read_by_name_with_what_lies_deeper(self, parsed: Parsed) -> None:
        write(Path(), "news/b.txt", "news/a.txt", "news/deep/c.txt", "news/picture.png", "news/.hidden.txt")
        assert ids(parsed("entities", "news")) == ["a", "b", "c"]

    def test_a_glob_that_the_shell_left_alone(self, parsed: Parsed) -> None:
        write(Path(), "n2.txt", "n1.txt", "other.txt")
        assert ids(parsed("entities", "n*.txt")) == ["n1", "n2"]

    def test_files_folders_and_globs_together(self, parsed: Parsed) -> None:
        write(Path(), "z.txt", "news/a.txt", "g1.txt", "g2.txt")
        assert ids(parsed("entities", "z.txt", "news", "g*.txt")) == ["z", "a", "g1", "g2"]

    def test_the_second_of_a_name_gets_its_folder_in_front(self, parsed: Parsed) -> None:
        write(Path(), "one/a.txt", "two/a.txt")
        assert ids(parsed("entities", "one", "two")) == ["a", "two/a"]


@pytest.mark.usefixtures("in_folder")
class TestRecords:
    RECORDS = (
        {"id": "b7", "text": "Kari Nordmann bor i Oslo.", "title": "Flyttet", "published": "2022-01-07", "tag": 1},
        {"id": 12, "text": "Ho Kari Nordmann bur i Oslo, og ho trivst ikkje.", "language": "nn"},
        {"text": "Ola Nordmann bor i Bergen."},
    )

    @pytest.fixture(autouse=True)
    def records(self, in_folder: Path) -> None:
        lines = [json.dumps(record, ensure_ascii=False) for record in self.RECORDS]
        Path("a.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")

    def test_json_lines_keep_ids_and_order(self, parsed: Parsed) -> None:
        assert ids(parsed("entities", "a.jsonl")) == ["b7", "12", "a-3"]

    def test_what_the_record_says_is_kept(self, parsed: Parsed) -> None:
        first, second, third = parsed("entities", "a.jsonl")
        assert (first["title"], first["published"]) == ("Flyttet", "2022-01-07")
        assert (second["language"], second["published"]) == ("nn", None)
        assert third["text"] == "Ola Nordmann bor i Bergen."

    def test_jsonl_in_jsonl_out(self, cli: Cli) -> None:
        result = cli("entities", "a.jsonl", "--format", "jsonl", "-o", "out.jsonl")
        assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")
        lines = Path("out.jsonl").read_text(encoding="utf-8").splitlines()
        assert [json.loads(line)["id"] for line in lines] == ["b7", "12", "a-3"]

    def test_date_overrides_the_record(self, parsed: Parsed) -> None:
        first, second, _ = parsed("entities", "a.jsonl", "--date", "2023-05")
        assert (first["published"], second["published"]) == ("2023-05", "2023-05")


class TestStandardInput:
    def test_by_name(self, parsed: Parsed) -> None:
        analysis = parsed("entities", "-", input="Kari Nordmann bor i Oslo.")
        assert (analysis["id"], analysis["source"]) == ("stdin", "-")

    def test_without_any_path(self, parsed: Parsed) -> None:
        assert parsed("entities", input="Kari Nordmann bor i Oslo.")["text"] == "Kari Nordmann bor i Oslo."

    def test_json_lines_open_with_a_brace(self, parsed: Parsed) -> None:
        assert ids(parsed("entities", "-", input='\n {"id": "x", "text": "Kari bor i Oslo."}\n')) == ["x"]

    def test_between_files(self, parsed: Parsed, in_folder: Path) -> None:
        write(in_folder, "a.txt", "b.txt")
        assert ids(parsed("entities", "a.txt", "-", "b.txt", input="Kari bor i Oslo.")) == ["a", "stdin", "b"]


class TestEncodings:
    TEXT = "Kåre Sørbø bor på Ås – i «Ærlighuset»."

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "windows-1252", "utf-16"])
    def test_found_without_being_told(self, parsed: Parsed, encoding: str) -> None:
        assert parsed("entities", input=self.TEXT.encode(encoding))["text"] == self.TEXT

    def test_told(self, parsed: Parsed) -> None:
        data = "Kåre bor på Ås".encode("cp865")
        assert parsed("entities", "--encoding", "cp865", input=data)["text"] == "Kåre bor på Ås"

    def test_line_ends_and_combining_characters_stay(self, parsed: Parsed) -> None:
        text = "Ka\u030are Hansen\r\n\r\nbor i Oslo.\u00a0"
        assert parsed("entities", input=text.encode())["text"] == text


class TestHeader:
    def test_published_place_and_agency(self, parsed: Parsed) -> None:
        text = "date 2022-01 \n\nBERGEN (NTB): Kari Nordmann bygger ny bru i byen.\n"
        analysis = parsed("entities", input=text)
        found = analysis["published"], analysis["place"], analysis["agency"]
        assert found == ("2022-01", "Bergen", "NTB")

    def test_date_overrides_it(self, parsed: Parsed) -> None:
        text = "date 2022-01 \n\nBERGEN (NTB): Kari Nordmann bygger ny bru i byen.\n"
        assert parsed("entities", "--date", "2022-01-07", input=text)["published"] == "2022-01-07"

    def test_nothing_is_guessed(self, parsed: Parsed) -> None:
        analysis = parsed("entities", input="Kari Nordmann bygger ny bru.")
        assert (analysis["published"], analysis["place"], analysis["agency"]) == (None, None, None)
