"""Malay, with the short forms that people type."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "kosong|sifar|zero|nol|zeri",
        "satu|1 bintang|bintang satu|satu bintang",
        "dua|due|bintang dua|dua bintang",
        "tiga|tige|bintang tiga|tiga bintang",
        "empat|ampat|empt|bintang empat|empat bintang",
        "lima|lime|bintang lima|lima bintang",
        "enam|anam|nam",
        "tujuh|tujoh|tuju",
        "lapan|delapan|lape|lpn",
        "sembilan|smbilan|semilan|sembilang",
        "sepuluh|spuluh|sepuloh|puluh",
    ),
    larger={
        "sebelas": 11,
        "seratus": 100,
        "seribu": 1000,
    },
    ordinals=(
        "pertama|yang pertama|nombor satu|kesatu|ke-1",
        "kedua|yang kedua|nombor dua|ke-2",
        "ketiga|yang ketiga|nombor tiga|ke-3",
        "keempat|yang keempat|nombor empat|ke-4",
        "kelima|yang kelima|nombor lima|ke-5",
        "keenam|yang keenam|nombor enam|ke-6",
    ),
    articles="satu|kosong",
    yes=(
        "ya|ye|yer|yup|yap|iya|ya betul|betul|benar|tentu|tentu sekali|sudah tentu|"
        "sudah semestinya|mestilah|boleh|boleh saja|boleh je|boleh sahaja|ok|oke|okay|okey|okeh|"
        "baik|baiklah|setuju|saya setuju|sudah|dah|dah selesai|sudah selesai|selesai|nak|mahu|"
        "silakan|ya boleh|ya sudah|ya dah|ya setuju|pasti|memang|memang ya|haah|ha'ah|aah|yes|y|"
        "yess|ya pasti|ya tolong"
    ),
    no=(
        "tidak|tak|x|tak nak|taknak|tidak mahu|bukan|belum|belum lagi|tak payah|tidak perlu|"
        "tak perlu|tidak setuju|tak setuju|tidak boleh|tak boleh|jangan|tak selesai|belum selesai|"
        "belum selesai lagi|tidak selesai|tidak sama sekali|langsung tidak|langsung tak|"
        "tak langsung|tidak pernah|tak pernah|tak mahu|tidak terima kasih|tak terima kasih|"
        "tentu tidak|sudah tentu tidak|tidak benar|salah|tidak ada|takde|tak ada|no|nope|mana ada|"
        "tidaklah|taklah|tak apalah|tak ape"
    ),
    wavering=(
        "mungkin|mungkin juga|boleh jadi|barangkali|tidak tahu|tak tahu|tak tau|tidak pasti|"
        "tak pasti|saya tak pasti|saya tidak pasti|saya tak tahu|bergantung|ya dan tidak|"
        "sebahagian|kurang pasti|entah|entahlah|tengoklah|tengok keadaan"
    ),
    commands={
        "stop": (
            "berhenti|henti|hentikan|batal langganan|berhenti langganan|berhenti melanggan|"
            "nyahlanggan|henti langganan|henti hantar|berhenti hantar|berhenti hantar mesej|"
            "henti hantar mesej|hentikan mesej|hentikan mesej ini|hentikan semua mesej|"
            "stop hantar|stop hantar mesej|stop mesej|stop mesej saya|stop sms|stop whatsapp saya|"
            "stop hubungi saya|stop kacau|stop kacau saya|stop ganggu saya|jangan hantar|"
            "jangan hantar lagi|jangan hantar mesej|jangan hantar mesej lagi|"
            "jangan hantar mesej kepada saya|jangan hantar mesej kepada saya lagi|jangan mesej|"
            "jangan mesej saya|jangan mesej lagi|jangan mesej saya lagi|jangan hubungi saya|"
            "jangan hubungi saya lagi|jangan hubungi lagi|jangan ganggu|jangan ganggu saya|"
            "jangan ganggu saya lagi|jangan kacau|jangan kacau saya|jangan kacau saya lagi|"
            "jangan kacau lagi|jangan whatsapp saya lagi|jangan tanya lagi|tolong berhenti|"
            "tolong hentikan|tolong jangan hantar mesej lagi|tolong berhenti hantar mesej|"
            "tolong jangan kacau saya lagi|saya nak berhenti melanggan|"
            "saya mahu berhenti melanggan|saya tak nak terima mesej lagi|"
            "saya tidak mahu terima mesej lagi|tak nak terima mesej lagi|padam nombor saya|"
            "buang nombor saya|keluarkan saya dari senarai|jangan spam|berambus|pergi mampus|"
            "sudahlah jangan hantar lagi|dah la tu jangan mesej lagi"
        ),
        "end": (
            "tamat|tamatkan|selesai|keluar|batal|batalkan|tamatkan tinjauan|batalkan tinjauan|"
            "keluar dari tinjauan|tamatkan soal selidik|batalkan soal selidik|tak nak jawab dah|"
            "tak nak teruskan|tidak mahu teruskan|saya tak nak teruskan|saya tidak mahu teruskan|"
            "cukup|cukuplah|cukup setakat ini|sampai sini je|hentikan tinjauan|berhenti tinjauan|"
            "stop survey"
        ),
        "farewell": "selamat tinggal|jumpa lagi|babai|bye bye",
        "start": "mula|mulakan|sambung|langgan|mula semula|daftar|melanggan semula",
        "help": (
            "bantuan|bantu|tolong|tolong saya|tolong bantu|bantu saya|cara|macam mana|"
            "macam mana nak jawab|bagaimana|bagaimana nak jawab|bagaimana cara menjawab|"
            "cara jawab|cara menjawab|panduan|arahan|nak taip apa|perlu taip apa|"
            "apa perlu saya taip|nak jawab apa|saya perlukan bantuan|perlukan bantuan|"
            "saya perlu bantuan|pilihan apa yang ada|mcm mana nak jawab|mcm mana|apa pilihan saya"
        ),
        "skip": (
            "langkau|langkah|langkaukan|langkau soalan|langkau soalan ini|langkau soalan ni|"
            "skip soalan ni|skip je|skip dulu|skip la|seterusnya|soalan seterusnya|soalan lain|"
            "lepas|next soalan|tak nak jawab|taknak jawab|tidak mahu jawab|tidak mahu menjawab|"
            "saya tak nak jawab|saya tidak mahu menjawab|saya tidak mahu jawab|enggan jawab|"
            "tidak menjawab|tiada komen|no komen|tak nak cakap|abaikan|abaikan soalan ini|lompat|"
            "malas nak jawab"
        ),
        "na": "tidak berkenaan|tidak berkaitan|tak berkenaan|tak berkaitan",
        "back": (
            "kembali|balik|undur|undur balik|sebelum|sebelumnya|soalan sebelum|soalan sebelumnya|"
            "soalan sebelum ini|kembali ke soalan sebelum|kembali ke soalan sebelumnya|"
            "balik ke soalan sebelum|balik soalan tadi|soalan tadi|patah balik|ke belakang|"
            "pergi balik|kembali semula"
        ),
        "why": (
            "kenapa|mengapa|knp|kenapa tanya|kenapa awak tanya|kenapa anda tanya|"
            "mengapa anda bertanya|mengapa bertanya|kenapa bertanya|kenapa nak tahu|"
            "kenapa perlu tahu|mengapa perlu tahu|untuk apa|buat apa|buat apa tanya|nak buat apa|"
            "untuk apa soalan ini|untuk apa ni|apa sebabnya|apa tujuannya|apa tujuan soalan ini|"
            "kenapa soalan ini|kenapa tanya soalan ni|apasal|apesal tanya"
        ),
        "later": (
            "nanti|nanti dulu|nanti lah|nantilah|nanti sajalah|nanti sahaja|nanti je|kemudian|"
            "lain kali|lain kali lah|lain kali je|lain masa|kejap lagi|sekejap lagi|sekejap|kejap|"
            "jap|jap lagi|bukan sekarang|jangan sekarang|tidak sekarang|sekarang tak boleh|"
            "tak boleh sekarang|sekarang tidak boleh|sekarang tak sesuai|sibuk|saya sibuk|"
            "sedang sibuk|tengah sibuk|saya tengah sibuk|saya sedang sibuk|sibuk sekarang|"
            "saya sibuk sekarang|tengah meeting|saya tengah meeting|dalam mesyuarat|"
            "saya dalam mesyuarat|tengah mesyuarat|sedang mesyuarat|saya sedang bermesyuarat|"
            "tengah drive|tengah memandu|saya sedang memandu|saya tengah memandu|tengah kerja|"
            "saya tengah kerja|sedang bekerja|saya sedang bekerja|tengah driving|tak ada masa|"
            "takde masa|saya tak ada masa|tiada masa|saya tiada masa|tak sempat|tanya nanti|"
            "tanya lagi nanti|tanya kemudian|tanya saya nanti|tanya lain kali|nanti saya jawab|"
            "ingatkan saya nanti|ingatkan nanti|belum boleh|tunggu kejap|tunggu sekejap"
        ),
        "tomorrow": (
            "esok|esok lah|esoklah|esok je|tanya esok|tanya saya esok|tanya lagi esok|"
            "ingatkan saya esok|hari ini tak boleh|hari ni tak boleh|bukan hari ini|esok sajalah|"
            "esok boleh"
        ),
        "person": (
            "orang|manusia|ejen|agen|operator|pegawai|staf|wakil|bercakap dengan orang|"
            "cakap dengan orang|bercakap dengan manusia|cakap dengan manusia|bercakap dengan ejen|"
            "cakap dengan ejen|bercakap dengan staf|cakap dengan staf|bercakap dengan pegawai|"
            "cakap dengan pegawai|bercakap dengan operator|saya nak cakap dengan orang|"
            "saya nak bercakap dengan orang|saya mahu bercakap dengan orang|"
            "saya mahu bercakap dengan manusia|saya ingin bercakap dengan manusia|"
            "saya ingin bercakap dengan orang|saya ingin bercakap dengan ejen|"
            "saya ingin bercakap dengan pegawai|saya nak cakap dengan ejen|"
            "saya nak cakap dengan staf|saya nak bercakap dengan ejen|"
            "saya nak bercakap dengan staf|saya nak bercakap dengan pegawai|"
            "saya mahu bercakap dengan ejen|saya mahu bercakap dengan pegawai|"
            "saya mahu bercakap dengan staf|nak cakap dengan orang|nak cakap dengan ejen|"
            "nak cakap dengan staf|nak bercakap dengan orang|boleh saya bercakap dengan orang|"
            "boleh saya bercakap dengan ejen|boleh saya bercakap dengan staf|"
            "boleh saya cakap dengan orang|boleh cakap dengan orang|boleh cakap dengan staf|"
            "sambungkan ke ejen|sambungkan saya kepada ejen|sambungkan saya kepada pegawai|"
            "sambungkan kepada operator|tolong sambungkan saya kepada ejen|orang sebenar|"
            "manusia sebenar|khidmat pelanggan|telefon saya|tolong telefon saya|call saya|"
            "tolong call saya|hubungi saya|tolong hubungi saya|sila hubungi saya|"
            "minta hubungi saya|telefon saya balik|call saya balik|bercakap dengan pengurus|"
            "saya nak cakap dengan pengurus|saya mahu bercakap dengan pengurus|"
            "saya nak bercakap dengan pengurus|saya ingin bercakap dengan pengurus"
        ),
        "remind": (
            "lagi|nanti|dalam|tanya|saya|ingatkan|selepas|lepas|cuba|kira|masa|hubungi|semula|"
            "sekitar|tempoh"
        ),
        "hour": "jam",
        "day": "hari",
        "minute": "minit|min",
        "article": "sejam|se",
        "all": "semua|semuanya|kesemuanya|kedua duanya|dua dua|kedua-duanya",
        "speak": (
            "bahasa|dalam|guna|tukar|ke|kepada|boleh|saya|nak|mahu|tolong|cakap|bercakap|gunakan|"
            "lah|ubah|tukarkan|jadi|menjadi|pakai|di|sila"
        ),
        "tongue": "bahasa|bhs",
        "wrong": (
            "salah orang|salah nombor|salah nombor telefon|silap nombor|silap orang|"
            "tersalah nombor|tersalah orang|awak salah orang|awak salah nombor|anda salah nombor|"
            "anda salah orang|anda tersilap nombor|maaf salah nombor|ini salah nombor|bukan saya|"
            "ini bukan nombor dia|salah hantar|tersilap hantar|salah no"
        ),
        "occupied": (
            "mesyuarat|dalam mesyuarat|tengah meeting|meeting|memandu|tengah drive|kerja|"
            "tengah kerja|dalam kelas|tengah kelas|di jalan|atas jalan|tengah memandu|"
            "sedang bekerja|ada kerja"
        ),
        "joining": "tapi|jadi|tolong|sila|sebab",
        "about": "tentang|mengenai|pasal|sekarang|segera|hari|kerana|secepat|cepat|berkaitan",
        "top": (
            "markah penuh|skor penuh|penuh|maksimum|tertinggi|sempurna|skor tertinggi|"
            "markah tertinggi|skor sempurna|markah maksimum|full|full mark|skor maksimum|"
            "mata penuh"
        ),
        "evasive": (
            "tiada|tak ada|takde|tiada sebab|tak ada sebab|takde sebab|tiada komen|no komen|"
            "tidak tahu|tak tahu|tak tau|saya tak tahu|tidak|tak|x|ya|ye|entah|entahlah|mungkin|"
            "biasa saja|biasa je|biasa biasa|macam tu je|itu saja|itu sahaja|itu je|cukup|"
            "tidak pasti|tak pasti|x tau|xtau|takde apa|takde apa apa|tiada apa apa|"
            "tiada yang khusus|saja je|suka hati|tiada cadangan|tiada ulasan|saje"
        ),
    },
    languages={
        "ms": "melayu|bahasa melayu|bahasa malaysia|malay|bm",
        "en": "inggeris|bahasa inggeris|bi",
        "zh": "cina|mandarin|bahasa cina",
    },
    roles={
        "polite": (
            "terima|kasih|tq|tqvm|thanks|thx|tkasih|tima|trima|terimakasih|tolong|sila|hai|hi|"
            "hello|helo|salam|assalamualaikum|selamat|pagi|petang|malam|admin|min|kak|kakak|abang|"
            "bang|bro|sis|encik|puan|tuan|cik|dik|boss|bos|ya|ye|yer|lah|la|laa|kan|kot|je|jer|ja|"
            "eh|ok|okay|oke|okey|baik|hmm|hm|haha|hehe|hihi|oh|ah|aa|maaf|juga|jugak|banyak|weh|"
            "wei|sahaja|semoga|mesra"
        ),
        "filler": (
            "saya|sy|aku|ku|kami|kita|korang|awak|anda|ini|ni|itu|tu|ialah|adalah|akan|kira|"
            "sekitar|dalam|lebih|kurang|mungkin|rasa|rasanya|rasenye|macam|pendapat|pada|secara|"
            "peribadi|keseluruhan|keseluruhannya|overall|umum|total|cukup|saja|sahaja|je|jer|"
            "tepat|angka|untuk|utk|buat|kepada|ke|di|dgn|dengan|jawapan|jawapannya|jawab|"
            "perkhidmatan|servis|dapat|boleh|nak|mahu|ingin|pasti|tentu|terus|sudah|dah|sangat|"
            "memang|fix|bulat|penuh|kali|barangkali|sekarang|kini|kemungkinan|mengesyorkan|"
            "syorkan|cadangkan|tahap|kepuasan|layak|hanya|cuma|skala|dari|agak|full|jujur|"
            "jujurnya|yang|yg|markahnya|skornya|nombor|kesimpulannya|ikhlas|mereka|diorang|kawan|"
            "keluarga|lah|la|gak|jugak|dlm|besar|jela|jelah|jelaa|lahh|confirm|rider|ridernya|"
            "abang|driver|pun|kat|dekat|staff|staf|pekerja|cashier|customer|service|team|kedai|"
            "laa|dpt|kasi|maksimum|skrg|skang|sepatutnya|patutnya|patut"
        ),
        "cue": (
            "bagi|beri|memberi|berikan|memberikan|bg|kasi|kasik|nilai|menilai|skor|score|rating|"
            "rate|mata|markah|pilih|memilih|penilaian|undi|bintang|markahnya|skornya|mark|letak"
        ),
        "negation": (
            "tidak|bukan|tak|x|jangan|belum|tiada|takkan|tanpa|mustahil|tdk|bukannya|tk|xkan|"
            "takleh|taknak|xnak|tknak|xmau|takmau"
        ),
        "unit": (
            "minit|jam|hari|minggu|bulan|tahun|thn|saat|kali|kl|x|orang|org|pelanggan|buah|biji|"
            "unit|pcs|ringgit|rm|sen|ribu|rb|juta|ratus|puluh|belas|dolar|usd|euro|peratus|persen|"
            "km|kilometer|meter|kg|kilo|tingkat|bilik|malam|barang|produk|pesanan|order|tiket|"
            "emel|email|panggilan|mesej|soalan|perkara|masalah|kawan|anak|kedai|cawangan|jenis|"
            "pakej|botol|kotak|ekor|helai|keping|pagi|tengahari|petang|januari|februari|mac|april|"
            "mei|jun|julai|ogos|september|oktober|november|disember|langkah|lagi|kereta|rumah|gb|"
            "mbps|staf|pekerja|ejen|pegawai|hb|haribulan|semester|telefon|kaki|barangan|parcel|"
            "bungkusan"
        ),
        "points": "mata|markah|bintang|poin|point|points|pts|star|mark|marks",
        "starter": (
            "sebab|kerana|krn|tapi|tp|tetapi|namun|dan|servis|perkhidmatan|perkhidmatannya|"
            "layanan|layanannya|produk|produknya|barang|barangnya|harga|harganya|penghantaran|"
            "kualiti|kualitinya|aplikasi|app|website|laman|respon|staf|pekerja|pegawai|ejen|"
            "sangat|kurang|terlalu|agak|cukup|puas|cepat|laju|lambat|lama|mahal|murah|mesra|ramah|"
            "bagus|teruk|baik|sedap|suka|saya|perlu|kena|masih|semoga|harap|tolong|semua|semuanya|"
            "mudah|senang|susah|sukar|selalu|kadang|kalau|walaupun|supaya|agar|lain|terima|tq|tak|"
            "tidak|belum|sebabnya|hanya|cuma|ada|sayang|mantap|tingkatkan|teruskan|kekalkan|lebih|"
            "berpuas|memuaskan|kecewa|banyak|tempat|makanan|boleh|sudah|dah|sistem|internet|line|"
            "proses|parking|customer|terbaik|best|memang|kalo|untuk|alhamdulillah|tanpa|payah|"
            "rider|staff|cashier|parcel"
        ),
        "praise": (
            "bagus|mantap|terbaik|baik|puas|memuaskan|best|hebat|power|sempurna|cemerlang|teruk|"
            "kecewa|mengecewakan|ok|okay|boleh|tahan|biasa|good|cepat|laju|mesra|suka|tiptop|padu|"
            "superb|sangat|sekali|betul|gila|sedap|servis|layanan|perkhidmatan|memang|pantas|"
            "cekap|lambat|banyak|cukup|hampeh|menyampah|hauk|bolehlah|bolehla|oklah|okla|terbaekk|"
            "mantul|meletop|cantik|nice|great|excellent|bad|worst"
        ),
        "joint": (
            "tapi|tp|tetapi|namun|kerana|sebab|sbb|jadi|jd|maka|sehingga|walaupun|walau|padahal|"
            "manakala|cuma|cumanya|oleh|hanya|lagipun|so"
        ),
        "other": (
            "dulu|dahulu|dulunya|tadinya|semalam|kelmarin|biasanya|asalnya|awalnya|lepas|lalu|"
            "sebelumnya|suami|isteri|ibu|ayah|mak|abah|bos|boss|ketua|hampir|nyaris|tolak|negatif|"
            "minus|kalau|kalo|jika|sekiranya|andai|bila|asalkan|pesaing|sampai|sepatutnya|"
            "patutnya|sehingga|dorang|next|lain|esok|esk|nanti|kenapa|knp|mengapa|adik|adikku|"
            "kakakku|mentua|jiran|sepupu|nenek|atuk|makcik|pakcik|kawanku|anakku"
        ),
        "if": "jika|kalau|kalo|sekiranya|andai|bila|apabila|asalkan|kecuali|seandainya|klu|klau",
        "range": "atau|hingga|sampai|ke|atw|ataupun|sehingga|or",
        "span": "hingga|sampai|ke|sehingga",
        "of": "daripada|dari|drpd|per|dr|skala",
        "full": "skala|maksimum",
        "half": "setengah|stgh|suku",
        "before": (
            "nombor|no|nom|pukul|selepas|sejak|sebelum|minimum|sekurang|kurangnya|paling|bawah|"
            "atas|kurang|lebih|versi|tingkat|bilik|halaman|pesanan|invois|tarikh|umur|hampir|"
            "nyaris|selama|jam|blok|lorong|kelas|antara|iphone|kod|bangunan|jalan|id|kaunter|"
            "level|unit|plat|hp|talian"
        ),
        "correction": (
            "maksud|maksudnya|betulkan|pembetulan|tukar|ubah|sebenarnya|sbnrnya|typo|silap|salah|"
            "tersilap|tersalah|ralat|sepatutnya|tertekan"
        ),
        "sorry": "maaf|sori|sorry|sory|ampun|maafkan|alamak",
        "fix": (
            "saya|tadi|yang|yg|jadi|menjadi|ke|kepada|nilai|markah|jawapan|jawab|taip|tekan|klik|"
            "bukan|mahu|nak|sebelum|boleh|tolong|dari|daripada|skor|rating|aku|itu|tu|ni|ini|"
            "pilih|tulis|pertama|isi|eh|ialah|tidak|tak|bagi|hantar|adalah"
        ),
        "and": "dan|serta|dgn|tambah|plus|juga",
        "decimal": "perpuluhan|titik|koma",
        "word": "bersatu|satunya|sesatu|sesuatu|suatu|perlima",
        "would": "nak|mahu|ingin|sepatutnya|patutnya|patut|harusnya",
        "now": "sekarang|skrg|skang|kini|sekarangni|harini",
        "bound": "beli|membeli|order|tempah|bayar|sewa",
        "we": "kami",
        "were": "kami",
    },
    labels={
        "likely": (
            (
                "sangat tidak mungkin|langsung tidak mungkin|tidak mungkin sama sekali|"
                "tidak mungkin langsung|tidak akan mengesyorkan|tidak sama sekali|takkan"
            ),
            (
                "sangat mungkin|pasti mengesyorkan|pasti akan mengesyorkan|sangat berkemungkinan|"
                "amat mungkin|pasti syorkan"
            ),
        ),
        "satisfied": (
            (
                "sangat tidak puas hati|sangat tidak berpuas hati|amat tidak puas hati|"
                "langsung tidak puas hati|sangat kecewa|sangat tak puas hati|"
                "tidak puas hati langsung"
            ),
            (
                "tidak puas hati|tidak berpuas hati|kurang puas hati|tak puas hati|kecewa|"
                "tak berpuas hati"
            ),
            "neutral|biasa saja|biasa je|sederhana|biasa sahaja|berkecuali|biasa biasa",
            "puas hati|berpuas hati|saya puas hati|saya berpuas hati",
            (
                "sangat puas hati|sangat berpuas hati|amat berpuas hati|amat puas hati|"
                "saya sangat berpuas hati|saya sangat puas hati|puas hati sangat"
            ),
        ),
        "agree": (
            "sangat tidak setuju|sangat tak setuju|langsung tidak setuju|amat tidak setuju",
            "tidak setuju|kurang setuju|tak setuju",
            "neutral|tidak pasti|berkecuali|biasa saja",
            "setuju|saya setuju",
            "sangat setuju|amat setuju|setuju sangat|saya sangat setuju",
        ),
        "ease": (
            "sangat sukar|sangat susah|amat sukar|susah sangat|amat susah",
            "sukar|susah|agak sukar|agak susah",
            "neutral|biasa saja|sederhana|biasa je",
            "mudah|senang|agak mudah",
            "sangat mudah|sangat senang|amat mudah|senang sangat|mudah sangat",
        ),
    },
)
