"""English: what people put before what they want, of another and of themselves."""

from itertools import product

_MODALS = ("can", "could", "would", "will", "might", "may", "shall", "should")
_ASKED = ("you", "you_guys", "you_lot", "someone", "anyone", "one_of_you", "your_team")


def tailed(*lines: str) -> tuple[str, ...]:
    """`lines`, in which a word that ties on what is not known stands with it or not at all."""
    return tuple(line for written in lines for line in _with_and_without(written))


def _with_and_without(line: str) -> tuple[str, ...]:
    said, tied, rest = line.rpartition("| @any|")
    if not tied or rest:
        return (line,)
    before, _, words = said.rpartition(" ")
    return before, f"{before} {words} @any"


def _rows(*columns: tuple[str, ...]) -> str:
    return "|".join("_".join(row) for row in product(*columns))


YOURS = "|".join(
    (
        _rows(_MODALS, _ASKED),
        _rows(
            (
                "i_was_wondering_if",
                "i_was_wondering_whether",
                "i_am_wondering_if",
                "i_wonder_if",
                "wondering_if",
                "do_you_think",
                "is_there_any_chance",
                "is_there_a_chance",
                "any_chance",
                "is_there_any_way",
                "is_there_a_way",
                "any_way",
                "it_would_help_if",
                "it_would_be_good_if",
                "it_would_be_great_if",
                "it_would_be_nice_if",
                "it_would_be_better_if",
                "it_would_be_best_if",
                "it_would_be_lovely_if",
                "i_would_appreciate_it_if",
                "i_would_be_grateful_if",
                "i_would_be_very_grateful_if",
                "i_would_be_glad_if",
                "i_would_be_happy_if",
                "i_would_like_it_if",
                "i_would_love_it_if",
                "i_would_prefer_it_if",
                "i_would_prefer_if",
                "i_would_prefer",
                "i_would_rather",
                "would_it_be_ok_if",
                "would_it_be_possible_that",
                "is_it_possible_that",
                "i_wish",
                "if",
                "perhaps",
                "maybe",
            ),
            ("you", "someone"),
            ("can", "could", "would", "might"),
        ),
        _rows(
            (
                "would_you_be_able",
                "are_you_able",
                "would_you_be_willing",
                "would_you_be_so_kind_as",
                "would_you_be_kind_enough",
                "would_you_be_good_enough",
                "be_kind_enough",
                "be_so_good_as",
                "would_it_be_possible_for_you",
                "would_it_be_possible",
                "is_it_possible_for_you",
                "is_it_possible",
                "any_chance_for_you",
                "i_would_like_to_ask_you",
                "i_want_to_ask_you",
                "i_have_to_ask_you",
                "i_must_ask_you",
                "can_i_ask_you",
                "could_i_ask_you",
                "may_i_ask_you",
                "can_i_get_you",
                "can_i_please_ask_you",
                "i_would_really_like_you",
                "i_would_like_for_you",
                "i_would_love_you",
                "i_really_need_you",
                "i_expect_you",
                "i_am_telling_you",
                "i_am_asking_you",
                "you_are_asked",
                "you_are_kindly_asked",
                "you_are_requested",
                "you_ought",
                "you_are_going_to_have",
                "you_will_have",
                "it_is_best",
                "it_would_be_best",
                "it_would_be_better",
                "all_i_ask_is_for_you",
                "all_i_want_is_for_you",
                "remember",
                "try",
            ),
            ("to",),
        ),
        "would_you_mind|do_you_mind|any_chance_of|any_chance_of_you|any_chance_you|what_about|"
        "how_about|kindly_do|do|please_do|just_go_and|go_and|see_to_it_that_you|"
        "i_would_appreciate_you|i_would_appreciate_it_if_you|you_might_as_well|"
        "you_may_as_well|you_had_better|make_you|all_i_ask_is_that_you|is_there_any_chance_of",
    )
)
"""Before what somebody else is to do: "I was wondering if you could", "any chance of"."""

