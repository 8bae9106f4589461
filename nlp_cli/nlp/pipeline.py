"""Load a spaCy pipeline, the embedded one or another, with just the components that a request needs."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nlp_cli.errors import ModelError
from nlp_cli.nlp.layers import FIRST, LAST, NEEDS, PROVIDERS, Layer

if TYPE_CHECKING:
    from spacy.language import Language

EMBEDDED = Path(__file__).parent.parent / "model"
ENCODERS = {"nlp_cli_encoder", "tok2vec", "transformer", "curated_transformer"}


def load_pipeline(
    model: str | Path | None = None, layers: Collection[Layer] = tuple(Layer), helpful: Collection[str] = ()
) -> Language:
    """A pipeline that annotates ``layers``: the model's components that they need, then ours.

    ``model`` is the name of an installed spaCy package or a folder; the embedded pipeline when null. ``helpful`` is
    annotation in the terms of ``Needs`` that is wanted besides, if the model gives any. Loaded pipelines are kept, so
    that asking again costs nothing. Raises ``ModelError`` when there is none or it lacks a component.
    """
    return _load(str(model or EMBEDDED), frozenset(layers), frozenset(helpful))


@lru_cache(maxsize=4)
def _load(model: str, layers: frozenset[Layer], helpful: frozenset[str]) -> Language:
    import spacy
    from thinc.api import use_ops

    folder = find_pipeline(model)
    config = _config(folder, model)
    try:
        with use_ops("numpy", use_blis=False):  # numpy's BLAS makes the encoders half as fast again as thinc's own
            nlp = spacy.load(folder, exclude=_surplus(config, layers, helpful))
    except Exception as error:  # whatever a foreign pipeline raises on the way up, the user gets one line
        raise ModelError(f"the pipeline {model} cannot be loaded: {_first_line(error)}", _OTHER_MODEL) from error
    _drop_idle_encoders(nlp)
    _check(nlp, model, layers)
    nlp.add_pipe(FIRST, first=True)
    wanted = {name for layer in layers for name in NEEDS[layer].components}
    for name in LAST:
        if name in wanted:
            nlp.add_pipe(name)
    return nlp


_OTHER_MODEL = "give --model the name of an installed spaCy package or a pipeline's folder, or leave it out"


def find_pipeline(model: str | Path | None = None) -> Path:
    """The folder that holds ``model`` (as in ``load_pipeline``). Raises ``ModelError`` when there is none."""
    from spacy.util import get_package_path, is_package

    path = Path(model or EMBEDDED)
    if (path / "config.cfg").is_file():
        return path
    if path.exists():
        raise ModelError(f"{model} is no spaCy pipeline: it holds no config.cfg", _OTHER_MODEL)
    if not is_package(str(model)):
        raise ModelError(f"no pipeline {model}: no such package is installed and no such folder exists", _OTHER_MODEL)
    found = sorted(get_package_path(str(model)).rglob("config.cfg"))
    if not found:
        raise ModelError(f"the installed package {model} holds no spaCy pipeline", _OTHER_MODEL)
    folder: Path = found[0].parent
    return folder


def _config(folder: Path, model: str) -> Mapping[str, Any]:
    from spacy.util import load_config

    try:
        config: Mapping[str, Any] = load_config(folder / "config.cfg")
    except ValueError as error:
        raise ModelError(f"the pipeline {model} has a broken config.cfg: {_first_line(error)}", _OTHER_MODEL) from error
    return config


def _surplus(config: Mapping[str, Any], layers: frozenset[Layer], helpful: frozenset[str]) -> list[str]:
    """Components that give nothing which the layers use, and ours, which are added anew behind the model."""
    wanted = helpful.union(*(NEEDS[layer].required | NEEDS[layer].helpful for layer in layers))
    factories = {name: config["components"][name].get("factory", "") for name in config["nlp"]["pipeline"]}
    if "attribute_ruler" in factories.values():
        wanted |= {"token.tag"}  # of which it may make parts of speech
    surplus = []
    for name, factory in factories.items():
        gives = _assigns(factory)
        if factory in {FIRST, *LAST} or (gives and factory not in ENCODERS and not gives & wanted):
            surplus.append(name)
    return surplus


def _assigns(factory: str) -> set[str]:
    known = _any_pipeline()
    return set(known.get_factory_meta(factory).assigns) if known.has_factory(factory) else set()


@cache
def _any_pipeline() -> Language:
    """spaCy knows its factories only after it has made a first pipeline."""
    import spacy

    return spacy.blank("nb")


def _drop_idle_encoders(nlp: Language) -> None:
    for name in [n for n in nlp.pipe_names if nlp.get_pipe_meta(n).factory in ENCODERS]:
        if not getattr(nlp.get_pipe(name), "listening_components", True):  # one that does not tell may be heard
            nlp.remove_pipe(name)


def knows_tense(nlp: Language) -> bool:
    """Whether the pipeline tells the tense of verbs; without, dates guess it from the forms of words."""
    return "token.morph" in _given(nlp)


def _given(nlp: Language) -> set[str]:
    given = {a for name in nlp.pipe_names for a in nlp.get_pipe_meta(name).assigns}
    if "attribute_ruler" in nlp.pipe_names:
        given |= {"token.pos", "token.morph"}  # maps tags to them, but declares nothing
    return given


def _check(nlp: Language, model: str, layers: frozenset[Layer]) -> None:
    given = _given(nlp)
    for layer in sorted(layers):
        for annotation in sorted(NEEDS[layer].required - given):
            raise ModelError(f"the pipeline {model} lacks {PROVIDERS[annotation]}, which {layer} need", _OTHER_MODEL)


def _first_line(error: Exception) -> str:
    return next(iter(str(error).strip().splitlines()), type(error).__name__)
