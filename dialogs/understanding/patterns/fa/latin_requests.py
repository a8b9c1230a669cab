"""What people who type Persian in Latin letters want from us, in clauses of their own making."""

from collections.abc import Mapping

_DO = "kon|konid|konin|koni|bokon|bokonid"
_GIVE = "bede|bedid|bedin|bedi|bedahid"
_NOT_WANT = (
    "nemikham|nemikhaam|nemikhaham|nemikhayim|mayel_nistam|doost_nadaram|dust_nadaram|"
    "hosele_nadaram|hoseleh_nadaram|hosle_nadaram|alaghe_nadaram|tamayoli_nadaram|"
    "hal_nadaram"
)
_TEXTS = (
    "payam|payami|payamak|payamaki|payama|payamha|payamatoon|payamatun|sms|peygham|"
    "nazarsanji|nazar_sanji|nazarsanjiha|email|tabligh|tablighat|chizi|hichi|spam|message|"
    "msg|az_ina|inaro|ina"
)
_NOT_SEND = (
    "nafrest|nafrestid|nafrestin|nafresti|nade|nadid|nadin|nadahid|nadi|ersal_nakon|"
    "ersal_nakonid|ersal_nakonin|nazan|nazanid|nazanin|nakon|nakonid|nakonin|nayad"
)
_SEND = "begiram|daryaft_konam|bedid|bedin|befrestid|befrestin|biad|dashte_basham|bebinam"
_MINE = (
    "mano|man|esmam|esmamo|esme_man|esme_mano|shomaram|shomaramo|shomare_man|shomare_mano|"
    "shomareye_man|shomareye_mano|in_shomare|in_shomararo|shomarasho"
)
_LIST = (
    "az_list|az_listetoon|az_listetun|az_liste_shoma|az_liste|az_system|az_systemetoon|"
    "az_systemetun|az_inja|"
)
_SURVEY = (
    "nazarsanji|nazarsanjiro|nazarsanjio|nazar_sanji|in_nazarsanji|in_nazarsanjiro|"
    "in_nazarsanjio|form|formo|chat|goftego|porseshname|"
)
_THIS = (
    "in|ino|inro|in_soal|in_soalo|in_soalro|in_yeki|in_yekio|in_yekiro|in_mored|in_moredo|"
    "az_in|az_in_soal|soal|soalo|be_in_soal|be_in|az_in_yeki|"
)
_ANSWER = (
    "javab_bedam|pasokh_bedam|begam|nazar_bedam|chizi_begam|emtiaz_bedam|nomre_bedam|"
    "por_konam|tozih_bedam"
)
_ANSWER_NOT = "javab_nadam|javab_nemidam|nagam|nemigam|pasokh_nemidam|javabi_nadaram|chizi_nemigam"
_NOW = "alan|felan|hala|emshab|feelan|alaan"
_PERSON = (
    "adam|adame|ensan|ensane|nafar|karshenas|karshenase|poshtiban|poshtibani|poshtibane|"
    "operator|operatore|modir|modire|modiretoon|modiretun|masoul|masool|masul|yeki|kasi|"
    "hamkaratoon|hamkaratun|hamkaretoon|shakhs|khodetoon"
)
_WHY = "chera|vase_chi|baraye_chi|barayechi|bara_chi|be_che_dalil|akhe_chera|vasechi"

