"""English: not now, and when."""

from dialogs.understanding.patterns.en.shared import ASK, BUSY, ME, NOW, WILL

CLOCK = "|".join(
    f"{word}_{hour}{half}"
    for hour in range(1, 25)
    for word in ("at", "after", "around", "past")
    for half in ("", "pm", "am", "_pm", "_am", "_oclock")
)

DAYS = "|".join(
    f"{day}|on_{day}|this_{day}|until_{day}|{day}_morning|{day}_evening|{day}_afternoon|"
    f"on_{day}_instead"
    for day in (
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "mon",
        "tue",
        "wed",
        "thu",
        "thurs",
        "fri",
        "sat",
        "sun",
    )
)

AMOUNTS = "|".join(
    f"in_{amount}_{unit}|{amount}_{unit}_from_now"
    for amount in ("a_few", "a_couple", "a_couple_of", "some", "an", "a", "half_an", "several")
    for unit in ("minutes", "mins", "min", "minute", "hours", "hour", "hrs", "hr", "days", "day")
)

WHEN = (
    "later|later_on|l8r|l8er|latr|later_today|later_tonight|later_this_evening|later_in_the_day|"
    "tonight|tonite|2nite|this_evening|this_afternoon|this_weekend|at_the_weekend|in_a_bit|"
    "in_a_while|in_a_sec|in_a_moment|in_a_little_while|in_a_little_bit|a_bit_later|"
    "a_little_later|after_work|after_lunch|after_dinner|after_the_weekend|after_my_shift|"
    "after_school|after_class|after_my_meeting|after_the_meeting|after_this_meeting|"
    "some_other_time|another_time|some_time_later|some_other_day|another_day|another_moment|"
    "at_a_better_time|at_a_different_time|a_different_time|a_better_time|at_another_time|soon|"
    "sometime_soon|in_the_evening|in_the_afternoon|around_noon|when_im_home|when_i_get_home|"
    "when_i_am_home|when_im_back|when_i_get_back|when_im_free|when_i_am_free|when_i_have_time|"
    "when_i_have_more_time|when_i_have_a_minute|when_i_get_a_chance|when_im_off_work|"
    "when_im_done|when_im_done_with_work|when_i_finish_work|when_im_not_busy|when_im_less_busy|"
    "when_im_not_driving|when_ive_got_time|when_ive_got_more_time|when_i_can|"
    "when_i_get_off_work|when_i_get_off|when_i_have_a_moment|when_i_have_some_time|"
    "when_im_finished|when_im_not_at_work|when_i_have_my_glasses|once_im_home|once_i_get_home|"
    "once_im_done|once_i_am_home|once_ive_had_time_to_think|at_lunch|at_noon|at_night|"
    "next_month|on_my_break|on_the_weekend|after_the_holidays|after_christmas|"
    "when_its_less_busy|during_lunch|on_a_better_day|at_a_later_time|at_a_later_date|eventually|"
    f"{CLOCK}|{DAYS}|{AMOUNTS}"
)

MORROW = (
    "tomorrow|tommorow|tommorrow|tomorow|tmrw|tmr|tmrow|tmw|tomoz|tomo|2moro|2morrow|"
    "tomorrow_morning|tomorrow_evening|tomorrow_afternoon|tomorrow_night|first_thing_tomorrow|"
    "sometime_tomorrow|later_tomorrow|tomorrow_at_lunch|morning|in_the_morning|tomorrow_or_so|"
    "early_tomorrow|in_a_day|till_tomorrow|until_tomorrow|tomorrow_after_work|"
    "tomorrow_around_noon|maybe_tomorrow"
)

WEEK = "next_week|in_a_week|a_week_from_now|in_a_weeks_time|sometime_next_week|early_next_week"

REMIND = (
    "ask|remind|text|txt|message|msg|ping|contact|write|write_to|try|get_back_to|come_back_to|"
    "come_back|check_back|check_in|check_in_with|check_back_with|poke|nudge|follow_up|"
    "follow_up_with|hit_me_up|catch|send|send_it|send_this|send_me_this|resend|resend_it|"
    "resend_this|reach_out|reach_out_to|bug|get_in_touch|get_back|come_back_with|"
    "send_a_reminder|send_me_a_reminder|reminder|circle_back|ask_again|try_again|survey|save_it|"
    "postpone|postpone_this|move|reschedule|delay|push|put_off|leave|save|keep|snooze|wait|"
    "retry|push_back"
)

