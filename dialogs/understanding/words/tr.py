"""Turkish. ASCII spellings stand beside the proper ones: both are typed."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "sıfır|sifir|sıfırı",
        "bir|biri|birdir",
        "iki|ikiyi|ikidir",
        "üç|uc|üçü|üçtür",
        "dört|dort|dördü|dörttür",
        "beş|bes|beşi|beştir|beşş",
        "altı|alti|altıyı|altıdır",
        "yedi|yediyi|yedidir",
        "sekiz|sekizi|sekizdir|sekis|sekız",
        "dokuz|dokuzu|dokuzdur|dokus",
        "on|ondur|onn|ondan",
    ),
    larger={
        "onbir": 11,
        "oniki": 12,
        "onüç": 13,
        "ondört": 14,
        "onbeş": 15,
        "onaltı": 16,
        "onyedi": 17,
        "onsekiz": 18,
        "ondokuz": 19,
        "yirmi": 20,
        "otuz": 30,
        "kırk": 40,
        "elli": 50,
        "altmış": 60,
        "yetmiş": 70,
        "seksen": 80,
        "doksan": 90,
        "yüz": 100,
        "bin": 1000,
    },
    ordinals=(
        "birinci|birincisi|ilk|ilki",
        "ikinci|ikincisi",
        "üçüncü|üçüncüsü|ucuncu",
        "dördüncü|dördüncüsü|dorduncu",
        "beşinci|beşincisi|besinci",
        "altıncı|altıncısı|altinci",
    ),
    articles="bir|biri",
    doubtful="ondan",
    yes=(
        "evet|eved|evt|tabii|tabi|tabii ki|elbette|olur|tamam|kesinlikle|doğru|dogru|isterim|"
        "evet isterim|evet lütfen|aynen|evet tabii|memnuniyetle|neden olmasın|kabul"
    ),
    no=(
        "hayır|hayir|hyr|yok|olmaz|istemiyorum|hayır istemiyorum|asla|hayır teşekkürler|"
        "gerek yok|henüz değil|istemem|kesinlikle hayır|değil"
    ),
    wavering=(
        "belki|bilmiyorum|emin değilim|kararsızım|kısmen|olabilir|duruma göre|fikrim yok|"
        "hem evet hem hayır"
    ),
    commands={
        "stop": (
            "durdur|durdurun|ret|aboneliği iptal et|abonelikten çık|"
            "abonelikten çıkmak istiyorum|mesaj atmayın|bana mesaj atmayın|artık mesaj atmayın|"
            "mesaj göndermeyin|bana mesaj göndermeyin|artık mesaj göndermeyin|"
            "bir daha mesaj atmayın|bir daha yazmayın|bana yazmayın|yazmayın artık|sms atmayın|"
            "sms göndermeyin|beni listeden çıkarın|beni listenizden çıkarın|listeden çıkar|"
            "beni rahat bırakın|rahatsız etmeyin|beni rahatsız etmeyin|beni aramayın|yeter artık"
        ),
        "end": (
            "bitir|çıkış|iptal|iptal et|vazgeçtim|anketi bitir|anketi iptal et|anketten çık|"
            "devam etmek istemiyorum"
        ),
        "farewell": "hoşçakal|hoşçakalın|güle güle|görüşürüz",
        "start": "başla|başlat|devam et|yeniden başla|abone ol",
        "help": (
            "yardım|yardim|yardım et|yardım edin|nasıl çalışıyor|ne yazmalıyım|ne yazayım|"
            "seçenekler neler"
        ),
        "skip": (
            "geç|atla|pas|bu soruyu geç|bu soruyu atla|soruyu atla|soruyu geç|sonraki soru|"
            "sonraki|cevap vermek istemiyorum|yorum yok|geçelim|söylemek istemiyorum|boş geç"
        ),
        "na": "geçerli değil|uygulanamaz|ilgili değil",
        "back": "geri|geri git|önceki|önceki soru|geri dön|bir önceki|önceki soruya dön",
        "why": (
            "neden|niye|niçin|neden soruyorsunuz|niye soruyorsunuz|niçin soruyorsunuz|"
            "bunu neden soruyorsunuz|neden soruyorsun|ne için"
        ),
        "later": (
            "sonra|daha sonra|sonra sor|sonra sorun|şimdi değil|şimdi olmaz|"
            "şu an müsait değilim|müsait değilim|meşgulüm|şu an meşgulüm|başka zaman|"
            "toplantıdayım|şu an toplantıdayım|araba kullanıyorum|araç kullanıyorum|işteyim|"
            "vaktim yok|zamanım yok|sonra hatırlat"
        ),
        "tomorrow": "yarın|yarın sor|yarın sorun|bugün değil|bugün olmaz",
        "person": (
            "temsilci|müşteri temsilcisi|yetkili|insan|gerçek kişi|"
            "bir insanla konuşmak istiyorum|biriyle konuşmak istiyorum|"
            "yetkiliyle görüşmek istiyorum|yetkili biriyle görüşmek istiyorum|"
            "temsilciyle konuşmak istiyorum|temsilciye bağla|müşteri temsilcisine bağla|"
            "müşteri temsilcisine bağlanmak istiyorum|beni arayın|beni arar mısınız|"
            "lütfen beni arayın|operatör"
        ),
        "remind": "sonra|hatırlat|sor|tekrar|daha|bana",
        "hour": "saat",
        "day": "gün",
        "minute": "dakika|dk",
        "article": "bir",
        "all": "hepsi|hepsini|tümü|tamamı|her ikisi|ikisi de",
        "speak": "konuş|konuşalım|lütfen|dilinde|devam|istiyorum|geç",
        "tongue": "dil|dili",
        "wrong": (
            "yanlış numara|yanlış kişi|yanlış numara aradınız|yanlış kişiye yazdınız|numara yanlış"
        ),
        "occupied": "toplantıdayım|işteyim|araba kullanıyorum|dersteyim|yoldayım|meşgulüm",
        "top": "tam puan|tam not|en yüksek puan|en yüksek|maksimum|full puan|fullüyorum",
        "evasive": (
            "yok|hayır|evet|hiç|hiçbir şey|bir şey yok|yorum yok|bilmiyorum|bilmem|emin değilim|"
            "fikrim yok|öylesine|sebep yok|nedeni yok|özel bir sebebi yok|belki|"
            "söyleyecek bir şeyim yok"
        ),
    },
    languages={"tr": "türkçe|turkce"},
    roles={
        "dream": "rüyanda|rüyanızda|rüyada",
        "how": "nasıl|neden",
        "nobody": "kimse|kim",
        "polite": (
            "lütfen|lutfen|teşekkürler|tesekkurler|teşekkür|tesekkur|ederim|ederiz|sağolun|"
            "sağol|saol|saolun|merhaba|selam|selamlar|tamam|peki|efendim|hocam|abi|kolay|gelsin"
        ),
        "filler": (
            "dolayı|ötürü|ben|benim|bence|bana|göre|gore|size|sizi|sana|sizlere|bu|şu|o|bir|bi|"
            "tam|tamı|tamına|net|olarak|olur|olsun|gibi|civarı|civari|civarında|yaklaşık|yaklasik|"
            "sanırım|sanirim|galiba|herhalde|kesinlikle|rahat|rahatlıkla|evet|da|de|i|e|a|ye|ya|"
            "dir|dır|dur|lik|lık|diye|düşünüyorum|dusunuyorum|cevabım|cevabim|hizmetinize|hizmete|"
            "firmanıza|genel|toplam|toplamda|sadece|direkt|direk|şimdi|simdi|artık|artik|arası|"
            "arasında|arasi|hepsine|en|an|itibariyle|civarlarında|belki|muhtemelen|üzere|puanlık|"
            "falan|filan|herkese|tavsiye|ederim|önerim|öneririm|maalesef|ne|yazık|heralde|herhal|"
            "benden|bizden|bize|bari|anca|bile|kalsın|kalsin|ortada|ortalama|yeter|yeterli|uygun|"
            "uygundur|düşünmeden|tereddütsüz|tereddüt|etmeden|gözüm|kapalı|siz|işte|hani|valla|"
            "vallahi|yaw|kanka|kardeşim|helal|vasat|geçer|yani|mi|dersem|desem|olabilir|bilemedim|"
            "bilmiyorum|numarasınız|numaradır|şimdilik|cepte|derece|notu|in|ın|un|ün"
        ),
        "cue": (
            "veririm|veriyorum|veririz|vereyim|verdim|verirdim|verelim|veriyoruz|verebilirim|"
            "verecem|vereceğim|derim|diyorum|diyeyim|derdim|puanım|puanim|notum|oyum|puanlıyorum|"
            "puanlarım|vereceğiz|veriyom|veriom|vericem|vericeğim|vermek|isterim|değerlendiririm|"
            "puanlama|puanlamam|tercihim|diyelim|deyim|diyek|desek|diyebilirim|deriz|derler|yazın|"
            "yazalım|yazıyorum|yaz|koyun|koy|koyalım|koyuyorum|verdik|verdi|verilir|verilebilir|"
            "verile|verebiliriz|alırsınız|alırsın|alır|aldınız|aldın|hak|ediyor|ediyorsunuz|"
            "ettiniz|ettin|eder|edersiniz|hakediyorsunuz|hakettiniz|hakettin|haketti|hakediyor|"
            "layık|layıktır|basarım|basıyorum|bastım|verdimm|kırarım|veriyoz|vercem"
        ),
        "negation": (
            "değil|degil|hayır|hayir|yok|asla|hiç|hic|vermem|veremem|vermiyorum|olmaz|etmem|"
            "vermezdim|vermedim|vermeyeceğim|vermeyecem|veremeyeceğim|veremicem|veremiyorum|"
            "veremezdim|edemem|edemiyorum|etmiyorsunuz|etmiyor|hakketmiyor|haketmiyorsunuz|"
            "haketmiyor|hayatta|imkansız|mümkün"
        ),
        "unit": (
            "dakika|dakikada|dakikadır|dk|saat|saatte|saattir|saniye|gün|gun|günde|gündür|hafta|"
            "haftada|haftadır|ay|ayda|aydır|yıl|yil|yılda|yıldır|sene|senedir|kez|kere|defa|kişi|"
            "kisi|adet|tane|lira|liraya|tl|euro|dolar|kuruş|ürün|sipariş|mesaj|ocak|şubat|mart|"
            "nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|yaşında|bin|milyon|km|kat|"
            "soru|şey|arkadaş|müşteri|nci|ncı|ncu|ncü|inci|ıncı|uncu|üncü|sefer|seferinde|"
            "kişiydik|kişiyiz|günlük|haftalık|aylık|yıllık|kargo|koli|paket|katta"
        ),
        "points": "puan|puanı|puandır|puanlık|yıldız|yildiz|yıldızı|not",
        "starter": (
            "çünkü|cunku|ama|fakat|ancak|ve|zira|ki|lakin|hizmet|hizmetiniz|personeliniz|"
            "çalışanlar|çalışanlarınız|ürünler|ürünleriniz|her|çok|cok|daha|memnunum|memnun|gayet|"
            "kargonuz|kargolar|fiyatlar|fiyatlarınız|kalite|uygulamanız|siteniz|sizden|sizin|"
            "işlem|biraz|onun|keşke|eğer|eger|olsa|olursa|olsaydı|sebebi|nedeni|gerçekten|bayağı|"
            "oldukça|değil|teşekkürler|lütfen"
        ),
        "praise": (
            "iyi|güzel|guzel|harika|mükemmel|süper|super|kötü|kotu|berbat|idare|eder|memnunum|"
            "memnun|teşekkürler|başarılı|fena|fazla|uygun|iyidir|iyiydi|güzeldi|güzeldir|"
            "harikaydı|berbattı|kötüydü|rezalet|efsane|efsanesiniz|süpersiniz|harikasınız|"
            "mükemmelsiniz|normal|vasat|fenadeğil|iyisiniz|yeter|yeterli"
        ),
        "range": "veya|ya|yada|ila",
        "span": "ila|ile",
        "within": (
            "ondan|üzerinden|dan|den|uzerinden|üstünden|ustunden|üzerinde|içinden|icinden|içinde"
        ),
        "half": "buçuk|bucuk|yarım|yarim",
        "before": (
            "az|fazla|sonra|yaşım|kapı|daire|saat|sipariş|no|numara|madde|sürüm|hata|kod|kodu|"
            "otobüs|tramvay|tren|koltuk|kasa|gişe|oda|masa|blok|kanal|terminal|çıkış|giriş|salon|"
            "bölge|peron|hat|dahili|iphone|windows|soru|tuş"
        ),
        "correction": (
            "düzeltiyorum|duzeltiyorum|düzeltme|yanlış|yanlis|kastettim|demek|aslında|aslinda|"
            "değiştir|değiştirin|değiştirmek|düzelt|düzeltin|yani"
        ),
        "sorry": "pardon|özür|ozur|affedersiniz|kusura|üzgünüm",
        "fix": (
            "istedim|istiyorum|istemiştim|olacak|olacaktı|olsun|yazdım|yazmışım|bastım|dilerim|"
            "bakmayın|hayır|puanımı|puanım|önceki|puanı|demek|istediğim|vermek|yazacaktım|"
            "diyecektim|girdim|yerine|son|değil"
        ),
        "and": "ve|ile",
        "decimal": "virgül|virgul|nokta",
        "joint": "çünkü|cunku|ama|fakat|ancak|zira|lakin|yüzden|nedenle|rağmen|halbuki|oysa",
        "other": (
            "eskiden|önceden|önce|geçen|dün|eşim|kocam|karım|annem|babam|oğlum|kızım|patronum|"
            "müdürüm|neredeyse|normalde|rakip|rakibiniz|eksi|eğer|eger|olsa|olsaydı|olursa|"
            "düzelirse|düzeltirseniz|yaparsanız|kadar|verecektim|verecektik|diyecektim|isterdim|"
            "dahaki|gelecek|gelecekte|sonraki|sefere|yarın|haftaya|neden|niye|niçin|nasıl|"
            "kardeşim|abim|ablam|yengem|kuzenim|kayınvalidem|komşum|amcam|dayım|teyzem|halam|"
            "dedem|babaannem|anneannem|yeğenim|sevgilim|nişanlım|ederseniz|düzelince|düzeltin|"
            "olunca|gelince|gelirse|gelirsem|çözülürse|çözülünce|çözerseniz|yapınca|verirseniz|"
            "verirsen|ederse|ederlerse|yapılırsa|yapılınca|düzeltilirse|alırsam|next|arkadaşım"
        ),
        "if": "eğer|eger|şayet",
        "month": (
            "kez|kere|defa|sefer|seferinde|gün|gunde|günde|hafta|ay|yıl|kat|katta|sipariş|"
            "siparişim|soru|şube|kişi"
        ),
        "now": "şimdi|simdi|artık|artik|bugün",
        "would": "verirdim|derdim|verirdik|verebilirdim",
        "overrules": "değil|degil",
        "when": "olsa|olursa|olsaydı",
    },
    labels={
        "likely": (
            "hiç olası değil|hiç tavsiye etmem|kesinlikle tavsiye etmem",
            "son derece olası|kesinlikle tavsiye ederim|çok olası",
        ),
        "satisfied": (
            "hiç memnun değilim|çok memnuniyetsizim|hiç memnun kalmadım",
            "memnun değilim|memnuniyetsizim|memnun kalmadım",
            "ne memnunum ne değilim|kararsızım|ne memnunum ne memnun değilim",
            "memnunum|memnun kaldım",
            "çok memnunum|çok memnun kaldım",
        ),
        "agree": (
            "kesinlikle katılmıyorum|hiç katılmıyorum",
            "katılmıyorum",
            "kararsızım|ne katılıyorum ne katılmıyorum",
            "katılıyorum",
            "kesinlikle katılıyorum|tamamen katılıyorum",
        ),
        "ease": (
            "çok zor|çok zordu",
            "zor|zordu",
            "ne kolay ne zor|orta",
            "kolay|kolaydı",
            "çok kolay|çok kolaydı",
        ),
    },
)
