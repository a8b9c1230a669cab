"""English: past this question, in a sentence: what is left out, why, and what comes instead."""

from dialogs.understanding.patterns.en.framing import tailed
from dialogs.understanding.patterns.en.shared import ASK, MAY, WILL

ITEM = (
    "question|questions|one|ones|this|that|it|part|bit|topic|item|thing|number|section|subject|"
    "page|step|these|those|bits|message|this_question|that_question|point"
)

WHICH = (
    "this|that|the|your|a|these|those|all_of|any_of|such|such_a|current|first|last|whole|"
    "one_of|this_here|stupid|silly|daft|dumb|ridiculous|annoying|weird|odd|personal|intrusive|"
    "nosy|boring|pointless|irrelevant|"
)

SPOT = f"{WHICH} {WHICH} {ITEM}"

ONWARD = (
    "continue|continue_on|go_on|carry_on|carry_straight_on|proceed|move_on|move_along|"
    "move_forward|keep_going|press_on|crack_on|get_on|push_on|advance|go_forward|go_ahead|"
    "next|next_one|next_question|onwards|onward|on_to_the_next|to_the_next|to_the_next_one|"
    "to_the_next_question|on_to_the_next_one|on_to_the_next_question|go_to_the_next|"
    "go_to_the_next_one|go_to_the_next_question|move_to_the_next|move_to_the_next_one|"
    "move_to_the_next_question|move_on_to_the_next|move_on_to_the_next_one|"
    "move_on_to_the_next_question|give_me_the_next|give_me_the_next_one|ask_the_next|"
    "ask_me_the_next|ask_me_the_next_one|ask_the_next_one|ask_me_something_else|"
    "ask_something_else|show_me_the_next|show_me_the_next_one|do_the_next|do_the_next_one|"
    "do_the_rest|go_on_with_the_rest|carry_on_with_the_rest|skip_to_the_next|"
    "carry_on_with_the_others|skip_it|skip|come_back_to_it_later|get_on_with_it|"
    "give_me_another|give_me_another_one|go_to_another|try_another|try_another_one"
)

AND_ON = f"and|then|so|to|or|lets| {ONWARD}|"

MOVES = (
    "go|move|jump|skip|proceed|continue|get|hop|carry|press|crack|push|pass|head|advance|turn|"
    "switch|step|fast_forward|leap|take_me|bring_me|send_me|shift|scroll|keep_going|come|start|"
    "going|moving|onwards|onward|forward|ahead|over|on|straight|along|skipping|jumping"
)

FORTH = "on|onwards|ahead|forward|forwards|along|straight|over|past|up|directly|right|"

LATTER = (
    "next|following|other|others|remaining|rest|second|third|another|different|new|subsequent|"
    "coming|final|last"
)

FAIR = (
    "answer|judge|rate|score|say|comment|comment_on|tell|respond|respond_to|reply|reply_to|"
    "assess|grade|evaluate|give_an_answer|give_an_opinion|give_a_score|give_a_rating|"
    "speak_about|discuss|go_into|share|share_that|share_this|disclose|reveal|do|mark|"
    "put_a_number_on|put_a_number_to|put_a_score_on|put_a_figure_on|answering|commenting|"
    "rating|judging|scoring|saying|sharing|discussing|commenting_on|responding|replying|"
    "give_a_number|give_you_an_answer|say_anything|answer_anything|have_an_opinion|"
    "have_an_opinion_on|form_an_opinion|talk_about|talking_about|answer_honestly"
)

RELUCTANT = (
    "prefer_not_to|i_prefer_not_to|i_would_prefer_not_to|i_would_prefer_not|would_rather_not|"
    "i_would_rather_not|rather_not|id_sooner_not|i_would_sooner_not|i_choose_not_to|"
    "choose_not_to|i_decline_to|decline_to|i_refuse_to|refuse_to|i_do_not_want_to|"
    "do_not_want_to|i_do_not_wish_to|do_not_wish_to|i_do_not_care_to|i_do_not_fancy|"
    "do_not_fancy|i_do_not_feel_like|do_not_feel_like|i_do_not_feel_comfortable|"
    "i_am_not_comfortable|not_comfortable|i_do_not_feel_able_to|i_do_not_feel_qualified_to|"
    "i_am_not_able_to|i_am_unable_to|unable_to|not_able_to|i_can_not|can_not|i_could_not|"
    "could_not|i_will_not|will_not|i_will_not_be|will_not_be|not|i_am_not|i_am_not_going_to|"
    "not_going_to|i_am_not_willing_to|not_willing_to|i_am_not_prepared_to|not_prepared_to|"
    "i_am_not_allowed_to|not_allowed_to|i_should_not|i_had_better_not|better_not|best_not|"
    "i_am_in_no_position_to|in_no_position_to|i_am_not_in_a_position_to|"
    "i_am_not_the_right_person_to|i_am_not_qualified_to|not_qualified_to|i_would_not|"
    "i_would_not_like_to|i_do_not_like|i_do_not_intend_to|i_do_not_plan_to|i_opt_not_to|"
    "i_abstain_from|i_pass_on|declining_to|refusing_to|"
    "it_is_impossible_to|impossible_to|i_have_no_way_to|i_have_no_wish_to|no_wish_to|"
    "i_do_not_know_enough_to|do_not_know_enough_to|i_am_uncomfortable|uncomfortable|"
    "i_do_not_think_i_should|i_do_not_think_i_can|i_do_not_think_i_want_to|"
    "i_do_not_really_want_to|would_not_know_how_to|i_am_reluctant_to|i_hesitate_to"
)

