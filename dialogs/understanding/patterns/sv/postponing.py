"""Swedish: another time, in more words, and why not now."""

from dialogs.understanding.patterns.sv.shared import ASK, MAY, ME, NOW
from dialogs.understanding.patterns.sv.waiting import REMIND, RESUME, SOMETHING, WHEN

AT = (
    "när|efter|tills|framåt|framemot|fram_emot|inte_förrän|först_när|först_efter|så_fort|"
    "så_snart|först_på|först_i|till_efter|lagom_till"
)

ONCE = (
    "när|efter|tills|framåt|framemot|fram_emot|inte_förrän|först_när|först_efter|så_fort|"
    "så_snart|till_efter|lagom_till|till_dess|till_när"
)

LATE = (
    f"{WHEN}|hemma|hemifrån|efter_middag|på_tåget_hem|när_jag_landat|när_vi_landat|"
    "när_barnen_sover|när_barnen_somnat|när_barnen_lagt_sig|när_jag_vaknat|när_jag_ätit|"
    "när_det_lugnat_ner_sig|när_det_lugnar_ner_sig|när_det_är_lugnare|när_jag_sitter_ner|"
    "när_jag_fått_kaffe|när_jag_slutat_för_dagen|efter_jobb|efter_skiftet|efter_passet|"
    "efter_lektionen|efter_tentan|efter_provet|efter_resan|efter_filmen|efter_matchen|"
    "efter_nyår|efter_påsk|efter_löning|efter_midsommar|på_lördag|i_nästa_vecka|"
    "senare_på_dagen|senare_i_veckan|i_slutet_av_veckan|mot_helgen|över_helgen|nån_annan_gång|"
    "någon_annan_gång|en_annan_kväll|nån_annan_kväll|en_bättre_dag|ett_bättre_tillfälle|"
    "en_bättre_tid|vid_lunch|vid_lunchtid|på_morgonen|på_natten|lite_senare_idag|"
    "om_ett_par_dagar|om_en_kvart|om_en_halvtimme|om_en_liten_stund|om_nån_timme|"
    "om_någon_timme|om_några_timmar|om_nån_dag|om_någon_dag|framöver|i_sommar|i_höst|i_vår|"
    "i_vinter|efter_klockan_fem|sent_ikväll"
)

AGAIN = (
    "fråga|frågar|påminn|påminna|påminner|hör_av|hör_av_er|hör_av_dig|höra_av_er|höra_av_dig|"
    "återkom|återkomma|återkommer|försök|försöka|försöker|pinga|pingar|snooza|snooze|väck|"
    "peta_på|puffa|plinga|kom_tillbaka|komma_tillbaka|skicka_en_påminnelse|höras|hörs|"
    "återuppta"
)

