"""Scripts that several tests talk through."""

from tests.dialogs.talking import script_of

FORK = script_of("""
- ask: nps
  type: nps
  text: {en: "How likely?"}
  alert: {when: nps <= 6, to: team}
  next:
    detractor: wrong
    else: right
- ask: wrong
  type: text
  text: {en: "What went wrong?"}
  next: contact
- ask: right
  type: text
  optional: true
  text: {en: "What went right?"}
  next: contact
- ask: contact
  type: yes_no
  text: {en: "May we call you?"}
- say: thanks
  text: {en: "Thank you."}
""")

PROBED = script_of(
    """
    - ask: csat
      type: csat
      text: {en: "How was it?"}
      probe: {when: csat <= 4, text: {en: "What would have made it a 5?"}}
    """
)

ANONYMOUS = script_of(
    '- {ask: enps, type: enps, text: {en: "How likely?"}}',
    "languages: [en]\nanonymous: true",
)

WORDS = script_of("""
    - {ask: recommend, type: nps, text: {en: "How likely?"}}
    - ask: why
      type: text
      text: {en: "Why?"}
      probe: {when: short(why), text: {en: "Say more?"}}
    - {ask: call, type: yes_no, text: {en: "May we call?"}}
""")
