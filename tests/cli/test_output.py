"""Where the result goes, in which format; what cannot be written."""

from __future__ import annotations

import csv
import io
import json
import os
from pathlib import Path

import pytest

from tests.conftest import Cli

pytestmark = pytest.mark.usefixtures("in_folder")

TEXT = "Kari Nordmann bor i Ås."


class TestSuffix:
    @pytest.mark.parametrize("name", ["out.json", "OUT.JSON"])
    def test_json(self, cli: Cli, name: str) -> None:
        result = cli("entities", "-o", name, input=TEXT)
        assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")
        assert json.loads(Path(name).read_text(encoding="utf-8"))["text"] == TEXT

    @pytest.mark.parametrize("name", ["out.jsonl", "out.ndjson"])
    def test_json_lines(self, cli: Cli, name: str) -> None:
        cli("entities", "-o", name, input=TEXT)
        (line,) = Path(name).read_text(encoding="utf-8").splitlines()
        assert json.loads(line)["text"] == TEXT

    def test_csv(self, cli: Cli) -> None:
        cli("entities", "-o", "out.csv", input=TEXT)
        rows = list(csv.DictReader(io.StringIO(Path("out.csv").read_text(encoding="utf-8"))))
        assert [row["text"] for row in rows] == ["Kari Nordmann", "Ås"]

    def test_table(self, cli: Cli) -> None:
        cli("entities", "-o", "out.txt", input=TEXT)
        assert "Person  Kari Nordmann" in Path("out.txt").read_text(encoding="utf-8")

    def test_format_goes_before_the_suffix(self, cli: Cli) -> None:
        cli("entities", "-o", "out.txt", "--format", "json", input=TEXT)
        assert json.loads(Path("out.txt").read_text(encoding="utf-8"))["text"] == TEXT

    @pytest.mark.parametrize("name", ["out.xml", "out"])
    def test_an_unknown_one_asks_for_the_format(self, cli: Cli, name: str) -> None:
        result = cli("entities", "-o", name, input=TEXT)
        assert result.exit_code == 2
        problem = f"The name {name} tells no format; give --format"
        assert result.stderr == f"nlp-cli: {problem} – try 'nlp-cli entities --help'\n"
        assert not Path(name).exists()

    def test_letters_are_utf_8(self, cli: Cli) -> None:
        cli("entities", "-o", "out.json", input=TEXT)
        assert "Ås".encode() in Path("out.json").read_bytes()


def test_a_dash_is_standard_output(cli: Cli) -> None:
    result = cli("entities", "-o", "-", "--format", "jsonl", input=TEXT)
    assert json.loads(result.stdout)["text"] == TEXT
    assert not Path("-").exists()


class TestUnwritable:
    def test_folder_that_is_not_there(self, cli: Cli) -> None:
        result = cli("entities", "-o", "none/out.json", input=TEXT)
        assert (result.exit_code, result.stdout) == (1, "")
        expected = f"nlp-cli: {Path('none/out.json')} cannot be written: No such file or directory – check -o\n"
        assert result.stderr == expected

    def test_a_folder(self, cli: Cli) -> None:
        Path("out.json").mkdir()
        result = cli("entities", "-o", "out.json", input=TEXT)
        assert result.exit_code == 2
        assert "'out.json' is a directory" in result.stderr

    def test_an_input_is_not_overwritten(self, cli: Cli) -> None:
        record = json.dumps({"text": TEXT})
        Path("a.jsonl").write_text(record, encoding="utf-8")
        result = cli("entities", "a.jsonl", "-o", "./a.jsonl")
        assert result.exit_code == 1
        assert result.stderr.startswith("nlp-cli: a.jsonl is one of the inputs")
        assert Path("a.jsonl").read_text(encoding="utf-8") == record

    @pytest.mark.parametrize(
        "wrong",
        [("none.txt",), ("-", "--model", "nb_none"), ("-", "--date", "2022-13"), ("-", "--encoding", "utf-88")],
        ids=["input", "model", "date", "encoding"],
    )
    def test_what_the_file_holds_is_kept_when_nothing_can_be_done(self, cli: Cli, wrong: tuple[str, ...]) -> None:
        Path("out.json").write_text("yesterday's", encoding="utf-8")
        result = cli("entities", *wrong, "-o", "out.json", input=TEXT)
        assert result.exit_code in (1, 2, 4)
        assert Path("out.json").read_text(encoding="utf-8") == "yesterday's"

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is full")
    @pytest.mark.parametrize("format", ["table", "json", "jsonl", "csv"])
    def test_full_disk(self, cli: Cli, format: str) -> None:
        result = cli("entities", "-o", "/dev/full", "--format", format, input=TEXT)
        assert result.exit_code == 1
        assert result.stderr == f"nlp-cli: /dev/full cannot be written: {os.strerror(28)} – check -o\n"


