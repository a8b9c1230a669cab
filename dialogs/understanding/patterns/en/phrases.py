"""English: whole messages, and words that belong to them, by what is wanted with them."""

COMMANDS = {
    "stop": (
        "stop|stopall|stop all|unsubscribe|optout|opt out|opt me out|revoke|"
        "stop texting|stop messaging|stop sending|stop emailing|stop contacting|"
        "stop asking|stop writing|stop bothering|stop calling|stop pestering|"
        "quit texting|quit messaging|don't text|don't message|don't contact|"
        "don't email|don't send|don't bother|do not text|"
        "do not message|do not contact|do not email|"
        "do not send|do not bother|"
        "leave me alone|remove me|remove me from list|remove me from your list|"
        "no more messages|take me off your list|take me off the list|no more texts|"
        "no more surveys|no more questions|no more sms|i want to unsubscribe|"
        "i want to stop|i want to opt out|stop spamming|quit sending|quit emailing|"
        "quit calling|quit bothering|do not call|don't call|"
        "no more emails|no more calls|go away|fuck off|piss off|get lost|"
        "enough already"
    ),
    "stop_fill": (
        "me|us|again|anymore|any|more|ever|this|these|messages|message|texts|sms|now|"
        "all|it|to|for|you|your|my|from|the|list|emails|surveys|questions|everything|"
        "right|please|and|shit|bullshit|crap|spam|junk|fucking|fuckin|fuck|damn|"
        "goddamn|bloody|stupid|already|ffs|stuff|god|sake|garbage|nonsense|rubbish|"
        "with|here"
    ),
    "halt": "remove|halt|arret|arrêt|alto|baja",
    "signature": "sent from my|sent from outlook|sent from yahoo|sent via|get outlook for",
    "end": (
        "end|quit|cancel|exit|end survey|quit survey|cancel survey|"
        "exit survey|end the survey|quit the survey|cancel the survey|end this|end chat"
    ),
    "farewell": "bye|goodbye|bye bye|i'm done",
    "start": "start|unstop|resume|subscribe|opt in|optin|start again|resubscribe",
    "help": (
        "help|hlp|halp|pardon|pardon me|come again|eh|info|information|commands|menu|help me|"
        "what can i type|what can i say|"
        "what are my options|how does this work|what should i type|i need help"
    ),
    "skip": (
        "skip|pass|skip this|skip it|skip that|skip question|skip this question|next question|"
        "skip this one|i'll pass|no comment|prefer not to say|i prefer not to say|"
        "i'd rather not say|rather not say|i'd rather not answer|prefer not to answer|"
        "i don't want to answer|let's skip|let's skip this|skip the question|skip that one"
    ),
    "na": "n/a|not applicable|na",
    "back": (
        "back|previous|prev|go back|undo|previous question|last question|back one|step back|"
        "go to previous|take me back|back to previous question|one back"
    ),
    "why": (
        "why|why do you ask|why are you asking|why do you want to know|why do you need this|"
        "why do you need that|why this question|what is this for|why do you need to know|"
        "why are you asking me this|why do you ask this|why ask|what's this for"
    ),
    "later": (
        "later|not now|maybe later|ask me later|remind me later|another time|"
        "some other time|later today|i'm busy|busy|busy now|not right now|"
        "ask again later|can we do this later|i'm driving|i'll do it later|"
        "not a good time|bad time|perhaps later|come back later|i'm in a meeting|"
        "i am in a meeting|im in a meeting|i'm in a meeting right now|"
        "i'm in a meeting now|i'm in the middle of something|i'm at work|i am busy|"
        "i'm busy right now|i'm busy now|i am driving|i can't talk now|"
        "can't talk now|can't right now|not now please|no time now|"
        "i have no time now|i don't have time now|i don't have time right now|"
        "call back later"
    ),
    "tomorrow": "tomorrow|ask me tomorrow|remind me tomorrow|not today|try tomorrow",
    "person": (
        "agent|human|operator|representative|real person|talk to a human|"
        "talk to a person|talk to someone|talk to an agent|speak to a human|"
        "speak to a person|speak to someone|speak to an agent|speak with a human|"
        "speak with someone|human please|talk with a human|talk with someone|"
        "live agent|live chat|real human|a human|a person|i want to talk to a human|"
        "i want to talk to someone|i want to speak to someone|"
        "i want to speak to a human|can i talk to a human|can i talk to someone|"
        "can i speak to someone|can i speak to a human|connect me to an agent|"
        "i want to talk to a person|i want to speak to a person|i want a human|"
        "can i talk to a person|let me talk to a human|i need to talk to someone|"
        "call me|call me back|phone me|contact me|give me a call|"
        "get someone to call me|someone call me|have someone call me|"
        "let someone call me|talk to a manager|customer service please"
    ),
    "remind": "in|ask|me|again|remind|try|back|come|about|from|now|later|after",
    "hour": "hour|hours|hr|hrs|h",
    "day": "day|days",
    "minute": "minute|minutes|min|mins",
    "article": "a|an|one",
    "all": "all|all of them|everything|both|all of the above|all of these|every one",
    "speak": (
        "in|please|language|switch|to|change|speak|the|use|into|can|we|you|do|it|this|"
        "i|want|would|like|prefer|have|talk"
    ),
    "tongue": "language|lang|in|switch",
    "stop_open": (
        "can|could|will|would|you|"
        "just|ffs|omg|seriously|ok|okay|god|jesus|fuck|fucking|damn|hey|no|now|"
        "enough|for|fuck's|god's|sake|bara|nu|men|för|fan|snälla"
    ),
    "wrong": (
        "wrong person|wrong number|wrong phone number|the wrong person|"
        "the wrong number|no wrong number|no wrong person|you have the wrong person|"
        "you have the wrong number|you've got the wrong person|"
        "you've got the wrong number|you got the wrong person|"
        "you got the wrong number|you have a wrong number|you have wrong number|"
        "this is the wrong number|this is the wrong person|this is a wrong number|"
        "i'm the wrong person|"
        "i think you have the wrong number|i think you have the wrong person"
    ),
    "occupied": (
        "in a meeting|meeting|at work|driving|working|in class|in traffic|on the bus|"
        "on the train|on a call|i'm on a call|in the car|i'm working|travelling|"
        "i'm travelling|on vacation"
    ),
    "joining": (
        "but|so|therefore|please|because|since|as|though|although|then|while|cause|cos|coz|cuz|"
        "bc|if|which|who|otherwise|unless|yet|hence|thus"
    ),
    "last": "last|last one|final|final one|bottom one|last option|final option",
    "all_open": (
        "all of them|all of these|all of the above|all of those|all three|all four|all five|"
        "every one of them|every single one|each of them|all options|every option|the lot|"
        "all the above|all of it|everything|all"
    ),
    "except": "except|but|excluding|minus|besides",
    "rather": "but|rather|instead|though",
    "anew": "it|it's|its|that's|thats|mostly|more",
    "endings": "s|es|'s|ing",
    "reporting": (
        "said|says|saying|told|tells|asked|replied|answered|shouted|screamed|goes|went|"
        "repeated|insisted|wrote|kept|yelled|responded"
    ),
    "reported_to": "me|us|him|her|them|customers|everyone|to|that",
    "oneself": "i|ive|i've|already|just",
    "about": (
        "about|regarding|concerning|now|today|asap|soon|tomorrow|immediately|"
        "urgently|back|right|on|at|because|this|instead"
    ),
    "referring": "question|answer|score|rating|one|q|the first|number",
    "latest": "last|previous|last one|previous one",
    "next_time": "next time|the next time|another time just",
    "top": (
        "full marks|top marks|full score|perfect score|top score|maximum|max|"
        "highest score|full points|maximum score|the maximum|the highest|the top|"
        "the max"
    ),
    "evasive": (
        "no|n|nope|nah|yes|y|yeah|yep|none|nothing|nothing really|not really|"
        "nothing to add|nothing else|nothing special|nothing in particular|no reason|"
        "no particular reason|no idea|i don't know|i dont know|i do not know|"
        "don't know|dont know|do not know|idk|dunno|i dunno|not sure|i'm not sure|"
        "im not sure|unsure|maybe|perhaps|n/a|na|not applicable|nil|nothing much|"
        "no thanks|no thank you|that's all|that's it|i have no idea|no answer|"
        "whatever|i have nothing to say|nothing to say|can't say|cannot say|"
        "hard to say|just because|because|because i said so"
    ),
}
