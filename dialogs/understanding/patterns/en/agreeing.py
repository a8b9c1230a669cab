"""English: yes, no, and neither."""

SURE = (
    "yes|yeah|yea|yah|yep|yup|ya|yas|yess|yis|yeh|ye|yeppers|aye|sure|surely|shure|sure_thing|"
    "of_course|of_coarse|ofc|ofcourse|certainly|definitely|definately|definitly|defo|deffo|def|"
    "ok|okay|okie|k|kk|okey|okie_dokie|okey_dokey|alright|all_right|absolutely|abso|correct|"
    "right|true|indeed|affirmative|totally|by_all_means|with_pleasure|gladly|for_sure|happily|"
    "mhm|uh_huh|yes_sir|you_bet|hell_yes|hell_yeah|heck_yeah|fuck_yeah|damn_right|naturally|"
    "agreed|roger|most_definitely|most_certainly|without_a_doubt|no_doubt|100_percent|why_yes|"
    "oh_yes|yes_indeed|very_much_so|of_course_you_can|yes_yes"
)

GO_ON = (
    "sounds_good|sounds_great|sounds_fine|go_ahead|go_for_it|please_do|do_it|feel_free|why_not|"
    "y_not|fine|fine_by_me|fine_with_me|ok_with_me|okay_with_me|thats_fine|thats_ok|thats_okay|"
    "that_is_fine|thats_fine_by_me|thats_fine_with_me|thats_ok_with_me|its_fine|its_ok|its_okay|"
    "works_for_me|that_works|that_works_for_me|you_can|u_can|you_may|you_could|i_do|i_did|"
    "i_would|i_will|id_love_to|id_like_that|id_love_that|i_would_love_to|i_would_like_that|"
    "id_like_to|i_would_like_to|id_be_happy_to|happy_to|id_be_glad_to|more_than_happy_to|"
    "id_be_more_than_happy_to|im_happy_to|glad_to|i_guess_so|i_guess|i_suppose|i_suppose_so|"
    "suppose_so|guess_so|i_think_so|think_so|i_believe_so|if_you_must|if_you_want|"
    "if_you_want_to|if_you_like|if_u_want|if_you_need_to|if_it_helps|if_you_insist|if_necessary|"
    "if_needed|if_you_really_must|if_you_really_have_to|sounds_good_to_me|if_you_have_to|"
    "if_you_wish|if_you_really_want_to|i_dont_mind|dont_mind|wouldnt_mind|i_wouldnt_mind|"
    "i_dont_mind_at_all|dont_see_why_not|i_dont_see_why_not|cant_see_why_not|i_cant_see_why_not|"
    "no_objection|no_objections|count_me_in|im_in|im_up_for_it|up_for_it|im_game|game|"
    "lets_do_it|lets_go|that_would_be_great|that_would_be_nice|that_would_be_good|"
    "that_would_be_lovely|that_would_be_fine|thatd_be_great|thatd_be_nice|would_be_great|"
    "would_be_nice|would_love_to|would_love_that|it_did|it_was|they_did|he_did|she_did|"
    "you_did|they_were|you_were|be_my_guest|knock_yourself_out|any_time|anytime|whenever|"
    "you_can_contact_me|you_can_call_me|you_can_call|you_may_contact_me|you_may_call_me|"
    "feel_free_to_contact_me|feel_free_to_call|feel_free_to_reach_out|contact_me_anytime|"
    "call_me_anytime|reach_out_anytime|by_email|i_agree|i_have|i_can|we_do|we_did|we_are|"
    "we_would|it_has|it_does|thats_right|thats_correct|that_is_correct|thats_true|exactly|"
    "you_have_my_permission|you_have_my_consent|permission_granted|im_fine_with_that|"
    "im_ok_with_that|im_okay_with_that|im_good_with_that|im_cool_with_that|cool_with_me|im_down|"
    "im_open_to_that|open_to_it|im_interested|interested|i_want_to|i_want_that|i_hope_so|"
    "no_problem_at_all|not_a_problem|sort_it_out|you_should|sign_me_up|whatever_you_want|"
    "as_you_wish|i_accept|accepted|accept|good_with_me|good_idea"
)

