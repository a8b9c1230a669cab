"""English: no more messages, to anybody, ever."""

from dialogs.understanding.patterns.en.shared import (
    ANY,
    ASK,
    EVER,
    KIND,
    ME,
    MESSAGES,
    SENT,
    STUFF,
)

THING = f"{SENT}|{STUFF}|feedback|"

TOLD = f"{EVER} {EVER}"

TEXTING = (
    "texting|textin|texing|txting|messaging|msging|mesaging|messagin|sending|sendin|send|"
    "emailing|e_mailing|mailing|contacting|calling|phoning|ringing|writing|writing_to|spamming|"
    "spaming|bothering|pestering|harassing|harrassing|annoying|bugging|asking|hassling|pinging|"
    "dming|disturbing|bombarding|hounding|stalking|surveying|polling|questioning|smsing|"
    "flooding|sending_out|nagging|filling_up|filling|blowing_up|reaching_out|reaching_out_to|"
    "getting_in_touch|getting_in_touch_with|talking|talking_to|notifying|whatsapping|inviting|"
    "wasting|buzzing|beeping|clogging_up|messing_with|with_these|with_those|with_the|with_this|"
    "with_all_the|with|with_all_these|with_your|texts|text|message|contact|spam|to_text|to_send|"
    "to_contact|to_write|to_message|to_ask|to_call|to_bother|sending_me|following_up|"
    "checking_in|getting|receiving"
)

TEXT = (
    "text|txt|message|messege|msg|contact|call|email|mail|write|write_to|send|ring|phone|bother|"
    "spam|ping|disturb|reach_out|reach_out_to|get_in_touch|get_in_touch_with|harass|pester|"
    "bug|dm|sms|survey|talk_to|annoy|texting|messaging|contacting|sending|calling|bothering|"
    "emailing|writing|keep_texting|keep_sending|keep_messaging|keep_contacting|keep_asking|"
    "keep_calling|keep_bothering|keep_writing|keep_emailing|keep_spamming|be_texting|"
    "be_messaging|be_contacting|be_sending|be_calling|continue_to_text|continue_to_send|"
    "continue_to_contact|continue_messaging|continue_texting|continue_sending|nag|hassle"
)

DONT = (
    "dont|do_not|dnt|don|dont_ever|do_not_ever|you_are_not_to|you_may_not|you_can_not|"
    "you_cannot|you_dont_need_to|you_dont_have_to|no_need_to|you_are_not_allowed_to|"
    "i_dont_want_you_to|i_do_not_want_you_to|i_dont_want_u_to|dont_want_you_to|"
    "i_never_want_you_to|i_would_prefer_you_not_to|id_prefer_if_you_didnt|id_prefer_if_you_dont|"
    "id_prefer_you_didnt|id_rather_you_didnt|id_rather_you_dont|id_prefer_you_not|can_you_not|"
    "could_you_not|would_you_not|i_asked_you_not_to|i_told_you_not_to|im_asking_you_not_to|"
    "i_ask_you_not_to|better_not|you_shouldnt|you_should_not|you_dont_have_my_permission_to|"
    "you_do_not_have_my_permission_to|you_dont_have_permission_to|you_have_no_permission_to|"
    "you_have_no_right_to|i_didnt_give_you_permission_to|i_do_not_consent_to_you|"
    "would_you_mind_not|do_you_mind_not|mind_not|how_about_you_dont|id_be_happy_if_you_didnt|"
    "dont_u_dare|dont_u_ever|dont_u|dont_you|i_forbid_you_to|you_dont_get_to|dont_you_dare|"
    "dont_you_dare_to|dont_you_ever|make_sure_not_to|i_would_like_you_not_to|id_like_you_not_to|"
    "i_want_you_to_not|i_want_you_to_never"
)

