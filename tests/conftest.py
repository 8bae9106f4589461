"""What the whole suite shares: the command line in this process, an article, and pipelines of somebody else's."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import settings

from nlp_cli.cli import main

settings.register_profile("suite", deadline=None)  # a busy machine is no defect
settings.load_profile("suite")

Cli = Callable[..., Result]
"""``cli("analyze", "a.txt", input=…)``: run a command as a shell would, without a process of its own."""

ARTICLE = """Kari Nordmann krever ny bru

Kari Nordmann sier at kommunen må bygge en ny bru i Bergen.

– Vi har ventet i ti år, sier Nordmann.
"""
"""Two mentions of a person, a town, a speech by dash and a reported one, a span of time."""


@pytest.fixture(scope="session")
def cli() -> Cli:
    """An exception that the program does not turn into a line on standard error fails the test."""

    def run(
        *args: object,
        input: str | bytes | None = None,
        env: dict[str, str | None] | None = None,
        color: bool = False,
    ) -> Result:
        environment = {"NO_COLOR": None, "FORCE_COLOR": None, "COLUMNS": "100", **(env or {})}
        arguments = [str(argument) for argument in args]
        return CliRunner().invoke(
            main, arguments, input=input, env=environment, color=color, prog_name="nlp-cli", catch_exceptions=False
        )

    return run


@pytest.fixture(scope="session")
def parsed(cli: Cli) -> Callable[..., Any]:
    """The JSON that a command prints; it must succeed and have nothing to say on standard error."""

    def run(*args: object, input: str | bytes | None = None) -> Any:
        result = cli(*args, "--format", "json", input=input)
        assert (result.exit_code, result.stderr) == (0, "")
        return json.loads(result.stdout)

    return run


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """``bru.txt``"""
    path = tmp_path / "bru.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def in_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, which is the current one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(scope="session")
def blank_pipeline(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pipeline that knows words and nothing else."""
    import spacy

    folder = tmp_path_factory.mktemp("models") / "blank"
    spacy.blank("nb").to_disk(folder)
    return folder


@pytest.fixture(scope="session")
def other_pipeline(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """``nb_other 2.3.4``: a small pipeline with UD labels of somebody else, trained on the one sentence it can read."""
    import spacy
    from spacy.training import Example

    nlp = spacy.blank("nb", meta={"name": "other", "version": "2.3.4"})
    sentence = {
        "words": ["–", "Vi", "er", "klare", ",", "sier", "Kari", "Nordmann", "."],
        "pos": ["PUNCT", "PRON", "AUX", "ADJ", "PUNCT", "VERB", "PROPN", "PROPN", "PUNCT"],
        "heads": [3, 3, 3, 5, 5, 5, 5, 6, 5],
        "deps": ["punct", "nsubj", "cop", "ccomp", "punct", "ROOT", "nsubj", "flat:name", "punct"],
        "entities": ["O", "O", "O", "O", "O", "O", "B-PER", "L-PER", "O"],
        "morphs": ["", "", "", "", "", "Mood=Ind|Tense=Pres", "", "", ""],
    }
    nlp.add_pipe("morphologizer")
    nlp.add_pipe("parser", config={"min_action_freq": 1})
    nlp.add_pipe("ner")
    example = Example.from_dict(nlp.make_doc("– Vi er klare, sier Kari Nordmann."), sentence)
    optimizer = nlp.initialize(lambda: [example])
    for _ in range(20):
        nlp.update([example], sgd=optimizer)
    folder = tmp_path_factory.mktemp("models") / "other"
    nlp.to_disk(folder)
    return folder
