"""English: a person, in a sentence: who, of which department, about what, and no machine."""

from dialogs.understanding.patterns.en.framing import OWN, tailed
from dialogs.understanding.patterns.en.shared import ASK, MAY

WHOSE = (
    "a|an|one|some|any|the|your|my|this|that|another|one_of_your|one_of_the|one_of_you|"
    "one_of_those|at_least_one|at_least_a|some_kind_of|some_sort_of|an_actual|a_proper|"
    "someone_who_is_a|somebody_who_is_a|anyone_who_is_a|whoever_is_the|whoever_is|"
    "whoever_is_your|no_one_but_a|nothing_but_a|either_a|your_own|more"
)

SORT = (
    "real|actual|live|human|living|breathing|proper|genuine|normal|nice|friendly|kind|young|"
    "old|older|senior|junior|local|qualified|competent|responsible|decent|sensible|thinking|"
    "flesh_and_blood|real_life|real_live|actual_living|honest_to_god|bona_fide|trained|"
    "experienced|specialised|specialist|medical|technical|legal|duty|shift|line|area|branch|"
    "store|shop|hotel|office|floor|ward|department|regional|district|general|account|sales|"
    "service|support|customer|customer_service|customer_services|customer_support|"
    "customer_care|customer_relations|complaints|billing|finance|accounts|payroll|hr|"
    "tech|staff|team|care|case|claims|company|bank|call_centre|call_center|english_speaking|"
    "different|other|certain|single|good|helpful|understanding|caring|knowledgeable"
)

NOUN = (
    "human|humans|human_being|human_beings|person|persons|people|individual|man|woman|lady|"
    "gentleman|guy|bloke|chap|girl|boy|soul|adult|grown_up|agent|agents|representative|"
    "representatives|rep|reps|operator|operators|employee|employees|worker|workers|colleague|"
    "colleagues|manager|managers|supervisor|boss|superior|superiors|team_leader|team_lead|"
    "leader|director|owner|ceo|head|chief|foreman|advisor|adviser|advisors|advisers|"
    "consultant|specialist|expert|experts|technician|engineer|mechanic|doctor|nurse|"
    "pharmacist|receptionist|secretary|assistant|associate|attendant|clerk|cashier|teller|"
    "banker|broker|lawyer|solicitor|counsellor|handler|case_worker|caseworker|coordinator|"
    "officer|official|member|member_of_staff|member_of_the_team|member_of_your_team|"
    "member_of_your_staff|staff|staff_member|team_member|team|crew|salesperson|salesman|"
    "contact|contact_person|point_of_contact|responsible_person|being|support|helper|voice|"
    "human_voice|face|human_face|someone|anyone|some_one|person_in_charge|service_agent|"
    "agent_person|personnel|administrator|admin|moderator|driver|landlord|teacher|tutor|"
    "headteacher|principal|chef|host|hostess|concierge|dispatcher|planner|trainer"
)

DESK = (
    "customer_service|customer_services|customer_support|customer_care|customer_relations|"
    "client_services|support|tech_support|technical_support|the_support|service|sales|billing|"
    "accounts|accounting|finance|payroll|hr|human_resources|personnel|complaints|"
    "the_complaints_department|the_complaints_team|management|head_office|headquarters|hq|"
    "reception|the_reception|the_front_desk|front_desk|the_help_desk|helpdesk|help_desk|"
    "the_helpdesk|it_support|it_department|the_it_department|returns|claims|bookings|"
    "reservations|dispatch|delivery|"
    "the_office|your_office|the_branch|my_branch|the_shop|the_store|the_hotel|the_clinic|"
    "the_surgery|the_school|the_workshop|the_garage|the_warehouse|the_depot|the_bank|"
    "the_team|your_team|your_people|your_staff|your_company|the_company|your_side|"
    "the_service_desk|the_call_centre|the_call_center|the_hotline|the_department|"
    "that_department|the_right_department|the_relevant_department|the_union|the_owners|"
    "the_management|the_council|the_housing_office|the_helpline|upstairs"
)

WHO = f"{WHOSE}| {SORT}| {SORT}| {NOUN}"

MORE = (
    "in|from|at|about|regarding|concerning|who|that|whom|which|instead|not|rather|over|on|to|"
    "as|because|with|for|by|than|since|working|there|here|now|"
    "re|whos|thats|it|this|directly|face_to_face|one_on_one|urgently|today|like|other_than|"
    "only|soon|asap|at_all|available|around|please"
)

