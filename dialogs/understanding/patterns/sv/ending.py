"""Swedish: no more of this survey."""

from dialogs.understanding.patterns.sv.shared import ASK, DET, REFUSE

POLL = (
    "enkät|enkäten|enkäter|enkäterna|enkätfrågor|undersökning|undersökningen|undersökningar|"
    "frågor|frågorna|formulär|formuläret|frågeformulär|frågeformuläret|kundundersökning|"
    "kundundersökningen|kundenkät|kundenkäten|frågestund|frågestunden|utfrågning|utfrågningen|"
    "förhör|förhöret|quiz|quizet|omröstning|omröstningen|intervju|intervjun|survey|surveyn|"
    "enkätundersökning|enkätundersökningen|eknät|enkätjäveln|frågebatteri"
)

SURVEY = (
    f"{POLL}|chatt|chatten|chat|chaten|konversationen|konversation|samtalet|dialogen|sessionen|"
    "det_här|detta|det|här|skiten|testet"
)

HERE = (
    "nu|här|där|för_idag|för_i_dag|för_min_del|för_mig|idag|i_dag|längre|mer|mera|alls|igen|"
    "av_er|med_er|från_er|hejdå|hej_då|den_här_gången|direkt|överhuvudtaget|i_förtid|i_mitten|"
    "med|i|på|"
)

DO = (
    "göra|gör|svara|svara_på|svarar_på|fylla_i|fyller_i|ta|delta_i|delta|medverka_i|medverka|"
    "vara_med_i|vara_med_på|vara_med|fortsätta|fortsätta_med|fortsätter|fortsätter_med|"
    "gå_vidare_med|slutföra|avsluta|göra_klart|göra_färdigt|hålla_på_med|genomföra|gå_igenom|"
    "köra|lägga_tid_på|ägna_tid_åt|hålla_på|svara_klart_på|börja_med|göra_om|ta_del_av|besvara|"
    "med"
)

