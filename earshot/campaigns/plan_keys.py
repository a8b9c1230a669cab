"""Every key of a plan, as `dialogs.keys` has those of a script."""

from dialogs.keys import LANGUAGE, NAME, SURVEY
from dialogs.shapes import Forms, Key, Line, ListOf, MapOf, Object, OneOf, Whole, Word

CHANNEL_KINDS = ("slack", "telegram", "sms", "email")
EVERYBODY = "everybody"
EVERYWHERE = "everywhere"

MOMENT = Word(r"20\d\d-\d\d-\d\d \d{1,2}:\d\d", "a day and a time, such as `2026-12-01 10:00`")
DURATION = Word(r"[1-9]\d{0,3} (hours?|days?|weeks?)", "hours, days or weeks, such as `3 days`")
PERCENT = Word(r"\d{1,3}(\.\d{1,3})?%", "a percentage, such as `10%`")
HOURS = Word(r"\d{1,2}:\d\d-\d{1,2}:\d\d", "two times with a hyphen, such as `9:00-20:00`")
SEGMENT = Line("the name of a segment, or `everybody`")
RULE = Line("a rule such as `FREQ=MONTHLY;BYDAY=1TU`")
ZONE = Word(r"[A-Za-z0-9_+/-]{1,64}", "a time zone, such as `Europe/Stockholm`")
CHANNEL = OneOf(CHANNEL_KINDS)
START = Key(
    "start", MOMENT, "The first day and the time, by each recipient's own clock.", required=True
)

SCHEDULE = Object(
    "schedule",
    (
        START,
        Key("rule", RULE, "How it comes again: an RRULE of days, weeks or months.", required=True),
    ),
)
ROLLING = Object(
    "rolling plan",
    (START, Key("share", PERCENT, "How many of the audience are asked a day.", required=True)),
)
SAMPLE = Object(
    "sample",
    (
        Key("share", PERCENT, "How many of the audience are in it, in percent."),
        Key("size", Whole(1, 1_000_000), "How many people are in it."),
        Key("by", ListOf(NAME, 1, 5), "Properties whose values are all to be represented."),
        Key("seed", Whole(0, 999_999_999), "Another number draws other people. 0 unless given."),
    ),
)
CAPS = Object(
    "set of caps",
    (
        Key("all", DURATION, "Between two surveys whatever. At least, and usually, 24 hours."),
        Key("survey", DURATION, "Between two times that this survey asks somebody."),
        Key("kind", DURATION, "Between two surveys of the same kind."),
    ),
)
PLAN = Object(
    "plan",
    (
        Key("campaign", SURVEY, "The campaign's name.", required=True),
        Key("survey", SURVEY, "The survey that it asks.", required=True),
        Key("audience", SEGMENT, "Whom it asks: a segment, or `everybody`."),
        Key(
            "channels",
            Forms(scalar=CHANNEL, list=ListOf(CHANNEL, 1, len(CHANNEL_KINDS))),
            "Where it asks, what is to be tried first standing first.",
            required=True,
        ),
        Key("once", MOMENT, "The one time at which it asks, by each recipient's own clock."),
        Key("schedule", SCHEDULE, "When it asks again and again."),
        Key("rolling", ROLLING, "A share of the audience a day, everybody once a cycle."),
        Key("sample", SAMPLE, "Not the whole audience, but so many."),
        Key(
            "reminders",
            Forms(scalar=DURATION, list=ListOf(DURATION, 0, 5)),
            "How long after asking who has not answered is reminded. `[3 days]` unless given.",
        ),
        Key("expires", DURATION, "How long it can be answered. 28 days unless given."),
        Key("budget", Whole(1, 10_000_000), "How many are asked a day, at most."),
        Key("caps", CAPS, "How long people are left in peace before they are asked again."),
        Key("hours", HOURS, "From when until when people are asked. `9:00-20:00` unless given."),
        Key("zones", ListOf(ZONE, 1, 50), "Where people may be of whom no zone is known."),
        Key(
            "consent",
            OneOf(("sms", EVERYWHERE)),
            "Where nobody is asked without their consent. `sms` unless given.",
        ),
        Key("cuts", ListOf(NAME, 1, 5), "What anonymous results are told apart by, widest first."),
        Key("properties", MapOf(NAME, Line(), "property → value"), "What fills {placeholders}."),
        Key("language", LANGUAGE, "The language it asks in, whatever a person's is."),
    ),
)