LATER = (
    f"{ASK}|du_får|ni_får|så_du_får|så_ni_får|det_går_bra_att|går_det_att|kan_vi|vi_får|"
    f"vore_det_möjligt_att|finns_det_möjlighet_att|jag_vore_tacksam_om_ni {AGAIN} {ME} igen|"
    f"på_nytt|tillbaka| {SOMETHING} {AT} @any",
    f"{ASK}|du_får|ni_får|så_du_får|så_ni_får|det_går_bra_att|går_det_att|kan_vi|vi_får|"
    f"vore_det_möjligt_att|finns_det_möjlighet_att|jag_vore_tacksam_om_ni {REMIND}|{AGAIN} {ME} "
    f"igen|på_nytt|tillbaka| {SOMETHING} {LATE} igen|istället|då|är_du_snäll|{LATE}|",
    f"{MAY} {ASK} skjuta_upp|skjuta_på|skjut_upp|skjut_på|skjuter_upp|skjuter_på|senarelägga|"
    "senarelägg|pausa|lägga_på_is|lägg_på_is|snooza|snooze|ta_en_paus|pausar|"
    "avvakta_med|vänta_med|pausa_med det|detta|det_här|den|den_här|"
    "enkäten|frågorna|undersökningen|frågan|resten|svaret|| åt_mig|lite|ett_tag|en_stund|till|"
    f"tills|så_länge|{LATE}|",
    f"{MAY} {ASK} skjuta_upp|skjuta_på|skjut_upp|skjut_på|skjuter_upp|skjuter_på|senarelägga|"
    "flytta|flytta_fram|senarelägg|pausa|parkera|spara|ta|boka_om|vänta_med|avvakta_med det|"
    f"detta|det_här|den_här|enkäten|frågorna|undersökningen|frågan|resten|svaret {ONCE} {ONCE}| "
    "@any",
    f"{MAY}|jag|vi|jag_ska|jag_lovar_att|det|det_får_jag|vi_får|jag_får|så_jag|då|ska|lovar_att|"
    f"jag_kan|kan_jag_inte|jag_tänkte {RESUME}|gör|lovar|hör_av_mig jag|vi|mig|er|dig| "
    f"{SOMETHING} {LATE} igen|då|lovar|istället|{LATE}|",
    f"{MAY}|jag|vi|jag_ska|jag_lovar_att|vi_får|jag_får|så_jag|jag_kan {RESUME} jag|vi|mig|er|"
    f"dig| {SOMETHING} när|efter|så_fort|så_snart|tills|inte_förrän|först_när @any",
    "nu|idag|just_nu|ikväll|den_här_veckan|i_dag|för_tillfället|för_närvarande passar|funkar|"
    "går|hinner|kan|har|är|orkar|vill|blir det|den|jag|det_här|vi||enkäten inte|illa|dåligt|ej|"
    "aldrig|ingen|för|lite|jättedåligt|uselt tid|så_bra|alls|bra|svara|prata|läge|tillfälle|"
    "med_det|stressigt|mycket|rörigt|möjlighet|skriva|riktigt|",
    "det_här|det|detta|enkäten|den|den_här|den_här_enkäten|undersökningen|frågorna|frågan|"
    "resten|svaret får|kan|måste|skulle_behöva|behöver|blir_att|får_lov_att|får_tyvärr vänta|"
    f"dröja|bli|tas|vila|komma {LATE}|ett_tag|lite|en_stund|tills_vidare|",
    "det_här|det|detta|enkäten|den|den_här|den_här_enkäten|undersökningen|frågorna|frågan|"
    "resten|svaret får|kan|måste|skulle_behöva|behöver|får_lov_att|får_tyvärr vänta|dröja "
    f"{ONCE} @any",
    "det_här|det|detta|enkäten|den|den_här|den_här_enkäten|undersökningen|frågorna|frågan|"
    "resten|svaret får|kan|måste|skulle_behöva|får_tyvärr vänta|dröja",
    "vänta|vänta_med|avvakta|dröj|det_kan_vänta|det_får_vänta|kan_ni_vänta|kan_du_vänta|"
    f"kan_det_vänta|får_vänta {ONCE}|{LATE} @any",
    "inte|ej|helst_inte|inget|ingen|dålig|dåligt|fel|olämplig|olämpligt|kass|kasst|usel|uselt|"
    "sämsta|inte_så|inte_riktigt|det_är_inte|det_är_ej|det_är|har|inte_rätt|fel_dålig|"
    "opassande läge|tid|timing|tajming|tillfälle|tidpunkt|bra_läge|bra_tid|bra_tillfälle|dag|"
    "dålig_tid|rätt_läge|bra_tajming|bra_timing|tid_på_dygnet|rätt_tid|möjlighet|passande|"
    f"dåligt_läge {NOW}| för_mig|för_det_här|med_det|",
    f"{LATE} passar|går|funkar|är|blir|vore|tack|kanske|om_det_går|istället|då|är_du_snäll|"
    "då_kan_jag|har_jag|kan_jag|hinner_jag|svarar_jag|gör_jag|tar_jag|i_så_fall|går_bra bättre|"
    "bra|tid|det|mig|mig_bättre|fint|lugnt|utmärkt|toppen|svara|mycket_bättre|jättebra|"
    "möjligtvis|",
    "jag_är|vi_är|sitter|jag_sitter på|i väg|gång|språng|stående|möte|ett_möte|bilen|samtal|"
    "telefon in_i|in_på|till|hem|ut|från| ett_möte|möte|jobbet|jobb|sjukhuset|skolan|en_kund|"
    f"flyget|läkaren|dagis|förskolan|bussen|tåget|affären|barnen|gymmet| {NOW}|",
    "får|kan|går_det_bra_att|är_det_okej_att|kunde|måste|vill|jag_måste|jag_får|jag_vill jag|"
    "vi|| återkomma|höra_av_mig|svara_senare|ta_det_senare om|angående|på|"
    f"med| det|det_här|detta|saken|svar|svaret|lite|till_er| {LATE}|",
    "får|kan|går_det_bra_att|är_det_okej_att|kunde|måste|vill|jag_måste|jag_får|jag_vill jag|"
    f"vi|| fundera|tänka på| det|det_här|detta|saken|svaret|lite| {LATE}",
    "jag|vi är|är_precis|är_just på_väg ut|hem|in|till|iväg|bort|från|någonstans @any",
    f"hör_av_dig|hör_av_er|återkom|fråga|skriv|pinga|messa {LATE} {LATE}| istället|i_stället|"
    "tack|bara|gärna|är_du_snäll",
    f"{LATE} {LATE}| istället|tack|kanske|va|snälla|eller",
    "nån_annan_gång|någon_annan_gång|en_annan_gång|nån_annan_dag|ej_läge|inte_läge|dålig_tid|"
    "dåligt_med_tid|ont_om_tid|kort_om_tid|helt_fel_tid|kass_tajming|kass_timing|"
    "jag_är_mitt_i_nåt|är_mitt_i_något|är_mitt_i_nåt|mitt_i_allt|har_noll_tid|noll_tid|"
    "hinner_inget|hinner_ingenting|hinner_icke|har_inte_en_minut|har_ingen_tid_över|tids_brist|"
    f"tidsbrist|sen_kanske|avvaktar|jag_avvaktar|avvakta {NOW}| för_det_här|med_det_här|",
    "jag|vi| kan|hinner|orkar|har|vill|kommer|får|pallar inte|ej|ingen|knappt|dåligt_med svara|"
    "prata|skriva|göra|messa|tid|möjlighet|göra_det|med_det|ta_det|göra_det_här|ta_det_här|"
    "läsa|sitta_med_det|med_det_här|titta_på_det|kolla_på_det|hinna|att|med_detta|fylla_i|"
    "svara_på_det|svara_på_det_här|svara_på_detta|svara_på_frågor|svara_er att_svara|med_det|| "
    f"{NOW}",
    f"{MAY} ta|göra|höras|köra|svara|svara_på|fylla_i|återkomma det|detta|det_här|vi|enkäten|"
    f"frågorna|den_här|med_svar {ONCE} @any",
    "jag|vi|| sitter|står|ligger|är|håller_på|kör|jobbar|äter|lagar|går|springer|väntar|nattar|"
    "lämnar|hämtar|badar|handlar|tränar @any kan|hinner|orkar|har_inte|har_ingen inte|ej|tid| "
    f"svara|prata|skriva|messa|med_det|göra_det|det|| {NOW}",
)

EXCUSE = (
    "jag|vi|| är|har|måste|ska|skall|behöver|sitter|står|ligger|jobbar @any nu|just_nu|idag|"
    "ikväll|strax|för_tillfället|denna_vecka|den_här_veckan|i_veckan|på_besök|på_gång|"
    "på_spisen|i_famnen|i_knät|i_bilen|i_handen|på_linjen",
)
