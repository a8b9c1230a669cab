"""English: a person, or a call from one."""

from dialogs.understanding.patterns.en.shared import ASK, MAY, NOW

REAL = (
    "real|actual|live|human|living|breathing|proper|flesh_and_blood|different|senior|local|"
    "normal|genuine|english_speaking|alive|competent|responsible|customer_service|"
    "customer_support|support|customer_care|sales|service|live_human|real_live|real_life|"
    "real_human|living_breathing|qualified|duty|store|branch|team|swedish_speaking|"
)

HUMAN = (
    "human|human_being|person|persn|agent|representative|rep|operator|someone|somebody|employee|"
    "manager|supervisor|advisor|adviser|staff_member|member_of_staff|someone_real|some_one|"
    "some_body|specialist|expert|somebody_real|consultant|human_agent|human_person|"
    "person_in_charge|someone_in_charge|boss|technician|individual|human_bean|csr|"
    "colleague_of_yours|colleague|member_of_your_team|member_of_the_team|one_of_your_colleagues"
)

WHO = (
    f"{HUMAN}|staff|customer_service|customer_services|customer_support|support|support_team|"
    "team|one_of_you|helpdesk|help_desk|customer_care|client_services|anyone|anybody|the_shop|"
    "the_store|service_desk|your_company|you_guys|you_people|management|head_office|hq|"
    "the_office|sales|the_owner|someone_else|somebody_else|them|complaints_department|complaints"
)

ONE_OF = (
    "a|an|some|your|the|one_of_your|one_of_the|any|another|someone_from|somebody_from|"
    "somebody_at|someone_at|someone_in|somebody_in|at_least_a|like_a|some_kind_of|whoever_is|"
)

FROM = (
    "from_support|from_your_team|from_the_team|from_customer_service|from_customer_support|"
    "in_charge|from_your_company|at_your_company|from_your_side|in_person|on_the_phone|"
    "over_the_phone|by_phone|about_this|about_it|about_that|about_my_order|about_my_case|"
    "about_my_issue|about_my_problem|about_my_account|about_my_bill|about_my_invoice|"
    "about_what_happened|about_a_complaint|who_works_there|about_my_experience|"
    "about_my_complaint|about_a_problem|about_an_issue|regarding_this|regarding_my_order|"
    "on_the_team|in_your_team|on_your_team|at_your_office|from_the_office|instead_of_a_bot|"
    "instead_of_a_robot|instead_of_a_machine|instead_of_you|not_a_bot|not_a_robot|not_a_machine|"
    "not_a_computer|not_some_bot|and_not_a_bot|and_not_a_robot|rather_than_a_bot|not_bots|"
    "not_an_ai|not_ai|not_chatbot|not_a_chatbot|instead_of_a_chatbot|than_a_bot|who_can_help|"
    "who_can_help_me|that_can_help|that_can_help_me|who_actually_can_help|"
    "who_knows_what_theyre_doing|who_understands|to_help_me|to_help|to_talk_to|to_speak_to|"
    "to_speak_with|to_talk_with|to_chat_with|i_can_talk_to|i_can_speak_to|i_can_speak_with|"
    "i_can_talk_with|i_could_talk_to|i_could_speak_to|i_can_call|here|there|available|"
    "on_the_line|around|on_the_other_end|at_the_company|of_yours|who_speaks_english|"
    "about_something|about_all_this|to_sort_this_out|directly|back|in_the_company|"
    "at_customer_service|who_decides|with_a_pulse|from_sales|at_head_office|"
)

SOON = (
    "back|up|today|tonight|tomorrow|later|asap|soon|this_week|next_week|this_afternoon|"
    "this_evening|about_this|about_it|about_that|about_my_order|about_my_case|"
    "about_my_complaint|about_my_problem|about_my_issue|regarding_this|to_discuss|"
    "to_discuss_this|to_talk_about_this|to_talk_about_it|to_sort_this_out|on_my_mobile|"
    "on_this_number|on_the_phone|by_phone|when_you_can|again|at_your_earliest_convenience|"
    "when_possible|as_soon_as_possible|as_soon_as_you_can|directly|to_resolve_this|"
    "to_solve_this|over_the_phone|in_person|with_me|to_fix_this|to_help_me|"
)

CALL_ME = "|".join(
    [
        f"{verb}_{me}"
        for me in ("me", "us")
        for verb in (
            "call",
            "phone",
            "ring",
            "contact",
            "reach",
            "reach_out_to",
            "get_in_touch_with",
            "get_back_to",
            "telephone",
            "fone",
            "speak_to",
            "talk_to",
            "speak_with",
            "talk_with",
            "get_a_hold_of",
            "follow_up_with",
            "ring_up",
            "call_up",
            "be_in_touch_with",
        )
    ]
    + [
        f"give_{me}_a_{call}"
        for me in ("me", "us")
        for call in (
            "call",
            "ring",
            "buzz",
            "bell",
            "shout",
            "phone_call",
            "call_back",
            "callback",
        )
    ]
)

