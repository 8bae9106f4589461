"""The model's network: one recurrent encoder that all components read, in numpy alone.

reader of words (``words``) → long short-term memories each way (``lstm``) → one row a token (``encoder``), from which
spaCy's own morphologizer and lemmatizer, the parser (``parser``) and the recogniser (``recogniser``) decide.
``training`` learns the weights.
"""
