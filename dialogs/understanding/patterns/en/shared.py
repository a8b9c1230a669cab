"""English: slots that several kinds of requests have."""

from dialogs.understanding.patterns.en.framing import OWN, YOURS

BETWEEN = (
    "please|pls|plz|plse|kindly|thanks|thank_you|thx|ty|cheers|thank_u|many_thanks|just|simply|"
    "ok|okay|k|hey|hi|hello|um|uh|erm|hmm|well|oh|ah|ugh|argh|wow|like|so|then|now|right_now|rn|"
    "atm|really|actually|honestly|seriously|srsly|literally|frankly|obviously|clearly|tbh|imo|"
    "ngl|lol|lmao|haha|omg|omfg|jfc|ffs|smh|wtf|for_fucks_sake|for_fuck_sake|for_gods_sake|"
    "for_god_sake|for_christs_sake|for_heavens_sake|for_the_love_of_god|for_the_last_time|"
    "for_crying_out_loud|god|my_god|jesus|jesus_christ|christ|damn|dammit|damnit|goddamn|"
    "god_damn|fucking|fuckin|fkn|fking|fcking|f_ing|effing|freaking|frickin|fricking|friggin|"
    "frigging|bloody|blasted|flipping|sodding|the_fuck|the_hell|tf|the_heck|fuck|shit|stupid|"
    "sorry|im_sorry|apologies|my_apologies|sir|madam|maam|mate|dude|bro|man|guys|folks|buddy|"
    "dear|already|immediately|at_once|asap|today|straight_away|right_away|instantly|urgently|"
    "if_possible|if_you_can|if_thats_ok|if_thats_okay|if_its_ok|if_you_dont_mind|if_you_would|"
    "if_i_may|if_u_can|wait|oops|ooops|whoops|hang_on|hold_on|my_bad|anyway|anyways|instead|"
    "maybe|perhaps|i_think|i_guess|i_said|i_say|i_repeat|as_i_said|like_i_said|i_told_you|"
    "i_already_said|i_asked_you|and|but|n|also|plus|because|cause|cuz|cos|coz|bc|since|as|"
    "therefore|hence|or_else|stupid_bot|hey_bot|dear_bot|you_stupid_bot|you_bot|u_stupid_bot|yo|"
    "last_warning|final_warning|this_is_my_last_warning|this_is_your_last_warning|"
    "this_is_the_last_time|you_hear|you_hear_me|no_means_no|thats_it|ok_thats_it|"
    "once_and_for_all|ok_then|alright|all_right|fine|good_morning|good_evening|good_afternoon|"
    "to_be_honest|not_being_rude|no_offence|no_offense|love|luv|hun|hon|pet|darling|sweetie|"
    "sweetheart|my_dear|my_friend|boss|chief|oga|pal|mister|miss|lads|people|you_lot|team|there|"
    "lah|leh|lor|abeg|biko|o|na|innit|init|eh|ey|yaar|ji|ah_well|look|listen|right|possibly|"
    "at_least|even|quickly|real_quick|real_quickly|quick|a_sec|for_a_sec|for_a_second|a_moment|"
    "for_a_moment|though|tho|basically|finally|by_the_way|btw|by_any_chance|by_chance|again|"
    "in_fact|in_all_honesty|to_be_fair|with_respect|with_all_due_respect|if_its_not_too_much|"
    "if_it_is_not_too_much_trouble|if_its_not_too_much_to_ask|if_you_please|if_you_will|"
    "if_its_all_the_same|if_its_all_the_same_to_you|if_its_no_trouble|do|personally|"
    "particular|certainly|very|still|kind_of|sort_of|i_mean|exactly|i_am_afraid|"
    "im_afraid|afraid|i_suppose|yet|too|either|rather|merely|gladly|for_once|soz|sry|"
    "excuse_me|pardon_me|forgive_me|good_day|greetings|dear_sir|dear_madam|dear_team|"
    "thank_you_so_much|thanks_so_much|thanks_a_lot|thank_you_very_much|many_thanks|"
    "much_appreciated|ta|tq|tia|thanks_in_advance|actual|for_goodness_sake|for_pitys_sake|"
    "bleeding|ruddy|blooming|the_bloody|my_man|hiya|helo|yes_please|hmmm|hm|mm|mmm|er|err|ehm|"
    "some_time_now|all_in_all|first_of_all|first|before_i_answer|before_i_answer_that|"
    "before_i_answer_this|before_i_answer_anything|before_answering|before_anything_else|"
    "before_i_do_this|before_i_do|before_we_start|before_we_continue|before_we_go_on|"
    "before_i_continue|before_i_start|out_of_curiosity|out_of_interest|just_curious|"
    "i_am_curious|quick_question|one_question|a_question|question_for_you|serious_question|"
    "thinking_about_it|on_second_thought|on_second_thoughts|come_to_think_of_it|"
    "on_reflection|having_thought_about_it|just_to_be_clear|to_be_clear|let_me_be_clear|"
    "for_the_record|in_particular|specifically"
)

