"""``python -m nlp_cli``"""

from nlp_cli.cli import main

main(prog_name="nlp-cli")