SOMETHING = (
    "this|that|it|the_rest|about_this|about_it|about_that|these|these_questions|this_question|"
    "the_survey|the_questions|the_question|this_survey|your_survey|your_questions|"
    "again_about_this|with_this|with_the_rest|the_rest_of_the_questions|the_other_questions|"
    "a_reminder|the_rest_of_this|this_survey_thing|the_link|for_me|for|until|till|to|with_it|"
    "on_this|on_that|the_remaining_questions|to_it|to_this|"
)

RESUME = (
    "do|answer|finish|complete|fill_in|fill_out|take|reply|respond|get_back_to_you_on|"
    "get_back_to|pick_this_up|pick_it_up|fill_it_in|fill_it_out|fill_this_in|fill_this_out|"
    "come_back_to|look_at|continue|get_to|deal_with|rate|handle|get_round_to|get_around_to|"
    "take_care_of|reply_to|respond_to|write_back|reply_back|let_you_know|get_back|talk|chat|"
    "pick_up|pick|text_back|text_you|message_you|write_you|write|be_in_touch|come_back|"
    "answer_you|answer_back|do_the_survey|tell_you|get_to_it|return_to|speak|respond_back|"
    "get_it_done|go_through|carry_on|resume|rather|prefer|postpone|think_about"
)

DEFER = (
    f"{ASK}|maybe_you_can|youre_welcome_to|you_are_welcome_to|you_may {REMIND} {ME} again|back| "
    f"{SOMETHING} %s again|then|i_promise| %s|",
    f"{WILL}|i|ill_try_to|i_might|maybe_ill|we_will|ill_have_to|ill_probably|i_promise_ill|"
    "i_might_be_able_to|i_may|well|is_it_ok_if_i|id_be_able_to|i_should_be_able_to|"
    f"ill_be_able_to|im_happy_to|happy_to {RESUME} to_you|you|back|with_you|to_this| {SOMETHING} "
    "%s again|i_promise|then| %s|",
    "not_now|not_right_now|not_rn|not_atm|not_today|not_tonight|no_time|no_time_now|bad_time|"
    "maybe|perhaps|possibly|better|rather|preferably|how_about|what_about|lets_say|lets_do|"
    "make_it|lets_talk|talk|speak|talk_to_you|ttyl|catch_you|see_you|ill_see|id_prefer|i_prefer|"
    "would_be_better|it_will_have_to_be|could_it_be|can_it_be|can_it_wait_until|"
    "can_it_wait_till|can_this_wait_until|wait_until|wait_till|until|till|come_back %s "
    "would_be_better|works_better|is_better|suits_me_better|would_suit_me_better|"
    "would_work_better|would_be_good|works|instead|would_be_great|would_be_fine|suits_me|"
    "is_fine|would_be_nice| %s|",
    "%s would_be_better|works_better|is_better|suits_me_better|would_work_better|would_be_good|"
    "please|pls|plz|thanks|ok|then|works_better_for_me|works_best|works_best_for_me|"
    "is_better_for_me|would_suit_me_better|works_for_me|would_be_great|would_work|"
    "would_be_better_for_me|would_be_nicer",
)

