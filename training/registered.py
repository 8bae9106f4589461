"""What ``spacy train --code`` imports, so that the configs' own names are known to it."""

from training import augment, tokenizer

__all__ = ["augment", "tokenizer"]
