"""English: what can be answered and how, in a sentence: the form, the scale, the rules."""

from dialogs.understanding.patterns.en.asking import POINT, WORTH
from dialogs.understanding.patterns.en.framing import tailed
from dialogs.understanding.patterns.en.shared import ASK, MAY

FORM = (
    "number|numbers|digit|digits|figure|figures|word|words|sentence|sentences|text|letter|"
    "letters|score|scores|decimal|decimals|half|halves|half_points|half_marks|fraction|"
    "fractions|whole_number|whole_numbers|emoji|emojis|comment|comments|yes|no|yes_or_no|star|"
    "stars|point|points|percentage|percentages|link|button|buttons|answer|answers|grade|mark|"
    "rating|essay|paragraph|explanation|voice_note|voice_message|smiley|smileys|option|"
    "options|message|reply|range|reason|in_between|zero|whole_sentence|full_sentence|"
    "single_number|one_number|one_digit|one_word|single_word|two_numbers|minus|negative|"
    "thumbs_up|photo|picture|form|website|box"
)

GIVE = (
    "type|write|send|put|give|enter|use|press|click|tap|choose|pick|select|reply|respond|"
    "answer|say|text|fill|fill_in|fill_this_in|fill_it_in|fill_out|fill_this_out|rate|score|"
    "vote|do|go|type_in|key_in|punch_in|tick|circle|mark|reply_with|respond_with|answer_with|"
    "start|proceed|submit|input|leave|add|explain|grade|type_out|hit|count|reckon|choosing|"
    "be_putting|be_typing|be_sending|be_answering|be_doing|be_pressing|be_writing|complete|"
    "get_started|respond_to|reply_to|provide|scroll|swipe|send_back|text_back|write_back|"
    "write_down|spell|spell_out|speak|read|look"
)

MUST = (
    "do_i|should_i|can_i|could_i|may_i|shall_i|must_i|am_i|am_i_to|would_i|do_we|should_we|"
    "can_we|does_one|should_one|do_you_want_me|would_you_like_me|do_you_need_me|"
    "do_you_expect_me|am_i_supposed|am_i_meant|am_i_expected|am_i_allowed|do_i_have|"
    "do_i_need|do_i_just|am_i_just|have_i|is_one_supposed|is_one_meant|are_we_supposed|"
    "are_we_meant|is_it_ok|is_it_okay|is_it_alright|is_it_possible|is_it_enough|"
    "i_am_supposed|i_am_meant|i_am_expected|i_should|i_have|i_need|i_can|i_just|i_am|you_want_me|"
    "you_need_me|you_expect_me|you_would_like_me|one_is_supposed|one_should|we_are_supposed|"
    "i_do|i_must|would_you_like|do_you_want|you_want|do_you|does|will_i|i_get"
)

QUERY = (
    "what|how|which|where|wat|which_number|what_number|which_one|what_kind_of|what_sort_of|"
    "what_exactly|how_exactly|in_what_way|in_which_way|what_else|how_many|how_high|how_low|"
    "which_button|what_button|which_key|what_key|which_answer|what_answer|which_option|"
    "which_way|what_way|in_what_form|in_what_format|what_format|when|what_the_hell|"
    "what_on_earth|how_on_earth|how_the_hell|what_type_of|which_words|what_words|"
    "which_numbers|what_numbers|which_box|where_exactly"
)

WITHIN = (
    "here|from|this|that|it|in|on|with|to|for|back|out|now|next|to_this|for_this|on_this|in_this|"
    "the_question|this_question|to_the_question|your_question|the_answer|an_answer|my_answer|"
    "an_answer_here|the_survey|this_survey|this_thing|the_form|this_form|in_here|in_the_box|"
    "in_this_box|into_this|in_this_chat|on_my_phone|exactly|the_scale|this_scale|on_this_scale|"
    "these_questions|the_questions|these|them|from_1_to_10|from_0_to_10|a_rating|a_score|"
    "my_score|my_rating|you|you_guys|the_number|a_number|the_rating|the_score|by_text|by_sms|"
    "to_you|from_this|to_answer|to_reply|to_continue|to_respond|to_rate|the_right_way|right|"
    "correctly|properly|this_poll|the_poll|this_in|this_out|it_in|it_out|down|me|"
    "this_message|your_message|your_text|to_proceed|for_you|if_i_am_happy|after_that|one|"
    "this_one|that_one|as_a_number|in_words|in_numbers|as_text|do|to_do"
)

