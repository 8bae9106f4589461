"""Every rule finds its example and leaves its counter-example alone."""

from __future__ import annotations

import pytest

from nlp_cli.nlp.dates.grammar import RULES
from nlp_cli.nlp.dates.grammar.joins import PASSES, Join
from nlp_cli.nlp.dates.grammar.rule import Rule
from tests.nlp.dates.brackets import expected, found_in, shown


def _names(rule: Rule) -> str:
    return rule.name


@pytest.mark.parametrize("rule", RULES, ids=_names)
def test_example(rule: Rule) -> None:
    text, _ = expected(rule.example)
    assert shown(text) == rule.example


@pytest.mark.parametrize("rule", RULES, ids=_names)
def test_counter_example(rule: Rule) -> None:
    text, _ = expected(rule.counter)
    assert shown(text) == rule.counter
    assert rule.name not in {name for found in found_in(text) for name in found.rule.split(" + ")}


JOINS = [join for joins in PASSES for join in joins]


@pytest.mark.parametrize("join", JOINS, ids=lambda join: join.name)
def test_join(join: Join) -> None:
    assert shown(expected(join.example)[0]) == join.example


@pytest.mark.parametrize("join", JOINS, ids=lambda join: join.name)
def test_no_join(join: Join) -> None:
    assert shown(expected(join.counter)[0]) == join.counter


def test_names_are_unique() -> None:
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))
