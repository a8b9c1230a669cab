"""Swedish: yes, no, and neither."""

SURE = (
    "ja|jaa|jaaa|japp|jepp|jajamän|jajamen|jajamensan|jajemän|jadå|ja_då|jo|joo|jodå|jo_då|jorå|"
    "jovisst|joda|yes|yess|yep|yup|jao|absolut|visst|javisst|ja_visst|jo_visst|självklart|"
    "självfallet|såklart|så_klart|sklart|klart|det_är_klart|givetvis|naturligtvis|gärna|"
    "jättegärna|så_gärna|mer_än_gärna|okej|ok|oki|okey|okidoki|definitivt|precis|exakt|korrekt|"
    "stämmer|sant|rätt|säkert|mm|mmm|mhm|aa|a|jes|ja_tack|jo_tack|ja_för_fan|fan_ja|hell_yes|"
    "ja_gud|ja_verkligen|utan_tvekan|med_nöje|med_glädje|oja|oh_ja|åh_ja|ja_ja|jaja|jäpp|ja_men|"
    "jamen"
)

GO_ON = (
    "det_går_bra|går_bra|går_fint|det_går_fint|går_utmärkt|det_går_utmärkt|det_går_jättebra|"
    "det_är_okej|det_är_ok|det_är_lugnt|är_lugnt|lugnt|helt_okej|det_är_helt_okej|det_är_bra|"
    "det_blir_bra|det_funkar|funkar|det_funkar_bra|funkar_bra|funkar_fint|det_passar_bra|"
    "passar_bra|passar_fint|kör|kör_på|kör_hårt|kör_till|det_får_ni|det_får_du|det_kan_ni|"
    "det_kan_du|det_kan_ni_göra|det_kan_du_göra|det_får_ni_göra|ni_får|du_får|ni_kan|du_kan|"
    "ni_får_gärna|du_får_gärna|det_får_ni_gärna|det_får_du_gärna|det_kan_ni_gärna|det_gör_jag|"
    "det_gör_det|det_gjorde_det|det_gjorde_ni|det_gjorde_jag|det_är_det|det_var_det|det_har_det|"
    "det_har_jag|det_har_ni|det_vill_jag|det_vill_jag_gärna|det_kan_jag|det_kan_jag_göra|"
    "det_ska_jag|det_är_jag|det_tycker_jag|det_tror_jag|jag_tror_det|tror_det|antar_det|"
    "jag_antar_det|det_antar_jag|antagligen|förmodligen|troligen|det_skulle_jag_vilja|"
    "det_skulle_jag_gärna|varför_inte|inga_problem_för_mig|inga_invändningar|inget_emot_det|"
    "jag_har_inget_emot_det|har_inget_emot_det|har_inget_emot|gör_det|gör_så|gör_gärna_det|"
    "hör_av_er|hör_av_dig|hör_gärna_av_er|hör_gärna_av_dig|ring_gärna|ring_på|det_vore_bra|"
    "vore_bra|det_vore_toppen|vore_toppen|det_vore_trevligt|det_vore_kul|vore_kul|"
    "det_vore_snällt|det_skulle_vara_bra|det_skulle_uppskattas|det_uppskattas|uppskattas|"
    "om_ni_vill|om_du_vill|om_ni_måste|om_du_måste|om_det_behövs|om_det_hjälper|om_nödvändigt|"
    "om_ni_prompt_vill|om_ni_så_vill|om_det_är_nödvändigt|om_ni_nödvändigtvis_måste|"
    "om_ni_insisterar|det_låter_bra|låter_bra|låter_toppen|det_låter_toppen|låter_fint|"
    "låter_rimligt|det_stämmer|det_stämmer_bra|så_är_det|jag_är_med|jag_är_på|det_köper_jag|"
    "jag_ställer_upp|ställer_upp|kan_jag_göra|kan_ni_göra|jag_kan_tänka_mig_det|"
    "kan_jag_tänka_mig|det_kan_jag_tänka_mig|kan_tänka_mig_det|när_som_helst|när_ni_vill|"
    "när_du_vill|ni_är_välkomna|välkommen|ni_har_mitt_tillstånd|jag_godkänner|godkänns|"
    "jag_samtycker|jag_vill|jag_vill_det|jag_vill_gärna|jag_skulle_gärna_vilja|"
    "jag_skulle_gärna_vilja_det|det_hoppas_jag|det_låter_som_en_bra_idé|bra_idé|fine|toppen|"
    "kanon|perfekt|okej_för_mig|okej_för_min_del|för_min_del_går_det_bra|"
    "det_är_helt_okej_för_mig|det_är_okej_för_mig|gott_så|problemet_är_löst|löst|ring_mig_gärna|"
    "kontakta_mig_gärna|ni_får_gärna_kontakta_mig|ni_får_gärna_ringa|ni_får_gärna_höra_av_er|"
    "ni_får_höra_av_er|ni_får_ringa|ni_kan_ringa|ni_kan_höra_av_er|ni_kan_kontakta_mig"
)

