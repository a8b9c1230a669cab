"""Swedish: why it is asked, and what is meant by it."""

WHY = (
    "varför frågar|undrar|smsar|kontaktar|skriver ni|du mig|till_mig|om| det|detta|det_här|"
    "den_här_frågan|om_det|om_det_här|sånt|sånt_här|",
    "varför vill|behöver|måste|ska ni|du ha|få|veta mitt|min|mina|ett|vad betyg|åsikt|svar|"
    "omdöme|poäng|uppgifter|feedback|jag_tycker|jag_tänker",
    "varför|varför_vill|hur_kommer_det_sig_att|av_vilken_anledning|får_jag_fråga_varför|"
    "kan_jag_få_veta_varför|får_man_fråga_varför|kan_ni_förklara_varför|kan_du_förklara_varför|"
    "jag_undrar_varför|undrar_varför|förklara_varför|säg_varför|berätta_varför|"
    "vill_veta_varför|jag_vill_veta_varför|varför_i_helvete|varför_ska|varför_måste|"
    "kan_du_berätta_varför|kan_ni_berätta_varför|hur_kan_det_komma_sig_att ni|du|jag|man|de|"
    "ska_jag|skulle_jag|måste_jag|behöver_jag|man_måste| frågar|undrar|vill_veta|behöver_veta|"
    "behöver|vill_ha|veta|fråga|undra|svara|svara_på|bryr|bryr_er|bry_er|bryr_dig|samlar|"
    "samlar_in|ställer|ska_veta|tjatar|måste_veta|kontaktar|skriver|smsar|berätta|säga|tala_om|"
    "uppge|lämna_ut|är_intresserade_av|är_nyfikna_på|är_så_nyfikna|är_intresserad|får|fick|"
    "har_fått|göra|skickar|gör|blir_jag_tillfrågad|får_jag|fick_jag|har_jag_fått|"
    "intresserar_er|spelar jag|ni|du|mig|er|dig|roll| om|på|det|av|för|till| det|det_här|detta|"
    "den|sånt|sånt_här|såna_frågor|såna_här_frågor|den_här_frågan|den_frågan|denna_fråga|mig|"
    "mig_det|vad_jag_tycker|så_mycket|så_många_frågor|så_många|mitt_svar|min_åsikt|just_det|"
    "enkäten|den_här_enkäten|uppgifterna|den_uppgiften|er_om_det|om_det|enkäter|det_där|"
    "mitt_betyg|sms|det_här_smset|dessa_frågor|de_här_frågorna|meddelandet|det_här_meddelandet|"
    " då|egentligen|av_mig|igen|nu|om|på|",
    "vad_är|vad_är_det|vad_är_själva|vad_var|vad_skulle_vara|vad_är_egentligen|vad_är_det_för|"
    "vad_fyller|vad_finns_det_för|jag_förstår_inte|fattar_inte|förklara|berätta|"
    "kan_ni_förklara|kan_du_förklara|vad_har|jag_fattar_inte|jag_ser_inte|får_jag_fråga_om "
    "grejen|idén|syftet|meningen|poängen|anledningen|målet|vitsen|tanken|orsaken|ändamålet|"
    "nyttan|avsikten|för_mening|för_syfte|för_poäng|för_vits|den_för_funktion|er_avsikt|"
    "ert_syfte|skälet med|bakom|till|för|av| den_här|den|det_här|denna|det|detta|att|er|era|"
    "de_här|alla|alla_dessa|dessa|att_ni| frågan|fråga|frågor|frågorna|enkäten|enkät|"
    "undersökningen|fråga_det|veta_det|frågar|svara|det|frågar_det|undersökning|vet_det| då|"
    "egentligen|ens|nu|",
    "vad har|får|ser ni|du|företaget för|av| nytta|glädje|användning|intresse|behov av|för den|"
    "det|detta|den_här|svaren|mina|min|mitt|att| informationen|infon|svar|svaren|åsikt|frågan|"
    "svaret|veta_det|",
    "varför_vill|varför_behöver|varför_ska|varför_måste ni|du ha|få|ta|veta reda|reda_på|veta|"
    "tag| på| det|detta|det_här|sånt|den_informationen|min_åsikt",
    "vad_gör|vad_ska vill|ni|du|vill_ni|ni_göra|ni_då av|med svaren|svaret|det|mina_svar|"
    "det_här|detta|informationen",
    "vart|var hamnar|går|tar|lagras|sparas|skickas mina|svaren|mitt|det|uppgifterna svar|"
    "svaret|vägen|",
    "vad_beror_det_på|hur_kommer_det_sig|vad_är_anledningen_till|vad_är_orsaken_till att ni|du|"
    "man|jag frågar|undrar|vill_veta|skickar|får|kontaktar_mig|frågar_mig det|detta|det_här|"
    "om_det|den_frågan|den_här_enkäten|",
    "vad|till_vad|hur|vad_exakt|vad_i_helvete ska|skall|använder|gör|händer|kommer|behöver|"
    "vill|kommer_ni_att|ska_ni_med ni|du|man|det|dom|svaret|svaren|mitt_svar|mina_svar|"
    "uppgifterna|informationen|med| ha|använda|göra|göra_med|veta|med|använder|hända_med|"
    "användas|användas_till| det|detta|det_här|svaret|svaren|mitt_svar|mina_svar|uppgifterna|"
    "informationen|den_informationen|infon|den_infon|min_data|datan|de_här_svaren|resultatet|"
    "mitt_betyg|det_där|den_uppgiften|de_uppgifterna|dom_uppgifterna|min_feedback|"
    "den_här_informationen till|för|till_för|med|ha_det_till|i|användas_till|användas_för",
    "vad_används|vad_behövs|vad_ska|vad_händer_med|hur_används|vem_läser|vem_ser|vilka_läser|"
    "vilka_ser|vem_får_se|vem_får_läsa|hur_hanteras|vart_går|vem_får_tillgång_till|"
    "vad_gör_ni_med|vad_gör_du_med|vad_ska_ni_göra_med|vad_ska_ni_med|hur_använder_ni|"
    "vad_kommer_ni_göra_med|vad_ska_ni_använda|vad_sker_med det|detta|det_här|svaret|svaren|"
    "mitt_svar|mina_svar|uppgifterna|mina_uppgifter|informationen|enkäten|frågan|"
    "den_här_enkäten|min_data|resultatet|de_här_frågorna|frågorna|min_feedback|"
    "den_informationen|den_här_informationen|allt_det_här|dom_svaren|mitt_betyg|den_här_frågan "
    "till|till_för|för|bra_för|bra_till|vara_bra_för|om|sen|då|sedan|användas_till|",
    "vad_är det|detta|det_här|frågan|frågorna|enkäten|den_här_enkäten till|till_för|för|"
    "bra_för|bra_till|till_för_något|till_för_nåt",
    "varför_då|varför_det|varför_denna_fråga|varför_den_här_frågan|varför_såna_frågor|"
    "varför_så_många_frågor|varför_just_det|varför_mig|men_varför|vem_frågar|vem_undrar|"
    "vem_vill_veta|vem_vill_veta_det|vilka_vill_veta_det|vem_frågar_det|vem_är_det_som_undrar|"
    "hur_så|hurså|varför_undrar_ni_det|spelar_det_någon_roll|spelar_det_nån_roll|"
    "vad_spelar_det_för_roll|är_det_relevant|är_det_viktigt|är_det_nödvändigt|"
    "är_det_verkligen_nödvändigt|hur_är_det_relevant|på_vilket_sätt_är_det_relevant|"
    "varför_är_det_relevant|varför_är_det_viktigt|varför_är_det_intressant|"
    "vad_har_det_med_saken_att_göra|vad_har_ni_med_det_att_göra|vad_har_du_med_det_att_göra|"
    "vad_angår_det_er|vad_rör_det_er|varför_är_det_viktigt_för_er|varför_bryr_ni_er|"
    "varför_bryr_du_dig|varför_bryr_ni_er_om_det|vad_spelar_det_för_roll_för_er|"
    "varför_just_jag|är_det_nödvändigt_att_svara|är_det_nödvändigt_att_svara_på_det|"
    "är_det_obligatoriskt|varför_ska_jag_svara|i_vilket_syfte|i_vilket_ändamål|"
    "till_vilken_nytta|till_vad|för_vad|är_det_därför_ni_frågar|varför_frågar_ni_ens|"
    "varför_all_denna_nyfikenhet|varför_den_här_enkäten|varför_enkäten|varför_enkät|"
    "är_frågan_viktig|varför_denna_enkät|varför_undersökningen|får_jag_fråga_varför|"
    "vad_gäller_det|vadå_för|varför_ens_fråga då|egentligen|",
)