YES = (
    f"{SURE} {SURE}| {SURE}| {GO_ON}|no_problem|no_worries|no_prob|np|please|you_are_welcome_to| "
    f"{GO_ON}|",
    f"{GO_ON} {GO_ON}|{SURE}| no_problem|no_worries|",
    f"{SURE}|i|i_would| would|do|did|i_would|id|very_much|really like|love|want|appreciate that|"
    "it|to|that_very_much|a_call|to_be_contacted|to_talk|to_talk_about_it|it_very_much|",
    f"{SURE}|please you_can|you_may|feel_free_to|please|u_can|you_guys_can|go_ahead_and contact|"
    "call|email|text|message|reach_out_to|get_in_touch_with|reach|reach_out|get_in_touch me| "
    "anytime|any_time|by_email|by_phone|by_text|about_this|about_it|later|whenever|"
    "whenever_you_want|when_you_want|if_needed|if_you_want|if_necessary|again|",
)

NAH = (
    "no|nope|nah|naw|nay|noo|nop|noper|nopes|no_way|no_way_jose|not_at_all|never|negative|"
    "hell_no|heck_no|fuck_no|no_thanks|no_thank_you|no_thx|no_ty|no_tks|nty|not_this_time|"
    "no_need|definitely_not|def_not|certainly_not|absolutely_not|of_course_not|obviously_not|"
    "hard_no|hard_pass|not_a_chance|no_chance|fat_chance|nothanks|never_ever|no_no|"
    "not_in_a_million_years|under_no_circumstances|by_no_means|oh_no|god_no|no_sir|not_likely|"
    "unlikely|most_definitely_not|most_certainly_not|surely_not|not_yet|absolutly_not|"
    "definately_not|sadly_no|unfortunately_no|unfortunately_not|sadly_not|afraid_not|"
    "im_afraid_not"
)

DECLINE = (
    "not_necessary|thats_not_necessary|its_not_necessary|not_needed|its_not_needed|"
    "that_wont_be_necessary|wont_be_necessary|that_will_not_be_necessary|there_is_no_need|"
    "theres_no_need|no_need_for_that|no_need_to_call|no_need_to_contact_me|no_need_to|"
    "please_dont|dont|pls_dont|do_not|please_do_not|id_rather_not|i_would_rather_not|rather_not|"
    "prefer_not|id_prefer_not|i_prefer_not|i_would_prefer_not|prefer_not_to|id_prefer_not_to|"
    "i_would_prefer_not_to|i_prefer_not_to|best_not|better_not|id_rather_you_didnt|"
    "id_rather_you_dont|i_would_rather_you_didnt|id_prefer_if_you_didnt|id_prefer_you_didnt|"
    "id_prefer_that_you_didnt|i_would_prefer_if_you_didnt|id_prefer_if_you_dont|i_dont_think_so|"
    "dont_think_so|i_do_not_think_so|i_think_not|think_not|i_doubt_it|doubt_it|"
    "i_highly_doubt_it|i_dont_want_that|i_dont_want_to|i_dont_want_it|dont_want_to|i_dont_wanna|"
    "not_interested|im_not_interested|i_am_not_interested|no_interest|im_good|i_am_good|im_ok|"
    "im_okay|im_fine|im_all_good|im_all_set|all_set|im_set|im_alright|were_good|all_good|"
    "count_me_out|i_dont|i_do_not|i_didnt|i_did_not|it_didnt|it_did_not|it_wasnt|it_was_not|"
    "it_isnt|it_hasnt|it_doesnt|i_wont|i_will_not|i_would_not|i_wouldnt|ill_pass|i_pass|"
    "forget_it|forget_about_it|dont_bother|please_dont_bother|no_point|i_havent|i_have_not|"
    "they_didnt|they_did_not|you_didnt|you_did_not|he_didnt|she_didnt|they_havent|you_havent|"
    "nobody_did|i_cant|i_cannot|no_can_do|not_required|i_decline|decline|i_refuse|refuse|"
    "leave_me_out|thanks_but_no_thanks|i_dont_need_that|i_dont_need_it|dont_need_it|"
    "dont_need_to|i_dont_need_to|you_dont_need_to|you_dont_have_to|u_dont_need_to|"
    "u_dont_have_to|you_cant|you_cannot|you_may_not|you_can_not|not_for_me|incorrect|wrong|"
    "false|not_ok|thats_not_ok|not_okay|id_say_no|i_say_no|its_a_no|thats_a_no|its_a_no_from_me|"
    "thats_a_no_from_me|id_have_to_say_no|i_have_to_say_no|ill_have_to_decline|"
    "ill_have_to_say_no|i_must_decline|leave_it|lets_not|i_dont_want_you_to|id_hate_that|"
    "i_would_hate_that|over_my_dead_body|not_my_thing|im_not|i_am_not|not_me|i_dont_have_any|"
    "ive_said_enough|ive_said_all_i_have_to_say|i_never_did|none|of_no_use|not_worth_it|"
    "dont_call|dont_call_me|dont_contact_me|you_dont_need_to_call|you_dont_need_to_contact_me|"
    "please_dont_call|please_dont_contact_me|i_dont_agree|i_disagree|disagree|i_dont_consent|"
    "you_do_not|not_in_the_mood|not_solved"
)