YES = (
    f"{SURE} {SURE}| {SURE}| {GO_ON}|inga_problem|inget_problem|ingen_fara|det_blir_kul|"
    f"är_du_snäll| {GO_ON}|inga_problem|",
    f"{GO_ON} {GO_ON}|{SURE}| inga_problem|för_mig|för_min_del|",
)

NAH = (
    "nej|nä|nää|näe|nähä|näpp|nepp|nix|nixpix|nej_tack|nä_tack|nej_då|nejdå|nädå|nope|no|"
    "nej_nej|aldrig|aldrig_i_livet|aldrig_någonsin|inte|inte_alls|ej|absolut_inte|"
    "verkligen_inte|definitivt_inte|helst_inte|självklart_inte|såklart_inte|givetvis_inte|"
    "naturligtvis_inte|inte_en_chans|ingen_chans|inte_den_här_gången|inte_denna_gång|inte_än|"
    "inte_ännu|inte_nödvändigt|knappast|ne|nej_usch|nej_fan|fan_heller|i_helvete_heller|"
    "skulle_inte_tro_det|tyvärr_inte|tyvärr_nej|nej_tyvärr|nejtack|tack_men_nej_tack|"
    "nej_för_fan|nej_gud|gud_nej|under_inga_omständigheter|absolut_nej|nehej|neej|nejj|njet"
)

DECLINE = (
    "behövs_inte|det_behövs_inte|behövs_ej|det_behövs_ej|behöver_ni_inte|det_behöver_ni_inte|"
    "det_behöver_du_inte|ni_behöver_inte|du_behöver_inte|det_är_inte_nödvändigt|"
    "är_inte_nödvändigt|onödigt|inget_behov|jag_behöver_inte_det|det_behöver_jag_inte|"
    "det_får_ni_inte|det_får_du_inte|ni_får_inte|du_får_inte|det_vill_jag_inte|vill_jag_inte|"
    "jag_vill_inte|vill_inte|vill_ej|jag_vill_inte_det|det_vill_jag_helst_inte|"
    "jag_vill_helst_inte|helst_inte_det|det_gjorde_det_inte|det_gjorde_ni_inte|det_gör_det_inte|"
    "det_gör_jag_inte|det_var_det_inte|det_är_det_inte|det_har_det_inte|det_har_jag_inte|"
    "det_har_ni_inte|det_tycker_jag_inte|tycker_inte_det|det_tror_jag_inte|tror_inte_det|"
    "jag_tror_inte_det|jag_tror_inte|tror_inte|tror_ej|tveksamt_faktiskt|det_kan_jag_inte|"
    "det_kan_ni_inte|det_ska_ni_inte|gör_inte_det|gör_ej_det|gör_det_inte|låt_bli|låt_bli_det|"
    "det_är_bra_ändå|det_är_bra_som_det_är|det_är_bra_tack|bra_ändå|det_är_lugnt_ändå|"
    "det_är_okej_ändå|det_är_bra_så|nej_det_är_bra|jag_klarar_mig|klarar_mig|"
    "jag_klarar_mig_ändå|jag_är_nöjd_ändå|det_räcker|det_räcker_så|det_räcker_bra|räcker_bra|"
    "jag_avstår|avstår|jag_avböjer|avböjer|avstår_helst|jag_avstår_helst|jag_tackar_nej|"
    "tackar_nej|jag_passar|passar|jag_står_över|står_över|ej_intresserad|inte_intresserad|"
    "jag_är_inte_intresserad|är_inte_intresserad|ointresserad|jag_är_ointresserad|"
    "inget_intresse|har_inget_intresse|glöm_det|strunta_i_det|skippa_det|skit_i_det|"
    "inget_för_mig|inte_för_mig|inte_min_grej|stämmer_inte|det_stämmer_inte|fel|inkorrekt|"
    "inte_sant|jag_säger_nej|det_blir_nej|det_blir_ett_nej|det_är_ett_nej|nej_från_mig|"
    "det_är_inte_okej|inte_okej|det_går_inte_bra|går_inte_bra|det_går_inte|ring_inte|"
    "kontakta_mig_inte|hör_inte_av_er|snälla_gör_inte_det|att_ni_får_det|att_jag_vill_det|"
    "att_jag_gör_det|jag_är_klar_med_er|vill_bli_lämnad_ifred|orkar_inte|jag_orkar_inte|"
    "har_inte_lust|jag_har_inte_lust|ingen_lust|det_har_jag_ingen_lust_med|det_tänker_jag_inte|"
    "jag_har_redan_fått_hjälp|det_löste_sig_ändå|det_har_löst_sig|det_är_löst"
)