WRITE = (
    "göra|gör|skriva|skriver|svara|svarar|skicka|skickar|trycka|trycka_på|trycker|klicka|"
    "klicka_på|välja|ange|fylla_i|mata_in|betygsätta|ge|knappa_in|svara_med|"
    "svarar_jag|trycker_jag_på|knappa|sätta|använda"
)

ANSWER = f"{WRITE}|säga|säger"

ASKED = (
    "frågan|den_här_frågan|den_frågan|denna_fråga|vad_du_menar|vad_ni_menar|vad_frågan_är|"
    "vad_jag_ska_göra|vad_jag_ska_skriva|vad_jag_ska_svara|hur_jag_ska_göra|hur_jag_ska_svara|"
    "hur_jag_gör|hur_man_gör|hur_jag_svarar|hur_man_svarar|vad_som_menas|vad_siffrorna_betyder|"
    "skalan|siffrorna|alternativen|instruktionerna|uppgiften"
)

UNSURE = (
    "det|det_här|detta|den|frågan|den_här_frågan|den_frågan|denna_fråga|er|dig|vad_du_menar|"
    "vad_ni_menar|vad_du_vill|vad_ni_vill|vad_ni_frågar|vad_ni_frågar_om|vad_du_frågar_om|"
    "vad_du_frågar|vad_jag_ska_göra|vad_jag_ska_skriva|vad_jag_ska_svara|vad_jag_ska_skicka|"
    "vad_jag_ska_trycka_på|hur_jag_ska_göra|hur_jag_ska_svara|hur_jag_gör|hur_man_gör|"
    "hur_man_svarar|hur_jag_svarar|hur_det_fungerar|hur_det_funkar|hur_det_här_fungerar|"
    "hur_det_här_funkar|vad_man_ska_göra|vad_man_ska_skriva|vad_man_ska_svara|hur_man_ska_göra|"
    "hur_man_ska_svara|vad_det_betyder|vad_det_här_är|vad_det_är|vad_som_menas|"
    "vad_siffrorna_betyder|skalan|siffrorna|vad_frågan_är|vad_frågan_gäller|vad_det_gäller|"
    "vad_ni_vill_att_jag_ska_göra|vad_jag_förväntas_göra|vad_ni_vill_ha|vad_du_vill_ha|"
    "vad_du_är_ute_efter|vad_jag_ska_säga|vad_ni_är_ute_efter|meningen|här|alternativen|"
    "vad_det_handlar_om|hur_ni_menar|hur_du_menar|vad_som_förväntas|instruktionerna|"
    "hur_man_använder_det_här|ett_skit|någonting|nånting|ett_dugg"
)


