"""What Earshot says by itself, in English."""

from collections.abc import Mapping

TEXTS: Mapping[str, str] = {
    "length.one": "{n} short question, about a minute.",
    "length.other": "{n} short questions, about a minute.",
    "length_minutes": "{n} short questions, about {minutes} minutes.",
    "anonymity": (
        "Your answers are kept without your name. "
        "Results are shown only for groups of {k} people or more."
    ),
    "opt_out_line": "Reply STOP and we will not ask again.",
    "scale_hint": "{low} = {low_label}, {high} = {high_label}",
    "reask_scale": "I did not quite get that. Please send one number from {low} to {high}.",
    "out_of_range": "That is not on the scale. Please send one number from {low} to {high}.",
    "several": "I read more than one number. Please send only one, from {low} to {high}.",
    "did_you_mean": "Did you mean {value}?",
    "did_you_mean_either": "Did you mean {low} or {high}?",
    "did_you_mean_choice": 'Did you mean "{value}"?',
    "reask_number": "I did not quite get that. Please send one number.",
    "reask_number_range": (
        "I did not quite get that. Please send one number between {low} and {high}."
    ),
    "reask_choice": "I did not quite get that. Please send the number of one answer.",
    "reask_choices": (
        "I did not quite get that. Please send the numbers of all that apply, with spaces between."
    ),
    "reask_yes_no": "I did not quite get that. Please choose one of the two answers.",
    "reask_text": "I could not find any words in that. Please answer in your own words.",
    "reask_contact": (
        "I could not read an email address or phone number. Please send one, or send skip."
    ),
    "probe_theme": "You mentioned {theme}. Could you tell us a little more about that?",
    "probe_vague": "Could you tell us a little more? One example is enough.",
    "moved_on": "Let us leave that one and go on.",
    "skip_once": "This question matters most to us. Send skip again to leave it out.",
    "skipped": "Left out.",
    "back_start": "This is the first question.",
    "why": "Your answers help us improve. They are read by people.",
    "help": "Answer in your own words. You can also send: skip, back, later, stop.",
    "later.one": "All right. We will ask again in {hours} hour.",
    "later.other": "All right. We will ask again in {hours} hours.",
    "later_here": "All right. Come back here when you like; the question stays open.",
    "person": "We have passed this on. Somebody from our team will get back to you.",
    "person_unreachable": (
        "We have passed this on. We do not know how to reach you, "
        "so please contact us yourself too."
    ),
    "person_anonymous": (
        "This survey is anonymous, so we cannot pass on who you are. "
        "Please contact HR yourself if you want to talk to somebody."
    ),
    "language_changed": "We go on in English.",
    "language_choices": "You can go on in these languages: {languages}.",
    "stopped": "All right. We will not ask you again.",
    "stopped_here": "This conversation has ended. Nothing more will be asked.",
    "ended": "All right. This survey ends here.",
    "started": "Welcome back. We may ask you again.",
    "expired": "The time to answer this survey is over.",
    "corrected": "Your answer is now {value}.",
    "corrected_text": "Your answer has been changed.",
    "too_late": "Answers can be changed for one day after the survey. That day has passed.",
    "completed": "Thank you. Your answers have been saved.",
    "already_completed": "Your answers have already been saved. Thank you.",
    "kept": "Something went wrong on our side. Your message has been kept.",
    "no_session": (
        "We send short surveys here. None is open right now, but your message has been kept. "
        "Reply STOP and we will not ask again."
    ),
    "unreadable": "I can only read text. Please type your answer.",
    "contact_saved": "Thank you. We have noted {masked} and use it only for this.",
    "skip_button": "Skip",
    "send_button": "Send",
    "input_label": "Your answer",
    "offline": "No connection. Your answer is kept and sent when you are back.",
    "sending": "Sending…",
    "restart": "Start over",
    "retry": "Try again",
    "closed": "This survey is closed.",
    "not_found": "This survey does not exist.",
    "chat_title": "Conversation",
    "rating_group": "Rating from {low} to {high}",
    "resume": "Welcome back. We go on where we stopped.",
    "error": "This did not work. Please try again later.",
    "close_button": "Close",
    "noscript": (
        "This page needs JavaScript. Please turn it on, or open the page in another browser."
    ),
    "offer": "May we ask you a few questions?",
    "open_button": "Open",
    "opted_out": "You asked us not to ask again, so we do not. Send START to be asked again.",
    "greeting": (
        "We send short surveys here. None is open right now. Reply ST"
        "OP and we will not ask at all."
    ),
    "link_used": "This link has been used already.",
    "mail_subject.one": "A short question for you",
    "mail_subject.other": "{n} short questions for you",
    "mail_reminder": "Reminder: {subject}",
    "mail_tap": "Choose an answer. It opens a page where you send it.",
    "mail_leave": "Send me no more emails like this",
    "answer_button": "Answer",
    "send_value": "Send {value}",
    "leave_offer": "Press the button, and we will send no more surveys to this email address.",
    "leave_everywhere": "Do not ask me anywhere else either",
    "leave_button": "Send me no more emails",
    "left": "All right. We will send no more surveys to this email address.",
}
