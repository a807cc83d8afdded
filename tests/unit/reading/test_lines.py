"""Lines and their neighbours."""

from checker.reading.lines import Layout, Line, cells, chunks, joined, measure, split_lines


def test_lines_and_chunks() -> None:
    lines = split_lines("one  \r\ntwo\n\n  three")

    assert [(line.start, line.end, line.text) for line in lines][:2] == [
        (0, 3, "one"),
        (7, 10, "two"),
    ]
    assert [len(group) for group in chunks(lines)] == [2, 1]
    assert lines[3].indent == 2


def test_layout() -> None:
    wrapped = chunks(split_lines("The tide came in over\nthe flats and reached\nthe wall by noon."))
    listed = chunks(split_lines("The tide came in.\nThe wall held.\nThe rain went on."))

    assert measure(wrapped) == Layout(wrapped=True, width=21)
    assert measure(listed) == Layout()
    assert measure([]) == Layout()


def test_a_full_line_goes_on_and_a_short_one_does_not() -> None:
    layout = Layout(wrapped=True, width=30)

    assert joined(Line(0, "x" * 28), Line(29, "Dover was calm"), layout)
    assert not joined(Line(0, "Calm."), Line(6, "Dover was calm"), layout)
    assert not joined(Line(0, "x" * 28), Line(29, "- Dover"), layout)


def test_cells() -> None:
    assert cells(Line(0, "Dover   12")) == [(5, 8)]
    assert cells(Line(0, "Dover   calm")) == []
    assert cells(Line(0, "Dover was calm")) == []
    assert cells(Line(0, "\u200b   12")) == []
