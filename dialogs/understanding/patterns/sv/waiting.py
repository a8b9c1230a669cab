"""Swedish: not now, and when."""

from dialogs.understanding.patterns.sv.shared import ASK, BUSY, BUSY_WITH, MAY, ME, NOW

HOURS = "ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva"

CLOCK = "|".join(
    f"{word}_{hour}"
    for hour in (*range(1, 25), *HOURS.split("|"))
    for word in (
        "klockan",
        "kl",
        "efter",
        "vid",
        "efter_klockan",
        "efter_kl",
        "runt",
        "vid_klockan",
    )
)

DAYS = "|".join(
    f"på_{day}|{day}|till_{day}|nu_på_{day}|på_{day}_istället|{day}_kväll|på_{day}_kväll|till_på_{day}"
    for day in ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
)

AMOUNTS = "|".join(
    f"om_{amount}_{unit}"
    for amount in (
        "en",
        "ett",
        "några",
        "ett_par",
        "nån",
        "någon",
        "en_halv",
        "typ_en",
        "två",
        "nåt",
        "något",
    )
    for unit in (
        "timme",
        "timmar",
        "tim",
        "timma",
        "minuter",
        "minut",
        "dagar",
        "dag",
        "kvart",
        "halvtimme",
        "stund",
        "tag",
    )
)

WHEN = (
    "senare|sen|sedan|lite_senare|senare_idag|senare_i_dag|senare_ikväll|senare_i_kväll|ikväll|"
    "i_kväll|inatt|i_eftermiddag|i_em|efter_jobbet|efter_lunch|efter_maten|efter_middagen|"
    "efter_helgen|efter_skolan|efter_mötet|efter_träningen|till_helgen|i_helgen|på_helgen|"
    "en_annan_gång|någon_annan_gång|nån_annan_gång|en_annan_dag|någon_annan_dag|nån_annan_dag|"
    "vid_ett_annat_tillfälle|vid_ett_bättre_tillfälle|vid_ett_senare_tillfälle|"
    "vid_annat_tillfälle|en_annan_tid|annan_tid|annan_dag|annat_tillfälle|ett_annat_tillfälle|"
    "om_en_stund|om_ett_tag|om_lite|snart|strax|när_jag_har_tid|när_jag_har_mer_tid|"
    "när_jag_får_tid|när_jag_är_hemma|när_jag_kommer_hem|när_jag_kommit_hem|när_jag_är_ledig|"
    "när_jag_slutat_jobba|när_jag_slutar|när_jag_är_klar|när_jag_är_klar_på_jobbet|"
    "när_jag_inte_jobbar|när_jag_inte_kör|när_det_passar_bättre|när_jag_har_en_stund|"
    "när_jag_hinner|när_jag_kan|när_jag_är_tillbaka|när_jag_slutat|när_jag_har_rast|"
    "när_mötet_är_slut|när_jag_har_lite_tid|när_jag_får_en_stund|på_lunchen|på_rasten|"
    "på_kvällen|på_eftermiddagen|framåt_kvällen|fram_på_kvällen|mot_kvällen|efter_semestern|"
    "nästa_månad|om_en_månad|i_nästa_månad|på_återseende|vid_tillfälle|kvällen|kväll|"
    f"efter_jul|lite_längre_fram|längre_fram|{CLOCK}|{DAYS}|{AMOUNTS}"
)

MORROW = (
    "imorgon|i_morgon|imorron|i_morron|imorn|imorrn|imån|imorgn|imogon|imorgonbitti|"
    "imorgon_bitti|i_morgon_bitti|imorgon_kväll|i_morgon_kväll|imorgon_förmiddag|"
    "imorgon_eftermiddag|imorgon_efter_jobbet|till_imorgon|tills_imorgon|till_i_morgon|"
    "under_morgondagen|imorgon_på_lunchen|imorron_bitti|imorron_kväll|om_en_dag"
)

WEEK = (
    "nästa_vecka|om_en_vecka|i_nästa_vecka|veckan_efter|nån_gång_nästa_vecka|"
    "någon_gång_nästa_vecka|i_början_av_nästa_vecka"
)

REMIND = (
    "fråga|frågar|påminn|påminna|påminner|skriv|skriva|skriver|hör_av|hör_av_er|hör_av_dig|"
    "höra_av_er|höra_av_dig|återkom|återkomma|återkommer|skicka|skicka_den|skicka_det|skickar|"
    "smsa|messa|messar|sms:a|försök|försöka|försöker|kontakta|kontaktar|pinga|kom_tillbaka|"
    "komma_tillbaka|ta|tar|testa|prova|ställ|ställa|ställer|vänta|spara|skjut_upp|"
    "skjuta_upp|skjut_på|skjuta_på|boka_om|be|hojta|säg_till|be_mig|återkom_med|mejla|maila|"
    "återuppta|flytta|flytta_fram|lägg|dra|göra|köra|påminnelse|skicka_en_påminnelse|"
    "ge_mig_en_påminnelse|tjata|fortsätt|fortsätta|återvänd|skicka_om"
)

