"""Swedish: another question, or the one before."""

from dialogs.understanding.patterns.sv.shared import ASK, DET, MAY, REFUSE

THIS = (
    "fråga|frågan|frågor|frågorna|den|denna|det|det_här|den_här|den_där|det_där|detta|"
    "den_frågan|den_här_frågan|denna_fråga|frågan_här|biten|delen|den_biten|den_delen|punkten|"
    "steget|ämnet|dom|de|dessa|mig_över|en_fråga|just_den|just_den_frågan"
)

FOR_NOW = "den_här_gången|för_tillfället|för_mig|om_jag_får|så_länge|här|över|med|på|om|"

SKIP = (
    f"{MAY}|jag_tror_jag|vi|då|jag|jag_väljer_att|jag_tänker|jag_tror_att_jag|då|tänkte|"
    "tror_jag hoppa_över|hoppar_över|hoppar_gärna_över|hoppar_hellre_över|hoppar_helst_över|"
    "hoppar_nog_över|hoppar_bara_över|hoppa|hoppar|skippa|skippar|skipa|skip|passa_på|"
    "passar_på|skippa_över|skipar|stå_över|står_över|avstå|avstår|avstå_från|avstår_från|"
    "låta_bli|förbigå|strunta_i|struntar_i|skita_i|skiter_i|ignorera|lämna_tom|avböja|avböjer|"
    f"pass_på|slippa|slippa_svara_på|hoppa_förbi|hoppar_förbi|gå_förbi {DET} {THIS} {FOR_NOW}",
    f"{MAY}|jag_tror_jag|vi|då|jag|jag_väljer_att|jag_tänker|tror_jag hoppa_över|hoppar_över|"
    "skippa|skippar|passa|pass|stå_över|står_över|avstå|avstår|hoppa|slippa_svara|"
    f"låta_bli_att_svara {FOR_NOW}",
    "hoppa_över|skippa|skip|skippa_över|hoppa_förbi|pass_på|hoppar_över|skippar|hoppa|skit_i|"
    f"strunta_i {DET} {THIS}| {FOR_NOW}",
    f"{MAY} {ASK}|vi_tar|vi_kör|då_tar_vi|då_kör_vi|vi ta|gå|hoppa|gå_vidare|fortsätt|fortsätta|"
    "hoppa_vidare|vidare|få|ha|kör|köra|visa|ge_mig|ställ|byt|byta|ge|skicka|ta_oss| till|på|"
    f"med|fram_till| nästa|nästkommande fråga|frågan|tack|{FOR_NOW}",
    f"{MAY} {ASK}|vi_tar|vi_kör ta|gå|hoppa|få|ha|kör|köra|visa|ge_mig|ställ|byt|byta|ge|skicka|"
    f" till|på|med| en_annan|annan|ny|en_ny|följande|nästa fråga|frågan|tack {FOR_NOW}",
    f"{MAY} {ASK}|vi gå_vidare|går_vidare|vidare|hoppa_vidare|gå_framåt|fortsätta_vidare|"
    "fortsätta_framåt|ta_nästa|byta_fråga|byt_fråga|gå_till_nästa|hoppa_till_nästa|"
    f"fråga_något_annat|fråga_nåt_annat|en_annan_fråga_tack {FOR_NOW}",
    f"jag_svarar|svarar inte|ej|aldrig|helst_inte på {THIS}|sånt|sånt_där|sådant|såna_frågor|"
    f"sådana_frågor {FOR_NOW}",
    "det|sånt|sådant|detta|frågan angår|rör|gäller er|dig|ni inte|ej|ett_skit|ett_dugg",
    f"{REFUSE}|jag_föredrar_att_inte|föredrar_att_inte|jag_kan_inte|kan_inte|kan_ej|jag_kan_ej|"
    "helst_inte|inte|jag_behöver_väl_inte|måste_jag|behöver_jag|är_det_obligatoriskt_att|"
    "är_jag_tvungen_att|måste_man|behöver_man|jag_är_inte_bekväm_med_att|"
    "jag_känner_mig_inte_bekväm_med_att|inte_bekväm_med_att|det_känns_inte_bra_att|"
    "jag_kan_inte_riktigt svara_på|besvara|prata_om|dela_med_mig_av|kommentera|uttala_mig_om|"
    "gå_in_på|berätta_om|berätta|diskutera|säga|betygsätta|avslöja|lämna_ut|uppge|ange|bedöma|"
    "ta_ställning_till|svara_om|sätta_betyg_på|snacka_om|ge_svar_på|tycka_till_om|yttra_mig_om|"
    f"ta_upp {THIS}|sånt|sånt_här|sånt_där|sådant|såna_frågor|just_det|det_ämnet|alla_frågor|"
    f"alla|om_det {FOR_NOW}",
    f"{REFUSE}|jag_föredrar_att_inte|föredrar_att_inte|jag_väljer_att_inte|väljer_att_inte|"
    "jag_avstår_från_att|inte|vill_inte|måste_jag|behöver_jag|är_jag_tvungen_att|måste_man|"
    "jag_kan_inte|kan_inte svara|säga|berätta|uttala_mig|kommentera|dela|svara_här|svara_alls|"
    f"behöva_svara {FOR_NOW}",
    "det|den|denna|det_här|den_där|den_här|det_där|den_frågan|den_här_frågan|frågan|detta|sånt|"
    "sånt_där|på_det|på_den|på_den_frågan|sådant|denna_fråga vill_jag|säger_jag|"
    "hoppar_jag_över|hoppar_jag_nog_över|vill_jag_helst|tänker_jag|kan_jag|kommer_jag|"
    "orkar_jag|vägrar_jag|har_jag_inte_lust_att|svarar_jag|hoppar_jag|skippar_jag|avstår_jag|"
    "passar_jag|får_ni_inte_svar|känner_jag_inte_för_att|behåller_jag|väljer_jag_att|står_jag|"
    "vill_man|pratar_jag|har_jag_ingen|har_jag_inget|struntar_jag|skiter_jag|"
    "hade_jag_hellre_hoppat inte|ej|helst_inte|aldrig|åsikt|för_mig_själv|svar|över|från|"
    "gärna_över|i svara_på|svara|säga|prata_om|gå_in_på|dela_med_mig_av|berätta|berätta_om|"
    "besvara|dela|kommentera|uttala_mig_om|på|om|över| på|om|",
    f"nja|nä|nej|äh|jo| {THIS} hoppar|skippar|passar|struntar|står|avstår jag över|på|i|från|"
    f"nog_över|gärna_över| {FOR_NOW}",
    "jag_säger|inget|ingenting|inget_som_jag|jag_har_inget_svar|har_inget_svar|"
    "jag_har_inga_svar|inget_jag_vill|inget_jag_tänker inget|ingenting|jag_vill|vill|svara|"
    "prata|säga|dela_med_mig|på| om_det|om_den|om_saken|svara_på|prata_om|på_den|på_det|om|på|"
    "av|svara|dela_med_mig_av|den|det",
    f"{MAY} låta_bli_att|låta_bli|slippa_att|slippa svara|besvara på| den|det|den_här|frågan|"
    f"den_frågan|den_här_frågan|detta| {FOR_NOW}",
    "hoppas_över|skippas|det_är_lite_väl_privat|det_är_lite_väl_personligt|lite_väl_privat|"
    f"lite_väl_personligt|det_säger_jag_inte|säger_jag_inte|det_säger_jag_inget_om {FOR_NOW}",
    "ingen_kommentar|inga_kommentarer|ingen_åsikt|jag_har_ingen_åsikt|har_ingen_åsikt|"
    "jag_har_ingen_åsikt_om_det|ingen_åsikt_om_det|ingen_uppfattning|jag_har_ingen_uppfattning|"
    "har_ingen_uppfattning|har_inget_svar|jag_har_inget_svar|jag_har_inget_svar_på_det|"
    "jag_kan_inte_svara|kan_inte_svara|kan_ej_svara|vill_inte_uppge|vill_ej_uppge|"
    f"vill_ej_svara|avböjer|jag_avböjer|avstår|blankt|röstar_blankt {FOR_NOW}",
    "det_har_ni_inte|det_har_du_inte|det_har_inte_ni|har_ni_inte|det_har_inte_du|ni_har_inte|"
    "du_har_inte|det_ska_ni|det_ska_du|det_ska_ni_skita|det_ska_du_skita|det_angår_inte|"
    "angår_inte|det_rör_inte|rör_inte|inte_er|inte_din|det_är_inte_er|det_är_inte_din|"
    "det_angår_ju_inte|angår_ej|det_angår_ej|det_är_inte|det_ska_inte med_att_göra|"
    "ett_skit_med_att_göra|inte_ha_med_att_göra|skita_i|er|dig|ensak|sak|ha_med_att_göra|"
    "er_ett_dugg|er_ett_skit|dig_ett_dugg|nåt_ni_har_med_att_göra|något_ni_har_med_att_göra|"
    "ni_bry_er_om",
    "det_är_privat|det_är_personligt|för_personligt|det_är_för_personligt|det_är_lite_privat|"
    "det_är_lite_personligt|det_är_hemligt|det_är_min_ensak|min_ensak|det_är_konfidentiellt|"
    "för_privat|det_är_för_privat|det_är_väl_privat|det_behåller_jag_för_mig_själv|"
    f"det_är_alldeles_för_personligt|lite_privat|ganska_privat|det_är_min_sak {FOR_NOW}",
    "gäller_inte_mig|det_gäller_inte_mig|inte_relevant_för_mig|det_är_inte_relevant_för_mig|"
    "inte_relevant|inte_tillämpligt|ej_relevant|det_är_inte_aktuellt|inte_aktuellt_för_mig|"
    "passar_inte_in_på_mig|det_stämmer_inte_in_på_mig|frågan_gäller_inte_mig|"
    f"frågan_är_inte_relevant|frågan_passar_inte_mig|det_berör_inte_mig {FOR_NOW}",
    "lämna|lämnar|jag_lämnar|kan_jag_lämna den|det|den_här|frågan|detta tom|blank|blankt|tomt|"
    "obesvarad|obesvarat",
)

