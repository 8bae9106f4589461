"""The usual hours of the parts of a day."""

from __future__ import annotations

PART_OF_DAY = {
    "NI": ("00:00", "05:59"),  # natt til lørdag: Saturday's first hours
    "MO": ("06:00", "11:59"),  # morgen, formiddag
    "AF": ("12:00", "17:59"),  # ettermiddag
    "EV": ("18:00", "23:59"),  # kveld
    "DT": ("08:00", "15:59"),  # dagtid
}
"""First and last minute of each part in TIMEX3's terms."""
