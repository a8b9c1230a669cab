"""Scripts to edit: the shipped ones, and a small one with all that people write."""

from pathlib import Path

from config.shipped import SCRIPTS, scripts

SHIPPED = dict(scripts())
BANK = (SCRIPTS.parent / "question-bank.yaml").read_text("utf-8")
NPS = SHIPPED["nps"]
HELP = (Path(__file__).parents[1] / "scripts" / "help.yaml").read_text("utf-8")

ODD = """\
# by hand, in every style there is
survey:   odd
title:  'It''s odd'   # quoted
kind: pulse
owner: me
goal: |
  Know it
  all
languages: [en, sv]
audience: customer
properties:
- brand

steps:
# the first one
- ask: solved
  type: yes_no
  text: {en: "Is it solved?", sv: Är det löst}   # in one line
  yes: {en: Yes, sv: Ja}
  next:
    - when: solved   # fine
      go: thanks

    - {else: reason}

# the second
# has two lines
- ask: reason
  type: choice
  text:
    # said so by the lawyers
    en: >-
      Why
      not?
    sv: "Varför inte?"
  choices: [{value: price, label: {en: Price, sv: Pris}}, {value: time, label: {en: "Time",
    sv: "Tid"}}, {value: other, label: {en: Other, sv: Annat}}]
  next: {price: thanks, else: thanks}
- ask: ease
  type: scale
  scale: 1-3
  labels: {en: [bad, "so so", good], sv: [dålig, så där, bra]}
  text: {en: How easy, sv: Hur lätt}
- say: thanks
  text: {en: Thanks, sv: Tack}
tests: []
"""
EVERY = {**SHIPPED, "odd": ODD, "help": HELP}


def changed_lines(before: str, after: str) -> tuple[list[str], list[str]]:
    """The lines that are gone and those that came, without those that stayed."""
    old, new = before.splitlines(), after.splitlines()
    return [line for line in old if line not in new], [line for line in new if line not in old]