ASK = (
    f"{YOURS}|{OWN}|"
    "can_you|could_you|would_you|will_you|can_u|could_u|would_u|will_u|can_ya|can_y'all|"
    "can_yall|cant_you|couldnt_you|wont_you|can_you_guys|could_you_guys|will_you_guys|"
    "can_someone|could_someone|can_somebody|could_somebody|would_someone|would_you_mind|"
    "do_you_mind|would_it_be_possible_to|would_it_be_possible_for_you_to|"
    "is_it_possible_for_you_to|i_want_you_to|i_need_you_to|id_like_you_to|i_would_like_you_to|"
    "i_want_u_to|i_need_u_to|i_would_appreciate_it_if_you|id_appreciate_it_if_you|"
    "i_would_appreciate_if_you|i_would_appreciate_it_if_you_could|id_appreciate_it_if_you_could|"
    "would_appreciate_if_you|id_be_grateful_if_you|id_be_grateful_if_you_could|"
    "i_would_be_grateful_if_you_could|it_would_be_great_if_you|it_would_be_great_if_you_could|"
    "it_would_be_nice_if_you|it_would_be_nice_if_you_could|id_prefer_if_you|id_prefer_you|"
    "id_prefer_you_to|id_rather_you|i_wish_you_would|i_wish_youd|i_ask_you_to|im_asking_you_to|"
    "i_am_asking_you_to|im_begging_you|im_begging_you_to|i_beg_you|i_beg_you_to|begging_you_to|"
    "i_demand_that_you|i_demand_you|i_request_that_you|i_request_you_to|you_need_to|u_need_to|"
    "you_should|you_guys_should|you_have_to|you_must|you_can|u_can|you_could|you_better|"
    "youd_better|you_guys_need_to|do_me_a_favor_and|do_me_a_favour_and|do_me_a_favor|"
    "do_me_a_favour|do_us_a_favour_and|be_so_kind_to|be_so_kind_as_to|would_you_be_so_kind_to|"
    "would_you_be_so_kind_as_to|would_you_be_kind_enough_to|could_you_be_so_kind_to|"
    "be_a_dear_and|be_nice_and|make_sure_you|make_sure_to|be_sure_to|how_do_i_get_you_to|"
    "how_do_i_make_you|how_can_i_get_you_to|how_can_i_make_you|how_do_i_get_you_guys_to|"
    "why_dont_you|why_cant_you|why_wont_you|when_will_you|how_about_you|time_to|its_time_to|"
    "go_ahead_and|i_want_to|i_need_to|id_like_to|i_would_like_to|wanna|i_wanna|want_to|need_to|"
    "i_wish_to|i_demand_to|id_like_for_you_to|feel_free_to|can_we|could_we|lets|"
    "may_i_ask_you_to|can_i_ask_you_to|id_love_to|id_love_for_you_to|you_are_requested_to|"
    "im_asking_nicely|i_am_asking_nicely|how_do_i|how_can_i|how_to|where_do_i|where_can_i|can_i|"
    "could_i|may_i|is_there_a_way_to|is_there_any_way_to|any_way_to|is_it_possible_to|"
    "its_better_to|better|help_me|help_me_to|i_request_to|request_to|let_me|no|nope|nah|hell_no|"
    "yes|yeah|"
)
"""What asks another to do something, and oneself, before what is to be done."""