SKIP = tailed(
    f"{WILL} {ASK} skip|pass|abstain|decline|not_answer|opt_out_of_this_one {AND_ON}",
    f"lets|let_us|can_we|could_we|please|we_can|we_should|shall_we|may_we|can_you|could_you|"
    f"you_can|you_may|i_want_to|i_would_like_to|i_would_rather|and|so|then {ONWARD}",
    "can|could|may|should|is_it_possible_for this|that|it|this_question|that_question|this_one|"
    "that_one|the_question to|please| be skipped|left_out|left_blank|omitted|passed_over|"
    "left_unanswered|avoided|passed|dropped|bypassed",
    f"no answer|comment|opinion|view|thoughts|rating|score from|on_my_part|for "
    f"me|us|my_side| to|on|about|for| {SPOT}|",
    f"{MAY} {ASK} leave|keep|let {SPOT} blank|empty|out|be|aside|alone|unanswered|open|off|"
    f"behind|as_is|as_blank|as_it_is|for_others|for_now {AND_ON}",
    f"{MAY} {ASK} leave|drop|ditch|ignore|omit|bypass|avoid|dodge|forget|scrap|exclude|cut|"
    f"scratch|cancel {WHICH} question|one|ones|bit|part|topic|item {AND_ON}",
    f"{MAY} {ASK} leave|drop|ditch|ignore|forget|pass|pass_on|sit_out|not_do|not_answer {SPOT} "
    f"out| and|then|so|lets {ONWARD}",
    f"{WILL} {ASK} give|gave|giving {SPOT} a_miss|a_pass|a_skip|the_skip|a_wide_berth|the_boot "
    f"{AND_ON}",
    f"{MAY} {ASK} skip|skipped|skipping|pass|pass_on|passed|miss|miss_out|jump|jump_over|hop_over|"
    "leap_over|go_past|get_past|step_over|sit_out|sit|omit|bypass|avoid|dodge|duck|"
    f"take_a_pass_on|do_without|get_out_of|get_round|opt_out_of|not_answer|not_do {SPOT} out|"
    f"over|this_time|for_now|altogether|completely|entirely| {AND_ON}",
    f"not|nope|no|nah|never|anything_but this|that one|question|that_one|this_one|"
    f"one_please {AND_ON}",
    f"{MAY} {ASK} {MOVES} {FORTH} to|with|over_to|on_to|onto|into|for|at| the|my|your|whatever|"
    f"whichever|a|another| {LATTER} {LATTER}| one|ones|question|questions|bit|bits|part|thing|"
    "topic|item|section|subject|step|stage|page|number|in_line|up|",
    f"{MAY} {ASK} {MOVES} {FORTH} to|with|over_to|on_to|onto|into|for| whatever|what|whichever|"
    "the_one|anything|something comes|is|follows|you_have|you_got|else|that|thats next|after|"
    "afterwards|following|up|comes|follows|is|you_have|you_want|to_ask|you_want_to_ask|"
    "comes_next|comes_after|is_next|after_that|after_this|",
    "on|so_on|and_on|off|forward|onward|onwards we|you|i go|move|please",
    "put|mark|record|note|log|register|count|enter|write|leave|set|class|treat|book|can_you_put|"
    "you_can_put|just_put|let_us_put|i_will_put|call me|us|it|this|that|me_down|it_down|us_down|"
    "this_one|this_down|that_one|this_question| down|in|up| as|with|under|for|to| a|an|having| "
    "no_answer|no_opinion|na|n_a|not_applicable|blank|skipped|skip|pass|no_comment|"
    "prefer_not_to_say|prefer_not_to_answer|would_rather_not_say|decline_to_answer|declined|"
    "unanswered|no_view|undecided|not_answered|no_response|dont_know|a_blank|a_pass|void|"
    f"abstain|abstained|abstention|unsure|a_skip|none|nothing {AND_ON}",
    "have_you_got|you_got|got|have_you|do_you_have|is_there|are_there|isnt_there|have|give_me|"
    "ask_me|ask|try|can_i_have|can_i_get|could_i_have|can_we_have|lets_have|lets_do|lets_try|"
    "i_want|i_would_like|i_would_prefer|i_prefer|show_me|send_me|i_need|how_about|what_about|"
    "pick|choose a|an|any|some|something|anything|one|the| different|other|another|"
    "better|new|next|easier|nicer|more_sensible|following|less_personal|second|else question|"
    f"one|ones|topic|thing|questions|i_can_answer|please|to_ask| {AND_ON}",
    "another|next|different|new|other|a_different|a_new|the_next|the_other|an_easier|"
    "a_better|following|the_following|something_else question|one|ones|questions|topic|q|"
    f"please|then|now {AND_ON}",
    "something_else|another_one|next|next_up|next_item|next_bit|"
    "next_thing|whats_next|what_is_next|whats_after_this|what_comes_next|what_comes_after|"
    "moving_on|moving_swiftly_on|moving_right_along|keep_going|carry_on|crack_on|press_on|"
    "move_along|pass_it|passing|skipping|skips|skippy|skip_skip|hard_pass_on_this|"
    "i_decline|abstain|i_abstain|no_opinion|"
    "nothing_to_say|nothing_to_say_here|blank|leave_blank|leave_it_blank|leaving_it_blank|"
    f"leaving_this_blank|im_skipping|i_am_passing please|to_that|to_this|on_that|on_this| "
    f"{AND_ON}",
    f"{RELUCTANT} {FAIR} to|on|about|in|with|for| {SPOT} about @any|",
    f"{RELUCTANT} {FAIR} to|on|about|for| {WHICH} {ITEM}|you|anything|a_number|here|honestly|"
    "fairly|properly|there|either|",
    f"{RELUCTANT} {FAIR} to|on|about|for| {WHICH} {ITEM}|you|anything|a_number| because|as|since|"
    "without|until|so|cause|im|i_am|ive|i_have|i_never|i_was|it_is @any",
    "i_have|i_have_got|i_hold|i_do_not_have|i_have_not_got|have|do_not_have|got|there_is|with "
    "no|an|any|much_of_an|a|not|zero strong|real|particular|clear|proper|fixed|honest|good| "
    "opinion|view|views|opinions|answer|thoughts|preference|comment|"
    "position|say|idea_what_to_put|take|either_way on|about|for|to|of|regarding|there|either_way|"
    f"here|that_way|one_way_or_the_other| {SPOT}|there|here| {AND_ON}",
    f"{WHICH} {ITEM} do_not|does_not|is_not|has|are_not|never|not apply|applied|relevant|"
    "applicable|concern|about|nothing_to_do|relate|meant|for|really_for|relevant_for|suit to|"
    "for|with| me|us|my|our|anyone|my_job|my_role|my_department|my_situation|my_case|someone|"
    "my_visit|my_order|my_team|",
    f"{WHICH} {ITEM} do_not|does_not|is_not|has|are_not|never|not apply|applied|relevant|"
    "applicable|concern|nothing_to_do|relate to|for|with| me|us|my|our|anyone|someone "
    "because|as|since|cause|i|who|im @any",
    "is_it|is_this|is_that|is_the_question|is_this_question|are_these|do_i|do_we|"
    "must_i|am_i optional|compulsory|mandatory|obligatory|required|needed|have_to|need_to|"
    "necessary|forced to|answer| answer|fill_in|do|it|that|this|skip|respond| this|that|it|all|"
    "every|each| one|question|questions|",
    f"what_happens_if|what_if|can_i_continue_if|is_it_a_problem_if i do_not|skip|leave|refuse|"
    f"can_not|will_not|did_not answer|do|this|it|that|to_answer| {SPOT}| blank|out|unanswered|",
    "skip|pass because|as|since|i @any",
    f"i_am|we_are|i_will|i_will_be|gonna_be|i_would_be skipping|passing|passing_on|leaving|"
    f"sitting_out|jumping|avoiding|missing_out {SPOT} out|blank|empty|here|unanswered| {AND_ON}",
    "would_not_want_to|hate_to|no_way_to|no_means_to|i_lack_the_experience_to|no_basis_to|"
    f"i_have_no_basis_to|i_do_not_have_enough_information_to {FAIR} {SPOT}|",
)
