"""Azerbaijani, in Latin letters."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "sıfır|sifir",
        "bir|biri|birdir",
        "iki|ikidir|ikini",
        "üç|uc|üçdür|ucdur",
        "dörd|dord|dört|dörddür|dorddur",
        "beş|bes|beşdir",
        "altı|alti|altıdır",
        "yeddi|yedi|yeddidir",
        "səkkiz|sekkiz|səkiz|sekiz|səkkizdir|sekkizdir",
        "doqquz|doqguz|dokkuz|doqquzdur",
        "on|ondur|ondan",
    ),
    larger={
        "onbir": 11,
        "oniki": 12,
        "iyirmi": 20,
        "otuz": 30,
        "qırx": 40,
        "əlli": 50,
        "altmış": 60,
        "yetmiş": 70,
        "səksən": 80,
        "doxsan": 90,
        "yüz": 100,
        "min": 1000,
    },
    ordinals=(
        "birinci|ilk",
        "ikinci",
        "üçüncü",
        "dördüncü",
        "beşinci",
        "altıncı",
    ),
    articles="bir|biri",
    doubtful="ondan",
    yes=(
        "bəli|beli|hə|hə hə|əlbəttə|elbette|tamam|oldu|razıyam|düzdür|istəyirəm|bəli əlbəttə|olar"
    ),
    no=(
        "xeyr|yox|yo|istəmirəm|istemirem|razı deyiləm|heç vaxt|lazım deyil|xeyr sağ olun|olmaz|"
        "yox istəmirəm"
    ),
    wavering="bəlkə|belke|bilmirəm|bilmirem|əmin deyiləm|qismən|ola bilər",
    commands={
        "stop": (
            "dayandır|dayandırın|mesaj göndərməyin|mənə mesaj göndərməyin|daha yazmayın|"
            "mənə yazmayın|bir daha yazmayın|mesaj yazmayın|sms göndərməyin|abunəliyi ləğv et|"
            "abunəlikdən çıx|məni siyahıdan çıxarın|məni narahat etməyin|narahat etməyin|bəsdir|"
            "bəsdir artıq"
        ),
        "end": "bitir|çıxış|ləğv et|imtina|sorğunu bitir|davam etmək istəmirəm",
        "farewell": "sağ ol|hələlik",
        "start": "başla|davam et|yenidən başla",
        "help": "kömək|komek|yardım|kömək edin|necə işləyir|nə yazım",
        "skip": (
            "keç|ötür|bu sualı keç|sualı keç|növbəti|növbəti sual|cavab vermək istəmirəm|pas"
        ),
        "na": "aid deyil",
        "back": "geri|geriyə|əvvəlki|əvvəlki sual|qayıt",
        "why": "niyə|nə üçün|niyə soruşursunuz|nə üçün soruşursunuz|bunu niyə soruşursunuz",
        "later": (
            "sonra|daha sonra|sonra soruş|sonra soruşun|indi yox|indi olmaz|məşğulam|"
            "indi məşğulam|vaxtım yoxdur|iclasdayam|işdəyəm|maşın sürürəm|başqa vaxt"
        ),
        "tomorrow": "sabah|sabah soruş|sabah soruşun|bu gün yox",
        "person": (
            "operator|insan|əməkdaş|operatorla danışmaq istəyirəm|insanla danışmaq istəyirəm|"
            "kiminləsə danışmaq istəyirəm|mənə zəng edin|operatora qoşun|menecer"
        ),
        "remind": "sonra|xatırlat|soruş|yenidən",
        "hour": "saat",
        "day": "gün",
        "minute": "dəqiqə",
        "article": "bir",
        "all": "hamısı|hamısını|hər ikisi|bütün",
        "speak": "danış|danışaq|dilində|istəyirəm|zəhmət",
        "tongue": "dil|dili",
        "wrong": "səhv nömrə|yanlış nömrə|səhv düşmüsünüz|səhv adam|nömrə səhvdir",
        "occupied": "iclasdayam|işdəyəm|maşın sürürəm|məşğulam",
        "top": "tam bal|maksimum|ən yüksək bal|ən yüksək qiymət",
        "evasive": (
            "yox|xeyr|bəli|heç nə|heç|bilmirəm|əmin deyiləm|fikrim yoxdur|səbəb yoxdur|"
            "deyəcək sözüm yoxdur|bəlkə"
        ),
    },
    languages={"az": "azərbaycanca|azərbaycan|azerbaycanca"},
    roles={
        "polite": (
            "zəhmət|olmasa|xahiş|edirəm|təşəkkür|təşəkkürlər|tesekkur|sağ|sağol|sağolun|olun|"
            "salam|tamam|yaxşı"
        ),
        "filler": (
            "mən|men|mənim|məncə|mence|sizə|size|bu|o|tam|hardasa|təxminən|texminen|yəqin|deyəsən|"
            "düşünürəm|fikrimcə|bəli|də|da|dir|dır|ümumi|cavabım|olsun|olar|qədər|ya|indi|arası|"
            "arasında|arasi|ballıq|balla|təqribən|tövsiyə|edirəm|edərəm|məsləhət|görürəm|bəlkə|"
            "üzrə|məndən|menden|bizdən|bizden|bəsdir|besdir|kifayətdir|düşünmədən|dusunmeden|"
            "şəxsən|vallah|valla|qardaş|day|daa|elə|ele|yenə|orta|ortada|qalsın|heralde|hər|halda|"
            "mənə|menə|artıq|üçün|bile|belə|əminliklə|kifayətdi|kifayət|edər|ortadır|ortadi|babat|"
            "babatdır|babatdi|şəkk|şəksiz|ümumilikdə|ümumiyyətlə|hesabla|ola|bilər|bir|ala|"
            "bilərsiz|bilərsiniz|görərəm|tövsiyyə|tövsiye|dostuma|dostlarıma|tanışlarıma|hamıya|"
            "nəfərə|luq|şkala|şkalada|di|du|dü|dı|verməyə|dəyər|deyer"
        ),
        "cue": (
            "verirəm|verirem|verərəm|vererem|verərdim|verirdim|verdim|deyərəm|deyirəm|qiymətim|"
            "balım|qiymət|qiymətləndirirəm|qiymətləndirərəm|qiymətləndirdim|verərik|veririk|"
            "verecem|verəcəm|verəcəyəm|yazıram|qoyuram|qiymətimiz|deyim|deyək|deyek|deyirik|"
            "deyəcəm|deyəcəyəm|yazın|yaz|yazaq|yazım|verək|verim|verdik|verirsiz|qoyun|qoy|qoyaq|"
            "qoydum|düşər|dusher|düşür|alırsız|alırsınız|aldınız|layiqdir|layiqsiniz|layiqsiz|"
            "layiqdi|verəcəyik|verecəm|verərem|verrəm|verrem|verilir|versəm|versek|yazdım|yazdıq|"
            "eləyər|eleyer|edər|eder|eləsin|qoyaram|qoyarıq|qoyardım|qoyardıq|qoymuşam|yazaram|"
            "yazarıq|deyərik|deyərdim|verərsiz|verərlər|seçirəm|seçərəm|seçdim|götürün|hesab|"
            "edirəm|sayıram|ala"
        ),
        "negation": (
            "deyil|yox|xeyr|heç|vermirəm|vermərəm|olmaz|verməyəcəm|verməyəcəyəm|vermedim|vermərik|"
            "vermirik|verməzdim|vermezdim|vermirem|vermerem|bilmərəm|bilmirəm|mümkün|deyiləm|"
            "deyilik"
        ),
        "unit": (
            "dəqiqə|deqiqe|saat|saniyə|gün|gun|həftə|ay|il|dəfə|defe|nəfər|nefer|ədəd|dənə|manat|"
            "azn|qəpik|dollar|avro|faiz|sifariş|mesaj|yanvar|fevral|mart|aprel|may|iyun|iyul|"
            "avqust|sentyabr|oktyabr|noyabr|dekabr|yaş|min|milyon|km|sual|müştəri|ci|cı|cu|cü|nci|"
            "ncı|ncu|ncü|inci|ıncı|uncu|üncü|nəfərlik|nəfərik|nəfərdik|günə|gündür|saatdır|saata|"
            "həftədir|aydır|ildir|dəfədir|yerdə|filial|mərtəbə|dəqiqəyə|dəqiqədir"
        ),
        "points": "bal|balı|xal|ulduz|ulduzu|qiymət|dur|dür|luqdur|lik|lıq|luq|lük|dir|dır|di|dı",
        "starter": (
            "əgər|səbəbi|sizin|həqiqətən|çünki|cunki|amma|lakin|ancaq|və|ve|ki|xidmət|işçilər|"
            "əməkdaşlar|çox|cox|hər|daha|razıyam|keyfiyyət|heç|pis|yaxşı|kuryer|çatdırılma|"
            "gecikdi|gec|təşəkkür|xidmətiniz|qiymətlər|məhsul|keyfiyyəti|işləriniz|həmişə|cavab|"
            "zəng|zəngə|zəngimə|pul|pulumu|pulum|zəif|zəifdir|yaxşıdı|yaxşıdır|yaxşıydı|əladır|"
            "pisdi|pisdir|bahadır|ucuzdur|tez|sürət|sürətli|operator|operatorlar|işçi|işçilərin|"
            "işçiləriniz|satıcı|satıcılar|mağaza|mağazanız|yemək|yeməklər|tətbiq|proqram|internet|"
            "sayt|ünsiyyət|münasibət|davranış|keyfiyyətli|narazıyam|narazı|məmnunam|bəyəndim|"
            "bəyənmədim|xoşuma|problem|qaytarmadınız|gözlədim|gözlədik|gecikir|gecikdiniz|"
            "qiymətləri|qiymətiniz|məhsullar|məhsullarınız|kömək|hamısı|hamı|təmiz|rahat|sizi|"
            "bura|buranın|uğurlar|davam"
        ),
        "praise": (
            "yaxşı|yaxsi|əla|ela|gözəl|mükəmməl|super|pis|bərbad|razıyam|normal|yaxşıdır|yaxsidir|"
            "yaxşıdı|yaxşıydı|əladır|eladir|əladı|gözəldir|gözəldi|pisdir|pisdi|bərbaddır|çoxdur|"
            "coxdur|çoxdu|normaldır|normaldı|razıyıq|minnətdaram|bəsdir|bəsdi|zordur|zor|superdir|"
            "qiyamət|babat|babatdır|babatdı|biabırçılıq|biabirciliq|ortadır|ortabab|ortadı|"
            "kifayətdir|rəzalət|dəhşət|dəhşətdir|möhtəşəm|möhtəşəmdir|mükəmməldir|zibil|fırıldaq|"
            "mehriban|sürətli|sürətlidir|tez|bahalı|bahadır|ucuz|razı|qaldım|məmnunam|məmnunuq|"
            "narazıyam|keyfiyyətli|keyfiyyətsiz|çox|yaxşıdılar|əladılar|zəif|zəifdir|zəifdi"
        ),
        "range": "ya|yaxud|ilə",
        "span": "ilə",
        "within": "ondan|dan|dən|üzərindən|uzerinden|baldan|ballıq|içindən|üzrə",
        "half": "yarım",
        "before": "az|çox|sonra|saat|sifariş|nömrə|ən|yaşım|ünvan|mərtəbə|mənzil|blok|ev|küçə",
        "correction": (
            "düzəliş|səhv|sehv|əslində|eslinde|dəyişin|dəyiş|düzəldin|yəni|nəzərdə|demək|demek|"
            "düzəlt|dəyişmək"
        ),
        "sorry": "bağışlayın|bagislayin|üzr|istəyirəm|pardon",
        "fix": (
            "olmalıdır|demək|istəyirdim|yazdım|yazmışam|xeyr|balımı|qiymətimi|əvvəlki|vermək|"
            "nəzərdə|tuturdum|əvəzinə|olacaq|son|basmışam"
        ),
        "and": "və",
        "decimal": "vergül|nöqtə",
        "joint": "çünki|cunki|amma|lakin|ancaq|görə|baxmayaraq|halbuki",
        "other": (
            "əvvəllər|əvvəl|keçən|dünən|ərim|həyatyoldaşım|arvadım|anam|atam|dostum|oğlum|qızım|"
            "müdirim|qala|normalda|mənfi|əgər|olsa|olsaydı|olarsa|düzəltsəniz|etsəniz|qədər|"
            "verəcəkdim|verəcəydim|növbəti|gələn|gələcək|gələndə|sabah|niyə|niye|qardaşım|bacım|"
            "əmim|dayım|xalam|bibim|qonşum|nənəm|babam|sevgilim|nişanlım|qaytarsanız|qaytarsaz|"
            "qaytaranda|düzəldəndə|düzələndə|düzəlsə|düzəltsəz|düzəldin|edəndə|olanda|eləsəz|"
            "eləsəniz|versəniz|versəz|gəlsə|next"
        ),
        "if": "əgər|eger",
        "month": "dəfə|defe|gün|mərtəbə|filial",
        "now": "indi|bugün|artıq",
        "would": "verərdim|verirdim|deyərdim|qoyardım|yazardım|versəm",
        "overrules": "yox|deyil|deyildir",
        "when": "olsa|olarsa|olsaydı",
    },
    labels={
        "likely": (
            "heç ehtimal etmirəm|qətiyyən tövsiyə etmərəm|heç vaxt tövsiyə etmərəm",
            "çox ehtimal edirəm|mütləq tövsiyə edərəm",
        ),
        "satisfied": (
            "çox narazıyam|heç razı deyiləm",
            "narazıyam|razı deyiləm",
            "nə razı nə narazı|nə razıyam nə narazıyam|neytral",
            "razıyam|məmnunam",
            "çox razıyam|tam razıyam|çox məmnunam",
        ),
        "agree": (
            "qətiyyən razı deyiləm|tamamilə razı deyiləm",
            "razı deyiləm",
            "neytral|nə razıyam nə razı deyiləm",
            "razıyam",
            "tamamilə razıyam|tam razıyam",
        ),
        "ease": (
            "çox çətin|çox çətin idi",
            "çətin|çətin idi",
            "nə asan nə çətin|orta",
            "asan|asan idi",
            "çox asan|çox asan idi",
        ),
    },
)
