"""``nlp-cli sources``: who gets to speak."""

from nlp_cli.cli.options import article_command
from nlp_cli.nlp.layers import Layer
from nlp_cli.write.sources import sources_writer

command = article_command(
    "sources",
    (Layer.QUOTES,),
    """Who gets to speak, added up over all articles.

    \b
    For each source, most words first:
      name, kind (person, organisation, place, role, group, journalist), title,
      articles, quotes, words and share of all quoted words,
      direct and reported (indirect and mixed) quotes and words apart,
      first_mention: article, offsets and words

    People of the same full name and bodies of the same name are one source in all articles; a role (rektoren) is
    another one in each. Quotes whose speaker is untold stand together without a name.

    \b
    Examples:
      nlp-cli sources article.txt
      nlp-cli sources articles/ --format csv -o sources.csv
      nlp-cli sources articles.jsonl --format json | jq -r '.[] | [.name, .share] | @tsv'
    """,
    sources_writer,
)