TALK = (
    "talk|speak|chat|deal|communicate|discuss|discuss_this|discuss_it|discuss_that|"
    "discuss_my_case|discuss_something|converse|connect|interact|have_a_word|have_a_chat|"
    "have_a_talk|have_a_quick_word|have_a_conversation|have_a_call|have_a_discussion|talk_this|"
    "talk_it|talk_this_over|talk_it_over|talk_this_through|talk_it_through|talk_about_this|"
    "talk_about_it|take_this_up|take_it_up|take_this|go_through_this|go_over_this|"
    "sort_this_out|sort_it_out|resolve_this|complain|get_in_touch|get_in_contact|get_through|"
    "get_hold|get_a_hold|get_ahold|get_onto|get_on_to|be_connected|be_transferred|"
    "be_put_through|be_put_in_touch|be_passed_on|be_passed|be_referred|be_linked|be_patched|"
    "be_directed|be_redirected|be_forwarded|be_switched|be_handed_over|be_in_touch|"
    "be_in_contact|be_contacted|be_called|be_called_back|be_rung|be_phoned|be_helped|"
    "be_served|be_assisted|get_connected|get_transferred|get_put_through|get_help|"
    "get_some_help|get_assistance|get_a_call|get_a_call_back|get_a_callback|hear|hear_back|"
    "hear_directly|meet|meet_up|go|answer|"
    "explain_this|explain_it|explain_my_problem|explain_my_situation|raise_this|raise_it|"
    "file_a_complaint|make_a_complaint|escalate_this|message|write"
)

WITH = (
    "to|2|with|of|by|from|through|through_to|over_to|on_to|up_with|directly_to|directly_with|up_to"
)

REACH = (
    "reach|contact|call|phone|ring|telephone|see|meet|email|message|find|get|have|text|visit|"
    "reach_out_to|speak_to|speak_with|talk_to|talk_with|chat_to|chat_with|ask|get_hold_of|"
    "get_a_hold_of|get_through_to|complain_to|turn_to|go_to|write_to|shout_at|scream_at|"
    "yell_at|bribe|beg|annoy|pester|sue|press|say|type|dial|do"
)

CONNECT = (
    "connect|transfer|put|forward|hand|pass|patch|get|find|bring|send|switch|link|give|direct|"
    "refer|redirect|escalate|hook|fetch|grab|call|summon|show|move|take|assign|route|swap|"
    "bounce|kick"
)

ACT = (
    "call|ring|phone|contact|text|email|message|telephone|reach|reach_out|get_back|get_in_touch|"
    "be_in_touch|come_back|speak|talk|chat|help|assist|answer|respond|reply|take_over|"
    "take_this_over|take_this|handle|handle_this|deal|deal_with_this|look|look_into_this|"
    "look_into_it|look_into|look_at_this|pick_this_up|pick_it_up|pick_up|sort_this_out|"
    "sort_this|sort_it_out|sort_it|fix_this|fix_it|solve_this|solve_it|step_in|intervene|"
    "jump_in|come_on|come|join|read_this|check_this|explain|explain_this|follow_up|visit|meet|"
    "drop_me_a_line|give_me_a_call|give_me_a_ring|give_me_a_bell|give_me_a_buzz|"
    "give_us_a_call|give_us_a_ring|give_me_a_shout|listen|listen_to_me|attend_to_this|"
    "get_onto_this|advise|serve|see_to_this|resolve_this|tell_me_what_to_do|talk_me_through_it|"
    "walk_me_through_it|talk_me_through_this|come_to_the_phone|be_put_on|hear_me_out"
)

BOT = (
    "bot|bots|robot|robots|machine|machines|computer|computers|ai|an_ai|chatbot|chatbots|"
    "chat_bot|automaton|automated_system|system|program|programme|software|algorithm|app|"
    "answering_machine|recording|script|automated_message|automated_messages|software_program|"
    "virtual_assistant|assistant|dalek|tin_can|piece_of_software|computer_program|gpt|chatgpt|"
    "automated_thing|automated_service|text_bot|phone|wall"
)

AVERSE = (
    "i_do_not|i_will_not|i_would_not|i_can_not|i_am_not|i_refuse_to|i_hate|i_hate_to|"
    "i_dislike|i_do_not_like|i_do_not_like_to|i_do_not_want_to|i_do_not_want|i_do_not_wish_to|"
    "do_not_want_to|do_not_want|not|sick_of|i_am_sick_of|tired_of|i_am_tired_of|fed_up_with|"
    "i_am_fed_up_with|fed_up_of|done_with|i_am_done_with|enough_of|i_have_had_enough_of|"
    "had_enough_of|no_more|no|no_point|there_is_no_point|can_not_stand|i_can_not_stand|"
    "i_am_not_going_to|not_going_to|i_would_rather_not|rather_not|i_prefer_not_to|"
    "i_would_prefer_not_to|stop_making_me|i_am_not_one_to|i_never|i_will_never|"
    "i_am_not_interested_in|i_do_not_feel_like|i_see_no_point_in|i_am_not_happy|"
    "i_do_not_enjoy|i_do_not_trust|i_do_not_believe_in|why_am_i|i_am_not_prepared_to|"
    "i_am_not_willing_to|i_find_it_hard_to|i_struggle_to"
)

