"""English: no more of it, in a sentence: leave out, leave alone, how it can be ended for good."""

from dialogs.understanding.patterns.en.framing import OWN, tailed
from dialogs.understanding.patterns.en.shared import ANY, ASK, EVER, KIND, MAY, SENT
from dialogs.understanding.patterns.en.stopping import LIST_KIND, LISTS, MY, RECEIVE

POST = (
    f"{SENT}|surveys|survey_requests|rubbish|nuisance|bombardment|begging|"
    "feedback_requests|feedback_emails|nagging|harassment|of_this|of_that|"
    "of_these|of_it|of_them|of_those|contact|stuff|marketing|spamming|texting|contacting|"
    "solicitations|prompts|alerts|pop_ups|popups|chasers|chasing|check_ins|canvassing"
)

MAIL = f"{POST}|questions|feedback"

CONTACTED = (
    "contacted|messaged|texted|bothered|called|disturbed|emailed|mailed|asked|surveyed|spammed|"
    "pestered|harassed|bugged|reached|questioned|polled|annoyed|pinged|notified|followed_up|"
    "included|involved|approached|targeted|hassled|sent|invited|canvassed|bombarded|hounded|"
    "inconvenienced|interrupted|written_to|rung|phoned|chased|nagged|tracked|on_this_list|"
    "on_your_list|on_any_list|on_the_list|kept_on_file|part_of_this"
)

CEASE = (
    "stop|cease|quit|end|halt|discontinue|desist|refrain|refrain_from|cut|cut_out|knock_off|"
    "pack_in|give_up|drop|turn_off|switch_off|disable|deactivate|kill|block|cancel|terminate|"
    "get_rid_of|do_away_with|lay_off|leave_off|ease_off|suspend|silence|mute|shut_off|shut_up|"
    "shut_down|call_off|jack_in|put_a_stop_to|put_an_end_to|bring_an_end_to|make_an_end_to|"
    "call_a_halt_to|get_out_of|get_off|opt_out_of|unsubscribe_from|unsubscribe|be_rid_of|"
    "escape|avoid|prevent|withdraw_from|come_off|be_taken_off|be_removed_from|"
    "be_left_out_of|be_excluded_from|be_spared|filter|stop_getting|stop_receiving|"
    "make_you_stop|"
    "switch_this_off|turn_this_off|stop_this|stop_you|make_this_stop|make_it_stop|stop_it"
)

GONE = (
    "gone|deleted|removed|erased|wiped|taken_off|out|off|forgotten|scrubbed|cleared|destroyed|"
    "purged|off_your_list|off_the_list|off_your_system|out_of_your_system|off_your_database|"
    "off_your_books|out_of_your_database|unsubscribed|blocked|struck_off|disposed_of|"
    "removed_from_your_list|removed_from_your_system|taken_off_your_list|off_this_list|"
    "off_all_lists|opted_out|left_alone|left_in_peace|anonymised|off_your_records"
)

