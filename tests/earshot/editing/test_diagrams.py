"""A flow chart says where steps lead, and no text can say anything to Mermaid."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from earshot.editing import changing, stepping
from earshot.editing.diagrams import diagram, escaped
from earshot.editing.stepping import new_step
from tests.earshot.editing.conftest import EVERY, NPS, ODD

LABEL = r"(?:[^\"#;&<>`\[\](){}|\n%\\]|#\d+;|<br/>)*"
LINE = re.compile(
    r"  (?:"
    rf'(?:s\d+|finish)(?:\["{LABEL}"\]|\("{LABEL}"\)|\{{"{LABEL}"\}}|\(\["{LABEL}"\]\))'
    rf'|s\d+ -->(?:\|"{LABEL}"\|)? (?:s\d+|finish)'
    r"|class s\d+ (?:unreachable|untranslated|faulty)"
    r")"
)
NASTY = [
    'a"] --> b["x', "end", "%%{init: {}}%%", "a\nclick s0 href javascript:alert(1)",
    "<script>alert(1)</script>", "`**md**`", "#quot;&quot;", "subgraph x", "\u202eabc", "a;b|c",
    "]]>{}()", "x" * 500, "سلام {brand}؟", "\\n\"", "--> s1",
]  # fmt: skip


def lines(source: str) -> list[str]:
    head, *rest = diagram(source).splitlines()
    assert head == "flowchart TD"
    return rest


@pytest.mark.parametrize("name", EVERY)
def test_every_script_can_be_drawn(name: str) -> None:
    assert all(LINE.fullmatch(line) for line in lines(EVERY[name]))


@pytest.mark.parametrize("text", NASTY)
def test_no_text_becomes_a_part_of_the_chart(text: str) -> None:
    drawn = lines(changing.set_text(ODD, "steps/ease/text", "en", text))

    assert len(drawn) == len(lines(ODD))
    assert all(LINE.fullmatch(line) for line in drawn), drawn


@settings(max_examples=200)
@given(st.text(max_size=80))
def test_what_is_escaped_stays_in_its_quotes(text: str) -> None:
    assert re.fullmatch(LABEL, escaped(text))


def test_ways_are_drawn_with_what_leads_there() -> None:
    drawn = lines(NPS)

    assert '  s0 -->|"0#45;10"| s1' in drawn
    assert '  s0 -->|"else"| s2' in drawn
    assert "  s2 --> finish" in drawn
    assert not [line for line in drawn if " class " in line]


def test_steps_that_want_looking_at_have_their_classes() -> None:
    source = stepping.add_step(NPS, new_step("say", "lost", ["en"]), after="nps")
    source = changing.set_text(source, "steps/thanks/text", "sv", "")
    found = [line.strip() for line in lines(source) if line.startswith("  class")]

    assert found == [
        "class s1 unreachable",
        "class s1 untranslated",
        "class s1 faulty",
        "class s3 untranslated",
        "class s3 faulty",
    ]
