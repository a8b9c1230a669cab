"""English: what is meant, and what can be answered."""

ANSWER = (
    "do|type|write|send|say|answer|reply|respond|put|press|enter|click|choose|pick|input|rate|"
    "give|vote|do_now|fill_in|text|text_back|send_back|write_back|tap|select|reply_with|"
    "respond_with|answer_with|write_here|type_in|rate_this|rate_it|score|be_doing|be_writing"
)

UNSURE = (
    "this|that|it|the_question|this_question|that_question|your_question|you|u|the_scale|here|"
    "the_numbers|the_options|by_this|by_that|by_the_question|about_this|about_the_question|"
    "this_survey|a_thing|what_to_say|what_this_means|what_that_means|what_it_means|a_word"
)

HOW = (
    "what_you_mean|what_u_mean|what_you_want|what_u_want|what_you_want_from_me|what_to_do|"
    "what_you_are_asking|what_youre_asking|what_ur_asking|whats_being_asked|what_is_being_asked|"
    "what_to_write|what_to_type|what_to_send|what_to_put|what_to_reply|what_to_choose|"
    "what_to_press|how_this_works|how_it_works|how_to_answer|how_to_answer_this|how_to_reply|"
    "how_to_respond|how_to_do_this|how_to_use_this|what_this_is|what_the_question_means|"
    "what_this_is_about|what_the_numbers_mean|what_im_supposed_to_do|what_i_should_do|"
    "what_i_need_to_do|what_i_have_to_do|what_im_meant_to_do|what_i_am_supposed_to_do|"
    "whats_this|what_you_are_saying|what_youre_on_about|what_you_are_asking_me|"
    "what_youre_asking_me|what_the_scale_means|how_the_scale_works|how_i_should_answer|"
    "what_i_should_write|what_i_should_say|what_im_supposed_to_say|what_im_supposed_to_send|"
    "what_to_answer|what_you_want_me_to_do|what_you_want_me_to_say"
)

SENSE = (
    "this|that|it|the_question|this_question|that_question|your_question|what_you_mean|"
    "the_scale|what_this_means|what_that_means|what_you_want|how_this_works|how_it_works|"
    "what_to_do|what_u_mean|what_i_should_do|what_you_meant|"
)

WAY = (
    "to_me|again|in_other_words|differently|another_way|in_simple_words|more_clearly|a_bit_more|"
    "in_plain_english|better|a_bit|in_a_different_way|in_another_way|in_simpler_terms|"
)


POINT = (
    "0|1|2|3|4|5|6|7|8|9|10|zero|one|two|three|four|five|six|seven|eight|nine|ten|0s|10s|ones|tens"
)

WORTH = (
    "good|bad|best|worst|better|worse|high|low|highest|lowest|positive|negative|great|terrible|"
    "top|bottom|perfect|awful|excellent|poor|max|maximum|minimum"
)

