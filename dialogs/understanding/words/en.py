"""English."""

from dialogs.understanding.patterns.en import BETWEEN, REQUESTS
from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "zero|nought|nil|zeros",
        "one|ones",
        "two|twos",
        "three|threes",
        "four|fours",
        "five|fives",
        "six|sixes",
        "seven|sevens|sevn|seveen",
        "eight|eights|eigth|eigt",
        "nine|nines|nien",
        "ten|tens|tenn",
    ),
    larger={
        "eleven": 11,
        "twelve": 12,
        "thirteen": 13,
        "fourteen": 14,
        "fifteen": 15,
        "sixteen": 16,
        "seventeen": 17,
        "eighteen": 18,
        "nineteen": 19,
        "twenty": 20,
        "thirty": 30,
        "forty": 40,
        "fifty": 50,
        "hundred": 100,
        "thousand": 1000,
    },
    ordinals=(
        "first|1st|first one",
        "second|2nd|second one",
        "third|3rd|third one",
        "fourth|4th|fourth one",
        "fifth|5th|fifth one",
        "sixth|6th|sixth one",
    ),
    articles="one",
    yes=(
        "yes|y|yeah|yep|yup|ya|yess|yes sir|sure|sure thing|of course|certainly|definitely|ok|"
        "okay|"
        "absolutely|correct|right|true|i do|i did|it did|it was|you may|i think so|indeed|"
        "affirmative|"
        "yes of course|yes i do|yes i did|yes it did|yes it was|yes you may|please do|go ahead|"
        "sounds good|why not|by all means|with pleasure|gladly|of course you can|yes sure|ok sure"
    ),
    no=(
        "no|n|nope|nah|naw|no way|not at all|never|negative|false|no i did not|no it did not|"
        "i don't|i did not|i didn't|it didn't|it did not|it wasn't|it was not|i don't think so|"
        "i do not think so|not yet|no not yet|no not at all|definitely not|certainly not|"
        "absolutely not|of course not|please don't|please do not|rather not|no i don't|"
        "no i didn't|no it didn't|no it wasn't|not now thanks|incorrect|by no means|no no"
    ),
    wavering=(
        "maybe|perhaps|i don't know|i do not know|idk|dunno|not sure|i'm not sure|yes and no|"
        "sort of|kind of|partly|it depends|depends|no idea|yes no|no problem|unsure|possibly"
    ),
    commands={
        "stop": (
            "stop|stopall|stop all|unsubscribe|optout|opt out|opt me out|revoke|"
            "stop texting|stop messaging|stop sending|stop emailing|stop contacting|"
            "stop asking|stop writing|stop bothering|stop calling|stop pestering|"
            "quit texting|quit messaging|don't text|don't message|don't contact|"
            "don't email|don't write|don't ask|don't send|don't bother|do not text|"
            "do not message|do not contact|do not email|do not write|do not ask|"
            "do not send|do not bother|never text|never message|never contact|"
            "leave me alone|remove me|remove me from list|remove me from your list|"
            "no more messages|take me off your list|take me off the list|no more texts|"
            "no more surveys|no more questions|no more sms|i want to unsubscribe|"
            "i want to stop|i want to opt out|stop spamming|quit sending|quit emailing|"
            "quit calling|quit bothering|do not call|don't call|never call|"
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
            "help|info|information|commands|menu|help me|what can i type|what can i say|"
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
            "back|previous|go back|undo|previous question|last question|back one|step back|"
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
            "person|agent|human|operator|representative|real person|talk to a human|"
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
            "wrong customer|wrong address|i'm the wrong person|"
            "i think you have the wrong number|i think you have the wrong person"
        ),
        "occupied": (
            "in a meeting|meeting|at work|driving|working|in class|in traffic|on the bus|"
            "on the train|on a call|i'm on a call|in the car|i'm working|travelling|"
            "i'm travelling|on vacation"
        ),
        "joining": ("but|so|therefore|please"),
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
    },
    languages={
        "en": "english",
        "sv": "swedish",
        "fa": "persian|farsi",
        "zh": "chinese|mandarin",
        "zh-Hans": "simplified chinese|simplified",
        "zh-Hant": "traditional chinese|traditional",
        "ar": "arabic",
        "da": "danish",
        "de": "german",
        "es": "spanish",
        "fi": "finnish",
        "fr": "french",
        "hi": "hindi",
        "it": "italian",
        "ja": "japanese",
        "ko": "korean",
        "nb": "norwegian",
        "nl": "dutch",
        "pl": "polish",
        "pt": "portuguese",
        "ru": "russian",
        "so": "somali",
        "tr": "turkish",
        "uk": "ukrainian",
        "ur": "urdu",
        "vi": "vietnamese",
        "yue": "cantonese",
    },
    roles={
        "star": "star|stars",
        "if": "if|once|provided|unless|until",
        "joint": (
            "cos|bcos|cus|bcuz|"
            "but|so|because|cause|coz|cuz|since|therefore|although|though|however|while|whereas|hence"
        ),
        "other": (
            "google|trustpilot|yelp|reviews|lying|deduct|subtract|docked|anybody|anyone|grandma|gran|shell|used|he's|hes|she's|sister|brother|kids|girlfriend|boyfriend|roommate|neighbour|"
            "neighbor|coworker|previously|formerly|last|ago|yesterday|normally|usually|originally|husband|wife|"
            "partner|boss|friend|mother|mum|mom|dad|father|son|daughter|until|unless|were|"
            "almost|nearly|minus|competitor|competitors|else"
        ),
        "polite": (
            "x|xx|xxx|ish|"
            "please|pls|plz|thanks|thank|thankyou|thx|ty|tnx|you|ok|okay|well|hi|hello|hey|um|uh|"
            "hmm|hm|lol|haha|kindly|cheers|sir|madam|dear|regards|guys|team|so|oh|ah"
        ),
        "filler": (
            "possible|rounded|rounding|put|down|write|writing|go|going|went|land|landing|landed|settle|stick|sticking|sticks|say|enter|tick|click|press|hit|awarding|award|deserve|deserves|earn|earned|gets|get|book|prolly|proably|probly|still|must|solid|fair|me|"
            "i|i'd|id|i'll|ill|i'm|im|i've|me|my|it|it's|its|is|that's|thats|that|this|the|a|an|"
            "you|"
            "would|will|d|be|was|would've|must|answer|maybe|probably|perhaps|possibly|guess|think|"
            "suppose|about|around|approximately|roughly|like|solid|strong|big|full|clear|total|"
            "overall|honestly|definitely|certainly|just|only|from|for|your|u|all|them|they|"
            "feel|believe|reckon|straight|perfect|whole|absolute|firm|generous|whopping|"
            "easily|easy|circa|ca|final|sure|imo|imho|tbh|personally|good|us|we|absolutely|"
            "happily|gladly|pick|choose|vote|somewhat|on|too|of|"
            "days|gonna|imma|ima|gotta|hafta|lemme|lets|let's|prob|probs|defo|tho|dude|ya|yall|y'all|"
            "seriously|fat|hands|course|bye|right|there|without|doubt|hesitation|tops|max|big|strong|easy|generous|being|answer|"
            "now|today|currently|somewhere|then"
        ),
        "cue": "give|giving|gives|rate|rated|rating|score|scored|say|said|grade|mark|scale",
        "negation": (
            "not|no|never|isn't|isnt|wasn't|wasnt|don't|dont|wouldn't|wouldnt|won't|wont|can't|"
            "cant|cannot|couldn't|hardly|neither|nor|doesn't|doesnt|didn't|didnt|aren't|without|"
            "nothing|nowhere|nah|nope"
        ),
        "unit": (
            "second|seconds|sec|secs|minute|minutes|min|mins|hour|hours|hr|hrs|day|days|week|"
            "weeks|weekdays|month|months|year|years|yr|yrs|time|times|people|person|persons|agents|"
            "agent|"
            "customers|calls|call|emails|email|messages|orders|order|items|products|things|steps|"
            "questions|attempts|attempt|tries|friends|friend|colleagues|kids|issues|problems|"
            "tickets|phones|devices|users|employees|dollars|dollar|usd|eur|euro|euros|pounds|gbp|"
            "sek|bucks|cents|percent|pct|km|miles|am|pm|o'clock|january|february|march|april|june|"
            "july|august|september|october|november|december|other|others|more|different|hundred|"
            "thousand|million|reasons|reason|men|women|letters|visits|stores|rooms|nights|star's|"
            "feet|meters|kg|degrees|of|th|st|nd|rd|more|less|additional|separate"
        ),
        "points": "point|points|pts|pt|star|stars|p|marks|hearts",
        "starter": (
            "question|u|ur|considering|compared|given|whatever|despite|nobody|having|would|wish|hope|had|got|mainly|mostly|purely|simply|overall|especially|only|even|also|sometimes|usually|because|cause|coz|cuz|bc|since|as|due|but|and|for|from|i|i'm|i've|i'd|it|it's|its|"
            "they|he|she|we|you|your|the|everything|all|very|really|too|so|though|although|however|"
            "still|"
            "except|when|while|my|this|that|there|would|could|should|with|no|not|never|always|"
            "thanks|thank|what|nothing|nobody|everyone|their|his|her|our|only|just|keep|"
            "absolutely|definitely|please|stop|don't|in|on|is|was|are|with|at|if|sadly|"
            "unfortunately|thats|that's|idk|tbh|imo|dont|can|could|ok|okay|also"
        ),
        "praise": (
            "friendly|helpful|staff|polite|kind|smooth|efficient|professional|quickly|rude|expensive|painless|pleasant|responsive|satisfied|pleased|impressed|disappointed|useless|brill|ace|sound|great|good|excellent|awesome|amazing|perfect|fantastic|bad|terrible|awful|poor|nice|"
            "wonderful|super|best|love|happy|fine|brilliant|lovely|outstanding|horrible|ok|"
            "service|job|work|mate|man|bro|support|experience|slow|fast|quick"
        ),
        "range": "or|to|through|till|until|versus|vs",
        "span": "to|through",
        "of": "of|outof|outta",
        "would": "gonna",
        "setting": "morning|evening|afternoon|tonight|midnight|noon|sharp",
        "clock": "past",
        "whom": "course",
        "now": "now|today|currently|nowadays|lately",
        "tells": (
            "told|tell|tells|asked|asks|made|makes|forced|begged|wants|wanted|said|says|insisted"
        ),
        "told": "me|us|i|we",
        "verb": "call|calling|have|having",
        "asks": "is|does|do|what|whats|which",
        "scratch": (
            "scratch|strike|nvm|nevermind|mind|hang|hold|forget|thought|thoughts|second|ignore"
        ),
        "supposing": (
            "i|you|u|me|ask|asked|asking|had|have|having|has|to|must|pick|choose|forced|honest|be|"
            "honestly|truthful|frank|being|a|an|number|may|might|can|could|should|am|i'm|im|need|"
            "want|wanted|really|answer|decide|guess|allowed|possible|insist|wish|it|is|only|one"
        ),
        "out": "out",
        "half": "half|halves",
        "before": (
            "row|gate|hotline|cloud|number|room|platform|least|almost|"
            "after|at|since|before|until|by|within|under|over|than|least|most|version|order|"
            "ticket|number|nr|no|page|room|level|step|almost|nearly|top|below|above|up|"
            "between|case|invoice|floor|gate|part|size|grade|line|office|platform|model"
        ),
        "correction": (
            "meant|mean|make|correction|actually|change|changed|correct|instead|oops|whoops|typo|"
            "mistake|wrong|wait|should|mistyped|rather|edit|update|meaning"
        ),
        "sorry": "sorry|apologies|pardon|apologize",
        "fix": (
            "no|to|into|have|been|by|that|for|first|previous|earlier|last|one|score|not|"
            "can|could|may|wish|possible|change"
        ),
        "and": "and|plus|also|as well as",
        "decimal": ("point|dot|comma"),
    },
    labels={
        "likely": (
            "not at all likely|not likely at all|not likely in the slightest|not the least likely|"
            "not remotely likely|zero chance|no chance in hell|not in a million years|"
            "extremely unlikely|absolutely not likely|no way in hell",
            "extremely likely",
        ),
    },
    requests=REQUESTS,
    between=BETWEEN,
    wishes=(
        (
            (
                "i want to|i'd like to|i would like to|i need to|i wish to|can i|could i|"
                "may i|let me|i want to be able to"
            ),
            "talk to|talk with|speak to|speak with|chat with",
            (
                "a human|a human being|a person|a real person|a real human|someone|somebody|"
                "an agent|a human agent|a live agent|a representative|an employee|a manager|"
                "your manager|someone in charge|someone real|customer service|"
                "an actual person|an actual human"
            ),
        ),
        (
            "can|could|would|will|please have|please let|i want|i need|i'd like",
            "someone|somebody|a person|a human|a manager|an agent|anyone",
            (
                "call me|call me back|please call me|phone me|ring me|contact me|"
                "get in touch with me|get in touch|get back to me|reach out to me"
            ),
        ),
        (
            "i want|i need|i'd like|i would like",
            "someone to|somebody to|you to|a person to|a human to|a manager to",
            (
                "call me|call me back|phone me|ring me|contact me|get in touch with me|"
                "get back to me"
            ),
        ),
        (
            (
                "please|can you|could you|would you|can you please|could you please|"
                "would you please|i want you to please"
            ),
            "call me|call me back|phone me|ring me|give me a call|contact me",
        ),
    ),
)