SOMETHING = (
    "det|det_här|detta|den|den_här|frågan|frågorna|enkäten|resten|om_det|om_det_här|om_detta|"
    "på_det|med_det|med_frågorna|med_enkäten|med_resten|den_här_enkäten|dom|igen|frågan_igen|"
    "en_påminnelse|till|det_där|de_andra_frågorna|på_nytt|tills|om_enkäten|samma_fråga|"
    "på_det_här|vänta_med|vidare|"
)

RESUME = (
    "svara|svarar|göra|gör|ta|tar|fylla_i|fyller_i|återkomma|återkommer|höra_av_mig|hör_av_mig|"
    "fortsätta|fortsätter|återkomma_till|återkommer_till|svara_på|svarar_på|skriva|skriver|"
    "tänka_på|fundera_på|fixa|fixar|prata|höras|hörs|köra|kör|"
    "göra_klart|besvara|besvarar|skicka|vänta_med|vänta|skjuta_upp|skjuta_på|titta_på|kolla_på|"
    "kika_på|tittar_på|kollar_på|hinna|hinner|slutföra|ta_itu_med|återuppta|ge_svar|skicka_svar|"
    "få_återkomma|få_svara|få_göra|få_ta|orka|kunna_svara|ge_besked|göra_den"
)

DEFER = (
    f"{ASK}|du_får_gärna|ni_får_gärna|du_kan_gärna|ni_kan_gärna|det_går_bra_att|kanske_du_kan|"
    "kanske_ni_kan|då_får_ni|då_får_du|ni_är_välkomna_att|ni_är_välkomna|du_är_välkommen_att "
    f"{REMIND} {ME} igen|på_nytt| {SOMETHING} %s igen|då| %s|",
    f"{MAY}|jag|vi|jag_ska|jag_kommer_att|jag_kommer|jag_lovar_att|jag_tänker|jag_tror_jag|det|"
    "det_får_jag|vi_får|jag_får|jag_kanske|jag_hoppas_kunna|jag_skulle_hellre|det_kan_jag|ska|"
    f"ska_försöka|jag_ska_försöka|då|det_blir_att|hellre|det_här {RESUME} jag|vi|mig|er|dig| "
    f"{SOMETHING} %s igen|då|lovar| %s|",
    "inte_nu|inte_idag|inte_i_dag|inte_just_nu|kanske|hellre|helst|möjligen|eventuellt|upptagen|"
    "ingen_tid|hinner_inte|hinner_ej|vi_tar_det|ta_det|vi_hörs|vi_ses|hörs|hör_av_dig|hör_av_er|"
    "det_passar_bättre|passar_bättre|bättre|kan_det_vänta|kan_det_vänta_till|"
    "kan_det_vänta_tills|vänta_till|vänta_tills|det_får_bli|får_bli|det_blir|blir|tills|till|"
    "gärna|det_får_vänta|det_får_vänta_till|det_får_vänta_tills|funkar_det|går_det|går_det_bra|"
    "jag_föredrar|säg|säg_typ|vi_säger|kan_vi_säga|vad_sägs_om|hur_vore_det|prata|vi_pratar|"
    "passar|det_passar|jag_kan|jag_har_tid|har_tid|skulle_det_gå|kan_vi_höras|kan_vi_ta_det|"
    "tidigast|först %s passar_bättre|är_bättre|vore_bättre|funkar_bättre|går_bättre|istället|"
    "går_bra|funkar|passar_mig_bättre|är_bra|vore_bra|vore_toppen| %s|",
    "%s passar_bättre|är_bättre|vore_bättre|funkar_bättre|går_bättre|passar_mig_bättre|"
    "är_bättre_för_mig|funkar|funkar_fint|passar_bra|passar_mig|går_bra|vore_bra|tack|kan_jag|"
    "har_jag_tid|hinner_jag|kanske|istället|i_så_fall|blir_bra|blir_bättre|svarar_jag|passar",
)

