"""English: back to what was answered, in a sentence: to see it, or to put it right."""

from dialogs.understanding.patterns.en.framing import tailed
from dialogs.understanding.patterns.en.shared import ASK, MAY

BEFOREHAND = (
    "previous|prev|last|prior|earlier|preceding|former|first|second|third|one_before|"
    "original|old|initial|very_first|very_last|before|past|foregoing"
)

ASKED = (
    "question|questions|one|ones|step|screen|answer|answers|page|part|score|rating|response|"
    "reply|thing|number|item|message|bit|entry|choice|vote|mark|point|figure|it|prompt|"
    "selection|option|input|grade"
)

THEN = (
    "before|earlier|previously|just_now|just_before|a_moment_ago|a_minute_ago|a_second_ago|"
    "before_that|before_this|before_this_one|before_that_one|last_time|last|first|at_first|"
    "wrong|the_wrong_way_round|too_quickly|too_fast|incorrectly|back_there|above|prior|"
    "by_mistake|wrongly|in_error|in_the_previous_question|in_the_last_question|prior_to_this|"
    "on_the_last_one|for_the_last_one|for_the_last_question|for_the_previous_question|"
    "to_the_last_question|to_the_previous_question|to_your_previous_question|"
    "to_your_last_question|to_the_last_one|to_the_one_before|to_the_question_before|"
    "for_the_one_before|on_the_previous_question|on_the_question_before|to_the_first_question|"
    "on_the_first_question|on_the_first_one|for_the_first_question"
)

DONE = (
    "i_gave|i_put|i_wrote|i_typed|i_sent|i_did|i_said|i_answered|i_just_answered|i_chose|"
    "i_picked|i_entered|i_had|i_have_given|i_have_just_given|i_just_gave|i_just_sent|i_got|"
    "i_just_did|i_filled_in|i_skipped|i_missed|i_messed_up|i_screwed_up|i_got_wrong|i_marked|"
    "you_asked|you_just_asked|you_sent|you_showed|you_had|that_came|that_was|that_i_answered|"
    "that_i_gave|that_i_put|that_i_sent|that_you_asked|which_i_answered|we_did|we_had|"
    "i_selected|i_pressed|i_tapped|i_submitted|from|of_mine|that_i_did|it_was|was|were"
)

SO = (
    "and|so|to_change|to_fix|to_correct|to_edit|to_redo|to_check|to_see|to_amend|to_answer|"
    "so_i_can|so_that_i_can|and_let_me|so_i_could|in_order_to|because_i_want_to|"
    "because_i_need_to|as_i_need_to|as_i_want_to|i_want_to|i_need_to|so_as_to|because_i|as_i|"
    "because|since_i|i|so_i_may|for_me_to|that_i_might|so_that_i_could|as|cause"
)

MEND = (
    "change|edit|correct|fix|revise|undo|amend|redo|update|modify|alter|adjust|rectify|rewrite|"
    "do|answer|put|get|make|replace|take_back|re_do|re_answer|reanswer|swap|switch|sort|"
    "sort_out|improve|set|withdraw|retract|rethink|reconsider|retake|overwrite|delete|remove|"
    "cancel|clear|erase|revisit|review|see|view|show|show_me|look_at|check|double_check|read|"
    "reread|re_read|reopen|re_open|open|repeat|bring_up|bring_back|pull_up|return_to|"
    "go_over|go_back_to|go_back_and_change|go_back_and_fix|try|retry|"
    "have|take_another_look_at|have_another_look_at|have_another_go_at|have_another_try_at|"
    "take_a_second_look_at|have_a_second_go_at|start|resubmit|give_me|send|send_me|resend|"
    "ask|ask_me|ask_me_again|redo_my|hear|see_again|do_over|tweak|reset"
)

RIGHT = "again|right|over|up|properly|once_more|back|one_more_time|differently|afresh|anew|"