GRASP = (
    "understand|get|follow|see|grasp|catch|comprehend|know|figure_out|work_out|make_sense_of|"
    "make_out|understood|understanding|getting|following|clear_on|clear_about|sure|sure_about|"
    "certain|read|quite_understand|quite_get|quite_follow|fully_understand|sure_of|"
    "sure_i_understand|sure_i_follow|sure_i_get|with_you|quite_sure|entirely_sure|make_head_"
    "nor_tail_of|make_head_or_tail_of|get_my_head_round|get_my_head_around|wrap_my_head_around"
)

LOST = (
    "i_do_not|do_not|i_did_not|did_not|i_can_not|can_not|i_could_not|could_not|i_am_not|not|"
    "i_have_not|i_still_do_not|we_do_not|never|i_never|i_do_not_really|i_do_not_quite|"
    "i_am_having_trouble|i_am_struggling_to|struggling_to|"
    "i_am_trying_to|i_fail_to|sorry_i_do_not"
)

MATTER = (
    "this|that|it|the_question|this_question|that_question|your_question|the_scale|this_scale|"
    "the_numbers|these_numbers|the_rating|the_rating_thing|the_wording|the_first_question|"
    "the_last_question|the_options|the_instructions|these_questions|the_questions|the_survey|"
    "this_survey|a_word|a_word_of_this|a_word_of_that|any_of_this|any_of_it|your_english|"
    "what_you_mean|what_you_are_asking|what_you_want|what_this_is|what_this_means|"
    "what_that_means|what_it_means|what_is_meant|how_this_works|how_it_works|"
    "what_it_is_asking|what_is_being_asked|what_is_asked|the_meaning|the_point_system|"
    "what_you_are_saying|the_term|the_word|the_last_bit|the_system|the_message|your_message|"
    "question|the_format|what_you_need|this_thing|what_you_are_after|what_im_supposed_to_do|"
    "what_i_am_meant_to_do|what_is_expected|what_is_expected_of_me|what_is_wanted"
)

WORDING = "|".join(one for one in MATTER.split("|") if one not in {"this", "that", "it"})

GUIDE = (
    "instructions|instruction|options|choices|rules|guidance|guidelines|guide|example|"
    "examples|explanation|clarification|help|hint|hints|directions|direction|details|info|"
    "information|advice|list|menu|commands|scale|pointers|pointer|tips|clue|clues|clarity|"
    "assistance|support|hand|tutorial|legend|key|context|alternatives|possible_answers|"
    "answer_options|more_information|more_info|idea|steps|manual|range|explaining"
)

