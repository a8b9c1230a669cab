"""English: another question."""

from dialogs.understanding.patterns.en.shared import ASK, DET, MAY, WILL

THIS = (
    "question|questions|one|q|qn|this|that|it|part|bit|topic|item|thing|this_one|that_one|"
    "this_question|that_question|the_question|this_part|ones|this_bit|this_topic|number"
)

FOR_NOW = "for_now|for_me|here|if_i_may|if_allowed|this_time|too|again|for_the_moment|either|"

SKIP = (
    f"ill|i_will|let_me|im_gonna|i_think_ill|can_i give|sit|let {DET} {THIS} a_miss|out|go|slide|"
    f"a_pass|a_skip {FOR_NOW}",
    "ill|i_will|id|i_would|can|may|could|i gladly|happily|rather|probably|one|we|i|just|really|"
    f"definitely|prefer_to|like_to skip|pass_on|pass|jump|jump_over {DET} {THIS} {FOR_NOW}",
    "that|this|this_one|that_one|the_last_one|it|this_question|that_question|those ill|id|i|"
    "im_gonna|i_will|ill_have_to|i_would|i_think_ill skip|pass_on|pass|rather_skip|"
    "rather_not_answer|rather_not_say|prefer_not_to_answer|wont_answer|cant_answer|"
    "dont_want_to_answer|refuse_to_answer|would_rather_not_answer|leave_blank|not_answer "
    f"{FOR_NOW}",
    "ill|i_will|let_me|im_gonna|i_think_ill|think_ill|i_guess_ill|probably_ill|would|might|"
    f"ill_just|i_may|may_i|am_i_allowed_to|can_i_just|i skip|pass|pass_on|skip_on {DET} {THIS}| "
    f"a_miss|out|go|slide|a_pass|pass|blank|be|on| {DET} {THIS}| {FOR_NOW}",
    f"{MAY} {ASK} skip|jump|move|go ahead|along|forward|to_the_end|to_the_next|past_this|"
    f"past_that {FOR_NOW}",
    f"{MAY} {ASK} ask_me|ask|give_me|send_me|show_me|lets_do|do|take the|a|another|something "
    f"next_one|next|new_one|different_one|another_one|else|different|other_question {FOR_NOW}",
    "ill|id|i_will|id_like_to|i_would_like_to|i_prefer_to|id_prefer_to|id_rather|i_want_to|"
    "i_would_rather|im_going_to|im_gonna|let_me| keep this|that|it|my_answer|those|my_opinion|"
    f"my_opinions|my_thoughts to_myself|private|for_myself|secret {FOR_NOW}",
    "im_not|i_am_not|not|i_wont_be|i_aint|aint saying|telling|answering|sharing|commenting|"
    f"disclosing|revealing you|this|that|it|anything| about|on| that|this|it| {FOR_NOW}",
    "i_dont_have|i_have|dont_have|have|ive_got|i_got|theres|i_havent_got|i_havent no|an|any|"
    "anything|nothing| strong|real|particular| answer|opinion|comment|comments|response|to_say|"
    "thoughts|view|views for|on|about|to| that|this|it|that_one|this_one|that_question|"
    f"this_question {FOR_NOW}",
    "no strong|real| answer|opinion|comment|response|view|opinions for|on|about|to|either that|"
    f"this|it|that_one|this_one|way {FOR_NOW}",
    "thats|that_is|its|it_is|this_is|is|bit|a kinda|kind_of|a_bit|a_little|rather|pretty|too|"
    "very|quite|my|nobodys|bit|sort_of|no_ones|way_too|really| private|personal|business|"
    "confidential|none_of_your_business|secret|sensitive|personal_question|own_business|"
    f"invasive isnt_it|thanks|info|information|stuff|matter|to_me| {FOR_NOW}",
    "do_i|must_i|do_we|should_i|am_i_required|am_i_forced|am_i_obliged have_to|need_to|answer|"
    "really_have_to|really_need_to|answer_that|answer_this answer|say|respond|tell_you|this|"
    "that|",
    f"{DET} question|one|it|that|this isnt|doesnt|does_not|is_not apply|relevant|applicable|"
    f"really_relevant|really_apply to|for| me|us| {FOR_NOW}",
    f"doesnt|does_not|not|isnt|is_not apply|relevant|applicable|for to|for| me|us {FOR_NOW}",
    f"{WILL} skip|pass_on|pass|jump|jump_over|leave_out|omit|move_past|move_on_from|ignore|"
    "leave_blank|miss_out|miss|dodge|bypass|go_past|skip_past|skip_over|pass_over|sit_out|avoid|"
    f"get_past|not_do|take_a_pass_on|take_a_pass|skp|skipp {DET} {THIS} {FOR_NOW}",
    f"{WILL} {ASK} leave this|that|it|this_one|this_question|that_one|the_question blank|empty|"
    f"out|open|unanswered {FOR_NOW}",
    "ill|i_will|im_going_to|im_gonna|gonna|imma|id_like_to|i_would_like_to|i_want_to|"
    "i_think_ill|guess_ill|hard|i|want_to|wanna|can_i|let_me|might|i_might|im_gonna_have_to|"
    f"going_to skip|pass {FOR_NOW}",
    f"skip|passing_on|skipping|skipping_this|passing {DET} {THIS}| {FOR_NOW}",
    f"{WILL} {ASK} next|next_one|next_question|next_q|next_questions|a_different_question|"
    f"the_next_one|the_next_question|next_pls|another_question|a_new_question {FOR_NOW}",
    f"{WILL} {ASK} go|go_on|move|move_on|moving|moving_on|jump|skip|continue|proceed|get|take_me|"
    "bring_me|on|onto|get_on|carry_on|straight to|ahead_to|on_to|onto|with|ahead| the| next|"
    f"following one|question|q|ones|questions|topic|item|part| {FOR_NOW}",
    f"{WILL} {ASK} have|get|do|see|take|ask_me|ask|give_me|show_me|try|i_want|give_us|"
    "hit_me_with|skip_to|go_to|jump_to|move_to the|a| next|following|different|another|new "
    f"question|q|questions|topic {FOR_NOW}",
    f"{WILL} move_on|moving_on|go_forward|move_along|moving_right_along|move_forward {FOR_NOW}",
    "i_dont_want_to|i_do_not_want_to|dont_want_to|dont_wanna|i_dont_wanna|id_rather_not|"
    "i_would_rather_not|rather_not|id_prefer_not_to|i_prefer_not_to|i_would_prefer_not_to|"
    "prefer_not_to|i_wont|i_will_not|im_not_going_to|i_am_not_going_to|im_not_gonna|not_gonna|"
    "i_refuse_to|i_dont_wish_to|i_do_not_wish_to|i_dont_care_to|i_choose_not_to|i_decline_to|"
    "i_cant|i_cannot|cant|not_going_to|i_dont_feel_like|im_not_comfortable|not_comfortable|"
    "i_dont_feel_comfortable|im_uncomfortable|i_am_not_comfortable|i_dont_have_to|im_not|not|"
    "i_am_not|im_unable_to|unable_to|i_opt_not_to|i_dont_like_to|i_would_not_like_to|"
    "id_like_not_to|best_not_to|better_not_to|i_shouldnt|i_should_not answer|answering|share|"
    "sharing|discuss|discussing|talk_about|talking_about|go_into|going_into|get_into|"
    "getting_into|comment_on|comment|commenting|commenting_on|tell_you|tell_you_about|tell|"
    "disclose|reveal|disclosing|respond_to|respond|responding_to|be_answering|give_an_answer_to|"
    f"speak_about|give_you_that|rate|rating|to_answer|reply_to|judge {THIS}|you_that|you_this|"
    "that_info|that_information|such_things|those_things|about_this|about_that|about_it|to_this|"
    f"to_that|on_this|on_that|on_it|a_number|such_a_question {FOR_NOW}",
    "i_dont_want_to|i_do_not_want_to|dont_want_to|dont_wanna|i_dont_wanna|id_rather_not|"
    "i_would_rather_not|rather_not|id_prefer_not_to|i_prefer_not_to|i_would_prefer_not_to|"
    "prefer_not_to|i_refuse_to|i_dont_wish_to|i_do_not_wish_to|i_dont_care_to|i_choose_not_to|"
    "i_decline_to|i_would_prefer_not|i_prefer_not|id_prefer_not|id_rather_keep say|answer|share|"
    "discuss|disclose|respond|reply|comment|tell|answering|to_say|to_answer|to_share|"
    f"that_private|this_private|it_private|that_to_myself|this_to_myself|it_to_myself {FOR_NOW}",
    "no_comment|no_comments|no_opinion|i_have_no_opinion|i_dont_have_an_opinion|"
    "dont_have_an_opinion|i_have_no_opinion_on_that|i_have_no_opinion_on_this|"
    "no_opinion_on_that|no_opinion_on_this|i_abstain|abstain|i_decline|"
    f"i_plead_the_fifth {FOR_NOW}",
    "none_of_your_business|thats_none_of_your_business|none_of_ur_business|not_your_business|"
    "its_none_of_your_business|thats_not_your_business|none_of_your_concern|"
    "mind_your_own_business|that_is_none_of_your_business|thats_private|that_is_private|"
    "its_private|thats_personal|thats_too_personal|that_is_personal|too_personal|its_personal|"
    "thats_confidential|thats_a_bit_personal|thats_my_business|nobodys_business|"
    "thats_a_private_matter|none_of_your_damn_business|thats_my_own_business|this_is_private|"
    f"this_is_too_personal|this_is_personal {FOR_NOW}",
    "doesnt_apply_to_me|does_not_apply_to_me|not_applicable_to_me|doesnt_apply|"
    "not_relevant_to_me|that_doesnt_apply_to_me|this_doesnt_apply_to_me|"
    "this_does_not_apply_to_me|not_applicable|this_question_doesnt_apply_to_me|"
    f"this_isnt_relevant_to_me|that_question_doesnt_apply {FOR_NOW}",
    "do_i_have_to|do_i_need_to|must_i|do_i_really_have_to|do_i_really_need_to|am_i_obliged_to|"
    "can_i_not|may_i_not|could_i_not|is_it_ok_not_to|is_it_ok_if_i_dont|do_we_have_to|"
    "can_i_choose_not_to|am_i_required_to|is_it_required_to|is_it_mandatory_to|i_dont_have_to "
    f"answer|respond_to|say|fill_in|do {THIS}|all_of_these|all_of_them| {FOR_NOW}",
    "whats|what_is|wheres|where_is|show_me|ask the next|following question|q|one",
    "i_have|ive|i_dont_have|there_is|ive_got no|an|any answer|comment|opinion|thoughts to_that|"
    "to_this|on_that|on_this|about_that|about_this|for_that|for_this",
    "ask_me_something_else|ask_something_else|ask_me_another_one|ask_me_a_different_question|"
    f"ask_me_another|ask_me_another_question|give_me_another_one|give_me_another {FOR_NOW}",
)
