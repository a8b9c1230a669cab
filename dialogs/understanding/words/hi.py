"""Hindi, and Hindi as typed in Latin letters."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "शून्य|ज़ीरो|जीरो|सिफर|shunya|zero",
        "एक|वन|ek",
        "दो|टू|do|two",
        "तीन|थ्री|teen|tin|three",
        "चार|फोर|chaar|char|four",
        "पाँच|पांच|पाच|फाइव|फाईव|paanch|panch|paach|five",
        "छह|छः|छ|छे|छै|सिक्स|chhe|chhah|chah|che|six",
        "सात|सेवन|saat|sat|seven",
        "आठ|एट|aath|aat|ath|eight",
        "नौ|नाइन|नाईन|nau|nine",
        "दस|टेन|das|dus|ten",
    ),
    larger={
        "ग्यारह": 11,
        "बारह": 12,
        "तेरह": 13,
        "चौदह": 14,
        "पंद्रह": 15,
        "पन्द्रह": 15,
        "सोलह": 16,
        "सत्रह": 17,
        "अठारह": 18,
        "उन्नीस": 19,
        "बीस": 20,
        "तीस": 30,
        "चालीस": 40,
        "पचास": 50,
        "साठ": 60,
        "सत्तर": 70,
        "अस्सी": 80,
        "नब्बे": 90,
        "सौ": 100,
        "हजार": 1000,
        "हज़ार": 1000,
        "gyarah": 11,
        "barah": 12,
        "pandrah": 15,
        "bees": 20,
        "tees": 30,
        "pachas": 50,
        "sau": 100,
        "hazar": 1000,
    },
    ordinals=(
        "पहला|पहली|पहले वाला|pehla|pehli",
        "दूसरा|दूसरी|दूसरे वाला|dusra|dusri",
        "तीसरा|तीसरी|teesra|tisra",
        "चौथा|चौथी|chautha",
        "पाँचवाँ|पांचवां|पांचवा|पाँचवीं|पांचवीं|panchva",
        "छठा|छठी|छठवां|chhatha",
    ),
    articles="एक|ek|दो",
    doubtful="do",
    yes=(
        "हाँ|हां|हा|जी|जी हाँ|जी हां|हाँ जी|हां जी|बिल्कुल|बिलकुल|ज़रूर|जरूर|अवश्य|ठीक है|सही|सही है|सहमत|ओके|"
        "क्यों नहीं|हाँ बिल्कुल|haan|han|haa|ha|ji|ji haan|haan ji|bilkul|zaroor|jarur|theek hai|"
        "thik hai|sahi hai|kyon nahi|hanji"
    ),
    no=(
        "नहीं|नही|ना|न|जी नहीं|जी नही|बिल्कुल नहीं|कभी नहीं|नहीं धन्यवाद|नहीं चाहिए|अभी नहीं हुआ|असहमत|"
        "कतई नहीं|nahi|nahin|nhi|naa|na|ji nahi|bilkul nahi|kabhi nahi|nahi chahiye|nahi ji"
    ),
    wavering=(
        "शायद|पता नहीं|मालूम नहीं|कह नहीं सकता|कह नहीं सकती|हो सकता है|थोड़ा बहुत|पक्का नहीं|shayad|"
        "pata nahi|pata nhi|ho sakta hai|malum nahi"
    ),
    commands={
        "stop": (
            "बंद करो|बंद करें|बंद कीजिए|बंद|रोको|रोकें|रुको|मैसेज मत भेजो|मैसेज मत भेजें|मैसेज मत भेजिए|संदेश मत भेजो|"
            "संदेश मत भेजें|मुझे मैसेज मत भेजो|मुझे मैसेज मत भेजें|मुझे संदेश मत भेजें|मुझे मैसेज मत करो|मैसेज मत करो|"
            "मैसेज भेजना बंद करो|मैसेज भेजना बंद करें|मुझे मैसेज भेजना बंद करें|मुझे परेशान मत करो|परेशान मत करो|"
            "परेशान न करें|और मैसेज नहीं चाहिए|सदस्यता रद्द करें|मुझे हटाओ|मुझे हटा दो|मुझे सूची से हटाएं|"
            "अनसब्सक्राइब|स्टॉप|band karo|band kro|message mat bhejo|msg mat bhejo|"
            "mujhe message mat bhejo|mujhe msg mat karo|message mat karo|pareshan mat karo|"
            "mujhe pareshan mat karo"
        ),
        "end": (
            "समाप्त|खत्म|ख़त्म|बाहर|रद्द करें|रद्द|कैंसल|सर्वे बंद करो|सर्वे समाप्त करें|जारी नहीं रखना|khatam|"
            "cancel karo"
        ),
        "farewell": "अलविदा|फिर मिलेंगे|टाटा|alvida",
        "start": "शुरू|शुरू करो|शुरू करें|फिर से शुरू करें|दोबारा शुरू करें|चालू करें|shuru karo|shuru",
        "help": (
            "मदद|सहायता|हेल्प|मेरी मदद करो|मदद करें|मदद चाहिए|क्या लिखूं|क्या लिखना है|यह कैसे काम करता है|"
            "madad|sahayata|meri madad karo|madad karo|kya likhu|kya likhna hai"
        ),
        "skip": (
            "छोड़ो|छोड़ें|छोड़ दो|छोड़िए|छोड़ दें|इसे छोड़ो|इसे छोड़ें|यह सवाल छोड़ो|यह सवाल छोड़ें|ये सवाल छोड़ो|"
            "अगला|अगला सवाल|अगला प्रश्न|आगे|आगे बढ़ो|आगे बढ़ें|जवाब नहीं देना|जवाब नहीं देना चाहता|"
            "जवाब नहीं देना चाहती|स्किप|पास|chhodo|chodo|chod do|chhod do|agla|agla sawal|aage|"
            "aage badho|jawab nahi dena|skip karo"
        ),
        "na": "लागू नहीं|lagu nahi",
        "back": (
            "वापस|पीछे|पिछला|पिछला सवाल|पिछला प्रश्न|पीछे जाओ|पीछे जाएं|वापस जाओ|वापस जाएं|wapas|vapas|"
            "peeche|piche|pichla sawal|pichla"
        ),
        "why": (
            "क्यों|क्यूं|क्यों पूछ रहे हैं|क्यों पूछ रहे हो|आप क्यों पूछ रहे हैं|यह क्यों पूछ रहे हैं|ये क्यों पूछ रहे हो|"
            "किसलिए|किस लिए|kyon|kyun|kyu|kyon puch rahe ho|kyu puch rahe ho|"
            "kyun puch rahe hain|kisliye"
        ),
        "later": (
            "बाद में|बाद मे|अभी नहीं|अभी नही|बाद में पूछना|बाद में पूछो|बाद में पूछें|फिर कभी|व्यस्त हूं|व्यस्त हूँ|"
            "अभी व्यस्त हूं|अभी व्यस्त हूँ|मैं व्यस्त हूं|मैं व्यस्त हूँ|अभी समय नहीं है|समय नहीं है|टाइम नहीं है|"
            "अभी टाइम नहीं है|मीटिंग में हूं|मीटिंग में हूँ|मैं मीटिंग में हूं|गाड़ी चला रहा हूं|गाड़ी चला रहा हूँ|"
            "बिजी हूं|अभी बिजी हूं|baad mein|baad me|bad me|abhi nahi|abhi nhi|busy hu|abhi busy hu|"
            "main busy hu|time nahi hai|abhi time nahi hai|meeting me hu|baad me puchna|"
            "baad me karta hu"
        ),
        "tomorrow": "कल|कल पूछना|कल पूछो|कल पूछें|आज नहीं|kal|kal puchna|aaj nahi",
        "person": (
            "एजेंट|इंसान|व्यक्ति|प्रतिनिधि|किसी से बात करनी है|किसी से बात करवाओ|किसी व्यक्ति से बात करनी है|"
            "मुझे किसी से बात करनी है|मुझे किसी इंसान से बात करनी है|इंसान से बात करनी है|एजेंट से बात करनी है|"
            "मुझे एजेंट से बात करनी है|मुझे कॉल करें|मुझे कॉल करो|कॉल करें|मुझे फोन करें|मुझे फोन करो|कस्टमर केयर|"
            "मैनेजर|मैनेजर से बात करनी है|kisi se baat karni hai|mujhe kisi se baat karni hai|"
            "agent se baat karni hai|insan se baat karni hai|mujhe call karo|call karo|"
            "customer care|baat karni hai"
        ),
        "remind": "बाद|में|फिर|पूछना|पूछो|पूछें|याद|दिलाना|दिलाएं|baad|mein|me|phir|puchna",
        "hour": "घंटे|घंटा|घंटों|ghante|ghanta",
        "day": "दिन|दिनों|din",
        "minute": "मिनट|minat",
        "article": "एक|ek",
        "all": "सभी|सब|सब कुछ|सारे|दोनों|उपरोक्त सभी|sab|sabhi|sare|dono",
        "speak": "में|बात|करो|करें|बोलो|भाषा|कृपया|चाहिए|बदलो|बदलें|mein|me|baat|karo|bolo",
        "tongue": "भाषा|bhasha",
        "wrong": (
            "गलत नंबर|गलत नम्बर|रॉन्ग नंबर|राँग नंबर|गलत व्यक्ति|गलत आदमी|यह गलत नंबर है|ये गलत नंबर है|"
            "galat number|wrong number hai|ye galat number hai|galat aadmi"
        ),
        "occupied": (
            "मीटिंग में हूं|मीटिंग में हूँ|काम पर हूं|गाड़ी चला रहा हूं|व्यस्त हूं|बिजी हूं|meeting me hu|kaam pe hu"
        ),
        "top": (
            "पूरे अंक|पूरे नंबर|फुल मार्क्स|सबसे ज्यादा|सबसे अधिक|अधिकतम|पूरे मार्क्स|pure number|poore number|"
            "full marks|sabse zyada"
        ),
        "evasive": (
            "नहीं|नही|ना|हाँ|हां|कुछ नहीं|कुछ नही|कुछ खास नहीं|कोई कारण नहीं|कोई वजह नहीं|पता नहीं|"
            "मालूम नहीं|शायद|ऐसे ही|बस ऐसे ही|कुछ नहीं कहना|nahi|kuch nahi|kuch nhi|pata nahi|"
            "pata nhi|aise hi|bas aise hi|koi reason nahi|kuch khas nahi"
        ),
    },
    languages={"hi": "हिन्दी|हिंदी|hindi"},
    roles={
        "polite": (
            "कृपया|प्लीज|प्लीज़|धन्यवाद|शुक्रिया|थैंक्स|थैंक|यू|नमस्ते|नमस्कार|जी|ओके|ठीक|सर|मैडम|भाई|dhanyavad|"
            "dhanyawad|dhanyavaad|shukriya|namaste|ji|bhai|theek|thik|yaar|यार"
        ),
        "filler": (
            "मैं|मै|मेरा|मेरी|मेरे|मुझे|हम|हमारा|हमारी|हमारे|आप|आपको|आपकी|आपके|आपका|अपनी|अपना|को|"
            "का|की|के|है|हैं|हूं|हूँ|हु|था|होगा|होगी|होना|चाहिए|तो|ही|भी|यह|ये|वो|इस|इसे|इसको|"
            "इसके|पर|लिए|ओर|तरफ|से|में|मे|हिसाब|ख्याल|लगता|शायद|लगभग|करीब|तकरीबन|करीबन|पूरे|पूरा|"
            "सिर्फ|बस|केवल|तक|बीच|स्केल|हां|हाँ|बिल्कुल|बिलकुल|जवाब|उत्तर|अभी|आज|अब|फिर|कुल|कंपनी|"
            "सेवा|सर्विस|संभावना|सिफारिश|दोस्तों|समझो|समझ|मान|लो|लीजिए|main|mai|mera|meri|mere|"
            "mujhe|hum|hamara|aap|aapko|apko|aapki|apki|aapka|ko|ka|ki|ke|hai|hain|h|hu|hun|hoon|"
            "tha|hoga|to|toh|hi|bhi|ye|yeh|wo|is|isko|isse|par|pe|liye|se|mein|me|mei|hisab|"
            "hisaab|lagta|shayad|lagbhag|karib|kareeb|pura|poore|pure|sirf|bas|bilkul|haan|han|"
            "jawab|abhi|aaj|ab|phir|fir|taraf|tak|service|samjho|lo|le|ले|kar|kr|कर|laga|लगा|mil|"
            "hona|chahiye|chahie|chahye|pakka|pakki|पक्का|rahega|rahenge|rahegi|रहेगा|रहेंगे|"
            "hogaa|honge|hogi|theek|thik|ठीक|seedha|seedhe|सीधे|sidha|poora|poori|aaram|ekdam|"
            "एकदम|ekdum|mast|chalo|chaliye|चलो|चलिए|ga|gaa|dil|max|wali|wala|kul|mila|milake|"
            "milakar"
        ),
        "cue": (
            "दूंगा|दूँगा|दुंगा|दूंगी|दूँगी|दुंगी|देता|देती|दे|दिया|दिए|दी|देंगे|देना|दें|देते|"
            "चाहूंगा|चाहूँगा|चाहूंगी|चाहूँगी|रेटिंग|स्कोर|कहूंगा|कहूँगा|कहूंगी|करता|करती|करूंगा|"
            "करूँगा|करूंगी|रेट|मूल्यांकन|रहा|रही|रहे|बनता|बनती|dunga|doonga|dungi|doongi|deta|"
            "deti|de|dena|denge|diya|dete|doon|chahunga|chahungi|kahunga|kahungi|karunga|karungi|"
            "raha|rahi|banta|rating|score|rate|rakh|rakho|rakhlo|rakhna|rakhta|rakhti|rakhunga|"
            "rakhungi|rakhenge|rakhiye|likh|likho|likhlo|likhna|likhunga|likhiye|lelo|lijiye|"
            "kardo|kr|krdo|kro|dedo|dijiye|duga|dugi|doga|dedunga|dedungi|milenge|milega|milegi|"
            "milta|milte|bol|bolo|bolunga|bolungi|bolenge|bolta|lagao|lagaunga|lagaungi|lagaiye|"
            "lagata|chalega|chalenge|bante|banti|samajhlo|samajh|samjhiye|samjhen|maan|manlo|"
            "deserve|रख|रखो|रखूंगा|रखूँगा|रखूंगी|रखिए|रखता|रखती|रखें|रखेंगे|लिख|लिखो|लिखिए|लिखें|"
            "लिखूंगा|लीजिए|लें|करो|करें|मिलेंगे|मिलेगा|मिलेगी|मिलते|मिलता|बोल|बोलूंगा|बोलूँगा|"
            "बोलूंगी|बोलो|लगाओ|लगाऊंगा|लगाइए|लगाएं|चलेगा|चलेंगे|बनते|दीजिए|दीजिएगा|समझिए|समझें|"
            "मानिए|मानें|do"
        ),
        "negation": "नहीं|नही|नहि|ना|न|मत|कभी|बिना|nahi|nahin|nhi|nai|na|mat|kabhi|bina",
        "unit": (
            "सेकंड|सेकेंड|मिनट|मिनटों|घंटे|घंटा|घंटों|घण्टे|दिन|दिनों|हफ्ते|हफ्ता|हफ़्ते|सप्ताह|"
            "महीने|महीना|महीनों|माह|साल|सालों|वर्ष|बार|दफा|लोग|लोगों|व्यक्ति|आदमी|जने|रुपये|रुपए|"
            "रुपया|रूपये|रु|डॉलर|प्रतिशत|फीसदी|परसेंट|ऑर्डर|आर्डर|कॉल|बजे|तारीख|किलो|किलोमीटर|"
            "किमी|चीज|चीजें|चीज़|चीज़ें|सवाल|समस्या|समस्याएं|कर्मचारी|ग्राहक|मैसेज|प्रोडक्ट|लाख|"
            "करोड़|जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर|din|"
            "dino|ghante|ghanta|hafte|mahine|mahina|saal|sal|baar|bar|log|logo|logon|rupaye|"
            "rupees|rupee|rs|baje|lakh|aadmi|cheez|थे|thay"
        ),
        "points": (
            "अंक|अंकों|नंबर|नम्बर|स्टार|सितारे|तारे|प्वाइंट|प्वाइंट्स|पॉइंट|पॉइंट्स|मार्क्स|"
            "number|ank|star|stars|marks|point|points|no"
        ),
        "starter": (
            "क्योंकि|क्यूंकि|क्योकि|कारण|वजह|लेकिन|मगर|पर|और|इसलिए|चूंकि|हालांकि|सेवा|सर्विस|बहुत|"
            "काफी|बेहद|सब|सबकुछ|आपकी|आपका|आपके|आपने|मुझे|उन्होंने|उनका|उनकी|टीम|स्टाफ|सपोर्ट|खाना|"
            "खाने|डिलीवरी|अगर|यदि|जब|बाकी|धन्यवाद|थोड़ा|थोड़ी|कुछ|इस|अच्छी|नहीं|kyunki|kyonki|"
            "kyuki|kyoki|kyunkee|lekin|magar|par|aur|isliye|service|bahut|bohot|bhut|kaafi|kafi|"
            "sab|aapki|apki|aapka|agar|jab|baaki|baki|thoda|kuch|delivery|staff|team|support|"
            "khana|bakwas|ghatiya|refund|bill|technician|driver|app|rider"
        ),
        "joint": (
            "क्योंकि|क्यूंकि|क्योकि|लेकिन|मगर|परंतु|परन्तु|किंतु|इसलिए|चूंकि|हालांकि|kyunki|kyonki|kyuki|kyoki|"
            "kyunkee|lekin|lkn|magar|isliye|halanki"
        ),
        "other": (
            "पहले|पिछले|पिछली|पिछला|कल|पति|पत्नी|दोस्त|मित्र|मां|माँ|पिता|पापा|मम्मी|बॉस|बेटा|"
            "बेटी|अगर|यदि|वरना|pehle|pahle|pichle|pichli|kal|pati|patni|dost|papa|mummy|boss|agar|"
            "yadi|warna|agle|agli|agla|aglee|next|अगली|अगले|kyun|kyu|kyon|kyo|क्यों|क्यूं|kaise|"
            "कैसे|kaun|कौन|tab|तब|mile|मिले|behen|bahan|didi|bhabhi|saas|sasur|nana|nani|dada|"
            "dadi|chacha|mausi|mama|padosi|बहन|दीदी|भाभी|सास|ससुर|चाचा|पड़ोसी|ने|ne|flat|house|"
            "gali|makan|room|फ्लैट|मकान|गली|kharide|kharida|kharidi|mangaye|mangaya|mangwaye|"
            "खरीदे|मंगाए|मँगाए"
        ),
        "if": "अगर|यदि|बशर्ते|agar|yadi|basharte",
        "praise": (
            "अच्छा|अच्छी|अच्छे|बढ़िया|बढिया|शानदार|बेहतरीन|बुरा|बुरी|खराब|ख़राब|घटिया|बेकार|ठीक|"
            "ठाक|संतुष्ट|खुश|मस्त|उत्तम|लाजवाब|सेवा|सर्विस|थी|accha|acha|achha|acchi|achi|achhi|"
            "badhiya|badiya|mast|shandar|bekar|kharab|ghatiya|bura|khush|thak|thi|bakwas|bakwaas|"
            "bekaar|zyada|jyada|ज्यादा|ज़्यादा|बकवास|ghatiyaa|worst|best|excellent|perfect|good|"
            "bad|average|normal|okay|okok|sahi|सही|super|wahiyat|gandi|ganda|गंदी|गंदा|kafi|kaafi|"
            "काफी|बहुत|bahut|bohot|behtareen|lajawab|zabardast|जबरदस्त|bilkul|बिल्कुल|ekdam|ekdum|"
            "एकदम|thik|pyara|khatarnak|faltu|फालतू|chalta"
        ),
        "range": "या|अथवा|से|ya|se",
        "span": "से|se",
        "of": "बटा|बाय|बाई|bata",
        "within": "में|मे|mein|me|mei",
        "half": "आधा|aadha",
        "before": (
            "बाद|साढ़े|साढे|सवा|पौने|कम|ज्यादा|ज़्यादा|अधिक|ऑर्डर|संख्या|मंजिल|उम्र|आयु|कमरा|baad|sadhe|"
            "saadhe|kam|jyada|zyada|umar"
        ),
        "correction": (
            "मतलब|गलती|ग़लती|गलत|ग़लत|सुधार|दरअसल|असल|बदलना|बदल|बदलो|बदलें|बल्कि|matlab|galti|galat|"
            "badal|badlo|badalna|darasal|balki|asal"
        ),
        "sorry": "माफ|माफ़|माफी|माफ़ी|क्षमा|सॉरी|maaf|maf|maafi|kshama",
        "fix": (
            "मेरा|मेरी|था|थी|करना|करें|करो|कीजिए|कीजिएगा|चाहिए|चाहता|चाहती|हूं|हूँ|है|नहीं|नही|को|में|से|"
            "लिखना|लिख|लिखा|गया|दिया|दबा|दब|पहले|वाला|स्कोर|रेटिंग|कर|दें|दीजिए|की|के|हो|गई|तो|वो|mera|"
            "meri|tha|karna|karo|kijiye|nahi|nhi|ko|likhna|likh|gaya|diya|kar|ki|ho|gayi|chahta|"
            "chahti|hu|hun|hai|mein|me|se"
        ),
        "and": "और|तथा|एवं|aur",
        "decimal": "दशमलव|पॉइंट|प्वाइंट|point",
        "overrules": "nahi|nahin|nhi|नहीं|नही",
        "now": "ab|अब|abhi|अभी|aaj|आज",
        "would": "deta|deti|देता|देती",
        "rank": "number|नंबर|नम्बर|no",
    },
    labels={
        "likely": (
            "बिल्कुल संभावना नहीं|बिल्कुल नहीं|बिलकुल नहीं|bilkul nahi",
            "बहुत अधिक संभावना|बहुत ज्यादा संभावना|पूरी संभावना|अत्यधिक संभावना",
        ),
        "satisfied": (
            "बहुत असंतुष्ट|अत्यंत असंतुष्ट|बिल्कुल संतुष्ट नहीं",
            "असंतुष्ट|संतुष्ट नहीं|नाखुश",
            "न संतुष्ट न असंतुष्ट|ना संतुष्ट ना असंतुष्ट|सामान्य|ठीक ठाक|तटस्थ",
            "संतुष्ट|संतुष्ट हूं|संतुष्ट हूँ|खुश",
            "बहुत संतुष्ट|अत्यंत संतुष्ट|पूरी तरह संतुष्ट|बहुत खुश",
        ),
        "agree": (
            "पूरी तरह असहमत|बिल्कुल असहमत|दृढ़ता से असहमत|बिल्कुल सहमत नहीं",
            "असहमत|सहमत नहीं",
            "न सहमत न असहमत|ना सहमत ना असहमत|तटस्थ",
            "सहमत|सहमत हूं|सहमत हूँ",
            "पूरी तरह सहमत|पूर्णतः सहमत|बिल्कुल सहमत|दृढ़ता से सहमत",
        ),
        "ease": (
            "बहुत मुश्किल|बहुत कठिन",
            "मुश्किल|कठिन",
            "न आसान न मुश्किल|न आसान न कठिन|सामान्य|ठीक ठाक",
            "आसान|सरल",
            "बहुत आसान|बेहद आसान|बहुत सरल",
        ),
    },
)
