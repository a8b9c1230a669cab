"""Indonesian, with the short forms that people type."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "nol|kosong|zero|no'l",
        "satu|satoe|sebiji|1 bintang|bintang satu|bintang 1",
        "dua|duwa|bintang dua|bintang 2",
        "tiga|tigo|bintang tiga|bintang 3",
        "empat|ampat|mpat|bintang empat|bintang 4",
        "lima|limo|bintang lima|bintang 5",
        "enam|anam|enem|nam",
        "tujuh|tuju|pitu",
        "delapan|dlapan|delapn|lapan|wolu",
        "sembilan|smbilan|sembilang|songo",
        "sepuluh|spuluh|sepulu|sepulo|sapuluh",
    ),
    larger={
        "sebelas": 11,
        "seratus": 100,
        "seribu": 1000,
    },
    ordinals=(
        "pertama|yang pertama|kesatu|nomor satu|yg pertama|ke-1",
        "kedua|yang kedua|nomor dua|yg kedua|ke-2",
        "ketiga|yang ketiga|nomor tiga|yg ketiga|ke-3",
        "keempat|yang keempat|nomor empat|yg keempat|ke-4",
        "kelima|yang kelima|nomor lima|yg kelima|ke-5",
        "keenam|yang keenam|nomor enam|yg keenam|ke-6",
    ),
    articles="satu|kosong",
    yes=(
        "ya|iya|yaa|iyaa|yap|yup|yoi|ya dong|iya dong|betul|benar|tentu|tentu saja|pasti|boleh|"
        "boleh saja|boleh banget|bisa|oke|ok|okay|siap|setuju|sip|sudah|udah|sudah selesai|"
        "sudah teratasi|bersedia|saya bersedia|mau|silakan|silahkan|ya boleh|ya tentu|ya silakan|"
        "iya boleh|ya benar|iya benar|iya betul|ya betul|ya sudah|iya sudah|dengan senang hati|"
        "jelas|yoyoy|ya pasti|yes|y"
    ),
    no=(
        "tidak|nggak|enggak|gak|ga|engga|ngga|tdk|g|gk|kagak|tak|bukan|belum|blm|blum|tidak usah|"
        "gak usah|ga usah|nggak usah|tidak perlu|gak perlu|nggak perlu|jangan|tidak mau|gak mau|"
        "nggak mau|tidak setuju|tidak boleh|tidak bisa|belum selesai|belum teratasi|masih belum|"
        "sama sekali tidak|tidak sama sekali|tidak terima kasih|tidak makasih|nggak makasih|"
        "gak makasih|tidak pernah|tentu tidak|jelas tidak|salah|tidak benar|tidak ada|no|nope|ogah"
    ),
    wavering=(
        "mungkin|mungkin saja|bisa jadi|barangkali|tidak tahu|gak tahu|ga tau|gak tau|nggak tahu|"
        "entah|entahlah|tidak yakin|kurang tahu|kurang tau|tergantung|ya dan tidak|sebagian|ragu|"
        "ragu ragu|belum tahu|belum tentu"
    ),
    commands={
        "stop": (
            "berhenti|stop berlangganan|berhenti berlangganan|batal langganan|unreg|henti|"
            "hentikan|hentikan pesan|hentikan pesan ini|hentikan semua pesan|stop kirim|"
            "stop kirim pesan|stop kirim sms|stop sms|stop pesan|stop chat|stop wa|"
            "stop hubungi saya|stop ganggu|berhenti kirim pesan|berhenti mengirim pesan|"
            "berhenti mengirimi saya pesan|berhenti kirim sms|berhenti menghubungi saya|"
            "jangan kirim|jangan kirim lagi|jangan kirim pesan|jangan kirim pesan lagi|"
            "jangan kirim pesan ke saya|jangan kirimi saya pesan|jangan kirimi saya pesan lagi|"
            "jangan kirim sms lagi|jangan hubungi saya|jangan hubungi saya lagi|"
            "jangan hubungi lagi|jangan ganggu|jangan ganggu saya|jangan ganggu saya lagi|"
            "jangan ganggu lagi|jangan sms lagi|jangan chat lagi|jangan wa lagi|jangan tanya lagi|"
            "tolong berhenti|tolong hentikan|tolong jangan kirim pesan lagi|"
            "tolong jangan hubungi saya lagi|saya ingin berhenti berlangganan|"
            "saya mau berhenti berlangganan|saya tidak mau menerima pesan lagi|"
            "tidak mau terima pesan lagi|hapus nomor saya|hapus saya dari daftar|"
            "cukup jangan kirim lagi|stop dong|udah stop|jangan spam|pergi sana|"
            "berhenti langganan|keluarkan saya dari daftar"
        ),
        "end": (
            "selesai|akhiri|keluar|batal|batalkan|akhiri survei|batalkan survei|"
            "keluar dari survei|akhiri survey|batalkan survey|sudahi|udahan|hentikan survei|"
            "hentikan survey|berhenti survei|tidak mau lanjut|gak mau lanjut|nggak mau lanjut|"
            "stop survei|stop survey|saya tidak mau lanjut|cukup sampai di sini"
        ),
        "farewell": "dadah|sampai jumpa|selamat tinggal|da|dah|bye bye",
        "start": "mulai|lanjutkan|mulai lagi|berlangganan|daftar|reg",
        "help": (
            "bantuan|bantu|tolong bantu|bantu saya|tolong|cara|caranya|cara jawab|cara menjawab|"
            "gimana caranya|bagaimana caranya|bagaimana cara menjawab|gimana cara jawabnya|"
            "gimana jawabnya|petunjuk|panduan|perintah|harus ketik apa|ketik apa|"
            "saya harus ketik apa|jawab apa|butuh bantuan|saya butuh bantuan|saya perlu bantuan|"
            "ada pilihan apa saja|pilihannya apa"
        ),
        "skip": (
            "lewati|lewat|lewatkan|lewati saja|lewati pertanyaan ini|lewati ini|lanjut|"
            "lanjut saja|lanjut aja|berikutnya|selanjutnya|pertanyaan berikutnya|"
            "pertanyaan selanjutnya|soal berikutnya|tidak mau jawab|gak mau jawab|ga mau jawab|"
            "nggak mau jawab|tidak mau menjawab|tidak ingin menjawab|saya tidak mau menjawab|"
            "saya tidak ingin menjawab|no komen|tidak menjawab|skip aja|skip saja|skip dulu|pas|"
            "tidak mau bilang|dilewati saja|dilewat aja|males jawab"
        ),
        "na": "tidak berlaku|tidak relevan|tidak ada pilihan",
        "back": (
            "kembali|balik|mundur|sebelumnya|pertanyaan sebelumnya|kembali ke sebelumnya|"
            "kembali ke pertanyaan sebelumnya|balik ke pertanyaan sebelumnya|balik lagi|"
            "ulang pertanyaan sebelumnya|ke pertanyaan sebelumnya|kembali ke yang tadi|"
            "soal sebelumnya|balik ke sebelumnya"
        ),
        "why": (
            "kenapa|mengapa|knp|kenapa tanya|kenapa nanya|kenapa bertanya|kenapa kamu tanya|"
            "kenapa anda bertanya|mengapa anda bertanya|mengapa bertanya|kenapa ditanya|"
            "kenapa harus tahu|kenapa ingin tahu|mengapa ingin tahu|untuk apa|buat apa|"
            "buat apa tanya|buat apa nanya|untuk apa ini|untuk apa pertanyaan ini|apa gunanya|"
            "alasannya apa|kenapa nanya begitu|kenapa perlu tahu"
        ),
        "later": (
            "nanti|nanti saja|nanti aja|nanti dulu|nanti ya|nanti lagi|ntar|ntar aja|entar|"
            "entar aja|lain kali|lain kali saja|lain kali aja|lain waktu|kapan kapan|"
            "kapan-kapan aja|jangan sekarang|tidak sekarang|gak sekarang|nggak sekarang|"
            "sekarang tidak bisa|sekarang gak bisa|sekarang belum bisa|belum bisa sekarang|sibuk|"
            "lagi sibuk|sedang sibuk|saya sibuk|saya sedang sibuk|saya lagi sibuk|aku lagi sibuk|"
            "masih sibuk|lagi rapat|sedang rapat|saya sedang rapat|saya lagi rapat|lagi meeting|"
            "saya lagi meeting|sedang meeting|lagi nyetir|sedang menyetir|saya lagi nyetir|"
            "saya sedang menyetir|lagi di jalan|lagi kerja|sedang bekerja|saya sedang bekerja|"
            "saya lagi kerja|tidak ada waktu|gak ada waktu|ga ada waktu|nggak ada waktu|"
            "belum sempat|gak sempat|tanya nanti|tanya lagi nanti|tanya nanti saja|"
            "tanya nanti aja|nanti saya jawab|nanti aku jawab|nanti ditanya lagi|ingatkan nanti|"
            "ingatkan saya nanti|tunggu sebentar|sebentar|bentar|bentar ya"
        ),
        "tomorrow": (
            "besok|besok saja|besok aja|besok lagi|tanya besok|tanya besok aja|tanya lagi besok|"
            "ingatkan besok|ingatkan saya besok|hari ini tidak bisa|hari ini gak bisa|"
            "jangan hari ini|besok ya"
        ),
        "person": (
            "orang|manusia|cs|admin|agen|operator|petugas|bicara dengan orang|"
            "bicara dengan manusia|bicara dengan cs|bicara dengan agen|bicara dengan operator|"
            "bicara dengan petugas|bicara dengan customer service|ngobrol dengan orang|"
            "ngomong sama orang|ngomong sama cs|ngomong sama admin|saya ingin bicara dengan orang|"
            "saya ingin bicara dengan manusia|saya mau bicara dengan orang|"
            "saya mau bicara dengan manusia|saya mau bicara dengan cs|"
            "saya mau bicara dengan admin|saya ingin bicara dengan cs|"
            "saya ingin berbicara dengan cs|saya ingin berbicara dengan orang|"
            "saya ingin berbicara dengan manusia|saya ingin bicara dengan petugas|"
            "saya mau ngomong sama orang|mau ngomong sama orang|mau bicara dengan orang|"
            "bisa bicara dengan orang|bisa bicara dengan cs|bisa bicara dengan admin|"
            "bisa ngomong sama orang|sambungkan ke cs|sambungkan ke operator|sambungkan ke agen|"
            "sambungkan saya ke cs|tolong sambungkan ke cs|hubungkan ke cs|hubungkan dengan cs|"
            "hubungkan saya dengan cs|hubungkan saya dengan petugas|orang asli|manusia asli|"
            "customer service|layanan pelanggan|telepon saya|tolong telepon saya|telpon saya|"
            "tolong telpon saya|hubungi saya|tolong hubungi saya|mohon hubungi saya|"
            "minta ditelepon|minta dihubungi|telepon balik|telpon balik|bicara dengan manajer|"
            "saya mau bicara dengan manajer|saya ingin bicara dengan manajer|"
            "saya ingin bicara dengan atasan|mau bicara dengan manajer|mau bicara dengan cs|"
            "tolong hubungkan ke cs|bicara sama orang|mau bicara sama orang|chat dengan admin"
        ),
        "remind": (
            "lagi|nanti|dalam|tanya|tanyakan|saya|ingatkan|setelah|coba|sekitar|kira|hubungi|aku|"
            "chat|ya"
        ),
        "hour": "jam",
        "day": "hari",
        "minute": "menit|mnt",
        "article": "sejam|se",
        "all": "semua|semuanya|keduanya|dua duanya|semua benar",
        "speak": (
            "bahasa|pakai|dalam|ganti|ke|ubah|bisa|pake|saya|mau|ingin|tolong|dengan|jadi|menjadi|"
            "gunakan|ngomong|bicara|aja|saja|dong"
        ),
        "tongue": "bahasa|bhs",
        "wrong": (
            "salah orang|salah nomor|salah nomer|salah sambung|salah kirim|anda salah orang|"
            "anda salah nomor|kamu salah orang|kamu salah nomor|ini salah nomor|maaf salah nomor|"
            "maaf salah orang|bukan saya|ini bukan nomor dia|anda salah sambung|bukan orangnya|"
            "salah no|nomor salah"
        ),
        "occupied": (
            "rapat|lagi rapat|sedang rapat|di jalan|lagi di jalan|nyetir|lagi nyetir|kerja|"
            "lagi kerja|sedang bekerja|lagi meeting|meeting|di kelas|lagi kuliah|lagi di kantor|"
            "sedang menyetir"
        ),
        "joining": "tapi|jadi|tolong|mohon|makanya",
        "about": "tentang|soal|sekarang|segera|hari|karena|mengenai|dong|secepatnya|langsung",
        "top": (
            "nilai penuh|nilai sempurna|nilai maksimal|nilai tertinggi|maksimal|sempurna|"
            "tertinggi|poin penuh|skor sempurna|skor tertinggi|nilai full|full|skor maksimal|"
            "poin maksimal|mentok"
        ),
        "evasive": (
            "tidak ada|gak ada|ga ada|nggak ada|tidak ada alasan|gak ada alasan|"
            "tidak ada komentar|no komen|tidak tahu|gak tahu|gak tau|ga tau|nggak tahu|tdk tau|"
            "tidak|gak|nggak|ya|iya|entah|entahlah|mungkin|biasa saja|biasa aja|begitu saja|"
            "gitu aja|itu saja|itu aja|cukup|tidak yakin|kurang tau|kurang tahu|belum ada|"
            "tidak ada yang khusus|pokoknya|ya gitu|ya gitu deh|gtw|nihil|tdk ada|terserah"
        ),
    },
    languages={
        "id": "indonesia|bahasa indonesia|indonesian|indo",
        "en": "inggris|bahasa inggris",
        "zh": "mandarin|cina",
    },
    roles={
        "polite": (
            "terima|kasih|makasih|makasi|mksh|trims|trimakasih|terimakasih|thanks|thx|tq|tks|"
            "tolong|mohon|silakan|halo|hai|hi|selamat|pagi|siang|sore|malam|min|mimin|admin|kak|"
            "ka|kakak|bang|mas|mbak|mba|gan|sis|bro|pak|bu|bapak|ibu|ya|iya|yah|yaa|deh|sih|dong|"
            "nih|tuh|lah|kok|kan|loh|lho|oke|ok|okey|sip|siap|hmm|hm|eh|wkwk|wkwkwk|hehe|haha|"
            "hihi|nah|oh|ah|maaf|permisi|juga|banyak|semoga"
        ),
        "filler": (
            "saya|sy|aku|gue|gw|gua|ane|kami|kita|kalian|anda|ini|itu|nya|yang|yg|adalah|ialah|"
            "akan|kira|sekitar|kurang|lebih|sekitaran|kisaran|mungkin|kayaknya|kayanya|sepertinya|"
            "rasanya|menurut|menurutku|pendapat|pendapatku|pribadi|secara|keseluruhan|overall|"
            "umum|total|cukup|saja|aja|ajah|doang|pas|tepat|angka|untuk|utk|buat|bwt|ke|kepada|di|"
            "pada|dengan|dgn|sama|jawaban|jawabannya|jawabanku|jawab|layanan|pelayanan|dapat|bisa|"
            "boleh|mau|ingin|pengen|pasti|jelas|tentu|langsung|sudah|udah|udh|sangat|mantap|fix|"
            "bulat|penuh|kali|barangkali|sekarang|kini|kemungkinan|kemungkinannya|"
            "merekomendasikan|rekomendasi|rekomendasikan|rekomen|tingkat|kepuasan|kepuasanku|"
            "layak|pantas|nilainya|hanya|cuma|cm|skala|dari|lumayan|full|jujur|terakhir|paling|"
            "para|teman|keluarga|orang|ku|deh|situ|mentok|besar|bulet|cukuplah|ajalah|sajalah|"
            "ajaa|ajaah|doank|an|mah|pake|pakai|segitu|sgtu|skrg|skarang|bwat|bt|bgi|bagi|"
            "drivernya|driver|kurirnya|abangnya|mbaknya|masnya|tokonya|sellernya|penjualnya|"
            "restonya|adminnya|csnya|kasirnya|dokternya|bapaknya|ibunya|kakaknya|timnya|"
            "petugasnya|stafnya|barangnya|produknya|appnya|aplikasinya|hotelnya|pun|mending|"
            "buletin|dibulatkan|dikasih|dpt|dapet|pengin|niat|niatnya|maunya|harusnya|seharusnya|"
            "mestinya|rencananya"
        ),
        "cue": (
            "kasih|ngasih|beri|memberi|berikan|memberikan|nilai|menilai|skor|score|rating|rate|"
            "poin|angka|pilih|memilih|milih|kukasih|kuberi|bernilai|nilainya|skornya|ratingnya|"
            "penilaian|kasi|kasihnya|bintang|vote|skala|tak|ksh|kash|ngasi|dikasih|kasihlah|"
            "kasihin|nilaiku|skorku|ngerate|ngrate|menilainya|taruh|naro|naruh|catat"
        ),
        "negation": (
            "tidak|bukan|tak|nggak|ngga|enggak|engga|gak|ga|gk|tdk|kagak|jangan|belum|blm|"
            "bukanlah|tanpa|mustahil|ogah|g|nda|ndak|gabakal|gakan|takkan|gamau|gakmau|emoh|gabisa"
        ),
        "unit": (
            "menit|mnt|jam|hari|minggu|bulan|bln|tahun|thn|detik|kali|x|orang|org|pelanggan|buah|"
            "biji|unit|pcs|rupiah|rp|ribu|rb|juta|jt|ratus|puluh|belas|dolar|dollar|usd|euro|"
            "persen|km|meter|kg|kilo|lantai|kamar|malam|barang|produk|pesanan|order|orderan|tiket|"
            "email|telepon|panggilan|pesan|chat|pertanyaan|hal|alasan|masalah|teman|anak|toko|"
            "cabang|macam|jenis|paket|botol|kotak|kursi|ekor|lembar|potong|sdm|pagi|siang|sore|"
            "wib|wita|wit|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|"
            "november|desember|langkah|tahap|kantor|lagi|tahunan|bulanan|jutaan|ribuan|semester|"
            "mobil|motor|rumah|gb|mbps|agen|staf|petugas|karyawan|hp|aplikasi|fitur|hr"
        ),
        "points": "poin|point|points|bintang|pts|star|poinnya|angka",
        "starter": (
            "karena|krn|karna|tapi|tp|tetapi|namun|dan|soalnya|sebab|pelayanan|pelayanannya|"
            "layanan|layanannya|service|servis|produk|produknya|barang|barangnya|harga|harganya|"
            "pengiriman|kualitas|kualitasnya|aplikasi|aplikasinya|website|respon|responnya|kurir|"
            "kurirnya|stafnya|petugas|petugasnya|staf|cs|csnya|adminnya|karyawan|sangat|kurang|"
            "terlalu|agak|cukup|puas|cepat|cepet|lambat|lama|lelet|mahal|murah|ramah|bagus|jelek|"
            "baik|buruk|enak|suka|saya|harus|perlu|masih|semoga|mohon|tolong|semua|semuanya|mudah|"
            "susah|sulit|selalu|sering|kadang|kalau|kalo|walau|walaupun|meski|meskipun|supaya|"
            "agar|biar|lain|lainnya|terima|makasih|tidak|gak|ga|nggak|belum|alasan|alasannya|"
            "untuk|hanya|ada|sayang|sayangnya|pokoknya|mantap|tingkatkan|pertahankan|sukses|terus|"
            "lebih|yang|memuaskan|kecewa|banyak|tempat|tempatnya|makanan|makanannya|rasa|rasanya|"
            "bisa|sudah|dengan|jaringan|internet|sinyal|proses|prosesnya|tanpa|driver|drivernya|"
            "minuman|kopi|hotel|kamar|dokter"
        ),
        "praise": (
            "bagus|mantap|mantab|mantul|keren|baik|puas|memuaskan|oke|ok|sempurna|hebat|luar|"
            "biasa|top|jempol|jempolan|cepat|ramah|suka|buruk|jelek|parah|kecewa|mengecewakan|"
            "lumayan|standar|good|sip|terbaik|sangat|sekali|banget|bgt|bngt|pelayanan|"
            "pelayanannya|layanan|recommended|joss|jos|lambat|kebanyakan|kebanyakn|kelebihan|"
            "kegedean|banyak|pokoknya|cukup|cukuplah|standarlah|biasalah|ancur|hancur|zonk|payah|"
            "recomended|rekomended|cepet|murah|enak"
        ),
        "joint": (
            "tapi|tp|tetapi|namun|karena|krn|karna|soalnya|sebab|jadi|jd|makanya|sehingga|walau|"
            "walaupun|meski|meskipun|padahal|sedangkan|maka|cuman|melainkan|oleh|hanya"
        ),
        "other": (
            "dulu|dulunya|tadinya|kemarin|kemaren|biasanya|awalnya|lalu|sebelumnya|suami|istri|"
            "suamiku|istriku|ibuku|ayahku|bos|bosku|atasan|pacar|mama|papa|hampir|nyaris|minus|"
            "seandainya|andai|andaikan|jika|kalau|kalo|klo|kl|bila|apabila|asal|asalkan|"
            "kompetitor|pesaing|saingan|sampai|harusnya|seharusnya|mestinya|next|lain|besok|bsk|"
            "besuk|nanti|ntar|kapan2|kenapa|knp|ngapain|mengapa|adik|adikku|adek|adekku|kakakku|"
            "abangku|temanku|temenku|mertua|tetangga|nenek|kakek|sepupu|ponakan|anakku"
        ),
        "if": "jika|kalau|kalo|klo|kl|bila|apabila|asal|asalkan|seandainya|andai|andaikan|kecuali",
        "range": "atau|sampai|sampe|hingga|ke|sd|atw|ato|or|s",
        "span": "sampai|sampe|hingga|ke|sd",
        "of": "dari|per|dr|skala",
        "out": "out",
        "full": "skala|maksimal",
        "half": "setengah|stgh",
        "before": (
            "nomor|nomer|no|nmr|pukul|setelah|sesudah|sejak|sebelum|minimal|minim|paling|bawah|"
            "atas|kurang|lebih|ke|versi|lantai|kamar|halaman|pesanan|invoice|tanggal|tgl|usia|"
            "umur|hampir|nyaris|selama|jam|blok|gang|kelas|tipe|antara|iphone|kode|gedung|jalan|"
            "jl|rt|rw|level|tahap|bab|hp|loket|gerbang|order|id|error|bus|kereta|kursi|baris|"
            "kasir|meja|kanal|terminal|pintu|jalur|peron|unit"
        ),
        "correction": (
            "maksud|maksudku|maksudnya|koreksi|ralat|ganti|ubah|rubah|sebenarnya|sebenernya|typo|"
            "salah|keliru|revisi|diganti|diubah|harusnya|seharusnya|gantinya|mestinya"
        ),
        "sorry": "maaf|sori|sorry|maap|maafkan|afwan",
        "fix": (
            "saya|tadi|yang|yg|jadi|menjadi|ke|nilai|nilainya|jawaban|jawabannya|jawab|ketik|"
            "pencet|klik|bukan|mau|ingin|pengen|sebelumnya|bisa|tolong|dari|skor|rating|ku|aku|"
            "itu|nya|pilih|tulis|pertama|input|masukin|isi|dong|eh|adalah|tidak|gak|duh|aduh|waduh"
        ),
        "and": "dan|dn|serta|sama|plus|juga",
        "decimal": "koma|titik",
        "word": (
            "satunya|bersatu|persatuan|kesatuan|perlima|enaknya|namun|dualisme|sesatu|sesuatu|"
            "suatu"
        ),
        "now": "sekarang|skrg|skarang|kini",
        "would": (
            "mau|pengen|ingin|harusnya|seharusnya|mestinya|pengin|niatnya|niat|maunya|tadinya|"
            "rencananya"
        ),
        "bound": "beli|membeli|pesan|mesen|pesen|memesan|bayar|order|booking|sewa|nerima|menerima",
        "we": "kami",
        "were": "kami",
    },
    labels={
        "likely": (
            (
                "sangat tidak mungkin|tidak mungkin sama sekali|sama sekali tidak mungkin|"
                "tidak akan merekomendasikan|pasti tidak|sama sekali tidak|tidak akan pernah"
            ),
            (
                "sangat mungkin|sangat mungkin sekali|pasti merekomendasikan|"
                "pasti akan merekomendasikan|sangat mungkin merekomendasikan|"
                "pasti saya rekomendasikan"
            ),
        ),
        "satisfied": (
            (
                "sangat tidak puas|sangat kecewa|tidak puas sama sekali|sama sekali tidak puas|"
                "sangat tdk puas|sangat gak puas"
            ),
            "tidak puas|kurang puas|kecewa|gak puas|tdk puas|nggak puas|ga puas|saya tidak puas",
            "biasa saja|biasa aja|netral|cukup|cukup puas|tidak puas dan tidak kecewa",
            "puas|saya puas|lumayan puas",
            "sangat puas|puas sekali|puas banget|sangat memuaskan|saya sangat puas|puas bgt",
        ),
        "agree": (
            "sangat tidak setuju|sama sekali tidak setuju|tidak setuju sama sekali",
            "tidak setuju|kurang setuju|gak setuju|tdk setuju|nggak setuju",
            "netral|biasa saja|ragu ragu|ragu-ragu|biasa aja",
            "setuju|saya setuju",
            "sangat setuju|setuju sekali|setuju banget|saya sangat setuju",
        ),
        "ease": (
            "sangat sulit|sangat susah|sulit sekali|susah banget|susah sekali",
            "sulit|susah|agak sulit|agak susah|kurang mudah",
            "biasa saja|biasa aja|netral|sedang|cukup",
            "mudah|gampang|cukup mudah",
            "sangat mudah|mudah sekali|gampang banget|mudah banget|gampang sekali",
        ),
    },
)
