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
            "mən|men|mənim|məncə|mence|sizə|size|bu|o|bir|tam|hardasa|təxminən|texminen|yəqin|"
            "deyəsən|düşünürəm|fikrimcə|bəli|də|da|dir|dır|ümumi|cavabım|olsun|olar|qədər|ya|"
            "indi|arası|arasında|arasi|ballıq|balla|təqribən|tövsiyə|edirəm|edərəm|məsləhət|"
            "görürəm|bəlkə|üzrə"
        ),
        "cue": (
            "verirəm|verirem|verərəm|vererem|verərdim|verirdim|verdim|deyərəm|deyirəm|qiymətim|"
            "balım|qiymət|qiymətləndirirəm|qiymətləndirərəm|qiymətləndirdim|verərik|veririk|"
            "verecem|verəcəm|verəcəyəm|yazıram|qoyuram|qiymətimiz"
        ),
        "negation": "deyil|yox|xeyr|heç|vermirəm|vermərəm|olmaz",
        "unit": (
            "dəqiqə|deqiqe|saat|saniyə|gün|gun|həftə|ay|il|dəfə|defe|nəfər|nefer|ədəd|dənə|"
            "manat|azn|qəpik|dollar|avro|faiz|sifariş|mesaj|yanvar|fevral|mart|aprel|may|iyun|"
            "iyul|avqust|sentyabr|oktyabr|noyabr|dekabr|yaş|min|milyon|km|sual|müştəri"
        ),
        "points": "bal|balı|xal|ulduz|ulduzu|qiymət",
        "starter": (
            "əgər|səbəbi|sizin|həqiqətən|çünki|cunki|amma|lakin|ancaq|və|ve|ki|xidmət|işçilər|"
            "əməkdaşlar|çox|cox|hər|daha|razıyam|keyfiyyət"
        ),
        "praise": "yaxşı|yaxsi|əla|ela|gözəl|mükəmməl|super|pis|bərbad|razıyam|normal",
        "range": "ya|yaxud|ilə",
        "span": "ilə",
        "within": "ondan|dan|dən|üzərindən|uzerinden|baldan|ballıq|içindən|üzrə",
        "half": "yarım",
        "before": "az|çox|sonra|saat|sifariş|nömrə|ən|yaşım|ünvan|mərtəbə",
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
            "müdirim|qala|normalda|mənfi|əgər|olsa|olsaydı|olarsa|düzəltsəniz|etsəniz|qədər"
        ),
        "if": "əgər|eger|olsa|olarsa|olsaydı",
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
