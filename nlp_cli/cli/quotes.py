"""``nlp-cli quotes``: who said what."""

from nlp_cli.cli.options import article_command
from nlp_cli.nlp.layers import Layer

command = article_command(
    "quotes",
    (Layer.QUOTES,),
    """Who said what: quotes with their speakers.

    \b
    Types:
      direct    – Vi er klare, sier Hansen.    «Vi er klare.»
      indirect  Hansen sier at de er klare.    Ifølge Hansen er de klare.
      mixed     Hansen sier at de er «helt klare».

    \b
    Examples:
      nlp-cli quotes article.txt
      nlp-cli quotes articles.jsonl --format jsonl | jq -r '.quotes[] | [.speaker, .text] | @tsv'
    """,
)