STEP = "ett|en|1|två|2|till|till_den|till_min|till_mitt|steg|"

LAST = "förra|föregående|tidigare|sista|senaste|förgående|frågan_innan|förrförra"

ONE = (
    "fråga|frågan|frågor|steg|steget|svar|svaret|svaren|sida|sidan|betyg|betyget|poäng|den|en|"
    "sak|poängen|siffran|innan|före"
)

AGAIN = (
    "igen|en_gång_till|om|först|innan|före|innan_den_här|före_den_här|innan_denna|jag_gav|"
    "jag_skrev|på|"
)

BACK = (
    "jag_ångrar|ångrar|jag_ångrade|jag_vill_ångra|kan_jag_ångra mitt|det|min svar|svaret|"
    f"senaste_svar|betyg|röst|val {AGAIN}",
    f"{MAY} ändra|rätta|korrigera|ångra|göra_om|ta_tillbaka|ändra_på det|vad|det_som|svaret jag|"
    "som svarade|skrev|gav|sa|angav|tryckte nyss|innan|förut|sist|precis|på_förra|"
    "på_förra_frågan|tidigare|",
    f"{MAY} {ASK}|hur_går_jag|hur_kommer_jag|hur_kommer_man|ta_mig|hur_backar_jag|flytta_mig gå|"
    "backa|backar|hoppa|komma|ta_mig|ta|flytta|återgå|återvända|vända|gå_ett_steg|"
    "hoppa_ett_steg|vi|spola|stega|få_komma|ta_ett_steg|komma_ett_steg|flytta_mig|kliva|"
    "gå_en_fråga|hoppa_en_fråga|släppa|byt|byta|återgå_till|gå_till tillbaka|tillbaks|bakåt|"
    "bak|åter|ett_steg|en_fråga|ett_steg_bakåt|en_fråga_bakåt|till_förra|till_föregående|"
    f"till_den_förra|förra|föregående|tillbaka_ett_steg|tillbaka_en_fråga {STEP} {STEP} {LAST}| "
    f"{ONE}| {AGAIN} {AGAIN}",
    "tillbaka|tillbaks|bakåt|backa|ta_mig_tillbaka|ta_mig_tillbaks|gå_tillbaka|gå_tillbaks|"
    f"hoppa_tillbaka|återgå|gå_bakåt|gå_bak|ta_mig_bakåt {STEP} {STEP} {LAST}| {ONE}| {AGAIN}",
    f"{MAY} {ASK} visa|se|ändra|ändra_på|rätta|rätta_till|korrigera|göra_om|gör_om|ta_om|ta|"
    "ställ|ställa|läsa|upprepa|svara_om_på|svara_på|ta_tillbaka|ångra|redigera|byta|byta_ut|"
    "justera|fixa|titta_på|kolla_på|kolla|få_se|få_ändra|få_göra_om|radera|ta_bort|"
    "dra_tillbaka|komma_åt|hämta|ställa_om|repetera mig| den|det|mitt|min|mina|de|på_den|på| "
    f"{LAST} {ONE}| {AGAIN} {AGAIN}",
    f"{MAY}|jag_ångrar|ångrar|hur_ändrar_jag|hur_rättar_jag ändra|ändra_på|rätta|rätta_till|"
    "korrigera|göra_om|ta_om|ångra|redigera|byta|justera|dra_tillbaka|ta_tillbaka|få_ändra|"
    "få_göra_om|få_ändra_på mitt|det|min|mina svar|svaret|svaren|betyg|betyget|poäng|"
    f"senaste_svar|förra_svar|siffra|röst {AGAIN}",
    "kan_jag|får_jag|kan_man|låt_mig|jag_vill|hur|går_det_att|jag_behöver|kan_vi|"
    "skulle_jag_kunna|kan_jag_få|kan_du|kan_ni ändra|ändra_tillbaka|ångra|ångra_mig|ångra_det|"
    "backa|göra_om|göra_om_det|gå_tillbaka|gå_tillbaks|gå_bakåt|hoppa_tillbaka|ångrar_jag|"
    "backar_jag|ta_om_det|ändra_det|ändra_mig|få_gå_tillbaka|ta_tillbaka_det|göra_det_igen|"
    f"gå_bak|komma_tillbaka {AGAIN}",
    "jag_vill_tillbaka|vill_tillbaka|jag_vill_bakåt|jag_vill_gå_tillbaka|jag_måste_tillbaka|"
    "kan_jag_komma_tillbaka|ångra|ångra_det|ångra_det_där|ångra_senaste|ångra_förra|backa|"
    "backa_ett_steg|backa_en_fråga|ett_steg_tillbaka|ett_steg_bakåt|en_fråga_tillbaka|"
    "en_fråga_bakåt|en_tillbaka|tillbaka_tack|gå_tillbaka|jag_ångrar_mig|"
    "ångrar_mig_kan_jag_backa|gör_om_gör_rätt|jag_vill_backa|vi_backar|vi_går_tillbaka|"
    f"ta_tillbaka_det|jag_tar_tillbaka_det {AGAIN}",
    f"{LAST} fråga|frågan|steg|steget {AGAIN}",
    "hur går|kommer|backar|hoppar|byter|ändrar|tar jag|man tillbaka|tillbaks|bakåt|"
    "mig_tillbaka|ett_steg|ett_steg_tillbaka|mitt_svar|förra_svaret|till_förra_frågan",
    f"{MAY}|till|tillbaka_till|visa|ta|gå_till|tillbaks_till|återgå_till|vi_tar frågan|steget|"
    f"den|svaret innan|före|innan_den_här|före_den_här|innan_dess|dessförinnan {AGAIN}",
    f"vad_var|vilken_var|hur_löd|vad_frågade_du|vad_frågade_ni|vad_var_nu den| {LAST} fråga|"
    f"frågan {AGAIN}",
)