HELP = tailed(
    f"is|does|so_is {POINT} the|a| {WORTH} or|and is|does| {POINT} the|a| {WORTH}",
    f"{QUERY} {MUST} supposed_to|meant_to|expected_to|to|have_to|need_to|got_to|just|me_to|"
    f"required_to|allowed_to|going_to| {GIVE} {WITHIN} {WITHIN}|",
    f"{QUERY} {MUST} supposed_to|meant_to|expected_to|to|have_to|need_to|got_to|just|me_to|"
    f"required_to|allowed_to| {GIVE}",
    f"{QUERY} {MUST} supposed_to|meant_to|expected_to|to|have_to|need_to|got_to|just|me_to|"
    f"required_to|allowed_to| {GIVE} {WITHIN}| if|when|for|because|in_order|so @any",
    f"{MAY}|{ASK} tell|show|explain|advise|inform|remind|teach|let|help|know|understand|ask|"
    f"find_out|learn|guide|see|work_out|figure_out|am_not_sure|not_sure|unsure|no_idea|"
    f"do_not_know|i_do_not_know|i_am_not_sure|i_have_no_idea|i_would_like_to_know|sure me|us|"
    f"know|to_me|with| {QUERY} {MUST}|to supposed_to|meant_to|expected_to|to|have_to|need_to|"
    f"just| {GIVE} {WITHIN}| {WITHIN}| with|if|on|in|for|",
    f"{MUST} supposed_to|meant_to|expected_to|to|have_to|need_to|got_to|just|me_to|required_to|"
    f"allowed_to| {GIVE} in|with|using|as| a|an|one|the|just_a|only_a|any|some|my|by| {FORM} "
    f"{WITHIN}|",
    f"{MUST} supposed_to|meant_to|expected_to|to|have_to|need_to|got_to|just|me_to|required_to|"
    f"allowed_to| {GIVE} in|with|using|as|the| a|an|one|the|just_a|only_a|any|some|my|by| "
    f"{FORM}|{WITHIN} {WITHIN}| or|and|or_is_it|or_do|or_can|from|between|out_of|instead|like|"
    f"for|if @any",
    f"if|when|so_if|what_if|suppose|say|assuming @any {QUERY}| {MUST} to|supposed_to|meant_to| "
    f"{GIVE}|high|low high|low|up|down|a|the|big|small|higher|lower|{POINT}|number|here|"
    f"good|bad| or|end|number|score| high|low|up|down|{POINT}|number|score|end|not|",
    f"are|is|would|can|does|do|will|may|must|should|what_about|how_about|so_are|so_is it|this|"
    f"the_answer|my_answer|there|you|i| have_to|need_to|got_to|accept|take|allow|want|use|"
    f"supposed_to| be|have| a|an|the|just|only|in|one|any|single|whole|some| {FORM} only|be|"
    f"count| allowed|ok|okay|fine|accepted|possible|permitted|required|enough|needed|good|"
    f"valid|count|work|here|do|too|acceptable|sufficient|an_option| here|in_this|or_not|",
    f"are|is|would|can|does|do|will|may|must|should it|this|the_answer|my_answer|there|you| "
    f"have_to|need_to|got_to|accept|take|allow|want|supposed_to| be|have| a|an|the|just|only|in|"
    f"one|any|single|whole|some| {FORM} only|be| allowed|ok|okay|fine|or|only|if|to|in @any",
    f"a|in|the|just_a|just|one|only| {FORM} or|and|or_in|or_a|versus a|in|the|just_a|with| "
    f"{FORM} here|please|then|",
    "which|what|whats|which_one|so_which is|does|means|counts_as|is_considered|end|end_is|"
    "one_is|side_is|number_is|side|way|way_is the|a| best|worst|good|bad|highest|lowest|top|"
    "bottom|high|low|positive|negative|happy|unhappy|better|worse|maximum|minimum|most|least|"
    "up|round end|one|number|score|side|answer|mark|here|of_the_scale|on_the_scale|on_this| "
    f"{POINT}|0_or|the|is_it|1_or|end| or| {POINT}|or|low|high|",
    f"{POINT} means|is|mean|counts_as|stands_for|would_be|equals|being|meaning what|good|bad|"
    "best|worst|the_best|the_worst|which|happy|unhappy|the_top|the_highest|great|terrible|"
    "or|high|low|the_good_end|right or|and|yes|no|which_way|is|isnt_it|yeah|correct| "
    f"{POINT}|good|bad|best|worst|the_worst|the_best|it|",
    f"does|do|is|would|so|does_a|is_a|would_a|does_the|is_the|so_does|so_is {POINT} mean|means|"
    f"be|stand_for|count_as|equal|say|the|a|like i|it|that_i|its|it_is|very|was|that|youre|"
    f"you|we|im| agree|disagree|like|liked|hard|easy|good|bad|happy|unhappy|satisfied|"
    f"dissatisfied|was|hated|best|worst|top|likely|unlikely|loved|difficult|am|are|is| "
    f"happy|good|bad|easy|hard|satisfied|end|one| or|and| i|it|not|its|it_is|that_i|was|a|the| "
    f"agree|disagree|hard|easy|good|bad|happy|unhappy|dislike|disliked|difficult|dissatisfied|"
    f"satisfied|best|worst|unlikely|likely|was|hated|didnt|not| easy|hard|good|bad|",
    "is_it|is_this|is_that|does_it_work|does_this_work|is_the_scale|does_the_scale_work|"
    "is_it_meant_to_be|is_it_supposed_to_be|so_its|so_it_is|so_this_is|is_your_scale like|as|"
    "the_same_as|same_as|similar_to|kind_of_like|out_of|based_on|reversed|upside_down|"
    "backwards|inverted @any",
    "how_many|how_many_more|roughly_how_many questions|steps|of_these|of_them|more|messages|"
    "are|pages do|does|will|left|is|are|further|there|have|left|to_go|you|i| @any|",
    "how_long|how_much_time|how_much_longer|how_much_more|how_much does|will|is|do|did this|it|"
    "the_survey|this_survey|that|the_poll|there|i take|takes|last|going_to_take|to_go|need|be|"
    "left|taking|",
    "do|does|would|will|are|is you|it|this want|need|expect|require|wanting|expecting|after|"
    f"looking_for|have_to_be|need_to_be|supposed_to_be|asking_for|mean to_be| a|an|just_a|the|"
    f"my|one|just| {FORM} from|of|here|or|in|between|as|to| @any|",
    f"is|isnt|so_is|does|are {POINT} is|mean| the|a|my|considered|meant_to_be|supposed_to_be| "
    f"best|worst|top|highest|lowest|max|maximum|perfect|bottom|good|bad|most_positive|"
    f"most_negative|happiest|average|middle|neutral mark|score|grade|one|number|answer|rating|"
    f"end|thing|value or|here|on|of @any|",
    f"is|isnt|so_is {POINT} the|a|my|considered|meant_to_be|supposed_to_be| best|worst|top|"
    "highest|lowest|max|maximum|perfect|bottom|most_positive|most_negative|happiest|average|"
    "middle|neutral mark|score|grade|one|number|answer|rating|end|thing|value|",
    "how|how_exactly|so_how|and_how do|does|is|did|will|would|should the|this|it|your| "
    "scale|rating|survey|thing|system|scoring|numbers|poll|chat|bot|this|questionnaire|"
    "it_all|grading|whole_thing|marking|point_system| work|go|function|supposed_to_work|meant_"
    "to_work|operate|run|look|scored|rated| here|exactly|then|for|on|in| @any|",
    f"{LOST} really|quite|even|fully| {GRASP} {MATTER}",
    f"{LOST} really|quite|even|fully| {GRASP} {MATTER} what|which|whether|about @any",
    "this|that|it is|makes|seems not|no|too|rather|very|so|bit|a_bit|quite unclear|clear|sense|"
    "any_sense|ambiguous|gibberish to_me|for_me|here|",
    f"{WORDING} is|are|was|makes|make|does|do|could_be|seems|looks|sounds not|no|hard_to|very|"
    "too|rather|bit|a_bit|quite|so|not_very|difficult_to|impossible_to|not_make| confusing|"
    "unclear|clear|sense|understand|complicated|vague|ambiguous|follow|puzzling|strange|"
    "hard|difficult|clearer|gibberish|double_dutch|greek_to_me|all_greek|chinese|read|cryptic|"
    "any_sense|figure_out to_me|for_me|at_all|here|me|enough|",
    "clear_as_mud|"
    "makes_no_sense|it_makes_no_sense|does_not_make_sense|makes_little_sense|not_following|"
    "that_is_not_clear|i_am_unclear|im_unclear|that_is_confusing "
    f"{QUERY}|to_me|here|whether|if|which|on|about| @any|",
    "you_lost_me|you_have_lost_me|lost_me|i_got_lost|i_am_lost|i_am_stuck|confused|"
    "i_am_confused|i_am_very_confused|very_confused|puzzled|i_am_puzzled|baffled|"
    "i_am_baffled|clueless|i_am_clueless|bit_lost|a_bit_lost|a_bit_confused|bit_confused|"
    "i_am_a_bit_confused|i_am_a_bit_lost|i_am_all_confused|got_me_confused|you_have_me_confused|"
    "no_clue|i_am_completely_lost|totally_lost|so_confused at|with|when|by|about|on|here|"
    "what|how|now|as_to|",
    "what|wot|wat|which|how_do_you|what_exactly do|did|does|is|are|was|you you|it|this|that|"
    "the_question|the_first_question|likely|by mean|meant|define|asking|want|saying|after|"
    "looking_for|imply|mean_by|expect|need|on_about|getting_at|trying_to_ask|trying_to_say|"
    "refer_to|referring_to by|with|here|exactly|when|from|me|about|of|as| @any|",
    "which|what|what_exactly number|score|answer|end|one|side|rating|value is|means|mean|"
    "counts_as|stands_for|would_be|do|does the|a|very| good|bad|best|worst|happy|unhappy|"
    "satisfied|yes|no|high|low|highest|lowest|positive|negative|great|terrible|mean_good|"
    "mean_bad",
    "what|sorry_what|and_what was|were|is that|this|it|the_question|the_question_again|you_said",
    "what|whats|what_is|what_are|define|explain|please_explain|meaning_of|what_does meant|"
    "the_meaning|the|your|a|my|by|you_mean|it|this|question|nps|likely|satisfied| by|of|scale|"
    "definition|options|choices|rules|limits|criteria|best_answer|right_answer|"
    "range|expectation|expectations|correct_answer|format|mean|procedure|score_range of|here|"
    "between|for|again|mean|from|by| @any|",
    f"{MAY} {ASK} give|send|show|tell|get|have|provide|list|need|want|offer|see|resend|repeat|"
    f"read_me|go_over|explain me|us|out| a|an|the|some|"
    f"any|your|all|my|more|another|few|clear|clearer|better|simple|bit_of|little|bit_more|"
    f"proper|further|full|basic|few_more|an_additional| {GUIDE} again|please|here|first|",
    f"{MAY} {ASK} give|send|show|get|have|see me|us| an|some|any|one| example|examples|sample of|"
    "for|please| @any|",
    "clarification|clarify|explain|hint|help_needed|sos|mayday|hulp|elaborate|rephrase|reword|eh|"
    "huh|"
    "whut|wat|whaaat|what_now|now_what|how|how_so|and_now|and_now_what|ok_now_what|meaning|"
    "pardon|excuse_me|come_again|say_again|repeat|repeat_please|repeat_that|say_that_again|"
    "huh_what|que|no_comprende|no_entiendo|i_beg_your_pardon|what_the|this_makes_no_sense|"
    "how_does_one_do_this please|now|then|what|again|needed|",
    f"{MAY} {ASK}|give_me_a_hand|a_hand|some_help|can_i_get_help|i_would_love_some_help|"
    f"i_am_in_need_of_help help|assist|guide|aid me|us|someone|"
    f"out|through|my_mother|my_father|my_grandma|my_gran|my_wife|my_husband|her|him|an_old_man|"
    f"an_old_woman|a_girl_out|a_fella_out|my_mum|my_dad| with|out|here|"
    f"to|through|on|in|by|this|that|fill|answer|answering|filling|understand|understanding|"
    "filling_in|doing|because|as|cause|i @any|",
    "i_need|need|i_could_do_with|could_do_with|i_could_use|could_use|i_would_like|i_want|"
    "can_i_get|can_i_have|could_i_get|could_i_have|require|i_require|i_am_looking_for|"
    "requesting|i_might_need|i_may_need "
    "some|a|any|more|a_bit_of|a_little|your|a_bit_more| help|assistance|hand|guidance|support|"
    "explanation|clarification|helping_hand|instructions|explaining with|here|on|to|about|"
    "answering|understanding|filling|as|for|in|please|available| @any|",
    f"i_am_not|not|i_am_no|not_very|no|i_am|bad|i_am_not_very good|used|great|clever|expert|"
    f"hopeless|bad|sure|familiar|rubbish|useless|tech_savvy|savvy|at with|at|to|on|this|these|"
    f"things phones|computers|this|technology|tech|texting|these_things|surveys|this_stuff|"
    f"numbers|things|it|bots|how_to_do_this|how_this_works|what_to_do {QUERY} {MUST} {GIVE} "
    f"{WITHIN}|",
    "can|could|would|will|please|kindly|mind|do you|u|someone|one_of_you| please|maybe| "
    "explain|clarify|rephrase|reword|elaborate|simplify|repeat|restate|reformulate|describe|"
    "define|spell_out|expand|break_down|explaining|clarifying|rephrasing|put|phrase|word|ask|"
    f"say|go_over|run_through|translate {MATTER}|to_me|what|how|which|on|that_again|"
    "differently|more_clearly|more_clear|more_specific|clearer|specific|for_me|it_to_me|"
    "this_to_me|it_another_way|it_differently|it_in_another_way|it_more_simply|simpler|again|"
    "it_again|this_again|the_question_again|me_that_again|me_again @any|",
    f"explain|clarify|rephrase|elaborate|simplify|reword {MATTER}|yourself|to_me|again|better|"
    "more",
    "what_is|whats this_question|that_question|the_question|your_question about|asking|on_about|"
    "saying",
)