DELAY = (
    "det_är|jag_har|jag_är|är|har|det_blir|det_är_så|jag_har_så lite|för|väldigt|rätt|ganska|så|"
    "mycket|fullt|jätte|alldeles_för| stressigt|mycket|rörigt|stökigt|hektiskt|fullt_upp|"
    f"jobbigt|stressad|upptagen|körigt|tight|för_mig|att_göra|att_stå_i {NOW}",
    "jag|ska|jag_ska|vi_ska|måste|jag_måste ska|precis|just|snart|på_väg_att|gå| in|iväg|sova|"
    "jobba|äta|lägga_mig|gå_och_lägga_mig|köra|gå|hämta|hämta_barn|hämta_på_dagis|träna|åka på|"
    f"i|till| ett| möte|jobbet|barnen| {NOW}|precis",
    "håller_på_att_laga_mat|håller_på_med_middagen|jag_håller_på_att_laga_mat|"
    "ska_precis_in_på_ett_möte|jag_ska_precis_in_på_ett_möte|jag_ska_in_på_möte|"
    "jag_ska_precis_in_på_möte|jag_ska_in_i_ett_möte|strax|jag_sover|jag_ska_sova|ska_sova|"
    "sov_gott|kan_vi_skjuta_på_det|kan_vi_skjuta_på_det_här|skjut_på_det_här|"
    "vi_skjuter_på_det|kan_vi_skjuta_upp_det|kan_vi_skjuta_upp_det_här|kan_ni_återkomma|"
    "kan_du_återkomma|återkom_gärna|återkom_tack|vänta_en_stund|ge_mig_en_stund",
    "jag_är|är|vi_är|jag_är_tyvärr|är_tyvärr|sitter|jag_sitter|är_precis|befinner_mig|"
    f"jag_befinner_mig {BUSY} {NOW}|och_kan_inte_prata|så_jag_kan_inte|och_kan_inte_svara|"
    "och_hinner_inte|och_har_inte_tid",
    f"jag|vi| {BUSY_WITH} {NOW}|och_kan_inte_prata|och_kan_inte_svara|så_kan_inte|"
    "och_hinner_inte|så_hinner_inte",
    "jag_är|är|jag_är_tyvärr upptagen|jätteupptagen|väldigt_upptagen|lite_upptagen|för_upptagen|"
    "på_möte|i_möte|på_ett_möte|i_ett_möte|mitt_i_något|mitt_i_nåt|mitt_uppe_i_något|i_telefon|"
    "stressad|jättestressad|på_språng|på_lektion med_annat|med_jobb|på_jobbet|idag|med_barnen|"
    "hela_dagen|här|",
    "jag_kör|jag_kör_bil|jag_sitter_i_möte|jag_sitter_i_ett_möte|sitter_i_möte|"
    "sitter_i_ett_möte|sitter_i_telefon|jag_sitter_i_telefon|jag_har_fullt_upp|har_fullt_upp|"
    "fullt_upp|jag_har_bråttom|har_bråttom|jag_har_möte|jag_lagar_mat|upptagen|"
    "jag_håller_på_med_annat|jag_jobbar|sitter_i_bilen|mitt_i_nåt|mitt_i_något|"
    "jag_har_mycket_att_göra",
    "inte_nu|inte_just_nu|inte_idag|inte_i_dag|inte_ikväll|ej_nu|inte_riktigt_nu|helst_inte_nu|"
    "inte_i_skrivande_stund|nej_inte_nu|just_nu_inte|nu_går_inte|kanske_inte_nu|inte_precis_nu|"
    "inte_för_tillfället|inte_för_stunden tack|okej|",
    "jag_har_inte_tid|har_inte_tid|jag_har_ingen_tid|har_ingen_tid|ingen_tid|jag_hinner_inte|"
    "hinner_inte|hinner_ej|jag_hinner_ej|har_ej_tid|inte_tid|jag_har_inte_möjlighet|"
    "har_inte_möjlighet|jag_har_inte_riktigt_tid|har_inte_riktigt_tid|det_hinner_jag_inte|"
    "det_har_jag_inte_tid_med|jag_har_lite_tid|har_inte_tiden|jag_har_ont_om_tid|ont_om_tid|"
    "hinner_tyvärr_inte|jag_hinner_tyvärr_inte|har_tyvärr_inte_tid|jag_har_tyvärr_inte_tid|"
    "jag_orkar_inte|orkar_inte|orkar_ej|pallar_inte|jag_pallar_inte|hinns_inte_med att_svara|"
    "med_det|med_det_här|med_detta|att_skriva|att_prata|svara|prata|skriva|att_göra_det|"
    f"att_göra_det_här| {NOW}",
    "jag_har_inte_tid|har_inte_tid|jag_har_ingen_tid|har_ingen_tid|ingen_tid|jag_hinner_inte|"
    "hinner_inte|hinner_ej|har_ej_tid|jag_hinner_tyvärr_inte|jag_har_tyvärr_inte_tid|"
    "det_hinner_jag_inte att_svara|att_prata|svara|prata|skriva|",
    f"jag| {BUSY_WITH} kan_inte|så_kan_inte|och_kan_inte|hinner_inte|kan_ej svara|prata|skriva|"
    f"messa| {NOW}|",
    "jag_kan_inte|kan_inte|kan_ej|jag_kan_ej|jag_kan_tyvärr_inte|kan_tyvärr_inte|det_går_inte|"
    "går_inte|det_passar_inte|passar_inte|passar_ej|det_passar_dåligt|passar_dåligt|"
    "det_är_dåligt|dåligt_läge|det_är_dåligt_läge|dålig_tid|det_är_inte_läge|inte_läge|fel_tid|"
    "dålig_tajming|inget_bra_läge|inte_ett_bra_läge|inte_rätt_läge|det_är_inte_ett_bra_läge|"
    "det_är_inget_bra_läge|funkar_inte|det_funkar_inte|det_passar_inte_så_bra|"
    "passar_inte_så_bra|passar_inget_bra|det_passar_illa|passar_illa svara|prata|skriva|"
    f"göra_det|göra_det_här|att_svara|att_prata|för_mig|så_bra|riktigt| {NOW}",
    "dåligt_läge|det_är_dåligt_läge|dålig_tajming|inte_läge|inget_bra_läge|dålig_timing|"
    "olägligt|det_är_olägligt|inte_rätt_tillfälle|dåligt_tillfälle|det_är_ett_dåligt_tillfälle|"
    "fel_tillfälle|inget_bra_tillfälle|inte_ett_bra_tillfälle för_mig|för_det|här|",
    "ge_mig|kan_jag_få|jag_behöver|vänta|får_jag|behöver|låt_mig_få|kan_ni_ge_mig|kan_du_ge_mig|"
    "jag_vill_ha|jag_skulle_behöva en_timme|en_stund|lite_tid|några_minuter|ett_par_timmar|"
    "en_minut|en_sekund|betänketid|lite_mer_tid|mer_tid|tid_att_tänka|tid_att_fundera|"
    "några_dagar|en_dag|fundera|tänka|fundera_på_det|tänka_på_saken|fundera_på_saken|"
    "några_timmar|två_minuter|fem_minuter|fem_min|två_min|tänka_på_det|tänka_lite|tänka_efter|"
    "fundera_lite|lite_betänketid|återkomma|tid|ett_tag|ett_par_minuter|ett_par_dagar till|"
    "på_mig|först|att_tänka|att_svara|",
    "senare|sen|sen_kanske|kanske_senare|kanske_sen|lite_senare|senare_tack|återkom|återkommer|"
    "jag_återkommer|jag_får_återkomma|får_återkomma|vi_hörs_senare|vi_hörs_sen|en_annan_gång|"
    "annan_gång|en_annan_dag|ett_ögonblick|ett_ögonblick_bara|en_sekund|vänta_lite|"
    "vänta_ett_tag|vänta_en_stund|vänta_med_det_här|skjut_upp|skjut_på_det|påminn_mig|snooza|"
    "snooze|strax|om_en_stund|om_ett_tag|det_får_vänta|det_kan_vänta|kan_det_vänta|"
    "får_bli_sen|det_får_bli_senare|det_får_bli_en_annan_gång|en_annan_gång_kanske|"
    "jag_svarar_sen|jag_svarar_senare|svarar_sen|svarar_senare|jag_ska_tänka_på_det|"
    "jag_ska_tänka_på_saken|jag_måste_tänka_på_det|jag_måste_fundera|jag_ska_fundera|"
    "får_fundera|jag_får_fundera|låt_mig_fundera|låt_mig_tänka|jag_tar_det_sen|"
    "jag_tar_det_senare|tar_det_sen|tar_det_senare|vi_tar_det_sen|vi_tar_det_en_annan_gång|"
    "ikväll|i_kväll|efter_jobbet|brb|strax_tillbaka|när_jag_kommer_hem|när_jag_har_tid|"
    "när_jag_är_hemma|jag_ska_fundera_på_det|jag_ska_fundera_på_saken|jag_får_fundera_på_det|"
    f"upptagen|är_på_jobbet|är_på_möte|sitter_i_möte {NOW}|då|",
    "nästa_vecka|i_nästa_vecka tack|kanske|istället|snälla|då|",
)

LATER = (*(one.replace("%s", WHEN, 1).replace("%s", WHEN) for one in DEFER), *DELAY)

TOMORROW = tuple(one.replace("%s", MORROW, 1).replace("%s", WHEN) for one in DEFER)

NEXT_WEEK = tuple(one.replace("%s", WEEK, 1).replace("%s", WHEN) for one in DEFER)
