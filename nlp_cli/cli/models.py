"""``nlp-cli models``: which pipeline is used, and its card."""

from __future__ import annotations

import sys

import click


@click.command("models")
@click.option("-m", "--model", metavar="NAME_OR_PATH", help="Another spaCy pipeline than the embedded one.")
@click.option("--json", "as_json", is_flag=True, help="The whole card (meta.json) as JSON.")
def command(model: str | None, as_json: bool) -> None:
    """Which model is used, with its card.

    The card tells its data, licences, scores, size and speed.

    \b
    Examples:
      nlp-cli models
      nlp-cli models --model nb_core_news_lg --json
    """
    from nlp_cli.write.card import write_card

    write_card(model, sys.stdout, as_json=as_json)