SOMEONE = (
    "someone|somebody|some_one|anyone|anybody|a_human|a_person|a_real_person|a_real_human|"
    "an_agent|a_manager|the_manager|your_manager|a_representative|a_rep|your_boss|your_team|"
    "customer_service|support|your_support|one_of_your_people|one_of_your_agents|a_colleague|"
    "one_of_your_colleagues|an_actual_person|an_actual_human|you|u|you_guys|a_human_being|"
    "a_supervisor|your_supervisor|an_employee|them|a_member_of_your_team|the_team|someone_else|"
    "one_of_you|anyone_there|somebody_there|someone_there|someone_real|a_live_agent|"
    "a_live_person|somebody_real|your_people"
)

LET = (
    "can|could|will|would|may|please_have|have|get|let|ask|make|tell|i_want|i_need|id_like|want|"
    "need|i_would_like|please_let|please_get|please_ask|id_love|i_would_love|would_like|"
    "can_you_have|can_you_get|can_you_ask|could_you_have|could_you_get|could_you_ask|can_u_get|"
    "i_would_appreciate|id_appreciate|is_it_possible_for|would_it_be_possible_for|"
    "id_appreciate_it_if|could_you_please_have|i_would_appreciate_it_if|it_would_be_great_if|"
    "can_u_have|i_want_you_to_have|i_would_prefer|id_prefer|i_prefer|i_demand|i_request|"
    "would_you_have|could_you_let|can_you_let|can_you_make|would_you_ask|could_you_tell|"
    "can_you_tell|when_can|when_will|why_cant|send|you_can_have|you_could_have|id_be_happy_if|"
    "i_wish|maybe|perhaps|please|when_could|there_is_need_for"
)

