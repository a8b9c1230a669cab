"""Swedish: another language."""

from dialogs.understanding.patterns.sv.shared import ASK, MAY

LANGUAGE = (
    "finns|har_ni|är enkäten|den|det|den_här|frågorna|undersökningen tillgänglig|översatt| på|"
    "till fler|andra|något|ett|flera|nåt annat|andra|fler| språk",
    "finns_det|finns|har_ni|är_det|kan_jag_få|jag_vill_ha|skicka|var_finns|existerar|får_jag en|"
    "någon|nån|den| engelsk|svensk|persisk|kinesisk|arabisk|tysk|finsk|spansk|fransk|"
    "engelskspråkig version|översättning|variant|enkät|text istället|av_den|av_enkäten|tack|",
    "kan|är|går|finns|vore|skulle frågorna|enkäten|den|den_här|det|det_här|texten|allt vara|"
    "finnas|bli|få|gå|tillgänglig|tillgängliga| på|till @language istället|också|tack|",
    "kan|går man|jag|det få|svara_på|läsa|göra|ta|se den|det|den_här|det_här|enkäten|frågorna "
    "på @language istället|också|tack|",
    "jag|kan_inte|kan|pratar|talar|förstår kan|inte|pratar|talar|förstår inte|knappt| @language "
    "alls|",
    "jag_vill|kan_jag|får_jag|kan_man|går_det_att|jag_vill_ha|kan_jag_få|jag_skulle_vilja ha|få|"
    "ta|göra|svara_på|läsa| enkäten|det|den|frågorna|den_här| på mitt|ett|eget|något|nåt eget|"
    "annat| språk|modersmål|hemspråk",
    "pratar|talar|kan|har|förstår|snackar ni|du något|nåt|några|andra annat|andra| språk "
    "än_svenska|istället|",
    "vilket|vilka språk kan|går|får|finns man|jag|det| svara|välja|använda|skriva|att_svara|"
    "att_välja|tillgängliga|prata| på|mellan|",
    f"{MAY} {ASK}|är_det_möjligt|det|går_det|finns|finns_det|har_ni|finns_enkäten|finns_frågorna|"
    "finns_det_här|har_ni_det|har_ni_det_här|har_ni_den|får_jag|jag_svarar_hellre|"
    "jag_svarar_gärna|jag_skriver_hellre|jag_pratar_hellre|jag_tar_det_hellre|vi_tar_det|vi_kör|"
    "kör|ta_det|hellre|finns_den_här|finns_den|finns_enkät|kan_det_bli|skulle_det_gå|"
    "går_det_bra|jag_vill_ha_det|jag_vill_ha_den|jag_önskar_det|jag_skulle_vilja_ha_det|helst|"
    "jag_föredrar|jag_skulle_hellre|jag_kan_bara|jag_kan_endast ta|ha|få|göra|svara|skriva|"
    "skriv|prata|prata_om|snacka|tala|byta|byt|växla|köra|fortsätta|fortsätt|få_det|få_den|"
    "få_frågorna|få_enkäten|ta_det|ta_den|ta_det_här|göra_det|göra_den|göra_enkäten|"
    "ställa_frågorna|läsa|se|visa|skicka|översätta|översätt|ändra|ändra_språket|ändra_språk|"
    "byta_språk|byt_språk|hålla|köra_det|läsa_den|ställ_frågan|ställa_frågan|få_det_här|"
    "svara_på_frågorna|byta_till|skriva_till_mig|prata_med_mig|skriv_till_mig|ställa_om|"
    "ställa_in|få_allt|det|den|språk|det_här|frågorna|enkäten|det_att_göra_det|det_att_svara|"
    "det_att_få_det|det_att_ta_det|tillgängligt|tillgänglig|också|då|fråga|fråga_mig|"
    "uttrycka_mig|konversera| det|den|detta|det_här|frågorna|enkäten|språket|till_mig|med_mig|"
    "oss|över|om| på|till|i @language språk|istället|tack|då|också|version|i_stället|för_mig|",
    "pratar_ni|pratar_du|talar_ni|talar_du|kan_ni|kan_du|förstår_ni|förstår_du|snackar_du|"
    "snackar_ni|jag_pratar|jag_talar|jag_kan|jag_förstår|jag_pratar_bara|jag_talar_bara|"
    "jag_kan_bara|jag_förstår_bara|jag_snackar|jag_snackar_bara|jag_föredrar|föredrar|"
    "jag_vill_ha|vill_ha|språk|byt_till|byt_språk_till|byta_till|ändra_till|ändra_språk_till|"
    "ändra_språket_till|växla_till|på|till|finns|finns_det|finns_det_en|har_ni|har_ni_en|helst|"
    "hellre|mitt_språk_är|mitt_modersmål_är|prata|tala|skriv|skriva|snacka|svara|gärna|använd|"
    "kan_vi_prata|kan_vi_snacka|jag_är_bättre_på|är_bättre_på|jag_vill_prata|jag_vill_tala|"
    "jag_vill_skriva|ställ_in|skriv_på|prata_på|jag_vill_byta_till|kan_man_få|kan_jag_få|"
    "får_jag|jag_skulle_vilja_ha|jag_skulle_föredra|vi_kan_ta_det_på på|en|det_på|den_på|om| "
    "@language version|översättning|tack|istället|bara|språk|språket|enkät|variant|också|"
    "enkäten|bäst|med_mig|eller|då|i_stället|",
    "@language tack|snälla|istället|version|språk|bara|går_bra|passar_bättre|går_bättre|"
    "vore_bättre|är_bättre|hellre|funkar_bättre|gärna",
    f"{MAY} {ASK} byta|byt|ändra|välja|välj|växla|byter|ändrar|ställa_in|svara_på|skriva_på|"
    "få_det_på|ta_det_på|få_frågorna_på|prata|ta_det_på_ett|tala|köra_på|få_enkäten_på|"
    "göra_det_på|använda på|till|ett| ett|mitt|mitt_eget|annat|ett_annat|eget|nåt_annat|"
    "något_annat| språk|språket|modersmål|hemspråk",
    "annat_språk|ett_annat_språk|byt_språk|byta_språk|fel_språk|det_är_fel_språk|ändra_språk|"
    "ändra_språket|språk|andra_språk|finns_det_andra_språk|finns_andra_språk|har_ni_andra_språk|"
    "vilka_språk_finns|vilka_språk_finns_det|vilka_språk_har_ni|vilka_språk_kan_ni|"
    "vilka_språk_pratar_ni|vilka_språk_talar_ni|finns_det_på_andra_språk|"
    "finns_det_på_annat_språk|finns_det_på_fler_språk|finns_det_på_något_annat_språk|"
    "finns_det_på_ett_annat_språk|finns_det_på_nåt_annat_språk|finns_den_på_andra_språk|"
    "mitt_språk|på_mitt_språk|på_ett_annat_språk|pratar_ni_något_annat_språk|"
    "talar_ni_något_annat_språk|kan_ni_något_annat_språk|pratar_du_nåt_annat_språk|inte_svenska "
    "tack|då|snälla|",
    "jag_kan_inte|kan_inte|jag_pratar_inte|pratar_inte|jag_talar_inte|talar_inte|"
    "jag_förstår_inte|förstår_inte|jag_förstår_ej|jag_kan_ej|kan_ej|jag_läser_inte|"
    "jag_snackar_inte|jag_kan_knappt|jag_pratar_ingen|jag_kan_ingen|jag_förstår_ingen|"
    "jag_kan_inte_prata|jag_kan_inte_läsa|jag_kan_inte_skriva|jag_behärskar_inte @language "
    "alls|tyvärr|än|ännu|",
)
