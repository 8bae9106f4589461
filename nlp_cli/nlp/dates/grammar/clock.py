"""Times of day: *klokken 10.45*, *halv ti*, *kvart over åtte*, *17-tiden*, *kvelden*, *natt til*."""

from __future__ import annotations

from nlp_cli.nlp.dates.expression import Absolute, Kind, Timed, Weak
from nlp_cli.nlp.dates.grammar.joins import NIGHT_TO
from nlp_cli.nlp.dates.grammar.rule import DASH, Built, Rule, code, known, number
from nlp_cli.nlp.dates.pattern import Match

_KL = "('klokken|klokka|klokkå|kl' '.'?)"
_ON_DIAL = "(dial | hour)"
_BEFORE_CLOCK = "('presis|ca|cirka|omtrent|omlag|nøyaktig' '.'?)"


def _time(value: object) -> tuple[int, int]:
    return known(value, tuple) if isinstance(value, tuple) else (number(value), 0)


def _clock(match: Match) -> Built:
    hour, minute = (
        _time(match["clock"] or match["hour"] if match["hour"] != 0 else 0)
        if not match.has("dial")
        else (
            number(match["dial"]),
            0,
        )
    )
    return Timed(hour=hour, minute=minute)


def _both(match: Match) -> Built:
    times = [match["first_clock"], match["first_hour"], match["last_clock"], match["last_hour"]]
    return tuple(Timed(hour=hour, minute=minute) for hour, minute in map(_time, (t for t in times if t is not None)))


def _half(match: Match) -> Built:
    hour = _dial(match)
    return Timed(hour=(hour - 1) % 12 or 12, minute=30) if 1 <= hour <= 12 else None


def _dial(match: Match) -> int:
    return number(match["dial"] if match.has("dial") else match["hour"])


def _off_the_hour(match: Match) -> Built:
    """*kvart over åtte*, *fem på halv ti*."""
    minutes = 15 if match.has("quarter") else number(match["minutes"])
    total = _dial(match) * 60 - (30 if match.has("half") else 0) + (minutes if match.has("over") else -minutes)
    return Timed(hour=total // 60 or 12, minute=total % 60) if _dial(match) <= 12 else None


def _about(match: Match) -> Built:
    if match.has("clockish"):
        hour, minute = known(match["clockish"], tuple)
        return Timed(hour=hour, minute=minute)
    return Timed(hour=number(match["hourish"]), minute=-1)


_RELATION = "(over='over' | 'på')"
RULES = (
    Rule(
        "night to",
        "'natt|natta|natten' ('til' | 'te')",
        lambda match: NIGHT_TO,
        "Det skjedde [natt til fredag|2009-07-31TNI].",
        "Det var natt til alles glede.",
    ),
    Rule(
        "span of the clock",
        f"[{_KL} (first_clock=clock | first_hour=hour)] ({DASH} | 'til|og')"
        " [last_clock=clock | last_hour=hour]"
        f" | 'mellom|fra|frå' {_KL}? [first_clock=clock] ('og|til' | {DASH}) {_KL}? [last_clock=clock]",
        _both,
        "Butikken var åpen [klokken 10|2009-08-01T10:00]–[18|2009-08-01T18:00].",
        "Det sto 10–18 i kampen.",
    ),
    Rule(
        "clock with minutes off the hour",
        f"{_KL}? quarter='kvart' {_RELATION} half='halv'? {_ON_DIAL}"
        f" | {_KL} minutes=minutes_off {_RELATION} half='halv'? {_ON_DIAL}"
        f" | (?<=clock_preposition) [minutes=minutes_off {_RELATION} half='halv'? dial]",
        _off_the_hour,
        "De startet [kvart over åtte|2009-08-01T08:15] og kom til [fem på halv ti|2009-08-01T09:25].",
        "De vant fem på rad og ti over alt.",
    ),
    Rule(
        "half an hour off",
        f"({_KL} | {_BEFORE_CLOCK})? 'halv' {_ON_DIAL}",
        _half,
        "De startet [halv ti|2009-08-01T09:30].",
        "De spiste en halv brødskive.",
    ),
    Rule(
        "clock",
        f"({_BEFORE_CLOCK})? {_KL} (clock | hour | dial) 'presis'?",
        _clock,
        "De startet [klokken 10.45|2009-08-01T10:45], [presis klokka 11|2009-08-01T11:00], [kl. ti|2009-08-01T10:00].",
        "Klokken er slagen, og prisen er 10.45 kroner.",
    ),
    Rule(
        "what the clock says",
        "'klokken|klokka' 'var|er|blir|ble|blei|passerte|slo' ('over|nesten|nærmere|snart|litt|ca|rundt|bare' '.'?)?"
        " [clock | hour | dial]",
        _clock,
        "Klokka er over [elleve|2009-08-01T11:00].",
        "Klokka er blitt borte.",
    ),
    Rule(
        "about an hour of the clock",
        f"({_KL})? (hourish | clockish)",
        lambda match: _about(match),
        "De kom ved [17-tiden|2009-08-01T17].",
        "De kom i 17-årsalderen.",
    ),
    Rule(
        "midnight",
        "'midnatt'",
        lambda match: Timed(hour=24),
        "De kom ved [midnatt|2009-08-01T24:00].",
        "De så midnattssola.",
    ),
    Rule(
        "part of the day in general",
        "'om' [part_def | parts]",
        lambda match: Timed(part=code(match["part_def"] or match["parts"]), generic=True, habitual=True),
        "Han sover om [ettermiddagen|XXXX-XX-XXTAF].",
        "Han skrev om kveldsmat.",
    ),
    Rule(
        "hours of the day",
        "part_time",
        lambda match: Timed(part=code(match["part_time"]), generic=True),
        "Det er mørkt på [kveldstid|XXXX-XX-XXTEV].",
        "Det er mørk kveldshimmel.",
    ),
    Rule(
        "the part of the day",
        "'hele|heile'? part_def",
        lambda match: Timed(part=code(match["part_def"]), habitual=True),
        "Det brant i løpet av [natten|2009-08-01TNI].",
        "Nattlig gjerning.",
    ),
    Rule(
        "good night",
        "one? good part",
        lambda match: (),
        "Hun sa god natt.",
        "Hun kom [natt til fredag|2009-07-31TNI].",
    ),
    Rule(
        "some part of a day",
        "one ('tidlig|tidleg|sen|sein' | season_adjective)? part",
        lambda match: Absolute(Kind.TIME, f"XXXX-XX-XXT{match['part']}"),
        "Det skjedde [en sen kveld|XXXX-XX-XXTEV].",
        "Det skjedde en kveldsøkt.",
    ),
)

# after all other rules: a part of the day that only counts beside a day
BARE = (
    Rule(
        "bare part of the day",
        "part",
        lambda match: Weak(Timed(part=code(match["part"]))),
        "Han kom [fredag kveld|2009-07-31TEV].",
        "Det ble kveld.",
    ),
)
