"""Files, folders and standard input → articles; what cannot be read is told in one line, and the rest is read."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp_cli.article import Article
from nlp_cli.errors import DateError, InputError, OptionError
from nlp_cli.load import load

ADVICE = 'a record is an object with "text" and, if known, "id", "title", "published" and "language"'


@pytest.fixture(autouse=True)
def _in_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def write(name: str, content: str | bytes) -> None:
    path = Path(name)
    path.parent.mkdir(exist_ok=True, parents=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())


def read(
    *paths: str, stdin: bytes = b"", encoding: str | None = None, published: str | None = None
) -> list[Article | str]:
    """Articles, and errors as strings, as they come."""
    results: list[Article | str] = []
    articles = load(
        paths,
        stdin=io.BytesIO(stdin),
        encoding=encoding,
        published=published,
        on_error=lambda error: results.append(str(error)),
    )
    for article in articles:
        results.append(article)
    return results


def fail(error: InputError) -> None:
    pytest.fail(str(error))


def brief(results: list[Article | str]) -> list[str | tuple[str, str]]:
    return [(result.id, result.text) if isinstance(result, Article) else result for result in results]


def test_a_text_file_is_one_article() -> None:
    write("ferja.txt", "Ferja gjekk ikkje.\r\n")
    (article,) = read("ferja.txt")
    assert isinstance(article, Article)
    assert (article.id, article.source, article.text) == ("ferja", "ferja.txt", "Ferja gjekk ikkje.\r\n")


def test_json_lines_are_an_article_each() -> None:
    write(
        "a.jsonl",
        '{"text": "En.", "id": 7, "author": "x"}\n\n{"text": "To.", "title": "T", "published": 2022, "id": ""}\n',
    )
    one, two = read("a.jsonl")
    assert isinstance(one, Article)
    assert isinstance(two, Article)
    assert (one.id, one.text, one.source, one.title) == ("7", "En.", "a.jsonl", None)
    assert (two.id, two.text, two.title, two.published) == ("a-3", "To.", "T", "2022")


def test_bad_lines_are_named_and_the_others_read() -> None:
    lines = ['{"text": "En."}', '{"text": ', '{"id": "x"}', '{"text": 5}', '{"text": " "}', "[]", '{"text": "To."}']
    write("a.jsonl", "\n".join(lines))
    assert brief(read("a.jsonl")) == [
        ("a-1", "En."),
        "a.jsonl, line 2 is broken JSON: input data was truncated – mend it or leave it out",
        "a.jsonl, line 3 is no article: object missing required field text – " + ADVICE,
        "a.jsonl, line 4 is no article: expected str, got int at text – " + ADVICE,
        "a.jsonl, line 5 is empty – there is nothing to analyse",
        "a.jsonl, line 6 is no article: expected object, got array – " + ADVICE,
        ("a-7", "To."),
    ]


def test_a_date_that_does_not_exist_is_named_by_its_line() -> None:
    write("a.jsonl", '{"text": "En.", "published": "2022-02-30"}\n{"text": "date 2022-13\\nTo."}\n')
    first, second = read("a.jsonl")
    assert first == "a.jsonl, line 1: '2022-02-30' is no date – write it as YYYY-MM-DD, YYYY-MM or YYYY"
    assert second == "a.jsonl, line 2: the header 'date 2022-13' holds no date – correct it, or give --date YYYY-MM-DD"


def test_the_date_option_goes_before_record_and_header() -> None:
    write("a.jsonl", '{"text": "date 2021-01\\nEn.", "published": "2020"}\n{"text": "To.", "published": "ukjent"}\n')
    articles = [article for article in read("a.jsonl", published="2022-01-07") if isinstance(article, Article)]
    assert [article.published for article in articles] == ["2022-01-07", "2022-01-07"]


def test_a_json_array() -> None:
    write("a.json", '[{"text": "En."}, {"text": 5}, {"text": "To."}]')
    problem = "a.json, record 2 is no article: expected str, got int at text – " + ADVICE
    assert brief(read("a.json")) == [("a-1", "En."), problem, ("a-3", "To.")]


def test_a_broken_json_array() -> None:
    write("a.json", '[{"text": "En."},\n')
    assert read("a.json") == ["a.json is broken JSON: input data was truncated – mend it"]


def test_a_json_object_over_several_lines() -> None:
    write("a.json", '\ufeff{\n  "text": "En."\n}\n')
    assert brief(read("a.json")) == [("a", "En.")]


def test_json_lines_by_the_name_of_json() -> None:
    write("a.json", '{"text": "En."}\n{"text": "To."}\n')
    assert brief(read("a.json")) == [("a-1", "En."), ("a-2", "To.")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"])
def test_json_lines_in_any_encoding(encoding: str) -> None:
    write("a.jsonl", '{"text": "Blå\u00a0bær."}\n{"text": "Øl."}\n'.encode(encoding))
    assert brief(read("a.jsonl")) == [("a-1", "Blå\u00a0bær."), ("a-2", "Øl.")]


def test_standard_input() -> None:
    assert brief(read("-", stdin=b"\n Ja.\n")) == [("stdin", "\n Ja.\n")]
    records = b'\n {"text": "Ja."}\n{"text": "Nei.", "id": "n"}'
    assert brief(read("-", stdin=records)) == [("stdin-2", "Ja."), ("n", "Nei.")]
    assert brief(read("-", stdin='{"text": "Ja."}'.encode("utf-16"))) == [("stdin-1", "Ja.")]
    assert brief(read("-", stdin=b"")) == ["- is empty – there is nothing to analyse"]


def test_records_are_read_as_they_come() -> None:
    class Pipe(io.BytesIO):
        def __next__(self) -> bytes:
            return next(lines)

    lines = iter([b'{"text": "En."}\n', b'{"text": "To."}\n'])
    articles = load(["-"], stdin=Pipe(), on_error=fail)
    assert next(articles).text == "En."
    assert next(lines) == b'{"text": "To."}\n'


def test_ids_of_one_name_get_their_folders_in_front() -> None:
    for name in ["x/a.txt", "x/b/a.txt", "y/b/a.txt"]:
        write(name, "Hei.")
    write("y/z.jsonl", '{"text": "Hei.", "id": "a"}\n' * 3)
    ids = [article.id for article in read("x", "y") if isinstance(article, Article)]
    assert ids[:4] == ["a", "b/a", "y/a", f"{Path.cwd().name}/y/a"]
    assert len(set(ids)) == 6


def test_ids_of_one_name_on_standard_input_are_numbered() -> None:
    assert brief(read("-", stdin=b'{"text": "En.", "id": "a"}\n' * 3)) == [("a", "En."), ("a-2", "En."), ("a-3", "En.")]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "a.txt is empty – there is nothing to analyse"),
        (b" \n\t\r\n", "a.txt is empty – there is nothing to analyse"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "a.txt is no text but binary data – give a text file, or JSON Lines"),
        (b"<!DOCTYPE html><p>Hei.", "a.txt is a web page – save the article as text"),
    ],
)
def test_files_that_are_no_article(content: bytes, problem: str) -> None:
    write("a.txt", content)
    write("b.txt", "Hei.")
    missing = "nope.txt does not exist – check the name"
    assert brief(read("a.txt", "nope.txt", "b.txt")) == [missing, problem, ("b", "Hei.")]


@pytest.mark.parametrize("content", [b"", b"\n \n"])
def test_an_empty_list_of_records(content: bytes) -> None:
    write("a.jsonl", content)
    write("b.json", "[]")
    write("c.json", content)
    problem = "is empty – there is nothing to analyse"
    assert read("a.jsonl", "b.json", "c.json") == [f"a.jsonl {problem}", f"b.json {problem}", f"c.json {problem}"]


def test_binary_data_by_the_name_of_json_lines_is_one_error() -> None:
    write("a.jsonl", b"\x1f\x8b\0\n" * 9)
    assert read("a.jsonl") == ["a.jsonl is no text but binary data – give a text file, or JSON Lines"]


def test_a_file_that_may_not_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    write("a.txt", "Hei.")
    monkeypatch.setattr(Path, "open", refuse)
    assert read("a.txt") == ["a.txt cannot be read: Permission denied – check it and its permissions"]


def test_a_wrong_encoding_is_named_for_each_file() -> None:
    write("a.txt", "Blå.".encode("windows-1252"))
    write("b.txt", "Blå.")
    problem = "a.txt is not in utf-8 – leave --encoding out, or name the right one"
    assert brief(read("a.txt", "b.txt", encoding="utf-8")) == [problem, ("b", "Blå.")]


def test_wrong_options_are_refused_at_once() -> None:
    with pytest.raises(DateError):
        load([], published="2022-13", on_error=fail)
    with pytest.raises(OptionError):
        load([], encoding="utf-9", on_error=fail)


@given(st.binary(), st.sampled_from(["a.txt", "a.jsonl", "a.json", "-"]))
def test_any_bytes_are_articles_or_input_errors(data: bytes, path: str) -> None:
    if path != "-":
        write(path, data)
    assert all(isinstance(result, Article | str) for result in read(path, stdin=data))