PERSON = (
    "person please|now|",
    "are_there|is_there any|no humans|people|real_people|human_beings|actual_people there|here|"
    "around|at_all|working_there|",
    f"{MAY} get_to|be_able_to|please|actually|get_a_chance_to talk|speak|chat to|with {ONE_OF} "
    f"{REAL} {WHO}|case_handler|case_worker|caseworker|account_manager|care_team {FROM} {FROM}",
    f"{MAY} {ASK} talk|speak|chat to|with {ONE_OF} case_handler|case_worker|caseworker|"
    "account_manager|salesperson|engineer|owner|director|ceo|pharmacist|nurse|doctor|teacher|"
    f"receptionist {FROM}",
    f"{MAY} {ASK} transfer|connect|escalate|forward|patch|redirect me|us|this|my_case|it|"
    f"my_complaint|my_issue| {NOW}|through|please|to_someone|up|further|to_your_manager|"
    "to_your_boss|to_management|to_the_right_person|to_the_right_department",
    f"can|could|will|would|may|let|have|is_there a|an|some|any {REAL} {HUMAN}|one who_can|to| "
    "help|answer|take_over|handle_this|look_at_this|look_into_this|assist|respond|reply|"
    "deal_with_this|take_a_look|read_this|contact_me|take_this_over me|us|this|instead|"
    f"with_this| {FROM}",
    f"is_there|are_there|do_you_have|isnt_there|is_there_not|there_must_be {ONE_OF} {REAL} "
    f"{HUMAN}|anyone|anybody that|who| i|we|one can|could|may|should speak|talk|chat|complain|"
    f"call|reach|contact to|with| {FROM}",
    f"{MAY} {ASK}|i_wanna|i_want_to talk|speak|chat to|with whoever|the_person|them|the_one|"
    "the_person_who|the_people|one is|in|who_is|responsible|thats| in_charge|responsible|charge|"
    f"running_this|behind_this {FROM}",
    "whats|what_is|give_me|can_i_have|is_there|do_you_have|where_do_i_find|wheres|i_need|"
    "whats_the the|your|a|an| number|phone_number|hotline|helpline|contact_number|"
    "support_number|customer_service_number|phone|direct_number for|to|of|i_can_call|to_call| "
    "customer_service|support|your_office|your_manager|someone|a_human|someone_i_can_call|"
    "your_customer_service|call|",
    f"put|get|bring|send|give a|an|me_a|your|some|us_a {REAL} {HUMAN} on|here|over|on_the_line|"
    "on_the_phone|in_here|please|now",
    "no|no_more|not|enough|stop_the|not_another|i_hate|i_dont_like|i_want_no bots|bot|robots|"
    "robot|machines|ai|chatbots|machine human|person|humans|agent|people please|only|",
    f"no_more_bots|enough_with_the_bots|no_bots_please {FROM}",
    "live|real|support|service|customer_service|customer_support|customer support|agent|chat|"
    "service|person|help|rep|human|representative agent|rep|person|chat|with_a_person|"
    "with_an_agent|please|now|with_a_human|with_someone|representative|pls",
    "customer_support|customer_service|live_support|live_agent|support_agent|service_agent|"
    "live_chat please|now|pls|plz",
    "connect_me|transfer_me|escalate|escalate_this|escalate_it|escalate_please|get_your_manager|"
    "get_your_boss|where_is_your_manager|wheres_your_manager|wheres_your_boss now|please|"
    "through|",
    "who_is|whos|who_s in_charge|the_manager|your_manager|your_boss|responsible|the_boss here|"
    "there|",
    f"{MAY} {ASK} i_demand_to|i_insist_on|demand_to|i_asked_to|i_would_love_to|im_trying_to|"
    "i_am_trying_to|im_asking_to|i_need_help_to| talk|speak|chat|be_connected|"
    "get_connected|be_transferred|get_transferred|get_through|be_put_through|put_through|"
    "communicate|deal|discuss_this|discuss_it|discuss|have_a_word|have_a_chat|"
    "have_a_conversation|connect|get_hold|get_a_hold|get_ahold|get_in_touch|get_in_contact|"
    "be_in_contact|be_in_touch|converse|talk_about_this|talk_about_it|interact|text|have_a_call|"
    "get_on_the_phone|have_contact|be_contacted|be_called|be_called_back|be_phoned|get_called|"
    "come_in_contact|come_in_touch|talk_it_over|be_switched|switch|be_linked to|with|of|by "
    f"{ONE_OF} {REAL} {WHO} {FROM} {FROM}",
    "can_i|could_i|may_i|let_me|how_can_i|how_do_i|where_can_i|i_need_to|i_want_to|id_like_to|"
    "i_would_like_to|want_to|need_to|is_there_a_way_to|how_to|can_we|how_would_i|who_can_i|"
    f"who_do_i|who_should_i|i_wish_to reach|contact|see|call|phone|speak|ring|meet {ONE_OF} "
    f"{REAL} {WHO}|you {FROM} {FROM}",
    "connect|transfer|put|forward|hand|pass|patch|get|find|bring|send|switch|link|give|direct|"
    "refer|transfering|connecting|redirect|escalate|show|hook me|us|this|my_case|my_complaint|"
    f"my_issue|it| through|over|on|up|on_the_line| to|with|through_to| {ONE_OF} {REAL} {HUMAN} "
    f"{FROM} {FROM}",
    f"{ASK} connect|transfer|put|forward|hand|pass|patch|get|find|bring|send|switch|link|give|"
    "direct|refer|redirect|escalate|hook|escalating me|us|this|my_case|my_complaint|my_issue|"
    f"it| through|over|on|up| to|with|through_to|over_to| {ONE_OF} {REAL} {HUMAN} {FROM} {FROM}",
    f"transfer|connect|put|patch|switch me|us through|over| to|with|through_to {ONE_OF} {REAL} "
    f"{WHO} {FROM}",
    "i_want|i_need|id_like|i_would_like|i_demand|i_prefer|can_i_have|can_i_get|could_i_get|"
    "may_i_have|could_i_have|id_prefer|need|want|i_would_prefer|wheres|where_is|where_are|"
    "is_there|are_there|isnt_there|i_want_to_have|id_rather_have|id_rather_talk_to|i_require|"
    "i_request|do_you_have|get_me|give_me|do_i_get|do_you_have_any|would_prefer|i_only_talk_to|"
    "i_only_want|ill_only_talk_to|i_will_only_talk_to|id_feel_better_with|can_it_be|"
    f"could_there_be {ONE_OF} {REAL} {HUMAN}|anyone|anybody {FROM} {FROM}",
    "a|an|any|some|the| real|actual|live|living|proper|human|flesh_and_blood human|person|agent|"
    f"representative|rep|operator|human_being {FROM} {FROM}",
    "human|agent|operator|representative|humans|manager|supervisor|a_human|an_agent|a_manager|"
    "an_operator|a_representative|a_supervisor|rep|customer_service|a_human_being now|please|"
    "plz|pls|here|asap",
    "i_want|i_need|id_like|i_would_like|can_i_have|can_i_get|could_i_get|could_i_have|"
    "may_i_have|please_arrange|arrange|i_request|requesting|request|i_would_appreciate|"
    "id_appreciate|schedule|i_prefer|please_give_me|give_me|can_you_arrange|book|id_prefer|"
    "i_am_expecting|i_expect|can_we_have|can_you_schedule a|an|my| callback|call_back|call|"
    "phone_call|human_contact|human_support|human_help|real_support|return_call|"
    "call_from_someone|call_from_a_human|call_from_you|call_from_a_manager|personal_contact|"
    f"call_from_your_team|phonecall|conversation_with_a_human|call_from_support {SOON} {SOON}",
    "i_dont_want_to_talk_to|i_do_not_want_to_talk_to|i_dont_want_to_speak_to|i_dont_talk_to|"
    "i_refuse_to_talk_to|i_dont_want_to_chat_with|im_not_talking_to|i_wont_talk_to|"
    "i_dont_speak_to|id_rather_not_talk_to|i_hate_talking_to|i_dont_want|"
    "im_not_going_to_talk_to|im_not_gonna_talk_to|not_talking_to|dont_want_to_talk_to|"
    "i_dont_like_talking_to|fed_up_with a|an|this|your|some| bot|bots|robot|robots|machine|"
    "machines|computer|computers|ai|chatbot|chatbots|chat_bot|automated_system|automated_bot|"
    f"automaton {FROM}",
    "i_want_to_be|id_like_to_be|i_would_like_to_be|i_need_to_be|can_i_be|could_i_be|"
    "i_wish_to_be|i_expect_to_be|i_prefer_to_be called|called_back|phoned|contacted|rung|"
    f"called_up|phoned_back {SOON} {SOON}",
    "someone|somebody|a_manager|a_human|a_person|your_boss|you|you_guys|a_real_person|"
    "your_manager|one_of_you needs_to|need_to|has_to|have_to|should|must|better|really_should "
    f"{CALL_ME} {SOON} {SOON}",
    f"{ASK} put|get|bring me|us in_touch|in_contact|in_connection with|to {ONE_OF} {REAL} {WHO} "
    f"{FROM}",
    f"{ASK} get_in_touch_with|get_in_contact_with|reach_out_to|get_a_hold_of|get_in_touch me|us "
    f"{SOON} {SOON}",
    "who_can|who_could|who_will|who_would|who_is_going_to|which_one_of_you_can call|phone|ring|"
    f"contact|talk_to|speak_to|help me|us {SOON} {SOON}",
    "who_can_i|who_do_i|who_should_i|whom_can_i|where_can_i|which_number_can_i|"
    "what_number_can_i|which_number_do_i|what_number_do_i|is_there_a_number_i_can|"
    "is_there_someone_i_can|is_there_somebody_i_can|is_there_anyone_i_can|"
    "is_there_anybody_i_can|is_there_a_person_i_can|is_there_a_human_i_can|"
    "do_you_have_a_number_i_can|do_you_have_someone_i_can call|phone|contact|talk_to|speak_to|"
    f"speak_with|talk_with|ring|reach|complain_to|turn_to {SOON} {SOON}",
    "whats_your_phone_number|what_is_your_phone_number|do_you_have_a_phone_number|"
    "whats_your_number|is_there_a_phone_number|phone_number_please|how_can_i_reach_you|"
    "how_do_i_reach_you|how_do_i_contact_you|how_can_i_contact_you|can_i_call_you|"
    "can_i_phone_you|can_i_have_your_number|is_there_a_real_person_there|anyone_real_there|"
    "any_humans_there|are_there_any_humans_there|any_humans_around|is_this_monitored_by_a_human "
    f"{SOON}",
)

