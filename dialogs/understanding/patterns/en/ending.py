"""English: no more of this survey."""

from dialogs.understanding.patterns.en.shared import ASK, DET, KIND

POLL = (
    "survey|surveys|servey|questionnaire|questionaire|questionnaires|quiz|poll|polls|questions|"
    "survey_thing|interrogation|feedback_thing|feedback_form|feedback_survey|questionaires"
)

SURVEY = (
    f"{POLL}|chat|conversation|convo|interview|questioning|session|discussion|thing|feedback|form"
)

HERE = (
    "here|right_here|there|at_this_point|early|for_now|for_me|anymore|any_more|any_further|"
    "any_longer|at_all|any_time|with_you|from_you|for_you|of_yours|this_time|from_here|again|"
    "with_a_bot|now_or_ever|ever|after_this|bye|goodbye|period|with_this|with_that|with_it|"
    "for_today|"
)

REFUSE = (
    "i_dont_want|i_do_not_want|dont_want|do_not_want|i_dont_wanna|dont_wanna|i_dont_want_to|"
    "i_do_not_want_to|dont_want_to|do_not_want_to|i_dont_wish_to|i_do_not_wish_to|"
    "i_no_longer_want_to|i_no_longer_wish_to|i_refuse_to|i_refuse|i_cant_be_bothered_to|"
    "cant_be_bothered_to|i_cant_be_bothered_with|cant_be_bothered_with|cant_be_bothered|"
    "i_cant_be_arsed_to|i_dont_feel_like|dont_feel_like|i_decline_to|i_decline|no_interest_in|"
    "i_have_no_interest_in|im_not_interested_in|i_am_not_interested_in|not_interested_in|"
    "i_dont_care_about|i_dont_care_to|i_dont_care_for|i_have_no_time_for|i_dont_have_time_for|"
    "dont_have_time_for|i_aint_got_time_for|aint_got_time_for|no_time_for|i_havent_got_time_for|"
    "i_dont_have_time_to|id_rather_not|i_would_rather_not|i_prefer_not_to|id_prefer_not_to|"
    "rather_not|prefer_not_to|i_dont_have_the_energy_for|i_dont_have_the_energy_to|"
    "i_dont_have_the_patience_for|i_have_no_patience_for|i_hate|i_dont_do|"
    "im_sick_of|im_tired_of|sick_of|tired_of|im_fed_up_with|fed_up_with|no_more|enough|"
    "enough_of|enough_with|not_in_the_mood_for|im_not_in_the_mood_for|not_in_the_mood_to|"
    "im_not_in_the_mood_to|i_see_no_point_in|no_thanks_to|not_up_for|im_not_up_for|not_here_for|"
    "i_didnt_agree_to"
)

WONT = (
    "im_not_going_to|i_am_not_going_to|im_not_gonna|not_gonna|aint_gonna|not_going_to|i_wont|"
    "i_will_not|i_wont_be|i_will_not_be|wont_be|im_not|i_am_not|not|aint|i_aint|im_never|"
    "nah_im_not|no_im_not|i_never|i_dont"
)

DO = (
    "do|doing|take|taking|answer|answering|fill_in|filling_in|fill_out|filling_out|fill|filling|"
    "complete|completing|finish|finishing|continue|continuing|continue_with|continuing_with|"
    "go_on|go_on_with|going_on_with|keep_going|carry_on|carry_on_with|participate_in|to_do|"
    "participating_in|take_part_in|taking_part_in|be_part_of|respond_to|responding_to|reply_to|"
    "replying_to|go_through|going_through|start|starting|keep_doing|keep_answering|"
    "waste_time_on|waste_my_time_on|spend_time_on|spend_time_doing|participate|participating|"
    "take_part|taking_part|proceed|proceed_with|be_surveyed|to_be_surveyed|to_answer|"
    "to_fill_out|get_through|filling_this_out|filling_this_in|bother_with|engage_in|"
    "be_bothered_with|to_continue_with|to_take|give|giving|with|in_doing|in_taking"
)

