"""One run over articles: read, analyse, write; count what failed and go on."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, TypeVar

import click

from nlp_cli.errors import ExitStatus, InputError, ModelError, NlpCliError, OutputError
from nlp_cli.load import Source, find_sources, read_articles
from nlp_cli.nlp.layers import Layer
from nlp_cli.write import SUFFIXES, Format, Write

if TYPE_CHECKING:
    from nlp_cli.analysis import Analysis
    from nlp_cli.article import Article

NORWEGIAN = {"nb", "nn", "no"}
Answer = TypeVar("Answer")
FOREIGN = {"da": "Danish", "sv": "Swedish", "en": "English", "de": "German"}


@dataclass(frozen=True, slots=True)
class Job:
    """What the command line asks for."""

    paths: Collection[str]
    layers: Collection[Layer]
    format: Format | None
    output: Path | None
    model: str | None
    date: str | None
    encoding: str | None
    quiet: bool
    no_color: bool
    writer: Callable[[Format], Write]
    timeline: bool = False
    """One timeline of all articles instead of the analysis of each."""


@dataclass(slots=True)
class Tally:
    """What came of the articles so far; errors and notices go to standard error."""

    quiet: bool
    done: int = 0
    failed: int = 0

    def fail(self, error: NlpCliError) -> None:
        """Count an input that could not be analysed, and say why."""
        self.failed += 1
        click.echo(f"nlp-cli: {error}", err=True)

    def several(self) -> bool:
        """Whether more than one article came in."""
        return self.done + self.failed > 1

    @property
    def status(self) -> ExitStatus:
        """Success, partial success or failure of the whole run."""
        if not self.failed:
            return ExitStatus.OK
        return ExitStatus.SOME_FAILED if self.done else ExitStatus.FAILURE


def run(job: Job) -> ExitStatus:
    """Analyse every article of ``job`` and write each result as it comes."""
    if job.no_color:
        os.environ["NO_COLOR"] = "1"  # rich's own switch
    format = _format(job)
    tally = Tally(job.quiet)
    sources = find_sources(job.paths, tally.fail)
    _check_output(job.output, sources)
    articles = read_articles(sources, encoding=job.encoding, published=job.date, on_error=tally.fail)
    if not sources:
        return tally.status
    if job.output:
        _load(job)  # if the model will not do, what the file holds is kept
    try:
        with _output(job.output) as out:
            articles = _with_progress(articles, sources, shown=not job.quiet and (job.output or not out.isatty()))
            if job.timeline:
                _write_timeline(job, articles, tally, out, format)
            else:
                write = job.writer(format)
                write(_analyses(job, articles, tally), out, job.layers, tally.several)
    except OSError as error:
        if not job.output:
            raise
        raise OutputError(f"{job.output} cannot be written: {error.strerror}", "check -o") from error
    return tally.status


def _check_output(output: Path | None, sources: list[Source]) -> None:
    if output and output.resolve() in {source.path.resolve() for source in sources if source.path}:
        raise OutputError(f"{output} is one of the inputs, which would be lost", "write to another file")


def _load(job: Job) -> None:
    from nlp_cli.nlp import SENTENCES, load_pipeline

    load_pipeline(job.model, job.layers, SENTENCES if job.timeline else ())


def _format(job: Job) -> Format:
    if job.format or not job.output:
        return Format(job.format or Format.TABLE)
    if job.output.suffix.lower() not in SUFFIXES:
        raise click.UsageError(f"The name {job.output.name} tells no format; give --format.")
    return SUFFIXES[job.output.suffix.lower()]


def _output(path: Path | None) -> AbstractContextManager[TextIO]:
    return path.open("w", encoding="utf-8", newline="") if path else nullcontext(sys.stdout)


def _with_progress(articles: Iterable[Article], sources: list[Source], shown: object) -> Iterator[Article]:
    """Pass the articles on, under one progress bar on standard error if that is a terminal and there are several."""
    if shown and sys.stderr.isatty() and (len(sources) > 1 or not all(s.holds_one for s in sources)):
        from rich.console import Console
        from rich.progress import track

        total = len(sources) if all(source.holds_one for source in sources) else None
        articles = track(articles, "Analysing", total=total, console=Console(stderr=True), transient=True)
    yield from articles


def _write_timeline(job: Job, articles: Iterable[Article], tally: Tally, out: TextIO, format: Format) -> None:
    from nlp_cli.nlp import timeline_article
    from nlp_cli.timeline import merged
    from nlp_cli.write.timeline import write_timeline

    timeline = merged(_answers(job, articles, tally, lambda article: timeline_article(article, job.model)))
    if not tally.done:
        return
    write_timeline(timeline, out, format)
    if timeline.left_out and not job.quiet:
        out.flush()
        expressions = f"{timeline.left_out} expression{'s' if timeline.left_out > 1 else ''}"
        click.echo(f"nlp-cli: note: {expressions} without a place in time left out", err=True)


def _analyses(job: Job, articles: Iterable[Article], tally: Tally) -> Iterator[Analysis]:
    from nlp_cli.nlp import analyze_article  # imports spaCy, which nobody should wait for before there is an article

    return _answers(job, articles, tally, lambda article: analyze_article(article, job.model, job.layers))


def _answers(
    job: Job, articles: Iterable[Article], tally: Tally, answer: Callable[[Article], Answer]
) -> Iterator[Answer]:
    """What ``answer`` makes of each article; an article that it cannot take is told and passed over."""
    for number, article in enumerate(articles):
        if number == 0 and job.model and not job.quiet:
            _note_guesses(job.model, job.layers)
        if article.language not in NORWEGIAN and not job.quiet:
            click.echo(f"nlp-cli: note: {_not_norwegian(article)}", err=True)
        try:
            answered = answer(article)
        except ModelError:
            raise
        except Exception as error:  # one strange article must not cost the others
            reason = f"{type(error).__name__}: {error}".partition("\n")[0]
            tally.fail(InputError(f"{article.source}: {article.id} cannot be analysed", reason))
        else:
            tally.done += 1
            yield answered


def _note_guesses(model: str, layers: Collection[Layer]) -> None:
    from nlp_cli.nlp.pipeline import knows_tense, load_pipeline

    if Layer.DATES in layers and not knows_tense(load_pipeline(model, layers)):
        guess = "whether a date has been or is to come is guessed from the forms of words"
        click.echo(f"nlp-cli: note: the pipeline {model} tells no tense (no morphologizer): {guess}", err=True)


def _not_norwegian(article: Article) -> str:
    language = FOREIGN.get(article.language, "no language that we know")
    return f"{article.source}: {article.id} looks like {language}; the model knows Norwegian, so expect little"
