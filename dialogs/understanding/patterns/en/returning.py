"""English: the question before."""

from dialogs.understanding.patterns.en.shared import ASK, MAY

STEP = "one|a|1|two|2|to_the|to|to_my|to_that|to_your|up|"

LAST = "previous|prev|last|prior|earlier|preceding|former|one_before"

ONE = (
    "question|questions|one|step|steps|screen|answer|answers|q|part|page|score|rating|response|"
    "reply|thing|number|item|message|before_this|before|ones|bit"
)

AGAIN = "again|once_more|one_more_time|one_last_time|over|please|first|back|before_this|i_gave|"

CHANGE = (
    "change|edit|correct|fix|revise|undo|amend|redo|update|modify|alter|adjust|see|view|show|"
    "show_me|repeat|revisit|reanswer|re_answer|answer|review|retake|re_do|reconsider|ask|ask_me|"
    "have|get|read|check|look_at|rethink|take_back|retract|redo_my|restate|resend|send_me|remove"
)

BACK = (
    f"back_up|scroll_up|go_up|step_up a|one|the|1 question|step|bit|notch {AGAIN}",
    f"{MAY}|i_want|i_need|i_missed|can_i_have|can_i_get|repeat {ASK} the|my|that| previous|last|"
    "prior question|one again|back|repeated|please|once_more|",
    f"{MAY} {ASK} go|get|come|take_me|step back|back_a_step|back_one and|to|n|so_i_can|"
    f"and_let_me change|fix|edit|correct|redo|revise|update my|that|the|it|last| {LAST}| {ONE}|",
    "last|previous question|one again|please|once_more|back again|please|",
    "go_backwards|backwards|back_to_the_start|back_to_start|back_to_the_beginning|"
    "back_to_the_first_question|go_back_to_the_start|step_backwards|one_up|move_back|"
    f"move_back_one {AGAIN}",
    f"{MAY} {ASK} go|take_me|bring_me|step|jump|get|move|send_me|head|bring_it|take_it|turn|"
    "scroll|put_me|get_me|take_us|flip|come|return|moving|going|switch|back_up back|backwards|"
    f"backward {STEP} {STEP} {LAST}| {ONE}|where_i_was|it|that|spot|where_we_were {AGAIN} {AGAIN}",
    f"{MAY} {ASK} return|back|go|jump|take_me|get|bring_me|go_to|move|switch|come|back_up to the|"
    f"my|that|your| {LAST} {ONE}| {AGAIN}",
    "can_i|could_i|may_i|can_we|could_we|let_me|lemme|lets|id_like_to|i_would_like_to|how_do_i|"
    "how_can_i|is_there_a_way_to|is_it_possible_to|can_you|could_you|please|wait|oops|i_need_to|"
    "is_there_any_way_to|am_i_able_to|possible_to|would_like_to|how_do_you|is_it_ok_if_i|"
    "hold_on|how_to go_back|undo|undo_that|undo_it|undo_this|step_back|go_backwards|backtrack|"
    "go_back_one|go_back_up|take_that_back|take_it_back|return|redo_that|redo_it|redo_this|"
    f"change_it|change_that {AGAIN}",
    f"{MAY} {ASK} {CHANGE} the|my|that|your| {LAST} {ONE}| {AGAIN} {AGAIN}",
    f"{MAY}|i_would_like_to|i_wish_to change|edit|correct|fix|revise|undo|amend|redo|update|"
    "modify|retract|take_back|reconsider|remove|delete my|that|the answer|answers|score|rating|"
    f"response|reply|vote {AGAIN}",
    "go_back|go_back_one|back_up|undo_that|undo_this|undo_it|undo_last|rewind|backwards|"
    "step_back|one_step_back|a_step_back|back_one|back_a_step|one_question_back|back_a_question|"
    "one_back|back_one_question|back_one_step|a_question_back|back_please|back_pls|"
    "take_that_back|take_me_back|bring_me_back|i_take_that_back|i_take_it_back|go_bak|previos|"
    f"go_backward {AGAIN}",
    f"{MAY} {ASK} the|back_to_the|to_the|my| question|one|step|answer before|before_this|"
    f"before_that|before_this_one|before_that_one {AGAIN}",
    "previous|last|prior|back_to|back_to_the|back_to_my|the_previous|the_last|back_to_that|the "
    f"{LAST} {ONE} {AGAIN}",
    f"previous|back_to|back_to_the|the_previous question|one|step|q|page|screen {AGAIN}",
    f"what_was|whats|what_is|what_were the|your|my {LAST} question|one|q|questions {AGAIN}",
)
