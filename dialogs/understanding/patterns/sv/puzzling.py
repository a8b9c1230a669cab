"""Swedish: how one answers, and which end of the scale is which."""

from dialogs.understanding.patterns.sv.asking import ANSWER, ASKED, POINT, WORTH, WRITE

MUST = (
    "ska_jag|ska_man|skall_jag|skall_man|måste_jag|måste_man|måste_det|kan_man|kan_jag|får_man|"
    "får_jag|behöver_man|behöver_jag|bör_man|bör_jag|skulle_jag|är_det_meningen_att_man_ska|"
    "är_det_meningen_att_jag_ska|är_det_tänkt_att_man_ska|är_det_tänkt_att_jag_ska|är_det|"
    "vill_ni_att_jag_ska|vill_ni_att_jag|vill_du_att_jag|vill_du_att_jag_ska|vill_ni_att_man|"
    "vill_ni_ha|vill_du_ha|räcker_det|räcker_det_att|räcker_det_med|räcker_det_om_jag|"
    "funkar_det_att|funkar_det_med|går_det_att|går_det_med|går_det_bra_att|går_det_bra_med|"
    "är_det_ok_att|är_det_okej_att|duger_det_att|duger_det_med|jag_ska|man_ska|det_måste|"
    "tar_ni_emot|förväntas_jag|förväntas_man|accepterar_ni|ska_det|ska_det_vara|kan_det|"
    "är_det_bara|är_det_bara_att|menar_ni_att_jag_ska|menar_du_att_jag_ska|menar_ni|menar_du|"
    "gäller_det_att|ska_vi|kan_vi|hur_ska_jag|hur_ska_man|hur_kan_man|hur_kan_jag|hur|man_kan|"
    "svarar_man|svarar_jag|skriver_man|trycker_man|anger_man|skriver_jag|jag_undrar_om_man_ska|"
    "undrar_om_man_ska|undrar_om_jag_ska|jag_undrar_om_jag_ska|vet_inte_om_jag_ska|"
    "jag_vet_inte_om_jag_ska|vet_inte_om_man_ska"
)

ACT = (
    "svara|svarar|skriva|skriver|ta|tar|sätta|sätter|ge|ger|trycka|trycker|trycka_på|klicka|"
    "klickar|klicka_på|välja|väljer|ange|anger|skicka|skickar|motivera|motiverar|förklara|"
    "förklarar|kommentera|kommenterar|använda|fylla_i|svara_med|svarar_med|svara_på|vara|va|ha|"
    "knappa_in|skriva_in|skriver_in|lämna|lägga_till|utveckla|utvecklar|säga|säger|besvara|"
    "skriva_till|rösta|betygsätta|mata_in|göra|berätta"
)

WHAT = (
    "siffra|en_siffra|siffror|siffrorna|siffran|text|ord|bokstäver|bokstav|en_bokstav|ett_ord|"
    "halva|halvor|halv|halva_poäng|halvpoäng|halva_steg|decimaler|decimal|kommatecken|heltal|"
    "hela_tal|högt|lågt|hög|låg|högst|lägst|flera|mer_än_en|plus|minus|emoji|emojis|smileys|"
    "meningar|en_mening|hela_meningar|nummer|ett_nummer|poäng|betyg|ett_betyg|någonstans|"
    "nånstans|här|här_nere|i_rutan|i_chatten|ja_eller_nej|ja|nej|fritt|fritext|i_text|med_ord|"
    "med_siffror|med_siffra|med_en_siffra|i_siffror|bara_siffran|bara_en_siffra|ett_tal|tal|"
    "en_knapp|knapp|knapparna|något|nåt|varför|mer|mer_än_så|både_och|stjärnor|procent|en_länk|"
    "länken|en_sida|direkt|direkt_här|i_meddelandet|i_smset|på_svenska|egna_ord|med_egna_ord|"
    "flera_svar|två_siffror|en_kommentar|kommentar|anledning|en_anledning|komma|med_komma|"
    "med_decimaler|allt|alla|på_alla|på_allt|alla_frågor|på_alla_frågor"
)

TAIL = (
    "också|med|då|nu|här|eller|eller_vad|eller_hur|eller_nåt|eller_så|om_man_är_nöjd|"
    "om_man_är_missnöjd|om_jag_är_nöjd|om_jag_är_missnöjd|på_det_här|på_frågan|på_den_här|"
    "om_man_tycker_bra|om_det_var_bra|om_det_är_bra|när_man_är_nöjd|när_det_är_bra|på|i|in|sen|"
    "för_att_svara|som_svar|som_betyg|till_er|egentligen|om_man_vill|för_nöjd|för_missnöjd|"
)

