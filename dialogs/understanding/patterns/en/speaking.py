"""English: another language."""

from dialogs.understanding.patterns.en.shared import ASK, MAY

LANGUAGE = (
    "do_you|do_you_guys|have_you|can_you|got|you_got|does_anyone|does_anybody|does_someone|"
    "is_there_anyone|anyone|does_your_team there|who|also|here|got|have|do| have|offer|speak|"
    "speaks|got|provide|support|know|write|understand|do|handle this|it|the_survey|a|an|any|"
    "one| in| @language version|translation|there|instead|too|speakers|",
    "translate|convert|switch|change|put|give|send|show|make|have this|it|the_survey|that|"
    "everything|me_this|over|me_it|the_questions| to|into|in|in_to @language please|for_me|"
    "instead|",
    "id_be|i_would_be|i_feel|im|i_am|i_would_feel|id_feel more|much|way|most|a_lot|far| "
    "comfortable|better|at_ease|fluent|good|confident in|at|with|speaking|writing @language",
    "my|the first|native|own|mother|best|main|second|strongest| language|tongue is @language",
    "my|i|because_my @language is|speak|am|speaks better|stronger|best|a_lot_better than my| "
    "@language|english",
    "not|no|im_not|i_am_not|never|im_bad|i_am_bad|bad|poor|im_not_very|i_am_not_very|not_so|"
    "not_very|im_not_so|im_not_that|i_am_not_so good|great|fluent|at|in|strong|that_good|"
    "very_good at|in|with| @language sorry|",
    "i|we want|need|prefer|would_like|would_prefer|speak|like|understand|know|choose|require "
    "another|a_different|different|other|some_other|my_own|my|an_other|a_better language|tongue|"
    "mother_tongue please|instead|",
    "can|could|may|might|should|please_let i|we|me|it|this answer|do|write|respond|reply|have|"
    "get|be this|it|to|done|answered| in that|my_language|another_language|my_own_language|"
    "my_mother_tongue|a_different_language|some_other_language|another_tongue|that_language|"
    "that_instead",
    "do_you_speak|do_you_know|do_you_understand|do_u_speak|can_you_speak|could_you_speak|speak|"
    "write|talk|answer|reply|i_speak|i_only_speak|i_speak_only|i_only_know|i_only_understand|"
    "i_prefer|i_would_prefer|id_prefer|id_rather_have|i_want|i_need|can_i_have|can_i_get|"
    "could_i_have|could_i_get|prefer|language|is_there|is_there_a|is_there_an|do_you_have|"
    "do_you_have_a|do_you_have_an|switch_to|change_to|use|try|in|to|into|to_the|in_the|"
    "i_feel_better_in|my_language_is|set_to|continue_in|carry_on_in|go_on_in|write_to_me_in|"
    "write_me_in|talk_to_me_in|answer_me_in|ask_me_in|lets_continue_in|i_would_like|id_like|"
    "do_you_offer|please_use|please_speak|my_native_language_is|my_mother_tongue_is|"
    "i_am_better_in|im_better_in|i_understand_only|switch_language_to|change_language_to|"
    "you_speak|are_you_able_to_speak|any_chance_of|possible_in|you_got|got a|an|the|it_in|"
    "this_in|in|some| @language version|language|translation|one|survey|text|questions|form| "
    "please|instead|only|better|with_me|to_me|",
    "@language version|language|please|plz|pls|instead|possible|translation|speaker|survey",
    f"{MAY} {ASK}|is_it|is_this|is_the_survey|are_the_questions|is_this_survey|would_it_be|i|"
    "how_about|what_about|why_isnt_this|is_there_any_chance_to|any_chance_to|any_chance_i_can|"
    "any_chance_we_can|i_can_only|i_prefer|i_like do|get|have|take|answer|write|speak|talk|"
    "switch|change|go|continue|use|see|read|chat|ask|say|reply|respond|rather_do|rather_answer|"
    "rather_have|send|translate|have_it|get_it|get_this|text|type|communicate|complete|possible|"
    "available|put|proceed|carry_on|fill|ask_me|write_to_me|send_me|show|convert|turn|set|"
    "conduct|run|give_me|there|also_available|you_do|message_me|express_myself|be|explain|to_do|"
    "to_answer this|it|that|the_survey|this_survey|the_questions|these|these_questions|"
    "the_language|language|languages|over|me|you|the_question|the_chat|the_conversation|"
    "this_conversation|on|out|back|to_me|with_me|me_this|me_the_questions|myself|everything|"
    "available|possible| in|to|into|using|on|over_to|to_the|with| a|an|the|my_own| @language "
    "version|language|please|instead|translation|better|only|if_possible| please|instead|better|"
    "only|",
    "id_rather|i_would_rather|i_prefer_to|id_prefer_to|i_would_prefer_to|can_i|could_i|can_we|"
    "may_i|is_there_a_way_to|how_do_i|how_can_i|i_want_to|id_like_to|can_you|could_you|"
    "is_it_possible_to|i_would_like_to|please|lets|i_need_to|where_do_i|where_can_i|i_wish_to|"
    "change|switch|choose|pick|select|set|swap change|switch|choose|pick|select|use|speak|set|"
    "answer_in|write_in|do_this_in|get_this_in|have_this_in|write_to_me_in|do_it_in|get_it_in|"
    "take_it_in|reply_in|respond_in|talk_in|continue_in|swap|have_it_in| to| a|an|the|my|my_own|"
    "another|other|a_different|some_other|any_other| language|languages|native_language|"
    "mother_tongue|own_language|tongue to_something_else|",
    "another_language|other_language|different_language|a_different_language|change_language|"
    "change_the_language|switch_language|switch_languages|change_languages|wrong_language|"
    "language|this_is_the_wrong_language|do_you_have_other_languages|"
    "do_you_have_another_language|other_languages|which_languages_do_you_speak|"
    "what_languages_do_you_speak|which_languages_do_you_have|what_languages_do_you_have|"
    "what_languages_are_there|which_languages_are_there|what_languages_are_available|"
    "which_languages_are_available|is_this_available_in_other_languages|"
    "what_other_languages_do_you_speak|is_this_available_in_another_language|in_my_language|"
    "in_another_language|my_language|do_you_speak_any_other_languages|"
    "do_you_speak_other_languages|do_you_speak_my_language|other_language_options|"
    "can_you_speak_my_language please|pls|then|",
    "i_dont_speak|i_do_not_speak|i_cant_speak|i_dont_understand|i_do_not_understand|i_cant_read|"
    "i_cannot_read|i_dont_read|dont_speak|dont_understand|no_speak|i_not_speak|me_no_speak|no|"
    "i_dont_know|i_cannot_speak|i_hardly_speak|i_barely_speak|i_dont_speak_any|"
    "i_dont_speak_good|i_cant_write|i_cant_understand|i_dont_speak_much|not_speak|i_no_speak|"
    "i_no_understand @language well|very_well|so_well|good|very_good|at_all|that_well|too_well|"
    "enough|much|properly|",
)