MAY = (
    f"{OWN}|{YOURS}|"
    "can_i|could_i|may_i|might_i|can_we|could_we|may_we|let_me|lemme|let_us|lets|id_like_to|"
    "i_would_like_to|i'd_love_to|i_want_to|i_wanna|i_wana|want_to|wanna|i_need_to|need_to|"
    "i_would_rather|id_rather|rather|id_prefer_to|i_would_prefer_to|i_prefer_to|prefer_to|"
    "is_it_ok_to|is_it_okay_to|is_it_ok_if_i|is_it_okay_if_i|is_it_alright_if_i|ok_if_i|"
    "is_it_possible_to|would_it_be_possible_to|possible_to|is_there_a_way_to|"
    "is_there_any_way_to|is_there_any_way_i_can|is_there_a_way_i_can|how_do_i|how_can_i|"
    "how_could_i|how_to|how_do_you|how_would_i|how_do_we|am_i_allowed_to|do_you_mind_if_i|"
    "mind_if_i|would_you_mind_if_i|i_wish_to|can_you_let_me|could_you_let_me|please_let_me|"
    "allow_me_to|can_you|could_you|can_u|would_you|will_you|could_u|you_can|you_could|i_have_to|"
    "i_gotta|i_must|"
)

WILL = f"ill|i_will|im_going_to|i_am_going_to|im_gonna|ima|imma|gonna|i_think_ill|guess_ill|{MAY}"

ME = (
    "me|us|my_phone|my_number|to_me|to_us|my_inbox|at_me|my_cell|my_mobile|this_number|"
    "this_phone|to_my_phone|to_this_number|my_email|my_time|up_my_phone|up_my_inbox|my_messages|"
    "my_family|with_me|on_me|our_time|"
)

ANY = (
    "any|any_more|anymore|more|all|all_of|all_the|all_these|all_this|all_your|all_of_your|"
    "all_of_these|your|ur|these|those|this|the|so_many|such|any_of_these|any_of_your|any_other|"
    "any_further|further|other|that|them|a|another|one_more|a_single|a_million|too_many|some_of|"
    "even_one|such_a|these_kinds_of|this_kind_of|these_kind_of|this_sort_of|of_your|of_these|of|"
)

KIND = (
    "text|sms|survey|email|spam|spammy|marketing|whatsapp|phone|automated|unsolicited|annoying|"
    "unwanted|promo|promotional|feedback|junk|random|endless|constant|robot|useless|pointless|"
    "ridiculous|further|more|silly|dumb|crappy|shitty|future|daily|weekly|such|"
)

MESSAGES = (
    "messages|message|mesages|msgs|msg|massages|contact|texts|text|txts|txt|text_messages|sms|"
    "smses|emails|email|e_mails|mails|mail|notifications|notification|invites|invitations|"
    "reminders|communications|communication|correspondence|whatsapps|dms|calls|phone_calls|"
    "follow_ups|newsletters|pings|spam|shit|crap|bullshit|junk|garbage|nonsense|rubbish|trash|bs"
)

SENT = f"{MESSAGES}|surveys|questionnaires|quizzes|polls|requests|request"

STUFF = (
    "stuff|things|thing|everything|anything|anything_else|anything_more|anything_ever|them|it|"
    "this|that|survey|questions|these|those|this_shit|this_crap|this_stuff|stuff_like_this|"
    "this_kind_of_thing|this_sort_of_thing|these_things|one"
)