BETWEEN = (
    "lotfan|lotfaan|khaheshan|khahesh|khahesh_mikonam|mishe|mishe_ke|mitonid|mitoonid|"
    "mitoonin|mitonin|mikham|mikhaam|mikhastam|bayad|dige|digeh|deege|ham|ke|va|o|ro|"
    "ra|ye|yek|man|mano|shoma|"
    "behem|be_man|baram|vasam|baraye_man|vase_man|baham|ba_man|azatoon|azatun|az_shoma|"
    "hey|hamash|enghad|enqad|inghad|in_ghadr|inhame|in_hame|hichvaght|hich_vaght|"
    "hargez|aslan|"
    "to_ro_khoda|toro_khoda|toroghoran|baba|agha|azizam|khob|merci|mersi|mamnoon|"
    "mamnun|salam|bebakhshid|bebakhshin|vali|ama|pas|faghat|vaghean|jeddan|hatman|"
    "tarjih_midam|doost_daram|dust_daram|"
    "bezar|bezarid|bezarin|bia|biaid|please|pls|ezafe|kheili|kheyli|hamin|hamin_alan|"
    "sari|zood|zoodtar|az_in_be_bad|dg|dge|plz|alaki|har_rooz|har_ruz"
)
REQUESTS: Mapping[str, tuple[str, ...]] = {
    "stop": (
        f"hich|in|az_in|tablighi|| {_TEXTS} {_NOT_SEND}",
        f"{_NOT_SEND} {_TEXTS}|",
        f"mozahem|mozahemam|aziyat|azyat|aziat nasho|nashid|nashin|nashi|{_NOT_SEND}",
        f"velam|rahatam|velemoon|raham {_DO}|bezar|bezarid|bezarin",
        "dast az_saram|az_sare_man bardar|bardarid|bardarin",
        "gom|gomsho|khafe|boro_gom sho|shid|shin|",
        f"bas|base|baste|basse {_DO}|",
        f"{_MINE} {_LIST} hazf|pak|kharej|delete|remove|khat_bezan|khat_bezanid {_DO}| {_LIST}",
        f"hazfam|pakam|kharejam {_LIST} {_DO} {_LIST}",
        f"{_LIST} hazfam|pakam|kharejam {_DO}",
        "ozviatam|ozviatamo|ozviyatam|ozviyatamo|ozviat|ozviyat|eshterakam|eshterakamo|"
        f"eshterak|ersale_payam|ersal laghv|laghve|cancel|kansel|ghat|motevaghef {_DO}|"
        "konam|",
        f"laghve|laghv ozviat|ozviyat|eshterak {_DO}|mikham|",
        f"{_NOT_WANT} hich|| {_TEXTS} {_SEND}|",
        f"hich|| {_TEXTS} {_SEND}| {_NOT_WANT}",
        f"unsubscribe|stop|estop|block {_DO}|konam|",
        "dige|hichvaght|hargez tamas_nagirid|tamas_nagirin|zang_nazanid|zang_nazanin|"
        "soal_naporsid|naporsid|naporsin",
        "blocketoon|blocketun|blocket|blok mikonam",
    ),
    "end": (
        f"{_NOT_WANT}|nemitonam|nemitoonam {_SURVEY} edame|sherkat bedam|konam|bedim|dadan",
        f"{_SURVEY} {_NOT_WANT}|nemitonam|nemitoonam {_SURVEY} edame|sherkat bedam|konam",
        f"{_SURVEY} edame|sherkat nemidam|nemikonam",
        f"{_SURVEY} finish|tamoom|tamum|tamom|tamoomesh|tamumesh|tamomesh|tamam|tamamesh|"
        f"kansel|cancel|cancelesh|kanselesh|bebandid|beband|khateme {_DO}|{_GIVE}|konim",
        "az_nazarsanji|az_in_nazarsanji|az_inja|| kharej|biroon|birun sho|shid|misham|"
        "besham|sham|mishavam|biam",
        "ta|| hamin_ja|haminja|inja basse|base|kafie|kafiye",
        "enseraf|monsaref midam|shodam|midaham",
    ),
    "skip": (
        f"{_THIS} rad|radesh|skip|skipesh|pass|pas {_DO}|sho|shid|shim|mikonam|konam|"
        f"misham {_THIS}",
        f"{_THIS} bikhial|bikhiyal|bikhiale|bikhiyale|velesh|begzar|begzarid|begzarim|"
        f"bogzar|bogzarim sho|shid|shim|{_DO}| {_THIS}",
        f"{_THIS} {_ANSWER_NOT}",
        f"{_NOT_WANT}|nemitonam|nemitoonam {_THIS} {_ANSWER}",
        f"{_THIS} {_NOT_WANT}|nemitonam|nemitoonam {_ANSWER}",
        "boro|berim|berid|bepors|bezan soale|soal|sare_soale|sare|be|| badi|baadi|bad",
        "soale|soal|yeki badi|baadi boro|bepors|berim|lotfan|",
        "be_man marboot|rabti nist|nadare",
    ),
    "back": (
        "ye|yek|| marhale|ghadam|soal|| bargard|bargardid|bargardim|boro|berim|biya "
        "aghab|ghabl|be_ghabl|be_soale_ghabl|be_soale_ghabli|soale_ghabli|soale_ghabl|"
        "ghabli|marhale_ghabl|be_ghabli|be_aghab|",
        "be|| soale|soal|marhale|| ghabl|ghabli|aghab bargard|bargardid|bargardim|boro|"
        "berim|berid",
        "javabam|javabamo|javabe_ghablim|javabe_ghablimo|emtiazam|emtiazamo|nomramo|"
        "ghablio|ghabliro avaz|eslah|taghir|dorost konam|bedam|konid|bedid|kon",
        "ey_vay|akh|oh|| eshtebah|eshtebahi|ghalat zadam|shod|kardam|javab_dadam|ferestadam "
        "bargard|bargardid|bargardin|bargardoon|berim aghab|ghabli|soale_ghabli|soal_ghabli|",
        "ye|yek|| soal|marhale|ghadam|| bargard|bargardid|bargardin|bargardoon|bargardoonid|boro "
        "aghab|ghabl|soale_ghabl|soale_ghabli|be_aghab|ghabli eshtebah|eshtebahi|| shod|zadam|",
        "ghablio|ghabliro|ghabli|soale_ghablio eshtebah|ghalat zadam|goftam|javab_dadam|shod",
    ),
    "why": (
        f"{_WHY} mikhaid|mikhayn|mikhain|mikhay|bayad|| ino|in_soalo|ina|inaro|"
        "in_chizaro|in_etelaato|etelaate_mano|in|| bedoonid|bedoonin|bedunin|bedunid|"
        "miporsid|miporsin|miporsi|mikhaid|mikhain|mikhayn|javab_bedam|begam|mohemme|"
        "mohemmeh|lazeme|soal_mikonid",
        "hadafetoon|hadafetun|hadaf|dalil|dalilesh|dalile|elat|fayde az|| in|in_soal|"
        "in_soala|in_nazarsanji|in_kar|| chie|chiye|chist",
        "in|ina|in_soal|in_etelaat|in_nazarsanji|| be_che_dardetoon|be_che_dardi|"
        "be_che_dard|be_che_kari mikhore|mikhoreh|miad",
        "in|ina|in_soal|in_etelaat|| baraye_chie|baraye_chiye|vase_chie|vase_chiye|"
        "ke_chi|ke_chi_beshe",
        "be_shoma che|che_rabti_dare|rabti_nadare",
        "in|in_soal|in_soala|in_soalha|in_soalat|in_nazarsanji|in_chiza|ina|in_form "
        "baraye_chiye|baraye_chie|baraye_chi|vase_chi|vase_chiye|vase_chie|be_che_dard|chera",
        "javab|javabam|javabamo|javabhaye|javab_haye_man|javabhaye_man|nazaram|nazaramo|esmam|"
        "in_javaba|etelaatam|etelaate_man|ina|inaro|| ki|kia|kasi|modiram|raisam|che_kasi mibine|"
        "mibinan|mikhone|mikhoone|mikhunan|mikhoonan|mifahme|dastresi_dare",
        "javabam|javab_haye_man|javabam|esmam|nazaram|ina|| mahramane|nashenas|binam|bi_nam|"
        "mahramanast|nashenase|makhfi|mahramane_hast|mahramane_ast hast|ast|mimoone|mimune|ya_na|",
    ),
    "help": (
        "motevajeh|motevaje|motavajeh|motavaje nashodam|nemisham|nistam chi|chikar|"
        "bayad|| begam|konam|mikhaid|migid|migin|javab_bedam|befrestam|benvisam|",
        "nafahmidam|nemifahmam|gij_shodam|gijam|nemidoonam|nemidonam chi|chikar|"
        "chejoori|chetori bayad|| begam|konam|mikhaid|migid|migin|javab_bedam|"
        "befrestam|benvisam",
        "nafahmidam|nemifahmam|gij_shodam|gijam soalo|soaletoono|manzooretoono|"
        "chi_migid|chi_shod|",
        "chi|chio|che_adadi|chikar|chetori|chetor|chejoori|chejuri bayad|| benvisam|"
        "befrestam|bezanam|javab_bedam|konam|nomre_bedam|emtiaz_bedam|entekhab_konam|"
        "bedam",
        f"komak|komakam|rahnamayi|rahnamaei|rahnamayim|tozih|bishtar_tozih|mesal {_DO}|"
        f"{_GIVE}|mikonid|mikonin|mikham|mikhaam|bezan|midid",
        "yani_chi|yani_che|manzooretoon|manzuretoon|manzooret|manzoretoon|manzooretun "
        "chie|chiye|chist|",
        "in|soaletoon|in_soal|soal yani_chi|yani_che|chie|chiye",
        "chi migid|migin|migi|mikhaid|mikhay",
        "vase|baraye|bara in|in_soal|in_yeki chi|chio|che|che_adadi|chejoori|chetori bayad|| "
        "benvisam|benevisam|bezanam|bedam|befrestam|begam",
        "adad|harf|raghm ya matn|harf|adad|kalame|neveshte benvisam|bedam|befrestam|",
        "az_chand ta_chand|be_chand nomre_bedam|emtiaz_bedam|bedam|bayad_bedam|",
    ),
    "later": (
        f"{_NOW} na|nemitonam|nemitoonam|nemishe|nemikham|hosele_nadaram|"
        f"hoseleh_nadaram|vaghtesh_nist|hal_nadaram {_ANSWER}|sohbat_konam|",
        f"{_NOW}|| vaght|forsat|vaghte|vaghtesho nadaram|nemikonam|nist {_NOW}|baraye_nazarsanji|",
        f"{_NOW}|| saram_shologhe|saram_sholooghe|saram_shooloogheh|saram_shologh_ast|"
        "gereftaram|dargiram|mashghoolam|kar_daram|sare_karam|saram_sholuqe|"
        "jalase_daram|to_jalasam|poshte_farmoonam|ranandegi_mikonam|"
        f"daram_ranandegi_mikonam|sare_kelasam {_NOW}|",
        "badan|badtar|bad|ye_vaghte_dige|yevaghte_dige|shab|asr|akhare_shab|"
        "akhare_hafte|ye_saat_dige|nim_saat_dige|sare_forsat|ye_rooze_dige|"
        "vaght_kardam|har_vaght_vaght_kardam javab_midam|bepors|beporsid|beporsin|"
        "payam_bede|payam_bedid|migam|por_mikonam|yadavari_kon|nazar_midam|"
        "anjam_midam|pasokh_midam|edame_midam|harf_bezanim|sohbat_konim",
        "badan|ye_vaghte_dige|badtar|sare_forsat|nim_saat_dige|chand_saat_dige lotfan|",
        "yadam|behem_yadavari bendaz|bendazid|bendazin|kon|konid badan|shab|farda|",
        "bemoone|bemune|bashe|bezar|bezarid vase|baraye badan|bad|baad|shab|ye_vaghte_dige",
    ),
    "tomorrow": (
        "farda|farda_sobh|farda_shab javab_midam|bepors|beporsid|beporsin|payam_bede|"
        "payam_bedid|migam|por_mikonam|yadavari_kon|lotfan|",
        "farda|farda_sobh|farda_shab yadam|behem_yadavari bendaz|bendazid|bendazin|kon|konid",
        "emrooz|emruz|emroz na|nemitonam|nemitoonam|vaght_nadaram|nemishe|nemiresam|"
        "hosele_nadaram|saram_shologhe",
        "bemoone|bemune|bashe|bezar|bezarid vase|baraye farda",
    ),
    "person": (
        f"ba ye|yek|yeki_az|ba|| {_PERSON} vagheyi|vaghei|vaghee|zende|poshtibani|vaghi|"
        "| sohbat|harf|chat konam|bezanam|konim|bezanim",
        f"be|| {_PERSON} vasl|vaslam|vasle|vasl_sham|vaslam_konid {_DO}|sham|besham|",
        f"vasl|vaslam {_DO} be {_PERSON} vagheyi|vaghei|",
        f"be|ba ye|yek|yeki_az|| {_PERSON} vagheyi|vaghei|| vaslam|vasl|vaslesh|montaghelam {_DO}",
        f"yeki|kasi|ye_nafar|yek_nafar|{_PERSON} az_poshtibani|az_hamkaratoon|az_shoma||"
        " tamas|zang begire|bezane|begiran|bezanan",
        "ba_man|baham|behem|be_man|lotfan tamas|zang begirid|begirin|bezanid|bezanin",
        "adam|adame|ensan|operator|karshenas|ensane|adame_vagheyi vagheyi|vaghei|| "
        "mikham|mikhaam|hast|nist|biad|lotfan",
        "kasi|adami hast|inja_hast|onja_hast|nist|javab_nemide",
        "shomare|shomareye tamas|telefon|poshtibani|tamasetoon|tamasetoonro|| chande|"
        "chie|bedid|mikham",
    ),
    "language": (
        "be|ba|| zabane|zaban|zaboone|zabun|| @language bepors|beporsid|beporsin|"
        "benevis|benevisid|harf_bezanim|harf_bezan|sohbat_konim|sohbat_kon|"
        "sohbat_konid|edame_bedim|bashe|lotfan|konid|kon|beshe|mikham|darid|darin",
        "be|ba zabane|zaban|| @language",
        "zaban|zabano|zabanro|zaboono|zaboonro|zabuno avaz|taghir kon|konid|konin|bede|"
        "bedid|konam|bedam",
        "taghire|taghir zaban",
        "farsi|man|| farsi|zabano|@language|| balad_nistam|nemifahmam|"
        "khoob_balad_nistam|khub_balad_nistam|nemidoonam",
    ),
    "wrong": ("eshtebah|eshtebahi gereftid|gereftin|gerefti|payam_dadid|payam_dadin|ferestadid",),
    "excuse": (
        "karam|moshkelam|poolam|sefaresham|pulam gir_karde|gire|hal_nashode|foriye|vajebe|moonde",
        "khaste|khastam|kalafe|kalafam|asabani shodam|kardid|",
        "eshtebah|eshtebahi zadam|shod|goftam|kardam",
        "nemidoonam|nemidonam|nazari_nadaram|mohem_nist|kar_daram|bayad_beram|"
        "hosele_nadaram|hoseleh_nadaram|khodahafez|bye|shakhsie|khososie|khosoosie",
    ),
    "yes": (
        "are|areh|bale|baleh|hatman|albate|ok khoshhal_misham|khoshhal_mishim|"
        "moshkeli_nist|moshkeli_nadare|movafegham|mitonid|mitoonid|mitonin|"
        "tamas_begirid|tamas_begirin|zang_bezanid|zang_bezanin|hal_shod|hal_shode|"
        "lotfan|kheili_khoshhal_misham",
        "khoshhal_misham|khoshhal_mishim|kheili_khoshhal_misham tamas_begirid|"
        "tamas_begirin|zang_bezanid|",
    ),
    "no": (
        "na|naa|nakheir|kheir|kheyr|nah|| nemikham|nemikhad|lazem_nist|niazi_nist|"
        "ehtiaji_nist|hal_nashod|hal_nashode|hanooz_hal_nashode|mamnoon|mamnun|merci|"
        "mersi|hanooz|mozahem_nashid|doost_nadaram|tamayoli_nadaram|movafegh_nistam "
        "tamas_begirid|tamas_begirin|kasi_tamas_begire|zang_bezanid|",
    ),
}