CALL = (
    "i_need|i_want|id_like|i_would_like|can_i|could_i|may_i|let_me|i_have|i_wish|need|want to| "
    "speak|talk to|with you|u|you_guys|you_people about|on|over|directly|in| @any|",
    "id_rather|i_would_rather|i_prefer|id_prefer|i_want|i_would_prefer|i_need to| be called|"
    "phoned|contacted|rung|called_back by_phone|instead|by_a_person|by_someone|back|",
    f"{SOMEONE}|someone|u|you can|may|could|should|must|might|are_welcome_to|are_free_to "
    f"{CALL_ME} anytime|any_time|whenever|at_any_time|{SOON}",
    f"{LET}|can_i_get|can_i_have|could_i_get|could_i_have|get {SOMEONE} to| {CALL_ME}|"
    f"call_my_phone|call_my_number|call_my_cell {SOON} {SOON}",
    f"{ASK} call|phone|ring|dial me|my|us on|at|phone|number|cell|mobile|my my|the|number|cell|"
    "mobile|phone|this_number|work|home|here| number|phone|cell|mobile|please|",
    "im|i_am|we_are waiting|expecting|hoping for a|your|the|someone_to|you_to call|"
    "callback|phone_call|call_me|call_back|call_me_back from_you|from_someone|from_a_manager|",
    f"{LET} {SOMEONE} from_your_team|from_your_company|from_support|from_customer_service|"
    "in_charge|from_the_team|at_your_company|with_a_brain|with_authority|from_your_side|there|"
    f"real|from_there|from_your_office| who_can_help| to| {CALL_ME} {SOON} {SOON}",
    f"{ASK}|someone|somebody|please_do|yes_please|if_you_could {CALL_ME} {SOON} {SOON}",
)