NO = (
    f"{NAH} {NAH}| {DECLINE}|för_mig|från_mig|för_min_del|i_så_fall|för_tillfället|"
    f"den_här_gången|denna_gång|någonsin|alls| {DECLINE}|för_mig|",
    f"{DECLINE} {DECLINE}|{NAH}| för_mig|från_mig|för_min_del|alls|den_här_gången|längre|det|",
    "absolut|verkligen|definitivt|helst|nog|nä|nej inte|ej det|",
)

WAVERING = (
    "kanske|eventuellt|möjligen|möjligtvis|kanske_det|kanske_inte|får_se|vi_får_se|jag_får_se|"
    "vi_får_väl_se|det_får_vi_se ja|nej|jo|senare|inte|det|om|",
    "vet_inte|jag_vet_inte|vet_ej|jag_vet_ej|vet_faktiskt_inte|ingen_aning|har_ingen_aning|"
    "jag_har_ingen_aning|osäker|jag_är_osäker|inte_säker|är_inte_säker|jag_är_inte_säker|"
    "inte_helt_säker|tveksam|jag_är_tveksam|tveksamt|det_beror_på|beror_på|det_beror_lite_på|"
    "beror_helt_på|svårt_att_säga|svårt_att_svara_på|svårt_att_avgöra|svårt|delvis|både_och|"
    "både_ja_och_nej|ja_och_nej|ja_eller_nej|varken_eller|sådär|si_och_så|så_där|njae|nja|"
    "måste_fundera|jag_måste_fundera|får_fundera|jag_får_fundera|får_tänka_på_det|"
    "jag_får_tänka_på_det|måste_tänka|jag_måste_tänka_på_det|låt_mig_tänka|låt_mig_fundera|"
    "har_inte_bestämt_mig|jag_har_inte_bestämt_mig|inte_bestämt_mig|kan_inte_bestämma_mig|"
    "jag_kan_inte_bestämma_mig|ibland|ibland_ja_ibland_nej|sisådär|femtio_femtio|50_50|vem_vet|"
    "vet_inte_riktigt|jag_vet_inte_riktigt|i_viss_mån|till_viss_del|till_viss_mån|lite_både_och "
    "än|ännu|riktigt|om_det|på|om|i_nuläget|på_det|vad|vem_som_ringer|just_nu|",
    f"{SURE} eller|och|eller_kanske {NAH}",
    f"{NAH} eller|och|eller_kanske {SURE}",
)
