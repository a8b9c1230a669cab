"""English: who asks, what for, who reads it and what becomes of it, in a sentence."""

from dialogs.understanding.patterns.en.framing import tailed
from dialogs.understanding.patterns.en.shared import ASK, MAY

SAID = (
    "answer|answers|answer_here|reply|replies|response|responses|score|scores|rating|ratings|"
    "feedback|data|information|info|opinion|opinions|number|numbers|name|survey|surveys|"
    "question|questions|results|result|comment|comments|input|view|views|thoughts|details|"
    "personal_data|personal_details|personal_information|words|message|messages|votes|vote|"
    "stuff|thing|things|poll|questionnaire|chat|conversation|reviews|review|texts|one|ones|"
    "marks|experience|experiences|satisfaction|rating_thing|phone_number|identity|"
    "contact_details|email|email_address|whole_thing|exercise|lot|conversations|interview"
)

OURS = (
    "my|our|this|these|the|that|those|all|any|any_of|all_of|all_the|all_these|all_this|all_my|"
    "your|such|a|people_s|peoples|everyones|everybodys|customer|customers|anyones|some|so_many|"
    "each|every|us|individual|private|personal|own|kind_of|sort_of|honest|the_same"
)

IT = (
    f"{OURS}| {OURS}| {SAID}|this|that|it|these|them|those|what_i_say|what_i_said|what_i_write|"
    "what_i_wrote|what_i_put|what_i_answer|what_i_answered|what_i_think|what_i_type|"
    "what_i_tell_you|what_i_told_you|what_i_send|what_people_write|what_people_say|"
    "what_we_say|what_we_write|what_we_answer|everything|it_all|all_this|all_that|what_was_said|"
    "anything_i_say|anything_i_write|anything|whatever_i_say|whatever_i_write|stuff|me|us|i|we|"
    "which_answers_are_mine|who_said_what|who_i_am|who_wrote_what|who_answered_what|"
    "what_my_answer_is|my_name|how_i_voted|how_i_answered|who_answered|if_its_me|its_me|"
    "it_was_me|that_its_me|that_it_was_me|who_wrote_it|who_said_it"
)

WONDER = (
    "why|how_come|for_what_reason|for_which_reason|for_what_purpose|for_which_purpose|"
    "to_what_end|what_for|on_what_grounds|on_what_basis|with_what_right|by_what_right|"
    "what_gives_you_the_right_to|what_is_the_reason|what_is_the_reason_that|what_makes|"
    "what_reason|since_when|why_on_earth|why_the_hell|why_in_the_world|and_why|but_why|so_why|"
    "why_exactly|tell_me_why|explain_why|i_wonder_why|wondering_why|how_is_it_that|why_is_it|"
    "why_is_it_that|how_come_that|what_is_the_idea_that|why_is_it_only_now|"
    "why_is_it_only_now_that|"
    "the_reason|why_all_of_a_sudden|may_i_ask_why|can_i_ask_why|could_i_ask_why|"
    "mind_if_i_ask_why|do_you_mind_telling_me_why|can_you_tell_me_why|could_you_tell_me_why|"
    "i_would_like_to_know_why|i_want_to_know_why|i_do_not_see_why|i_do_not_understand_why|"
    "i_do_not_get_why|not_sure_why|no_idea_why|curious_why|what_makes_you|"
    "i_would_like_to_understand_why|can_i_know_why|may_i_know_why"
)

WHOM = (
    "do|are|did|does|would|is|was|have|has|must|should|am|will|can|could|may_i_ask|should_i|"
    "do_i|am_i|did_i|have_i|was_i|must_i|would_i|do_you|are_you|did_you|would_you|have_you|"
    "do_they|are_they|were_you"
)

YOU = (
    "you|you_guys|you_lot|you_people|you_all|they|your_company|the_company|we|i|people|"
    "this_company|anyone|it|me|us|someone|management|the_management|this_bot|this|the_survey|"
    "this_survey|my_company|my_employer|hr|the_business"
)

