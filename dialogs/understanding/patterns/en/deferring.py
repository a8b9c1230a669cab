"""English: not now, in a sentence: what one is doing, what it waits for, when to ask again."""

from dialogs.understanding.patterns.en.framing import tailed
from dialogs.understanding.patterns.en.shared import ASK, BUSY, MAY, ME, NOW, WILL
from dialogs.understanding.patterns.en.waiting import REMIND, RESUME, SOMETHING, WHEN

WAITING = (
    "when|once|after|until|till|as_soon_as|by_the_time|the_moment|whenever|sometime|some_time|"
    "only_when|only_after|not_until|not_before|tomorrow|later|next_week|next_month|next_time|"
    "straight_after|right_after|just_after|this_evening|this_afternoon|tonight|in_an_hour|"
    "in_a_few|in_a_couple|in_half_an_hour|in_the_morning|in_the_evening|in_the_afternoon|"
    "at_the_end_of|at_the_weekend|at_lunch|during_my|over_the_weekend|on_monday|on_tuesday|"
    "on_wednesday|on_thursday|on_friday|on_saturday|on_sunday|first_thing|before_bed|later_on"
)

MEANWHILE = (
    f"{WAITING}|at|around|before|during|next|end_of|towards|anytime|"
    "half|nearer|closer_to|another|some_other|a_bit|a_little|another_time"
)

ASK_AGAIN = (
    "ask|remind|text|message|ping|contact|write|write_to|get_back_to|come_back_to|come_back|"
    "check_back|check_in|check_in_with|check_back_with|nudge|follow_up|follow_up_with|hit_me_up|"
    "send|send_it|send_this|resend|resend_it|resend_this|reach_out|reach_out_to|get_in_touch|"
    "get_back|come_back_with|send_a_reminder|send_me_a_reminder|circle_back|ask_again|"
    "try_again|bug|asking|reminding|messaging|texting|sending|contacting|coming_back|trying|"
    "try_me|try|start_again|call_again|poke|ask_me|ask_us|remind_me|ping_me"
)

AWAY = (
    "in_the_middle_of|in_the_midst_of|in_the_process_of|halfway_through|half_way_through|"
    "mid|mid_way_through|knee_deep_in|up_to_my_neck_in|up_to_my_eyes_in|up_to_my_elbows_in|"
    "up_to_my_ears_in|about_to|just_about_to|on_my_way_to|on_my_way|on_the_way_to|on_the_way|"
    "heading_to|heading_into|heading_out|heading_for|off_to|running_late_for|late_for|"
    "running_to|rushing_to|going_into|going_to|walking_into|getting_ready_for|"
    "getting_ready_to|preparing|preparing_for|waiting_for|waiting_to|queuing_for|stuck_in|"
    "stuck_at|stuck_on|caught_up_in|caught_up_with|tied_up_with|tied_up_in|busy_with|"
    "busy_at|busy_in|busy_on|busy_doing|busy|at|at_a|at_my|at_the|in_a|in_my|on_a|on_the|on_my|"
    "in|on|with_a|with_my|with_the|out_with|out_for|out_at|out_in|out_on|over_at|abroad_in|"
    "away_in|away_on|away_at|driving|driving_to|boarding|feeding|cooking|making|watching|"
    "picking_up|dropping|collecting|minding|babysitting|looking_after|bathing|walking|"
    "putting|changing|holding|carrying|studying_for|working_on|working_at|working_until|"
    "finishing|serving|attending|visiting|eating|having|nursing|giving|doing|dealing_with|"
    "getting|leaving|leaving_for|covered_in|under"
)

PLACE = (
    "work|school|hospital|the_hospital|shop|shops|the_shops|gym|office|home|bed|bath|shower|"
    "car|bus|train|plane|tube|metro|tram|road|motorway|street|call|phone|meeting|class|lesson|"
    "lecture|exam|test|shift|break|lunch|dinner|breakfast|tea|meal|doctor|doctors|dentist|"
    "surgery|church|mosque|temple|funeral|wedding|party|airport|station|cinema|theatre|movies|"
    "film|concert|match|game|interview|conference|training|workshop|rush|hurry|queue|line|"
    "traffic|bank|supermarket|market|till|checkout|pub|restaurant|cafe|park|beach|holiday|"
    "vacation|trip|flight|boat|ferry|library|court|kitchen|garden|toilet|loo|kids|children|"
    "baby|family|mum|mom|dad|mother|father|wife|husband|son|daughter|customer|customers|"
    "client|clients|patient|patients|guests|visitors|friends|boss|colleague|colleagues|dog|"
    "site|duty|something|stuff|things|deadline|report|homework|housework|shopping|site_visit|"
    "zoom|teams|presentation|appointment|errand|errands|rounds|ward|barbers|hairdressers|vet|"
    "vets|swimming_pool|pool|sauna|bus_stop|school_run|drive|ride|taxi|present|moment"
)