BACK = tailed(
    f"{MAY} {ASK} go|get|take_me|step|jump|move|head|turn|scroll|flip|bring_me|put_me|"
    "send_me|return|roll|switch|hop|page|skip|nip|pop|back_up|scroll_me|bring_us|take_us|"
    "rewind|going|flick|swipe|bounce|navigate back|backwards|backward|up|back_up|backwards_to|"
    f"one_back|a_step_back to|by|a|one|1|two|to_my| the|my|your|that|this|what|a|one| "
    f"{BEFOREHAND}|bit|few|couple| {ASKED}|bits|places|what|where|whatever| {DONE}| {THEN}| "
    f"{SO} @any",
    f"{MAY} {ASK} go|get|take_me|step|jump|move|head|turn|scroll|flip|bring_me|put_me|"
    "send_me|return|roll|switch|hop|page|skip|nip|pop|back_up|scroll_me|bring_us|take_us|"
    "rewind|going|flick|swipe|bounce|navigate back|backwards|backward|up|back_up|backwards_to|"
    f"one_back|a_step_back to|by|a|one|1|two| the|my|your|that|a|one| {BEFOREHAND}|bit|"
    f"few|couple| {ASKED}|bits|places| {DONE}| {THEN}| on_this_thing|on_here|in_this|on_this|"
    "here|with_this|in_this_thing|in_this_survey|in_here|",
    f"{MAY} {ASK} go|get|take_me|step|jump|move|head|scroll|flip|bring_me|"
    f"send_me|return|switch|scroll_me|take_us one|1|a|two question|questions|step|page|screen "
    f"back|backwards|up|backward|earlier {SO}| @any|",
    f"{MAY} {ASK} go|return|scroll_me|scroll|take_me|bring_me|jump|move|get|back|up|head back| "
    f"to|up_to|onto|back_to|up| the|my|that|your {BEFOREHAND} {ASKED} {DONE}| {THEN}| {SO}| "
    "@any|",
    f"{MAY} {ASK} go|return|scroll_me|scroll|take_me|bring_me|jump|move|get|head back| "
    f"to|up_to|onto|back_to|up the|my|that|your|what {ASKED}| {DONE} {THEN}|",
    f"back|up|return a|one|1|to|up| the| {BEFOREHAND}| question|step|bit|page|notch|tad|sec|one "
    f"please|back|",
    f"{MAY} {ASK} {MEND} {RIGHT} the|my|that|your|a {BEFOREHAND} {ASKED} {RIGHT} {DONE}| {THEN}| "
    f"{SO}| @any|",
    f"{MAY} {ASK} {MEND} {RIGHT} the|my|that|your|this {ASKED} {RIGHT} {DONE} {THEN}| {RIGHT}",
    f"{MAY} {ASK} {MEND} {RIGHT} the|my|that|your|this {ASKED} {RIGHT} {THEN} {RIGHT}",
    f"{MAY} {ASK} {MEND} what|whatever|how {DONE} {THEN}| {RIGHT}",
    f"{MAY} {ASK} change|edit|correct|fix|revise|amend|redo|update|modify|alter|adjust|"
    "rectify|rewrite|undo|replace|re_do|re_answer|take_back|retract|withdraw|sort_out|delete|"
    "rethink|reconsider|retake|have_another_go_at|reverse my|that|this|it|the|what_i answer|"
    "answers|"
    "score|rating|response|reply|vote|entry|choice|one|put|said|wrote|sent|gave|typed|mark|"
    f"mistake|error {RIGHT} {DONE}| {THEN}|",
    f"{MAY} {ASK} the|to_the|my|that|back_to_the question|one|step|answer|screen|page|bit|part "
    f"{DONE}|right|just| {THEN} {SO}| @any|",
    f"{MAY} {ASK} have|get|take|want|need|make|like|give_me|let_me_have a|an|another|my|that|"
    "to|one|the second|"
    "other|last| do_over|go|chance|try|redo|mulligan|shot|attempt|stab|look|answer at|with|on|"
    f"back| the|that|my|it| {BEFOREHAND}|one|it| {ASKED}|",
    "may_i|can_i|could_i|let_me|i_want_to|i_need_to|i_would_like_to|is_it_possible_to|please|"
    "how_do_i see|view|read|check|look_at|have|answer|do|try|start it|that|them|that_one|"
    f"the_last_one|the_first_one|the_question again|over|back|once_more|one_more_time {SO}| @any|",
    "previous|prior|back_it_up|backtrack|go_backwards|undo_please|rewind|"
    "retreat|u_turn|roll_back|one_back|oops_back|back_back|going_back|"
    "back_step|redo|oops_undo|undo_it|hit_undo|ctrl_z|control_z|previous_one|prior_one|"
    "last_one_again|back_again|take_back please|now|",
    f"{MAY} {ASK} back|go_back|return|jump_back|take_me_back|go|go_to|take_me to| the|my| "
    "question|number|step|page|1|one|two|2|3|first|second|third|the_first|the_second|"
    "the_beginning|the_start|the_top 1|one|2|two|3|three|question|one|before_this|before_that|"
    "before_this_one|before_that_one|number_one|of_this|again|i_skipped|i_missed",
    "give_me|bring|take|i_want|can_i_have|could_i_have|let_me_have|get|show|repeat|send the|my|"
    f"that|your {BEFOREHAND} {ASKED} back|again|up|please|once_more|",
    f"what|which was|were|did|is the|your|my|you|i|that {BEFOREHAND}| {ASKED}|ask|say|asked| "
    "again|before|just_now|just_ask|before_this|before_that|you_asked|you_just_asked",
    f"previous|last|prior|preceding|earlier {ASKED} please|again|back|once_more|was_wrong|"
    "is_wrong|was_a_mistake|needs_changing|needs_to_be_changed|needs_fixing|by_mistake",
)
