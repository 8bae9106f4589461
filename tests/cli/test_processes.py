"""What only a process of its own shows: pipes that close, interruption, streams and locales."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = [sys.executable, "-m", "nlp_cli"]
ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
RECORD = json.dumps({"id": "a", "text": "Kari Nordmann bor på Ås."}) + "\n"

posix = pytest.mark.skipif(os.name != "posix", reason="signals and pipes as POSIX has them")


def start(*args: str, **environment: str) -> subprocess.Popen[bytes]:
    pipe = subprocess.PIPE
    return subprocess.Popen([*PROGRAM, *args], stdin=pipe, stdout=pipe, stderr=pipe, env={**ENVIRONMENT, **environment})


@posix
def test_each_result_comes_while_the_input_goes_on_and_ctrl_c_ends_with_130() -> None:
    process = start("entities", "-", "--format", "jsonl")
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(RECORD.encode())
    process.stdin.flush()
    assert json.loads(process.stdout.readline())["id"] == "a"
    process.send_signal(signal.SIGINT)
    rest, errors = process.communicate(timeout=20)
    assert (process.returncode, rest) == (130, b"")
    assert errors.strip() == b"nlp-cli: interrupted"


@posix
@pytest.mark.parametrize("format", ["table", "json"])
def test_a_pipe_that_closes_early_ends_quietly(format: str) -> None:
    """One short text stays in the buffer until the end; the end must be quiet as well."""
    process = start("entities", "-", "--format", format)
    assert process.stdout is not None
    process.stdout.close()
    process.stdout = None
    _, errors = process.communicate(RECORD.encode(), timeout=20)
    assert (process.returncode, errors) == (0, b"")


@posix
def test_a_pipe_that_closes_in_the_middle_ends_quietly() -> None:
    process = start("entities", "-", "--format", "jsonl")
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(RECORD.encode() * 200)
    process.stdin.close()
    process.stdin = None
    process.stdout.readline()
    process.stdout.close()
    process.stdout = None
    _, errors = process.communicate(timeout=20)
    assert (process.returncode, errors) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is full")
def test_standard_output_on_a_full_disk() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*PROGRAM, "schema"], stdout=full, stderr=subprocess.PIPE, env=ENVIRONMENT, check=False)
    assert done.returncode == 1
    assert done.stderr.decode().startswith("nlp-cli: standard output cannot be written: ")
    assert done.stderr.count(b"\n") == 1


@posix
def test_utf_8_in_any_locale_and_a_file_name_that_is_none(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    try:
        Path(os.fsdecode(name)).write_text("Kari Nordmann bor på Ås.", encoding="utf-8")
    except OSError:
        pytest.skip("this file system takes UTF-8 only")
    done = subprocess.run(
        [*map(os.fsencode, PROGRAM), b"entities", name, b"--format", b"jsonl"],
        capture_output=True,
        env={**ENVIRONMENT, "PYTHONIOENCODING": "ascii"},
        check=True,
    )
    analysis = json.loads(done.stdout.decode("utf-8"))
    assert (analysis["id"], analysis["text"]) == ("caf\ufffd", "Kari Nordmann bor på Ås.")