UNWANTED = (
    "no_more|no_further|not_another|zero_more|i_dont_want|want_no|i_do_not_want|i_dont_need|"
    "i_do_not_need|i_dont_wanna|dont_want|dont_wanna|do_not_want|i_no_longer_want|i_want_no|"
    "i_no_longer_wish|no_longer_want|i_wish_to_no_longer|i_wish_no_longer|i_dont_wish|"
    "i_want_no_more|i_would_like_to_no_longer|i_do_not_wish|i_would_like_not|i_prefer_not|"
    "i_would_prefer_not|id_prefer_not|id_rather_not|i_would_rather_not|i_want_to_not|"
    "i_need_no_more|i_never_want|i_never_asked_for|i_didnt_ask_for|i_did_not_ask_for|"
    "i_never_signed_up_for|i_didnt_sign_up_for|i_aint_want|i_never_agreed|i_didnt_agree|"
    "spare_me|save_me|i_refuse|i_do_not_consent_to|i_dont_consent_to|i_do_not_consent|"
    "i_dont_consent|i_never_consented_to|i_did_not_agree_to|i_never_agreed_to"
)

TIRED = (
    "enough|enough_with|enough_of|im_sick_of|im_tired_of|im_sick_and_tired_of|im_so_tired_of|"
    "im_so_sick_of|im_fed_up_with|im_fed_up_of|sick_of|sick_and_tired_of|tired_of|so_tired_of|"
    "fed_up_with|ive_had_enough_of|i_have_had_enough_of|had_enough_of|ive_had_it_with|"
    "im_done_with|no_interest_in|im_not_interested_in|not_interested_in|i_have_no_interest_in|"
    "done_with"
)

RECEIVE = (
    "to_get|to_receive|to_recieve|to_be_sent|to_be_getting|to_be_receiving|getting|receiving|"
    "recieving|to_keep_getting|to_keep_receiving|to_see|to_be_on|being_sent|get|receive|recieve|"
    "to_continue_getting|to_continue_receiving|sending_me|to_send_me|to_receiving|be_sent"
)

OFF = "from|off|of|out_of|off_of|on|in|out|from_off|"

LIST_KIND = (
    "mailing|mail|email|contact|contacts|sms|text|texting|marketing|distribution|call|calling|"
    "customer|phone|messaging|message|notification|spam|whatsapp|subscriber|subscription|stupid|"
    "feedback|damn|recipient|client|"
)

LISTS = (
    "list|lists|database|databases|system|systems|records|register|mailinglist|group|contacts|"
    "subscription|subscriptions|files|file|thing|things|crm|db|books|messages|texts|sms|surveys|"
    "this|it|everything|emails|notifications|here|distribution|mailing|address_book|directory|"
    "phonebook|survey_list|survey_lists|survey_texts|survey_messages|survey_emails|spam|texting|"
    "service|programme|program|all|them|future_surveys|future_messages|all_communications|"
    "communications|mailings|mails|questions|stuff|that|these|those|sms_list"
)

MY = (
    "me|us|my_number|my_phone_number|my_email|my_email_address|my_name|my_contact|my_contacts|"
    "my_details|my_data|my_info|my_information|my_phone|my_address|this_number|"
    "this_phone_number|this_phone|this_email|my_contact_details|my_contact_info|my_mobile|"
    "my_mobile_number|my_cell|my_cell_number|my_personal_data|my_personal_info|our_number|my_no|"
    "my_num"
)