INQUIRE = (
    "ask|asking|asked|want|wanting|need|needing|wanna_know|want_to_know|need_to_know|"
    "like_to_know|care|cares|caring|collect|collecting|gather|gathering|interested|bother|"
    "bothering|send|sending|sent|text|texting|texted|contact|contacting|contacted|message|"
    "messaging|messaged|write|writing|survey|surveying|keep_asking|keep_sending|get|getting|"
    "got|received|receive|receiving|being_asked|be_asked|chosen|picked|selected|pick|choose|"
    "do|doing|run|running|conduct|conducting|require|answer|asking_for|ask_for|matter|matters|"
    "have_to|conducted|trying_to_find_out|want_to_hear|poll|polling|wondering|questioning|"
    "question|quizzing|rate|give|tell|supposed_to_answer|supposed_to_tell|on_this_list|"
    "getting_this|getting_these|bugging|in_this_survey|here|being_contacted|being_surveyed|"
    "like_my|have_my|using|use|want_me_to_answer|want_me_to|need_me_to|expected_to"
)

ABOUT = (
    "me|us|my|our|this|that|these|those|it|for|about|to|from|so|now|all|such|the|a|of|people|"
    "customers|everyone|if|when|at|on|in|after|again|what|whether|how|personal|private|which|"
    "anyway|suddenly|out_of_the_blue|today|questions|feedback|answers|something|so_many"
)

READER = (
    "you|anyone|someone|who|a_human|a_person|a_real_person|any_human|people|humans|my_boss|"
    "the_boss|my_manager|the_manager|my_line_manager|my_supervisor|my_team_lead|"
    "my_team_leader|my_employer|my_company|the_company|hr|human_resources|management|"
    "the_management|the_doctor|my_doctor|the_nurse|the_teacher|my_teacher|the_driver|"
    "the_landlord|my_landlord|the_staff|your_staff|the_owner|the_agent|my_agent|my_adviser|"
    "my_advisor|the_team|my_team|my_colleagues|others|other_people|everyone|the_public|they|"
    "he|she|the_school|the_shop|the_store|the_hotel|the_ceo|upper_management|head_office|"
    "the_government|the_police|google|third_parties|a_third_party|your_bosses|your_boss|"
    "your_manager|any_of_you|any_of_them|one_of_you|the_bot|a_bot|a_computer|my_coworkers|"
    "the_person_i_spoke_to|the_person_who_helped_me|leadership|the_director|my_director|"
    "the_guy|the_technician|the_engineer|the_receptionist|the_waiter|the_surgery|the_clinic|"
    "the_council|the_union|my_bank|the_bank|insurance|my_insurance|this|it|the_boss_man|"
    "senior_management|the_bosses|the_managers|the_company_itself|the_system|the_top|no_one"
)

OTHERS = "|".join(one for one in READER.split("|") if one not in {"you", "this", "it", "they"})

READ = (
    "read|reads|reading|see|sees|seeing|look|looks|looking|look_at|looks_at|looking_at|check|"
    "checks|checking|get|gets|know|knows|tell|find_out|finds_out|trace|identify|recognise|"
    "recognize|be_told|be_informed|receive|receives|have_access|has_access|get_to_see|"
    "gets_to_see|be_able_to_see|be_able_to_tell|be_able_to_trace|be_able_to_read|go_through|"
    "goes_through|going_through|hear|hears|be_shown|view|views|care|cares|act|acts|act_on|"
    "acts_on|follow_up|listen|listens|pay_attention|pays_attention|take_notice|take|takes|use|"
    "uses|track|link|be_reading|notice|notices|evaluate|analyse|analyze|going_to_read|"
    "going_to_see|going_to_know|going_to_be_able_to_see|going_to_be_able_to_trace|"
    "going_to_be_able_to_tell|going_to_find_out|going_to_get|going_to_look|be_notified|"
    "find_out_about|take_seriously|takes_seriously|"
    "monitor|monitors|process|processes|handles|"
    "handle|behind|running|runs|run|doing|conducting|organising|paying_for|asking|responsible"
)