OWN = "|".join(
    (
        _rows(("can", "could", "may", "might", "shall", "should"), ("i", "we", "one")),
        _rows(
            (
                "i_want",
                "i_just_want",
                "we_want",
                "i_wish",
                "i_need",
                "we_need",
                "i_have",
                "we_have",
                "i_would_like",
                "we_would_like",
                "i_should_like",
                "i_would_love",
                "i_would_prefer",
                "i_would_much_prefer",
                "i_prefer",
                "would_prefer",
                "would_like",
                "prefer",
                "want",
                "need",
                "i_am_hoping",
                "i_was_hoping",
                "i_hope",
                "hoping",
                "i_am_looking",
                "looking",
                "i_am_trying",
                "trying",
                "i_was_trying",
                "i_have_been_trying",
                "i_am_asking",
                "asking",
                "i_have_decided",
                "i_intend",
                "i_am_happy",
                "i_am_ready",
                "i_ask",
                "i_am_going",
                "going",
                "i_meant",
                "meant",
                "is_it_possible",
                "is_it_at_all_possible",
                "would_it_be_possible",
                "possible",
                "is_it_ok",
                "is_it_okay",
                "is_it_alright",
                "is_it_allowed",
                "would_it_be_ok",
                "would_it_be_alright",
                "am_i_able",
                "am_i_allowed",
                "are_we_allowed",
                "is_there_a_way",
                "is_there_any_way",
                "is_there_some_way",
                "is_there_an_option",
                "is_there_a_button",
                "is_there_an_easy_way",
                "is_there_no_way",
                "any_way",
                "any_chance",
                "what_do_i_do",
                "what_do_i_have_to_do",
                "what_do_i_need_to_do",
                "what_should_i_do",
                "what_must_i_do",
                "what_do_i_press",
                "what_do_i_type",
                "what_do_i_send",
                "what_should_i_type",
                "where_do_i_go",
                "where_do_i_click",
                "which_button_do_i_press",
                "tell_me_how",
                "show_me_how",
                "can_you_tell_me_how",
                "could_you_tell_me_how",
                "can_you_show_me_how",
                "time_for_me",
                "all_i_want_is",
                "what_i_want_is",
                "the_only_thing_i_want_is",
                "i_would_be_happy",
                "what_if_i_want",
            ),
            ("to",),
        ),
        _rows(
            (
                "is_it_ok_if",
                "is_it_okay_if",
                "is_it_alright_if",
                "is_it_possible_if",
                "would_it_be_ok_if",
                "would_it_be_okay_if",
                "would_it_be_alright_if",
                "would_it_be_possible_if",
                "do_you_mind_if",
                "would_you_mind_if",
                "mind_if",
                "ok_if",
                "what_if",
                "what_happens_if",
                "i_was_wondering_if",
                "i_wonder_if",
                "wondering_if",
                "any_chance",
                "is_there_any_chance",
                "is_there_a_way",
                "is_there_any_way",
                "any_way",
                "is_there_some_way",
            ),
            ("i", "we"),
            ("could", "can", "might", "just", "may"),
        ),
        "is_it_ok_if_i|is_it_okay_if_i|is_it_alright_if_i|do_you_mind_if_i|would_you_mind_if_i|"
        "mind_if_i|would_it_be_ok_if_i|would_it_be_okay_if_i|would_it_be_alright_if_i|ok_if_i|"
        "what_if_i|any_chance_i|can_you_let_me|could_you_let_me|would_you_let_me|will_you_let_me|"
        "how_do_i|how_do_you|how_do_we|how_does_one|how_can_i|how_can_you|how_would_i|how_could_i|"
        "how_on_earth_do_i|how_the_hell_do_i|where_do_i|where_can_i|how_to|how_about_we|"
        "how_about_i|why_dont_we|let_me|let_us|make_i|i_had_better|i_better|i_would_rather|"
        "rather|we_should|we_can|we_could|i_should|i_must|is_there_a_number_to|lets_not_and",
    )
)
"""Before what oneself would do: "is there any way I can", "would you mind if I"."""