POINT = (
    "0|1|2|3|4|5|6|7|8|9|10|noll|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|nolla|etta|tvåa|"
    "trea|fyra|femma|sexa|sjua|åtta|nia|tia|1a|2a|3a|4a|5a|6a|7a|8a|9a|10a|0a"
)

WORTH = (
    "bra|dåligt|bäst|sämst|bättre|sämre|högt|lågt|högst|lägst|det_bästa|det_sämsta|positivt|"
    "negativt|toppen|botten|uselt|högsta|lägsta|det_högsta|det_lägsta|max|minst|mest|dålig|god"
)

HELP = (
    "hjälp|hjälp_mig|hjälp_mig_att|jag_behöver_hjälp|jag_behöver_hjälp_att|"
    "jag_behöver_hjälp_med_att|kan_du_hjälpa_mig|kan_du_hjälpa_mig_att förstå|tolka|besvara|"
    "svara_på frågan|den_här_frågan|det_här|detta|vad_ni_menar|vad_du_menar|vad_det_betyder|"
    "enkäten",
    "kan_du|kan_ni|går_det_att|skulle_du_kunna säga|fråga|ställa|uttrycka|formulera|ta det|"
    "frågan|den på|med|en ett_annat_sätt|andra_ord|enklare_svenska|gång_till|annat_sätt",
    "kan_du|kan_ni|skulle_du_kunna|skulle_ni_kunna|kan_nån|kan_någon förklara|berätta|visa|"
    "säga|tala_om|beskriva hur|vad det_här|det|detta|man|jag|enkäten|den_här_enkäten går|"
    "fungerar|funkar|gör|ska|betyder|innebär|menas|är till|göra|svara|skriva|",
    "hjälp|hjälp_mig|jag_behöver_hjälp|behöver_hjälp|kan_jag_få_hjälp|kan_du_hjälpa_mig|"
    "kan_ni_hjälpa_mig|kan_du_hjälpa_till|kan_nån_hjälpa_mig|kan_någon_hjälpa_mig|"
    "jag_behöver_lite_hjälp|behöver_lite_hjälp|lite_hjälp|kan_jag_få_lite_hjälp|"
    "jag_skulle_behöva_hjälp|jag_skulle_behöva_lite_hjälp|skulle_behöva_hjälp|"
    "får_jag_lite_hjälp|vill_ha_hjälp|jag_vill_ha_hjälp|skulle_du_kunna_hjälpa_mig|"
    "skulle_ni_kunna_hjälpa_mig|kan_man_få_hjälp|kan_man_få_lite_hjälp|jag_önskar_hjälp|"
    "kan_du_hjälpa_mig_lite med|att|här|på_vägen| det|det_här|detta|den_här_frågan|frågan|"
    "enkäten|den_här|att_svara|att_förstå|förstå|svara|den_här_enkäten|",
    "jag_förstår_inte|förstår_inte|förstår_ej|jag_förstår_ej|fattar_inte|jag_fattar_inte|"
    "fattar_ej|fattar_noll|jag_fattar_noll|begriper_inte|jag_begriper_inte|jag_förstod_inte|"
    "förstod_inte|fattade_inte|jag_fattade_inte|jag_hänger_inte_med|hänger_inte_med|hajar_inte|"
    "jag_hajar_inte|jag_är_förvirrad|jag_är_osäker_på|förstår_inte_riktigt|"
    "jag_förstår_inte_riktigt|fattar_inte_riktigt|jag_kan_inte_förstå|jag_är_vilse|jag_är_lost|"
    "missförstod|greppar_inte|förstår_inget|fattar_inget|jag_fattar_ingenting|fattar_ingenting|"
    f"förstår_ingenting|jag_förstår_ingenting|jag_förstår_inget|jag_fattar_inget {UNSURE}| alls|"
    "riktigt|här|av|",
    "jag_vet_inte|vet_inte|vet_ej|jag_vet_ej|har_ingen_aning_om|jag_har_ingen_aning_om|"
    "ingen_aning_om|osäker_på|jag_är_osäker_på|inte_säker_på|ingen_aning vad_du_menar|"
    "vad_ni_menar|vad_du_vill|vad_ni_vill|vad_jag_ska_göra|vad_jag_ska_skriva|"
    "vad_jag_ska_skicka|vad_jag_ska_trycka_på|hur_jag_ska_göra|hur_jag_ska_svara|hur_jag_gör|"
    "hur_man_gör|hur_man_svarar|hur_jag_svarar|hur_det_fungerar|hur_det_funkar|"
    "hur_det_här_fungerar|hur_det_här_funkar|vad_man_ska_göra|vad_man_ska_skriva|"
    "hur_man_ska_göra|hur_man_ska_svara|vad_det_betyder|vad_det_här_är|vad_siffrorna_betyder|"
    "vad_jag_förväntas_göra|vad_jag_ska_svara|vad_man_ska_svara här|riktigt|",
    "vad|hur|vilken_siffra|vilket_nummer|vilka|vilka_svar|vilka_siffror|vad_fan|vad_exakt|vart|"
    "var|vilken_knapp|vilket_svar|så_vad|säg_vad|vad_är_det_jag|vad_är_det_man ska_jag|ska_man|"
    "skall_jag|gör|kan_jag|kan_man|måste_jag|får_jag|bör_jag|förväntas_jag|vill_ni_att_jag_ska|"
    "vill_du_att_jag_ska|är_det_meningen_att_jag_ska|är_det_jag_ska|jag_ska|ska_vi|svarar|"
    f"skriver|får_man|är_det_tänkt_att_jag_ska {WRITE}|jag|man nu|här|då|på_det|på_det_här|"
    "på_den_här|på_frågan|på_detta|tillbaka|för_nåt|för_något|med|in|på|i|mellan|",
    "hur_funkar|hur_fungerar|hur_gör_jag|hur_gör_man|hur_svarar_jag|hur_svarar_man|hur_går|"
    "vad_är|vad_innebär|vad_betyder|vad_menas_med|vad_menar_ni_med|vad_menar_du_med|vad_menas|"
    "hur_menar_ni_med|hur_använder_jag|hur_använder_man|hur_funkar_det_med|hur_ska_jag_tolka|"
    "hur_tolkar_jag|vad_gäller_för|vad_går det_här|det|detta|den_här|frågan|den_här_frågan|"
    "skalan|siffrorna|enkäten|den_här_enkäten|den|systemet|det_här_systemet|betygen|10|0|1|"
    "poängen|alternativen|nu|denna_fråga till|ut_på|då|för_nåt|för_något|om|egentligen|",
    "vad_menar_du|vad_menar_ni|vad_menas|hur_menar_du|hur_menar_ni|hur_då|hurdå|vadå|va_sa|"
    "vad_sa_du|vad_sa_ni|va_menar_du|vad_vill_ni|vad_vill_du|vad_vill_ni_ha|vad_är_frågan|"
    "vad_var_frågan|hur_löd_frågan|hur_var_frågan|hur_gör_man_då|vilka_alternativ_finns|"
    "vilka_alternativ_finns_det|vilka_svar_finns_det|vilka_svar_finns|"
    "vad_finns_det_för_alternativ|vilka_alternativ_har_jag|vilka_val_har_jag|"
    "vad_har_jag_för_alternativ|vilka_svarsalternativ_finns|vad_kan_man_svara|"
    "visa_alternativen|vilka_är_alternativen|instruktioner|instruktioner_tack|förklara|"
    "förklara_tack|förtydliga|är_10_bra|är_10_bäst|är_10_bra_eller_dåligt|är_1_bäst|är_1_bra|"
    "är_10_högst|är_det_10_som_är_bäst|är_det_tio_som_är_bäst|är_det_1_som_är_bäst|"
    "är_det_högsta_bäst|är_högst_bäst|ska_jag_svara_med_en_siffra|ska_man_svara_med_en_siffra|"
    "frågan_är_oklar|frågan_är_otydlig|otydlig_fråga|oklar_fråga|jag_är_osäker_på_vad_ni_menar|"
    "är_noll_bäst|är_tio_bäst|vad_är_bäst|vilket_är_bäst|vad_är_skalan|vilken_skala|"
    "vilken_skala_är_det|från_vad_till_vad|på_vilken_skala|vilka_kommandon_finns|va|hur_sa|"
    "hursa|hjälp_hur_gör_jag|vad_ska_jag|är_högt_bra|ska_jag_skriva_en_siffra|"
    "ska_man_skriva_en_siffra|menar_ni_en_siffra|är_det_en_siffra|vad_händer_nu med_det|"
    "med_det_här|med_frågan|nu|här|igen|egentligen|då|för_nåt|för_något|",
    f"förklara|förtydliga|omformulera|upprepa|repetera {ASKED} bättre|igen|på_ett_annat_sätt|"
    "annorlunda|enklare|tydligare|en_gång_till|med_andra_ord|för_mig|närmare|lite_mer|",
    "kan_du|kan_ni|skulle_du_kunna|skulle_ni_kunna|kan_nån|går_det_att|vill_du|kan_man_få|"
    "ni_får|du_får förklara|förtydliga|omformulera|formulera_om|förklara_bättre|upprepa|"
    "repetera|utveckla|beskriva|ställa_om|ställ_om|fråga_om|säga_om|ta_om|förklara_lite|"
    f"vara_tydligare|skriva_om|berätta_mer_om|ge_mer_info_om {UNSURE} bättre|igen|"
    "på_ett_annat_sätt|annorlunda|enklare|tydligare|en_gång_till|med_andra_ord|för_mig|närmare|"
    "lite_mer|",
    "kan_du|kan_ni|skulle_du_kunna|skulle_ni_kunna|var_snäll_och|jag_behöver_att_ni|"
    "jag_vill_att_du förklara|förtydliga|omformulera|formulera_om|upprepa|utveckla|"
    "vara_tydligare|ta_det_igen|ta_det_en_gång_till|hjälpa_mig|hjälpa_till|förklarar|"
    "förtydligar|ge_mig_instruktioner|hjälpa bättre|igen|på_ett_annat_sätt|annorlunda|enklare|"
    "tydligare|en_gång_till|för_mig|lite|lite_mer|",
    "vad|va betyder|innebär|menas_med|står|motsvarar|är|menar_ni_med|menar_du_med|räknas en|"
    f"ett|det_att_ge| {POINT} för|som| ens|egentligen|här|nu|då|på_skalan|för_nåt|för_något|",
    f"är|räknas|betyder|var|e en|ett|det| {POINT} som|ett| {WORTH} eller|och {WORTH}|inte|"
    "tvärtom här|då|egentligen|",
    f"är|räknas|betyder|e en|ett| {POINT} som| {WORTH} här|då|egentligen|",
    f"är|går det|den|skalan|denna_skala|skalan_här|er_skala går|är|skalan| från|mellan| {POINT} "
    f"till|och|-|t_o_m {POINT} eller från| {POINT} till|och|t_o_m {POINT} här|då|",
    f"går|är skalan|den|det från|mellan|upp_till|till| {POINT} till|och|t_o_m| {POINT}| här|då|",
    "vad|vilket|vilken är den|det|| högsta|lägsta|bästa|sämsta|max|maximala betyget|betyg|"
    "siffran|poängen|poäng|svaret|siffra man_kan_ge|jag_kan_ge|här|",
    "kan|kunde|skulle|går_det|vill|får du|ni|nån|att|jag| kunna| säga|berätta|visa|förklara|"
    "tala_om|skriva|veta mig|för_mig| vad|vilka det|jag|man|ni| har|finns|är|kan| jag|det|man| "
    "för| alternativ|alternativen|val|valmöjligheter|svarsalternativ|svar|svara|välja|skriva|"
    "kommandon som|jag|man|det| har|finns|på|mellan| här|",
)
