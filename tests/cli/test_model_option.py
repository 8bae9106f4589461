"""``--model`` and ``nlp-cli models``: somebody else's pipeline, and what is said of one that does not do."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from nlp_cli.nlp.pipeline import EMBEDDED
from tests.conftest import Cli

Parsed = Callable[..., Any]

SENTENCE = "– Vi er klare, sier Kari Nordmann."
ADVICE = "give --model the name of an installed spaCy package or a pipeline's folder, or leave it out"


class TestAnotherPipeline:
    @pytest.fixture
    def analysis(self, parsed: Parsed, other_pipeline: Path) -> Any:
        return parsed("analyze", "--model", other_pipeline, "--date", "2022-01-07", input=SENTENCE)

    def test_its_name_and_version(self, analysis: Any) -> None:
        assert analysis["model"] == {"name": "nb_other", "version": "2.3.4"}

    def test_its_entities(self, analysis: Any) -> None:
        assert [(e["text"], e["label"], e["name"]) for e in analysis["entities"]] == [
            ("Kari Nordmann", "PER", "Kari Nordmann")
        ]

    def test_our_quotes_on_it(self, analysis: Any) -> None:
        assert [(q["text"], q["type"], q["speaker"]) for q in analysis["quotes"]] == [
            ("Vi er klare", "direct", "Kari Nordmann")
        ]

    def test_one_that_holds_our_components_already(
        self, parsed: Parsed, other_pipeline: Path, analysis: Any, tmp_path: Path
    ) -> None:
        """They run once, and in our place."""
        import spacy

        nlp = spacy.load(other_pipeline)
        nlp.add_pipe("nlp_cli_names", name="names")
        nlp.add_pipe("nlp_cli_quotes")
        nlp.to_disk(tmp_path / "with_ours")
        again = parsed("analyze", "--model", tmp_path / "with_ours", "--date", "2022-01-07", input=SENTENCE)
        assert again == analysis

    def test_dates_need_no_more_than_words(self, parsed: Parsed, blank_pipeline: Path) -> None:
        text = "Ulykken skjedde i går."
        analysis = parsed("dates", "--quiet", "--model", blank_pipeline, "--date", "2022-01-07", input=text)
        assert [(date["text"], date["value"]) for date in analysis["dates"]] == [("i går", "2022-01-06")]


class TestRefused:
    @pytest.fixture
    def refusal(self, cli: Cli) -> Callable[..., str]:
        """The one line on standard error of a command that ends with the status for models."""

        def run(*args: object) -> str:
            result = cli(*args, input=SENTENCE)
            assert (result.exit_code, result.stdout) == (4, "")
            (line,) = result.stderr.splitlines()
            return line.removeprefix("nlp-cli: ")

        return run

    def test_unknown(self, refusal: Callable[..., str]) -> None:
        line = refusal("analyze", "--model", "nb_none")
        assert line == f"no pipeline nb_none: no such package is installed and no such folder exists – {ADVICE}"

    def test_a_folder_that_is_no_pipeline(self, refusal: Callable[..., str], in_folder: Path) -> None:
        Path("empty").mkdir()
        line = refusal("analyze", "--model", "empty")
        assert line == f"empty is no spaCy pipeline: it holds no config.cfg – {ADVICE}"

    def test_an_installed_package_that_is_no_pipeline(self, refusal: Callable[..., str]) -> None:
        line = refusal("analyze", "--model", "pytest")
        assert line == f"the installed package pytest holds no spaCy pipeline – {ADVICE}"

    def test_a_broken_config(self, refusal: Callable[..., str], in_folder: Path) -> None:
        Path("broken").mkdir()
        Path("broken/config.cfg").write_text("[nlp\nlang = ", encoding="utf-8")
        assert refusal("analyze", "--model", "broken").startswith("the pipeline broken has a broken config.cfg: ")

    def test_missing_files(self, refusal: Callable[..., str], other_pipeline: Path, in_folder: Path) -> None:
        shutil.copytree(other_pipeline, "damaged")
        shutil.rmtree("damaged/ner")
        line = refusal("analyze", "--model", "damaged")
        assert line.startswith("the pipeline damaged cannot be loaded: ")
        assert line.endswith(ADVICE)

    @pytest.mark.parametrize(
        ("kept", "command", "missing"),
        [
            ((), "entities", "an entity recogniser (ner), which entities need"),
            (("morphologizer", "parser"), "quotes", "an entity recogniser (ner), which quotes need"),
            (("morphologizer", "ner"), "quotes", "a dependency parser (parser), which quotes need"),
            (
                ("parser", "ner"),
                "quotes",
                "a part-of-speech tagger (morphologizer, or tagger and attribute_ruler), which quotes need",
            ),
        ],
    )
    def test_a_missing_component_is_named(
        self,
        refusal: Callable[..., str],
        other_pipeline: Path,
        in_folder: Path,
        kept: tuple[str, ...],
        command: str,
        missing: str,
    ) -> None:
        import spacy

        nlp = spacy.load(other_pipeline)
        for name in set(nlp.pipe_names) - set(kept):
            nlp.remove_pipe(name)
        nlp.to_disk("poor")
        assert refusal(command, "--model", "poor") == f"the pipeline poor lacks {missing} – {ADVICE}"

    def test_before_any_output(self, cli: Cli, in_folder: Path) -> None:
        result = cli("analyze", "--model", "nb_none", "--format", "csv", input=SENTENCE)
        assert (result.exit_code, result.stdout) == (4, "")


class TestModels:
    def test_the_embedded_one(self, cli: Cli) -> None:
        result = cli("models")
        assert (result.exit_code, result.stderr) == (0, "")
        meta = json.loads((EMBEDDED / "meta.json").read_text(encoding="utf-8"))
        assert f"{meta['lang']}_{meta['name']} {meta['version']} (embedded)" in result.stdout
        rows = [line.split()[0] for line in result.stdout.splitlines() if line.strip()]
        assert [row for row in ("model", "components", "size", "licence", "learned") if row not in rows] == []

    def test_the_whole_card(self, cli: Cli) -> None:
        meta = json.loads((EMBEDDED / "meta.json").read_text(encoding="utf-8"))
        assert json.loads(cli("models", "--json").stdout) == meta

    def test_another(self, cli: Cli, other_pipeline: Path) -> None:
        result = cli("models", "--model", other_pipeline)
        assert result.exit_code == 0
        assert "nb_other 2.3.4" in result.stdout
        assert "(embedded)" not in result.stdout
        assert "morphologizer, parser, ner" in result.stdout

    def test_unknown(self, cli: Cli) -> None:
        result = cli("models", "--model", "nb_none")
        assert (result.exit_code, result.stdout) == (4, "")
        assert result.stderr.startswith("nlp-cli: no pipeline nb_none: ")

    @pytest.mark.parametrize("content", [None, "{"], ids=["missing", "broken"])
    def test_a_pipeline_without_a_card(
        self, cli: Cli, blank_pipeline: Path, in_folder: Path, content: str | None
    ) -> None:
        shutil.copytree(blank_pipeline, "cardless")
        Path("cardless/meta.json").unlink()
        if content:
            Path("cardless/meta.json").write_text(content, encoding="utf-8")
        result = cli("models", "--model", "cardless")
        assert (result.exit_code, result.stdout) == (4, "")
        (line,) = result.stderr.splitlines()
        assert "meta.json" in line


class TestTense:
    """Which *fredag* is meant depends on it."""

    TEXT = "De møttes fredag. De skal møtes fredag."

    def test_a_pipeline_that_tells_none_leaves_it_to_guesses_and_says_so_once(
        self, cli: Cli, blank_pipeline: Path, in_folder: Path
    ) -> None:
        for name in "ab":
            Path(f"{name}.txt").write_text(self.TEXT, encoding="utf-8")
        result = cli("dates", "a.txt", "b.txt", "-m", blank_pipeline, "-d", "2022-01-05", "-f", "jsonl")
        assert result.exit_code == 0
        assert result.stderr.count("tells no tense (no morphologizer)") == 1
        for line in result.stdout.splitlines():
            assert [date["value"] for date in json.loads(line)["dates"]] == ["2021-12-31", "2022-01-07"]

    def test_quiet_says_nothing(self, cli: Cli, blank_pipeline: Path) -> None:
        assert cli("dates", "-q", "-m", blank_pipeline, input=self.TEXT).stderr == ""

    def test_a_pipeline_that_tells_it_needs_no_note(self, cli: Cli, other_pipeline: Path) -> None:
        assert cli("dates", "-m", other_pipeline, input=self.TEXT).stderr == ""

    def test_entities_need_none(self, cli: Cli, other_pipeline: Path) -> None:
        assert cli("entities", "-m", other_pipeline, input=self.TEXT).stderr == ""