STOP = tailed(
    f"{MAY} {ASK} sort_it_so|make_sure|make_sure_that|ensure|ensure_that|see_to_it|"
    f"see_to_it_that|see|arrange|arrange_that|guarantee|confirm|check|certain|take_care|"
    f"please_note|note|be_advised|understand|know|aware|i_ask|i_request|i_demand|i_insist|"
    f"i_expect|i_want_it_noted that| i|we|my_number|my_email|my_phone|this_number|me|nobody|"
    f"no_one|none_of_you|you am|are|is|will|do|does|to|being|ever|should|can| not|never|"
    f"no_longer|am_not|no_more|stop be|being|to_be|get| {CONTACTED}|contacting|contact_me|"
    f"text_me|texts_me|contacts_me|contact|text|message_me|get|receive|want|have|bother_me|"
    f"bothers_me|sending for|by|with|on|from|at|about|in|any|again|anymore|this|these|me|more|"
    "your| @any|",
    f"{ASK} block|ban|exclude|bar|erase|delete|strike|unlist|remove {MY} on|in|from|at|with "
    f"your|the|this|all|any|every {LIST_KIND} {LISTS}|end|side {EVER}",
    "i_have|ive|i|we_have|i_am|how_many_times|for_the already|just|now|clearly|repeatedly| "
    "asked|told|telling|asking|said|texted|requested|begged you|u|you_guys|this|them| twice|"
    "once|three_times|many_times|several_times|before|repeatedly|already|nicely| to_stop|stop|"
    "to_unsubscribe|to_leave_me_alone|to_remove_me|not_to_text_me|not_to_contact_me|"
    f"to_stop_texting|to_stop_this {EVER}",
    "i_am_fed_up|i_am_sick|i_am_tired|i_have_had_enough|i_have_had_it "
    f"of|with {ANY} {KIND} {SENT}|bombardment|texts {EVER}",
    f"i|we|you_have|you_got|my_number_is|my_name_is|you_hold|you_keep want|need|would_like|"
    f"demand|insist|wish|expect|must_have|would_prefer|request it|them|this|that|{MY}|that|to "
    f"that|be|to_be|is|being|have| {GONE} from|off|of|out_of|by|please|now|for| @any|",
    f"{MAY} {ASK} have|get|want|need|see|see_that|be|i_want|i_need|i_would_like {MY}|it|them|"
    f"all_of_it be|to_be|is|are| {GONE} from|off|out_of|of|for|by| @any|",
    f"{MAY} {ASK} call|get|take|keep|pull|switch|turn|shut|leave|cut|set this|your_bot|"
    f"this_bot|the_bot|this_thing|your_robot|this_robot off|away|down|off_me|off_my_phone|"
    f"away_from_me|out_of_my_phone|off_my_back",
    f"{OWN} {CEASE}|no_longer_receive|no_longer_get|not_get|not_receive|never_get|not_be_sent "
    f"{ANY} {ANY} {KIND} {POST}|this|these|getting_these|"
    f"receiving_these|getting_them|all_this|this_thing {EVER} {EVER}",
    f"{OWN} make|get|have {ANY} {KIND} {MAIL}|this|it|them|these|you|all_this|the_bot to| stop|"
    "go_away|end|disappear|gone|cease|stop_coming|leave_me_alone|off_my_phone|quit|shut_up|"
    f"stopped|blocked|switched_off|turned_off {EVER} {EVER}",
    f"{ASK} {CEASE} {ANY} {ANY} {KIND} {POST} {EVER} {EVER}",
    f"{ASK} not|do_not_ever|dont|refrain_from to|ever|even| text|message|"
    f"contact|call|email|send|write|bother|ask|disturb|use|contacting|texting|messaging|"
    f"sending|calling|emailing|bothering|asking|writing|approach|include|come_near|phone|ring|"
    f"reply|keep|store me|us|my_number|this_number|my_phone|to_me|my_email|my_details|my_data "
    f"{ANY} {KIND} {MAIL}| {EVER} {EVER}",
    f"{ASK} take|remove|get|strike|cut|scratch|cross|leave|keep|count|drop|delete|wipe|purge|"
    f"scrub|clear|exclude|release|free|spare|pull|unsubscribe|sign|opt|omit|withdraw|erase|"
    f"deregister {MY}|our_names off|from|out_of|out|of|off_of {ANY}|whatever|whichever|"
    f"wherever|every {ANY} {KIND} {LIST_KIND} {LISTS}|staff_surveys|{MAIL}|list i_am_on|"
    f"i_might_be_on|you_have|you_have_me_on|im_on|it_is|this_is|you_keep|you_use|i_am_in| "
    f"{EVER}",
    "i_am|we_are|my_wife_is|i_was not|no_longer|never|longer a|an|at|with|your|in|the|working|"
    "employed|one_of| customer|client|member|user|patient|student|employee|subscriber|guest|"
    "tenant|resident|company|here|there|of_yours|with_you|for_you|for_them|anymore so|and|"
    "please|therefore|hence stop|no_more|remove|unsubscribe|do_not|take|delete|there_is @any",
    f"i|we|she|he do_not|did_not|never|have_not want|wish|need|care|consent|agree|ask|"
    f"request|sign_up|signed_up|asked|agreed|consented|subscribe|subscribed|opt_in|opted_in|"
    f"intend|expect to|for|in|this|be| be|being|get|getting|receive|receiving|have|hear| "
    f"{CONTACTED}|this|any|these|it|{MAIL}|from_you by|for|with|on|from|about|in|at|again|"
    f"anymore|any_more|ever|of|so|like|more @any",
    "please|kindly|i_want_you_to|just|you_can|can_you|could_you| lose|forget|delete|burn|bin|"
    "shred|throw_away|scrap|remove|block|destroy|trash|erase my|this|our number|details|"
    "email|phone_number|contact|contact_details|data|info|email_address|name for_good|"
    f"please|now|and_go_away|and_leave_me_alone|forever|from_everything|immediately|{EVER}",
    "no_more|no_further|enough|enough_of|enough_with|not_another|not_one_more|that_is_enough|"
    f"thats_enough|never_again|zero|done_with {ANY} "
    f"{KIND} {SENT}|texts|messages|survey_requests|robots|bombardment|harassment|from_you|"
    f"contact|texting|spam {EVER} {EVER}",
    f"{ASK} take|get|remove|strike it|this_one|this_number|this_phone off|from|out_of|off_of your "
    f"list|lists|database|system|records {EVER}",
    "im_not_interested_in|i_am_not_interested_in|not_interested_in any|your|any_of_your|"
    "any_more_of_your|these|more surveys|polls|questionnaires|survey ever|ever_again|now_or_ever "
    f"{EVER}",
    "i_am|we_are|i_was|im|not|never not|no_longer|never|so_not|really_not| interested|keen|"
    "bothered|willing|in_the_market|happy now_or_ever|ever|and_never_will_be|"
    "and_never_have_been|in_any_of_this|in_any_of_these|in_your_surveys|in_surveys|"
    "in_receiving_these|in_receiving_any|in_being_contacted|to_be_contacted|to_receive_these|"
    "to_get_these|with_these_messages|with_these_texts|in_your_messages|in_your_texts "
    f"{EVER} {EVER}",
    f"i_do_not_want|i_no_longer_want|i_do_not_wish|i_would_rather_not|i_would_prefer_not|"
    f"do_not_want|i_have_no_wish|i_have_no_desire|i_no_longer_wish|i_want_not {RECEIVE} {ANY} "
    f"{ANY} {KIND} {MAIL} {EVER} {EVER}",
    f"{ASK} leave|let|get_off|get_out_of|stay_out_of|stay_away_from|get_away_from|"
    f"back_off|keep_away_from me|us|my_phone|my_inbox|my_back|my_case|my_life|my_family|"
    f"my_husband|my_wife|my_mother|my_messages alone|be|in_peace|out_of_it|out_of_this|"
    f"out_of_these|{EVER} {EVER}",
    "why|how|when|where|what do|am|will|are|can|must|does i|you|it|this|we|have_i_got_to| still|"
    "keep|get|getting|stop|say|do|have_to|always| getting|receiving|sending|texting|contacting|"
    "messaging|to_do_to_stop|to_say_to_stop|to_do_to_make_you_stop|bothering|spamming|"
    "harassing|pestering these|this|me|you|messages|texts|it|surveys|them|us| when|after|even|"
    "though|although|if stop|i @any",
    "my|the husband|wife|mother|father|mum|dad|mom|son|daughter|brother|sister|aunt|uncle|"
    "grandmother|grandfather|grandma|grandad|partner|parent|owner|person|customer|friend who|"
    "whose|you|of| number|are|trying|phone|this| this| was|is|has|passed|died|sadly|recently|"
    "no_longer|gone|dead|deceased away|passed|died|deceased|dead|alive|with_us|on|gone| so|and|"
    "please| stop|no_more|remove|delete|do_not|dont @any|",
    "you_have_the_wrong_number|wrong_number|you_have_the_wrong_person|wrong_person|"
    "this_is_not_my_number|not_me|i_am_not_who_you_think|this_is_not_the_right_number|"
    "not_my_account stop|remove|no_more|do_not|delete|take|please_stop @any",
)