NO = (
    f"{NAH} {NAH}| {DECLINE}|for_me|from_me|for_now|thanks_though|ever|please|at_all| {DECLINE}|"
    "for_me|",
    f"{DECLINE} {DECLINE}|{NAH}| for_me|from_me|for_now|thanks_though|thank_you_though|ever|"
    "at_all|to|",
    f"{SURE}|{NAH} not|nothing for_me|thanks|now_thanks|ever|like_that|this_time|on_your_life|"
    "in_my_life|to_add|needed|",
)

WAVERING = (
    "maybe|perhaps|possibly|mayb|could_be|might_be|might|i_might|potentially yes|no|yeah|yep|"
    "yup|sure|not|so|later|maybe_not|i_would|i_will|if|but|i_could|",
    "i_dont_know|idk|dunno|i_dunno|not_sure|im_not_sure|i_am_not_sure|unsure|im_unsure|"
    "undecided|im_undecided|hard_to_say|difficult_to_say|tough_to_say|cant_say|i_cant_say|"
    "couldnt_say|i_couldnt_say|depends|it_depends|that_depends|it_all_depends|who_knows|no_idea|"
    "i_have_no_idea|no_clue|kind_of|kinda|sort_of|sorta|partly|partially|somewhat|50_50|"
    "fifty_fifty|yes_and_no|both|neither|not_decided|havent_decided|i_havent_decided|"
    "cant_decide|i_cant_decide|i_need_to_think_about_it|i_need_to_think|ill_think_about_it|"
    "i_will_think_about_it|let_me_think|let_me_think_about_it|have_to_think_about_it|"
    "i_have_to_think_about_it|ill_have_to_think_about_it|i_have_to_think|on_the_fence|"
    "im_on_the_fence|we_will_see|well_see|ill_see|it_varies|sometimes|i_would_have_to_think|"
    "give_me_time_to_think|not_certain|im_not_certain|im_torn|mixed_feelings|"
    "could_go_either_way|so_so|meh|eh|either_way|i_dont_really_know|not_entirely_sure|"
    "not_completely_sure|not_quite_sure|not_really_sure|not_too_sure about_that|about_it|"
    "about_this|yet|if|yet_if|what_you_mean|at_the_moment|to_be_honest|on_that|on_what|for_me|"
    "either|really|still|how_i_feel|who_is_calling|",
    f"{SURE} or|and|or_maybe|and_also {NAH}",
    f"{NAH} or|and|or_maybe|and_also {SURE}",
)
