"""The parts of the script reference that no table can say."""

from collections.abc import Mapping

from dialogs.script import QuestionType

BEFORE = """
# Script reference

A script is one dialog: what is asked, in which order, in which languages. It is a YAML file that
`earshot check` reads and `earshot test` tries; `earshot schema` prints a JSON Schema for editors.
This page is made from the same table as both.

- Every value is taken as it is written: `no`, `yes`, `12:30` and `+1555…` stay what they look
  like. Anchors, aliases, tags, merge keys, a key written twice and a second document are refused,
  and so are a file of more than 256 kB and a text of more than 2,000 characters.
- A text is written per language, or plainly when the script has one language:
  `text: {en: "Thank you.", sv: "Tack."}`.
- `{brand}` in a text is replaced by the property `brand`, which `properties:` declares.
- With more than one question the script says by itself how many there are and how long it takes.
"""

TYPES: Mapping[QuestionType, str] = {
    "nps": "how likely somebody is to recommend, 0 to 10",
    "enps": "how likely somebody is to recommend working here, 0 to 10",
    "csat": "how satisfied somebody is, 1 to 5",
    "ces": "how easy it was, 1 to 7 (agreement with a statement), or 1 to 5",
    "scale": "any other rating",
    "choice": "one of several choices",
    "choices": "any number of several choices",
    "yes_no": "yes or no",
    "number": "a number, with bounds where `scale:` gives them",
    "text": "an answer in words",
    "contact": "an e-mail address or phone number, kept with its purpose",
}

AFTER = """
### Ends and labels

`nps` and `enps` have the ends *Not at all likely* and *Extremely likely*; `csat` has five labels
from *Very dissatisfied* to *Very satisfied*; `ces` asks for agreement, with five labels on 1-5 and
the two ends on 1-7. They are there in English, Swedish, Persian and both Chinese. `ends:` or
`labels:` replaces them: written out per language, low to high, or by the name of a set of ours
(`likely`, `satisfied`, `agree`, `ease`), as in `labels: ease`. A `scale` needs one of the two.

## Where to go on

Without `next:` the following step comes next, and after the last the survey ends. `end` ends it.
No way may go round in a circle, and every step must be on some way.

A step's name:

```yaml
next: thanks
```

An answer each. For ratings: a rating (`9`), a band (`0-6`), for `nps` and `enps` also `detractor`
(0-6), `passive` (7-8) and `promoter` (9-10). For `choice` and `choices`: a choice's value; of
several, the first route that fits is taken. For `yes_no`: `yes` and `no`. Every answer must have
one way and no answer two; `else` takes the rest. A `number` always needs `else`, because 2.5 lies
between 0-2 and 3-5.

```yaml
next:
  0-6: what_went_wrong
  passive: what_is_missing
  else: thanks
```

Conditions, tried in order, with a final `else`. On a `branch` the short form may be used.

```yaml
next:
  - {when: "nps <= 6 and short(why)", go: tell_more}
  - {else: thanks}
```

```yaml
- branch: who
  next:
    brand == "Acme": acme
    else: others
```

When a question is left out, the survey goes on where all its ways meet.

## Conditions

| written | holds when |
| --- | --- |
| `nps <= 6`, `0 < nps < 7`, `nps == 10`, `nps != 10` | the rating or number compares so |
| `nps in (1, 5)`, `reason not in ("price", "time")` | it is, or is not, one of these |
| `reason == "price"` | this choice was made |
| `"price" in reasons` | this is one of several choices made |
| `solved`, `not solved` | the answer to a yes/no question is yes, is no |
| `brand == "Acme"` | the property is this word |
| `"refund" in why` | the words occur in the answer, in capitals or not |
| `short(why)` | the answer has fewer than 4 words; fewer than 8 characters in Chinese |
| `words(why) > 20` | it has so many words; two characters count as one in Chinese |
| `intent(why) == "complaint"` | a classifier took it so; or `praise`, `question`, `chit_chat` |
| `… and …`, `… or …`, `not …`, `( … )` | as in English |

A condition may look at properties and at questions that come before it on some way, `probe`,
`alert` and `next` also at the answer itself. **A comparison with a question that was not answered
is false, and so is its opposite**: neither `nps > 6` nor `not (nps > 6)` holds without a rating.

## Anonymous scripts

With `anonymous: yes` answers are kept without the person. Such a script has no `alert:`, no
`contact` question, and no property or placeholder that tells who somebody is (`name`, `email`,
`phone`, `id`, `manager` and the like, also as a part: `first_name`).

## SMS

A text over two segments is warned of: 306 characters, or 134 when one of them is not in GSM-7.
`sms:` is counted where it is written, else `text:`; a placeholder counts as 10 characters, the
line about stopping is not counted. Ratings, choices and yes/no are answered by number on SMS, so
the labels *Yes* and *No* are harmless. Warned of are labels that carriers take as a word to
them, alone (`Stop`, `End`, `Quit`, `Cancel`, `Start`, `Help`, `退订`, `لغو`…), and texts that ask
for such a word or for YES (`Reply YES …`).
"""
