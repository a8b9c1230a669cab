"""What is typed in a field of the editor stands in the script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.shipped import scripts
from dialogs.loading import load
from earshot.console.editor_fields import head_field, put, text_field
from earshot.editing import translations
from earshot.editing.words import RefusedError

NPS = dict(scripts())["nps"]
TYPED = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="{}\u2028\u2029"), min_size=1
)


@given(TYPED.filter(str.strip))
def test_every_text_is_written_where_its_field_is(typed: str) -> None:
    written = put(NPS, text_field("steps/nps/text", "sv"), typed)
    cells = {row.path: row.cells for row in translations.rows(written)}
    assert cells["steps/nps/text"]["sv"].text == typed
    assert cells["steps/nps/text"]["en"].text in NPS


def test_the_head_is_no_language() -> None:
    script = load(put(NPS, head_field("title"), "Tell us: yes?")).script
    assert script is not None
    assert script.title == "Tell us: yes?"


@pytest.mark.parametrize("field", ["en steps/gone/text", "en nothing"])
def test_a_field_of_what_is_gone_is_refused(field: str) -> None:
    with pytest.raises(RefusedError):
        put(NPS, field, "x")