def pretend(stream: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let ``<stdout>`` or ``<stderr>`` be a terminal."""
    monkeypatch.setattr("click.testing._NamedTextIOWrapper.isatty", lambda self: self.name == stream, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")


class TestColours:
    @pytest.fixture(autouse=True)
    def terminal(self, monkeypatch: pytest.MonkeyPatch) -> None:
        pretend("<stdout>", monkeypatch)

    def test_on_a_terminal(self, cli: Cli) -> None:
        assert "\x1b[1;36mKari Nordmann\x1b[0m" in cli("entities", input=TEXT, color=True).stdout

    def test_no_color(self, cli: Cli) -> None:
        result = cli("entities", "--no-color", input=TEXT, color=True)
        assert "Kari Nordmann" in result.stdout
        assert "\x1b" not in result.stdout

    def test_no_color_in_the_environment(self, cli: Cli) -> None:
        assert "\x1b" not in cli("entities", input=TEXT, env={"NO_COLOR": "1"}, color=True).stdout

    def test_json_has_none(self, cli: Cli) -> None:
        assert "\x1b" not in cli("entities", "--format", "json", input=TEXT, color=True).stdout


class TestProgress:
    """One bar on standard error, when that is a terminal and there is more than one article."""

    @pytest.fixture(autouse=True)
    def articles(self, in_folder: Path) -> None:
        for name in "abc":
            Path(f"{name}.txt").write_text(TEXT, encoding="utf-8")

    @pytest.fixture
    def terminal(self, monkeypatch: pytest.MonkeyPatch) -> None:
        pretend("<stderr>", monkeypatch)

    @pytest.mark.usefixtures("terminal")
    def test_several_articles(self, cli: Cli) -> None:
        result = cli("entities", "a.txt", "b.txt", "c.txt", "--format", "jsonl")
        assert "Analysing" in result.stderr
        assert [json.loads(line)["id"] for line in result.stdout.splitlines()] == ["a", "b", "c"]

    @pytest.mark.usefixtures("terminal")
    def test_a_file_of_many(self, cli: Cli) -> None:
        Path("many.jsonl").write_text(f'{{"text": "{TEXT}"}}\n' * 2, encoding="utf-8")
        result = cli("entities", "many.jsonl", "-o", "out.csv")
        assert "Analysing" in result.stderr
        assert result.exit_code == 0

    @pytest.mark.usefixtures("terminal")
    def test_one_article(self, cli: Cli) -> None:
        assert cli("entities", "a.txt", "--format", "jsonl").stderr == ""

    @pytest.mark.usefixtures("terminal")
    def test_quiet(self, cli: Cli) -> None:
        assert cli("entities", "a.txt", "b.txt", "--quiet", "--format", "jsonl").stderr == ""

    def test_no_terminal(self, cli: Cli) -> None:
        assert cli("entities", "a.txt", "b.txt", "--format", "jsonl").stderr == ""