HELP = (
    "help|help_me|can_you_help_me|can_you_help|could_you_help_me|please_help_me|i_need_help|"
    "i_need_help_to|need_help|help_us to| understand|understanding|with|figure_out|answer|"
    f"answering {UNSURE}|question|what_this_means|how_to_answer|",
    "help|help_me|please_help|hey|sorry|ok|so i_dont_understand|i_dont_get_it|dont_understand|"
    "how_do_i_answer|how_do_i_answer_this|im_lost|im_confused|i_dont_know_what_to_do|"
    "what_do_i_do|how_does_this_work|what_do_i_type",
    "what exactly| do|is|are|did it_is|you|u| want|you_want|being_asked|mean|need|asking|expect|"
    "asked|looking_for|after from_me|me_to_do|me_to_say|of_me|here|exactly|by_that|me_to_answer|"
    "by_this",
    "is|does|which|what|whats|isnt 10|0|1|5|ten|zero|five|end|number|7|the_end|a_10|a_0|a_1|"
    "high|higher|lower|highest|lowest|the_highest|the_lowest|one_is|end_is|number_is|side_is "
    "number|side|end|one|value|10|0|1| good|best|bad|worst|better|the_best|the_worst|high|low|"
    "positive|negative|mean|great|top|good_or_bad|best_or_worst|the_highest|worse or_bad|"
    "or_worst|or_good|or_worse|or_low|or_10|or_0|one|here|",
    "do|should|am|can|must|shall i|we just| to|type|write|reply|respond|answer|send|give|put|"
    "enter|supposed_to|use in|with| a|one|the| number|numbers|digit|word|words|score|figure|"
    "text|letter|yes_or_no|sentence or| words|text|a_word|a_letter|what|word|letters|in_words|"
    "sentence| here|",
    "how do|should|can|would|am i|you|we|one|im supposed_to| give|rate|score|answer|respond|"
    "reply|vote|do|use|rate_you|rate_this|fill_in to|with| a|this|that|the|it|one| score|rating|"
    "number|survey|question|answer|here|scale|thing",
    "give_me|show_me|list|tell_me|show|what_are|send_me the|my|all| options|commands|choices|"
    "alternatives|possible_answers|instructions|command|possible_commands again|please|",
    "you_lost_me|eh_what|whats_going_on|what_is_happening|whats_happening|i_need_clarification|"
    "clarification_please|need_clarification|not_clear_to_me|the_question_is_unclear|"
    "the_question_is_not_clear|question_unclear|unclear_question|i_am_not_following|"
    "say_that_again|run_that_by_me_again|what_now|come_again_please|i_didnt_catch_that|"
    "elaborate_please|meaning_what|what_do_you_mean_exactly|in_english_please",
    "help|help_me|i_need_help|need_help|can_you_help|can_you_help_me|could_you_help|"
    "could_you_help_me|i_need_some_help|can_i_get_help|can_i_get_some_help|"
    "i_could_use_some_help|i_could_use_help|some_help|send_help|please_help|a_little_help|"
    "i_need_a_bit_of_help|i_want_help|id_like_some_help|need_some_help|need_a_hand|"
    "i_need_a_hand|give_me_a_hand|need_a_little_help|i_need_a_little_help|can_someone_help|"
    "can_somebody_help|can_someone_help_me|can_anyone_help_me|would_you_help_me|"
    "i_require_assistance|i_need_assistance|help_please|assist_me|could_someone_help_me|"
    "i_need_your_help|can_u_help_me|can_u_help|pls_help_me with|here|out|understanding|"
    "to_understand|answering|to_answer|how_to_answer this|that|it|this_question|the_question|"
    "the_survey|this_survey|question|survey|the_questions|",
    "i_need_help|i_need_some_help|can_you_help_me|could_you_help_me|can_you_help|please_help_me|"
    "help_me|a_little_help|can_someone_help_me|can_someone_help|can_u_help_me|"
    "i_could_use_some_help|can_i_get_some_help|send_help|can_you_help_me_out|help_me_out|"
    "help_please|some_help_please|i_need_your_help|i_need_a_hand|can_i_get_help|i_want_help|"
    "could_you_help_me_out|pls_help",
    "i_dont_understand|i_dont_get|i_do_not_understand|i_do_not_get|dont_understand|dont_get|"
    "didnt_get|didnt_understand|i_didnt_understand|i_cant_understand|i_didnt_get|i_didnt_catch|"
    "not_sure_i_understand|im_not_sure_i_understand|i_dont_follow|im_confused|i_am_confused|"
    "confused|im_lost|im_a_bit_lost|im_not_following|im_confused_about|confused_about|"
    "i_didnt_understand_what|i_cant_figure_out|cant_figure_out|i_dont_really_understand|"
    "i_dont_quite_understand|i_dont_quite_get|im_confused_by|confused_by|not_understanding|"
    f"im_not_getting|i_havent_understood|i_misunderstand|i_dont_even_understand {UNSURE}|{HOW} "
    "here|at_all|exactly|to_me|though|either|now|",
    "not_sure|im_not_sure|im_unsure|unsure|i_dont_know|dont_know|idk|i_do_not_know|dunno|"
    "i_dunno|i_have_no_clue|i_have_no_idea|no_idea|no_clue|i_am_not_sure|i_havent_a_clue|"
    f"i_havent_got_a_clue|i_dont_even_know {HOW} here|at_all|exactly|though|now|",
    "i_dont_understand|i_dont_get_it|i_do_not_understand|dont_understand|dont_get_it|"
    "i_dont_follow|im_confused|i_am_confused|im_lost|im_a_bit_lost|i_didnt_understand|"
    "didnt_get_that|i_didnt_get_that|im_not_following|im_a_bit_confused|im_so_confused|"
    "this_question_makes_no_sense|the_question_makes_no_sense|the_question_is_confusing|huh|wut|"
    "come_again|say_what|say_again|pardon|pardon_me|what_do_you_mean|wdym|what_you_mean|"
    "what_do_u_mean|what_does_this_mean|what_does_that_mean|what_does_it_mean|clarify|"
    "what_does_the_question_mean|what_is_the_question|whats_the_question|explain|explain_please|"
    "what_is_this|whats_this|what_is_that|what_do_you_want|what_do_you_want_from_me|"
    "instructions|what_do_u_want|what_do_you_want_me_to_do|what_do_you_want_me_to_say|"
    "what_is_going_on|what_do_you_want_me_to_write|what_is_expected|what_is_expected_of_me|"
    "what_are_you_asking|what_are_you_asking_me|what_exactly_are_you_asking|what_is_it_you_want|"
    "what_exactly_do_you_want|what_exactly_do_you_want_from_me|what_is_being_asked|"
    "which_end_is_good|what_exactly_do_you_mean|what_are_my_options|what_are_my_choices|"
    "what_are_the_options|what_are_the_choices|what_options_do_i_have|what_options_are_there|"
    "what_can_i_answer|what_commands_are_there|which_options_do_i_have|what_else_can_i_say|"
    "show_me_the_options|list_the_options|how_does_this_work|how_does_it_work|"
    "how_does_that_work|how_do_i_do_this|how_do_i_use_this|how_do_i_answer|how_this_works|"
    "how_is_this_supposed_to_work|how_does_this_thing_work|how_does_the_survey_work|"
    "how_does_this_survey_work|how_does_the_scale_work|i_am_lost|what_was_the_question|"
    "sorry_what|what|am_i_supposed_to_give_a_number|do_i_type_a_number|should_i_type_a_number|"
    "should_i_give_a_number|do_i_give_a_number|do_i_write_a_number|do_i_have_to_write_a_number|"
    "do_i_just_type_a_number|what_was_the_question_again|what_are_the_commands|is_it_a_number|"
    "a_number_or_words|in_words_or_numbers|how_do_the_numbers_work|what_is_the_scale|"
    "whats_the_scale|is_10_good|is_10_best|is_10_the_best|is_0_bad|is_1_good|is_1_the_best|"
    "is_1_best|is_5_good|is_10_good_or_bad|is_1_good_or_bad|is_10_high|what_does_10_mean|"
    "what_does_0_mean|what_does_1_mean|what_is_10|what_is_0|which_is_best|which_one_is_best|"
    "which_is_better|what_do_the_numbers_mean|is_high_good|is_higher_better|"
    "what_do_these_numbers_mean|out_of_what|what_scale|on_what_scale|from_what_to_what by_this|"
    "by_that|by_it|by_this_question|by_that_question|by_the_question|to_me|here|again|exactly|"
    "at_all|",
    "can_you|could_you|would_you|will_you|can_u|could_u|can_someone|you_need_to|i_need_you_to|"
    "id_like_you_to|i_want_you_to|do_you_mind|would_you_mind|can_you_guys|please explain|"
    "clarify|rephrase|reword|reformulate|elaborate|elaborate_on|simplify|restate|be_clearer|"
    "repeat_yourself|be_more_specific|be_more_clear|repeat|define|explaining|clarifying|"
    f"rephrasing {SENSE} {WAY}",
    f"explain|clarify|rephrase|reword|elaborate|elaborate_on|repeat|simplify {SENSE.rstrip('|')} "
    f"{WAY}",
    f"can_you|could_you|would_you|will_you|can_u|could_u|please| ask|put|say|word|repeat {SENSE} "
    f"{WAY.rstrip('|')}",
    "what|how|which_number|which_answer|which_answers|which_words|what_number|which_one|"
    "what_exactly|how_exactly|which_button|where|what_button|which_numbers|what_the_hell|"
    "what_the_fuck|which_option|tell_me_what|tell_me_how|can_you_tell_me_what|"
    "could_you_tell_me_what|can_you_tell_me_how|so_what|ok_what do_i|should_i|am_i_supposed_to|"
    "can_i|must_i|do_i_have_to|do_i_need_to|am_i_meant_to|shall_i|do_you_want_me_to|"
    "would_you_like_me_to|would_i|do_you_expect_me_to|am_i_expected_to|i_should|i_have_to|to|"
    f"i_need_to|i_am_supposed_to|im_supposed_to|do_we|u_want_me_to|you_want_me_to {ANSWER}|use "
    "here|now|this|that|in|back|with|with_this|for_this|to_this|on_this|it|to_the_question|"
    "to_that|next|to_you|exactly|a_question|the_question|this_question|with_these_numbers|"
    "to_answer|to_continue|to_proceed|if_i_dont_know|if_i_have_no_opinion|",
    f"what|wat|whats does|do|would|did|dose|is a|an|the|your| {POINT} even|actually| mean|"
    "stand_for|means|represent|count_as|supposed_to_mean|equal|translate_to here|on_this|"
    "on_this_scale|in_this_survey|exactly|for_you|on_your_scale|",
    f"is|does|are|would|isnt a|an|the| {POINT} mean|be|count_as|considered|supposed_to_be|a| the|"
    f"a| {WORTH} end|one|score|number|rating|thing| or|and the|a|not|not_so| {WORTH}|not|what end|"
    "one|score|number|rating|thing|here|on_this|",
    f"does|do a|an|the| {POINT} mean|equal|stand_for|count_as very|extremely|not|really|totally| "
    "likely|unlikely|satisfied|unsatisfied|dissatisfied|happy|unhappy|yes|no|easy|hard|agree|"
    "disagree|i_like_it|i_liked_it at_all|here|",
    f"is|does|do|did|so_is|so_does it|this|that|the_scale|your_scale|scale|the_rating|the_numbers "
    f"go|run| from|between|out_of| {POINT} to|and|through|till|thru {POINT} or|or_is_it|or_from "
    f"{POINT} to|and|through|till|thru {POINT} here|",
    f"is|does|do|so_is|so_does it|this|that|the_scale|your_scale|the_rating|the_numbers go|run| "
    f"from|between|out_of|up_to| {POINT} to|and|through|till|thru {POINT} here|",
    "what|whats|what_is|which|which_is|which_one_is|which_number_is|what_was the the| "
    "highest|lowest|best|worst|max|maximum|minimum|top|bottom number|score|rating|answer|grade|"
    "mark|end i_can_give|one_can_give|you_can_give|here|possible|on_the_scale|",
)