STOP = (
    f"{ASK} respect|honour|honor|follow my wishes|wish|request|privacy|decision and|to stop|quit|"
    "remove|dont @any",
    "there_should|there_must|i_want|i_demand|lets|can_we|please|i_would_like|id_like|put be|"
    f"have|put| an_end|a_stop|an_end_put to {ANY} {ANY} {KIND} {SENT} {TOLD}",
    f"{ASK} stop|quit|cease|refrain_from {TEXTING} and|or {TEXTING} {ME} {ANY} {ANY} {KIND} "
    f"{THING} {TOLD}",
    f"{ASK} stop|quit|cease|refrain_from|stopped|avoid|discontinue texting|messaging|msging|"
    "contacting|calling|phoning|emailing|e_mailing|writing_to|spamming|bothering|pestering|"
    "harassing|annoying|bugging|hassling|pinging|disturbing|bombarding|hounding|nagging me|us|"
    "my_work|my_mum|my_mom|my_phone|my_number|my_cell|this_number|my_work_number|my_work_phone|"
    "my_home|my_house @any",
    f"{ASK} dont|do_not|never|dont_ever|dont_you_dare|dont_you_ever text|message|msg|contact|"
    "email|call|phone|write_to|spam|bother|disturb|harass|pester me|us|this_number|my_phone "
    "again|anymore|any_more|ever|ever_again|any_longer @any|",
    f"{ASK} remove|delete|strike|scratch|wipe|erase|unsubscribe|unsub|deregister|unregister "
    f"{MY} from|off|off_of|out_of @any",
    "how do|can|could|would|will i|you|we|one|it get_rid_of|stop|make|block|end|get_out_of|"
    f"get_off|get_you_to|opt_out_of|cancel {ANY} {ANY} {KIND} {SENT}|it|this|list|stopping stop| "
    f"{EVER}",
    "ill|i_will|im|i_am|im_going_to|im_gonna|i_have|ive block|blocking|blocked|report|reporting|"
    "reported|mute|sue you|this|this_number|the_number|u if|unless| you|u| dont|do_not|stop|"
    "keep| stop|texting|texting_me|quit|",
    "if you|u text|message|contact|call|email|bother|send|spam me|us again|anymore|another|"
    "one_more|once_more @any",
    "spam|bother|annoy|harass|text|pester someone|somebody|anyone else",
    "respect|accept|understand that| i dont|do_not|no_longer want|wish|like to|any| @any",
    "i|you|they dont|do_not|didnt|did_not|never|havent|have_not|cannot give|gave|given|granted|"
    "have|allow you|u|my|any| permission|consent|allowed|authorization|approval|any_right|"
    "the_right to text|contact|message|call|email|send|write me|us|this| @any|",
    "could|can|may|would|please_have|have|get|i_want|i_need|id_like|want my name|number|details|"
    f"info|email|data|phone_number be| removed|deleted|erased|taken_off|unsubscribed {OFF} @any|",
    "put|add|place me|us|my_number|this_number on|to|in|onto your|the|a| do_not_contact|"
    "do_not_call|dont_call|dont_contact|no_contact|opt_out|do_not_text|block|blocked|"
    "unsubscribe list|registry|",
    "i_want|i_just_want|id_like|i_would_like|i_prefer|id_prefer|i_wish|want to be left_alone|"
    f"left_in_peace {EVER}",
    "i_dont_want|i_do_not_want|i_no_longer_want|i_dont_wish|dont_want|i_never_asked|i_dont_need|"
    "i_no_longer_wish|i_shouldnt|why_am_i to_be| on|in your|this|the|any|ur|that your| "
    f"{LIST_KIND} {LISTS} {TOLD}",
    "cancel|end|stop my|all|all_my|any messages|texts|notifications|reminders|text_messages|"
    "texting",
    "can_you_not|could_you_not|give_it_up|enough_of_this|no_means_no|you_hear|you_hear_me|"
    "make_it_stop|make_this_stop|how_do_i_make_this_stop|how_do_i_make_it_stop|not_another_text|"
    f"not_another_message {EVER}",
    f"{ASK} stop|stahp|quit|cease|discontinue|refrain_from|lay_off|knock_off|cut_out|pack_in|"
    f"avoid|halt|end|to_stop|be_done|stopped|quit_it|stop_it|stop_this {TEXTING} {ME} {ANY} "
    f"{ANY} {KIND} {THING} {TOLD}",
    f"{ASK} stop|end|cancel|block|turn_off|disable|halt|quit|discontinue|mute|switch_off|cease "
    f"{ME} {ANY} {ANY} {KIND} {SENT} {TOLD}",
    f"{ASK} stop|stahp|cease|desist|cease_and_desist|knock_it_off|cut_it_out|quit_it|stop_it|"
    "stop_this|stop_that|pack_it_in|give_it_a_rest|stop_now|stop_bot|optout|unsubscribe|unsub|"
    "opt_out|opting_out|i_opt_out|im_opting_out|opt_me_out|opt_us_out|i_unsubscribe|"
    f"stop_everything|stop_immediately {EVER}",
    f"{ASK} {DONT} {TEXT} {ME} {ANY} {ANY} {KIND} {THING} {TOLD}",
    f"{ASK} {DONT} ask {ME.rstrip('|')} {ANY} {ANY} {KIND} {THING.rstrip('|')} {TOLD}",
    f"never|never_ever {TEXT} {ME.rstrip('|')} again|ever_again|anymore {TOLD}",
    f"{UNWANTED} {RECEIVE}|to_have| {ANY} {ANY} {KIND} {MESSAGES}|surveys {TOLD}",
    f"{UNWANTED}|{TIRED}|i_am_tired_of|i_am_sick_of|tired|im_tired|im_sick|i_hate|i_dont_like "
    f"{RECEIVE}|of_getting|of_receiving {ANY} {ANY} {KIND} {SENT}|{STUFF} {TOLD}",
    f"{TIRED} {ANY} {ANY} {KIND} {MESSAGES}|this_kind_of_thing {TOLD}",
    "i_dont_want_to_be|i_do_not_want_to_be|i_dont_wish_to_be|i_do_not_wish_to_be|"
    "dont_want_to_be|i_no_longer_want_to_be|i_no_longer_wish_to_be|i_prefer_not_to_be|"
    "id_rather_not_be|i_would_like_not_to_be|id_like_not_to_be|i_dont_like_being|"
    "i_dont_like_to_be|i_hate_being|i_dont_consent_to_being|i_do_not_consent_to_being|"
    "i_never_want_to_be|dont_wanna_be|i_dont_wanna_be|im_tired_of_being|im_sick_of_being|"
    "tired_of_being|sick_of_being|i_didnt_agree_to_be|i_never_agreed_to_be|i_dont_need_to_be|"
    "i_would_prefer_not_to_be|i_asked_not_to_be|i_refuse_to_be contacted|messaged|texted|"
    "bothered|called|disturbed|emailed|mailed|asked|surveyed|spammed|pestered|harassed|bugged|"
    f"reached|questioned|polled|annoyed|pinged|notified|followed_up {ANY} {ANY} {KIND} {THING} "
    f"{TOLD}",
    "i_dont_want_to_hear|i_do_not_want_to_hear|i_never_want_to_hear|dont_want_to_hear|"
    "dont_wanna_hear|i_dont_wanna_hear|i_dont_wish_to_hear|i_no_longer_want_to_hear|"
    "i_dont_ever_want_to_hear|i_dont_care_to_hear|id_rather_not_hear|i_dont_need_to_hear "
    "anything|any_more|more| from_you|from_you_guys|from_your_company|from_u|from_ya|from_y_all "
    f"{EVER}",
    "i_want|i_need|id_like|i_would_like|have|get|please_have|want|i_demand|can_i_have|"
    f"could_i_have|can_you_have|i_request {MY} removed|deleted|taken_off|off|unsubscribed|"
    f"opted_out|erased {OFF} {ANY} {LIST_KIND} {LISTS}| {EVER}",
    "i_want|i_want_to_be|id_like_to_be|i_would_like_to_be|i_need_to_be|i_wish_to_be|can_i_be|"
    "could_i_be|i_demand_to_be|want_to_be|id_like|get_me|how_can_i_be|how_do_i_get|can_i_get|"
    "may_i_be|id_love_to_be removed|deleted|taken_off|taken|unsubscribed|opted_out|off|out|"
    f"erased {OFF} {ANY} {LIST_KIND} {LISTS}| {EVER}",
    f"{ASK} remove|delete|take|get|strike|scratch|wipe|erase|drop|cross|unlist|scrub|kick|keep|"
    "leave|pull|unsubscribe|unsub|deregister|unregister|opt|sign|count|unenroll|unenrol|exclude "
    f"{MY} from|off|of|out_of|off_of|out|from_off {ANY} {ANY} {LIST_KIND} {LISTS}| {TOLD}",
    f"{ASK} remove|delete|unsubscribe|take {MY} from|off this|your|the|all|any survey|poll|"
    f"questionnaire {EVER}",
    f"{ASK} remove|delete|erase|lose|forget|block|unsubscribe|unsub|deregister|unregister|"
    f"opt_out|cross_out|blacklist|scrap|count_out|exclude|wipe {MY} {TOLD}",
    f"{ASK} unsubscribe|unsub|opt_out|optout|opt_me_out|sign_off|opting_out|opt_us_out|get_off|"
    f"come_off|i_opt_out|im_opting_out|im_unsubscribing {OFF} {ANY} {ANY} {LIST_KIND} {LISTS} "
    f"{TOLD}",
    f"{ASK} cancel|end|terminate|stop my|this|the subscription|subscribtion|sub to|for|from|of "
    f"{ANY} {ANY} {KIND} {SENT} {EVER}",
    f"{ASK} leave|let me|us alone|be|in_peace {TOLD}",
    "get_lost|go_away|bugger_off|sod_off|fuck_off|piss_off|eff_off|f_off|bog_off|jog_on|"
    "buzz_off|naff_off|shove_off|back_off|fck_off|feck_off|fuk_off|go_to_hell|shut_up|stfu|gtfo|"
    "foff|shut_the_fuck_up|get_out_of_my_phone|get_out_of_my_inbox|get_out_of_my_life|bore_off|"
    "do_one|stay_out_of_my_inbox|stay_off_my_phone|get_off_my_phone|count_me_out|take_a_hike|"
    "fuck_right_off|leave_me_the_fuck_alone|lose_my_number|forget_my_number|get_me_off_this|"
    f"screw_off|piss_right_off {TOLD}",
    "i_withdraw|i_revoke|withdraw|revoke|im_withdrawing|im_revoking|withdrawing|revoking|"
    "i_take_back|i_hereby_withdraw|i_hereby_revoke|i_want_to_withdraw|i_want_to_revoke|"
    "i_would_like_to_withdraw|id_like_to_withdraw my|any|all consent|permission|agreement "
    "to_contact_me|to_be_contacted|for_this|to_text_me|to_this|to_message_me|for_these_messages|"
    f"for_messages|to_receive_messages| {EVER}",
    "no_more|nomore|no_more_of_this|no_more_of_these|no_more_of_that|enough_already|"
    "enough_is_enough|do_not_disturb|dnd|i_dont_want_these|i_dont_want_this_anymore|"
    f"stop_means_stop|i_dont_need_these|stop_people|which_part_of_stop_dont_you_understand {EVER}",
    "i_asked_you|i_told_you|i_already_told_you|i_already_asked_you|ive_asked_you|ive_told_you|"
    "i_have_asked_you|i_have_told_you|i_already_said|how_many_times_do_i_have_to_say|i_asked|"
    "i_ask|how_many_times_do_i_have_to_tell_you|how_often_do_i_have_to_say|"
    "how_often_do_i_have_to_tell_you|how_many_times_must_i_say|how_many_times_do_i_need_to_say|"
    "i_keep_telling_you|im_telling_you|i_keep_asking_you|i_keep_saying|what_part_of|"
    "didnt_i_tell_you|please_respect_that_i_want_you to| stop|unsubscribe|unsub|stop_texting|"
    "stop_messaging|stop_contacting|leave_me_alone|remove_me|not_to_text|not_to_contact|"
    "not_to_message|stop_sending|not_to_send|opt_out do_you_not_understand|dont_you_understand|"
    f"dont_you_get|{ME} {ANY} {THING} several_times|twice|many_times|before|times|three_times|"
    f"{EVER}",
)