HANDLE = (
    "pass|share|sell|give|store|keep|record|save|use|publish|post|forward|send|show|collect|"
    "hold|hand|track|monitor|log|delete|erase|retain|process|analyse|analyze|disclose|transfer|"
    "link|connect|tie|attach|anonymise|anonymize|protect|make_public|train_on|train|pass_on|"
    "hand_over|hand_on|do|going_to_pass|going_to_share|going_to_sell|going_to_use|"
    "going_to_store|going_to_keep|going_to_publish|going_to_do|passing|sharing|selling|giving|"
    "storing|keeping|recording|saving|using|publishing|sending|collecting|tracking|doing|"
    "planning_to_do|plan_to_do|intend_to_do"
)

STATE = (
    "anonymous|anonymised|anonymized|confidential|private|public|secret|linked|tied|connected|"
    "attached|traceable|traced|stored|saved|shared|recorded|kept|identifiable|identified|used|"
    "sold|passed|passed_on|read|seen|tracked|logged|collected|published|secure|safe|encrypted|"
    "monitored|protected|visible|shown|displayed|given|handed|forwarded|sent|going|go|looked_at|"
    "really_anonymous|completely_anonymous|fully_anonymous|truly_anonymous|legit|legitimate|"
    "real|genuine|official|a_scam|scam|spam|phishing|a_phishing_attempt|legal|gdpr|"
    "gdpr_compliant|compliant|necessary|optional|being_recorded|being_monitored|being_stored|"
    "being_shared|being_used|held|deleted|mentioned|included|on_it|on_there|in_there|on_record|"
    "treated|taken_seriously|acted_on|count|counted|matter|stay_anonymous|remain_anonymous|"
    "be_anonymous|stay_private|stay_confidential|trusted|an_official|from_you|really_from_you|"
    "for_real|a_real_survey|end_up|ending_up"
)