DELAY = (
    f"im|i_am {BUSY}|asleep|sleeping|cooking|eating|tired|too_tired|exhausted|"
    "about_to_go_into_a_meeting|about_to_leave|on_my_way|on_the_way_out|about_to_board_a_plane|"
    "about_to_get_on_a_plane|walking_the_dog|at_the_checkout|half_asleep|in_no_state for_this|"
    "to_do_this|to_answer|to_think|now|right_now|atm|rn|at_the_moment|with_kids|dinner|",
    "i_have|ive_got|got|i_got|we_have|have a_lot|lots|too_much|so_much|guests|visitors|company|"
    "people|kids|a_meeting|stuff|things|a_call|work|plans|a_class|plenty on|going_on|over|to_do|"
    "here|coming|around|in_a_minute|now|on_my_plate|visiting right_now|now|atm|rn|at_the_moment|"
    "today|",
    "about_to|just_about_to|on_my_way|on_the_way|going|heading|off|on_my|cooking|making|having|"
    "eating|watching|feeding|walking go_into|board|go|leave|start|enter|to|out|home|into|drive|"
    "way|sleep|dinner|lunch|breakfast|food|a_movie|the_baby|the_dog|tv|a_film a_meeting|a_plane|"
    f"work|the_door|to_work|home|bed|a_call|the_plane|out| {NOW}",
    "will|shall|can|could|might|gonna do|answer|reply|respond|finish|complete|get_back|"
    "fill_it_in|do_it|do_this|get_to_it|take_it this|it|that|to_you|to_this| later|tonight|"
    "tomorrow|soon|this_evening|after_work|when_i_can|later_on|another_time|another_day|at_home",
    "let_me|i_need_to|ill|i_have_to|i_want_to|need_to|have_to|gotta|id_like_to|ill_have_to|"
    "i_will sleep_on|think_on|think_about|think|mull_over|sit_on|ponder|consider|mull it|this|"
    "that|over|it_over|about_it| first|a_bit|for_a_bit|and_get_back_to_you|for_a_while|"
    "some_more|then|for_now|",
    "need|i_need|give_me|gimme more|some|a|for|that|5|five|two|10|ten|2|one|a_bit_more|on| time|"
    "more_time|bit|thought|minutes|mins|minute|while|sec|second|moment|wait|a_sec|a_minute|"
    "a_bit|a_moment please|to_think|",
    "pls_wait|please_wait|hold_that_thought|any_other_time|whenever_im_free|"
    "whenever_i_have_time|when_i_feel_like_it|later_gator|in_due_time|all_in_good_time|"
    "not_at_the_moment_no|not_at_the_moment|another_moment_please|tomorrow_works|"
    "tomorrow_is_better|later_is_better|at_the_checkout|need_to_think",
    "busy|too_busy|very_busy|so_busy|super_busy|kinda_busy|a_bit_busy|pretty_busy|quite_busy|"
    "really_busy|kind_of_busy|a_little_busy|driving|at_work|in_a_meeting|swamped|tied_up|"
    "occupied|in_class|on_a_call|working|cooking|on_the_bus|on_the_train|with_a_client|"
    f"in_traffic|in_the_car|on_the_phone {NOW}and_cant_talk|and_cant_text|so_cant_talk|"
    "so_i_cant_talk|and_i_cant_talk|so_i_cant_answer|so_cant_answer|and_cant_answer",
    "im|i_am|am|currently|sorry_im busy|too_busy|very_busy|so_busy|super_busy|kinda_busy|"
    "a_bit_busy|a_little_busy|pretty_busy|quite_busy|really_busy|swamped|driving|in_a_meeting|"
    "tied_up|in_the_middle_of_something|on_a_call|on_another_call|in_a_rush|in_a_hurry|"
    "snowed_under|slammed|kind_of_busy|crazy_busy|extremely_busy|not_available|with_a_client|"
    "with_a_customer|in_class|with_a_patient|occupied|in_a_lecture at_work|with_work|"
    "with_something|with_stuff|with_the_kids|with_something_else|with_other_things|all_day|"
    "to_talk|to_answer|to_text|for_this|to_do_this|",
    "not_now|not_right_now|not_rn|not_atm|not_at_the_moment|not_today|not_tonight|"
    "not_this_minute|not_just_now|no_time_now|no_time_right_now|not_this_second|not_at_present|"
    "maybe_not_now|not_at_this_time|not_at_this_moment|not_currently|no_not_now ok|okay|please|",
    "no_time|i_dont_have_time|i_do_not_have_time|i_have_no_time|dont_have_time|havent_got_time|"
    "dont_have_the_time|i_dont_have_the_time|i_havent_got_time|havent_got_the_time|"
    "aint_got_time|i_aint_got_time|i_havent_got_the_time|ive_no_time|i_dont_have_much_time|"
    "no_time_for_this|i_dont_have_time_for_this|i_have_no_time_for_this|dont_have_time_for_this|"
    "i_dont_have_a_minute|i_dont_have_time_to_answer|dont_have_time_to_answer|"
    "i_dont_have_time_to_do_this|i_dont_have_time_to_talk|no_time_to_answer|no_time_to_talk|"
    f"i_cant_spare_the_time {NOW}",
    "i_cant|cant|i_can_not|i_cannot|cannot|im_unable_to|not_able_to|im_not_able_to|unable_to|"
    "couldnt|i_cant_really|i_wont_be_able_to talk|answer|text|type|chat|speak|reply|respond|"
    "write|do_this|do_it|answer_this|answer_that|answer_you|do_that|message|do_a_survey|"
    "take_this|do_the_survey|take_a_survey|take_the_survey|fill_this_in|fill_this_out|"
    f"respond_to_this|reply_to_this|take_this_survey| {NOW}",
    "i_cant|cant|i_can_not|i_cannot|cannot talk|answer|text|type|chat|reply|respond im|i_am|"
    f"while| {BUSY} {NOW}|",
    "bad_time|bad_timing|not_a_good_time|"
    "this_isnt_a_good_time|this_is_not_a_good_time|now_isnt_a_good_time|now_is_not_a_good_time|"
    "its_not_a_good_time|its_a_bad_time|this_is_a_bad_time|nows_not_a_good_time|"
    "nows_a_bad_time|now_is_a_bad_time|not_the_best_time|this_isnt_the_best_time|"
    "not_a_great_time|this_is_not_the_best_time|now_is_not_the_best_time|not_the_right_time|"
    "isnt_a_good_time|terrible_timing|bad_moment|not_a_good_moment|this_is_a_bad_moment|"
    "its_not_the_right_time|not_the_time|cant_now|inconvenient_time|its_not_convenient for_me|"
    f"for_this|to_talk| {NOW}|",
    "just|wait|hold_on|hang_on a_minute|a_sec|a_second|a_moment|a_bit|a_while|until_later|"
    "till_later to_think|to_answer|to_finish|",
    "give_me|gimme|i_need|can_i_have|can_you_give_me|could_you_give_me|one a_minute|a_sec|"
    "a_second|a_moment|an_hour|a_few_minutes|a_few_hours|"
    "a_couple_of_hours|a_day|a_few_days|a_couple_of_days|some_time|more_time|some_more_time|"
    "time_to_think|a_while|a_bit|until_later|sec|moment|minute|time_to_think_about_it|"
    "time_to_think_about_this|a_little_time|another_day|another_hour|more_time_to_think|"
    "a_bit_more_time|5_minutes|10_minutes|2_minutes|an_hour_or_two|five_minutes|ten_minutes|"
    "till_later to_think|to_answer|to_get_home|to_finish|or_two|or_so|to_think_about_it|"
    "to_think_about_this|",
    "can_i_get_back_to_you|could_i_get_back_to_you|may_i_get_back_to_you|"
    "about_to_go_into_a_meeting|about_to_board_a_plane|about_to_board|on_my_way_to_work|"
    "on_my_way_out|on_the_way_out|waiting_to_board|i_am_about_to_leave|ill_get_back_to_you|"
    "i_will_get_back_to_you|let_me_get_back_to_you|ill_get_back_to_this|ill_come_back_to_this|"
    "ill_come_back_to_it|ill_come_back_to_you|ill_be_back_later|hold_on|hang_on|"
    "let_me_think_about_it_and_get_back_to_you|wait_a_bit|"
    "swamped|im_late|ask_me_after|ask_after|ask_me_when_im_done|"
    "let_me_think_about_it|i_need_to_think_about_it|let_me_get_back_to_it|"
    "ill_have_to_get_back_to_you on_that|on_this|about_that|about_this|with_an_answer|atm|rn|"
    "right_now|now|here|",
    "later|laters|ltr|l8r|maybe_later|rain_check|brb|be_right_back|ill_be_right_back|postpone|"
    "snooze|perhaps_later|remind_me|another_time|some_other_time|some_other_day|another_day|"
    "in_a_bit|in_a_minute|in_a_while|later_today|later_tonight|tonight_maybe|this_evening_maybe|"
    "can_it_wait|can_this_wait|it_can_wait|itll_have_to_wait|it_will_have_to_wait|ttyl|"
    "not_yet_later|postpone_this|postpone_it|delay_this|put_this_off|reschedule|"
    "take_a_rain_check|ill_take_a_rain_check|bbl|gtg_ttyl|when_i_have_time|when_i_get_home|"
    f"when_im_free|when_im_home|ask_later|remind_later|later_alligator {NOW}|then|ok|",
)

LATER = (*(one.replace("%s", WHEN, 1).replace("%s", WHEN) for one in DEFER), *DELAY)

TOMORROW = tuple(one.replace("%s", MORROW, 1).replace("%s", WHEN) for one in DEFER)

NEXT_WEEK = tuple(one.replace("%s", WEEK, 1).replace("%s", WHEN) for one in DEFER)
