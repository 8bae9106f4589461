"""From treebank and running text to the embedded pipeline: ``python -m training``."""