WHY = tailed(
    f"{WONDER} {WHOM}| {YOU}| {WHOM}| {YOU}| {INQUIRE} {ABOUT}| {ABOUT}| {SAID}|me|us|this|that| "
    "now|all_of_a_sudden|suddenly|again|anyway|today|at_all|of_me|from_me|for|so_much|so_often|",
    f"{WONDER} {WHOM}| {YOU}| {WHOM}| {YOU}| ask|asking|asked|collect|collecting|gather|"
    "contacting|texting|messaging|surveying|want_to_know|need_to_know|want_to_hear|"
    "trying_to_find_out|being_asked|wanting_to_know|gathering|interested|bother_asking "
    f"{ABOUT} @any|",
    f"{WONDER} {WHOM}| {YOU}| {WHOM}| {YOU}| {INQUIRE} {ABOUT}| {ABOUT}| {SAID} {ABOUT}|from @any",
    f"why|how_come|what_for|what this|that|these|the|all_these|all_this|all_the|such|so_many "
    f"{OURS}| {SAID} now|again|then|today|for|anyway|suddenly|all_of_a_sudden|",
    "why|how_come did|do|am|have|was i|we|me get|getting|got|receive|received|receiving|being|"
    "chosen|picked|selected|asked|included|this|one|not| this|one|it|a|these|that|",
    "why|how_come me|us|my_number|now|today|so nosy|curious|of_all_people|again|all_of_a_sudden|"
    "interested|inquisitive|many_questions|me|",
    "any|is_there|is_there_any|do_you_have|for_any|you_have_a|have_you_got any|a|some| "
    "particular|special|specific|good| reason|purpose|motive|point you_ask|for_asking|for_this|"
    "why_you_ask|youre_asking|you_are_asking|to_this|behind_this|in_this|for_it|for_that|why|"
    "you_want_to_know|to_answer|in_answering|in_doing_this|to_ask_this|to_ask",
    "who wants|needs|collects|gets|uses|requires|has|owns|keeps|stores|holds|controls|"
    "is_collecting|is_using|asked_for|ordered|requested|benefits_from|profits_from|"
    f"is_interested_in|is_going_to_use|will_use|will_have|will_get {IT} from|for|about| me|us|",
    f"how|where will|is|are|was|do|does|can {IT} be|being|get| used|stored|kept|processed|"
    "handled|analysed|protected|shared|going|go|going_to_be_used|evaluated|benefit|help for|by|"
    "and|in|after|to| @any|",
    f"what|which|whats {WHOM} purpose|point|use|reason|aim|goal|good|benefit|does|will|would|do "
    f"{YOU}|this|that|it have|serve|do|achieve|change|make_of_it|bring|help with|for|to|",
    f"{MAY}|may_i_ask|can_i_ask|could_i_ask|may_i_know|i_wonder|i_do_not_see|i_do_not_get|"
    f"i_do_not_understand|i_fail_to_see|do_not_see|can_not_see|and|so|i_was_wondering "
    "what|whats|what_is|tell_me|explain|is_there|remind_me|give_me|see|know|understand|ask|"
    "get|what_was|what_would_be|what_might_be|wheres|where_is|which_is|clarify what| is|was|be| "
    "the|a|any|your|even_the|this|actual|this_is| real|main|whole|exact|true|ulterior| "
    "purpose|point|reason|aim|goal|idea|sense|motive|motivation|benefit|intention|relevance|"
    "rationale|meaning|objective|reasoning|thinking|background|context|agenda|catch|logic|deal|"
    f"use of|for|behind|in|with|to|is|was| {OURS}| {SAID}|asking|this|it|that|answering|"
    "doing_this|all_this|me_answering|you_asking|knowing_that|knowing_this| is|was|are| me|"
    "this|that|for|about|us|",
    "purpose|the_point|the_purpose|motive|and_the_point|the_aim|relevance|"
    "meaning|what_is_it_all_for|whats_all_this_for|what_for|why_tho|wherefore|whyyy|why_why|"
    "for_what|for_whom|why_you_asking|whos_asking|who_asks|why_bother|says_who|"
    "what_is_it_to_you|why_exactly|explain_yourself|explain_why|and_why_is_that|"
    "why_do_u_ask|how_so of|for|behind|exactly|please|then|",
    f"what|where|what_exactly|so_what {WHOM}|happens|becomes|happen|goes|going|are_you|"
    f"is_it_you|am_i {YOU}|{READER}|{IT} | going_to|planning_to|plan_to|intend_to|want_to|"
    f"actually|to| {HANDLE}|happen|happens|be|become|go|end_up|stored|kept|used|sent|get_out|"
    f"gain|get with|to|of|from|by|out|for|after| {IT} for|with|to|on|afterwards|then|about| "
    f"@any|",
    f"{MAY} {ASK} know|find_out|ask|hear|understand|be_told|tell_me|learn|explain|clarify what|"
    f"how|where|who|whether|if|which happens|happen|becomes|will_happen|is_done|you_do|"
    f"you_will_do|you_are_going_to_do|you_are_doing|they_do|it_is_used|you_use|goes|is_going|"
    f"will|reads|sees|gets|is|are|my|this|you|i|anyone|the|has|they with|to|for|of| {IT} @any|",
    f"who|whos|who_else|what_kind_of_person|which_of_you|who_all|who_exactly is|are|will|can|"
    f"does|gets_to|is_going_to|would|has|do|could|may|might| actually|really|else|going_to|"
    f"able_to|be| {READ} at|to|through|into|on|about|for| {IT} @any|",
    "who|whos|who_exactly|which_company|what_company is|are|was|has|am|sent|made|"
    "ordered|commissioned|runs|owns|organised|wrote|created|gave|paid|signed|put|am_i you|"
    "this|that|behind|running|sending|asking|doing|conducting|responsible|paying|i_talking_to|"
    "i_texting|i_speaking_to|collecting|me_up|it|in_charge|these|your_client|me|i_dealing_with|"
    "even| survey|this|that|it|for|exactly|again|from|the|with|me|of|to|your|all|these| survey|"
    "number|company|anyway|thing|questions|messages|sending|asking|then|poll|texts|my_number|"
    "list|chat|bot|feedback|questionnaire|",
    "what|which|whats company|organisation|organization|firm|department|business|group is|are|"
    "you|does this|you|it|from|with|that|behind|working_for|represent| from|for|with|this|",
    f"does|do|will|is|are|did|would|has|have|can|could|is_it_true_that|are_you_sure|"
    f"i_bet|i_wonder_if|i_want_to_know_if|will_you_tell|do_you_tell {OTHERS} even|actually|ever|"
    f"really|going_to|able_to|at_all|going_to_be_able_to|be_able_to|be|in_fact| {READ} at|to|"
    f"through|into|on|about|back|for| {IT} @any|",
    f"does|do|will|is|are|did|would|has|have|can|could|is_it_true_that|are_you_sure|"
    f"i_wonder_if|i_want_to_know_if {READER} even|actually|ever|really|going_to|able_to|at_all|"
    "be_able_to| know|tell|see|find_out|recognise|identify|trace|hear who|what|which|how|that|"
    "if|whether|it|this|about @any",
    f"will|is|are|does|do|can|could|would|has|should|may|was|am|so_is|so_are|i_hope|how|and_is|"
    f"but_is {IT}|there|my_anonymity really|actually|even|going_to|be|going_to_be|get|stay|"
    f"remain|being|truly|fully|completely|100|still|kept|treated_as|totally| {STATE} to|with|"
    f"by|for|back|against|on|in|at|from|or|somewhere|anywhere|of|as|after| @any|",
    f"do|will|are|did|would|can|could|have|may|must|how_do|how_will|how_long_do|how_long_will "
    f"you|they|you_guys|you_lot|the_company|your_company {HANDLE} {IT} on|to|with|for|against|"
    f"in|anywhere|about|over|after|at|of|online|somewhere| @any|",
    "what|so_what|and_what is_in|do_i_get_out_of|do_you_get_out_of|do_i_gain|do_you_gain|"
    "good_does|good_is|difference_does|difference_will|is_this|is_it|is_this_all|is_that|"
    "use_is|does_it|will_it|are_you_getting_out_of|have_i_got_to_gain|am_i_getting_out_of|"
    "do_you_want_from|do_i_get_for|good_will|is_all_this|are_these|was_that|is_the_use_of "
    "it|this|that|about|for|answering|in|from|matter|change|help|you_get|me|doing|anyone|"
    "telling_you|make|do|these for|me|you|us|it|this|that|about|then|to|anyone|really|any_good|"
    "all_about|if_i_answer|in_it|all| @any|",
    "where|how|who did|do|have|has|you|gave|told|they you|they| get|got|find|found|have|obtain|"
    "have_you_got|you|come_by|gotten my|this|our|hold_of_my|these number|phone_number|details|"
    "name|contact|contact_details|email|info|information|mobile|address|data|from|mobile_number",
    "who_are_you|who_is_this|whos_this|who_am_i_talking_to|who_am_i_speaking_to|"
    "what_company_is_this|what_is_this_company|who_is_it|who_do_you_work_for|"
    "who_do_you_represent|who_sent_you|where_are_you_from|what_are_you|identify_yourself|"
    "who_is_writing|who_is_texting|who_is_texting_me|who_is_messaging_me|who_even_are_you|"
    "who_on_earth_are_you|who_the_hell_are_you|who_dis|new_phone_who_dis|state_your_purpose|"
    "who_is_asking_me|who_is_asking_this|which_company_are_you|what_company_are_you|"
    "are_you_legit|is_this_legit|is_this_real|is_this_a_scam|is_this_spam exactly|from|again|"
    "please|then|and_what_do_you_want|and_why_are_you_texting_me|anyway|",
)
