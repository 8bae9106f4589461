"""The model's network: one recurrent encoder that all components read.

forms (``words``) and the names among them (``gazetteer``) → one row a token in its context (``encoder``), from which
spaCy's own morphologizer, ``lemmatizer``, ``parser`` and ``recogniser`` decide; ``weights`` saves what the last two
need. ``training`` learns the weights.
"""
