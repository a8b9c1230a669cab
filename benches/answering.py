"""A year of answers, made by the database itself: no conversation could make a million."""

from datetime import date, timedelta

from sqlalchemy import Connection, text

_LANGUAGE = "CASE i % 5 WHEN 0 THEN 'en' WHEN 1 THEN 'sv' WHEN 2 THEN 'fa' ELSE 'zh-Hans' END"
_STATE = "CASE WHEN i % 10 < 8 THEN 'completed' ELSE 'expired' END"
# Spread over the scale without a pattern that a day would repeat.
_RATING = "(i * 7919 + i / 11) % 11"

_NUMBERS = {
    "sqlite": """WITH RECURSIVE numbers(i) AS
        (SELECT :start UNION ALL SELECT i + 1 FROM numbers WHERE i + 1 < :stop)""",
    "postgresql": """WITH numbers(i) AS
        (SELECT generate_series(CAST(:start AS bigint), CAST(:stop AS bigint) - 1))""",
}
_AT = {
    "sqlite": "CAST(strftime('%s', :day) AS INTEGER) * 1000000",
    "postgresql": "CAST(:day AS date) + time with time zone '12:00+00'",
}
_DAY = {"sqlite": ":day", "postgresql": "CAST(:day AS date)"}

_SESSIONS = f"""INSERT INTO sessions (id, survey, revision_id, channel_kind, language, test,
    anonymous, kind, state, turn, pending, data, properties, day, started_at, last_at)
    {{numbers}} SELECT 's' || i, :survey, 1, 'webchat', {_LANGUAGE}, false, false, 'relationship',
    {_STATE}, 3, 0, '{{{{}}}}', '{{{{}}}}', {{day}}, {{at}}, {{at}} FROM numbers"""
_ANSWERS = f"""INSERT INTO answers (session_id, survey, revision_id, kind, key, part, type, low,
    high, low_is_good, layout, language, channel_kind, value, number, raw, confidence, test, day,
    answered_at, corrected)
    {{numbers}} SELECT 's' || i, :survey, 1, 'relationship', :key, 'answer', :type, {{scale}},
    false, 'row-ltr', {_LANGUAGE}, 'webchat', {{value}}, {{number}}, 'as it was said', 1.0, false,
    {{day}}, {{at}}, 0 FROM numbers"""
_OUTBOX = """INSERT INTO outbox (session_id, turn, position, key, kind, prompt, created_at, state)
    {numbers} SELECT 's' || i, :turn, 0, :key, :type, '{{}}', {at}, 'held' FROM numbers"""

_KEYS = {
    ("nps", "nps"): ("0, 10", f"CAST({_RATING} AS TEXT)", _RATING),
    ("why", "text"): ("NULL, NULL", "'\"because it was good\"'", "NULL"),
}


def answered(connection: Connection, survey: str, today: date, *, days: int, per_day: int) -> None:
    """Put `per_day` sessions with two answers each into every one of the last `days`."""
    for number in range(days):
        day = today - timedelta(days=number)
        _a_day(connection, survey, day, number * per_day, (number + 1) * per_day)
    _analyse(connection)


def grow(connection: Connection, survey: str, today: date, *, per_day: int, times: int) -> None:
    """Multiply what the roll-ups count, and the rows of the open day."""
    for table, columns in _COUNTED.items():
        sets = ", ".join(f"{column} = {column} * {times}" for column in columns)
        connection.execute(text(f"UPDATE {table} SET {sets}"))
    beyond = 10**9
    _a_day(connection, survey, today, beyond, beyond + per_day * (times - 1))
    _analyse(connection)


_COUNTED = {
    "rating_rollups": ["n"],
    "session_rollups": ["n"],
    "asked_rollups": ["asked", "answered"],
}


def _a_day(connection: Connection, survey: str, day: date, start: int, stop: int) -> None:
    dialect = connection.dialect.name
    parts = {"numbers": _NUMBERS[dialect], "day": _DAY[dialect], "at": _AT[dialect]}
    values = {"survey": survey, "day": day.isoformat(), "start": start, "stop": stop}
    connection.execute(text(_SESSIONS.format(**parts)), values)
    for turn, ((key, type_), (scale, value, number)) in enumerate(_KEYS.items(), 1):
        named = {**values, "key": key, "type": type_, "turn": turn}
        filled = {**parts, "scale": scale, "value": value, "number": number}
        connection.execute(text(_ANSWERS.format(**filled)), named)
        connection.execute(text(_OUTBOX.format(**parts)), named)
    connection.commit()


def _analyse(connection: Connection) -> None:
    """As PostgreSQL does by itself after a while."""
    connection.execute(text("ANALYZE"))
    connection.commit()
