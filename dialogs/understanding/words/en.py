"""English."""

from dialogs.understanding.patterns.en import BETWEEN, REQUESTS
from dialogs.understanding.patterns.en.phrases import COMMANDS
from dialogs.understanding.patterns.en.spelling import CONTRACTED
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
        "i am|it is|"
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
    commands=COMMANDS,
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
        "dream": "dreams|dream|joking|kidding",
        "how": "how|should|shall|hows",
        "is": "is|being|means",
        "nobody": "nobody|noone|who",
        "bound": (
            "took|takes|lasted|paid|pays|cost|costs|shows|showed|ordered|bought|owe|weighs|count"
        ),
        "star": "star|stars",
        "article": "a|an",
        "place": "in|at|on|from",
        "gets": "get|got|received",
        "if": "if|once|provided|unless|until",
        "joint": (
            "cos|bcos|cus|bcuz|"
            "but|so|because|cause|coz|cuz|since|therefore|although|though|however|while|whereas|"
            "hence"
        ),
        "other": (
            "ex|google|trustpilot|yelp|reviews|lying|deduct|subtract|docked|anybody|anyone|"
            "grandma|gran|shell|used|he's|hes|she's|sister|brother|kids|girlfriend|boyfriend|"
            "roommate|neighbour|neighbor|coworker|previously|formerly|last|ago|yesterday|normally|"
            "usually|originally|husband|wife|partner|boss|friend|mother|mum|mom|dad|father|son|"
            "daughter|until|unless|were|almost|nearly|minus|competitor|competitors|else|shove"
        ),
        "polite": (
            "x|xx|xxx|ish|mm|mmm|hmmm|fam|lah|leh|lor|innit|"
            "please|pls|plz|thanks|thank|thankyou|thx|ty|tnx|you|ok|okay|well|hi|hello|hey|um|uh|"
            "hmm|hm|lol|haha|kindly|cheers|sir|madam|dear|regards|guys|team|so|oh|ah"
        ),
        "filler": (
            "seems|seem|round|frm|possible|rounded|rounding|put|down|write|writing|go|going|went|"
            "land|landing|landed|"
            "settle|stick|sticking|sticks|say|enter|tick|click|press|hit|awarding|award|deserve|"
            "deserves|earn|earned|gets|get|book|prolly|proably|probly|still|must|solid|fair|me|"
            "i|i'd|id|i'll|ill|i'm|im|i've|me|my|it|it's|its|is|that's|thats|that|this|the|a|an|"
            "you|"
            "would|will|d|be|was|would've|must|answer|maybe|probably|perhaps|possibly|guess|think|"
            "suppose|about|around|approximately|roughly|like|solid|strong|big|full|clear|total|"
            "overall|honestly|definitely|certainly|just|only|from|for|your|u|all|them|they|"
            "feel|believe|reckon|straight|perfect|whole|absolute|firm|generous|whopping|"
            "easily|easy|circa|ca|final|sure|imo|imho|tbh|personally|good|us|we|absolutely|"
            "happily|gladly|pick|choose|vote|somewhat|on|too|of|"
            "days|gonna|imma|ima|gotta|hafta|lemme|lets|let's|prob|probs|defo|tho|dude|ya|yall|"
            "y'all|"
            "seriously|fat|hands|course|bye|right|there|without|doubt|hesitation|tops|max|big|"
            "strong|easy|generous|being|answer|"
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
            "weeks|weekdays|month|months|year|years|yr|yrs|time|times|people|person|persons|"
            "agents|"
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
            "question|u|ur|considering|compared|given|whatever|despite|nobody|having|would|wish|"
            "hope|had|got|mainly|mostly|purely|simply|overall|especially|only|even|also|"
            "sometimes|usually|because|cause|coz|cuz|bc|since|as|due|but|and|for|from|i|i'm|i've|"
            "i'd|it|it's|its|"
            "they|he|she|we|you|your|the|everything|all|very|really|too|so|though|although|"
            "however|"
            "still|"
            "except|when|while|my|this|that|there|would|could|should|with|no|not|never|always|"
            "thanks|thank|what|nothing|nobody|everyone|their|his|her|our|only|just|keep|"
            "absolutely|definitely|please|stop|don't|in|on|is|was|are|with|at|if|sadly|"
            "unfortunately|thats|that's|idk|tbh|imo|dont|can|could|ok|okay|also"
        ),
        "praise": (
            "friendly|helpful|staff|polite|kind|smooth|efficient|professional|quickly|rude|"
            "expensive|painless|pleasant|responsive|satisfied|pleased|impressed|disappointed|"
            "useless|brill|ace|sound|great|good|excellent|awesome|amazing|perfect|fantastic|bad|"
            "terrible|awful|poor|nice|"
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
            "row|gate|hotline|cloud|number|room|platform|least|almost|after|at|since|before|until|"
            "by|within|under|over|than|most|version|order|ticket|nr|no|page|level|step|nearly|top|"
            "below|above|up|between|case|invoice|floor|part|size|grade|line|office|model|error|"
            "code|unit|apartment|apt|table|door|seat|till|channel|bus|tram|train|ext|extension|"
            "chapter|terminal|exit|locker|lane|aisle|block|ward|route|zone|windows|iphone|galaxy|"
            "hall|attempt|week|question|button|key"
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
    contracted=CONTRACTED,
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
