"""The forms that names take in an article, and which of them name the same person, organisation or place.

Everything works on strings, so that it can be tested without a model.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

# Names that end in s without being genitives; the endings cover most places and surnames (*Sandnes*, *Grimsås*).
_TRUE_S = frozenset(
    """
    adams adidas agnes alexis anders andreas aristoteles as athens athos boris brothers carlos charles chris
    claus dallas davis dennis doris douglas edwards elias evans express francis frans georges gilles hamas hans
    harris hellas heros holmes honduras hughes hus ines iris isis jacques james jens jonas jones jules kansas
    klaas laos lars lewis linas lois loris los lukas mads maris markus mars mathias matias mats matthias
    mercedes mis morris motors news nicholas nicolas niels niklas nikolas nils paris patras philips phillips
    reuters rhys roberts robles rogers roos ross russ sanders santos silas simons sis states stones systems
    texas thales thomas tobias tomas torres vas vegas vilnius wales wells williams zakarias
    """.split()
)
_TRUE_S_ENDING = re.compile(r"(?:nes|ås|aas|ss|us|is|ys|æs|øs|hals|næs|foss|moss|x|z)$")
_COMPOUND_TITLE = re.compile(r"^\S+[-–][a-zæøå]+$")  # NATO-sjefen, Start-trener
_PARTICLES = frozenset(
    {"de", "del", "della", "der", "van", "von", "den", "di", "da", "dos", "bin", "ibn", "al", "el", "la", "le", "og"}
)
_SMALL_WORDS = frozenset({"og", "i", "for", "av", "på", "ved"})
_COMPOUND_BODY = re.compile(
    r"[A-ZÆØÅ]\w{3,}?(politi|departement|direktorat|verk|tilsyn|nemnd|råd|forbund|parti)(?:et|a|en)?$"
)
_INITIAL = re.compile(r"^\w\.?$")
SIMILAR = 0.72
"""How alike two spellings of one surname are behind the same first name (*Nordlie*, *Nordli*)."""

_START, _SHORT = 4, 6
"""A surname alone is taken for a misspelling only when it is longer than six letters and starts with the same four."""

# Short forms that share no letters' order with the full one; used only when the full one stands in the article too.
SHORT_FORMS: dict[str, tuple[str, ...]] = {
    "frp": ("fremskrittspartiet", "framstegspartiet"),
    "ap": ("arbeiderpartiet", "arbeidarpartiet"),
    "sp": ("senterpartiet",),
    "sv": ("sosialistisk venstreparti",),
    "krf": ("kristelig folkeparti", "kristeleg folkeparti"),
    "mdg": ("miljøpartiet de grønne", "miljøpartiet dei grøne"),
    "fn": ("forente nasjoner", "de forente nasjoner"),
    "eu": ("den europeiske union", "den europeiske unionen"),
    "who": ("verdens helseorganisasjon", "verdas helseorganisasjon"),
    "ssb": ("statistisk sentralbyrå",),
    "ud": ("utenriksdepartementet", "utanriksdepartementet"),
    "uib": ("universitetet i bergen",),
    "uio": ("universitetet i oslo",),
    "bt": ("bergens tidende",),
}


@dataclass(frozen=True, slots=True)
class Mention:
    """One occurrence of a name: its words in order, and whether the tagger calls the last one a genitive."""

    words: tuple[str, ...]
    is_person: bool
    is_genitive: bool = False


def fullest_names(mentions: Iterable[Mention]) -> list[str]:
    """For each mention, in order, the fullest form of the same name among all of them."""
    cores = _cores(list(mentions))
    people = _People([core for core, person in cores if person])
    bodies = _Bodies([core for core, person in cores if not person])
    names = []
    for core, is_person in cores:
        if is_person or people.knows(core):
            names.append(people.see(core))
        else:
            names.append(bodies.fullest(core))
    return names


def _cores(mentions: list[Mention]) -> list[tuple[tuple[str, ...], bool]]:
    plain = {words[-1] for m in mentions if (words := m.words)}
    cores = [_without_genitive(_without_title(m), m.is_genitive, plain) for m in mentions]
    ordinary = {word.casefold(): word for core in cores for word in core if not word.isupper()}
    return [(_in_ordinary_letters(core, ordinary), m.is_person) for core, m in zip(cores, mentions, strict=True)]


def _in_ordinary_letters(core: tuple[str, ...], ordinary: dict[str, str]) -> tuple[str, ...]:
    """*GENÈVE* → *Genève*, if all its words stand so in some other name of the article."""
    if not all(word.isupper() and word.casefold() in ordinary for word in core):
        return core
    return tuple(ordinary[word.casefold()] for word in core)


def _without_title(mention: Mention) -> tuple[str, ...]:
    """*NATO-sjefen Kari Moen* → *Kari Moen*."""
    words = mention.words
    if mention.is_person:
        for k in range(len(words) - 2, -1, -1):
            if (words[k][0].islower() and words[k] not in _PARTICLES) or _COMPOUND_TITLE.match(words[k]):
                return words[k + 1 :]
    return words


def _without_genitive(words: tuple[str, ...], is_genitive: bool, plain: set[str]) -> tuple[str, ...]:
    """*NATOs* → *NATO*, *Hansens* → *Hansen*, but *Thomas* stays (``plain``: last words seen in the article)."""
    if not words:
        return words
    return (*words[:-1], base_form(words[-1], is_genitive, plain))


def base_form(word: str, is_genitive: bool, plain: Iterable[str] = ()) -> str:
    """A name's last word without the genitive's *s* or apostrophe."""
    if word[-1:] in "'’" and len(word) > 2:
        return word[:-1]
    if word[-2:] in {"'s", "’s"} and len(word) > 3:
        return word[:-2]
    stem = word[:-1]
    if not word.endswith("s") or len(stem) < 2:
        return word
    if stem.isupper() or stem in plain:
        return stem
    is_name = word.casefold() in _TRUE_S or _TRUE_S_ENDING.search(word.casefold())
    return stem if is_genitive and not is_name else word


class _People:
    """The people of an article, found by full name, surname, first name or a part of the name."""

    def __init__(self, cores: list[tuple[str, ...]]) -> None:
        self._names: dict[tuple[str, ...], str] = {}
        self._by_word: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        self._by_start: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        self._last_seen: dict[str, tuple[str, ...]] = {}
        often = Counter(core[-1] for core in cores if core)
        fulls = {core for core in cores if len(core) > 1}
        for full in sorted(fulls, key=lambda core: (len(core), often[core[-1]], core), reverse=True):
            same = self._same_person(full, cores)
            self._names[full] = self._names[same] if same else " ".join(full)
            if not same:
                self._by_start[full[-1][:_START]].append(full)
                for word in dict.fromkeys((full[0], *full[1:])):
                    self._by_word[word].append(full)
        order = {core: k for k, core in reversed(list(enumerate(cores)))}
        for known in self._by_word.values():
            known.sort(key=lambda full: order[full])

    def knows(self, core: tuple[str, ...]) -> bool:
        """A surname in the article, whatever the recogniser calls this mention."""
        return len(core) == 1 and any(full[-1] == core[0] for full in self._by_word.get(core[0], ()))

    def see(self, core: tuple[str, ...]) -> str:
        """The full name of the mention ``core``; mentions come in text order."""
        name = self._names.get(core) or self._named_by_one_word(core) or " ".join(core)
        full = tuple(name.split(" "))
        for word in full:
            self._last_seen[word] = full
        return name

    def _named_by_one_word(self, core: tuple[str, ...]) -> str | None:
        """By surname, else first name, else a middle name; of several people, the one named last."""
        if len(core) != 1:
            return None
        known = self._by_word.get(core[0], []) or self._misspelt(core[0])
        candidates = (
            [full for full in known if full[-1] == core[0]] or [full for full in known if full[0] == core[0]] or known
        )
        if not candidates:
            return None
        full = self._last_seen.get(core[0], candidates[0])
        return self._names[full if full in candidates else candidates[0]]

    def _misspelt(self, word: str) -> list[tuple[str, ...]]:
        """*Haugland* for *Hauglund*."""
        alike = (full for full in self._by_start.get(word[:_START], ()) if _alike(full[-1], word))
        return [full for full in alike if len(full[-1]) == len(word) > _SHORT]

    def _same_person(self, core: tuple[str, ...], cores: list[tuple[str, ...]]) -> tuple[str, ...] | None:
        for other in self._by_word.get(core[-1], []):
            if other[-1] == core[-1] and set(_solid(core)) <= set(_solid(other)):
                return other
        for other in self._by_word.get(core[0], []):
            if len(other) == len(core) and other[:-1] == core[:-1] and _alike(other[-1], core[-1]):
                return other
            if other[: len(core)] == core:  # Kari Lie, of Kari Lie Moen
                return other
        return None


def _solid(words: tuple[str, ...]) -> list[str]:
    return [word for word in words if not _INITIAL.match(word)]


def _alike(one: str, other: str) -> bool:
    return one[:1] == other[:1] and SequenceMatcher(None, one, other, autojunk=False).ratio() >= SIMILAR


class _Bodies:
    """Organisations, places and all other names: the same but for case, the definite ending or a known short form."""

    def __init__(self, cores: list[tuple[str, ...]]) -> None:
        self._full: dict[str, str] = {}
        self._by_initials: dict[str, str] = {}
        heads: dict[str, str] = {}
        for core in cores:
            text = " ".join(core)
            self._full.setdefault(text.casefold(), text)
            for initials in _initials(core):
                self._by_initials.setdefault(initials, text)
            if len(core) > 1 and core[-1][:1].islower():
                heads.setdefault(core[-1].casefold(), text)
        for key in list(self._full):
            for ending in ("et", "en", "a"):
                if key.endswith(ending) and (fuller := heads.get(key.removesuffix(ending))):
                    self._full[key] = fuller  # Sikkerhetsrådet: FNs sikkerhetsråd

    def fullest(self, core: tuple[str, ...]) -> str:
        """The fullest form of the name ``core``."""
        key = " ".join(core).casefold()
        for fuller in SHORT_FORMS.get(key, ()):
            if fuller in self._full:
                return self._full[fuller]
        if len(core) == 1 and core[0].isupper() and core[0] in self._by_initials:
            return self._by_initials[core[0]]
        return self._full.get(key, " ".join(core))


def _initials(core: tuple[str, ...]) -> set[str]:
    """*Bergens Tidende* → *BT*, *Utrykningspolitiet* → *UP*."""
    if len(core) > 1:
        solid = [word for word in core if word not in _SMALL_WORDS]
        return {"".join(word[0] for word in words).upper() for words in (core, solid) if len(words) > 1}
    head = _COMPOUND_BODY.match(core[0]) if core else None
    return {(core[0][0] + head[1][0]).upper()} if head else set()
