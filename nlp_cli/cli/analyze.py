"""``nlp-cli analyze``: entities, quotes and dates."""

from nlp_cli.cli.options import article_command
from nlp_cli.nlp.layers import Layer

command = article_command(
    "analyze",
    tuple(Layer),
    """Entities, quotes and dates of articles.

    Articles are plain text (one a file), JSON Lines (one a line: text, and id, title, published, language if known),
    folders of both, or standard input. Without -o a table is printed.

    \b
    Examples:
      nlp-cli analyze article.txt
      nlp-cli analyze articles/ more.jsonl --format jsonl -o out.jsonl
      curl -s https://example.org/article.txt | nlp-cli analyze - --date 2022-01-07 --format json
    """,
)