HAPPY = (
    f"{WORTH}|nöjd|missnöjd|nöjdast|jättenöjd|väldigt_nöjd|mycket_nöjd|inte_nöjd|inte_alls_nöjd|"
    "bäst_eller_sämst|sämst_eller_bäst|bra_eller_dåligt|dåligt_eller_bra|troligt|otroligt|"
    "troligast|instämmer|håller_med|lätt|svårt|lättast|svårast|enklast|inte_alls|superbra|"
    "jättebra|jättedåligt|godkänt|underkänt|toppbetyg|uruselt|skitbra|skitdåligt|"
    "det_man_ska_ge_om_man_är_nöjd|tvärtom|mitten|neutralt|medel|ok|okej|helt_okej|lagom"
)

LEVEL = (
    f"{POINT}|högst|högsta|högsta_siffran|högsta_siffra|lägst|lägsta|lägsta_siffran|högt|lågt|"
    "hög|låg|en_hög_siffra|en_låg_siffra|hög_siffra|låg_siffra|höga_siffror|låga_siffror|uppåt|"
    "nedåt|stort|litet|den_högsta|den_lägsta|ettan|tian|femman|nollan|sjuan|högre|lägre|mer|"
    "mindre|ett_högt_betyg|ett_lågt_betyg|höga|låga|högsta_betyget|lägsta_betyget"
)

SIDE = (
    "vilket|vilken|vad|vilken_siffra|vilket_betyg|vilket_håll|vilken_ände|vilken_sida|"
    "vilken_av|vilken_väg|vilken_ända|vilka|vilket_nummer|vilken_är_det|vad_är_det_som|"
    "vilket_tal|vilket_är_det_som|åt_vilket_håll|var_på_skalan|vilka_siffror|vilken_poäng|"
    "vilken_ordning"
)

SCALE = (
    "den_här_skalan|skalan|er_skala|denna_skala|betygsskalan|det_här|detta|siffrorna|betygen|"
    "den|den_här|poängen|poängskalan|frågan|frågorna|enkäten|den_här_enkäten|den_här_frågan|"
    "det|alternativen|svarsalternativen"
)

