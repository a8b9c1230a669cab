"""Urdu, and Urdu as typed in Latin letters."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "صفر|زیرو|sifar|zero",
        "ایک|اک|ek|aik",
        "دو|do|two",
        "تین|teen|tin|three",
        "چار|char|chaar|four",
        "پانچ|پانج|panch|paanch|five",
        "چھ|چھہ|چھے|چه|چهه|چہ|chay|chhe|che|six",
        "سات|saat|sat|seven",
        "آٹھ|اٹھ|آٹه|اٹه|آتھ|aath|aat|ath|eight",
        "نو|نؤ|nau|nine",
        "دس|das|dus|ten",
    ),
    larger={
        "گیارہ": 11,
        "بارہ": 12,
        "تیرہ": 13,
        "چودہ": 14,
        "پندرہ": 15,
        "سولہ": 16,
        "سترہ": 17,
        "اٹھارہ": 18,
        "انیس": 19,
        "بیس": 20,
        "تیس": 30,
        "چالیس": 40,
        "پچاس": 50,
        "ساٹھ": 60,
        "ستر": 70,
        "اسی": 80,
        "نوے": 90,
        "سو": 100,
        "ہزار": 1000,
    },
    ordinals=(
        "پہلا|پہلی|پہلے والا|pehla",
        "دوسرا|دوسری|dusra|doosra",
        "تیسرا|تیسری|teesra",
        "چوتھا|چوتھی|chotha",
        "پانچواں|پانچویں|panchwan",
        "چھٹا|چھٹی|chata",
    ),
    articles="ایک|اک|ek|aik|دو",
    doubtful="do",
    yes=(
        "ہاں|ہاں جی|جی|جی ہاں|ہا|بالکل|بلکل|ضرور|یقینا|یقیناً|ٹھیک ہے|ٹھیک|صحیح|درست|متفق|اوکے|"
        "کیوں نہیں|بے شک|جی بالکل|haan|han|ji|ji haan|bilkul|zaroor|theek hai|haan ji"
    ),
    no=(
        "نہیں|نہ|نا|جی نہیں|بالکل نہیں|بلکل نہیں|کبھی نہیں|ہرگز نہیں|نہیں شکریہ|نہیں چاہیے|"
        "غیر متفق|ابھی تک نہیں|nahi|nahin|nhi|na|ji nahi|bilkul nahi|nahi chahiye"
    ),
    wavering=(
        "شاید|پتا نہیں|پتہ نہیں|معلوم نہیں|ہو سکتا ہے|کہہ نہیں سکتا|کہہ نہیں سکتی|یقین نہیں|"
        "کسی حد تک|shayad|pata nahi|ho sakta hai"
    ),
    commands={
        "stop": (
            "بند کرو|بند کریں|بند کر دیں|بند کردیں|بند|روکو|روکیں|رک جاؤ|میسج مت کرو|"
            "میسج مت کریں|میسج نہ کریں|مجھے میسج مت کریں|مجھے میسج نہ کریں|مجھے میسج مت کرو|"
            "پیغام مت بھیجیں|پیغام نہ بھیجیں|مجھے پیغام مت بھیجیں|مجھے پیغام نہ بھیجیں|"
            "پیغامات بند کریں|میسج بھیجنا بند کریں|میسج مت بھیجو|مجھے میسج مت بھیجو|"
            "مجھے تنگ مت کرو|تنگ مت کرو|تنگ نہ کریں|مجھے تنگ نہ کریں|مزید پیغام نہیں چاہیے|"
            "مجھے فہرست سے نکال دیں|سبسکرپشن ختم کریں|سٹاپ|اسٹاپ|band karo|message mat karo|"
            "mujhe message mat karo|tang mat karo|mujhe tang mat karo"
        ),
        "end": (
            "ختم|ختم کریں|ختم کرو|باہر|منسوخ|منسوخ کریں|کینسل|سروے ختم کریں|سروے بند کریں|"
            "جاری نہیں رکھنا|khatam"
        ),
        "farewell": "خدا حافظ|اللہ حافظ|خداحافظ|khuda hafiz|allah hafiz",
        "start": "شروع|شروع کریں|شروع کرو|دوبارہ شروع کریں|shuru karo",
        "help": (
            "مدد|مدد کریں|مدد کرو|میری مدد کریں|مدد چاہیے|ہیلپ|کیا لکھوں|کیا لکھنا ہے|"
            "یہ کیسے کام کرتا ہے|madad|madad karo|kya likhun"
        ),
        "skip": (
            "چھوڑو|چھوڑیں|چھوڑ دو|چھوڑ دیں|یہ سوال چھوڑیں|یہ سوال چھوڑ دیں|اس سوال کو چھوڑ دیں|"
            "اگلا|اگلا سوال|آگے|آگے بڑھیں|آگے چلو|جواب نہیں دینا|جواب نہیں دینا چاہتا|"
            "جواب نہیں دینا چاہتی|پاس|اسکپ|chhoro|chor do|agla|agla sawal|aage|jawab nahi dena|"
            "skip karo"
        ),
        "na": "لاگو نہیں|غیر متعلقہ",
        "back": (
            "واپس|پیچھے|پچھلا|پچھلا سوال|واپس جاؤ|واپس جائیں|پیچھے جائیں|wapas|peeche|pichla sawal"
        ),
        "why": (
            "کیوں|کیوں پوچھ رہے ہیں|کیوں پوچھ رہے ہو|آپ کیوں پوچھ رہے ہیں|یہ کیوں پوچھ رہے ہیں|"
            "کس لیے|کس لئے|kyun|kyon|kyun pooch rahe ho|kyun puch rahe ho"
        ),
        "later": (
            "بعد میں|ابھی نہیں|بعد میں پوچھیں|بعد میں پوچھنا|پھر کبھی|مصروف ہوں|میں مصروف ہوں|"
            "ابھی مصروف ہوں|ابھی وقت نہیں|وقت نہیں ہے|ابھی وقت نہیں ہے|ٹائم نہیں ہے|"
            "میٹنگ میں ہوں|میں میٹنگ میں ہوں|گاڑی چلا رہا ہوں|baad mein|baad me|abhi nahi|"
            "abhi busy hun|masroof hun|time nahi hai"
        ),
        "tomorrow": "کل|کل پوچھیں|کل پوچھنا|آج نہیں|kal|aaj nahi",
        "person": (
            "نمائندہ|نمائندے سے بات کرنی ہے|ایجنٹ|انسان|کسی سے بات کرنی ہے|"
            "مجھے کسی سے بات کرنی ہے|کسی انسان سے بات کرنی ہے|ایجنٹ سے بات کرنی ہے|"
            "مجھے ایجنٹ سے بات کرنی ہے|کسی سے بات کروائیں|مجھے کال کریں|مجھے فون کریں|کال کریں|"
            "کسٹمر کیئر|منیجر|مینیجر سے بات کرنی ہے|kisi se baat karni hai|"
            "agent se baat karni hai|mujhe call karo|mujhe call karein"
        ),
        "remind": "بعد|میں|پھر|پوچھیں|پوچھنا|یاد|دلانا|دلائیں|baad|mein|me",
        "hour": "گھنٹے|گھنٹہ|گھنٹوں|ghante|ghanta",
        "day": "دن|دنوں|din",
        "minute": "منٹ|minat",
        "article": "ایک|ek",
        "all": "سب|سبھی|سب کچھ|تمام|دونوں|sab",
        "speak": "میں|بات|کریں|کرو|زبان|براہ|کرم|چاہیے",
        "tongue": "زبان",
        "wrong": (
            "غلط نمبر|رانگ نمبر|یہ غلط نمبر ہے|غلط شخص|غلط آدمی|galat number|ghalat number|"
            "wrong number hai"
        ),
        "occupied": "میٹنگ میں ہوں|کام پر ہوں|گاڑی چلا رہا ہوں|مصروف ہوں|دفتر میں ہوں",
        "top": "پورے نمبر|پورے پوائنٹس|فل مارکس|سب سے زیادہ|زیادہ سے زیادہ|pure number",
        "evasive": (
            "نہیں|نہ|ہاں|جی|کچھ نہیں|کچھ خاص نہیں|کوئی وجہ نہیں|کوئی خاص وجہ نہیں|پتا نہیں|"
            "پتہ نہیں|معلوم نہیں|شاید|بس ایسے ہی|ایسے ہی|nahi|kuch nahi|pata nahi|aise hi"
        ),
    },
    languages={"ur": "اردو|urdu"},
    roles={
        "polite": (
            "براہ|کرم|مہربانی|پلیز|شکریہ|جناب|جی|سلام|السلام|علیکم|اسلام|آداب|اوکے|ٹھیک|بھائی|"
            "سر|میڈم|نوازش|shukriya|ji|bhai|salam|meherbani|barae"
        ),
        "filler": (
            "میں|مین|میرا|میری|میرے|مجھے|ہم|ہمارا|ہمارے|ہماری|آپ|آپکو|آپکی|کو|کا|کی|کے|ہے|ہیں|ہوں|"
            "تھا|ہوگا|ہوگی|ہونا|چاہیے|چاہئے|تو|ہی|بھی|یہ|وہ|اس|اسے|پر|لیے|لئے|طرف|سے|حساب|خیال|"
            "لگتا|شاید|تقریبا|تقریباً|لگ|بھگ|قریب|پورے|پورا|پوری|صرف|بس|تک|بیچ|درمیان|ہاں|بالکل|"
            "بلکل|جواب|ابھی|آج|اب|پھر|کل|سروس|خدمت|نزدیک|مطابق|رائے|یقینا|ضرور|سمجھ|سمجھیں|لیں|"
            "main|mai|meri|mere|mujhe|hum|aap|aapko|ap|apko|ko|ka|ki|ke|hai|hain|hun|hoon|tha|"
            "hoga|to|tou|hi|bhi|ye|yeh|wo|is|isko|par|pe|liye|se|mein|me|hisab|khayal|lagta|"
            "shayad|taqreeban|pura|poore|sirf|bas|bilkul|haan|abhi|ab|phir|taraf|tak|hona|chahiye|"
            "chahie|chahye|hisaab|chalo|chalein|chalen|theek|thik|thek|enough|lo|le|kar|len|لے|لو|"
            "کر|چلیں|چلو|ٹھیک|hogaa|hogi|honge|honga|rahega|rahay|samajh|samajhlo|smjh|jaye|jaaye|"
            "jayein|ho|jae|ga|gay|ge|hongay|hay|h|hy|sa|say|سا|گے|جائے|جائیں|رہے|رہیگا"
        ),
        "cue": (
            "دوں|دونگا|دوںگا|گا|گی|دونگی|دیتا|دیتی|دے|دیا|دیے|دینا|دیں|دیتے|دیجیے|چاہوں|چاہونگا|"
            "چاہتا|کہوں|کہونگا|رہا|رہی|رہے|ریٹنگ|سکور|اسکور|ریٹ|کرتا|کروں|کرتی|بنتا|dunga|doonga|"
            "dungi|doongi|deta|deti|de|dena|denge|diya|dete|doon|ga|gi|chahunga|kahunga|kahungi|"
            "raha|rahi|banta|rating|score|rate|samajh|samjhein|samjhen|samjho|samajhlo|rakh|rakho|"
            "rakhlo|rakhein|rakhen|rakhta|rakhti|rakhunga|rakhungi|rakhun|likh|likho|likhlo|"
            "likhein|likhen|likhdo|lelo|lein|len|kardo|karo|karein|karen|dein|den|dedo|dun|doun|"
            "bante|bantay|banti|milenge|milengay|milega|milein|mileinge|milte|lagao|laga|lagayein|"
            "lagata|samajhlein|deserve|chalega|chalayga|chalein|chalo|chalen|detay|diye|سمجھو|"
            "سمجھ|سمجھیں|رکھ|رکھیں|رکھو|رکھتا|رکھتی|رکھوں|لکھ|لکھیں|لکھو|لیں|کریں|کرو|کردیں|بنتے|"
            "بنتی|ملیں|ملیگا|ملتے|لگا|لگائیں|چلے|چلیں|چلو|دوگا|rakhenge|rakhenga|rkh|bolunga|"
            "bolun|bolungi|بولوں|do"
        ),
        "negation": "نہیں|نہ|نا|مت|کبھی|بغیر|nahi|nahin|nhi|na|mat|kabhi",
        "unit": (
            "سیکنڈ|منٹ|منٹوں|گھنٹے|گھنٹہ|گھنٹوں|دن|دنوں|ہفتے|ہفتہ|ہفتوں|مہینے|مہینہ|مہینوں|ماہ|"
            "سال|سالوں|بار|دفعہ|مرتبہ|لوگ|لوگوں|افراد|شخص|آدمی|بندے|روپے|روپیہ|ڈالر|پاؤنڈ|ریال|"
            "درہم|فیصد|پرسنٹ|آرڈر|کال|کالیں|کالز|بجے|تاریخ|کلو|کلومیٹر|چیز|چیزیں|سوال|مسئلے|"
            "مسائل|ملازم|گاہک|میسج|پیغام|ہزار|لاکھ|کروڑ|جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|"
            "اگست|ستمبر|اکتوبر|نومبر|دسمبر|din|dino|ghante|ghanta|hafte|mahine|mahina|saal|sal|"
            "baar|bar|dafa|martaba|log|logon|rupay|rupaye|rs|baje|lakh|hazar|bande|cheez"
        ),
        "points": (
            "نمبر|نمبرز|پوائنٹ|پوائنٹس|ستارے|ستارہ|اسٹار|سٹار|مارکس|number|points|point|star|"
            "stars|marks"
        ),
        "starter": (
            "کیونکہ|چونکہ|وجہ|لیکن|مگر|پر|اور|اس|اسلیے|لہذا|حالانکہ|سروس|خدمت|بہت|کافی|سب|آپکی|آپ|"
            "مجھے|انہوں|ان|ٹیم|عملہ|سٹاف|اسٹاف|کھانا|ڈیلیوری|اگر|جب|باقی|شکریہ|تھوڑا|کچھ|اچھی|"
            "kyunke|kyunki|kyonke|kyunkay|lekin|magar|par|aur|isliye|service|bohat|bahut|bohot|"
            "kafi|sab|apki|aapki|agar|jab|baqi|thora|kuch|delivery|staff|team|khana|bakwas|rider|"
            "refund"
        ),
        "joint": (
            "کیونکہ|کیوںکہ|کیونکے|چونکہ|لیکن|مگر|اسلیے|لہذا|حالانکہ|البتہ|kyunke|kyunki|kyonke|"
            "kyunkay|lekin|magar|isliye|halanke"
        ),
        "other": (
            "پہلے|پچھلے|پچھلی|پچھلا|گزشتہ|شوہر|بیوی|دوست|ماں|امی|ابو|والد|والدہ|باس|بیٹا|بیٹی|اگر|"
            "ورنہ|منفی|pehle|pehlay|pichle|pichli|shohar|biwi|dost|ammi|abbu|boss|agar|warna|agli|"
            "aglay|agle|agla|next|kal|kyun|kyu|kyon|kyoun|kaise|kaisay|کیوں|کیسے|اگلی|اگلے|behen|"
            "behan|baji|bhabhi|saas|susar|nana|nani|dada|dadi|chacha|khala|mamu|padosi|بہن|باجی|"
            "بھابھی|ساس|سسر|چچا|خالہ|tab|تب|mile|milay|ملے|flat|house|gali|street|makan|kothi|"
            "room|فلیٹ|مکان|گلی"
        ),
        "if": "اگر|بشرطیکہ|agar",
        "praise": (
            "اچھا|اچھی|اچھے|بہترین|زبردست|شاندار|عمدہ|برا|بری|خراب|بیکار|گھٹیا|ٹھیک|مطمئن|خوش|"
            "اعلی|کمال|تھی|تھے|acha|achi|accha|achhi|zabardast|behtareen|bura|kharab|bekar|khush|"
            "thi|theek|thik|thek|thaak|thak|zyada|ziada|zyadah|bakwas|bakwaas|wahiyat|wahiyaat|"
            "bohat|bohot|زیادہ|بکواس|واہیات|کافی|kafi|boring|best|excellent|perfect|good|bad|"
            "worst|average|normal|guzara|گزارہ|mast|kamal|kamaal|umda|ghatiya|ghatia|bakwass|"
            "bilkul|بالکل|بلکل"
        ),
        "range": "یا|سے|تا|ya|se",
        "span": "سے|تا|se",
        "of": "بٹا",
        "within": "میں|مین|mein|me|mai",
        "half": "آدھا",
        "before": "بعد|ساڑھے|سوا|پونے|کم|زیادہ|آرڈر|منزل|عمر|کمرہ|baad|sarhe|kam|zyada|umar",
        "correction": (
            "مطلب|غلطی|غلط|درستگی|تصحیح|دراصل|اصل|بدلنا|بدل|بدلیں|بلکہ|matlab|ghalti|galti|"
            "ghalat|galat|badal|darasal|asal"
        ),
        "sorry": "معاف|معافی|معذرت|سوری|maaf|maafi|mazrat",
        "fix": (
            "میرا|میری|تھا|تھی|کرنا|کریں|کرو|کیجیے|کیجئے|کیجیئے|چاہیے|چاہتا|چاہتی|ہوں|ہے|نہیں|"
            "کو|میں|سے|لکھنا|لکھ|لکھا|گیا|دیا|دب|پہلے|والا|ریٹنگ|سکور|کر|دیں|کی|کے|ہو|گئی|گئ|"
            "چاہتے|تو|خواہ|mera|tha|karna|karo|karein|kijiye|nahi|ko|likhna|likh|gaya|diya|kar|"
            "ki|ho|gayi|chahta|hun|hai|mein|me|se"
        ),
        "and": "اور|و|aur",
        "decimal": "اعشاریہ|پوائنٹ",
        "overrules": "nahi|nahin|nhi|نہیں",
        "now": "ab|abhi|aaj|اب|ابھی|آج",
        "would": "deta|deti|دیتا|دیتی",
        "rank": "number|نمبر|no",
    },
    labels={
        "likely": (
            "بالکل امکان نہیں|بالکل نہیں|بلکل نہیں",
            "بہت زیادہ امکان|انتہائی امکان|پورا امکان",
        ),
        "satisfied": (
            "بہت غیر مطمئن|انتہائی غیر مطمئن|بالکل مطمئن نہیں",
            "غیر مطمئن|مطمئن نہیں|ناخوش",
            "نہ مطمئن نہ غیر مطمئن|غیر جانبدار|ٹھیک ٹھاک",
            "مطمئن|مطمئن ہوں|خوش",
            "بہت مطمئن|انتہائی مطمئن|پوری طرح مطمئن|مکمل مطمئن|بہت خوش",
        ),
        "agree": (
            "مکمل غیر متفق|سختی سے غیر متفق|بالکل متفق نہیں|پوری طرح غیر متفق",
            "غیر متفق|متفق نہیں",
            "نہ متفق نہ غیر متفق|غیر جانبدار",
            "متفق|متفق ہوں",
            "مکمل متفق|پوری طرح متفق|بالکل متفق|پرزور متفق",
        ),
        "ease": (
            "بہت مشکل|انتہائی مشکل",
            "مشکل",
            "نہ آسان نہ مشکل|درمیانہ|ٹھیک ٹھاک",
            "آسان",
            "بہت آسان|انتہائی آسان",
        ),
    },
)