EVER = (
    "from_you|from_u|from_you_guys|from_you_people|from_your_company|from_this_number|from_here|"
    "by_you|of_yours|to_me|to_us|to_my_phone|to_my_number|to_this_number|to_this_phone|"
    "to_my_email|on_my_phone|on_this_number|on_whatsapp|by_text|by_sms|by_email|by_phone|"
    "via_sms|via_text|over_text|all_the_time|every_day|everyday|every_time|every_week|"
    "every_single_day|every_five_minutes|every_month|all_day|all_day_long|day_and_night|"
    "at_night|so_much|so_often|constantly|anymore|any_more|any_longer|ever_again|ever|again|"
    "in_the_future|in_future|for_good|forever|for_ever|from_now_on|at_all|altogether|completely|"
    "permanently|entirely|about_this|about_that|about_it|going_forward|period|full_stop|"
    "with_this|with_these|with_your_surveys|with_surveys|with_these_texts|with_these_messages|"
    "with_your_texts|with_texts|with_questions|with_your_questions|with_this_shit|"
    "with_this_crap|with_these_surveys|with_your_messages|with_it|with_that|with_all_this|"
    "over_and_over|under_any_circumstances|no_matter_what|unless_i_ask|after_this|out|"
    "thank_you_very_much|"
)

DET = (
    "this|the|your|my|that|these|ur|a|an|any|any_more|all_these|all_this|another|more|such|"
    "of_your|of_this|of_these|whole|rest_of_the|rest_of_this|rest_of_your|the_rest_of|all_your|"
    "of|all|"
)

NOW = (
    "now|for_now|right_now|rn|atm|at_the_moment|just_now|currently|at_present|this_minute|"
    "this_moment|this_second|today|tonight|at_this_time|at_this_moment|presently|yet"
)

BUSY = (
    "driving|in_a_meeting|in_meetings|in_the_middle_of_something|in_the_middle_of_a_meeting|"
    "at_work|working|in_class|in_a_lecture|at_school|in_traffic|on_the_bus|on_the_train|"
    "on_a_call|on_the_phone|on_another_call|in_the_car|travelling|traveling|on_vacation|"
    "on_holiday|cooking|eating|eating_dinner|having_dinner|having_lunch|at_dinner|at_lunch|"
    "at_the_gym|in_the_gym|at_the_doctor|at_the_doctors|at_the_dentist|with_a_client|"
    "with_a_customer|with_clients|with_customers|with_the_kids|with_family|with_a_patient|"
    "in_bed|sleeping|going_to_sleep|about_to_sleep|going_to_bed|on_my_way_out|on_the_road|"
    "heading_out|about_to_board|boarding|on_a_plane|in_surgery|in_hospital|in_the_hospital|"
    "at_the_hospital|at_a_funeral|at_the_airport|at_the_movies|in_the_cinema|in_a_rush|"
    "in_a_hurry|on_the_go|on_the_run|out_and_about|out_shopping|shopping|swamped|tied_up|"
    "occupied|busy|too_busy|very_busy|so_busy|super_busy|kinda_busy|a_bit_busy|a_little_busy|"
    "kind_of_busy|pretty_busy|quite_busy|really_busy|extremely_busy|crazy_busy|engaged|not_free|"
    "unavailable|not_available|away|away_from_my_phone|not_at_home|not_home|on_a_break|"
    "on_the_toilet|on_the_loo|in_the_shower|in_a_conference|in_an_interview|in_a_call|in_a_zoom|"
    "in_a_zoom_call|in_court|in_church|giving_a_presentation|presenting|studying|"
    "feeding_the_baby|changing_a_nappy|putting_the_kids_to_bed|late_for_a_meeting|running_late|"
    "late|late_for_work|about_to_go_into_a_meeting|walking_into_a_meeting|going_into_a_meeting|"
    "about_to_leave|in_the_office|on_shift|on_duty|slammed|under_water|caught_up|"
    "caught_up_in_something|up_to_my_ears|a_tad_busy|snowed_under|rushed_off_my_feet|"
    "run_off_my_feet|having_a_meeting|on_my_way_to_work|doing_something_else|doing_something|"
    "abroad"
)