STATE = (
    "asleep|sleeping|half_asleep|too_tired|knackered|exhausted|shattered|drunk|hungover|in_pain|"
    "not_well|not_feeling_well|not_at_home|not_home|"
    "eating|cooking|studying|driving|travelling|traveling|swamped|snowed_under|"
    "flat_out|rushed_off_my_feet|up_the_wall|occupied|tied_up|in_bed|on_the_go|jogging|"
    "commuting|on_shift|on_nights|on_duty|on_call|at_work|not_able_to_talk|not_in_a_position|"
    "not_free|"
    "having_dinner|having_lunch|having_breakfast|in_no_mood|dead_on_my_feet|bit_pushed|"
    "pressed_for_time|short_on_time|short_of_time|strapped_for_time|pushed_for_time|"
    "rather_busy|crazy_busy|mad_busy|stupidly_busy|up_to_my_eyeballs|"
    "at_lunch|on_lunch|on_break|multitasking|nearly_asleep|dozing_off|falling_asleep|in_labour"
)

AILING = (
    "tired|ill|sick|poorly|unwell|away|out|abroad|running|cycling|biking|walking|shopping|"
    "boarding|"
    "landing|taking_off|training|swimming|teaching|engaged|unavailable|late|running_late|"
    "not_available|pushed|pressed|fully_booked|packed|stressed|hectic|frantic|manic|elsewhere|"
    "offline|in_a_rush|in_a_hurry|working|busy"
)
"""What is said of oneself only with a word for oneself before it: else of a shop or a bus."""

BEING = (
    "i_am|we_are|currently|still|just|i_am_currently|i_am_just|i_am_still|because_i_am|as_i_am|"
    "since_i_am|literally|i_am_literally|about|my_wife_is|my_husband_is|"
    "kind_of|sort_of|bit|a_bit|a_little|very|really|so|too|pretty|quite|super|rather|well|"
    "extremely|way_too|actually|sorry_i_am|we_are_all"
)

NOTNOW = (
    "not_now|not_right_now|not_today|not_tonight|no|no_time|no_time_now|no_can_do|cant|"
    "can_not|cant_talk|can_not_talk|can_not_text|can_not_do_it|can_not_answer|can_not_do_this|"
    "later|laters|some_other_time|another_time|speak_later|talk_later|text_later|bad_time|"
    "ttyl|talk_to_you_later|speak_soon|not_possible|not_a_good_time|not_the_time|"
    "not_the_moment|impossible|wait|brb|will_do_later|maybe_later|will_reply_later|not_free|"
    "try_later|try_again_later|ask_later|ask_me_later|call_later|message_later|"
    "ill_reply_later|will_answer_later|will_get_back_to_you|get_back_to_you|in_a_bit|soon"
)

OCCUPIED = tailed(
    f"{BEING} {AWAY} a|an|the|my|our|some|another|this|that| {PLACE} with|at|in|for|and|on|by|of| "
    f"{PLACE}|my_mum|my_mom|my_wife|my_kids|my_husband|my_dad|my_son|my_daughter| {NOW}| "
    f"{NOTNOW}|",
    f"{AWAY} a|an|the|my|our|some|another|this|that| {PLACE} with|at|in|for|and|on|by|of| "
    f"{PLACE}|my_mum|my_mom|my_wife|my_kids|my_husband|my_dad|my_son|my_daughter| {NOW}|"
    f"{NOTNOW}|rubbish_signal|bad_signal|no_signal|poor_signal|on_call|all_day|till_late",
    f"{BEING}| {STATE} with|at|in|on|for|from| a|the|my| {PLACE}| {NOW}| {NOTNOW}|",
    f"i_am|we_are|i_am_currently|i_am_just|i_am_still|because_i_am|as_i_am|sorry_i_am|currently "
    f"bit|a_bit|a_little|very|so|too|quite| {AILING} with|at|in|on|for|from| a|the|my| {PLACE}| "
    f"{NOW}| {NOTNOW}|",
    f"bit|a_bit|a_little|very|so|too|quite| {AILING} {NOW}|at_the_mo {NOTNOW}|",
    f"bit|a_bit|a_little|very|so|too|quite| {AILING} {NOTNOW}",
    f"{BEING}| {BUSY} {NOW}|at_the_mo|till_late {NOTNOW}|",
    f"{BEING}| {BUSY} {NOTNOW}",
    "in_the_midst_of|halfway_through|just_about_to|i_am_about_to|i_am_in_the_middle_of|"
    "i_am_halfway_through|i_am_on_my_way|i_am_stuck|i_am_tied_up|up_to_my_eyes|up_to_my_neck|"
    "i_am_running_late|i_am_rushing @any",
)
"""What one is busy with: no answer to a question with a scale, and one to an open question."""

