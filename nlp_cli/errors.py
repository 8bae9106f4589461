"""What can go wrong, said in one line each: what is wrong and what to do about it."""

from __future__ import annotations

from enum import IntEnum


class ExitStatus(IntEnum):
    """What the command line tells its caller."""

    OK = 0
    FAILURE = 1
    USAGE = 2
    SOME_FAILED = 3
    NO_MODEL = 4
    INTERRUPTED = 130


class NlpCliError(Exception):
    """Base of all errors that a user can mend; ``str(error)`` is one line for the terminal."""

    status = ExitStatus.FAILURE

    def __init__(self, problem: str, advice: str = "") -> None:
        super().__init__(f"{problem} – {advice}" if advice else problem)
        self.problem = problem
        self.advice = advice


class InputError(NlpCliError):
    """An article that cannot be read: missing, empty, binary, wrongly encoded, broken JSON."""


class OutputError(NlpCliError):
    """A result that cannot be written."""


class OptionError(NlpCliError):
    """An option whose value means nothing, such as an encoding that nobody knows."""

    status = ExitStatus.USAGE


class DateError(OptionError):
    """A publication date that is none."""


class ModelError(NlpCliError):
    """A pipeline that is missing, cannot be loaded, or lacks a component that the request needs."""

    status = ExitStatus.NO_MODEL
