"""The tokenizer of the embedded model: spaCy's Norwegian one, mended where news text and the treebank disagree with it.

The rules are saved with the pipeline, so nothing here is needed at run time.
"""

from __future__ import annotations

import re

from spacy.attrs import ORTH
from spacy.lang.char_classes import ALPHA, ALPHA_LOWER, ALPHA_UPPER
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

# Abbreviations of both standards that spaCy's list lacks; the full stop belongs to them.
ABBREVIATIONS = """
    adr. alm. ang. anm. bd. bl.a. bnr. ca. cand.mag. cand.philol. co. dir. div. dr. dr.philos. d.e. d.å. dvs. eks.
    ekskl. el. eller. e.Kr. e.l. et.al. etc. evt. f.eks. f.Kr. f.o.m. f.t. f.v. Fr.p. fhv. forts. fr. ftm. fung.
    gnr. hhv. hr. Innst. inkl. istf. iht. jf. jr. kap. kgl. kl. komm. kr. Kr.F. km/t. lign. m.a. m.a.o. m.fl. m.h.t.
    m.m. m.o.h. m.v. maks. Mek. mfl. mht. mill. mnd. moh. mrd. Mrs. Mr. muh. mv. nr. nto. o.a. o.fl. o.l. o.m.a.
    obs. off. okt. omkr. ont. op.cit. osb. osv. Ot.prp. p.a. p.g.a. p.t. pga. pkt. pr. prof. pst. red. red.anm. ref.
    resp. s.k. sign. sml. sp. spm. sr. St. St.meld. St.prp. st. str. t.d. t.h. t.o.m. t.v. tilh. tlf. tom. tsk. u.a.
    utg. v.h. vedr. vha. vg. vgs. vol. årg. årh. Kap. Dr. Hr. Fru. Prop. Meld.
""".split()

# In running text these end a sentence far more often than they abbreviate anything.
NOT_ABBREVIATIONS = {
    "i.",
    "no.",
    "to.",
    "min.",
    "jul.",
    "eg.",
    "eller.",
    "el.",
    "tom.",
    "sp.",
    "fr.",
    "Fru.",
    "co.",
    "ont.",
    "Ap.",
    "Frp.",
    "FrP.",
    "KrF.",
    "Krf.",
    "Sp.",
}

# One word although a slash stands inside.
WITH_SLASH = ["A/S", "D/S", "M/S", "S/S", "K/S", "P/F", "km/t", "km/t.", "m/s", "t/r", "c/o"]

# 2021-03-17 and 3-2-seier stay one token; every other figure range (2-0, 2007–2008) is three, as in the treebank.
WHOLE = rf"^(?:\d{{4}}-\d{{2}}-\d{{2}}(?:T\d{{2}}:\d{{2}}(?::\d{{2}})?Z?)?|\d+[-–]\d+-[{ALPHA}]+)$"

DASHES = "-–—"


def _is_emoticon(text: str) -> bool:
    return text in {"8)", "8D", "8-)", "8-D"} or (not any(map(str.isalnum, text)) and not set("()[]").isdisjoint(text))


def customise(nlp: Language) -> None:
    """Give ``nlp`` the tokenizer of the embedded model, in place."""
    tokenizer = nlp.tokenizer
    assert isinstance(tokenizer, Tokenizer)
    rules = {k: v for k, v in tokenizer.rules.items() if not _is_emoticon(k) and k not in NOT_ABBREVIATIONS}
    for word in [*ABBREVIATIONS, *WITH_SLASH]:
        if word not in NOT_ABBREVIATIONS:
            for form in {word, word[0].upper() + word[1:]}:
                rules[form] = [{ORTH: form}]
    defaults = nlp.Defaults
    prefixes = [*(defaults.prefixes or []), rf"[{DASHES}](?=[{ALPHA}]|[«\"”“]|\d+\s)"]
    suffixes = [
        *(defaults.suffixes or []),
        r"(?<=\d{3})\.",  # «i 2008.»: a year ends the sentence, an ordinal (17.) does not
        r"(?<=[.:,]\d\d)\.",  # «kl. 10.45.»
        rf"(?<=[{ALPHA}]\d)\.",  # «TV2.»
        rf"(?<=[{ALPHA}])[–—]",
    ]
    infixes = [
        *(defaults.infixes or []),
        r"(?<=\d)[-–—](?=\d)",  # 2-0, 2007–2008
        r"(?<=\d\.)[-–—](?=\d)",  # 16.–27. februar
        rf"(?<=[{ALPHA}\)]):(?=[{DASHES}«\"])",  # (NTB):–Ja
        rf"(?<=[{ALPHA}0-9])[»”\"](?=-[{ALPHA}])",  # «Resistance»-spillet: », -spillet
        rf"(?<=[{ALPHA_LOWER}])–(?=[{ALPHA_LOWER}])",  # «sier hun–og ler»
        rf"(?<=[{ALPHA}])[:](?=[{ALPHA_UPPER}][{ALPHA_LOWER}])",
    ]
    tokenizer.rules = rules
    tokenizer.prefix_search = compile_prefix_regex(prefixes).search
    tokenizer.suffix_search = compile_suffix_regex(suffixes).search
    tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
    tokenizer.token_match = re.compile(WHOLE).match