PERSON = tailed(
    f"{MAY} {ASK} be_able_to|get_to|only|please|finally| {TALK} {WITH} {WHO}",
    f"{MAY} {ASK} be_able_to|get_to|only|please|finally| {TALK} {WITH} {WHO} {MORE} @any",
    f"{MAY} {ASK} talk|speak|chat|discuss|discuss_this|have_a_chat|do_this|deal_with_this|"
    f"handle_this|go_over_this by_phone|over_the_phone|on_the_phone|by_telephone|in_person|"
    f"face_to_face with|to| {WHO}|",
    f"{MAY} {ASK} {TALK} {WITH} {WHOSE}| {SORT}| {DESK}|them|a_member_of_staff|somebody|staff "
    "about|regarding|on|instead|not|directly|please|because|as|concerning|rather|over| @any|",
    "there_is|is_there|are_there|isnt_there|is_there_not|is_there_really_no|do_you_have|"
    f"do_you_not_have|have_you_got|have_you|you_got|got|any|who_is_the|where_is|where_are {WHO}",
    "there_is|is_there|are_there|isnt_there|is_there_not|do_you_have|do_you_not_have|"
    "have_you_got|have_you|who_is_the|who_is|where_is|where_are|will_there_be|can_there_be "
    f"{WHO} {MORE}|i|we @any",
    "can|could|will|would|may|please_have|have|let|ask|get|make|tell|is_it_possible_for|"
    "would_it_be_possible_for|any_chance_of|any_chance|i_want|i_need|i_would_like|want|need|"
    "when_can|when_will|why_can_not|please_let|please_ask|please_get|could_you_ask|"
    "can_you_ask|could_you_get|can_you_get|could_you_have|can_you_have|would_you_ask|"
    "i_would_appreciate_it_if|it_would_be_good_if|it_would_be_great_if|i_would_prefer|"
    "i_would_prefer_it_if|i_would_love|i_demand_that|i_wish|maybe|perhaps|please|send|"
    "could_you_send|can_you_send|could_you_arrange_for|i_want_you_to_have|can_you_arrange_for|"
    "please_arrange_for|"
    f"arrange_for|if_only|how_about {WHO}|{DESK} {MORE}| {DESK}|charge| who_can|that_can|who| "
    f"could|can|would|will|might|to| {ACT} me|us|with|to|this|it|into|at|over|in|back|out| "
    f"me|us|this|it| {MORE}|back|up| @any|",
    "can|could|will|would|may|please_have|have|let|ask|get|make|tell|is_it_possible_for|"
    "would_it_be_possible_for|any_chance_of|any_chance|i_want|i_need|i_would_like|want|need|"
    "when_can|when_will|please_arrange_for|please_let|please_ask|please_get|could_you_ask|"
    "can_you_ask|"
    "could_you_get|can_you_get|could_you_have|can_you_have|would_you_ask|i_would_prefer|"
    "i_would_appreciate_it_if|it_would_be_good_if|it_would_be_great_if|i_demand_that|i_wish|"
    f"maybe|perhaps|please|send|how_about {WHO} {MORE} @any {ACT} me|us|with|to|this|it|into|"
    f"at|over|in|back|out| me|us|this|it| {MORE}|back|up| @any|",
    f"{MAY} {ASK} connect|transfer|escalate|redirect me|us|this",
    f"{MAY} {ASK} {CONNECT} me|us|this|it|my_case|my_complaint|my_issue|my_call|my_problem "
    f"through|over|on|up|back|on_the_line| to|with|through_to|over_to|in_touch_with|"
    f"in_contact_with|into| {WHO}",
    f"{MAY} {ASK} {CONNECT} me|us|this|it|my_case|my_complaint|my_issue|my_call|my_problem "
    f"through|over|on|up|back|on_the_line| to|with|through_to|over_to|in_touch_with|"
    f"in_contact_with|into| {WHO} {MORE} @any",
    f"{MAY} {ASK} connect|transfer|put|forward|pass|patch|switch|refer|redirect|direct|escalate|"
    "take|hand me|us|this|it|my_case|my_complaint|my_issue|my_call through|over|on|up|back| "
    f"to|with|through_to|over_to|in_touch_with {WHOSE}| {SORT}| {DESK} about|regarding|on|"
    "instead|please|because|as| @any|",
    f"{OWN} {ASK} {REACH} {WHO}|{DESK}",
    f"{OWN} {ASK} {REACH} {WHO}|{DESK} {MORE} @any",
    "who|whom|where|how|which_number|what_number|what|which_button do|can|should|must|could|"
    f"would|may|will i|we|one have_to|need_to|got_to|go_to| {REACH} with|for|to|at| to_get|"
    f"to_reach|to_talk_to|to_speak_to|to_speak_with|to_find|for|if_i_want|if_i_need {WHO}|{DESK} "
    f"{MORE}|@any @any|",
    "who|whom do|can|should|must|could|would|may|will i|we have_to|need_to|got_to| talk|speak|"
    "complain|write|turn|call|phone|ring|contact|ask|email|address to|with|about|regarding| "
    "this|it|about_this|about_it|if_not_you|",
    "who|whom do|can|should|must|could|would|may|will i|we have_to|need_to|got_to| talk|speak|"
    "complain|write|turn|call|phone|ring|contact|ask|email|address to|with| about|regarding|"
    "if|on|in|at|for @any",
    "is_there|do_you_have|what_is|give_me|can_i_have|can_i_get|could_i_have|where_is|have_you|"
    "where_do_i_find|where_can_i_find|send_me|i_need|can_you_give_me|could_you_give_me|tell_me|"
    "what_was|isnt_there|whats|please_give_me|i_want|where_can_i_get a|an|the|your|any|some|the| "
    "phone|telephone|contact|direct|support|customer_service|customer_support|service|help|"
    "helpline|mobile|complaints|office|dedicated|landline|real|personal| number|numbers|line|"
    "hotline|helpline|phone|telephone|email|email_address|address|extension|contact_details|"
    "contact|contacts|phone_line|contact_number|phone_number|number_to_call|live_chat|"
    "chat_line where|that|to|i|for|of|so|at|which|with|on| @any|",
    f"{AVERSE} talk|talking|speak|speaking|chat|chatting|deal|dealing|discuss|discussing|"
    "communicate|communicating|texting|text|converse|conversing|do|arguing|argue|explain|"
    "explaining|interact|interacting|complain|complaining|being_served|"
    "being_fobbed_off|discuss_my|sharing|share|messaging this|that|it|my_problems|my_case|"
    "anything|things|something|my_private_life|business| to|with|by| a|an|the|this|your|some|"
    f"any|these|another|stupid|no| stupid|dumb|silly|bloody|useless|automated|faceless| {BOT}",
    "not|i_do_not_want|i_want_no|enough_of|no_more a|an|the|this|your|some|any|these|another| "
    "stupid|dumb|silly|useless|automated| bot|bots|robot|robots|chatbot|chatbots please|again|"
    "anymore",
    f"{WHO} please|now|not_a_bot|not_a_robot|not_a_machine|not_bot|not_robot|not_you|not_this|"
    "immediately|instead|asap|over_here",
    "human|humans|person|people|agent|operator|representative|manager|supervisor|someone|"
    "anyone|a_human|a_person|a_real_person|a_real_human|real_person|real_human|real_people|"
    "actual_person|actual_human|live_person|living_person|an_actual_person|an_actual_human|"
    "a_human_being|a_manager|an_agent|your_manager|the_manager|a_supervisor not|instead|rather|"
    "and_not @any",
    f"{DESK} please|now|number|asap|person|chat",
    "is_there_anyone|is_there_someone|any_human|"
    "any_humans|any_people|any_real_people|any_real_person|any_actual_humans|hello_anyone|"
    "is_anyone_real|are_there_humans|are_there_people|are_there_any_people|are_there_real_people|"
    "is_a_human|is_a_real_person there|here|around|home|alive|real|out_there|awake|listening|"
    "on_the_other_end|at_the_other_end|behind_this|human|working_there|in_there|available|"
    "actually_there|in_charge|at_the_other_side|to_talk_to|to_speak_to|about",
    f"{MAY} {ASK} escalate|escalated this|it|me|my_case|my_complaint|my_issue|this_matter| "
    "please|further|higher|up|higher_up|to @any|",
    "i_want|i_need|i_would_like|i_prefer|i_would_prefer|can_i_have|can_i_get|could_i_have|"
    "could_i_get|need|want|give_me|get_me|i_demand|i_require|"
    "is_there|i_insist_on|i_request|"
    "please_arrange|arrange|book_me|schedule a|an|some|the|any| real|proper|actual|human|"
    "personal|live|face_to_face|phone|telephone|direct contact|interaction|conversation|"
    "support|help|assistance|callback|call_back|phone_call|return_call|talk|"
    "chat|phonecall|answers_from_a_human|appointment_with_someone|response_from_a_human|"
    "reply_from_a_human|answer_from_a_human|call with|from|about|today|tomorrow|please|"
    "instead|not|on|at|in|this| @any|",
    "put|get|let|bring|send your|a|the|my|me_a|me_your|us_your|us_a|me_the|some manager|boss|"
    "supervisor|superior|team_leader|director|ceo|adult|grown_up|human|person on|here|over|"
    "on_the_phone|out|in_here|to_call_me|call_me|now|please|",
)
