"""The README shows what the program prints today."""

from pathlib import Path

import pytest
from cogapp import Cog

ROOT = Path(__file__).parent.parent


def test_readme_is_up_to_date(monkeypatch: pytest.MonkeyPatch) -> None:
    """To renew it: python -m cogapp -r README.md"""
    monkeypatch.chdir(ROOT)
    assert Cog().main(["cog", "--check", "README.md"]) == 0
