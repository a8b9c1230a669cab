"""Swedish: du in lower case, troligt throughout."""

from dialogs.linting.rules import ALL, Rule, matching, matching_exactly

RULES = (
    Rule(
        "sv-address",
        matching_exactly(
            r"(?<=[^.?!:”\"] )\b(?:Du|Dig|Din|Ditt|Dina)\b"
            r"|\b(?:[Nn]i|[Ee]r|[Ee]rt|[Ee]ra|[Ee]der)\b"
        ),
        "`{found}` is not how we speak to one person. Write du, dig, din in lower case.",
        "sv",
        ALL,
    ),
    Rule(
        "sv-troligt",
        matching(r"\b(?:o?sannolik\w*)\b"),
        "`{found}` is measured with another word elsewhere. Write troligt.",
        "sv",
        ALL,
    ),
)
