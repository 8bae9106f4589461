"""Trees from scores, checked against all trees there are."""

from __future__ import annotations

from itertools import product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from nlp_cli.nlp import load_pipeline
from nlp_cli.nlp.network.parser import NEVER, arborescence, find_cycle, hang_spaces

SCORES = st.integers(2, 5).flatmap(
    lambda n: arrays(np.float32, (n, n), elements=st.floats(-20, 0, width=16), fill=st.nothing())
)


def is_tree(heads: tuple[int, ...], root: int) -> bool:
    def reaches(i: int) -> bool:
        for _ in heads:
            i = heads[i]
        return i == root

    return heads[root] == root and all(reaches(i) for i in range(len(heads)))


@given(SCORES, st.data())
def test_the_best_tree_is_the_best_of_all(scores: np.ndarray, data: st.DataObject) -> None:
    n = len(scores)
    root = data.draw(st.integers(0, n - 1))
    np.fill_diagonal(scores, NEVER)

    def total(heads: tuple[int, ...]) -> float:
        return sum(float(scores[i, h]) for i, h in enumerate(heads) if i != root)

    found = tuple(int(h) for h in arborescence(scores.copy(), root))
    best = max(total(heads) for heads in product(range(n), repeat=n) if is_tree(heads, root))
    assert is_tree(found, root)
    assert abs(total(found) - best) < 1e-2


def test_cycle() -> None:
    assert find_cycle(np.array([0, 0, 1]), root=0) == []
    assert sorted(find_cycle(np.array([0, 2, 1, 1]), root=0)) == [1, 2]


def test_white_space_hangs_on_the_word_before_it_or_at_the_front_on_the_next() -> None:
    tree = np.array([0, 2, 2, 3])
    hang_spaces(tree, np.array([False, True, True, False]), 0, 4)
    assert tree.tolist() == [1, 2, 2, 2]


class TestSentences:
    """The embedded model's."""

    def test_each_has_one_root(self) -> None:
        doc = load_pipeline()("Styret møtes mandag. – Vi har god tid, sier lederen.\n\nSaken kommer opp igjen i mai.")
        for sentence in doc.sents:
            assert [token.dep_ for token in sentence if token.head == token] == ["ROOT"]

    def test_a_known_start_is_kept(self) -> None:
        nlp = load_pipeline()
        doc = nlp.make_doc("Hun kom hjem i går")
        doc[3].is_sent_start = True
        for _, pipe in nlp.pipeline[1:]:
            doc = pipe(doc)
        assert [str(sentence) for sentence in doc.sents] == ["Hun kom hjem", "i går"]

    def test_subject_and_object(self) -> None:
        doc = load_pipeline()("Ordføreren åpnet den nye brua.")
        assert [(t.text, t.dep_, t.head.text) for t in doc][:2] == [
            ("Ordføreren", "nsubj", "åpnet"),
            ("åpnet", "ROOT", "åpnet"),
        ]