END = (
    f"{ASK}|ill|i_will|im_going_to|im_gonna|gonna|i_think_ill|this_is_where_i|this_is_where_we|"
    "i_think_we_can|we_can|i_am_going_to stop|end|quit|leave|finish|exit|end_it|stop_it|"
    "leave_it|call_it_a_day|call_it_quits|leave_off|wrap_up|wrap_it_up here|right_here|there|"
    f"it_here|at_that|now_then|at_this_point|out_of_here|it_there {HERE}",
    "i_want_to|id_like_to|i_would_like_to|how_do_i|how_can_i|can_i|let_me|i_need_to|im_going_to|"
    "im_gonna|i_wish_to|could_i|may_i|lets exit|quit|get_out|get_out_of_here|out|end|end_this|"
    f"quit_this|stop_this|exit_this|end_it|quit_it|stop_doing_this|leave_now|log_out {HERE}",
    "forget|screw|fuck|skip|ditch|to_hell_with|drop|cancel|scrap the|this|your|ur|the_whole|"
    f"the_entire|all_of_the {POLL}|whole_thing|thing|whole_survey|entire_thing|entire_survey|"
    f"rest_of_the_survey|rest {HERE}",
    f"get_me|let_me|get_us out_of_here|out here|of_here| {HERE}",
    "i_cant_be_bothered|cant_be_bothered|cba|i_dont_feel_like|i_dont_feel_like_it|"
    "i_just_dont_feel_like_it|dont_feel_like_it|i_cant_be_arsed|cbf|i_dont_feel_like_answering|"
    "dont_feel_like_answering|i_dont_feel_like_doing_this|im_not_feeling_it|not_in_the_mood|"
    f"im_not_in_the_mood with|for|to| {DET} {POLL}|this|it|that|{HERE}",
    "no_more|no_further answers|responses|feedback|replies|survey|questions from_me|for_me|"
    "from_my_side|from_us",
    "no surveys|survey|questionnaires for_me|today|from_me|please",
    "i_dont_have|i_have_no|i_havent_got|i_havent|no|dont_have|i_havent_the the|any| time|energy|"
    f"patience|interest for|in|to_do|to_take|with|to_answer {DET} {POLL}",
    f"{ASK} end|quit|stop|cancel|exit|close|abort|terminate|drop|abandon|discontinue|wrap_up|"
    "finish_up|get_out_of|be_done_with|stop_doing|stop_with|drop_out_of|bail_on|bail_out_of|"
    "opt_out_of|back_out_of|back_out_from|withdraw_from|stop_answering|kill|shut_down|"
    "quit_doing|get_rid_of|conclude|finish_with|ill_end|ill_quit|ill_stop|cut_short|break_off|"
    f"break_off_from|leave_me_out_of|leave_me_alone_with {DET} {DET} {KIND} {SURVEY} {HERE} "
    f"{HERE}",
    f"{ASK}|i_want im_leaving|im_quitting|quitting|leaving|im_ending|ending|get_me_out_of|out_of|"
    "let_me_out_of|get_out_of|im_aborting|im_stopping this|the|your whole|entire| survey|chat|"
    f"conversation|questionnaire|quiz|poll {HERE}",
    f"{ASK} leave|skip this|the|your whole|entire| survey|chat|conversation|questionnaire|quiz "
    f"{HERE}",
    f"{REFUSE} {DO}| {DET} {DET} {KIND} {POLL} {HERE} {HERE}",
    f"{WONT} {DO} {DET}|no {DET} {KIND} {POLL} {HERE} {HERE}",
    f"{REFUSE}|{WONT} continue|continuing|go_on|keep_going|carry_on|proceed|participate|"
    "participating|take_part|taking_part|be_surveyed|take_part_in_this|participate_in_this|"
    "filling_this_out|filling_this_in|fill_it_out|finish|finish_this|be_part_of_this|"
    "complete_this|fill_this_out|fill_this_in|start_this|do_this|doing_this|do_that|doing_that|"
    f"be_doing_this {HERE} {HERE}",
    f"{REFUSE}|{WONT} answer|answering|answer_this|answer_that|do_it|doing_it|to_answer anymore|"
    "any_more|any_further|any_longer|anything_else|anything_more|anything_further",
    "lets|lets_just|can_we|could_we|we_can|can_we_just end|stop|quit|finish|leave|wrap|cut|call "
    f"this|it|things|that| here|right_here|there|at_that|at_this_point|off|up|quits|a_day {HERE}",
    "im_not_interested|i_am_not_interested|not_interested|no_interest|im_really_not_interested|"
    "i_have_no_interest|count_me_out_of_this|no_survey|thanks_but_no_thanks|"
    "no_thanks_not_interested|i_dont_do_surveys|no_time_for_this_shit|abort|im_quitting|i_quit|"
    "quitting|im_leaving_this|im_ending_this|im_ending_it|no_more_questions|i_want_out_of_here|"
    f"end_it|quit_it_here {HERE}",
    f"{ASK} end|exit|terminate it|this|chat|here|session|now {HERE}",
    "im_finishing|i_am_finishing|im_stopping|i_am_stopping|i_finish here|now|there|at_this_point",
    "call_it done|a_day|quits",
    "lets|lets_just|let_us|we_should|can_we|could_we|we_can|can_we_just end|finish|wrap_up|"
    "stop|quit|"
    f"close|conclude|finish_up|be_done_with|finish_off|call_off|drop|end_off {DET} {DET} {KIND} "
    f"{SURVEY} {HERE} {HERE}",
)

BYE = (
    "this_is_where_i_stop|im_done|i_am_done|im_finished|i_am_finished|im_through|im_so_done|"
    "we_are_done|were_done|im_all_done here|answering|talking|responding| bye|goodbye|",
    "this_is_where_i_stop|im_done|i_am_done|done|im_finished|i_am_finished|finished|im_through|"
    "im_so_done|we_are_done|were_done|im_all_done|all_done with|answering "
    f"{DET} {DET} {POLL}|chat|conversation|interview|this|that {HERE}",
    f"i_give_up|im_out|im_outta_here {HERE}",
    "bye|bye_bye|goodbye|good_bye|see_ya|see_you|cya|ciao|farewell|so_long|over_and_out|adios|"
    "gotta_go|got_to_go|i_gotta_go|i_have_to_go|i_got_to_go|ttfn|peace_out|laters|toodles|"
    f"im_off {HERE}",
    "thats_all|that_is_all|thats_it|that_is_it|thats_everything|thats_enough|that_is_enough|"
    "that_will_be_all|thatll_be_all|thatll_do|all im_answering|im_saying|i_am_saying|you_get|"
    "youll_get|youre_getting|i_want_to_say|im_going_to_say|im_gonna_say|im_going_to_answer|"
    "im_willing_to_answer|folks|from_me|for_today|questions|from_my_side|im_giving_you|"
    f"ill_answer|ill_say|im_gonna_answer {HERE}",
    f"thats_enough|that_is_enough|enough_now {HERE}",
)