END = (
    f"{REFUSE} svara|svara_på|svara_klart|göra_klart|fylla_i|göra på| resten|mer|det_sista|"
    f"frågeformuläret|enkäten|alla_frågor|fler|allt|hela|klart {HERE}",
    "jag|nu|nej gör|svarar|fyller|svarar_jag|gör_jag inte klart|klart_på|på|i|klart_i|mer_på "
    f"{DET} {DET} {POLL}|resten {HERE}",
    "det_här|detta|den|enkäten|den_här|den_här_enkäten blir|är|tar|verkar för|alldeles_för|"
    "alltför lång|långt|mycket|lång_tid|tråkig|jobbig|mycket_tid så|jag|avslutar|avbryter "
    "avslutar|avbryter|jag",
    f"{ASK}|vi_kan|vi|jag|nu|då|nu_avslutar_jag|nej_jag|jag_vill_bara avsluta|avslutar|avbryt|"
    "avbryta|avbryter|sluta|slutar|sluta_med|stopp|stopp_på|stopp_för|stoppa|stäng_ner|"
    "stänga_ner|stänger|stänger_ner|avslutar_jag|avbryter_jag|avslutar_vi|stäng|stänga|"
    "stäng_av|stänga_av|lämna|lämnar|hoppa_av|hoppar_av|strunta_i|struntar_i|skit_i|skita_i|"
    "skiter_i|skippar|lägg_ner|lägga_ner|lägg_av_med|lägger_ner|avböj|avböjer|bryt|bryta|"
    "bryter|kliva_av|kliver_av|gå_ur|exit|avstår_från|avstå_från|jag_hoppar_av|jag_lämnar|"
    "tackar_nej_till|tacka_nej_till|runda_av|struntar_hellre_i|skippa_hela|skippa_resten_av|"
    "hoppa_över_hela|hoppa_över_resten_av|ta_bort|kom_ur|komma_ur|ta_mig_ur|slut_på|slut_med "
    f"{DET} {DET} {POLL}|chatten|chatt|konversationen|samtalet|dialogen|sessionen|skiten|chaten|"
    f"resten {HERE} {HERE}",
    f"{ASK} avsluta|avslutar|avbryt|avbryta|avbryter|bryt|bryta|sluta_här|stanna_här|stoppa_här|"
    f"runda_av|bryter det|det_här|detta|här|nu|allt|oss| {HERE} {HERE}",
    f"{REFUSE} {DO} {DET} {DET} {POLL} {HERE} {HERE}",
    f"{DET} {POLL} gör_jag|tänker_jag|vill_jag|orkar_jag|svarar_jag|hinner_jag|kommer_jag|"
    f"skiter_jag|struntar_jag|hoppar_jag inte|i|av|ej {DO}| {HERE}",
    f"jag_har_inget_intresse|har_inget_intresse|inget_intresse|jag_saknar_intresse av {DO}|att|"
    f"att_göra|att_svara_på|att_delta_i|av {DET} {POLL} {HERE}",
    f"{REFUSE} lägga|slösa|ägna tid|min_tid|energi|mer_tid på|åt det_här|detta|det|en_enkät|"
    "enkäten|enkäter|såna_här_enkäter|sånt_här|frågor",
    f"nu_räcker|det_räcker|räcker|nog|nu_får|det_får_räcka det| med|nog_med {DET} frågor|"
    f"frågorna|enkäter|enkäten|frågande {HERE}",
    "nu_får_det_vara|det_får_vara|nu_är_det|nu_ska_det_vara nog|mer_än_nog|bra|slut|färdigt "
    f"med|på|av {DET} frågor|frågorna|frågande|frågandet {HERE}",
    "tack_för_mig|jag_nöjer_mig_så|nöjer_mig_så|nöjer_mig_där|jag_nöjer_mig_där|"
    f"det_får_räcka_så|det_får_räcka|det_får_duga|vi_nöjer_oss_så {HERE}",
    f"{REFUSE} göra|gör|ta|vara_med_på|fylla_i|delta_i|fortsätta_med|hålla_på_med|medverka_i|"
    "slutföra|köra det_här|detta|det|den_här_skiten|sånt_här|såna_här_grejer|sånt längre|mer|"
    "mera|nu|på_med|idag|alls|",
    f"{REFUSE} fortsätta|delta|medverka|vara_med|vara_med_längre|svara_mer|svara_längre|"
    "hålla_på_med_det_här|göra_mer|göra_klart|svara_på_mer|svara_på_nåt_mer|svara_på_något_mer|"
    f"göra_det_här|svara_på_fler|göra_färdigt {HERE}",
    "jag_orkar_inte_med|orkar_inte_med|orkar_inte|jag_orkar_inte|pallar_inte|jag_pallar_inte|"
    "jag_har_inte_tid_med|har_inte_tid_med|jag_har_inte_tid_för|har_inte_tid_för|"
    "jag_har_ingen_tid_för|har_ingen_lust_med|ingen_lust_med|jag_är_inte_intresserad_av|"
    "inte_intresserad_av|jag_är_ointresserad_av|ointresserad_av|inget_intresse_av|"
    "inget_intresse_för|jag_bryr_mig_inte_om|jag_hatar|hatar|jag_gillar_inte|gillar_inte|"
    "nej_tack_till|inga_fler|nog_med|räcker_med|trött_på|less_på|jag_är_trött_på|"
    "jag_är_less_på|slut_på|jag_gör_inga|jag_gör_inte|gör_inga|gör_inte|svarar_inte_på|"
    "jag_svarar_inte_på|jag_svarar_aldrig_på|jag_tackar_nej_till|nej_till|jag_deltar_inte_i|"
    "deltar_inte_i|deltar_ej_i|jag_deltar_ej_i|jag_är_klar_med|jag_struntar_i|"
    "vill_inte_ha_fler|jag_vill_inte_ha_fler|jag_vill_inte_ha|vill_inte_ha|ids_inte|"
    f"ids_inte_med|gitter_inte {DET} {DET} {POLL} {HERE} {HERE}",
    "ej_intresserad|inte_intresserad|jag_är_inte_intresserad|jag_är_ej_intresserad|"
    "är_inte_intresserad|är_ej_intresserad|ointresserad|jag_är_ointresserad|inget_intresse|"
    "jag_deltar_inte|deltar_inte|deltar_ej|jag_deltar_ej|jag_avstår_enkäten|"
    "jag_vill_inte_vara_med|jag_tackar_nej|tackar_nej|jag_hoppar_av|hoppar_av|jag_kliver_av|"
    "avbryter|avslutar|jag_avslutar|jag_avbryter|jag_gör_inte_det_här|det_här_gör_jag_inte|"
    "jag_skiter_i_det_här|skiter_i_det_här|jag_skiter_i_detta|skiter_i_detta|"
    "jag_struntar_i_det_här|struntar_i_det_här|inga_fler_frågor_idag|räcker_så|det_räcker_så|"
    "nu_räcker_det_med_frågor|nog_för_idag|nog_så|vi_avslutar_här|vi_slutar_här|"
    f"låt_oss_sluta_här|vi_stannar_här|då_avslutar_vi|nu_avslutar_vi|nu_slutar_vi {HERE}",
)

BYE = (
    "jag_är_klar|är_klar|klar|jag_är_färdig|färdig|är_färdig|nu_är_jag_klar|nu_är_jag_färdig|"
    f"då_är_jag_klar|vi_är_klara|nu_är_vi_klara|nu_är_det_klart|jag_är_helt_klar med|här| {DET} "
    f"{SURVEY}| {HERE}",
    "hejdå|hej_då|hej_hej|hejhej|hejdo|adjö|vi_hörs|vi_ses|ha_det|ha_det_bra|ha_det_gott|"
    "farväl|bye|tack_och_hej|tack_å_hej|tack_o_hej|tack_och_adjö|puss_hej|puss_och_hej|"
    "jag_ger_upp|ger_upp|jag_måste_gå|måste_gå|jag_måste_sticka|måste_sticka|jag_drar|"
    f"jag_sticker {HERE}",
    "mer_än_så_får_ni_inte|mer_än_så_får_du_inte|mer_än_så_svarar_jag_inte|"
    f"mer_än_så_blir_det_inte|det_var_allt_från_mig {HERE}",
    "det_var_allt|det_är_allt|mer_än_så|sen_får_det|nu_får_det|det_får|det_var_det_sista "
    "jag_svarar_på|jag_tänker_svara_på|ni_får|ni_får_av_mig|du_får|från_mig|räcka|vara_nog|"
    f"vara_bra|jag_svarar|jag_säger|räcka_så|vara_nog_så|vara_allt|svarar_jag_inte {HERE}",
)