HELP = (
    # Which end is which.
    f"{SIDE} är|är_det|går|betyder|ska_jag_ta|ska_man_ta|ger_man|ska_man_välja|ska_jag_välja|"
    "tar_man|väljer_man|räknas|motsvarar|är_det_man_tar|trycker_man|trycker_jag|ger_jag|"
    f"tar_jag|är_skalan|går_skalan|var det| {HAPPY}|{LEVEL} på|i|av|för|om_man_är|om_jag_är| "
    f"{SCALE}|nöjd|missnöjd|er| eller| {LEVEL}|{HAPPY}| eller| {LEVEL}|{HAPPY}| siffran|siffra|"
    "då|",
    f"är_det_så_att|är_det|är|betyder|menas|alltså|är_det_såhär|stämmer_det_att {LEVEL} är|"
    f"som_är|betyder|står_för|räknas_som|som|= {HAPPY} eller|och|men| {LEVEL}| är|betyder|"
    f"som_är|som| {HAPPY}| eller|eller_är_det| tvärtom|{LEVEL}| är|som_är| {HAPPY}| {TAIL}",
    f"{LEVEL} är|e|betyder|står_för|räknas_som det|väl| {HAPPY} va|eller|eller_hur|eller_är_det|"
    f"stämmer_det|väl|visst|right och| {LEVEL}| tvärtom|som_är|är| {HAPPY}|",
    f"är|e|räknas|betyder|innebär {LEVEL} det| bäst|sämst|bra|dåligt|det_bästa|det_sämsta|"
    f"positivt|negativt|nöjd|missnöjd|högst|lägst|toppen|botten eller|och| {LEVEL}| är|det| "
    f"{HAPPY}| {TAIL}",
    f"är_det|är|e {LEVEL} eller {LEVEL} som_är|som|det_som_är|är {HAPPY} {TAIL}",
    "vad|va betyder|innebär|menas_med|är|står_för|är_skillnaden_mellan|är_skillnad_på|"
    f"motsvarar {LEVEL} och|eller|respektive|mot {LEVEL} egentligen|då|här|för|",
    "hur|vad är|ser|funkar|fungerar|läser_man|tolkar_man|går|räknas|använder_man|räknar_ni|"
    f"ska_man_tolka|ska_man_läsa|ska_jag_tolka {SCALE} ut|uppbyggd|tänkt|till|då|här|för_skala|"
    "för_nåt|för_något|",
    "vad|vilken|hur har_ni_för|är_det_för|är_det|är|stor_är|lång_är|många_steg_har skala|"
    "skalan|betygsskala|system|poängsystem|betygssystem|siffror|alternativ|max|min|maxbetyg|"
    "maxpoäng|högsta_betyg|lägsta_betyg|spann|intervall då|här|vi_pratar_om|som_gäller|",
    # A figure, or words.
    "bara|ska_det_vara|är_det|i|med| siffra|siffror|nummer|tal|en_siffra|poäng|betyg|skriva|"
    "trycka|klicka eller ord|text|bokstäver|ett_ord|med_ord|ja_eller_nej|skriva|trycka|"
    f"en_mening|meningar|fritext|ringa {TAIL}",
    f"{MUST} {ACT} med|på|i|in| {WHAT} eller|och| {MUST}|det_måste|ska_det| {ACT}| med|i|som| "
    f"{WHAT}| {TAIL}",
    f"{MUST} {ACT} {WHAT}| eller {MUST}| {ACT}| {WHAT}| {TAIL} {TAIL}",
    f"{MUST} {WHAT} eller|och {MUST}| {ACT}| med| {WHAT}| {TAIL}",
    "räcker_det_med|går_det_med|går_det_bra_med|funkar_det_med|duger_det_med|tar_ni_emot|"
    "accepterar_ni|vill_ni_ha|vill_du_ha|ska_det_vara|är_det_bara siffra|en_siffra|siffror|"
    "siffran|bara_siffran|bara_en_siffra|text|ord|halva|halvor|decimaler|heltal|emojis|smileys|"
    f"ja_eller_nej|fritext {TAIL}",
    f"{MUST} {ACT} på| {WHAT} för_att|när_jag|när_man svara|svarar|komma_vidare|ge_betyg|skicka|"
    "gå_vidare @any|",
    # Where one writes, and how.
    "var|vart|hur|i_vilket_fält|i_vilken_ruta|vilken_ruta|på_vilken_knapp|på_vilket_sätt|"
    "på_vilket_vis|var_någonstans|var_nånstans|vart_nånstans|vilken_knapp|på_vad|"
    "på_vilket_språk skriver|svarar|trycker|klickar|fyller|anger|lämnar|matar|ger|gör|sätter|"
    "avger|skickar|ska|kan|får|går|röstar|betygsätter|väljer|besvarar|börjar|bör|måste|"
    "fyller_i|lägger|knappar man|jag|vi|de|dem|det|frågorna|frågan|denna|den|den_här|"
    f"den_här_frågan {ACT}|besvaras|besvaras_de|göra|in|i|på|med|till|att_svara|det_till| "
    "svaret|mitt_svar|mina_svar|betyget|svar|siffran|svaren|ett_svar|ett_betyg|betyg|poäng|"
    f"omdöme|det|frågan|den|den_här_frågan|på_det_här|det_här|detta|enkäten|{WHAT}| in|i|på|"
    f"{TAIL} {TAIL}",
    "hur|vad|vilket|var|vart jag|man|vi|du_vill_jag|ni_vill_jag|du_vill_att_jag|"
    "ni_vill_att_jag|du_vill|ni_vill ska|kan|måste|behöver|bör|göra|skriva|svara|skriver|"
    f"svarar|gör|jag_skriver|jag_svarar|jag_gör|att_jag_skriver {ACT}|göra|gör| {WHAT}|på|i|här|"
    f"nu|{TAIL} {TAIL}",
    "hur|vad|vilket gör|skriver|svarar|trycker|fortsätter|börjar|startar man|jag|man_här "
    "med|på|i|nu|här|då|om| det_här|detta|den_här|frågan|sånt_här|"
    f"såna_här_enkäter|en_sån_här|siffrorna|{TAIL} för_att| svara|starta|delta|börja|"
    f"komma_vidare|komma_igång|{TAIL}",
    "hur_många|hur_lång|hur_långt|hur_mycket|hur_lång_tid|hur_länge|hur_stor frågor|tid|steg|"
    "frågor_till|av_de_här|alternativ|sidor|minuter| är|är_det|tar|blir_det|kommer|återstår|"
    "finns|har_jag_kvar|har_ni|är_kvar|håller|ska_jag_svara_på|ska_man_svara_på det|den|"
    "det_här|enkäten|den_här_enkäten|undersökningen|kvar|att| kvar|totalt|till|att_svara_på|"
    "att_svara|på|på_det_här|att_göra_den| och|",
    "jag_ser|ser|jag_hittar|hittar|det_finns|finns|finns_det|har|jag_har|jag_får|får|"
    "jag_får_upp|får_upp|det_kommer|det_syns|det_kommer_upp|kommer_upp|det_står inga|ingen|"
    "inte|inget|ej nån|någon|några|upp| knappar|knapp|knappen|knapparna|alternativ|"
    "alternativen|siffror|siffrorna|fält|ruta|rutor|skala|skalan|val|instruktioner|"
    "svarsalternativ|frågan|fråga|stjärnor|smileys|länk|länken|svarsruta|vad_man_ska_göra|"
    "vad_jag_ska_göra|hur_man_svarar|hur_man_gör|tangenter|att_trycka_på|att_klicka_på på|här|"
    "i|att|hos_mig|någonstans|nånstans| @any|",
    # Not understood.
    "jag|vi| förstår|fattar|begriper|hajar|greppar|förstod|fattade|snappar inte|ej|noll|"
    "ingenting|inget|icke riktigt|med|alls|förstå|fatta|av|på|tolka|ett_dugg|helt|längre|"
    "svara_för_jag_förstår_inte| vad|vilken|vilket|var|meningen|poängen|skalan|"
    "frågan|siffrorna|det_där|den|det_här|uppgiften|instruktionen|formuleringen|ordet|orden|"
    "frågeställningen|vart| jag|man|ni|du|det|som|den|det_här| ska|skulle|menar|vill|gör|måste|"
    "är|frågar|kan|förväntas|menas|funkar|fungerar|betyder|syftar| göra|skriva|svara|ha|trycka|"
    f"med|om|bäst|veta|på|jag_ska_göra|jag_ska_svara|{ANSWER}| här|nu|på_det_här|på_den|"
    "på_den_här|på_frågan|att_jag_ska_göra|av_mig|med_frågan|med_det|med_det_här|"
    "med_den_här_frågan|om|",
    "jag|vi| vet|kan|minns|ser inte|ej riktigt|alls| hur|vad|vilken|vilket|var jag|man|ni|du|"
    "det|som ska|skulle|menar|gör|måste|frågar|kan|förväntas|menas|funkar|fungerar|svarar göra|"
    f"skriva|svara|trycka|med|{WRITE}| här|nu|på_det_här|på_den|på_den_här|på_frågan|av_mig|"
    "med_frågan|",
    "kan|kunde|skulle|vill|jag_vill_att du|ni|nån|någon|man kunna|vara_snäll_och|inte| säga|"
    f"fråga|ta|ställa|beskriva|skriva|visa|berätta {ASKED} om|igen|till|en_gång_till|en_gång| "
    "en_gång_till|igen|fast|lite|mer| enklare|tydligare|lättare|enkelt|tydligt|"
    "på_lätt_svenska|på_ett_enklare_sätt|på_ett_annat_sätt|med_enklare_ord|med_andra_ord|"
    "på_vanlig_svenska|på_ren_svenska|så_jag_förstår|så_att_jag_förstår|annorlunda|för_mig|",
    "kan|kunde|skulle|går|vill|får|skulle_vilja|jag_vill_att du|ni|nån|någon|det|man| "
    "kunna|att|få|vara_snäll_och|inte| förklara|omformulera|förtydliga|upprepa|"
    "formulera|läsa_upp|förklarat|översätta|uttrycka|"
    "precisera|skriva_om frågan|det|det_där|den|den_här_frågan|det_här|skalan|"
    "siffrorna|detta|om|vad_du_menar|vad_ni_menar|vad_det_betyder|vad_frågan_är|uppgiften|"
    "hur_det_går_till|hur_det_funkar|hur_man_gör|hur_jag_gör|hur_jag_svarar|hur_man_svarar|"
    "meningen| om|igen|till|en_gång_till|en_gång| en_gång_till|igen|fast|lite|mer| enklare|"
    "tydligare|lättare|enkelt|tydligt|bättre|på_lätt_svenska|på_ett_enklare_sätt|"
    "på_ett_annat_sätt|med_enklare_ord|med_andra_ord|på_vanlig_svenska|på_ren_svenska|"
    "så_man_fattar|så_att_man_förstår|så_jag_förstår|så_att_jag_förstår|"
    "så_en_vanlig_människa_fattar|annorlunda|för_mig|långsammare|",
    "va_sa_du|vad_sa_du|vad_säger_du|vad_säger_ni|va_sa|hur_sa|hursa|hur_menas|hur_menas_det|"
    "vad_menas_med_det|vad_menas_med_det_där|vad_frågar_du|vad_frågar_ni|vad_är_frågan|"
    "vad_frågar_ni_om|vad_frågar_du_om|vad_vill_ni_veta|vad_vill_du_veta|kan_du_upprepa|"
    "kan_du_upprepa_frågan|upprepa_frågan|upprepa|läs_upp_frågan|fattar_nada|fattar_noll|"
    "fattar_nix|fattar_ingenting|obegripligt|helt_obegripligt|det_är_obegripligt|"
    "obegriplig_fråga|frågan_är_obegriplig|luddig_fråga|frågan_är_luddig|konstigt_formulerat|"
    "konstigt_formulerad_fråga|svår_fråga_att_förstå|svårt_att_förstå_frågan|"
    "krångligt_formulerat|det_var_krångligt_att_förstå|"
    "vad_betyder_det|vad_betyder_det_här|vad_betyder_det_där|vad_betyder_ordet|instruktioner|"
    "behöver_instruktioner|jag_behöver_instruktioner|hur_gör_vi|hur_gör_man_nu|hur_gör_jag_nu|"
    "vad_gör_jag_nu|vad_gör_man_nu|vad_nu|vad_ska_jag_göra_nu|vad_förväntas_av_mig|"
    "hur_går_det_till|hur_går_det_här_till|hur_går_detta_till|hur_är_det_tänkt|hur_är_tanken|"
    "ge_mig_ett_exempel|kan_du_ge_ett_exempel|kan_ni_ge_ett_exempel|kan_jag_få_ett_exempel|"
    "visa_hur_man_gör|visa_mig_hur_man_gör|jag_kan_inte_det_här|kan_inte_det_här|"
    "jag_är_inte_så_bra_på_sånt_här|jag_är_inte_bra_på_sånt_här|det_funkar_inte|"
    "det_går_inte_att_svara|går_inte_att_svara|det_går_inte_att_trycka|går_inte_att_trycka|"
    "går_inte_att_klicka|jag_har_kört_fast|kört_fast|jag_sitter_fast|hjälp_mig_svara|"
    "hjälp_mig_med_det_här|hjälp_mig_fatta|hjälp_mig_förstå|visa_menyn|vilka_val_finns|"
    "vilka_val_finns_det|vad_finns_att_välja_på|vad_finns_det_att_välja_på|"
    "vad_kan_jag_välja_på|vad_kan_jag_välja_mellan|vad_väljer_man_på|vad_är_alternativen här|"
    "då|egentligen|nu|på_det|på_det_här|med_det|med_det_där|med_frågan|eller|riktigt|för_mig|",
    "vad menar|avser|syftar|menas|betyder|innebär ni|du|| med|på|ordet|begreppet|uttrycket @any",
    "vad har|finns|är det|jag|man|ni| för| att|alternativ_att|alternativen_att|svar_att välja|"
    "välja_på|välja_mellan|svara|svara_på|svara_med på|mellan|med|",
    f"{MUST} {ACT} sitt|mitt|sina|mina|det| svar|svaret|betyg|betyget|siffra|val|omdöme {TAIL}",
)

EXCUSE = (
    f"{LEVEL} eller|eller_är_det {LEVEL} siffran|siffra|då|som_är_bäst|som_är_bra|",
    "här|i|på|med|direkt|genom|en|någon|nån @any eller på|i|med|här|genom|en|nån|någon| @any",
    "jag_är|nu_är_jag|är|jag_är_ju|jag inte|ju|ingen| så|särskilt|van|någon|nån|ny|gammal|"
    "världens|så_himla bevandrad|duktig|hemma|haj|teknisk|bra|van|kunnig|insatt|på|vid|expert|"
    "tekniker|pensionär|med| i|på|vid|med| @any|",
    "jag|det_är|det_här_är|är|första första|är|gången|andra jag|gången|man|som| gör|svarar|"
    "gång| jag|en|på|i| @any|",
)