LATER = tailed(
    f"{ASK} {ASK_AGAIN}|pop_up|reappear|bring_it_up|bring_this_up {ME} again|back|another_go| "
    f"{SOMETHING} {MEANWHILE} @any",
    f"{ASK} {ASK_AGAIN}|{REMIND} {ME} again|back|another_go| {SOMETHING} {WHEN}",
    f"{WILL}|i|i_might|i_may|i_shall|i_would_rather|we_will|we_can|can_we|could_we|lets|"
    f"i_promise_to|i_intend_to|i_plan_to|happy_to|i_am_happy_to|glad_to|i_can|i_could|"
    f"i_can_only|i_will_only|i_will_have_to|i_will_try_to|i_will_be_able_to|i_need_to|"
    f"probably_will|prefer_to|i_prefer_to|will|shall|would|need_to|have_to|rather {RESUME}|"
    f"look|have_a_look|have_a_think|think|think_about|sit_down|respond|text|message|"
    f"respond|do_your|fill|return|be_back|be_ready|be_free|have_time|try|give_you|give_it_a_go|"
    f"send_you to_you|you|back|with_you|to_this|again| {SOMETHING} survey|answer|score|quiz|"
    f"thing|an_answer|my_answer|a_score|a_rating|your_survey|in|out| {WAITING} @any",
    f"{WILL}|i|i_might|i_may|i_shall|i_would_rather|we_will|we_can|can_we|could_we|lets|"
    f"i_promise_to|i_intend_to|happy_to|i_am_happy_to|i_can|i_can_only|i_will_have_to|"
    f"i_will_try_to|need_to|have_to|prefer_to|will|shall {RESUME}|look|see|have_a_look|think|"
    f"respond|text|return|be_back|try to_you|you|back|with_you|to_this|again| {SOMETHING} "
    f"survey|answer|score|quiz|thing|an_answer|my_answer|your_survey|in|out| {WHEN}",
    "can|could|will|would|may|this|that|it|your_survey|the_survey|your_questions|does|must|"
    f"this_will|it_will|that_will|this_can|it_can|that_can|survey this|that|it|the_survey|"
    f"your_survey|everything|have_to|must|needs_to|will|can|is_going_to|should| have_to|"
    f"possibly| wait|be_done|happen|keep|hold_off|be_later|be_postponed|be_put_off|be_moved|"
    f"be_rescheduled|be_paused {MEANWHILE} @any",
    "can|could|will|would|may|this|that|it|your_survey|the_survey|your_questions|does|must|"
    f"this_will|it_will|that_will|this_can|it_can|that_can|survey this|that|it|the_survey|"
    f"your_survey|everything|have_to|must|needs_to|will|can|is_going_to|should| have_to|"
    f"possibly| wait|be_done|be_postponed|be_put_off|hold_off|keep|be_paused {WHEN}|a_bit|"
    f"a_while|a_little|please|for_a_bit|for_now|",
    f"{MAY} {ASK} give|gimme|allow|grant|need|i_need me|us| a|some|more|until|till|another|"
    f"a_bit_more|a_bit_of|a_little|a_few|a_couple_of|"
    f"time|an|one|till_after|until_after|the|couple time|minutes|minute|mins|min|hours|hour|"
    f"days|day|week|moment|while|evening|night|weekend|bit|sec|second|seconds|think|breather|"
    f"monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|later|"
    f"next_week|lunch|the_weekend|then|the_morning|the_evening to_think|to_answer|"
    f"to_think_about_it|to_decide|to_reply|before_i_answer|for_this|first|please|",
    "now|right_now|this|today|it|timing|tonight|this_moment is not|never|hardly|not_really|"
    "not_exactly a|the|really_the|really_a|exactly_a|very|so| good|great|best|right|ideal|"
    "convenient|suitable|perfect|opportune time|moment|timing|for_me|day|point|one|possible",
    "now|right_now|today|timing|tonight|this_moment|this is a|the|really|so| bad|terrible|wrong|"
    "awful|inconvenient|worst|poor time|moment|timing|for_me|day|point",
    "this|now|it|today|tonight|right_now is not a|an|the|really_a|very|such_a convenient|good|"
    "great|suitable|ideal|opportune|easy|perfect moment|time|day|hour|moment_for_me|time_for_me",
    "not|nt|isnt|isnt_it|hardly|bad a|the|my|very| good|great|best|right|bad|ideal|"
    "convenient|terrible|wrong|awful|suitable|perfect|worst time|moment|timing|day|point "
    "for_me|for_this|right_now|now|at_all|mate|",
    "i_can_not|can_not|i_could_not|i_am_unable_to|unable_to|not_able_to|i_am_not_able_to|"
    "i_will_not_be_able_to|i_do_not_have_time_to|no_time_to|i_have_no_time_to|hard_to|"
    "difficult_to talk|do|answer|reply|respond|text|type|write|chat|speak|look|think|focus|"
    "concentrate|deal|read|use|get|message|take|fill this|that|it|my_phone|with_this|to_this|"
    "in_this|to_you|at_this|about_this|to_it|your_survey|a_survey|surveys| while|when|until|"
    "till|before|im|i_am|during|now|right_now|today|because_im|because_i_am|as_im|as_i_am @any",
    f"{STATE}|{PLACE}|at_work|in_a_meeting|driving|busy|at_the_moment|at_school|on_a_call "
    f"{NOTNOW}",
    f"{NOTNOW} {BEING}| {AWAY} a|an|the|my|our|some| {PLACE}",
    f"{NOTNOW} {BEING}| {STATE}|{BUSY}",
    "i_have|i_have_got|i_have_to|i_need_to|i_must|need_to|have_to|going_to_have_to|i_should an|a|"
    "another|some|my|the|to|lots_of|loads_of|too_much|"
    "so_much| meeting|class|call|appointment|shift|exam|flight|train|bus|interview|lecture|"
    "visitors|guests|work|deadline|delivery|dinner|lesson|go|run|dash|leave|get_going|head_out|"
    "drive|sleep|get_up|pick_up|collect|feed|cook|catch|finish|board|take_this_call|"
    "take_a_call|prepare|study|rush|lot_on|lots_on|hands_full|my_hands_full|much_on|"
    "crying_baby|baby_crying|screaming_baby|go_to|on now|right_now|first|today|tonight|atm|"
    "soon|in|before @any",
    "my|the phone|battery|mobile|cell|hands|hand|lunch|break|baby|kids|children|boss|bus|train|"
    "dinner|glasses|screen|flight|connection|signal|internet|wifi|reception|food|data is|are|"
    "has|needs|just|full|covered|dying|dead|at|on|about|on_fire|tied|low|running|crying|here|"
    "waiting|coming|leaving|boarding|ready|wet|dirty|bad|terrible|rubbish|not|awful|ended| "
    f"@any {NOTNOW}",
    "later|tomorrow|tonight|this_evening|another_time|some_other_time|another_day|"
    "at_the_weekend|after_work|after_lunch|after_dinner|in_a_bit|in_an_hour|"
    "in_a_while|not_now|not_today|maybe_later|when_i_can|soon please|maybe|ok|"
    "okay|is_better|suits|instead|perhaps|then|would_be_better|is_fine|will_do|works|i_promise|"
    "might_be_better|is_best|love|mate|im_busy|i_am_busy|im_driving|i_am_driving|i_am_at_work|"
    "im_at_work|if_thats_ok|if_you_dont_mind|if_possible|",
    f"{MAY} {ASK} do|finish|continue|postpone|delay|pause|reschedule|put_off|push_back|hold|"
    f"park|defer|shelve|snooze|hold_off|pick_up|resume|"
    f"put this|that|it|the_survey|your_survey|these|the_questions|with_this|this_up|"
    f"it_up|it_off|this_off|it_on_hold|this_on_hold|it_back|this_back| until|till|for_another|"
    f"for_a_bit|for_a_while|for_an_hour|for_tomorrow|for_later|{WAITING}|some_other|another|on_a|"
    f"to_another|to_a|to_next|to_tomorrow|to_the_weekend|off_until|off_till|on_hold_until|"
    f"on_hold_till @any",
    f"{MAY} {ASK} do|finish|continue|postpone|delay|pause|reschedule|put_off|push_back|park|"
    f"defer|shelve|snooze|hold_off|leave|keep|save|put this|that|it|the_survey|your_survey|"
    f"these on_hold|off|aside|for_now|for_later|later|another_time|some_other_time|on_ice|"
    f"until_later|till_later|some_other_day|another_day|at_a_later_date|on_another_day",
    "pause|snooze|postpone|delay|defer|reschedule|park|hold_off|save|put_off this|it|that|"
    "the_survey for|until|till|to|by|on|off| @any|",
    "catch|hit|see|speak|talk|text|chat|try|get|find|reach|ask me|you|to_you|with_you|us|up| "
    "up|again|back| later|another_time|some_other_time|tomorrow|soon|another_day|afterwards|"
    "next_week|at_the_weekend|on_monday|this_evening|tonight|some_other_day|later_on|"
    "later_today|in_a_bit|in_a_while|in_an_hour when|if|after|please|then|once|because|as|at| "
    "@any|",
    "after|when|once|as_soon_as|if|not_before|not_until|only_after|until|till|before @any "
    "i_will|ill|ask_me|ask|try|remind_me|message_me|text_me|ping_me|i_can|maybe|please|send|"
    "i_promise answer|do|reply|respond|again|then|it|this|do_it|do_this|have_time|get_back|"
    "later|back|me|fill|think|you @any|",
)
